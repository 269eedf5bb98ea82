const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";var It=Object.defineProperty;var sn=Object.getOwnPropertyDescriptor;var nn=Object.getOwnPropertyNames;var rn=Object.prototype.hasOwnProperty;var on=(n,e)=>{for(var t in e)It(n,t,{get:e[t],enumerable:!0})},an=(n,e,t,s)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of nn(e))!rn.call(n,i)&&i!==t&&It(n,i,{get:()=>e[i],enumerable:!(s=
sn(e,i))||s.enumerable});return n};var ln=n=>an(It({},"__esModule",{value:!0}),n);var Qn={};on(Qn,{parseYaml:()=>Jn,readYaml:()=>tn});module.exports=ln(Qn);var Ge=Symbol.for("yaml.alias"),We=Symbol.for("yaml.document"),V=Symbol.for("yaml.map"),Ct=Symbol.for("yaml.pair"),j=Symbol.for("yaml.scalar"),ne=Symbol.for("yaml.seq"),x=Symbol.for("yaml.node.type"),
q=n=>!!n&&typeof n=="object"&&n[x]===Ge,W=n=>!!n&&typeof n=="object"&&n[x]===We,R=n=>!!n&&typeof n=="object"&&n[x]===V,T=n=>!!n&&typeof n=="object"&&n[x]===Ct,A=n=>!!n&&typeof n=="object"&&n[x]===j,F=n=>!!n&&
typeof n=="object"&&n[x]===ne;function v(n){if(n&&typeof n=="object")switch(n[x]){case V:case ne:return!0}return!1}function L(n){if(n&&typeof n=="object")switch(n[x]){case Ge:case V:case j:case ne:return!0}
return!1}var He=n=>(A(n)||v(n))&&!!n.anchor;var K=Symbol("break visit"),as=Symbol("skip children"),H=Symbol("remove node");function X(n,e){let t=ls(e);W(n)?Se(null,n.contents,t,Object.freeze([n]))===H&&(n.contents=null):Se(null,n,t,Object.freeze(
[]))}X.BREAK=K;X.SKIP=as;X.REMOVE=H;function Se(n,e,t,s){let i=cs(n,e,t,s);if(L(i)||T(i))return fs(n,s,i),Se(n,i,t,s);if(typeof i!="symbol"){if(v(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.
length;++r){let o=Se(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===K)return K;o===H&&(e.items.splice(r,1),r-=1)}}}else if(T(e)){s=Object.freeze(s.concat(e));let r=Se("key",e.key,t,s);if(r===
K)return K;r===H&&(e.key=null);let o=Se("value",e.value,t,s);if(o===K)return K;o===H&&(e.value=null)}}return i}async function Xe(n,e){let t=ls(e);W(n)?await ke(null,n.contents,t,Object.freeze([n]))===
H&&(n.contents=null):await ke(null,n,t,Object.freeze([]))}Xe.BREAK=K;Xe.SKIP=as;Xe.REMOVE=H;async function ke(n,e,t,s){let i=await cs(n,e,t,s);if(L(i)||T(i))return fs(n,s,i),ke(n,i,t,s);if(typeof i!="\
symbol"){if(v(e)){s=Object.freeze(s.concat(e));for(let r=0;r<e.items.length;++r){let o=await ke(r,e.items[r],t,s);if(typeof o=="number")r=o-1;else{if(o===K)return K;o===H&&(e.items.splice(r,1),r-=1)}}}else if(T(
e)){s=Object.freeze(s.concat(e));let r=await ke("key",e.key,t,s);if(r===K)return K;r===H&&(e.key=null);let o=await ke("value",e.value,t,s);if(o===K)return K;o===H&&(e.value=null)}}return i}function ls(n){
return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,Seq:n.Value},n.Collection&&{Map:n.Collection,
Seq:n.Collection},n):n}function cs(n,e,t,s){if(typeof t=="function")return t(n,e,s);if(R(e))return t.Map?.(n,e,s);if(F(e))return t.Seq?.(n,e,s);if(T(e))return t.Pair?.(n,e,s);if(A(e))return t.Scalar?.(
n,e,s);if(q(e))return t.Alias?.(n,e,s)}function fs(n,e,t){let s=e[e.length-1];if(v(s))s.items[n]=t;else if(T(s))n==="key"?s.key=t:s.value=t;else if(W(s))s.contents=t;else{let i=q(s)?"alias":"scalar";throw new Error(
`Cannot replace node with ${i} parent`)}}var cn={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},fn=n=>n.replace(/[!,[\]{}]/g,e=>cn[e]),z=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1\
.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),i=s.shift();switch(i){case"%TAG":{if(s.length!==
2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[r,o]=s;return this.tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive shoul\
d contain exactly one part"),!1;let[r]=s;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let o=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,o),!1}}default:return t(0,`Unknown\
 directive ${i}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't res\
olved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,i]=e.match(/^(.*!)([^!]*)$/s);i||t(`The ${e} tag has no suffix`);let r=this.tags[s];if(r)try{return r+
decodeURIComponent(i)}catch(o){return t(String(o)),null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+fn(e.
substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),i;if(e&&s.length>0&&L(e.contents)){let r={};
X(e.contents,(o,a)=>{L(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(let[r,o]of s)r==="!!"&&o==="tag:yaml.org,2002:"||(!e||i.some(a=>a.startsWith(o)))&&t.push(`%TAG ${r} ${o}`);return t.join(
`
`)}};z.defaultYaml={explicit:!1,version:"1.2"};z.defaultTags={"!!":"tag:yaml.org,2002:"};function ze(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function $t(n){let e=new Set;return X(
n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Dt(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}function us(n,e){let t=[],s=new Map,i=null;return{onAnchor:r=>{t.push(r),i??(i=$t(
n));let o=Dt(e,i);return i.add(o),o},setAnchors:()=>{for(let r of t){let o=s.get(r);if(typeof o=="object"&&o.anchor&&(A(o.node)||v(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resol\
ve repeated object (this should not happen)");throw a.source=r,a}}},sourceObjects:s}}function le(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let i=0,r=s.length;i<r;++i){let o=s[i],a=le(n,s,String(i),o);a===void 0?delete s[i]:a!==o&&(s[i]=a)}else if(s instanceof Map)for(let i of Array.
from(s.keys())){let r=s.get(i),o=le(n,s,i,r);o===void 0?s.delete(i):o!==r&&s.set(i,o)}else if(s instanceof Set)for(let i of Array.from(s)){let r=le(n,s,i,i);r===void 0?s.delete(i):r!==i&&(s.delete(i),
s.add(r))}else for(let[i,r]of Object.entries(s)){let o=le(n,s,i,r);o===void 0?delete s[i]:o!==r&&(s[i]=o)}return n.call(e,t,s)}function P(n,e,t){if(Array.isArray(n))return n.map((s,i)=>P(s,String(i),t));if(n&&typeof n.toJSON=="function"){if(!t||!He(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(
n,s),t.onCreate=r=>{s.res=r,delete t.onCreate};let i=n.toJSON(e,t);return t.onCreate&&t.onCreate(i),i}return typeof n=="bigint"&&!t?.keep?Number(n):n}var ce=class{constructor(e){Object.defineProperty(this,x,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.
slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:i,reviver:r}={}){if(!W(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},a=P(this,"",o);if(typeof i=="function")for(let{count:l,res:c}of o.anchors.values())i(c,l);return typeof r=="function"?le(r,{"":a},"",a):a}};var ie=class extends ce{constructor(e){super(Ge),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],X(e,{Node:(r,o)=>{(q(o)||He(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let i;for(let r of s){if(r===this)break;
r.anchor===this.source&&(i=r)}if(i&&t){let{anchors:r,doc:o,maxAliasCount:a}=t,l=r.get(i);if(l||(P(i,null,t),l=r.get(i)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(c)}if(a>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=Ze(o,i,r)),l.count*l.aliasCount>a)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
c)}}return i}toJSON(e,t){if(!t)return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let i=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
i)}return t.anchors.get(s).res}toString(e,t,s){let i=`*${this.source}`;if(e){if(ze(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set\
 before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${i} `}return i}};function Ze(n,e,t){if(q(e)){let s=e.resolve(n),i=t&&s&&t.get(s);return i?i.count*i.aliasCount:0}else if(v(
e)){let s=0;for(let i of e.items){let r=Ze(n,i,t);r>s&&(s=r)}return s}else if(T(e)){let s=Ze(n,e.key,t),i=Ze(n,e.value,t);return Math.max(s,i)}return 1}var et=n=>!n||typeof n!="function"&&typeof n!="object",y=class extends ce{constructor(e){super(j),this.value=e}toJSON(e,t){return t?.keep?this.value:P(this.value,e,t)}toString(){return String(this.value)}};
y.BLOCK_FOLDED="BLOCK_FOLDED";y.BLOCK_LITERAL="BLOCK_LITERAL";y.PLAIN="PLAIN";y.QUOTE_DOUBLE="QUOTE_DOUBLE";y.QUOTE_SINGLE="QUOTE_SINGLE";var un="tag:yaml.org,2002:";function hn(n,e,t){if(e){let s=t.filter(r=>r.tag===e),i=s.find(r=>!r.format)??s[0];if(!i)throw new Error(`Tag ${e} not found`);return i}return t.find(s=>s.identify?.(n)&&!s.
format)}function re(n,e,t){if(W(n)&&(n=n.contents),L(n))return n;if(T(n)){let f=t.schema[V].createNode?.(t.schema,null,t);return f.items.push(n),f}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:i,onTagObj:r,schema:o,sourceObjects:a}=t,l;if(s&&n&&typeof n=="object"){if(l=a.get(n),l)return l.
anchor??(l.anchor=i(n)),new ie(l.anchor);l={anchor:null,node:null},a.set(n,l)}e?.startsWith("!!")&&(e=un+e.slice(2));let c=hn(n,e,o.tags);if(!c){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!=
"object"){let f=new y(n);return l&&(l.node=f),f}c=n instanceof Map?o[V]:Symbol.iterator in Object(n)?o[ne]:o[V]}r&&(r(c),delete t.onTagObj);let p=c?.createNode?c.createNode(t.schema,n,t):typeof c?.nodeClass?.
from=="function"?c.nodeClass.from(t.schema,n,t):new y(n);return e?p.tag=e:c.default||(p.tag=c.tag),l&&(l.node=p),p}function _e(n,e,t){let s=t;for(let i=e.length-1;i>=0;--i){let r=e[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let o=[];o[r]=s,s=o}else s=new Map([[r,s]])}return re(s,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Oe=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,
Ne=class extends ce{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return e&&(t.schema=e),t.items=t.items.map(s=>L(s)||T(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Oe(e))this.add(t);else{let[s,...i]=e,r=this.get(s,!0);if(v(r))r.addIn(
i,t);else if(r===void 0&&this.schema)this.set(s,_e(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let i=this.get(t,!0);if(v(i))return i.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...i]=e,r=this.get(s,!0);return i.length===0?!t&&
A(r)?r.value:r:v(r)?r.getIn(i,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!T(t))return!1;let s=t.value;return s==null||e&&A(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let i=this.get(t,!0);return v(i)?i.hasIn(s):!1}setIn(e,t){let[s,...i]=e;if(i.length===0)this.set(s,t);else{let r=this.get(s,!0);if(v(r))r.setIn(i,t);else if(r===
void 0&&this.schema)this.set(s,_e(this.schema,i,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${i}`)}}};var hs=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function U(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var Z=(n,e,t)=>n.endsWith(`
`)?U(t,e):t.includes(`
`)?`
`+U(t,e):(n.endsWith(" ")?"":" ")+t;var _t="flow",tt="block",Pe="quoted";function Me(n,e,t="flow",{indentAtStart:s,lineWidth:i=80,minContentWidth:r=20,onFold:o,onOverflow:a}={}){if(!i||i<0)return n;i<r&&(r=0);let l=Math.max(1+r,1+i-e.length);
if(n.length<=l)return n;let c=[],p={},f=i-e.length;typeof s=="number"&&(s>i-Math.max(2,r)?c.push(0):f=i-s);let u,d,g=!1,h=-1,m=-1,w=-1;t===tt&&(h=ps(n,h,e.length),h!==-1&&(f=h+l));for(let k;k=n[h+=1];){
if(t===Pe&&k==="\\"){switch(m=h,n[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=h}if(k===`
`)t===tt&&(h=ps(n,h,e.length)),f=h+e.length+l,u=void 0;else{if(k===" "&&d&&d!==" "&&d!==`
`&&d!=="	"){let N=n[h+1];N&&N!==" "&&N!==`
`&&N!=="	"&&(u=h)}if(h>=f)if(u)c.push(u),f=u+l,u=void 0;else if(t===Pe){for(;d===" "||d==="	";)d=k,k=n[h+=1],g=!0;let N=h>w+1?h-2:m-1;if(p[N])return n;c.push(N),p[N]=!0,f=N+l,u=void 0}else g=!0}d=k}if(g&&
a&&a(),c.length===0)return n;o&&o();let S=n.slice(0,c[0]);for(let k=0;k<c.length;++k){let N=c[k],O=c[k+1]||n.length;N===0?S=`
${e}${n.slice(0,O)}`:(t===Pe&&p[N]&&(S+=`${n[N]}\\`),S+=`
${e}${n.slice(N+1,O)}`)}return S}function ps(n,e,t){let s=e,i=e+1,r=n[i];for(;r===" "||r==="	";)if(e<i+t)r=n[++e];else{do r=n[++e];while(r&&r!==`
`);s=e,i=e+1,r=n[i]}return s}var nt=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.minContentWidth}),it=n=>/^(%|---|\.\.\.)/m.test(n);function pn(n,e,t){if(!e||e<0)
return!1;let s=e-t,i=n.length;if(i<=s)return!1;for(let r=0,o=0;r<i;++r)if(n[r]===`
`){if(r-o>s)return!0;if(o=r+1,i-o<=s)return!1}return!0}function Be(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,i=e.options.doubleQuotedMinMultiLineLength,
r=e.indent||(it(n)?"  ":""),o="",a=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(o+=t.slice(a,l)+"\\ ",l+=1,a=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{o+=t.slice(a,l);let p=t.
substr(l+2,4);switch(p){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";
break;case"2029":o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=t.substr(l,6)}l+=5,a=l+1}break;case"n":if(s||t[l+2]==='"'||t.length<i)l+=1;else{for(o+=t.slice(a,l)+`

`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)o+=`
`,l+=2;o+=r,t[l+2]===" "&&(o+="\\"),l+=1,a=l+1}break;default:l+=1}return o=a?o+t.slice(a):t,s?o:Me(o,r,Pe,nt(e,!1))}function Pt(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return Be(n,e);let t=e.indent||(it(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:Me(s,t,_t,nt(e,!1))}function Ae(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=Be;else{let i=n.includes('"'),r=n.includes("'");i&&!r?s=Pt:r&&!i?s=Be:s=t?Pt:Be}return s(
n,e)}var Mt;try{Mt=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Mt=/\n+(?!\n|$)/g}function st({comment:n,type:e,value:t},s,i,r){let{blockQuote:o,commentString:a,lineWidth:l}=s.options;if(!o||/\n[\t ]+$/.test(t))return Ae(t,s);let c=s.indent||(s.forceBlockIndent||
it(t)?"  ":""),p=o==="literal"?!0:o==="folded"||e===y.BLOCK_FOLDED?!1:e===y.BLOCK_LITERAL?!0:!pn(t,l,c.length);if(!t)return p?`|
`:`>
`;let f,u;for(u=t.length;u>0;--u){let O=t[u-1];if(O!==`
`&&O!=="	"&&O!==" ")break}let d=t.substring(u),g=d.indexOf(`
`);g===-1?f="-":t===d||g!==d.length-1?(f="+",r&&r()):f="",d&&(t=t.slice(0,-d.length),d[d.length-1]===`
`&&(d=d.slice(0,-1)),d=d.replace(Mt,`$&${c}`));let h=!1,m,w=-1;for(m=0;m<t.length;++m){let O=t[m];if(O===" ")h=!0;else if(O===`
`)w=m;else break}let S=t.substring(0,w<m?w+1:m);S&&(t=t.substring(S.length),S=S.replace(/\n+/g,`$&${c}`));let N=(h?c?"2":"1":"")+f;if(n&&(N+=" "+a(n.replace(/ ?[\r\n]+/g," ")),i&&i()),!p){let O=t.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),E=!1,I=nt(s,!0);o!=="folded"&&e!==y.BLOCK_FOLDED&&(I.onOverflow=()=>{E=!0});let b=Me(`${S}${O}${d}`,c,tt,
I);if(!E)return`>${N}
${c}${b}`}return t=t.replace(/\n+/g,`$&${c}`),`|${N}
${c}${S}${t}${d}`}function mn(n,e,t,s){let{type:i,value:r}=n,{actualString:o,implicitKey:a,indent:l,indentStep:c,inFlow:p}=e;if(a&&r.includes(`
`)||p&&/[[\]{},]/.test(r))return Ae(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||p||!r.includes(`
`)?Ae(r,e):st(n,e,t,s);if(!a&&!p&&i!==y.PLAIN&&r.includes(`
`))return st(n,e,t,s);if(it(r)){if(l==="")return e.forceBlockIndent=!0,st(n,e,t,s);if(a&&l===c)return Ae(r,e)}let f=r.replace(/\n+/g,`$&
${l}`);if(o){let u=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:d,tags:g}=e.doc.schema;if(g.some(u)||d?.some(u))return Ae(r,e)}return a?f:Me(f,l,_t,nt(e,!1))}function de(n,e,t,s){
let{implicitKey:i,inFlow:r}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==y.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=
y.QUOTE_DOUBLE);let l=p=>{switch(p){case y.BLOCK_FOLDED:case y.BLOCK_LITERAL:return i||r?Ae(o.value,e):st(o,e,t,s);case y.QUOTE_DOUBLE:return Be(o.value,e);case y.QUOTE_SINGLE:return Pt(o.value,e);case y.
PLAIN:return mn(o,e,t,s);default:return null}},c=l(a);if(c===null){let{defaultKeyType:p,defaultStringType:f}=e.options,u=i&&p||f;if(c=l(u),c===null)throw new Error(`Unsupported default string type ${u}`)}
return c}function rt(n,e){let t=Object.assign({blockQuote:!0,commentString:hs,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"fal\
se",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),
s;switch(t.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function dn(n,e){if(e.tag){let i=n.filter(r=>r.tag===e.tag);if(i.length>0)return i.find(r=>r.format===e.format)??i[0]}let t,s;if(A(e)){s=
e.value;let i=n.filter(r=>r.identify?.(s));if(i.length>1){let r=i.filter(o=>o.test);r.length>0&&(i=r)}t=i.find(r=>r.format===e.format)??i.find(r=>!r.format)}else s=e,t=n.find(i=>i.nodeClass&&s instanceof
i.nodeClass);if(!t){let i=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${i} value`)}return t}function gn(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let i=[],
r=(A(n)||v(n))&&n.anchor;r&&ze(r)&&(t.add(r),i.push(`&${r}`));let o=n.tag??(e.default?null:e.tag);return o&&i.push(s.directives.tagString(o)),i.join(" ")}function oe(n,e,t,s){if(T(n))return n.toString(
e,t,s);if(q(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let i,r=L(n)?n:e.doc.createNode(n,{onTagObj:l=>i=l});i??(i=dn(e.doc.schema.tags,r));let o=gn(r,i,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+o.length+1);let a=typeof i.stringify=="function"?i.stringify(r,e,t,s):A(r)?de(r,e,t,s):r.toString(e,t,s);return o?A(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}function ms({key:n,value:e},t,s,i){let{allNullValues:r,doc:o,indent:a,indentStep:l,options:{commentString:c,indentSeq:p,simpleKeys:f}}=t,u=L(n)&&n.comment||null;if(f){if(u)throw new Error("With simple\
 keys, key nodes cannot have comments");if(v(n)||!L(n)&&typeof n=="object"){let I="With simple keys, collection cannot be used as a key value";throw new Error(I)}}let d=!f&&(!n||u&&e==null&&!t.inFlow||
v(n)||(A(n)?n.type===y.BLOCK_FOLDED||n.type===y.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!d&&(f||!r),indent:a+l});let g=!1,h=!1,m=oe(n,t,()=>g=!0,()=>h=!0);
if(!d&&!t.inFlow&&m.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");d=!0}if(t.inFlow){if(r||e==null)return g&&s&&s(),m===""?"?":d?`? ${m}`:
m}else if(r&&!f||e==null&&d)return m=`? ${m}`,u&&!g?m+=Z(m,t.indent,c(u)):h&&i&&i(),m;g&&(u=null),d?(u&&(m+=Z(m,t.indent,c(u))),m=`? ${m}
${a}:`):(m=`${m}:`,u&&(m+=Z(m,t.indent,c(u))));let w,S,k;L(e)?(w=!!e.spaceBefore,S=e.commentBefore,k=e.comment):(w=!1,S=null,k=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!d&&!u&&
A(e)&&(t.indentAtStart=m.length+1),h=!1,!p&&l.length>=2&&!t.inFlow&&!d&&F(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let N=!1,O=oe(e,t,()=>N=!0,()=>h=!0),E=" ";if(u||w||S){if(E=w?
`
`:"",S){let I=c(S);E+=`
${U(I,t.indent)}`}O===""&&!t.inFlow?E===`
`&&k&&(E=`

`):E+=`
${t.indent}`}else if(!d&&v(e)){let I=O[0],b=O.indexOf(`
`),D=b!==-1,ae=t.inFlow??e.flow??e.items.length===0;if(D||!ae){let we=!1;if(D&&(I==="&"||I==="!")){let _=O.indexOf(" ");I==="&"&&_!==-1&&_<b&&O[_+1]==="!"&&(_=O.indexOf(" ",_+1)),(_===-1||b<_)&&(we=!0)}
we||(E=`
${t.indent}`)}}else(O===""||O[0]===`
`)&&(E="");return m+=E+O,t.inFlow?N&&s&&s():k&&!N?m+=Z(m,t.indent,c(k)):h&&i&&i(),m}function Bt(n,e){(n==="debug"||n==="warn")&&console.warn(e)}var ot="<<",Y={identify:n=>n===ot||typeof n=="symbol"&&n.description===ot,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new y(Symbol(ot)),{addToJSMap:Kt}),stringify:()=>ot},
ds=(n,e)=>(Y.identify(e)||A(e)&&(!e.type||e.type===y.PLAIN)&&Y.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===Y.tag&&t.default);function Kt(n,e,t){let s=gs(n,t);if(F(s))for(let i of s.items)xt(
n,e,i);else if(Array.isArray(s))for(let i of s)xt(n,e,i);else xt(n,e,s)}function xt(n,e,t){let s=gs(n,t);if(!R(s))throw new Error("Merge sources must be maps or map aliases");let i=s.toJSON(null,n,Map);
for(let[r,o]of i)e instanceof Map?e.has(r)||e.set(r,o):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0});
return e}function gs(n,e){return n&&q(e)?e.resolve(n.doc,n):e}function at(n,e,{key:t,value:s}){if(L(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(ds(n,t))Kt(n,e,s);else{let i=P(t,"",n);if(e instanceof Map)e.set(i,P(s,i,n));else if(e instanceof Set)e.add(i);else{let r=yn(
t,i,n),o=P(s,r,n);r in e?Object.defineProperty(e,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[r]=o}}return e}function yn(n,e,t){if(e===null)return"";if(typeof e!="object")return String(e);
if(L(n)&&t?.doc){let s=rt(t.doc,{});s.anchors=new Set;for(let r of t.anchors.keys())s.anchors.add(r.anchor);s.inFlow=!0,s.inStringifyKey=!0;let i=n.toString(s);if(!t.mapKeyWarned){let r=JSON.stringify(
i);r.length>40&&(r=r.substring(0,36)+'..."'),Bt(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.
mapKeyWarned=!0}return i}return JSON.stringify(e)}function Ee(n,e,t){let s=re(n,void 0,t),i=re(e,void 0,t);return new C(s,i)}var C=class n{constructor(e,t=null){Object.defineProperty(this,x,{value:Ct}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;
return L(t)&&(t=t.clone(e)),L(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return at(t,s,this)}toString(e,t,s){return e?.doc?ms(this,e,t,s):JSON.stringify(this)}};function ct(n,e,t){return(e.inFlow??n.flow?wn:bn)(n,e,t)}function bn({comment:n,items:e},t,{blockItemPrefix:s,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){let{indent:l,options:{commentString:c}}=t,
p=Object.assign({},t,{indent:r,type:null}),f=!1,u=[];for(let g=0;g<e.length;++g){let h=e[g],m=null;if(L(h))!f&&h.spaceBefore&&u.push(""),lt(t,u,h.commentBefore,f),h.comment&&(m=h.comment);else if(T(h)){
let S=L(h.key)?h.key:null;S&&(!f&&S.spaceBefore&&u.push(""),lt(t,u,S.commentBefore,f))}f=!1;let w=oe(h,p,()=>m=null,()=>f=!0);m&&(w+=Z(w,r,c(m))),f&&m&&(f=!1),u.push(s+w)}let d;if(u.length===0)d=i.start+
i.end;else{d=u[0];for(let g=1;g<u.length;++g){let h=u[g];d+=h?`
${l}${h}`:`
`}}return n?(d+=`
`+U(c(n),l),a&&a()):f&&o&&o(),d}function wn({items:n},e,{flowChars:t,itemIndent:s}){let{indent:i,indentStep:r,flowCollectionPadding:o,options:{commentString:a}}=e;s+=r;let l=Object.assign({},e,{indent:s,
inFlow:!0,type:null}),c=!1,p=0,f=[];for(let g=0;g<n.length;++g){let h=n[g],m=null;if(L(h))h.spaceBefore&&f.push(""),lt(e,f,h.commentBefore,!1),h.comment&&(m=h.comment);else if(T(h)){let S=L(h.key)?h.key:
null;S&&(S.spaceBefore&&f.push(""),lt(e,f,S.commentBefore,!1),S.comment&&(c=!0));let k=L(h.value)?h.value:null;k?(k.comment&&(m=k.comment),k.commentBefore&&(c=!0)):h.value==null&&S?.comment&&(m=S.comment)}
m&&(c=!0);let w=oe(h,l,()=>m=null);c||(c=f.length>p||w.includes(`
`)),g<n.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=f.reduce((S,k)=>S+k.length+2,2)+(w.length+2)>e.options.lineWidth)),c&&(w+=",")),m&&(w+=Z(w,s,a(m))),f.push(w),p=f.length}
let{start:u,end:d}=t;if(f.length===0)return u+d;if(!c){let g=f.reduce((h,m)=>h+m.length+2,2);c=e.options.lineWidth>0&&g>e.options.lineWidth}if(c){let g=u;for(let h of f)g+=h?`
${r}${i}${h}`:`
`;return`${g}
${i}${d}`}else return`${u}${o}${f.join(" ")}${o}${d}`}function lt({indent:n,options:{commentString:e}},t,s,i){if(s&&i&&(s=s.replace(/^\n+/,"")),s){let r=U(e(s),n);t.push(r.trimStart())}}function fe(n,e){let t=A(e)?e.value:e;for(let s of n)if(T(s)&&(s.key===e||s.key===t||A(s.key)&&s.key.value===t))return s}var $=class extends Ne{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(V,e),this.items=[]}static from(e,t,s){let{keepUndefined:i,replacer:r}=s,o=new this(e),a=(l,c)=>{if(typeof r=="function")c=r.call(t,l,c);else if(Array.isArray(r)&&!r.includes(l))return;(c!==void 0||
i)&&o.items.push(Ee(l,c,s))};if(t instanceof Map)for(let[l,c]of t)a(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))a(l,t[l]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.
sortMapEntries),o}add(e,t){let s;T(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new C(e,e?.value):s=new C(e.key,e.value);let i=fe(this.items,s.key),r=this.schema?.sortMapEntries;if(i){if(!t)throw new Error(
`Key ${s.key} already set`);A(i.value)&&et(s.value)?i.value.value=s.value:i.value=s.value}else if(r){let o=this.items.findIndex(a=>r(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.
items.push(s)}delete(e){let t=fe(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let i=fe(this.items,e)?.value;return(!t&&A(i)?i.value:i)??void 0}has(e){return!!fe(
this.items,e)}set(e,t){this.add(new C(e,t),!0)}toJSON(e,t,s){let i=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(i);for(let r of this.items)at(t,i,r);return i}toString(e,t,s){if(!e)return JSON.
stringify(this);for(let i of this.items)if(!T(i))throw new Error(`Map items must all be pairs; found ${JSON.stringify(i)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign(
{},e,{allNullValues:!0})),ct(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};var J={collection:"map",default:!0,nodeClass:$,tag:"tag:yaml.org,2002:map",resolve(n,e){return R(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>$.from(n,e,t)};var M=class extends Ne{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(ne,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=ft(e);return typeof t!="number"?!1:this.items.
splice(t,1).length>0}get(e,t){let s=ft(e);if(typeof s!="number")return;let i=this.items[s];return!t&&A(i)?i.value:i}has(e){let t=ft(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=ft(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let i=this.items[s];A(i)&&et(t)?i.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let i=0;for(let r of this.
items)s.push(P(r,String(i++),t));return s}toString(e,t,s){return e?ct(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(
this)}static from(e,t,s){let{replacer:i}=s,r=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof i=="function"){let l=t instanceof Set?a:String(o++);a=i.call(t,l,a)}r.items.
push(re(a,void 0,s))}}return r}};function ft(n){let e=A(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}var Q={collection:"seq",default:!0,nodeClass:M,tag:"tag:yaml.org,2002:seq",resolve(n,e){return F(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>M.from(n,e,t)};var ue={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),de(n,e,t,s)}};var ge={identify:n=>n==null,createNode:()=>new y(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new y(null),stringify:({source:n},e)=>typeof n=="string"&&ge.test.
test(n)?n:e.options.nullStr};var xe={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new y(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&
xe.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};function B({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let i=typeof s=="number"?s:Number(s);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.
is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=e-(r.length-o-1);for(;a-- >0;)r+="\
0"}return r}var ut={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:B},ht={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():B(n)}},pt={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new y(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:B};var mt=n=>typeof n=="bigint"||Number.isInteger(n),jt=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function ys(n,e,t){let{value:s}=n;return mt(s)&&s>=0?t+s.toString(e):B(n)}var dt={identify:n=>mt(
n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>jt(n,2,8,t),stringify:n=>ys(n,8,"0o")},gt={identify:mt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(n,e,t)=>jt(n,0,10,t),stringify:B},yt={identify:n=>mt(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>jt(n,2,16,t),stringify:n=>ys(n,16,"0\
x")};var bs=[J,Q,ue,ge,xe,dt,gt,yt,ut,ht,pt];function ws(n){return typeof n=="bigint"||Number.isInteger(n)}var bt=({value:n})=>JSON.stringify(n),Sn=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:bt},
{identify:n=>n==null,createNode:()=>new y(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:bt},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:n=>n==="true",stringify:bt},{identify:ws,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>ws(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(
n),stringify:bt}],kn={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},Ss=[J,Q].concat(Sn,kn);var Ke={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let i=0;i<
t.length;++i)s[i]=t.charCodeAt(i);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({comment:n,type:e,value:t},s,i,r){if(!t)
return"";let o=t,a;if(typeof btoa=="function"){let l="";for(let c=0;c<o.length;++c)l+=String.fromCharCode(o[c]);a=btoa(l)}else throw new Error("This environment does not support writing binary tags; e\
ither Buffer or btoa is required");if(e??(e=y.BLOCK_LITERAL),e!==y.QUOTE_DOUBLE){let l=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),c=Math.ceil(a.length/l),p=new Array(c);for(let f=0,
u=0;f<c;++f,u+=l)p[f]=a.substr(u,l);a=p.join(e===y.BLOCK_LITERAL?`
`:" ")}return de({comment:n,type:e,value:a},s,i,r)}};function qt(n,e){if(F(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!T(s)){if(R(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let i=s.items[0]||new C(new y(null));
if(s.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${s.commentBefore}
${i.key.commentBefore}`:s.commentBefore),s.comment){let r=i.value??i.key;r.comment=r.comment?`${s.comment}
${r.comment}`:s.comment}s=i}n.items[t]=T(s)?s:new C(s)}}else e("Expected a sequence for this tag");return n}function Rt(n,e,t){let{replacer:s}=t,i=new M(n);i.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&
Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(r++),o));let a,l;if(Array.isArray(o))if(o.length===2)a=o[0],l=o[1];else throw new TypeError(`Expected [key, value]\
 tuple: ${o}`);else if(o&&o instanceof Object){let c=Object.keys(o);if(c.length===1)a=c[0],l=o[a];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else a=o;i.items.push(Ee(
a,l,t))}return i}var je={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:qt,createNode:Rt};var Te=class n extends M{constructor(){super(),this.add=$.prototype.add.bind(this),this.delete=$.prototype.delete.bind(this),this.get=$.prototype.get.bind(this),this.has=$.prototype.has.bind(this),this.
set=$.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let i of this.items){let r,o;if(T(i)?(r=P(i.key,"",t),o=P(i.value,r,
t)):r=P(i,"",t),s.has(r))throw new Error("Ordered maps must not include duplicate keys");s.set(r,o)}return s}static from(e,t,s){let i=Rt(e,t,s),r=new this;return r.items=i.items,r}};Te.tag="tag:yaml.o\
rg,2002:omap";var qe={collection:"seq",identify:n=>n instanceof Map,nodeClass:Te,default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=qt(n,e),s=[];for(let{key:i}of t.items)A(i)&&(s.includes(i.value)?
e(`Ordered maps must not include duplicate keys: ${i.value}`):s.push(i.value));return Object.assign(new Te,t)},createNode:(n,e,t)=>Te.from(n,e,t)};function ks({value:n,source:e},t){return e&&(n?Ft:Ut).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var Ft={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new y(!0),stringify:ks},Ut={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new y(!1),stringify:ks};var Ns={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:B},Os={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():B(n)}},As={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(n){let e=new y(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:B};var Re=n=>typeof n=="bigint"||Number.isInteger(n);function wt(n,e,t,{intAsBigInt:s}){let i=n[0];if((i==="-"||i==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:
n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return i==="-"?BigInt(-1)*o:o}let r=parseInt(n,t);return i==="-"?-1*r:r}function Vt(n,e,t){let{value:s}=n;if(Re(s)){let i=s.toString(e);return s<
0?"-"+t+i.substr(1):t+i}return B(n)}var Es={identify:Re,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>wt(n,2,2,t),stringify:n=>Vt(n,2,"0b")},Ts={identify:Re,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>wt(n,1,8,t),stringify:n=>Vt(n,8,"0")},Ls={identify:Re,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>wt(n,0,10,t),stringify:B},vs={identify:Re,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>wt(n,2,16,t),stringify:n=>Vt(n,16,"0x")};var Le=class n extends ${constructor(e){super(e),this.tag=n.tag}add(e){let t;T(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new C(e.key,null):t=new C(e,null),fe(this.items,t.
key)||this.items.push(t)}get(e,t){let s=fe(this.items,e);return!t&&T(s)?A(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YA\
ML set, not ${typeof t}`);let s=fe(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new C(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:i}=s,
r=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)typeof i=="function"&&(o=i.call(t,o,o)),r.items.push(Ee(o,null,s));return r}};Le.tag="tag:yaml.org,2002:set";var Fe={collection:"map",identify:n=>n instanceof
Set,nodeClass:Le,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>Le.from(n,e,t),resolve(n,e){if(R(n)){if(n.hasAllNullValues(!0))return Object.assign(new Le,n);e("Set items must all have nul\
l values")}else e("Expected a mapping for this tag");return n}};function Yt(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,i=o=>e?BigInt(o):Number(o),r=s.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return t==="-"?i(-1)*r:r}function Is(n){let{
value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return B(n);let s="";e<0&&(s="-",e*=t(-1));let i=t(60),r=[e%i];return e<60?r.unshift(0):(e=(e-r[0])/i,r.unshift(e%
i),e>=60&&(e=(e-r[0])/i,r.unshift(e))),s+r.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var St={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>Yt(n,t),stringify:Is},kt={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Yt(n,!1),stringify:Is},ve={identify:n=>n instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0\
-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(ve.test);if(!e)throw new Error("!!\
timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,i,r,o,a]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,s-1,i,r||0,o||0,a||0,l),p=e[8];if(p&&p!=="Z"){let f=Yt(p,!1);
Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Jt=[J,Q,ue,ge,Ft,Ut,Es,Ts,Ls,vs,Ns,Os,As,Ke,Y,qe,je,Fe,St,kt,ve];var Cs=new Map([["core",bs],["failsafe",[J,Q,ue]],["json",Ss],["yaml11",Jt],["yaml-1.1",Jt]]),$s={binary:Ke,bool:xe,float:pt,floatExp:ht,floatNaN:ut,floatTime:kt,int:gt,intHex:yt,intOct:dt,intTime:St,
map:J,merge:Y,null:ge,omap:qe,pairs:je,seq:Q,set:Fe,timestamp:ve},Ds={"tag:yaml.org,2002:binary":Ke,"tag:yaml.org,2002:merge":Y,"tag:yaml.org,2002:omap":qe,"tag:yaml.org,2002:pairs":je,"tag:yaml.org,2\
002:set":Fe,"tag:yaml.org,2002:timestamp":ve};function Nt(n,e,t){let s=Cs.get(e);if(s&&!n)return t&&!s.includes(Y)?s.concat(Y):s.slice();let i=s;if(!i)if(Array.isArray(n))i=[];else{let r=Array.from(Cs.
keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(n))for(let r of n)i=i.concat(
r);else typeof n=="function"&&(i=n(i.slice()));return t&&(i=i.concat(Y)),i.reduce((r,o)=>{let a=typeof o=="string"?$s[o]:o;if(!a){let l=JSON.stringify(o),c=Object.keys($s).map(p=>JSON.stringify(p)).join(
", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return r.includes(a)||r.push(a),r},[])}var Nn=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Ue=class n{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Nt(e,"\
compat"):e?Nt(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?Ds:{},this.tags=Nt(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,V,{value:J}),Object.defineProperty(
this,j,{value:ue}),Object.defineProperty(this,ne,{value:Q}),this.sortMapEntries=typeof o=="function"?o:o===!0?Nn:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));return e.
tags=this.tags.slice(),e}};function _s(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let l=n.directives.toString(n);l?(t.push(l),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let i=rt(n,e),{commentString:r}=i.
options;if(n.commentBefore){t.length!==1&&t.unshift("");let l=r(n.commentBefore);t.unshift(U(l,""))}let o=!1,a=null;if(n.contents){if(L(n.contents)){if(n.contents.spaceBefore&&s&&t.push(""),n.contents.
commentBefore){let p=r(n.contents.commentBefore);t.push(U(p,""))}i.forceBlockIndent=!!n.comment,a=n.contents.comment}let l=a?void 0:()=>o=!0,c=oe(n.contents,i,()=>a=null,l);a&&(c+=Z(c,"",r(a))),(c[0]===
"|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(oe(n.contents,i));if(n.directives?.docEnd)if(n.comment){let l=r(n.comment);l.includes(`
`)?(t.push("..."),t.push(U(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=n.comment;l&&o&&(l=l.replace(/^\n+/,"")),l&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(U(r(l),"")))}return t.join(
`
`)+`
`}var he=class n{constructor(e,t,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,x,{value:We});let i=null;typeof t=="function"||Array.isArray(t)?i=
t:s===void 0&&t&&(s=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=r;let{version:o}=r;
s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new z({version:o}),this.setSchema(o,s),this.contents=e===void 0?
null:this.createNode(e,i,s)}clone(){let e=Object.create(n.prototype,{[x]:{value:We}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=L(this.contents)?this.contents.clone(e.schema):this.contents,
this.range&&(e.range=this.range.slice()),e}add(e){Ie(this.contents)&&this.contents.add(e)}addIn(e,t){Ie(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=$t(this);e.anchor=
!t||s.has(t)?Dt(t||"a",s):t}return new ie(e.anchor)}createNode(e,t,s){let i;if(typeof t=="function")e=t.call({"":e},"",e),i=t;else if(Array.isArray(t)){let m=S=>typeof S=="number"||S instanceof String||
S instanceof Number,w=t.filter(m).map(String);w.length>0&&(t=t.concat(w)),i=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:l,onTagObj:c,tag:p}=s??
{},{onAnchor:f,setAnchors:u,sourceObjects:d}=us(this,o||"a"),g={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:f,onTagObj:c,replacer:i,schema:this.schema,sourceObjects:d},h=re(e,p,g);return a&&
v(h)&&(h.flow=!0),u(),h}createPair(e,t,s={}){let i=this.createNode(e,null,s),r=this.createNode(t,null,s);return new C(i,r)}delete(e){return Ie(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Oe(
e)?this.contents==null?!1:(this.contents=null,!0):Ie(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return v(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Oe(e)?!t&&A(this.contents)?
this.contents.value:this.contents:v(this.contents)?this.contents.getIn(e,t):void 0}has(e){return v(this.contents)?this.contents.has(e):!1}hasIn(e){return Oe(e)?this.contents!==void 0:v(this.contents)?
this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=_e(this.schema,[e],t):Ie(this.contents)&&this.contents.set(e,t)}setIn(e,t){Oe(e)?this.contents=t:this.contents==null?this.contents=
_e(this.schema,Array.from(e),t):Ie(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="\
1.1":this.directives=new z({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new z({version:e}),s={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let i=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${i}`)}}
if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Ue(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,
jsonArg:t,mapAsMap:s,maxAliasCount:i,onAnchor:r,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},l=P(this.contents,t??"",a);
if(typeof r=="function")for(let{count:c,res:p}of a.anchors.values())r(p,c);return typeof o=="function"?le(o,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){
if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(
`"indent" option must be a positive integer, not ${t}`)}return _s(this,e)}};function Ie(n){if(v(n))return!0;throw new Error("Expected a YAML collection as document contents")}var Ve=class extends Error{constructor(e,t,s,i){super(),this.name=e,this.code=s,this.message=i,this.pos=t}},ee=class extends Ve{constructor(e,t,s){super("YAMLParseError",e,t,s)}},Ye=class extends Ve{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function te(n,{flow:e,indicator:t,next:s,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let l=!1,c=a,p=a,f="",u="",d=!1,g=!1,h=null,m=null,w=null,S=null,k=null,N=null,O=null;for(let b of n)switch(g&&
(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&r(b.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),g=!1),h&&(c&&b.type!=="comment"&&b.type!=="n\
ewline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),b.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&b.source.includes("	")&&(h=b),p=!0;break;case"commen\
t":{p||r(b,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let D=b.source.substring(1)||" ";f?f+=u+D:f=D,u="",c=!1;break}case"newline":c?f?f+=b.source:(!N||t!==
"seq-item-ind")&&(l=!0):u+=b.source,c=!0,d=!0,(m||w)&&(S=b),p=!0;break;case"anchor":m&&r(b,"MULTIPLE_ANCHORS","A node can have at most one anchor"),b.source.endsWith(":")&&r(b.offset+b.source.length-1,
"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=b,O??(O=b.offset),c=!1,p=!1,g=!0;break;case"tag":{w&&r(b,"MULTIPLE_TAGS","A node can have at most one tag"),w=b,O??(O=b.offset),c=!1,p=!1,g=!0;break}case t:
(m||w)&&r(b,"BAD_PROP_ORDER",`Anchors and tags must be after the ${b.source} indicator`),N&&r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${e??"collection"}`),N=b,c=t==="seq-item-ind"||t==="explic\
it-key-ind",p=!1;break;case"comma":if(e){k&&r(b,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=b,c=!1,p=!1;break}default:r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} token`),c=!1,p=!1}let E=n[n.length-1],
I=E?E.offset+E.source.length:i;return g&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&r(s.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),h&&(c&&h.indent<=o||s?.type==="block-map"||s?.type==="block-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:N,spaceBefore:l,comment:f,
hasNewline:d,anchor:m,tag:w,newlineAfterProp:S,end:I,start:O??I}}function pe(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.
sep)if(t.type==="newline")return!0}if(pe(e.key)||pe(e.value))return!0}return!1;default:return!0}}function Je(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&pe(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Ot(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let i=typeof s=="function"?s:(r,o)=>r===o||A(r)&&A(o)&&r.value===o.value;return e.some(r=>i(r.key,t))}var Ps="All mapping items must start at the same column";function Ms({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.nodeClass??$,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let l=s.offset,c=null;for(let p of s.
items){let{start:f,key:u,sep:d,value:g}=p,h=te(f,{indicator:"explicit-key-ind",next:u??d?.[0],offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0}),m=!h.found;if(m){if(u&&(u.type==="block-seq"?
i(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==s.indent&&i(l,"BAD_INDENT",Ps)),!h.anchor&&!h.tag&&!d){c=h.end,h.comment&&(a.comment?a.comment+=
`
`+h.comment:a.comment=h.comment);continue}(h.newlineAfterProp||pe(u))&&i(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==s.indent&&i(l,"BA\
D_INDENT",Ps);t.atKey=!0;let w=h.end,S=u?n(t,u,h,i):e(t,w,f,null,h,i);t.schema.compat&&Je(s.indent,u,i),t.atKey=!1,Ot(t,a.items,S)&&i(w,"DUPLICATE_KEY","Map keys must be unique");let k=te(d??[],{indicator:"\
map-value-ind",next:g,offset:S.range[2],onError:i,parentIndent:s.indent,startOnNewline:!u||u.type==="block-scalar"});if(l=k.end,k.found){m&&(g?.type==="block-map"&&!k.hasNewline&&i(l,"BLOCK_AS_IMPLICI\
T_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<k.found.offset-1024&&i(S.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start\
 of an implicit block mapping key"));let N=g?n(t,g,k,i):e(t,l,d,null,k,i);t.schema.compat&&Je(s.indent,g,i),l=N.range[2];let O=new C(S,N);t.options.keepSourceTokens&&(O.srcToken=p),a.items.push(O)}else{
m&&i(S.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(S.comment?S.comment+=`
`+k.comment:S.comment=k.comment);let N=new C(S);t.options.keepSourceTokens&&(N.srcToken=p),a.items.push(N)}}return c&&c<l&&i(c,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,l,c??
l],a}function Bs({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=r?.nodeClass??M,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=s.offset,c=null;for(let{start:p,value:f}of s.items){
let u=te(p,{indicator:"seq-item-ind",next:f,offset:l,onError:i,parentIndent:s.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?i(u.end,"BAD_INDENT","All sequence item\
s must start at the same column"):i(l,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(a.comment=u.comment);continue}let d=f?n(t,f,u,i):e(t,u.end,p,null,u,i);t.schema.compat&&
Je(s.indent,f,i),l=d.range[2],a.items.push(d)}return a.range=[s.offset,l,c??l],a}function se(n,e,t,s){let i="";if(n){let r=!1,o="";for(let a of n){let{source:l,type:c}=a;switch(c){case"space":r=!0;break;case"comment":{t&&!r&&s(a,"MISSING_CHAR","Comments must be separated from othe\
r tokens by white space characters");let p=l.substring(1)||" ";i?i+=o+p:i=p,o="";break}case"newline":i&&(o+=l),r=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{
comment:i,offset:e}}var Qt="Block collections are not allowed within flow collections",Gt=n=>n&&(n.type==="block-map"||n.type==="block-seq");function xs({composeNode:n,composeEmptyNode:e},t,s,i,r){let o=s.start.source===
"{",a=o?"flow map":"flow sequence",l=r?.nodeClass??(o?$:M),c=new l(t.schema);c.flow=!0;let p=t.atRoot;p&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=s.offset+s.start.source.length;for(let m=0;m<s.items.
length;++m){let w=s.items[m],{start:S,key:k,sep:N,value:O}=w,E=te(S,{flow:a,indicator:"explicit-key-ind",next:k??N?.[0],offset:f,onError:i,parentIndent:s.indent,startOnNewline:!1});if(!E.found){if(!E.
anchor&&!E.tag&&!N&&!O){m===0&&E.comma?i(E.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):m<s.items.length-1&&i(E.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),E.comment&&(c.comment?c.comment+=
`
`+E.comment:c.comment=E.comment),f=E.end;continue}!o&&t.options.strict&&pe(k)&&i(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(m===0)E.comma&&i(E.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(E.comma||i(E.start,"MISSING_CHAR",`Missing , between ${a} items`),E.comment){let I="";e:for(let b of S)switch(b.type){case"comma":case"space":break;case"\
comment":I=b.source.substring(1);break e;default:break e}if(I){let b=c.items[c.items.length-1];T(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+I:b.comment=I,E.comment=E.comment.substring(I.length+1)}}if(!o&&!N&&!E.found){let I=O?n(t,O,E,i):e(t,E.end,N,null,E,i);c.items.push(I),f=I.range[2],Gt(O)&&i(I.range,"BLOCK_IN_FLOW",Qt)}else{t.atKey=
!0;let I=E.end,b=k?n(t,k,E,i):e(t,I,S,null,E,i);Gt(k)&&i(b.range,"BLOCK_IN_FLOW",Qt),t.atKey=!1;let D=te(N??[],{flow:a,indicator:"map-value-ind",next:O,offset:b.range[2],onError:i,parentIndent:s.indent,
startOnNewline:!1});if(D.found){if(!o&&!E.found&&t.options.strict){if(N)for(let _ of N){if(_===D.found)break;if(_.type==="newline"){i(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}E.start<D.found.offset-1024&&i(D.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else O&&
("source"in O&&O.source?.[0]===":"?i(O,"MISSING_CHAR",`Missing space after : in ${a}`):i(D.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let ae=O?n(t,O,D,i):D.found?e(t,D.end,N,null,D,i):
null;ae?Gt(O)&&i(ae.range,"BLOCK_IN_FLOW",Qt):D.comment&&(b.comment?b.comment+=`
`+D.comment:b.comment=D.comment);let we=new C(b,ae);if(t.options.keepSourceTokens&&(we.srcToken=w),o){let _=c;Ot(t,_.items,b)&&i(I,"DUPLICATE_KEY","Map keys must be unique"),_.items.push(we)}else{let _=new $(
t.schema);_.flow=!0,_.items.push(we);let os=(ae??b).range;_.range=[b.range[0],os[1],os[2]],c.items.push(_)}f=ae?ae.range[2]:D.end}}let u=o?"}":"]",[d,...g]=s.end,h=f;if(d?.source===u)h=d.offset+d.source.
length;else{let m=a[0].toUpperCase()+a.substring(1),w=p?`${m} must end with a ${u}`:`${m} in block collection must be sufficiently indented and end with a ${u}`;i(f,p?"MISSING_CHAR":"BAD_INDENT",w),d&&
d.source.length!==1&&g.unshift(d)}if(g.length>0){let m=se(g,h,t.options.strict,i);m.comment&&(c.comment?c.comment+=`
`+m.comment:c.comment=m.comment),c.range=[s.offset,h,m.offset]}else c.range=[s.offset,h,h];return c}function Wt(n,e,t,s,i,r){let o=t.type==="block-map"?Ms(n,e,t,s,r):t.type==="block-seq"?Bs(n,e,t,s,r):xs(n,e,t,s,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),o)}function Ks(n,e,t,s,i){
let r=s.tag,o=r?e.directives.tagName(r.source,u=>i(r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,newlineAfterProp:d}=s,g=u&&r?u.offset>r.offset?u:r:u??r;g&&(!d||d.offset<g.offset)&&
i(g,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===$.tagName&&a==="ma\
p"||o===M.tagName&&a==="seq")return Wt(n,e,t,i,o);let l=e.schema.tags.find(u=>u.tag===o&&u.collection===a);if(!l){let u=e.schema.knownTags[o];if(u?.collection===a)e.schema.tags.push(Object.assign({},u,
{default:!1})),l=u;else return u?i(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${a} collection, but expects ${u.collection??"scalar"}`,!0):i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),Wt(n,e,t,i,
o)}let c=Wt(n,e,t,i,o,l),p=l.resolve?.(c,u=>i(r,"TAG_RESOLVE_FAILED",u),e.options)??c,f=L(p)?p:new y(p);return f.range=c.range,f.tag=o,l?.format&&(f.format=l.format),f}function Ht(n,e,t){let s=e.offset,i=On(e,n.options.strict,t);if(!i)return{value:"",type:null,comment:"",range:[s,s,s]};let r=i.mode===">"?y.BLOCK_FOLDED:y.BLOCK_LITERAL,o=e.source?An(e.source):[],a=o.
length;for(let h=o.length-1;h>=0;--h){let m=o[h][1];if(m===""||m==="\r")a=h;else break}if(a===0){let h=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",m=s+i.length;return e.source&&(m+=e.source.length),{value:h,type:r,comment:i.comment,range:[s,m,m]}}let l=e.indent+i.indent,c=e.offset+i.length,p=0;for(let h=0;h<a;++h){
let[m,w]=o[h];if(w===""||w==="\r")i.indent===0&&m.length>l&&(l=m.length);else{m.length<l&&t(c+m.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),i.indent===0&&(l=m.length),p=h,l===0&&!n.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=m.length+w.length+1}for(let h=o.length-1;h>=a;--h)o[h][0].
length>l&&(a=h+1);let f="",u="",d=!1;for(let h=0;h<p;++h)f+=o[h][0].slice(l)+`
`;for(let h=p;h<a;++h){let[m,w]=o[h];c+=m.length+w.length+1;let S=w[w.length-1]==="\r";if(S&&(w=w.slice(0,-1)),w&&m.length<l){let N=`Block scalar lines must not be less indented than their ${i.indent?
"explicit indentation indicator":"first line"}`;t(c-w.length-(S?2:1),"BAD_INDENT",N),m=""}r===y.BLOCK_LITERAL?(f+=u+m.slice(l)+w,u=`
`):m.length>l||w[0]==="	"?(u===" "?u=`
`:!d&&u===`
`&&(u=`

`),f+=u+m.slice(l)+w,u=`
`,d=!0):w===""?u===`
`?f+=`
`:u=`
`:(f+=u+w,u=" ",d=!1)}switch(i.chomp){case"-":break;case"+":for(let h=a;h<o.length;++h)f+=`
`+o[h][0].slice(l);f[f.length-1]!==`
`&&(f+=`
`);break;default:f+=`
`}let g=s+i.length+e.source.length;return{value:f,type:r,comment:i.comment,range:[s,g,g]}}function On({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:i}=e[0],r=i[0],o=0,a="",l=-1;for(let u=1;u<i.length;++u){let d=i[u];if(!a&&(d==="-"||d==="+"))a=d;else{let g=Number(d);!o&&g?o=g:l===-1&&(l=n+u)}}l!==-1&&s(l,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${i}`);let c=!1,p="",f=i.length;for(let u=1;u<e.length;++u){let d=e[u];switch(d.type){case"space":c=!0;case"newline":f+=d.source.length;
break;case"comment":t&&!c&&s(d,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=d.source.length,p=d.source.substring(1);break;case"error":s(d,"UNEXPECTED_TOK\
EN",d.message),f+=d.source.length;break;default:{let g=`Unexpected token in block scalar header: ${d.type}`;s(d,"UNEXPECTED_TOKEN",g);let h=d.source;h&&typeof h=="string"&&(f+=h.length)}}}return{mode:r,
indent:o,chomp:a,comment:p,length:f}}function An(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),r=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)r.push([e[o],e[o+1]]);return r}function Xt(n,e,t){let{offset:s,type:i,source:r,end:o}=n,a,l,c=(u,d,g)=>t(s+u,d,g);switch(i){case"scalar":a=y.PLAIN,l=En(r,c);break;case"single-quoted-scalar":a=y.QUOTE_SINGLE,l=Tn(r,c);break;case"dou\
ble-quoted-scalar":a=y.QUOTE_DOUBLE,l=Ln(r,c);break;default:return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[s,s+r.length,s+r.length]}}
let p=s+r.length,f=se(o,p,e,t);return{value:l,type:a,comment:f.comment,range:[s,p,f.offset]}}function En(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator characte\
r ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_\
START",`Plain value cannot start with ${t}`),js(n)}function Tn(n,e){return(n[n.length-1]!=="'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),js(n.slice(1,-1)).replace(/''/g,"'")}
function js(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,i;try{s=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=t[1].
replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let c=t[1].replace(i,"");c===""?o===`
`?r+=o:o=`
`:(r+=o+c,o=" "),a=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=a,t=l.exec(n),r+o+(t?.[1]??"")}function Ln(n,e){let t="";for(let s=1;s<n.length-1;++s){let i=n[s];if(!(i==="\r"&&n[s+1]===`
`))if(i===`
`){let{fold:r,offset:o}=vn(n,s);t+=r,s=o}else if(i==="\\"){let r=n[++s],o=In[r];if(o)t+=o;else if(r===`
`)for(r=n[s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="\r"&&n[s+1]===`
`)for(r=n[++s+1];r===" "||r==="	";)r=n[++s+1];else if(r==="x"||r==="u"||r==="U"){let a=r==="x"?2:r==="u"?4:8;t+=Cn(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),t+=a}}else if(i===" "||i==="	"){let r=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>r?n.slice(r,s+1):i)}else t+=i}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function vn(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===
`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var In={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Cn(n,e,t,s){let i=n.substr(e,t),o=i.length===t&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):
NaN;try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function zt(n,e,t,s){let{value:i,type:r,comment:o,range:a}=e.type==="block-scalar"?Ht(n,e,s):Xt(e,n.options.strict,s),l=t?n.directives.tagName(t.source,f=>s(t,"TAG_RESOLVE_FAILED",f)):null,c;n.options.
stringKeys&&n.atKey?c=n.schema[j]:l?c=$n(n.schema,i,l,t,s):e.type==="scalar"?c=Dn(n,i,e,s):c=n.schema[j];let p;try{let f=c.resolve(i,u=>s(t??e,"TAG_RESOLVE_FAILED",u),n.options);p=A(f)?f:new y(f)}catch(f){
let u=f instanceof Error?f.message:String(f);s(t??e,"TAG_RESOLVE_FAILED",u),p=new y(i)}return p.range=a,p.source=i,r&&(p.type=r),l&&(p.tag=l),c.format&&(p.format=c.format),o&&(p.comment=o),p}function $n(n,e,t,s,i){
if(t==="!")return n[j];let r=[];for(let a of n.tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)r.push(a);else return a;for(let a of r)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&!o.
collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(i(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[j])}function Dn({atKey:n,directives:e,schema:t},s,i,r){
let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[j];if(t.compat){let a=t.compat.find(l=>l.default&&l.test?.test(s))??t[j];if(o.tag!==a.tag){let l=e.tagString(o.tag),c=e.
tagString(a.tag),p=`Value may be parsed as either ${l} or ${c}`;r(i,"TAG_RESOLVE_FAILED",p,!0)}}return o}function qs(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let i=e[s];switch(i.type){case"space":case"comment":case"newline":n-=i.source.length;continue}for(i=e[++s];i?.type==="space";)n+=i.source.
length,i=e[++s];break}}return n}var _n={composeNode:Zt,composeEmptyNode:At};function Zt(n,e,t,s){let i=n.atKey,{spaceBefore:r,comment:o,anchor:a,tag:l}=t,c,p=!0;switch(e.type){case"alias":c=Pn(n,e,s),(a||l)&&s(e,"ALIAS_PROPS","An al\
ias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=zt(n,e,l,s),a&&(c.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{c=Ks(_n,n,e,t,s),a&&(c.anchor=a.source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);s(e,"RESOURCE_EXHAUSTION",u)}break;default:{
let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",f),p=!1}}return c??(c=At(n,e.offset,void 0,null,t,s)),a&&c.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be \
an empty string"),i&&n.options.stringKeys&&(!A(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&s(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?c.comment=o:c.commentBefore=o),n.options.keepSourceTokens&&p&&(c.srcToken=e),c}function At(n,e,t,s,{spaceBefore:i,comment:r,anchor:o,tag:a,end:l},c){let p={type:"\
scalar",offset:qs(e,t,s),indent:-1,source:""},f=zt(n,p,a,c);return o&&(f.anchor=o.source.substring(1),f.anchor===""&&c(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(f.spaceBefore=!0),r&&(f.comment=
r,f.range[2]=l),f}function Pn({options:n},{offset:e,source:t,end:s},i){let r=new ie(t.substring(1));r.source===""&&i(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(e+t.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=se(s,o,n.strict,i);return r.range=[e,o,a.offset],a.comment&&(r.comment=a.comment),r}function Rs(n,e,{offset:t,start:s,value:i,end:r},o){let a=Object.assign({_directives:e},n),l=new he(void 0,a),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},p=te(s,{indicator:"\
doc-start",next:i??r?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});p.found&&(l.directives.docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),l.contents=i?Zt(c,i,p,o):At(c,p.end,s,null,p,o);let f=l.contents.range[2],u=se(r,f,!1,o);return u.comment&&(l.comment=u.comment),
l.range=[t,f,u.offset],l}function Qe(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Fs(n){let e="",t=!1,
s=!1;for(let i=0;i<n.length;++i){let r=n[i];switch(r[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(r.substring(1)||" "),t=!0,s=!1;break;case"%":n[i+1]?.[0]!=="#"&&(i+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var Ce=class{constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,i,r)=>{let o=Qe(t);r?this.warnings.push(new Ye(o,s,i)):this.errors.push(new ee(o,s,i))},this.directives=new z({version:e.version||"\
1.2"}),this.options=e}decorate(e,t){let{comment:s,afterEmptyLine:i}=Fs(this.prelude);if(s){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(i||e.directives.docStart||!r)e.commentBefore=s;else if(v(r)&&!r.flow&&r.items.length>0){let o=r.items[0];T(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=r.commentBefore;r.commentBefore=o?`${s}
${o}`:s}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Fs(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let i of e)
yield*this.next(i);yield*this.end(t,s)}*next(e){switch(e.type){case"directive":this.directives.add(e.source,(t,s,i)=>{let r=Qe(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",s,i)}),this.prelude.push(e.source),
this.atDirectives=!0;break;case"document":{let t=Rs(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-st\
art indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);
break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new ee(Qe(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"\
doc-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new ee(Qe(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let t=se(e.end,e.offset+e.source.
length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new ee(Qe(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),
yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),i=new he(void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indi\
cator line"),i.range=[0,t,t],this.decorate(i,!1),yield i}}};var es=Symbol("break visit"),Mn=Symbol("skip children"),Us=Symbol("remove item");function ye(n,e){"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),Vs(Object.freeze([]),n,e)}ye.BREAK=
es;ye.SKIP=Mn;ye.REMOVE=Us;ye.itemAtPath=(n,e)=>{let t=n;for(let[s,i]of e){let r=t?.[s];if(r&&"items"in r)t=r.items[i];else return}return t};ye.parentCollection=(n,e)=>{let t=ye.itemAtPath(n,e.slice(0,
-1)),s=e[e.length-1][0],i=t?.[s];if(i&&"items"in i)return i;throw new Error("Parent collection not found")};function Vs(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let i of["key","value"]){
let r=e[i];if(r&&"items"in r){for(let o=0;o<r.items.length;++o){let a=Vs(Object.freeze(n.concat([[i,o]])),r.items[o],t);if(typeof a=="number")o=a-1;else{if(a===es)return es;a===Us&&(r.items.splice(o,1),
o-=1)}}typeof s=="function"&&i==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}var ts="\uFEFF",ss="",ns="",Et="";function Ys(n){switch(n){case ts:return"byte-order-mark";case ss:return"doc-mode";case ns:return"flow-error-end";case Et:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`\

`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function G(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Js=new Set("0123456789ABCDEFabcdef"),xn=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Tt=new Set(",[]{}"),
Kn=new Set(` ,[]{}
\r	`),is=n=>!n||Kn.has(n),be=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;
let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){let i=this.buffer[s+e+1];if(i===`
`||!i&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&G(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=
"number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ts&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){let r=e[s-1];if(r===" "||r==="	"){t=s-1;break}else
s=e.indexOf("#",s+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let i=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-i),this.pushNewline(),"st\
ream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield ss,yield*this.parseLineStart()}*parseLineStart(){let e=this.
charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&G(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!G(this.
charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&
G(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.
getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(is),"doc";case'"':case"'":return yield*this.
parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let i=this.getLine();if(i===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&i[0]!=="#"||s===0&&(i.startsWith("---")||i.startsWith("..."))&&G(i[3]))&&!(s===this.indentNext-1&&this.
flowLevel===1&&(i[0]==="]"||i[0]==="}")))return this.flowLevel=0,yield ns,yield*this.parseLineStart();let r=0;for(;i[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=
yield*this.pushIndicators(),i[r]){case void 0:return"flow";case"#":return yield*this.pushCount(i.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(is),"flow";case'"':case"'":return this.flowKey=!0,yield*this.
parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||G(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.
parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;
for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),i=s.indexOf(`
`,this.pos);if(i!==-1){for(;i!==-1;){let r=this.continueScalar(i+1);if(r===-1)break;i=s.indexOf(`
`,r)}i!==-1&&(t=i-(s[i-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!==
"-")break}return yield*this.pushUntil(t=>G(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,s;e:for(let r=this.pos;s=this.buffer[r];++r)switch(s){case" ":t+=1;break;case`
`:e=r,t=0;break;case"\r":{let o=this.buffer[r+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let i=e+1;for(s=this.buffer[i];s===" ";)s=this.buffer[++i];if(s==="	"){for(;s==="	"||s===" "||s===
"\r"||s===`
`;)s=this.buffer[++i];e=i-1}else if(!this.blockScalarKeep)do{let r=e-1,o=this.buffer[r];o==="\r"&&(o=this.buffer[--r]);let a=r;for(;o===" ";)o=this.buffer[--r];if(o===`
`&&r>=this.pos&&r+1+t>a)e=r;else break}while(!0);return yield Et,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,i;for(;i=
this.buffer[++s];)if(i===":"){let r=this.buffer[s+1];if(G(r)||e&&Tt.has(r))break;t=s}else if(G(i)){let r=this.buffer[s+1];if(i==="\r"&&(r===`
`?(s+=1,i=`
`,r=this.buffer[s+1]):t=s),r==="#"||e&&Tt.has(r))break;if(i===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&Tt.has(i))break;t=s}return!i&&!this.atEnd?this.setNext("plain-scalar"):(yield Et,yield*this.pushToIndex(t+1,!0),e?"flow":
"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),
0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(is),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(G(s)||t&&Tt.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!G(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(xn.has(t))t=this.buffer[++e];else if(t==="%"&&Js.has(this.buffer[e+1])&&Js.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let i=t-this.pos;return i>0&&(yield this.buffer.substr(this.pos,i),this.pos=t),i}*pushUntil(e){
let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function me(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Qs(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}
return-1}function Ws(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Lt(n){switch(n.type){case"\
document":return n.start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function $e(n){if(n.length===0)
return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="space";);return n.splice(
e,n.length)}function vt(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function Gs(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&
!e.value&&!me(e.start,"explicit-key-ind")&&!me(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,Ws(e.value)?e.value.end?vt(e.value.end,e.sep):e.value.end=e.sep:vt(e.start,e.sep),delete e.sep)}
var De=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new be,this.onNewLine=e}*parse(e,t=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),
this.offset+=e.length;return}let t=Ys(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&
(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,
message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.
stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.
blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield t;else{let s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type===
"flow-collection"&&Gs(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let i=s.items[s.items.length-1];if(i.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(i.sep)i.value=t;else{Object.assign(i,{key:t,sep:[]}),this.onKeyLine=!i.explicitKey;return}break}case"block-seq":{let i=s.items[s.items.length-1];i.value?s.items.push({
start:[],value:t}):i.value=t;break}case"flow-collection":{let i=s.items[s.items.length-1];!i||i.value?s.items.push({start:[],key:t,sep:[]}):i.sep?i.value=t:Object.assign(i,{key:t,sep:[]});return}default:
yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let i=t.items[t.items.length-1];i&&!i.sep&&!i.value&&
i.start.length>0&&Qs(i.start)===-1&&(t.indent===0||i.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(s.type==="document"?s.end=i.start:s.items.push({start:i.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Qs(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Lt(this.peek(2)),s=$e(t),i;e.end?(i=e.end,
i.push(this.sourceToken),delete e.end):i=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:i}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else
yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let s="end"in t.value?
t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.
sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.
items.length-2]?.value?.end;if(Array.isArray(i)){vt(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.
indent===e.indent,i=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(i&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let l=t.sep[a];switch(l.type){case"newline":o.push(a);break;case"\
space":break;case"comment":l.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(r=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":i||t.value?(r.push(this.sourceToken),e.
items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
!0):i||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(me(t.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(Ws(t.key)&&!me(t.sep,"newline")){let o=$e(t.start),a=t.key,l=t.sep;l.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(me(
t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=$e(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.
sourceToken]}]})}else t.sep?t.value||i?e.items.push({start:r,key:null,sep:[this.sourceToken]}):me(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let o=this.flowScalar(this.type);i||t.value?(e.items.push({start:r,key:o,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=
!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!me(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:r});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-
1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else
t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let i=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(i)){vt(i,t.start),i.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||me(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>
e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do
yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let i=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:i,sep:[]}):t.sep?this.stack.push(i):Object.assign(t,{
key:i,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.
peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&s.type!=="flow-collection"){let i=Lt(s),r=$e(i);Gs(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,
sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=Lt(e),s=$e(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let t=Lt(e),s=$e(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==
"comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var Hs="document-refused";function Rn(n){let e=[],t=[],s=n.indexOf(`
`),i=n.indexOf("\r");for(;s>=0||i>=0;){let r=i<0||s>=0&&s<i,o=r?s:i,a=!r&&s===o+1?o+2:o+1;e.push(o),t.push(a),s>=0&&s<a&&(s=n.indexOf(`
`,a)),r||(i=n.indexOf("\r",a))}return{ends:e,nexts:t}}function Fn(n,e){let t=0,s=n.length-1;for(;t<s;){let i=t+s+1>>1;(n[i]??0)<=e?t=i:s=i-1}return t}function Xs(n){let e=[0,...Rn(n).nexts],t=0,s=r=>r>=(e[t]??0)&&r<(e[t+1]??Number.POSITIVE_INFINITY),i=r=>{
let o=Math.max(0,Math.min(r,n.length));return s(o)||(t=Fn(e,o)),{line:t+1,column:o-(e[t]??0)+1,offset:o}};return{point:i,range:(r,o)=>({start:i(r),end:i(o)})}}var Un=10;function zs(n,e){let t=new De,s=[];for(let i of new be().lex(n)){for(let r of t.next(i))s.push(r);if(t.stack.length>e+Un)return{deepAt:t.offset}}for(let i of t.end())s.push(i);return{tokens:s}}var Zs=200;var Vn=({type:n})=>n==="QUOTE_DOUBLE"||n==="QUOTE_SINGLE",rs=class{defects=[];#t;#s=new Map;#e=0;constructor(e){this.#t=e}get isCut(){return this.defects.some(({isRefused:e})=>e)}report(e,t,s){this.defects.
push({message:e,start:t,end:s,isRefused:!1})}convert(e,t){let[s,i]=e.range;this.#e+=1;let{maxDepth:r,maxNodes:o,tooMany:a}=this.#t;if(t>r||this.#e>o){let p=t>r?en(r):a;return this.isCut||this.defects.
push({message:p,start:s,end:i,isRefused:!0}),{kind:"string",value:"",start:s,end:i}}if(q(e))return this.#n(e.source,s,i);let l=this.#e,c=this.#i(e,t,s,i);return e.anchor&&this.#s.set(e.anchor,{node:c,
size:this.#e-l}),c}#n(e,t,s){let i=this.#s.get(e);return i===void 0?(this.report(`an alias has no anchor before it: \`*${e}\``,t,s),{kind:"string",value:"",start:t,end:s}):(this.#e+=i.size,i.node)}#i(e,t,s,i){
if(F(e))return{kind:"array",items:e.items.map(a=>this.convert(a,t+1)),start:s,end:i};if(R(e))return{kind:"object",entries:e.items.flatMap(({key:l,value:c})=>this.#r(l,c,t)),start:s,end:i};if(!A(e))return{
kind:"string",value:"",start:s,end:i};let r=Vn(e)?1:0,o=s+r;return{kind:"string",value:e.source??String(e.value??""),start:o,end:Math.max(o,i-r),...typeof e.value!="string"&&this.#t.resolves&&{resolved:e.
value}}}#r(e,t,s){let i=this.convert(e,s+1);if(i.kind!=="string")return this.report("a key must be a text",i.start,i.end),[];let o={kind:"string",value:"",...{start:i.end,end:i.end,...this.#t.resolves&&
{resolved:null}}};return[{key:i,value:t===null?o:this.convert(t,s+1)}]}},en=n=>`it is nested deeper than ${n} levels`;function Yn(n,e){let t=n.map(s=>({token:s,depth:0}));for(let s=t.pop();s!==void 0;s=
t.pop()){let{token:i,depth:r}=s;if(r>e)return i;if(i.type==="document"&&i.value&&t.push({token:i.value,depth:r}),"items"in i)for(let{key:o,value:a}of i.items)for(let l of[o,a])l&&t.push({token:l,depth:r+
1})}}function tn(n,e){let{maxDepth:t,resolves:s}=e,i=zs(n,t),r="tokens"in i?i.tokens:[],o="deepAt"in i?i.deepAt:Yn(r,t)?.offset;if(o!==void 0)return{defects:[{message:en(t),start:o,end:o+1,isRefused:!0}]};
let a=new rs(e),l=new Ce({schema:s?"core":"failsafe",uniqueKeys:!1,logLevel:"silent"}),[c,...p]=l.compose(r,!0,n.length);p[0]&&a.report("it holds several documents; keep the first",p[0].range[0],p[0].
range[1]);for(let{message:u,pos:d}of c?.errors??[])a.report(u.replace(/\.$/u,""),d[0],d[1]);let f=c?.contents?a.convert(c.contents,0):void 0;return{...f&&!a.isCut&&{root:f},defects:a.defects}}function Jn(n){
let{root:e,defects:t}=tn(n,{maxDepth:Zs,maxNodes:n.length+1e3,tooMany:"its aliases repeat too much"}),s=Xs(n),i=t.map(({message:r,start:o,end:a,isRefused:l})=>({code:l?Hs:"syntax-error",message:`This \
is not valid YAML: ${r}.`,range:s.range(o,a)}));return{...e&&{root:e},problems:i}}0&&(module.exports={parseYaml,readYaml});
