import{B as Pe,D as Ie,E as Fe,F as Te,G as De,H as Le,K as E,e as we,f as F,j as $,n as j,q as ke,r as Re,s as _,u as ve,v as Ee,w as Ce,x as Me,y as U,z as V}from"./shared/J72N7EWM.mjs";import{a as G,
b as Ae,c as H,d as Ne,e as Be,f as w,g as T,h as We,i as K,j as Y,k as z}from"./shared/OY4BKQLO.mjs";import{U as Se,V as W,d as se,f as ae,g as le,i as ce,j as ue,k as pe,l as me}from"./shared/BLA2JOAQ.mjs";
import{Ab as Oe,Fa as xe,G as b,Kb as v,X as ye,wb as I}from"./shared/GJGDPFHM.mjs";import{B as be,D as $e,g as de,h as fe,i as B,p as ge,r as he}from"./shared/MOOWKDF4.mjs";import{dirname as Rn,relative as wt,resolve as ie}from"node:path";import{dirname as Vn,relative as Gn,resolve as Hn}from"node:path";var m=class extends Error{name="UsageError";lines;constructor(t){super(typeof t=="string"?t:t.join(`
`)),this.lines=typeof t=="string"?[t]:t}};var O=class extends m{errors;constructor(t){super(t.map(le)),this.errors=t}};function S(e,t){let{line:n,column:r}=e.locate(t);return`${e.path}:${n}:${r}`}import{relative as Et,resolve as Ct}from"node:path";import{posix as St,relative as kt,resolve as Rt}from"node:path";function je(e,{index:t,entry:n},r){let i=We(n.files??[],e.folder);if("reason"in i){let s=S(e,["documents",t,"files"]);throw new m(`${s}: \`documents[${t}].files\` ${i.reason}; name documents inside it\
, or give others as arguments.`)}let o=(e.value.documents??[]).slice(0,t);return i.paths.filter(s=>!o.some(({files:a})=>a!==void 0&&se(a,s))).map(s=>w(kt(r,Rt(e.folder,s))))}function D({config:e,selected:t}){
if(!e)return{};let n=ae(e.value,t?.entry,St.dirname(e.path)),r=e.value.evidence&&K(e);if(!r)return n;if(r.errors.length>0)throw new O(r.errors);return{...n,evidence:r.results}}import{resolve as wr}from"node:path";import{pathToFileURL as mr}from"node:url";var vt=new Map;function _e(e=[]){return e.length===0?v:[...v,...e.flatMap(t=>vt.get(t)??[])]}function X(e,t,{lint:n,today:r,exceptions:i,plugins:o}){let s={today:r,exceptions:i},a=_e(o),c=Mt(n,a),{byDocument:l,aboutConfig:d}=ke([e,...t],a,c,s),f=t.flatMap(u=>l.get(u)??[]);return{diagnostics:l.
get(e)?.diagnostics??[],others:[...Pt(new Set([e.source.path]),f),...d]}}var Ue=new WeakMap;function Mt(e,t){let n=Ue.get(e);if(n)return n;let{settings:r}=ce(t,e);return Ue.set(e,r),r}function Pt(e,t){
return t.map(({path:n,diagnostics:r})=>({path:n,diagnostics:r.filter(({related:i})=>(i??[]).some(o=>o.path!==void 0&&e.has(o.path)))})).filter(({diagnostics:n})=>n.length>0)}function Ve(e,t,n){return{
...t,extract:D(e),exceptions:It(e,n)}}function It({config:e},t){return e?pe(e,n=>w(Et(t,Ct(e.folder,n)))):[]}var Ge=()=>new Date().toISOString().slice(0,10);function He(e,t,n){let{settings:r,problems:i}=me(e,t,n);if(i.length===0)return r;throw new O(i)}import{resolve as oe}from"node:path";import{relative as sn,resolve as ot}from"node:path";var Ft={html:["<!-- "," -->"],mdx:["{/* "," */}"],rst:[".. ",""],asciidoc:["// ",""]};function L(e,t){return t==="rst"||t==="asciidoc"?t:/\.mdx$/i.test(e)?"mdx":"html"}function C(e,t){let[n,r]=Ft[t];return`${n}${e}${r}`}
function J(e,t,n){return C(`supportmatrix:begin ${e}${n===void 0?"":` ${n}`}`,t)}function q(e,t){return C(`supportmatrix:end ${e}`,t)}var Tt=/^([ \t]*)<!--[ \t]*supportmatrix:(begin|end)[ \t]+([^\s>]+)(?:[ \t]+([^\s>]+))?[ \t]*-->[ \t]*$/,
Dt=/^([ \t]*)\{[ \t]*\/\*[ \t]*supportmatrix:(begin|end)[ \t]+([^\s*]+)(?:[ \t]+([^\s*]+))?[ \t]*\*\/[ \t]*\}[ \t]*$/,Lt=/^()\.\.[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,At=[
["html",Tt],["mdx",Dt]],Nt=/^()\/\/[ \t]+supportmatrix:(begin|end)[ \t]+(\S+)(?:[ \t]+(\S+))?[ \t]*$/,Bt={rst:[["rst",Lt]],asciidoc:[["asciidoc",Nt]]};function Ke(e,t){if(!e.includes("supportmatrix:"))
return[];let n=Bt[t]??At,r=t==="markdown"?[...be(I(e))].filter(({type:s})=>s==="code").map($e):[],i=[],o=[...ge(e)];for(let[s,{start:a,end:c}]of o.entries())for(let[l,d]of n){let[,f="",u,p,g]=d.exec(e.
slice(a,c))??[];if(p===void 0)continue;let h=a+f.length;if(r.some(y=>y.start<=h&&c<=y.end))continue;let x=u==="begin",R=o[s+1]?.start??e.length;i.push({style:l,isBegin:x,name:p,sum:g,indent:f,line:s+1,
start:a,end:c,next:R})}return i}import{createHash as Wt}from"node:crypto";var jt=16;function _t(e){switch(e.type){case"text":case"html":return[e.value.replace(/\s+/g," ")];case"code":case"inlineCode":return[e.value];case"heading":return[e.depth];case"list":return[e.ordered?
"ordered":"bullets"];case"link":return[e.url,e.title];case"image":return[e.url,e.title,e.alt];case"definition":return[e.identifier,e.url,e.title];case"linkReference":case"footnoteReference":case"footn\
oteDefinition":return[e.identifier];default:return[]}}function Ut(e){let t=[],n=[e];for(let r=n.pop();r!==void 0;r=n.pop())typeof r=="string"?t.push(r):(t.push(`(${r.type}`,..._t(r).map(i=>JSON.stringify(
i??null))),n.push(")"),"children"in r&&he(n,r.children.toReversed()));return t.join(" ")}function k(e,t){let n=e.replace(/\r\n?/g,`
`),r=t==="markdown"?Ut(I(n)):ye(n);return Wt("sha256").update(r).digest("hex").slice(0,jt)}var Ye=/^[\p{L}\p{N}](?:[\p{L}\p{N}._]|-(?!-))*$/u;function A(e,t,n,r=""){let i=Ke(e,t),o=i.filter(d=>d.isBegin&&d.name===n),[s,a]=o,c=d=>({ok:!1,message:d});if(s===void 0){let d=L(r,t);return c(`it h\
as no line \`${J(n,d)}\`; put it, and \`${q(n,d)}\` below it, where the output shall go.`)}if(a!==void 0)return c(`the markers of \`${n}\` begin twice, in lines ${s.line} and ${a.line}; nobody can say\
 which part is meant.`);let l=i[i.indexOf(s)+1];if(l===void 0||l.isBegin||l.name!==n){let d=l===void 0?"the end of the file":`another marker in line ${l.line}`;return c(`the part that begins in line ${s.
line} runs into ${d}; put \`${q(n,s.style)}\` where it ends.`)}return{ok:!0,block:{name:n,format:t,style:s.style,begin:{start:s.start,end:s.end},inner:{start:s.next,end:l.start},sum:s.sum,indent:s.indent}}}
function Z(e,{inner:t,indent:n}){let r=e.slice(t.start,t.end);return n===""?r:r.replace(/^[ \t]+/gm,i=>i.startsWith(n)?i.slice(n.length):"")}function ze(e,t){return t.sum!==void 0&&t.sum!==k(Z(e,t),t.
format)}function Xe(e,t,n){let{begin:r,inner:i,indent:o,name:s,format:a,style:c}=t,l=Q(e),d=`
${n.replace(/^\n+|(?<!\n)\n+$/g,"")}

`,f=J(s,c,k(d,a)),u=d.replace(/^(?=[^\n])/gm,o).replaceAll(`
`,l);return`${e.slice(0,r.start)}${o}${f}${l}${u}${e.slice(i.end)}`}function Q(e){let t=/\r\n|\n|\r/.exec(e)?.[0];return t===`\r
`||t==="\r"?t:`
`}import{basename as Ze,dirname as Ht,relative as Kt,resolve as Yt}from"node:path";var M=11,P=20,ee=7,Je=320;function Vt({label:e,value:t,share:n}){let{fill:r,ink:i}=n===void 0?Ee["not-applicable"]:Ce(n),[o,s]=[V(e,M,Je),V(t,M,Je)],[a,c]=[U(o,M),U(s,M)],l=a+2*ee,d=l+c+2*ee,f=_(`${e}\
: ${t}`),u=(p,g,h,x)=>`<text x="${g+ee+h/2}" y="14" fill="${x}">${_(p)}</text>`;return`<svg xmlns="http://www.w3.org/2000/svg" width="${d}" height="${P}" viewBox="0 0 ${d} ${P}" role="img" aria-label=\
"${f}" font-family="${Me}" font-size="${M}" text-anchor="middle">
<title>${f}</title>
<clipPath id="r"><rect width="${d}" height="${P}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${l}v${P}H0z"/><path fill="${r}" d="M${l} 0h${d-l}v${P}H${l}z"/></g>
${u(o,0,a,"#fff")}
${u(s,l,c,i)}
</svg>
`}function Gt(e,{cells:t,levels:n}){let r=`${n.complete} of ${t} complete`;return Vt({label:e,value:r,share:t>0?n.complete/t:void 0})}function qe(e){let[t]=e,n=new Map(e.flatMap(l=>l.targets.map(({id:d,
title:f})=>[d,f]))),[r]=n.values(),i=e.length===1?t?.title:void 0,o=n.size===1?r:i||t?.section[0]||"Support",s=e.map(ve),a=s.reduce((l,d)=>l+d.cells,0),c=s.reduce((l,{levels:d})=>l+d.complete,0);return{
text:Gt(o??"Support",{cells:a,levels:{complete:c}}),losses:[]}}var zt=120,Xt=/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/;function Jt(e,t){let n=new F;return new Map([...new Set(e)].map(r=>[r,n.take(qt(r,t))]))}function qt(e,t){let n=Zt(we(e.normalize("NFC"),t));
return Xt.test(n)?`${n}-${t}`:n}function Zt(e){let[t,n]=["",0];for(let r of e){if(n+=Buffer.byteLength(r),n>zt)return t.replace(/-$/,"");t+=r}return t}function ne(e,{index:t,entry:n},r,i){return(n.outputs??
[]).flatMap((o,s)=>{let a=S(e,["documents",t,"outputs",s]),c=nt(o,a);return nn(o.file,r).map(([l,d])=>({...c,path:w(Kt(i,Yt(e.folder,l))),sources:d,entry:t,place:a}))})}var te=["name","folder","matrix",
"target"],Qt=/\{(?:name|folder)\}/,en=/\{(?:matrix|target)\}/;function et(e,t){let{path:n}=e,[r,i]=["{matrix}","{target}"].map(c=>n.includes(c)),o=(c,l)=>Jt(c.map(({id:d})=>d),l),s=new Map([[void 0,""]]);
return[...r?o(t,"matrix"):s].flatMap(([c,l])=>{let f=t.filter(({id:p})=>c===void 0||p===c).flatMap(p=>p.targets);return[...i?o(f,"target"):s].map(([p,g])=>c===void 0&&p===void 0?e:{...e,path:n.replaceAll(
"{matrix}",l).replaceAll("{target}",g),selection:{...c!==void 0&&{matrix:c},...p!==void 0&&{target:p}}})})}function tt(e){let t=e.filter(({between:i})=>i===void 0).map(({path:i})=>i.split(en)),n=new Set(
t.filter(i=>i.length===1).map(([i])=>i)),r=t.filter(i=>i.length>1);return i=>n.has(i)||r.some(o=>tn(i,o))}function tn(e,[t="",...n]){if(!e.startsWith(t))return!1;let r=t.length;for(let[i,o]of n.entries()){
let a=i===n.length-1&&e.endsWith(o)?e.length-o.length:e.indexOf(o,r+1);if(a<=r||e.slice(r,a).includes("/"))return!1;r=a+o.length}return r===e.length}function nn(e,t){return Qt.test(e)?t.map(n=>{let r=Ze(
n).slice(0,Ze(n).length-W(n).length);return[e.replaceAll("{name}",r).replaceAll("{folder}",w(Ht(n))),[n]]}):[[e,t]]}function nt(e,t){let{background:n,csv:r,table:i,between:o,headings:s,level:a,ignore:c=[]}=e,
l=p=>{throw new m(`${t}: ${p}`)};for(let[p,g=""]of e.file.matchAll(/\{([^{}]*)\}/g))te.includes(g)||l(`\`${p}\` in ${e.file} stands for nothing.${b(g,te)} It takes: ${te.map(h=>`{${h}}`).join(", ")}.`);
let d=on(e,l);if(d.name==="svg"&&e.view==="badge"&&n!==void 0&&l(`\`background: ${n}\` says nothing of a badge.`),d.name==="svg"&&e.view==="badge")return{...nt({...e,view:"heatmap"},t),emitter:{...d,emit:qe}};
let f=Te(d,{background:n,csv:r,table:i},(p,g)=>`\`${p}: ${g}\``);f!==void 0&&l(`${f}.`),c.length>0&&d.name!=="markdown"&&l(`\`ignore\` writes comments of Markdown, and the output is in ${d.name}.`),o!==
void 0&&!Ye.test(o)&&l(`\`between: ${o}\` cannot stand in a marker; use letters, digits, \`.\`, \`_\` and single \`-\`.`);let u=rn(e,d,l);return o!==void 0&&["rst","asciidoc"].includes(d.name)&&u!=="s\
ummary"&&l("Between markers of reStructuredText and AsciiDoc only `view: summary` can stand: headings would break those around them."),{emitter:d,options:{background:n,csv:r,table:i,view:u,headings:s??
o===void 0},between:o,ignore:c,isProven:a==="from-evidence"}}var Qe=["all","summary","details"];function rn({view:e,between:t},{name:n,tables:r},i){let o=r!==void 0;if(e===void 0)return t!==void 0&&o?
"summary":void 0;if(n==="svg"&&e==="heatmap")return;let s=Qe.find(c=>c===e);if(s!==void 0&&(o||s==="all"))return s;let a=o?Qe:n==="svg"?["heatmap","badge"]:["all"];return i(`\`view: ${e}\` is no view o\
f ${n}.${b(e,a)} It takes: ${a.join(", ")}.`)}function on({file:e,to:t},n){let r=Pe.map(({name:o})=>o),i=t===void 0?Ie(e):Fe(t);return i||n(t!==void 0?`\`${t}\` is no format.${b(t,r)} It takes: ${r.join(
", ")}.`:`The ending of ${e} does not say its format; add \`to:\` with one of ${r.join(", ")}.`)}function it(e,t,n){let r=Ae(e.folder),i=an(e,t.cwd);rt(i,{cwd:t.cwd,root:r});let o=ln(e,i,t,n),s=f=>f.sources.flatMap(u=>o.get(st(f.entry,u))??[]);for(let f of i)fn(f,s(f));for(let f of i)cn(f,s(f));let a=f=>w(
sn(r,ot(t.cwd,f))),c=f=>un(s(f),a,f.isProven),l=i.flatMap(f=>et(f,c(f).map(({matrix:u})=>u))),d=rt(l,{cwd:t.cwd,root:r});return{config:e,files:d,root:r,documents:s,matrices:f=>c(f).flatMap(u=>{let p=pn(
u.matrix,f.selection??{});return p?[{...u,matrix:p}]:[]})}}var st=(e,t)=>JSON.stringify([e,t]);function an(e,t){return(e.value.documents??[]).flatMap((n,r)=>{if(!n.outputs?.length)return[];let i=S(e,[
"documents",r]);if(n.files===void 0)throw new m(`${i}: \`documents[${r}]\` has outputs; say in \`files\` which document is the source.`);let o=je(e,{index:r,entry:n},t),s=tt(ne(e,{index:r,entry:n},o,t)),
a=o.filter(l=>!s(l));if(a.length>0)return ne(e,{index:r,entry:n},a,t);let c=o.length===0?"matches no file":"names nothing but its own outputs";throw new m(`${i}: \`documents[${r}].files\` ${c}.`)})}function rt(e,t){
let n=new Map,r=new Set(e.flatMap(({sources:o})=>o)),i=new Map([...r].map(o=>[o,Ne(ot(t.cwd,o))]));for(let o of e){let s=H(o.path,t);if(!s.ok)throw new m(`${o.place}: ${o.path} ${s.reason}; outputs st\
ay inside the project, and out of its repository.`);let a=s.path,c=o.sources.find(f=>i.get(f)===a);if(c!==void 0&&o.between===void 0)throw new m(`${o.place}: ${o.path} is ${c} itself, which outputs ar\
e made from.`);let l=n.get(a)??[],d=l.find(f=>!(f.between&&o.between&&f.between!==o.between));if(d){let f=o.between?` between \`${o.between}\``:"";throw new m(`${o.place}: ${o.path}${f} is written at ${d.
place} already.`)}n.set(a,[...l,o])}return[...n.values()].map(o=>({path:o[0]?.path??"",outputs:o}))}function ln(e,t,n,r){let i=new Map;for(let{entry:o,sources:s}of t){let a=e.value.documents?.[o],c=D(
a?{config:e,selected:{index:o,entry:a}}:{config:e});for(let l of s){let d=st(o,l);if(i.has(d))continue;let u=r?.path===l?{ok:!0,source:r}:T(l,{cwd:n.cwd});if(!u.ok)throw new m(u.message);i.set(d,$(dn(
u.source,t),c))}}return i}function dn(e,t){let{text:n}=e;for(let{path:r,between:i}of t){if(i===void 0||r!==e.path)continue;let o=A(n,e.format,i);if(!o.ok)continue;let{start:s,end:a}=o.block.inner;n=n.
slice(0,s)+n.slice(s,a).replace(/[^\r\n]/g," ")+n.slice(a)}return{...e,text:n}}function fn({place:e,sources:t},n){if(n.some(({matrices:i})=>i.length>0))return;let r=t.map(w).join(", ");throw new m(`${e}\
: no feature support matrix found in ${r}; \`supportmatrix lint --explain-detection\` says why.`)}function cn({place:e,isProven:t},n){let r=n.flatMap(i=>i.matrices);if(!(!t||r.some(({claims:i})=>i.evidence?.
length)))throw new m(`${e}: \`level: from-evidence\` finds no test result for a cell. Run the tests first, and say in \`evidence\` where their reports are.`)}function un(e,t,n){let r=new F;return e.flatMap(
i=>Le(i).flatMap((o,s)=>{let a=i.matrices[s];if(!a)return[];let c=n?Oe(a.model,a.claims):a.model;return[{matrix:{...c,id:r.take(c.id)},source:i.source.path,origin:{...o,path:t(o.path)}}]}))}function pn(e,t){
let{target:n}=t;if(t.matrix!==void 0&&e.id!==t.matrix)return;if(n===void 0)return e;let r=e.targets.filter(o=>o.id===n);if(r.length===0)return;let i=e.features.map(o=>{let s=fe(o.support,n);return{...o,
support:xe(s?[[n,s]]:[])}});return{...e,targets:r,features:i}}import{posix as N}from"node:path";import{resolve as mn}from"node:path";import{constants as jo}from"node:fs";import{chown as Uo,lstat as Vo,mkdir as Go,open as Ho,readdir as Ko,rename as Yo,unlink as zo,writeFile as Xo}from"node:fs/promises";import{basename as qo,dirname as Zo,
join as Qo}from"node:path";var at=(e,t)=>Be(mn(t,e));function ct(e,t,{cwd:n,force:r,given:i}){let o=i??On(t.path,n),[s]=t.outputs;if(s&&s.between===void 0){let l=re(e,s,dt(s),o?.text),d=o?Q(o.text):`
`,f=l.content.replaceAll(`
`,d);return{path:t.path,actual:o,text:f,outputs:[{...l,edited:!1}]}}let a=o?.text??"",c=[];for(let l of t.outputs){if(!o){c.push({...re(e,l,dt(l)),edited:!1});continue}let d=lt(o.text,o.format,l),f=re(
e,l,d.style),u=ze(o.text,d)&&!gn(o.text,d,f.content);(!u||r)&&(a=Xe(a,lt(a,o.format,l),f.content)),c.push({...f,block:d,edited:u})}return{path:t.path,actual:o,text:a,outputs:c}}function ut(e,t){return`${e}\
: the part \`${t}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`}function gn(e,t,n){return k(Z(e,t),t.format)===
k(n,t.format)}function lt(e,t,{between:n="",path:r,place:i}){let o=A(e,t,n,r);if(o.ok)return o.block;throw new m(`${i}: ${r} cannot take the output \`${n}\`: ${o.message}`)}var dt=({path:e,emitter:t})=>L(
e,Se(t.name)??"markdown");function re(e,t,n,r){let{text:i,losses:o}=De(t.emitter,yn(e,t),{...t.options,mdx:n==="mdx",previous:r?.replace(/\r\n?/g,`
`),origins:e.matrices(t).map(({origin:s})=>s)});return{output:t,content:wn(i,t,n),losses:o}}function yn(e,t){let n=t.between===void 0&&(t.options.view??"all")==="all"&&!t.selection;return e.matrices(t).
map(({matrix:r,source:i})=>!t.emitter.hasLinks||i===t.path?r:Re(r,o=>hn(o,i,t.path,n)))}function hn(e,t,n,r){if(e.startsWith("#"))return r?e:`${ft(t,n)}${e}`;if(/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(e))
return e;let[i="",...o]=e.split(/(?=[#?])/);return`${ft(N.join(N.dirname(t),i),n)}${o.join("")}`}function ft(e,t){return N.relative(N.dirname(t),e)}var xn=[["prettier","prettier-ignore-start","prettie\
r-ignore-end"],["markdownlint","markdownlint-disable","markdownlint-enable"]];function wn(e,{ignore:t},n){if(t.length===0)return e;let r=xn.flatMap(([s,...a])=>t.includes(s)?[a]:[]),i=r.map(([s])=>C(s,
n)),o=r.toReversed().map(([,s])=>C(s,n));return`${i.join(`
`)}

${e.replace(/(?<!\n)\n+$/,"")}

${o.join(`
`)}
`}function On(e,t){if(!at(e,t))return;let n=T(e,{cwd:t});if(n.ok)return n.source;throw new m(n.message)}function pt(e,t,n){let r=oe(n,e.path);if(!(t.value.documents??[]).some(({outputs:d=[]})=>d.some(({between:f,file:u})=>f!==void 0&&(u.includes("{")||oe(t.folder,u)===r))))return{text:e.text,kept:[]};let o=it(
t,{cwd:n},e),s=o.files.find(({path:d})=>oe(n,d)===r);if(s===void 0)return{text:e.text,kept:[]};let{text:a,outputs:c}=ct(o,s,{cwd:n,force:!1,given:e}),l=c.filter(({edited:d})=>d);return{text:a,kept:l.map(
({output:d})=>ut(e.path,d.between??""))}}var bn=new Set("root paragraph heading thematicBreak blockquote list listItem html code definition text emphasis strong inlineCode break link image linkReference imageReference table tableRow tableCel\
l footnoteDefinition footnoteReference yaml toml".split(" ")),$n=/^[ \t>|:-]+$/gmu,Sn=e=>[...e.matchAll($n)].some(([t])=>t.includes("|")&&t.includes("-"));function mt(e,t){let n=new Set;if(!gt(e,t,n))
return!1;let r=(...i)=>i.some(o=>n.has(o));return!r("table")&&Sn(t)||!r("footnoteReference","footnoteDefinition")&&t.includes("[^")?!1:r("yaml","toml")||!/^(?:---|\+\+\+)[ \t]*[\r\n]/u.test(t)}function gt(e,t,n){
let[r,i]=[e.position?.start.offset,e.position?.end.offset];if(!bn.has(e.type)||r===void 0||i===void 0||i>t.length||(n.add(e.type),e.type==="listItem"&&typeof e.checked=="boolean"))return!1;if(e.type===
"text")return kn(e.value,t.slice(r,i));if(!("children"in e))return!0;let o=r;for(let s of e.children){if((s.position?.start.offset??-1)<o||!gt(s,t,n))return!1;o=s.position?.end.offset??o}return o<=i}function kn(e,t){
return e===t||/[\\&\r\n]/u.test(t)}function yt(e,t,n,r){let i=r(n).children,{head:o,tail:s}=de(t,n),a=({position:y})=>(y?.end.offset??0)<o,c=y=>({position:$t})=>($t?.start.offset??y)>y-s,l=({position:y})=>y!==
void 0,d=e.children,f=d.findIndex(y=>!a(y)),u=d.findLastIndex(y=>!c(t.length)(y)),[p,g]=[d.slice(0,f<0?d.length:f),d.slice(u+1)],h=i.filter(y=>!a(y)&&!c(n.length)(y)),x=p.filter(l).length+h.length+g.filter(
l).length;for(let y of i)ht(y);let R=f>=0&&u>=0&&x===i.length;return{...e,children:R?[...p,...h,...g]:i}}function ht(e){if(delete e.position,"children"in e)for(let t of e.children)ht(t)}var vn=function(e={}){Cn(e);let t=Mn(e);return async(n,r)=>{let i=r.toString(),o=i.startsWith("\uFEFF"),s=o?i.slice(1):i,a=await Tn(r,e),c={lint:t(a.config),today:e.today??Ge()},l=Ve(a,c,r.cwd),f={path:r.
path===void 0?"input.md":bt(wt(r.cwd,ie(r.cwd,r.path))),format:"markdown",text:s,bom:o},u=$(f,l.extract,mt(n,s)?n:void 0),p=X(u,[],l).diagnostics;if(e.fix!==!0){for(let x of p)xt(r,x,s,o);return}let g=Pn(
u,p,l);for(let x of g.left)xt(r,x,s,o);let h=a.config?await pt({...f,text:g.text},a.config,r.cwd):{text:g.text,kept:[]};for(let x of h.kept)r.message(E(x),{source:Ot,ruleId:"build"});if(h.text!==s)return yt(
n,s,h.text,x=>In(this.parse(x)))}},Vi=vn,Ot="supportmatrix",En={config:e=>typeof e=="string"||e===!1,preset:e=>typeof e=="string",rules:B,today:e=>typeof e=="string"&&/^\d{4}-\d{2}-\d{2}$/.test(e),fix:e=>typeof e==
"boolean"};function Cn(e){if(!B(e))throw new TypeError("The options of supportmatrix/remark are no object.");let t=new Map(Object.entries(En));for(let[n,r]of Object.entries(e)){let i=t.get(n);if(i===void 0)
throw new TypeError(`supportmatrix/remark has no option \`${n}\`.${b(n,[...t.keys()])}`);if(r!==void 0&&!i(r))throw new TypeError(`The option \`${n}\` of supportmatrix/remark has a value that it cannot\
 have.`)}}function Mn({preset:e,rules:t}){let n;return r=>{if(n!==void 0&&n.text===r?.text)return n.lint;let i=ue(r),o=e??i.preset,s={...i.rules,...t},a=o===void 0?{rules:s}:{preset:o,rules:s};return He(
v,a,r),n={text:r?.text,lint:a},a}}function Pn(e,t,n){let{source:r}=e,i=j({document:e,lint:s=>s===e?t:X(s,[],n).diagnostics,read:s=>$({...r,text:s},n.extract)}),o=new Set(i.fixed);return{text:i.document.
source.text,left:t.filter(s=>!o.has(s))}}function In(e){if(Fn(e))return e;throw new TypeError(`The parser of this processor makes no Markdown, but \`${e.type}\`.`)}var Fn=e=>e.type==="root";async function Tn({
cwd:e,path:t},{config:n}){if(n===!1)return{};let r=t===void 0?e:Rn(ie(e,t)),i=n??G(r,e);if(i===void 0)return{};let o=await z(bt(wt(e,ie(e,i))),e,n===void 0);if(!o.ok)throw new O(o.errors);let s=Y(o.config,
t,e);return{config:o.config,...s===void 0?{}:{selected:s}}}var bt=e=>e.replaceAll("\\","/");function xt(e,t,n,r){let{message:i,range:o,ruleId:s,severity:a,actual:c,url:l,related:d=[],fix:f}=t,u=e.message(
E(i),{place:r?Ln(o):o,ruleId:s,source:Ot});u.fatal=a==="error"?!0:a==="warning"?!1:null,l!==void 0&&(u.url=l),c!==void 0&&(u.actual=c);let p=Dn(t);p!==void 0&&(u.actual=n.slice(o.start.offset,o.end.offset),
u.expected=[p]);let g=d.map(h=>{let{line:x,column:R}=h.range.start;return`${h.path===void 0?"":`${h.path}:`}${x}:${R}: ${h.message}`});f?.description!==void 0&&g.push(`\`supportmatrix lint --fix${f.safe?
"":" --unsafe"}\` fixes it: ${f.description}.`),g.length>0&&(u.note=g.map(E).join(`
`))}function Dn({range:e,fix:t}){let[n,...r]=t?.edits??[];return n?.range.start.offset===e.start.offset&&n.range.end.offset===e.end.offset&&r.length===0?n.text:void 0}function Ln({start:e,end:t}){let n=({
line:r,column:i,offset:o})=>({line:r,column:r===1?i+1:i,offset:o+1});return{start:n(e),end:n(t)}}export{Vi as default};
