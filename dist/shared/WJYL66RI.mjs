import{a as Y,b as x,c as q,d as Q}from"./OZB32HBY.mjs";import{a as K,b as J,d as w,f as V}from"./2LP7VU4Q.mjs";import{a as m}from"./Z576ATZY.mjs";var Z=t=>t.files.flatMap(e=>e.diagnostics.map(({range:n,severity:r,message:o,ruleId:s})=>`${`${x(e.path)}:${n.start.line}:${n.start.column}`}: ${r}: ${x(o)} [${s}]
`)).join("");function g(t){let e={error:0,warning:0,info:0},n=0;for(let r of t)for(let o of r.diagnostics)e[o.severity]+=1,o.fix&&(n+=1);return{files:t.length,errors:e.error,warnings:e.warning,infos:e.info,fixable:n}}
var O=({errors:t,warnings:e,infos:n})=>[m(t,"error"),m(e,"warning"),m(n,"info")];function S({fix:t,ruleId:e}){if(t===void 0)return;let n=(t.description??`Fix ${e}`).replace(/\.$/,"");return t.safe?n:`${n}\
 (unsafe)`}function L(t,e,n){return n===void 0||n===e.path?e.text:Wt(t).get(n)}var tt=new WeakMap;function Wt(t){let e=tt.get(t);if(e)return e;let n=new Map(t.files.toReversed().map(({path:r,text:o})=>[
r,o]));for(let[r,o]of t.otherTexts)n.set(r,o);return tt.set(t,n),n}var Xt={error:"error",warning:"warning",info:"notice"},nt=t=>{let e=t.files.flatMap(r=>{let o=et(t.repositoryPath(r.path));return r.diagnostics.map(({severity:s,range:i,ruleId:c,message:a})=>{let f=[`\
file=${o}`,...zt(i),`title=${et(c)}`].join(",");return`::${Xt[s]} ${f}::${rt(a)}
`})}),n=g(t.files);return`${e.join("")}supportmatrix: ${O(n).join(", ")} in ${m(n.files,"file")}.
`};function zt({start:t,end:e}){let n=[`line=${t.line}`,`endLine=${e.line}`];return t.line!==e.line?n:[...n,`col=${t.column}`,`endColumn=${Math.max(t.column,e.column-1)}`]}function rt(t){return q(t).replaceAll(
"%","%25")}function et(t){return rt(t).replaceAll(":","%3A").replaceAll(",","%2C")}var Kt=t=>t/2**32|0,Jt=t=>t>>>0;function ot(t,e,n,r){let o=Kt(n),s=Jt(n);t.setUint32(e,r?s:o,r),t.setUint32(e+4,r?o:s,r)}function st(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}var D=t=>t?`"${t}" `:"";function Vt(t,e=""){if(typeof t!=
"number")throw new TypeError(D(e)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<0)throw new RangeError(D(e)+"expected integer >= 0, got "+t);return t}function C(t,e,n=""){if(st(t)&&(e===void 0||t.length===e))return t;e!==void 0&&Vt(e,"length");let r=st(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:`type=${typeof t}`,i=D(n)+"expected\
 Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(i)}var Yt=(t,e)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((e==="object"?"":`"${e}" `)+"expected object, got type="+typeof t)},it=(t,e)=>{Yt(t,e);let n=Object.getPrototypeOf(
t);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${e}" expected plain object`);if(Object.hasOwn(t,"__proto__"))throw new TypeError(`"${e}.__proto__" is not allowed`)};function _(t,e=!0){if(t.
destroyed)throw new Error("hash was destroyed");if(e&&t.finished)throw new Error("digest() was already called")}function ct(t,e){C(t,void 0,"output");let n=e.outputLen;if(!(t.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function H(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function F(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}function b(t,e){return t<<32-e|t>>>e}var qt=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Qt=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function at(t){if(C(t),qt)return t.toHex();
let e="";for(let n=0;n<t.length;n++)e+=Qt[t[n]];return e}function ft(t){if(typeof t!="string")throw new TypeError("string expected");let e=new TextEncoder().encode(t);try{return new Uint8Array(e)}finally{H(e)}}function Zt(t,e,n="opts"){return it(t,"defaults"),e!==void 0&&it(e,n),Object.assign(Object.create(null),t,e)}function ut(t,e={}){if(typeof t!="function")throw new TypeError('"hashCons" expected functi\
on, got type='+typeof t);e=Zt({},e,"info");let n=(o,s)=>t(s).update(o).digest(),r=t(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>t(o),Object.assign(n,e),Object.
freeze(n)}var lt=t=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,t])});function dt(t,e,n){return t&e^~t&n}function pt(t,e,n){return t&e^t&n^e&n}var j=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,n,r,o){
this.blockLen=e,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(e),this.view=F(this.buffer)}update(e){_(this),C(e);let{view:n,buffer:r,blockLen:o}=this,s=e.length,i=!1;for(let c=0;c<
s;){let a=Math.min(o-this.pos,s-c);if(a===o){let f=F(e);for(;o<=s-c;c+=o)this.process(f,c);i=!0;continue}r.set(c===0&&a===s?e:e.subarray(c,c+a),this.pos),this.pos+=a,c+=a,this.pos===o&&(this.process(n,
0),this.pos=0,i=!0)}return this.length+=e.length,i&&this.roundClean(),this}digestInto(e){_(this),ct(e,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(
0,i),this.padOffset>o-i&&(this.process(r,0),n.fill(0)),ot(r,o-8,this.length*8,s),this.process(r,0),this.roundClean();let c=e===n?r:F(e),a=this.outputLen,f=a/4,l=this.get();if(a%4||f>l.length)throw new Error(
"invalid outputLen");for(let u=0;u<f;u++)c.setUint32(4*u,l[u],s)}digest(){let{buffer:e,outputLen:n}=this;this.digestInto(e);let r=e.slice(0,n);return this.destroy(),r}_cloneIntoMeta(e){let{buffer:n,length:r,
finished:o,destroyed:s,pos:i}=this;return e.destroyed=s,e.finished=o,e.length=r,e.pos=i,i&&e.buffer.set(n),e}clone(){return this._cloneInto()}},ht=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,
1359893119,2600822924,528734635,1541459225]);var te=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,
4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),R=new Uint32Array(64),k=class extends j{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,n){super(64,e,
8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:e,B:n,C:r,D:o,E:s,F:i,G:c,H:a}=this;return[e,n,r,o,s,i,c,a]}set(e,n,r,o,s,i,c,a){
this.A=e|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=c|0,this.H=a|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,n){for(let u=0;u<
16;u++,n+=4)R[u]=e.getUint32(n,!1);for(let u=16;u<64;u++){let d=R[u-15],p=R[u-2],h=b(d,7)^b(d,18)^d>>>3,y=b(p,17)^b(p,19)^p>>>10;R[u]=y+R[u-7]+h+R[u-16]|0}let{A:r,B:o,C:s,D:i,E:c,F:a,G:f,H:l}=this;for(let u=0;u<
64;u++){let d=b(c,6)^b(c,11)^b(c,25),p=l+d+dt(c,a,f)+te[u]+R[u]|0,y=(b(r,2)^b(r,13)^b(r,22))+pt(r,o,s)|0;l=f,f=a,a=c,c=i+p|0,i=s,s=o,o=r,r=p+y|0}r=r+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,c=c+
this.E|0,a=a+this.F|0,f=f+this.G|0,l=l+this.H|0,this.set(r,o,s,i,c,a,f,l)}roundClean(){H(R)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),H(this.buffer)}},P=class extends k{constructor(){super(
32,ht)}};var xt=ut(()=>new P,lt(1));var ee=200;function U(t,e){let n=new Map;return t.diagnostics.map(r=>{let o=ne(r,t.text,e),s=(n.get(o)??0)+1;return n.set(o,s),at(xt(ft(s===1?o:`${o}
${s}`)))})}function ne(t,e,n){let{ruleId:r,matrix:o,featureTitle:s,targetTitle:i,range:c}=t,a=[r,n,o??"",s??"",i??""];return s===void 0&&i===void 0&&a.push(e.slice(c.start.offset,Math.min(c.end.offset,
c.start.offset+ee))),JSON.stringify(a)}var re={error:"major",warning:"minor",info:"info"},mt=t=>{let e=t.files.flatMap(n=>{let r=t.repositoryPath(n.path),o=U(n,r);return n.diagnostics.map(({ruleId:s,severity:i,message:c,range:a},f)=>({description:c,
check_name:s,fingerprint:o[f],severity:re[i],location:{path:r,lines:{begin:a.start.line,end:a.end.line}}}))});return w(e)};var oe=1,bt=t=>{let e=t.files.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.map(o=>se(o,n))}));return w({schemaVersion:oe,files:e,summary:g(t.files)})};function se(t,e){let{range:n,related:r,fix:o}=t;
return{ruleId:t.ruleId,severity:t.severity,message:t.message,range:I(n),matrix:t.matrix,feature:t.feature,featureTitle:t.featureTitle,target:t.target,targetTitle:t.targetTitle,expected:t.expected,actual:t.
actual,related:r?.length?r.map(s=>ie(s,e)):void 0,fix:o?ce(o):void 0,url:t.url}}function ie(t,e){return{path:t.path??e,range:I(t.range),message:t.message}}function ce(t){return{safe:t.safe,description:t.
description,edits:t.edits.map(e=>({range:I(e.range),text:e.text}))}}function I({start:t,end:e}){return{start:gt(t),end:gt(e)}}function gt({line:t,column:e,offset:n}){return{line:t,column:e,offset:n}}var yt=t=>{let{errors:e,warnings:n}=g(t.files);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="supportmatrix" tests="${t.files.reduce((o,s)=>o+Math.max(1,s.diagnostics.length),0)}" \
failures="${e+n}" errors="0">`,...t.files.flatMap(o=>ae(t,o)),"</testsuites>",""].join(`
`)};function ae(t,e){let n=v(t.repositoryPath(e.path)),r=e.diagnostics.length,{errors:o,warnings:s}=g([e]),i=`  <testsuite name="${n}" tests="${Math.max(1,r)}" failures="${o+s}" errors="0">`,c=r===0?[
`    <testcase name="supportmatrix" classname="${n}"/>`]:e.diagnostics.flatMap(a=>fe(a,n));return[i,...c,"  </testsuite>"]}function fe({ruleId:t,severity:e,message:n,range:r},o){let s=`${r.start.line}\
:${r.start.column}`,i=v(n),c=`${o}:${s}: ${e}: ${i}`;return[`    <testcase name="${v(t)} ${s}" classname="${o}">`,e==="info"?`      <system-out>${c}</system-out>`:`      <failure type="${e}" message="${i}\
">${c}</failure>`,"    </testcase>"]}var ue=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,le=new Map([["&","&amp;"],["<",
"&lt;"],[">","&gt;"],['"',"&quot;"],["	","&#9;"],[`
`,"&#10;"],["\r","&#13;"]]);function v(t){return t.replace(ue,"�").replace(/[&<>"\t\n\r]/g,e=>le.get(e)??e).replace(K,e=>`&#${e.charCodeAt(0)};`).replace(J,"&#35;#")}var de=6e4,pe={error:"❌",warning:"⚠️",info:"ℹ️"},Rt=t=>{let e=g(t.files),{files:n,errors:r,warnings:o,infos:s}=e,i=r+o+s,c=m(n,"file");if(i===0)return`### Support matrix: no problems

${c} checked.
`;let f=`### Support matrix: ${O(e).filter(l=>!l.startsWith("0 ")).join(", ")}

${c} checked.
`;return f+he(xe(t),de-f.length,"finding")};function he(t,e,n){let r="",o=0;for(let s of t)o>0||r.length+s.text.length>e?o+=s.count:r+=s.text;return o===0?r:`${r}
…and ${m(o,`more ${n}`)}.
`}function xe({files:t,repositoryPath:e}){return t.flatMap(({path:n,diagnostics:r})=>r.map((o,s)=>({text:(s===0?`
#### ${$t(e(n))}

`:"")+me(o),count:1})))}function me({severity:t,range:e,message:n,ruleId:r,url:o}){let s=`${e.start.line}:${e.start.column}`,i=o===void 0?r:`[${r}](${o})`;return`- ${pe[t]} **${t}** ${s} ${ge(n)} (${i}\
)
`}function ge(t){let e=x(t).split("`");return e.length%2===0?wt(e.join("ˋ")):e.map((n,r)=>r%2===1?$t(n):wt(n)).join("")}function $t(t){let e=Math.max(0,...[...t.matchAll(/`+/g)].map(([o])=>o.length)),
n="`".repeat(e+1),r=t===""||t.startsWith("`")||t.endsWith("`")?" ":"";return`${n}${r}${x(t)}${r}${n}`}function wt(t){return t.replace(/[\\*_[\]<>|~#!]/g,"\\$&").replace(/&/g,"&amp;").replace(/@/g,"@&#\
8203;")}var be={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};function $(t,e){let[n,r]=be[e];return o=>t&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o}function St(t){
return{bold:$(t,"bold"),dim:$(t,"dim"),underline:$(t,"underline"),red:$(t,"red"),green:$(t,"green"),yellow:$(t,"yellow"),blue:$(t,"blue"),cyan:$(t,"cyan")}}function Et(t){return V(t)}var At,ye=/^[ -~\u00a1-\u00ac\u00ae-\u024f\u2190-\u2bff]*$/;function Lt(t,e){if(ye.test(t))return Array.from(t,(r,o)=>{let s=e(r);return{text:s,width:E(s),start:o,end:o+1}});let n=[];At??=new Intl.Segmenter(
"en",{granularity:"grapheme"});for(let{segment:r,index:o}of At.segment(t)){let s=e(r),i=E(s);n.push({text:s,width:i,start:o,end:o+r.length})}return n}function we(t){return/^[ -~]*$/.test(t)}var Re=4096,
N=new Map;function E(t){if(we(t))return t.length;let e=N.get(t);if(e!==void 0)return e;let n=Et(t);return t.length<=16&&N.size<Re&&N.set(t,n),n}var Mt=400,$e="    ",Tt="…";function Ot(t,e,n){let{paint:r}=n,o=p=>r.dim(`${p.padStart(e)} │ `),s=Math.max(20,n.width-e-3),{line:i,indent:c,marks:a}=Se(t.text,t.range,s),f=x(t.label),l=c+a+1+E(f)<=
s,u=`${" ".repeat(c)}${n.caret("^".repeat(a))}`,d=t.path===void 0?[]:[r.dim(`${" ".repeat(e)} ╷ ${x(t.path)}`)];return d.push(`${o(String(t.range.start.line))}${i}`.trimEnd()),d.push(`${o("")}${u}${f!==
""&&l?` ${f}`:""}`),f!==""&&!l&&d.push(`${o("")}${f}`),d}function Se(t,e,n){let r=e.start.offset-(e.start.column-1),o=Ae(t,e.start.offset,e.start.offset+2*Mt),s=Math.max(r,e.start.offset-Mt),i=Lt(t.slice(
s,o),h=>h==="	"?$e:Y(h)),c=e.start.offset-s,a=Math.min(e.end.offset,o)-s,f=h=>h.end>c&&h.start<a,l=G(i,h=>h.end<=c),u=Math.max(1,G(i,f)),d=G(i,()=>!0),p=o<t.length&&!Ct(t.charCodeAt(o));return s===r&&
!p&&d<=n?{line:i.map(h=>h.text).join(""),indent:l,marks:u}:Ee(i,{lead:l,marked:u,room:n,total:d,cutLeft:s>r,cutRight:p})}function Ee(t,{lead:e,marked:n,room:r,total:o,cutLeft:s,cutRight:i}){let c=Math.
max(0,Math.floor((r-Math.min(n,r))/2)-1),a=i?e:Math.max(0,o-(r-2)),f=Math.max(0,Math.min(e-c,a)),l=0,u="",d=0,p=0,h=!0;for(let A of t){if(l<f)p+=A.width;else if(d+A.width<=r-2)u+=A.text,d+=A.width;else{
h=!1;break}l+=A.width}let y=s||p>0?Tt:"",B=i||!h?Tt:"",Gt=e-p+y.length;return{line:`${y}${u}${B}`,indent:Gt,marks:Math.max(1,Math.min(n,d-(e-p)))}}function G(t,e){let n=0;for(let r of t)e(r)&&(n+=r.width);
return n}function Ae(t,e,n){let r=Math.min(t.length,n);for(let o=e;o<r;o+=1)if(Ct(t.charCodeAt(o)))return o;return r}function Ct(t){return t===10||t===13}function M(t,e,n,r=""){return t.split(`
`).flatMap(o=>{let s=[],i=e,c=0;for(let a of o.split(" ")){let f=E(a),l=e.length+(s.length>0?r.length:0);c>0&&c+1+f>Math.max(20,n-l)?(s.push(i),i=e+r+a,c=f):(i+=c===0?a:` ${a}`,c+=c===0?f:f+1)}return[
...s,i]})}var Le=120,Ft=(t,e)=>{let n=St(e.color),r=Math.min(e.width,Le),o=[];for(let s of t.files)if(s.diagnostics.length!==0)for(let i of s.diagnostics)o.push(...Te(t,s,i,{color:e.color,width:r},n));return`${[
...o,...je(t,n)].join(`
`)}
`},Me=t=>({error:t.red,warning:t.yellow,info:t.blue});function Te(t,e,n,r,o){let{range:s,severity:i,ruleId:c}=n,a=x(e.path),f=Me(o)[i],l=`${a}:${s.start.line}:${s.start.column}`,u=Ce(t,e,n),d=Math.max(
4,...u.map(({range:y})=>String(y.start.line).length))+2,h=u.slice(0,Ht).flatMap((y,B)=>Ot(y,d,{paint:o,width:r.width,caret:B===0?f:o.cyan}));return[`${o.underline(l)}  ${o.bold(f(i))}  ${o.dim(c)}`,...M(
x(n.message),"  ",r.width),...h.length>0?["",...h]:[],...Oe(u.slice(Ht),d,o,r.width),...He(t,e,n,r.width),...Fe(n,o,r.width),""]}var Ht=4;function Oe(t,e,n,r){if(t.length===0)return[];let o=t.map(({path:s,
range:i})=>s===void 0?String(i.start.line):`${x(s)}:${i.start.line}`);return M(`and in ${o.length===1?"line":"lines"} ${o.join(", ")}`," ".repeat(e+3),r).map(n.dim)}function Ce(t,e,n){let r=[],o=(s,i,c)=>{
let a=L(t,e,s);if(a===void 0||i.start.offset>a.length)return;let f=s!==void 0&&s!==e.path;r.push({text:a,range:i,label:c,...f?{path:s}:{}})};e.text!==""&&o(void 0,n.range,"");for(let s of n.related??[])
o(s.path,s.range,s.message);return r}function He(t,e,n,r){return(n.related??[]).flatMap(({path:o,range:{start:s},message:i})=>o===void 0||L(t,e,o)!==void 0?[]:M(`${x(o)}:${s.line}:${s.column} ${x(i)}`,
"  ",r))}function Fe(t,e,n){let r=S(t);if(r===void 0)return[];let[o="",...s]=M(`fix ${x(r)}.`,"  ",n);return[o.replace("fix",e.green("fix")),...s]}function je(t,e){let{files:n,errors:r,warnings:o,infos:s}=g(
t.files);if(n===0)return["Nothing was checked."];let i=t.files.filter(l=>!l.hasMatrix).length,c=`${m(n,"file")}${i>0?` (${i} without a matrix)`:""}`;return r+o+s===0?[`${e.green("No problems")} in ${c}\
.`]:[...[`${[r>0?e.red(m(r,"error")):"",o>0?e.yellow(m(o,"warning")):"",s>0?e.blue(m(s,"info")):""].filter(l=>l!=="").join(", ")} in ${c}.`],`${Ue(t)}More on a rule: supportmatrix explain RULE.`]}function Ue({
files:t}){let e=t.flatMap(({diagnostics:o})=>o.flatMap(({fix:s})=>s??[])),n=e.filter(o=>o.safe).length,r=e.length-n;return e.length===0?"":r===0?`${n} fixable with --fix. `:n===0?`${r} fixable with --\
fix --unsafe. `:`${n} fixable with --fix, ${r} more with --fix --unsafe. `}var Be={error:"ERROR",warning:"WARNING",info:"INFO"},Ut=t=>{let e=new Map,n=(s,i)=>{let c=e.get(s)??ke(i);return e.set(s,c),c},r=t.files.flatMap(s=>De(t,s,n));return w({source:{name:"supportmatrix",url:"\
https://github.com/supportmatrix/supportmatrix"},diagnostics:r})};function De(t,e,n){let r=n(e.path,e.text),o=i=>Bt(r,i),s=t.repositoryPath(e.path);return e.diagnostics.map(i=>{let{message:c,range:a,severity:f,
ruleId:l,url:u,fix:d}=i;return{message:d?.safe===!1?`${c}

${S(i)}.`:c,location:{path:s,range:o(a)},severity:Be[f],code:{value:l,url:u},suggestions:d?.edits.map(p=>({range:o(p.range),text:p.text})),relatedLocations:_e(t,e,i,n)}})}function _e(t,e,{related:n},r){
if(!(!n||n.length===0))return n.map(({path:o,range:s,message:i})=>{let c=L(t,e,o),a={path:t.repositoryPath(o??e.path)},{start:f,end:l}=s,u={start:{line:f.line},end:{line:l.line}},d=c===void 0?u:Bt(r(o??
e.path,c),s);return{message:i,location:{...a,range:d}}})}var T=64;function ke(t){let e=new Map;return{column:n=>{let r=n.offset-(n.column-1),o=e.get(r)??[0];e.set(r,o);let s=Math.min(n.column-1,t.length);
for(;o.length*T<=s;){let c=r+(o.length-1)*T;o.push((o.at(-1)??0)+jt(t,c,c+T))}let i=Math.floor(s/T);return 1+(o[i]??0)+jt(t,r+i*T,Math.min(n.offset,t.length))}}}function jt(t,e,n){let r=0;for(let o=e;o<
n;o+=1){let s=t.charCodeAt(o);s<128?r+=1:s<2048||s>=55296&&s<=57343?r+=2:r+=3}return r}function Bt(t,{start:e,end:n}){return{start:{line:e.line,column:t.column(e)},end:{line:n.line,column:t.column(n)}}}var Pe="https://json.schemastore.org/sarif-2.1.0.json",Ie="https://github.com/supportmatrix/supportmatrix",_t={error:"error",warning:"warning",info:"note"},kt=t=>{let e=new Set(t.files.flatMap(i=>i.diagnostics.
map(({ruleId:c})=>c))),n=t.rules.filter(i=>e.has(i.id)),r=new Map(n.map((i,c)=>[i.id,c])),s={tool:{driver:{name:"supportmatrix",semanticVersion:t.version,informationUri:Ie,rules:n.map(ve)}},columnKind:"\
utf16CodeUnits",results:t.files.flatMap(i=>Ne(t,i,r))};return w({$schema:Pe,version:"2.1.0",runs:[s]})};function ve({id:t,description:e,severity:n,url:r,page:o}){return{id:t,shortDescription:{text:e},
help:{text:o??e,...o===void 0?{}:{markdown:o}},helpUri:r,defaultConfiguration:{level:_t[n]}}}function Ne(t,e,n){let r=t.repositoryPath(e.path),o=U(e,r),s=e.diagnostics.length===0?[]:Je(e.text);return e.
diagnostics.map((i,c)=>({ruleId:i.ruleId,ruleIndex:n.get(i.ruleId),level:_t[i.severity],message:{text:i.message},locations:[{physicalLocation:Pt(r,i.range),logicalLocations:Ge(i)}],relatedLocations:i.
related?.map((a,f)=>We(t,r,a,f)),partialFingerprints:{primaryLocationLineHash:s[i.range.start.line-1],"coordinate/v1":o[c]},fixes:i.fix&&[Xe(i,r)]}))}function Ge({matrix:t,featureTitle:e,targetTitle:n}){
let r=[t,e,n].filter(o=>o!==void 0);if(r.length!==0)return[{name:r.at(-1),fullyQualifiedName:r.join(" / "),kind:"element"}]}function We(t,e,n,r){let o=n.path===void 0?e:t.repositoryPath(n.path);return{
id:r,physicalLocation:Pt(o,n.range),message:{text:n.message}}}function Xe(t,e){let n=(t.fix?.edits??[]).map(({range:r,text:o})=>({deletedRegion:It(r),insertedContent:{text:o}}));return{description:{text:S(
t)},artifactChanges:[{artifactLocation:{uri:vt(e)},replacements:n}]}}function Pt(t,e){return{artifactLocation:{uri:vt(t)},region:It(e)}}function It({start:t,end:e}){return{startLine:t.line,startColumn:t.
column,endLine:e.line,endColumn:e.column,charOffset:t.offset,charLength:e.offset-t.offset}}function vt(t){return t.replace(/\p{Surrogate}/gu,"�").split("/").map(encodeURIComponent).join("/")}var W=100,
Dt=37n,ze=65535,Ke=10;function Je(t){let e=Ve(t),n=1n;for(let i=W;i>0;i-=1)n=BigInt.asUintN(64,n*Dt);let r=new Map,o=[],s=0n;for(let i=0;i<e.length+W-1;i+=1){let c=i-W+1,a=e[c-1]??0;if(s=BigInt.asUintN(
64,s*Dt+BigInt(e[i]??0)-n*BigInt(a)),c<0||c>0&&a!==Ke)continue;let f=s.toString(16),l=(r.get(f)??0)+1;r.set(f,l),o.push(`${f}:${l}`)}return o}function Ve(t){let e=t.replace(/\r\n?/g,`
`).replace(/[ \t]+/g,""),n=[];for(let r=0;r<e.length;r+=1)n.push(e.charCodeAt(r));return n.push(ze),n}var X=t=>(e,n)=>Q(t(e,n),n.color),z={pretty:X(Ft),compact:X(Z),json:bt,sarif:kt,github:nt,gitlab:mt,junit:yt,rdjson:Ut,markdown:X(Rt)},Nt=t=>Object.hasOwn(z,t),dr=Object.keys(z).filter(Nt);function pr(t){
return Nt(t)?z[t]:void 0}export{I as a,dr as b,pr as c};
