import{a as V,b as m,c as Y,d as q}from"./OZB32HBY.mjs";import{a as z,b as K,d as w,f as J}from"./2LP7VU4Q.mjs";import{a as x}from"./Z576ATZY.mjs";var Q=t=>t.files.flatMap(e=>e.diagnostics.map(({range:n,severity:r,message:o,ruleId:s})=>`${`${m(e.path)}:${n.start.line}:${n.start.column}`}: ${r}: ${m(o)} [${s}]
`)).join("");function g(t){let e={error:0,warning:0,info:0},n=0;for(let r of t)for(let o of r.diagnostics)e[o.severity]+=1,o.fix&&(n+=1);return{files:t.length,errors:e.error,warnings:e.warning,infos:e.info,fixable:n}}
var T=({errors:t,warnings:e,infos:n})=>[x(t,"error"),x(e,"warning"),x(n,"info")];function S({fix:t,ruleId:e}){if(t===void 0)return;let n=(t.description??`Fix ${e}`).replace(/\.$/,"");return t.safe?n:`${n}\
 (unsafe)`}function A(t,e,n){return n===void 0||n===e.path?e.text:zt(t).get(n)}var Z=new WeakMap;function zt(t){let e=Z.get(t);if(e)return e;let n=new Map(t.files.toReversed().map(({path:r,text:o})=>[
r,o]));for(let[r,o]of t.otherTexts)n.set(r,o);return Z.set(t,n),n}var Kt={error:"error",warning:"warning",info:"notice"},et=t=>{let e=t.files.flatMap(r=>{let o=tt(t.repositoryPath(r.path));return r.diagnostics.map(({severity:s,range:i,ruleId:a,message:c})=>{let f=[`\
file=${o}`,...Jt(i),`title=${tt(a)}`].join(",");return`::${Kt[s]} ${f}::${nt(c)}
`})}),n=g(t.files);return`${e.join("")}supportmatrix: ${T(n).join(", ")} in ${x(n.files,"file")}.
`};function Jt({start:t,end:e}){let n=[`line=${t.line}`,`endLine=${e.line}`];return t.line!==e.line?n:[...n,`col=${t.column}`,`endColumn=${Math.max(t.column,e.column-1)}`]}function nt(t){return Y(t).replaceAll(
"%","%25")}function tt(t){return nt(t).replaceAll(":","%3A").replaceAll(",","%2C")}var Vt=t=>t/2**32|0,Yt=t=>t>>>0;function rt(t,e,n,r){let o=Vt(n),s=Yt(n);t.setUint32(e,r?s:o,r),t.setUint32(e+4,r?o:s,r)}function ot(t){return t instanceof Uint8Array||ArrayBuffer.isView(t)&&t.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in t&&t.BYTES_PER_ELEMENT===1}var U=t=>t?`"${t}" `:"";function qt(t,e=""){if(typeof t!=
"number")throw new TypeError(U(e)+"expected number, got "+typeof t);if(!Number.isSafeInteger(t)||t<0)throw new RangeError(U(e)+"expected integer >= 0, got "+t);return t}function O(t,e,n=""){if(ot(t)&&(e===void 0||t.length===e))return t;e!==void 0&&qt(e,"length");let r=ot(t),o=e!==void 0?` of length ${e}`:"",s=r?`length=${t.length}`:`type=${typeof t}`,i=U(n)+"expected\
 Uint8Array"+o+", got "+s;throw r?new RangeError(i):new TypeError(i)}var Qt=(t,e)=>{if(t===null||typeof t!="object"||Array.isArray(t))throw new TypeError((e==="object"?"":`"${e}" `)+"expected object, got type="+typeof t)},st=(t,e)=>{Qt(t,e);let n=Object.getPrototypeOf(
t);if(n!==Object.prototype&&n!==null)throw new TypeError(`"${e}" expected plain object`);if(Object.hasOwn(t,"__proto__"))throw new TypeError(`"${e}.__proto__" is not allowed`)};function B(t,e=!0){if(t.
destroyed)throw new Error("hash was destroyed");if(e&&t.finished)throw new Error("digest() was already called")}function it(t,e){O(t,void 0,"output");let n=e.outputLen;if(!(t.length>=n))throw new RangeError(
'"output" expected length >= '+n)}function C(...t){for(let e=0;e<t.length;e++)t[e].fill(0)}function F(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}function b(t,e){return t<<32-e|t>>>e}var Zt=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",te=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"));function at(t){if(O(t),Zt)return t.toHex();
let e="";for(let n=0;n<t.length;n++)e+=te[t[n]];return e}function ct(t){if(typeof t!="string")throw new TypeError("string expected");let e=new TextEncoder().encode(t);try{return new Uint8Array(e)}finally{C(e)}}function ee(t,e,n="opts"){return st(t,"defaults"),e!==void 0&&st(e,n),Object.assign(Object.create(null),t,e)}function ft(t,e={}){if(typeof t!="function")throw new TypeError('"hashCons" expected functi\
on, got type='+typeof t);e=ee({},e,"info");let n=(o,s)=>t(s).update(o).digest(),r=t(void 0);return n.outputLen=r.outputLen,n.blockLen=r.blockLen,n.canXOF=r.canXOF,n.create=o=>t(o),Object.assign(n,e),Object.
freeze(n)}var ut=t=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,t])});function lt(t,e,n){return t&e^~t&n}function dt(t,e,n){return t&e^t&n^e&n}var H=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(e,n,r,o){
this.blockLen=e,this.outputLen=n,this.padOffset=r,this.isLE=o,this.buffer=new Uint8Array(e),this.view=F(this.buffer)}update(e){B(this),O(e);let{view:n,buffer:r,blockLen:o}=this,s=e.length,i=!1;for(let a=0;a<
s;){let c=Math.min(o-this.pos,s-a);if(c===o){let f=F(e);for(;o<=s-a;a+=o)this.process(f,a);i=!0;continue}r.set(a===0&&c===s?e:e.subarray(a,a+c),this.pos),this.pos+=c,a+=c,this.pos===o&&(this.process(n,
0),this.pos=0,i=!0)}return this.length+=e.length,i&&this.roundClean(),this}digestInto(e){B(this),it(e,this),this.finished=!0;let{buffer:n,view:r,blockLen:o,isLE:s}=this,{pos:i}=this;n[i++]=128,n.fill(
0,i),this.padOffset>o-i&&(this.process(r,0),n.fill(0)),rt(r,o-8,this.length*8,s),this.process(r,0),this.roundClean();let a=e===n?r:F(e),c=this.outputLen,f=c/4,l=this.get();if(c%4||f>l.length)throw new Error(
"invalid outputLen");for(let u=0;u<f;u++)a.setUint32(4*u,l[u],s)}digest(){let{buffer:e,outputLen:n}=this;this.digestInto(e);let r=e.slice(0,n);return this.destroy(),r}_cloneIntoMeta(e){let{buffer:n,length:r,
finished:o,destroyed:s,pos:i}=this;return e.destroyed=s,e.finished=o,e.length=r,e.pos=i,i&&e.buffer.set(n),e}clone(){return this._cloneInto()}},pt=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,
1359893119,2600822924,528734635,1541459225]);var ne=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,
4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,
1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,
1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),R=new Uint32Array(64),_=class extends H{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(e,n){super(64,e,
8,!1),this.A=n[0]|0,this.B=n[1]|0,this.C=n[2]|0,this.D=n[3]|0,this.E=n[4]|0,this.F=n[5]|0,this.G=n[6]|0,this.H=n[7]|0}get(){let{A:e,B:n,C:r,D:o,E:s,F:i,G:a,H:c}=this;return[e,n,r,o,s,i,a,c]}set(e,n,r,o,s,i,a,c){
this.A=e|0,this.B=n|0,this.C=r|0,this.D=o|0,this.E=s|0,this.F=i|0,this.G=a|0,this.H=c|0}_cloneInto(e){return(e||=new this.constructor).set(...this.get()),this._cloneIntoMeta(e)}process(e,n){for(let u=0;u<
16;u++,n+=4)R[u]=e.getUint32(n,!1);for(let u=16;u<64;u++){let d=R[u-15],p=R[u-2],h=b(d,7)^b(d,18)^d>>>3,y=b(p,17)^b(p,19)^p>>>10;R[u]=y+R[u-7]+h+R[u-16]|0}let{A:r,B:o,C:s,D:i,E:a,F:c,G:f,H:l}=this;for(let u=0;u<
64;u++){let d=b(a,6)^b(a,11)^b(a,25),p=l+d+lt(a,c,f)+ne[u]+R[u]|0,y=(b(r,2)^b(r,13)^b(r,22))+dt(r,o,s)|0;l=f,f=c,c=a,a=i+p|0,i=s,s=o,o=r,r=p+y|0}r=r+this.A|0,o=o+this.B|0,s=s+this.C|0,i=i+this.D|0,a=a+
this.E|0,c=c+this.F|0,f=f+this.G|0,l=l+this.H|0,this.set(r,o,s,i,a,c,f,l)}roundClean(){C(R)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),C(this.buffer)}},P=class extends _{constructor(){super(
32,pt)}};var ht=ft(()=>new P,ut(1));var re=200;function j(t,e){let n=new Map;return t.diagnostics.map(r=>{let o=oe(r,t.text,e),s=(n.get(o)??0)+1;return n.set(o,s),at(ht(ct(s===1?o:`${o}
${s}`)))})}function oe(t,e,n){let{ruleId:r,matrix:o,featureTitle:s,targetTitle:i,range:a}=t,c=[r,n,o??"",s??"",i??""];return s===void 0&&i===void 0&&c.push(e.slice(a.start.offset,Math.min(a.end.offset,
a.start.offset+re))),JSON.stringify(c)}var se={error:"major",warning:"minor",info:"info"},mt=t=>{let e=t.files.flatMap(n=>{let r=t.repositoryPath(n.path),o=j(n,r);return n.diagnostics.map(({ruleId:s,severity:i,message:a,range:c},f)=>({description:a,
check_name:s,fingerprint:o[f],severity:se[i],location:{path:r,lines:{begin:c.start.line,end:c.end.line}}}))});return w(e)};var ie=1,gt=t=>{let e=t.files.map(({path:o,diagnostics:s})=>({path:o,diagnostics:s.map(i=>ae(i,o))})),{shard:n}=t,r={schemaVersion:ie,files:e,summary:g(t.files),shard:n};return w(r)};function ae(t,e){
let{range:n,related:r,fix:o}=t;return{ruleId:t.ruleId,severity:t.severity,message:t.message,range:k(n),matrix:t.matrix,feature:t.feature,featureTitle:t.featureTitle,target:t.target,targetTitle:t.targetTitle,
expected:t.expected,actual:t.actual,related:r?.length?r.map(s=>ce(s,e)):void 0,fix:o?fe(o):void 0,url:t.url}}function ce(t,e){return{path:t.path??e,range:k(t.range),message:t.message}}function fe(t){return{
safe:t.safe,description:t.description,edits:t.edits.map(e=>({range:k(e.range),text:e.text}))}}function k({start:t,end:e}){return{start:xt(t),end:xt(e)}}function xt({line:t,column:e,offset:n}){return{line:t,
column:e,offset:n}}var bt=t=>{let{errors:e,warnings:n}=g(t.files);return['<?xml version="1.0" encoding="UTF-8"?>',`<testsuites name="supportmatrix" tests="${t.files.reduce((o,s)=>o+Math.max(1,s.diagnostics.length),0)}" \
failures="${e+n}" errors="0">`,...t.files.flatMap(o=>ue(t,o)),"</testsuites>",""].join(`
`)};function ue(t,e){let n=I(t.repositoryPath(e.path)),r=e.diagnostics.length,{errors:o,warnings:s}=g([e]),i=`  <testsuite name="${n}" tests="${Math.max(1,r)}" failures="${o+s}" errors="0">`,a=r===0?[
`    <testcase name="supportmatrix" classname="${n}"/>`]:e.diagnostics.flatMap(c=>le(c,n));return[i,...a,"  </testsuite>"]}function le({ruleId:t,severity:e,message:n,range:r},o){let s=`${r.start.line}\
:${r.start.column}`,i=I(n),a=`${o}:${s}: ${e}: ${i}`;return[`    <testcase name="${I(t)} ${s}" classname="${o}">`,e==="info"?`      <system-out>${a}</system-out>`:`      <failure type="${e}" message="${i}\
">${a}</failure>`,"    </testcase>"]}var de=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,pe=new Map([["&","&amp;"],["<",
"&lt;"],[">","&gt;"],['"',"&quot;"],["	","&#9;"],[`
`,"&#10;"],["\r","&#13;"]]);function I(t){return t.replace(de,"�").replace(/[&<>"\t\n\r]/g,e=>pe.get(e)??e).replace(z,e=>`&#${e.charCodeAt(0)};`).replace(K,"&#35;#")}var he=6e4,me={error:"❌",warning:"⚠️",info:"ℹ️"},Rt=t=>{let e=g(t.files),{files:n,errors:r,warnings:o,infos:s}=e,i=r+o+s,a=x(n,"file");if(i===0)return`### Support matrix: no problems

${a} checked.
`;let f=`### Support matrix: ${T(e).filter(l=>!l.startsWith("0 ")).join(", ")}

${a} checked.
`;return f+xe(t,i,he-f.length)};function xe(t,e,n){let r="",o=0;for(let s of t.files){if(s.diagnostics.length===0)continue;let i=s.diagnostics.map(c=>ge(c)),a=`
#### ${$t(t.repositoryPath(s.path))}

`;if(r.length+a.length+(i[0]?.length??0)>n)break;r+=a;for(let c of i){if(r.length+c.length>n)return r+yt(e-o);r+=c,o+=1}}return r+yt(e-o)}function yt(t){return t===0?"":`
…and ${x(t,"more finding")}.
`}function ge({severity:t,range:e,message:n,ruleId:r,url:o}){let s=`${e.start.line}:${e.start.column}`,i=o===void 0?r:`[${r}](${o})`;return`- ${me[t]} **${t}** ${s} ${be(n)} (${i})
`}function be(t){let e=m(t).split("`");return e.length%2===0?wt(e.join("ˋ")):e.map((n,r)=>r%2===1?$t(n):wt(n)).join("")}function $t(t){let e=Math.max(0,...[...t.matchAll(/`+/g)].map(([o])=>o.length)),
n="`".repeat(e+1),r=t===""||t.startsWith("`")||t.endsWith("`")?" ":"";return`${n}${r}${m(t)}${r}${n}`}function wt(t){return t.replace(/[\\*_[\]<>|~#!]/g,"\\$&").replace(/&/g,"&amp;").replace(/@/g,"@&#\
8203;")}var ye={bold:[1,22],dim:[2,22],underline:[4,24],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],cyan:[36,39]};function $(t,e){let[n,r]=ye[e];return o=>t&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o}function St(t){
return{bold:$(t,"bold"),dim:$(t,"dim"),underline:$(t,"underline"),red:$(t,"red"),green:$(t,"green"),yellow:$(t,"yellow"),blue:$(t,"blue"),cyan:$(t,"cyan")}}function Et(t){return J(t)}var Lt;function At(t,e){if(Mt(t))return Array.from(t,(r,o)=>{let s=e(r);return{text:s,width:E(s),start:o,end:o+1}});let n=[];Lt??=new Intl.Segmenter("en",{granularity:"grapheme"});for(let{segment:r,index:o}of Lt.
segment(t)){let s=e(r),i=E(s);n.push({text:s,width:i,start:o,end:o+r.length})}return n}function Mt(t){return/^[ -~]*$/.test(t)}var we=4096,N=new Map;function E(t){if(Mt(t))return t.length;let e=N.get(
t);if(e!==void 0)return e;let n=Et(t);return t.length<=16&&N.size<we&&N.set(t,n),n}var Tt=400,Re="    ",Ot="…";function Ct(t,e,n){let{paint:r}=n,o=p=>r.dim(`${p.padStart(e)} │ `),s=Math.max(20,n.width-e-3),{line:i,indent:a,marks:c}=$e(t.text,t.range,s),f=m(t.label),l=a+c+1+E(f)<=
s,u=`${" ".repeat(a)}${n.caret("^".repeat(c))}`,d=t.path===void 0?[]:[r.dim(`${" ".repeat(e)} ╷ ${m(t.path)}`)];return d.push(`${o(String(t.range.start.line))}${i}`.trimEnd()),d.push(`${o("")}${u}${f!==
""&&l?` ${f}`:""}`),f!==""&&!l&&d.push(`${o("")}${f}`),d}function $e(t,e,n){let r=e.start.offset-(e.start.column-1),o=Ee(t,e.start.offset,e.start.offset+2*Tt),s=Math.max(r,e.start.offset-Tt),i=At(t.slice(
s,o),h=>h==="	"?Re:V(h)),a=e.start.offset-s,c=Math.min(e.end.offset,o)-s,f=h=>h.end>a&&h.start<c,l=v(i,h=>h.end<=a),u=Math.max(1,v(i,f)),d=v(i,()=>!0),p=o<t.length&&!Ft(t.charCodeAt(o));return s===r&&
!p&&d<=n?{line:i.map(h=>h.text).join(""),indent:l,marks:u}:Se(i,{lead:l,marked:u,room:n,total:d,cutLeft:s>r,cutRight:p})}function Se(t,{lead:e,marked:n,room:r,total:o,cutLeft:s,cutRight:i}){let a=Math.
max(0,Math.floor((r-Math.min(n,r))/2)-1),c=i?e:Math.max(0,o-(r-2)),f=Math.max(0,Math.min(e-a,c)),l=0,u="",d=0,p=0,h=!0;for(let L of t){if(l<f)p+=L.width;else if(d+L.width<=r-2)u+=L.text,d+=L.width;else{
h=!1;break}l+=L.width}let y=s||p>0?Ot:"",D=i||!h?Ot:"",Xt=e-p+y.length;return{line:`${y}${u}${D}`,indent:Xt,marks:Math.max(1,Math.min(n,d-(e-p)))}}function v(t,e){let n=0;for(let r of t)e(r)&&(n+=r.width);
return n}function Ee(t,e,n){let r=Math.min(t.length,n);for(let o=e;o<r;o+=1)if(Ft(t.charCodeAt(o)))return o;return r}function Ft(t){return t===10||t===13}function M(t,e,n,r=""){return t.split(`
`).flatMap(o=>{let s=[],i=e,a=0;for(let c of o.split(" ")){let f=E(c),l=e.length+(s.length>0?r.length:0);a>0&&a+1+f>Math.max(20,n-l)?(s.push(i),i=e+r+c,a=f):(i+=a===0?c:` ${c}`,a+=a===0?f:f+1)}return[
...s,i]})}var Le=120,jt=(t,e)=>{let n=St(e.color),r=Math.min(e.width,Le),o=[];for(let s of t.files)if(s.diagnostics.length!==0)for(let i of s.diagnostics)o.push(...Me(t,s,i,{color:e.color,width:r},n));return`${[
...o,...He(t,n)].join(`
`)}
`},Ae=t=>({error:t.red,warning:t.yellow,info:t.blue});function Me(t,e,n,r,o){let{range:s,severity:i,ruleId:a}=n,c=m(e.path),f=Ae(o)[i],l=`${c}:${s.start.line}:${s.start.column}`,u=Oe(t,e,n),d=Math.max(
4,...u.map(({range:y})=>String(y.start.line).length))+2,h=u.slice(0,Ht).flatMap((y,D)=>Ct(y,d,{paint:o,width:r.width,caret:D===0?f:o.cyan}));return[`${o.underline(l)}  ${o.bold(f(i))}  ${o.dim(a)}`,...M(
m(n.message),"  ",r.width),...h.length>0?["",...h]:[],...Te(u.slice(Ht),d,o,r.width),...Ce(t,e,n,r.width),...Fe(n,o,r.width),""]}var Ht=4;function Te(t,e,n,r){if(t.length===0)return[];let o=t.map(({path:s,
range:i})=>s===void 0?String(i.start.line):`${m(s)}:${i.start.line}`);return M(`and in ${o.length===1?"line":"lines"} ${o.join(", ")}`," ".repeat(e+3),r).map(n.dim)}function Oe(t,e,n){let r=[],o=(s,i,a)=>{
let c=A(t,e,s);if(c===void 0||i.start.offset>c.length)return;let f=s!==void 0&&s!==e.path;r.push({text:c,range:i,label:a,...f?{path:s}:{}})};e.text!==""&&o(void 0,n.range,"");for(let s of n.related??[])
o(s.path,s.range,s.message);return r}function Ce(t,e,n,r){return(n.related??[]).flatMap(({path:o,range:{start:s},message:i})=>o===void 0||A(t,e,o)!==void 0?[]:M(`${m(o)}:${s.line}:${s.column} ${m(i)}`,
"  ",r))}function Fe(t,e,n){let r=S(t);if(r===void 0)return[];let[o="",...s]=M(`fix ${m(r)}.`,"  ",n);return[o.replace("fix",e.green("fix")),...s]}function He(t,e){let{files:n,errors:r,warnings:o,infos:s}=g(
t.files);if(n===0)return["Nothing was checked."];let i=t.files.filter(l=>!l.hasMatrix).length,a=`${x(n,"file")}${i>0?` (${i} without a matrix)`:""}`;return r+o+s===0?[`${e.green("No problems")} in ${a}\
.`]:[...[`${[r>0?e.red(x(r,"error")):"",o>0?e.yellow(x(o,"warning")):"",s>0?e.blue(x(s,"info")):""].filter(l=>l!=="").join(", ")} in ${a}.`],`${je(t)}More on a rule: supportmatrix explain RULE.`]}function je({
files:t}){let e=t.flatMap(({diagnostics:o})=>o.flatMap(({fix:s})=>s??[])),n=e.filter(o=>o.safe).length,r=e.length-n;return e.length===0?"":r===0?`${n} fixable with --fix. `:n===0?`${r} fixable with --\
fix --unsafe. `:`${n} fixable with --fix, ${r} more with --fix --unsafe. `}function Ut(t){let e=new Map;return{column:n=>{let r=n.offset-(n.column-1),o=e.get(r)??[0];e.set(r,o);let s=Math.min(n.column-1,t.length);for(;o.length*64<=s;){let a=r+(o.length-1)*64;o.push((o.at(-1)??
0)+Dt(t,a,a+64))}let i=Math.floor(s/64);return 1+(o[i]??0)+Dt(t,r+i*64,Math.min(n.offset,t.length))}}}function Dt(t,e,n){let r=0;for(let o=e;o<n;o+=1){let s=t.charCodeAt(o);s<128?r+=1:s<2048||s>=55296&&
s<=57343?r+=2:r+=3}return r}function G(t,{start:e,end:n}){return{start:{line:e.line,column:t.column(e)},end:{line:n.line,column:t.column(n)}}}var De={error:"ERROR",warning:"WARNING",info:"INFO"},Bt=t=>{let e=new Map,n=(s,i)=>{let a=e.get(s)??Ut(i);return e.set(s,a),a},r=t.files.flatMap(s=>Ue(t,s,n));return w({source:{name:"supportmatrix",url:"\
https://github.com/supportmatrix/supportmatrix"},diagnostics:r})};function Ue(t,e,n){let r=n(e.path,e.text),o=i=>G(r,i),s=t.repositoryPath(e.path);return e.diagnostics.map(i=>{let{message:a,range:c,severity:f,
ruleId:l,url:u,fix:d}=i;return{message:d?.safe===!1?`${a}

${S(i)}.`:a,location:{path:s,range:o(c)},severity:De[f],code:{value:l,url:u},suggestions:d?.edits.map(p=>({range:o(p.range),text:p.text})),relatedLocations:Be(t,e,i,n)}})}function Be(t,e,{related:n},r){
if(!(!n||n.length===0))return n.map(({path:o,range:s,message:i})=>{let a=A(t,e,o),c={path:t.repositoryPath(o??e.path)},{start:f,end:l}=s,u={start:{line:f.line},end:{line:l.line}},d=a===void 0?u:G(r(o??
e.path,a),s);return{message:i,location:{...c,range:d}}})}var _t=37n;function Pt(t){let e=_e(t),n=1n;for(let i=100;i>0;i-=1)n=BigInt.asUintN(64,n*_t);let r=new Map,o=[],s=0n;for(let i=0;i<e.length+100-1;i+=1){let a=i-100+1,c=e[a-1]??0;if(s=BigInt.asUintN(64,s*_t+BigInt(
e[i]??0)-n*BigInt(c)),a<0||a>0&&c!==10)continue;let f=s.toString(16),l=(r.get(f)??0)+1;r.set(f,l),o.push(`${f}:${l}`)}return o}function _e(t){let e=t.replace(/\r\n?/g,`
`).replace(/[ \t]+/g,""),n=[];for(let r=0;r<e.length;r+=1)n.push(e.charCodeAt(r));return n.push(65535),n}var Pe="https://json.schemastore.org/sarif-2.1.0.json",ke="https://github.com/supportmatrix/supportmatrix",kt={error:"error",warning:"warning",info:"note"},It=t=>{let e=new Set(t.files.flatMap(i=>i.diagnostics.
map(({ruleId:a})=>a))),n=t.rules.filter(i=>e.has(i.id)),r=new Map(n.map((i,a)=>[i.id,a])),s={tool:{driver:{name:"supportmatrix",semanticVersion:t.version,informationUri:ke,rules:n.map(Ie)}},columnKind:"\
utf16CodeUnits",results:t.files.flatMap(i=>Ne(t,i,r))};return w({$schema:Pe,version:"2.1.0",runs:[s]})};function Ie({id:t,description:e,severity:n,url:r,page:o}){return{id:t,shortDescription:{text:e},
help:{text:o??e,...o===void 0?{}:{markdown:o}},helpUri:r,defaultConfiguration:{level:kt[n]}}}function Ne(t,e,n){let r=t.repositoryPath(e.path),o=j(e,r),s=e.diagnostics.length===0?[]:Pt(e.text);return e.
diagnostics.map((i,a)=>({ruleId:i.ruleId,ruleIndex:n.get(i.ruleId),level:kt[i.severity],message:{text:i.message},locations:[{physicalLocation:Nt(r,i.range),logicalLocations:ve(i)}],relatedLocations:i.
related?.map((c,f)=>Ge(t,r,c,f)),partialFingerprints:{primaryLocationLineHash:s[i.range.start.line-1],"coordinate/v1":o[a]},fixes:i.fix&&[We(i,r)]}))}function ve({matrix:t,featureTitle:e,targetTitle:n}){
let r=[t,e,n].filter(o=>o!==void 0);if(r.length!==0)return[{name:r.at(-1),fullyQualifiedName:r.join(" / "),kind:"element"}]}function Ge(t,e,n,r){let o=n.path===void 0?e:t.repositoryPath(n.path);return{
id:r,physicalLocation:Nt(o,n.range),message:{text:n.message}}}function We(t,e){let n=(t.fix?.edits??[]).map(({range:r,text:o})=>({deletedRegion:vt(r),insertedContent:{text:o}}));return{description:{text:S(
t)},artifactChanges:[{artifactLocation:{uri:Gt(e)},replacements:n}]}}function Nt(t,e){return{artifactLocation:{uri:Gt(t)},region:vt(e)}}function vt({start:t,end:e}){return{startLine:t.line,startColumn:t.
column,endLine:e.line,endColumn:e.column,charOffset:t.offset,charLength:e.offset-t.offset}}function Gt(t){return t.replace(/\p{Surrogate}/gu,"�").split("/").map(encodeURIComponent).join("/")}var W=t=>(e,n)=>q(t(e,n),n.color),X={pretty:W(jt),compact:W(Q),json:gt,sarif:It,github:et,gitlab:mt,junit:bt,rdjson:Bt,markdown:W(Rt)},Wt=t=>Object.hasOwn(X,t),lr=Object.keys(X).filter(Wt);function dr(t){
return Wt(t)?X[t]:void 0}export{k as a,lr as b,dr as c};
