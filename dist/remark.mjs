import{A as G,C as Ce,E as Ee,F as Me,G as Pe,H as Ie,I as Ae,L as E,f as xe,g as T,k as $,o as U,r as be,s as Se,t as V,v as $e,w as ke,x as Re,y as ve,z as K}from"./shared/7LQJF3AF.mjs";import{a as H,
b as De,c as Y,d as Fe,e as w,f as M,g as Te,h as z,i as X,j as J}from"./shared/BZTRNGK5.mjs";import{X as Oe,Y as _,d as le,f as de,h as ce,p as pe,s as me,t as ge,u as ye}from"./shared/SE6AGYAC.mjs";
import{Fb as C,I as S,Y as fe,Z as ue,_ as j,ga as he,pb as F,tb as we}from"./shared/XOXTY5T5.mjs";import{k as D}from"./shared/5HO2574H.mjs";import{dirname as Sn,relative as gt,resolve as ae}from"node:path";import{dirname as jn,relative as _n,resolve as Un}from"node:path";var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var O=class extends m{errors;constructor(t){super(t.map(pe)),this.errors=t}};function k(e,t){let{line:n,column:r}=e.locate(t);return`${e.path}:${n}:${r}`}import{relative as $t,resolve as kt}from"node:path";import{posix as wt,relative as Ot,resolve as bt}from"node:path";function Le(e,{index:t,entry:n},r){let i=Te(n.files??[],e.folder);if("reason"in i){let s=k(e,["documents",t,"files"]);throw new m(`${s}: \`documents[${t}].files\` ${i.reason}; name documents inside it\
, or give others as arguments.`)}let o=(e.value.documents??[]).slice(0,t);return i.paths.filter(s=>!o.some(({files:a})=>a!==void 0&&le(a,s))).map(s=>w(Ot(r,bt(e.folder,s))))}function L({config:e,selected:t}){
if(!e)return{};let n=de(e.value,t?.entry,wt.dirname(e.path)),r=e.value.evidence&&z(e);if(!r)return n;if(r.errors.length>0)throw new O(r.errors);return{...n,evidence:r.results}}import{resolve as yr}from"node:path";import{pathToFileURL as fr}from"node:url";var St=new Map;function Ne(e=[]){return e.length===0?C:[...C,...e.flatMap(t=>St.get(t)??[])]}function q(e,t,{lint:n,today:r,exceptions:i,plugins:o}){let s={today:r,exceptions:i},a=Ne(o),f=Rt(n,a),{byDocument:l,aboutConfig:d}=be([e,...t],a,f,s),c=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[...vt(new Set([e.source.path]),c),...d]}}var Be=new WeakMap;function Rt(e,t){let n=Be.get(e);if(n)return n;let{settings:r}=ce(t,e);return Be.set(e,r),r}function vt(e,t){
return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.filter(({related:i})=>(i??[]).some(o=>o.path!==void 0&&e.has(o.path)))})).filter(({diagnostics:n})=>n.length>0)}function We(e,t,n){return{
...t,extract:L(e),exceptions:Ct(e,n)}}function Ct({config:e},t){return e?ge(e,n=>w($t(t,kt(e.folder,n)))):[]}var je=()=>new Date().toISOString().slice(0,10);function _e(e,t,n){let{settings:r,problems:i}=ye(e,t,n);if(i.length===0)return r;throw new O(i)}import{resolve as se}from"node:path";import{relative as nn,resolve as et}from"node:path";var Et={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function N(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function b(e,t){let[n,r]=Et[t];return`${n}${e}${r}`}
function Z(e,t,n){return b(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function Q(e,t){return b(`supportmatrix:end ${e}`,t)}var Mt=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
Pt=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,It=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,At=[
["html",Mt],["mdx",Pt]],Dt=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Ft={rst:[["rst",It]],asciidoc:[["asciidoc",Dt]]};function Ue(e,t){if(!e.includes("supportmatrix:"))
return[];let n=Ft[t]??At,r=t==="markdown"?Tt(F(e)):[],i=[],o=0,s=0;for(let a of e.matchAll(/\r\n|\n|\r|$/g)){let f=a.index,l=f+a[0].length;o+=1;for(let[d,c]of n){let[,u="",p,g,y]=c.exec(e.slice(s,f))??
[];if(g===void 0)continue;let h=s+u.length;if(r.some(A=>A.start<=h&&f<=A.end))continue;let v=p==="begin";i.push({style:d,isBegin:v,name:g,sum:y,indent:u,line:o,start:s,end:f,next:l})}s=l}return i}function Tt(e){
let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let i=r.position?.start.offset,o=r.position?.end.offset;r.type==="code"&&i!==void 0&&o!==void 0&&t.push({start:i,end:o}),"children"in r&&D(n,r.children)}
return t}import{createHash as Lt}from"node:crypto";var Nt=16;function Bt(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function Wt(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())typeof r=="string"?t.push(r):(t.push(`(${r.type}`,...Bt(r).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in r&&D(n,r.children.toReversed()));return t.join(" ")}function R(e,t){let n=e.replace(/\r\n?/g,`
`),r=t==="markdown"?Wt(F(n)):he(n);return Lt("sha256").update(r).digest("hex").slice(0,Nt)}var Ve=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function B(e,t,n,r=""){let i=Ue(e,t),o=i.filter(d=>d.isBegin&&d.name===n),[s,a]=o,f=d=>({ok:!1,message:d});if(s===void 0){let d=N(r,t);return f(`it h\
as no line \`${Z(n,d)}\`; put it, and \`${Q(n,d)}\` below it, where the output shall go.`)}if(a!==void 0)return f(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can say\
 which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let d=l===void 0?"the end of the file":`another marker in line ${l.line}`;return f(`the part that begins in line ${s.
line} runs into ${d}; put \`${Q(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},sum:s.sum,indent:s.indent}}}
function ee(e,{inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function Ke(e,t){return t.sum!==void 0&&t.sum!==R(ee(e,t),
t.format)}function Ge(e,t,n){let{begin:r,inner:i,indent:o,name:s,format:a,style:f}=t,l=te(e),d=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,c=Z(s,f,R(d,a)),u=d.replace(/^(?=[^\n])/gm,o).replaceAll(`
`,l);return`${e.slice(0,r.start)}${o}${c}${l}${u}${e.slice(i.end)}`}function te(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as ze,dirname as Ut,relative as Vt,resolve as Kt}from"node:path";var P=11,I=20,ne=7,He=320;function jt({label:e,value:t,share:n}){let{fill:r,ink:i}=n===void 0?ke["not-applicable"]:Re(n),[o,s]=[G(e,P,He),G(t,P,He)],[a,f]=[K(o,P),K(s,P)],l=a+2*ne,d=l+f+2*ne,c=V(`${e}\
: ${t}`),u=(p,g,y,h)=>`<text x="${g+ne+y/2}" y="14" fill="${h}">${V(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${d}" height="${I}" viewBox="0 0 ${d} ${I}" role="img" aria-label=\
"${c}" font-family="${ve}" font-size="${P}" text-anchor="middle">
<title>${c}</title>
<clipPath id="r"><rect width="${d}" height="${I}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${I}H0z"/><path fill="${r}" d="M${l} 0h${d-l}v${I}H${l}z"/></g>
${u(o,0,a,"#fff")}
${u(s,l,f,i)}
</svg>
`}function _t(e,{cells:t,levels:n}){let r=`${n.complete} of ${t} complete`;return jt({label:e,value:r,share:t>0?n.complete/t:void 0})}function Ye(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:d,
title:c})=>[d,c]))),[r]=n.values(),i=e.length===1?t?.title:void 0,o=n.size===1?r:i||t?.section[0]||"Support",s=e.map($e),a=s.reduce((l,d)=>l+d.cells,0),f=s.reduce((l,{levels:d})=>l+d.complete,0);return{
text:_t(o??"Support",{cells:a,levels:{complete:f}}),losses:[]}}var Gt=120,Ht=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function Yt(e,t){let n=new T;return new Map([...new Set(e)].map(r=>[r,n.take(zt(r,t))]))}function zt(e,t){let n=Xt(xe(e.normalize("NFC"),t));
return Ht.test(n)?`${n}-${t}`:n}function Xt(e){let[t,n]=["",0];for(let r of e){if(n+=Buffer.byteLength(r),n>Gt)return t.replace(/-$/,"");t+=r}return t}function oe(e,{index:t,entry:n},r,i){return(n.outputs??
[]).flatMap((o,s)=>{let a=k(e,["documents",t,"outputs",s]),f=Ze(o,a);return Qt(o.file,r).map(([l,d])=>({...f,path:w(Vt(i,Kt(e.folder,l))),sources:d,entry:t,place:a}))})}var re=["name","folder","matrix",
"target"],Jt=/\{(?:name|folder)\}/,qt=/\{(?:matrix|target)\}/;function Je(e,t){let{path:n}=e,[r,i]=["{matrix}","{target}"].map(f=>n.includes(f)),o=(f,l)=>Yt(f.map(({id:d})=>d),l),s=new Map([[void 0,""]]);
return[...r?o(t,"matrix"):s].flatMap(([f,l])=>{let c=t.filter(({id:p})=>f===void 0||p===f).flatMap(p=>p.targets);return[...i?o(c,"target"):s].map(([p,g])=>f===void 0&&p===void 0?e:{...e,path:n.replaceAll(
"{matrix}",l).replaceAll("{target}",g),selection:{...f!==void 0&&{matrix:f},...p!==void 0&&{target:p}}})})}function qe(e){let t=e.filter(({between:i})=>i===void 0).map(({path:i})=>i.split(qt)),n=new Set(
t.filter(i=>i.length===1).map(([i])=>i)),r=t.filter(i=>i.length>1);return i=>n.has(i)||r.some(o=>Zt(i,o))}function Zt(e,[t="",...n]){if(!e.startsWith(t))return!1;let r=t.length;for(let[i,o]of n.entries()){
let a=i===n.length-1&&e.endsWith(o)?e.length-o.length:e.indexOf(o,r+1);if(a<=r||e.slice(r,a).includes("/"))return!1;r=a+o.length}return r===e.length}function Qt(e,t){return Jt.test(e)?t.map(n=>{let r=ze(
n).slice(0,ze(n).length-_(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",w(Ut(n))),[n]]}):[[e,t]]}function Ze(e,t){let{background:n,csv:r,table:i,between:o,headings:s,level:a,ignore:f=[]}=e,
l=p=>{throw new m(`${t}: ${p}`)};for(let[p,g=""]of e.file.matchAll(/\{([^{}]*)\}/g))re.includes(g)||l(`\`${p}\` in ${e.file} stands for nothing.${S(g,re)} It takes: ${re.map(y=>`{${y}}`).join(", ")}.`);
let d=tn(e,l);if(d.name==="svg"&&e.view==="badge"&&n!==void 0&&l(`\`background: ${n}\` says nothing of a badge.`),d.name==="svg"&&e.view==="badge")return{...Ze({...e,view:"heatmap"},t),emitter:{...d,emit:Ye}};
let c=Pe(d,{background:n,csv:r,table:i},(p,g)=>`\`${p}: ${g}\``);c!==void 0&&l(`${c}.`),f.length>0&&d.name!=="markdown"&&l(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),o!==
void 0&&!Ve.test(o)&&l(`\`between: ${o}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=en(e,d,l);return o!==void 0&&["rst","asciidoc"].includes(d.name)&&u!=="s\
ummary"&&l("Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them."),{emitter:d,options:{background:n,csv:r,table:i,view:u,headings:s??
o===void 0},between:o,ignore:f,isProven:a==="from-evidence"}}var Xe=["all","summary","details"];function en({view:e,between:t},{name:n,tables:r},i){let o=r!==void 0;if(e===void 0)return t!==void 0&&o?
"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=Xe.find(f=>f===e);if(s!==void 0&&(o||s==="all"))return s;let a=o?Xe:n==="svg"?["heatmap","badge"]:["all"];return i(`\`view: ${e}\` is no view o\
f ${n}.${S(e,a)} It takes: ${a.join(", ")}.`)}function tn({file:e,to:t},n){let r=Ce.map(({name:o})=>o),i=t===void 0?Ee(e):Me(t);return i||n(t!==void 0?`\`${t}\` is no format.${S(t,r)} It takes: ${r.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}async function tt(e,t,n){let r=De(e.folder),i=rn(e,t.cwd);Qe(i,{cwd:t.cwd,root:r});let o=await on(e,i,t,n),s=c=>c.sources.flatMap(u=>o.get(nt(c.entry,u))??[]);for(let c of i)an(c,s(c));for(let c of i)
ln(c,s(c));let a=c=>w(nn(r,et(t.cwd,c))),f=c=>dn(s(c),a,c.isProven),l=i.flatMap(c=>Je(c,f(c).map(({matrix:u})=>u))),d=Qe(l,{cwd:t.cwd,root:r});return{config:e,files:d,root:r,documents:s,matrices:c=>f(
c).flatMap(u=>{let p=cn(u.matrix,c.selection??{});return p?[{...u,matrix:p}]:[]})}}var nt=(e,t)=>JSON.stringify([e,t]);function rn(e,t){return(e.value.documents??[]).flatMap((n,r)=>{if(!n.outputs?.length)
return[];let i=k(e,["documents",r]);if(n.files===void 0)throw new m(`${i}: \`documents[${r}]\` has outputs; say in \`files\` which document is the source.`);let o=Le(e,{index:r,entry:n},t),s=qe(oe(e,{
index:r,entry:n},o,t)),a=o.filter(l=>!s(l));if(a.length>0)return oe(e,{index:r,entry:n},a,t);let f=o.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${r}\
].files\` ${f}.`)})}function Qe(e,t){let n=new Map,r=new Set(e.flatMap(({sources:o})=>o)),i=new Map([...r].map(o=>[o,Fe(et(t.cwd,o))]));for(let o of e){let s=Y(o.path,t);if(!s.ok)throw new m(`${o.place}\
: ${o.path} ${s.reason}; outputs stay inside the project, and out of its repository.`);let a=s.path,f=o.sources.find(c=>i.get(c)===a);if(f!==void 0&&o.between===void 0)throw new m(`${o.place}: ${o.path}\
 is ${f} itself, which outputs are made from.`);let l=n.get(a)??[],d=l.find(c=>!(c.between&&o.between&&c.between!==o.between));if(d){let c=o.between?` between \`${o.between}\``:"";throw new m(`${o.place}\
: ${o.path}${c} is written at ${d.place} already.`)}n.set(a,[...l,o])}return[...n.values()].map(o=>({path:o[0]?.path??"",outputs:o}))}async function on(e,t,n,r){let i=new Map;for(let{entry:o,sources:s}of t){
let a=e.value.documents?.[o],f=L(a?{config:e,selected:{index:o,entry:a}}:{config:e});for(let l of s){let d=nt(o,l);if(i.has(d))continue;let u=r?.path===l?{ok:!0,source:r}:await M(l,{cwd:n.cwd});if(!u.
ok)throw new m(u.message);i.set(d,$(sn(u.source,t),f))}}return i}function sn(e,t){let{text:n}=e;for(let{path:r,between:i}of t){if(i===void 0||r!==e.path)continue;let o=B(n,e.format,i);if(!o.ok)continue;
let{start:s,end:a}=o.block.inner;n=n.slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function an({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let r=t.
map(w).join(", ");throw new m(`${e}: no feature support matrix found in ${r}; \`supportmatrix lint --explain-detection\` says why.`)}function ln({place:e,isProven:t},n){let r=n.flatMap(i=>i.matrices);
if(!(!t||r.some(({claims:i})=>i.evidence?.length)))throw new m(`${e}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`)}
function dn(e,t,n){let r=new T;return e.flatMap(i=>Ae(i).flatMap((o,s)=>{let a=i.matrices[s];if(!a)return[];let f=n?we(a.model,a.claims):a.model;return[{matrix:{...f,id:r.take(f.id)},source:i.source.path,
origin:{...o,path:t(o.path)}}]}))}function cn(e,t){let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let r=e.targets.filter(o=>o.id===n);if(r.length===0)return;let i=e.
features.map(o=>{let s=ue(o.support,n);return{...o,support:fe(s?[[n,s]]:[])}});return{...e,targets:r,features:i}}import{posix as W}from"node:path";import{lstat as fn}from"node:fs/promises";import{resolve as un}from"node:path";import{constants as To}from"node:fs";import{chown as No,lstat as Bo,mkdir as Wo,open as jo,readdir as _o,rename as Uo,unlink as Vo,writeFile as Ko}from"node:fs/promises";import{basename as Ho,dirname as Yo,
join as zo}from"node:path";function rt(e,t){return fn(un(t,e)).then(()=>!0,()=>!1)}async function at(e,t,{cwd:n,force:r,given:i}){let o=i??await hn(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=ie(e,s,it(s),o?.text),d=o?te(o.text):`
`,c=l.content.replaceAll(`
`,d);return{path:t.path,actual:o,text:c,outputs:[{...l,edited:!1}]}}let a=o?.text??"",f=[];for(let l of t.outputs){if(!o){f.push({...ie(e,l,it(l)),edited:!1});continue}let d=ot(o.text,o.format,l),c=ie(
e,l,d.style),u=Ke(o.text,d)&&!pn(o.text,d,c.content);(!u||r)&&(a=Ge(a,ot(a,o.format,l),c.content)),f.push({...c,block:d,edited:u})}return{path:t.path,actual:o,text:a,outputs:f}}function lt(e,t){return`${e}\
: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function pn(e,t,n){return R(ee(e,t),t.format)===
R(n,t.format)}function ot(e,t,{between:n="",path:r,place:i}){let o=B(e,t,n,r);if(o.ok)return o.block;throw new m(`${i}: ${r} cannot take the output \`${n}\`: ${o.message}`)}var it=({path:e,emitter:t})=>N(
e,Oe(t.name)??"markdown");function ie(e,t,n,r){let{text:i,losses:o}=Ie(t.emitter,mn(e,t),{...t.options,mdx:n==="mdx",previous:r?.replace(/\r\n?/g,`
`),origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:yn(i,t,n),losses:o}}function mn(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(t).
map(({matrix:r,source:i})=>!t.emitter.hasLinks||i===t.path?r:Se(r,o=>gn(o,i,t.path,n)))}function gn(e,t,n,r){if(e.startsWith("#"))return r?e:`${st(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))
return e;let[i="",...o]=e.split(/(?=[#?])/);return`${st(W.join(W.dirname(t),i),n)}${o.join("")}`}function st(e,t){return W.relative(W.dirname(t),e)}function yn(e,{ignore:t},n){let r=[],i=[];return t.includes(
"prettier")&&(r.push(b("prettier-ignore-start",n)),i.unshift(b("prettier-ignore-end",n))),t.includes("markdownlint")&&(r.push(b("markdownlint-disable",n)),i.unshift(b("markdownlint-enable",n))),r.length===
0?e:`${r.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${i.join(`
`)}
`}async function hn(e,t){if(!await rt(e,t))return;let n=await M(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}async function dt(e,t,n){let r=se(n,e.path);if(!(t.value.documents??[]).some(({outputs:d=[]})=>d.some(({between:c,file:u})=>c!==void 0&&(u.includes("{")||se(t.folder,u)===r))))return{text:e.text,kept:[]};
let o=await tt(t,{cwd:n},e),s=o.files.find(({path:d})=>se(n,d)===r);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:f}=await at(o,s,{cwd:n,force:!1,given:e}),l=f.filter(({edited:d})=>d);return{
text:a,kept:l.map(({output:d})=>lt(e.path,d.between??""))}}var xn=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),wn=/^[ \t>|:-]+$/gmu,On=e=>[...e.matchAll(wn)].some(([t])=>t.includes("|")&&t.includes("-"));function ct(e,t){let n=new Set;if(!ft(e,t,n))
return!1;let r=(...i)=>i.some(o=>n.has(o));return!r("table")&&On(t)||!r("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:r("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function ft(e,t,n){
let[r,i]=[e.position?.start.offset,e.position?.end.offset];if(!xn.has(e.type)||r===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type===
"text")return bn(e.value,t.slice(r,i));if(!("children"in e))return!0;let o=r;for(let s of e.children){if((s.position?.start.offset??-1)<o||!ft(s,t,n))return!1;o=s.position?.end.offset??o}return o<=i}function bn(e,t){
return e===t||/[\\&\r\n]/u.test(t)}function ut(e,t,n,r){let i=r(n).children,o=Math.min(t.length,n.length),s=0;for(;s<o&&t[s]===n[s];)s+=1;let a=0;for(;a<o-s&&t.at(-1-a)===n.at(-1-a);)a+=1;let f=({position:x})=>(x?.
end.offset??0)<s,l=x=>({position:xt})=>(xt?.start.offset??x)>x-a,d=({position:x})=>x!==void 0,c=e.children,u=c.findIndex(x=>!f(x)),p=c.findLastIndex(x=>!l(t.length)(x)),[g,y]=[c.slice(0,u<0?c.length:u),
c.slice(p+1)],h=i.filter(x=>!f(x)&&!l(n.length)(x)),v=g.filter(d).length+h.length+y.filter(d).length;for(let x of i)pt(x);let A=u>=0&&p>=0&&v===i.length;return{...e,children:A?[...g,...h,...y]:i}}function pt(e){
if(delete e.position,"children"in e)for(let t of e.children)pt(t)}var $n=function(e={}){Rn(e);let t=vn(e);return async(n,r)=>{let i=r.toString(),o=i.startsWith("\uFEFF"),s=o?i.slice(1):i,a=await Pn(r,e),f={lint:t(a.config),today:e.today??je()},l=We(a,f,r.cwd),c={path:r.
path===void 0?"input.md":ht(gt(r.cwd,ae(r.cwd,r.path))),format:"markdown",text:s,bom:o},u=$(c,l.extract,ct(n,s)?n:void 0),p=q(u,[],l).diagnostics;if(e.fix!==!0){for(let h of p)mt(r,h,s,o);return}let g=Cn(
u,p,l);for(let h of g.left)mt(r,h,s,o);let y=a.config?await dt({...c,text:g.text},a.config,r.cwd):{text:g.text,kept:[]};for(let h of y.kept)r.message(E(h),{source:yt,ruleId:"build"});if(y.text!==s)return ut(
n,s,y.text,h=>En(this.parse(h)))}},Ni=$n,yt="supportmatrix",kn={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:j,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Rn(e){if(!j(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(kn));for(let[n,r]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${S(n,[...t.keys()])}`);if(r!==void 0&&!i(r))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function vn({preset:e,rules:t}){let n;return r=>{if(n!==void 0&&n.text===r?.text)return n.lint;let i=me(r),o=e??i.preset,s={...i.rules,...t},a=o===void 0?{rules:s}:{preset:o,rules:s};return _e(
C,a,r),n={text:r?.text,lint:a},a}}function Cn(e,t,n){let{source:r}=e,i=U({document:e,lint:s=>s===e?t:q(s,[],n).diagnostics,read:s=>$({...r,text:s},n.extract)}),o=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!o.has(s))}}function En(e){if(Mn(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var Mn=e=>e.type==="root";async function Pn({
cwd:e,path:t},{config:n}){if(n===!1)return{};let r=t===void 0?e:Sn(ae(e,t)),i=n??H(r,e);if(i===void 0)return{};let o=await J(ht(gt(e,ae(e,i))),e,n===void 0);if(!o.ok)throw new O(o.errors);let s=X(o.config,
t,e);return{config:o.config,...s===void 0?{}:{selected:s}}}var ht=e=>e.replaceAll("\\","/");function mt(e,t,n,r){let{message:i,range:o,ruleId:s,severity:a,actual:f,url:l,related:d=[],fix:c}=t,u=e.message(
E(i),{place:r?An(o):o,ruleId:s,source:yt});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),f!==void 0&&(u.actual=f);let p=In(t);p!==void 0&&(u.actual=n.slice(o.start.offset,o.end.offset),
u.expected=[p]);let g=d.map(y=>{let{line:h,column:v}=y.range.start;return`${y.path===void 0?"":`${y.path}:`}${h}:${v}: ${y.message}`});c?.description!==void 0&&g.push(`\`supportmatrix lint --fix${c.safe?
"":" --unsafe"}\` fixes it: ${c.description}.`),g.length>0&&(u.note=g.map(E).join(`
`))}function In({range:e,fix:t}){let[n,...r]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&r.length===0?n.text:void 0}function An({start:e,end:t}){let n=({
line:r,column:i,offset:o})=>({line:r,column:r===1?i+1:i,offset:o+1});return{start:n(e),end:n(t)}}export{Ni as default};
