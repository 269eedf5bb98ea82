var sC=Object.create;var ua=Object.defineProperty;var aC=Object.getOwnPropertyDescriptor;var lC=Object.getOwnPropertyNames;var uC=Object.getPrototypeOf,cC=Object.prototype.hasOwnProperty;var m=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var fC=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Ae=(e,t)=>{for(var n in t)ua(e,n,{get:t[n],enumerable:!0})},dC=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t==
"function")for(let o of lC(t))!cC.call(e,o)&&o!==n&&ua(e,o,{get:()=>t[o],enumerable:!(r=aC(t,o))||r.enumerable});return e};var ca=(e,t,n)=>(n=e!=null?sC(uC(e)):{},dC(t||!e||!e.__esModule?ua(n,"default",{value:e,enumerable:!0}):n,e));var ei=fC(Yn=>{"use strict";Yn.__esModule=!0;Yn.distance=Yn.closest=void 0;var Nt=new Uint32Array(65536),mC=function(e,t){for(var n=e.length,r=t.length,o=1<<n-1,i=-1,s=0,a=n,l=n;l--;)Nt[e.charCodeAt(l)]|=
1<<l;for(l=0;l<r;l++){var u=Nt[t.charCodeAt(l)],c=u|s;u|=(u&i)+i^i,s|=~(u|i),i&=u,s&o&&a++,i&o&&a--,s=s<<1|1,i=i<<1|~(c|s),s&=c}for(l=n;l--;)Nt[e.charCodeAt(l)]=0;return a},pC=function(e,t){for(var n=t.
length,r=e.length,o=[],i=[],s=Math.ceil(n/32),a=Math.ceil(r/32),l=0;l<s;l++)i[l]=-1,o[l]=0;for(var u=0;u<a-1;u++){for(var c=0,f=-1,d=u*32,p=Math.min(32,r)+d,g=d;g<p;g++)Nt[e.charCodeAt(g)]|=1<<g;for(var l=0;l<
n;l++){var h=Nt[t.charCodeAt(l)],v=i[l/32|0]>>>l&1,w=o[l/32|0]>>>l&1,b=h|c,R=((h|w)&f)+f^f|h|w,A=c|~(R|f),V=f&R;A>>>31^v&&(i[l/32|0]^=1<<l),V>>>31^w&&(o[l/32|0]^=1<<l),A=A<<1|v,V=V<<1|w,f=V|~(b|A),c=A&
b}for(var g=d;g<p;g++)Nt[e.charCodeAt(g)]=0}for(var me=0,Z=-1,W=u*32,we=Math.min(32,r-W)+W,g=W;g<we;g++)Nt[e.charCodeAt(g)]|=1<<g;for(var Tn=r,l=0;l<n;l++){var h=Nt[t.charCodeAt(l)],v=i[l/32|0]>>>l&1,
w=o[l/32|0]>>>l&1,b=h|me,R=((h|w)&Z)+Z^Z|h|w,A=me|~(R|Z),V=Z&R;Tn+=A>>>r-1&1,Tn-=V>>>r-1&1,A>>>31^v&&(i[l/32|0]^=1<<l),V>>>31^w&&(o[l/32|0]^=1<<l),A=A<<1|v,V=V<<1|w,Z=V|~(b|A),me=A&b}for(var g=W;g<we;g++)
Nt[e.charCodeAt(g)]=0;return Tn},qc=function(e,t){if(e.length<t.length){var n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?mC(e,t):pC(e,t)};Yn.distance=qc;var gC=function(e,t){for(var n=1/0,r=0,
o=0;o<t.length;o++){var i=qc(e,t[o]);i<n&&(n=i,r=o)}return t[r]};Yn.closest=gC});function yC(e){return e<3?0:e<8?Math.max(1,Math.floor(e/3)):Math.floor(e/4)}function Fe(e,t){let n=yC(Math.min(e.length,t.length));if(Math.abs(e.length-t.length)>n)return Number.POSITIVE_INFINITY;let[
r,o]=[e.toLowerCase(),t.toLowerCase()],i=hC(r,o)?1:(0,Hc.distance)(r,o);return i<=n?i:Number.POSITIVE_INFINITY}function hC(e,t){if(e===t||e.length!==t.length)return!1;let n=0;for(;n<e.length&&e[n]===t[n];)
n+=1;return e[n]===t[n+1]&&e[n+1]===t[n]&&e.slice(n+2)===t.slice(n+2)}function Ge(e,t){let n,r=Number.POSITIVE_INFINITY;for(let o of t){let i=Fe(e,o);i<r&&(n=o,r=i)}return n}function oe(e,t){let n=Ge(
e,t);return n===void 0?"":` Did you mean \`${n}\`?`}var Hc,ce=m(()=>{"use strict";Hc=ca(ei(),1)});var xC,ti,Br,Zt,Kc,Qt=m(()=>{"use strict";xC=["markdown","rst","ini","csv","json","yaml","html","text"],ti={name:"FILE",description:"Documents, folders or globs; `-` is standard input.",kind:"file",required:!1,
multiple:!0},Br={name:"config",description:"Use this configuration instead of looking upwards from each document.",value:{name:"FILE",kind:"file"}},Zt=[Br,{name:"no-config",description:"Use no configu\
ration at all."},{name:"from",description:"Read the documents as this format, whatever their names say.",value:{name:"FORMAT",kind:"text"},choices:async()=>xC},{name:"stdin-filename",description:"The \
name that standard input goes by: it says the format, the configuration and the path in reports.",value:{name:"FILE",kind:"file"}},{name:"max-bytes",description:"Refuse documents larger than this (def\
ault: 67108864, 64 MiB).",value:{name:"BYTES",kind:"number"}}],Kc=[{name:"color",description:"Colour the output, or not; NO_COLOR and FORCE_COLOR are heeded.",negatable:!0},{name:"help",short:"h",description:"\
Show this help."}]});var zc,Jc=m(()=>{"use strict";Qt();zc={name:"build",summary:"Write the outputs that the configuration declares.",description:["Every entry of `documents` may declare `outputs`: copies of its matrices \
as CSV, JSON, Markdown and so on, as files of their own or between markers in a file that people write. Only what changed is written, each file as a whole or not at all; the line ends of a file are ke\
pt.","Markers are two lines, `<!-- supportmatrix:begin NAME -->` and `<!-- supportmatrix:end NAME -->` (in reStructuredText `.. supportmatrix:begin NAME` and `.. supportmatrix:end NAME`); nothing outs\
ide them is touched. The opening one carries a checksum: what was edited between them by hand is kept, and the exit code is 1, unless --force replaces it."],arguments:[],options:[{name:"dry-run",short:"\
n",description:"Say what would be written, and write nothing."},{name:"force",description:"Also replace parts that were edited by hand between their markers."},Br],examples:[{command:"supportmatrix bu\
ild",description:"Everything that is declared."},{command:"supportmatrix build --dry-run",description:"See what would be written."}]}});function At(e){return e.replace(bC,wC)}function E(e){return At(e).replaceAll(`
`,"\\n")}function wC(e){return e==="	"?"\\t":e==="\r"?"\\r":`\\u{${e.charCodeAt(0).toString(16)}}`}var bC,pe=m(()=>{"use strict";bC=/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});var Xc,Yc=m(()=>{"use strict";pe();Xc=e=>e.files.flatMap(t=>t.diagnostics.map(({range:n,severity:r,message:o,ruleId:i})=>`${`${E(t.path)}:${n.start.line}:${n.start.column}`}: ${r}: ${E(o)} [${i}]
`)).join("")});function ze(e){let t={error:0,warning:0,info:0},n=0;for(let r of e)for(let o of r.diagnostics)t[o.severity]+=1,o.fix&&(n+=1);return{files:e.length,errors:t.error,warnings:t.warning,infos:t.info,fixable:n}}
function q(e,t){return`${e} ${t}${e===1?"":"s"}`}function ni(e,t,n){return n===void 0||n===t.path?t.text:e.otherTexts.get(n)??e.files.find(r=>r.path===n)?.text}var _e=m(()=>{"use strict"});function kC({start:e,end:t}){let n=[`line=${e.line}`,`endLine=${t.line}`];return e.line!==t.line?n:[...n,`col=${e.column}`,`endColumn=${Math.max(e.column,t.column-1)}`]}function ef(e){return e.replaceAll(
"%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function Zc(e){return ef(e).replaceAll(":","%3A").replaceAll(",","%2C")}var vC,Qc,tf=m(()=>{"use strict";_e();vC={error:"error",warning:"warning",info:"notice"},Qc=e=>{let t=e.files.flatMap(a=>{
let l=Zc(e.repositoryPath(a.path));return a.diagnostics.map(({severity:u,range:c,ruleId:f,message:d})=>{let p=[`file=${l}`,...kC(c),`title=${Zc(f)}`].join(",");return`::${vC[u]} ${p}::${ef(d)}
`})}),{files:n,errors:r,warnings:o,infos:i}=ze(e.files),s=[q(r,"error"),q(o,"warning"),q(i,"info")].join(", ");return`${t.join("")}supportmatrix: ${s} in ${q(n,"file")}.
`}});import{createRequire as SC}from"node:module";var CC,ri,fa=m(()=>{"use strict";CC=SC(import.meta.url),ri=(...e)=>CC("./late/report-fingerprint.cjs").fingerprintsOf(...e)});var RC,nf,rf=m(()=>{"use strict";fa();RC={error:"major",warning:"minor",info:"info"},nf=e=>{let t=e.files.flatMap(n=>{let r=e.repositoryPath(n.path),o=ri(n,r);return n.diagnostics.map(({ruleId:i,severity:s,
message:a,range:l},u)=>({description:a,check_name:i,fingerprint:o[u],severity:RC[s],location:{path:r,lines:{begin:l.start.line,end:l.end.line}}}))});return`${JSON.stringify(t,void 0,2)}
`}});function OC(e,t){let{ruleId:n,severity:r,message:o,range:i,matrix:s,feature:a,target:l,expected:u,actual:c,related:f,fix:d,url:p}=e;return{ruleId:n,severity:r,message:o,range:da(i),matrix:s,feature:a,
target:l,expected:u,actual:c,related:f?.length?f.map(g=>MC(g,t)):void 0,fix:d?$C(d):void 0,url:p}}function MC(e,t){return{path:e.path??t,range:da(e.range),message:e.message}}function $C(e){return{safe:e.
safe,edits:e.edits.map(t=>({range:da(t.range),text:t.text}))}}function da({start:e,end:t}){return{start:of(e),end:of(t)}}function of({line:e,column:t,offset:n}){return{line:e,column:t,offset:n}}var TC,
sf,af=m(()=>{"use strict";_e();TC=1,sf=e=>{let t=e.files.map(({path:r,diagnostics:o})=>({path:r,diagnostics:o.map(i=>OC(i,r))})),n={schemaVersion:TC,files:t,summary:ze(e.files)};return`${JSON.stringify(
n,void 0,2)}
`}});function EC(e,t){let n=ma(e.repositoryPath(t.path)),r=t.diagnostics.length,o=`  <testsuite name="${n}" tests="${Math.max(1,r)}" failures="${r}" errors="0">`,i=r===0?[`    <testcase name="supportmatrix\
" classname="${n}"/>`]:t.diagnostics.flatMap(s=>LC(s,n));return[o,...i,"  </testsuite>"]}function LC({ruleId:e,severity:t,message:n,range:r},o){let i=`${r.start.line}:${r.start.column}`,s=ma(n);return[
`    <testcase name="${ma(e)} ${i}" classname="${o}">`,`      <failure type="${t}" message="${s}">${o}:${i}: ${t}: ${s}</failure>`,"    </testcase>"]}function ma(e){return e.replace(DC,"�").replace(
/[&<>"\t\n\r]/g,t=>PC.get(t)??t)}var lf,DC,PC,uf=m(()=>{"use strict";_e();lf=e=>{let{errors:t,warnings:n,infos:r}=ze(e.files),o=t+n+r;return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name=\
"supportmatrix" tests="${e.files.reduce((s,a)=>s+Math.max(1,a.diagnostics.length),0)}" failures="${o}" errors="0">`,...e.files.flatMap(s=>EC(e,s)),"</testsuites>",""].join(`
`)};DC=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,PC=new Map([["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],
["	","&#9;"],[`
`,"&#10;"],["\r","&#13;"]])});function AC(e,t,n){let r="",o=0;for(let i of e.files){if(i.diagnostics.length===0)continue;let s=i.diagnostics.map(l=>FC(l)),a=`
#### ${df(e.repositoryPath(i.path))}

`;if(r.length+a.length+(s[0]?.length??0)>n)break;r+=a;for(let l of s){if(r.length+l.length>n)return r+cf(t-o);r+=l,o+=1}}return r+cf(t-o)}function cf(e){return e===0?"":`
…and ${q(e,"more finding")}.
`}function FC({severity:e,range:t,message:n,ruleId:r,url:o}){let i=`${t.start.line}:${t.start.column}`;return`- ${NC[e]} **${e}** ${i} ${_C(n)} ([${r}](${o}))
`}function _C(e){let t=E(e).split("`");return t.length%2===0?oi(t.join("ˋ")):t.map((n,r)=>r%2===1?df(n):oi(n)).join("")}function df(e){let t=Math.max(0,...[...e.matchAll(/`+/g)].map(([o])=>o.length)),
n="`".repeat(t+1),r=e===""||e.startsWith("`")||e.endsWith("`")?" ":"";return`${n}${r}${E(e)}${r}${n}`}function oi(e){return e.replace(/[\\*_[\]<>|~#!]/g,"\\$&").replace(/&/g,"&amp;").replace(/@/g,"@​")}
var IC,NC,ff,pa=m(()=>{"use strict";_e();pe();IC=6e4,NC={error:"❌",warning:"⚠️",info:"ℹ️"},ff=e=>{let{files:t,errors:n,warnings:r,infos:o}=ze(e.files),i=n+r+o,s=q(t,"file");if(i===0)return`#\
## Support matrix: no problems

${s} checked.
`;let u=`### Support matrix: ${[q(n,"error"),q(r,"warning"),q(o,"info")].filter(c=>!c.startsWith("0 ")).join(", ")}

${s} checked.
`;return u+AC(e,i,IC-u.length)}});function en(e,t){let[n,r]=jC[t];return o=>e&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o}function xt(e){return{bold:en(e,"bold"),dim:en(e,"dim"),underline:en(e,"underline"),red:en(e,"red"),green:en(e,"green"),
yellow:en(e,"yellow"),blue:en(e,"blue"),cyan:en(e,"cyan")}}var jC,Zn=m(()=>{"use strict";jC={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]}});import{createRequire as VC}from"node:module";var BC,mf,pf=m(()=>{"use strict";BC=VC(import.meta.url),mf=(...e)=>BC("./late/report-string-width.cjs").stringWidth(...e)});function yf(e,t){if(hf(e))return Array.from(e,(r,o)=>{let i=t(r);return{text:i,width:Je(i),start:o,end:o+1}});let n=[];gf??=new Intl.Segmenter("en",{granularity:"grapheme"});for(let{segment:r,index:o}of gf.
segment(e)){let i=t(r),s=Je(i);n.push({text:i,width:s,start:o,end:o+r.length})}return n}function hf(e){return/^[ -~]*$/.test(e)}function Je(e){if(hf(e))return e.length;let t=ga.get(e);if(t!==void 0)return t;
let n=mf(e);return e.length<=16&&ga.size<WC&&ga.set(e,n),n}var gf,WC,ga,ii=m(()=>{"use strict";pf();WC=4096,ga=new Map});function wf(e,t,n){let{paint:r}=n,o=p=>r.dim(`${p.padStart(t)} │ `),i=Math.max(20,n.width-t-3),{line:s,indent:a,marks:l}=UC(e.text,e.range,i),u=At(e.label).replaceAll(`
`," "),c=a+l+1+Je(u)<=i,f=`${" ".repeat(a)}${n.caret("^".repeat(l))}`,d=e.path===void 0?[]:[r.dim(`${" ".repeat(t)} ╷ ${At(e.path)}`)];return d.push(`${o(String(e.range.start.line))}${s}`.trimEnd()),
d.push(`${o("")}${f}${u!==""&&c?` ${u}`:""}`),u!==""&&!c&&d.push(`${o("")}${u}`),d}function UC(e,t,n){let r=t.start.offset-(t.start.column-1),o=HC(e,t.start.offset,t.start.offset+2*xf),i=Math.max(r,t.
start.offset-xf),s=yf(e.slice(i,o),g=>g==="	"?GC:At(g)),a=t.start.offset-i,l=Math.min(t.end.offset,o)-i,u=g=>g.end>a&&g.start<l,c=ya(s,g=>g.end<=a),f=Math.max(1,ya(s,u)),d=ya(s,()=>!0),p=o<e.length&&!vf(
e.charCodeAt(o));return i===r&&!p&&d<=n?{line:s.map(g=>g.text).join(""),indent:c,marks:f}:qC(s,{lead:c,marked:f,room:n,total:d,cutLeft:i>r,cutRight:p})}function qC(e,{lead:t,marked:n,room:r,total:o,cutLeft:i,
cutRight:s}){let a=Math.max(0,Math.floor((r-Math.min(n,r))/2)-1),l=s?t:Math.max(0,o-(r-2)),u=Math.max(0,Math.min(t-a,l)),c=0,f="",d=0,p=0,g=!0;for(let b of e){if(c<u)p+=b.width;else if(d+b.width<=r-2)
f+=b.text,d+=b.width;else{g=!1;break}c+=b.width}let h=i||p>0?bf:"",v=s||!g?bf:"",w=t-p+h.length;return{line:`${h}${f}${v}`,indent:w,marks:Math.max(1,Math.min(n,d-(t-p)))}}function ya(e,t){let n=0;for(let r of e)
t(r)&&(n+=r.width);return n}function HC(e,t,n){let r=Math.min(e.length,n);for(let o=t;o<r;o+=1)if(vf(e.charCodeAt(o)))return o;return r}function vf(e){return e===10||e===13}var xf,GC,bf,kf=m(()=>{"use\
 strict";pe();ii();xf=400,GC="    ",bf="…"});function JC(e,t,n,r,o){let{range:i,severity:s,ruleId:a}=n,l=zC(o)[s],u=`${i.start.line}:${i.start.column}`,c=XC(e,t,n),f=Math.max(4,...c.map(({range:p})=>String(p.start.line).length))+2,d=c.flatMap((p,g)=>wf(
p,f,{paint:o,width:r.width,caret:g===0?l:o.cyan}));return[`  ${u}  ${o.bold(l(s))}  ${o.dim(a)}`,...eR(At(n.message),"  ",r.width),...d.length>0?["",...d]:[],...YC(n,o),""]}function XC(e,t,n){let r=[],
o=(i,s,a)=>{let l=ni(e,t,i);if(l===void 0||s.start.offset>l.length)return;let u=i!==void 0&&i!==t.path;r.push({text:l,range:s,label:a,...u?{path:i}:{}})};t.text!==""&&o(void 0,n.range,"");for(let i of n.
related??[])o(i.path,i.range,i.message);return r}function YC({fix:e},t){if(!e)return[];let n=e.safe?"--fix":"--fix --unsafe",r=e.description?E(e.description.replace(/\.$/,"")):"This can be mended";return[
`  ${t.green("fix")} ${r} (${n}).`]}function ZC(e,t){let{files:n,errors:r,warnings:o,infos:i}=ze(e.files),s=e.files.filter(c=>!c.hasMatrix).length,a=`${q(n,"file")}${s>0?` (${s} without a matrix)`:""}`;
return r+o+i===0?[`${t.green("No problems")} in ${a}.`]:[...[`${[r>0?t.red(q(r,"error")):"",o>0?t.yellow(q(o,"warning")):"",i>0?t.blue(q(i,"info")):""].filter(c=>c!=="").join(", ")} in ${a}.`],`${QC(e)}\
More on a rule: supportmatrix explain RULE.`]}function QC({files:e}){let t=e.flatMap(({diagnostics:o})=>o.flatMap(({fix:i})=>i??[])),n=t.filter(o=>o.safe).length,r=t.length-n;return t.length===0?"":r===
0?`${n} can be mended with --fix. `:n===0?`${r} can be mended with --fix --unsafe. `:`${n} can be mended with --fix, ${r} more with --fix --unsafe. `}function eR(e,t,n){let r=Math.max(20,n-t.length);return e.
split(`
`).flatMap(o=>{let i=[],s="",a=0;for(let l of o.split(" ")){let u=Je(l);a>0&&a+1+u>r?(i.push(t+s),s=l,a=u):(s=a===0?l:`${s} ${l}`,a+=a===0?u:u+1)}return[...i,t+s]})}var KC,Sf,zC,Cf=m(()=>{"use strict";
Zn();kf();_e();pe();ii();KC=120,Sf=(e,t)=>{let n=xt(t.color),r=Math.min(t.width,KC),o=[];for(let i of e.files)if(i.diagnostics.length!==0){o.push(n.underline(n.bold(E(i.path))),"");for(let s of i.diagnostics)
o.push(...JC(e,i,s,{color:t.color,width:r},n))}return`${[...o,...ZC(e,n)].join(`
`)}
`},zC=e=>({error:e.red,warning:e.yellow,info:e.blue})});function Tf(e){let t=new Map;return{column:n=>{let r=n.offset-(n.column-1),o=t.get(r)??[0];t.set(r,o);let i=n.column-1;for(;o.length*1024<=i;){let a=r+(o.length-1)*1024;o.push((o.at(-1)??0)+Rf(e,a,a+1024))}
let s=Math.floor(i/1024);return 1+(o[s]??0)+Rf(e,r+s*1024,n.offset)}}}function Rf(e,t,n){let r=0;for(let o=t;o<n;o+=1){let i=e.charCodeAt(o);i<128?r+=1:i<2048||i>=55296&&i<=57343?r+=2:r+=3}return r}function ha(e,{
start:t,end:n}){return{start:{line:t.line,column:e.column(t)},end:{line:n.line,column:e.column(n)}}}var Of=m(()=>{"use strict"});function nR(e,t,n){let r=n(t.path,t.text),o=s=>ha(r,s),i=e.repositoryPath(t.path);return t.diagnostics.map(s=>{let{message:a,range:l,severity:u,ruleId:c,url:f,fix:d}=s;return{message:a,location:{path:i,
range:o(l)},severity:tR[u],code:{value:c,url:f},suggestions:d?.edits.map(p=>({range:o(p.range),text:p.text})),relatedLocations:rR(e,t,s,n)}})}function rR(e,t,{related:n},r){if(!(!n||n.length===0))return n.
map(({path:o,range:i,message:s})=>{let a=ni(e,t,o),l={path:e.repositoryPath(o??t.path)},{start:u,end:c}=i,f={start:{line:u.line},end:{line:c.line}},d=a===void 0?f:ha(r(o??t.path,a),i);return{message:s,
location:{...l,range:d}}})}var tR,Mf,$f=m(()=>{"use strict";_e();Of();tR={error:"ERROR",warning:"WARNING",info:"INFO"},Mf=e=>{let t=new Map,n=(i,s)=>{let a=t.get(i)??Tf(s);return t.set(i,a),a},r=e.files.
flatMap(i=>nR(e,i,n));return`${JSON.stringify({source:{name:"supportmatrix",url:"https://github.com/supportmatrix/supportmatrix"},diagnostics:r},void 0,2)}
`}});function xa(e){return e.split("/").map(t=>encodeURIComponent(t.replace(oR,"�"))).join("/")}var oR,Ef=m(()=>{"use strict";oR=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});function aR({id:e,description:t,severity:n,url:r,page:o}){return{id:e,shortDescription:{text:t},help:{text:o??t,...o===void 0?{}:{markdown:o}},helpUri:r,defaultConfiguration:{level:Lf[n]}}}function lR(e,t,n){
let r=e.repositoryPath(t.path),o=ri(t,r);return t.diagnostics.map((i,s)=>({ruleId:i.ruleId,ruleIndex:n.get(i.ruleId),level:Lf[i.severity],message:{text:i.message},locations:[{physicalLocation:Pf(r,i.range),
logicalLocations:uR(i)}],relatedLocations:i.related?.map((a,l)=>cR(e,r,a,l)),partialFingerprints:{"coordinate/v1":o[s]},fixes:i.fix?[fR(i.fix,r)]:void 0}))}function uR({matrix:e,feature:t,target:n}){let r=[
e,t,n].filter(o=>o!==void 0);if(r.length!==0)return[{name:r.at(-1),fullyQualifiedName:r.join(" / "),kind:"element"}]}function cR(e,t,n,r){let o=n.path===void 0?t:e.repositoryPath(n.path);return{id:r,physicalLocation:Pf(
o,n.range),message:{text:n.message}}}function fR(e,t){let n=e.edits.map(({range:r,text:o})=>({deletedRegion:If(r),insertedContent:{text:o}}));return{...e.description===void 0?{}:{description:{text:e.description}},
artifactChanges:[{artifactLocation:{uri:xa(t)},replacements:n}]}}function Pf(e,t){return{artifactLocation:{uri:xa(e)},region:If(t)}}function If({start:e,end:t}){return{startLine:e.line,startColumn:e.column,
endLine:t.line,endColumn:t.column,charOffset:e.offset,charLength:t.offset-e.offset}}var iR,sR,Lf,Df,Nf=m(()=>{"use strict";fa();Ef();iR="https://json.schemastore.org/sarif-2.1.0.json",sR="https://gith\
ub.com/supportmatrix/supportmatrix",Lf={error:"error",warning:"warning",info:"note"},Df=e=>{let t=new Set(e.files.flatMap(s=>s.diagnostics.map(({ruleId:a})=>a))),n=e.rules.filter(s=>t.has(s.id)),r=new Map(
n.map((s,a)=>[s.id,a])),i={tool:{driver:{name:"supportmatrix",semanticVersion:e.version,informationUri:sR,rules:n.map(aR)}},columnKind:"utf16CodeUnits",results:e.files.flatMap(s=>lR(e,s,r))};return`${JSON.
stringify({$schema:iR,version:"2.1.0",runs:[i]},void 0,2)}
`}});var wa={};Ae(wa,{REPORT_FORMATS:()=>ba,reporterNamed:()=>si});function si(e){return Af.get(e)}var Af,ba,ai=m(()=>{"use strict";Yc();tf();rf();af();uf();pa();Cf();$f();Nf();Af=new Map([["pretty",Sf],["\
compact",Xc],["json",sf],["sarif",Df],["github",Qc],["gitlab",nf],["junit",lf],["rdjson",Mf],["markdown",ff]]),ba=[...Af.keys()]});var Ff,_f=m(()=>{"use strict";Qt();Ff={name:"check",summary:"Lint, and prove that every copy says what its source says: the gate for CI.",description:["Lints the documents of the configuration, and ho\
lds every output against what `build` would write, writing nothing. Drift is shown cell by cell, with what the source says and what the copy says. A copy that says the same in other bytes (another for\
matter, other line ends) has not drifted; a missing one has.","Exit codes: 0 when all is well, 1 for findings at or over the threshold or for drift, 2 when something could not be read or understood."],
arguments:[],options:[{name:"format",short:"f",description:"How to report; `FORMAT=PATH` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).",value:{name:"FORMA\
T",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>(ai(),wa))).REPORT_FORMATS,multiple:!0},{name:"exact",description:"A copy that differs in a single byte has drifted."},{name:"fail-on",
description:"The lowest severity of findings that makes the exit code 1 (default: error).",value:{name:"SEVERITY",kind:"text"},choices:async()=>["error","warning","info","never"]},{name:"max-warnings",
description:"Also exit with 1 when there are more warnings than this.",value:{name:"COUNT",kind:"number"}},{name:"quiet",short:"q",description:"Report errors only."},{name:"today",description:"The day\
 that exceptions expire by (default: the system's).",value:{name:"YYYY-MM-DD",kind:"text"}},Br],examples:[{command:"supportmatrix check",description:"In CI; it needs no arguments."},{command:"supportm\
atrix check --format pretty --format sarif=report.sarif",description:"For people and for a machine."}]}});var jf,Vf=m(()=>{"use strict";jf={name:"completions",summary:"Print the completion script of a shell, or the man page.",description:["The scripts are made from the definition of the command line, so t\
hey know every command and option."],arguments:[{name:"SHELL",description:"bash, zsh or fish; man for the man page.",kind:"text",required:!0,multiple:!1,choices:async()=>["bash","zsh","fish","man"]}],
options:[],examples:[{command:"source <(supportmatrix completions bash)",description:"In ~/.bashrc."},{command:"supportmatrix completions zsh > ~/.zfunc/_supportmatrix",description:"Where zsh looks."},
{command:"supportmatrix completions fish > ~/.config/fish/completions/supportmatrix.fish",description:"Where fish looks."},{command:"supportmatrix completions man > supportmatrix.1",description:"The m\
an page."}]}});import{createRequire as dR}from"node:module";var mR,Bf,Wf=m(()=>{"use strict";mR=dR(import.meta.url),Bf=(...e)=>mR("./late/emit-csv.cjs").emitCsv(...e)});import{createRequire as pR}from"node:module";var gR,Gf,Uf=m(()=>{"use strict";gR=pR(import.meta.url),Gf=(...e)=>gR("./late/emit-html.cjs").emitHtml(...e)});import{createRequire as yR}from"node:module";var hR,qf,Hf=m(()=>{"use strict";hR=yR(import.meta.url),qf=(...e)=>hR("./late/emit-ini.cjs").emitIni(...e)});function ui(e){return!e&&!li?xR:{lang:e?.lang??li?.lang,message:e?.message,abortEarly:e?.abortEarly??li?.abortEarly,abortPipeEarly:e?.abortPipeEarly??li?.abortPipeEarly}}function wR(e){return bR?.get(
e)}function kR(e){return vR?.get(e)}function CR(e,t){return SR?.get(e)?.get(t)}function On(e){let t=typeof e;return t==="string"?`"${e}"`:t==="number"||t==="bigint"||t==="boolean"?`${e}`:t==="object"||
t==="function"?(e&&Object.getPrototypeOf(e)?.constructor?.name)??"null":t}function ie(e,t,n,r,o){let i=o&&"input"in o?o.input:n.value,s=o?.expected??e.expects??null,a=o?.received??On(i),l={kind:e.kind,
type:e.type,input:i,expected:s,received:a,message:`Invalid ${t}: ${s?`Expected ${s} but r`:"R"}eceived ${a}`,requirement:e.requirement,path:o?.path,issues:o?.issues,lang:r.lang,abortEarly:r.abortEarly,
abortPipeEarly:r.abortPipeEarly},u=e.kind==="schema",c=o?.message??e.message??CR(e.reference,l.lang)??(u?kR(l.lang):null)??r.message??wR(l.lang);c!==void 0&&(l.message=typeof c=="function"?c(l):c),u&&
(n.typed=!1),n.issues?n.issues.push(l):n.issues=[l]}function RR(e,t){return e===t||Number.isNaN(e)&&Number.isNaN(t)}function TR(e,t){return Object.prototype.hasOwnProperty.call(e,t)&&t!=="__proto__"&&
t!=="prototype"&&t!=="constructor"}function va(e,t){let n=[...new Set(e)];return n.length>1?`(${n.join(` ${t} `)})`:n[0]??"never"}function Le(e){return e["~standard"]={version:1,vendor:"valibot",validate:t=>e["\
~run"]({value:t},ui())},e}function zf(e){if(e.path){let t="";for(let n of e.path)if(typeof n.key=="string"||typeof n.key=="number")t?t+=`.${n.key}`:t+=n.key;else return null;return t}return null}function ka(e,t){
return{kind:"validation",type:"check",reference:ka,async:!1,expects:null,requirement:e,message:t,"~run"(n,r){return n.typed&&!this.requirement(n.value)&&ie(this,"input",n,r),n}}}function O(e){return{kind:"\
metadata",type:"description",reference:O,description:e}}function rt(e){return{kind:"validation",type:"integer",reference:rt,async:!1,expects:null,requirement:Number.isInteger,message:e,"~run"(t,n){return t.
typed&&!this.requirement(t.value)&&ie(this,"integer",t,n),t}}}function Sa(e){return{kind:"validation",type:"iso_date",reference:Sa,async:!1,expects:null,requirement:OR,message:e,"~run"(t,n){return t.typed&&
!this.requirement.test(t.value)&&ie(this,"date",t,n),t}}}function ve(e,t){return{kind:"validation",type:"max_value",reference:ve,async:!1,expects:`<=${e instanceof Date?e.toJSON():On(e)}`,requirement:e,
message:t,"~run"(n,r){return n.typed&&!(n.value<=this.requirement)&&ie(this,"value",n,r,{received:n.value instanceof Date?n.value.toJSON():On(n.value)}),n}}}function je(e,t){return{kind:"validation",type:"\
min_length",reference:je,async:!1,expects:`>=${e}`,requirement:e,message:t,"~run"(n,r){return n.typed&&n.value.length<this.requirement&&ie(this,"length",n,r,{received:`${n.value.length}`}),n}}}function Q(e,t){
return{kind:"validation",type:"min_value",reference:Q,async:!1,expects:`>=${e instanceof Date?e.toJSON():On(e)}`,requirement:e,message:t,"~run"(n,r){return n.typed&&!(n.value>=this.requirement)&&ie(this,
"value",n,r,{received:n.value instanceof Date?n.value.toJSON():On(n.value)}),n}}}function Ca(e,t){return{kind:"validation",type:"regex",reference:Ca,async:!1,expects:`${e}`,requirement:e,message:t,"~r\
un"(n,r){return n.typed&&!this.requirement.test(n.value)&&ie(this,"format",n,r),n}}}function Wr(e){return{kind:"metadata",type:"title",reference:Wr,title:e}}function Ra(e){return{kind:"transformation",
type:"transform",reference:Ra,async:!1,operation:e,"~run"(t){return t.value=this.operation(t.value),t}}}function Ta(){return{kind:"transformation",type:"trim",reference:Ta,async:!1,"~run"(e){return e.
value=e.value.trim(),e}}}function MR(e,t,n){return typeof e.fallback=="function"?e.fallback(t,n):e.fallback}function $R(e,t,n){return typeof e.default=="function"?e.default(t,n):e.default}function Xf(e,t){
return!e["~run"]({value:t},Jf).issues}function J(e,t){return Le({kind:"schema",type:"array",reference:J,expects:"Array",async:!1,item:e,message:t,"~run"(n,r){let o=n.value;if(Array.isArray(o)){n.typed=
!0,n.value=[];for(let i=0;i<o.length;i++){let s=o[i],a=this.item["~run"]({value:s},r);if(a.issues){let l={type:"array",origin:"value",input:o,key:i,value:s};for(let u of a.issues)u.path?u.path.unshift(
l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.push(a.value)}}else ie(this,"type",n,r);return n}})}function Oa(e){return Le(
{kind:"schema",type:"boolean",reference:Oa,expects:"boolean",async:!1,message:e,"~run"(t,n){return typeof t.value=="boolean"?t.typed=!0:ie(this,"type",t,n),t}})}function Ma(e,t){return Le({kind:"schem\
a",type:"custom",reference:Ma,expects:"unknown",async:!1,check:e,message:t,"~run"(n,r){return this.check(n.value)?n.typed=!0:ie(this,"type",n,r),n}})}function I(e,t){return Le({kind:"schema",type:"exa\
ct_optional",reference:I,expects:e.expects,async:!1,wrapped:e,default:t,"~run"(n,r){return this.wrapped["~run"](n,r)}})}function Mn(e,t){return Le({kind:"schema",type:"literal",reference:Mn,expects:On(
e),async:!1,literal:e,message:t,"~run"(n,r){return RR(n.value,this.literal)?n.typed=!0:ie(this,"type",n,r),n}})}function ee(e){return Le({kind:"schema",type:"number",reference:ee,expects:"number",async:!1,
message:e,"~run"(t,n){return typeof t.value=="number"&&!isNaN(t.value)?t.typed=!0:ie(this,"type",t,n),t}})}function ot(e,t){return Le({kind:"schema",type:"picklist",reference:ot,expects:va(e.map(On),"\
|"),async:!1,options:e,message:t,"~run"(n,r){return this.options.includes(n.value)?n.typed=!0:ie(this,"type",n,r),n}})}function $n(e,t,n){return Le({kind:"schema",type:"record",reference:$n,expects:"O\
bject",async:!1,key:e,value:t,message:n,"~run"(r,o){let i=r.value;if(i&&typeof i=="object"){r.typed=!0,r.value={};for(let s in i)if(TR(i,s)){let a=i[s],l=this.key["~run"]({value:s},o);if(l.issues){let c={
type:"object",origin:"key",input:i,key:s,value:a};for(let f of l.issues)f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=l.issues),o.abortEarly){r.typed=!1;break}}let u=this.value["~run"]({value:a},
o);if(u.issues){let c={type:"object",origin:"value",input:i,key:s,value:a};for(let f of u.issues)f.path?f.path.unshift(c):f.path=[c],r.issues?.push(f);if(r.issues||(r.issues=u.issues),o.abortEarly){r.
typed=!1;break}}(!l.typed||!u.typed)&&(r.typed=!1),l.typed&&(r.value[l.value]=u.value)}}else ie(this,"type",r,o);return r}})}function L(e,t){return Le({kind:"schema",type:"strict_object",reference:L,expects:"\
Object",async:!1,entries:e,message:t,"~run"(n,r){let o=n.value;if(o&&typeof o=="object"){n.typed=!0,n.value={};for(let i in this.entries){let s=this.entries[i];if(i in o||(s.type==="exact_optional"||s.
type==="optional"||s.type==="nullish")&&s.default!==void 0){let a=i in o?o[i]:$R(s),l=s["~run"]({value:a},r);if(l.issues){let u={type:"object",origin:"value",input:o,key:i,value:a};for(let c of l.issues)
c.path?c.path.unshift(u):c.path=[u],n.issues?.push(c);if(n.issues||(n.issues=l.issues),r.abortEarly){n.typed=!1;break}}l.typed||(n.typed=!1),n.value[i]=l.value}else if(s.fallback!==void 0)n.value[i]=MR(
s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&s.type!=="nullish"&&(ie(this,"key",n,r,{input:void 0,expected:`"${i}"`,path:[{type:"object",origin:"key",input:o,key:i,value:o[i]}]}),r.abortEarly))
break}if(!n.issues||!r.abortEarly){for(let i in o)if(!Object.prototype.hasOwnProperty.call(this.entries,i)){ie(this,"key",n,r,{input:i,expected:"never",path:[{type:"object",origin:"key",input:o,key:i,
value:o[i]}]});break}}}else ie(this,"type",n,r);return n}})}function B(e){return Le({kind:"schema",type:"string",reference:B,expects:"string",async:!1,message:e,"~run"(t,n){return typeof t.value=="str\
ing"?t.typed=!0:ie(this,"type",t,n),t}})}function Gr(e,t){return Le({kind:"schema",type:"tuple",reference:Gr,expects:"Array",async:!1,items:e,message:t,"~run"(n,r){let o=n.value;if(Array.isArray(o)){n.
typed=!0,n.value=[];for(let i=0;i<this.items.length;i++){let s=o[i],a=this.items[i]["~run"]({value:s},r);if(a.issues){let l={type:"array",origin:"value",input:o,key:i,value:s};for(let u of a.issues)u.
path?u.path.unshift(l):u.path=[l],n.issues?.push(u);if(n.issues||(n.issues=a.issues),r.abortEarly){n.typed=!1;break}}a.typed||(n.typed=!1),n.value.push(a.value)}}else ie(this,"type",n,r);return n}})}function Kf(e){
let t;if(e)for(let n of e)if(t)for(let r of n.issues)t.push(r);else t=n.issues;return t}function Qn(e,t){return Le({kind:"schema",type:"union",reference:Qn,expects:va(e.map(n=>n.expects),"|"),async:!1,
options:e,message:t,"~run"(n,r){let o,i,s;for(let a of this.options){let l=a["~run"]({value:n.value},r);if(l.typed)if(l.issues)i?i.push(l):i=[l];else{o=l;break}else s?s.push(l):s=[l]}if(o)return o;if(i){
if(i.length===1)return i[0];ie(this,"type",n,r,{issues:Kf(i)}),n.typed=!0}else{if(s?.length===1)return s[0];ie(this,"type",n,r,{issues:Kf(s)})}return n}})}function $a(){return Le({kind:"schema",type:"\
unknown",reference:$a,expects:"unknown",async:!1,"~run"(e){return e.typed=!0,e}})}function Ea(e,t,n){return Le({kind:"schema",type:"variant",reference:Ea,expects:"Object",async:!1,key:e,options:t,message:n,
"~run"(r,o){let i=r.value;if(i&&typeof i=="object"){let s,a=0,l=this.key,u=[],c=(f,d)=>{for(let p of f.options){if(p.type==="variant")c(p,new Set(d).add(p.key));else{let g=!0,h=0;for(let v of d){let w=p.
entries[v];if(v in i?w["~run"]({typed:!1,value:i[v]},Jf).issues:w.type!=="exact_optional"&&w.type!=="optional"&&w.type!=="nullish"){g=!1,l!==v&&(a<h||a===h&&v in i&&!(l in i))&&(a=h,l=v,u=[]),l===v&&u.
push(p.entries[v].expects);break}h++}if(g){let v=p["~run"]({value:i},o);(!s||!s.typed&&v.typed)&&(s=v)}}if(s&&!s.issues)break}};if(c(this,new Set([this.key])),s)return s;ie(this,"type",r,o,{input:i[l],
expected:va(u,"|"),path:[{type:"object",origin:"value",input:i,key:l,value:i[l]}]})}else ie(this,"type",r,o);return r}})}function T(...e){return Le({...e[0],pipe:e,"~run"(t,n){for(let r of e)if(r.kind!==
"metadata"){if(t.issues&&(r.kind==="schema"||r.kind==="transformation")){t.typed=!1;break}(!t.issues||!n.abortEarly&&!n.abortPipeEarly)&&(t=r["~run"](t,n))}return t}})}function bt(e,t,n){let r=e["~run"](
{value:t},ui(n));return{typed:r.typed,success:!r.issues,output:r.value,issues:r.issues}}var li,xR,bR,vR,SR,YB,OR,Jf,te=m(()=>{xR={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};YB=
new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?\
![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Em\
oji_Presentation}))*)+$","u"),OR=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;Jf={abortEarly:!0}});function Yf(){return Object.create(null)}function La(e){let t=Yf();for(let[n,r]of e)t[n]=r;return t}function xe(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function Da(e){return typeof e=="object"&&e!==
null&&!Array.isArray(e)}function LR(e,t,n){let r=ER["~run"](t,n);if(!r.typed){let[c,...f]=r.issues;return{...r,issues:[{...c,expected:"Object"},...f]}}let o=r.value,i=Yf(),s=[],a=!0;for(let c of Object.
keys(o)){let f=e["~run"]({value:o[c]},n);for(let d of f.issues??[]){let p={type:"object",origin:"value",input:o,key:c,value:o[c]};s.push({...d,path:[p,...d.path??[]]})}if(f.typed?i[c]=f.value:a=!1,s.length>
0&&n.abortEarly)break}let[l,...u]=s;return l===void 0?{typed:!0,value:i}:a?{typed:!0,value:i,issues:[l,...u]}:{typed:!1,value:i,issues:[l,...u]}}function ci(e){let t={kind:"schema",type:"record",reference:ci,
expects:"Object",async:!1,key:B(),value:e,"~run":(n,r)=>LR(e,n,r)};return{...t,"~standard":{version:1,vendor:"valibot",validate:n=>{let r=t["~run"]({value:n},ui());return r.issues?{issues:r.issues.map(
({message:o,path:i})=>({message:o,path:i?.map(({key:s})=>String(s))}))}:{value:r.value}}}}}var ER,it=m(()=>{"use strict";te();ER=Ma(Da)});var Oe,Zf,Ft=m(()=>{"use strict";Oe=["complete","partial","missing","unknown","not-applicable"],Zf=["mandatory","optional","choice","condition","mature","immature","unspecified"]});function ed(e){return Xf(Qf,e)}var Pa,Ue,er,Qf,DR,PR,IR,NR,AR,FR,td,fi=m(()=>{"use strict";te();Ft();it();Pa=1,Ue=e=>T(B(),O(e)),er=e=>T(B(),je(1),O(e)),Qf=T(ot(Oe),O("How well a target supports a fea\
ture."));DR=T(Ea("kind",[L({kind:ot(["mandatory","optional","mature","immature","unspecified"])}),L({kind:Mn("choice"),group:er("Each target needs at least one complete feature of this group.")}),L({kind:Mn(
"condition"),expression:er("Required where it holds, such as `storage.block==complete`.")})]),O("How much the feature is required of every target.")),PR=L({level:Qf,text:I(Ue("The cell as it reads, wh\
ere it says more than its level.")),notes:I(J(Ue("A remark on this target and this feature.")))}),IR=L({id:er("Unique among the targets of the matrix."),title:Ue("The name as the document writes it."),
link:I(Ue("Where the document links the name to."))}),NR=L({id:er("Unique among the features of the matrix."),title:Ue("The name as the document writes it."),group:T(J(B()),O("Sub-headers above the fe\
ature, outermost first.")),link:I(Ue("Where the document links the name to.")),status:I(DR),api:I(Ue("The name of the feature in the API.")),commands:I(J(Ue("A command line that uses the feature."))),
notes:I(Ue("Plain text; paragraphs are parted by a blank line.")),attributes:I(T(ci(B()),O("Columns that are not targets, by header."))),support:T(ci(PR),O("By target id, in the order of targets."))}),
AR=L({title:Ue("The lead word."),text:Ue("Its text.")}),FR=L({id:er("Unique among the matrices of the document."),title:Ue("What the document calls the matrix."),section:T(J(B()),O("Heading path, docu\
ment title first.")),principles:I(J(AR)),targetLabel:I(er("The word of the document for a target, such as `Driver`.")),targets:J(IR),features:J(NR),notes:I(J(Ue("A closing note on the whole matrix.")))}),
td=T(L({$schema:I(B()),schemaVersion:Mn(Pa),matrices:J(FR)}),Wr("Feature support matrices"))});function Ur(...e){let t=new Map;for(let[n,r]of e)r!==void 0&&t.set(n,r);return t}function Ia(e,...t){return Ur(...t.map(n=>[n,e[n]]))}function _R(e){if(e===void 0)return;let t=e.kind==="choice"?e.group:
void 0,n=e.kind==="condition"?e.expression:void 0;return Ur(["kind",e.kind],["group",t],["expression",n])}function jR(e,t){let n=new Map;for(let{id:r}of t){let o=xe(e.support,r);o&&n.set(r,Ia(o,"level",
"text","notes"))}return n}function VR(e,t){let{id:n,title:r,group:o,link:i,status:s,api:a,commands:l,notes:u,attributes:c}=e;return Ur(["id",n],["title",r],["group",o],["link",i],["status",_R(s)],["ap\
i",a],["commands",l],["notes",u],["attributes",c&&new Map(Object.entries(c))],["support",jR(e,t)])}function BR(e){let{id:t,title:n,section:r,principles:o,targetLabel:i,targets:s,features:a,notes:l}=e;
return Ur(["id",t],["title",n],["section",r],["principles",o?.map(u=>Ia(u,"title","text"))],["targetLabel",i],["targets",s.map(u=>Ia(u,"id","title","link"))],["features",a.map(u=>VR(u,s))],["notes",l])}
function Na(e,t){if(typeof e!="object")return JSON.stringify(e);let n=`${t}  `,r=e instanceof Map,o=[];if(r)for(let[a,l]of e)o.push(`${JSON.stringify(a)}: ${Na(l,n)}`);else for(let a of e)o.push(Na(a,
n));let[i,s]=r?"{}":"[]";return o.length===0?`${i}${s}`:`${i}
${n}${o.join(`,
${n}`)}
${t}${s}`}function WR(e){return Ur(["schemaVersion",Pa],["matrices",e.map(BR)])}function nd(e){return{text:`${Na(WR(e),"")}
`,losses:[]}}var rd=m(()=>{"use strict";it();fi()});import{createRequire as GR}from"node:module";var UR,od,id=m(()=>{"use strict";UR=GR(import.meta.url),od=(...e)=>UR("./late/emit-markdown.cjs").emitMarkdown(...e)});function qR(e){return e?.kind==="choice"?e.group:e?.kind==="condition"?e.expression:null}function HR(e,t,n,r){let o=xe(t.support,n.id);if(o!==void 0)return{file:r?.path??null,line:r?.lineOf(t.id,n.id)??
null,matrix:e.id,section:e.section,feature:t.id,featureTitle:t.title,group:t.group,status:t.status?.kind??null,statusArgument:qR(t.status),target:n.id,targetTitle:n.title,level:o.level,text:o.text??null,
notes:o.notes??[]}}function*KR(e,t=[]){for(let[n,r]of e.entries())for(let o of r.features)for(let i of r.targets){let s=HR(r,o,i,t[n]);s!==void 0&&(yield s)}}function sd(e,{origins:t}={}){let n=[];for(let r of KR(
e,t))n.push(`${JSON.stringify(r)}
`);return{text:n.join(""),losses:[]}}var ad=m(()=>{"use strict";it()});import{createRequire as zR}from"node:module";var JR,ld,ud=m(()=>{"use strict";JR=zR(import.meta.url),ld=(...e)=>JR("./late/emit-rst.cjs").emitRst(...e)});function mi(e){return e===void 0?cd:fd[e]}var cd,fd,di,Aa=m(()=>{"use strict";Ft();cd={level:"not-stated",code:"b",sign:"·",word:"not stated"},fd={complete:{level:"complete",code:"c",sign:"✔",word:"\
complete"},partial:{level:"partial",code:"p",sign:"◐",word:"partial"},missing:{level:"missing",code:"m",sign:"✖",word:"missing"},unknown:{level:"unknown",code:"u",sign:"?",word:"unknown"},"not-app\
licable":{level:"not-applicable",code:"n",sign:"–",word:"not applicable"}},di=[...Oe.map(e=>fd[e]),cd]});function md(e){return e.targets.map(({id:t})=>{let n=dd();for(let{support:r}of e.features){let o=mi(xe(r,t)?.level);n.set(o,(n.get(o)??0)+1)}return n})}function pd(e){let t=dd();for(let n of e)for(let[
r,o]of n)t.set(r,(t.get(r)??0)+o);return t}var dd,gd,yd=m(()=>{"use strict";it();Aa();dd=()=>new Map(di.map(e=>[e,0]));gd=e=>[...e].filter(([,t])=>t>0).map(([t])=>t)});function Xe(e){return YR.test(e)?e.replace(XR,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):e}var XR,YR,h3,Fa=m(()=>{"us\
e strict";XR=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,YR=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u;h3=new Set(".,;:!?)]*_~")});var pi,gi,_a=m(()=>{"use strict";pi={complete:{fill:"#007a5e",ink:"#fff",sign:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",sign:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0\
 0 0 10z"},missing:{fill:"#e0703a",ink:"#2b0f00",sign:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",sign:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e\
9ed",ink:"#4a525c",sign:"M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",sign:"M10 10v.1"}},gi="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif"});function ja(e){return ZR.has(e)?.36:e>="a"&&e<="z"&&e!=="m"&&e!=="w"?.59:eT.test(e)?0:tT.test(e)?1.05:QR.test(e)?.76:.62}function tn(e,t){let n=0;for(let r of e)n+=ja(r);return Math.ceil(Math.round(n*
t*100)/100)}function En(e,t,n){let r=ja("…"),o=0;for(let i of e){if(r+=ja(i),r*t>n)return tn(e,t)<=n?e:`${e.slice(0,o).trimEnd()}…`;o+=i.length}return e}var ZR,QR,eT,tT,Va=m(()=>{"use strict";ZR=new Set(
"iljtfrI.,:;'|!()[]{}/\\-` "),QR=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,eT=/[\p{M}\p{Cf}]/u,tT=new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60]|\\p{Emoj\
i_Presentation}","u")});function rT(e,t){let n=`${e.features.length} features by ${e.targets.length} targets.`,r=e.targets.map(({title:o},i)=>{let s=t[i];return` ${o}: ${s&&nT(s)||"nothing"}.`});return n+r.join("")}function oT(e){
let t=0,n=e.map(({code:r,word:o})=>{let i=`<use href="#sm-${r}" x="${t}"/><text x="${t+nn+5}" y="14">${o}</text>`;return t+=nn+5+tn(o,Hr)+18,i});return{width:t,height:nn,markup:n.join("")}}function iT(e,t,n,r){
let o=t.targets.map(({id:l},u)=>{let{code:c}=mi(xe(e.support,l)?.level);return`<use href="#sm-${c}" x="${n+u*nn}"/>`}),i=Xe(e.title),s=Xe(En(e.title,bd(e),xi)),a=xd(e)?' font-weight="700"':"";return`<\
g transform="translate(0 ${r})"><title>${i}</title><text x="${n-qr}" y="14" text-anchor="end"${a}>${s}</text>${o.join("")}</g>
`}function sT(e,t,n){let r=[],o=n,i="";for(let s of e.features){let a=s.group.join(" › ");if(a!==i&&a!==""){let l=Xe(En(a,Wa,xi));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</te\
xt>
`),o+=nn+4}else a!==i&&(o+=qr);i=a,r.push(iT(s,e,t,o)),o+=nn}return{markup:r.join(""),end:o}}function aT(e){let t=md(e),n=oT(gd(pd(t))),r=e.features.flatMap(p=>[Ba(p.title,bd(p),xi),Ba(p.group.join(" \
› "),Wa,xi)]),o=hi(r)+qr,i=e.targets.map(({title:p})=>p),s=e.title===""?0:yi+12,l=s+n.height+14+hi(i.map(p=>Ba(p,Hr,hd)))+qr,u=i.map((p,g)=>{let h=Xe(En(p,Hr,hd));return`<text transform="translate(${o+
g*nn+14} ${l-qr+3}) rotate(-90)"><title>${Xe(p)}</title>${h}</text>`}),c=sT(e,o,l),f=e.title===""?"":`<text y="${yi}" font-size="${yi}" font-weight="700">${Xe(e.title)}</text>`,d=[o+i.length*nn,n.width,
tn(e.title,yi*1.1)];return{width:hi(d),height:c.end,words:rT(e,t),markup:`${f}<g transform="translate(0 ${s})">${n.markup}</g>
${u.join(`
`)}
${c.markup}`}}function lT(){return di.map(({code:e,level:t})=>{let{fill:n,ink:r,sign:o,solid:i}=pi[t],s=t==="not-stated"?' stroke="#c3c9d0"':"",a=i===void 0?"":`<path fill="${r}" stroke="none" d="${i}\
"/>`;return`<g id="sm-${e}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${s}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}function wd(e){let t=e.map(aT),n=hi(t.map(l=>l.width))+2*tr,r=tr,o=t.map(({markup:l,height:u})=>{let c=`<g transform="translate(${tr} ${r})">${l}</g>
`;return r+=u+2*tr,c}),i=t.length===0?2*tr:r-tr,s=Xe(e.map(({title:l})=>l||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="${i}\
" viewBox="0 0 ${n} ${i}" role="img" aria-label="${s}" font-family="${gi}" font-size="${Hr}">
<title>${s}</title>
<desc>${Xe(t.map(l=>l.words).join(" "))}</desc>
<style>${uT}</style>
<defs>
${lT()}</defs>
<rect class="page" width="100%" height="100%"/>
${o.join("")}</svg>
`,losses:["A heatmap shows levels; statuses, texts, notes, commands and attributes are not in it."]}}var Hr,Wa,yi,nn,tr,qr,xi,hd,nT,xd,bd,hi,Ba,uT,vd=m(()=>{"use strict";it();yd();Aa();Fa();_a();Va();
Hr=12,Wa=13.5,yi=18,nn=20,tr=16,qr=8,xi=320,hd=200,nT=e=>[...e].flatMap(([{word:t},n])=>n>0?[`${n} ${t}`]:[]).join(", ");xd=({status:e})=>e?.kind==="mandatory",bd=e=>xd(e)?Wa:Hr;hi=e=>e.reduce((t,n)=>Math.
max(t,n),0),Ba=(e,t,n)=>Math.min(tn(e,t),n);uT="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}"});import{createRequire as cT}from"node:module";var fT,kd,Sd=m(()=>{"use strict";fT=cT(import.meta.url),kd=(...e)=>fT("./late/emit-yaml.cjs").emitYaml(...e)});var bi,Cd=m(()=>{"use strict";bi=["compact","aligned","list-table","grid","simple"]});var Ga={};Ae(Ga,{EMITTERS:()=>wt,TABLE_STYLES:()=>bi,findEmitter:()=>nr});function nr(e){return wt.find(t=>t.name===e)}var wt,Kr=m(()=>{"use strict";Wf();Uf();Hf();rd();id();ad();ud();vd();Sd();Cd();wt=
[{name:"markdown",extension:".md",description:"the whole document, for people",emit:od},{name:"rst",extension:".rst",description:"the whole document, for Sphinx",emit:ld},{name:"ini",extension:".ini",
description:"for sphinx-feature-classification",emit:qf},{name:"csv",extension:".csv",description:"for spreadsheets; long (default) or wide",emit:Bf},{name:"json",extension:".json",description:"the ca\
nonical model, for programs",emit:nd},{name:"yaml",extension:".yaml",description:"the same for editing by hand",emit:kd},{name:"html",extension:".html",description:"one page to look at, filter and pri\
nt",emit:Gf},{name:"ndjson",extension:".ndjson",description:"a record a cell, for queries",emit:sd},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",emit:wd}]});var Rd,Td=m(()=>{"use strict";Qt();Rd={name:"convert",summary:"Write the matrices of a document in another format.",description:["Reads one document and writes its feature support matrices; to ndjson,\
 a record a cell, any number of documents at once. What the format cannot hold is said on standard error, not dropped in silence. The output is written to standard output, or with -o to a file that is\
 replaced as a whole or not at all."],arguments:[{name:"FILE",description:"The document; `-` is standard input. To ndjson: documents, folders or globs.",kind:"file",required:!0,multiple:!0}],options:[
{name:"to",short:"t",description:"The format to write (default: what the ending of the output file says).",value:{name:"FORMAT",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>(Kr(),Ga))).
EMITTERS.map(e=>e.name)},{name:"output",short:"o",description:"Write to this file instead of standard output.",value:{name:"FILE",kind:"file"}},{name:"table",description:"How tables are written. Markd\
own: compact (default), or aligned by padding; RST: list-table (default), grid or simple.",value:{name:"STYLE",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>(Kr(),Ga))).TABLE_STYLES},
{name:"csv",description:"CSV: one row a feature (wide) or one row a cell (long; default).",value:{name:"SHAPE",kind:"text"},choices:async()=>["wide","long"]},{name:"view",description:"Markdown: the wh\
ole document, or only a part of it (default: all).",value:{name:"VIEW",kind:"text"},choices:async()=>["all","summary","details"]},...Zt],examples:[{command:"supportmatrix convert docs/support-matrix.r\
st --to json",description:"For a program."},{command:"supportmatrix convert matrix.md -o matrix.csv",description:"For a spreadsheet, one row a cell."},{command:"supportmatrix convert matrix.csv --to m\
arkdown --table aligned",description:"And back."},{command:"supportmatrix convert --to ndjson 'repos/**/*.md' -o cells.ndjson",description:"Many documents, for a database."}]}});var Od={};Ae(Od,{CHANGE_KINDS:()=>vt});var vt,Ua=m(()=>{"use strict";vt=["removed-matrix","added-matrix","renamed-matrix","regression","removed-feature","removed-target","loosened-status","tightened-s\
tatus","changed-status","changed-level","improvement","added-feature","added-target","renamed-feature","renamed-target","moved-feature","changed-commands","changed-notes","changed-text","changed-attri\
butes","changed-details"]});var Md,$d=m(()=>{"use strict";Qt();Md={name:"diff",summary:"Show what changed between two versions of a matrix, cell by cell.",description:["Compares two documents, also of different formats: features\
 and targets that came, went or got another name, levels that improved or regressed (complete is better than partial, partial than missing), statuses that were tightened or loosened, commands, notes a\
nd texts. What got another name is told by its id, or by likeness, which is said with how alike the two are.","A document is a file, `-` for standard input, or `REV:path` for a file of a git revision;\
 the path is relative to the current folder. With --since, all documents of the configuration (or those named) are compared with what they were where the work at hand left REV; with --history, from ta\
g to tag. Older versions are read under the configuration of today.","The exit code is 0 whatever changed, unless --fail-on names a kind of change that is there: then it is 1."],arguments:[{name:"DOCU\
MENT",description:"Two documents, A and B; with --since or --history, the documents to compare (default: all).",kind:"file",required:!1,multiple:!0}],options:[{name:"since",description:"Compare the wo\
rking tree with where it left this revision.",value:{name:"REV",kind:"text"}},{name:"history",description:"Compare from tag to tag: a changelog. Without `A..`, from the first tag on.",value:{name:"A..\
B",kind:"text"}},{name:"format",short:"f",description:"How to show it; markdown is made for release notes and pull requests (default: pretty).",value:{name:"FORMAT",kind:"text"},choices:async()=>["pre\
tty","json","markdown"]},{name:"fail-on",description:"Exit with 1 when there are changes of these kinds, parted by commas.",value:{name:"KINDS",kind:"text"},choices:async()=>[...(await Promise.resolve().then(()=>(Ua(),Od))).
CHANGE_KINDS,"any"],multiple:!0,list:!0},...Zt],examples:[{command:"supportmatrix diff v1.0:docs/matrix.md docs/matrix.md",description:"Since a release."},{command:"supportmatrix diff old/support-matr\
ix.ini docs/matrix.md",description:"Across formats."},{command:"supportmatrix diff --since main --fail-on regression,removed-feature --format markdown",description:"For a pull request."},{command:"sup\
portmatrix diff --history v1.0..HEAD --format markdown",description:"A changelog."}]}});function rr(e){return e.basis!=="none"&&e.basis!=="value"&&!zr(e)}function zr({symbol:e,level:t,basis:n}){return e===""&&t==="unknown"&&n!=="config"&&n!=="legend"}function Ln(e,t){return e.kind==="cho\
ice"&&t.kind==="choice"?e.group===t.group:e.kind==="condition"&&t.kind==="condition"?e.expression===t.expression:e.kind===t.kind}function st({table:e}){let t=new Set;for(let n of e?.vocabulary??[])n.basis!==
"none"&&t.add(n.level);for(let n of e?.legend??[])n.level!==void 0&&t.add(n.level);return t}function Jr(e,t,n){if(e.level===t.level)return!0;if(n.has(t.level))return!1;switch(t.level){case"partial":return e.
level==="complete"&&!/^(?:complete|full)/i.test(e.symbol);case"not-applicable":return e.level==="missing";case"unknown":return e.symbol==="";default:return!1}}function Ed(e){for(let t of dT){let n=e.find(
r=>r.view===t);if(n!==void 0)return n}}function on(e,t){let n=Ed(e.claims);return n===void 0||!e.claims.every(rr)?void 0:e.claims.every(o=>o.view==="summary"&&n.view!=="summary"?Jr(o,n,t):o.level===n.
level)?n:void 0}function rn(e){return e.status!==void 0}function kt(e){if(!e.statuses.every(rn))return;let t=e.statuses.filter(rn),n=Ed(t);if(n!==void 0)return t.every(r=>Ln(r.status,n.status))?n:void 0}
var dT,qe=m(()=>{"use strict";dT=["details","data","summary"]});var Ld={};Ae(Ld,{NO_OPTIONS:()=>C,PRESETS:()=>sn,defineRule:()=>k,ruleUrl:()=>Xr});function k(e){let{meta:t}=e,{id:n,scope:r}=t,o=({messageId:s,data:a})=>{let l=t.messages[s];return l===void 0?s:Reflect.
apply(l,void 0,[a])};return{meta:t,configure:s=>{let a=bt(t.options,{...t.defaults,...s});if(!a.success)return{ok:!1,issues:a.issues.map(mT)};let l=(u,c,f)=>{e.check({...u,options:a.output,today:f,report:d=>c(
{...d,message:o(d)})})};return{ok:!0,enlist:u=>u[r].push({id:n,check:l})}}}}function mT(e){return{path:(e.path??[]).map(n=>String(n.key)),message:`expected ${e.expected??"something else"} but found ${e.
received}`}}function Xr(e){return`${pT}${e}/README.md`}var sn,C,pT,$=m(()=>{"use strict";te();sn=["recommended","strict","all"];C=L({}),pT="https://github.com/supportmatrix/supportmatrix/blob/main/rul\
es/"});function wi({claims:e,model:t}){let n=yT(e.targets),r=gT(e),o=l=>l.view!=="summary"||qa(r,l.range)===void 0,i=new Map,s=l=>{let u=i.get(l);if(u!==void 0)return u;let c={claims:[],statuses:[],cells:new Map};
return i.set(l,c),c};for(let l of e.features)s(l.key).claims.push(l);for(let l of e.statuses)o(l)&&s(l.feature).statuses.push(l);for(let l of e.cells)o(l)&&M(s(l.feature).cells,l.target,l);let a=new Map;
for(let[l,{claims:u,statuses:c,cells:f}]of i)a.set(l,{key:l,title:u[0]?.title??l,claims:u,statuses:c,cells:[...f].map(([d,p])=>({feature:l,target:d,targetTitle:n.get(d)?.title??d,claims:p}))});return{
claims:e,model:t,features:a,targets:n,ragged:r}}function gT({table:e}){if(e===void 0)return[];let t=e.columns.length;return e.rows.filter(n=>n.kind==="feature"&&n.cellCount!==t).sort((n,r)=>n.range.start.
offset-r.range.start.offset)}function qa(e,t){return Yr(e,n=>n.range,t)}function Yr(e,t,n){let r=0,o=e.length-1;for(;r<=o;){let i=r+o>>1,s=e[i];if(s===void 0)return;let a=t(s);if(n.start.offset<a.start.
offset)o=i-1;else if(n.start.offset>a.end.offset)r=i+1;else return s}}function yT(e){let t=new Map;for(let r of e)M(t,r.key,r);let n=new Map;for(let[r,o]of t){let i=o.filter(a=>a.feature===void 0),s=i[0]?.
title??o[0]?.title??r;n.set(r,{key:r,title:s,claims:o,declarations:i})}return n}function M(e,t,n){let r=e.get(t);r===void 0?e.set(t,[n]):r.push(n)}function ke(e,t){return e.find(n=>n.view===t)}function at(e,t){
return e.features.get(t)?.title??t}function _t(e,t){return e.targets.get(t)?.title??t}var K=m(()=>{"use strict"});function y(e){return e.includes("`")?`"${e}"`:`\`${e}\``}function D(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function St(e,t=4){let n=e.slice(0,e.length>t+1?t:e.length).map(y),r=e.length-n.length,o=r>
0?`${r} more`:n.pop();return n.length===0?o??"":`${n.join(", ")} and ${o??""}`}var P=m(()=>{"use strict"});function bT({claims:e}){let t=e.cells.filter(i=>i.view==="summary"),n=new Map,r=new Map;for(let i of t)i.basis==="company"&&!wT(i.symbol)?M(n,i.symbol.toLowerCase(),i):i.basis!=="none"&&r.set(i.level,
(r.get(i.level)??0)+1);let o=new Set(e.cells.flatMap(i=>i.view==="summary"?[]:[Dd(i)]));return[...n.values()].flatMap(i=>{let s=i.filter(c=>!o.has(Dd(c))),[a]=s;if(a===void 0)return[];let l=zr(a)&&s.length<=
Math.max(xT,t.length/50),u=a.symbol!==""&&s.length*hT<=(r.get(a.level)??0);return l||u?[]:s})}function Dd({feature:e,target:t}){return`${e}${t}`}function wT(e){return/\d/u.test(e)}var Pd,hT,xT,Id=m(()=>{
"use strict";qe();$();K();P();Pd=k({meta:{id:"ambiguous-symbol",description:"A sign means different things in different documents, and nothing here says which.",severity:"info",preset:"recommended",scope:"\
document",messages:{guessed:({symbol:e,places:t,levels:n})=>`${e===""?"A blank cell":y(e)} is read as ${n.length>1?`${n.join(" here and as ")} there`:n.join("")} (in ${D(t,"cell")}), by the signs arou\
nd it, for want of a legend. Explain it in a legend, or settle it in supportmatrix.yaml: \`vocabulary: { ${n[0]??"unknown"}: [${JSON.stringify(e)}] }\`.`},options:C,defaults:{}},check({matrices:e,report:t}){
let n=new Map;for(let r of e)for(let o of bT(r))M(n,o.symbol.toLowerCase(),{claim:o,matrix:r});for(let r of n.values()){let[o]=r;if(o===void 0)continue;let{symbol:i,symbolRange:s,level:a}=o.claim,l=[...new Set(
r.map(({claim:c})=>c.level))],u={symbol:i,places:r.length,levels:l};t({messageId:"guessed",data:u,range:s,matrix:o.matrix,expected:a,actual:i})}}}),hT=10,xT=2});function Ha(e){return e.cells.flatMap(t=>t.claims.filter(n=>n.view==="summary"))}function Zr(e){return e.symbol===""}function Nd(e){let t=e.filter(Zr).length;return t>1&&t*5>e.length*4}function kT(e,{
claims:t}){if(e.basis==="config"||e.basis==="legend")return!1;let n=t.table?.vocabulary??[];return zr(e)||n.some(({symbol:r,level:o})=>r!==""&&o===e.level)}var vT,Ad,Fd=m(()=>{"use strict";te();qe();$();
K();P();vT=2,Ad=k({meta:{id:"blank-cell",description:"A cell is blank in a table whose other cells say something.",severity:"warning",preset:"recommended",scope:"matrix",messages:{cell:({feature:e,target:t})=>`\
The cell for ${y(e)} on ${y(t)} is blank. A reader cannot tell missing from forgotten: write the level.`,line:({feature:e,target:t})=>`The details of ${y(e)} name ${y(t)} and give it no level. A reade\
r cannot tell missing from forgotten: write the level.`,row:({feature:e,blanks:t,cells:n})=>`${t===n?"Every cell":`${t} of ${n} cells`} in the row of ${y(e)} ${t===n?"is":"are"} blank. A reader cannot\
 tell missing from forgotten: write the levels, or take the row out.`},options:L({commonAbove:T(ee(),Q(0),ve(1),O("More than two blank cells, and more than this share of all, are taken for part of the\
 notation."))}),defaults:{commonAbove:.02}},check({matrix:e,options:t,report:n}){for(let u of e.claims.cells){if(u.view!=="details"||u.basis!=="none"||!Zr(u))continue;let{feature:c,target:f,range:d}=u,
p={feature:at(e,c),target:_t(e,f)};n({messageId:"line",data:p,range:d,feature:c,target:f})}let r=[...e.features.values()].flatMap(u=>Ha(u)),o=r.filter(Zr),i=o.some(u=>kT(u,e));if(!i&&!o.every(({level:u})=>u===
"unknown"))return;let a=[...e.features.values()].filter(u=>Nd(Ha(u))).length*4<e.features.size,l=o.length<=Math.max(vT,r.length*t.commonAbove);for(let u of e.features.values()){let c=Ha(u),[f]=u.claims.
filter(d=>d.view==="summary");if(f!==void 0&&Nd(c)){if(a){let d={feature:u.title,blanks:c.filter(Zr).length,cells:c.length},p=i?"warning":"info";n({messageId:"row",data:d,range:f.range,feature:u.key,severity:p})}
continue}if(!(!l||!i))for(let{target:d,range:p}of c.filter(Zr)){let g={feature:u.title,target:e.targets.get(d)?.title??d};n({messageId:"cell",data:g,range:p,feature:u.key,target:d})}}}})});function j(e){return e.replace(ST," ").trim()}function x(e){let t=e.normalize("NFKC").replace(_d,"").replace(/[\u2018\u2019\u201a\u201b`]/gu,"'").replace(/[\u201c\u201d\u201e\u201f]/gu,'"').replace(/[\u2010-\u2015\u2212]/gu,
"-").replace(/(?<!\s)\s*:\s*$/u,"");return j(t).toLowerCase()}function an(e,t){return[...e,t].map(x).join("")}function TT(e){return!RT.test(e)||e.length>2&&!/[a-z]/u.test(e)?e:[...e.normalize("NFKC").
toLowerCase()].map(t=>CT.get(t)??t).join("")}function U(e){let t=TT(j(e.replace(_d,"")).toLowerCase());return t.length>1&&t.endsWith(".")?t.slice(0,-1):t}var _d,ST,CT,RT,N=m(()=>{"use strict";_d=/\u00ad|[\u200b-\u200d]|\u2060|[\ufe0e\ufe0f]|\ufeff/gu,
ST=/\s+/gu;CT=new Map([..."асеіоруհнхαορχ"].map((e,t)=>[e,[..."aceiopyhnxaopx"][t]??e])),RT=/[\u0370-\u052f\uff01-\uff5e]/u});function $T(e){let t=[];Qr.lastIndex=0;for(let n=Qr.exec(e);n!==null;n=Qr.exec(e)){let[,r,o,i,s]=n,a=r??o??i??s??"",l=r!==void 0?"operator":o!==void 0?"open":i!==void 0?"close":"word";t.push({kind:l,text:a,
start:Qr.lastIndex-a.length,end:Qr.lastIndex})}return t}function jd(e){let t=new Ka(e);try{return{ok:!0,condition:t.whole(),comparisons:t.comparisons}}catch(n){if(!(n instanceof lt))throw n;let{start:r,
end:o}=n.token;return{ok:!1,error:{message:n.message,start:r,end:o}}}}function ET(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())t.push(r),r.kind!=="comparison"&&n.push(r.left,r.right);return t.
reverse()}function LT({level:e,equal:t},n){if(!(n===void 0||n==="unknown"&&e!=="unknown"))return n===e===t}function Vd(e,t){let n=[];for(let r of ET(e)){if(r.kind==="comparison"){n.push(LT(r,t(r.feature)));
continue}let o=n.pop(),i=n.pop(),s=r.kind==="or";o===s||i===s?n.push(s):n.push(o===void 0||i===void 0?void 0:!s)}return n[0]}var OT,Qr,MT,lt,Ka,za=m(()=>{"use strict";Ft();OT=50,Qr=/\s*(?:(==|!=|=|!|<>)|(\()|(\))|([^\s()=!<>]+|[<>]))/uy,
MT=new Map(Oe.map(e=>[e,e]));lt=class extends Error{token;constructor(t,n){super(t),this.token=n}},Ka=class{comparisons=[];#t;#e;#r=0;constructor(t){this.#t=$T(t),this.#e={kind:"end",text:"",start:t.length,
end:t.length}}get#n(){return this.#t[this.#r]??this.#e}#o(){let t=this.#n;return this.#r+=1,t}whole(){let t=this.#i("or",0),n=this.#n;if(n.kind!=="end")throw new lt(`\`${n.text}\` is not expected here`,
n);return t}#i(t,n){let r=()=>t==="or"?this.#i("and",n):this.#s(n),o=r();for(;this.#n.kind==="word"&&this.#n.text.toLowerCase()===t;)this.#o(),o={kind:t,left:o,right:r()};return o}#s(t){let n=this.#o();
if(n.kind==="open"){if(t>=OT)throw new lt("the parentheses are nested too deep",n);let r=this.#i("or",t+1),o=this.#o();if(o.kind!=="close")throw new lt("a closing parenthesis is missing",o);return r}if(n.
kind!=="word")throw new lt("the name of a feature is missing",n);return this.#a(n)}#a(t){let n=this.#o();if(n.kind!=="operator")throw new lt(`\`${t.text}\` is compared with nothing; write \`${t.text}=\
=complete\``,t);if(n.text!=="=="&&n.text!=="!=")throw new lt(`\`${n.text}\` compares nothing; write \`==\` or \`!=\``,n);let r=this.#o();if(r.kind!=="word")throw new lt(`a level is missing after \`${n.
text}\``,r);let o=MT.get(r.text);if(o===void 0)throw new lt(`\`${r.text}\` is no level (${Oe.join(", ")})`,r);let i=n.text==="==",a={...{kind:"comparison",feature:t.text,level:o,equal:i},start:t.start,
end:t.end};return this.comparisons.push(a),a}}});function vi(e,t){if(e.length*t.length>Dn)return{pairs:[],left:e,right:t};let n=[];for(let s of e)for(let a of t){let l=Fe(s.title,a.title);Number.isFinite(l)&&n.push({a:s,b:a,apart:l})}n.sort((s,a)=>s.
apart-a.apart);let r=new Set,o=new Set,i=[];for(let{a:s,b:a}of n)r.has(s)||o.has(a)||(r.add(s),o.add(a),i.push({left:s,right:a}));return{pairs:i,left:e.filter(s=>!r.has(s)),right:t.filter(s=>!o.has(s))}}
function ge(e){let t=new WeakMap;return n=>{let r=t.get(n);if(r!==void 0)return r;let o=e(n);return t.set(n,o),o}}var Dn,jt=m(()=>{"use strict";ce();Dn=25e4});function ln(e,t){let n=Ja(e);return n.get(t)??n.get(x(t))}function Xa({status:e,expression:t},n,r){let{range:o,text:i}=e,s=i.indexOf(t);if(!(o.end.offset-o.start.offset===i.length&&o.start.line===o.end.
line)||s<0)return o;let l=u=>({line:o.start.line,column:o.start.column+s+u,offset:o.start.offset+s+u});return{start:l(n),end:l(Math.max(r,n))}}function ye(e,t){let n=st(e.claims);return new Map(t.cells.
flatMap(r=>{let o=on(r,n);return o===void 0?[]:[[r.target,{cell:r,level:o.level,range:o.range}]]}))}var Ja,ki,Ct=m(()=>{"use strict";N();za();qe();jt();Ja=ge(e=>{let t=new Map,n=(o,i)=>{o!==void 0&&!t.
has(o)&&t.set(o,i)},r=[...e.features.values()];for(let o of r)n(o.key,o);for(let o of r)for(let{id:i}of o.claims)n(i,o);for(let[o,i]of r.entries())n(e.model.features[o]?.id,i);for(let o of r)n(x(o.title),
o);return t});ki=ge(e=>[...e.features.values()].flatMap(t=>{let n=kt(t);if(n?.status.kind!=="condition")return[];let{expression:r}=n.status;return[{feature:t,status:n,expression:r,parsed:jd(r)}]}))});function PT(e){let t=new Map;for(let n of e.features.values()){let r=kt(n)?.status;r?.kind==="choice"&&M(t,r.group,n)}return t}function IT(e,t){let n=new Map;for(let r of e)for(let[o,i]of ye(t,r))M(n,
o,i);return n}var DT,Bd,Wd=m(()=>{"use strict";qe();Ct();$();K();P();DT=5,Bd=k({meta:{id:"choice-unsatisfied",description:"A target has no complete feature of a choice of which each target needs at le\
ast one.",severity:"error",preset:"recommended",scope:"matrix",messages:{unsatisfied:({group:e,target:t,members:n})=>`${y(t)} has no complete feature of the choice ${y(e)}, of which each target needs \
at least one: ${St(n,8)}. Complete one of them, or make the choice optional.`,lone:({group:e,feature:t})=>`The choice ${y(e)} has one member, ${y(t)}: that is no choice, the feature is mandatory in ot\
her words. Add the features that are an alternative, or correct the name of the group.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let[n,r]of PT(e)){let[o,...i]=r;if(o!==void 0&&i.length===
0){let s={group:n,feature:o.title},a=o.claims[0]?.range??e.claims.range;t({messageId:"lone",data:s,range:a,feature:o.key,severity:"info"})}for(let[s,a]of IT(r,e)){let l=a.filter(({level:d})=>d!=="not-\
applicable"),[u,...c]=l;if(u===void 0||l.some(({level:d})=>d==="complete"))continue;let f=a.length===r.length&&l.every(({level:d})=>d==="missing");t({messageId:"unsatisfied",data:{group:n,target:u.cell.
targetTitle,members:r.map(({title:d})=>d)},range:u.range,feature:u.cell.feature,target:s,expected:"complete",actual:u.level,severity:f?"error":"warning",related:c.slice(0,DT).map(({cell:d,level:p,range:g})=>({
range:g,message:`${y(e.features.get(d.feature)?.title??d.feature)} is ${p}.`}))})}}}})});function Si(e){let t=[],n=[];for(let[o,i]of e.entries()){let s=0,a=t.length;for(;s<a;){let l=s+a>>1;(e[t[l]??0]??0)<i?s=l+1:a=l}n[o]=s>0?t[s-1]??-1:-1,t[s]=o}let r=new Set;for(let o=t.at(-1)??-1;o>=0;o=
n[o]??-1)r.add(o);return r}var Ya=m(()=>{"use strict"});function Ud(e,t){let n=Gd.get(e);return n!==void 0&&e!==t&&Gd.get(t)===n}var NT,Gd,qd=m(()=>{"use strict";NT=["js|javascript|ecmascript","ts|typescript","py|python|cpython","go|golang","rb|ruby","rs|r\
ust","kt|kotlin","c++|cpp|cplusplus","c#|csharp|c sharp",".net|dotnet|dot net","objective-c|objc|obj-c","node|nodejs|node.js","postgres|postgresql|pgsql","mssql|sql server|ms sql server|microsoft sql \
server","mongo|mongodb","k8s|kubernetes","osx|os x|macos|mac os|mac os x","win|windows|ms windows|microsoft windows","ie|internet explorer","ff|firefox|mozilla firefox","vscode|vs code|visual studio c\
ode","aws|amazon web services","gcp|google cloud|google cloud platform","azure|microsoft azure","x64|x86_64|x86-64|amd64","arm64|aarch64","ppc64le|ppc64el","emc|dell|dell emc","hp|hpe|hewlett packard \
enterprise","vmware|vmware vcenter|vsphere|vmware vsphere"],Gd=new Map(NT.flatMap((e,t)=>e.split("|").map(n=>[n,t])))});function or(e,t){return FT[t](e)}function Hd({tables:e,holders:t},n){let r=[...t].flatMap(([s,a])=>{let l=a[0]?.[n].get(s)?.title;return a.length===e.length||l===void 0?[]:[{key:s,title:l,tables:new Set(
a)}]});if(r.length*r.length>Dn)return[];let o=[],i=new Set;for(let[s,a]of r.entries())for(let l of r.slice(s+1)){if(i.has(a.key)||i.has(l.key))continue;let u=Ud(Ci(a.title),Ci(l.title));if(!u&&!_T(a.title,
l.title)||[...a.tables].some(d=>l.tables.has(d)))continue;let[c,f]=a.tables.size>=l.tables.size?[a,l]:[l,a];o.push({key:f.key,usual:c.key,alias:u}),i.add(a.key).add(l.key)}return o}function Ci(e){return e.
normalize("NFKC").toLowerCase().replace(/\s+/gu," ").trim()}function _T(e,t){let[n,r]=[Ci(e),Ci(t)];if(n.replaceAll(/[\s._/-]/gu,"")===r.replaceAll(/[\s._/-]/gu,""))return!0;let o=i=>(i.match(/\d+/gu)??
[]).join(" ");return Math.min(n.length,r.length)<AT||o(n)!==o(r)?!1:Fe(n,r)<=Math.max(1,Math.floor(Math.min(n.length,r.length)/8))}var AT,FT,Ri=m(()=>{"use strict";qd();ce();jt();AT=4,FT={columns:ge(e=>Hd(
e,"columns")),rows:ge(e=>Hd(e,"rows"))}});function eo(e,{facts:t}){return e==="columns"==(t.orientation==="features-in-rows")?"target":"feature"}function ir(e,t){return BT(e)[t]}function WT(e){let t=e.claims.table;if(t===void 0||t.columns.length===
0)return;let n=Kd(e.claims.targets.filter(a=>a.view==="summary"&&a.feature===void 0)),r=Kd(e.claims.features.filter(a=>a.view==="summary")),o=t.orientation==="features-in-rows",i=t.columns.find(a=>a.role===
"feature")?.range??t.range,s=i.end.offset>t.range.start.offset?{start:t.range.start,end:i.end}:i;return{matrix:e,facts:t,head:s,columns:o?n:r,rows:o?r:n}}function Kd(e){let t=new Map;for(let n of e)t.
has(n.key)||t.set(n.key,n);return t}function zd(e,t){let n=[],r=new Map;for(let o of e){let i=o[t],s=UT(i,r)??GT(n);s.tables.push(o);for(let a of i.keys()){let l=s.holders.get(a);l===void 0?s.holders.
set(a,[o]):l.push(o),r.set(a,(r.get(a)??new Set).add(s))}}return n.filter(o=>o.tables.length>1)}function GT(e){let t={tables:[],holders:new Map};return e.push(t),t}function UT(e,t){let n=new Map;for(let o of e.
keys())for(let i of t.get(o)??[])n.set(i,(n.get(i)??0)+1);let r;for(let[o,i]of n){let s=Math.min(e.size,o.holders.size);i<VT||i<s*jT||(r===void 0||i>(n.get(r)??0))&&(r=o)}return r}function Jd({tables:e,
holders:t}){return[...t].flatMap(([n,r])=>r.length*2>e.length?[n]:[])}function Rt({holders:e},t,n){return e.get(t)?.[0]?.[n].get(t)?.title??t}var jT,VT,BT,Ti=m(()=>{"use strict";jt();jT=.6,VT=2;BT=ge(
e=>{let t=e.flatMap(n=>WT(n)??[]);return{columns:zd(t,"columns"),rows:zd(t,"rows")}})});function qT(e,t,n){let r=n.get(t);return e.columns.has(t)||r!==void 0&&e.columns.has(r)}function*HT(e,t){let n=new Set(t),r=new Map;for(let s of e.tables){let a=[...s.columns.keys()].filter(u=>n.has(u)),
l=a.join("");r.set(l,{keys:a,tables:(r.get(l)?.tables??0)+1})}let[o]=[...r.values()].sort((s,a)=>a.tables-s.tables||a.keys.length-s.keys.length);if(o===void 0||o.tables<2)return;let i=new Map(o.keys.
map((s,a)=>[s,a]));for(let s of e.tables){let a=[...s.columns.keys()].filter(f=>i.has(f)),l=Si(a.map(f=>i.get(f)??0)),u=a.find((f,d)=>!l.has(d));if(u===void 0||l.size*2<a.length)continue;let c=o.keys[(i.
get(u)??0)-1]??"";yield{table:s,key:u,before:c,tables:o.tables}}}function to({facts:e}){return e.columns.find(t=>t.role==="feature")?.title??""}function*KT({tables:e}){let t=new Map;for(let a of e)M(t,
to(a).toLowerCase(),a);let[n,r,...o]=[...t.values()].sort((a,l)=>l.length-a.length),[i,s]=[n?.[0],r?.[0]];n===void 0||i===void 0||s===void 0||o.length>0||r?.length!==1||n.length<3||to(s)===""||to(i)===
""||(yield{table:s,usual:to(i),tables:n.length})}var Xd,Yd=m(()=>{"use strict";te();Ya();Ri();$();Ti();K();P();Xd=k({meta:{id:"column-set-mismatch",description:"A table lacks a column that the tables \
it belongs to have, or orders the columns otherwise.",severity:"warning",preset:"recommended",scope:"document",messages:{missing:({names:e,tables:t})=>`The table has no column ${St(e)}, which ${t===1?
"another table":`${t} other tables`} of this document ${t===1?"has":"have"}. A reader cannot tell missing from forgotten: add ${e.length===1?"the column":"the columns"}, or say that the table leaves ${e.
length===1?"it":"them"} out.`,order:({name:e,before:t,tables:n})=>`The column ${y(e)} stands elsewhere: in ${D(n,"other table")} of this document it ${t===""?"comes first":`follows ${y(t)}`}. Readers \
who go by position read the wrong cell: keep one order.`,label:({label:e,usual:t,tables:n})=>`The first column is called ${y(e)}, in ${D(n,"other table")} of this document it is ${y(t)}. Readers look \
for a difference where there is none: call it the same.`},options:L({coverage:T(ee(),Q(0),ve(1),O("The share of the usual columns that a table must have before it is held to have them all."))}),defaults:{
coverage:.7}},check({matrices:e,options:t,report:n}){for(let r of ir(e,"columns")){let o=Jd(r),i=new Map(or(r,"columns").map(({key:s,usual:a})=>[a,s]));for(let s of r.tables){let a=o.filter(c=>!qT(s,c,
i));if(!(a.length>0&&o.length-a.length>=o.length*t.coverage))continue;let u=r.holders.get(a[0]??"")?.length??0;n({messageId:"missing",data:{names:a.map(c=>Rt(r,c,"columns")),tables:u},range:s.head,matrix:s.
matrix,...a.length===1?{expected:Rt(r,a[0]??"","columns")}:{}})}for(let{table:s,usual:a,tables:l}of KT(r)){let u={label:to(s),usual:a,tables:l},c={range:s.head,matrix:s.matrix,expected:a,actual:u.label};
n({messageId:"label",data:u,...c,severity:"info"})}for(let{table:s,key:a,before:l,tables:u}of HT(r,o)){let c=s.columns.get(a);if(c===void 0)continue;let f={name:c.title,before:l===""?"":Rt(r,l,"column\
s"),tables:u};n({messageId:"order",data:f,range:s.head,matrix:s.matrix,severity:"info",actual:c.title})}}}})});function sr({claims:e}){return e.flatMap(({commands:t,attributes:n})=>[...t,...n.filter(({name:r})=>zT.test(r.trim())).map(({value:r})=>r)])}var zT,Oi=m(()=>{"use strict";zT=/^(?:cli|commands?|cli commands?|command[- ]line|example commands?|usage)$/iu});function Pn(e){return e.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{N}_+#]+/u).filter(t=>t!=="")}function Zd(e){return Pn(e).filter(t=>!JT.has(t))}function In(e){if(e.length<4)return e;let t=e.replace(
/(?:ations?|ions?|ings?|ed|es|e|s)$/u,"");return t.length<3?e:/([^aeiou])\1$/u.test(t)?t.slice(0,-1):t}var JT,Mi=m(()=>{"use strict";JT=new Set("a an the to from of for in on into onto off out by with\
 at and or support supported feature".split(" "))});function YT(e){let t=new Map;for(let n of e.features.values()){let r=new Set;for(let o of sr(n))r.has(o.text)||(r.add(o.text),M(t,o.text,{feature:n,command:o}))}return[...t.values()].filter(({length:n})=>n>
1&&n<=XT)}function ZT(e,t,n){let[r,o]=nm(e.title,t.title)??[];if(r===void 0||o===void 0)return!1;let i=Pn(n);return i.includes(o.toLowerCase())&&!i.includes(r.toLowerCase())}function nm(e,t){let[n,r]=[
Pn(e),Pn(t)];if(n.length!==r.length||n.length<2)return;let o=n.flatMap((l,u)=>l===r[u]?[]:[u]),[i]=o,[s,a]=[n[i??-1],r[i??-1]];if(!(o.length!==1||s===void 0||a===void 0))return Qd(s,a,e)||Qd(a,s,t)?void 0:
[em(e,s),em(t,a)]}function Qd(e,t,n){return e===`${t}s`&&!n.includes(e.toUpperCase())}function em(e,t){let n=e.toLowerCase().indexOf(t);return n<0?t:e.slice(n,n+t.length)}var XT,tm,rm=m(()=>{"use stri\
ct";Oi();$();Mi();K();P();XT=20,tm=k({meta:{id:"command-mismatch",description:"A feature has the command of another and not its own.",severity:"warning",preset:"recommended",scope:"matrix",messages:{copied:({
command:e,feature:t,other:n,word:r,own:o})=>`${y(t)} has the command ${y(e)}, which says ${y(r)} and belongs to ${y(n)}. It looks copied, and whoever types it gets the other feature: write the command\
 with ${y(o)}.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let n of YT(e))for(let{feature:r,command:o}of n){let i=n.find(l=>ZT(r,l.feature,o.text));if(i===void 0)continue;let[s="",a=""]=nm(
r.title,i.feature.title)??[];t({messageId:"copied",data:{command:o.text,feature:r.title,other:i.feature.title,word:a,own:s},range:o.range,feature:r.key,expected:s,actual:a,related:[{range:i.command.range,
message:`${y(i.feature.title)} has it too.`}]})}}})});function QT({parsed:e},t){let n=e.ok?[...new Set(e.comparisons.map(({feature:o})=>o))]:[],r=new Map(n.flatMap(o=>{let i=ln(t,o);return i===void 0?[]:[[o,{feature:i,cells:ye(t,i)}]]}));return o=>{let i=s=>r.
get(s)?.cells.get(o);if(!(!e.ok||Vd(e.condition,s=>i(s)?.level)!==!0))return n.flatMap(s=>{let a=i(s),l=r.get(s)?.feature.title??s;return a===void 0?[]:[{range:a.range,message:`${y(l)} is ${a.level}.`}]})}}
var om,im=m(()=>{"use strict";Ct();$();P();za();om=k({meta:{id:"condition-unsatisfied",description:"A target meets the condition under which a feature is required, and does not fully support it.",severity:"\
error",preset:"recommended",scope:"matrix",messages:{unsatisfied:({feature:e,target:t,level:n,expression:r})=>`${y(e)} is required where ${y(r)}, which holds for ${y(t)}, and ${y(t)} has it as ${n}. U\
sers rely on a required feature: complete the support, or correct the condition.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let n of ki(e)){let{feature:r,status:o,expression:i}=n,s=QT(n,e);
for(let[a,{cell:l,level:u,range:c}]of ye(e,r)){let f=s(a);f===void 0||u==="complete"||u==="not-applicable"||t({messageId:"unsatisfied",data:{feature:r.title,target:l.targetTitle,level:u,expression:i},
range:c,feature:r.key,target:a,expected:"complete",actual:u,severity:u==="missing"?"error":"warning",related:[...f,{range:o.range,message:"The condition."}]})}}}})});function eO(e,t){return e.level===t.level}function*sm(e,t){let n=new Map;for(let r of e){let o=n.get(r.view);o===void 0?n.set(r.view,r):t(o,r)||(yield[o,r])}}var am,lm=m(()=>{"use strict";qe();$();P();
am=k({meta:{id:"conflicting-claims",description:"The summary, or the details, say two levels for one feature and target, or two statuses.",severity:"error",preset:"recommended",scope:"feature",messages:{
level:({view:e,feature:t,target:n,first:r,second:o})=>`The ${e} ${e==="summary"?"says":"say"} ${r} and later ${o} for ${y(t)} on ${y(n)}. Only one can be true: keep the right one.`,status:({view:e,feature:t,
first:n,second:r})=>`The ${e} ${e==="summary"?"calls":"call"} ${y(t)} ${n} and later ${r}. Only one can be true: keep the right one.`},options:C,defaults:{}},check({feature:e,report:t}){for(let r of e.
cells)for(let[o,i]of sm(r.claims.filter(rr),eO))t({messageId:"level",data:{view:i.view,feature:e.title,target:r.targetTitle,first:o.level,second:i.level},range:i.range,feature:e.key,target:r.target,related:[
{range:o.range,message:`Here it is ${o.level}.`}]});let n=e.statuses.filter(rn);for(let[r,o]of sm(n,(i,s)=>Ln(i.status,s.status)))t({messageId:"status",data:{view:o.view,feature:e.title,first:r.status.
kind,second:o.status.kind},range:o.range,feature:e.key,related:[{range:r.range,message:`Here it is ${r.status.kind}.`}]})}})});function $i(e,t=tO){let n=new Map,r=new Map;for(let o of e){let i=new Map;for(let[s,a]of nO(o,t)){let l={matrix:o,claim:a},u=n.get(s);u===void 0?i.set(s,l):rO(r,u,l)}for(let[s,a]of i)n.set(s,a)}return[
...r.values()].flatMap(o=>[...o.values()])}function*nO(e,t){let n=st(e.claims);for(let r of e.features.values()){let i=[...r.claims[0]?.group??[],t(e,r.title,r.key)].map(x).join("");for(let s of r.cells){
let a=on(s,n);a!==void 0&&(yield[`${i}${x(t(e,s.targetTitle,s.target))}`,a])}}}function rO(e,t,n){let r=e.get(t.matrix)??new Map;e.set(t.matrix,r);let o=r.get(n.matrix)??{first:t.matrix,second:n.matrix,
shared:0,conflicts:[]};r.set(n.matrix,o),o.shared+=1,oO(t,n)||o.conflicts.push({first:t,second:n})}function oO(e,t){let n=(r,o)=>r.claim.view==="summary"&&Jr(r.claim,o.claim,st(r.matrix.claims));return e.
claim.level===t.claim.level||n(e,t)||n(t,e)}var tO,Za=m(()=>{"use strict";N();qe();tO=(e,t)=>t});function aO(e,t){let{shared:n,conflicts:r}=e,o=(l,u)=>l-u>=l*t;if(n>=iO&&o(n,r.length))return r;let i=r.filter(({first:l,second:u})=>um(l)&&um(u)),s=i.filter(({first:l,second:u})=>cm(l)!==cm(u)),a=n-(r.
length-i.length);return a>=sO&&o(a,s.length)?s:[]}function um({claim:e}){return e.level!=="unknown"&&e.level!=="not-applicable"}function cm({claim:e}){return e.level==="complete"||e.level==="partial"}
function lO(e,t){let n=({source:r})=>r.path.replaceAll(/\d+/gu,"");return n(e)===n(t)}function fm({source:e}){return e.format==="ini"||e.format==="json"||e.format==="yaml"||e.format==="csv"}function Qa({
claim:e,document:t}){let{path:n=t.source.path,range:r}=e.place??{range:e.range};return{path:n,range:r}}function uO(e,t){let{path:n,range:r}=Qa(t);return{data:{feature:at(e.matrix,e.claim.feature),target:_t(
e.matrix,e.claim.target),here:e.claim.level,there:t.claim.level,path:n},document:e.document,matrix:e.matrix,range:e.claim.range,feature:e.claim.feature,target:e.claim.target,expected:t.claim.level,actual:e.
claim.level,related:[{path:n,range:r,message:`Here it is ${t.claim.level}.`}]}}var dm,iO,sO,mm=m(()=>{"use strict";te();N();$();Za();K();P();dm=k({meta:{id:"cross-document-conflict",description:"Two d\
ocuments that belong together say two levels for one feature and target.",severity:"error",preset:"recommended",scope:"project",messages:{conflict:({feature:e,target:t,here:n,there:r,path:o})=>`This d\
ocument says ${n} for ${y(e)} on ${y(t)}, ${y(o)} says ${r}. Readers get two answers: make both say the same.`},options:L({agreement:T(ee(),Q(0),ve(1),O("The share of common cells that two documents m\
ust agree on to be taken for copies of one matrix."))}),defaults:{agreement:.7}},check({documents:e,options:t,report:n}){let r=new Map(e.flatMap(s=>s.matrices.map(a=>[wi(a),s]))),o=(s,a,l)=>{let u=r.get(
s)?.aliases;return u?.get(x(a))??u?.get(x(l))??a},i=new Set;for(let s of $i([...r.keys()],o)){let[a,l]=[r.get(s.first),r.get(s.second)];if(!(a===void 0||l===void 0||a===l)&&!lO(a,l))for(let u of aO(s,
t.agreement)){let c=fm(l)&&!fm(a),f={...c?u.first:u.second,document:c?a:l},d={...c?u.second:u.first,document:c?l:a},p=JSON.stringify([Qa(f),Qa(d)]);i.has(p)||(i.add(p),n({messageId:"conflict",...uO(f,
d)}))}}}}),iO=4,sO=12});function fO({first:e,second:t,shared:n,conflicts:r},o){if(n<cO)return!1;let i=(n-r.length)/n,[s,a]=[e.claims.section,t.claims.section];return s.length===a.length&&el(s,a)?i>=o/2:(el(s,a)||el(a,s)||pm(
s)||pm(a))&&i>=o}function el(e,t){return t.every((n,r)=>e[r]===n)}function pm(e){return dO.test(e.at(-1)??"")}var gm,cO,dO,ym=m(()=>{"use strict";te();$();Za();K();P();gm=k({meta:{id:"cross-table-conf\
lict",description:"Two tables of a document say two levels for one feature and target.",severity:"error",preset:"recommended",scope:"document",messages:{conflict:({feature:e,target:t,here:n,there:r})=>`\
This table says ${n} for ${y(e)} on ${y(t)}, another table of this document says ${r}. Only one can be true: make both say the same.`},options:L({agreement:T(ee(),Q(0),ve(1),O("The share of common cel\
ls that two tables must agree on to be taken for views of one matrix."))}),defaults:{agreement:.8}},check({matrices:e,options:t,report:n}){let r=e.filter(({claims:o})=>o.table!==void 0);for(let o of $i(
r))if(fO(o,t.agreement))for(let{first:i,second:s}of o.conflicts)n({messageId:"conflict",data:{feature:at(s.matrix,s.claim.feature),target:_t(s.matrix,s.claim.target),here:s.claim.level,there:i.claim.level},
range:s.claim.range,matrix:s.matrix,feature:s.claim.feature,target:s.claim.target,expected:i.claim.level,actual:s.claim.level,related:[{range:i.claim.range,message:`Here it is ${i.claim.level}.`}]})}}),
cO=4;dO=/^(?:(?:an?|the|at|all|of|feature|features|full|complete|quick|support|supported|compatibility|driver|drivers|platform|platforms|summary|overview|glance|matrix|table|list|comparison|status|index|reference)\b\W*)+$/iu});var hm,xm=m(()=>{"use strict";$();K();P();hm=k({meta:{id:"duplicate-feature",description:"A feature stands twice in the summary, or twice in the details.",severity:"error",preset:"recommended",scope:"\
feature",messages:{duplicate:({feature:e,view:t})=>`${y(e)} stands in the ${t} more than once. A reader may change one and miss the other: keep one, or give them different names.`},options:C,defaults:{}},
check({feature:e,report:t}){let n=new Map;for(let r of e.claims)M(n,r.view,r);for(let[r,...o]of n.values())for(let i of o)t({messageId:"duplicate",data:{feature:i.title,view:i.view},range:i.range,feature:e.
key,related:r===void 0?[]:[{range:r.range,message:"It stands here for the first time."}]})}})});function mO(e,t){let n=new Map;for(let r of e.claims){let i=(t.features.get(r.feature??"")?.claims??[]).filter(l=>l.view===r.view),s=Yr(i,({block:l})=>l,r.range)?.range.start.offset,a=r.feature===void 0?
"":`${s??""} ${r.feature}`;M(n,`${r.view} ${a}`,r)}return n.values()}var bm,wm=m(()=>{"use strict";$();K();P();bm=k({meta:{id:"duplicate-target",description:"A target is declared twice, or named twice\
 in the details of one feature.",severity:"error",preset:"recommended",scope:"matrix",messages:{declared:({target:e})=>`The target ${y(e)} is declared more than once. Nobody can tell which of the two \
counts: keep one, or give them different names.`,listed:({target:e,feature:t})=>`The details of ${y(t)} name ${y(e)} more than once. Nobody can tell which line counts: keep one.`},options:C,defaults:{}},
check({matrix:e,report:t}){for(let n of e.targets.values())for(let[r,...o]of mO(n,e))for(let i of o){let s=r===void 0?[]:[{range:r.range,message:"It is named here for the first time."}],a={range:i.range,
target:n.key,related:s};if(i.feature===void 0)t({messageId:"declared",data:{target:i.title},...a});else{let l={target:i.title,feature:at(e,i.feature)};t({messageId:"listed",data:l,...a,feature:i.feature})}}}})});function pO(e){let t=new Map;for(let n of e.features.values()){let r=ye(e,n);for(let{target:o,claims:i}of n.cells){let s=r.get(o)?.level;i.every(({symbol:a})=>a==="")?M(t,o,"blank"):s===void 0?M(t,o,"\
disputed"):M(t,o,s==="complete"||s==="partial"?"supported":"unsupported")}}return t}var vm,km=m(()=>{"use strict";N();Ct();$();K();P();vm=k({meta:{id:"empty-target",description:"A target that supports\
 no feature, or of which nothing is said.",severity:"warning",preset:"strict",scope:"document",messages:{silent:({target:e})=>`Nothing is said of ${y(e)}: no cell of it says a level. Its users learn n\
othing here: fill it in, or take it out.`,nothing:({target:e,features:t})=>`${y(e)} supports none of ${D(t,"feature")}. Either it is on its way out, or nobody keeps its cells: fill them in, or take it\
 out.`},options:C,defaults:{}},check({matrices:e,report:t}){let n=new Map;for(let r of e){let o=pO(r);if([...o.values()].some(i=>i.includes("supported")))for(let i of r.targets.values())M(n,x(i.title),
{matrix:r,target:i,cells:o.get(i.key)??[]})}for(let r of n.values()){let o=r.flatMap(c=>c.cells),i=r.reduce((c,{matrix:f})=>c+f.features.size,0);if(o.length*2<i)continue;let[s]=r,a=s?.target.declarations[0]??
s?.target.claims[0];if(s===void 0||a===void 0||s.matrix.features.size<2||o.includes("supported")||o.includes("disputed"))continue;let l={range:a.range,matrix:s.matrix,target:s.target.key},u=s.target.title;
o.every(c=>c==="blank")?t({messageId:"silent",data:{target:u},...l}):t({messageId:"nothing",data:{target:u,features:o.length},...l})}}})});var gO,Sm,Cm=m(()=>{"use strict";te();$();K();P();gO=new Set(["title","status","support","support-notes","notes"]),Sm=k({meta:{id:"empty-value",description:"A key of a data file has no value.",severity:"\
warning",preset:"recommended",scope:"matrix",messages:{empty:({key:e,section:t})=>`The key ${y(e)} of ${y(t)} has no value. A reader cannot tell what was meant, and renderers stop at some of these: gi\
ve it a value, or delete the line.`,idle:({key:e,places:t})=>`The key ${y(e)} has no value (${D(t,"section")}), which says as much as no key at all: delete the lines, or fill them in.`},options:L({allow:J(
B())}),defaults:{allow:[]}},check({matrix:e,options:t,report:n}){let r=new Set(t.allow.map(i=>i.toLowerCase())),o=new Map;for(let i of e.claims.data?.keys??[]){let{name:s,value:a,role:l,section:u,range:c,
feature:f,target:d}=i;if(!(a.text!==""||r.has(s))){if(!gO.has(l)){M(o,s,i);continue}n({messageId:"empty",data:{key:s,section:u},range:c,feature:f,target:d})}}for(let[i,s]of o){let[a,...l]=s;a!==void 0&&
n({messageId:"idle",data:{key:i,places:s.length},range:a.range,feature:a.feature,severity:"info",related:l.slice(0,20).map(({range:u})=>({range:u,message:"Here too."}))})}}})});function yO({definitions:e,notation:t},n){return e.slice(1).flatMap(({range:r},o)=>{let i=e[o]?.range.end.offset??0;return t!=="reference"&&n.some(a=>a>=i&&a<r.start.offset)?[]:[r]})}var Rm,Tm=m(()=>{
"use strict";$();P();Rm=k({meta:{id:"footnote-duplicate",description:"Two footnotes have one label.",severity:"error",preset:"recommended",scope:"document",messages:{duplicate:({label:e})=>`The footno\
te ${y(e)} is defined more than once. A mark leads to the first only: give the other a label of its own, or take it out.`},options:C,defaults:{}},check({document:e,matrices:t,report:n}){if(t.length===
0)return;let r=e.claims.decisions.map(({range:o})=>o.start.offset).sort((o,i)=>o-i);for(let o of e.claims.footnotes){let[i]=o.definitions;for(let s of yO(o,r))n({messageId:"duplicate",data:{label:o.label},
range:s,actual:o.label,related:i===void 0?[]:[{range:i.range,message:"It is defined here first."}]})}}})});var hO,Om,Mm=m(()=>{"use strict";$();P();hO=3,Om=k({meta:{id:"footnote-undefined",description:"A footnote mark that no footnote defines.",severity:"warning",preset:"recommended",scope:"document",messages:{
undefined:({label:e,places:t})=>`No footnote ${y(e)} is defined${t===1?"":` (marked in ${D(t,"place")})`}. What limits the cell is lost on the reader: write the footnote, or take the mark out.`},options:C,
defaults:{}},check({document:e,matrices:t,report:n}){if(t.length!==0)for(let{label:r,definitions:o,references:i}of e.claims.footnotes){let[s,...a]=i;o.length>0||s===void 0||n({messageId:"undefined",data:{
label:r,places:i.length},range:s,actual:r,related:a.slice(0,hO).map(l=>({range:l,message:"It is marked here as well."}))})}}})});function xO({label:e,notation:t},{source:n,claims:r}){if(t==="reference")return!1;let o=bO(e,t),i=r.footnotes.filter(s=>s.label===e&&s.notation===t).reduce((s,{definitions:a})=>s+a.length,0);return n.
text.split(o).length-1>i}function bO(e,t){return t==="parenthesis"?`(${e}`:t==="superscript"?[...e].map(n=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(n)]??n).join(""):e}var $m,Em=m(()=>{"use strict";$();P();
$m=k({meta:{id:"footnote-unused",description:"A footnote that no cell, header or text refers to.",severity:"warning",preset:"recommended",scope:"document",messages:{unused:({label:e})=>`Nothing refers\
 to the footnote ${y(e)}. Readers cannot tell what it limits: mark the cell that it belongs to, or take it out.`},options:C,defaults:{}},check({document:e,matrices:t,report:n}){if(t.length!==0)for(let r of e.
claims.footnotes){let{label:o,definitions:i,references:s}=r,[a]=i;s.length>0||a===void 0||xO(r,e)||n({messageId:"unused",data:{label:o},range:a.range,actual:o})}}})});var wO,Lm,Dm=m(()=>{"use strict";Ct();ce();$();P();wO=/[!=]=/,Lm=k({meta:{id:"invalid-condition",description:"A conditional status whose expression cannot be understood, or names a feature that is not\
 there.",severity:"warning",preset:"recommended",scope:"matrix",messages:{syntax:({expression:e,problem:t})=>`The condition ${y(e)} cannot be understood: ${t}. Nobody can tell for whom the feature is \
required; write comparisons such as \`feature==complete\`, joined by \`and\` or \`or\`.`,feature:({name:e,hint:t})=>`The condition names ${y(e)}, which is no feature of this matrix.${t} Nobody can tel\
l whether it holds: write the id of a feature.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let n of ki(e)){let{feature:r,status:o,expression:i,parsed:s}=n;if(!(o.view!=="data"&&!wO.test(i))){
if(!s.ok){let{message:a,start:l,end:u}=s.error;t({messageId:"syntax",data:{expression:i,problem:a},range:Xa(n,l,u),feature:r.key});continue}for(let{feature:a,start:l,end:u}of s.comparisons)ln(e,a)===void 0&&
t({messageId:"feature",data:{name:a,hint:oe(a,Ja(e).keys())},range:Xa(n,l,u),feature:r.key,actual:a})}}}})});var Pm,Im=m(()=>{"use strict";$();Pm=k({meta:{id:"invalid-suppression",description:"A suppression that cannot work: a misspelt directive or rule, or an exception past its date.",severity:"warning",preset:"\
recommended",scope:"document",messages:{},options:C,defaults:{}},check(){}})});function Tt(e){let t=e.replaceAll(/[\ufe0e\ufe0f]/gu,"");return kO.get(t.toLowerCase())??t}function Nm(e){return SO.exec(e)?.[0]}function Ei(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(
16).toUpperCase().padStart(4,"0")}`).join(" ")}var vO,kO,SO,Li=m(()=>{"use strict";vO=[["✔","✓","🗸"],["✖","✗","✘","✕","×","⨯"],["-","–","—","−","‐","‑","‒","➖"],["?","？",
"Ɂ"],["+","＋"],["~","∼","～","˜"],["●","⚫","⬤","•"],["○","◯","⚪"],["❓","❔"],["x","х","ⅹ","ｘ","χ"],["y","у","ｙ","γ"],["n","ո","ｎ"],["p","р","ρ","ｐ"],["o","о",
"ο","ｏ"]],kO=new Map(vO.flatMap(([e="",...t])=>[e,...t].map(n=>[n,e]))),SO=/[\u00a0\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/u});function Am({claims:e}){return(e.table?.legend??[]).filter(t=>t.level!==void 0)}function CO(e,t){let n=e.split(/[/+&]/u);return n.length>1&&n.every(r=>t.has(r.trim()))}function RO({symbol:e,basis:t}){
return e===""||t!=="preset"&&t!=="company"?!1:/^:.*:$/u.test(e)||!new RegExp("\\p{L}{2}|^n[./]?a\\.?$|\\d","iu").test(e)}function TO({source:e,claims:t},n){let r=t.decisions.map(({range:i})=>e.text.slice(
i.start.offset,i.end.offset)),o=new Set(r.flatMap(i=>i.split(/[\s|`[\]/&,]+/u)).map(i=>Tt(i).toLowerCase()));for(let{claims:i}of n)for(let{symbol:s}of i.cells)o.add(Tt(s).toLowerCase());return i=>o.has(
Tt(i).toLowerCase())||i.length>3&&r.some(s=>s.includes(i))}var Fm,_m=m(()=>{"use strict";Li();$();K();P();Fm=k({meta:{id:"legend-mismatch",description:"A sign that the legend does not explain, or that\
 it explains and no table uses.",severity:"warning",preset:"recommended",scope:"document",messages:{unexplained:({symbol:e,places:t,level:n})=>`The legend does not explain ${y(e)} (in ${D(t,"cell")}, \
read as ${n}). Readers have to guess: add it to the legend, or write a sign that stands there.`,unused:({symbol:e,meaning:t})=>`The legend explains ${y(e)} (${y(t)}), and no table uses it. Readers loo\
k for it in vain: take it out of the legend, or use it.`},options:C,defaults:{}},check({document:e,matrices:t,report:n}){let r=new Map;for(let s of t){let a=Am(s).filter(({column:u})=>u===void 0);if(a.
length<2)continue;let l=new Set(a.map(({symbol:u})=>Tt(u).toLowerCase()));for(let u of s.claims.cells){if(u.view!=="summary"||!RO(u))continue;let c=Tt(u.symbol).toLowerCase();!l.has(c)&&!CO(c,l)&&M(r,
c,{claim:u,matrix:s})}}for(let s of r.values()){let[a]=s;if(a===void 0)continue;let{symbol:l,level:u,symbolRange:c}=a.claim,f={range:c,matrix:a.matrix,actual:l};n({messageId:"unexplained",data:{symbol:l,
level:u,places:s.length},...f})}let o=TO(e,t),i=new Map(t.flatMap(s=>Am(s).map(a=>[a.range.start.offset,{entry:a,matrix:s}])));for(let{entry:s,matrix:a}of i.values()){if(s.symbol===""||o(s.symbol))continue;
let l={symbol:s.symbol,meaning:s.meaning};n({messageId:"unused",data:l,range:s.range,matrix:a,severity:"info"})}}})});function Di(e,t){return e.text.slice(t.start.offset,t.end.offset)}function jm(e,t){return{range:e.symbolRange,text:e.symbol===""?` ${t} `:t}}function Vm(e,t){let n=[...t.vocabulary.filter(o=>o.basis!==
"none"),...t.legend],r=o=>n.find(i=>i.level===o&&i.symbol!=="")?.symbol;return r(e)??(e==="partial"?r("complete"):void 0)}function Pi(e,t,n){let r=Di(e,t);return r===""||/[\n\r|`<>[\]\\*_]/.test(r)?void 0:
{range:n,text:r}}function Bm(e,t,n){if(e.format!=="markdown"||n<1)return;let r=t.end.start.offset,o=e.text.slice(r).search(/[\r\n]|$/),i=e.text.slice(t.range.start.offset,r+o).trimEnd(),s=t.range.start.
offset+i.length,a={...t.end.start,column:t.end.start.column+s-r,offset:s},l="   |".repeat(n);return{range:{start:a,end:a},text:i.endsWith("|")?l:` |${l}`}}var ar=m(()=>{"use strict"});var Vt,no=m(()=>{"use strict";Vt={start:{line:1,column:1,offset:0},end:{line:1,column:1,offset:0}}});function OO(e,t,n,r){let[o]=e,i=e.filter(({claim:s})=>Di(t,s.symbolRange)===n);return{range:o?.claim.symbolRange??Vt,matrix:o?.matrix,...e.length===1?{feature:o?.claim.feature,target:o?.claim.target}:
{},expected:r,actual:n,fix:i.length===0?void 0:{safe:!0,edits:i.map(({claim:s})=>({range:s.symbolRange,text:r})),description:`Write ${tl(r)}`}}}var tl,Wm,Gm=m(()=>{"use strict";ar();Li();$();K();P();no();
tl=e=>`${y(e)} (${Ei(e)})`,Wm=k({meta:{id:"lookalike-symbol",description:"A sign looks like the one in use and is another character.",severity:"warning",preset:"recommended",scope:"document",fixable:"\
safe",messages:{lookalike:({sign:e,places:t,usual:n,usualPlaces:r})=>`${tl(e)} in ${D(t,"cell")} looks like ${tl(n)} in ${r}. Whoever searches for the one misses the other: write one of them.`,unseen:({
character:e,places:t})=>`A character that is not seen, ${Ei(e)}, stands in ${D(t,"cell")}. Whoever searches the table or compares cells stumbles on it: take it out, or write a common space.`},options:C,
defaults:{}},check({document:e,matrices:t,report:n}){let r=t.flatMap(s=>s.claims.cells.flatMap(a=>a.view==="summary"?[{claim:a,matrix:s}]:[])),o=new Map;for(let s of r){let{symbol:a,basis:l,level:u}=s.
claim;if(a===""||l==="none")continue;let c=`${u} ${Tt(a)}`,f=o.get(c)??new Map;M(f,a,s),o.set(c,f)}for(let s of o.values()){let[a,...l]=[...s].sort((u,c)=>c[1].length-u[1].length);for(let[u,c]of l){let[
f]=c;if(f===void 0||a===void 0||u.toLowerCase()===a[0].toLowerCase())continue;let d={sign:u,places:c.length,usual:a[0],usualPlaces:a[1].length};n({messageId:"lookalike",data:d,...OO(c,e.source,u,a[0])})}}
let i=new Map;for(let s of r){let a=Nm(Di(e.source,s.claim.range));a!==void 0&&M(i,a,s)}for(let[s,a]of i){let[l]=a;if(l===void 0)continue;let u={character:s,places:a.length};n({messageId:"unseen",data:u,
range:l.claim.range,matrix:l.matrix,...a.length===1?{feature:l.claim.feature,target:l.claim.target}:{},actual:Ei(s)})}}})});function Um(e){let t=EO(e),n=[],r=[];for(let[a,l]of[["doubled",MO],["hollow",$O]])for(let{0:u,index:c}of t.matchAll(l))n.push({kind:a,part:u,index:c}),r.push([c,c+u.length]);let o=a=>r.some(([l,u])=>l<=
a&&a<u),i=[],s=(a,l)=>{n.push({kind:"unbalanced",part:a,index:l,partner:Ii[a]??""})};for(let a=0;a<t.length;a+=1){let l=t.charAt(a);if(!(l in Ii)||o(a)||LO(t,a))continue;if(l==="<"||l==="["){i.push({sign:l,
index:a});continue}let u=i.pop();u?.sign!==Ii[l]&&(u!==void 0&&s(u.sign,u.index),i.at(-1)?.sign===Ii[l]?i.pop():u===void 0&&s(l,a))}for(let{sign:a,index:l}of i)s(a,l);return n.sort((a,l)=>a.index-l.index)}
function EO(e){return e.replace(/"[^"]*"|'[^']*'/gu,t=>"q".repeat(t.length))}function LO(e,t){let n=e.charAt(t);if(n!=="<"&&n!==">")return!1;let[r,o]=[e.charAt(t-1),e.charAt(t+1)];return n==="<"?o===""||
/[\s=<(&\d]/u.test(o)||r==="<"&&o!=="":r===""||/[\s=>-]/u.test(r)||o==="&"||o==="="||/\s[\d&]$/u.test(e.slice(0,t))}var Ii,MO,$O,qm=m(()=>{"use strict";Ii={"<":">","[":"]",">":"<","]":"["},MO=/<<[\p{L}\p{N}_ -]+>>?|<[\p{L}\p{N}_ -]+>>|\[\[[^\s[\]](?:[^[\]]*[^\s[\]])?\]\]/gu,
$O=/<\s*>|\[\s*\]/gu});function DO(e){let t=[0];for(let n=0;n<e.length;n+=1){let r=e.charCodeAt(n);(r===10||r===13&&e.charCodeAt(n+1)!==10)&&t.push(n+1)}return t}function z(e){let t=DO(e),n=r=>{let o=Math.max(0,Math.min(r,e.
length)),i=0,s=t.length-1;for(;i<s;){let a=i+s+1>>1;(t[a]??0)<=o?i=a:s=a-1}return{line:i+1,column:o-(t[i]??0)+1,offset:o}};return{point:n,range:(r,o)=>({start:n(r),end:n(o)})}}var Hm,De=m(()=>{"use st\
rict";Hm=["markdown","rst","ini","csv","json","yaml","html","text"]});function lr(e,t,n){return PO(e).range(t,n)}function Km(e){return e.split(/(?<=[.!?;])\s+|\n+/u).map(t=>t.trim()).filter(t=>t!=="")}function ur(e,{range:t},n){let r=e.text.slice(t.start.offset,t.end.offset),
o=[],i="",s=!1;for(let c=0;c<r.length;c+=1){let f=r.charAt(c),d=/\s/u.test(f);(!d||!s)&&(i+=d?" ":f,o.push(c)),s=d}let a=i.indexOf(n),l=o[a],u=o[a+n.length-1];return n===""||a<0||l===void 0||u===void 0?
t:lr(e,t.start.offset+l,t.start.offset+u+1)}var PO,cr=m(()=>{"use strict";De();jt();PO=ge(e=>z(e.text))});function zm(e){let t=new Map;for(let n of e.features.values())for(let r of sr(n)){let o=AO(r.text),i=t.get(o)??new Map;t.set(o,i);for(let s of FO(r.text)){let a=_O(s),l=i.get(a)??new Map;i.set(a,l),M(
l,s,{part:s,command:r,feature:n.key})}}return[...t.values()].flatMap(n=>(jO(n),[...n.values()].flatMap(r=>{let[o,...i]=[...r.values()].sort((s,a)=>a.length-s.length);return o===void 0?[]:i.map(s=>({rare:s,
usual:o}))})))}function AO(e){let t=e.replace(/^[$#>]\s+/u,"").split(/\s+/u),n=t.findIndex(r=>/^[-<[{(]/u.test(r));return(n<0?t:t.slice(0,n)).slice(0,4).join(" ").toLowerCase()}function FO(e){let t=e.
match(/(?<![^\s[({|])--?[\p{L}][\p{L}\p{N}_-]*/gu)??[],n=e.match(/<[\p{L}][\p{L}\p{N}_ -]*>/gu)??[];return[...new Set([...t,...n])]}function _O(e){return/^-[^-]$/u.test(e)?e:e.toLowerCase().replaceAll(
/[_ ]/gu,"-").replace(/^-+/u,"--")}function jO(e){let t=[...e.keys()].filter(n=>n.startsWith("--")&&n.length>=NO+2);if(!(t.length>IO))for(let[n,r]of t.entries())for(let o of t.slice(n+1)){let[i,s]=[e.
get(r),e.get(o)];if(!(i===void 0||s===void 0||!VO(r,o))){for(let[a,l]of s)i.set(a,[...i.get(a)??[],...l]);e.delete(o)}}}function VO(e,t){return`${e}s`===t||`${t}s`===e||e.replaceAll(/\d/gu,"")===t.replaceAll(
/\d/gu,"")||e.startsWith(t)||t.startsWith(e)?!1:Fe(e,t)===1}var IO,NO,Jm=m(()=>{"use strict";Oi();ce();K();IO=200,NO=6});var Xm,Ym=m(()=>{"use strict";qm();Oi();cr();$();Jm();P();Xm=k({meta:{id:"malformed-command",description:"A command has brackets that do not match, is empty, or is spelt in two ways.",severity:"warnin\
g",preset:"recommended",scope:"matrix",messages:{unbalanced:({command:e,part:t,partner:n})=>`${y(t)} in ${y(e)} has no ${y(n)}. Readers cannot tell what is to be replaced and what may be left out: add\
 the sign that is missing, or take this one out.`,doubled:({command:e,part:t})=>`${y(t)} in ${y(e)} has its brackets twice. Readers may type the inner ones: write them once.`,hollow:({command:e,part:t})=>`${y(
t)} in ${y(e)} holds nothing. Readers cannot tell what belongs there: name it, or take the brackets out.`,empty:({feature:e})=>`${y(e)} has an empty command in its list. Something was to stand there, \
or a separator is left over: write the command, or take the separator out.`,spelling:({part:e,usual:t,command:n})=>`${y(e)} in ${y(n)} is written ${y(t)} elsewhere for the same command. At most one of\
 them works: write it in one way.`},options:C,defaults:{}},check({document:e,matrix:t,report:n}){let r=t.claims.origin===void 0,o=(i,s)=>r?ur(e.source,i,s):i.range;for(let i of t.features.values())for(let s of sr(
i))for(let{kind:a,part:l,partner:u=""}of Um(s.text))n({messageId:a,data:{command:s.text,part:l,partner:u},range:s.text.split(l).length===2?o(s,l):s.range,feature:i.key,actual:l});for(let{role:i,feature:s,
value:a}of t.claims.data?.keys??[]){if(i!=="commands"||s===void 0||!/(?:^|;)\s*;/u.test(a.text))continue;let l=t.features.get(s)?.title??s;n({messageId:"empty",data:{feature:l},range:a.range,feature:s})}
for(let{rare:i,usual:s}of zm(t)){let[a]=s;for(let{part:l,command:u,feature:c}of i)a!==void 0&&n({messageId:"spelling",data:{part:l,usual:a.part,command:u.text},range:o(u,l),feature:c,expected:a.part,actual:l,
related:[{range:o(a.command,a.part),message:`${y(a.part)} stands here.`}]})}}})});var Zm,Qm=m(()=>{"use strict";$();Zm=k({meta:{id:"malformed-syntax",description:"Text that cannot be read as its format has it, so that something of it may be lost.",severity:"error",preset:"recommend\
ed",scope:"document",messages:{},options:C,defaults:{}},check(){}})});function Ni({text:e,range:t}){let{start:n,end:r}=t,o=n.line===r.line&&r.offset-n.offset===e.length,i=[],s=0;for(let a of e.split(/[,;]/u)){let l=a.replace(/(?<!\s)\s*\([^()]*\)/gu," ").trim(),u=a.length-
a.trimStart().length,c=s+u;s+=a.length+1,l!==""&&i.push({text:l,range:o?BO(t,c,c+a.trim().length):t})}return i}function BO({start:e},t,n){let r=o=>({line:e.line,column:e.column+o,offset:e.offset+o});return{
start:r(t),end:r(n)}}var nl=m(()=>{"use strict"});function WO({claims:e}){let t=new Map;for(let{key:n,view:r,attributes:o}of[...e.features,...e.targets])if(r!=="details")for(let{name:i,value:s}of o??[])M(t,i,{key:n,value:s});return t}function rl({key:e},{
claims:t}){return t.table?.orientation==="targets-in-rows"?{target:e}:{feature:e}}function*qO(e){if(e.length<tp)return;let t=new Map;for(let s of e)M(t,s.text.toLowerCase(),s);let n=[...t.values()].filter(
s=>s.length>=ol),r=[...t.values()].filter(s=>s.length<ol),o=r.reduce((s,a)=>s+a.length,0),i=n.length>1&&n.length*5<=e.length&&o<=e.length*GO;if(!(n.length===0||r.length>e.length/3))for(let s of[...t.values()]){
let a=s[0]?.text??"",l=n.find(u=>u.length>=s.length*UO&&KO(a,u[0]?.text??""));if(!(l===void 0&&!(i&&s.length<ol&&!HO(a))))for(let u of s)yield{item:u,meant:l?.[0]?.text,places:l?.length??0,values:n.length}}}
function HO(e){return/\d/u.test(e)||/^(?:n[./]?a\.?|none|no|unknown|tbd|[^\p{L}]*)$/iu.test(e)}function KO(e,t){let n=r=>r.replaceAll(/\D+/gu," ");return n(e)===n(t)&&Fe(e,t)<=Math.max(1,Math.floor(e.
length/12))}function*zO(e){let t=new Map;for(let n of e)M(t,n.value.text,n);if(np(e,t.size)){for(let[n,[r,...o]]of t)if(r!==void 0&&rp(n))for(let i of o)yield{cell:i,first:r}}}function*JO(e){let t=new Set(
e.map(({value:n})=>n.text));if(np(e,t.size))for(let n of e)/[\p{L}\p{N}]/u.test(n.value.text)||(yield n)}function np(e,t){let n=e.filter(({value:r})=>rp(r.text)).length;return e.length>=tp&&t>=e.length*
.95&&n>=e.length*.9}function rp(e){return/^[\p{L}\p{N}][^\s]{2,79}$/u.test(e)}var ep,tp,ol,GO,UO,op=m(()=>{"use strict";ce();$();nl();K();P();ep=k({meta:{id:"malformed-value",description:"A value is o\
utside the few that its column is made of, or stands twice in a column of keys.",severity:"warning",preset:"recommended",scope:"matrix",messages:{near:({column:e,value:t,meant:n,places:r})=>`${y(t)} i\
s written ${y(n)} in ${D(r,"other cell")} of the column ${y(e)}. Whoever filters by the one misses the other: write the same.`,odd:({column:e,value:t,values:n})=>`${y(t)} is none of the ${n} values th\
at the column ${y(e)} is otherwise made of. A program that reads them does not know it: write one of them, or explain the new one.`,twice:({column:e,value:t})=>`${y(t)} stands twice in the column ${y(
e)}, whose values are otherwise all different. One of the two was most likely copied: check both.`,nameless:({name:e})=>`${y(e)} is no name. Nobody can look it up: write the name, or leave the row out\
.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let[n,r]of WO(e)){let o=r.flatMap(i=>Ni(i.value).map(s=>({...s,cell:i})));for(let{item:i,meant:s,places:a,values:l}of qO(o)){let u={range:i.range,
...rl(i.cell,e),actual:i.text};t(s===void 0?{messageId:"odd",data:{column:n,value:i.text,values:l},...u,severity:"info"}:{messageId:"near",data:{column:n,value:i.text,meant:s,places:a},...u,expected:s})}
for(let{cell:i,first:s}of zO(r))t({messageId:"twice",data:{column:n,value:i.value.text},range:i.value.range,...rl(i,e),actual:i.value.text,related:[{range:s.value.range,message:"It stands here as well\
."}]});for(let{value:i,key:s}of JO(r))t({messageId:"nameless",data:{name:i.text},range:i.range,...rl({key:s},e)})}}});tp=20,ol=3,GO=.06,UO=8});function XO(e){let t=st(e.claims);return[...e.features.values()].flatMap(n=>{let r=kt(n);return r?.status.kind!=="mandatory"||r.text===""?[]:n.cells.flatMap(o=>{let i=on(o,t);return i===void 0||i.level===
"not-applicable"?[]:[{feature:n,cell:o,claim:i,status:r}]})})}var ip,sp=m(()=>{"use strict";te();qe();$();P();ip=k({meta:{id:"mandatory-not-complete",description:"A target does not fully support a man\
datory feature.",severity:"error",preset:"recommended",scope:"matrix",messages:{incomplete:({feature:e,target:t,level:n})=>`${y(e)} is mandatory, ${y(t)} has it as ${n}. Users rely on a mandatory feat\
ure everywhere: complete the support, or make the feature optional.`,progress:({incomplete:e,cells:t})=>`${e} of ${t} cells of mandatory features are not complete. So many are no slips but work to be \
done: turn the rule off for this document, or call optional what targets may lack.`},options:L({progressFrom:T(ee(),rt(),Q(1),O("From so many incomplete cells on, where they are more than a fifth, the\
 matrix is taken to track progress and gets one finding."))}),defaults:{progressFrom:10}},check({matrix:e,options:t,report:n}){let r=XO(e),o=r.filter(({claim:s})=>s.level!=="complete"),[i]=o;if(i!==void 0&&
o.length>=t.progressFrom&&o.length*5>r.length){n({messageId:"progress",data:{incomplete:o.length,cells:r.length},range:i.status.range,severity:"info",related:[{range:i.claim.range,message:`The first o\
f them is ${i.claim.level}.`}]});return}for(let{feature:s,cell:a,claim:l,status:u}of o)n({messageId:"incomplete",data:{feature:s.title,target:a.targetTitle,level:l.level},range:l.range,feature:s.key,target:a.
target,expected:"complete",actual:l.level,severity:l.level==="missing"?"error":"warning",related:[{range:u.range,message:"The status that requires it."}]})}})});function il(e,t){return ke(e.claims,t)!==void 0}function ZO({claims:e}){let[t,n]=[ke(e,"summary"),ke(e,"details")];if(t===void 0||n===void 0)return[];let r=Fe(ap(t.title),ap(n.title));return r>0&&Number.
isFinite(r)?[{left:t,right:n}]:[]}function ap(e){return e.replace(/[^\p{L}\p{N}]+/gu," ").trim()}var YO,Ai,sl=m(()=>{"use strict";ce();jt();K();YO={onlySummary:[],onlyDetails:[],misspelt:[],rowsWithEntry:1,
entriesWithRow:1},Ai=ge(e=>{let t=[...e.features.values()],n=t.filter(l=>il(l,"summary")),r=t.filter(l=>il(l,"details"));if(n.length===0||r.length===0)return YO;let o=(l,u,c)=>l.flatMap(f=>il(f,c)?[]:
ke(f.claims,u)??[]),{pairs:i,left:s,right:a}=vi(o(n,"summary","details"),o(r,"details","summary"));return{onlySummary:s,onlyDetails:a,misspelt:[...t.flatMap(ZO),...i],rowsWithEntry:1-s.length/n.length,
entriesWithRow:1-a.length/r.length}})});var lp,up=m(()=>{"use strict";te();sl();ar();$();P();lp=k({meta:{id:"missing-details",description:"A feature of the summary has no entry in the details.",severity:"error",preset:"recommended",scope:"m\
atrix",fixable:"unsafe",messages:{missing:({feature:e})=>`The summary lists ${y(e)}, the details have no entry for it. Readers look for its notes in vain: add the entry, or take the row out.`,misspelt:({
feature:e,meant:t})=>`The details have no entry ${y(e)}. Did you mean ${y(t)}, which has no row? Two names make two features of one: write the same name in both.`},options:L({coverage:T(ee(),Q(0),ve(1),
O("The share of rows that must have details before a row without them is a finding."))}),defaults:{coverage:.5}},check({document:e,matrix:t,options:n,report:r}){let{misspelt:o,onlySummary:i,rowsWithEntry:s}=Ai(
t);for(let{left:a,right:l}of o){let u=Pi(e.source,l.range,a.range);r({messageId:"misspelt",data:{feature:a.title,meant:l.title},range:a.range,feature:a.key,expected:l.title,actual:a.title,related:[{range:l.
range,message:`The details call it ${y(l.title)}.`}],fix:u&&{safe:!1,edits:[u],description:`Write ${y(l.title)}, believing the details`}})}if(!(s<n.coverage))for(let a of i)r({messageId:"missing",data:{
feature:a.title},range:a.range,feature:a.key})}})});var QO,cp,fp=m(()=>{"use strict";$();P();QO=["data","details","summary"],cp=k({meta:{id:"missing-status",description:"A feature has no status, and most others have one.",severity:"warning",preset:"rec\
ommended",scope:"matrix",messages:{missing:({feature:e})=>`${y(e)} has no status, and most features here have one. A reader cannot tell whether a target must have it, and renderers call it optional: s\
ay which it is.`},options:C,defaults:{}},check({matrix:e,report:t}){let n=[...e.features.values()];for(let r of QO){let o=n.filter(({claims:s})=>s.some(a=>a.view===r)),i=o.filter(({statuses:s})=>s.some(
a=>a.view===r));if(!(i.length===0||i.length*2<o.length)){for(let s of o){if(s.statuses.length>0)continue;let a=s.claims.find(u=>u.view===r);if(a===void 0)continue;let l={feature:s.title};t({messageId:"\
missing",data:l,range:a.range,feature:s.key})}return}}}})});var dp,mp=m(()=>{"use strict";te();sl();$();P();dp=k({meta:{id:"missing-summary-row",description:"A feature of the details has no row in the summary.",severity:"error",preset:"recommended",scope:"matr\
ix",messages:{missing:({feature:e})=>`The details describe ${y(e)}, the summary has no row for it. Readers of the summary take it for not supported: add the row, or take the entry out.`},options:L({coverage:T(
ee(),Q(0),ve(1),O("The share of entries that must have a row before an entry without one is a finding."))}),defaults:{coverage:.5}},check({matrix:e,options:t,report:n}){let{onlyDetails:r,entriesWithRow:o}=Ai(
e);if(o<t.coverage)return;let i=e.claims.table?.range;for(let s of r)n({messageId:"missing",data:{feature:s.title},range:s.range,feature:s.key,related:i===void 0?[]:[{range:i,message:"The summary that\
 lacks the row."}]})}})});function n1(e){let t=new Map;for(let r of e.claims.targets)r.feature!==void 0&&M(t,r.feature,r);for(let{feature:r,names:o,target:i,range:s}of e.claims.data?.keys??[])r===void 0||o===void 0||i!==void 0||
M(t,r,{view:"data",key:o,title:o,range:s});let n=[];for(let r of e.features.values()){let o=[...t.get(r.key)??[],...r.cells.flatMap(i=>i.claims.map(s=>({view:s.view,key:s.target,title:i.targetTitle,range:s.
range})))];for(let i of t1){let s=r.claims.filter(l=>l.view===i),a=new Map(s.map(l=>[l,new Map]));for(let{view:l,key:u,title:c,range:f}of o){let d=l===i?Yr(s,({block:g})=>g,f):void 0,p=d===void 0?void 0:
a.get(d);p!==void 0&&!p.has(u)&&p.set(u,{key:u,title:c,range:f})}for(let[l,u]of a)n.push({feature:r,view:i,range:l.range,named:u})}}return n}function r1(e,t){let n=[...e.targets.values()],r=n.filter(s=>s.
declarations.length>0);if(r.length>0)return new Map(r.map(s=>[s.key,s]));let o=new Map;for(let s of t)for(let a of s.named.keys())o.set(a,(o.get(a)??0)+1);let i=n.filter(s=>(o.get(s.key)??0)*2>=t.length);
return new Map(i.map(s=>[s.key,s]))}function o1(e,t){let n=new Map;for(let r of e)for(let{key:o,title:i,range:s}of r.named.values())t.has(o)||M(n,o,{list:r,range:s,title:i});return[...n].map(([r,o])=>({
key:r,title:o[0]?.title??r,places:o.map(({list:i,range:s})=>({list:i,range:s})),widespread:o.length>=e1||o.length*2>=Math.max(e.length,3)||e.length===1}))}function i1(e,t){let{pairs:n,left:r,right:o}=vi(
e,t),[i,...s]=r,[a,...l]=o;return i!==void 0&&a!==void 0&&s.length+l.length===0?{misspeltHeaders:[...n,{left:i,right:a}],unnamed:[],gone:[]}:{misspeltHeaders:n,unnamed:r,gone:o}}function s1(e,t){let n=e.
reduce((r,o)=>r+o.named.size,0);return e.length>0&&n*2>=e.length*t}function a1(e,t,n,r){let o=new Map;if(e.length*t.size>Dn)return{names:e,excused:o};let i=new Map;for(let{places:a}of e)for(let{list:l}of a)
i.set(l,(i.get(l)??0)+1);return{names:e.map(a=>{let l;for(let{list:u}of a.places){let c=o.get(u)??new Set,f=[...t.values()].filter(h=>!u.named.has(h.key)&&!c.has(h.key)),d=f.filter(h=>!n.has(h.key)),p=r&&
d.length===1&&i.get(u)===1?d[0]:void 0,g=pp(a.title,f)??p;g!==void 0&&(o.set(u,c.add(g.key)),l??=g)}return l??=pp(a.title,[...t.values()]),l===void 0?a:{...a,meant:l1(l)}}),excused:o}}function l1({key:e,
title:t,declarations:n}){let[r]=n;return r===void 0?{key:e,title:t}:{key:e,title:t,range:r.range}}function pp(e,t){let n,r=Number.POSITIVE_INFINITY;for(let s of t){let a=Math.min(Fe(e,s.title),Fe(e,s.
key));a<r&&([n,r]=[s,a])}if(n!==void 0)return n;let o=e.toLowerCase(),i=t.filter(({key:s,title:a})=>[s,a].some(l=>/[^\p{L}\p{N}]$/u.test(l.slice(0,-o.length))&&l.toLowerCase().endsWith(o)));return i.length===
1?i[0]:void 0}function u1(e,t,n,r){let o=[...t.values()].filter(i=>!n.has(i.key));return e.flatMap(i=>{let s=r.get(i),a=o.filter(l=>!i.named.has(l.key)&&!s?.has(l.key));return a.length===0?[]:[{list:i,
missing:a}]})}var e1,t1,Fi,al=m(()=>{"use strict";ce();jt();K();e1=6,t1=["details","data"],Fi=ge(e=>{let t=n1(e),n=t.filter(w=>w.named.size>0),r=t.filter(w=>w.named.size===0),o=r1(e,n),i=o1(n,o),s=i.filter(
w=>w.widespread),a=new Set(n.flatMap(w=>[...w.named.keys()])),l=[...o.values()].flatMap(w=>n.length===0||a.has(w.key)?[]:w.declarations.slice(0,1)),{misspeltHeaders:u,unnamed:c,gone:f}=i1(l,s),d=new Set(
l.map(w=>w.key)),p=s1(n,o.size),g=i.filter(w=>!w.widespread),{names:h,excused:v}=a1(g,o,d,p);return{lists:n,misspeltHeaders:u,foreign:[...f,...h],unnamed:p?c:[],incomplete:p?u1(n,o,d,v):[],without:p&&
r.length<n.length?r.map(({feature:w,range:b})=>({feature:w,range:b})):[]}})});function c1({title:e,declarations:t}){let[n]=t;return n===void 0?[]:[{range:n.range,message:`${y(e)} is declared here.`}]}var gp,yp,hp=m(()=>{"use strict";al();$();P();gp=3,yp=k({meta:{id:"missing-tar\
get",description:"The details of a feature leave out a target that the matrix has.",severity:"error",preset:"recommended",scope:"matrix",messages:{missing:({feature:e,target:t})=>`The details of ${y(e)}\
 do not say how ${y(t)} supports it. A reader cannot tell missing from forgotten: add a line for the target.`,several:({feature:e,targets:t})=>`The details of ${y(e)} do not say how ${D(t.length,"targ\
et")} support it: ${St(t)}. A reader cannot tell missing from forgotten: add a line for each.`,none:({feature:e})=>`The details of ${y(e)} name no target at all, those of other features do. A reader c\
annot tell missing from forgotten: add the list of targets.`,nowhere:({target:e})=>`No details entry says how ${y(e)} supports its feature. Its column stands alone: add a line for it to each entry, or\
 take the column out.`},options:C,defaults:{}},check({matrix:e,report:t}){let{incomplete:n,unnamed:r,without:o}=Fi(e);for(let i of r){let s={target:i.title};t({messageId:"nowhere",data:s,range:i.range,
target:i.key})}for(let{feature:i,range:s}of o)t({messageId:"none",data:{feature:i.title},range:s,feature:i.key});for(let{list:i,missing:s}of n){let{feature:a,range:l}=i,u=s.slice(0,gp).map(c1);if(s.length>
gp){let c={feature:a.title,targets:s.map(d=>d.title)},f=c.targets.join(", ");t({messageId:"several",data:c,range:l,feature:a.key,expected:f,related:u.flat()});continue}for(let[c,f]of s.entries()){let d={
feature:a.title,target:f.title};t({messageId:"missing",data:d,range:l,feature:a.key,target:f.key,related:u[c]})}}}})});function f1({claims:e}){let t=new Map,n=e.table?.orientation==="targets-in-rows";for(let r of e.cells){let{symbol:o,level:i,feature:s}=r;if(r.view!=="summary"||o===""||m1(r)||d1(r))continue;let a=n?`${i}\
 ${s}`:i,l=t.get(a)??{level:i,bySign:new Map};M(l.bySign,Tt(o).toLowerCase(),r),t.set(a,l)}return t.values()}function d1({text:e,footnotes:t,level:n,symbol:r}){return e!==void 0&&t.length===0?!0:n==="\
partial"&&new RegExp("^\\p{L}{3}","u").test(r)}function m1({basis:e}){return e==="legend"||e==="config"||e==="none"}var xp,bp=m(()=>{"use strict";Li();$();K();P();xp=k({meta:{id:"mixed-symbols",description:"\
A table writes one level with two signs.",severity:"warning",preset:"recommended",scope:"matrix",fixable:"unsafe",messages:{mixed:({sign:e,places:t,usual:n,usualPlaces:r,level:o})=>`${y(e)} (in ${D(t,
"cell")}) and ${y(n)} (in ${r}) both say ${o}. Readers look for a difference where there is none: write one of them, or explain both in a legend.`},options:C,defaults:{}},check({matrix:e,report:t}){for(let{
level:n,bySign:r}of f1(e)){let[o,...i]=[...r.values()].sort((a,l)=>l.length-a.length),s=o?.[0]?.symbol;if(!(o===void 0||s===void 0))for(let a of i){let[l]=a;if(l===void 0)continue;let u={sign:l.symbol,
places:a.length,usual:s,usualPlaces:o.length,level:n},c=o[0]?.symbolRange;t({messageId:"mixed",data:u,range:l.symbolRange,...a.length===1?{feature:l.feature,target:l.target}:{},expected:s,actual:l.symbol,
severity:a.length*10<=o.length?"warning":"info",related:c===void 0?[]:[{range:c,message:`${y(s)} stands here.`}],fix:{safe:!1,edits:a.map(({symbolRange:f})=>({range:f,text:s})),description:`Write ${y(
s)}`}})}}}})});var wp,vp=m(()=>{"use strict";te();$();P();wp=k({meta:{id:"not-rendered",description:"A section of an INI file describes a feature that sphinx-feature-classification leaves out.",severity:"warning",preset:"\
recommended",scope:"matrix",messages:{dropped:({section:e,prefix:t})=>`sphinx-feature-classification renders only sections whose name begins with ${y(t)}, so ${y(e)} is on no page, without a word. Ren\
ame the section, or set the option \`prefix\` where another program renders the file.`},options:L({prefix:B()}),defaults:{prefix:"operation."}},check({matrix:e,options:{prefix:t},report:n}){for(let{name:r,
role:o,key:i,range:s}of e.claims.data?.sections??[])o!=="feature"||r.startsWith(t)||n({messageId:"dropped",data:{section:r,prefix:t},range:s,feature:i})}})});function kp(e){let t=new Map;for(let n of[g1,p1,y1])for(let r of e.matchAll(n)){let o=(r[1]??"").replaceAll(/["\u201c\u201d]/gu,"").trim();o!==""&&!t.has(r.index)&&t.set(r.index,{name:o,phrase:r[0]})}
return[...t].sort(([n],[r])=>n-r).map(([,n])=>n)}function _i(e){return Pn(e.replaceAll("_"," ")).map(In)}function Cp(e,t){let{exact:n,words:r}=h1(e);if(n.has(x(t)))return!0;let o=_i(t).filter(i=>!Sp.has(
i));return o.length===0||r.some(i=>o.every(s=>i.has(s)))}function Rp(e,t){let n=_i(t).filter(i=>!Sp.has(i)),r,o=0;for(let{title:i}of e.features.values()){let s=new Set(_i(i)),a=n.filter(l=>s.has(l)).length;
a>o&&a*2>=n.length&&([r,o]=[i,a])}return r}var p1,g1,y1,h1,Sp,Tp=m(()=>{"use strict";N();jt();Mi();p1=/\b(?:see|refer to|same as|as in)(?: also)?(?: the)? notes?(?: given)? (?:for|of|on|in|under)(?: the)? ([^.;:()]{1,80}?) (?:operations?|features?|capability|actions?)\b/giu,
g1=/\b(?:see|refer to|same as|as in)(?: also)?(?: the)? notes?(?: given)? (?:for|of|on|in|under)(?: the)? ["\u201c'\u2018]([^"\u201c\u201d]{1,80}?)["\u201d'\u2019]/giu,y1=/\b(?:see|refer to)(?: also)?(?: the)? ["\u201c]([^"\u201c\u201d]{1,80})["\u201d](?=[.;)]|$| (?:for (?:more|further|details|an?\b)|above|below|feature|operation))/giu;
h1=ge(({claims:e,features:t,targets:n,model:r})=>{let o=[...t.values()].flatMap(a=>a.claims.flatMap(({group:l})=>l)),i=[...t.values()].flatMap(a=>a.claims.flatMap(({id:l})=>l??[])),s=[...[...t.values()].
map(({title:a})=>a),...i,...r.features.map(({id:a})=>a),...new Set(o),...[...n.values()].map(({title:a})=>a),...e.section,e.title];return{exact:new Set(s.map(x)),words:s.map(a=>new Set(_i(a)))}});Sp=new Set(
["operation","feature","the","a","an","of","to","from","and","or","in","notes"].map(In))});function*x1({features:e}){for(let{key:t,claims:n,cells:r}of e.values()){for(let{notes:o}of n)o!==void 0&&(yield{note:o,feature:t});for(let o of r)for(let i of o.claims.flatMap(({notes:s})=>s))yield{note:i,
feature:t,target:o.target}}}var Op,Mp=m(()=>{"use strict";ce();Tp();cr();$();P();Op=k({meta:{id:"notes-reference-unresolved",description:"A note refers to a feature that the document does not have.",severity:"\
warning",preset:"recommended",scope:"document",messages:{unresolved:({name:e,meant:t})=>`The note sends its readers to ${y(e)}, and no feature is called so.${t===void 0?"":` Did you mean ${y(t)}?`} Th\
ey look for it in vain: correct the name, or take the reference out.`},options:C,defaults:{}},check({document:e,matrices:t,report:n}){for(let r of t)for(let{note:o,feature:i,target:s}of x1(r))for(let{
name:a,phrase:l}of kp(o.text)){if(t.some(f=>Cp(f,a)))continue;let u=[...r.features.values()].map(({title:f})=>f),c=Ge(a,u)??Rp(r,a);n({messageId:"unresolved",data:{name:a,meant:c},range:r.claims.origin===
void 0?ur(e.source,o,l):o.range,matrix:r,feature:i,target:s,expected:c,actual:a})}}})});function $p(e,t,n){let{text:r}=e,o=t.map(({start:f,end:d},p)=>{let g=f.offset-(f.column-1),h=r.slice(g,f.offset).trim()===""?g:f.offset,v=h+r.slice(h,d.offset).trimEnd().length;return{start:h,end:v,text:r.
slice(h,v),place:n[p]??-1}}),i=o.toSorted((f,d)=>f.place-d.place),s=o.findIndex((f,d)=>f!==i[d]),a=o.findLastIndex((f,d)=>f!==i[d]),[l,u]=[o[s],o[a]];if(l===void 0||u===void 0)return;let c=[];for(let f=s;f<=
a;f+=1){let[d,p,g]=[o[f],o[f+1],i[f]];if(d===void 0||g===void 0)return;if(c.push(g.text),f===a||p===void 0)continue;let h=r.slice(d.end,p.start);if(p.start<d.end||h.trim()!=="")return;c.push(h)}return{
range:lr(e,l.start,u.end),text:c.join("")}}var Ep=m(()=>{"use strict";cr()});function b1(e,{claims:t},n){let r=new Map([...n].map(([{key:l},u])=>[l,u])),o=t.features.filter(({view:l})=>l==="details"),i=-1,s=o.map(({key:l})=>(i=r.get(l)??i,i)),a=t.origin===void 0?$p(e,o.map(({block:l})=>l),
s):void 0;if(a!==void 0)return{safe:!0,moves:!0,edits:[a],description:"Put the details in the order of the summary"}}function Lp(e,t){let n=r=>ke(r.claims,t)?.range.start.offset??0;return[...e.features.
values()].filter(r=>Dp(r,"summary")&&Dp(r,"details")).sort((r,o)=>n(r)-n(o))}function Dp(e,t){return e.claims.filter(n=>n.view===t).length===1}var Pp,Ip=m(()=>{"use strict";Ep();Ya();$();K();P();Pp=k(
{meta:{id:"order-mismatch",description:"A details entry stands elsewhere than its row in the summary.",severity:"info",preset:"recommended",scope:"matrix",fixable:"safe",messages:{order:({feature:e,before:t})=>`\
The details entry ${y(e)} is out of order: in the summary it ${t===void 0?"comes first":`follows ${y(t)}`}. Readers look for it there: move the entry, or the row.`},options:C,defaults:{}},check({document:e,
matrix:t,report:n}){let r=Lp(t,"summary"),o=new Map(r.map((l,u)=>[l,u])),i=Lp(t,"details"),s=Si(i.map(l=>o.get(l)??0));if(s.size*2<i.length)return;let a=b1(e.source,t,o);for(let[l,u]of i.entries()){let c=ke(
u.claims,"details"),f=ke(u.claims,"summary");if(s.has(l)||c===void 0||f===void 0)continue;let d=r[(o.get(u)??0)-1];n({messageId:"order",data:{feature:u.title,before:d?.title},range:c.range,feature:u.key,
related:[{range:f.range,message:"Its row in the summary."}],fix:a})}}})});function Ap(e,t){let n=t.map(([i,s])=>[In(i.toLowerCase()),In(s.toLowerCase())]),r=new Set(n.flat()),o=new Map;for(let i of e.features.values()){let s=Zd(i.title).map(In),a=s.filter(c=>r.has(c));if(a.
length===0)continue;let l=JSON.stringify([i.claims[0]?.group??[],s.filter(c=>!r.has(c))]),u=o.get(l)??new Map;for(let c of a)u.has(c)||u.set(c,i);o.set(l,u)}return[...o.values()].flatMap(i=>w1(i,n))}function w1(e,t){
if(e.size<2)return[];let n=new Set,r=new Set;return t.flatMap(([o,i])=>{let[s,a]=[e.get(o),e.get(i)];return s===void 0||a===void 0?[]:s===a||n.has(s)||r.has(a)?[]:(n.add(s),r.add(a),[{doing:s,undoing:a}])})}
var Np,Fp=m(()=>{"use strict";Mi();Np=[["attach","detach"],["pause","unpause"],["suspend","resume"],["quiesce","unquiesce"],["create","delete"],["start","stop"],["enable","disable"],["lock","unlock"],
["mount","unmount"],["shelve","unshelve"],["rescue","unrescue"],["add","remove"],["install","uninstall"],["register","unregister"],["activate","deactivate"],["connect","disconnect"],["associate","disa\
ssociate"],["subscribe","unsubscribe"],["publish","unpublish"],["stage","unstage"],["allocate","deallocate"],["acquire","release"],["open","close"],["bind","unbind"],["load","unload"],["freeze","thaw"],
["grant","revoke"],["encrypt","decrypt"],["compress","decompress"],["pause","resume"],["create","destroy"],["mount","umount"],["register","deregister"],["allocate","release"],["freeze","unfreeze"]]});function v1(e,t){let n=({level:r})=>r==="complete"||r==="partial";if(n(e)&&t.level==="missing")return{has:e,lacks:t};if(n(t)&&e.level==="missing")return{has:t,lacks:e}}var _p,jp=m(()=>{"use strict";te();
Ct();Fp();$();P();_p=k({meta:{id:"paired-feature-mismatch",description:"A target has a feature and lacks its counterpart, such as attach without detach.",severity:"warning",preset:"strict",scope:"matr\
ix",messages:{half:({target:e,lacked:t,has:n,level:r})=>`${y(e)} has ${y(n)} as ${r} and ${y(t)} as missing. The one undoes the other, so users would be left half way: see which of the two is true.`},
options:L({pairs:T(J(Gr([T(B(),je(1)),T(B(),je(1))])),O("More pairs of words, each what does and what undoes, beside those that are known."))}),defaults:{pairs:[]}},check({matrix:e,options:t,report:n}){
for(let{doing:r,undoing:o}of Ap(e,[...Np,...t.pairs])){let[i,s]=[ye(e,r),ye(e,o)];for(let[a,l]of i){let u=s.get(a);if(u===void 0)continue;let c=v1({feature:r,...l},{feature:o,...u});if(c===void 0)continue;
let{has:f,lacks:d}=c;n({messageId:"half",data:{target:l.cell.targetTitle,lacked:d.feature.title,has:f.feature.title,level:f.level},range:d.range,feature:d.feature.key,target:a,expected:f.level,actual:d.
level,related:[{range:f.range,message:`${y(f.feature.title)} is ${f.level} here.`}]})}}}})});function k1({notes:e,footnotes:t,text:n="",symbol:r,basis:o}){if(o==="legend"&&n===r)return!0;let i=n.startsWith(r)?n.slice(r.length):n;return e.length>0||t.length>0||/\s\S*[\p{L}\p{N}]/u.test(i)}var Vp,
Bp=m(()=>{"use strict";qe();$();P();Vp=k({meta:{id:"partial-needs-notes",description:"A target supports a feature partially and no note says what is lacking.",severity:"warning",preset:"recommended",scope:"\
matrix",messages:{bare:({feature:e,target:t})=>`${y(t)} supports ${y(e)} partially, and no note says what is lacking. A reader cannot tell whether the part they need is there: add a note.`},options:C,
defaults:{}},check({document:e,matrix:t,report:n}){let r=st(t.claims),o=[...t.features.values()].flatMap(a=>a.cells.flatMap(l=>{let u=on(l,r);return u?.level==="partial"?[{feature:a,cell:l,claim:u}]:[]})),
i=o.filter(({cell:a})=>!a.claims.some(k1)),s=i.length*2<=o.length;for(let{feature:a,cell:l,claim:u}of i)u.view!=="details"&&e.source.format!=="ini"&&!s||n({messageId:"bare",data:{feature:a.title,target:l.
targetTitle},range:u.range,feature:a.key,target:l.target})}})});var Wp,Gp=m(()=>{"use strict";qe();Ct();$();P();Wp=k({meta:{id:"promotable",description:"An optional feature that every target supports completely.",severity:"info",preset:"strict",scope:"feature",messages:{
everywhere:({feature:e,targets:t})=>`${y(e)} is optional, and all of ${D(t,"target")} support it completely. Nothing keeps it from being mandatory any more: raise its status, or say in its notes why i\
t stays optional.`},options:C,defaults:{}},check({matrix:e,feature:t,report:n}){let r=kt(t);if(r?.status.kind!=="optional")return;let o=[...ye(e,t).values()].map(({level:i})=>i);o.length<2||o.length<e.
targets.size||o.some(i=>i!=="complete")||n({messageId:"everywhere",data:{feature:t.title,targets:o.length},range:r.range,feature:t.key,expected:"mandatory",actual:"optional"})}})});function S1({claims:e,ragged:t}){let n=e.table?.rows.filter(o=>o.kind==="feature").length??0,r=new Map;for(let o of t)M(r,o.cellCount,o);for(let[o,{length:i}]of r)if(i>1&&i*2>n)return{cells:o,rows:i}}
var Up,qp=m(()=>{"use strict";ar();$();K();P();Up=k({meta:{id:"ragged-row",description:"A row has fewer or more cells than its table has columns.",severity:"error",preset:"recommended",scope:"matrix",
fixable:"safe",messages:{short:({cells:e,columns:t})=>`The row has ${D(e,"cell")}, the table has ${D(t,"column")}. Every cell after the gap stands under the wrong header: add the cells that are missin\
g.`,long:({cells:e,columns:t})=>`The row has ${D(e,"cell")}, the table has ${D(t,"column")}. The cells too many are not shown, and those before them may stand under the wrong header: take out what doe\
s not belong.`,header:({cells:e,columns:t,rows:n})=>`The header has ${D(t,"column")}, ${D(n,"row")} have ${D(e,"cell")}. The cells stand under the wrong headers: mend the header, or the rows.`},options:C,
defaults:{}},check({document:e,matrix:t,report:n}){let{table:r}=t.claims;if(r===void 0)return;let o=r.columns.length,i=S1(t);if(i!==void 0){let[s]=r.columns,a=s?.range.start.offset??0,l=r.columns.findLast(
({range:f})=>f.end.offset>=a),u=s&&l?{start:s.range.start,end:l.range.end}:r.range,c={cells:i.cells,columns:o,rows:i.rows};n({messageId:"header",data:c,range:u,expected:String(i.cells),actual:String(o)})}
for(let s of t.ragged){if(s.cellCount===i?.cells)continue;let a=Bm(e.source,s,o-s.cellCount),l=s.cellCount<o;n({messageId:l?"short":"long",data:{cells:s.cellCount,columns:o},range:s.end,feature:r.orientation===
"features-in-rows"?s.key:void 0,target:r.orientation==="targets-in-rows"?s.key:void 0,expected:String(o),actual:String(s.cellCount),fix:l&&a!==void 0?{safe:!0,edits:[a],description:"Add blank cells at\
 the end of the row"}:void 0})}}})});function*C1(e,t){for(let[n,r]of Object.entries(t)){let o=ln(e,n);if(o!==void 0)for(let i of typeof r=="string"?[r]:r){let s=ln(e,i);s!==o&&(yield{feature:o,name:i,required:s})}}for(let n of e.features.
values())for(let{attributes:r}of n.claims)for(let{name:o,value:i}of r)if(R1.has(x(o)))for(let{text:s,range:a}of Ni(i)){let l=ln(e,s);l===void 0||l===n||(yield{feature:n,name:s,required:l,place:a})}}var Hp,
Kp,R1,zp=m(()=>{"use strict";te();N();Ct();ce();$();nl();P();Hp=T(B(),je(1)),Kp=k({meta:{id:"requires-unsatisfied",description:"A target has a feature and lacks another that the feature presupposes.",
severity:"warning",preset:"recommended",scope:"matrix",messages:{lacks:({target:e,feature:t,required:n,level:r})=>`${y(t)} presupposes ${y(n)}, which ${y(e)} has as ${r}. It cannot work there as the m\
atrix says: correct one of the two cells.`,nowhere:({feature:e,required:t,hint:n})=>`${y(e)} presupposes ${y(t)}, and no feature of the matrix is called so.${n} Nothing is checked for it: correct the \
name in the configuration.`},options:L({requires:T($n(B(),Qn([Hp,J(Hp)])),O("By feature, the features that it presupposes; titles or ids."))}),defaults:{requires:{}}},check({matrix:e,options:t,report:n}){
for(let{feature:r,required:o,name:i,place:s}of C1(e,t.requires)){let a=s===void 0?[]:[{range:s,message:"It is presupposed here."}];if(o===void 0){let[u]=r.claims;if(u===void 0)continue;let c=Ge(i,[...e.
features.values()].map(({title:g})=>g)),f=c===void 0?"":` Did you mean ${y(c)}?`,d={feature:r.title,required:i,hint:f},p={range:u.range,feature:r.key,expected:c,actual:i};n({messageId:"nowhere",data:d,
...p});continue}let l=ye(e,o);for(let[u,{cell:c,level:f,range:d}]of ye(e,r)){let p=l.get(u);f!=="complete"&&f!=="partial"||p?.level!=="missing"&&p?.level!=="not-applicable"||n({messageId:"lacks",data:{
target:c.targetTitle,feature:r.title,required:o.title,level:p.level},range:d,feature:r.key,target:u,expected:p.level,actual:f,related:[{range:p.range,message:`${y(o.title)} is ${p.level} here.`},...a]})}}}});
R1=new Set(["requires","require","depends on","depends","presupposes"])});function Xp(e,t){let n=e.holders.get(t)?.[0]?.rows.get(t);return n===void 0?[]:[{range:n.range,message:`${y(n.title)} stands here.`}]}function O1(e,t,n){e.set(t,[...e.get(t)??[],n])}var Yp,Jp,T1,Zp=m(
()=>{"use strict";te();Ri();$();Ti();P();Yp=k({meta:{id:"row-set-mismatch",description:"A row stands in one table and not in another that lists the same rows otherwise.",severity:"warning",preset:"rec\
ommended",scope:"document",messages:{alone:({name:e,having:t,tables:n})=>`${y(e)} stands in ${t===1?"this table":`${t} tables`} only, ${n===2?"the other table lists":`${n} tables list`} the same rows \
otherwise. A reader of the other cannot tell missing from forgotten: add the row there, or take it out here.`,missing:({names:e,tables:t})=>`The table has no row ${St(e)}, which ${t} other tables with\
 the same rows have. A reader cannot tell missing from forgotten: add the row.`,spelling:({name:e,usual:t})=>`${y(e)} stands in this table only. Did you mean ${y(t)}, as another table with the same ro\
ws calls it? Two names make two features of one: write the same name everywhere.`},options:L({coverage:T(ee(),Q(0),ve(1),O("The share of all rows of a set that each of its tables must have to be held \
to have them all."))}),defaults:{coverage:.8}},check({matrices:e,options:t,report:n}){for(let r of ir(e,"rows")){let o=r.tables.filter(l=>l.rows.size>=r.holders.size*t.coverage);if(o.length<2||r.holders.
size<T1)continue;let i=new Map(or(r,"rows").map(({key:l,usual:u})=>[l,u])),s=new Set(i.values()),a=new Map;for(let[l,u]of r.holders){let c=u.filter(h=>o.includes(h));if(c.length===0||c.length===o.length||
s.has(l))continue;let f=i.get(l);if(f===void 0&&c.length*2>o.length){for(let h of o)c.includes(h)||O1(a,h,l);continue}let[d]=c,p=d?.rows.get(l);if(d===void 0||p===void 0||f!==void 0&&eo("rows",d)==="t\
arget")continue;let g={range:p.range,matrix:d.matrix,[eo("rows",d)]:l,actual:p.title};if(f!==void 0){let h={name:p.title,usual:Rt(r,f,"rows")};n({messageId:"spelling",data:h,...g,expected:h.usual,related:Xp(
r,f)})}else{let h={name:p.title,having:c.length,tables:o.length},w=o.filter(b=>!c.includes(b)).slice(0,Jp).map(({head:b})=>({range:b,message:"This table has no such row."}));n({messageId:"alone",data:h,
...g,related:w})}}for(let[l,u]of a){let f={names:u.map(d=>Rt(r,d,"rows")),tables:o.length-1};n({messageId:"missing",data:f,range:l.head,matrix:l.matrix,related:u.slice(0,Jp).flatMap(d=>Xp(r,d))})}}}}),
Jp=3,T1=4});function ll(e){if(!/^\d{4}-\d{2}-\d{2}$/u.test(e))return;let t=Date.parse(`${e}T00:00:00Z`);if(!(Number.isNaN(t)||new Date(t).toISOString().slice(0,10)!==e))return t/864e5}var Qp=m(()=>{"use strict"});function $1({claims:e}){let t=e.flatMap(r=>r.attributes).filter(({value:r})=>r.text.trim()!==""),n=r=>t.find(({name:o})=>r.has(ng(o)))?.value;return{verified:n(tg),source:n(M1)}}function*E1({targets:e}){
for(let{key:t,title:n,claims:r}of e.values())for(let{name:o,value:i}of r.flatMap(({attributes:s=[]})=>s))tg.has(ng(o))&&i.text.trim()!==""&&(yield{title:n,target:t,value:i})}var eg,tg,M1,ng,rg=m(()=>{
"use strict";te();N();Qp();$();P();eg=k({meta:{id:"stale-evidence",description:"Support was verified too long ago, or has no source where other features have one.",severity:"info",preset:"all",scope:"\
matrix",messages:{stale:({name:e,date:t,days:n,maximum:r})=>`${y(e)} was last verified on ${t}, ${n} days ago; ${r} are allowed. It may long have changed: verify it again and write the new date.`,future:({
name:e,date:t})=>`${y(e)} was last verified on ${t}, which is yet to come. Nobody can have done that: correct the date.`,unreadable:({name:e,date:t})=>`${y(t)} for ${y(e)} is no date, so nobody can te\
ll how old its evidence is. Write it as YYYY-MM-DD.`,undated:({name:e})=>`${y(e)} has no date of verification, and other features have one. Nobody can tell how far to trust it: verify it and write the\
 date.`,unsourced:({name:e})=>`${y(e)} has no source, and other features have one. Nobody can check what it says: say where it comes from.`},options:L({maxAgeDays:T(ee(),rt(),Q(1),O("How many days a v\
erification holds."))}),defaults:{maxAgeDays:365}},check({matrix:e,options:t,today:n,report:r}){let o=n===void 0?void 0:ll(n),i=(u,{text:c,range:f},d)=>{let p=c.trim(),g=ll(p),h={range:f,actual:p,...d};
if(g===void 0)r({messageId:"unreadable",data:{name:u,date:p},...h});else{if(o===void 0)return;if(g>o)r({messageId:"future",data:{name:u,date:p},...h});else if(o-g>t.maxAgeDays){let v={name:u,date:p,days:o-
g,maximum:t.maxAgeDays};r({messageId:"stale",data:v,...h})}}},s=[...e.features.values()].map(u=>({feature:u,...$1(u)})),a=s.some(({verified:u})=>u!==void 0),l=s.some(({source:u})=>u!==void 0);for(let{
feature:u,verified:c,source:f}of s){let d=u.claims[0]?.range,p={feature:u.key},{title:g}=u;c!==void 0&&i(g,c,p),!(d===void 0||u.cells.length===0)&&(a&&c===void 0&&r({messageId:"undated",data:{name:g},
range:d,...p}),l&&f===void 0&&r({messageId:"unsourced",data:{name:g},range:d,...p}))}for(let{title:u,target:c,value:f}of E1(e))i(u,f,{target:c})}}),tg=new Set(["last-verified","verified","verified-on",
"last-tested","tested","tested-on","last-checked"]),M1=new Set(["source","sources","evidence","reference","references"]),ng=e=>x(e).replaceAll(/[\s_]+/gu,"-")});function L1(e,{claims:t}){return t.statuses.find(r=>r.view==="summary"&&r.text!==""&&rn(r)&&Ln(r.status,e.status))?.text??fr(e.status)}function fr(e){return e.kind==="choice"?`choice(${e.group})`:e.kind===
"condition"?`condition(${e.expression})`:e.kind}var og,ig=m(()=>{"use strict";qe();$();K();P();og=k({meta:{id:"status-mismatch",description:"The summary gives a feature another status than its details\
.",severity:"error",preset:"recommended",scope:"feature",fixable:"safe",messages:{status:({feature:e,summary:t,details:n})=>`The summary calls ${y(e)} ${t}, the details call it ${n}. Nobody can tell w\
hether a target must support it: make both say the same.`},options:C,defaults:{}},check({matrix:e,feature:t,report:n}){if(!t.statuses.every(rn))return;let r=t.statuses.filter(rn),o=ke(r,"summary"),i=ke(
r,"details");if(o===void 0||i===void 0||Ln(o.status,i.status)||!r.every(a=>Ln(a.status,(a.view==="summary"?o:i).status)))return;let s=L1(i,e);n({messageId:"status",data:{feature:t.title,summary:fr(o.status),
details:fr(i.status)},range:o.range,feature:t.key,expected:fr(i.status),actual:fr(o.status),related:[{range:i.range,message:`The details say ${fr(i.status)}.`}],fix:o.text===""?void 0:{safe:!0,edits:[
{range:o.range,text:s}],description:`Write ${y(s)}, as the details have it`}})}})});function sg(e){if(A1.test(e))return;let t;for(let n of e.split(/[,;:()]|\s(?:but|and|so|however)\s/iu)){let r=F1(n);if(r!==void 0){if(t!==void 0&&t!==r)return;t=r}}return t}function F1(e){let t=e.toLowerCase().
replaceAll("’","'").split(/[^\p{L}']+/u).filter(o=>o!==""),n=new Set(t.flatMap((o,i)=>_1(t,o,i)??[])),[r]=n;return n.size===1?r:void 0}function _1(e,t,n){if(t!=="mandatory"&&t!=="optional")return;let r=n-
1;for(;r>=0&&D1.has(e[r]??"");)r-=1;if(!I1.has(e[r]??""))return;let o=e.slice(Math.max(0,r-5),r),i=e.slice(r,n),s=i.some(l=>l==="considered"||l==="deemed"||l==="regarded");return j1(o,s)?i.some(l=>P1.
has(l)||l.endsWith("n't"))?t==="mandatory"?"optional":void 0:t:void 0}function j1(e,t){return t?e.some(n=>N1.has(n)):e.includes("this")&&e.length-e.lastIndexOf("this")<=2}var D1,P1,I1,N1,A1,ag=m(()=>{
"use strict";D1=new Set("not never no longer considered deemed regarded as also to be a an still therefore thus strictly hence purely entirely".split(" ")),P1=new Set(["not","never","no"]),I1=new Set(
["is","isn't","are","aren't","remains","stays"]),N1=new Set(["this","it","feature","operation","capability","function"]),A1=/\b(?:if|when|where|unless|until|otherwise|except|once|whether|only|provided|without)\b/iu});var lg,ug=m(()=>{"use strict";qe();cr();$();ag();P();lg=k({meta:{id:"status-notes-contradiction",description:"The notes of a feature call it mandatory and its status optional, or the reverse.",severity:"\
warning",preset:"recommended",scope:"feature",messages:{contradiction:({feature:e,status:t,said:n})=>`The status of ${y(e)} is ${t}, its notes call it ${n==="mandatory"?"mandatory":"not mandatory"}. N\
obody can tell whether a target must support it: correct the status, or the notes.`},options:C,defaults:{}},check({document:e,matrix:t,feature:n,report:r}){let o=kt(n);if(o===void 0||o.text==="")return;
let{kind:i}=o.status;if(!(i!=="mandatory"&&i!=="optional"))for(let{notes:s}of n.claims){if(s===void 0)continue;let a=Km(s.text).flatMap(u=>{let c=sg(u);return c===void 0?[]:[{sentence:u,said:c}]}),l=a.
find(({said:u})=>u!==i);l===void 0||a.some(({said:u})=>u===i)||r({messageId:"contradiction",data:{feature:n.title,status:i,said:l.said},range:t.claims.origin===void 0?ur(e.source,s,l.sentence):s.range,
feature:n.key,expected:i,actual:l.said,related:[{range:o.range,message:`The status says ${i}.`}]})}}})});function V1({claims:e}){let t=ke(e,"summary"),n=ke(e,"details");return t===void 0||n===void 0||!e.every(rr)?void 0:e.every(o=>o.view==="summary"?o.level===t.level:o.view!=="details"||o.level===n.level)?
{summary:t,details:n}:void 0}function B1(e,t,{claims:n}){let r=n.table===void 0?void 0:Vm(t.level,n.table);if(r===void 0)return;let o=`Write ${y(r)}, believing the details, which are more explicit tha\
n a sign`;return{safe:!1,edits:[jm(e,r)],description:o}}function*W1(e){for(let{feature:t,signs:n}of e.claims.table?.unplaced??[]){let r=e.features.get(t),o=r===void 0?void 0:ke(r.claims,"summary"),i=r?.
cells.flatMap(l=>ke(l.claims,"details")??[])??[];if(o===void 0||i.length===0||!i.every(rr))continue;let s=i.filter(l=>l.level==="unknown"),a=n.filter(l=>l.text==="?").length;a!==s.length&&(yield{row:o,
unknowns:s,summary:a,details:s.length})}}var cg,fg=m(()=>{"use strict";qe();ar();$();K();P();cg=k({meta:{id:"summary-detail-mismatch",description:"A summary cell says another level than the details of\
 its feature.",severity:"error",preset:"recommended",scope:"matrix",fixable:"unsafe",messages:{level:({feature:e,target:t,sign:n,summary:r,details:o})=>`The summary says ${r}${n} for ${y(e)} on ${y(t)}\
, the details say ${o}. Readers get two answers: make both say the same.`,unknowns:({feature:e,summary:t,details:n})=>`The summary row of ${y(e)} holds ${D(t,"question mark")}, the details say unknown\
 for ${D(n,"target")}. Readers get two answers: make both say the same.`},options:C,defaults:{}},check({matrix:e,report:t}){let n=st(e.claims);for(let r of e.features.values())for(let o of r.cells){let i=V1(
o);if(i===void 0||Jr(i.summary,i.details,n))continue;let{summary:s,details:a}=i;t({messageId:"level",data:{feature:r.title,target:o.targetTitle,sign:s.symbol===""?" (a blank cell)":` (${y(s.symbol)})`,
summary:s.level,details:a.level},range:s.range,feature:r.key,target:o.target,expected:a.level,actual:s.level,related:[{range:a.range,message:`The details say ${a.level}.`}],fix:B1(s,a,e)})}for(let{row:r,
unknowns:o,summary:i,details:s}of W1(e))t({messageId:"unknowns",data:{feature:r.title,summary:i,details:s},range:r.range,feature:r.key,expected:String(s),actual:String(i),related:o.slice(0,3).map(({range:a})=>({
range:a,message:"The details say unknown."}))})}})});function G1(e,t){return or(e,t).flatMap(({key:n,usual:r})=>(e.holders.get(n)??[]).flatMap(o=>{let i=eo(t,o)==="target"?o[t].get(n):void 0;return i===void 0?[]:[{table:o,name:i,usual:r}]}))}function U1(e,t,n){
let r=e.holders.get(t)?.[0]?.[n].get(t);return r===void 0?[]:[{range:r.range,message:`Here it is ${y(r.title)}.`}]}var dg,mg=m(()=>{"use strict";Ri();$();Ti();P();dg=k({meta:{id:"target-name-mismatch",
description:"One target has two spellings in tables that belong together.",severity:"warning",preset:"recommended",scope:"document",messages:{spelling:({target:e,usual:t,tables:n})=>`${y(e)} is called\
 ${y(t)} in ${D(n,"other table")} of this document. Two names make two targets of one: write the same name everywhere, or list the one under \`aliases\` in the configuration.`},options:C,defaults:{}},
check({matrices:e,report:t}){for(let n of["columns","rows"])for(let r of ir(e,n))for(let{table:o,name:i,usual:s}of G1(r,n))t({messageId:"spelling",data:{target:i.title,usual:Rt(r,s,n),tables:r.holders.
get(s)?.length??0},range:i.range,matrix:o.matrix,target:i.key,expected:Rt(r,s,n),actual:i.title,related:U1(r,s,n)})}})});function pg(e){return new RegExp("[\\d_./:]|.\\p{Lu}|^\\p{Lu}$","u").test(e)||!new RegExp("^\\p{L}","u").test(e)}function ji(e){let[t]=gg(e);if(!(t===void 0||pg(t)))return new RegExp("^\\p{Lu}","u").test(
t)?"capital":"small"}function Vi(e){if(ji(e)==="small")return;let t=gg(e).slice(1).filter(r=>!pg(r)&&!q1.test(r)),n=t.filter(r=>new RegExp("^\\p{Lu}","u").test(r)).length;if(!(t.length===0||n>0&&n<t.length))
return{style:n===0?"sentence case":"title case",words:t.length}}var q1,gg,yg=m(()=>{"use strict";q1=/^(?:a|an|and|as|at|by|for|from|in|into|of|off|on|onto|or|per|the|to|up|via|vs|with|without)$/iu,gg=
e=>e.split(/[\s\u2010-\u2015/()[\],-]+/u).filter(t=>t!=="")});function*H1(e){let t=[...e.features.values()],n=t.filter(({title:a})=>ji(a)==="capital"),r=t.filter(({title:a})=>ji(a)==="small");yield{usual:"capitals",style:"small letters",others:n.length,odd:r},yield{
usual:"small letters",style:"capitals",others:r.length,odd:n};let o=t.filter(({title:a})=>Vi(a)?.style==="sentence case"),i=t.filter(a=>Vi(a.title)?.style==="title case"),s=i.filter(a=>(Vi(a.title)?.words??
0)>1);yield{usual:"sentence case",style:"title case",others:o.length,odd:s},yield{usual:"title case",style:"sentence case",others:i.length,odd:o}}var hg,xg=m(()=>{"use strict";te();$();yg();P();hg=k({
meta:{id:"title-style",description:"A feature has its title in another case than the rest.",severity:"info",preset:"all",scope:"matrix",messages:{odd:({title:e,odd:t,usual:n,others:r})=>`${y(e)} is wr\
itten in ${t}, ${r} other titles in ${n}. It looks like a word of another kind, such as an option: write it as the others are written.`},options:L({from:T(ee(),rt(),Q(2),O("So many titles in one case \
make it the usual one."))}),defaults:{from:5}},check({matrix:e,options:t,report:n}){for(let{usual:r,style:o,others:i,odd:s}of H1(e))if(!(i<t.from||s.length*5>i))for(let a of s){let[l]=a.claims;if(l===
void 0)continue;let u={title:a.title,odd:o,usual:r,others:i};n({messageId:"odd",data:u,range:l.range,feature:a.key,expected:r,actual:o})}}})});function bg(e,t){let n=new Map;return r=>(!n.has(r)&&n.size*e.length<=Dn&&n.set(r,t(r)),n.get(r))}function K1(e,t){let n=t.filter(r=>{let o=r.toLowerCase();return o.endsWith(e)&&/[^\p{L}\p{N}]$/u.test(
o.slice(0,o.length-e.length))});return n.length===1?n[0]:void 0}function ro(e,t){return z1(e)(t)}function wg(e,t){return t.feature===void 0?Ge(t.name,X1):Y1(e)(t.name)}var z1,J1,X1,Y1,ul=m(()=>{"use s\
trict";ce();jt();z1=ge(e=>{let t=[...e.targets.keys()];return bg(t,n=>t.find(o=>o.toLowerCase()===n.toLowerCase())??Ge(n,t)??K1(n.toLowerCase(),t))});J1=["title","status","notes","cli","api","maturity"],
X1=["title","link"],Y1=ge(e=>{let t=e.claims.data?.targetPrefix==="target."?"":"driver.",n=t===""?"driver-notes-":"driver-notes.",r=[...e.targets.keys()].flatMap(i=>[t+i,n+i]),o=[...J1,...r];return bg(
o,i=>Ge(i,o))})});function eM(e,t,n,r){let i=`${(e.name===t?r?.targetPrefix==="target."?"":"driver.":void 0)??e.name.slice(0,e.name.length-t.length)}${n}`;if(r?.keys.some(({section:l,role:u,target:c})=>l===e.section&&u===
e.role&&c===n))return;let a=`Replace the key ${y(e.name)} by ${y(i)}`;return{safe:!1,edits:[{range:e.range,text:i}],description:a}}function tM(e,t,n,r){let o=e.flatMap(s=>eM(s,t,n,r)??[]),[i]=o;return i===
void 0?void 0:{...i,edits:o.flatMap(({edits:s})=>s)}}var Z1,vg,Q1,kg,Sg=m(()=>{"use strict";ul();$();K();P();Z1=3,vg=e=>e===1?"":` (in ${D(e,"key")})`,Q1=e=>e===void 0?"":` Did you mean ${y(e)}?`;kg=k(
{meta:{id:"undeclared-target",description:"A key of a data file names a target that no section declares.",severity:"error",preset:"recommended",scope:"matrix",fixable:"unsafe",messages:{support:({key:e,
target:t,hint:n,keys:r})=>`${y(e)}${vg(r)} names ${y(t)}, which no section declares.${n} Renderers stop at it or leave it out: write a declared target, or declare this one.`,notes:({key:e,target:t,hint:n,
keys:r})=>`The note ${y(e)}${vg(r)} is for ${y(t)}, which no section declares.${n} Renderers leave the note out without a word: write the target's name as it is declared.`,uncallable:({target:e})=>`No\
 key can name ${y(e)}: the parsers of these files read keys in lower case, and section names as they are. Write the name of the section in lower case.`},options:C,defaults:{}},check({matrix:e,report:t}){
let{data:n}=e.claims;for(let{role:i,key:s,range:a}of n?.sections??[])i!=="target"||s===s.toLowerCase()||t({messageId:"uncallable",data:{target:s},range:a,target:s});let r=[...e.targets.keys()],o=new Map;
for(let i of n?.keys??[]){if(i.names===void 0||i.target!==void 0||i.feature===void 0||i.names===i.name&&r.length>0&&ro(e,i.names)===void 0)continue;let a=i.role==="support-notes";M(o,`${a?"notes":"sup\
port"} ${i.names}`,i)}for(let i of o.values()){let[s,...a]=i;if(s?.names===void 0)continue;let l=s.role==="support-notes",u=ro(e,s.names);t({messageId:l?"notes":"support",data:{key:s.name,target:s.names,
hint:Q1(u),keys:i.length},range:s.range,...a.length===0?{feature:s.feature}:{},expected:u,actual:s.names,severity:l?"warning":"error",related:a.slice(0,Z1).map(({range:c,section:f})=>({range:c,message:`\
Also in ${y(f)}.`})),fix:u===void 0?void 0:tM(i,s.names,u,n)})}}})});function nM(e){let t=new Map;for(let n of e.features.values())for(let[r,{level:o}]of ye(e,n))M(t,r,o);return t}var Cg,cl,Rg,Tg,Og=m(()=>{"use strict";te();Ct();$();K();P();Cg=e=>T(ee(),Q(0),ve(1),O(e)),
cl=e=>`${Math.round(e*100)} %`,Rg=({unknown:e,cells:t,limit:n})=>`${e} of ${t} cells are unknown, more than the ${cl(n)} that are allowed`,Tg=k({meta:{id:"unknown-budget",description:"More than a set \
share of the cells of a matrix, or of a target, is unknown.",severity:"info",preset:"strict",scope:"matrix",messages:{matrix:e=>`${Rg(e)}. A matrix that mostly does not know answers nobody's question:\
 find out, or take out what nobody follows.`,target:({target:e,...t})=>`For ${y(e)}, ${Rg(t)}. Its users learn nothing here: find out, or take the target out.`},options:L({matrix:Cg("The share of all \
cells that may be unknown, 0 to 1."),target:Cg("The share of the cells of one target that may be unknown, 0 to 1."),from:T(ee(),rt(),Q(1),O("With fewer cells than this, a share says nothing."))}),defaults:{
matrix:.25,target:.5,from:8}},check({matrix:e,options:t,report:n}){let r=nM(e),o=[...r.values()].flat(),i=(l,u)=>{let c=l.filter(f=>f==="unknown").length;if(!(l.length<t.from||c<=l.length*u))return{unknown:c,
cells:l.length,limit:u}},s=i(o,t.matrix),a=({unknown:l,cells:u,limit:c})=>({expected:`at most ${cl(c)}`,actual:cl(l/u)});s!==void 0&&n({messageId:"matrix",data:s,range:e.claims.range,...a(s)});for(let[
l,u]of r){let c=i(u,t.target),f=e.targets.get(l),d=f?.declarations[0]??f?.claims[0];if(c===void 0||f===void 0||d===void 0)continue;let p={...c,target:f.title};n({messageId:"target",data:p,range:d.range,
target:l,...a(c)})}}})});function rM({section:e,name:t,range:n},r,o){if(o.claims.data?.keys.some(a=>a.section===e&&a.name===r))return;let s=`Replace the key ${y(t)} by ${y(r)}`;return{safe:!0,edits:[{range:n,text:r}],description:s}}
function oM({role:e,name:t,names:n,target:r,feature:o},i){return e==="unknown"?!0:o!==void 0&&n===t&&r===void 0&&i.targets.size>0&&ro(i,t)===void 0}var Mg,$g,Eg=m(()=>{"use strict";te();ul();$();K();P();
Mg=4,$g=k({meta:{id:"unknown-key",description:"A key of a data file is one that no renderer reads.",severity:"warning",preset:"recommended",scope:"matrix",fixable:"safe",messages:{meant:({key:e,meant:t,
section:n})=>`No program reads the key ${y(e)} of ${y(n)}. Did you mean ${y(t)}? What it says is on no page: write the key as it is read.`,unknown:({key:e,places:t})=>`No program reads the key ${y(e)}\
 (${D(t,"place")}), so what it says is on no page. Correct it, or name it in the option \`allow\` if it is your own.`},options:L({allow:J(B())}),defaults:{allow:[]}},check({matrix:e,options:t,report:n}){
let r=new Set(t.allow.map(i=>i.toLowerCase())),o=new Map;for(let i of e.claims.data?.keys??[]){if(!oM(i,e)||r.has(i.name))continue;let s=wg(e,i);if(s===void 0){M(o,i.name,i);continue}n({messageId:"mea\
nt",data:{key:i.name,meant:s,section:i.section},range:i.range,feature:i.feature,expected:s,actual:i.name,fix:rM(i,s,e)})}for(let[i,s]of o){let[a,...l]=s;a===void 0||s.length*Mg>=e.features.size+Mg||n(
{messageId:"unknown",data:{key:i,places:s.length},range:a.range,feature:a.feature,actual:i,severity:"info",related:l.slice(0,5).map(({range:u})=>({range:u,message:"Here too."}))})}}})});var iM,Lg,Dg=m(()=>{"use strict";Ft();ce();$();K();P();iM=3,Lg=k({meta:{id:"unknown-status",description:"A status that is none of those a feature can have.",severity:"error",preset:"recommended",scope:"\
matrix",fixable:"safe",messages:{unknown:({status:e,places:t,meant:n})=>`${y(e)} is no status${t===1?"":` (in ${D(t,"place")})`}.${n===void 0?"":` Did you mean ${y(n)}?`} Nobody can tell whether a tar\
get must support the feature: write \`mandatory\`, \`optional\`, \`choice(group)\`, \`condition(expression)\`, \`mature\` or \`immature\`.`},options:C,defaults:{}},check({matrix:e,report:t}){let n=new Map;
for(let r of e.features.values())for(let o of r.statuses)o.status===void 0&&o.text!==""&&M(n,o.text,o);for(let[r,o]of n){let[i,...s]=o;if(i===void 0)continue;let a=Ge(r,Zf),l=a===void 0?[]:o.map(({range:u})=>({
range:u,text:a}));t({messageId:"unknown",data:{status:r,places:o.length,meant:a},range:i.range,...s.length===0?{feature:i.feature}:{},expected:a,actual:r,related:s.slice(0,iM).map(({range:u})=>({range:u,
message:"It stands here as well."})),fix:a===void 0?void 0:{safe:!0,edits:l,description:`Write ${y(a)}`}})}}})});function Ig({claims:e,ragged:t}){return e.cells.filter(({view:n,range:r})=>n!=="summary"||qa(t,r)===void 0)}function Ng({basis:e,symbol:t,symbolRange:n,footnotes:r}){if(e!=="none"||t==="")return!1;let[
o]=r;return o!==void 0&&o.range.start.offset<=n.start.offset}function aM(e){let t=new Map;for(let n of Ig(e))n.basis!=="none"||n.symbol===""||Ng(n)||M(t,n.symbol,n);return t}function lM(e,{claims:t}){
if(!new RegExp("^\\p{L}{3,}","u").test(e))return;let n=(t.table?.vocabulary??[]).filter(r=>r.basis!=="none"&&new RegExp("^\\p{L}{2,}","u").test(r.symbol)).map(r=>r.symbol);return Ge(e,[...n,...Oe])}function uM(e,t){
return{safe:!0,edits:e.map(r=>({range:r.symbolRange,text:t})),description:`Write ${y(t)}`}}var sM,Pg,Ag=m(()=>{"use strict";te();Ft();ce();$();K();P();sM=3,Pg=k({meta:{id:"unknown-symbol",description:"\
A sign that neither the legend nor any known vocabulary explains.",severity:"error",preset:"recommended",scope:"matrix",fixable:"safe",messages:{unknown:({symbol:e,places:t,meant:n})=>`Nothing explain\
s the sign ${y(e)}${t===1?"":` (in ${D(t,"cell")})`}.${n===void 0?"":` Did you mean ${y(n)}?`} It counts as unknown: write a sign of the legend, or explain it there.`,marks:({symbol:e,feature:t,target:n})=>`\
The cell for ${y(t)} on ${y(n)} holds the footnote mark ${y(e)} and no sign of a level. It counts as unknown: write the level before the mark.`,many:({symbols:e})=>`Nothing explains ${D(e.length,"more\
 sign")}: ${St(e)}. They count as unknown: explain the signs in a legend.`},options:L({maximum:T(ee(),rt(),Q(1),O("So many signs of one matrix get a finding of their own, the others one together."))}),
defaults:{maximum:10}},check({matrix:e,options:t,report:n}){for(let{feature:a,target:l,symbol:u,range:c}of Ig(e).filter(Ng)){let f={symbol:u,feature:at(e,a),target:_t(e,l)};n({messageId:"marks",data:f,
range:c,feature:a,target:l,actual:u})}let r=[...aM(e)];for(let[a,l]of r.slice(0,t.maximum)){let[u,...c]=l;if(u===void 0)continue;let f=lM(a,e);n({messageId:"unknown",data:{symbol:a,places:l.length,meant:f},
range:u.symbolRange,...c.length===0?{feature:u.feature,target:u.target}:{},expected:f,actual:a,related:c.slice(0,sM).map(({symbolRange:d,feature:p,target:g})=>({range:d,message:`Also for ${y(at(e,p))}\
 on ${y(_t(e,g))}.`})),fix:f===void 0?void 0:uM(l,f)})}let o=r.slice(t.maximum),i=o[0]?.[1][0];if(i===void 0)return;let s=o.map(([a])=>a);n({messageId:"many",data:{symbols:s},range:i.symbolRange,actual:s.
join(" ")})}})});function Fg({places:e}){return e[0]?.list.view==="data"}function fl(e){return e===void 0?"":` Did you mean ${y(e)}?`}function _g({meant:e}){let t=e?.range;return t===void 0?[]:[{range:t,message:`${y(e?.
title??"")} is declared here.`}]}function fM(e){return e.places.map(({range:t})=>t)}function dl(e,t,n,r){if(t===void 0||r===void 0)return;let o=n.flatMap(i=>Pi(e,t,i)??[]);return o.length===0?void 0:{
safe:!1,edits:o,description:`Write ${y(r)}`}}var cM,jg,Vg=m(()=>{"use strict";al();ar();$();P();cM=3,jg=k({meta:{id:"unknown-target",description:"The details name a target that the matrix does not hav\
e.",severity:"error",preset:"recommended",scope:"matrix",fixable:"unsafe",messages:{unknown:({feature:e,target:t,meant:n})=>`The details of ${y(e)} name ${y(t)}, which is no target of this matrix.${fl(
n)} What is said of it is lost: write the name as the matrix has it.`,column:({target:e,places:t,meant:n})=>`${D(t,"feature")} name ${y(e)}, which no column and no declaration has.${fl(n)} What is sai\
d of it is lost to readers of the summary: add the target, or take it out.`,header:({target:e,meant:t,places:n})=>`The details know no target ${y(e)}.${fl(t)} ${D(n,"feature")} call it so. Two names m\
ake two targets of one: write the same name everywhere.`},options:C,defaults:{}},check({document:e,matrix:t,report:n}){let{misspeltHeaders:r,foreign:o}=Fi(t);for(let{left:i,right:s}of r){if(Fg(s))continue;
let a=s.places.slice(0,cM).map(({range:l})=>({range:l,message:`The details call it ${y(s.title)}.`}));n({messageId:"header",data:{target:i.title,meant:s.title,places:s.places.length},range:i.range,target:i.
key,expected:s.title,actual:i.title,related:a,fix:dl(e.source,s.places[0]?.range,[i.range],s.title)})}for(let i of o){if(Fg(i))continue;let{key:s,title:a,meant:l,places:u,widespread:c}=i,[f]=u;if(c&&f!==
void 0){n({messageId:"column",data:{target:a,places:u.length,meant:l?.title},range:f.range,target:s,expected:l?.title,actual:a,related:_g(i),fix:dl(e.source,l?.range,fM(i),l?.title)});continue}for(let{
list:d,range:p}of u)n({messageId:"unknown",data:{feature:d.feature.title,target:a,meant:l?.title},range:p,feature:d.feature.key,target:s,expected:l?.title,actual:a,related:_g(i),fix:dl(e.source,l?.range,
[p],l?.title)})}}})});var Bg,Wg=m(()=>{"use strict";Ct();$();P();Bg=k({meta:{id:"unsupported-everywhere",description:"A feature that no target supports.",severity:"info",preset:"strict",scope:"feature",messages:{nobody:({feature:e,
targets:t})=>`None of ${D(t,"target")} supports ${y(e)}. Readers look through a row that has nothing for them: take it out, or say in its notes what it is kept for.`},options:C,defaults:{}},check({matrix:e,
feature:t,report:n}){let[r]=t.claims,o=[...ye(e,t).values()].map(({level:i})=>i);r===void 0||o.length<2||o.length<t.cells.length||o.includes("missing")&&(o.some(i=>i!=="missing"&&i!=="not-applicable")||
n({messageId:"nobody",data:{feature:t.title,targets:o.length},range:r.range,feature:t.key}))}})});function Ug(e,{start:t,end:n}){if(t.line!==n.line)return[];let r=e.text.slice(t.offset,n.offset);return[...r.matchAll(dM)].map(({0:o,index:i})=>{let a=!(i===0||i+o.length===r.length)&&/[ \t\u00a0\u2007\u202f]/u.
test(o),l=t.offset+i;return{range:lr(e,l,l+o.length),text:a?" ":""}})}function qg(e,{end:t}){let{text:n,format:r}=e,o=/^([ \t]+)(?:\r?\n|\r|$)/u.exec(n.slice(t.offset,t.offset+Gg)),i=o?.[1];if(o===null||
i===void 0)return;let s=/^[^\r\n]*/u.exec(n.slice(t.offset+o[0].length,t.offset+o[0].length+Gg));if(!(r==="markdown"&&i.length>1&&!/^\s*(?:$|[-*+]\s|\d+[.)]\s)/u.test(s?.[0]??"")))return{range:lr(e,t.
offset,t.offset+i.length),text:""}}var dM,Gg,Hg=m(()=>{"use strict";cr();dM=/[ \t\u00a0\u2007\u202f]{2,}|[\t\u00a0\u2007\u202f]|[\u200b\u2060\ufeff]+/gu;Gg=200});function Kg(e,t){return{safe:!0,edits:e.map(({range:n,text:r})=>({range:n,text:r})),description:t}}function*mM({claims:e}){let t=new Set,n=({start:r})=>!t.has(r.offset)&&t.add(r.offset).has(r.offset);
for(let{title:r,range:o,key:i}of e.features)n(o)&&(yield{name:r,range:o,feature:i});for(let{title:r,range:o,key:i}of e.targets)n(o)&&(yield{name:r,range:o,target:i});for(let{role:r,feature:o,value:i}of e.
data?.keys??[]){let s=o===void 0?{}:{feature:o};r==="title"&&n(i.range)&&(yield{name:i.text,range:i.range,...s})}for(let{text:r,range:o,feature:i}of e.statuses)r!==""&&n(o)&&(yield{name:r,range:o,feature:i})}
function*pM({claims:e}){for(let{view:t,range:n}of[...e.features,...e.statuses,...e.cells])t!=="summary"&&(yield n);for(let{value:t}of e.data?.keys??[])yield t.range;for(let{commands:t,notes:n}of e.features)
for(let r of[...t,n])r!==void 0&&(yield r.range)}var zg,Jg=m(()=>{"use strict";$();Hg();P();zg=k({meta:{id:"untrimmed-text",description:"White space that nobody sees stands inside a name or at the end\
 of a line.",severity:"info",preset:"strict",scope:"matrix",fixable:"safe",messages:{inside:({name:e})=>`${y(e)} is written with white space that nobody sees: doubled, not breaking, or without a width\
. Whoever searches for the name misses it here: write one common space.`,trailing:({lines:e})=>`${D(e,"line")} of the matrix ${e===1?"ends":"end"} in white space. It shows up in every later diff: take\
 it out.`},options:C,defaults:{}},check({document:e,matrix:t,report:n}){let{source:r}=e;if(t.claims.origin!==void 0)return;for(let{range:l,name:u,feature:c,target:f}of mM(t)){let d=Ug(r,l);if(d.length===
0)continue;let p=Kg(d,"Write single spaces");n({messageId:"inside",data:{name:u},range:l,feature:c,target:f,fix:p})}let o=[...pM(t)].flatMap(l=>qg(r,l)??[]),s=[...new Map(o.map(l=>[l.range.start.offset,
l])).values()].sort((l,u)=>l.range.start.offset-u.range.start.offset),[a]=s;a!==void 0&&n({messageId:"trailing",data:{lines:s.length},range:a.range,fix:Kg(s,"Take out the white space at the ends of li\
nes")})}})});function gM(e){return/^(?:\/\/|#|_|comment|-+)$/u.test(e)}var Xg,Yg=m(()=>{"use strict";$();P();Xg=k({meta:{id:"unused-definition",description:"A link definition that nothing uses, or that an earlier \
one of the same label hides.",severity:"warning",preset:"recommended",scope:"document",messages:{unused:({label:e})=>`Nothing links to ${y(e)}. Most often the cell that did has changed: take the defin\
ition out, or link to it.`,hidden:({label:e})=>`The link ${y(e)} is defined above already. The second definition has no effect: take it out, or give it a label of its own.`},options:C,defaults:{}},check({
document:e,matrices:t,report:n}){if(t.length===0)return;let r=new Map;for(let{label:o,range:i,uses:s}of e.claims.definitions){let a=o.toLowerCase().replaceAll(/\s+/gu," ").trim(),l=r.get(a);gM(a)||(l!==
void 0?n({messageId:"hidden",data:{label:o},range:i,actual:o,related:[{range:l,message:"It is defined here."}]}):s===0&&n({messageId:"unused",data:{label:o},range:i,actual:o}),l===void 0&&r.set(a,i))}}})});var Zg,Qg=m(()=>{"use strict";$();Zg=k({meta:{id:"unused-suppression",description:"A suppression that nothing needs.",severity:"warning",preset:"all",scope:"document",messages:{},options:C,defaults:{}},
check(){}})});var ml={};Ae(ml,{RULES:()=>Pe});var Pe,un=m(()=>{"use strict";Id();Fd();Wd();Yd();rm();im();lm();mm();ym();xm();wm();km();Cm();Tm();Mm();Em();Dm();Im();_m();Gm();Ym();Qm();op();sp();up();fp();mp();hp();
bp();vp();Mp();Ip();jp();Bp();Gp();qp();zp();Zp();rg();ig();ug();fg();mg();xg();Sg();Og();Eg();Dg();Ag();Vg();Wg();Jg();Yg();Qg();Pe=[Pd,Ad,Bd,Xd,tm,om,am,dm,gm,hm,bm,vm,Sm,Rm,Om,$m,Lm,Pm,Fm,Wm,Xm,Zm,
ep,ip,lp,cp,dp,yp,xp,wp,Op,Pp,_p,Vp,Wp,Up,Kp,Yp,eg,og,lg,cg,dg,hg,kg,Tg,$g,Lg,Pg,jg,Bg,zg,Xg,Zg]});var ey,ty=m(()=>{"use strict";ey={name:"explain",summary:"Show the page of a rule.",description:["What the rule finds, why it matters, what is wrong and right, and its options."],arguments:[{name:"RUL\
E",description:"The id of the rule, as reports show it; without one, all rules are listed.",kind:"text",required:!1,multiple:!1,choices:async()=>(await Promise.resolve().then(()=>(un(),ml))).RULES.map(
e=>e.meta.id)}],options:[],examples:[{command:"supportmatrix explain summary-detail-mismatch",description:"One rule."},{command:"supportmatrix explain",description:"All of them, a line each."}]}});var ny,ry=m(()=>{"use strict";ny={name:"init",summary:"Find the matrices of this folder and write a configuration for them.",description:["Looks through the documents of the current folder, shows the \
matrices that it finds, and writes `supportmatrix.yaml` with an entry for each document and comments that say what else can be set. With --hook and --ci it also writes what pre-commit and the CI need.\
 A file that exists is never written over: what belongs into it is printed instead."],arguments:[],options:[{name:"hook",description:"Also write a hook for pre-commit (.pre-commit-config.yaml)."},{name:"\
ci",description:"Also write a job for the CI: GitLab where .gitlab-ci.yml is, else GitHub."},{name:"dry-run",short:"n",description:"Print what would be written, and write nothing."}],examples:[{command:"\
supportmatrix init",description:"The configuration alone."},{command:"supportmatrix init --hook --ci",description:"With a hook and a job."}]}});var oy,iy=m(()=>{"use strict";Qt();oy={name:"lint",summary:"Find where a feature support matrix contradicts itself.",description:["Reads each document, finds its feature support matrices and reports w\
hat is wrong with them. A document without a matrix passes in silence. Without arguments, the documents of the configuration are linted, or those of the current folder where it names none.","Exit code\
s: 0 when nothing at or over the threshold was found, 1 when something was, 2 when something could not be read, written or understood."],arguments:[ti],options:[{name:"format",short:"f",description:"H\
ow to report; `FORMAT=PATH` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).",value:{name:"FORMAT",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>(ai(),wa))).
REPORT_FORMATS,multiple:!0},{name:"fail-on",description:"The lowest severity that makes the exit code 1 (default: error).",value:{name:"SEVERITY",kind:"text"},choices:async()=>["error","warning","info",
"never"]},{name:"max-warnings",description:"Also exit with 1 when there are more warnings than this.",value:{name:"COUNT",kind:"number"}},{name:"quiet",short:"q",description:"Report errors only; warni\
ngs still count for --max-warnings."},{name:"fix",description:"Mend what can be mended without changing what the document says."},{name:"unsafe",description:"With --fix or --diff: also mend where one \
of two places must be believed."},{name:"diff",description:"Show what --fix would change, and write nothing."},{name:"rule",description:"Set the severity of a rule, such as `partial-needs-notes:off`; \
beats the configuration.",value:{name:"ID:SEVERITY",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>(un(),ml))).RULES.map(e=>`${e.meta.id}:`),multiple:!0},{name:"preset",description:"T\
he rules to start from: what is wrong, also what is doubtful, or all (default: recommended).",value:{name:"NAME",kind:"text"},choices:async()=>(await Promise.resolve().then(()=>($(),Ld))).PRESETS},{name:"\
baseline",description:"Leave out the findings that this file knows; beats the baseline of the configuration.",value:{name:"FILE",kind:"file"}},{name:"write-baseline",description:"Write all findings to\
 the baseline, and report none."},{name:"prune-baseline",description:"Take out of the baseline what no longer occurs."},{name:"report-unused-suppressions",description:"Report comments and exceptions t\
hat suppress nothing, whatever the preset."},{name:"today",description:"The day that exceptions expire by (default: the system's).",value:{name:"YYYY-MM-DD",kind:"text"}},{name:"explain-detection",description:"\
Show why each table was taken for a matrix, or left."},{name:"print-config",description:"Show what the configuration says for this document and where it says so, and stop.",value:{name:"FILE",kind:"fi\
le"}},...Zt],examples:[{command:"supportmatrix lint docs/support-matrix.md",description:"One document."},{command:'supportmatrix lint docs "specs/**/*.rst"',description:"A folder, and a glob."},{command:"\
supportmatrix lint --fix --diff README.md",description:"See the fixes first."},{command:"supportmatrix lint --format pretty --format sarif=report.sarif docs",description:"For people and for a machine."},
{command:"git show HEAD:README.md | supportmatrix lint - --stdin-filename README.md",description:"From a pipe."}]}});var sy,ay=m(()=>{"use strict";Qt();sy={name:"stats",summary:"Count how well each target and each group of features is supported.",description:["Shows for every target, and for every group where there \
are groups, how many cells have which level, as bars and as numbers, and what each target lacks: mandatory features that it does not have completely, and choices of which it has nothing. What is not a\
pplicable to a target is not asked of it.","Without arguments, the documents of the configuration are counted, or those of the current folder where it names none."],arguments:[ti],options:[{name:"form\
at",short:"f",description:"How to show it (default: pretty).",value:{name:"FORMAT",kind:"text"},choices:async()=>["pretty","json"]},{name:"badges",description:"Also write a badge (SVG) for each target\
 into this folder.",value:{name:"FOLDER",kind:"folder"}},...Zt],examples:[{command:"supportmatrix stats docs/support-matrix.md",description:"Bars in the terminal."},{command:"supportmatrix stats --for\
mat json docs",description:"For a program."},{command:"supportmatrix stats --badges docs/badges",description:"For a README."}]}});var ut,Bi,ct,dr,oo=m(()=>{"use strict";Jc();_f();Vf();Td();$d();ty();ry();iy();ay();ut="supportmatrix",Bi="Reads the feature support matrix you already have, tells you where it contradicts itself, and\
 keeps every copy of it in step.",ct=[oy,ny,Rd,zc,Ff,Md,sy,ey,jf],dr=[{name:"help",short:"h",description:"Show this help."},{name:"version",short:"V",description:"Print the version."}]});var F,S,re=m(()=>{"use strict";F={clean:0,findings:1,trouble:2},S=class extends Error{name="UsageError"}});import{parseArgs as yM}from"node:util";function Nn(e){return[...e.options,...Kc]}async function ly(e,t){let n=Nn(e),r=new Map,o=new Map,i=[];for(let s of hM(n,t)){if(s.kind==="positional"&&i.push(s.value),
s.kind!=="option")continue;let{option:a,on:l}=xM(e,n,s.name,s.rawName);if(a.value===void 0){if(s.value!==void 0&&s.inlineValue)throw new S(`${s.rawName} is a switch and takes no value.`);r.set(a.name,
l);continue}let u=bM(a,s.rawName,s.value,s.inlineValue);await vM(e,a,u),o.set(a.name,[...o.get(a.name)??[],u])}return kM(e,i,r.get("help")===!0),{positionals:i,flag:s=>r.get(s),value:s=>o.get(s)?.at(-1),
values:s=>o.get(s)??[]}}function hM(e,t){let n={};for(let{name:o,short:i,value:s}of e)n[o]={type:s?"string":"boolean",multiple:!0,...i?{short:i}:{}};let{tokens:r}=yM({args:[...t],options:n,strict:!1,allowPositionals:!0,
tokens:!0});return r}function xM(e,t,n,r){let o=t.find(a=>a.name===n);if(o)return{option:o,on:!0};if(r.startsWith("--no-")){let a=t.find(l=>l.negatable&&`no-${l.name}`===n);if(a)return{option:a,on:!1}}
let i=t.map(a=>`--${a.name}`),s=r.startsWith("--")?oe(r,i):"";throw new S(`${e.name} has no option ${r}.${s||uy(e)}`)}function bM(e,t,n,r){if(!(n===void 0||!r&&n.startsWith("-")&&n!=="-"))return n;throw new S(
`${t} needs a value: ${t} ${e.value?.name??"VALUE"}.`)}async function vM(e,t,n){if(t.value?.kind==="number"){if(!/^\d{1,15}$/.test(n))throw new S(`--${t.name} takes a whole number, not \`${n}\`.`);return}
if(!t.choices||wM.has(t.name))return;let r=await t.choices(),o=(t.list?n.split(","):[n]).find(i=>!r.includes(i));if(o!==void 0)throw ft(`--${t.name} of ${e.name}`,o,r)}function ft(e,t,n){let r=oe(t,n);
return new S(`\`${t}\` is unknown to ${e}.${r} It takes: ${n.join(", ")}.`)}function kM(e,t,n){if(n)return;let o=e.arguments.filter(a=>a.required)[t.length];if(o)throw new S(`${e.name} needs a ${o.name}\
.${uy(e)}`);if(e.arguments.some(a=>a.multiple))return;let i=t[e.arguments.length];if(i===void 0)return;let s=e.arguments.length===1?"one argument":`${e.arguments.length} arguments`;throw new S(`${e.name}\
 takes ${s}; \`${i}\` is one too many.`)}function uy(e){return` See \`supportmatrix ${e.name} --help\`.`}var wM,Ot=m(()=>{"use strict";ce();Qt();re();wM=new Set(["format","rule","to","from"])});function pl(e){let t=ct.map(o=>[o.name,o.summary]),n=dr.map(o=>[cy(o),o.description]),r=ct[0]?.examples[0];return[...io(Bi,"",e),"",`Usage: ${ut} COMMAND [OPTION…] [FILE…]`,"","Commands:",...Wi(t,
e),"","Options:",...Wi(n,e),"",`Try: ${r?.command??ut}`,`More on a command: ${ut} COMMAND --help`,""].join(`
`)}async function gl(e,t){let n=[];for(let i of Nn(e))n.push([cy(i),await RM(i.description,i.choices)]);let r=e.arguments.map(i=>[i.name,i.description]),o=e.examples.flatMap(i=>[...io(`# ${i.description}`,
"  ",t),`  ${i.command}`]);return[...io(e.summary,"",t),"",`Usage: ${yl(e)}`,"",...e.description.flatMap(i=>[...io(i,"",t),""]),...r.length>0?["Arguments:",...Wi(r,t),""]:[],"Options:",...Wi(n,t),"","\
Examples:",...o,""].join(`
`)}function yl(e){return[ut,e.name,"[OPTION…]",...e.arguments.map(CM)].join(" ")}function CM(e){let t=e.multiple?`${e.name}…`:e.name;return e.required?t:`[${t}]`}function cy(e){let t=e.negatable?`\
--[no-]${e.name}`:`--${e.name}`;return`${e.short?`-${e.short}, `:"    "}${t}${e.value?` ${e.value.name}`:""}`}async function RM(e,t){let n=(await t?.())?.filter(r=>!r.endsWith(":"))??[];return n.length>
0?`${e} One of: ${n.join(", ")}.`:e}function Wi(e,t){let n=Math.min(26,Math.max(...e.map(([r])=>r.length)));return e.flatMap(([r,o])=>{let i=" ".repeat(n+4),[s="",...a]=io(o,i,t);return r.length>n?[` \
 ${r}`,s,...a]:[`  ${r.padEnd(n)}  ${s.trimStart()}`,...a]})}function io(e,t,n){let r=Math.max(20,Math.min(n,SM)-t.length),o=[],i="";for(let s of e.split(" "))i!==""&&i.length+1+s.length>r?(o.push(t+i),
i=s):i=i===""?s:`${i} ${s}`;return[...o,t+i]}var SM,hl=m(()=>{"use strict";oo();Ot();SM=100});function Bt(e){let t=e[0]===239&&e[1]===187&&e[2]===191,n=t?e.subarray(3):e;try{return{ok:!0,text:new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(n),bom:t}}catch{return{ok:!1,message:OM(e)}}}function OM(e){
let t=Buffer.from(e.subarray(0,2)).toString("hex"),n=TM.get(t);if(n)return`it is written in ${n}, not in UTF-8; save it as UTF-8`;let r=MM(e),o=$M(e,r);return`it is not UTF-8: byte 0x${(e[r]??0).toString(
16).padStart(2,"0")} at offset ${r} (line ${o}) cannot be decoded; save it as UTF-8`}function MM(e){let t=0,n=e.length+1;for(;n-t>1;){let r=t+n>>1;fy(e.subarray(0,r))===void 0?n=r:t=r}return fy(e.subarray(
0,t))??0}function fy(e){try{let t=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0});return Buffer.byteLength(t.decode(e,{stream:!0}))}catch{return}}function $M(e,t){let n=1;for(let r=0;r<t;r+=1)e[r]===
10&&(n+=1);return n}var TM,so=m(()=>{"use strict";TM=new Map([["fffe","UTF-16 (little endian)"],["feff","UTF-16 (big endian)"]])});function Gi(e){return LM.get(e.toLowerCase())}function cn(e){let t=e.slice(Math.max(e.lastIndexOf("/"),e.lastIndexOf("\\"))+1),n=t.lastIndexOf(".");return n>0?t.slice(n).toLowerCase():""}function xl(e){
return EM.get(cn(e))}function Ui(e,t){return xl(e)??VM(t)}function VM(e){let t=e.slice(0,DM),n=t.trimStart();if(n.startsWith("{"))return"json";if(jM.test(n.slice(0,64)))return"html";let r=BM(t.split(/\r\n|\n|\r/));
return r.ini.sections>=1&&r.ini.entries>=r.ini.sections&&r.prose===0?"ini":r.markdown===0&&r.rst===0?"text":r.rst>r.markdown?"rst":"markdown"}function BM(e){let[t,n,r,o,i]=[0,0,0,0,0];for(let[s,a]of e.
entries()){let l=a.trimEnd();PM.test(l)&&(t+=1),(dy.test(l)||IM.test(l))&&(t+=3),my(l)&&(n+=3),AM.test(l)&&!py.test(e[s+1]??"")&&(n+=1),WM(e[s-1],l)&&(t+=1),FM.test(l)&&(r+=1),_M.test(l)&&(o+=1),(my(l)||
dy.test(l))&&(i+=1)}return{rst:t,markdown:n,ini:{sections:r,entries:o},prose:i}}function my(e){return!e.includes("|")||!e.includes("-")?!1:e.trim().replace(/^\|/,"").replace(/\|$/,"").split("|").every(
n=>NM.test(n.trim()))}function WM(e,t){return!e||e.trim()===""||e.startsWith(" ")?!1:py.test(t)&&t.length>=e.trimEnd().length}var EM,ao,LM,DM,py,PM,dy,IM,NM,AM,FM,_M,jM,Mt=m(()=>{"use strict";EM=new Map(
[[".md","markdown"],[".markdown","markdown"],[".mdx","markdown"],[".rst","rst"],[".rest","rst"],[".ini","ini"],[".cfg","ini"],[".csv","csv"],[".tsv","csv"],[".json","json"],[".yaml","yaml"],[".yml","y\
aml"],[".html","html"],[".htm","html"]]),ao=[".md",".markdown",".mdx",".rst",".rest",".ini",".txt"],LM=new Map([["markdown","markdown"],["md","markdown"],["rst","rst"],["restructuredtext","rst"],["ini",
"ini"],["csv","csv"],["tsv","csv"],["json","json"],["yaml","yaml"],["yml","yaml"],["html","html"],["text","text"],["txt","text"]]);DM=65536,py=/^([=\-~^"'`#*+.:_])\1{2,}$/,PM=/^\.\. |^:[A-Za-z][\w -]*: |^\.\. _|^\s*:[a-z-]+:$|`__?(?:\s|$)/,
dy=/^\s*\+[-=+]{3,}\+$/,IM=/^\s*={2,}(?: +={2,})+$/,NM=/^:?-+:?$/,AM=/^#{1,6} \S/,FM=/^\[[^[\]]+\]$/,_M=/^[A-Za-z][\w.-]*\s*=/,jM=/^<(?:!doctype html|html|head|body|table)\b/i});function _(e){return process.platform==="win32"?e.replaceAll("\\","/"):e}function qi(e,t){return e.isDirectory()?"it is a folder; name a document, or give the folder to `lint`":e.isFIFO()?"it is a pip\
e; give `-` to read standard input":e.isSocket()||e.isCharacterDevice()||e.isBlockDevice()?"it is a device or a socket, not a file; give `-` to read standard input":e.size>t?Hi(Number(e.size),t):void 0}
function Hi(e,t){return`${e===void 0?`it is larger than ${t} bytes`:`it has ${e} bytes, more than ${t}`}; raise the limit with --max-bytes`}function dt(e){let t=e instanceof Error&&"code"in e?String(e.
code):"";return GM.get(t)??(t||(e instanceof Error?e.message:String(e)))}var GM,lo=m(()=>{"use strict";GM=new Map([["ENOENT","there is no such file"],["ENOTDIR","a part of its path is a file, not a fo\
lder"],["EACCES","permission is denied"],["EPERM","permission is denied"],["EISDIR","it is a folder"],["ELOOP","its symbolic links go in a circle"],["ENAMETOOLONG","its name is too long"],["EMFILE","t\
oo many files are open"],["ENXIO","it is a pipe or a socket that cannot be opened"],["ENOSPC","the disk is full"],["EDQUOT","the disk quota is used up"],["EROFS","the file system is read-only"],["ERR_\
INVALID_ARG_VALUE","its name holds a NUL character"]])});import{closeSync as UM,constants as bl,existsSync as qM,fstatSync as HM,openSync as KM,readSync as zM,realpathSync as gy}from"node:fs";import{dirname as kl,isAbsolute as hy,join as JM,posix as wl,relative as XM,
resolve as vl,sep as YM}from"node:path";function QM(e){for(let t=e;;t=kl(t)){if(ZM.some(n=>qM(JM(t,n))))return t;if(kl(t)===t)return e}}function yy(e,t){let n=XM(e,t);return n!==".."&&!n.startsWith(`.\
.${YM}`)&&!hy(n)}function e$(e){return hy(e)||/^(?:[A-Za-z]:|[\\/])/.test(e)}function xy(e,{cwd:t,maxBytes:n}){let r=kl(vl(t,e)),o;return i=>{let s=a=>({ok:!1,reason:a});if(i===""||i.includes("\0"))return s(
"its name is no name of a file");if(e$(i))return s("its name is absolute; name it relative to the document");try{let a=gy(r);if(o??=QM(a),!yy(o,vl(a,i)))return s("it lies outside the project");let l=gy(
vl(a,i));if(!yy(o,l))return s("a symbolic link leads out of the project");let u=t$(l,n??67108864);if(typeof u=="string")return s(u);let c=Bt(u);return c.ok?{ok:!0,path:wl.normalize(wl.join(wl.dirname(
_(e)),_(i))),text:c.text}:s(c.message)}catch(a){return s(dt(a))}}}function t$(e,t){let n=bl.O_RDONLY|(bl.O_NONBLOCK??0)|(bl.O_NOFOLLOW??0),r=KM(e,n);try{let o=HM(r),i=qi(o,t);if(i!==void 0)return i;let s=new Uint8Array(
o.size),a=0;for(;a<s.length;){let l=zM(r,s,a,s.length-a,null);if(l===0)break;a+=l}return s.subarray(0,a)}finally{UM(r)}}var ZM,by=m(()=>{"use strict";so();lo();ZM=[".git",".hg","supportmatrix.yaml","s\
upportmatrix.yml"]});import{constants as wy}from"node:fs";import{open as n$}from"node:fs/promises";import{resolve as r$}from"node:path";async function Me(e,t){let n=await o$(r$(t.cwd,e),t.maxBytes??67108864),r=_(e);if(!n.
ok)return{ok:!1,message:`Cannot read ${r}: ${n.reason}.`};let o=ky(r,n.bytes,t);return o.ok?{ok:!0,source:{...o.source,readFile:xy(e,t)}}:o}async function vy(e,t){let n=t.maxBytes??67108864,r=t.filename===
void 0?mt:_(t.filename),o=[],i=0;for await(let s of e){let a=typeof s=="string"?Buffer.from(s):s;if(i+=a.length,i>n)return{ok:!1,message:`Cannot read ${r}: ${Hi(void 0,n)}.`};o.push(a)}return ky(r,Buffer.
concat(o),t)}function ky(e,t,n){let r=Bt(t);if(!r.ok)return{ok:!1,message:`Cannot read ${e}: ${r.message}.`};let{text:o,bom:i}=r;return{ok:!0,source:{path:e,format:n.format??Ui(e,o),text:o,bom:i}}}async function o$(e,t){
let n;try{n=await n$(e,wy.O_RDONLY|(wy.O_NONBLOCK??0));let r=await n.stat(),o=qi(r,t);return o?{ok:!1,reason:o}:await i$(n,r.size,t)}catch(r){return{ok:!1,reason:dt(r)}}finally{await n?.close()}}async function i$(e,t,n){
let r=[],o=0,i=Math.max(t+1,4096);for(;;){let a=new Uint8Array(i),{bytesRead:l}=await e.read(a,0,i,null);if(l===0)break;if(o+=l,o>n)return{ok:!1,reason:Hi(void 0,n)};r.push(a.subarray(0,l)),i=65536}let[
s]=r;return{ok:!0,bytes:r.length===1&&s?s:Buffer.concat(r,o)}}var Ie,mt,ae=m(()=>{"use strict";so();Mt();lo();by();lo();Ie="-",mt="<stdin>"});function An(e,t){return e.range.start.offset-t.range.start.offset||e.range.end.offset-t.range.end.offset||mr(e.ruleId,t.ruleId)||mr(e.message,t.message)}function mr(e,t){return e===t?0:e<t?-1:1}var pr=m(
()=>{"use strict"});function Ry(e){return Ki(e.flatMap(({path:t,diagnostics:n})=>n.map(r=>$y(t,r))))}function Ty(e,t){let n=new Map;for(let s of t)M(n,Sy(s),s);let r=e.map(({path:s,diagnostics:a})=>({path:s,diagnostics:a.
filter(l=>n.get(Sy($y(s,l)))?.pop()===void 0)})),o=new Set(e.map(({path:s})=>s)),i=[...n.values()].flat().filter(({path:s})=>o.has(s));return{results:r,stale:Ki(i)}}function Oy(e,t){let n=new Set(t);return Ki(
e.filter(r=>!n.has(r)))}function Sl(e){let t=Ki(e).map(r=>JSON.stringify(l$(r))),n=t.length===0?"":`
${t.join(`,
`)}
`;return`{"version":${Cy},"findings":[${n}]}
`}function My(e){let t;try{t=JSON.parse(e)}catch{return{ok:!1,message:"The baseline is not JSON. Write it anew with `--write-baseline`."}}let n=bt(a$,t);if(n.success)return{ok:!0,entries:n.output.findings};
let[r]=n.issues,o=zf(r);return{ok:!1,message:`The baseline is not understood${o===null?"":` at \`${o}\``}: ${r.message}. Write it anew with \`--write-baseline\`.`}}function $y(e,t){let{ruleId:n,matrix:r,
feature:o,target:i,expected:s,actual:a,message:l}=t,u={...o===void 0?{}:{feature:o},...i===void 0?{}:{target:i},...s===void 0?{}:{expected:s},...a===void 0?{}:{actual:a}};return{path:e,rule:n,...r===void 0?
{}:{matrix:r},...u,...o===void 0&&i===void 0&&a===void 0?{message:l}:{}}}function l$(e){let{path:t,rule:n,...r}=e,o=Cl.flatMap(i=>{let s=i==="path"||i==="rule"?void 0:r[i];return s===void 0?[]:[[i,s]]});
return{path:t,rule:n,...Object.fromEntries(o)}}function Sy(e){return JSON.stringify(Cl.map(t=>e[t]??null))}function Ki(e){return e.map(t=>({entry:t,key:Cl.map(n=>t[n]??"").join("\0")})).sort((t,n)=>mr(
t.key,n.key)).map(({entry:t})=>t)}var Cy,gr,s$,a$,Cl,Ey=m(()=>{"use strict";te();pr();K();Cy=1,gr=I(B()),s$=L({path:B(),rule:B(),matrix:gr,feature:gr,target:gr,expected:gr,actual:gr,message:gr}),a$=L(
{version:Mn(Cy),findings:J(s$)});Cl=["path","rule","matrix","feature","target","expected","actual","message"]});import{constants as Rl}from"node:fs";import{chown as u$,lstat as c$,mkdir as f$,open as d$,realpath as Tl,rename as m$,unlink as p$}from"node:fs/promises";import{basename as Ol,dirname as Ml,isAbsolute as g$,
join as Iy,relative as y$,resolve as Ly,sep as h$}from"node:path";async function Ye(e,t,n){try{let r=await x$(Ly(n.cwd,e),Ly(n.root??n.cwd),n);return r.ok?(await b$(r.path,`${n.bom?"\uFEFF":""}${t}`,r.
stats),{ok:!0}):{ok:!1,message:`Cannot write ${_(e)}: ${r.reason}.`}}catch(r){return{ok:!1,message:`Cannot write ${_(e)}: ${k$(r)}.`}}}async function x$(e,t,n){n.makeFolders&&await f$(Ml(e),{recursive:!0});
let r=await Dy(e),o=await Tl(Ml(e)),i=r?.isSymbolicLink()?await Tl(e):Iy(o,Ol(e)),s=await Tl(t);if(yr(e,t)&&!yr(i,s))return{ok:!1,reason:`a symbolic link leads out of ${_(Ol(t))}; name its target inst\
ead`};let a=r?.isSymbolicLink()?await Dy(i):r;return a?.isDirectory()?{ok:!1,reason:"it is a folder"}:a&&!a.isFile()?{ok:!1,reason:"it is no regular file"}:{ok:!0,path:i,stats:a}}function yr(e,t){let n=y$(
t,e);return n===""||n!==".."&&!n.startsWith(`..${h$}`)&&!g$(n)}async function Dy(e){try{return await c$(e)}catch(t){if(t instanceof Error&&"code"in t&&t.code==="ENOENT")return;throw t}}async function b$(e,t,n){
let r=Iy(Ml(e),`.${Ol(e).slice(0,200)}.${process.pid}.${v$()}.tmp`),o=Rl.O_WRONLY|Rl.O_CREAT|Rl.O_EXCL,i=await d$(r,o,n?n.mode&4095:438);try{try{await i.writeFile(t,"utf8"),n&&await i.chmod(n.mode&4095),
await i.sync()}finally{await i.close()}n&&await w$(r,n),await m$(r,e)}catch(s){throw await p$(r).catch(()=>{}),s}}async function w$(e,t){process.platform!=="win32"&&(t.uid===process.getuid?.()&&t.gid===
process.getgid?.()||await u$(e,t.uid,t.gid).catch(()=>{}))}function v$(){return Py+=1,Py}function k$(e){return(e instanceof Error&&"code"in e?e.code:void 0)==="ENOENT"?"its folder does not exist":dt(e)}
var Py,fn=m(()=>{"use strict";ae();Py=0});import{dirname as S$,relative as Ay,resolve as $l}from"node:path";function Fy({config:e},t,n){let r=t.value("baseline"),o=e?.value.baseline;if(r!==void 0)return _(r);if(!(!e||o===void 0))return _(Ay(n.
cwd,$l(e.folder,o)))}async function _y(e,t,n,r){let o=S$($l(r.cwd,e)),i=t.map(({document:u,diagnostics:c})=>({path:_(Ay(o,$l(r.cwd,u.source.path))),diagnostics:c}));if(n.flag("write-baseline")){let u=Ry(
i);return await Ny(e,Sl(u),r),r.error(`Wrote ${q(u.length,"finding")} to ${e}; they are known from now on.
`),t.map(c=>({...c,diagnostics:[]}))}let s=await C$(e,r),{results:a,stale:l}=Ty(i,s);if(l.length>0&&n.flag("prune-baseline"))await Ny(e,Sl(Oy(s,l)),r),r.error(`Took ${q(l.length,"finding")} that no lo\
nger occur out of ${e}.
`);else if(l.length>0){let u=l.slice(0,3).map(({rule:f,feature:d,target:p})=>[f,d,p].filter(Boolean).join(" / ")),c=l.length>3?", …":"";r.error(`supportmatrix: ${q(l.length,"finding")} of ${e} no lo\
nger occur (${u.join(", ")}${c}); --prune-baseline drops them.
`)}return t.map((u,c)=>({...u,diagnostics:a[c]?.diagnostics??[]}))}async function C$(e,t){let n=await Me(e,{cwd:t.cwd,format:"json"});if(!n.ok)throw new S(`${n.message} --write-baseline writes the bas\
eline anew.`);let r=My(n.source.text);if(!r.ok)throw new S(`${e}: ${r.message}`);return r.entries}async function Ny(e,t,n){let r=await Ye(e,t,{cwd:n.cwd});if(!r.ok)throw new S(r.message)}var jy=m(()=>{
"use strict";Ey();_e();ae();fn();re()});import{createRequire as R$}from"node:module";var T$,Fn,zi=m(()=>{"use strict";T$=R$(import.meta.url),Fn=(...e)=>T$("./late/config-globs.cjs").matches(...e)});import{lstat as O$,stat as M$}from"node:fs/promises";import{dirname as Vy,join as By,relative as $$,resolve as E$}from"node:path";async function Wy(e){for(let t=e;;t=Vy(t)){for(let n of Ji){let r=By(t,
n);if(await L$(r))return r}if(await D$(By(t,".git"))||Vy(t)===t)return}}async function L$(e){return await M$(e).then(t=>t.isFile(),()=>!1)}async function D$(e){return await O$(e).then(()=>!0,()=>!1)}function Gy(e,t,n){
let r=t===void 0?void 0:_($$(e.folder,E$(n,t)));for(let[o,i]of(e.value.documents??[]).entries())if(i.files===void 0||r!==void 0&&Fn(i.files,r))return{index:o,entry:i}}var Ji,El=m(()=>{"use strict";ae();
zi();Ji=["supportmatrix.yaml","supportmatrix.yml"]});function Hy(e,t){let n=bt(J(Xi),e);if(!n.success){let o=n.issues.map(i=>({path:["exceptions",...(i.path??[]).map(({key:s})=>String(s))],message:/[.!]$/.test(i.message)?i.message:`${i.message}.`}));return{
exceptions:[],problems:o}}let r=n.output.flatMap(({rule:o},i)=>t.includes(o)?[]:[{path:["exceptions",String(i),"rule"],message:`There is no rule \`${o}\`.${oe(o,t)}`}]);return{exceptions:n.output,problems:r}}
function Ky(e){let t=new Map;for(let{source:n,matrices:r}of e){let o=new Map,i=new Map;for(let{model:s}of r){for(let{id:a,title:l}of s.features)M(o,l,a);for(let{id:a,title:l}of s.targets)M(i,l,a)}t.set(
n.path,{features:o,targets:i})}return n=>t.get(n)??I$}function zy(e,t,n,r){if(t.length===0)return{results:e,expired:[],unneeded:[]};let o=t.filter(({until:l})=>l===void 0||n<=l),i=new Map;for(let l of o)
M(i,l.rule,l);let s=new Set;return{results:e.map(({path:l,diagnostics:u})=>{let c=r(l),f=u.filter(d=>{let p=(i.get(d.ruleId)??[]).filter(g=>N$(g,d,l,c));for(let g of p)s.add(g);return p.length===0});return{
path:l,diagnostics:f}}),expired:t.filter(l=>!o.includes(l)),unneeded:o.filter(l=>!s.has(l))}}function N$(e,{feature:t,target:n},r,o){return(e.path===void 0||e.path===r)&&Uy(e.feature,t,o.features)&&Uy(
e.target,n,o.targets)}function Uy(e,t,n){return e===void 0?!0:t===void 0?!1:qy(e)===qy(t)||(n.get(t)?.includes(e)??!1)}function qy(e){return e.trim().replace(/\s+/g," ").toLowerCase()}var P$,Ll,Xi,I$,
Yi=m(()=>{"use strict";te();ce();K();P$=/^\d{4}-\d{2}-\d{2}$/,Ll=e=>I(T(B(),je(1),O(e))),Xi=T(L({rule:T(B(),je(1),O("The rule that is to keep quiet.")),feature:Ll("Title or id of the feature."),target:Ll(
"Title or id of the target."),path:Ll("The document, as it is named in reports."),reason:T(B(),Ta(),je(1),O("Why this is accepted.")),until:I(T(B(),Ca(P$,"A day is written YYYY-MM-DD."),Sa("A day is w\
ritten YYYY-MM-DD."),O("The last day on which the exception holds.")))}),ka(({feature:e,target:t,path:n})=>(e??t??n)!==void 0,"An exception names a feature, a target or a path; to turn a rule off ever\
ywhere, set it to `off`."));I$={features:new Map,targets:new Map}});function Xy(e,t={}){let n=[],r=t.preset??"recommended";sn.includes(r)||n.push({path:["preset"],message:`There is no preset \`${r}\`. ${Yy(sn)}`});let o=new Set(e.map(l=>l.meta.id)),i=new Map(Object.entries(
t.rules??{}));for(let l of i.keys())o.has(l)||n.push({path:["rules",l],message:`There is no rule \`${l}\`.${oe(l,o)}`});let s=new Map,a={project:[],document:[],matrix:[],feature:[],cell:[]};for(let l of e){
let{id:u}=l.meta,c=_$(u,i.get(u),n),f=j$(l,c.options,n);if(!(c.word===void 0?A$(l.meta.preset,r):c.word!=="off")||f===void 0)continue;let p=c.word===void 0?void 0:F$(c.word);s.set(u,p===void 0?{rule:l}:
{rule:l,severity:p}),f(a)}return{settings:{active:s,checks:a},problems:n}}function A$(e,t){return sn.indexOf(e)<=sn.indexOf(t)}function F$(e){if(e!=="off")return e==="warn"?"warning":e}function Yy(e){
return`Use ${e.slice(0,-1).map(t=>`\`${t}\``).join(", ")} or \`${e.at(-1)??""}\`.`}function _$(e,t,n){if(t===void 0)return{word:void 0,options:{}};if(typeof t=="string")return{word:Dl(e,t,n),options:{}};
if(Array.isArray(t)){let[r,o,...i]=t;if(i.length===0&&(o===void 0||Jy(o)))return{word:Dl(e,r,n),options:o??{}}}else if(Jy(t)){let{severity:r,...o}=t;return{word:r===void 0?void 0:Dl(e,r,n),options:o}}
return n.push({path:["rules",e],message:`The setting of \`${e}\` is not understood. Write a severity, \`[severity, options]\` or an object of options.`}),{word:void 0,options:{}}}function Dl(e,t,n){let r=dn.
find(s=>s===t);if(r!==void 0)return r;let o=typeof t=="string"?oe(t,dn):"",i=typeof t=="string"?t:JSON.stringify(t);n.push({path:["rules",e],message:`\`${i}\` is not a severity.${o===""?` ${Yy(dn)}`:o}`})}
function Jy(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function j$(e,t,n){let{id:r,defaults:o}=e.meta,i=Object.keys(o),s=Object.keys(t).filter(l=>!i.includes(l));for(let l of s){let u=i.
length===0?" It takes none.":oe(l,i),c=`The rule \`${r}\` has no option \`${l}\`.${u}`;n.push({path:["rules",r,l],message:c})}if(s.length>0)return;let a=e.configure(t);if(a.ok)return a.enlist;for(let l of a.
issues){let u=`The option \`${l.path.join(".")}\` of \`${r}\` is wrong: ${l.message}.`;n.push({path:["rules",r,...l.path],message:u})}}var dn,Pl=m(()=>{"use strict";ce();$();dn=["off","info","warn","e\
rror"]});var _n,$t,V$,B$,W$,G$,U$,eh,th,nh,rh,oh,Zy,Qy,q$,Il,ih,Nl=m(()=>{"use strict";te();Ft();Yi();$();Pl();_n=e=>T(B(),je(1),O(e)),$t=e=>T(Qn([B(),J(B())]),O(e),Ra(t=>typeof t=="string"?[t]:t)),[V$,B$,W$,G$,
U$]=Oe,eh=T(L({[V$]:I($t("Signs of full support.")),[B$]:I($t("Signs of support with gaps.")),[W$]:I($t("Signs of no support.")),[G$]:I($t("Signs that nobody knows.")),[U$]:I($t("Signs that the questi\
on makes no sense there."))}),O('What the signs in cells mean; "" is a blank cell. Beats legends and presets.')),th=T(L({feature:I(_n("Header of the column that names the features.")),status:I(_n("Hea\
der of the column that says how much a feature is required.")),targets:I($t("Headers of the columns that are targets.")),attributes:I($t("Headers of the columns that are neither, kept as attributes."))}),
O("Which column is what; what is not named is found.")),nh=T(L({include:I($t("Take these tables: a heading above them, or their caption.")),exclude:I($t("Leave these tables: a heading above them, or t\
heir caption."))}),O("Which tables are feature support matrices, where finding them goes wrong.")),rh=L({file:_n("Where the output goes, relative to this configuration; its ending says the format."),to:I(
_n("The format, where the ending of the file does not say it.")),csv:I(T(ot(["wide","long"]),O("One row a feature, or one row a cell."))),table:I(T(ot(["compact","aligned","list-table","grid","simple"]),
O("How tables are laid out: the first two in Markdown, the others in RST."))),view:I(_n("The part of the matrix, or the way of showing it: summary, details, heatmap.")),between:I(_n("The name of the m\
arkers in the file that the output goes between.")),headings:I(T(Oa(),O("Whether headings are written (default: not between markers)."))),ignore:I(T(J(ot(["prettier","markdownlint"])),O("Formatters an\
d linters that are told to leave the Markdown output alone.")))}),oh=L({files:I($t("The documents, as globs relative to this configuration; without it, every document.")),vocabulary:I(eh),orientation:I(
T(ot(["features-in-rows","targets-in-rows"]),O("Where the features stand, where finding out goes wrong."))),columns:I(th),aliases:I(T($n(B(),B()),O("Other names of targets and features: alias to name."))),
tables:I(nh),outputs:I(T(J(rh),O("What `build` writes and `check` compares.")))}),Zy=T(ot(dn),O("How loud the rule is.")),Qy=$n(B(),$a()),q$=Qn([Zy,Gr([Zy,Qy]),Qy]),Il=T(L({$schema:I(B()),documents:I(
T(J(oh),O("What applies to which documents; the first entry that names a document is the one that applies."))),preset:I(T(ot(sn),O("The rules to start from: what is wrong, also what is doubtful, all."))),
rules:I(T($n(B(),q$),O("By rule id: a severity, [severity, options], or options."))),exceptions:I(T(J(Xi),O("Findings that are right but accepted, each with its reason."))),baseline:I(_n("A file of fi\
ndings that are known, relative to this configuration."))}),Wr("supportmatrix.yaml")),ih=new Map([["",Object.keys(Il.pipe[0].entries)],["documents",Object.keys(oh.entries)],["documents.vocabulary",Object.
keys(eh.pipe[0].entries)],["documents.columns",Object.keys(th.pipe[0].entries)],["documents.tables",Object.keys(nh.pipe[0].entries)],["documents.outputs",Object.keys(rh.entries)],["exceptions",Object.
keys(Xi.pipe[0].entries)]])});function ah(e,t){let{issue:n,path:r}=H$(e);return{...t(r),message:K$(n,r)}}function H$(e){let t=sh(e),n=e,r=[];for(let o of e.issues??[]){let i=sh(o);i.length>r.length&&(n=o,r=i)}return{issue:n,path:[
...t,...r]}}function sh(e){return(e.path??[]).map(t=>typeof t.key=="number"?t.key:String(t.key))}function K$(e,t){let n=t.at(-1),r=t.slice(0,-1),o=e.path?.at(-1)?.input;if(Array.isArray(o)&&typeof n==
"string")return`${jn(r)} is a list; it takes a mapping.`;if(e.type==="strict_object"&&n!==void 0){if(e.expected==="never")return z$(String(n),r);if(e.received==="undefined")return`${jn(r)} needs \`${n}\
\`.`}if(e.type==="min_length")return`${jn(t)} is empty.`;if(e.type==="regex")return`${jn(t)} is \`${String(e.input)}\`; write it as YYYY-MM-DD.`;let i=J$(e.input),s=X$(e.expected);return s.length>0&&typeof e.
input=="string"?`${jn(t)} is \`${e.input}\`.${oe(e.input,s)} It takes: ${s.join(", ")}.`:`${jn(t)} is ${i}; it takes ${Z$(e.expected)}.`}function z$(e,t){let n=ih.get(t.filter(i=>typeof i=="string").join(
"."))??[],r=t.length===0?"The configuration":jn(t),o=oe(e,n);return`${r} has no setting \`${e}\`.${o} It takes: ${n.join(", ")}.`}function jn(e){return e.length===0?"The configuration":`\`${Al(e)}\``}
function Al(e){return e.map(n=>typeof n=="number"?`[${n}]`:`.${n}`).join("").replace(/^\./,"")}function J$(e){return e==null?"empty":Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e==
"string"?`the text \`${e}\``:`\`${String(e)}\``}function X$(e){return[...(e??"").matchAll(/"([^"]*)"/g)].map(n=>n[1]??"")}function Z$(e){return(e??"something else").replace(/[()]/g,"").split(" | ").map(
n=>Y$.get(n)??n.replaceAll('"',"`")).join(" or ")}var Y$,lh=m(()=>{"use strict";ce();Nl();Y$=new Map([["Array","a list"],["Object","a mapping"],["string","text"],["number","a number"],["boolean","true\
 or false"]])});import{createRequire as Q$}from"node:module";var eE,uh,ch=m(()=>{"use strict";eE=Q$(import.meta.url),uh=(...e)=>eE("./late/config-tree.cjs").parseTree(...e)});import{dirname as tE,resolve as nE}from"node:path";function iE(e){let[t,n,r]=e;return t==="exceptions"?e.length>2:t==="documents"&&typeof n=="number"&&typeof r=="string"&&oE.has(r)}async function fh(e,t){
let n=await Me(e,{cwd:t,maxBytes:rE,format:"yaml"});return n.ok?sE(n.source.text,n.source.path,tE(nE(t,e))):{ok:!1,errors:[{message:n.message}]}}function sE(e,t,n){let r=uh(e,iE);if(r.errors.length>0)
return{ok:!1,errors:r.errors.map(l=>({path:t,...l}))};let o=r.value??{},i=bt(Il,o),s=[...(i.issues??[]).map(l=>ah(l,r.locate)),...aE(o,r.locate)];if(!i.success||s.length>0)return{ok:!1,errors:s.sort(lE).
map(l=>({path:t,...l}))};let a=uE(i.output,o);return{ok:!0,config:{path:t,folder:n,value:a,text:e,locate:r.locate}}}function aE(e,t){let n=uo(e,"documents"),r=[["rules"]];return Array.isArray(n)&&r.push(
...n.map((o,i)=>["documents",i,"aliases"])),r.flatMap(o=>{let i=o.reduce((s,a)=>uo(s,String(a)),e);return Array.isArray(i)&&i.length===0?[{...t(o),message:`\`${Al(o)}\` is a list; it takes a mapping.`}]:
[]})}function lE(e,t){return(e.line??0)-(t.line??0)||(e.column??0)-(t.column??0)}function uE(e,t){if(e.documents===void 0)return e;let n=e.documents.map((r,o)=>{let i=uo(uo(uo(t,"documents"),String(o)),
"aliases");if(r.aliases===void 0||typeof i!="object"||i===null)return r;let s=Object.create(null);for(let[a,l]of Object.entries(i))s[a]=String(l);return{...r,aliases:s}});return{...e,documents:n}}function uo(e,t){
return typeof e=="object"&&e!==null?Reflect.get(e,t):void 0}var rE,oE,dh=m(()=>{"use strict";te();ae();lh();Nl();ch();rE=1048576,oE=new Set(["files","vocabulary","columns","aliases","tables"])});import{dirname as cE,relative as fE,resolve as dE}from"node:path";function Ve(e,t){let n=e.value("config"),r=new Map,o=new Map,i=s=>e.flag("no-config")?Promise.resolve(void 0):n!==void 0?Promise.resolve(
n):mh(r,s,async()=>{let a=await Wy(s);return a===void 0?void 0:_(fE(t.cwd,a))});return{of:async s=>{let a=await i(s===void 0?t.cwd:cE(dE(t.cwd,s)));if(a===void 0)return{};let l=await mh(o,a,()=>mE(a,t.
cwd)),u=Gy(l,s,t.cwd);return{config:l,...u?{selected:u}:{}}}}}async function mE(e,t){let n=await fh(e,t);if(n.ok)return n.config;throw new S(n.errors.map(Fl).join(`
`))}function Fl({path:e,line:t,column:n,message:r}){return e===void 0?r:t===void 0?`${e}: ${r}`:`${e}:${t}:${n??1}: ${r}`}function mh(e,t,n){let r=e.get(t);if(r)return r;let o=n();return e.set(t,o),o}
var mn=m(()=>{"use strict";El();dh();ae();re()});import{createRequire as pE}from"node:module";var ph,gh,yh,hh=m(()=>{"use strict";ph=pE(import.meta.url),gh=(...e)=>ph("./late/source-glob.cjs").globFiles(...e),yh=(...e)=>ph("./late/source-glob.cjs").
isGlob(...e)});import{stat as gE}from"node:fs/promises";import{resolve as xh}from"node:path";async function hr(e,t){let n=new Set,r=[];for(let o of e){let i=await hE(o,t);if(typeof i=="string")r.push(i);else for(let s of i)
n.add(s)}return{paths:[...n],errors:r}}async function hE(e,t){if(e===Ie)return[Ie];if(e==="")return"An empty path was given; name a file, a folder or a glob.";try{return(await gE(xh(t,e))).isDirectory()?
await xE(e,t):[Zi(e)]}catch(n){return n instanceof Error&&"code"in n&&n.code==="ENOENT"&&yh(e)?wE(e,t):`Cannot read ${Zi(e)}: ${dt(n)}.`}}async function xE(e,t){let n=ao.map(i=>i.slice(1)).join(","),r=await xr(
[`**/*.{${n}}`],xh(t,e));if(r.length===0)return`The folder ${Zi(e)} has no documents (${ao.join(", ")}); name a file or another folder.`;let o=Zi(e).replace(/(?<!\/)\/+$/,"");return o==="."||o===""?bE(
o,r):r.map(i=>`${o}/${i}`)}async function wE(e,t){let n=await xr([_(e)],t);return n.length>0?n:`The pattern ${e} matches no file; nothing was checked for it.`}async function xr(e,t){return(await gh(e,
{cwd:t,ignore:yE,dot:!0,onlyFiles:!0,followSymbolicLinks:!1,expandDirectories:!1})).map(_).sort(vE)}function vE(e,t){return e===t?0:e<t?-1:1}function Zi(e){let t=_(e).replace(/\/{2,}/g,"/").replace(/^(?:\.\/)+(?=.)/,
"");return t===""?".":t}var yE,bE,br=m(()=>{"use strict";Mt();hh();ae();yE=["**/node_modules/**","**/.git/**","**/.hg/**","**/.svn/**"];bE=(e,t)=>e===""?t.map(n=>`/${n}`):t});import{relative as kE,resolve as _l}from"node:path";async function jl(e,t){let n=new Map;for(let[r,o]of e.entries()){let i=await t.of(o.path===mt?void 0:o.path),s=SE(o.path,i),a=n.get(s);a?a.named.push(
{source:o,order:r}):n.set(s,{applied:i,named:[{source:o,order:r}],companions:[]})}return[...n.values()]}function SE(e,{config:t,selected:n}){if(t&&n?.entry.files!==void 0)return JSON.stringify([t.path,
n.index]);let r=e.slice(0,e.length-cn(e).length);return JSON.stringify([t?.path??null,r])}async function bh(e,t,n){let{config:r,selected:o}=e.applied;if(t.checks.project.length===0||!r||o?.entry.files===
void 0)return e;let i=new Set(e.named.map(({source:a})=>_l(n.cwd,a.path))),s=[];for(let a of await pn(r,o,n.cwd)){if(i.has(_l(n.cwd,a)))continue;let l=await Me(a,n);l.ok&&s.push(l.source)}return{...e,
companions:s}}async function pn(e,{index:t,entry:n},r){let o=n.files??[],i=await xr(o.filter(a=>!a.startsWith("!")),e.folder),s=(e.value.documents??[]).slice(0,t);return i.filter(a=>Fn(o,a)).filter(a=>!s.
some(({files:l})=>l!==void 0&&Fn(l,a))).map(a=>_(kE(r,_l(e.folder,a))))}function Be({selected:e}){if(!e)return{};let{vocabulary:t,orientation:n,columns:r,aliases:o,tables:i}=e.entry;return{...t===void 0?
{}:{vocabulary:t},...n===void 0?{}:{orientation:n},...r===void 0?{}:{columns:r},...o===void 0?{}:{aliases:o},...i===void 0?{}:{tables:i}}}var Gt=m(()=>{"use strict";zi();br();Mt();ae()});import{createRequire as CE}from"node:module";var RE,wh,vh=m(()=>{"use strict";RE=CE(import.meta.url),wh=(...e)=>RE("./late/extract-csv.cjs").readCsvClaims(...e)});function Se(e){return[e.position?.start.offset??0,e.position?.end.offset??0]}function Ce(e,t){let[n,r]=Se(e);return t.locator.range(n,r)}function Ze(e,t,n,r,o){if(e.superscript!==void 0){e.superscript.
text+=t;return}let i=e.text.length;e.text+=t;let s=r-n===t.length&&o.text.startsWith(t,n);e.parts.push({from:i,to:e.text.length,start:n,end:r,exact:s})}function Vl(e,t,n){let r=e.superscript;if(e.superscript=
void 0,r===void 0)return;if(!Sh.test(r.text)){Ze(e,r.text,r.start,t,n);return}let o=n.locator.range(r.start,t);for(let i of r.text.split(/[\s,;]+/u).filter(Boolean))e.marks.push({label:i,notation:"sup\
erscript",range:o})}function OE(e,t,n,r,o){if(/^<sup\b/iu.test(e))r.superscript={text:"",start:t};else if(/^<\/sup\s*>/iu.test(e))Vl(r,n,o);else if(/^<br\b/iu.test(e))Ze(r," ",t,n,o);else{let i=/^<img\b[^>]*?\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/iu.
exec(e);i!==null&&Ze(r,i[1]??i[2]??"",t,n,o)}}function ME(e){return/^\[([\d*\u2020\u2021\u00a7a-z]{1,3})\]$/iu.exec(e.trim())?.[1]}function Qi(e,t,n){if(!("children"in e))return;if(t.depth>=TE){let[o,
i]=Se(e);Ze(t,n.text.slice(o,i),o,i,n);return}t.depth+=1;let r=!1;for(let o of e.children){let i=$E(o);if((i||r)&&t.text!==""&&!/\s$/u.test(t.text)){let[s]=Se(o);Ze(t," ",s,s,n)}Ch(o,t,n),r=i}t.depth-=
1}function $E(e){return e.type==="paragraph"||e.type==="cellBlocks"||e.type==="list"||e.type==="listItem"||e.type==="code"}function kh(e,t,n,r){let o={text:n.text,parts:n.parts.length};Qi(e,n,r);let i=ME(
n.text.slice(o.text.length));if(i===void 0){n.link??=t;return}n.text=o.text,n.parts.length=o.parts,n.marks.push({label:i,notation:"reference",range:Ce(e,r)})}function EE(e,t,n,r,o){let i=o.substitutions?.
get(x(e));Ze(r,i??`|${e}|`,t,n,o)}function Ch(e,t,n){let[r,o]=Se(e);switch(e.type){case"text":Ze(t,e.value,r,o,n);return;case"inlineCode":case"code":{let i=n.text.slice(r,o).indexOf(e.value);i<0?Ze(t,
e.value,r,o,n):Ze(t,e.value,r+i,r+i+e.value.length,n);return}case"image":case"imageReference":Ze(t,e.alt??"",r,o,n);return;case"break":Ze(t," ",r,o,n);return;case"html":OE(e.value,r,o,t,n);return;case"\
footnoteReference":t.marks.push({label:e.label??e.identifier,notation:"reference",range:n.locator.range(r,o)});return;case"link":kh(e,e.url,t,n);return;case"linkReference":kh(e,n.definitions?.get(e.identifier),
t,n);return;case"role":if(/^sup(?:erscript)?$/u.test(e.name)&&Sh.test(e.value)){t.superscript={text:e.value,start:r},Vl(t,o,n);return}e.children.length>0?Qi(e,t,n):Ze(t,e.value,r,o,n);return;case"subs\
titutionReference":EE(e.value,r,o,t,n);return;case"strong":{let i=t.text.length;Qi(e,t,n),t.strongLength+=t.text.length-i;return}default:Qi(e,t,n)}}function G(e,t){let n={text:"",parts:[],marks:[],link:void 0,
strongLength:0,superscript:void 0,depth:0};for(let o of e)Ch(o,n,t);n.superscript!==void 0&&Vl(n,t.text.length,t);let r=n.text.trim().length;return{text:n.text,marks:n.marks,...n.link===void 0?{}:{link:n.
link},strong:r>0&&n.strongLength>=r,parts:n.parts}}function le(e,t,n,r){let o=e.parts.filter(u=>u.to>t&&u.from<n),i=o[0],s=o[o.length-1];if(i===void 0||s===void 0){let u=e.parts[0]?.start??0;return r.
locator.range(u,u)}let a=i.exact?i.start+Math.max(0,t-i.from):i.start,l=s.exact?s.end-Math.max(0,s.to-n):s.end;return r.locator.range(a,l)}var TE,Sh,de=m(()=>{"use strict";N();TE=100,Sh=/^[\s\d,;a-z*\u2020\u2021]{1,12}$/iu});function Th(e,t){let[n,r]=[e[0],e[e.length-1]],o=n?.position&&r?.position?{start:n.position.start,end:r.position.end}:t.position;return{type:"paragraph",children:e,...o===void 0?{}:{position:o}}}function Oh(e,t){
return{type:"listItem",spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}function Rh(e,t){return{type:"list",ordered:!1,spread:!1,children:e,...t.position===void 0?{}:{position:t.position}}}
function LE(e){let[t,n]=e.children,[r,...o]=n.children,i=t.position?.end,s={type:"text",value:": ",...i===void 0?{}:{position:{start:i,end:i}}},a=r?.type==="paragraph"?r.children:[],l=r===void 0||r.type===
"paragraph"?o:[r,...o];return Oh([Th([...t.children,s,...a],e),...l],e)}function DE(e){let t=[];for(let n of e.children)n.type==="term"?t.push(Th(n.children,n)):n.type==="definitionDescription"&&t.push(
...n.children);return Oh(t,e)}function es(e){return e.type==="fieldList"?Rh(e.children.map(LE),e):e.type==="definitionList"?Rh(e.children.map(DE),e):e}var Bl=m(()=>{"use strict"});function PE(e,t){return j(G(e.children,t).text)}function ns(e,t){let n={title:"",path:[],depth:0,blocks:[],children:[]},r=n;for(let o of e.children){if(o.type!=="heading"){r.blocks.push(es(o));continue}
let i=o.data?.level??o.depth;for(;r.parent!==void 0&&r.depth>=i;)r=r.parent;let s=PE(o,t),a=s===""?r.path:[...r.path,s],l=r.children[r.children.length-1],u={heading:o,title:s,path:a,parent:r,depth:i,blocks:[],
children:[],...l===void 0?{}:{previous:l}};r.children.push(u),r=u}return n}function*co(e){for(let t=e;t!==void 0;t=t.parent)yield t}function*Re(e){yield e;for(let t of e.children)yield*Re(t)}function se(e,t){
let n=[],r=[...e].reverse();for(let o=r.pop();o!==void 0;o=r.pop())if(t(o))n.push(o);else if("children"in o)for(let i=o.children.length-1;i>=0;i-=1){let s=o.children[i];s!==void 0&&r.push(s)}return n}
var ts,He=m(()=>{"use strict";de();N();Bl();ts=" › "});function NE(e){return e.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|apos));/gu,(t,n,r)=>{if(r!==void 0)return IE[r]??t;let o=Number(n);return o>1114111?t:String.fromCodePoint(o)})}function AE(e){return e.
type==="html"||e.type==="target"&&e.refname===void 0&&!e.anonymous}function Ut(e){for(let t of se(e,AE)){if(t.type==="target")return t.label;let n=/<(?:a|span|div)\b[^<>]*?\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)')/iu.
exec(t.value);if(n!==null)return NE(n[1]??n[2]??"")}}var IE,rs=m(()=>{"use strict";He();IE={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}});function fo(e){let t=x(e);return t.length>48?void 0:FE.find(([n])=>n.test(t))?.[1]}function $h(e){return Mh.test(x(e))}function jE(e,t,n,r,o){let i=le(t,n,r,o);return e.children.some(s=>s.type==="stro\
ng"&&(s.position?.start.offset??0)<=i.start.offset&&(s.position?.end.offset??0)>=i.end.offset)}function VE(e,t,n,r,o){let i=_E.exec(r),s=i?.[1];if(i===null||s===void 0)return;let a=n+r.indexOf(s),l={from:a,
to:a+s.length,valueFrom:n+i[0].length},u=fo(s);return u!==void 0?{kind:u,label:s,...l}:jE(e,t,l.from,l.to,o)?{kind:"attribute",label:s,...l}:void 0}function $e(e,t,n,r){let o=e.text.slice(t,n),i=j(o);
if(i==="")return;let s=t+o.length-o.trimStart().length;return{text:i,range:le(e,s,s+o.trim().length,r)}}function Eh(e,t){let n=G(e.children,t),r=[],o=0;for(let s of n.text.split(`
`)){let a=VE(e,n,o,s,t);a!==void 0&&r.push(a),o+=s.length+1}let i=r.map((s,a)=>{let l=r[a+1]?.from??n.text.length;return{kind:s.kind,label:j(s.label),labelRange:le(n,s.from,s.to,t),value:$e(n,s.valueFrom,
l,t),blocks:[]}});return{before:$e(n,0,r[0]?.from??n.text.length,t),fields:i}}function BE(e,t){let n=e.children[0];if(n?.type!=="paragraph")return!1;let{before:r,fields:o}=Eh(n,t);return r===void 0&&o.
length>0&&o[0]?.kind!=="attribute"}function WE(e,t){let n=[],r=[];for(let o of e.children)(BE(o,t)?n:r).push(o);return{labelled:n,others:r}}function UE(e,t,n){return GE.has(e.kind)||Wl(e,t,n)}function Wl({
label:e},t,n){return x(e)==="attributes"&&t.children.every(r=>Gl(r,n)!==void 0)}function Vn(e,t){let n=[],r=[];for(let o of e){let i=es(o),s=n[n.length-1];if(i.type==="paragraph"){let a=Eh(i,t);a.fields.
length===0&&(s?.blocks??r).push(i),n.push(...a.fields)}else if(i.type==="list"&&(s===void 0||s.value!==void 0||!UE(s,i,t))){let{labelled:a,others:l}=WE(i,t);l.length>0&&(a.length>0?r:s?.blocks??r).push(
{...i,children:[...l]});for(let u of a)n.push(...Vn(u.children,t).fields)}else(s?.blocks??r).push(i)}return{fields:n,before:r}}function We(e,t){let n=[],r=o=>{if(o.type==="paragraph"||o.type==="code"){
let i=G([o],t),s=$e(i,0,i.text.length,t);s!==void 0&&n.push(s)}else"children"in o&&o.children.forEach(r)};return e.forEach(r),mo(n)}function mo(e){let[t,n]=[e[0],e[e.length-1]];if(!(t===void 0||n===void 0))
return{text:e.map(({text:r})=>r).join(`

`),range:{start:t.range.start,end:n.range.end}}}function Gl(e,t){let[n,...r]=e.children,o=n?.type==="paragraph"?n.children[0]:void 0;if(n===void 0||o?.type!=="strong")return;let i=G([n],t),s=i.parts.filter(
u=>u.end<=(o.position?.end.offset??0)).at(-1)?.to??0,a=j(i.text.slice(0,s)),l=mo([$e(i,s,i.text.length,t),We(r,t)].filter(u=>u!==void 0));return a.endsWith(":")&&l!==void 0?{name:a.slice(0,-1),value:l}:
void 0}var Mh,FE,_E,GE,gn=m(()=>{"use strict";de();N();Bl();Mh=/^(?:supported |supporting )?(?:drivers?|platforms?|targets?|back ?ends?|providers?|implementations?|sdks?|languages?|clients?|devices?|browsers?|hypervisors?|vendors?|runtimes?)$/u,
FE=[[/^(?:status|feature status|support status)$/u,"status"],[/^(?:cli|commands?|cli commands?|cli usage|command[- ]line|client commands?)$/u,"commands"],[/^(?:api|api alias|api name|alias|api operation)$/u,
"api"],[/^(?:notes?|description|remarks?|comments?)$/u,"notes"],[/^(?:[^:]{1,40} )?support$/u,"support"],[Mh,"support"],[/^support(?:ed)? by(?: [\p{L} -]{1,30})?$/u,"support"]];_E=/^\s*(?=\S)([^:\n]{1,48}?)\s*:(?=\s|$)\s*/u;
GE=new Set(["commands","support","notes"])});function Ul(e,t){let n=[...e.matchAll(qE)].map(o=>({nameTo:o.index,valueFrom:o.index+o[0].length}));return n.filter(({valueFrom:o})=>t.explains(e.slice(o).trim()))[0]??n[0]}function HE(e){let t=e.children[0];
if(t?.type!=="paragraph")return;let n=se(t.children,r=>r.type==="inlineCode");return n[n.length-1]?.value}function KE(e,t,n,r){if(n)return;let o=e.slice(t).trim(),i=HE(r);return i!==void 0&&o===`(${i}\
)`?i:e}function zE(e,t){let n=[],{fields:r,before:o}=Vn(e.children.slice(1),t),i=o.flatMap(s=>We([s],t)??[]);n.push(...i);for(let s of r){let a=We(s.blocks,t);if(s.value!==void 0&&a!==void 0)n.push({text:`${s.
value.text}

${a.text}`,range:{start:s.value.range.start,end:a.range.end}});else{let l=s.value??a;l!==void 0&&n.push(l)}}return n}function Lh(e){let t=e.text.indexOf(`
`),n=t<0?"":e.text.slice(t+1);return t>=0&&/^\s*notes?\s*:/iu.test(n)?t:e.text.length}function JE(e,t,n){let r=e.text.slice(t),o=/^\s*notes?\s*:\s*/iu.exec(r)?.[0].length??0,i=$e(e,t+o,e.text.length,n);
return i===void 0?[]:[i]}function Dh(e,t,n){let r=e.children[0];if(r?.type!=="paragraph")return;let o=G(r.children,n),i=Lh(o),s=o.text.slice(0,i),a=Ul(s,t);if(a===void 0)return;let l=$e(o,0,a.nameTo,n);
if(l===void 0||l.text.length>120)return;let u=s.slice(a.valueFrom),c=u.trim(),f=a.valueFrom+u.length-u.trimStart().length,d=t.read(j(c)),p=KE(c,d.length,d.plain||c==="",e);return{name:l,...o.link===void 0?
{}:{link:o.link},level:d.level,basis:c===""?"none":d.basis,symbol:d.sign,symbolRange:le(o,f,f+d.length,n),...p===void 0?{}:{text:j(p)},range:c===""?l.range:le(o,f,f+c.length,n),notes:[...i<o.text.length?
JE(o,i,n):[],...zE(e,n)]}}function Ph(e,t){let n=e.split(`
`,1)[0]??"",r=Ul(n,t);return r===void 0?void 0:n.slice(0,r.nameTo)}function po(e,t,n){let r=e.children.map(o=>{let i=o.children[0];if(i?.type!=="paragraph")return!1;let s=G(i.children,n),a=s.text.slice(
0,Lh(s)),l=Ul(a,t),u=l===void 0?"":a.slice(l.valueFrom).trim();return U(u)!==""&&t.explains(u)});return r.length>0&&r.filter(Boolean).length*2>=r.length}var qE,ql=m(()=>{"use strict";de();N();He();gn();
qE=/:(?=\s|$)|(?<!\s)\s+[-–—=→](?=\s)/gu});function Ih(e){return fo(e)==="notes"}function XE(e){return e.type==="inlineCode"}function YE(e,t){let n=[];e.value!==void 0&&n.push(e.value);for(let r of e.blocks)if(r.type==="list")for(let o of r.children){
let i=We([o],t);i!==void 0&&n.push(i)}else if(r.type==="code"){let o=G([r],t),i=0;for(let s of o.text.split(`
`)){let a=$e(o,i,i+s.length,t);a!==void 0&&n.push(a),i+=s.length+1}}else for(let o of se([r],XE)){let i=G([o],t);n.push({text:o.value,range:le(i,0,i.text.length,t)})}return n}function ZE(e,t){let[n,...r]=e.
blocks;return n?.type!=="list"||r.length>0||e.value!==void 0?[]:Wl(e,n,t)?n.children.flatMap(o=>Gl(o,t)??[]):[]}function QE(e,t){let n=ZE(e,t);if(n.length>0)return n;let r=Hl(e,t);return r===void 0?[]:
[{name:e.label,value:r}]}function Hl(e,t){let n=We(e.blocks,t);return mo([e.value,n].filter(r=>r!==void 0))}function go(e){return e.filter(t=>t.type==="list")}function eL(e,t,n,r){for(let a of e)if(a.
kind==="support"&&go(a.blocks).length>0)return{label:a.label,lists:go(a.blocks)};let o=[...t,...e.filter(a=>a.kind==="attribute"||a.kind==="notes").flatMap(a=>a.blocks)],i=e.find(a=>a.kind==="attribut\
e"&&go(a.blocks).some(l=>po(l,n,r))),s=go(o).filter(a=>a.children.length>1&&po(a,n,r));return{...i===void 0?{}:{label:i.label},lists:s}}function tL(e,t){return e.label===t?!1:e.kind==="attribute"||e.kind===
"support"&&go(e.blocks).length===0}function Kl(e,t,n,r){let{fields:o,before:i}=Vn(t,r),s=eL(o,i,n,r),a=new Set(s.lists),l=b=>b.filter(R=>!a.has(R)&&R.type!=="html"),u=b=>o.find(R=>R.kind===b),c=o.filter(
b=>b.kind==="notes").flatMap(b=>Hl({...b,blocks:l(b.blocks)},r)??[]),f=We(l(i),r),d=mo(c.length>0?c:f===void 0?[]:[f]),p=u("status"),g=p?.value??We(p?.blocks.slice(0,1)??[],r),h=u("api"),v=h===void 0?
void 0:Hl(h,r),w=s.lists.flatMap(b=>b.children.map(R=>({item:R,line:Dh(R,n,r)})));return{...e,...g===void 0?{}:{status:g},...v===void 0?{}:{api:v},commands:o.filter(b=>b.kind==="commands").flatMap(b=>YE(
b,r)),...d===void 0?{}:{notes:d},attributes:o.filter(b=>tL(b,s.label)).flatMap(b=>QE({...b,blocks:l(b.blocks)},r)),...s.label===void 0?{}:{supportLabel:s.label},support:w.flatMap(({line:b})=>b??[]),unread:w.
flatMap(({item:b,line:R})=>R===void 0?We([b],r)??[]:[])}}var zl=m(()=>{"use strict";de();He();gn();ql()});function nL({claims:e}){let t=new Map(e.cells.map(n=>[n.target,n]));return e.targets.flatMap(n=>{let r=t.get(n.key);if(r===void 0)return[];let o=(n.attributes??[]).filter(({name:i})=>Ih(i)).map(({value:i})=>i);
return[{name:{text:n.title,range:n.range},...n.link===void 0?{}:{link:n.link},level:r.level,basis:r.basis,symbol:r.symbol,symbolRange:r.symbolRange,...r.text===void 0?{}:{text:r.text},range:r.range,notes:[
...r.notes,...o]}]})}function Nh(e){let t=({claims:i})=>i.facts.orientation==="targets-in-rows"&&i.features.length===1,n=new Set(e.filter(i=>!t(i)).flatMap(({claims:i})=>i.features.map(({title:s})=>x(
s)))),r=new Map,o=[];for(let i of e)t(i)&&n.has(x(i.section.title))&&!r.has(i.section)?r.set(i.section,{label:`${i.label} support`,lines:nL(i)}):o.push(i);return{support:r,matrices:o}}function Ah(e,t){
return e===void 0||t===void 0?e:{...e,support:[...e.support,...t.lines],supportLabel:e.supportLabel??t.label}}var Jl=m(()=>{"use strict";N();zl()});function Xl(e){return!["heading","tableRow","tableCell","listItem","yaml","text","strong","emphasis","inlineCode"].includes(e.type)}function oL(e,t,n){let[r,...o]=e.children;if(r?.type!=="paragraph")return;
let i=G(r.children,n),s=i.text.indexOf(`
`),a=$e(i,0,s<0?i.text.length:s,n);if(a===void 0)return;let l=Ut(r.children),u={title:{...a,text:a.text.replace(/(?<!\s)\s*:$/u,"")},group:[],block:Ce(e,n),...i.link===void 0?{}:{link:i.link},...l===void 0?
{}:{id:l}};return Kl(u,s<0?o:e.children,t,n)}function _h(e){return e!==void 0&&(e.support.length>1||e.support.length>0&&(e.status!==void 0||e.supportLabel!==void 0))}function iL(e,t,n){if(!e.children.
some(i=>i.children.some(s=>s.type==="list")))return[];let o=e.children.flatMap(i=>oL(i,t,n)??[]);return o.filter(_h).length*2>=e.children.length?o:[]}function aL(e,t,{place:n,features:r}){if(e.heading===
void 0||fo(e.title)===void 0||Yl(t)||r.has(x(e.title))&&!r.has(x(t.title)))return!1;let{fields:o}=Vn(e.blocks.filter(Xl),n);return!o.some(({kind:i})=>sL.has(i))}function lL(e,t){let{used:n,legends:r}=t,
o=e.blocks.filter(Xl).filter(i=>!r.has(i));for(let i of e.children){if(i.heading===void 0||!aL(i,e,t))continue;n.add(i);let{position:s}=i.heading,a={type:"text",value:`${i.title}:`,...s===void 0?{}:{position:s}};
o.push({type:"paragraph",children:[a],...s===void 0?{}:{position:s}},...i.blocks.filter(Xl).filter(l=>!r.has(l)))}return o}function uL(e,t){let{heading:n}=e,{vocabulary:r,place:o}=t;if(n===void 0||e.title===
"")return;let i=lL(e,t);if(i.every(p=>Vh(p)!==void 0)&&(e.children.length>0||!t.features.has(x(e.title))))return;let a=G(n.children,o),l=$e(a,0,a.text.length,o);if(l===void 0)return;let u=i[i.length-1],
c=u===void 0?Ce(n,o).end.offset:Se(u)[1],f=Ut(n.children)??cL(e),d={title:l,group:[],block:o.locator.range(Se(n)[0],c),...a.link===void 0?{}:{link:a.link},...f===void 0?{}:{id:f}};return Kl(d,i,r,o)}function cL(e){
let{previous:t}=e,n=t===void 0?e.parent?.blocks.at(-1):jh(t);return n===void 0?void 0:Vh(n)}function jh(e){let t=e.children.at(-1);return t===void 0?e.blocks.at(-1):jh(t)}function Vh(e){if(e.type==="h\
tml")return Ut([e]);if(e.type==="target")return e.label;if(e.type==="paragraph")return e.children.every(t=>t.type==="html"||t.type==="text"&&t.value.trim()==="")?Ut(e.children):void 0}function fL(e,t,n){
let r=e.parent??e;for(let o=r;o!==void 0;o=o.parent)if(Yl(o))return o;for(let o=r;o!==void 0;o=o.parent)if(t(o))return o;return n}function dL(e,t){let n;for(let{section:r}of e){let o=r.parent??r;for(n===
void 0&&(n=o);n.parent!==void 0&&!mL(o,n);)n=n.parent}return n??t}function mL(e,t){let n=e;for(;n!==void 0&&n!==t&&n.depth>t.depth;)n=n.parent;return n===t}function pL(e,t){let n=[];for(let r=t.parent;r!==
void 0&&r!==e;r=r.parent)n.unshift(...r.title.split(ts));return n}function gL(e){for(let t=e.parent;t!==void 0;t=t.parent)if(Yl(t))return!0;return!1}function yL(e,t){let n=new Map;for(let{section:r,sure:o}of e)
o&&n.set(r.parent,(n.get(r.parent)??0)+1);return e.filter(({section:r,entry:o,sure:i})=>{if(t.has(x(o.title.text))&&gL(r))return!0;let s=n.get(r.parent)??0;return i?s>1||o.status!==void 0||o.supportLabel!==
void 0:s>0&&(o.status!==void 0||o.commands.length>0||o.supportLabel!==void 0)})}function Fh(e,t){let n=e[0]?.block.start.offset??0;return t.locator.range(n,e[e.length-1]?.block.end.offset??n)}function Bh(e,t,n,r,o,i=new Set,s=new Map){
let a=[],l=[],u=new Set,c={legends:n,vocabulary:r,place:o,features:i,used:u};for(let g of Re(e)){let v=g.blocks.filter(w=>w.type==="list"&&!n.has(w)).map(w=>({list:w,entries:iL(w,r,o)})).filter(({entries:w})=>w.
length>0);if(v.length>0){let w=v.flatMap(b=>b.entries);a.push({root:g,entries:w,range:Fh(w,o),sections:new Set,lists:new Set(v.map(({list:b})=>b))})}else if(!u.has(g)){let w=Ah(uL(g,c),s.get(g));w!==void 0&&
l.push({section:g,entry:w,sure:_h(w)})}}let f=new Map,d=yL(l,i),p=dL(d,e);for(let g of d){let h=fL(g.section,t,p),v=f.get(h);v===void 0?f.set(h,[g]):v.push(g)}for(let[g,h]of f){let v=h.map(({section:w,
entry:b})=>({...b,group:pL(g,w)}));a.push({root:g,entries:v,range:Fh(v,o),sections:new Set(h.map(({section:w})=>w)),lists:new Set})}return a.sort((g,h)=>g.range.start.offset-h.range.start.offset)}var rL,
Yl,sL,Wh=m(()=>{"use strict";rs();de();N();He();zl();gn();Jl();rL=/^(?:(?:feature |support )?details|(?:feature|detailed) (?:descriptions?|support)|features in detail)$/u;Yl=({title:e})=>rL.test(x(e)),
sL=new Set(["status","commands","api","support"])});function hL(e){let t=[];return se(e.blocks,n=>(n.type==="list"&&t.push(n),n.type==="table")),t}function Gh(e,t,n){let r=new Set;for(let o of Re(e))for(let i of hL(o))if(!(i.children.length<2||!po(i,t,
n)))for(let{children:s}of i.children){let a=s[0];if(a?.type!=="paragraph")continue;let l=Ph(G(a.children,n).text,t);l!==void 0&&r.add(x(l))}return r}var Uh=m(()=>{"use strict";de();N();He();ql()});function wL(e){let t=bL.exec(e);if(t===null)return;let[n,r,o,i,s]=t,a=n.length;return r!==void 0?{label:r,notation:"parenthesis",length:a}:o!==void 0?{label:o,notation:"reference",length:a}:s!==void 0?
{label:s,notation:"symbol",length:a}:{label:[...i??""].map(u=>xL.indexOf(u)).join(""),notation:"superscript",length:a}}function vL(e,t,n){let r=[],o=0;for(let i of e.text.split(`
`)){let s=i.length-i.trimStart().length,a=wL(i.trimStart()),l=r[r.length-1];if(a!==void 0)r.push({lead:a,from:o+s,to:o+i.length});else if(l!==void 0)l.to=o+i.length;else if(i.trim()!=="")return kL(e,t,
n);o+=i.length+1}return r.map(({lead:i,from:s,to:a})=>({label:i.label,notation:i.notation,section:t,text:j(e.text.slice(s+i.length,a)),range:le(e,s,a,n)}))}function kL(e,t,n){let r=e.marks[0],o=e.parts.
find(i=>e.text.slice(i.from,i.to).trim()!=="");return r===void 0||o===void 0||r.range.start.offset>=o.start?[]:[{label:r.label,notation:r.notation,section:t,text:j(e.text),range:n.locator.range(r.range.
start.offset,o.end)}]}function qh(e){return e.type==="footnoteDefinition"}function SL(e){let t=n=>n.type==="paragraph"||n.type==="table"||qh(n);return se(e.blocks,t).filter(n=>n.type==="paragraph")}function CL(e,t){
let r=se(e.blocks,qh).map(i=>({label:i.label??i.identifier,notation:"reference",wide:!0,section:e,text:j(G(i.children,t).text),range:Ce(i,t)})),o=SL(e).flatMap(i=>vL(G([i],t),e,t));return[...r,...o]}function Hh(e,t){
let n=[...Re(e)].flatMap(i=>CL(i,t)),r=new Map,o=new Map;for(let i of n){let s=x(i.label),a=r.get(i.section)??new Map;a.has(s)||a.set(s,i),r.set(i.section,a),i.notation==="reference"&&!o.has(s)&&o.set(
s,i)}return{definitions:n,find(i,s){let a=x(i);for(let l of co(s)){let u=r.get(l)?.get(a);if(u!==void 0)return u}for(let l of Re(s)){let u=r.get(l)?.get(a);if(u!==void 0)return u}return o.get(a)}}}function RL(e,t){
let n=r=>r.type==="footnoteReference";return[...Re(e)].flatMap(r=>se(r.blocks,n).map(o=>({label:o.label??o.identifier,section:r,range:Ce(o,t)})))}function TL(e){let t=new Map;for(let n of e){let r=n.wide===
!0?void 0:n.section,o=t.get(r)??new Map,i=`${n.notation} ${x(n.label)}`,s=o.get(i);s===void 0?o.set(i,[n]):s.push(n),t.set(r,o)}return[...t.values()].flatMap(n=>[...n.values()]).sort((n,r)=>n[0].range.
start.offset-r[0].range.start.offset)}function Kh(e,t,n,r){let o=new Map,i=new Map,s=(u,c,f,d)=>{let p=e.find(u,f);if(p!==void 0){let v=o.get(p)??new Map;o.set(p,v.set(d.start.offset,d));return}let g=`${x(
u)}${c}${f.path.join("")}`,h=i.get(g)??{label:u,notation:c,ranges:new Map};h.ranges.set(d.start.offset,d),i.set(g,h)};for(let{section:u,marks:c}of t)for(let f of c)s(f.label,f.notation,u,f.range);for(let{
label:u,section:c,range:f}of RL(n,r))s(u,"reference",c,f);let a=TL(e.definitions).map(u=>({label:u[0].label,notation:u[0].notation,definitions:u.map(({text:c,range:f})=>({text:c,range:f})),references:u.
flatMap(c=>[...o.get(c)?.values()??[]])})),l=[...i.values()].map(({label:u,notation:c,ranges:f})=>({label:u,notation:c,definitions:[],references:[...f.values()]}));return[...a,...l]}var xL,bL,zh=m(()=>{
"use strict";de();N();He();xL="⁰¹²³⁴⁵⁶⁷⁸⁹",bL=/^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,3}(?=\s)))\s*(?:[:.)]\s*)?(?=\S)/u});function pt(e){let t=e.trim().replace(/(?<!\.)\.+$/u,"").trim(),n=OL.get(x(t));if(n!==void 0)return{kind:n};let r=ML.exec(t),o=r?.[2]?.trim().replace(/^`([^`]*)`$/u,"$1");if(!(!r||!o))return r[1]?.toLowerCase()===
"choice"?{kind:"choice",group:o}:{kind:"condition",expression:o}}function qt(e){return e.kind==="choice"?`choice(${e.group})`:e.kind==="condition"?`condition(${e.expression})`:e.kind}var OL,ML,Ht=m(()=>{
"use strict";N();OL=new Map([["mandatory","mandatory"],["required","mandatory"],["must","mandatory"],["must have","mandatory"],["obligatory","mandatory"],["optional","optional"],["recommended","option\
al"],["should","optional"],["may","optional"],["nice to have","optional"],["mature","mature"],["immature","immature"],["unspecified","unspecified"]]),ML=/^(choice|condition|conditional)\s*\((.*)\)$/isu});function Bn(e,t){let n=x(e);return Object.entries(t.aliases??{}).find(([o])=>x(o)===n)?.[1]??e}var os=m(()=>{"use strict";N()});function*PL(){for(let e of["complete","partial","missing","unknown","not-applicable"]){for(let t of $L[e].split(" "))yield[t,{level:e,kind:"mark",telling:!1}];if(e==="missing")for(let t of DL)yield[t,
{level:e,kind:"mark",telling:!1}];for(let t of EL[e].split("|"))yield[t,{level:e,kind:"word",telling:!1}];for(let t of LL[e].split("|"))t!==""&&(yield[t,{level:e,kind:"word",telling:!0}])}}var $L,EL,LL,
DL,ue,Qe,Et=m(()=>{"use strict";N();$L={complete:"✔ ✓ √ ☑ ✅ 🟢 🟩 👍 💚 ● ⬤ ⚫ 🗸 🆗 ⭕ [x] :white_check_mark: :heavy_check_mark: :check: :check_mark: :ballot_box_with_check: :green_circle: :large_green\
_circle: :green_square: :+1: :thumbsup: :green_heart:",partial:"🟡 🟠 🟨 🟧 🔶 🔸 ⚠ 🚧 ◐ ◑ ◒ ◓ 🌓 🌗 ~ ≈ △ ▲ 🧪 :warning: :construction: :yellow_circle: :large_yellow_circle: :orange_circle: :large_or\
ange_diamond: :small_orange_diamond: :yellow_square: :orange_square: :test_tube: :building_construction: 🏗",missing:"✖ ✗ ✘ ✕ × ⨯ ❌ ❎ 🔴 🟥 ⛔ 🚫 👎 🛑 ☒ ☐ ⬜ :x: :heavy_multiplication_x: :no_entry: :\
no_entry_sign: :red_circle: :red_square: :negative_squared_cross_mark: :cross_mark: :-1: :thumbsdown: :stop_sign:",unknown:"? ?? ⁇ ❓ ❔ :question: :grey_question: :gray_question:","not-applicable":"\
➖ :heavy_minus_sign: ⚪ :white_circle: ⬛"},EL={complete:"complete|completed|completely|yes|supported|fully supported|full|full support|complete support|implemented|fully implemented|available|don\
e|enabled|true|ok|okay|works|working|native|built-in|builtin|passing|pass|passed|all|always|fully",partial:"partial|partially|partially supported|partial support|partially implemented|limited|limited \
support|some|mostly|incomplete|basic|minimal|depends|with limitations",missing:"missing|no|not supported|unsupported|no support|none|not implemented|unimplemented|not available|unavailable|absent|fals\
e|disabled|not yet|not yet supported|not yet implemented|nope|never|lacking|fail|failed|failing|broken",unknown:"unknown|not known|untested|not tested|unclear|unspecified|tbd|tbc|to be determined|unde\
termined|unverified|not documented","not-applicable":"n/a|n.a.|not applicable|inapplicable|irrelevant"},LL={complete:"stable|ga|generally available|general availability|mature|released|shipped|product\
ion",partial:"beta|alpha|experimental|preview|public preview|private preview|tech preview|technical preview|technology preview|in progress|work in progress|work-in-progress|wip|in development|under de\
velopment|development|incubating|deprecated|unstable|draft|prototype|ongoing|early access",missing:"planned|todo|to do|coming soon|roadmap|on the roadmap|future|removed|not planned|wontfix|proposed|un\
der consideration|considered|not started|backlog|obsolete|dropped|rejected|blocked|📅|🔜|⏳|🗓|:soon:|:calendar:|:hourglass:",unknown:"under investigation","not-applicable":""},DL=["[ ]","[]"];
ue=new Map([...PL()].map(([e,t])=>[U(e),t])),Qe=new Set(["",..."x - – — − -- --- + ++ y n p f o ○ ◯ r w r/w rw ro wo na".split(" ")])});function Xh(e){return Jh.test(x(e))}function yo(e){let t=x(e).replace(/(?<![.!])[.!]+$/u,"");if(Jh.test(t))return;let n=ue.get(t);return n!==void 0?n.level:AL.test(t)||NL.test(t)?"partial":IL.find(([r])=>r.
test(t))?.[1]}function Yh(e,t){let n=x(e);if(/\b(?:at least one|one of|any of)\b/u.test(n))return{kind:"choice",group:t};if(/\b(?:optional|not required|not mandatory|recommended)\b/u.test(n))return{kind:"\
optional"};if(/\b(?:required|mandatory|must)\b/u.test(n))return{kind:"mandatory"}}var IL,NL,AL,Jh,ho=m(()=>{"use strict";N();Et();IL=[[/\b(?:not applicable|n\/a|inapplicable|not relevant|does(?:n't| not) apply|makes no sense)\b/u,
"not-applicable"],[/\b(?:unknown|not known|untested|not tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|needs? (?:testing|verification|confirmation))\b/u,
"unknown"],[/\b(?:partial|partially|partly|limited|limitations?|limits?|some|incomplete|in[- ]progress|work[- ]in[- ]progress|experimental|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|only|restricted|restrictions?|conditional|workarounds?|subset|under development|deprecated)\b/u,
"partial"],[/\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|without|none|never|lacks?|lacking|absent|fails?|broken|planned|todo|unable|disabled)\b/u,"missing"],[/\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working|stable|enabled|present|provided|done|passes|passing|read[ /-]+(?:and[ ])?write|native)\b/u,
"complete"]],NL=/\b(?:support(?:ed|s)?|works?|implemented|available)\b.{0,80}\b(?:but|except|however|unless)\b/u,AL=/^(?:can\s+)?(?:(?:read(?!.*\bwrit))|(?:writ(?!.*\bread)))/u,Jh=/^not (?:stated|specified)[.!]*$/u});function Qh(e,{levels:t,ambiguous:n}){let r=t.has("complete")||t.has("partial");switch(e){case"y":return n.has("n")?wr("complete"):gt("complete");case"n":return n.has("y")?wr("missing"):gt("missing");case"\
p":return n.has("y")||n.has("f")?wr("partial"):gt("partial");case"f":return gt("complete");case"na":return wr("not-applicable");case"x":return gt(r||["o","○","◯","y","+"].some(o=>n.has(o))?"missin\
g":"complete");default:return}}function _L(e,{ambiguous:t}){switch(e){case"r/w":case"rw":return gt("complete");case"r":case"ro":case"w":case"wo":return gt("partial");case"+":case"++":return t.has("-")?
wr("complete"):gt("complete");case"o":case"○":case"◯":return gt("complete");default:return}}function jL(e,t){return e.has("missing")||t.has("n")?!0:t.has("x")&&Qh("x",{levels:e,ambiguous:t})?.level===
"missing"}function ex(e,t){let{levels:n,ambiguous:r}=t,o=jL(n,r),i=[...r].some(s=>Zh.has(s));return e===""?gt(o||i?"unknown":"missing"):Zh.has(e)?e==="-"&&r.has("+")?wr("missing"):gt(o?"not-applicable":
"missing"):Qh(e,t)??_L(e,t)??FL}var Zh,gt,wr,FL,tx=m(()=>{"use strict";Zh=new Set(["-","–","—","−","--","---"]),gt=e=>({level:e,basis:"company"}),wr=e=>({level:e,basis:"preset"}),FL={level:"unkn\
own",basis:"none"}});function WL(e){let[t]=BL.exec(e)??[];if(t!==void 0)return t;nx??=new Intl.Segmenter("en",{granularity:"grapheme"});for(let{segment:n}of nx.segment(e.slice(0,64)))return n;return""}function GL(e){let t=VL.
exec(e)?.[0];if(t!==void 0)return{sign:t,length:t.length};let n=WL(e);return ue.get(U(n))?.kind==="mark"?{sign:n,length:n.length}:void 0}function UL(e){let t=[],n=/\s*[,;:([{]|\.\s|\s+(?:--?|[–—/])\s/gu,
r=e.slice(0,100);for(let o=n.exec(r);o!==null&&t.length<3;o=n.exec(r))o.index>0&&o.index<=40&&t.push(e.slice(0,o.index));return t}function yn(e){let t=[{sign:e,length:e.length}],n=GL(e),r=e.search(/\s/u);
return n!==void 0&&n.length<e.length&&t.push(n),r>0&&r<=4&&t.push({sign:e.slice(0,r),length:r}),t.push(...UL(e).map(o=>({sign:o,length:o.length}))),t}var VL,BL,nx,is=m(()=>{"use strict";N();Et();VL=/^:[a-z0-9_+-]{1,40}:/iu,
BL=/^[\u0020-\u02FF\u2010-\u2BFF\u{1F300}-\u{1FAFF}]\uFE0F?(?=[\u0020-\u02FF]|$)/u});function hn(e){return e.length<=40&&e.split(/\s*(?:,|\bto\b|–|\s-\s)\s*/u).every(t=>HL.test(t.trim()))}function vr(e){return/[.v+<>~^]/iu.test(e)&&hn(e)}function KL(e,t){let n=new Map;for(let r of t){
let o=U(r.symbol);if(r.level===void 0||n.has(o))continue;let i=ue.get(o)?.telling===!1||o===""||Qe.has(o);n.set(o,{level:r.level,basis:"legend",plain:i&&!/^[rw]/u.test(o),entry:r})}for(let[r,o]of Object.
entries(e??{}))for(let i of o??[]){let s=U(i),a=ue.get(s)?.telling!==!0&&s.length<=3;zL(r)&&n.set(s,{level:r,basis:"config",plain:a})}return n}function zL(e){return e==="complete"||e==="partial"||e===
"missing"||e==="unknown"||e==="not-applicable"}function JL(e,t){let n=new Set,r=new Set;for(let o of new Set(e))for(let{sign:i}of yn(o)){let s=U(i),a=t.get(s)??ue.get(s);if(a!==void 0)n.add(a.level);else if(Qe.
has(s))r.add(s);else continue;break}return{levels:n,ambiguous:r}}function Wn(e,t,n){let r=KL(n,t),o=new Set(e),i=JL(o,r),s=[...o].some(vr),a=new Map,l=new Map,u=d=>{let p=U(d),g=r.get(p);if(g!==void 0)
return g;let h=ue.get(p);if(h!==void 0)return{level:h.level,basis:"preset",plain:!h.telling};if(!Qe.has(p))return;let v=ex(p,i);return v.basis==="none"?void 0:{...v,plain:!/^[rw]/u.test(p)}},c=d=>{for(let{
sign:p,length:g}of yn(d)){let h=u(p);if(h!==void 0)return f(p,h),h.level==="complete"&&h.basis==="preset"&&qL.test(d.slice(g))?{level:"partial",basis:"preset",sign:p,length:g,plain:!1}:{level:h.level,
basis:h.basis,sign:p,length:g,plain:h.plain&&g===d.length}}return hn(d)&&(s||vr(d))?{level:"complete",basis:"company",sign:d,length:d.length,plain:!1}:(f(d,{level:"unknown",basis:"none",plain:!1}),{level:"\
unknown",basis:"none",sign:d,length:d.length,plain:!1})},f=(d,{level:p,basis:g,entry:h})=>{let v=U(d);a.has(v)||a.set(v,{symbol:d,level:p,basis:g,...h===void 0?{}:{range:h.range}})};return{read(d){let p=l.
get(d);if(p!==void 0)return p;let g=c(d);return l.set(d,g),g},explains:d=>yn(d).some(({sign:p})=>r.has(U(p))||ue.has(U(p))),meanings:()=>[...a.values()]}}var qL,HL,Gn=m(()=>{"use strict";N();tx();Et();
is();qL=/^[\s,;:(–—-]*(?:if|only|when|where|except|unless|depends|depending|limited|partial|partially|some|experimental|beta|alpha|read-only|with (?:limitations|restrictions|caveats))\b/iu,HL=/^(?:[<>=~^]{0,2}\s*)?v?\d+(?:\.\d+){0,3}(?:\.x|x|\+)?(?:-?(?:rc|beta|alpha|dev)\.?\d*)?\+?$/iu});function YL(e){for(let t of e.classes){if(!/impl/u.test(t))continue;let n=XL.exec(t)?.[1];if(n==="complete"||n==="partial"||n==="missing"||n==="unknown")return n}}function Zl(e,{footnotes:t,section:n}){
return e.marks.flatMap(r=>{let o=t.find(r.label,n);return o===void 0?[]:[{text:o.text,range:o.range}]})}function ZL(e){return{level:"unknown",basis:"none",sign:e.text,length:0,plain:!1}}function QL(e,t,{
place:n}){if(e.text==="")return{};let{link:r}=e.flat;if(r===void 0||r.startsWith("#"))return t?{}:{text:e.text};let o=j(n.text.slice(e.range.start.offset,e.range.end.offset));return{text:o.startsWith(
"<")?`[${e.text}](${r})`:o}}function Ql(e,t,n,r,o){let i=Zl(e,o),a=e.core===""&&e.marks.length>0?ZL(e):r.read(e.core),l=YL(e)??a.level,u=a.length>=e.core.length,c=e.flat.text.length-e.flat.text.trimStart().
length,f=u?e.coreRange:le(e.flat,c,c+a.length,o.place),d=a.plain&&e.marks.length===0;return{view:"summary",feature:t,target:n,level:l,basis:l===a.level?a.basis:"preset",symbol:a.sign,...QL(e,d,o),notes:i,
footnotes:e.marks,range:e.range,symbolRange:f}}var XL,rx=m(()=>{"use strict";de();N();XL=/(?:^|[_-])(complete|partial|missing|unknown)$/u});function eD(e){let t=U(e);if(t==="")return!1;if(["x","y","+","*","o"].includes(t))return!0;if(["n","-","–","—"].includes(t))return!1;let n=ue.get(t)?.level;return n==="complete"?!0:n==="missing"?!1:
void 0}function ox(e,t,n,r){let o=n.find(l=>U(l.symbol)===U(e));if(o!==void 0)return Yh(o.meaning,r);let i=pt(e);if(i!==void 0)return i;let s=eD(e);if(s===void 0)return;let a=x(t);if(/^optional/u.test(
a))return{kind:s?"optional":"mandatory"};if(/^(?:required|mandatory|requirement|necessity|obligation)/u.test(a))return{kind:s?"mandatory":"optional"}}var ix=m(()=>{"use strict";N();Ht();ho();Et()});function rD(e){let t=U(e);if(t.length<4||t.length>24)return!1;let n=t.length>5?2:1;return nD.some(r=>Math.abs(r.length-t.length)<=n&&(0,sx.distance)(r,t)<=n)}function oD(e){return new RegExp("[\\p{L}\\p\
{N}]{2}|^\\p{N}$","u").test(e)&&!rD(e)}function ax(e,t,n){let r=e.filter(o=>{let i=o.cells.flatMap((s,a)=>s===void 0||a===t||s.core===""?[]:[s.core]);return i.length>1&&i.every(s=>!n(s)&&oD(s))});return new Set(
r.length<=e.length*tD?r:[])}var sx,tD,nD,lx,eu=m(()=>{"use strict";sx=ca(ei(),1);N();Et();tD=.5,nD=[...ue].flatMap(([e,{kind:t}])=>t==="word"&&e.length>=4?[e]:[]);lx={read:e=>({level:"unknown",basis:"\
value",sign:e,length:e.length,plain:e===""}),explains:()=>!1,meanings:()=>[]}});function kr(e,t){return x(Bn(e,t))}function ux(e){let t=e.columns.filter(l=>l.role==="target"),n=e.rows.filter(l=>l.kind==="feature"&&!e.values.has(l.row)),r=l=>l.flatMap(u=>n.map(({row:c})=>c.cells[u.
index]).flatMap(c=>c===void 0||c.core===""&&c.marks.length>0?[]:[c.core])),o=Wn(r(t),e.legend,e.options.vocabulary),i=new Map,s=t.filter(({title:l})=>!e.columnLegends.has(x(l))),a=e.orientation==="tar\
gets-in-rows"?sD(s,l=>r([l])):[];for(let l of t){let u=e.columnLegends.get(x(l.title))??(a.includes(l)?[]:void 0);u!==void 0&&i.set(l.index,Wn(r([l]),[...u,...e.legend],e.options.vocabulary))}return l=>i.
get(l.index)??o}function sD(e,t){let n=e.map(o=>new Set(t(o).filter(i=>!iD.test(i)).map(U))),r=new Map;for(let o of n.flatMap(i=>[...i]))r.set(o,(r.get(o)??0)+1);return e.filter((o,i)=>{let s=n[i];return s!==
void 0&&s.size>1&&[...s].every(a=>r.get(a)===1)})}function cx(e,t){return{view:"summary",key:kr(e.text,t),title:e.text,range:e.range,...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}
function fx(e,t){return{view:"summary",key:an(t,e.text),title:e.text,group:t,range:e.range,block:e.range,commands:[],attributes:[],...e.link===void 0?{}:{link:e.link},...e.id===void 0?{}:{id:e.id}}}function dx(e,t){
return t.flatMap(n=>{let r=e.row.cells[n.index];return n.role!=="attribute"||r===void 0||r.text===""||n.title===""?[]:[{name:n.title,value:{text:r.text,range:r.range}}]})}function aD(e,t){let n=t.columns.
find(s=>s.role==="feature"),r=n===void 0?void 0:e.row.cells[n.index],i=(r===void 0||e.title.marks.length===0?[]:Zl(r,t.context))[0];return{...fx(e.title,e.group),block:e.row.range,attributes:dx(e,t.columns),
...i===void 0?{}:{notes:i}}}function lD(e,t){let n=e.columns.find(o=>o.role==="status");if(n===void 0)return[];let r=e.columnLegends.get(x(n.title))??[];return t.flatMap(({row:o,key:i})=>{let s=o.row.
cells[n.index];if(s===void 0)return[];let a=ox(s.core,n.title,r,o.group[o.group.length-1]??n.title);return s.core===""&&a===void 0?[]:[{view:"summary",feature:i,text:s.text,range:s.range,...a===void 0?
{}:{status:a}}]})}function uD(e,t){let{grid:n,context:r}=t,o=e.row.cells.slice(n.width).find(s=>s!==void 0);if(o!==void 0)return r.place.locator.range(o.range.start.offset,e.row.range.end.offset);let i=e.
row.range.end.offset;return r.place.locator.range(i,i)}function mx(e,t,n,r){let o=e.columns.map(a=>({role:a.role==="label-again"||a.role==="group"?"feature":a.role,title:a.title,key:n(a),range:e.layout.
titles[a.index]?.range??e.grid.range})),i=e.rows.map(a=>{let l=t.get(a);return{kind:a.kind,range:a.row.range,cellCount:a.row.cellCount,end:uD(a,e),...l===void 0?{}:{key:l}}}),s=new Map(r.flatMap(a=>a.
meanings().map(l=>[l.symbol,l])));return{range:e.grid.range,orientation:e.orientation,columns:o,rows:i,vocabulary:[...s.values()],legend:[...e.legend,...[...e.columnLegends].flatMap(([a,l])=>l.map(u=>({
...u,column:a})))]}}function px({legend:e}){let t=new Set(e.filter(({meaning:n})=>Xh(n)).map(({symbol:n})=>U(n)));return n=>t.size>0&&n.core!==""&&t.has(U(n.core))}function cD(e){let{columns:t,layout:n,
options:r,context:o}=e,i=t.filter(h=>h.role==="target"),s=i.flatMap(h=>{let v=n.titles[h.index];return v===void 0?[]:[cx(v,r)]}),a=e.rows.filter(h=>h.kind==="feature"&&h.title.text!==""),l=a.map(h=>aD(
h,e)),u=a.map((h,v)=>({row:h,key:l[v]?.key??""})),c=ux(e),f=px(e),d=u.flatMap(({row:h,key:v})=>i.flatMap((w,b)=>{let R=h.row.cells[w.index],A=s[b];return R===void 0||A===void 0||f(R)?[]:[Ql(R,v,A.key,
e.values.has(h.row)?lx:c(w),o)]})),p=new Map(u.map(({row:h,key:v})=>[h,v])),g=new Map(i.map((h,v)=>[h.index,s[v]?.key??""]));return{targets:s,features:l,statuses:lD(e,u),cells:d,facts:mx(e,p,h=>g.get(
h.index)??x(h.title),[...new Set(i.map(c))]),marks:gx(e,a)}}function gx({layout:e,columns:t},n){let r=[...e.titles,...n.map(s=>s.title)].flatMap(s=>s.marks),o=t.filter(s=>s.role==="attribute"||s.role===
"status"),i=n.flatMap(({row:s})=>o.flatMap(a=>s.cells[a.index]?.marks??[]));return[...r,...i]}function fD(e){let{columns:t,layout:n,options:r,context:o}=e,i=t.filter(g=>g.role==="target"),s=i.flatMap(
g=>{let h=n.titles[g.index];return h===void 0?[]:[fx(h,[])]}),a=e.rows.filter(g=>g.kind==="feature"&&g.title.text!==""),l=a.map(g=>({...cx(g.title,r),attributes:dx(g,t)})),u=ux(e),c=px(e),f=a.flatMap(
(g,h)=>i.flatMap((v,w)=>{let b=g.row.cells[v.index],[R,A]=[s[w],l[h]];return b===void 0||R===void 0||A===void 0||c(b)?[]:[Ql(b,R.key,A.key,u(v),o)]})),d=new Map(a.map((g,h)=>[g,l[h]?.key??""])),p=new Map(
i.map((g,h)=>[g.index,s[h]?.key??""]));return{targets:l,features:s,statuses:[],cells:f,facts:mx(e,d,g=>p.get(g.index)??x(g.title),[...new Set(i.map(u))]),marks:gx(e,a)}}function yx(e){return e.orientation===
"features-in-rows"?cD(e):fD(e)}var iD,ss=m(()=>{"use strict";N();os();ho();Gn();rx();ix();eu();iD=/^[-–—−\s]*$/u});function dD(e){let t=new Set(e.map(o=>o.key)),n=new Map,r=new Map;for(let o of e){let i=x(o.title);n.set(i,n.has(i)&&n.get(i)!==o.key?void 0:o.key),o.link?.startsWith("#")&&r.set(o.link.slice(1),o.key)}
return o=>{let i=an(o.group,o.title.text);if(t.has(i))return i;let s=n.get(x(o.title.text));return s!==void 0?s:(o.id===void 0?void 0:r.get(o.id))??i}}function mD(e,t){return{view:"details",key:t,title:e.
title.text,group:e.group,range:e.title.range,block:e.block,commands:e.commands,attributes:e.attributes,...e.id===void 0?{}:{id:e.id},...e.link===void 0?{}:{link:e.link},...e.api===void 0?{}:{api:e.api},
...e.notes===void 0?{}:{notes:e.notes}}}function pD(e,t){if(e.status===void 0)return[];let{text:n,range:r}=e.status,o=pt(n),i=n.replace(/\.$/u,"");return[{view:"details",feature:t,text:i,range:i===n?r:
gD(r),...o===void 0?{}:{status:o}}]}function gD({start:e,end:t}){return{start:e,end:{...t,column:t.column-1,offset:t.offset-1}}}function yD(e,t,n){let r=e.support.map(i=>({view:"details",key:kr(i.name.
text,n),title:i.name.text,range:i.name.range,feature:t,...i.link===void 0?{}:{link:i.link}})),o=e.support.map(i=>({view:"details",feature:t,target:kr(i.name.text,n),level:i.level,basis:i.basis,symbol:i.
symbol,notes:i.notes,footnotes:[],range:i.range,symbolRange:i.symbolRange,...i.text===void 0?{}:{text:i.text}}));return{targets:r,cells:o}}function hx(e,t,n){let r=dD(t),o=e.map(s=>({entry:s,key:r(s)})),
i=o.map(({entry:s,key:a})=>yD(s,a,n));return{order:o.map(({key:s})=>s),features:o.map(({entry:s,key:a})=>mD(s,a)),statuses:o.flatMap(({entry:s,key:a})=>pD(s,a)),targets:i.flatMap(s=>s.targets),cells:i.
flatMap(s=>s.cells)}}function hD(e){let t=e.replace(/ies$/u,"y").replace(/(?<![su])s$/u,"");return t.charAt(0).toUpperCase()+t.slice(1)}function xx(e){let t=e.find(o=>o.supportLabel!==void 0)?.supportLabel;
if(t===void 0)return;let n=t.replace(/(?<!\s)\s*support$/iu,"").trim(),r=n.replace(/^support(?:ed|ing)?(?:\s+by)?(?:\s+|$)/iu,"").trim();if(r!=="")return n===t||n!==r||$h(r)?hD(r):r}var bx=m(()=>{"use\
 strict";gn();N();Ht();ss()});function xo(e,t,n){return[...t.matchAll(e)].map(r=>{let o=r[n]??r[0],i=r.index+r[0].indexOf(o);return{sign:o,from:i,to:i+o.length,sure:!1}})}function RD(e,t){let n=new Set,r=o=>{o.type==="inlineCode"&&
o.value.trim().length<=24&&n.add(Se(o)[0]),"children"in o&&o.children.forEach(r)};return e.forEach(r),t.parts.filter(o=>[...n].length>0&&(n.has(o.start)||n.has(o.start-1)||n.has(o.start-2))).map(o=>({
sign:t.text.slice(o.from,o.to).trim(),from:o.from,to:o.to,sure:!0}))}function TD(e,t){let{text:n}=t,r=xo(wD,n,0).map(s=>({...s,sign:""})),o=[...RD(e,t),...xo(vD,n,2).map(s=>({...s,sure:!0})),...xo(SD,
n,0),...xo(CD,n,0),...xo(kD,n,1),...r].sort((s,a)=>s.from-a.from||a.to-s.to),i=[];for(let s of o){let a=i[i.length-1];(a===void 0||s.from>=a.to)&&i.push(s)}return i}function OD(e,t,n){let r=e.slice(t,
n),o=xD.exec(r)?.[0]??"",i=r.slice(o.length).split(bD,1)[0]??"";return{meaning:j(i.replace(/(?<![\s,(])[\s,(]+(?:(?:and|or|an?)\s*)?$/u,"")),connected:o!==""}}function wx(e){let t=U(e);return t===""||
ue.has(t)||Qe.has(t)}function tu(e,t){let n=G(e,t);if(n.text.length>4e3)return[];let r=TD(e,n),o=[];return r.forEach((i,s)=>{let a=r[s+1]?.from??n.text.length,{meaning:l,connected:u}=OD(n.text,i.to,a),
c=!i.sure&&wx(i.sign)&&i.sign!=="";if(l===""||l.length>200||!(u||c&&l.length<=60))return;let f=yo(l);if(f===void 0&&!i.sure&&!c||!i.sure&&!wx(i.sign)&&i.sign.length>3)return;let d=le(n,i.from,i.to,t);
o.push({symbol:i.sign,meaning:l,...f===void 0?{}:{level:f},range:d})}),o}function vx(e,t){let n=[];for(let r of e){let[o,i]=[r[0],r[1]];if(o===void 0||i===void 0||j(i.text)==="")continue;let s=j(o.text);
if(s.length>24)return[];let a=yo(i.text),l=le(o,0,o.text.length,t),u=/^\(?(?:blank|empty)(?: cell)?\)?$/iu.test(s);n.push({symbol:u?"":s,meaning:j(i.text),...a===void 0?{}:{level:a},range:l})}return n}
function kx(e,t){let n=j(G(e.children,t).text);return/^(?:for|in)\s+the\s+[`"“']?([^`"”',]{1,40}?)[`"”']?\s+column\b/iu.exec(n)?.[1]}var xD,bD,wD,vD,kD,SD,CD,Sx=m(()=>{"use strict";de();N();ho();
Et();xD=/^["'”’)\s]*(?:(?:in|under)\s+(?:a|the)\s+[\w\s-]{1,30}?\s*)?,?\s*(?:cells?\s+)?(?:(?:means?|stands?\s+for|indicates?|denotes?|represents?|signifies|marks?|says|is|are)\b(?:\s+that\b)?|=>?|:|->|→|–|—|-)\s*/iu,
bD=/;|,\s*(?:and\s*)?$|(?<!\b(?:e\.g|i\.e|etc|cf|vs|incl|excl))\.(?:\s|$)/iu,wD=/\b(?:an?\s+)?(?:blank|empty)(?:\s+(?:cell|space|field|box)s?)?\b/giu,vD=/(["“'‘])([^"”'’\s]{1,12})["”'’]/gu,
kD=/(?:^|[\s(,;])([^\s(,;=:]{1,5})\s*=\s*(?=\S)/gu,SD=/:[a-z0-9_+-]{2,40}:/giu,CD=new RegExp("\\p{Extended_Pictographic}\\ufe0f?|[√✓✔✕✖✗✘☐☑☒○◯●◐△▲×~]\\ufe0f?","gu")});function as(e){return MD.test(x(e.title))&&e.parent!==void 0?e.parent:e}function Rx(e){return e.some(t=>t.level!==void 0)&&e.length>1}function $D(e,t,n){let r=tu(e.children,n),o=kx(e,n);if(r.length!==
0)return o!==void 0?{scope:as(t),column:x(o),entries:r}:Rx(r)||r.length===1&&ED(e,n)?{scope:as(t),entries:r}:void 0}function ED(e,t){return/\b(?:cells?|marked|legend|ticks?|checks?|crosses|symbol|mark)\b/iu.
test(G(e.children,t).text)}function LD(e,t,n){let r=e.children.flatMap(o=>{let[i,s]=o.children;if(i?.type!=="paragraph")return[];let a=s?.type==="paragraph"?[s]:[];return tu([i,...a],n).slice(0,2)});return Rx(
r)&&r.length*2>=e.children.length?{scope:as(t),entries:r}:void 0}function DD(e,t){let[n,...r]=e.children,o=n?.children.length??0;if(o<2||o>3)return[];let i=[n,...r].flatMap(d=>d===void 0?[]:[d.children.
map(p=>G(p.children,t))]),s=i.slice(1).map(d=>U(d[0]?.text??"")),a=r.every(d=>d.children[0]?.children[0]?.type==="inlineCode"),l=s.length>0&&s.every(d=>d.length<=24),u=s.filter(d=>d!==""&&(ue.get(d)?.
kind==="mark"||Qe.has(d))),c=/^(?:symbols?|keys?|signs?|marks?|legend|icons?|values?|codes?|levels?|status)$/iu.test(j(i[0]?.[0]?.text??""));return!l||!(u.length*2>=s.length||c&&(a||u.length>0))?[]:i.
slice(1).map(d=>j(d[1]?.text??"")).every(d=>new RegExp("\\p{L}{2}","u").test(d))?vx(i,t).filter(d=>d.meaning!==j(i[0]?.[1]?.text??"")):[]}function PD(e,t,n){let r=[],o=i=>i.type==="paragraph"||i.type===
"list"||i.type==="table";for(let i of se(e.blocks,o))if(i.type==="table"){let s=DD(i,n);if(s.length<2)continue;t.add(i),r.push({scope:as(e),entries:s})}else{let s=i.type==="list"?LD(i,e,n):$D(i,e,n);if(s===
void 0)continue;t.add(i),r.push(s)}return r}function Cx(e,t,n){let r=e.get(t);r===void 0?e.set(t,[n]):r.push(n)}function ID(e){let t=new Map,n=new Map;for(let r of e)if(Cx(t,r.scope,r),!(r.column!==void 0||
r.scope.parent===void 0))for(let o of co(r.scope.parent))Cx(n,o,r);return{at:t,below:n}}function ND(e,t){let n=new Map;for(let{column:r,scope:o,entries:i}of[...e,...t]){let s=r??x(o.title),a=n.get(s);
a===void 0?n.set(s,[...i]):a.push(...i)}return n}function Tx(e,t){let n=new Set,r=[...Re(e)].flatMap(l=>PD(l,n,t)),{at:o,below:i}=ID(r),s=new Map,a=l=>[...co(l)].flatMap(u=>o.get(u)??[]);return{nodes:n,
entries:r.flatMap(l=>l.entries),general:l=>a(l).filter(u=>u.column===void 0).flatMap(u=>u.entries),byColumn(l){let u=a(l).filter(f=>f.column!==void 0),c=s.get(l)??ND(u,i.get(l)??[]);return s.set(l,c),
c}}}var MD,Ox=m(()=>{"use strict";de();N();He();Sx();Et();MD=/^(?:legends?|keys?|symbols?|notation|conventions|meaning|support levels?|levels?|terminology|status(?:es)? definitions?)$/u});function AD({path:e,parent:t}){return e.length!==1||t===void 0?!1:new Set(t.children.map(({title:n})=>x(n)).filter(n=>Mx.test(n))).size>1}function Sr(e,t=!1){let{path:n}=e,r=n[n.length-1],o=x(r??"");return(Mx.
test(o)||t&&FD.test(o))&&(n.length>1||AD(e))?n.slice(0,-1):n}function $x({section:e,details:t}){let n=Sr(e,t!==void 0)===e.path?e:e.parent;return n?.heading===void 0?void 0:Ut(n.heading.children)}function Ex(e,t){
let n=Sr(e.section,e.details!==void 0),r=n[n.length-1]??"";if(e.table?.caption!==void 0)return e.table.caption;let o=e.table?.label??"",i=new Set(t.map(a=>x(a.table?.label??"")));return t.length>1&&i.
size===t.length&&o!==""?o:r===""&&e.section.path.length===0?"Feature support matrix":r}var Mx,FD,nu=m(()=>{"use strict";rs();N();Mx=/^(?:summary|details)$/u;FD=/^(?:overview|tables?|matrix|at a glance|quick overview)$/u});function ru(e){let t=x(e);return t.length>200?!1:Lx.has(t)||Lx.has(t.replace(/\s*[(v\d][\w.)+ -]*$/u,""))}var _D,jD,VD,BD,WD,GD,UD,ls,Dx,Cr,us,cs,Px,Ix,Lx,fs=m(()=>{"use strict";N();_D=/^(?:status|optional|optional\?|required|required\?|mandatory|mandatory\?|requirement|requirement level|necessity|obligation|conformance|optionality)$/u,
jD=/^(?:notes?|descriptions?|comments?|remarks?|details?|summary|restrictions?|limitations?|spec(?:s|ification|ifications)?|links?|references?|refs?|docs?|documentation|since|introduced(?: in)?|added(?: in)?|versions?|min(?:imum)? version|issues?|tracking(?: issue)?|tickets?|owners?|maintainers?|contacts?|authors?|categor(?:y|ies)|types?|kinds?|projects?|examples?|urls?|homepage|website|repo(?:sitory)?|source|licen[sc]e|id|identifier|priority|#|no\.?|last[- ](?:verified|tested|checked)|(?:verified|tested) on|requires|depends on|dependenc(?:y|ies)|prerequisites?|evidence|alias|default|defaults?|values?|units?|area|component|module|package)$/u,
VD=/\b(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies)|operations?|functions?|methods?|apis?|endpoints?|commands?|options?|proposals?|data types?|types?|extensions?|instructions?|tests?|requirements?|criteri(?:a|on)|propert(?:y|ies)|actions?|events?|topics?|syntax|keywords?|statements?|transports?|formats?|protocols?|elements?|attributes?|hooks?|syscalls?|opcodes?|scenarios?|use cases?)\b/u,
BD=/\b(?:drivers?|platforms?|targets?|backends?|back ends?|providers?|vendors?|devices?|boards?|browsers?|languages?|sdks?|clients?|servers?|librar(?:y|ies)|implementations?|tools?|products?|databases?|engines?|os|operating systems?|distros?|distributions?|architectures?|runtimes?|frameworks?|plugins?|systems?|remotes?|services?|models?|hardware|chips?|compilers?|editors?|ides?|clouds?|storages?|adapters?|connectors?|plans?|editions?)\b/u,
WD=/^(?:required|optional|default|nullable|deprecated|enabled|read-?only|mandatory|multiple|repeatable|inherited|unique|indexed|internal|configurable|reloadable|dynamic|sensitive|computed|forces new|breaking)\??$/u,
GD=/^(?:name|field|parameter|param|argument|arg|option|flag|key|variable|setting|property|attribute|column|input|output|env(?:ironment)?(?: variable)?|config(?:uration)?)s?$/u,UD=/\b(?:support(?:ed|s)?|features?|capabilit(?:y|ies)|compatib(?:le|ility)|compliance|matrix|implementation|drivers?|backends?|providers?|platforms?|parity|coverage|conformance)\b/u,
ls=e=>_D.test(x(e)),Dx=e=>jD.test(x(e)),Cr=e=>VD.test(x(e)),us=e=>BD.test(x(e)),cs=e=>WD.test(x(e)),Px=e=>GD.test(x(e)),Ix=e=>UD.test(x(e)),Lx=new Set("linux|windows|macos|mac os|mac|osx|os x|android|\
ios|ipados|freebsd|openbsd|netbsd|solaris|aix|wasm|web|ubuntu|debian|fedora|rhel|centos|alpine|arch|suse|chrome|chromium|firefox|safari|edge|opera|ie|internet explorer|c|c++|cpp|c#|go|golang|java|java\
script|js|typescript|ts|node|node.js|nodejs|deno|bun|python|ruby|rust|php|swift|kotlin|scala|julia|erlang|elixir|perl|r|lua|dart|haskell|.net|dotnet|objective-c|matlab|postgresql|postgres|mysql|mariad\
b|sqlite|oracle|sql server|mssql|mongodb|redis|cockroachdb|x86|x86_64|x86-64|x64|amd64|arm|arm64|aarch64|armv7|riscv|riscv64|risc-v|ppc64|ppc64le|s390x|mips|loongarch64|aws|azure|gcp|gke|eks|aks|opens\
tack|vmware|docker|podman|kubernetes|github|gitlab|bitbucket|gitea|free|pro|enterprise|community|vscode|vim|neovim|emacs|intellij".split("|"))});function qD(e){let t=[],n=0;for(let r of e.text.split(`
`))r.trim()!==""&&t.push({from:n,text:r}),n+=r.length+1;return t}function HD(e,t,n,r){let o=[];for(let i of[...new Set(t)].sort((s,a)=>a.length-s.length)){let s=e.text.indexOf(i),a=o.some(l=>s<l.at+l.
name.length&&s+i.length>l.at);s>=0&&!a&&o.push({at:s,name:i})}if(!(o.length<2||o.length*2<t.length))return o.sort((i,s)=>i.at-s.at).flatMap(({at:i,name:s})=>$e(n,e.from+i,e.from+i+s.length,r)??[])}function KD(e,t,n,r){
let o=[...e.text.matchAll(/\S+/gu)].map(w=>({word:w[0],at:w.index})),i=w=>w==="?"||w.length<=2&&!/[\p{L}\p{N}]/u.test(w),s=o.length;for(;s>1&&i(o[s-1]?.word??"");)s-=1;let a=0;for(let w=s;w>0;w-=1){let b=o[w-
1];if(b!==void 0&&t.has(x(e.text.slice(0,b.at+b.word.length)))){a=w;break}}let l=o[s-1],u=l!==void 0&&s>1&&pt(l.word)!==void 0,c=a>0?a:u?s-1:s,f=o[c-1];if(f===void 0)return;let d=(w,b)=>$e(n,e.from+w,
e.from+b,r),p=d(0,f.at+f.word.length),g=o.slice(c,s),[h,v]=[g[0],g[g.length-1]];if(p!==void 0)return{title:p,status:h===void 0||v===void 0?void 0:d(h.at,v.at+v.word.length),signs:o.slice(s).flatMap(({
word:w,at:b})=>d(b,b+w.length)??[])}}function zD(e,t,n,r,o,i,s){let a=r.map(p=>({view:"summary",key:kr(p.text,s),title:p.text,range:p.range})),l=new Set(o.map(p=>x(p.title.text))),u=n.flatMap(p=>{let g=KD(
p,l,e,i);return g===void 0?[]:[{...g,line:p,key:an([],g.title.text)}]}),c=p=>$e(e,p.from,p.from+p.text.length,i)?.range??i.locator.range(0,0),f=c(t),d=c(n[n.length-1]??t);return{targets:a,features:u.map(
({title:p,key:g,line:h})=>({view:"summary",key:g,title:p.text,group:[],range:p.range,block:c(h),commands:[],attributes:[]})),statuses:u.flatMap(({key:p,status:g})=>{if(g===void 0)return[];let h=pt(g.text);
return[{view:"summary",feature:p,text:g.text,range:g.range,...h===void 0?{}:{status:h}}]}),facts:{range:{start:f.start,end:d.end},orientation:"features-in-rows",columns:[],rows:u.map(({line:p,key:g})=>({
kind:"feature",range:c(p),key:g,cellCount:0,end:c(p)})),vocabulary:[],legend:[],unplaced:u.map(({key:p,signs:g})=>({feature:p,signs:g}))}}}function Nx(e,t,n,r){let o=[...new Set(t.flatMap(i=>i.support.
map(s=>s.name.text)))];for(let i of e.blocks){if(i.type!=="paragraph")continue;let s=G(i.children,n),[a,...l]=qD(s);if(a===void 0||l.length<2||!Cr(a.text.slice(0,60)))continue;let u=HD(a,o,s,n);if(u!==
void 0)return zD(s,a,l,u,t,n,r)}}var Ax=m(()=>{"use strict";gn();de();N();Ht();ss();fs()});function Fx(e){let t=new Set;for(let{section:n}of e)for(let r=n;r!==void 0&&!t.has(r);r=r.parent)t.add(r);return t}function JD(e){let t=new Map;for(let n of e)for(let{title:r}of n.claims.features){let o=x(
r);t.set(o,(t.get(o)??new Set).add(n))}return t}function XD(e,t,n){let r=new Map;for(let a of new Set(e.entries.map(l=>x(l.title.text))))for(let l of t.get(a)??[])n.has(l)||r.set(l,(r.get(l)??0)+1);let o=({
claims:a})=>a.facts.range.start.offset,i=a=>o(a)<e.range.start.offset,s;for(let[a,l]of[...r].sort(([u],[c])=>o(u)-o(c))){let u=s===void 0?0:r.get(s)??0;(l>u||l===u&&i(a))&&(s=a)}return s}function YD(e,t,n,r){
for(let o of t){let i=Nx(o,e.entries,n,r);if(i!==void 0)return{section:e.root,details:e,range:i.facts.range,unplaced:i}}return{section:e.root,details:e,range:e.range}}function _x(e,t,n,r,o){let i=JD(e),
s=[...Re(n)],a=new Map,l=[];for(let c of t){let f=XD(c,i,a);f===void 0?l.push(YD(c,s,r,o)):a.set(f,c)}return[...e.map(c=>{let f=a.get(c);return{section:c.section,table:c,range:c.claims.facts.range,...f===
void 0?{}:{details:f}}}),...l].sort((c,f)=>c.range.start.offset-f.range.start.offset)}var jx=m(()=>{"use strict";N();He();Ax()});function eP(e,t){let n=e.children[0],r=n?.type==="paragraph"?n.children[0]:void 0;if(r?.type!=="strong")return;let o=r.position?.end.offset??0,i=t.parts.filter(l=>l.end<=o).at(-1)?.to??0,s=j(t.text.slice(
0,i)).replace(/(?<!\s)\s*:$/u,"");if(s==="")return;let a=QD.exec(t.text.slice(i))?.[0].length??0;return{title:s,rest:i+a,strong:!0}}function tP(e){let t=ZD.exec(e.text),n=t?.[1];if(!(t===null||n===void 0||
n.split(/\s+/u).length>4))return{title:j(n),rest:t[0].length,strong:!1}}function nP(e,t){let[n,...r]=e.children;if(n?.type!=="paragraph")return;let o=G(n.children,t),i=eP(e,o)??tP(o);if(i===void 0)return;
let s=j(o.text.slice(i.rest)),a=We(r,t)?.text,l=[s,a].filter(u=>u!==void 0&&u!=="").join(`

`);return l===""?void 0:{title:i.title,text:l,range:Ce(e,t)}}function Bx(e,t){let n=Vx.get(e);if(n!==void 0)return n;let r=e.blocks.flatMap((o,i)=>{if(o.type!=="list")return[];let s=e.blocks[i-1],a=s?.
type==="paragraph"&&/\bprinciples?\b/iu.test(G(s.children,t).text),l=rP(o,a,t);return l.length>0?[{list:o,principles:l}]:[]});return Vx.set(e,r),r}function rP(e,t,n){let o=e.children.map(s=>nP(s,n)).filter(
s=>s!==void 0),i=o.filter(s=>s.text.length>=30);return o.length===e.children.length&&(t||i.length*2>=o.length)?o:[]}var ZD,QD,Vx,Wx=m(()=>{"use strict";gn();de();N();ZD=/^([\p{L}\p{N}][^\n:.–—]{0,40}?)\s*(?::\s|\s[-–—]\s)\s*/u,
QD=/^\s*[-–—:.]?\s*/u;Vx=new WeakMap});function Ux(e,t){let n=Gx.get(e);if(n!==void 0)return n;let r=i=>e.children.filter(s=>i.test(x(s.title))),o={principled:r(oP),noted:r(iP),lists:sP(e,t)};return Gx.set(e,o),o}function ds(e,t){let n=e.details?.
lists??new Set,r=e.range.start.offset;for(let o=e.section;o!==void 0;o=o.parent)for(let i of[o,...Ux(o,t).principled]){let s=Bx(i,t).find(({list:a})=>Se(a)[0]<r&&!n.has(a));if(s!==void 0)return s.principles}
return[]}function ms(e,t,n){let r=e.details?.root.parent??e.section.parent??e.section,o=[...new Set([e.section,e.details?.root??e.section,r])],i=Math.max(e.range.end.offset,e.details?.range.end.offset??
0),s=o.flatMap(l=>{let{lists:u,noted:c}=Ux(l,n),f=c.filter(d=>e.details?.sections.has(d)!==!0&&(d.heading?.position?.start.offset??0)>=i);return[...u.filter(({start:d})=>d>=i).flatMap(d=>d.notes),...f.
flatMap(d=>d.blocks.flatMap(p=>qx(p,n)))]});return[...new Map(s.map(l=>[l.range.start.offset,l])).values()].filter(l=>!t(l.range))}function sP(e,t){let n=[],r=!1;for(let o of e.blocks)o.type==="paragr\
aph"?r=aP(t.text.slice(...Se(o))):o.type==="list"&&r&&n.push({start:Se(o)[0],notes:qx(o,t)});return n}function aP(e){return e.length<40&&/^\s*(?:\*\*)?notes?\s*(?::\s*)?(?:\*\*\s*)?(?::\s*)?$/iu.test(
e)}function qx(e,t){return(e.type==="list"?e.children:e.type==="paragraph"?[e]:[]).flatMap(r=>We([r],t)??[])}var oP,iP,Gx,ou=m(()=>{"use strict";gn();de();N();Wx();oP=/\b(?:principles?|guidelines?|rationale)\b/u,
iP=/^(?:closing )?notes?$/u,Gx=new WeakMap});function fP(e){let t=new Set;for(let n of e.rows)for(let r of n.cells)r!==void 0&&r.core.length===1&&t.add(U(r.core));return t.has("y")||t.has("n")?new Set(["p","f"]):new Set}function Kx(e,t,n){let r=new Set;
for(let a of t)a.level!==void 0&&r.add(U(a.symbol));for(let a of Object.values(n.vocabulary??{}))for(let l of a)r.add(U(l));let o=fP(e),i=new Map,s=a=>{for(let{sign:l,length:u}of yn(a)){let c=U(l),f=ue.
get(c);if(f!==void 0)return f.level==="complete"||f.level==="partial"?"positive":"other";if(r.has(c))return"positive";if((uP.has(c)||o.has(c))&&u===a.length)return/^[-–—−n]/u.test(c)?"other":"po\
sitive"}};return a=>{if(i.has(a))return i.get(a);let l=s(a);return i.set(a,l),l}}function dP(e,t,n,r,o){let i={filled:0,blank:0,levels:0,versions:0,statuses:0,money:0,positive:0},s=new Set;for(let a of e){
let l=a.cells[t];if(l===void 0)continue;if(l.core===""&&l.marks.length===0){i.blank+=1;continue}i.filled+=1,s.add(l.core);let u=l.core===""?"other":r(l.core);u!==void 0?i.levels+=1:o&&hn(l.core)&&(i.versions+=
1),u==="positive"&&(i.positive+=1),pt(l.core)!==void 0&&(i.statuses+=1),cP.test(l.core)&&(i.money+=1)}return{index:t,title:n,...i,distinct:s.size,role:"attribute"}}function mP(e){if(e.title===""||Dx(e.
title)||ls(e.title))return!1;if(e.filled===0)return e.blank>0;let t=e.levels/e.filled;return t>=iu||t>=lP&&t+e.versions/e.filled>=iu}function pP(e){return ls(e.title)?cs(e.title)?!0:e.filled>0&&e.statuses*
2>=e.filled:e.filled>0&&e.statuses===e.filled&&e.levels===0}function gP(e,t,n){return t===n||e.length<2?!1:e.filter(o=>{let i=o.cells[t]?.core;return i!==void 0&&i!==""&&x(i)===x(o.cells[n]?.core??"")}).
length>=e.length*.8}function zx(e,t){let{columns:n}=t;if(n===void 0)return;let r=o=>o!==void 0&&x(o)===x(e);if(r(n.feature))return"feature";if(r(n.status))return"status";if(n.attributes?.some(r))return"\
attribute";if(n.targets!==void 0)return n.targets.some(r)?"target":"attribute"}function yP(e,t){let n=e.find(a=>zx(a.title,t)==="feature");if(n!==void 0)return n.index;let r=e.filter(a=>a.filled>0&&a.
levels<a.filled*iu&&a.distinct*2>a.filled&&!/^(?:#|no\.?|id)$/iu.test(a.title)),o=r[0],i=r.find(a=>a.index===(o?.index??0)+1);return(o!==void 0&&i!==void 0&&Jx(o)&&i.blank===0?i:o)?.index??0}function Jx(e){
return e.filled===0||e.levels>0?!1:e.blank>0?e.blank>=e.filled*.5||Hx.test(e.title):Hx.test(e.title)||e.distinct*2<=e.filled}function hP(e,t){return t.titles[e.index]?.id!==void 0&&e.filled>0&&e.levels===
e.filled}function su({grid:e,layout:t,rows:n,isSign:r,options:o,isSummary:i,named:s}){let a=n.some(d=>d.cells.some(p=>p!==void 0&&vr(p.core))),l=t.titles.map((d,p)=>dP(n,p,d.text,r,a)),u=i&&o.columns===
void 0?0:yP(l,o),c=i&&e.rows.length===t.bodyStart,f=e.width-1;for(let d of l){let p=zx(d.title,o);d.index===u?d.role="feature":p!==void 0&&p!=="feature"?d.role=p:hP(d,t)||c&&!ls(d.title)?d.role="targe\
t":!i&&d.index===f&&gP(n,f,u)?d.role="label-again":d.index<u&&Jx(d)?d.role="group":pP(d)?d.role="status":(mP(d)||s.has(x(d.title)))&&(d.role="target")}return xP(l),l}function xP(e){for(let t of e.filter(
n=>n.role==="status").slice(1))t.role="attribute"}var iu,lP,uP,cP,Hx,Xx=m(()=>{"use strict";N();Ht();Et();is();Gn();fs();iu=.6,lP=.3,uP=new Set([...Qe].filter(e=>!["","f","p"].includes(e))),cP=/[$€£¥]\s?\d|\d\s?[$€£¥]/u;
Hx=/^(?:categor(?:y|ies)|groups?|areas?|sections?|components?|modules?|topics?|domains?|layers?|kinds?|types?)$/iu});function Yx(e,t){let n=new Set([...t.section.path,...t.caption===void 0?[]:[t.caption]].map(x));return n.add(x(t.section.path.join(" / "))),e?.find(r=>n.has(x(r)))}function bo(e){return e.columns.find(
t=>t.role==="feature")}function bP(e,t){let n=bo(e)?.title??"",r=t.filter(o=>cs(o.title));return r.length===t.length||r.length>0&&Px(n)}function wP(e){return[...e.section.path.slice(-2),...e.columns.map(
n=>n.title),e.caption??""].some(Ix)}function vP(e,t){let n=bo(e)?.title??"";return(Cr(n)||us(n))&&/\bsupport(?:ed|s)?\b/iu.test(t?.title??"")}function au(e,t){return x(e.title)==="summary"&&x(t)==="fe\
ature"}function Zx(e){return au(e.section,bo(e)?.title??"")}function kP(e,t){let n=bo(e);if(n===void 0||n.filled===0)return"no column names the rows";if(e.rows.filter(o=>hn(o.cells[n.index]?.core??"")).
length*2>n.filled)return"its rows are versions, not features";if(t.some(o=>o.money>0))return"its columns hold prices";if(bP(e,t))return"its yes and no speak of parameters, not of support";if(!Zx(e)){if(!t.
some(o=>o.positive>0))return"no cell says that anything is supported";if(t.length===1&&!(e.columns.length<3?vP(e,t[0]):wP(e)))return"only one column holds levels, and nothing around it speaks of suppo\
rt"}}function Qx(e,t){let n=Yx(t.tables?.exclude,e);if(n!==void 0)return Rr(`excluded by the configuration: "${n}"`);let r=e.columns.filter(l=>l.role==="target"),o=Yx(t.tables?.include,e);if(o!==void 0)
return r.length>0?{taken:!0,reason:`included by the configuration: "${o}"`}:Rr(`included by the configuration ("${o}"), but no column holds levels`);if(t.tables?.include!==void 0)return Rr("not among \
the tables that the configuration includes");if(r.length===0)return Rr("no column is made of signs or words for support levels");if(e.rows.length===0)return Zx(e)?{taken:!0,reason:"a summary without r\
ows yet"}:Rr("it has no rows");let i=t.columns?.targets===void 0?kP(e,r):void 0;if(i!==void 0)return Rr(i);let s=r.reduce((l,u)=>l+u.filled,0);return{taken:!0,reason:`${r.reduce((l,u)=>l+u.levels,0)} \
of ${s} filled cells in ${r.length} column${r.length===1?"":"s"} read as support levels`}}function SP(e,t){return t.filter(n=>n.filled>0&&n.distinct>2).length>=Math.max(2,e.length)}function eb(e,t){if(t.
orientation!==void 0)return t.orientation;let n=bo(e),r=e.columns.filter(c=>c.role==="target"),o=e.columns.filter(c=>c.role==="attribute"),i=n?.title??"",s=c=>r.filter(f=>c(f.title)).length/Math.max(1,
r.length),a=e.rows.map(c=>c.cells[n?.index??0]?.core??""),l=a.filter(ru).length/Math.max(1,a.length),u=0;return us(i)&&!Cr(i)&&(u+=3),Cr(i)&&(u-=4),/^names?$/iu.test(i)&&(u+=1),u-=s(ru)*4,u+=l*4,u+=s(
c=>e.headings.has(x(c)))>=.5?3:0,e.columns.some(c=>c.role==="status")&&(u-=3),SP(r,o)&&(u+=1),e.banner!==void 0&&us(e.banner)&&(u-=3),e.section.path.slice(-1).some(c=>/\b(?:features|capabilities)\b/iu.
test(c))&&u>0&&(u+=1),u>1?"targets-in-rows":"features-in-rows"}var Rr,tb=m(()=>{"use strict";N();Gn();fs();Rr=e=>({taken:!1,reason:e})});function OP(e){let t=e.split(/[\s,;]+/u).filter(Boolean);return t.length>0&&t.length<=8&&t.every(r=>/^(?:\d{1,3}|[a-z]|[*†‡§#]+)$/u.test(r))?t:void 0}function MP(e){let t=e.at(-1);if(t!==")"&&t!==
"]")return;let n=e.lastIndexOf(t===")"?"(":"[");if(n<0)return;let r=e.slice(n+1,-1);if(t==="]"&&/^\^[^\s\]]{1,60}$/u.test(r))return{labels:[r.slice(1)],notation:"reference",from:n};let o=OP(r);return o&&
{labels:o,notation:t===")"?"parenthesis":"reference",from:n}}function $P(e){let t=e.length;for(;t>0&&(lu.includes(e[t-1]??" ")||/[,˒⸴]/u.test(e[t-1]??" "));)t-=1;let n=e.slice(t);return[...n].some(
o=>lu.includes(o))?{labels:n.split(/[,˒⸴]/u).filter(Boolean).map(o=>[...o].map(i=>lu.indexOf(i)).join("")),notation:"superscript",from:t}:void 0}function EP(e){let t=e.length;for(;t>0&&CP.includes(
e[t-1]??" ");)t-=1;let n=e.slice(t);return n===""||t===0?void 0:{labels:[n],notation:"symbol",from:t}}function nb(e,t){let n=e.text.trimEnd().length;if(RP.test(e.text.trim()))return{core:e.text.trim(),
from:e.text.indexOf("["),to:n,marks:e.marks};let r=[];for(;r.length<TP;){let s=e.text.slice(0,n),a=MP(s)??$P(s)??EP(s);if(a===void 0)break;let l=le(e,a.from,n,t);if(r.unshift(...a.labels.map(u=>({label:u,
notation:a.notation,range:l}))),n=e.text.slice(0,a.from).trimEnd().length,n===0)break}let o=e.text.length-e.text.trimStart().length,i=Math.min(o,n);return{core:e.text.slice(i,n),from:i,to:n,marks:[...e.
marks,...r].sort((s,a)=>s.range.start.offset-a.range.start.offset)}}var lu,CP,RP,TP,rb=m(()=>{"use strict";de();lu="⁰¹²³⁴⁵⁶⁷⁸⁹",CP="*†‡§¶",RP=/^\[[ xX]?\]$/u,TP=16});function ob(e,t){let n=e.data===void 0?void 0:Reflect.get(e.data,t);return typeof n=="number"&&n>1?Math.min(Math.floor(n),1e4):1}function LP(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"classes");
return Array.isArray(t)?t.filter(n=>typeof n=="string"):[]}function DP(e,t){let[n,r]=Se(e);return t.text[n]==="|"&&(n+=1),r>n&&t.text[r-1]==="|"&&(r-=1),t.locator.range(n,Math.max(n,r))}function PP(e,t){
let n=e.children[0],r=e.children[e.children.length-1];return n===void 0||r===void 0?DP(e,t):t.locator.range(Se(n)[0],Se(r)[1])}function IP(e,t){let n=e.marks.map(({label:r,notation:o,range:i})=>o==="s\
uperscript"?`(${r})`:t.text.slice(i.start.offset,i.end.offset));return j([e.text,...n].join(""))}function NP(e,t){let n=G(e.children,t),{core:r,from:o,to:i,marks:s}=nb(n,t),a=PP(e,t),l=Ut(e.children);
return{text:IP(n,t),core:j(r),coreRange:r===""?a:le(n,o,i,t),marks:s,flat:n,range:a,covered:!1,colSpan:ob(e,"colSpan"),classes:LP(e),...l===void 0?{}:{id:l}}}function AP(e){let t=e.data===void 0?void 0:
Reflect.get(e.data,"headerRows");return typeof t=="number"?t:void 0}function FP(e){let t=r=>r.data!==void 0&&Reflect.get(r.data,"header")===!0||r.children.length>0&&r.children.every(o=>o.data!==void 0&&
Reflect.get(o.data,"header")===!0),n=0;for(;n<e.children.length-1;){let r=e.children[n];if(r===void 0||!t(r))break;n+=1}return n}function ib(e,t,n){let r=new Map,o=e.children.map(l=>{let u=[],c=0,f=()=>{
for(let d=r.get(c);d!==void 0;d=r.get(c))u[c]={...d.cell,covered:!0},d.rows-=1,d.rows===0&&r.delete(c),c+=1};for(let d of l.children){f();let p=NP(d,t),g=ob(d,"rowSpan");for(let h=0;h<p.colSpan;h+=1){
let v=h===0?p:{...p,covered:!0};u[c]=v,g>1&&r.set(c,{cell:v,rows:g-1}),c+=1}}return f(),{cells:u,cellCount:c,range:Ce(l,t)}}),i=AP(e),s=i??(n?1:FP(e)),a=n&&i===void 0?o[0]?.cellCount??0:o.reduce((l,u)=>Math.
max(l,u.cellCount),0);return{range:Ce(e,t),headerRows:Math.min(s,o.length),rows:o,width:a}}var sb=m(()=>{"use strict";rs();rb();de();N()});function Tr(e,t){return e===void 0?{text:"",range:t.place.locator.range(0,0),marks:[],strong:!1}:_P(e.flat,e,t)}function _P(e,t,n){let o=t.marks.filter(s=>!e.marks.includes(s)).every(s=>n.footnotes.find(
s.label,n.section)!==void 0),i=o?t.core:j(e.text);return{text:i,range:jP(e,t,i===""||!o?i:t.core,n.place),marks:o?t.marks:e.marks,...e.link===void 0?{}:{link:e.link},...t.id===void 0?{}:{id:t.id},strong:e.
strong}}function jP(e,t,n,r){let o=e.parts.filter(s=>e.text.slice(s.from,s.to).trim()!=="");if(n===""||o.length>1&&n===t.text)return t.range;if(n===t.core)return t.coreRange;let i=e.text.length-e.text.
trimStart().length;return le(e,i,e.text.trimEnd().length,r)}function VP(e){return yn(e).some(({sign:t})=>{let n=U(t);return ue.has(n)||n!==""&&Qe.has(n)})}function BP(e){let t=e.rows[0]?.cells??[];return e.
headerRows===1&&t.every(n=>n===void 0||n.text==="")}function WP(e){let t=BP(e)?2:Math.max(e.headerRows,1),r=(e.rows[t-1]?.cells??[]).filter(i=>i!==void 0&&i.text!==""),o=r.filter(i=>i!==void 0&&VP(i.core));
return r.length<2||o.length*2>r.length?e.headerRows:t}function GP(e,t,n){let r=[];for(let o=0;o<t;o+=1){let i=e.rows[o]?.cells[n];i!==void 0&&i.text!==""&&!r.some(s=>s.range.start.offset===i.range.start.
offset)&&r.push(i)}return r}function UP(e){let t=e.filter(o=>o.length>1).map(o=>o[0]),n=t[0],r=t.every(o=>o?.range.start.offset===n?.range.start.offset);return n!==void 0&&t.length>1&&r?n:void 0}function ab(e,t){
let n=WP(e),r=Array.from({length:e.width},(s,a)=>GP(e,n,a)),o=UP(r);return{titles:r.map((s,a)=>{let l=o===void 0?s:s.filter(d=>d.range.start.offset!==o.range.start.offset||s.length===1),u=Tr(l[l.length-
1]??e.rows[n-1]?.cells[a],t),f=[...l.slice(0,-1).map(d=>Tr(d,t).text),u.text].filter((d,p,g)=>g.findIndex(h=>x(h)===x(d))===p);return{...u,text:f.join(" / ")}}),bodyStart:n,...o===void 0?{}:{banner:o.
text}}}var uu=m(()=>{"use strict";de();N();Et();is()});function xn(e){return e!==void 0&&e.text!==""}function qP(e,t){if(t<3)return!1;if(e.cellCount===1)return!0;let n=e.cells[0];return n!==void 0&&!n.covered&&n.colSpan>=t}function HP(e,t,n){let r=0,o=0;return e.
cells.forEach((i,s)=>{let a=t.titles[s];s===n||!xn(i)||a===void 0||a.text===""||(x(i.core)===x(a.text)||x(i.text)===x(a.text)?r+=1:o+=1)}),r>=2&&r>o*4}function KP(e,t,n,r){let o=e.cells[n];if(qP(e,r))
return e.cells.some(xn)?"group":"blank";if(!e.cells.some(xn))return"blank";if(HP(e,t,n))return"header";let i=e.cells.filter((s,a)=>a!==n&&xn(s));return!xn(o)||i.length>0?"feature":o.flat.strong?"group":
"bare"}function zP(e,t,n){let r=e.filter((s,a)=>t[a]==="feature");return!t.every((s,a)=>s!=="bare"||t[a+1]==="feature")||r.length===0||n.length<2?!1:r.flatMap(s=>n.map(a=>s.cells[a.index])).every(xn)}
function cu(e,t,n,r){let o=n.find(g=>g.role==="feature")?.index??0,i=e.rows.slice(t.bodyStart),s=i.map(g=>KP(g,t,o,e.width)),a=n.filter(g=>g.role==="target"),l=zP(i,s,a),u=i.some((g,h)=>s[h]==="group"&&
!Tr(lb(g),r).strong),c=n.find(g=>g.role==="group")?.index,f=[],d=[],p=[];return i.map((g,h)=>{let v=s[h]??"feature",w=v==="bare"?l?"group":"feature":v,b=Tr(w==="group"?lb(g):g.cells[o],r);if(w==="grou\
p"){let R=b.text.split(ts);b.strong&&(d=R),p=b.strong||!u?R:[...d,...R]}else if(w==="blank")d=[],p=[];else if(w==="header"){let R=x(b.text)===x(t.titles[o]?.text??"");d=[],p=R?[]:[b.text]}if(c!==void 0){
let R=g.cells[c];xn(R)&&(f=[Tr(R,r).text])}return{row:g,kind:w,title:b,group:[...p,...f]}})}function lb(e){return e.cells.find(xn)}var ub=m(()=>{"use strict";N();He();uu()});function JP(e){return e.type==="table"}function XP(e){let t=e.data===void 0?void 0:Reflect.get(e.data,"caption");return typeof t=="string"&&t!==""?t:void 0}function YP(e,t,n,r){let o={section:t,footnotes:r.
footnotes,place:r.place},{options:i}=r,s=ib(e,r.place,r.markdown),a={range:s.range,section:t.path};if(r.legends.nodes.has(e))return{decision:{...a,taken:!1,reason:"it is a legend"}};let l=ab(s,o);if(l.
bodyStart===0)return{decision:{...a,taken:!1,reason:"it has no header row"}};let u=XP(e),c=r.legends.general(t),f=r.legends.byColumn(t),d=Kx(s,[...c,...[...f.values()].flat()],i),p=au(t,l.titles[0]?.text??
""),g={grid:s,layout:l,isSign:d,options:i,isSummary:p,named:r.named},h=su({...g,rows:s.rows.slice(l.bodyStart)}),w=cu(s,l,h,o).filter(Ne=>Ne.kind==="feature").map(({row:Ne})=>Ne),b=w.some(Ne=>Ne.cells.
some(iC=>vr(iC?.core??""))),R=Ne=>d(Ne)!==void 0||b&&hn(Ne),A=ax(w,h.find(({role:Ne})=>Ne==="feature")?.index??0,R),V=su({...g,rows:w.filter(Ne=>!A.has(Ne))}),me={columns:V,rows:w,section:t,headings:n,
...u===void 0?{}:{caption:u},...l.banner===void 0?{}:{banner:l.banner}},Z=Qx(me,i);if(!Z.taken)return{decision:{...a,...Z}};let W=eb(me,i),we=cu(s,l,V,o),Tn=yx({values:W==="features-in-rows"?A:new Set,
grid:s,layout:l,columns:V,rows:we,orientation:W,legend:c,columnLegends:f,options:i,context:o}),oC=V.find(Ne=>Ne.role==="feature")?.title??"";return{decision:{...a,taken:!0,reason:`${Z.reason}; ${W.replaceAll(
"-"," ")}`},matrix:{node:e,section:t,label:oC,claims:Tn,...u===void 0?{}:{caption:u},...l.banner===void 0?{}:{banner:l.banner}}}}function cb(e){let t=[...Re(e.top)],n=new Set(t.map(i=>x(i.title)).filter(
i=>i!=="")),r=[],o=[];for(let i of t)for(let s of se(i.blocks,JP)){let{matrix:a,decision:l}=YP(s,i,n,e);o.push(l),a!==void 0&&r.push(a)}return{matrices:r,decisions:o}}var fb=m(()=>{"use strict";N();He();
ss();Xx();tb();sb();uu();ub();eu();Gn()});function db(e){return e.type==="definition"}function fu(e,t){let n=new Map;for(let r of se([e],db))n.has(r.identifier)||n.set(r.identifier,r.url);return ZP(e,{text:t,locator:z(t),definitions:n})}function ZP(e,t){
let n=se([e],o=>o.type==="substitutionDefinition");if(n.length===0)return t;let r=new Map;for(let o of n){let i=j(G(o.children,{...t,substitutions:r}).text);r.has(x(o.label))||r.set(x(o.label),i)}return{
...t,substitutions:r}}function QP(e,t,n,r,o){let i=e.table?.claims??e.unplaced,s=e.table?.claims.cells??[],a=e.details===void 0?void 0:hx(e.details.entries,i?.features??[],o),l=(e.details===void 0?void 0:
xx(e.details.entries))??tI(e),u=e.details===void 0||a===void 0?void 0:{range:e.details.range,order:a.order},c=$x(e);return{...c===void 0?{}:{id:c},title:Ex(e,t),section:Sr(e.section,e.details!==void 0),
range:e.range,principles:ds(e,r),...l===void 0?{}:{targetLabel:l},targets:[...i?.targets??[],...a?.targets??[]],features:[...eI(i?.features??[],a?.features??[]),...a?.features??[]],statuses:[...i?.statuses??
[],...a?.statuses??[]],cells:[...s,...a?.cells??[]],notes:n,...i===void 0?{}:{table:i.facts},...u===void 0?{}:{details:u}}}function eI(e,t){let n=new Set(t.map(r=>r.key));return e.map(r=>{let{link:o,...i}=r;
return o?.startsWith("#")&&n.has(r.key)?i:r})}function tI(e){return e.table?.claims.facts.orientation==="targets-in-rows"&&e.table!==void 0&&!/^(?:names?)?$/iu.test(e.table.label)?e.table.label:void 0}
function wo({root:e,text:t,markdown:n,options:r={},problems:o=[]}){let i=fu(e,t),s=ns(e,i),a=Hh(s,i),l=Tx(s,i),u=Wn([],[],r.vocabulary),c=Gh(s,u,i),f=cb({top:s,place:i,footnotes:a,legends:l,options:r,
markdown:n,named:c}),d=Nh(f.matrices),p={...f,matrices:d.matrices},g=Fx(p.matrices),h=new Set(p.matrices.flatMap(({claims:W})=>W.features.map(({title:we})=>x(we)))),v=Bh(s,W=>g.has(W),l.nodes,u,i,h,d.
support),w=_x(p.matrices,v,s,i,r),b=new Set(a.definitions.map(W=>W.range.start.offset)),R=l.entries.map(W=>W.range.start.offset),A=W=>b.has(W.start.offset)||R.some(we=>we>=W.start.offset&&we<W.end.offset),
V=new Map;for(let W of w){let we=V.get(W.section);we===void 0?V.set(W.section,[W]):we.push(W)}let me=w.map(W=>{let we=V.get(W.section)??[W];return QP(W,we,ms(W,A,i),i,r)}),Z=p.matrices.map(({section:W,
claims:we})=>({section:W,marks:[...we.marks,...we.cells.flatMap(Tn=>Tn.footnotes)]}));return{matrices:me,footnotes:Kh(a,Z,s,i),decisions:p.decisions,definitions:nI(e,i),problems:o}}function nI(e,t){let n=new Map;
return se([e],r=>((r.type==="linkReference"||r.type==="imageReference")&&n.set(r.identifier,(n.get(r.identifier)??0)+1),!1)),se([e],db).map(r=>({label:r.label??r.identifier,range:Ce(r,t),uses:n.get(r.
identifier)??0}))}var du=m(()=>{"use strict";De();Wh();Uh();Jl();de();N();zh();bx();Ox();nu();jx();ou();He();fb();Gn()});import{createRequire as rI}from"node:module";var oI,ps,mu=m(()=>{"use strict";oI=rI(import.meta.url),ps=(...e)=>oI("./late/extract-ini.cjs").extractIni(...e)});function mb(e){return e<=32?e===32||e>=9&&e<=13||e>=28&&e<=31:e<5760?e===133||e===160:e>=8192&&e<=8202?!0:e===5760||e===8232||e===8233||e===8239||e===8287||e===12288}function pu(e,t,n){let r=t,o=n;for(;r<
o&&mb(e.charCodeAt(r));)r+=1;for(;o>r&&mb(e.charCodeAt(o-1));)o-=1;return{start:r,end:o}}var pb=m(()=>{"use strict"});function*gb(e){let t=0;for(let n=1;t<e.length;n+=1){let r=t;for(;r<e.length&&e.charCodeAt(r)!==10&&e.charCodeAt(r)!==13;)r+=1;let o=pu(e,t,r),i=e.slice(o.start,o.end);yield{number:n,start:t,end:r,text:i,
at:o.start,indent:o.start-t},t=r+(e.charCodeAt(r)===13&&e.charCodeAt(r+1)===10?2:1)}}function vo(e,t){return{line:e.number,column:t-e.start+1,offset:t}}function gu(e,t,n){return{start:vo(e,t),end:vo(e,
n)}}function Lt(e,t=0,n=e.text.length){let{start:r,end:o}=pu(e.text,t,n);return{text:e.text.slice(r,o),range:gu(e,e.at+r,e.at+o)}}var yb=m(()=>{"use strict";pb()});function sI(e){let t=e.indexOf("="),n=e.indexOf(":");return t<0||n<0?Math.max(t,n):Math.min(t,n)}function aI(e){let{text:t}=e,n=sI(t);if(t.startsWith("[")){let r=t.lastIndexOf("]");if(r>1)return{kind:"\
section",name:{text:t.slice(1,r),range:gu(e,e.at+1,e.at+r)},closed:!0};if(r<0&&n<0&&t.length>1)return{kind:"section",name:Lt(e,1),closed:!1}}return n<=0?{kind:"bogus"}:{kind:"option",name:Lt(e,0,n),value:Lt(
e,n+1)}}function gs(e,t,n,r){return r===void 0?{code:e,message:t,range:n}:{code:e,message:t,range:n,related:r}}function lI({name:e,lines:t,empty:n}){let r=t.length;for(;r>0&&t[r-1]?.text==="";)r-=1;let o=t.
slice(0,r),s={start:o.find(l=>l.text!=="")?.range.start??n.start,end:o.at(-1)?.range.end??n.end},a=o.map(l=>l.text).join(`
`);return{key:e.text.toLowerCase(),name:e,value:{text:a,lines:o,range:s}}}function uI({name:e,key:t},n,r){let o=`The key \`${t}\` stands twice in \`[${n}]\`: Python's parser refuses the file, others ta\
ke the last; remove one.`;return gs("duplicate-key",o,e.range,[{range:r.range,message:"First here."}])}function ko(e){let t=new yu;for(let i of gb(e))t.line(i);t.end();let{sections:n,comments:r,problems:o}=t;
return{sections:n,comments:r,problems:o}}var iI,yu,hb=m(()=>{"use strict";yb();iI="DEFAULT";yu=class{comments=[];problems=[];sections=[];#t;#e;#r=0;#n=!1;line(t){t.text===""?this.#e?.lines.push(Lt(t)):
t.text.startsWith("#")||t.text.startsWith(";")?this.comments.push(Lt(t)):this.#e!==void 0&&t.indent>this.#r?this.#e.lines.push(Lt(t)):this.#o(t)}end(){this.#u()}#o(t){this.#r=t.indent;let n=aI(t);n.kind===
"section"?this.#i(t,n.name,n.closed):this.#t===void 0?this.#a(t):n.kind==="option"?this.#s(n.name,n.value):this.#c(t)}#i(t,n,r){if(this.#u(),!r){let s=`The section header \`[${n.text}\` is not closed, \
so the parsers that read this file refuse it; add \`]\`.`;this.problems.push(gs("ini-syntax",s,Lt(t).range))}let o=vo(t,t.at),i=vo(t,t.at+t.text.length);this.#t={name:n,start:o,headerEnd:i,options:[],
seen:new Map}}#s(t,n){this.#l();let r=[n],{start:o}=n.range;this.#e={name:t,lines:r,empty:{start:o,end:o}}}#a(t){if(this.#n)return;this.#n=!0,this.problems.push(gs("ini-syntax","This line stands befor\
e the first section header, where the parsers of INI files stop; put it under a `[section]`.",Lt(t).range))}#c(t){let n=t.text.startsWith("=")||t.text.startsWith(":"),r=n?"This line has a value but no\
 key, so the parsers that read this file refuse it; name the key before the delimiter.":"This line is neither `key=value` nor a section header, so the parsers that read this file refuse it; indent it \
if it continues the value above.";this.problems.push(gs("ini-syntax",r,Lt(t).range)),n&&this.#l()}#l(){let t=this.#e,n=this.#t;if(this.#e=void 0,t===void 0||n===void 0)return;let r=lI(t),o=n.seen.get(
r.key);o===void 0?n.seen.set(r.key,r.name):this.problems.push(uI(r,n.name.text,o)),n.options.push(r)}#u(){this.#l();let t=this.#t;if(t===void 0)return;let{name:n,start:r,headerEnd:o,options:i}=t,s=i.at(
-1)?.value.range.end??o;this.sections.push({name:n,defaults:n.text===iI,range:{start:r,end:s},options:i}),this.#t=void 0}}});var hu=m(()=>{"use strict";hb()});function fI(e){return e.type==="directive"&&cI.test(e.name)}function dI(e,{section:t,principles:n,notes:r,origin:o}){return{...e,title:t.at(-1)??e.title,section:t,principles:n,notes:r,origin:o}}function xb(e,t,n,r){
return{code:"unreadable-file",message:`The directive \`${n.name}\` names ${e===""?"no file":`\`${e}\``}, which is not read: ${t}. The page has no matrix without it; name a file of this project.`,range:Ce(
n,r)}}function mI(e,t,n,{read:r}){let o=e.arguments.join(" ").trim(),i=r(o);if(!i.ok)return{matrices:[],problems:[xb(o,i.reason,e,n)]};let s=Ce(e,n),a={section:t,range:s},l={section:Sr(t),principles:ds(
a,n),notes:ms(a,()=>!1,n),origin:{path:i.path,range:s}},{matrices:u,decisions:c}=ps(ko(i.text)),f=c.find(({taken:p})=>!p)?.reason.replace(/\.$/u,"")??"",d=u.length>0?[]:[xb(o,f,e,n)];return{matrices:u.
map(p=>dI(p,l)),problems:d}}function bb(e,t){let n=fu(t.root,t.text),r=[];for(let s of Re(ns(t.root,n)))for(let a of se(s.blocks,fI))r.push(mI(a,s,n,t));if(r.length===0)return e;let o=({origin:s,range:a})=>(s?.
range??a).start.offset,i=[...e.matrices,...r.flatMap(s=>s.matrices)];return{...e,matrices:i.sort((s,a)=>o(s)-o(a)),problems:[...e.problems,...r.flatMap(s=>s.problems)]}}var cI,wb=m(()=>{"use strict";hu();
du();de();nu();ou();He();mu();cI=/^(?:support|feature)[_-]matrix$/i});function vb(e,t){let n=t.flatMap(({table:r,details:o})=>[r?.range,o?.range]).filter(r=>r!==void 0);return e.filter(({code:r,range:o})=>pI.has(r)?!0:gI.has(r)?!1:n.some(({start:i,end:s})=>o.start.line>=
i.line&&o.start.line<=s.line+1))}var pI,gI,kb=m(()=>{"use strict";pI=new Set(["malformed-table","unreadable-file","circular-include","nesting-too-deep","line-too-long"]),gI=new Set(["list-start","defi\
nition-literal","title-short-adornment","literal-block-missing","unknown-role","unknown-directive","duplicate-target","duplicate-title"])});import{createRequire as yI}from"node:module";var hI,Or,ys=m(()=>{"use strict";hI=yI(import.meta.url),Or=(...e)=>hI("./late/syntax-yaml.cjs").parseYaml(...e)});function Sb(e){let t=[],n=[],r=0;for(let o=0;o<e.length;o+=1){let i=e.charCodeAt(o);i!==10&&i!==13||(t.push(r),n.push(o),i===13&&e.charCodeAt(o+1)===10&&(o+=1),r=o+1)}return r<e.length&&(t.push(r),n.push(
e.length)),{text:e,begins:t,starts:t,ends:n,first:1,depth:0}}function X(e,t){return e.starts[t]??0}function be(e,t){return e.ends[t]??0}function H(e,t,n){return{line:e.first+t,column:n-(e.begins[t]??0)+
1,offset:n}}function he(e,t){let n=be(e,t);for(let r=X(e,t);r<n;r+=1){let o=e.text.charCodeAt(r);if(o!==32&&o!==9)return!1}return!0}function Ke(e,t){let n=X(e,t),r=n,o=be(e,t);for(;r<o&&e.text.charCodeAt(
r)===32;)r+=1;return r-n}function Cb(e,t){let n=e.text.charCodeAt(be(e,t)-1);return be(e,t)>X(e,t)&&(n===32||n===9)}function Y(e,t){return e.text.slice(X(e,t),be(e,t))}function hs(e,t,n,r,o){let i=[];
for(let s=t;s<n;s+=1)i.push(Math.min(X(e,s)+(s===t?r:o),be(e,s)));return{text:e.text,begins:e.begins.slice(t,n),ends:e.ends.slice(t,n),starts:i,first:e.first+t,depth:e.depth+1}}var Kt=m(()=>{"use stri\
ct"});function Ob(e,t){let n=e.begins.length,r=!1,o=!1,i=!1,s=t;for(;s<n;){let a=Y(e,s);if(s>t&&RI(e,s,r)&&(!(o||i)||vI.test(a)))return s;i||=wI.test(a),r||=Tb.test(a.trimStart()),he(e,s)||(o=bI.test(a));let l=TI(
e,s);if(l===void 0)return n;s=l}return n}function RI(e,t,n){if(!he(e,t-1)||he(e,t))return!1;let r=Y(e,t);return!/^[ \t]/.test(r)&&!(n&&Tb.test(r))}function TI(e,t){let n=Ke(e,t);if(n>3)return t+1;let r=Y(
e,t).slice(n),[,o,i=""]=xI.exec(r)??[];if(o!==void 0)return o.startsWith("`")&&i.includes("`")?t+1:Rb(e,t,n,!0,a=>OI(a,o));for(let[a,l]of kI)if(a.test(r))return l.test(r)?t+1:Rb(e,t,n,!1,u=>l.test(u));
if(!SI.test(r))return t+1;let s=t+1;for(;s<e.begins.length&&!he(e,s);s+=1)if(CI.test(Y(e,s)))return;return s}function OI(e,t){let n=e.trim();return n.length>=t.length&&n===t.charAt(0).repeat(n.length)}
function Rb(e,t,n,r,o){for(let i=t+1;i<e.begins.length;i+=1){if(he(e,i))continue;let s=Ke(e,i);if(s<n)return;if(o(Y(e,i))){if(s===n)return i+1;if(n>0)return;if(s<4||!r)return i+1}}}var xI,Tb,bI,wI,vI,
kI,SI,CI,Mb=m(()=>{"use strict";Kt();xI=/^(`{3,}|~{3,})(.*)$/,Tb=/^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/,bI=/^(?:\t| {4}| {1,3}\t)/,wI=/^\s*(?:[-+*>]|\d{1,9}[.)]|\[\^).*(?:`{3}|~{3}|<)/,vI=/^(?:#{1,6} |[A-Za-z])/,
kI=[[/^<!--/,/-->/],[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i,/<\/(?:script|pre|style|textarea)>/i],[/^<\?/,/\?>/],[/^<!\[CDATA\[/,/\]\]>/],[/^<![A-Za-z]/,/>/]],SI=/^<[/A-Za-z]/,CI=/^ {0,3}(?:`{3}|~{3}|<!|<\?|<(?:script|pre|style|textarea))/i});function $b(e){if(e>=97&&e<=122||e>=48&&e<=57||e>=65&&e<=90)return"other";if(Number.isNaN(e))return"space";let t=String.fromCharCode(e);return MI.test(t)?"space":$I.test(t)?"punctuation":"other"}function Eb(e,t,n){
let[r,o]=[$b(t),$b(n)],i=o==="other"||o==="punctuation"&&r!=="other"||n===42||n===95,s=r==="other"||r==="punctuation"&&o!=="other"||t===42||t===95;return e===42?{opens:i,closes:s}:{opens:i&&(r!=="othe\
r"||!s),closes:s&&(o!=="other"||!i)}}var MI,$I,Lb=m(()=>{"use strict";MI=/\s/,$I=new RegExp("\\p{P}|\\p{S}","u")});function Db(){return{links:new xs,footnotes:new xs}}function bn(e){return e.replace(/[\t\n\r ]+/g," ").replace(/^ | $/g,"").toLowerCase().toUpperCase()}var xs,Mr=m(()=>{"use strict";xs=class extends Array{#t=new Set;static get[Symbol.
species](){return Array}includes(t){return this.#t.has(t)}push(...t){for(let n of t)this.#t.add(n);return super.push(...t)}}});function Pb(e,t,n){let{text:r,close:o,end:i}=e,s=o+1<i?r.charAt(o+1):"";return s==="("?t.hasLink?"decline":LI(e):n.links.length===0?"text":t.hasLink||!e.isOneLine?"decline":s==="["?DI(e,n):PI(e,n)}function LI({
text:e,close:t,end:n}){bs.lastIndex=t+1;let r=bs.exec(e);if(!r||bs.lastIndex>n)return"decline";let[,o="",i]=r;return EI.test(o)&&o.includes(";")||i!==void 0&&o===""?"decline":{node:{type:"link",title:i??
null,url:o},end:bs.lastIndex}}function DI({text:e,open:t,close:n,end:r},o){xu.lastIndex=n+1;let i=xu.exec(e),s=xu.lastIndex;if(!i||s>r)return"decline";let[,a=""]=i;if(a.startsWith("^"))return"decline";
let l=Ib(a===""?e.slice(t+1,n):a,o);return l?{node:{...l,referenceType:a===""?"collapsed":"full"},end:s}:"decline"}function PI({text:e,open:t,close:n},r){let o=e.slice(t+1,n);if(/[\\&[\]]/.test(o))return"\
decline";let i=Ib(o,r);return i?{node:{...i,referenceType:"shortcut"},end:n+1}:"text"}function Ib(e,t){if(/[\\&[\]]/.test(e)||e.length>999)return;let n=bn(e);if(t.links.includes(n))return{type:"linkRe\
ference",identifier:n.toLowerCase(),label:e}}var bs,xu,EI,Nb=m(()=>{"use strict";Mr();bs=/\(([^\s\\()<>\u0000-\u001F\u007F]*)(?: "([^"\\&\r\n\t]*)")?\)/y,xu=/\[([^[\]\\\r\n]*)\]/y,EI=/&[A-Za-z#]/});function ws(e,t,n){return{kind:e,sign:t,start:n,children:[],hasLink:!1}}function So(e,t,n,r){let o=e[e.length-1]?.children,i=o?.[o.length-1];i?.type==="text"&&i.position?(i.value+=t,i.position.end=r):
o?.push({type:"text",value:t,position:{start:n,end:r}})}function $r(e,t){e[e.length-1]?.children.push(t)}function bu(e){let t=e.pop();if(!t)return;let{sign:n,start:r,children:o}=t,i={line:r.line,column:r.
column+n.length,offset:(r.offset??0)+n.length};So(e,n,r,i);for(let s of o)s.type==="text"&&s.position?So(e,s.value,s.position.start,s.position.end):$r(e,s)}var Ab=m(()=>{"use strict"});function Vb(e,t){let n=ws("root","",H(e.lines,e.firstLine,e.from)),r={stretch:e,defined:t,frames:[n],end:e.firstLine===e.lastLine?e.to:be(e.lines,e.firstLine),line:e.firstLine,at:e.from};for(;;){if(!VI(
r))return;if(r.line===e.lastLine)break;jI(r)}for(;r.frames.length>1;)bu(r.frames);return n.children}function jI(e){let{lines:t,lastLine:n,to:r}=e.stretch,o=t.text.slice(e.end,t.begins[e.line+1]),i=H(t,
e.line,e.end);e.line+=1,e.at=X(t,e.line),e.end=e.line===n?r:be(t,e.line),So(e.frames,o,i,H(t,e.line,t.begins[e.line]??0))}function VI(e){let{text:t}=e.stretch.lines;for(;e.at<e.end;){let n=e.at;for(;n<
e.end&&jb[t.charCodeAt(n)]!==1;)n+=1;if(n>e.at&&wn(e,n),n<e.end&&!BI(e)||e.frames.length>NI)return!1}return!0}function wn(e,t,n){let{lines:r}=e.stretch,o=H(r,e.line,e.at);So(e.frames,n??r.text.slice(e.
at,t),o,H(r,e.line,t)),e.at=t}function BI(e){let{text:t}=e.stretch.lines,n=e.at+1<e.end?t.charAt(e.at+1):"";switch(t.charAt(e.at)){case"`":return GI(e);case"*":case"_":return qI(e);case"[":return n===
"^"?HI(e):(KI(e),!0);case"]":return zI(e);case"\\":return WI(e,n);case"!":if(n==="[")return!1;break;case"<":if(FI.test(n))return!1;break;case"&":if(_I.test(n))return!1;break;default:return!1}return wn(
e,e.at+1),!0}function WI(e,t){return t==="`"||t===""&&e.line!==e.stretch.lastLine?!1:(AI.test(t)?wn(e,e.at+2,t):wn(e,e.at+1),!0)}function vu(e,t,n){let r=t+1;for(;r<n&&e.charCodeAt(r)===e.charCodeAt(t);)
r+=1;return r-t}function _b(e,t,n){let r=t;for(;r<n&&e.charCodeAt(r)!==II;)r+=1;return r}function GI(e){let{lines:t,isCell:n,lastLine:r}=e.stretch,{text:o}=t,i=vu(o,e.at,e.end),s=e.at+i,a=_b(o,s,e.end);
for(;a<e.end;){let l=vu(o,a,e.end);if(l===i){let u=o.slice(s,a),c=UI(n?u.replaceAll("\\|","|"):u);if(u.includes("	")||n&&u.includes("\\\\"))return!1;let f=H(t,e.line,e.at);e.at=a+i;let d=H(t,e.line,e.
at);return $r(e.frames,{type:"inlineCode",value:c,position:{start:f,end:d}}),!0}a=_b(o,a+l,e.end)}return e.line!==r?!1:(wn(e,s),!0)}function UI(e){return e.length>2&&e.charCodeAt(0)===Fb&&e.charCodeAt(
e.length-1)===Fb&&/[^ ]/.test(e)?e.slice(1,-1):e}function qI(e){let{lines:t,from:n,to:r,firstLine:o,lastLine:i}=e.stretch,{text:s}=t,a=s.charCodeAt(e.at),l=vu(s,e.at,e.end),u=e.at+l,c=e.line===o?n:X(t,
e.line),f=e.at>c?s.charCodeAt(e.at-1):Number.NaN,d=u<(e.line===i?r:e.end)?s.charCodeAt(u):Number.NaN,{opens:p,closes:g}=Eb(a,f,d),h=s.slice(e.at,u),v=g&&e.frames.some(({sign:A})=>A.charCodeAt(0)===a);
if(p&&g||l>2&&(p||v))return!1;if(p)return e.frames.push(ws("attention",h,H(t,e.line,e.at))),e.at=u,!0;if(!v)return wn(e,u),!0;let w=e.frames.at(-1);if(w?.kind!=="attention"||w.sign!==h)return!1;e.frames.
pop(),e.at=u;let b={start:w.start,end:H(t,e.line,u)},R=l===2?"strong":"emphasis";return $r(e.frames,{type:R,children:w.children,position:b}),!0}function HI(e){let{lines:t}=e.stretch;wu.lastIndex=e.at;
let n=wu.exec(t.text)?.[1],r=wu.lastIndex;if(n===void 0||r>e.end)return!1;let o=bn(n);if(!e.defined.footnotes.includes(o)||e.frames.some(({kind:s})=>s==="bracket"))return!1;let i={start:H(t,e.line,e.at),
end:H(t,e.line,r)};return $r(e.frames,{type:"footnoteReference",identifier:o.toLowerCase(),label:n,position:i}),e.at=r,!0}function KI(e){e.frames.push(ws("bracket","[",H(e.stretch.lines,e.line,e.at))),
e.at+=1}function zI(e){if(!e.frames.some(({kind:s})=>s==="bracket"))return wn(e,e.at+1),!0;let t=e.frames.at(-1);if(t?.kind!=="bracket")return!1;let{lines:n}=e.stretch,r={text:n.text,open:t.start.offset??
0,close:e.at,end:e.end,isOneLine:t.start.line===n.first+e.line,isLastLine:e.line===e.stretch.lastLine},o=Pb(r,t,e.defined);if(o==="decline")return!1;if(o==="text")return bu(e.frames),wn(e,e.at+1),!0;e.
frames.pop(),e.at=o.end;let i={start:t.start,end:H(n,e.line,o.end)};$r(e.frames,{...o.node,children:t.children,position:i});for(let s of e.frames)s.hasLink=!0;return!0}var jb,Fb,II,NI,AI,FI,wu,_I,Bb=m(
()=>{"use strict";Lb();Kt();Nb();Mr();Ab();jb=new Uint8Array(128);for(let e of"	!&*<[\\]_`")jb[e.charCodeAt(0)]=1;Fb=32,II=96,NI=50,AI=/[!-/:-@[-`{-~]/,FI=/[A-Za-z/!?]/,wu=/\[\^([^\s[\]\\&]{1,99})\]/y,
_I=/[A-Za-z#]/});function Co(e){return e?.position?.end}function Er(e,t){return e.namesOnly?[]:Vb(t,e.defined)}var Lr=m(()=>{"use strict";Bb()});function Ub(e,t,n,r){let[o,i]=Gb.exec(Y(t,n))??[];if(o===void 0||i===void 0||t.depth>0)return;let s=n,a=n+1;for(;a<t.begins.length;a+=1)if(!he(t,a)){if(Ke(t,a)<Wb)break;s=a}if(a<t.begins.length&&!JI(Y(
t,a),a===s+1))return;let l=r(e,hs(t,n,s+1,o.length,Wb));if(!l||l.some(({type:d})=>d==="list"))return;let u=bn(i);e.defined.footnotes.includes(u)||e.defined.footnotes.push(u);let c=H(t,n,X(t,n));return{
node:{type:"footnoteDefinition",identifier:u.toLowerCase(),label:i,children:l,position:{start:c,end:Co(l.at(-1))??c}},next:a}}function JI(e,t){return t?Gb.test(e):!/^[ \t]/.test(e)}var Gb,Wb,qb=m(()=>{
"use strict";Lr();Kt();Mr();Gb=/^\[\^([^\s[\]\\&]{1,99})\]: +(?=\S)/,Wb=4});function Kb(e,t,n){let{text:r}=t,o=X(t,n),i=be(t,n),s=o;for(;r.charAt(s)==="#";)s+=1;let a=ZI[s-o-1];if(a===void 0||r.charAt(s)!==" ")return;for(;r.charAt(s)===" ";)s+=1;if(s>=i||/[#\s]/.test(r.charAt(
i-1)))return;let l=Er(e,{lines:t,firstLine:n,lastLine:n,from:s,to:i,isCell:!1});if(!l)return;let u={start:H(t,n,o),end:H(t,n,i)};return{node:{type:"heading",depth:a,children:l,position:u},next:n+1}}function zb(e,t){
if(XI.test(Y(e,t)))return{node:{type:"thematicBreak",position:vs(e,t,t)},next:t+1}}function Jb(e,t){let[,n="",r="",o]=YI.exec(Y(e,t))??[];if(n==="")return;let i=t+1;for(;i<e.begins.length&&!QI(e,i,n);){
if(Y(e,i).startsWith("	"))return;i+=1}return i>=e.begins.length?void 0:{node:{type:"code",lang:r===""?null:r,meta:o??null,value:Xb(e,t+1,i),position:vs(e,t,i)},next:i+1}}function QI(e,t,n){let r=Ke(e,
t);if(r>3)return!1;let o=Y(e,t).slice(r).replace(/(?<![ \t])[ \t]+$/,"");return o.length>=n.length&&o===n.charAt(0).repeat(o.length)}function Xb(e,t,n){let r="";for(let o=t;o<n;o+=1)r+=Y(e,o),o+1<n&&(r+=
e.text.slice(be(e,o),e.begins[o+1]));return r}function Yb(e,t){let n=Y(e,t);if(!n.startsWith("<!--"))return;n=n.slice(4);let r=t;for(;!n.includes("-->");){if(r+=1,r>=e.begins.length)return;n=Y(e,r)}return{
node:{type:"html",value:Xb(e,t,r+1),position:vs(e,t,r)},next:r+1}}function Zb(e,t,n){let r=Hb.exec(Y(t,n));if(!r)return;let[,o="",i=""]=r,s=n+1;if(!(s>=t.begins.length||he(t,s)||Hb.test(Y(t,s)))||o.startsWith(
"^")||o.length>999)return;let l=bn(o);e.defined.links.includes(l)||e.defined.links.push(l);let u=vs(t,n,n);return{node:{type:"definition",identifier:l.toLowerCase(),label:o,title:null,url:i,position:u},
next:s}}function vs(e,t,n){return{start:H(e,t,X(e,t)),end:H(e,n,be(e,n))}}var XI,YI,Hb,ZI,Qb=m(()=>{"use strict";Lr();Kt();Mr();XI=/^(?:-{3,}|\*{3,}|_{3,})$/,YI=/^(`{3,}|~{3,}(?!~))[ ]*([^`\s\\&]*)(?: ([^`\s\\&](?:[^`\\&]*[^`\s\\&])?))?$/,
Hb=/^\[([^[\]\\&\s](?:[^[\]\\&]*[^[\]\\&\s])?)\]: ([^\s\\&()<>\u0000-\u001F\u007F]+)$/,ZI=[1,2,3,4,5,6]});function ew(e,t){let n=Y(e,t).slice(Ke(e,t)),[r,o=""]=eN.exec(n)??[];if(r===void 0||rN.test(n))return;let i=o.length>1;return{kind:o.slice(-1),width:r.length,number:i?Number.parseInt(o,10):void 0}}function tw(e,t,n,r){
let o=Ke(t,n),i=o>3?void 0:ew(t,n);if(!i||t.depth>=nN)return;let s=[],a=!1,l=n,u=i;for(;u;){let{last:p,next:g}=iN(t,l,o+u.width),h=sN(e,t,{from:l,to:p+1,indent:o,width:u.width},r);if(!h)return;s.push(
h),l=g;let v=oN(t,g,o,i,g===p+1);if(v==="unsure")return;u=v,u&&g>p+1&&(a=!0)}let c=H(t,n,X(t,n)+o),f=Co(s.at(-1))??c;return{node:{type:"list",ordered:i.number!==void 0,start:i.number??null,spread:a,children:s,
position:{start:c,end:f}},next:l}}function oN(e,t,n,r,o){if(t>=e.begins.length)return;let i=ew(e,t);return i?.kind===r.kind&&i.number===void 0==(r.number===void 0)?Ke(e,t)===n?i:"unsure":o||!i&&tN.test(
Y(e,t))||Ke(e,t)>0?"unsure":void 0}function iN(e,t,n){let r=t,o=t+1;for(;o<e.begins.length;o+=1)if(!he(e,o)){if(Ke(e,o)<n)break;r=o}return{last:r,next:o}}function sN(e,t,n,r){let{from:o,to:i,indent:s}=n,
a=s+n.width,l=r(e,hs(t,o,i,a,a));if(!l)return;let u=H(t,o,X(t,o)+s),c=Co(l.at(-1))??u;return{type:"listItem",spread:aN(l),checked:null,children:l,position:{start:u,end:c}}}function aN(e){return e.some(
(t,n)=>{let r=e[n-1]?.position?.end.line;return r!==void 0&&(t.position?.start.line??r)>r+1})}var eN,tN,nN,rN,nw=m(()=>{"use strict";Lr();Kt();eN=/^([-+*]|\d{1,9}[.)])( {1,4})(?=[^\s])/,tN=/^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)|^\t/,
nN=20,rN=/^[-*_ \t]+$/});function fN(e){let[t]=uN.exec(e)??[];return t!==void 0&&cN.test(e)&&!ku(e.slice(t.length))}function ku(e){return rw.test(e)}function ow(e,t,n){let r=n;for(;r<t.begins.length&&!he(t,r);){let u=Y(t,r);if(r>
n&&fN(u))break;if((r>n?lN:rw).test(u)||u.includes("]:")||Cb(t,r))return;r+=1}let o=r-1,[i,s]=[X(t,n),be(t,o)],a=Er(e,{lines:t,firstLine:n,lastLine:o,from:i,to:s,isCell:!1});if(!a)return;let l={start:H(
t,n,i),end:H(t,o,s)};return{node:{type:"paragraph",children:a,position:l},next:r}}var lN,rw,uN,cN,Su=m(()=>{"use strict";Lr();Kt();lN=/^(?:[ \t#>=:|<]|[-+*](?:[ \t]|$)|[-_*]{2,}[ \t]*$|-[-:| ]|_[_ ]|`{3}|~{3}|\d{1,9}[.)](?:[ \t]|$))/,
rw=/^(?:[ \t#>|<]|[-+*](?:[ \t]|$)|[-_*]{3,}[ \t]*$|-[-:| ]|_[_ ]|`{3}|~{3}|\d{1,9}[.)](?:[ \t]|$))/,uN=/^ {0,3}(?:[-+*]|1[.)]) {1,4}(?=[^\s])/,cN=/[^-*_:|\s]/});function ks(e,t){let n=[...e];for(let r=n.pop();r!==void 0;r=n.pop()){let{position:o}=r;if(o)for(let i of[o.start,o.end])i.line+=t.line,i.column+=t.column,i.offset=(i.offset??0)+t.offset;if("children"in
r&&Array.isArray(r.children))for(let i of r.children)n.push(i)}}var Cu=m(()=>{"use strict"});function Tu(e,t,n){if(n+1>=t.begins.length)return;let r=X(t,n+1);if(!pN.test(t.text.slice(r,r+2)))return;let o=gN(Y(t,n+1));if(!o||!aw(t,n))return;let i={lane:e,lines:t,declined:[]},s=lw(i,n);if(s?.children.
length!==o.length)return;let a=[s],l=n+2;for(;l<t.begins.length&&!he(t,l);l+=1){let f=aw(t,l)?lw(i,l):void 0;if(!f)return;a.push(f)}xN(i);let u=H(t,n,X(t,n)),c=H(t,l-1,be(t,l-1));return{node:{type:"ta\
ble",align:o,children:a,position:{start:u,end:c}},next:l}}function aw(e,t){if(e.text.charCodeAt(X(e,t))===Ro)return!0;let n=Y(e,t);return!ku(n)&&!n.includes("]:")}function gN(e){if(!mN.test(e))return;
let t=e.split("|").map(r=>r.trim()),n=t.slice(t[0]===""?1:0,t.at(-1)===""?-1:t.length);if(!(t.length<2)&&!(n.length===0||n.includes("")))return n.map(r=>{let[o,i]=[r.startsWith(":"),r.endsWith(":")];return o&&
i?"center":o?"left":i?"right":null})}function lw(e,t){let{lines:n}=e,{text:r}=n,o=X(n,t),i=be(n,t),s=i;for(;s>o&&Ru(r.charCodeAt(s-1));)s-=1;let a=[];if(r.charCodeAt(o)===Ro&&s-o<2)return;let l=o;for(;l<
s;){let u=r.charCodeAt(l)===Ro?l+1:l,c=yN(r,u,s),f=c>=s-1;a.push(hN(e,t,{start:l,from:u,to:c,end:f?i:c})),l=f?s:c}return{type:"tableRow",children:a,position:{start:H(n,t,o),end:H(n,t,i)}}}function yN(e,t,n){
let r=t;for(;r<n;){let o=e.charCodeAt(r);if(o===Ro)return r;if(o===iw){let i=e.charCodeAt(r+1);(i===Ro||i===iw)&&(r+=1)}r+=1}return n}function hN(e,t,n){let{lane:r,lines:o}=e,{text:i}=o,s={start:H(o,t,
n.start),end:H(o,t,n.end)},{from:a,to:l}=n;for(;a<l&&Ru(i.charCodeAt(a));)a+=1;for(;l>a&&Ru(i.charCodeAt(l-1));)l-=1;let u=a===l?[]:Er(r,{lines:o,firstLine:t,lastLine:t,from:a,to:l,isCell:!0}),c={type:"\
tableCell",children:u??[],position:s};return u||e.declined.push({cell:c,from:n.from,to:n.to,line:t}),c}function Ru(e){return e===dN||e===9}function xN({lane:e,lines:t,declined:n}){if(n.length===0)return;
let r=n.map(({from:s,to:a})=>`|${t.text.slice(s,a)} |
`),[o]=e.parsePart(sw+r.join("")),i=sw.length;for(let[s,{cell:a,from:l,line:u}]of n.entries()){let f=(o?.type==="table"?o.children[s+1]:void 0)?.children[0]?.children??[],d=l-(t.begins[u]??0)-1;ks(f,{
line:t.first+u-s-3,column:d,offset:l-i-1}),a.children=f,i+=r[s]?.length??0}}var Ro,iw,dN,mN,pN,sw,uw=m(()=>{"use strict";Lr();Kt();Su();Cu();Ro=124,iw=92,dN=32,mN=/^\|?(?: *:?-+:? *\|)*(?: *:?-+:? *)?$/,
pN=/^(?:[:|]|-(?! ))/,sw=`|a|
|-|
`});function mw(e,t){if(bN.test(e))return t.whole(e);let n=Sb(e),r=vN(n);if(r==="unsure")return t.whole(e);let o=Db(),i,s=d=>(i??=t.parts(o),i(d).children),a=r===0?[]:t.whole(e.slice(0,n.begins[r])).children;
e.includes("]:")&&fw({defined:o,parsePart:s,namesOnly:!0},n,r);let l=[...a,...fw({defined:o,parsePart:s,namesOnly:!1},n,r)],u=n.begins.length-1,f=e.length>0&&(n.ends[u]??0)===e.length?{line:u+1,column:e.
length-(n.begins[u]??0)+1,offset:e.length}:{line:u+2,column:1,offset:e.length};return{type:"root",children:l,position:{start:{line:1,column:1,offset:0},end:f}}}function vN(e){let t=e.text.slice(0,e.ends[0]);
if(!cw.test(t))return 0;let n=t.slice(0,3);for(let r=1;r<e.begins.length;r+=1){let o=e.text.slice(e.begins[r],e.ends[r]);if(o.startsWith(n)&&cw.test(o))return r+1}return"unsure"}function fw(e,t,n){let r=[],
o,i=n,s=a=>{if(o!==void 0){for(let l of SN(e,t,o,a))r.push(l);o=void 0}};for(;i<t.begins.length;){if(he(t,i)){i+=1;continue}let a=pw(e,t,i);if(a){s(i),r.push(a.node),i=a.next;continue}o!==void 0&&X(t,
i)-X(t,o)>wN&&s(i),o??=i-kN(r,i),i=Ob(t,i)}return s(i),r}function kN(e,t){let n=e.at(-1);return n?.type!=="paragraph"||n.position?.end.line!==t?0:(e.pop(),t-n.position.start.line+1)}function SN(e,t,n,r){
let o=X(t,n),i=t.text.slice(o,t.begins[r]??t.text.length);if(e.namesOnly&&!i.includes("]:"))return[];let s=r<t.begins.length?e.parsePart(`${i}x`).slice(0,-1):e.parsePart(i);return ks(s,{line:n,column:0,
offset:o}),s}function dw(e,t){let n=[],r=0;for(;r<t.begins.length;){if(he(t,r)){r+=1;continue}let o=pw(e,t,r);if(!o||o.node.type==="definition")return;n.push(o.node),r=o.next}return n}function pw(e,t,n){
switch(t.text.charAt(X(t,n))){case"#":return Kb(e,t,n);case"|":return Tu(e,t,n);case"<":return Yb(t,n);case"	":return;case"`":case"~":return Jb(t,n)??Ou(e,t,n);case"[":return Zb(e,t,n)??Ub(e,t,n,dw)??
Ou(e,t,n);default:return zb(t,n)??tw(e,t,n,dw)??Ou(e,t,n)}}function Ou(e,t,n){return Tu(e,t,n)??ow(e,t,n)}var bN,wN,cw,gw=m(()=>{"use strict";Mb();qb();Qb();Kt();nw();Mr();Su();Cu();uw();bN=/[\0\uFEFF]/,
wN=4096,cw=/^(?:---|\+\+\+)[ \t]*$/});import{createRequire as CN}from"node:module";var yw,hw,xw,bw=m(()=>{"use strict";yw=CN(import.meta.url),hw=(...e)=>yw("./late/syntax-markdown-reference.cjs").parseReference(...e),xw=(...e)=>yw("./late\
/syntax-markdown-reference.cjs").partParser(...e)});function vn(e){return mw(e,{whole:hw,parts:xw})}var To=m(()=>{"use strict";gw();bw()});function Oo(e){let t=j(e.value);if(!RN.test(t))return{text:t,node:e};let[n]=vn(t).children;if(n?.type!=="paragraph")return{text:t,node:e};let{text:r,link:o}=G(n.children,{text:t,locator:z(t)});return{
text:j(r)||t,...o!==void 0&&{link:o},node:e}}function Mo(e){let t=j(e);return TN.exec(t)?.[1]?.trim()??t}var RN,TN,Ss=m(()=>{"use strict";De();To();de();N();RN=/[\\`*_[\]<>&!~]|^\s*(?:[-+#]|\d+[.)])\s/u;
TN=/^\[([^[\]]*)\](?:\[[^[\]]*\]|\([^()]*\))$/u});function Ee(e,t){if(e?.kind==="object")return e.entries.findLast(n=>n.key.value===t)}function Cs(e){if(e.kind==="array")return e.items.map(Cs);if(e.kind!=="object")return e.value;let t=Object.create(null);
for(let{key:n,value:r}of e.entries)t[n.value]=Cs(r);return t}var Mu,$o=m(()=>{"use strict";Mu=200});function EN(e,t,n){let r=ww.flatMap(a=>Ee(e,a)?.value??[]).find(({kind:a})=>a==="string"),o=vw.flatMap(a=>{let l=Ee(e,a)?.value;return l?.kind==="array"?l.items:l??[]}),i=e.kind==="object"?e.entries:[],
s=Oo(t);return{key:an(n,s.text),label:s,group:n,node:e,...r?.kind==="string"&&{sign:r},notes:o.flatMap(a=>Rs(a)??[]),others:i.flatMap(({key:a,value:l})=>{let u=$N.has(a.value)?void 0:Rs(l);return u===
void 0?[]:[{name:a,value:u}]})}}function*kw(e,t){let n=t;for(let r of e){let o=Un(r,["heading"]),i=Lo(Ee(r,"features")?.value),s=Un(r,Eo),a=o??(i.length>0?s:void 0);if(a===void 0){s!==void 0&&(yield EN(
r,s,n));continue}let l=[...t,Oo(a).text];i.length>0?yield*kw(i,l):n=l}}function LN(e,t){let n=Un(e,[...Eo,"heading"]),r=[...kw(Lo(Ee(e,"features")?.value),[])];if(n===void 0||r.length===0)return[];let i=(t===
void 0?[]:Lo(Ee(e,t)?.value)).flatMap(s=>Rs(s)?.value??Un(s,Eo)?.value??[]);return[{label:Oo(n),node:e,features:r,...i.length>0&&{targets:i}}]}function Sw(e){return/^(?:true|yes|on|y|x)$/iu.test(e.trim())}
function Cw(e){return/^(?:false|no|off|n|-?)$/iu.test(e.trim())}function DN(e){for(let{key:t,value:n}of e.kind==="object"?e.entries:[]){if(t.value==="sections")continue;let r=Lo(n).flatMap(o=>{let[i,s]=[
Un(o,Eo),Un(o,ON)];return i===void 0||s===void 0?[]:[{label:Oo(i),location:s}]});if(r.length>0)return{key:t.value,targets:r}}return{targets:[]}}function $u(e){if(e===void 0||Ee(e,"matrices")!==void 0)
return;let t=Lo(Ee(e,"sections")?.value),{key:n,targets:r}=DN(e),o=t.flatMap(s=>LN(s,n));if(o.length===0||o.length*2<t.length)return;let i=Un(e,MN);return{sections:o,targets:r,...n!==void 0&&{targetsKey:n},
...i&&{name:i}}}var Eo,ww,vw,ON,MN,$N,Rs,Un,Lo,Eu=m(()=>{"use strict";$o();N();Ss();Eo=["name","title","feature"],ww=["status","level","support"],vw=["notes","note","comment","comments"],ON=["location",
"file","path","source"],MN=["language","target","platform","driver","name","title"],$N=new Set([...Eo,...ww,...vw,"heading","features"]),Rs=e=>e?.kind==="string"&&e.value.trim()!==""?e:void 0,Un=(e,t)=>{
for(let n of t){let r=Rs(Ee(e,n)?.value);if(r!==void 0)return r}},Lo=e=>e?.kind==="array"?e.items:[]});function Lu(e,{locator:t,options:n}){return{view:Do,key:x(Bn(e.text,n)),title:e.text,...e.link!==void 0&&{link:e.link},range:zt(e.node,t)}}function PN(e,t){let{label:n,group:r,node:o}=e;return{view:Do,
key:e.key,title:n.text,group:r,...n.link!==void 0&&{link:n.link},range:zt(n.node,t),block:zt(o,t),commands:[],attributes:e.others.filter(({name:i})=>!Tw(i.value)).map(({name:i,value:s})=>({name:i.value,
value:{text:s.value,range:zt(s,t)}}))}}function Rw(e,t,n){let r=x(e).replaceAll("_"," ").replaceAll("-"," "),o=Sw(t);if(!(!o&&!Cw(t))){if(/\b(?:one of|any of|at least one)\b/u.test(r))return o?{kind:"\
choice",group:n}:void 0;if(r==="optional")return{kind:o?"optional":"mandatory"};if(r==="required"||r==="mandatory")return{kind:o?"mandatory":"optional"}}}function Tw(e){return IN.test(x(e).replaceAll(
/[_-]/gu," "))}function NN(e,t,n,r){let o=e.group.at(-1)??t.label.text;for(let{name:s,value:a}of e.others){if(!Tw(s.value))continue;let l=Rw(s.value,a.value,o)??pt(a.value);return[{view:Do,feature:e.key,
...l!==void 0&&{status:l},text:a.value,range:zt(a,r)}]}if(!n)return[];let i=zt(e.label.node,r);return[{view:Do,feature:e.key,status:{kind:"mandatory"},text:"",range:i}]}function AN(e,t,{target:n,vocabulary:r,
featureOf:o,placeOf:i},s){let a=o(Po(t),e.key);if(a?.sign===void 0)return[];let l=Mo(a.sign.value),{level:u,basis:c,sign:f,plain:d}=r.read(l),p=a.sign.value!==l||!d,g=zt(i===void 0?a.sign:e.label.node,
s),h=i?.(a,a.sign);return[{view:Do,feature:e.key,target:n.key,level:u,basis:c,symbol:f,...p&&a.sign.value!==""&&{text:a.sign.value},notes:a.notes.map(v=>({text:v.value,range:i===void 0?zt(v,s):g})),footnotes:[],
range:g,symbolRange:g,...h!==void 0&&{place:h}}]}function FN({name:e,value:t}){return Rw(e.value,t.value,"")?.kind==="optional"}function Ow(e,t,n){let{locator:r,options:o}=n,i=e.targets&&new Set(e.targets.
map(u=>x(Bn(u,o)))),s=t.filter(({target:u})=>i===void 0||i.has(u.key)),a=e.label.text,l=e.features.some(({others:u})=>u.some(FN));return{title:a,section:[a],range:zt(e.node,r),principles:[],targetLabel:n.
targetLabel,targets:s.map(({target:u})=>u),features:e.features.map(u=>PN(u,r)),statuses:e.features.flatMap(u=>NN(u,e,l,r)),cells:e.features.flatMap(u=>s.flatMap(c=>AN(u,e,c,r))),notes:[]}}var Do,Po,zt,
IN,Mw=m(()=>{"use strict";N();os();Ht();Ss();Eu();Do="data",Po=({label:e})=>x(e.text),zt=(e,t)=>t.range(e.start,e.end);IN=/^(?:optional|required|mandatory|requirement)$|\bone of\b/u});function Du(e,t){let n=[],r=0;for(let o of e.split(`
`)){let i=o.startsWith("#")?_N.exec(o.trimEnd()):null,s=i?.[4]??"",a=i===null?void 0:yo(s);if(a!==void 0){let l=i?.[2]??i?.[3]??"",u=r+o.indexOf(l,1);n.push({symbol:l,meaning:s,level:a,range:t.range(u,
u+l.length)})}r+=o.length+1}return n}function Pu({sections:e},t,n){let r=e.flatMap(({features:o})=>o.flatMap(({sign:i})=>i===void 0?[]:Mo(i.value)));return Wn(r,t,n)}function $w({sections:e},t){let[n,
r]=[0,0];for(let{sign:o}of e.flatMap(({features:i})=>i)){if(o===void 0)continue;n+=1;let i=Mo(o.value);(t.explains(i)||t.read(i).basis!=="none")&&(r+=1)}return n>0&&r*2>n}var _N,Ew=m(()=>{"use strict";
ho();Gn();Ss();_N=/^#\s*(?:(["'`])([^"'`\n]{0,12})\1|([^\s"'`=:]{1,12})(?=\s*[=:]))\s*(?:[=:]|-+(?=\s))?\s*(\S.*)$/u});function Iu({sections:e}){let t=new Map;for(let n of e){let r=t.get(Po(n))??new Map;t.set(Po(n),r);for(let o of n.features)r.has(o.key)||r.set(o.key,o)}return(n,r)=>t.get(n)?.get(r)}function VN(e,{text:t,
read:n,options:r},o){let i=[],s=[],a=[],l={text:t,locator:o,options:r};for(let u of e.targets.slice(0,jN)){let c=n?.(u.location.value),f=c?.ok===!0?$u(Or(c.text).root):void 0;if(c?.ok!==!0||f===void 0){
a.push({target:u,reason:c?.ok===!1?c.reason:"it has no sections of features"});continue}let d=z(c.text);i.push({target:Lu(u.label,l),vocabulary:Pu(f,Du(c.text,d),r.vocabulary),featureOf:Iu(f),placeOf:(p,g)=>({
path:c.path,range:d.range(g.start,g.end)})}),s.push(...BN(e,f,u,{path:c.path,there:d,locator:o}))}return n!==void 0&&s.push(...WN(a,o)),{readings:i,problems:s}}function BN(e,t,n,{path:r,there:o,locator:i}){
let s=Iu(e),a=t.sections.flatMap(f=>f.features.filter(d=>s(Po(f),d.key)===void 0)),[l]=a;if(l===void 0)return[];let u=a.slice(0,qn).map(({label:f})=>`\`${f.text}\``),c=a.length>qn?` and ${a.length-qn}\
 more`:"";return[{code:"unlisted-feature",severity:"warning",message:`${r} speaks of ${u.join(", ")}${c}, which no section here has under that name and heading. What it says is lost: name the feature \
alike in both files.`,range:i.range(n.location.start,n.location.end),related:a.slice(0,qn).map(({label:f})=>({path:r,range:o.range(f.node.start,f.node.end),message:"Named here."}))}]}function WN(e,t){
let[n]=e;if(n===void 0)return[];let{start:r,end:o}=n.target.location,i=e.slice(0,qn).map(({target:u})=>`\`${u.location.value}\``),s=e.length>qn?` and ${e.length-qn} more`:"",[a,l]=e.length===1?["is","\
this target"]:["are",`these ${e.length} targets`];return[{code:"unreadable-file",severity:"warning",message:`${i.join(", ")}${s} ${a} not read: ${n.reason}. The matrix is made without ${l}; correct th\
e location, or take the target out.`,range:t.range(r,o)}]}function GN(e,{text:t,path:n,options:r},o){if(e.name!==void 0)return Lu({text:e.name.value,node:e.name},{locator:o,options:r});let i=/^#[^\n]{0,80}\b(?:status|support|compliance|levels?|coverage) (?:for|of|in) ([^\n]{1,60}?)[ \t.]*\r?$/imu.
exec(t.slice(0,2e3)),s=n.replace(/^.*\//u,"").replace(/\.[^.]*$/u,""),a=i?.[1]?.trim()??s,l=i===null?0:i.index+i[0].lastIndexOf(a),u=i===null?Vt:o.range(l,l+a.length);return{view:"data",key:x(Bn(a,r)),
title:a,range:u}}function UN(e){let t=(e??"target").replace(/ies$/u,"y").replace(/s$/u,"");return t.charAt(0).toUpperCase()+t.slice(1)}function Lw(e){let{tree:t,text:n,options:r}=e,o=$u(t.root);if(o===
void 0)return;let i=z(n),s=Pu(o,Du(n,i),r.vocabulary),a=o.targets.length>0;if(!a&&!$w(o,s))return;let l=()=>({readings:[{target:GN(o,e,i),vocabulary:s,featureOf:Iu(o)}],problems:[]}),{readings:u,problems:c}=a?
VN(o,e,i):l(),f={locator:i,options:r,targetLabel:UN(o.targetsKey)};return{matrices:o.sections.map(d=>Ow(d,u,f)),footnotes:[],decisions:o.sections.map(({label:d,node:p,features:g})=>({range:i.range(p.start,
p.end),section:[d.text],taken:!0,reason:`A section of ${g.length} features, with levels of ${u.length} ${a?"targets that have a file each":"target"}.`})),definitions:[],problems:[...t.problems,...c]}}
var jN,qn,Dw=m(()=>{"use strict";no();De();ys();N();os();Mw();Ew();Eu();jN=1e3,qn=4});function Hn(e,t){let n=e.toLowerCase().split(/[^\p{L}\p{M}\p{N}]/u).filter(r=>r!=="").join("-");return n===""?t:n}function Ts(e,t){let n=new Jt,r=e.map(o=>o.id?n.take(o.id):void 0);return new Map(e.map(
(o,i)=>[o.key,r[i]??n.take(Hn(o.title,t))]))}var Jt,Io=m(()=>{"use strict";Jt=class{#t;#e=new Map;constructor(t=[]){this.#t=new Set(t)}take(t){let n=t,r=this.#e.get(t)??1;for(;this.#t.has(n);)r+=1,n=`${t}\
-${r}`;return this.#e.set(t,r),this.#t.add(n),n}}});function kn(e){return e.length<2?e:e.toSorted((t,n)=>Pw[t.view]-Pw[n.view])}function yt(e,t){for(let n of e){let r=t(n);if(r!==void 0)return r}}function ht(e,t){let n=new Map;for(let r of e){let o=n.get(
t(r));o?o.push(r):n.set(t(r),[r])}return n}var Pw,No=m(()=>{"use strict";Pw={data:0,details:1,summary:2}});function Nw(e){return[...ht(e,t=>t.key)].map(([t,n])=>{let r=kn(n),o=yt(r,s=>Dt(s.id)),i=yt(r,s=>Dt(s.title))??"";return{key:t,title:i,claims:r,...o!==void 0&&{id:o}}})}function qN(e,t){let n=yt(e.claims,
r=>Dt(r.link));return{id:t,title:e.title,...n!==void 0&&{link:n}}}function HN(e){let t=kn(e),[n]=t;if(n===void 0)return;let r=yt(t,i=>Dt(i.text)),o=new Set;for(let i of KN(t))for(let s of i.notes)o.add(
s.text);return o.delete(""),{level:n.level,...r!==void 0&&{text:r},...o.size>0&&{notes:[...o]}}}function zN(e){let t=new Map;for(let n of e)for(let{name:r,value:o}of n.attributes)o.text!==""&&!t.has(r)&&
t.set(r,o.text);return t.size>0?La(t):void 0}function JN(e){let t=yt(e,s=>Dt(s.link)),n=yt(e,s=>Dt(s.api?.text)),r=yt(e,s=>Iw(s.commands.map(({text:a})=>a))),o=yt(e,s=>Dt(s.notes?.text)),i=zN(e);return{
...t!==void 0&&{link:t},...n!==void 0&&{api:n},...r!==void 0&&{commands:[...r]},...o!==void 0&&{notes:o},...i!==void 0&&{attributes:i}}}function XN(e,t){let n=[];for(let[r,o]of t){let i=HN(e.get(r)??[]);
i&&n.push([o,i])}return La(n)}function YN(e,t,n,r){let{claims:o,title:i}=e,s=yt(o,c=>Iw(c.group))??[],a=yt(kn(n),c=>c.status),{link:l,...u}=JN(o);return{id:t,title:i,group:[...s],...l!==void 0&&{link:l},
...a!==void 0&&{status:{...a}},...u,support:r}}function ZN(e){let t=new Map;for(let[n,r]of ht(e.cells,o=>o.feature))t.set(n,ht(r,({target:o})=>o));return t}function QN(e,t){let n=Nw(e.features),r=Ts(n,
"feature"),o=ht(e.statuses,({feature:a})=>a),i=ZN(e),s=new Map;return n.map(a=>{let l=XN(i.get(a.key)??s,t);return YN(a,r.get(a.key)??a.key,o.get(a.key)??[],l)})}function Aw(e,t){let n=Nw(e.targets),r=Ts(
n,"target"),o=e.principles.map(({title:a,text:l})=>({title:a,text:l})),i=e.notes.map(({text:a})=>a).filter(a=>a!==""),s=Dt(e.targetLabel);return{id:t,title:e.title,section:[...e.section],...o.length>0&&
{principles:o},...s!==void 0&&{targetLabel:s},targets:n.map(a=>qN(a,r.get(a.key)??a.key)),features:QN(e,r),...i.length>0&&{notes:i}}}function Fw(e,t=new Jt){return Aw(e,t.take(Dt(e.id)??Hn(e.title,"ma\
trix")))}function _w(e){let t=e.matrices.map((r,o)=>{let i=Dt(r.id);return{key:String(o),title:r.title,...i!==void 0&&{id:i}}}),n=Ts(t,"matrix");return e.matrices.map((r,o)=>Aw(r,n.get(String(o))??String(
o)))}var Dt,Iw,KN,Nu=m(()=>{"use strict";Io();No();it();Dt=e=>e===""?void 0:e,Iw=e=>e.length>0?e:void 0;KN=e=>e.filter((t,n)=>t.view!==e[n-1]?.view)});function Bw(e){try{return{root:new Au(e).read(),problems:[]}}catch(t){if(!(t instanceof Kn))throw t;let n=z(e).range(t.offset,Math.min(t.offset+1,e.length));return{problems:[{code:"syntax-error",message:`\
This is not valid JSON: ${t.message}. Nothing of the file can be read until it is mended.`,range:n}]}}}var jw,Vw,eA,Kn,Au,Ww=m(()=>{"use strict";De();$o();jw=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
Vw=/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y,eA=new Map([["true",!0],["false",!1],["null",null]]),Kn=class extends Error{offset;constructor(t,n){super(t),this.offset=n}},Au=class{#t;#e=0;constructor(t){this.#t=
t}read(){let t=this.#o(0);if(this.#r(),this.#e<this.#t.length)throw this.#n("the end of the text");return t}#r(){for(;;){let t=this.#t.charCodeAt(this.#e);if(t!==32&&t!==10&&t!==13&&t!==9)return;this.#e+=
1}}#n(t){let n=String.fromCodePoint(this.#t.codePointAt(this.#e)??0),r=this.#e<this.#t.length?`unexpected ${JSON.stringify(n)}`:"unexpected end of the text";return new Kn(`${r}, expected ${t}`,this.#e)}#o(t){
if(t>Mu)throw new Kn(`nested deeper than ${Mu} levels`,this.#e);this.#r();let n=this.#t[this.#e];return n==="{"?this.#u(t):n==="["?this.#l(t):n==='"'?this.#a():this.#i()??this.#s()}#i(){jw.lastIndex=this.#e;
let t=jw.exec(this.#t)?.[0];if(t===void 0)return;let n=this.#e;return this.#e+=t.length,{kind:"scalar",value:Number(t),start:n,end:this.#e}}#s(){for(let[t,n]of eA){if(!this.#t.startsWith(t,this.#e))continue;
let r=this.#e;return this.#e+=t.length,{kind:"scalar",value:n,start:r,end:this.#e}}throw this.#n("a value")}#a(){let t=this.#e+1,n=!1;for(this.#e=t;;){let s=this.#t.charCodeAt(this.#e);if(s===34)break;
if(Number.isNaN(s))throw new Kn("this text has no closing quote",t-1);if(s<32)throw this.#n("an escape such as `\\n`: control characters cannot stand in a text");s===92?(n=!0,this.#c()):this.#e+=1}let r=this.#e;
this.#e+=1;let o=this.#t.slice(t,r),i=n?JSON.parse(`"${o}"`):o;return{kind:"string",value:String(i),start:t,end:r}}#c(){Vw.lastIndex=this.#e;let t=Vw.exec(this.#t)?.[0];if(t===void 0)throw new Kn("thi\
s escape does not exist in JSON",this.#e);this.#e+=t.length}#l(t){let n=this.#e,r=[];return this.#f("]",()=>r.push(this.#o(t+1))),{kind:"array",items:r,start:n,end:this.#e}}#u(t){let n=this.#e,r=[];return this.#f(
"}",()=>{if(this.#t[this.#e]!=='"')throw this.#n("a key in double quotes");let o=this.#a();if(this.#r(),this.#t[this.#e]!==":")throw this.#n("`:` after the key");this.#e+=1,r.push({key:o,value:this.#o(
t+1)})}),{kind:"object",entries:r,start:n,end:this.#e}}#f(t,n){if(this.#e+=1,this.#r(),this.#t[this.#e]===t){this.#e+=1;return}for(;;){this.#r(),n(),this.#r();let r=this.#t[this.#e];if(r!==","&&r!==t)
throw this.#n(`\`,\` or \`${t}\``);if(this.#e+=1,r===t)return}}}});function tA(e,t,n){let r=e.field(t,"id")?.text,o=e.field(t,"title")?.text??"",i=e.field(t,"link")?.text;return{view:Os,key:r??`#${n}`,...r!==void 0&&{id:r},title:o,...i!==void 0&&{link:i},range:Gw(e,t)}}
function nA(e,t,n){let r=e.field(t,"id")?.text,o=e.field(t,"link")?.text,i=e.field(t,"api"),s=e.field(t,"notes");return{view:Os,key:r??`#${n}`,...r!==void 0&&{id:r},title:e.field(t,"title")?.text??"",
group:e.texts(t,"group").map(({text:a})=>a),...o!==void 0&&{link:o},range:Gw(e,t),block:e.range(t),...i&&{api:i},commands:e.texts(t,"commands"),...s&&{notes:s},attributes:e.entries(t,"attributes").flatMap(
({key:a,value:l})=>{let u=e.text(l);return u?[{name:a.value,value:u}]:[]})}}function rA(e,t){let n=e.field(t,"kind")?.text,r=e.field(t,"group")?.text,o=e.field(t,"expression")?.text;switch(n){case"man\
datory":case"optional":case"mature":case"immature":case"unspecified":return{kind:n};case"choice":return r===void 0?void 0:{kind:n,group:r};case"condition":return o===void 0?void 0:{kind:n,expression:o};default:
return}}function oA(e,t,n){let r=Ee(t,"status")?.value,o=r&&rA(e,r);if(!r||!o)return[];let i=e.field(r,"kind");return[{view:Os,feature:n,status:o,text:o.kind,range:i?.range??e.range(r)}]}function iA(e,t,n){
return e.entries(t,"support").flatMap(({key:r,value:o})=>{let i=e.field(o,"level");if(!i||!ed(i.text))return[];let s=e.field(o,"text")?.text;return{view:Os,feature:n,target:r.value,level:i.text,basis:"\
preset",symbol:i.text,...s!==void 0&&{text:s},notes:e.texts(o,"notes"),footnotes:[],range:i.range,symbolRange:i.range}})}function sA(e,t){return{title:e.field(t,"title")?.text??"",text:e.field(t,"text")?.
text??"",range:e.range(t)}}function aA(e,t){let n=e.field(t,"id")?.text,r=e.field(t,"targetLabel")?.text,o=e.items(t,"features").map((i,s)=>({item:i,claim:nA(e,i,s)}));return{...n!==void 0&&{id:n},title:e.
field(t,"title")?.text??"",section:e.texts(t,"section").map(({text:i})=>i),range:e.range(t),principles:e.items(t,"principles").map(i=>sA(e,i)),...r!==void 0&&{targetLabel:r},targets:e.items(t,"targets").
map((i,s)=>tA(e,i,s)),features:o.map(({claim:i})=>i),statuses:o.flatMap(({item:i,claim:s})=>oA(e,i,s.key)),cells:o.flatMap(({item:i,claim:s})=>iA(e,i,s.key)),notes:e.texts(t,"notes")}}function Uw(e,t){
let n=new Fu(t);return n.items(e,"matrices").map(r=>aA(n,r))}var Os,Fu,Gw,qw=m(()=>{"use strict";$o();fi();Os="data",Fu=class{#t;constructor(t){this.#t=t}range(t){return this.#t.range(t.start,t.end)}text(t){
if(!(t?.kind!=="string"||t.value===""))return{text:t.value,range:this.range(t)}}field(t,n){return this.text(Ee(t,n)?.value)}items(t,n){let r=Ee(t,n)?.value;return r?.kind==="array"?r.items:[]}entries(t,n){
let r=Ee(t,n)?.value;return r?.kind==="object"?r.entries:[]}texts(t,n){return this.items(t,n).flatMap(r=>this.text(r)??[])}},Gw=(e,t)=>(e.field(t,"title")??e.field(t,"id"))?.range??e.range(t)});function Hw(e){let t="";for(let n of e)typeof n=="number"?t+=`[${n}]`:lA.test(n)?t+=t===""?n:`.${n}`:t+=`[${JSON.stringify(n)}]`;return t}function cA(e){let t=(e??"another value").replace(/^\(|\)$/g,"").
split(" | "),n=t.pop()??"";return t.length===0?n:`${t.join(", ")} or ${n}`}function fA(e){let t=(e.path??[]).map(({key:r})=>uA(r));if(e.path?.at(-1)?.origin==="key"){let o=e.expected!=="never"?"This k\
ey is required.":"This key is not part of the schema.";return{path:t,at:"key",message:o}}return{path:t,at:"value",message:`Expected ${cA(e.expected)}, received ${e.received}.`}}function _u(e,t,n){let r=new Set;
return e.flatMap((o,i)=>{let s=r.has(o);r.add(o);let a=`The ${n} id ${JSON.stringify(o)} is given twice; ids are unique.`;return s?[{path:[...t,i,"id"],at:"value",message:a}]:[]})}function dA(e,t){let n=new Set(
Ms(e.targets)),r=e.features.flatMap((o,i)=>Object.keys(o.support).filter(s=>!n.has(s)).map(s=>({path:[...t,"features",i,"support",s],at:"key",message:`No target has the id ${JSON.stringify(s)}; declar\
e it in \`targets\` or correct it.`})));return[..._u(Ms(e.targets),[...t,"targets"],"target"),..._u(Ms(e.features),[...t,"features"],"feature"),...r]}function mA({matrices:e}){return[..._u(Ms(e),["mat\
rices"],"matrix"),...e.flatMap((t,n)=>dA(t,["matrices",n]))]}function Kw(e){let t=bt(td,e);return t.success?{document:t.output,issues:mA(t.output)}:{issues:t.issues.map(fA)}}function zw(e){return Da(e)&&
Object.hasOwn(e,"matrices")}var lA,uA,Ms,Jw=m(()=>{"use strict";te();it();fi();lA=/^[A-Za-z_$][\w$-]*$/;uA=e=>typeof e=="number"?e:String(e);Ms=e=>e.map(({id:t})=>t)});function pA(e,{path:t,at:n}){let r=e;for(let[i,s]of t.entries()){if(typeof s=="number"){let l=r.kind==="array"?r.items[s]:void 0;if(!l)break;r=l;continue}let a=Ee(r,s);if(!a)break;if(n==="key"&&i===t.
length-1)return a.key;r=a.value}return r.kind==="object"||r.kind==="array"?{start:r.start,end:r.start+1}:r}function gA(e,t,n){return t.map(r=>{let{start:o,end:i}=pA(e,r);return{code:"invalid-data",message:`${r.
path.length>0?`\`${Hw(r.path)}\`: `:""}${r.message}`,range:n.range(o,i)}})}function yA(e,t){let n=[],r=[e];for(let o=r.pop();o!==void 0;o=r.pop()){if(o.kind==="array")for(let s of o.items)r.push(s);if(o.
kind!=="object")continue;let i=new Map;for(let{key:s,value:a}of o.entries){r.push(a);let l=t.range(s.start,s.end),u=i.get(s.value);if(u===void 0)i.set(s.value,l);else{let c=`The key ${JSON.stringify(s.
value)} is given twice here, and only the last counts; remove one.`;n.push({code:"invalid-data",message:c,range:l,related:[{range:u,message:"First given here."}]})}}}return n}function Xw(e,t){let n={matrices:[],
footnotes:[],decisions:[],definitions:[],problems:e.problems},{root:r}=e,o=r&&Cs(r);if(!r||!zw(o))return n;let i=z(t),{issues:s}=Kw(o);return{...n,matrices:Uw(r,i),problems:[...e.problems,...gA(r,s,i),
...yA(r,i)]}}function Yw(e){return Xw(Bw(e),e)}function Zw(e,t=Or(e)){return Xw(t.root?{...t,root:hA(t.root)}:t,e)}function hA(e){if(e.kind!=="object")return e;let t=e.entries.map(({key:n,value:r})=>n.
value==="schemaVersion"&&r.kind==="string"&&/^\d{1,6}$/.test(r.value)?{key:n,value:{...r,kind:"scalar",value:Number(r.value)}}:{key:n,value:r});return{...e,entries:t}}var Qw=m(()=>{"use strict";De();$o();
Ww();ys();qw();Jw()});function wA(e,t){let n=e.position?.start.offset??0,r=e.position?.end.offset??n,o=[],i=n;for(let s of t.slice(n,r).split(/\r\n|\n|\r/u)){let a=s.length-s.trimStart().length;o.push({text:s.trim(),offset:i+
a}),i+=s.length+(t.startsWith(`\r
`,i+s.length)?2:1)}return o}function $s(e){return e.replace(/^\s*\|/u,"").replace(/(?<!\\)\|\s*$/u,"").replaceAll("\\|","").split("|").length}function vA(e,t){let n=wA(e,t),r=n.findIndex(s=>xA.test(s.
text)),[o]=n;if(o===void 0||$s(o.text)<2)return;if(r===1){let s=n.filter((a,l)=>l!==r);return s.length>1?{rows:s,delimiter:n[r]}:void 0}let i=n.every(s=>s.text.startsWith("|")&&$s(s.text)>1);return r<
0&&i&&n.length>=bA?{rows:n,delimiter:void 0}:void 0}function ev(e,t,n){let{position:r}=e,o={...e};if(r!==void 0){let{start:i,end:s}=r;o.position=n.range((i.offset??0)+t,(s.offset??0)+t)}return"childre\
n"in o&&"children"in e&&Object.assign(o,{children:e.children.map(i=>ev(i,t,n))}),o}function kA(e,t){let n=`|${" --- |".repeat($s(e.text))}`,[r]=vn(`${e.text}
${n}
`).children,o=r?.type==="table"?r.children[0]:void 0;return o===void 0?[]:[ev(o,e.offset,t)]}function SA(e,{rows:t},n){return{type:"table",children:t.flatMap(r=>kA(r,n)),...e.position===void 0?{}:{position:e.
position}}}function CA({rows:e,delimiter:t},n){let[r]=e,o=t??r??{text:"",offset:0},i=a=>{let l=$s(a?.text??"");return`${l} ${l===1?"cell":"cells"}`};return{code:"malformed-syntax",message:t===void 0?"\
The table has no delimiter row, so Markdown shows it as running text. Put a row of `| --- |`, one cell a column, below the header.":`The delimiter row has ${i(t)}, the header ${i(r)}, so Markdown show\
s the table as running text. Give both the same number of cells.`,range:n.range(o.offset,o.offset+o.text.length)}}function tv(e,t){let n=[],r=z(t),o=e.children.map(i=>{let s=i.type==="paragraph"?vA(i,
t):void 0;return s===void 0||i.type!=="paragraph"?i:(n.push(CA(s,r)),SA(i,s,r))});return{root:n.length===0?e:{...e,children:o},problems:n}}var xA,bA,nv=m(()=>{"use strict";De();To();xA=/^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+(?:\|\s*)?$|^\s*\|\s*:?-+:?\s*\|\s*$/u,
bA=3});function Es(e){let t=new ju,n=0;for(;;){rv.lastIndex=n;let r=rv.exec(e);if(r===null)return{};let[o,i,s]=r;if(n=r.index+o.length,s===void 0){n=uv(RA,e,n-2);continue}let a=s.replace(/[A-Z]/g,u=>u.toLowerCase());
if(n=LA(e,n),i==="/"){t.end(a);continue}if(OA.has(a)&&!t.isForeign?n=uv(new RegExp(`</${a}`,"gi"),e,n):t.start(a,e[n-2]==="/"),t.depth>250)return{deep:r.index};if(t.made>4e6)return{many:r.index}}}function uv(e,t,n){
return e.lastIndex=n,e.test(t)?e.lastIndex:t.length}function LA(e,t){let n="between";for(let r=t;r<e.length;r+=1){let o=e.charAt(r);if(o===">")return r+1;if(EA.test(o))n==="name"?n="after-name":n==="v\
alue"&&(n="between");else{if(n==="value")continue;if(n==="before-value")if(o==='"'||o==="'"){let i=e.indexOf(o,r+1);if(i<0)return e.length;r=i,n="between"}else n="value";else o==="/"?n="between":o==="\
="&&n!=="between"?n="before-value":n="name"}}return e.length}var et,rv,RA,TA,OA,MA,ov,iv,$A,zn,sv,av,ju,lv,EA,Vu=m(()=>{"use strict";et=e=>new Set(e.split(" ")),rv=/<(?:!--|(\/?)([A-Za-z][^\t\n\f\r />]*))/g,
RA=/--!?>/g,TA=et("area base br col embed hr img input link meta param source track wbr"),OA=et("script style textarea title iframe noembed noframes xmp"),MA=et("address article aside blockquote cente\
r details dialog div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol pre section summary table ul"),ov=new Map([["p",et("p")],["li",et("p li")],["dd",et("p dd dt")],
["dt",et("p dd dt")],["option",et("option")]]),iv=et("p li dd dt option td th"),$A=et("p li dd dt option td th tr caption colgroup"),zn=et("p li dd dt option td th tr caption colgroup thead tbody tfoo\
t"),sv=new Map([["td",iv],["th",iv],["tr",$A],["caption",zn],["colgroup",zn],["thead",zn],["tbody",zn],["tfoot",zn]]),av=et("a b big code em font i nobr s small strike strong tt u"),ju=class{#t=[];#e=0;#r=0;made=0;get depth(){
return this.#t.length}get isForeign(){return this.#r>0}#n(t){this.#t.push(t),av.has(t)&&(this.#e+=1),(t==="svg"||t==="math")&&(this.#r+=1)}#o(){let t=this.#t.pop()??"";av.has(t)&&(this.#e-=1),(t==="sv\
g"||t==="math")&&(this.#r-=1)}#i(t){for(;t.has(this.#t.at(-1)??"");)this.#o()}start(t,n){if(this.made+=1+this.#e,this.isForeign){n||this.#n(t);return}if(TA.has(t))return;let r=sv.get(t);if(r!==void 0){
if(!this.#s())return;this.#i(r)}else this.#i(ov.get(t)??lv);t==="a"&&this.#t.at(-1)==="a"||this.#n(t)}#s(){for(let t=this.#t.length-1;t>=0;t-=1){let n=this.#t[t]??"";if(n==="table")return!0;if(!zn.has(
n))return!1}return!1}end(t){let n=MA.has(t)?zn:ov.get(t)??sv.get(t)??lv,r=this.#t.length-1;for(;r>=0&&this.#t[r]!==t&&n.has(this.#t[r]??"");)r-=1;if(this.#t[r]===t)for(;this.#t.length>r;)this.#o()}},lv=
new Set;EA=/[\t\n\f\r ]/});function tt(e,{locator:t,base:n}){let r=e.position?.start.offset??0,o=e.position?.end.offset??r;return t.range(n+r,n+o)}function Sn(e,t){let n=e.properties[t];return typeof n=="string"?n:typeof n=="nu\
mber"?String(n):void 0}function Bu(e,t){let n=Number(e.properties[t]??1);return Number.isInteger(n)&&n>0?Math.min(n,1e3):1}function Wu(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=r.
properties.className;Array.isArray(o)&&t.push(...o.map(String));for(let i of r.children)i.type==="element"&&n.push(i)}return t}function IA(e){return e.tagName==="a"&&Wu(e).some(t=>/^(?:headerlink|anchor|header-anchor|permalink)$/u.
test(t))}function Gu(e){return DA.has(e.tagName)||e.properties.hidden===!0||IA(e)}function cv(e){return e.type==="text"||e.type==="comment"||e.type==="element"&&PA.has(e.tagName)}function NA(e,t){return{
type:"text",value:e.value,position:tt(e,t)}}function AA(e,t){return{type:"html",value:`<!--${e.value}-->`,position:tt(e,t)}}function FA(e,t){if(Gu(e))return[];let n=tt(e,t),r=()=>Dr(e.children,t),o=Sn(
e,"alt")??Sn(e,"ariaLabel")??Sn(e,"title");switch(e.tagName){case"strong":case"b":return[{type:"strong",children:r(),position:n}];case"em":case"i":return e.children.length===0&&o!==void 0?[{type:"text",
value:o,position:n}]:[{type:"emphasis",children:r(),position:n}];case"code":case"tt":case"kbd":case"samp":return[{type:"inlineCode",value:Pr(e),position:n}];case"a":return[..._A(e,n),{type:"link",url:Sn(
e,"href")??"",children:r(),position:n}];case"img":return[{type:"image",url:Sn(e,"src")??"",alt:o??"",position:n}];case"svg":return[{type:"image",url:"",alt:o??"",position:n}];case"br":return[{type:"br\
eak",position:n}];case"input":return Sn(e,"type")==="checkbox"?[{type:"text",value:e.properties.checked===!0?"☑":"☐",position:n}]:[];case"sup":return[{type:"html",value:"<sup>",position:{start:n.start,
end:n.start}},...r(),{type:"html",value:"</sup>",position:{start:n.end,end:n.end}}];default:return r()}}function _A(e,t){let n=Sn(e,"id")??Sn(e,"name");return n===void 0?[]:[{type:"html",value:`<a id=\
"${n.replaceAll('"',"&quot;")}">`,position:{start:t.start,end:t.start}}]}function Dr(e,t){return e.flatMap(n=>n.type==="text"?[NA(n,t)]:n.type==="comment"?[AA(n,t)]:n.type==="element"?FA(n,t):[])}function Pr(e){
return e.children.map(t=>t.type==="text"?t.value:t.type==="element"?Pr(t):"").join("")}function Ls(e){let t=o=>o?.type==="text"&&o.value.trim()==="",n=0,r=e.length;for(;n<r&&t(e[n]);)n+=1;for(;r>n&&t(
e[r-1]);)r-=1;return e.slice(n,r)}var DA,PA,Uu=m(()=>{"use strict";DA=new Set(["head","script","style","template","nav","footer","noscript","iframe","object","select","textarea"]),PA=new Set(["a","abb\
r","b","bdi","bdo","br","cite","code","data","del","dfn","em","font","g-emoji","i","img","input","ins","kbd","label","mark","q","s","samp","small","span","strong","sub","sup","svg","time","tt","u","va\
r","wbr"])});import{createRequire as jA}from"node:module";var VA,qu,fv=m(()=>{"use strict";VA=jA(import.meta.url),qu=(...e)=>VA("./late/syntax-html-syntax.cjs").parseHtmlSyntax(...e)});function BA(e,t,n){let r={colSpan:Bu(e,"colSpan"),rowSpan:Bu(e,"rowSpan")},o=Dr(e.children,n).filter(l=>l.type!=="text"||l.value.trim()!==""||e.children.length>1),i=Ls(o),s=t||e.tagName==="th",a={...r,
...s?{header:!0}:{},classes:Wu(e)};return{type:"tableCell",children:i,data:a,position:WA(e,n)}}function WA(e,t){let n=tt(e,t),r=e.children[0],o=e.children[e.children.length-1];return r===void 0||o===void 0?
{start:n.end,end:n.end}:{start:tt(r,t).start,end:tt(o,t).end}}function GA(e,t){let n=[],r=0,o,i=(s,a)=>{if(s.type==="element"){if(s.tagName==="caption")o=Pr(s).replace(/\s+/gu," ").replace(/(?<!\s)\s*¶$/u,
"").trim();else if(s.tagName==="tr"){let l=s.children.filter(c=>c.type==="element"&&(c.tagName==="td"||c.tagName==="th"));if(l.length===0)return;(a||l.every(c=>c.tagName==="th"))&&r===n.length&&(r+=1),
n.push({type:"tableRow",children:l.map(c=>BA(c,a,t)),position:tt(s,t)})}else if(s.tagName!=="table")for(let l of s.children)i(l,a||s.tagName==="thead")}};for(let s of e.children)i(s,!1);return{rows:n,
headerRows:r,caption:o}}function dv(e,t){let{rows:n,headerRows:r,caption:o}=GA(e,t),i={headerRows:r,...o===void 0?{}:{caption:o}};return{type:"table",children:n,data:i,position:tt(e,t)}}var mv=m(()=>{
"use strict";Uu()});function UA(e,t){return{type:"listItem",spread:!1,children:pv(e.children,t),position:tt(e,t)}}function qA(e){let t=/^h([1-6])$/u.exec(e)?.[1];return t===void 0?void 0:[1,2,3,4,5,6][Number(t)-1]}function HA(e,t){
if(Gu(e))return[];let n=tt(e,t),r=qA(e.tagName);if(r!==void 0)return[{type:"heading",depth:r,children:Dr(e.children,t),position:n}];switch(e.tagName){case"table":return[dv(e,t)];case"ul":case"ol":{let o=e.
children.filter(i=>i.type==="element"&&i.tagName==="li");return[{type:"list",ordered:e.tagName==="ol",spread:!1,children:o.map(i=>UA(i,t)),position:n}]}case"pre":return[{type:"code",value:Pr(e).replace(
/\n$/u,""),position:n}];case"blockquote":return[{type:"blockquote",children:pv(e.children,t),position:n}];case"hr":return[{type:"thematicBreak",position:n}];default:return Ds(e.children,t)}}function Ds(e,t){
let n=[],r=[],o=()=>{let i=Ls(Dr(r,t));r=[];let[s,a]=[i[0],i[i.length-1]];if(s===void 0||a===void 0)return;let l=s.position&&a.position?{position:{start:s.position.start,end:a.position.end}}:{};n.push(
{type:"paragraph",children:i,...l})};for(let i of e)if(cv(i))r.push(i);else if(i.type==="element"){o();for(let s of HA(i,t))n.push(s)}return o(),n}function pv(e,t){return Ds(e,t).filter(n=>n.type!=="h\
eading")}function KA(e){let t=[e];for(let n=t.pop();n!==void 0;n=t.pop()){if(n.type==="element"&&(n.tagName==="main"||n.properties.role==="main"))return n;if("children"in n)for(let r=n.children.length-
1;r>=0;r-=1){let o=n.children[r];o!==void 0&&t.push(o)}}return e}function gv(e){return{type:"root",children:Ds(KA(qu(e)).children,{locator:z(e),base:0})}}function yv(e,t){if(!/<table\b/iu.test(t))return e;
let n=z(t),r=[];for(let o=0;o<e.children.length;o+=1){let i=e.children[o];if(i===void 0)break;let s=i.type==="html"&&/<table\b/iu.test(i.value)?zA(e.children,o):void 0;if(s===void 0){r.push(i);continue}
let a=i.position?.start.offset??0,l=e.children[s]?.position?.end.offset??a,u=t.slice(a,l),{deep:c,many:f}=Es(u),p=c!==void 0||f!==void 0?e.children.slice(o,s+1):Ds(qu(u).children,{locator:n,base:a});for(let g of p)
r.push(g);o=s}return{...e,children:r}}function zA(e,t){let n=0;for(let r=t;r<e.length;r+=1){let o=e[r];if(o?.type==="html"&&(n+=(o.value.match(/<table\b/giu)?.length??0)-(o.value.match(/<\/table\s*>/giu)?.
length??0),n<=0))return r}}var hv=m(()=>{"use strict";De();Vu();Uu();fv();mv()});function wv(e,t){let n=YA(e,t);if(n===void 0)return;let r=`${n.what}, so the document is not read; no support matrix needs that. Mend it, or leave the file out.`,o=z(e).range(n.offset,Math.min(n.offset+
1,e.length));return{code:"nesting-too-deep",message:r,range:o}}function YA(e,t){return t==="markdown"?bv(e,eF)??lF(e):t==="text"?bv(e,tF):t==="html"?ZA(e):void 0}function ZA(e){let{deep:t,many:n}=Es(e);
if(t!==void 0)return{offset:t,what:`Here, more than ${250} elements are open at once`};if(n!==void 0)return{offset:n,what:`The page makes more than ${4e6} elements`}}function bv(e,t){let n=[],r=!0;for(let[
o,i]of kv(e)){let s=e.slice(o,i),a=s.length-s.trimStart().length;if(a===s.length){r=!0;continue}if(r&&vv(n,a+1),rF(s,t,n)+n.length>Hu)return{offset:o+a,what:QA};r=!1}}function rF(e,t,n){if(!nF.test(e))
return 0;let r=0,o=0;for(let i=0;i<=Hu;i+=1){for(;e[o]===" "||e[o]==="	";)o+=1;t.lastIndex=o;let s=t.exec(e)?.[0];if(s===void 0)break;o+=s.length,s.endsWith(">")?r+=1:(vv(n,o),n.push(o))}return r}function vv(e,t){
for(;(e.at(-1)??-1)>=t;)e.pop()}function lF(e){let t=0,n="nothing",r;for(let[o,i]of kv(e)){let s=e.slice(o,i);if(r!==void 0){s.trim().startsWith(r)&&/^[`~]+$/.test(s.trim())&&(r=void 0);continue}if(s.
trim()===""){n="nothing",t=0;continue}if(n==="nothing"&&(n=aF.test(s)?"html":"paragraph"),n!=="html"&&(r=sF.exec(s)?.[1],s.includes("|")&&iF.test(s)&&(n="table"),n==="table"&&(t=0),t+=s.match(oF)?.length??
0,t>xv))return{offset:o,what:`More than ${xv} signs of markup stand in this paragraph`}}}function*kv(e){for(let t=0;t<e.length;){let n=e.indexOf(`
`,t),r=n<0?e.length:n;yield[t,r],t=r+1}}var Hu,xv,QA,eF,tF,nF,oF,iF,sF,aF,Sv=m(()=>{"use strict";De();Vu();Hu=100,xv=1e4;QA=`Here, blocks stand in one another more than ${Hu} deep`,eF=/(?:>|(?:[-+*]|\d{1,9}[.)]|\[\^[^\s\]]+\]:)(?=[ \t]|$))/y,
tF=/[•‣◦▪●○∙·*+-](?=[ \t])/y,nF=/[^*_\- \t]/;oF=/[*_[\]`]/g,iF=/^[ \t|:\r-]*$/,sF=/^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/,aF=/^ {0,3}<\/?(?:center|col|colgroup|dd|details|div|dl|dt|li|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[ \t\r/>]|$)/i});function cF(e){let t=0;for(let n of e)if(n===" "||n===" ")t+=1;else if(n==="	")t+=Cv-t%Cv;else break;return t}function fF(e){let t=[],n=/\r\n|\n|\r|$/gu,r=0;for(;r<=e.length;){n.lastIndex=r;let o=n.exec(
e),i=o?.index??e.length,s=e.slice(r,i),a=uF.exec(s)?.[0];if(t.push({text:s,offset:r,indent:cF(s),bullet:a===void 0?void 0:r+a.length,blank:s.trim()===""}),r=i+Math.max(1,o?.[0].length??1),i>=e.length)
break}return t}function Rv(e){return new Ku(e).parse()}var uF,Cv,Ku,Tv=m(()=>{"use strict";De();uF=/^[ \t]*[•‣◦▪●○∙·*+-][ \t]+/u,Cv=8;Ku=class{at=0;lines;locator;constructor(t){this.lines=
fF(t),this.locator=z(t)}parse(){let t=[],n=!1;for(;this.at<this.lines.length;){let r=this.lines[this.at];r===void 0||r.blank?this.at+=1:this.isHeading(r)?(t.push(this.heading(r,n?2:1)),n=!0):t.push(this.
block(r))}return{type:"root",children:t}}position(t,n){return this.locator.range(t,n)}isHeading(t){let n=t.text.trim();return(this.lines[this.at+1]?.blank??!0)&&(this.lines[this.at-1]?.blank??!0)&&t.indent===
0&&t.bullet===void 0&&n.length<=72&&!/[.:;,!?]$/u.test(n)&&!n.includes("	")}textNode(t,n){let r=t.offset+t.text.trimEnd().length,o=Math.min(n+(t.text.slice(n-t.offset).length-t.text.slice(n-t.offset).
trimStart().length),r);return{type:"text",value:t.text.slice(o-t.offset,r-t.offset),position:this.position(o,r)}}heading(t,n){this.at+=1;let r=this.textNode(t,t.offset);return{type:"heading",depth:n,children:[
r],...r.position===void 0?{}:{position:r.position}}}block(t){return t.bullet!==void 0?this.list(t):this.isTabbed(t)?this.table():this.paragraph(t,t.offset)}isTabbed(t){let n=this.lines[this.at+1];return t.
text.trim().includes("	")&&n?.text.trim().includes("	")===!0}paragraph(t,n){let r=[this.textNode(t,n)];this.at+=1;for(let s=this.lines[this.at];s!==void 0&&!(s.blank||s.bullet!==void 0);s=this.lines[this.
at]){let a=r[r.length-1]?.position?.end.offset??s.offset;r.push({type:"text",value:`
`,position:this.position(a,s.offset)},this.textNode(s,s.offset)),this.at+=1}let o=r[0]?.position?.start.offset??n,i=r[r.length-1]?.position?.end.offset??n;return{type:"paragraph",children:r,position:this.
position(o,i)}}list(t){let n=[];for(let o=t;o!==void 0;o=this.lines[this.at]){if(o.blank){this.at+=1;continue}if(o.bullet===void 0||o.indent!==t.indent)break;n.push(this.item(o,o.bullet))}let r=n[n.length-
1]?.position?.end.offset??t.offset;return{type:"list",ordered:!1,spread:!1,children:n,position:this.position(t.offset+t.text.length-t.text.trimStart().length,r)}}item(t,n){let r=t.offset+t.text.length-
t.text.trimStart().length,o=[this.paragraph(t,n)];for(let s=this.lines[this.at];s!==void 0;s=this.lines[this.at]){if(s.blank){this.at+=1;continue}if(s.indent<=t.indent)break;o.push(this.block(s))}let i=o[o.
length-1]?.position?.end.offset??n;return{type:"listItem",spread:!1,children:o,position:this.position(r,i)}}row(t){let n=[],r=t.offset;for(let o of t.text.split("	")){let i=o.length-o.trimStart().length,
s=o.trim(),a=this.position(r+i,r+i+s.length);n.push({type:"tableCell",children:s===""?[]:[{type:"text",value:s,position:a}],position:s===""?this.position(r,r+o.length):a}),r+=o.length+1}return{type:"t\
ableRow",children:n,position:this.position(t.offset,t.offset+t.text.length)}}table(){let t=[];for(let r=this.lines[this.at];r!==void 0&&!r.blank&&r.text.includes("	");r=this.lines[this.at])t.push(this.
row(r)),this.at+=1;let n=t[0]?.position?.start.offset??0;return{type:"table",children:t,position:this.position(n,t[t.length-1]?.position?.end.offset??n)}}}});import{createRequire as dF}from"node:module";var mF,Ov,Mv=m(()=>{"use strict";mF=dF(import.meta.url),Ov=(...e)=>mF("./late/syntax-rst.cjs").parseRst(...e)});import{posix as pF}from"node:path";function gF(e,t={}){let{text:n}=e,r=wv(n,e.format);if(r)return{matrices:[],footnotes:[],decisions:[],definitions:[],problems:[r]};switch(e.format){case"markdown":return hF(
n,t);case"text":return wo({root:Rv(n),text:n,markdown:!0,options:t});case"rst":{let o=e.readFile,i=c=>{let f=o?.(c);return f?.ok?f.text:void 0},{root:s,problems:a}=Ov(n,{readFile:i,path:pF.basename(e.
path)}),l=wo({root:s,text:n,markdown:!1,options:t}),u={...l,problems:vb(a,l.matrices)};return o===void 0?u:bb(u,{root:s,text:n,read:o})}case"html":return wo({root:gv(n),text:n,markdown:!1,options:t});case"\
csv":return wh(n,t);case"ini":return ps(ko(n));case"json":return Yw(n);case"yaml":return yF(e,t)}}function yF({text:e,path:t,readFile:n},r){let o=Or(e);return Lw({tree:o,text:e,path:t,read:n,options:r})??
Zw(e,o)}function hF(e,t){let{root:n,problems:r}=tv(vn(e),e),o=wo({root:yv(n,e),text:e,markdown:!0,options:t}),i=o.matrices.flatMap(({table:a})=>a?.range??[]),s=r.filter(({range:a})=>i.some(({start:l,end:u})=>l.
offset<=a.start.offset&&a.end.offset<=u.offset));return{...o,problems:[...o.problems,...s]}}function fe(e,t={}){let n=gF(e,t),r=_w(n),o=n.matrices.flatMap((s,a)=>{let l=r[a];return l===void 0?[]:[{claims:s,
model:l}]}),i=new Map(Object.entries(t.aliases??{}).map(([s,a])=>[x(s),a]));return{source:e,claims:n,matrices:o,...i.size>0&&{aliases:i}}}var Pt=m(()=>{"use strict";vh();du();N();mu();wb();kb();Dw();Nu();
Qw();nv();hv();hu();To();Sv();Tv();Mv();ys()});function $v(e){return e.flatMap(({named:t,applied:n})=>t.map(r=>({...r,options:Be(n)}))).sort((t,n)=>t.order-n.order).map(({source:t,options:n})=>xF(fe(t,n))).join("")}function xF({source:e,claims:t,matrices:n}){
let r=n.map(({model:s})=>{let{title:a,features:l,targets:u}=s;return`  matrix ${E(a)}: ${l.length} features, ${u.length} targets
`}),o=t.decisions.map(bF),i=r.length+o.length===0?`  no table was found
`:"";return`${E(e.path)} (${e.format})
${i}${o.join("")}${r.join("")}`}function bF({range:e,section:t,taken:n,reason:r}){let o=t.length>0?` under ${E(t.join(" / "))}`:"",i=E(r).replace(/\.$/,"");return`  ${e.start.line}:${e.start.column} t\
able${o}: ${n?"taken":"left"}, ${i}.
`}var Ev=m(()=>{"use strict";Pt();pe();Gt()});var Ao,Lv=m(()=>{Ao=class{diff(t,n,r={}){let o;typeof r=="function"?(o=r,r={}):"callback"in r&&(o=r.callback);let i=this.castInput(t,r),s=this.castInput(n,r),a=this.removeEmpty(this.tokenize(i,r)),l=this.
removeEmpty(this.tokenize(s,r));return this.diffWithOptionsObj(a,l,r,o)}diffWithOptionsObj(t,n,r,o){var i;let s=b=>{if(b=this.postProcess(b,r),o){setTimeout(function(){o(b)},0);return}else return b},a=n.
length,l=t.length,u=1,c=a+l;r.maxEditLength!=null&&(c=Math.min(c,r.maxEditLength));let f=(i=r.timeout)!==null&&i!==void 0?i:1/0,d=Date.now()+f,p=[{oldPos:-1,lastComponent:void 0}],g=this.extractCommon(
p[0],n,t,0,r);if(p[0].oldPos+1>=l&&g+1>=a)return s(this.buildValues(p[0].lastComponent,n,t));let h=-1/0,v=1/0,w=()=>{for(let b=Math.max(h,-u);b<=Math.min(v,u);b+=2){let R,A=p[b-1],V=p[b+1];A&&(p[b-1]=
void 0);let me=!1;if(V){let W=V.oldPos-b;me=V&&0<=W&&W<a}let Z=A&&A.oldPos+1<l;if(!me&&!Z){p[b]=void 0;continue}if(!Z||me&&A.oldPos<V.oldPos?R=this.addToPath(V,!0,!1,0,r):R=this.addToPath(A,!1,!0,1,r),
g=this.extractCommon(R,n,t,b,r),R.oldPos+1>=l&&g+1>=a)return s(this.buildValues(R.lastComponent,n,t))||!0;p[b]=R,R.oldPos+1>=l&&(v=Math.min(v,b-1)),g+1>=a&&(h=Math.max(h,b+1))}u++};if(o)(function b(){
setTimeout(function(){if(u>c||Date.now()>d)return o(void 0);w()||b()},0)})();else for(;u<=c&&Date.now()<=d;){let b=w();if(b)return b}}addToPath(t,n,r,o,i){let s=t.lastComponent;return s&&!i.oneChangePerToken&&
s.added===n&&s.removed===r?{oldPos:t.oldPos+o,lastComponent:{count:s.count+1,added:n,removed:r,previousComponent:s.previousComponent}}:{oldPos:t.oldPos+o,lastComponent:{count:1,added:n,removed:r,previousComponent:s}}}extractCommon(t,n,r,o,i){
let s=n.length,a=r.length,l=t.oldPos,u=l-o,c=0;for(;u+1<s&&l+1<a&&this.equals(r[l+1],n[u+1],i);)u++,l++,c++,i.oneChangePerToken&&(t.lastComponent={count:1,previousComponent:t.lastComponent,added:!1,removed:!1});
return c&&!i.oneChangePerToken&&(t.lastComponent={count:c,previousComponent:t.lastComponent,added:!1,removed:!1}),t.oldPos=l,u}equals(t,n,r){return r.comparator?r.comparator(t,n):t===n||!!r.ignoreCase&&
t.toLowerCase()===n.toLowerCase()}removeEmpty(t){let n=[];for(let r=0;r<t.length;r++)t[r]&&n.push(t[r]);return n}castInput(t,n){return t}tokenize(t,n){return Array.from(t)}join(t){return t.join("")}postProcess(t,n){
return t}get useLongestToken(){return!1}buildValues(t,n,r){let o=[],i;for(;t;)o.push(t),i=t.previousComponent,delete t.previousComponent,t=i;o.reverse();let s=o.length,a=0,l=0,u=0;for(;a<s;a++){let c=o[a];
if(c.removed)c.value=this.join(r.slice(u,u+c.count)),u+=c.count;else{if(!c.added&&this.useLongestToken){let f=n.slice(l,l+c.count);f=f.map(function(d,p){let g=r[u+p];return g.length>d.length?g:d}),c.value=
this.join(f)}else c.value=this.join(n.slice(l,l+c.count));l+=c.count,c.added||(u+=c.count)}}return o}}});function Ju(e,t,n){return wF.diff(e,t,n)}function vF(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let o=0;o<r.length;o++){let i=r[o];o%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}var zu,wF,Dv=m(()=>{Lv();zu=class extends Ao{constructor(){
super(...arguments),this.tokenize=vF}equals(t,n,r){return r.ignoreWhitespace?((!r.newlineIsToken||!t.includes(`
`))&&(t=t.trim()),(!r.newlineIsToken||!n.includes(`
`))&&(n=n.trim())):r.ignoreNewlineAtEof&&!r.newlineIsToken&&(t.endsWith(`
`)&&(t=t.slice(0,-1)),n.endsWith(`
`)&&(n=n.slice(0,-1))),super.equals(t,n,r)}},wF=new zu});function Xu(e,t,n,r,o,i,s){let a;s?typeof s=="function"?a={callback:s}:a=s:a={},typeof a.context>"u"&&(a.context=4);let l=a.context;if(a.newlineIsToken)throw new Error("newlineIsToken may not be used \
with patch-generation functions, only with diffing functions");if(a.callback){let{callback:c}=a;Ju(n,r,Object.assign(Object.assign({},a),{callback:f=>{let d=u(f);c(d)}}))}else return u(Ju(n,r,a));function u(c){
if(!c)return;c.push({value:"",lines:[]});function f(b){return b.map(function(R){return" "+R})}let d=[],p=0,g=0,h=[],v=1,w=1;for(let b=0;b<c.length;b++){let R=c[b],A=R.lines||kF(R.value);if(R.lines=A,R.
added||R.removed){if(!p){let V=c[b-1];p=v,g=w,V&&(h=l>0?f(V.lines.slice(-l)):[],p-=h.length,g-=h.length)}for(let V of A)h.push((R.added?"+":"-")+V);R.added?w+=A.length:v+=A.length}else{if(p)if(A.length<=
l*2&&b<c.length-2)for(let V of f(A))h.push(V);else{let V=Math.min(A.length,l);for(let Z of f(A.slice(0,V)))h.push(Z);let me={oldStart:p,oldLines:v-p+V,newStart:g,newLines:w-g+V,lines:h};d.push(me),p=0,
g=0,h=[]}v+=A.length,w+=A.length}}for(let b of d)for(let R=0;R<b.lines.length;R++)b.lines[R].endsWith(`
`)?b.lines[R]=b.lines[R].slice(0,-1):(b.lines.splice(R+1,0,"\\ No newline at end of file"),R++);return{oldFileName:e,newFileName:t,oldHeader:o,newHeader:i,hunks:d}}}function Ps(e,t){if(t||(t=Pv),Array.
isArray(e)){if(e.length>1&&!t.includeFileHeaders)throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know whic\
h changes are to which file?)");return e.map(r=>Ps(r,t)).join(`
`)}let n=[];t.includeIndex&&e.oldFileName==e.newFileName&&n.push("Index: "+e.oldFileName),t.includeUnderline&&n.push("==================================================================="),t.includeFileHeaders&&
(n.push("--- "+e.oldFileName+(typeof e.oldHeader>"u"?"":"	"+e.oldHeader)),n.push("+++ "+e.newFileName+(typeof e.newHeader>"u"?"":"	"+e.newHeader)));for(let r=0;r<e.hunks.length;r++){let o=e.hunks[r];o.
oldLines===0&&(o.oldStart-=1),o.newLines===0&&(o.newStart-=1),n.push("@@ -"+o.oldStart+","+o.oldLines+" +"+o.newStart+","+o.newLines+" @@");for(let i of o.lines)n.push(i)}return n.join(`
`)+`
`}function Yu(e,t,n,r,o,i,s){if(typeof s=="function"&&(s={callback:s}),s?.callback){let{callback:a}=s;Xu(e,t,n,r,o,i,Object.assign(Object.assign({},s),{callback:l=>{a(l?Ps(l,s.headerOptions):void 0)}}))}else{
let a=Xu(e,t,n,r,o,i,s);return a?Ps(a,s?.headerOptions):void 0}}function kF(e){let t=e.endsWith(`
`),n=e.split(`
`).map(r=>r+`
`);return t?n.pop():n.push(n.pop().slice(0,-1)),n}var Pv,Iv=m(()=>{Dv();Pv={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0}});var Nv=m(()=>{Iv()});import{lstat as SF}from"node:fs/promises";import{dirname as Av,join as CF,relative as RF,resolve as TF}from"node:path";async function Fo(e){for(let t=e;;t=Av(t))try{return await SF(CF(t,".git")),t}catch{
if(Av(t)===t)return}}async function Fv(e){let t=await Fo(e)??e;return n=>{if(n===mt)return n;let r=_(RF(t,TF(e,n)));return r.startsWith("../")||r===""?n:r}}var Is=m(()=>{"use strict";ae()});async function jv(e,t){let n=_v(e),r=await Fo(t.cwd)??t.cwd;for(let{document:i}of n){let{path:s,text:a,bom:l}=i.source,u=await Ye(s,a,{cwd:t.cwd,root:r,bom:l});if(!u.ok)throw new S(u.message)}if(n.length===
0)return;let o=n.reduce((i,{fixed:s})=>i+s,0);t.error(`Mended ${q(o,"finding")} in ${q(n.length,"file")}.
`)}async function Vv(e,t){let n=_v(e);for(let{before:i,document:s}of n){let{path:a,text:l}=s.source;t.out(Yu(`a/${a}`,`b/${a}`,i,l,void 0,void 0,{context:3}))}let r=n.map(({document:i})=>E(i.source.path)).
join(", "),o=n.reduce((i,{fixed:s})=>i+s,0);return t.error(n.length===0?`Nothing to mend.
`:`${q(o,"finding")} would be mended in ${r}; nothing was written.
`),n.length>0}var _v,Bv=m(()=>{"use strict";Nv();_e();pe();fn();Is();re();_v=e=>e.filter(({before:t,document:n})=>t!==n.source.text)});function Ir(e,t){let n=e.value("from"),r=n===void 0?void 0:Gi(n);if(n!==void 0&&!r)throw ft("--from",n,Hm);let o=e.value("max-bytes");return{cwd:t.cwd,maxBytes:o===void 0?67108864:Number(o),...r?{format:r}:
{}}}async function _o(e,t,n){let r=Ir(t,n),o=await hr(e,n.cwd);if(!o.paths.includes(Ie)&&t.value("stdin-filename")!==void 0)throw new S("--stdin-filename names standard input; add `-` to read it.");let i=[],
s=[...o.errors];for(let a of o.paths){let l=await Nr(a,t,n,r);l.ok?i.push(l.source):s.push(l.message)}return{sources:i,errors:s}}async function Nr(e,t,n,r=Ir(t,n)){if(e!==Ie)return Me(e,r);let o=t.value(
"stdin-filename");return vy(n.stdin,{...r,...o===void 0?{}:{filename:o}})}async function Wv(e,t,n){let r=await Nr(e,t,n);if(!r.ok)throw new S(r.message);return Zu(r.source,Ve(t,n))}async function Zu(e,t){
let n=await t.of(e.path===mt?void 0:e.path);return fe(e,Be(n))}var jo=m(()=>{"use strict";Pt();br();Mt();ae();De();mn();Gt();Ot();re()});var Ns,Qu=m(()=>{"use strict";Ns="0.1.0"});import{readFile as OF}from"node:fs/promises";async function As(e){for(let t of MF)try{return await OF(new URL(`${t}${e}/README.md`,import.meta.url),"utf8")}catch{}}var MF,ec=m(()=>{"use strict";MF=[".\
./rules/","../../rules/"]});async function tc(e,t,n,r){let o=Gv(e,t),i=n.flag("quiet")?o.map(a=>({...a,diagnostics:a.diagnostics.filter(({severity:l})=>l==="error")})):o,s=new Set(i.flatMap(({diagnostics:a})=>a.map(({ruleId:l})=>l)));
return{version:Ns,files:i,otherTexts:new Map(t.flatMap(({texts:a})=>[...a])),rules:await Promise.all(Pe.filter(({meta:a})=>s.has(a.id)).map(({meta:a})=>$F(a))),repositoryPath:await Fv(r.cwd)}}async function $F({
id:e,description:t,severity:n}){let r=await As(e);return{id:e,description:t,severity:n,url:Xr(e),...r===void 0?{}:{page:r}}}function Gv(e,t){let n=e.map(({document:i,diagnostics:s})=>({path:i.source.path,
text:i.source.text,diagnostics:s,hasMatrix:i.matrices.length>0})),r=new Map;for(let{others:i,texts:s}of t)for(let{path:a,diagnostics:l}of i){let u=r.get(a)??{text:s.get(a)??"",found:new Map};r.set(a,u);
for(let c of l)u.found.set(JSON.stringify(c),c)}let o=[...r].map(([i,{text:s,found:a}])=>({path:i,text:s,diagnostics:[...a.values()],hasMatrix:!0}));return[...n,...o]}function nc(e,t,n){let{errors:r,warnings:o,
infos:i}=ze(Gv(e,t)),s=n.value("fail-on")??"error",a=n.value("max-warnings");return s!=="never"&&r>0||(s==="warning"||s==="info")&&o>0||s==="info"&&i>0||a!==void 0&&o>Number(a)?F.findings:F.clean}var Uv=m(
()=>{"use strict";un();$();_e();Qu();Is();ec();re()});function qv(e){if(!e.text.includes(rc))return[];let t=z(e.text),n=[];for(let r of LF(e)){let o=e.text.slice(r.bodyStart,r.bodyEnd),i=o.length-o.trimStart().length;if(!o.startsWith(rc,i))continue;let s=r.
bodyStart+i+rc.length;n.push(IF(e.text,s,r.bodyEnd,t.range(r.start,r.end),(a,l)=>t.range(a,l)))}return n}function*LF({format:e,text:t}){let n=EF[e];n!==void 0?yield*DF(t,n):(e==="markdown"||e==="html"||
e==="text")&&(yield*PF(t))}function*DF(e,t){for(let{start:n,end:r}of Fs(e)){let o=e.slice(n,r),i=t.exec(o)?.[0];if(i===void 0)continue;yield{start:n+i.length-i.trimStart().length,end:r,bodyStart:n+i.length,
bodyEnd:r}}}function*PF(e){let t="",n=0;for(let{start:r,end:o}of Fs(e)){if(r<n)continue;let i=e.slice(r,o),s=/^ {0,3}(`{3,}|~{3,})/.exec(i)?.[1]??"";if(t!==""){s.startsWith(t)&&i.trim()===s&&(t="");continue}
if(s!==""){t=s;continue}let a=e.indexOf("<!--",r);for(;a!==-1&&a<o;){let l=e.indexOf("-->",a+4);if(l===-1)return;yield{start:a,end:l+3,bodyStart:a+4,bodyEnd:l},n=l+3,a=e.indexOf("<!--",n)}}}function*Fs(e){
let t=/\r\n|\n|\r/g,n=0;for(let r of e.matchAll(t))yield{start:n,end:r.index},n=r.index+r[0].length;yield{start:n,end:e.length}}function IF(e,t,n,r,o){let i=e.slice(t,n),s=/^[\w-]*/.exec(i)?.[0]??"",a=/\s--\s/.
exec(i),u=[...i.slice(s.length,a?.index??i.length).matchAll(/[^\s,]+/g)].map(d=>{let p=t+s.length+d.index;return{id:d[0],range:o(p,p+d[0].length)}}),c=oc.find(d=>d===s),f=a===null?"":i.slice(a.index+a[0].
length).trim();return{...c===void 0?{}:{kind:c},word:s,rules:u,...f===""?{}:{reason:f},range:r}}var oc,rc,EF,ic=m(()=>{"use strict";De();oc=["disable-next-line","disable","enable"],rc="supportmatrix-",
EF={rst:/^[ \t]*\.\.[ \t]+(?=supportmatrix-)/,ini:/^[ \t]*[#;]+[ \t]*(?=supportmatrix-)/,yaml:/^[ \t]*#+[ \t]*(?=supportmatrix-)/}});function Jv(e,t,n){let r=new Set(t);return e.flatMap(({directive:o,used:i})=>{let{kind:s,word:a,rules:l,range:u}=o,c=`supportmatrix-${a}`;if(s===void 0){let d=oe(c,oc.map(g=>`supportmatrix-${g}`)),p=`${y(
c)} is no directive, so nothing is suppressed.${d}`;return[{ruleId:sc,message:Hv(p,d),range:u,actual:c}]}let f=l.filter(({id:d})=>!r.has(d)).map(({id:d,range:p})=>{let g=oe(d,t),h=`There is no rule ${y(
d)}, so ${y(c)} does nothing for it.${g}`;return{ruleId:sc,message:Hv(h,g),range:p,actual:d}});return s==="enable"?f:[...f,...AF(o,i,r,n)]})}function Hv(e,t){return t===""?`${e} Correct the name, or t\
ake the comment out.`:`${e} Correct the name.`}function AF({rules:e,range:t,word:n},r,o,{active:i}){let s=y(`supportmatrix-${n}`),a=Vo;if(e.length===0){if(r.size>0)return[];let l=`${s} suppresses noth\
ing. It would hide the next finding here: take it out.`;return[{ruleId:a,message:l,range:t}]}return e.filter(({id:l})=>o.has(l)&&i.has(l)&&!r.has(l)).map(({id:l,range:u})=>({ruleId:a,message:`${s} sup\
presses nothing of ${y(l)}. It would hide the next finding here: take it out.`,range:u,actual:l}))}function Xv({expired:e,unneeded:t},n){let r=e.map(i=>Kv(i,sc,`The exception from ${zv(i)} was to hold\
 until ${i.until??""} and has expired. Its finding is told again: mend the document, or renew the exception.`)),o=t.map(i=>Kv(i,Vo,`Nothing needs the exception from ${zv(i)}. It would hide the next fi\
nding there: take it out.`));return n?[...r,...o]:r}function Kv(e,t,n){let{place:r,rule:o,feature:i,target:s}=e,a=[o,i,s].filter(u=>u!==void 0).join(" / "),l={ruleId:t,message:n,range:r?.range??Vt,actual:a};
return{path:r?.path??NF,finding:l}}function zv({rule:e,feature:t,target:n,path:r}){let o=[t,n,r].filter(i=>i!==void 0).map(y);return`${y(e)} for ${o.join(" on ")}`}var sc,Vo,NF,ac=m(()=>{"use strict";
no();ic();ce();P();sc="invalid-suppression",Vo="unused-suppression",NF="supportmatrix.yaml"});function Zv(e,t,n){let r=qv(t);if(r.length===0)return{kept:e,directives:[]};let o=r.map(a=>({directive:a,used:new Set})),i=FF(o,t.text,n);return{kept:e.filter(({ruleId:a,range:l})=>{let u=_F(i.get(a),
l.start.line);return u?.used.add(a),u===void 0}),directives:o}}function FF(e,t,n){let r=new Map(n.map(i=>[i,{lines:new Map,blocks:[]}])),o=jF(t);for(let i of e){let{kind:s,rules:a,range:l}=i.directive;
for(let u of a.length===0?n:a.map(c=>c.id)){let c=r.get(u);c!==void 0&&(s==="disable-next-line"?c.lines.set(o(l.end.line),i):s==="disable"?c.open??={from:l.start.line,by:i}:s==="enable"&&Yv(c,l.start.
line))}}for(let i of r.values())Yv(i,Number.POSITIVE_INFINITY);return r}function Yv(e,t){e.open!==void 0&&e.blocks.push({...e.open,to:t}),e.open=void 0}function _F(e,t){let n=e?.lines.get(t);if(e===void 0||
n!==void 0)return n;let r=0,o=e.blocks.length;for(;r<o;){let s=r+o>>1;(e.blocks[s]?.from??0)<=t?r=s+1:o=s}let i=e.blocks[r-1];return i!==void 0&&t<=i.to?i.by:void 0}function jF(e){let t=[...Fs(e)],n=[],
r=t.length+1;for(let o=t.length;o>=1;o-=1){n[o]=r;let{start:i,end:s}=t[o-1]??{start:0,end:0};e.slice(i,s).trim()!==""&&(r=o)}return o=>n[o]??o+1}var Qv=m(()=>{"use strict";ic()});function t0(e,t,n,r={}){let o=t.map(c=>c.meta.id),{found:i,elsewhere:s}=BF(e,new Set(o),n,r.today),a=zy([...e.map(c=>({path:c.source.path,diagnostics:i.get(c)??[]})),...s],r.exceptions??[],r.today??"",
Ky(e)),l=e.map((c,f)=>{let{kept:d,directives:p}=Zv(a.results[f]?.diagnostics??[],c.source,o),g=Jv(p,o,n).map(h=>e0(h,n));return{path:c.source.path,diagnostics:[...d,...g.flat()].sort(An)}}),u=Xv(a,r.whole===
!0).map(({path:c,finding:f})=>({path:c,diagnostics:e0(f,n)}));return[...l,...WF([...a.results.slice(e.length),...u])]}function BF(e,t,n,r){let o=new Map(e.map(u=>[u,[]])),i=new Set(e.map(({source:u})=>u.
path)),s=new Map,a=(u,c,f,d)=>{let p=c.matrix??d,g=n0(u,c,p,n);if(g===void 0)return;let h=p?.claims.origin?.path;h===void 0?o.get(c.document??f)?.push(g):i.has(h)||M(s,h,g)};for(let u of e){for(let c of u.
claims.problems){let f=t.has(c.code)?c.code:VF;a(f,UF(c),u)}GF(u,n,a,r)}let[l]=e;for(let{id:u,check:c}of n.checks.project)l!==void 0&&c({documents:e},f=>a(u,f,l),r);return{found:o,elsewhere:[...s].map(
([u,c])=>({path:u,diagnostics:c}))}}function e0({ruleId:e,...t},n){let r=n0(e,{messageId:e,...t},void 0,n);return r===void 0?[]:[r]}function WF(e){let t=new Map;for(let{path:n,diagnostics:r}of e)for(let o of r)
M(t,n,o);return[...t].map(([n,r])=>({path:n,diagnostics:r.sort(An)}))}function GF(e,t,n,r){let{checks:o}=t,i=e.matrices.map(wi);for(let{id:s,check:a}of o.document)a({document:e,matrices:i},l=>n(s,l,e),
r);for(let s of i){let a={document:e,matrix:s};for(let{id:l,check:u}of o.matrix)u(a,c=>n(l,c,e,s),r);for(let l of s.features.values()){for(let{id:u,check:c}of o.feature)c({...a,feature:l},f=>n(u,f,e,s),
r);for(let u of l.cells)for(let{id:c,check:f}of o.cell)f({...a,feature:l,cell:u},d=>n(c,d,e,s),r)}}}function UF({code:e,...t}){return{messageId:e,...t}}function n0(e,t,n,r){let o=r.active.get(e);if(o===
void 0)return;let i=o.severity??t.severity??o.rule.meta.severity,{message:s,range:a,feature:l,target:u,expected:c,actual:f,related:d,fix:p}=t;return{ruleId:e,severity:i,message:s,range:a,...n===void 0?
{}:{matrix:n.model.id},...l===void 0?{}:{feature:n?.features.get(l)?.title??l},...u===void 0?{}:{target:n?.targets.get(u)?.title??u},...c===void 0?{}:{expected:c},...f===void 0?{}:{actual:f},...d===void 0||
d.length===0?{}:{related:d},...p===void 0?{}:{fix:p},url:Xr(e)}}var VF,r0=m(()=>{"use strict";Yi();ac();pr();$();Qv();K();VF="malformed-syntax"});function i0(e,t,{claims:n}){if(!t)return[e.value.range];let o=n.matrices.flatMap(({data:i})=>i?.sections??[]).filter(({name:i})=>i===e.section).map(({range:i})=>i);return[e.value.range,...o]}function s0(e,t,n){
let[r,o]=[o0(e),o0(t)],i={before:[],after:[]};if(r.length!==o.length)return i;for(let[s,a]of r.entries()){let l=o[s];if(l===void 0||l.name===a.name||!n.some(c=>qF(c,a.range)))continue;if(!HF(l)||l.section!==
a.section||l.value.text!==a.value.text)return;let u=l.role==="title"||l.role==="link";i.before.push(...i0(a,u,e)),i.after.push(...i0(l,u,t))}return i}function lc({range:{start:e,end:t}},n){return n.some(
r=>r.start.offset<=e.offset&&t.offset<=r.end.offset)}var o0,qF,HF,a0=m(()=>{"use strict";o0=({claims:e})=>e.matrices.flatMap(({data:t,origin:n})=>n===void 0?t?.keys??[]:[]),qF=(e,{start:t,end:n})=>e.range.
start.offset<n.offset&&e.range.end.offset>t.offset,HF=({role:e,names:t,target:n})=>e!=="unknown"&&(t===void 0||n!==void 0)});function u0(e,t,n){if(f0(e,t))return"the text could no longer be read as before";let r=s0(e,t,n);if(r===void 0)return"a key would have been read as none that is known";let o=_s(e).filter(f=>!lc(f,r.before)),
i=_s(t).filter(f=>!lc(f,r.after)),s=zF(o,n),a=new Set;for(let f of s)(f.kind==="feature"||f.kind==="target")&&a.add(KF(f));let l=n.some(({range:f})=>f.start.offset===f.end.offset),u=0;for(let f of o){
for(;l&&i[u]?.blank===!0&&!l0(f,i[u],a);)u+=1;let d=i[u];if(u+=1,!(s.has(f)&&d?.kind===f.kind)&&!l0(f,d,a))return uc(f)}for(;l&&i[u]?.blank===!0;)u+=1;let c=i[u];return c===void 0?void 0:uc(c)}function c0(e,t){
if(f0(e,t))return"the text could no longer be read as before";let n=({kind:i,content:s,feature:a,target:l})=>JSON.stringify([i,s,a??null,l??null]),r=new Map,o=_s(e);for(let i of _s(t))r.set(n(i),(r.get(
n(i))??0)+1);for(let i of o){let s=r.get(n(i))??0;if(s===0)return uc(i);r.set(n(i),s-1)}return[...r.values()].some(i=>i>0)?"the text would have said more than before":void 0}function uc({kind:e,feature:t,
target:n,range:r}){let o=[t,n].filter(i=>i!==void 0).join(" / ");return`the ${e}${o===""?"":` of ${o}`} in line ${r.start.line} would have changed`}function l0(e,t,n){if(t===void 0||e.kind!==t.kind||e.
content!==t.content)return!1;let r=o=>e[o]===t[o]||n.has(`${o} ${e[o]??""}`);return r("feature")&&r("target")}function KF({kind:e,feature:t,target:n}){return`${e} ${(e==="feature"?t:n)??""}`}function zF(e,t){
let n=[...t].sort((i,s)=>i.range.start.offset-s.range.start.offset),r=new Set,o=0;for(let i of e){let{start:s,end:a}=i.range;for(;o<n.length&&(n[o]?.range.end.offset??0)<s.offset;)o+=1;let l=n[o];l!==
void 0&&JF(l,s.offset,a.offset)&&r.add(i)}return r}function JF({range:e},t,n){return e.start.offset===e.end.offset?t<=e.start.offset&&e.start.offset<=n:e.start.offset<Math.max(n,t+1)&&e.end.offset>t}function f0(e,t){
let n=new Map;for(let{code:r}of e.claims.problems)n.set(r,(n.get(r)??0)+1);for(let{code:r}of t.claims.problems)n.set(r,(n.get(r)??0)-1);return[...n.values()].some(r=>r<0)}function _s({claims:e}){let t=e.
matrices.flatMap((n,r)=>[...XF(n,String(r))]);for(let{label:n,definitions:r}of e.footnotes)for(let{text:o,range:i}of r)t.push({kind:"footnote",range:i,content:`${n} ${o}`});return t.sort((n,r)=>n.range.
start.offset-r.range.start.offset||n.range.end.offset-r.range.end.offset||(n.kind<r.kind?-1:+(n.kind>r.kind)))}function*XF(e,t){yield{kind:"matrix",range:e.range,content:[t,...e.section,e.title].join(
`
`)};for(let{title:n,text:r,range:o}of e.principles)yield{kind:"principle",range:o,content:`${n}
${r}`};for(let{text:n,range:r}of e.notes)yield{kind:"note",range:r,content:n};for(let n of e.targets)yield YF(n);for(let n of e.features)yield*ZF(n);for(let n of e.statuses)yield QF(n);for(let n of e.
cells)yield*e_(n)}function YF({view:e,title:t,link:n,key:r,range:o,feature:i}){let s=JSON.stringify([e,t,n??null]);return{kind:"target",range:o,content:s,target:r,...i===void 0?{}:{feature:i}}}function*ZF(e){
let{view:t,title:n,group:r,link:o,key:i,range:s,api:a,commands:l,notes:u,attributes:c}=e;yield{kind:"feature",range:s,content:JSON.stringify([t,n,r,o??null]),feature:i};for(let f of[a,...l,u])f!==void 0&&
(yield{kind:"text",range:f.range,content:f.text,feature:i});for(let{name:f,value:d}of c)yield{kind:"attribute",range:d.range,content:`${f}
${d.text}`,feature:i}}function QF({view:e,feature:t,status:n,text:r,range:o}){return{kind:"status",range:o,content:JSON.stringify([e,n??null,r]),feature:t}}function*e_({view:e,feature:t,target:n,level:r,
symbol:o,text:i,notes:s,footnotes:a,range:l}){let u=a.map(({label:f})=>f),c=JSON.stringify([e,r,o,i??null,u]);yield{kind:"cell",range:l,content:c,feature:t,target:n,blank:o===""};for(let f of s)yield{
kind:"note",range:f.range,content:f.text,feature:t,target:n}}var d0=m(()=>{"use strict";a0()});var m0,p0,g0=m(()=>{"use strict";m0=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9800,9811,9855,9855,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,
9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,
11093,11904,11929,11931,12019,12032,12245,12272,12283,12288,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12771,12784,12830,12832,12871,12880,19903,19968,42124,42128,42182,43360,43388,44032,
55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,65281,65376,65504,65510,94176,94180,94192,94193,94208,100343,100352,101589,101632,101640,110576,110579,110581,110587,110589,110590,110592,
110882,110928,110930,110948,110951,110960,111355,126980,126980,127183,127183,127374,127374,127377,127386,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,
127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,
128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128727,128733,128735,128747,128748,128756,128764,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129652,
129656,129660,129664,129670,129680,129708,129712,129722,129728,129733,129744,129753,129760,129767,129776,129782,131072,196605,196608,262141],p0=[768,846,848,879,1155,1159,1425,1469,1471,1471,1473,1474,
1476,1477,1479,1479,1552,1562,1611,1631,1648,1648,1750,1756,1759,1764,1767,1768,1770,1773,1809,1809,1840,1866,2027,2035,2045,2045,2070,2073,2075,2083,2085,2087,2089,2093,2137,2139,2200,2207,2250,2273,
2275,2303,2364,2364,2381,2381,2385,2388,2492,2492,2509,2509,2558,2558,2620,2620,2637,2637,2748,2748,2765,2765,2876,2876,2893,2893,3021,3021,3132,3132,3149,3149,3157,3158,3260,3260,3277,3277,3387,3388,
3405,3405,3530,3530,3640,3642,3656,3659,3768,3770,3784,3787,3864,3865,3893,3893,3895,3895,3897,3897,3953,3954,3956,3956,3962,3965,3968,3968,3970,3972,3974,3975,4038,4038,4151,4151,4153,4154,4237,4237,
4957,4959,5908,5909,5940,5940,6098,6098,6109,6109,6313,6313,6457,6459,6679,6680,6752,6752,6773,6780,6783,6783,6832,6845,6847,6862,6964,6964,6980,6980,7019,7027,7082,7083,7142,7142,7154,7155,7223,7223,
7376,7378,7380,7392,7394,7400,7405,7405,7412,7412,7416,7417,7616,7679,8400,8412,8417,8417,8421,8432,11503,11505,11647,11647,11744,11775,12330,12335,12441,12442,42607,42607,42612,42621,42654,42655,42736,
42737,43014,43014,43052,43052,43204,43204,43232,43249,43307,43309,43347,43347,43443,43443,43456,43456,43696,43696,43698,43700,43703,43704,43710,43711,43713,43713,43766,43766,44013,44013,64286,64286,65056,
65071,66045,66045,66272,66272,66422,66426,68109,68109,68111,68111,68152,68154,68159,68159,68325,68326,68900,68903,69291,69292,69446,69456,69506,69509,69702,69702,69744,69744,69759,69759,69817,69818,69888,
69890,69939,69940,70003,70003,70080,70080,70090,70090,70197,70198,70377,70378,70459,70460,70477,70477,70502,70508,70512,70516,70722,70722,70726,70726,70750,70750,70850,70851,71103,71104,71231,71231,71350,
71351,71467,71467,71737,71738,71997,71998,72003,72003,72160,72160,72244,72244,72263,72263,72345,72345,72767,72767,73026,73026,73028,73029,73111,73111,92912,92916,92976,92982,94192,94193,113822,113822,
119141,119145,119149,119154,119163,119170,119173,119179,119210,119213,119362,119364,122880,122886,122888,122904,122907,122913,122915,122916,122918,122922,123184,123190,123566,123566,123628,123631,125136,
125142,125252,125258]});function y0(e){return e>=768&&x0(p0,e)}function h0(e){return e>=4352&&x0(m0,e)}function x0(e,t){let n=0,r=e.length/2-1;for(;n<=r;){let o=n+r>>1;if(t>(e[o*2+1]??0))n=o+1;else if(t<(e[o*2]??0))r=o-1;else
return!0}return!1}var b0=m(()=>{"use strict";g0()});function k0(e){let t=[],n=0;for(;n<e.length;){let r=r_(e,n);r!==void 0&&t.push(r),n+=r?.lines.length??1}return t}function r_(e,t){let n=e[t]??"";if(t_.test(n)){let r=t+1;for(;/^\s*[+|]/u.test(e[r]??"");)
r+=1;return r-t<3?void 0:o_(t,e.slice(t,r))}if(n_.test(n)){for(let r=t+2;r<e.length;r+=1)if(!(!v0.test(e[r]??"")||(e[r+1]??"").trim()!==""))return a_(t,e.slice(t,r+1))}}function o_(e,t){let n=new Set;
for(let i of t)if(/^\s*\+|[-=]\+|\+[-=]/u.test(i))for(let{index:s}of i_(i).matchAll(/\+(?=[-=])|(?<=[-=])\+/gu))n.add(s);let r=[...n].sort((i,s)=>i-s);return{kind:"grid",first:e,lines:t,edgeAfter:(i,s,a)=>r.
find(l=>l>=a&&(i[l]==="|"||i[l]==="+"))??i.length}}function i_(e){return/^[\s+|=-]*$/u.test(e)||/^\s*[+|]/u.test(e)&&s_(e)?e:""}function a_(e,t){let n=cc(t[0]??"");return{kind:"simple",first:e,lines:t,
edgeAfter:(o,i,s)=>{let a=t[i]??"",l=t[i+1]??"",u=v0.test(a)||w0.test(a),c=u?cc(a):w0.test(l)?cc(l):n,f=c.find(d=>d>=s);return u?f??o.length:f===void 0||f===c.at(-1)?Number.POSITIVE_INFINITY:f}}}function cc(e){
return[...e.matchAll(/[=-]+/gu)].map(({0:t,index:n})=>n+t.length)}var t_,v0,n_,w0,s_,S0=m(()=>{"use strict";t_=/^\s*\+(?:-+\+)+\s*$/u,v0=/^\s*=+(?: +=+)*\s*$/u,n_=/^\s*=+(?: +=+)+\s*$/u,w0=/^\s*-+(?: +-+)*\s*$/u;
s_=e=>[...e].every(t=>(t.codePointAt(0)??0)<768)});function C0(e){return e==="rst"?l_:void 0}function js(e){let t=[];for(let n of e){let r=n.codePointAt(0)??0;if(y0(r)&&t.length>0){let o=t.at(-1)===""?t.length-2:t.length-1;t[o]+=n}else t.push(n,...h0(
r)?[""]:[])}return t}function l_(e,t){let n=e.split(/\r\n|\n|\r/u),r=new Map;for(let u of t){let{start:c,end:f}=u.range;c.line!==f.line||/[\r\n\t]/u.test(u.text)||r.set(c.line-1,[...r.get(c.line-1)??[],
u])}let o=new Map;for(let u of k0(n)){let c=u.lines.flatMap((d,p)=>r.has(u.first+p)?[p]:[]);if(c.length===0||u.lines.some(d=>d.includes("	")))continue;let f=new Map(c.map(d=>{let p=u.lines[d]??"";return[
d,(r.get(u.first+d)??[]).map(g=>c_(g,p))]}));for(let[d,p]of f_(u,f))o.set(u.first+d,p)}let i=z(e),s=u_(e),a=[...o].flatMap(([u,c])=>{let f=s[u]??0,d=n[u]??"";return c===d?[]:[{range:i.range(f,f+d.length),
text:c}]});return[...t.filter(({range:u})=>!o.has(u.start.line-1)||u.start.line!==u.end.line),...a]}function u_(e){return[0,...[...e.matchAll(/\r\n|\n|\r/gu)].map(({0:t,index:n})=>n+t.length)]}function c_({
range:e,text:t},n){let r=js(n.slice(0,e.start.column-1)).length,o=r+js(n.slice(e.start.column-1,e.end.column-1)).length;return{from:r,to:o,text:js(t)}}function f_(e,t){let n=e.lines.map(js),r=new Map,
o=new Map;for(let[s,a]of t){let l=n[s]??[],u=d_(l,a,c=>e.edgeAfter(l,s,c));o.set(s,u);for(let{from:c,edge:f,text:d}of u){if(f===Number.POSITIVE_INFINITY)continue;let p=l[f-1]===" "&&e.kind==="grid"?1:
0,g=d.length+p-(f-c);g>(r.get(f)??0)&&r.set(f,g)}}let i=new Map;for(let[s,a]of n.entries()){let l=new Map;for(let[c,f]of r){let d=e.edgeAfter(a,s,c);l.set(d,(l.get(d)??0)+f)}let u=m_(a,l,o.get(s)??[],
e);u!==e.lines[s]&&i.set(s,u)}return i}function d_(e,t,n){let r=new Map;for(let o of t){let i=n(o.to);r.set(i,[...r.get(i)??[],o])}return[...r].map(([o,i])=>{let s=i.sort((c,f)=>c.from-f.from),a=s[0]?.
from??0,l=[],u=a;for(let c of s)l.push(...e.slice(u,c.from),...c.text),u=c.to;for(l.push(...e.slice(u,Math.min(o,e.length)));l.at(-1)===" ";)l.pop();return{from:a,edge:o,text:l}})}function m_(e,t,n,{kind:r}){
let o=[],i=0,s=new Set([...t.keys(),...n.map(({edge:a})=>a)]);for(let a of[...s].sort((l,u)=>l-u)){let l=t.get(a)??0,u=n.find(c=>c.edge===a);if(u===void 0){if(a>e.length)continue;let c=e[a-1]??" ",f=(c===
"-"||c==="=")&&(r==="simple"?p_(e):e[a]==="+");o.push(...e.slice(i,a),(f?c:" ").repeat(l))}else{let c=a===Number.POSITIVE_INFINITY?0:a-u.from+l,d=a>=e.length?"":" ".repeat(Math.max(0,c-u.text.length));
o.push(...e.slice(i,u.from),...u.text,d)}i=Math.min(a,e.length)}return o.push(...e.slice(i)),o.join("")}var p_,R0=m(()=>{"use strict";De();b0();S0();p_=e=>e.every(t=>t==="="||t==="-"||t===" ")});function T0(e){let t=new Map,n=[],r=[e.document.source.text],{document:o}=e,i=e.lint(o);for(let s=1;s<=g_;s+=1){let a=i.filter(u=>b_(u,e.unsafe===!0,t)),l=k_(o,w_(h_(a)),e,t);if(l===void 0||({document:o}=
l,n.push(...l.applied),i=e.lint(o),r.push(o.source.text),r.at(-1)===r.at(-3)))break}return{document:o,fixed:n,diagnostics:i.map(s=>S_(s,t))}}function h_(e){let t=e.filter(({fix:n})=>n.moves===!0);return t.
length===0?e:t}function x_(e,t){let n=[...t].sort(O0),r=[],o=0;for(let{range:i,text:s}of n)r.push(e.slice(o,i.start.offset),s),o=i.end.offset;return r.push(e.slice(o)),r.join("")}function O0(e,t){return e.
range.start.offset-t.range.start.offset||e.range.end.offset-t.range.end.offset}function b_({fix:e,...t},n,r){return e!==void 0&&(e.safe||n)&&!r.has(Vs(t))}function Vs({ruleId:e,matrix:t,feature:n,target:r,
message:o}){return JSON.stringify([e,t??null,n??null,r??null,o])}function w_(e){let t=e.flatMap(i=>i.fix.edits.map(s=>({edit:s,diagnostic:i})));t.sort((i,s)=>O0(i.edit,s.edit));let n=new Map(e.map((i,s)=>[
i,s])),r=new Set,o;for(let i of t)if(!r.has(i.diagnostic)){if(o!==void 0&&o.diagnostic!==i.diagnostic&&v_(o.edit,i.edit)){let s=(n.get(o.diagnostic)??0)>(n.get(i.diagnostic)??0)?o:i;if(r.add(s.diagnostic),
s===i)continue}o=i}return e.filter(i=>!r.has(i))}function v_(e,t){return t.range.start.offset<e.range.end.offset||t.range.start.offset===e.range.start.offset}function k_(e,t,n,r){let o=M0(e,t,n,r,{left:y_});
if(o.length===0)return;let i=$0(e,o,n);if(i.reason===void 0)return{document:i.document,applied:o};for(let s of o)r.set(Vs(s),i.reason)}function M0(e,t,n,r,o){if(t.length===0)return[];o.left-=1;let{reason:i}=$0(
e,t,n);if(i===void 0)return t;if(t.length===1||o.left<=0){for(let l of t)r.set(Vs(l),i);return[]}let s=t.length>>1;return[t.slice(0,s),t.slice(s)].flatMap(l=>M0(e,l,n,r,o))}function $0(e,t,{read:n,relayout:r=C0(
e.source.format)}){let{text:o}=e.source,i=t.flatMap(({fix:u})=>u.edits),s=r===void 0?i:r(o,i),a=n(x_(o,s)),l=t.some(({fix:u})=>u.moves===!0);return{document:a,reason:l?c0(e,a):u0(e,a,i)}}function S_(e,t){
let n=t.get(Vs(e));if(n===void 0)return e;let{fix:r,...o}=e;return{...o,message:`${e.message} It was not fixed: ${n}.`}}var g_,y_,E0=m(()=>{"use strict";d0();R0();g_=10,y_=64});import{relative as C_,resolve as R_}from"node:path";function D0({set:e,settings:t,today:n,whole:r,fix:o},i){let s=Be(e.applied),a={today:n,whole:r,exceptions:O_(e,i)},l=e.companions.map(b=>fe(b,s)),u=e.
named.map(({source:b})=>fe(b,s)),c=u.map(()=>0);if(o)for(let[b,R]of u.entries()){let A=[...u.filter(Z=>Z!==R),...l],V=t.checks.project.length>0?A:[],me=T0({document:R,lint:Z=>L0([Z,...V],t,a).byDocument.
get(Z)?.diagnostics??[],read:Z=>fe({...R.source,text:Z},s),unsafe:o.unsafe});c[b]=me.fixed.length,u=u.with(b,me.document)}let{byDocument:f,aboutConfig:d}=L0([...u,...l],t,a),p=u.map((b,R)=>({order:e.named[R]?.
order??0,before:e.named[R]?.source.text??"",document:b,diagnostics:f.get(b)?.diagnostics??[],fixed:c[R]??0})),g=new Set(e.named.map(({source:b})=>b.path)),h=l.flatMap(b=>f.get(b)??[]),v=new Map(l.map(
({source:b})=>[b.path,b.text])),{config:w}=e.applied;return w&&v.set(w.path,w.text),{named:p,others:[...T_(g,h),...d],texts:v}}function L0(e,t,n){let r=e.toSorted((s,a)=>mr(s.source.path,a.source.path)),
o=t0(r,Pe,t,n);return{byDocument:new Map(r.flatMap((s,a)=>{let l=o[a];return l===void 0?[]:[[s,l]]})),aboutConfig:o.slice(r.length)}}function T_(e,t){return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.
filter(({related:o})=>(o??[]).some(i=>i.path!==void 0&&e.has(i.path)))})).filter(({diagnostics:n})=>n.length>0)}function O_({applied:{config:e}},t){return(e?.value.exceptions??[]).map((n,r)=>{let o=e?.
locate(["exceptions",r]),i=e&&o?{path:e.path,range:{start:o,end:o}}:void 0,s=n.path===void 0||!e?void 0:_(C_(t,R_(e.folder,n.path)));return{...n,...s===void 0?{}:{path:s},...i===void 0?{}:{place:i}}})}
var P0=m(()=>{"use strict";un();r0();E0();pr();Pt();ae();Gt()});function Bs(e,t){let n=t.value("preset"),r=new Map(Object.entries(e.rules??{}));for(let i of t.values("rule")){let[s,a]=M_(i);r.set(s,$_(r.get(s),a))}t.flag("report-unused-suppressions")&&!r.has(Vo)&&
r.set(Vo,"warn");let o={...e,rules:Object.fromEntries(r)};return n==="recommended"||n==="strict"||n==="all"?{...o,preset:n}:o}function M_(e){let t=e.lastIndexOf(":"),n=e.slice(0,t),r=e.slice(t+1),o=dn.
find(i=>i===r||i==="warn"&&r==="warning");if(t>0&&o)return[n,o];throw new S(`--rule takes ID:SEVERITY, with ${dn.join(", ")} as the severity; \`${e}\` is none.`)}function $_(e,t){return e===void 0||typeof e==
"string"?t:E_(e)?[t,e[1]]:{...e,severity:t}}function E_(e){return Array.isArray(e)}function Ws(e,t,n){let{settings:r,problems:o}=Xy(e,t),i=e.map(({meta:l})=>l.id),s=Hy(n?.value.exceptions??[],i).problems,
a=[...o,...s];if(a.length===0)return r;throw new S(a.map(l=>L_(l,n)).join(`
`))}function L_({path:e,message:t},n){if(!n||!D_(n.value,e.slice(0,2)))return t;let{line:r,column:o}=n.locate(e.map(i=>/^\d+$/.test(i)?Number(i):i));return Fl({path:n.path,line:r,column:o,message:t})}
function D_(e,t){let n=e;for(let r of t){if(typeof n!="object"||n===null||!Object.hasOwn(n,r))return!1;n=Reflect.get(n,r)}return!0}var fc=m(()=>{"use strict";Yi();ac();Pl();mn();re()});async function I0(e,t,n,r){let o=await t.of(e);return r.out([...P_(_(e),o),...I_(o),...N_(o,n),...A_(o),""].join(`
`)),F.clean}function P_(e,{config:t,selected:n}){let r=E(e);if(!t)return[`# ${r}: no configuration applies; everything is found or has its default.`];if(!n)return[`# ${r}: ${t.path} applies, but no en\
try of its documents names it.`];let{line:o}=t.locate(["documents",n.index]);return[`# ${r}: ${t.path} applies, with its documents[${n.index}] (line ${o}).`]}function I_({config:e,selected:t}){if(!e||
!t)return[];let n=N0(t.entry,["documents",t.index],e,"    ");return n.length===0?[]:["documents:","  -",...n]}function N0(e,t,n,r){return Object.entries(e).flatMap(([o,i])=>{let s=[...t,o],a=JSON.stringify(
o).replace(/^"([a-z-]+)"$/i,"$1");return typeof i=="object"&&i!==null&&!Array.isArray(i)?[`${r}${a}:`,...N0(i,s,n,`${r}  `)]:[`${r}${a}: ${JSON.stringify(i)}  # ${Bo(n,s)}`]})}function N_({config:e},t){
let{preset:n,rules:r}=e?.value??{},o={...n===void 0?{}:{preset:n},...r===void 0?{}:{rules:r}},{active:i}=Ws(Pe,Bs(o,t),e),s=t.value("preset")??n??"recommended",a=t.value("preset")?"--preset":n&&e?Bo(e,
["preset"]):"default",l=new Set(t.values("rule").map(c=>c.slice(0,c.lastIndexOf(":")))),u=Pe.map(({meta:c})=>{let f=i.get(c.id),d=f?f.severity??c.severity:"off",p=d==="warning"?"warn":d,g=r!==void 0&&
Object.hasOwn(r,c.id),h=l.has(c.id)?"--rule":g&&e?Bo(e,["rules",c.id]):"preset";return`  ${c.id}: ${p}  # ${h}`});return[`preset: ${s}  # ${a}`,"rules:",...u]}function A_({config:e}){if(!e)return[];let{
exceptions:t=[],baseline:n}=e.value;return[...t.length===0?[]:["exceptions:"],...t.map((r,o)=>`  - ${JSON.stringify(r)}  # ${Bo(e,["exceptions",o])}`),...n===void 0?[]:[`baseline: ${JSON.stringify(n)}\
  # ${Bo(e,["baseline"])}`]]}function Bo(e,t){return`${e.path}:${e.locate(t).line}`}var A0=m(()=>{"use strict";un();pe();ae();fc();re()});function It(e,t,n=t.outIsTerminal){let r=e.flag("color");if(r!==void 0)return r;let{NO_COLOR:o,FORCE_COLOR:i,TERM:s}=t.env;return o!==void 0&&o!==""?!1:i!==void 0&&i!==""?i!=="0"&&i!=="false":n&&s!=="\
dumb"}var Ar=m(()=>{"use strict"});import{appendFile as F_}from"node:fs/promises";function Gs(e,t){let n=e.values("format"),r=(n.length>0?n:[__(t)]).map(j_),o=r.filter(i=>i.path===void 0);if(o.length>1){let i=o.map(({format:s})=>s).join(
" and ");throw new S(`Standard output takes one format, not ${i}; write the others to files: --format ${o[1]?.format}=PATH.`)}return r}function __({env:e}){return e.GITHUB_ACTIONS==="true"?"github":e.
GITLAB_CI==="true"?"gitlab":"pretty"}function j_(e){let t=e.indexOf("="),n=t<0?e:e.slice(0,t),r=t<0?void 0:e.slice(t+1),o=si(n);if(!o)throw ft("--format",n,ba);if(r==="")throw new S(`--format ${n}= ne\
eds a path after the equals sign.`);return{format:n,reporter:o,...r===void 0?{}:{path:r}}}async function Wo(e,t,n,r){let o=[];for(let{reporter:a,path:l}of t)if(l===void 0)r.out(a(e,{color:It(n,r),width:r.
width}));else{let u=a(e,{color:!1,width:120}),c=await Ye(l,u,{cwd:r.cwd,makeFolders:!0});c.ok||o.push(c.message)}let i=r.env.GITHUB_STEP_SUMMARY,s=si("markdown");if(i&&s&&t.some(({format:a})=>a==="git\
hub")&&await F_(i,s(e,{color:!1,width:120})).catch(()=>o.push("The job summary of GitHub could not be written.")),o.length>0)throw new S(o.join(`
`))}var dc=m(()=>{"use strict";ai();fn();Ar();Ot();re()});var V0={};Ae(V0,{lintAll:()=>mc,run:()=>V_});async function V_(e,t){let n=Gs(e,t),r=Ve(e,t),o=e.value("print-config");if(o!==void 0)return I0(o,r,e,t);let i=await _o(await _0(e,r,t),e,t),s=await jl(i.
sources,r);for(let c of i.errors)t.error(`supportmatrix: ${E(c)}
`);if(e.flag("explain-detection"))return t.out($v(s)),i.errors.length>0?F.trouble:F.clean;let{known:a,linted:l}=await F0(s,e,t);if(e.flag("diff")){let c=await Vv(l,t);return i.errors.length>0?F.trouble:
c?F.findings:F.clean}e.flag("fix")&&await jv(l,t);let u=await tc(l,a,e,t);return await Wo(u,n,e,t),j0(l,t),i.errors.length>0?F.trouble:nc(l,a,e)}async function mc(e,t){let n=Ve(e,t),r=await _o(await _0(
e,n,t),e,t);for(let a of r.errors)t.error(`supportmatrix: ${E(a)}
`);let{known:o,linted:i}=await F0(await jl(r.sources,n),e,t);return j0(i,t),{report:await tc(i,o,e,t),exit:r.errors.length>0?F.trouble:nc(i,o,e)}}async function F0(e,t,n){let r=[];for(let s of e)r.push(
await B_(s,e,t,n));let o=await W_(e,r,t,n),i=o.flatMap(({named:s})=>s).sort((s,a)=>s.order-a.order);return{known:o,linted:i}}async function _0(e,t,n){if(e.positionals.length>0)return e.positionals;let{
config:r}=await t.of(void 0),o=new Set;for(let[i,s]of(r?.value.documents??[]).entries()){if(!r||s.files===void 0)continue;let a=await pn(r,{index:i,entry:s},n.cwd);if(a.length===0){let{line:l,column:u}=r.
locate(["documents",i,"files"]);throw new S(`${r.path}:${l}:${u}: \`documents[${i}].files\` matches no file.`)}for(let l of a)o.add(l)}return o.size>0?[...o]:["."]}async function B_(e,t,n,r){let o=G_(
e,n),i=await bh(e,o,Ir(n,r)),s=n.flag("fix")===!0||n.flag("diff")===!0;if(s&&!n.flag("diff")&&e.named.some(({source:a})=>a.path===mt))throw new S("--fix cannot write standard input back; --diff shows \
what it would change.");if(n.flag("unsafe")&&!s)throw new S("--unsafe goes with --fix or --diff.");return D0({set:i,settings:o,today:U_(n),whole:n.positionals.length===0&&t.length===1,...s?{fix:{unsafe:n.
flag("unsafe")===!0}}:{}},r.cwd)}async function W_(e,t,n,r){let o=new Map;for(let[s,{applied:a}]of e.entries()){let l=Fy(a,n,r);l!==void 0&&o.set(l,[...o.get(l)??[],s])}if(o.size===0&&(n.flag("write-b\
aseline")||n.flag("prune-baseline")))throw new S("There is no baseline to write to: add --baseline FILE, or set `baseline` in the configuration.");let i=t;for(let[s,a]of o){let l=a.flatMap(c=>i[c]?.named??
[]),u=new Map((await _y(s,l,n,r)).map(c=>[c.order,c]));i=i.map(c=>({...c,named:c.named.map(f=>u.get(f.order)??f)}))}return i}function G_({applied:{config:e}},t){let{preset:n,rules:r}=e?.value??{},o={...n===
void 0?{}:{preset:n},...r===void 0?{}:{rules:r}};return Ws(Pe,Bs(o,t),e)}function U_(e){let t=e.value("today");if(t===void 0)return new Date().toISOString().slice(0,10);if(/^\d{4}-\d{2}-\d{2}$/.test(t))
return t;throw new S(`--today takes a day as YYYY-MM-DD, not \`${t}\`.`)}function j0(e,t){if(e.length===0||e.some(({document:o})=>o.matrices.length>0))return;let[n]=e,r=e.length===1&&n?E(n.document.source.
path):`any of ${q(e.length,"file")}`;t.error(`supportmatrix: no feature support matrix found in ${r}; --explain-detection says why tables were left.
`)}var pc=m(()=>{"use strict";un();_e();pe();ae();jy();mn();Gt();Ev();Bv();jo();Uv();P0();fc();A0();dc();re()});function B0(e){return`# Where the feature support matrices of this repository are, and what is kept in step with them.
# \`supportmatrix lint\` finds contradictions, \`supportmatrix build\` writes the outputs, and
# \`supportmatrix check\` proves both in CI.

documents:
${e.map((n,r)=>H_(n,r===0)).join("")}
# The rules to start from: recommended (what is wrong), strict (also what is doubtful) or all.
# preset: recommended

# Severities by rule; \`supportmatrix explain\` lists the rules.
# rules:
#   partial-needs-notes: off

# Findings that are right but accepted, each with its reason.
# exceptions:
#   - rule: mandatory-not-complete
#     feature: Feature
#     target: Target
#     reason: Why it is right as it is.
#     until: 2030-12-31
`}function q_(e){return e.replace(/[\\*?[\]{}()!]/g,"\\$&")}function H_({path:e,matrices:t},n){return`${t.map(({title:o,features:i,targets:s})=>{let a=`${q(i,"feature")} by ${q(s,"target")}`;return`  \
# ${o.replace(/[\s\p{C}]+/gu," ")}: ${a}
`}).join("")}  - files: [${gc(q_(e))}]
${n?K_(e):""}`}function K_(e){let t=e.slice(0,e.lastIndexOf("."));return`    # Copies that \`build\` writes from it. Between markers, the rest of a file is left as it is:
    # <!-- supportmatrix:begin support-matrix --> and <!-- supportmatrix:end support-matrix -->
    # outputs:
    #   - { file: ${gc(`${t}.json`)} }
    #   - { file: ${gc(`${t}.csv`)}, csv: long }
    #   - { file: README.md, view: summary, between: support-matrix }
    # What signs mean, where finding out goes wrong:
    # vocabulary:
    #   complete: ["✔"]
    #   missing: ["✖"]
`}var gc,W0,G0,U0,q0=m(()=>{"use strict";_e();gc=e=>/^[\w./-]+$/.test(e)&&/^[\w.]/.test(e)?e:JSON.stringify(e);W0=`repos:
  - repo: local
    hooks:
      - id: supportmatrix
        name: supportmatrix check
        entry: npx --no-install supportmatrix check
        language: system
        pass_filenames: false
`,G0=`name: supportmatrix
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx supportmatrix check
`,U0=`supportmatrix:
  image: node:22
  script:
    - npx supportmatrix check
`});var J0={};Ae(J0,{run:()=>t2});import{lstat as z_,mkdir as J_,open as X_}from"node:fs/promises";import{dirname as Y_,join as hc}from"node:path";async function t2(e,t){for(let o of Ji)if(await z0(hc(t.cwd,
o))){if(!e.flag("hook")&&!e.flag("ci"))throw new S(`${o} is there already, and is not written over; \`supportmatrix check\` goes by it.`);return t.error(`supportmatrix: ${o} is there already, and is l\
eft as it is.
`),K0(e,t)}let n=await n2(t);if(n.length===0)throw new S("No feature support matrix found here; nothing was written. `supportmatrix lint --explain-detection .` says why tables were left.");let[r]=Ji;return await yc(
r,B0(n),e,t),K0(e,t)}async function n2(e){let t=ao.map(r=>r.slice(1)).join(","),n=[];for(let r of await xr([`**/*.{${t}}`],e.cwd)){let o=await Me(r,{cwd:e.cwd,maxBytes:Z_});if(!o.ok){e.error(`supportm\
atrix: ${E(o.message)}
`);continue}let i=fe(o.source).matrices.map(({model:s})=>({title:s.title,features:s.features.length,targets:s.targets.length}));if(i.length!==0){n.push({path:r,matrices:i});for(let{title:s,features:a,
targets:l}of i){let u=`${q(a,"feature")} by ${q(l,"target")}`;e.error(`found ${E(r)}: ${E(s)}, ${u}
`)}}}return n}async function K0(e,t){if(e.flag("hook")&&await yc(e2,W0,e,t),e.flag("ci")){let n=await z0(hc(t.cwd,H0));await yc(n?H0:Q_,n?U0:G0,e,t)}return F.clean}async function yc(e,t,n,r){if(n.flag(
"dry-run")){r.out(`# ${e}
${t}
`);return}let o=hc(r.cwd,e);try{await J_(Y_(o),{recursive:!0});let i=await X_(o,"wx");try{await i.writeFile(t,"utf8")}finally{await i.close()}r.error(`wrote ${e}
`)}catch(i){if(!(i instanceof Error&&"code"in i&&i.code==="EEXIST"))throw new S(`Cannot write ${e}: ${dt(i)}.`);r.error(`supportmatrix: ${e} is there already; add this to it:
`),r.out(t)}}async function z0(e){return z_(e).then(()=>!0,()=>!1)}var Z_,Q_,H0,e2,X0=m(()=>{"use strict";El();Pt();_e();pe();br();Mt();ae();q0();re();Z_=4194304,Q_=".github/workflows/supportmatrix.ym\
l",H0=".gitlab-ci.yml",e2=".pre-commit-config.yaml"});function Y0(e,t){let n=[...new Set(e.map(({key:r})=>r))];return new Map(n.map((r,o)=>[r,t[o]?.id??r]))}function Us(e,t){let n=Y0(e.features,t.features),r=Y0(e.targets,t.targets),o=new Map;for(let[i,s]of ht(
e.cells,({feature:a})=>a)){let a=new Map;for(let[l,u]of ht(s,({target:c})=>c)){let[c]=kn(u);c!==void 0&&a.set(r.get(l)??l,c.range)}o.set(n.get(i)??i,a)}return(i,s)=>o.get(i)?.get(s)}var xc=m(()=>{"use\
 strict";No()});var tk={};Ae(tk,{originsOf:()=>Go,run:()=>r2});async function r2(e,t){let n=e.value("output"),r=s2(e.value("to"),n);if(r.name===Z0)return o2(r,e,t);let o=a2(e),[i=Ie,s]=e.positionals;if(s!==void 0)throw new S(
`convert writes one document to ${r.name}; \`${s}\` is one too many. --to ${Z0} takes any number.`);let a=await Wv(i,e,t);if(a.matrices.length===0)throw new S(ek(a));let l=r.emit(a.matrices.map(({model:u})=>u),
{...o,origins:Go(a)});await Q0(l.text,n,t);for(let u of l.losses)t.error(`supportmatrix: ${E(u)}
`);return F.clean}async function Q0(e,t,n){if(bc(t)){n.out(e);return}let r=await Ye(t,e,{cwd:n.cwd});if(!r.ok)throw new S(r.message)}function bc(e){return e===void 0||e===Ie}async function o2(e,t,n){let r=t.
value("output"),o=t.positionals.length>0?t.positionals:[Ie],{paths:i,errors:s}=await hr(o,n.cwd),a=[...s],l=[],u=Ve(t,n),c,f=0;for(let d of i){let p=await Nr(d,t,n);if(!p.ok){a.push(p.message);continue}
let g=await Zu(p.source,u);if(g.matrices.length===0){c=g;continue}f+=1;let h=g.matrices.map(({model:w})=>w),{text:v}=e.emit(h,{origins:Go(g)});bc(r)?n.out(v):l.push(v)}for(let d of a)n.error(`supportm\
atrix: ${E(d)}
`);if(f===0&&c!==void 0)throw new S(i2(i,c));return!bc(r)&&f>0&&await Q0(l.join(""),r,n),a.length>0?F.trouble:F.clean}function i2(e,t){return e.length===1?ek(t):`No feature support matrix found in any\
 of ${e.length} files; \`supportmatrix lint --explain-detection\` says why tables were left.`}function s2(e,t){let n=wt.map(s=>s.name);if(e!==void 0){let s=nr(e)??wt.find(({extension:a})=>a===`.${e}`);
if(!s)throw ft("--to",e,n);return s}let r=t===void 0?"":cn(t),o=wt.find(s=>s.extension===r);if(o)return o;let i=r===""?"":` The ending ${r} does not say it.`;throw new S(`convert needs a format: --to ${n.
join(", --to ")}.${i}`)}function a2(e){let t=e.value("table"),n=bi.find(i=>i===t),r=e.value("csv"),o=e.value("view");return{...n===void 0?{}:{table:n},...r==="wide"||r==="long"?{csv:r}:{},...o==="all"||
o==="summary"||o==="details"?{view:o}:{}}}function Go({source:e,matrices:t}){return t.map(({claims:n,model:r})=>{let o;return{path:n.origin?.path??e.path,lineOf:(i,s)=>(o??=Us(n,r),o(i,s)?.start.line)}})}
function ek({source:e,claims:t}){let r=t.decisions.filter(o=>!o.taken).slice(0,3).map(({range:o,reason:i})=>` The table at line ${o.start.line} was left: ${i.replace(/\.$/,"")}.`).join("");return`${e.
path}: no feature support matrix found (read as ${e.format}). Looked for a table with features against targets whose cells say how well each is supported, a list of details with a line a target, or re\
cords of these.${r}`}var Z0,wc=m(()=>{"use strict";Kr();xc();pe();br();Mt();ae();fn();mn();jo();Ot();re();Z0="ndjson"});import{createRequire as l2}from"node:module";var u2,Fr,vc=m(()=>{"use strict";u2=l2(import.meta.url),Fr=(...e)=>u2("./late/emit-meaning.cjs").meaningSum(...e)});function ok(e,t,n){let r=`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`;return t==="rst"?`.. ${r}`:`<!-- ${r} -->`}function nk(e,t){return t==="rst"?`.. supportmatrix:end ${e}`:`<!-- supportmatrix\
:end ${e} -->`}function d2(e,t){if(!e.includes("supportmatrix:"))return[];let n=t==="rst"?f2:c2,r=t==="markdown"?m2(vn(e)):[],o=[],i=0,s=0;for(let a of e.matchAll(/\r\n|\n|\r|$/g)){let l=a.index,u=l+a[0].
length;i+=1;let[,c="",f,d,p]=n.exec(e.slice(s,l))??[];d!==void 0&&!r.some(g=>g.start<=s+c.length&&l<=g.end)&&o.push({isBegin:f==="begin",name:d,...p&&{sum:p},indent:c,line:i,start:s,end:l,next:u}),s=u}
return o}function m2(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let o=r.position?.start.offset,i=r.position?.end.offset;r.type==="code"&&o!==void 0&&i!==void 0&&t.push({start:o,end:i}),
"children"in r&&n.push(...r.children)}return t}function qs(e,t,n){let r=d2(e,t),o=r.filter(u=>u.isBegin&&u.name===n),[i,s]=o,a=u=>({ok:!1,message:u});if(i===void 0)return a(`it has no line \`${ok(n,t)}\
\`; put it, and \`${nk(n,t)}\` below it, where the output shall go.`);if(s!==void 0)return a(`the markers of \`${n}\` begin twice, in lines ${i.line} and ${s.line}; nobody can say which part is meant.`);
let l=r[r.indexOf(i)+1];if(l===void 0||l.isBegin||l.name!==n){let u=l===void 0?"the end of the file":`another marker in line ${l.line}`;return a(`the part that begins in line ${i.line} runs into ${u};\
 put \`${nk(n,t)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,begin:{start:i.start,end:i.end},inner:{start:i.next,end:l.start},...i.sum!==void 0&&{sum:i.sum},indent:i.indent}}}function _r(e,{
inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,o=>o.startsWith(n)?o.slice(n.length):"")}function ik(e,t){return t.sum!==void 0&&t.sum!==Fr(_r(e,t),t.format)}function sk(e,t,n){
let{begin:r,inner:o,indent:i,name:s,format:a}=t,l=kc(e),u=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,c=ok(s,a,Fr(u,a)),f=u.replace(/^(?=[^\n])/gm,i).replaceAll(`
`,l);return`${e.slice(0,r.start)}${i}${c}${l}${f}${e.slice(o.end)}`}function kc(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}var rk,c2,f2,Uo=m(()=>{"use strict";To();vc();rk=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u,c2=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,f2=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/});import{lstat as p2}from"node:fs/promises";import{posix as Hs,resolve as g2}from"node:path";async function Ks(e,t,{cwd:n,force:r}){let o=await v2(t.path,n),[i]=t.outputs;if(i&&i.between===void 0){let l=lk(
e,i),u=o?kc(o.text):`
`,c=l.content.replaceAll(`
`,u);return{path:t.path,...o&&{actual:o},text:c,outputs:[{...l,edited:!1}]}}let s=o?.text??"",a=[];for(let l of t.outputs){let u=lk(e,l);if(!o){a.push({...u,edited:!1});continue}let c=ak(o.text,o.format,
l),f=ik(o.text,c)&&!y2(o.text,c,u.content);(!f||r)&&(s=sk(s,ak(s,o.format,l),u.content)),a.push({...u,block:c,edited:f})}return{path:t.path,...o&&{actual:o},text:s,outputs:a}}function y2(e,t,n){return Fr(
_r(e,t),t.format)===Fr(n,t.format)}function ak(e,t,{between:n="",path:r,place:o}){let i=qs(e,t,n);if(i.ok)return i.block;throw new S(`${o}: ${r} cannot take the output \`${n}\`: ${i.message}`)}function lk(e,t){
let{text:n,losses:r}=t.emitter.emit(x2(e,t),{...t.options,origins:e.origins(t)}),o=(t.options.view??"all")!=="all";return{output:t,content:w2(n,t),losses:o?[]:r}}function x2(e,t){let n=t.between===void 0&&
(t.options.view??"all")==="all";return e.matrices(t).map(({matrix:r,source:o})=>{if(!h2.has(t.emitter.name)||o===t.path)return r;let i=s=>s.link===void 0?s:{...s,link:b2(s.link,o,t.path,n)};return{...r,
targets:r.targets.map(i),features:r.features.map(i)}})}function b2(e,t,n,r){if(e.startsWith("#"))return r?e:`${uk(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))return e;let[o="",...i]=e.split(
/(?=[#?])/);return`${uk(Hs.join(Hs.dirname(t),o),n)}${i.join("")}`}function uk(e,t){return Hs.relative(Hs.dirname(t),e)}function w2(e,{ignore:t}){let n=[],r=[];return t.includes("prettier")&&(n.push("\
<!-- prettier-ignore-start -->"),r.unshift("<!-- prettier-ignore-end -->")),t.includes("markdownlint")&&(n.push("<!-- markdownlint-disable -->"),r.unshift("<!-- markdownlint-enable -->")),n.length===0?
e:`${n.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${r.join(`
`)}
`}async function v2(e,t){if(!await p2(g2(t,e)).then(()=>!0,()=>!1))return;let r=await Me(e,{cwd:t});if(r.ok)return r.source;throw new S(r.message)}function ck({emitter:e}){let t=Gi(e.name);return t===
"html"||t==="text"?void 0:t}var h2,zs=m(()=>{"use strict";Uo();vc();Mt();ae();re();h2=new Set(["markdown","rst","html"])});import{basename as fk,dirname as k2,relative as S2,resolve as C2}from"node:path";function qo(e,t,n,r){return(t.value.outputs??[]).flatMap((o,i)=>{let s=["documents",t.index,"outputs",i],{line:a,column:l}=e.
locate(s),u=`${e.path}:${a}:${l}`,c=T2(o,u);return R2(o.file,n).map(([f,d])=>({...c,path:_(S2(r,C2(e.folder,f))),sources:d,entry:t.index,place:u}))})}function R2(e,t){return/\{(?:name|folder)\}/.test(
e)?t.map(n=>{let r=fk(n).slice(0,fk(n).length-cn(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",_(k2(n))),[n]]}):[[e,t]]}function T2(e,t){let{csv:n,table:r,between:o,headings:i,ignore:s=[]}=e,
a=f=>{throw new S(`${t}: ${f}`)},l=M2(e,a);n!==void 0&&l.name!=="csv"&&a(`\`csv: ${n}\` says nothing of an output in ${l.name}.`),r!==void 0&&!mk.get(l.name)?.includes(r)&&a(`\`table: ${r}\` says nothi\
ng of an output in ${l.name}.`),s.length>0&&l.name!=="markdown"&&a(`\`ignore\` writes comments of Markdown, and the output is in ${l.name}.`),o!==void 0&&!rk.test(o)&&a(`\`between: ${o}\` cannot stand \
in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=O2(e,l,a);o!==void 0&&l.name==="rst"&&u!=="summary"&&a("Between markers of reStructuredText only `view: summary` can stand: hea\
dings would break those around them.");let c=i??(o===void 0?void 0:!1);return{emitter:l,options:{...n!==void 0&&{csv:n},...r!==void 0&&{table:r},...u!==void 0&&{view:u},...c!==void 0&&{headings:c}},...o!==
void 0&&{between:o},ignore:s}}function O2({view:e,between:t},{name:n},r){let o=mk.has(n);if(e===void 0)return t!==void 0&&o?"summary":void 0;if(n==="svg"&&e==="heatmap")return;let i=dk.find(a=>a===e);
if(i!==void 0&&(o||i==="all"))return i;let s=o?dk:n==="svg"?["heatmap"]:["all"];return r(`\`view: ${e}\` is no view of ${n}.${oe(e,s)} It takes: ${s.join(", ")}.`)}function M2({file:e,to:t},n){let r=wt.
map(({name:s})=>s),o=cn(e),i=t===void 0?wt.find(s=>s.extension===o)??nr(xl(e)??""):nr(t)??wt.find(s=>s.extension===`.${t}`);return i||n(t!==void 0?`\`${t}\` is no format.${oe(t,r)} It takes: ${r.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}var mk,dk,Sc=m(()=>{"use strict";Uo();Kr();ce();Mt();ae();re();mk=new Map([["markdown",["compact","alig\
ned"]],["rst",["list-table","grid","simple"]]]),dk=["all","summary","details"]});import{realpath as pk}from"node:fs/promises";import{dirname as $2,relative as gk,resolve as Js}from"node:path";async function Xs(e,t){let{config:n}=await Ve(e,t).of(void 0);if(!n)return;let r=await Fo(
n.folder)??n.folder,o=await E2(n,t.cwd),i=L2(o,t.cwd);for(let l of i)await D2(l,r,t.cwd);let s=await P2(n,o,t),a=l=>l.sources.flatMap(u=>s.get(yk(l.entry,u))??[]);for(let l of o)N2(l,a(l));return{config:n,
files:i,root:r,documents:a,matrices:l=>A2(a(l)),origins:l=>a(l).flatMap(Go).map(u=>({...u,path:_(gk(r,Js(t.cwd,u.path)))}))}}async function E2(e,t){let n=[...(e.value.documents??[]).entries()].filter(
([,{outputs:o}])=>o?.length),r=[];for(let[o,i]of n){let{line:s,column:a}=e.locate(["documents",o]),l=`${e.path}:${s}:${a}`;if(i.files===void 0)throw new S(`${l}: \`documents[${o}]\` has outputs; say in\
 \`files\` which document is the truth.`);let u=await pn(e,{index:o,entry:i},t),c=new Set(qo(e,{index:o,value:i},u,t).flatMap(({path:d,between:p})=>p?[]:[d])),f=u.filter(d=>!c.has(d));if(f.length===0){
let d=u.length===0?"matches no file":"names nothing but its own outputs";throw new S(`${l}: \`documents[${o}].files\` ${d}.`)}r.push(qo(e,{index:o,value:i},f,t))}return r.flat()}function L2(e,t){let n=new Map;
for(let r of e){let o=Js(t,r.path),i=n.get(o)??[],s=i.find(a=>!(a.between&&r.between&&a.between!==r.between));if(s){let a=r.between?` between \`${r.between}\``:"";throw new S(`${r.place}: ${r.path}${a}\
 is written at ${s.place} already.`)}n.set(o,[...i,r])}return[...n.values()].map(r=>({path:r[0]?.path??"",outputs:r}))}async function D2({path:e,outputs:t},n,r){let o=Js(r,e),i=await hk(o);if(yr(o,n)&&
yr(i,await pk(n)))return;let s=yr(o,n)?" through a symbolic link":"";throw new S(`${t[0]?.place}: ${e} leads out of the project${s}; outputs stay inside it.`)}async function hk(e){try{return await pk(
e)}catch{let t=$2(e);return t===e?e:Js(await hk(t),gk(t,e))}}async function P2(e,t,n){let r=new Map;for(let{entry:o,sources:i}of t){let s=e.value.documents?.[o],a=Be(s?{config:e,selected:{index:o,entry:s}}:
{config:e});for(let l of i){let u=yk(o,l);if(r.has(u))continue;let c=await Me(l,{cwd:n.cwd});if(!c.ok)throw new S(c.message);r.set(u,fe(I2(c.source,t),a))}}return r}function I2(e,t){let{text:n}=e;for(let{
path:r,between:o}of t){if(o===void 0||r!==e.path)continue;let i=qs(n,e.format,o);if(!i.ok)continue;let{start:s,end:a}=i.block.inner;n=n.slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{
...e,text:n}}function N2({place:e,sources:t},n){if(n.some(({matrices:o})=>o.length>0))return;let r=t.map(_).join(", ");throw new S(`${e}: no feature support matrix found in ${r}; \`supportmatrix lint -\
-explain-detection\` says why.`)}function A2(e){let t=new Jt;return e.flatMap(({source:n,matrices:r})=>r.map(({model:o})=>({matrix:{...o,id:t.take(o.id)},source:n.path})))}var yk,Cc=m(()=>{"use strict";
Uo();Io();Pt();ae();fn();mn();wc();Gt();Sc();Is();re();yk=(e,t)=>JSON.stringify([e,t])});var xk={};Ae(xk,{run:()=>F2});async function F2(e,t){let n=await Xs(e,t);if(!n)throw new S("build needs a configuration that declares outputs; `supportmatrix init` writes one.");if(n.files.length===0)
throw new S(`${n.config.path} declares no outputs; add \`outputs\` to an entry of \`documents\`.`);let r=e.flag("force")===!0,o=e.flag("dry-run")===!0,i=[];for(let l of n.files)i.push(await Ks(n,l,{cwd:t.
cwd,force:r}));let s=[],a=!1;for(let l of i){j2(l,t);let u=r?[]:l.outputs.filter(d=>d.edited);if(l.actual===void 0&&l.outputs.some(({output:d})=>d.between!==void 0)){s.push(`${l.outputs[0]?.output.place}\
: ${l.path} does not exist, so there are no markers to write between.`);continue}for(let{output:d}of u)a=!0,t.error(`supportmatrix: ${_2(l.path,d.between??"")}
`);let f=l.text!==l.actual?.text;if(f&&!o){let d=await Ye(l.path,l.text,{cwd:t.cwd,root:n.root,bom:l.actual?.bom??!1,makeFolders:!0});if(!d.ok){s.push(d.message);continue}}t.out(`${f?o?"would write":"\
wrote":u.length>0?"kept":"unchanged"} ${E(l.path)}
`)}if(s.length>0)throw new S(s.join(`
`));return a?F.findings:F.clean}function _2(e,t){return`${E(e)}: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` \
replaces the part.`}function j2({path:e,outputs:t},n){for(let{output:r,losses:o}of t)for(let i of o)n.error(`supportmatrix: ${E(e)}: ${r.emitter.name} cannot hold all of it: ${E(i)}
`)}var bk=m(()=>{"use strict";pe();fn();zs();Cc();re()});function kk(e,t){let n=e&&wk.get(e),r=t&&wk.get(t);return n===void 0||r===void 0?"changed-level":r>n?"improvement":"regression"}function Sk(e,t){let n=e&&vk.get(e.kind),r=t&&vk.get(t.kind);return n===
void 0||r===void 0||n===r?"changed-status":r>n?"tightened-status":"loosened-status"}var wk,vk,Ck=m(()=>{"use strict";wk=new Map([["complete",2],["partial",1],["missing",0]]);vk=new Map([["mandatory",2],
["choice",1],["condition",1],["optional",0]])});function jr(e,t,n,r){return t.length===n.length&&t.every((o,i)=>o===n[i])?[]:r.acrossFormats&&(t.length===0||n.length===0)?[]:[{...e,before:t,after:n}]}function V2(e,t,n,r,o){if(n?.level!==r?.level){let s=kk(
n?.level,r?.level),a={...n&&{before:n.level},...r&&{after:r.level}};return[{kind:s,feature:e,target:t,...a}]}let i={feature:e,target:t};return[...jr({kind:"changed-text",...i,part:"text"},Xt(n?.text),
Xt(r?.text),o),...jr({kind:"changed-notes",...i,part:"notes"},n?.notes??[],r?.notes??[],o)]}function B2(e,t,n){let[r,o]=[e.status,t.status];return(r&&qt(r))===(o&&qt(o))?[]:n.acrossFormats&&(r===void 0||
o===void 0)?[]:[{kind:Sk(r,o),feature:Te(t),...r&&{before:r},...o&&{after:o}}]}function Rc({before:e,after:t,similarity:n},r,o){let i={[r]:Te(t)},s=o.ids&&e.id!==t.id?[{kind:"changed-details",...i,part:"\
id",before:[e.id],after:[t.id]}]:[];if(e.title===t.title)return s;let a={before:Te(e),after:Te(t),...n!==void 0&&{similarity:n}};return[...s,{kind:`renamed-${r}`,...i,...a}]}function W2(e,t,n){let r={
feature:Te(t)},o=({attributes:s={}})=>Object.entries(s).map(([a,l])=>`${a}: ${l}`),i=(s,a,l)=>jr({kind:s,...r,part:a},l(e),l(t),n);return[...i("moved-feature","group",({group:s})=>s),...i("changed-com\
mands","commands",({commands:s=[]})=>s),...i("changed-notes","notes",({notes:s})=>Xt(s)),...i("changed-details","api",({api:s})=>Xt(s)),...i("changed-details","link",({link:s})=>Xt(s)),...i("changed-a\
ttributes","attributes",o)]}function Rk(e,t,n){let{before:r,after:o}=e,i=Te(o),s=[...Rc(e,"feature",n),...B2(r,o,n)];for(let a of t){let l=xe(r.support,a.before.id),u=xe(o.support,a.after.id);s.push(...V2(
i,Te(a.after),l,u,n))}return[...s,...W2(r,o,n)]}var Te,Xt,Tk=m(()=>{"use strict";Ht();Ck();it();Te=({id:e,title:t})=>({id:e,title:t}),Xt=e=>e===void 0||e===""?[]:[e]});function Tc(e){let t=e.normalize("NFKC").toLowerCase(),n=t.split(/[^\p{L}\p{M}\p{N}]+/u).filter(o=>o!==""),r=(t.match(new RegExp("\\p{N}+","gu"))??[]).join(" ");return{words:n.slice(0,G2),numbers:r}}function U2(e,t){
let n=Math.min(e.length,t.length);return n<5||Math.abs(e.length-t.length)>2||n>40?!1:(0,Ok.distance)(e,t)<=(n<8?1:2)}function H2(e,t){let n=[...t],r=0,o=0,i=[];for(let s of e){let a=n.indexOf(s);a<0?i.
push(s):(n.splice(a,1),r+=1,o+=1)}for(let s of i){let a=n.findIndex(l=>U2(s,l));a<0||(n.splice(a,1),r+=1,o+=q2)}return{shared:r,score:o}}function Mk(e,t){if(e.numbers!==t.numbers||e.words.length===0||
t.words.length===0)return 0;let{shared:n,score:r}=H2(e.words,t.words);if(n===0)return 0;let o=Math.max(e.words.length,t.words.length);return n===Math.min(e.words.length,t.words.length)?r/n*(1-.5*(o-n)/
o):r/o}var Ok,G2,q2,$k=m(()=>{"use strict";Ok=ca(ei(),1),G2=24;q2=.9});function Ek({id:e,title:t}){let n=Hn(t,"");return e!==n&&!(e.startsWith(`${n}-`)&&/^\d+$/.test(e.slice(n.length+1)))}function Lk(e,t){let n=new Map;for(let r of e){let o=t(r);n.set(o,n.has(o)?void 0:r)}
return n}function Q2(e,t,n){let r=e.map(s=>({item:s,parts:Tc(s.title)})),o=t.map(s=>({item:s,parts:Tc(s.title)})),i=r.length*o.length<=z2?()=>o:ej(o);return r.flatMap(({item:s,parts:a})=>i(a).flatMap(
l=>{let u=Mk(a,l.parts),c=u===0?0:n(s,l.item,u);return c<K2?[]:[{before:s,after:l.item,similarity:c}]}))}function ej(e){let t=new Map;for(let n of e)for(let r of new Set(n.parts.words)){let o=t.get(r);
o?o.push(n):t.set(r,[n])}return({words:n})=>{let r=new Set;for(let o of n){let i=t.get(o)??[];if(i.length<=J2)for(let s of i)r.add(s)}return[...r]}}function Ho(e,t,n){let r=new Oc(e,t);return r.byKey(
({id:o})=>o,(o,i)=>Ek(o)||Ek(i)),r.byKey(X2),r.byKey(({id:o})=>o),r.byKey(Y2),r.byKey(Z2),n&&r.byLikeness(n),r.matching(t)}var K2,z2,J2,X2,Y2,Z2,Oc,Mc=m(()=>{"use strict";N();$k();Io();K2=.7,z2=1e4,J2=
20;X2=({group:e=[],title:t})=>[...e,t].map(x).join(""),Y2=({title:e})=>x(e),Z2=({title:e})=>x(e).replace(/[^\p{L}\p{M}\p{N}+#]/gu,""),Oc=class{#t=new Map;#e=new Set;#r;#n;constructor(t,n){this.#r=t,this.#n=
n}byKey(t,n=()=>!0){let r=Lk(this.#r,t),o=Lk(this.#n,t);for(let[i,s]of o){let a=r.get(i);i!==""&&a&&s&&n(a,s)&&this.#o({before:a,after:s})}this.#i()}byLikeness(t){let n=Q2(this.#r,this.#n,t);n.sort((r,o)=>o.
similarity-r.similarity);for(let r of n)!this.#e.has(r.before)&&!this.#t.has(r.after)&&this.#o(r);this.#i()}matching(t){return{pairs:t.flatMap(r=>this.#t.get(r)??[]),removed:this.#r,added:this.#n}}#o(t){
this.#t.set(t.after,t),this.#e.add(t.before)}#i(){this.#r=this.#r.filter(t=>!this.#e.has(t)),this.#n=this.#n.filter(t=>!this.#t.has(t))}}});function Ys(e,t){let n=Ho(e.map(Dk),t.map(Dk)),r=rj(n.removed.map(({matrix:s})=>s),n.added.map(({matrix:s})=>s)),o=[...n.pairs.map(s=>({before:s.before.matrix,after:s.after.matrix})),...r.pairs],i=new Map(
t.map((s,a)=>[s,a]));return o.sort((s,a)=>(i.get(s.after)??0)-(i.get(a.after)??0)),{pairs:o,removed:r.removed,added:r.added}}function Dk(e){let{id:t,title:n,section:r}=e;return{id:t,title:n,group:r,matrix:e}}
function Pk({features:e,targets:t}){let n=new Set;for(let{title:r}of e)n.add(`feature ${x(r)}`);for(let{title:r}of t)n.add(`target ${x(r)}`);return n}function rj(e,t){let n=oj(e,t).sort((s,a)=>a.similarity-
s.similarity),r=new Set,o=n.filter(s=>r.has(s.before)||r.has(s.after)?!1:(r.add(s.before).add(s.after),!0)),i=s=>s.filter(a=>!r.has(a));return{pairs:o,removed:i(e),added:i(t)}}function oj(e,t){let n=new Map,
r=new Map;for(let o of t){let i=Pk(o);r.set(o,i.size);for(let s of i){let a=n.get(s);a===void 0?n.set(s,[o]):a.length<nj&&a.push(o)}}return e.flatMap(o=>{let i=Pk(o),s=new Map;for(let a of i)for(let l of n.
get(a)??[])s.set(l,(s.get(l)??0)+1);return[...s].flatMap(([a,l])=>{let u=l/Math.min(i.size,r.get(a)??0);return u<tj?[]:[{before:o,after:a,similarity:u}]})})}var tj,nj,$c=m(()=>{"use strict";N();Mc();tj=
.5,nj=8});function Ak(e){let[t,n]=[0,0];for(let[r,o]of e)r===void 0&&o===void 0||(t+=1,r===o&&(n+=1));return{cells:t,share:t===0?0:n/t}}function aj(e){return(t,n,r)=>{let o=e.map(i=>[xe(t.support,i.before.id)?.
level,xe(n.support,i.after.id)?.level]);return Fk(r,Ak(o),Nk)}}function lj(e){return(t,n,r)=>{let o=e.map(s=>[xe(s.before.support,t.id)?.level,xe(s.after.support,n.id)?.level]),i=Ak(o);return Fk(r,i,i.
cells<sj?Nk:ij)}}function Ik(e,t,n,r){return Ho(e,t,n.renames===!1?void 0:r)}function uj({before:e,after:t},n){let r=(o,i)=>jr({kind:o==="notes"?"changed-notes":"changed-details",part:o},i(e),i(t),n);
return[...n.acrossFormats?[]:r("section",({section:o})=>o),...n.acrossFormats?[]:r("targetLabel",({targetLabel:o})=>Xt(o)),...r("principles",({principles:o=[]})=>o.map(({title:i,text:s})=>`${i}: ${s}`)),
...r("notes",({notes:o=[]})=>o),...n.ids?r("id",({id:o})=>[o]):[]]}function cj({before:e,after:t,similarity:n},r){return e.title===t.title||r.acrossFormats?[]:[{kind:"renamed-matrix",...{before:Te(e),
after:Te(t),...n!==void 0&&{similarity:n}}}]}function fj(e,t={}){let{before:n,after:r}=e,o=Ho(n.features,r.features),i=Ik(n.targets,r.targets,t,lj(o.pairs)),s=Ik(n.features,r.features,t,aj(i.pairs)),a=[
...cj(e,t),...uj(e,t),...i.removed.map(l=>({kind:"removed-target",target:Te(l)})),...i.added.map(l=>({kind:"added-target",target:Te(l)})),...i.pairs.flatMap(l=>dj(l,t)),...s.removed.map(l=>({kind:"rem\
oved-feature",feature:Te(l)})),...s.added.map(l=>({kind:"added-feature",feature:Te(l)}))];for(let l of s.pairs)a.push(...Rk(l,i.pairs,t));return{matrix:Te(r),changes:a}}function dj(e,t){let{before:n,after:r}=e,
o={kind:"changed-details",target:Te(r),part:"link"};return[...Rc(e,"target",t),...jr(o,Xt(n.link),Xt(r.link),t)]}function Zs(e,t,n={}){let{pairs:r,removed:o,added:i}=Ys(e,t),s=a=>l=>({matrix:Te(l),changes:[
{kind:a}]});return[...r.map(a=>fj(a,n)).filter(({changes:a})=>a.length>0),...o.map(s("removed-matrix")),...i.map(s("added-matrix"))]}function _k(e,t){let n=new Map;for(let{changes:r}of e)for(let{kind:o}of r)
n.set(o,(n.get(o)??0)+1);return new Map(t.flatMap(r=>{let o=n.get(r);return o===void 0?[]:[[r,o]]}))}var Nk,ij,sj,Fk,Jn=m(()=>{"use strict";Tk();Mc();$c();it();Ua();Nk=.2,ij=.4,sj=5;Fk=(e,t,n)=>t.cells===
0?e:e*(1-n)+t.share*n});function jk(e,t){let n=[...new Set(e.map(({key:r})=>r))];return new Map(t.map(({id:r},o)=>[r,n[o]??r]))}function Ec(e,t){let n=new Map;for(let r of kn(e)){let o=t(r);n.has(o)||n.set(o,r.range)}return n}
function Lc(e,t){let n=jk(e.features,t.features),r=jk(e.targets,t.targets),o=Ec(e.features,({key:l})=>l),i=Ec(e.targets,({key:l})=>l),s=Ec(e.statuses,({feature:l})=>l),a=(l,u)=>c=>l.get(u.get(c)??c);return{
matrix:e.range,feature:a(o,n),target:a(i,r),status:a(s,n),cell:Us(e,t)}}var Vk=m(()=>{"use strict";xc();No()});function Qs(e){if(e.length===0)return"nothing";let t=e.join("; ").replace(/\s+/g," "),n=[...t];return`"${n.length>Bk?`${n.slice(0,Bk).join("")}…`:t}"`}function mj({part:e,target:t,feature:n}){return e===
"text"?"text of the cell":e==="targetLabel"?"word for its targets":t&&n&&e==="notes"?"notes of the cell":e}function Wk(e,{copy:t,matrix:n}){let r=[e.feature?.title,e.target?.title].filter(i=>i!==void 0);
return`${[...n===void 0?[]:[n],...r].join(", ")||"The matrix"}: ${pj(e,t)}.`}function pj(e,t){switch(e.kind){case"removed-matrix":return`the source has this matrix, ${t} has not`;case"removed-feature":
return`the source has this feature, ${t} has not`;case"removed-target":return`the source has this target, ${t} has not`;case"added-matrix":return`${t} has this matrix, the source has not`;case"added-f\
eature":return`${t} has this feature, the source has not`;case"added-target":return`${t} has this target, the source has not`;case"renamed-matrix":case"renamed-feature":case"renamed-target":return`the\
 source calls it ${Qs([e.before.title])}, ${t} calls it ${Qs([e.after.title])}`;case"improvement":case"regression":case"changed-level":return`the source says ${e.before??"nothing"}, ${t} says ${e.after??
"nothing"}`;case"tightened-status":case"loosened-status":case"changed-status":{let[n,r]=[e.before,e.after].map(o=>o?qt(o):"nothing");return`the source says the status is ${n}, ${t} says ${r}`}default:
return`the ${mj(e)} in the source: ${Qs(e.before)}, in ${t}: ${Qs(e.after)}`}}function Gk(e){switch(e.kind){case"improvement":case"regression":case"changed-level":return{...e.before!==void 0&&{expected:e.
before},...e.after!==void 0&&{actual:e.after}};case"tightened-status":case"loosened-status":case"changed-status":return{...e.before!==void 0&&{expected:qt(e.before)},...e.after!==void 0&&{actual:qt(e.
after)}};default:return{}}}var Bk,Uk=m(()=>{"use strict";Ht();Bk=80});function Kk(e,t,{exact:n}){let{actual:r,outputs:o,path:i}=e;if(!r){let[u]=o,c=u?.output.between?"there are no markers to write between":"`supportmatrix build` writes it";return[zo(`${i} does not exist\
; ${c}.`,Vt)]}let s=o.flatMap(u=>gj(u,r,e,t));if(s.length>0||!n||r.text===e.text)return s;let a=zk(r.text,e.text),l=`${i} says what it should, but not as \`supportmatrix build\` writes it, first in line\
 ${a}.`;return[zo(l,Jk(r.text,a))]}function gj(e,t,n,r){let{output:o,content:i,block:s,edited:a}=e,l=ck(o),u=l&&fe({path:n.path,format:l,text:i,bom:!1});if(!l||!u||u.matrices.length===0)return vj(e,t,
n);let c=s?yj(t.text,s):t.text,f=fe({path:n.path,format:l,text:c,bom:!1}),d=hj(u,f,r.documents(o),s&&Hk(t.text,s));if(d.length>0)return d;if(!a||!s)return[];let p=`${n.path}: what stands between the m\
arkers of \`${s.name}\` was edited by hand. Move the edit to the source, then \`supportmatrix build --force\` replaces it.`;return[zo(p,Hk(t.text,s))]}function yj(e,t){return e.slice(0,t.inner.start).
replace(/[^\r\n]/g," ")+_r(e,t)}function hj(e,t,n,r=Vt){let{path:o}=t.source,i=new Map,s=bj(n),a=(l,u,c)=>{let f=d=>d.map(({model:p})=>p);for(let{matrix:d,changes:p}of Zs(f(l),f(u),{ids:!0,renames:!1})){
let g=u.find(({model:v})=>v.id===d.id),h=g&&Lc(g.claims,g.model);for(let v of p){let{feature:w,target:b,kind:R}=v,A="part"in v?v.part:"",V=JSON.stringify([d.title,R,w?.title,b?.title,A]);if(i.has(V))continue;
let me=e.matrices.length>1||R.endsWith("-matrix"),Z=Wk(v,{copy:c,...me&&{matrix:d.title}}),W=s(v);i.set(V,{...zo(Z,h?xj(h,v):r),matrix:d.id,...w&&{feature:w.title},...b&&{target:b.title},...Gk(v),...W&&
{related:[W]}})}}};a(e.matrices,t.matrices,o);for(let l of["summary","details"])a(e.matrices.map(qk(l)),t.matrices.map(qk(l)),`${o} (${l})`);return[...i.values()].sort(An)}function xj(e,{kind:t,feature:n,
target:r}){if(t==="removed-feature"||t==="removed-target")return e.matrix;let o=n&&r&&e.cell(n.id,r.id),i=n&&t.endsWith("-status")?e.status(n.id):void 0;return o??i??(n&&e.feature(n.id))??(r&&e.target(
r.id))??e.matrix}function bj(e){let t=e.flatMap(({source:n,matrices:r})=>r.map(o=>({path:o.claims.origin?.path??n.path,places:wj(o)})));return({feature:n,target:r})=>{for(let{path:o,places:i}of t){let s=i(
n?.title,r?.title);if(s)return{path:o,range:s,message:"The source."}}}}function wj({claims:e,model:t}){let n=Lc(e,t),r=s=>new Map(s.map(({id:a,title:l})=>[x(l),a])),o=r(t.features),i=r(t.targets);return(s,a)=>{
let l=s===void 0?void 0:o.get(x(s)),u=a===void 0?void 0:i.get(x(a));return l!==void 0&&u!==void 0?n.cell(l,u):l!==void 0?n.feature(l):u===void 0?void 0:n.target(u)}}function vj({content:e,block:t},n,{
path:r}){let o=u=>u.replace(/\r\n?/g,`
`).replace(/^\n+|(?<!\n)\n+$/g,""),i=o(t?_r(n.text,t):n.text),s=o(e);if(i===s)return[];let a=zk(i,s)+(t?kj(n.text,t.inner.start):0),l=`${r} is not what \`supportmatrix build\` writes, first in line ${a}\
.`;return[zo(l,Jk(n.text,a))]}function zk(e,t){let n=t.split(`
`),r=e.split(`
`),o=r.findIndex((i,s)=>i!==n[s]);return(o<0?Math.min(r.length,n.length):o)+1}function Jk(e,t){let n=0;for(let o=1;o<t;o+=1){let i=e.indexOf(`
`,n);if(i<0)break;n=i+1}let r=e.indexOf(`
`,n);return z(e).range(n,r<0?e.length:r)}function Hk(e,{begin:t}){return z(e).range(t.start,t.end)}function zo(e,t){return{ruleId:Ko.id,severity:Ko.severity,message:e,range:t,url:Ko.url}}var Ko,qk,kj,
Xk=m(()=>{"use strict";Uo();N();pr();Nu();Jn();Vk();Pt();no();De();Uk();zs();Ko={id:"output-drift",description:"A copy does not say what its source says.",severity:"error",url:"https://github.com/supp\
ortmatrix/supportmatrix#check"};qk=e=>({claims:t,model:n})=>{let r=i=>i.filter(s=>s.view===e),o={...t,id:n.id,targets:r(t.targets),features:r(t.features),statuses:r(t.statuses),cells:r(t.cells)};return{
claims:o,model:Fw(o)}};kj=(e,t)=>z(e).point(t).line});var Yk={};Ae(Yk,{run:()=>Sj});async function Sj(e,t){let n=Gs(e,t),r=await Cj(e,t),{report:o,exit:i}=await mc(e,t),s=n.filter(({format:l,path:u})=>l==="pretty"&&u===void 0),a=n.filter(l=>!s.includes(l));
return s.length>0&&(await Wo(o,s,e,t),t.out(Rj(r,It(e,t)))),a.length>0&&await Wo(Tj(o,r),a,e,t),i===F.trouble?i:r.some(({drift:l})=>l.length>0)?F.findings:i}async function Cj(e,t){let n=await Xs(e,t),
r=[];for(let o of n?.files??[]){if(!n)break;let i=await Ks(n,o,{cwd:t.cwd,force:!0});r.push({file:i,drift:Kk(i,n,{exact:e.flag("exact")===!0})})}return r}function Rj(e,t){if(e.length===0)return"";let n=xt(
t),r=[],o=e.filter(({drift:a})=>a.length>0);for(let{file:a,drift:l}of o){let u=[...new Set(a.outputs.flatMap(({output:c})=>c.sources))].join(", ");r.push("",`${n.underline(n.bold(E(a.path)))} has drif\
ted from ${E(u)}`,...l.map(({range:c,message:f})=>{let d=`${c.start.line}:${c.start.column}`;return`  ${n.dim(d)}  ${E(f)}`}))}let i=q(e.length,"output file");if(o.length===0)return`${n.green("No drif\
t")} in ${i}.
`;let s=o.length===1?"has":"have";return`${r.join(`
`)}

${n.red(`${o.length} of ${i} ${s} drifted.`)} Change the source, then run \`supportmatrix build\`: what was changed in a copy alone is lost by it.
`}function Tj(e,t){let n=new Map(t.map(a=>[a.file.path,a])),r=e.files.map(a=>{let l=n.get(a.path)?.drift??[];return l.length===0?a:{...a,diagnostics:[...a.diagnostics,...l].sort(An)}}),o=new Set(e.files.
map(({path:a})=>a)),i=t.filter(({file:a})=>!o.has(a.path)).map(({file:a,drift:l})=>({path:a.path,text:a.actual?.text??"",diagnostics:l,hasMatrix:!0})),s=t.some(({drift:a})=>a.length>0);return{...e,files:[
...r,...i],rules:s?[...e.rules,Ko]:e.rules}}var Zk=m(()=>{"use strict";pr();Zn();_e();pe();Ar();Xk();pc();zs();dc();Cc();re()});import{execFile as Oj,execFileSync as Mj}from"node:child_process";import{posix as Qk}from"node:path";import{promisify as $j}from"node:util";function eS(e){let t=e.indexOf(":");if(t<1||t===e.length-1)return;
let n=e.slice(0,t),r=e.slice(t+1);if(!(n.startsWith("-")||t===1&&/^[\\/]/.test(r)))return{revision:n,path:r}}async function ea(e,t){let n=`${e.revision}:${e.path}`,r=e.path.startsWith("/")?n:`${e.revision}\
:./${e.path}`,o=await Dc(["cat-file","blob",r],t);if(!o.ok)return{ok:!1,message:`Cannot read ${n}: ${o.reason}.`};let i=Bt(o.output);if(!i.ok)return{ok:!1,message:`Cannot read ${n}: ${i.message}.`};let{
text:s,bom:a}=i;return{ok:!0,source:{path:n,format:t.format??Ui(e.path,s),text:s,bom:a,readFile:Lj(e,t)}}}function Lj({revision:e,path:t},n){return r=>{if(r===""||r.includes("\0"))return{ok:!1,reason:"\
its name is no name of a file"};if(/^(?:[A-Za-z]:|[\\/])/.test(r))return{ok:!1,reason:"its name is absolute; name it relative to the document"};let o=Qk.join(Qk.dirname(t),_(r));try{let i=Mj("git",["c\
at-file","blob",`${e}:./${o}`],{...tS(n),stdio:["ignore","pipe","pipe"]}),s=Bt(i);return s.ok?{ok:!0,path:`${e}:${o}`,text:s.text}:{ok:!1,reason:s.message}}catch(i){return{ok:!1,reason:nS(i)}}}}function tS({
cwd:e,maxBytes:t}){let n={...process.env,GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"};return{cwd:e,maxBuffer:t??67108864,env:n}}async function Dc(e,t){try{let{stdout:n}=await Ej("git",e,
{...tS(t),encoding:"buffer"});return{ok:!0,output:n}}catch(n){return{ok:!1,reason:nS(n)}}}function nS(e){let t=e instanceof Error&&"code"in e?e.code:void 0;if(t==="ENOENT")return"git is not installed,\
 or not on the PATH";if(t==="ERR_CHILD_PROCESS_STDIO_MAXBUFFER")return"it is too large; raise the limit with --max-bytes";let r=((e instanceof Error&&"stderr"in e?String(e.stderr):"").split(`
`)[0]??"").replace(/^fatal: /,"").replace(/\.$/,"");return r.startsWith("not a git repository")?"this is no git repository; run it inside one":r===""?"git failed without saying why":`git says: ${r}`}var Ej,
ta=m(()=>{"use strict";so();Mt();lo();ae();Ej=$j(Oj)});async function Vr(e,t){let n=await Dc(e,{cwd:t});if(!n.ok)return n;let r=Bt(n.output);return r.ok?{ok:!0,value:r.text}:{ok:!1,reason:"git answered in an encoding that is not UTF-8"}}async function rS(e,t){
if(e.startsWith("-")||e==="")return{ok:!1,reason:"it cannot be a revision"};let n=await Vr(["rev-parse","--git-dir"],t);if(!n.ok)return n;let r=await Vr(["rev-parse","--verify","--quiet",`${e}^{commit\
}`],t);return r.ok?{ok:!0,value:r.value.trim()}:{ok:!1,reason:"this repository has no such revision (a shallow clone has few)"}}async function oS(e,t){let n=await Vr(["merge-base",e,"HEAD"],t);return n.
ok?n.value.trim():e}async function iS(e,t){let n=await Vr(["ls-tree","-r","-z","--name-only",e],t);return n.ok?{ok:!0,value:n.value.split("\0").filter(r=>r!=="")}:n}async function sS(e,t,n){let r="--f\
ormat=%H%x00%cs%x00%D",o=["--simplify-by-decoration","--decorate=full","--decorate-refs=refs/tags/*"],i=e===void 0?t:`${e}..${t}`,s=await Vr(["log","--topo-order","--reverse",...o,r,i,"--"],n);return s.
ok?{ok:!0,value:s.value.split(`
`).flatMap(l=>{let[u="",c="",f=""]=l.split("\0"),[d]=[...f.matchAll(/tag: refs\/tags\/([^,\s]+)/g)].map(p=>p[1]??"").sort();return d===void 0?[]:[{tag:d,commit:u,date:c}]})}:s}async function aS(e,t){let n=await Vr(
["show","--no-patch","--format=%cs",e,"--"],t);return n.ok?n.value.trim():void 0}var Pc=m(()=>{"use strict";so();ta()});function na(e,t){let n=e.value("format");if(n===void 0)return t[0];let r=t.find(o=>o===n);if(r===void 0)throw ft("--format",n,t);return r}var Ic=m(()=>{"use strict";Ot()});function Cn({documents:e}){return _k(e.flatMap(({matrices:t})=>t),vt)}function ra({before:e,after:t}){return e!==void 0&&t!==void 0&&e!==t?`${e} → ${t}`:t??e??""}var Jo=m(()=>{"use strict";Jn()});function lS(e,t){let n=e.map(o=>{let{before:i,after:s,date:a,documents:l}=o;return{before:i,after:s,date:a,documents:l,summary:Object.fromEntries(Cn(o))}}),r=t?{versions:n}:n[0];return`${JSON.stringify(
{schemaVersion:Dj,...r},void 0,2)}
`}var Dj,uS=m(()=>{"use strict";Jo();Dj=1});function Xn(e){return[...e].map(([t,n])=>`${n} ${Nc[t][n===1?"one":"many"]}`).join(", ")}function Xo(e){switch(e.kind){case"improvement":case"regression":case"changed-level":return{before:e.before??"n\
ot stated",after:e.after??"not stated"};case"tightened-status":case"loosened-status":case"changed-status":{let t=n=>n?qt(n):"none";return{before:t(e.before),after:t(e.after)}}case"renamed-matrix":case"\
renamed-feature":case"renamed-target":return{before:e.before.title,after:e.after.title};default:return"part"in e?{before:fS(e.before),after:fS(e.after)}:void 0}}function fS(e){let t=e.join("; ").replace(
/\s+/g," "),n=[...t];return t===""?"none":n.length>cS?`${n.slice(0,cS).join("")}…`:t}function oa(e){return"similarity"in e&&e.similarity!==void 0?`taken for the same: ${Math.round(e.similarity*100)}\
 % alike`:e.kind==="changed-details"?e.part:""}var Nc,cS,ia=m(()=>{"use strict";Ht();Nc={"removed-matrix":{one:"matrix removed",many:"matrices removed",heading:"Matrices removed"},"added-matrix":{one:"\
matrix added",many:"matrices added",heading:"Matrices added"},"renamed-matrix":{one:"matrix renamed",many:"matrices renamed",heading:"Matrices renamed"},regression:{one:"regression",many:"regressions",
heading:"Regressions"},"removed-feature":{one:"feature removed",many:"features removed",heading:"Features removed"},"removed-target":{one:"target removed",many:"targets removed",heading:"Targets remov\
ed"},"loosened-status":{one:"status loosened",many:"statuses loosened",heading:"Statuses loosened"},"tightened-status":{one:"status tightened",many:"statuses tightened",heading:"Statuses tightened"},"\
changed-status":{one:"status changed",many:"statuses changed",heading:"Statuses changed"},"changed-level":{one:"level changed",many:"levels changed",heading:"Levels changed"},improvement:{one:"improve\
ment",many:"improvements",heading:"Improvements"},"added-feature":{one:"feature added",many:"features added",heading:"Features added"},"added-target":{one:"target added",many:"targets added",heading:"\
Targets added"},"renamed-feature":{one:"feature renamed",many:"features renamed",heading:"Features renamed"},"renamed-target":{one:"target renamed",many:"targets renamed",heading:"Targets renamed"},"m\
oved-feature":{one:"feature moved",many:"features moved",heading:"Features moved to another group"},"changed-commands":{one:"change of commands",many:"changes of commands",heading:"Commands changed"},
"changed-notes":{one:"change of notes",many:"changes of notes",heading:"Notes changed"},"changed-text":{one:"change of a text",many:"changes of texts",heading:"Texts of cells changed"},"changed-attrib\
utes":{one:"change of attributes",many:"changes of attributes",heading:"Attributes changed"},"changed-details":{one:"other change",many:"other changes",heading:"Other changes"}};cS=160});function mS(e,t){if(!t)return e.map(r=>dS(r,"###",Pj)).join(`
`);let n=e.filter(({documents:r})=>r.length>0).toReversed();return n.length===0?`Nothing changed in the support matrices.
`:n.map(r=>dS(r,"##",Number.POSITIVE_INFINITY)).join(`
`)}function dS(e,t,n){let{before:r,after:o,date:i,documents:s}=e,a=Cn(e),l=[...a.values()].reduce((g,h)=>g+h,0),u=`${nt(r)} → ${nt(o)}`,c=t==="##"?`${nt(o)}${i===void 0?"":` (${i})`}`:Ij(a),f=t==="#\
#"?`${Xn(a)} since ${nt(r)}.`:`From ${u}.`,d=`${t} ${c}

${f}
`;if(l===0)return`${d.trimEnd()}
`;let p=s.flatMap(g=>Aj(g,`${t}#`,s.length>1));return d+Nj(p,n-d.length)}function Ij(e){return`Support matrix: ${e.size===0?"no changes":Xn(e)}`}function Nj(e,t){let n="",r=0;for(let o of e)r>0||n.length+
o.text.length>t?r+=o.changes:n+=o.text;return r===0?n:`${n}
…and ${r} more ${r===1?"change":"changes"}.
`}function Aj(e,t,n){let r=n?`
${t} ${nt(ra(e))}
`:"",o=e.matrices.length>1,i=e.matrices.flatMap(s=>Fj(s,o?`${t}#`:""));return[{text:r,changes:0},...i]}function Fj({matrix:e,changes:t},n){let r=n===""?"":`
${n} ${nt(e.title)}
`,o=new Map;for(let s of t){let a=o.get(s.kind);a?a.push(s):o.set(s.kind,[s])}let i=vt.flatMap(s=>_j(s,o.get(s)??[],e.title));return[{text:r,changes:0},...i]}function _j(e,t,n){if(t.length===0)return[];
let r=`
**${Nc[e].heading}**

`,o=t.some(({feature:a,target:l})=>a&&l),i=o?`| Feature | Target | Before | After |
| --- | --- | --- | --- |
`:"";return t.map(a=>o?jj(a):Vj(a,n)).map((a,l)=>({text:`${l===0?r+i:""}${a}
`,changes:1}))}function jj(e){let{before:t="",after:n=""}=Xo(e)??{};return`| ${[e.feature?.title??"",e.target?.title??"",t,n].map(nt).join(" | ")} |`}function Vj(e,t){let n=Xo(e),r=e.feature?.title??e.
target?.title??t,o=oa(e),i=o===""?"":` (${nt(o)})`;if(!n)return`- ${nt(r)}${i}`;let s=`${nt(n.before)} → ${nt(n.after)}`;return e.kind.startsWith("renamed-")?`- ${s}${i}`:`- ${nt(r)}${i}: ${s}`}function nt(e){
return oi(E(e)).replaceAll("`","\\`")}var Pj,pS=m(()=>{"use strict";Jn();pa();pe();Jo();ia();Pj=6e4});function gS(e,t){let n=xt(t);return e.map(r=>Wj(r,n,e.length>1)).join(`
`)}function Wj(e,t,n){let{before:r,after:o,date:i,documents:s}=e,a=[],l=i===void 0?"":` (${i})`;n&&a.push(`${t.bold(E(`${r} → ${o}`))}${l}`);for(let f of s){a.push(t.underline(t.bold(E(ra(f)))));for(let{
matrix:d,changes:p}of f.matrices)a.push(`  ${t.bold(E(d.title))}`,...p.map(g=>Gj(g,t)));a.push("")}let u=Cn(e),c=u.size===0?`Nothing changed from ${r} to ${o}`:Xn(u);return`${[...a,`${E(c)}.`].join(`
`)}
`}function Gj(e,t){let{kind:n,feature:r,target:o}=e,i=Xo(e),a=n.startsWith("renamed-")?[]:[r?.title,o?.title].filter(f=>f!==void 0),l=oa(e),u=l===""?"":t.dim(` (${l})`),c=[a.join(", "),i?`${i.before} \
→ ${i.after}`:""].filter(f=>f!=="").join(": ");return`    ${Uj(n,t)(n.padEnd(Bj))}  ${E(c)}${u}`.trimEnd()}function Uj(e,t){return e==="regression"||e.startsWith("removed-")?t.red:e==="improvement"||
e.startsWith("added-")?t.green:e.startsWith("renamed-")?t.cyan:t.yellow}var Bj,yS=m(()=>{"use strict";Jn();Zn();pe();Jo();ia();Bj=Math.max(...vt.map(e=>e.length))});import{resolve as qj}from"node:path";async function Yo(e,t,n){if(e.length>0){let l=await hr(e,n),u=[...new Set([...l.paths,...e])].filter(f=>f!=="-"),c=new Set(u);return{folder:n,configs:t,paths:l.paths,
includes:f=>c.has(f)}}let{config:r}=await t.of(void 0),o=r?.value.documents?.filter(({files:l})=>l!==void 0)??[];if(!r||o.length===0)throw new S("There is no configuration that says which documents to\
 compare; name them, or write one with `supportmatrix init`.");let i=await Hj(r),s=[];for(let[l,u]of(r.value.documents??[]).entries())u.files!==void 0&&s.push(...await pn(r,{index:l,entry:u},r.folder));
let a=l=>!i.has(l)&&o.some(({files:u})=>u!==void 0&&Fn(u,l));return{folder:r.folder,configs:t,paths:[...new Set(s)].filter(l=>!i.has(l)),includes:a}}async function Hj(e){let t=new Set;for(let[n,r]of(e.
value.documents??[]).entries()){if(!r.outputs?.length||r.files===void 0)continue;let o=await pn(e,{index:n,entry:r},e.folder);for(let{path:i,between:s}of qo(e,{index:n,value:r},o,e.folder))s===void 0&&
t.add(i)}return t}async function hS(e){let t=[];for(let n of e.paths)t.push(await xS(e,n,await Me(n,{cwd:e.folder})));return t}async function Ac(e,t){let n=await iS(t,e.folder);if(!n.ok)throw new S(`C\
annot read the files of ${t}: ${n.reason}.`);let r=[];for(let o of n.value.filter(i=>e.includes(i))){let i=await ea({revision:t,path:o},{cwd:e.folder});r.push(await xS(e,o,i))}return r}async function xS(e,t,n){
if(!n.ok)throw new S(n.message);let r=await e.configs.of(qj(e.folder,t));return Fc(t,fe(n.source,Be(r)))}function Fc(e,{source:t,matrices:n}){return{path:e,format:t.format,matrices:n.map(({model:r})=>r)}}
function sa(e,t){let n=e!==void 0&&t!==void 0&&e.format!==t.format;return{...e&&{before:e.path},...t&&{after:t.path},matrices:Zs(e?.matrices??[],t?.matrices??[],{acrossFormats:n})}}function _c(e,t){let n=new Map(
e.map(l=>[l.path,l])),r=new Set(t.map(({path:l})=>l)),o=e.filter(({path:l,matrices:u})=>!r.has(l)&&u.length>0),i=new Set,s=t.map(l=>{let u=n.get(l.path),c=u?void 0:o.find(f=>!i.has(f)&&Kj(f,l));return c&&
i.add(c),sa(u??c,l)}),a=o.filter(l=>!i.has(l));return[...s,...a.map(l=>sa(l,void 0))].filter(({matrices:l})=>l.length>0)}function Kj(e,t){return Ys(e.matrices,t.matrices).pairs.length>0}var jc=m(()=>{
"use strict";zi();Jn();$c();Pt();br();ta();Pc();ae();Gt();Sc();re()});var wS={};Ae(wS,{run:()=>Yj});import{lstat as zj}from"node:fs/promises";import{resolve as Jj}from"node:path";async function Yj(e,t){let n=Zj(e),r=na(e,["pretty","json","markdown"]),o=e.value("since"),
i=e.value("history");if(o!==void 0&&i!==void 0)throw new S("--since and --history exclude each other.");let s=Ve(e,t),a=i!==void 0?await rV(i,await Yo(e.positionals,s,t.cwd)):[o===void 0?await eV(e,t,
s):await nV(o,e,t,s)],l=i!==void 0;return r==="json"?t.out(lS(a,l)):r==="markdown"?t.out(mS(a,l)):t.out(gS(a,It(e,t))),Qj(a,n,t)}function Zj(e){let t=new Set(e.values("fail-on").flatMap(n=>n.split(",")));
return new Set(t.has("any")?vt:vt.filter(n=>t.has(n)))}function Qj(e,t,n){let r=new Map;for(let o of e)for(let[i,s]of Cn(o))t.has(i)&&r.set(i,(r.get(i)??0)+s);return r.size===0?F.clean:(n.error(`suppo\
rtmatrix: --fail-on: ${Xn(r)}.
`),F.findings)}async function eV(e,t,n){let[r,o,i]=e.positionals;if(r===void 0||o===void 0)throw new S("diff needs two documents, A and B; or --since REV for all documents of the configuration.");if(i!==
void 0)throw new S(`diff compares two documents; \`${i}\` is one too many.`);if(r===Ie&&o===Ie)throw new S("Standard input can be one of the two documents, not both.");let s=await bS(r,e,t,n),a=await bS(
o,e,t,n),l=sa(s,a),u=l.matrices.length>0?[l]:[];return{before:s.path,after:a.path,documents:u}}async function bS(e,t,n,r){let o=Ir(t,n),i=e===Ie||await tV(e,n.cwd)?void 0:eS(e),s=i?await ea(i,o):await Nr(
e,t,n,o);if(!s.ok)throw new S(s.message);let a=i?.path??(e===Ie?t.value("stdin-filename"):e),l=fe(s.source,Be(await r.of(a)));if(l.matrices.length>0)return Fc(_(s.source.path),l);throw new S(`${s.source.
path}: no feature support matrix found; \`supportmatrix lint --explain-detection\` says why.`)}async function tV(e,t){return zj(Jj(t,e)).then(()=>!0,()=>!1)}async function nV(e,t,n,r){let o=await Yo(t.
positionals,r,n.cwd),i=await oS(await Vc(e,o.folder),o.folder),s=_c(await Ac(o,i),await hS(o));return{before:e,after:Xj,documents:s}}async function Vc(e,t){let n=await rS(e,t);if(n.ok)return n.value;throw new S(
`Cannot compare with \`${e}\`: ${n.reason}.`)}async function rV(e,t){let n=e.indexOf("..");if(e.includes("..."))throw new S("--history takes A..B, with two dots.");let r=n>0?e.slice(0,n):void 0,o=(n<0?
e:e.slice(n+2))||"HEAD",i=r===void 0?void 0:await Vc(r,t.folder),s=await Vc(o,t.folder),a=await sS(i,s,t.folder);if(!a.ok)throw new S(`Cannot list the tags of \`${e}\`: ${a.reason}.`);let l=a.value.map(
({tag:u,commit:c,date:f})=>({name:u,commit:c,date:f}));if(l.at(-1)?.commit!==s){let u=await aS(s,t.folder);l.push({name:o,commit:s,...u!==void 0&&{date:u}})}return r!==void 0&&i!==void 0&&l.unshift({name:r,
commit:i}),oV(l,t)}async function oV(e,t){let n=[],r;for(let o of e){let i=await Ac(t,o.commit);if(r){let{name:s,date:a}=o,l=_c(r.documents,i);n.push({before:r.step.name,after:s,...a!==void 0&&{date:a},
documents:l})}r={step:o,documents:i}}return n}var Xj,vS=m(()=>{"use strict";Jn();Pt();ta();Pc();ae();Ic();Ar();mn();uS();pS();yS();Jo();ia();Gt();jo();re();jc();Xj="working tree"});function Bc(e){let t={complete:0,partial:0,missing:0,unknown:0,"not-applicable":0},n=0;for(let r of e)r===void 0?n+=1:t[r]+=1;return{cells:Oe.reduce((r,o)=>r+t[o],n),levels:t,unstated:n}}function iV(e){
return ht(e.filter(({status:t})=>t?.kind==="choice"),({status:t})=>t?.kind==="choice"?t.group:"")}function sV(e,t,n,r){let o=n.filter(a=>Rn(a,e)!=="not-applicable"),i=o.filter(a=>Rn(a,e)!=="complete"),
s=i.map(a=>{let l=Rn(a,e);return{kind:"mandatory",feature:aa(a),...l!==void 0&&{level:l}}});for(let[a,l]of r){let u=l.filter(c=>Rn(c,e)!=="not-applicable");u.length===0||u.some(c=>Rn(c,e)==="complete")||
s.push({kind:"choice",group:a,features:u.map(aa)})}return{target:aa(e),...Bc(t.map(a=>Rn(a,e))),mandatory:{features:o.length,complete:o.length-i.length},lacks:s}}function aV(e,t){return e.every(({group:r})=>r.
length===0)?[]:[...ht(e,({group:r})=>JSON.stringify(r)).values()].map(r=>({group:[...r[0]?.group??[]],features:r.length,...Bc(r.flatMap(o=>t.map(i=>Rn(o,i))))}))}function kS(e){let{features:t,targets:n}=e,
r=t.filter(({status:i})=>i?.kind==="mandatory"),o=iV(t);return{matrix:aa(e),features:t.length,...Bc(t.flatMap(i=>n.map(s=>Rn(i,s)))),targets:n.map(i=>sV(i,t,r,o)),groups:aV(t,n)}}var aa,Rn,SS=m(()=>{"\
use strict";Ft();No();it();aa=({id:e,title:t})=>({id:e,title:t}),Rn=(e,{id:t})=>xe(e.support,t)?.level});function RS({label:e,value:t,level:n}){let{fill:r,ink:o}=pi[n??"not-applicable"],[i,s]=[En(e,Zo,CS),En(t,Zo,CS)],[a,l]=[tn(i,Zo),tn(s,Zo)],u=a+2*Wc,c=u+l+2*Wc,f=Xe(`${e}: ${t}`),d=(p,g,h,v)=>`<text x=\
"${g+Wc+h/2}" y="14" fill="${v}">${Xe(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${c}" height="${Qo}" viewBox="0 0 ${c} ${Qo}" role="img" aria-label="${f}" font-family="${gi}" f\
ont-size="${Zo}" text-anchor="middle">
<title>${f}</title>
<clipPath id="r"><rect width="${c}" height="${Qo}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${u}v${Qo}H0z"/><path fill="${r}" d="M${u} 0h${c-u}v${Qo}H${u}z"/></g>
${d(i,0,a,"#fff")}
${d(s,u,l,o)}
</svg>
`}var Zo,Qo,Wc,CS,TS=m(()=>{"use strict";Fa();_a();Va();Zo=11,Qo=20,Wc=7,CS=320});async function OS(e,t,n){let r=new Jt;for(let o of e.flatMap(({matrices:i})=>i.flatMap(({targets:s})=>s))){let i=`${t.replace(/(?<![\\/])[\\/]+$/,"")}/${r.take(Hn(o.target.id,"target"))}.svg`,s=`${o.levels.
complete} of ${o.cells} complete`,a=RS({label:o.target.title,value:s,level:lV(o)}),l=await Ye(i,a,{cwd:n.cwd,makeFolders:!0});if(!l.ok)throw new S(l.message);n.error(`wrote ${E(i)}
`)}}function lV({cells:e,levels:t}){return e>0&&t.complete===e?"complete":t.complete+t.partial>0?"partial":"missing"}var MS=m(()=>{"use strict";TS();Io();pe();fn();re()});function $S(e){return`${JSON.stringify({schemaVersion:uV,files:e},void 0,2)}
`}function LS(e,t){let n=xt(t.color);return e.flatMap(({path:o,matrices:i})=>i.map(s=>mV(o,s,t,n))).join(`
`)}function mV(e,t,{width:n},r){let{matrix:o,features:i,targets:s,groups:a}=t,l=s.map(p=>({name:p.target.title,counts:p})),u=a.map(p=>({name:p.group.join(" › ")||"(no group)",counts:p})),c={name:"Al\
l",counts:t},f=pV([...l,...u,c],n),d=(p,g)=>g.length===0?[]:["",yV(p,f,r),...g.map(h=>hV(h,f,r))];return`${[`${r.bold(E(o.title))} ${r.dim(`(${E(e)})`)}`,`${i} features, ${s.length} targets`,...d("Tar\
get",[...l,c]),...d("Group",u),...vV(t,r),"",wV(r)].join(`
`)}
`}function pV(e,t){let n=Math.min(cV,Math.max(...e.map(s=>Je(E(s.name))),6)),r=Math.max(4,...e.map(({counts:s})=>String(s.cells).length)),o=t-n-dV-(r-4)*6,i=gV.filter(([s])=>s!=="unstated"||e.some(({counts:a})=>a.
unstated>0));return{name:n,bar:Math.max(8,Math.min(fV,o)),digits:r,columns:i}}function yV(e,{name:t,bar:n,digits:r,columns:o},i){let s=o.map(([,a])=>a.padStart(r)).join(" ");return i.dim(`  ${e.padEnd(
t)}  ${" ".repeat(n)}        ${s}`)}function hV({name:e,counts:t},n,r){let o=t.cells===0?0:Math.floor(t.levels.complete/t.cells*100),i=n.columns.map(([a])=>String(a==="unstated"?t.unstated:t.levels[a]).
padStart(n.digits)).join(" "),s=`${String(o).padStart(3)} %`;return`  ${xV(e,n.name)}  ${bV(t,n.bar,r)}  ${s} ${i}`}function xV(e,t){let n=E(e);if(Je(n)<=t)return n+" ".repeat(t-Je(n));let r="";for(let o of n){
if(Je(r+o)>t-1)break;r+=o}return`${r}…${" ".repeat(Math.max(0,t-Je(r)-1))}`}function bV(e,t,n){let r=[...Oe,"unstated"].map(s=>{let a=s==="unstated"?e.unstated:e.levels[s],l=e.cells===0?0:a/e.cells*
t;return{level:s,exact:l,whole:Math.floor(l)}}),o=e.cells===0?0:t-r.reduce((s,{whole:a})=>s+a,0);for(let s of r.toSorted((a,l)=>l.exact-l.whole-(a.exact-a.whole))){if(o<=0)break;s.whole+=1,o-=1}return r.
map(({level:s,whole:a})=>DS(s,n)(ES[s].repeat(a))).join("")+" ".repeat(e.cells===0?t:0)}function DS(e,t){return e==="complete"?t.green:e==="partial"?t.yellow:e==="missing"?t.red:t.dim}function wV(e){return`\
  ${Oe.map(n=>`${DS(n,e)(ES[n])} ${n}`).join("  ")}`}function vV({targets:e},t){if(!e.some(({mandatory:o,lacks:i})=>o.features>0||i.length>0))return[];let r=e.flatMap(({target:o,mandatory:i,lacks:s})=>{
let a=E(o.title);if(s.length===0)return[`  ${t.green("✔")} ${a}: ${i.complete} of ${i.features}`];let l=`${i.complete} of ${i.features}, lacks:`;return[`  ${t.red("✖")} ${a}: ${l}`,...s.map(u=>`  \
    ${kV(u)}`)]});return["",t.dim("  Mandatory features that targets have completely"),...r]}function kV(e){if(e.kind==="mandatory")return`${E(e.feature.title)} (${e.level??"not stated"})`;let t=e.features.
map(({title:n})=>E(n)).join(", ");return`one of the choice ${E(e.group)}: ${t}`}var uV,ES,cV,fV,dV,gV,PS=m(()=>{"use strict";Ft();Zn();pe();ii();uV=1;ES={complete:"█",partial:"▒",missing:"░",unknown:"\
?","not-applicable":"·",unstated:" "},cV=32,fV=40,dV=39;gV=[["complete","comp"],["partial","part"],["missing","miss"],["unknown","unkn"],["not-applicable","n/a"],["unstated","none"]]});var IS={};Ae(IS,{run:()=>RV});import{relative as SV,resolve as CV}from"node:path";async function RV(e,t){let n=na(e,["pretty","json"]),r=Ve(e,t),o=e.positionals.length>0?e.positionals:await TV(e,t),i=await _o(
o,e,t),s=[];for(let l of i.sources){let u=await r.of(l.path===mt?void 0:l.path),{matrices:c}=fe(l,Be(u));c.length>0&&s.push({path:l.path,matrices:c.map(({model:f})=>kS(f))})}for(let l of i.errors)t.error(
`supportmatrix: ${E(l)}
`);n==="json"?t.out($S(s)):s.length>0&&t.out(LS(s,{color:It(e,t),width:t.width}));let a=e.value("badges");return a!==void 0&&await OS(s,a,t),s.length===0&&i.errors.length===0?(t.error("supportmatrix: \
no feature support matrix found; `supportmatrix lint --explain-detection` says why.\n"),F.trouble):i.errors.length>0?F.trouble:F.clean}async function TV(e,t){let n=Ve(e,t),{config:r}=await n.of(void 0);
if(!r?.value.documents?.some(({files:a})=>a!==void 0))return["."];let{folder:i,paths:s}=await Yo([],n,t.cwd);return s.map(a=>_(SV(t.cwd,CV(i,a))))}var NS=m(()=>{"use strict";SS();Pt();pe();ae();MS();Ic();
Ar();mn();Gt();jo();PS();re();jc()});function AS(e,t){let n=!1;return`${At(e.replaceAll(`\r
`,`
`).replace(/(?<!\n)\n+$/,"")).split(`
`).map(o=>o.startsWith("```")?(n=!n,t.dim(o)):n?`  ${o}`:OV(o,t)).join(`
`)}
`}function OV(e,t){return/^#{1,6} /.test(e)?t.bold(e):e.split(/(`[^`]+`)/).map(n=>n.startsWith("`")?t.cyan(n):n).join("")}var FS=m(()=>{"use strict";pe()});var _S={};Ae(_S,{run:()=>MV});async function MV(e,t){let n=xt(It(e,t)),[r]=e.positionals;if(r===void 0){let s=Math.max(...Pe.map(l=>l.meta.id.length)),a=Pe.map(({meta:l})=>`${n.bold(l.id.padEnd(s))}  ${l.
severity.padEnd(7)}  ${l.description}
`);return t.out(a.join("")),F.clean}let o=Pe.find(({meta:s})=>s.id===r);if(!o){let s=oe(r,Pe.map(({meta:a})=>a.id));throw new S(`There is no rule \`${r}\`.${s||" `supportmatrix explain` lists them all\
."}`)}let i=await As(r);return t.out(i===void 0?`${r}: ${o.meta.description}
`:AS(i,n)),F.clean}var jS=m(()=>{"use strict";un();ce();Zn();FS();Ar();ec();re()});async function VS(){return Promise.all(ct.map(async e=>({name:e.name,summary:e.summary,takesFiles:e.arguments.some(({kind:t})=>t==="file"),choices:(await Promise.all(e.arguments.map(async({choices:t})=>await t?.()??
[]))).flat(),options:await Promise.all(Nn(e).map(async t=>{let{name:n,short:r,description:o,value:i,negatable:s,multiple:a}=t;return{longs:s?[`--${n}`,`--no-${n}`]:[`--${n}`],...r===void 0?{}:{short:`\
-${r}`},description:o,...i===void 0?{}:{value:{...i,choices:await t.choices?.()??[]}},multiple:a===!0}}))})))}var BS,Gc=m(()=>{"use strict";oo();Ot();BS=dr.flatMap(({name:e,short:t})=>[`-${t}`,`--${e}`])});function GS(e){return`# bash completion of supportmatrix
_supportmatrix() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${[...e.map(({name:n})=>n),"help",...BS].join(" ")}' -- "$current"))
    return
  fi
  [[ $previous == = ]] && previous=\${COMP_WORDS[COMP_CWORD-2]}
  [[ $current == = ]] && current=
  case \${COMP_WORDS[1]} in
${e.map($V).join(`
`)}
    help) COMPREPLY=($(compgen -W '${e.map(({name:n})=>n).join(" ")}' -- "$current")) ;;
  esac
}
complete -o default -o bashdefault -F _supportmatrix supportmatrix
`}function $V({name:e,options:t,choices:n,takesFiles:r}){let o=t.flatMap(({longs:a,short:l})=>l?[...a,l]:a).join(" "),s=t.filter(({value:a})=>a!==void 0).map(a=>`        ${[...a.longs,...a.short?[a.short]:
[]].join("|")}) ${WS(a.value?.kind==="file",a.value?.choices??[])} return ;;`);return`    ${e})
      case $previous in
${s.join(`
`)}
      esac
      if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W '${o}' -- "$current"))
        return
      fi
      ${WS(r,n)}
      ;;`}function WS(e,t){return t.length>0?`COMPREPLY=($(compgen -W '${t.join(" ")}' -- "$current"));`:e?'COMPREPLY=($(compgen -f -- "$current"));':":;"}var US=m(()=>{"use strict";Gc()});function qS(e){let t=e.map(({name:r})=>r).join(" "),n=e.flatMap(EV);return`# fish completion of supportmatrix
set -l commands ${t}
complete -c supportmatrix -f
complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -s h -l help -d 'Show this help.'
complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -s V -l version -d 'Print the version.'
${e.map(({name:r,summary:o})=>`complete -c supportmatrix -n "not __fish_seen_subcommand_from $commands" -a ${r} -d ${la(o)}`).join(`
`)}
${n.join(`
`)}
`}function EV({name:e,options:t,choices:n,takesFiles:r}){let o=`complete -c supportmatrix -n '__fish_seen_subcommand_from ${e}'`;return[...r?[`${o} -F`]:n.length>0?[`${o} -a ${la(n.join(" "))}`]:[],...t.
flatMap(s=>LV(o,s))]}function LV(e,{longs:t,short:n,description:r,value:o}){let i=o===void 0?"":DV(o);return t.map((s,a)=>{let l=n&&a===0?` -s ${n.slice(1)}`:"";return`${e}${l} -l ${s.slice(2)}${i} -d\
 ${la(r)}`})}function DV({kind:e,choices:t}){return t.length>0?` -x -a ${la(t.join(" "))}`:e==="file"?" -r -F":" -x"}function la(e){return`'${e.replaceAll("\\","\\\\").replaceAll("'","\\'")}'`}var HS=m(
()=>{"use strict"});function KS(){return[`.TH SUPPORTMATRIX 1 "" "${ut} ${Ns}" "User Commands"`,".SH NAME",`${ut} \\- find contradictions in feature support matrices, and convert them`,".SH SYNOPSIS",...ct.flatMap(e=>[`.\
B ${Yt(yl(e))}`,".br"]),".SH DESCRIPTION",Yt(Bi),".SH OPTIONS",...dr.flatMap(zS),...ct.flatMap(PV),".SH EXIT STATUS",`.TP
.B 0
Nothing was found at or over the threshold.`,`.TP
.B 1
Findings, drift or regressions.`,`.TP
.B 2
Wrong usage or configuration, unreadable input, or an internal error.`,".SH ENVIRONMENT",`.TP
.B NO_COLOR
No colours.`,`.TP
.B FORCE_COLOR
Colours, also where no terminal is seen.`,".SH FILES",`.TP
.B supportmatrix.yaml
The configuration, looked for upwards from each document.`,""].join(`
`)}function PV(e){return[`.SH ${e.name.toUpperCase()}`,Yt(e.summary),...e.description.flatMap(t=>[".PP",Yt(t)]),...Nn(e).flatMap(zS),`.PP
Examples:`,...e.examples.flatMap(({command:t,description:n})=>[`.PP
${Yt(n)}`,`.nf
.RS
${Yt(t)}
.RE
.fi`])]}function zS({name:e,short:t,description:n,value:r,negatable:o}){let i=`\\-\\-${o?"[no\\-]":""}${Yt(e)}`,s=t?`\\-${t}, `:"",a=r?` \\fI${Yt(r.name)}\\fR`:"";return[`.TP
\\fB${s}${i}\\fR${a}`,Yt(n)]}function Yt(e){let t=e.replaceAll("\\","\\e").replaceAll("-","\\-").replaceAll("…","...");return/^[.']/.test(t)?`\\&${t}`:t}var JS=m(()=>{"use strict";Qu();oo();hl();Ot()});function XS(e){return`#compdef supportmatrix
# zsh completion of supportmatrix
_supportmatrix() {
  local -a commands
  commands=(
${e.map(({name:n,summary:r})=>`    ${Uc(`${n}:${r}`)}`).join(`
`)}
  )
  if ((CURRENT == 2)); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${e.map(IV).join(`
`)}
  esac
}
if [[ $funcstack[1] == _supportmatrix ]]; then
  _supportmatrix "$@"
else
  compdef _supportmatrix supportmatrix
fi
`}function IV({name:e,options:t,choices:n,takesFiles:r}){let o=n.length>0?`:word:(${n.join(" ")})`:r?":file:_files":"",i=t.flatMap(NV),s=o===""?i:[...i,Uc(`*${o}`)];return`    ${e})
      _arguments \\
        ${s.join(` \\
        `)}
      ;;`}function NV({longs:e,short:t,description:n,value:r,multiple:o}){let i=t?[...e,t]:e,s=n.replace(/[[\]\\:]/g,"\\$&"),a=r===void 0?"":AV(r),l=o?"*":"";return i.map(u=>Uc(`${l}${u}${r&&u.startsWith(
"--")?"=":""}[${s}]${a}`))}function AV({name:e,kind:t,choices:n}){let r=e.toLowerCase().replaceAll(":","-"),o=n.map(i=>i.replaceAll(":","\\:")).join(" ");return n.length>0?`:${r}:(${o})`:t==="file"?`:${r}\
:_files`:`:${r}: `}function Uc(e){return`'${e.replaceAll("'","'\\''")}'`}var YS=m(()=>{"use strict"});var QS={};Ae(QS,{run:()=>FV});async function FV(e,t){let[n=""]=e.positionals;if(n==="man")return t.out(KS()),F.clean;let r=ZS.get(n);if(!r)throw ft("completions",n,[...ZS.keys(),"man"]);return t.out(r(
await VS())),F.clean}var ZS,eC=m(()=>{"use strict";Ot();US();HS();JS();Gc();YS();re();ZS=new Map([["bash",GS],["zsh",XS],["fish",qS]])});ce();oo();hl();Ot();var tC=new Map([["lint",()=>Promise.resolve().then(()=>(pc(),V0))],["init",()=>Promise.resolve().then(()=>(X0(),J0))],["convert",()=>Promise.resolve().then(()=>(wc(),tk))],["build",()=>Promise.resolve().then(()=>(bk(),xk))],
["check",()=>Promise.resolve().then(()=>(Zk(),Yk))],["diff",()=>Promise.resolve().then(()=>(vS(),wS))],["stats",()=>Promise.resolve().then(()=>(NS(),IS))],["explain",()=>Promise.resolve().then(()=>(jS(),_S))],
["completions",()=>Promise.resolve().then(()=>(eC(),QS))]]);re();var _V="https://github.com/supportmatrix/supportmatrix/issues";async function rC(e,t){try{return await jV(e,t)}catch(n){return t.error(`${ut}: ${n instanceof S?n.message:VV(n,t)}
`),F.trouble}}async function jV(e,t){let[n,...r]=e;if(n===void 0)return t.error(pl(t.width)),F.trouble;if(n==="--help"||n==="-h"||n==="help"&&r.length===0)return t.out(pl(t.width)),F.clean;if(n==="hel\
p")return t.out(await gl(nC(r[0]??""),t.width)),F.clean;let o=nC(n),i=await ly(o,r);if(i.flag("help"))return t.out(await gl(o,t.width)),F.clean;let s=tC.get(o.name);if(!s)throw new Error(`the command ${o.
name} has no module`);return(await s()).run(i,t)}function nC(e){let t=ct.find(o=>o.name===e);if(t)return t;let n=ct.map(o=>o.name);if(e.startsWith("-"))throw new S(`The command comes first, then ${e}.\
 Commands: ${n.join(", ")}.`);if(/[./*]/.test(e))throw new S(`\`${e}\` is no command. Did you mean \`${ut} lint ${e}\`?`);let r=oe(e,n);throw new S(`There is no command \`${e}\`.${r||` Commands: ${n.join(
", ")}.`}`)}function VV(e,t){let n=e instanceof Error?e.message:String(e),[r=""]=n.split(`
`),o=t.env.SUPPORTMATRIX_DEBUG&&e instanceof Error?`
${e.stack??""}`:"";return`Internal error: ${r.replace(/\.$/,"")}. This is a defect of the tool; please report the command and the document at ${_V} (SUPPORTMATRIX_DEBUG=1 shows where it happened).${o}`}async function qre(e){for(let t of[process.stdout,process.stderr])t.on("error",n=>{if(n.code!=="EPIPE")throw n});process.exitCode=await rC(e,BV())}function BV(){return{cwd:process.cwd(),env:process.env,
get stdin(){return process.stdin},out:e=>{process.stdout.write(e)},error:e=>{process.stderr.write(e)},outIsTerminal:process.stdout.isTTY===!0,errorIsTerminal:process.stderr.isTTY===!0,width:process.stdout.
columns??80}}export{qre as runProcess};
