import{B as Me,C as Pe,D as Fe,E as Te,F as Ie,G as De,H as Le,K as A,c as ge,d as L,h as S,i as we,j as be,k as z,n as ke,o as Ee,p as X,u as Ce,v as Re,w as Y,x as J,z as ve}from"./shared/PCSJHYLO.mjs";
import{a as q,b as B,c as M,d as Ne,e as h,f as P,g as Z}from"./shared/SKVNMW4W.mjs";import{aa as N,b as ue,ba as ye,c as pe,ca as he,d as _,da as G,ea as xe,fa as V,ka as Oe,ma as K,pa as H,qa as Se,
ra as $e}from"./shared/35EUSAYY.mjs";import{La as v,S as me,sa as D,ya as $}from"./shared/AIVEZVDY.mjs";import"./shared/DU3SX422.mjs";import{dirname as Bn,relative as $t,resolve as fe}from"node:path";import{relative as Rt,resolve as vt}from"node:path";function Q(e,t,n){let r=t===void 0?void 0:h(Rt(e.folder,vt(n,t)));return we(e.value,r)}var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var k=class extends m{errors;constructor(t){super(t.map(K)),this.errors=t}};function E(e,t){let{line:n,column:r}=e.locate(t);return`${e.path}:${n}:${r}`}import{posix as Nt,relative as At,resolve as Bt}from"node:path";import{basename as It,resolve as kr}from"node:path";import{readdirSync as Mt,statSync as Pt}from"node:fs";import{resolve as ee}from"node:path";function Ae(e,t,n){let r=new Set;for(let{folder:i,depth:o}of he(e))for(let s of o===0?We(i,t):Be(i,t,o,n))N(e,s)&&r.add(s);return[...r]}function*Be(e,t,n,r){for(let i of Ft(ee(t,e))){let o=`${e}${/^$|\/$/.
test(e)?"":"/"}${i.name}`,s=i.isDirectory();r(ee(t,o),s)||(i.isFile()?yield o:i.isSymbolicLink()?yield*We(o,t):s&&n>1&&(yield*Be(o,t,n-1,r)))}}function We(e,t){return je(()=>Pt(ee(t,e)).isFile())?[e]:
[]}function Ft(e){return je(()=>Mt(e,{withFileTypes:!0}))??[]}function je(e){try{return e()}catch{return}}var Dt=new Set(["node_modules",".git",".hg",".svn"]);function Ue(e,t,n){let r=(o,s)=>s&&Dt.has(It(o))||n?.(o,s)===!0;return[...new Set(e.flatMap(o=>Ae(o,t,r)))].sort(Lt)}function Lt(e,t){return e===t?0:e<t?-1:1}function _e(e,{index:t,entry:n},r){let i=n.files??[],o=i.filter(d=>!d.startsWith("!"));Wt(o.flatMap(ye),e,t);let s=Ue(o,e.folder),a=(e.value.documents??[]).slice(0,t);return s.filter(d=>G(i,d)).filter(
d=>!a.some(({files:l})=>l!==void 0&&G(l,d))).map(d=>h(At(r,Bt(e.folder,d))))}function Wt(e,t,n){let r={cwd:t.folder,root:B(t.folder)};for(let i of e){let o=M(i,r);if(o.ok)continue;let s=E(t,["document\
s",n,"files"]);throw new m(`${s}: \`documents[${n}].files\` ${o.reason}; name documents inside it, or give others as arguments.`)}}function C({config:e,selected:t}){return e?be(e.value,t?.entry,Nt.dirname(
e.path)):{}}var jt=new Map;function Ge(e=[]){return e.length===0?v:[...v,...e.flatMap(t=>jt.get(t)??[])]}function te(e,t,{lint:n,today:r,exceptions:i,plugins:o}){let s={today:r,exceptions:i},a=Ge(o),d=Ut(n,a),{byDocument:l,aboutConfig:c}=ke([e,...t],a,d,s),f=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[..._t(new Set([e.source.path]),f),...c]}}var Ve=new WeakMap;function Ut(e,t){let n=Ve.get(e);if(n)return n;let{settings:r}=Oe(t,e);return Ve.set(e,r),r}function _t(e,t){
return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.filter(({related:i})=>(i??[]).some(o=>o.path!==void 0&&e.has(o.path)))})).filter(({diagnostics:n})=>n.length>0)}var Ke=()=>new Date().toISOString().slice(0,10);function He(e,t,n){let{settings:r,problems:i}=$e(e,t,n);if(i.length===0)return r;throw new k(i)}import{relative as Gt,resolve as Vt}from"node:path";function ze(e,t,n){return{...t,extract:C(e),exceptions:Kt(e,n)}}function Kt({config:e},t){return e?Se(e,n=>h(Gt(t,Vt(e.folder,n)))):[]}import{resolve as ce}from"node:path";import{relative as On,resolve as at}from"node:path";var Ht={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function W(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function O(e,t){let[n,r]=Ht[t];return`${n}${e}${r}`}
function ne(e,t,n){return O(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function re(e,t){return O(`supportmatrix:end ${e}`,t)}var zt=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
Xt=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,Yt=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Jt=[
["html",zt],["mdx",Xt]],qt=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Zt={rst:[["rst",Yt]],asciidoc:[["asciidoc",qt]]};function Xe(e,t){if(!e.includes("supportmatrix:"))
return[];let n=Zt[t]??Jt,r=t==="markdown"?Qt(D(e)):[],i=[],o=0,s=0;for(let a of e.matchAll(/\r\n|\n|\r|$/g)){let d=a.index,l=d+a[0].length;o+=1;for(let[c,f]of n){let[,u="",p,g,y]=f.exec(e.slice(s,d))??
[];if(g===void 0)continue;let b=s+u.length;if(r.some(I=>I.start<=b&&d<=I.end))continue;let w=p==="begin";i.push({style:c,isBegin:w,name:g,...y&&{sum:y},indent:u,line:o,start:s,end:d,next:l})}s=l}return i}
function Qt(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let i=r.position?.start.offset,o=r.position?.end.offset;r.type==="code"&&i!==void 0&&o!==void 0&&t.push({start:i,end:o}),"children"in
r&&n.push(...r.children)}return t}import{createHash as en}from"node:crypto";var tn=16;function nn(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function rn(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())typeof r=="string"?t.push(r):(t.push(`(${r.type}`,...nn(r).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in r&&n.push(...r.children.toReversed()));return t.join(" ")}function R(e,t){let n=e.replace(/\r\n?/g,`
`),r=t==="markdown"?rn(D(n)):me(n);return en("sha256").update(r).digest("hex").slice(0,tn)}var Ye=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function j(e,t,n,r=""){let i=Xe(e,t),o=i.filter(c=>c.isBegin&&c.name===n),[s,a]=o,d=c=>({ok:!1,message:c});if(s===void 0){let c=W(r,t);return d(`it h\
as no line \`${ne(n,c)}\`; put it, and \`${re(n,c)}\` below it, where the output shall go.`)}if(a!==void 0)return d(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can s\
ay which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let c=l===void 0?"the end of the file":`another marker in line ${l.line}`;return d(`the part that begins in line\
 ${s.line} runs into ${c}; put \`${re(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},...s.sum!==void 0&&
{sum:s.sum},indent:s.indent}}}function oe(e,{inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function Je(e,t){return t.sum!==
void 0&&t.sum!==R(oe(e,t),t.format)}function qe(e,t,n){let{begin:r,inner:i,indent:o,name:s,format:a,style:d}=t,l=ie(e),c=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,f=ne(s,d,R(c,a)),u=c.replace(/^(?=[^\n])/gm,o).replaceAll(`
`,l);return`${e.slice(0,r.start)}${o}${f}${l}${u}${e.slice(i.end)}`}function ie(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as tt,dirname as un,relative as pn,resolve as mn}from"node:path";var F=11,T=20,se=7,Ze=320;function on({label:e,value:t,level:n}){let{fill:r,ink:i}=Ce[n??"not-applicable"],[o,s]=[J(e,F,Ze),J(t,F,Ze)],[a,d]=[Y(o,F),Y(s,F)],l=a+2*se,c=l+d+2*se,f=X(`${e}: ${t}`),u=(p,g,y,b)=>`\
<text x="${g+se+y/2}" y="14" fill="${b}">${X(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${c}" height="${T}" viewBox="0 0 ${c} ${T}" role="img" aria-label="${f}" font-family="${Re}\
" font-size="${F}" text-anchor="middle">
<title>${f}</title>
<clipPath id="r"><rect width="${c}" height="${T}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${T}H0z"/><path fill="${r}" d="M${l} 0h${c-l}v${T}H${l}z"/></g>
${u(o,0,a,"#fff")}
${u(s,l,d,i)}
</svg>
`}function sn(e,t,n){return e>0&&t===e?"complete":t+n>0?"partial":"missing"}function an(e,{cells:t,levels:n}){let r=sn(t,n.complete,n.partial);return on({label:e,value:`${n.complete} of ${t} complete`,
level:r})}function Qe(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:c,title:f})=>[c,f]))),[r]=n.values(),i=e.length===1?t?.title:void 0,o=n.size===1?r:i||t?.section[0]||"Support",s=e.map(Le),a=l=>s.
reduce((c,f)=>c+l(f),0),d={complete:a(l=>l.levels.complete),partial:a(l=>l.levels.partial)};return{text:an(o??"Support",{cells:a(({cells:l})=>l),levels:d}),losses:[]}}var ln=120,dn=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function et(e,t){let n=new L;return new Map([...new Set(e)].map(r=>[r,n.take(cn(r,t))]))}function cn(e,t){let n=fn(ge(e.normalize("NFC"),t));
return dn.test(n)?`${n}-${t}`:n}function fn(e){let[t,n]=["",0];for(let r of e){if(n+=Buffer.byteLength(r),n>ln)return t.replace(/-$/,"");t+=r}return t}function le(e,{index:t,entry:n},r,i){return(n.outputs??[]).flatMap((o,s)=>{let a=E(e,["documents",t,"outputs",s]),d=it(o,a);return xn(o.file,r).map(([l,c])=>({...d,path:h(pn(i,mn(e.folder,l))),sources:c,
entry:t,place:a}))})}var ae=["name","folder","matrix","target"],gn=/\{(?:name|folder)\}/,yn=/\{(?:matrix|target)\}/;function rt(e,t){let{path:n}=e,[r,i]=["{matrix}","{target}"].map(d=>n.includes(d)),o=(d,l)=>et(
d.map(({id:c})=>c),l),s=new Map([[void 0,""]]);return[...r?o(t,"matrix"):s].flatMap(([d,l])=>{let f=t.filter(({id:p})=>d===void 0||p===d).flatMap(p=>p.targets);return[...i?o(f,"target"):s].map(([p,g])=>d===
void 0&&p===void 0?e:{...e,path:n.replaceAll("{matrix}",l).replaceAll("{target}",g),selection:{...d!==void 0&&{matrix:d},...p!==void 0&&{target:p}}})})}function ot(e){let t=e.filter(({between:i})=>i===
void 0).map(({path:i})=>i.split(yn)),n=new Set(t.filter(i=>i.length===1).map(([i])=>i)),r=t.filter(i=>i.length>1);return i=>n.has(i)||r.some(o=>hn(i,o))}function hn(e,[t="",...n]){if(!e.startsWith(t))
return!1;let r=t.length;for(let[i,o]of n.entries()){let a=i===n.length-1&&e.endsWith(o)?e.length-o.length:e.indexOf(o,r+1);if(a<=r||e.slice(r,a).includes("/"))return!1;r=a+o.length}return r===e.length}
function xn(e,t){return gn.test(e)?t.map(n=>{let r=tt(n).slice(0,tt(n).length-V(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",h(un(n))),[n]]}):[[e,t]]}function it(e,t){let{csv:n,table:r,
between:i,headings:o,ignore:s=[]}=e,a=u=>{throw new m(`${t}: ${u}`)};for(let[u,p=""]of e.file.matchAll(/\{([^{}]*)\}/g))ae.includes(p)||a(`\`${u}\` in ${e.file} stands for nothing.${$(p,ae)} It takes:\
 ${ae.map(g=>`{${g}}`).join(", ")}.`);let d=bn(e,a);if(d.name==="svg"&&e.view==="badge")return{...it({...e,view:"heatmap"},t),emitter:{...d,emit:Qe}};let l=Fe(d,{...n!==void 0&&{csv:n},...r!==void 0&&
{table:r}},(u,p)=>`\`${u}: ${p}\``);l!==void 0&&a(`${l}.`),s.length>0&&d.name!=="markdown"&&a(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),i!==void 0&&!Ye.test(i)&&a(`\`be\
tween: ${i}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let c=wn(e,d,a);i!==void 0&&["rst","asciidoc"].includes(d.name)&&c!=="summary"&&a("Between markers of reSt\
ructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them.");let f=o??(i===void 0?void 0:!1);return{emitter:d,options:{...n!==void 0&&{csv:n},...r!==void 0&&{table:r},
...c!==void 0&&{view:c},...f!==void 0&&{headings:f}},...i!==void 0&&{between:i},ignore:s}}var nt=["all","summary","details"];function wn({view:e,between:t},{name:n,tables:r},i){let o=r!==void 0;if(e===
void 0)return t!==void 0&&o?"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=nt.find(d=>d===e);if(s!==void 0&&(o||s==="all"))return s;let a=o?nt:n==="svg"?["heatmap","badge"]:["all"];return i(
`\`view: ${e}\` is no view of ${n}.${$(e,a)} It takes: ${a.join(", ")}.`)}function bn({file:e,to:t},n){let r=ve.map(({name:o})=>o),i=t===void 0?Me(e):Pe(t);return i||n(t!==void 0?`\`${t}\` is no format\
.${$(t,r)} It takes: ${r.join(", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}async function lt(e,t,n){let r=B(e.folder),i=Sn(e,t.cwd);st(i,{cwd:t.cwd,root:r});let o=await $n(e,i,t,n),s=f=>f.sources.flatMap(u=>o.get(dt(f.entry,u))??[]);for(let f of i)En(f,s(f));let a=f=>h(On(r,
at(t.cwd,f))),d=f=>Cn(s(f),a),l=i.flatMap(f=>rt(f,d(f).map(({matrix:u})=>u))),c=st(l,{cwd:t.cwd,root:r});return{config:e,files:c,root:r,documents:s,matrices:f=>d(f).flatMap(u=>{let p=Rn(u.matrix,f.selection??
{});return p?[{...u,matrix:p}]:[]})}}var dt=(e,t)=>JSON.stringify([e,t]);function Sn(e,t){return(e.value.documents??[]).flatMap((n,r)=>{if(!n.outputs?.length)return[];let i=E(e,["documents",r]);if(n.files===
void 0)throw new m(`${i}: \`documents[${r}]\` has outputs; say in \`files\` which document is the source.`);let o=_e(e,{index:r,entry:n},t),s=ot(le(e,{index:r,entry:n},o,t)),a=o.filter(l=>!s(l));if(a.
length>0)return le(e,{index:r,entry:n},a,t);let d=o.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${r}].files\` ${d}.`)})}function st(e,t){let n=new Map,
r=new Set(e.flatMap(({sources:o})=>o)),i=new Map([...r].map(o=>[o,Ne(at(t.cwd,o))]));for(let o of e){let s=M(o.path,t);if(!s.ok)throw new m(`${o.place}: ${o.path} ${s.reason}; outputs stay inside the \
project, and out of its repository.`);let a=s.path,d=o.sources.find(f=>i.get(f)===a);if(d!==void 0&&o.between===void 0)throw new m(`${o.place}: ${o.path} is ${d} itself, which outputs are made from.`);
let l=n.get(a)??[],c=l.find(f=>!(f.between&&o.between&&f.between!==o.between));if(c){let f=o.between?` between \`${o.between}\``:"";throw new m(`${o.place}: ${o.path}${f} is written at ${c.place} alre\
ady.`)}n.set(a,[...l,o])}return[...n.values()].map(o=>({path:o[0]?.path??"",outputs:o}))}async function $n(e,t,n,r){let i=new Map;for(let{entry:o,sources:s}of t){let a=e.value.documents?.[o],d=C(a?{config:e,
selected:{index:o,entry:a}}:{config:e});for(let l of s){let c=dt(o,l);if(i.has(c))continue;let u=r?.path===l?{ok:!0,source:r}:await P(l,{cwd:n.cwd});if(!u.ok)throw new m(u.message);i.set(c,S(kn(u.source,
t),d))}}return i}function kn(e,t){let{text:n}=e;for(let{path:r,between:i}of t){if(i===void 0||r!==e.path)continue;let o=j(n,e.format,i);if(!o.ok)continue;let{start:s,end:a}=o.block.inner;n=n.slice(0,s)+
n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function En({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let r=t.map(h).join(", ");throw new m(`${e}: no feat\
ure support matrix found in ${r}; \`supportmatrix lint --explain-detection\` says why.`)}function Cn(e,t){let n=new L;return e.flatMap(r=>De(r).flatMap((i,o)=>{let s=r.matrices[o]?.model;return s?[{matrix:{
...s,id:n.take(s.id)},source:r.source.path,origin:{...i,path:t(i.path)}}]:[]}))}function Rn(e,t){let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let r=e.targets.filter(
o=>o.id===n);if(r.length===0)return;let i=e.features.map(o=>{let s=pe(o.support,n);return{...o,support:ue(s?[[n,s]]:[])}});return{...e,targets:r,features:i}}import{posix as U}from"node:path";function ct(e,t,n){try{return Ie(e,t,n)}catch(r){throw r instanceof Te?new m(r.message):r}}import{lstat as vn}from"node:fs/promises";import{resolve as Mn}from"node:path";function ft(e,t){return vn(Mn(t,e)).then(()=>!0,()=>!1)}async function gt(e,t,{cwd:n,force:r,given:i}){let o=i??await Dn(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=de(e,s,pt(s),o?.text),c=o?ie(o.text):`
`,f=l.content.replaceAll(`
`,c);return{path:t.path,...o&&{actual:o},text:f,outputs:[{...l,edited:!1}]}}let a=o?.text??"",d=[];for(let l of t.outputs){if(!o){d.push({...de(e,l,pt(l)),edited:!1});continue}let c=ut(o.text,o.format,
l),f=de(e,l,c.style),u=Je(o.text,c)&&!Pn(o.text,c,f.content);(!u||r)&&(a=qe(a,ut(a,o.format,l),f.content)),d.push({...f,block:c,edited:u})}return{path:t.path,...o&&{actual:o},text:a,outputs:d}}function yt(e,t){
return`${e}: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function Pn(e,t,n){return R(oe(
e,t),t.format)===R(n,t.format)}function ut(e,t,{between:n="",path:r,place:i}){let o=j(e,t,n,r);if(o.ok)return o.block;throw new m(`${i}: ${r} cannot take the output \`${n}\`: ${o.message}`)}var pt=({path:e,
emitter:t})=>W(e,xe(t.name)??"markdown");function de(e,t,n,r){let{text:i,losses:o}=ct(t.emitter,Fn(e,t),{...t.options,...n==="mdx"&&{mdx:!0},...r!==void 0&&{previous:r.replace(/\r\n?/g,`
`)},origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:In(i,t,n),losses:o}}function Fn(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(
t).map(({matrix:r,source:i})=>!t.emitter.hasLinks||i===t.path?r:Ee(r,o=>Tn(o,i,t.path,n)))}function Tn(e,t,n,r){if(e.startsWith("#"))return r?e:`${mt(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(
e))return e;let[i="",...o]=e.split(/(?=[#?])/);return`${mt(U.join(U.dirname(t),i),n)}${o.join("")}`}function mt(e,t){return U.relative(U.dirname(t),e)}function In(e,{ignore:t},n){let r=[],i=[];return t.
includes("prettier")&&(r.push(O("prettier-ignore-start",n)),i.unshift(O("prettier-ignore-end",n))),t.includes("markdownlint")&&(r.push(O("markdownlint-disable",n)),i.unshift(O("markdownlint-enable",n))),
r.length===0?e:`${r.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${i.join(`
`)}
`}async function Dn(e,t){if(!await ft(e,t))return;let n=await P(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}async function ht(e,t,n){let r=ce(n,e.path);if(!(t.value.documents??[]).some(({outputs:c=[]})=>c.some(({between:f,file:u})=>f!==void 0&&(u.includes("{")||ce(t.folder,u)===r))))return{text:e.text,kept:[]};
let o=await lt(t,{cwd:n},e),s=o.files.find(({path:c})=>ce(n,c)===r);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:d}=await gt(o,s,{cwd:n,force:!1,given:e}),l=d.filter(({edited:c})=>c);return{
text:a,kept:l.map(({output:c})=>yt(e.path,c.between??""))}}var Ln=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),Nn=/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t|:-]*$/mu;function xt(e,t){let n=new Set;if(!wt(e,t,n))return!1;let r=(...i)=>i.some(o=>n.has(o));return!r(
"table")&&Nn.test(t)||!r("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:r("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function wt(e,t,n){let[r,i]=[e.position?.start.offset,
e.position?.end.offset];if(!Ln.has(e.type)||r===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type==="text")return An(e.value,t.slice(r,
i));if(!("children"in e))return!0;let o=r;for(let s of e.children){if((s.position?.start.offset??-1)<o||!wt(s,t,n))return!1;o=s.position?.end.offset??o}return o<=i}function An(e,t){return e===t||/[\\&\r\n]/u.
test(t)}function bt(e,t,n,r){let i=r(n).children,o=Math.min(t.length,n.length),s=0;for(;s<o&&t[s]===n[s];)s+=1;let a=0;for(;a<o-s&&t.at(-1-a)===n.at(-1-a);)a+=1;let d=({position:x})=>(x?.end.offset??0)<
s,l=x=>({position:Ct})=>(Ct?.start.offset??x)>x-a,c=({position:x})=>x!==void 0,f=e.children,u=f.findIndex(x=>!d(x)),p=f.findLastIndex(x=>!l(t.length)(x)),[g,y]=[f.slice(0,u<0?f.length:u),f.slice(p+1)],
b=i.filter(x=>!d(x)&&!l(n.length)(x)),w=g.filter(c).length+b.length+y.filter(c).length;for(let x of i)Ot(x);let I=u>=0&&p>=0&&w===i.length;return{...e,children:I?[...g,...b,...y]:i}}function Ot(e){if(delete e.
position,"children"in e)for(let t of e.children)Ot(t)}var Wn=function(e={}){Un(e);let t=_n(e);return async(n,r)=>{let i=r.toString(),o=i.startsWith("\uFEFF"),s=o?i.slice(1):i,a=await Hn(r,e),d={lint:t(a.config),today:e.today??Ke()},l=ze(a,d,r.cwd),f={path:r.
path===void 0?"input.md":Et($t(r.cwd,fe(r.cwd,r.path))),format:"markdown",text:s,bom:o},u=C(a),p=S(f,u,xt(n,s)?n:void 0),g=te(p,[],l).diagnostics;if(e.fix!==!0){for(let w of g)St(r,w,s,o);return}let y=Gn(
p,g,l);for(let w of y.left)St(r,w,s,o);let b=a.config?await ht({...f,text:y.text},a.config,r.cwd):{text:y.text,kept:[]};for(let w of b.kept)r.message(A(w),{source:kt,ruleId:"build"});if(b.text!==s)return bt(
n,s,b.text,w=>Vn(this.parse(w)))}},ns=Wn,kt="supportmatrix",jn={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:_,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Un(e){if(!_(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(jn));for(let[n,r]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${$(n,[...t.keys()])}`);if(r!==void 0&&!i(r))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function _n({preset:e,rules:t}){let n;return r=>{if(n!==void 0&&n.text===r?.text)return n.lint;let i=H(r),o=e??i.preset,s={...i.rules,...t},a=o===void 0?{rules:s}:{preset:o,rules:s};return He(
v,a,r),n={text:r?.text,lint:a},a}}function Gn(e,t,n){let{source:r}=e,i=z({document:e,lint:s=>s===e?t:te(s,[],n).diagnostics,read:s=>S({...r,text:s},n.extract)}),o=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!o.has(s))}}function Vn(e){if(Kn(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var Kn=e=>e.type==="root";async function Hn({
cwd:e,path:t},{config:n}){if(n===!1)return{};let r=t===void 0?e:Bn(fe(e,t)),i=n??q(r,e);if(i===void 0)return{};let o=await Z(Et($t(e,fe(e,i))),e,n===void 0);if(!o.ok)throw new k(o.errors);let s=Q(o.config,
t,e);return{config:o.config,...s===void 0?{}:{selected:s}}}var Et=e=>e.replaceAll("\\","/");function St(e,t,n,r){let{message:i,range:o,ruleId:s,severity:a,actual:d,url:l,related:c=[],fix:f}=t,u=e.message(
A(i),{place:r?Xn(o):o,ruleId:s,source:kt});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),d!==void 0&&(u.actual=d);let p=zn(t);p!==void 0&&(u.actual=n.slice(o.start.offset,o.end.offset),
u.expected=[p]);let g=c.map(y=>{let{line:b,column:w}=y.range.start;return`${y.path===void 0?"":`${y.path}:`}${b}:${w}: ${y.message}`});f?.description!==void 0&&g.push(`\`supportmatrix lint --fix${f.safe?
"":" --unsafe"}\` fixes it: ${f.description}.`),g.length>0&&(u.note=g.map(A).join(`
`))}function zn({range:e,fix:t}){let[n,...r]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&r.length===0?n.text:void 0}function Xn({start:e,end:t}){let n=({
line:r,column:i,offset:o})=>({line:r,column:r===1?i+1:i,offset:o+1});return{start:n(e),end:n(t)}}export{ns as default};
