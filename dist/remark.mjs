import{B as Ee,D as Me,E as Pe,F as Ie,G as Fe,H as Te,K as C,e as we,f as D,j as $,n as U,q as $e,r as Se,s as V,u as ke,v as Re,w as ve,x as Ce,y as G,z as H}from"./shared/V6IKLM5F.mjs";import{a as K,
b as De,c as Y,d as Ae,e as Le,f as w,g as A,h as Ne,i as z,j as X,k as J}from"./shared/3RRZBAJW.mjs";import{U as be,V as _,d as le,f as de,g as fe,i as ue,j as pe,k as me,l as ge}from"./shared/3SGU3JLT.mjs";
import{Ea as xe,G as b,Ib as v,W as he,ub as T,yb as Oe}from"./shared/DS2QBBYL.mjs";import{g as ce,h as j,k as ye,m as F}from"./shared/7GMI3YQO.mjs";import{dirname as kn,relative as ht,resolve as ae}from"node:path";import{dirname as Un,relative as Vn,resolve as Gn}from"node:path";var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var O=class extends m{errors;constructor(t){super(t.map(fe)),this.errors=t}};function S(e,t){let{line:n,column:r}=e.locate(t);return`${e.path}:${n}:${r}`}import{relative as Rt,resolve as vt}from"node:path";import{posix as bt,relative as $t,resolve as St}from"node:path";function Be(e,{index:t,entry:n},r){let i=Ne(n.files??[],e.folder);if("reason"in i){let s=S(e,["documents",t,"files"]);throw new m(`${s}: \`documents[${t}].files\` ${i.reason}; name documents inside it\
, or give others as arguments.`)}let o=(e.value.documents??[]).slice(0,t);return i.paths.filter(s=>!o.some(({files:a})=>a!==void 0&&le(a,s))).map(s=>w($t(r,St(e.folder,s))))}function L({config:e,selected:t}){
if(!e)return{};let n=de(e.value,t?.entry,bt.dirname(e.path)),r=e.value.evidence&&z(e);if(!r)return n;if(r.errors.length>0)throw new O(r.errors);return{...n,evidence:r.results}}import{resolve as xr}from"node:path";import{pathToFileURL as pr}from"node:url";var kt=new Map;function We(e=[]){return e.length===0?v:[...v,...e.flatMap(t=>kt.get(t)??[])]}function q(e,t,{lint:n,today:r,exceptions:i,plugins:o}){let s={today:r,exceptions:i},a=We(o),c=Ct(n,a),{byDocument:l,aboutConfig:d}=$e([e,...t],a,c,s),f=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[...Et(new Set([e.source.path]),f),...d]}}var je=new WeakMap;function Ct(e,t){let n=je.get(e);if(n)return n;let{settings:r}=ue(t,e);return je.set(e,r),r}function Et(e,t){
return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.filter(({related:i})=>(i??[]).some(o=>o.path!==void 0&&e.has(o.path)))})).filter(({diagnostics:n})=>n.length>0)}function _e(e,t,n){return{
...t,extract:L(e),exceptions:Mt(e,n)}}function Mt({config:e},t){return e?me(e,n=>w(Rt(t,vt(e.folder,n)))):[]}var Ue=()=>new Date().toISOString().slice(0,10);function Ve(e,t,n){let{settings:r,problems:i}=ge(e,t,n);if(i.length===0)return r;throw new O(i)}import{resolve as se}from"node:path";import{relative as on,resolve as nt}from"node:path";var Pt={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function N(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function E(e,t){let[n,r]=Pt[t];return`${n}${e}${r}`}
function Z(e,t,n){return E(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function Q(e,t){return E(`supportmatrix:end ${e}`,t)}var It=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
Ft=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,Tt=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Dt=[
["html",It],["mdx",Ft]],At=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Lt={rst:[["rst",Tt]],asciidoc:[["asciidoc",At]]};function Ge(e,t){if(!e.includes("supportmatrix:"))
return[];let n=Lt[t]??Dt,r=t==="markdown"?Nt(T(e)):[],i=[],o=[...ye(e)];for(let[s,{start:a,end:c}]of o.entries())for(let[l,d]of n){let[,f="",u,p,g]=d.exec(e.slice(a,c))??[];if(p===void 0)continue;let y=a+
f.length;if(r.some(I=>I.start<=y&&c<=I.end))continue;let h=u==="begin",R=o[s+1]?.start??e.length;i.push({style:l,isBegin:h,name:p,sum:g,indent:f,line:s+1,start:a,end:c,next:R})}return i}function Nt(e){
let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop()){let i=r.position?.start.offset,o=r.position?.end.offset;r.type==="code"&&i!==void 0&&o!==void 0&&t.push({start:i,end:o}),"children"in r&&F(n,r.children)}
return t}import{createHash as Bt}from"node:crypto";var Wt=16;function jt(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function _t(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())typeof r=="string"?t.push(r):(t.push(`(${r.type}`,...jt(r).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in r&&F(n,r.children.toReversed()));return t.join(" ")}function k(e,t){let n=e.replace(/\r\n?/g,`
`),r=t==="markdown"?_t(T(n)):he(n);return Bt("sha256").update(r).digest("hex").slice(0,Wt)}var He=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function B(e,t,n,r=""){let i=Ge(e,t),o=i.filter(d=>d.isBegin&&d.name===n),[s,a]=o,c=d=>({ok:!1,message:d});if(s===void 0){let d=N(r,t);return c(`it h\
as no line \`${Z(n,d)}\`; put it, and \`${Q(n,d)}\` below it, where the output shall go.`)}if(a!==void 0)return c(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can say\
 which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let d=l===void 0?"the end of the file":`another marker in line ${l.line}`;return c(`the part that begins in line ${s.
line} runs into ${d}; put \`${Q(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},sum:s.sum,indent:s.indent}}}
function ee(e,{inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function Ke(e,t){return t.sum!==void 0&&t.sum!==k(ee(e,t),
t.format)}function Ye(e,t,n){let{begin:r,inner:i,indent:o,name:s,format:a,style:c}=t,l=te(e),d=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,f=Z(s,c,k(d,a)),u=d.replace(/^(?=[^\n])/gm,o).replaceAll(`
`,l);return`${e.slice(0,r.start)}${o}${f}${l}${u}${e.slice(i.end)}`}function te(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as Je,dirname as Gt,relative as Ht,resolve as Kt}from"node:path";var M=11,P=20,ne=7,ze=320;function Ut({label:e,value:t,share:n}){let{fill:r,ink:i}=n===void 0?Re["not-applicable"]:ve(n),[o,s]=[H(e,M,ze),H(t,M,ze)],[a,c]=[G(o,M),G(s,M)],l=a+2*ne,d=l+c+2*ne,f=V(`${e}\
: ${t}`),u=(p,g,y,h)=>`<text x="${g+ne+y/2}" y="14" fill="${h}">${V(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${d}" height="${P}" viewBox="0 0 ${d} ${P}" role="img" aria-label=\
"${f}" font-family="${Ce}" font-size="${M}" text-anchor="middle">
<title>${f}</title>
<clipPath id="r"><rect width="${d}" height="${P}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${P}H0z"/><path fill="${r}" d="M${l} 0h${d-l}v${P}H${l}z"/></g>
${u(o,0,a,"#fff")}
${u(s,l,c,i)}
</svg>
`}function Vt(e,{cells:t,levels:n}){let r=`${n.complete} of ${t} complete`;return Ut({label:e,value:r,share:t>0?n.complete/t:void 0})}function Xe(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:d,
title:f})=>[d,f]))),[r]=n.values(),i=e.length===1?t?.title:void 0,o=n.size===1?r:i||t?.section[0]||"Support",s=e.map(ke),a=s.reduce((l,d)=>l+d.cells,0),c=s.reduce((l,{levels:d})=>l+d.complete,0);return{
text:Vt(o??"Support",{cells:a,levels:{complete:c}}),losses:[]}}var Yt=120,zt=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function Xt(e,t){let n=new D;return new Map([...new Set(e)].map(r=>[r,n.take(Jt(r,t))]))}function Jt(e,t){let n=qt(we(e.normalize("NFC"),t));
return zt.test(n)?`${n}-${t}`:n}function qt(e){let[t,n]=["",0];for(let r of e){if(n+=Buffer.byteLength(r),n>Yt)return t.replace(/-$/,"");t+=r}return t}function oe(e,{index:t,entry:n},r,i){return(n.outputs??
[]).flatMap((o,s)=>{let a=S(e,["documents",t,"outputs",s]),c=et(o,a);return tn(o.file,r).map(([l,d])=>({...c,path:w(Ht(i,Kt(e.folder,l))),sources:d,entry:t,place:a}))})}var re=["name","folder","matrix",
"target"],Zt=/\{(?:name|folder)\}/,Qt=/\{(?:matrix|target)\}/;function Ze(e,t){let{path:n}=e,[r,i]=["{matrix}","{target}"].map(c=>n.includes(c)),o=(c,l)=>Xt(c.map(({id:d})=>d),l),s=new Map([[void 0,""]]);
return[...r?o(t,"matrix"):s].flatMap(([c,l])=>{let f=t.filter(({id:p})=>c===void 0||p===c).flatMap(p=>p.targets);return[...i?o(f,"target"):s].map(([p,g])=>c===void 0&&p===void 0?e:{...e,path:n.replaceAll(
"{matrix}",l).replaceAll("{target}",g),selection:{...c!==void 0&&{matrix:c},...p!==void 0&&{target:p}}})})}function Qe(e){let t=e.filter(({between:i})=>i===void 0).map(({path:i})=>i.split(Qt)),n=new Set(
t.filter(i=>i.length===1).map(([i])=>i)),r=t.filter(i=>i.length>1);return i=>n.has(i)||r.some(o=>en(i,o))}function en(e,[t="",...n]){if(!e.startsWith(t))return!1;let r=t.length;for(let[i,o]of n.entries()){
let a=i===n.length-1&&e.endsWith(o)?e.length-o.length:e.indexOf(o,r+1);if(a<=r||e.slice(r,a).includes("/"))return!1;r=a+o.length}return r===e.length}function tn(e,t){return Zt.test(e)?t.map(n=>{let r=Je(
n).slice(0,Je(n).length-_(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",w(Gt(n))),[n]]}):[[e,t]]}function et(e,t){let{background:n,csv:r,table:i,between:o,headings:s,level:a,ignore:c=[]}=e,
l=p=>{throw new m(`${t}: ${p}`)};for(let[p,g=""]of e.file.matchAll(/\{([^{}]*)\}/g))re.includes(g)||l(`\`${p}\` in ${e.file} stands for nothing.${b(g,re)} It takes: ${re.map(y=>`{${y}}`).join(", ")}.`);
let d=rn(e,l);if(d.name==="svg"&&e.view==="badge"&&n!==void 0&&l(`\`background: ${n}\` says nothing of a badge.`),d.name==="svg"&&e.view==="badge")return{...et({...e,view:"heatmap"},t),emitter:{...d,emit:Xe}};
let f=Ie(d,{background:n,csv:r,table:i},(p,g)=>`\`${p}: ${g}\``);f!==void 0&&l(`${f}.`),c.length>0&&d.name!=="markdown"&&l(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),o!==
void 0&&!He.test(o)&&l(`\`between: ${o}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=nn(e,d,l);return o!==void 0&&["rst","asciidoc"].includes(d.name)&&u!=="s\
ummary"&&l("Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them."),{emitter:d,options:{background:n,csv:r,table:i,view:u,headings:s??
o===void 0},between:o,ignore:c,isProven:a==="from-evidence"}}var qe=["all","summary","details"];function nn({view:e,between:t},{name:n,tables:r},i){let o=r!==void 0;if(e===void 0)return t!==void 0&&o?
"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=qe.find(c=>c===e);if(s!==void 0&&(o||s==="all"))return s;let a=o?qe:n==="svg"?["heatmap","badge"]:["all"];return i(`\`view: ${e}\` is no view o\
f ${n}.${b(e,a)} It takes: ${a.join(", ")}.`)}function rn({file:e,to:t},n){let r=Ee.map(({name:o})=>o),i=t===void 0?Me(e):Pe(t);return i||n(t!==void 0?`\`${t}\` is no format.${b(t,r)} It takes: ${r.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}function rt(e,t,n){let r=De(e.folder),i=sn(e,t.cwd);tt(i,{cwd:t.cwd,root:r});let o=an(e,i,t,n),s=f=>f.sources.flatMap(u=>o.get(ot(f.entry,u))??[]);for(let f of i)dn(f,s(f));for(let f of i)fn(f,s(f));let a=f=>w(
on(r,nt(t.cwd,f))),c=f=>cn(s(f),a,f.isProven),l=i.flatMap(f=>Ze(f,c(f).map(({matrix:u})=>u))),d=tt(l,{cwd:t.cwd,root:r});return{config:e,files:d,root:r,documents:s,matrices:f=>c(f).flatMap(u=>{let p=un(
u.matrix,f.selection??{});return p?[{...u,matrix:p}]:[]})}}var ot=(e,t)=>JSON.stringify([e,t]);function sn(e,t){return(e.value.documents??[]).flatMap((n,r)=>{if(!n.outputs?.length)return[];let i=S(e,[
"documents",r]);if(n.files===void 0)throw new m(`${i}: \`documents[${r}]\` has outputs; say in \`files\` which document is the source.`);let o=Be(e,{index:r,entry:n},t),s=Qe(oe(e,{index:r,entry:n},o,t)),
a=o.filter(l=>!s(l));if(a.length>0)return oe(e,{index:r,entry:n},a,t);let c=o.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${r}].files\` ${c}.`)})}function tt(e,t){
let n=new Map,r=new Set(e.flatMap(({sources:o})=>o)),i=new Map([...r].map(o=>[o,Ae(nt(t.cwd,o))]));for(let o of e){let s=Y(o.path,t);if(!s.ok)throw new m(`${o.place}: ${o.path} ${s.reason}; outputs st\
ay inside the project, and out of its repository.`);let a=s.path,c=o.sources.find(f=>i.get(f)===a);if(c!==void 0&&o.between===void 0)throw new m(`${o.place}: ${o.path} is ${c} itself, which outputs ar\
e made from.`);let l=n.get(a)??[],d=l.find(f=>!(f.between&&o.between&&f.between!==o.between));if(d){let f=o.between?` between \`${o.between}\``:"";throw new m(`${o.place}: ${o.path}${f} is written at ${d.
place} already.`)}n.set(a,[...l,o])}return[...n.values()].map(o=>({path:o[0]?.path??"",outputs:o}))}function an(e,t,n,r){let i=new Map;for(let{entry:o,sources:s}of t){let a=e.value.documents?.[o],c=L(
a?{config:e,selected:{index:o,entry:a}}:{config:e});for(let l of s){let d=ot(o,l);if(i.has(d))continue;let u=r?.path===l?{ok:!0,source:r}:A(l,{cwd:n.cwd});if(!u.ok)throw new m(u.message);i.set(d,$(ln(
u.source,t),c))}}return i}function ln(e,t){let{text:n}=e;for(let{path:r,between:i}of t){if(i===void 0||r!==e.path)continue;let o=B(n,e.format,i);if(!o.ok)continue;let{start:s,end:a}=o.block.inner;n=n.
slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function dn({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let r=t.map(w).join(", ");throw new m(`${e}\
: no feature support matrix found in ${r}; \`supportmatrix lint --explain-detection\` says why.`)}function fn({place:e,isProven:t},n){let r=n.flatMap(i=>i.matrices);if(!(!t||r.some(({claims:i})=>i.evidence?.
length)))throw new m(`${e}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`)}function cn(e,t,n){let r=new D;return e.flatMap(
i=>Te(i).flatMap((o,s)=>{let a=i.matrices[s];if(!a)return[];let c=n?Oe(a.model,a.claims):a.model;return[{matrix:{...c,id:r.take(c.id)},source:i.source.path,origin:{...o,path:t(o.path)}}]}))}function un(e,t){
let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let r=e.targets.filter(o=>o.id===n);if(r.length===0)return;let i=e.features.map(o=>{let s=ce(o.support,n);return{...o,
support:xe(s?[[n,s]]:[])}});return{...e,targets:r,features:i}}import{posix as W}from"node:path";import{resolve as pn}from"node:path";import{constants as Wo}from"node:fs";import{chown as _o,lstat as Uo,mkdir as Vo,open as Go,readdir as Ho,rename as Ko,unlink as Yo,writeFile as zo}from"node:fs/promises";import{basename as Jo,dirname as qo,
join as Zo}from"node:path";var it=(e,t)=>Le(pn(t,e));function dt(e,t,{cwd:n,force:r,given:i}){let o=i??wn(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=ie(e,s,at(s),o?.text),d=o?te(o.text):`
`,f=l.content.replaceAll(`
`,d);return{path:t.path,actual:o,text:f,outputs:[{...l,edited:!1}]}}let a=o?.text??"",c=[];for(let l of t.outputs){if(!o){c.push({...ie(e,l,at(l)),edited:!1});continue}let d=st(o.text,o.format,l),f=ie(
e,l,d.style),u=Ke(o.text,d)&&!mn(o.text,d,f.content);(!u||r)&&(a=Ye(a,st(a,o.format,l),f.content)),c.push({...f,block:d,edited:u})}return{path:t.path,actual:o,text:a,outputs:c}}function ft(e,t){return`${e}\
: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function mn(e,t,n){return k(ee(e,t),t.format)===
k(n,t.format)}function st(e,t,{between:n="",path:r,place:i}){let o=B(e,t,n,r);if(o.ok)return o.block;throw new m(`${i}: ${r} cannot take the output \`${n}\`: ${o.message}`)}var at=({path:e,emitter:t})=>N(
e,be(t.name)??"markdown");function ie(e,t,n,r){let{text:i,losses:o}=Fe(t.emitter,gn(e,t),{...t.options,mdx:n==="mdx",previous:r?.replace(/\r\n?/g,`
`),origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:xn(i,t,n),losses:o}}function gn(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(t).
map(({matrix:r,source:i})=>!t.emitter.hasLinks||i===t.path?r:Se(r,o=>yn(o,i,t.path,n)))}function yn(e,t,n,r){if(e.startsWith("#"))return r?e:`${lt(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))
return e;let[i="",...o]=e.split(/(?=[#?])/);return`${lt(W.join(W.dirname(t),i),n)}${o.join("")}`}function lt(e,t){return W.relative(W.dirname(t),e)}var hn=[["prettier","prettier-ignore-start","prettie\
r-ignore-end"],["markdownlint","markdownlint-disable","markdownlint-enable"]];function xn(e,{ignore:t},n){if(t.length===0)return e;let r=hn.flatMap(([s,...a])=>t.includes(s)?[a]:[]),i=r.map(([s])=>E(s,
n)),o=r.toReversed().map(([,s])=>E(s,n));return`${i.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${o.join(`
`)}
`}function wn(e,t){if(!it(e,t))return;let n=A(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}function ct(e,t,n){let r=se(n,e.path);if(!(t.value.documents??[]).some(({outputs:d=[]})=>d.some(({between:f,file:u})=>f!==void 0&&(u.includes("{")||se(t.folder,u)===r))))return{text:e.text,kept:[]};let o=rt(
t,{cwd:n},e),s=o.files.find(({path:d})=>se(n,d)===r);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:c}=dt(o,s,{cwd:n,force:!1,given:e}),l=c.filter(({edited:d})=>d);return{text:a,kept:l.map(
({output:d})=>ft(e.path,d.between??""))}}var On=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),bn=/^[ \t>|:-]+$/gmu,$n=e=>[...e.matchAll(bn)].some(([t])=>t.includes("|")&&t.includes("-"));function ut(e,t){let n=new Set;if(!pt(e,t,n))
return!1;let r=(...i)=>i.some(o=>n.has(o));return!r("table")&&$n(t)||!r("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:r("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function pt(e,t,n){
let[r,i]=[e.position?.start.offset,e.position?.end.offset];if(!On.has(e.type)||r===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type===
"text")return Sn(e.value,t.slice(r,i));if(!("children"in e))return!0;let o=r;for(let s of e.children){if((s.position?.start.offset??-1)<o||!pt(s,t,n))return!1;o=s.position?.end.offset??o}return o<=i}function Sn(e,t){
return e===t||/[\\&\r\n]/u.test(t)}function mt(e,t,n,r){let i=r(n).children,o=Math.min(t.length,n.length),s=0;for(;s<o&&t[s]===n[s];)s+=1;let a=0;for(;a<o-s&&t.at(-1-a)===n.at(-1-a);)a+=1;let c=({position:x})=>(x?.
end.offset??0)<s,l=x=>({position:Ot})=>(Ot?.start.offset??x)>x-a,d=({position:x})=>x!==void 0,f=e.children,u=f.findIndex(x=>!c(x)),p=f.findLastIndex(x=>!l(t.length)(x)),[g,y]=[f.slice(0,u<0?f.length:u),
f.slice(p+1)],h=i.filter(x=>!c(x)&&!l(n.length)(x)),R=g.filter(d).length+h.length+y.filter(d).length;for(let x of i)gt(x);let I=u>=0&&p>=0&&R===i.length;return{...e,children:I?[...g,...h,...y]:i}}function gt(e){
if(delete e.position,"children"in e)for(let t of e.children)gt(t)}var Rn=function(e={}){Cn(e);let t=En(e);return async(n,r)=>{let i=r.toString(),o=i.startsWith("\uFEFF"),s=o?i.slice(1):i,a=await Fn(r,e),c={lint:t(a.config),today:e.today??Ue()},l=_e(a,c,r.cwd),f={path:r.
path===void 0?"input.md":wt(ht(r.cwd,ae(r.cwd,r.path))),format:"markdown",text:s,bom:o},u=$(f,l.extract,ut(n,s)?n:void 0),p=q(u,[],l).diagnostics;if(e.fix!==!0){for(let h of p)yt(r,h,s,o);return}let g=Mn(
u,p,l);for(let h of g.left)yt(r,h,s,o);let y=a.config?await ct({...f,text:g.text},a.config,r.cwd):{text:g.text,kept:[]};for(let h of y.kept)r.message(C(h),{source:xt,ruleId:"build"});if(y.text!==s)return mt(
n,s,y.text,h=>Pn(this.parse(h)))}},_i=Rn,xt="supportmatrix",vn={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:j,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Cn(e){if(!j(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(vn));for(let[n,r]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${b(n,[...t.keys()])}`);if(r!==void 0&&!i(r))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function En({preset:e,rules:t}){let n;return r=>{if(n!==void 0&&n.text===r?.text)return n.lint;let i=pe(r),o=e??i.preset,s={...i.rules,...t},a=o===void 0?{rules:s}:{preset:o,rules:s};return Ve(
v,a,r),n={text:r?.text,lint:a},a}}function Mn(e,t,n){let{source:r}=e,i=U({document:e,lint:s=>s===e?t:q(s,[],n).diagnostics,read:s=>$({...r,text:s},n.extract)}),o=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!o.has(s))}}function Pn(e){if(In(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var In=e=>e.type==="root";async function Fn({
cwd:e,path:t},{config:n}){if(n===!1)return{};let r=t===void 0?e:kn(ae(e,t)),i=n??K(r,e);if(i===void 0)return{};let o=await J(wt(ht(e,ae(e,i))),e,n===void 0);if(!o.ok)throw new O(o.errors);let s=X(o.config,
t,e);return{config:o.config,...s===void 0?{}:{selected:s}}}var wt=e=>e.replaceAll("\\","/");function yt(e,t,n,r){let{message:i,range:o,ruleId:s,severity:a,actual:c,url:l,related:d=[],fix:f}=t,u=e.message(
C(i),{place:r?Dn(o):o,ruleId:s,source:xt});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),c!==void 0&&(u.actual=c);let p=Tn(t);p!==void 0&&(u.actual=n.slice(o.start.offset,o.end.offset),
u.expected=[p]);let g=d.map(y=>{let{line:h,column:R}=y.range.start;return`${y.path===void 0?"":`${y.path}:`}${h}:${R}: ${y.message}`});f?.description!==void 0&&g.push(`\`supportmatrix lint --fix${f.safe?
"":" --unsafe"}\` fixes it: ${f.description}.`),g.length>0&&(u.note=g.map(C).join(`
`))}function Tn({range:e,fix:t}){let[n,...r]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&r.length===0?n.text:void 0}function Dn({start:e,end:t}){let n=({
line:r,column:i,offset:o})=>({line:r,column:r===1?i+1:i,offset:o+1});return{start:n(e),end:n(t)}}export{_i as default};
