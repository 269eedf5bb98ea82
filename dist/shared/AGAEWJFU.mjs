import{$ as Ht,A as Bi,B as nr,C as Ui,E as j,F as Pn,H as qi,K as Ke,L as sr,T as ft,X as _n,_ as Dn,a as Ti,c as $i,d as B,da as Yi,e as Ai,f as Ri,h as Nt,i as Ii,j as Ci,k as Li,l as Pi,m as _i,o as Fe,
p as Di,q as Mi,r as I,u as ji,v as Je,w as Fi,x as Te,y as Ki,z as ee}from"./RW4BXGTB.mjs";import{g as Vi,j as Mn}from"./DU3SX422.mjs";function Gi(){return Object.create(null)}function Zf(n){let e=Gi();for(let[t,s]of n)e[t]=s;return e}function eh(n,e){return Object.hasOwn(n,e)?n[e]:void 0}function Uc(n){return typeof n=="object"&&n!==
null&&!Array.isArray(n)}var qc=Mi(Uc);function Vc(n,e,t){let s=qc["~run"](e,t);if(!s.typed){let[f,...h]=s.issues;return{...s,issues:[{...f,expected:"Object"},...h]}}let r=s.value,i=Gi(),o=[],a=!0;for(let f of Object.
keys(r)){let h=n["~run"]({value:r[f]},t);for(let p of h.issues??[]){let v={type:"object",origin:"value",input:r,key:f,value:r[f]};o.push({...p,path:[v,...p.path??[]]})}if(h.typed?i[f]=h.value:a=!1,o.length>
0&&t.abortEarly)break}let[c,...l]=o;return c===void 0?{typed:!0,value:i}:{typed:a,value:i,issues:[c,...l]}}function Tt(n){return Ti({kind:"schema",type:"record",reference:Tt,expects:"Object",async:!1,
key:ee(),value:n,"~run":(e,t)=>Vc(n,e,t)})}var Yc=/^\d{4}-\d{2}-\d{2}$/,rr=n=>I(j(ee(),Nt(1),B(n))),Fn=j(Te({rule:j(ee(),Nt(1),B("The rule whose finding is accepted.")),feature:rr("Title or id of the feature."),target:rr("Title or id of the ta\
rget."),path:rr("The document, by its path in reports."),reason:j(ee(),_i(),Nt(1),B("Why the finding is accepted.")),until:I(j(ee(),Ci(Yc,"A day is written YYYY-MM-DD."),Ri("A day is written YYYY-MM-D\
D."),B("The last day on which the exception is valid.")))}),$i(({feature:n,target:e,path:t})=>(n??e??t)!==void 0,"An exception names a feature, a target or a path; to turn a rule off everywhere, set i\
t to `off`."));function Qi(n,e){let t=Pn(Fe(Fn),n);if(!t.success){let r=t.issues.map(i=>({path:["exceptions",...(i.path??[]).map(({key:o})=>String(o))],message:/[.!]$/.test(i.message)?i.message:`${i.message}\
.`}));return{exceptions:[],problems:r}}let s=t.output.flatMap(({rule:r},i)=>e.includes(r)?[]:[{path:["exceptions",String(i),"rule"],message:`There is no rule \`${r}\`.${Ke(r,e)}`}]);return{exceptions:t.
output,problems:s}}function rh(n,e,t){if(e.length===0)return{results:n,expired:[],needed:[],unneeded:[]};let s=e.filter(({until:a})=>a===void 0||t<=a),r=new Map;for(let a of s)qi(r,a.rule,a);let i=new Set;
return{results:n.map(({path:a,diagnostics:c})=>{let l=c.filter(f=>{let h=(r.get(f.ruleId)??[]).filter(p=>Gc(p,f,a));for(let p of h)i.add(p);return h.length===0});return{path:a,diagnostics:l}}),expired:e.
filter(a=>!s.includes(a)),needed:[...i],unneeded:s.filter(a=>!i.has(a))}}function Gc(n,e,t){let{feature:s,featureTitle:r,target:i,targetTitle:o}=e;return(n.path===void 0||n.path===t)&&Wi(n.feature,s,r)&&
Wi(n.target,i,o)}function Wi(n,e,t){return n===void 0||n===e?!0:t!==void 0&&zi(n)===zi(t)}function zi(n){return n.trim().replace(/\s+/g," ").toLowerCase()}var Xt=["off","info","warn","warning","error"];function Hi(n,e={}){let t=[],s=e.preset??"recommended";ft.includes(s)||t.push({path:["preset"],message:`There is no preset \`${s}\`. ${Xi(ft)}`});let r=new Set(
n.map(c=>c.meta.id)),i=new Map(Object.entries(e.rules??{}));for(let c of i.keys())r.has(c)||t.push({path:["rules",c],message:`There is no rule \`${c}\`.${Ke(c,r)}`});let o=new Map,a={project:[],document:[],
matrix:[],feature:[],cell:[]};for(let c of n){let{id:l}=c.meta,f=Qc(l,i.get(l),t),h=Jc(c,f.options,t);if(!(f.word===void 0?Wc(c.meta.preset,s):f.word!=="off")||h===void 0)continue;let v=f.word===void 0?
void 0:zc(f.word);o.set(l,v===void 0?{rule:c}:{rule:c,severity:v}),h(a)}return{settings:{active:o,checks:a},problems:t}}function Wc(n,e){return ft.indexOf(n)<=ft.indexOf(e)}function zc(n){if(n!=="off")
return n==="warn"?"warning":n}function Xi(n){return`Use ${n.slice(0,-1).map(e=>`\`${e}\``).join(", ")} or \`${n.at(-1)??""}\`.`}function Qc(n,e,t){if(e===void 0)return{word:void 0,options:{}};if(typeof e==
"string")return{word:ir(n,e,t),options:{}};if(Array.isArray(e)){let[s,r,...i]=e;if(i.length===0&&(r===void 0||Ji(r)))return{word:ir(n,s,t),options:r??{}}}else if(Ji(e)){let{severity:s,...r}=e;return{word:s===
void 0?void 0:ir(n,s,t),options:r}}return t.push({path:["rules",n],message:`The setting of \`${n}\` is not understood. Write a severity, \`[severity, options]\` or an object of options.`}),{word:void 0,
options:{}}}function ir(n,e,t){let s=Xt.find(o=>o===e);if(s!==void 0)return s;let r=typeof e=="string"?Ke(e,Xt):"",i=typeof e=="string"?e:JSON.stringify(e);t.push({path:["rules",n],message:`\`${i}\` is\
 not a severity.${r===""?` ${Xi(Xt)}`:r}`})}function Ji(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Jc(n,e,t){let{id:s,defaults:r}=n.meta,i=Object.keys(r),o=Object.keys(e).filter(
c=>!i.includes(c));for(let c of o){let l=i.length===0?" It takes none.":Ke(c,i),f=`The rule \`${s}\` has no option \`${c}\`.${l}`;t.push({path:["rules",s,c],message:f})}if(o.length>0)return;let a=n.configure(
e);if(a.ok)return a.enlist;for(let c of a.issues){let l=`The option \`${c.path.join(".")}\` of \`${s}\` is wrong: ${c.message}.`;t.push({path:["rules",s,...c.path],message:l})}}var Zi="requires-unsatisfied";function fh(n){let{preset:e,rules:t,requires:s}=n?.value??{},r=t??{},i=s===void 0?t:{...r,[Zi]:Hc(r[Zi],s)};return{...e!==void 0&&{preset:e},...i!==void 0&&{rules:i}}}function Hc(n,e){
return n===void 0?{requires:e}:typeof n=="string"?[n,{requires:e}]:Xc(n)?[n[0],eo(n[1]??{},e)]:eo(n,e)}function eo(n,e){let t="requires"in n?n.requires:{},s=typeof t=="object"&&t!==null&&!Array.isArray(
t);return{...n,requires:s?Object.assign(Object.create(null),e,t):t}}function Xc(n){return Array.isArray(n)}function hh(n,e){return(n.value.exceptions??[]).map((t,s)=>{let r=n.locate?.(["exceptions",s]),
i=n.path!==void 0&&r?{path:n.path,range:{start:r,end:r}}:void 0;return{...t,...t.path===void 0?{}:{path:e(t.path)},...i===void 0?{}:{place:i}}})}function ph(n,e,t){let{settings:s,problems:r}=Hi(n,e),i=n.
map(({meta:a})=>a.id),o=Qi(t?.value.exceptions??[],i).problems;return{settings:s,problems:[...r,...o].map(a=>Zc(a,t))}}function Zc({path:n,message:e},t){if(!t||!el(t.value,n.slice(0,2)))return{message:e};
let{line:s,column:r}=t.locate(n.map(i=>/^\d+$/.test(i)?Number(i):i));return{path:t.path,line:s,column:r,message:e}}function el(n,e){let t=n;for(let s of e){if(typeof t!="object"||t===null||!Object.hasOwn(
t,s))return!1;t=Reflect.get(t,s)}return!0}var be=class extends Error{constructor(e,t){super(e),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathError",this.message=yt(e,t)}};function yt(n,e){return e.
input.length<=9?`${n} ('${e.input}':${e.index})`:e.index>e.input.length-5?`${n} ('${e.input.slice(e.input.length-9)}':${e.index})`:e.index-4<0?`${n} ('${e.input.slice(0,9)}':${e.index})`:`${n} ('${e.input.
slice(e.index-4,e.index+5)}':${e.index})`}var en=class extends be{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathLexerError",
this.message=yt(e,t)}},ye=class extends be{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathTypeError",this.message=yt(e,t)}},
tn=class extends be{constructor(e,t){super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathIndexError",this.message=yt(e,t)}},Yn=class extends be{constructor(e,t){
super(e,t),this.message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="UndefinedFilterFunctionError",this.message=yt(e,t)}},F=class extends be{constructor(e,t){super(e,t),this.
message=e,this.token=t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathSyntaxError",this.message=yt(e,t)}},nn=class extends be{constructor(e,t){super(e,t),this.message=e,this.token=
t,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPathRecursionLimitError",this.message=yt(e,t)}},et=class extends Error{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,
new.target.prototype),this.name="IRegexpError"}};function H(n){return Array.isArray(n)}function X(n){let e=typeof n;return n!==null&&e==="object"||e==="function"}function ie(n){return typeof n=="strin\
g"}function ar(n){return typeof n=="number"}function Zt(n,e){if(n===e)return!0;if(Array.isArray(n)){if(Array.isArray(e)){if(n.length!==e.length)return!1;for(let t=0;t<n.length;t++)if(!Zt(n[t],e[t]))return!1;
return!0}return!1}else if(X(n)&&X(e)){let t=Object.keys(n),s=Object.keys(e);if(t.length!==s.length)return!1;for(let r of t)if(!Zt(n[r],e[r]))return!1;return!0}return!1}var V=(function(n){return n.ValueType=
"ValueType",n.LogicalType="LogicalType",n.NodesType="NodesType",n})({}),Gn=class extends Error{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPo\
interError"}},dt=class extends Gn{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerResolutionError"}},pt=class extends dt{constructor(e){super(
e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerIndexError"}},Wn=class extends dt{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.
prototype),this.name="JSONPointerKeyError"}},ht=class extends Gn{constructor(e){super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerSyntaxError"}},zn=class extends dt{constructor(e){
super(e),this.message=e,Object.setPrototypeOf(this,new.target.prototype),this.name="JSONPointerTypeError"}},Kn=Symbol.for("jsonpointer.undefined"),$e=class n{#e;constructor(e){this.tokens=this.parse(e),
this.#e=n.encode(this.tokens)}static encode(e){return e.length?"/"+e.map(t=>t.replaceAll("~","~0").replaceAll("/","~1")).join("/"):""}resolve(e,t=Kn){try{return this.tokens.reduce(this.getItem.bind(this),
e)}catch(s){if(s instanceof dt&&t!==Kn)return t;throw s}}resolveWithParent(e){if(!this.tokens.length)return[Kn,this.resolve(e)];let t=this.tokens.slice(0,this.tokens.length-1).reduce(this.getItem.bind(
this),e);try{return[t,this.getItem(t,this.tokens[this.tokens.length-1],this.tokens.length-1)]}catch(s){if(s instanceof pt||s instanceof Wn)return[t,Kn];throw s}}toString(){return this.#e}isRelativeTo(e){
return e.tokens.length<this.tokens.length&&this.tokens.slice(0,e.tokens.length).every((t,s)=>t===e.tokens[s])}parse(e){if(e.length&&!e.startsWith("/"))throw new ht(`"${e}" pointers must start with a s\
lash or be the empty string`);return e.split("/").map(t=>t.replaceAll("~1","/").replaceAll("~0","~")).slice(1)}getItem(e,t,s){if(H(e)){if(t!=="length"&&Object.hasOwn(e,t))return e[Number(t)];if(t.startsWith(
"#")){let r=t.slice(1);if(cr.test(r)&&Object.hasOwn(e,r))return Number(r);throw new pt(`index out of range '${n.encode(this.tokens.slice(0,s+1))}'`)}else throw new pt(`index out of range '${n.encode(this.
tokens.slice(0,s+1))}'`)}else if(X(e)){if(Object.hasOwn(e,t))return e[t];if(t.startsWith("#")&&Object.hasOwn(e,t.slice(1)))return t.slice(1);throw new Wn(`no such property '${n.encode(this.tokens.slice(
0,s+1))}'`)}throw new zn(`found primitive value, expected an object '${n.encode(this.tokens.slice(0,s+1))}'`)}_join(e){if(!ie(e))throw new zn(`join() requires string arguments, found ${typeof e}`);if(e.
startsWith("/"))return new n(e);let t=this.tokens.concat(e.split("/").map(s=>s.replaceAll("~1","/").replaceAll("~0","~")));return new n(n.encode(t))}join(...e){if(!e.length)return this;let t=this;for(let s of e)
t=t._join(s);return t}exists(e){try{this.resolve(e)}catch(t){if(t instanceof dt)return!1;throw t}return!0}parent(){return this.tokens.length?new n(n.encode(this.tokens.slice(0,this.tokens.length-1))):
this}to(e){return(ie(e)?new lr(e):e).to(this)}},tl=/(?<ORIGIN>\d+)(?<INDEX_G>(?<SIGN>[+-])(?<INDEX>\d))?(?<POINTER>.*)/s,cr=/(0|[1-9]\d*)/,lr=class{constructor(e){[this.origin,this.index,this.pointer]=
this.parse(e)}toString(){let e=this.index>0?"+":"",t=this.index===0?"":`${e}${this.index}`;return`${this.origin}${t}${this.pointer}`}to(e){let t=ie(e)?new $e(e):e;if(this.origin>t.tokens.length)throw new pt(
`origin (${this.origin}) exceeds root (${t.tokens.length})`);let s=this.origin<1?t.tokens.slice():t.tokens.slice(0,-this.origin);if(this.index&&s.length&&this.isIntLike(s.at(-1))){let r=Number(s.at(-1))+
this.index;if(r<0)throw new pt(`index offset out of range (${r})`);s[s.length-1]=String(r)}return this.pointer instanceof $e?s.push(...this.pointer.tokens):s[s.length-1]=`#${s[s.length-1]}`,new $e($e.
encode(s))}parse(e){let t=tl.exec(e);if(!t||!t.groups)throw new ht("failed to parse relative pointer");let s=this.parseInt(t.groups.ORIGIN),r=0;if(t.groups.INDEX_G){if(r=this.parseInt(t.groups.INDEX),
r===0)throw new ht("index offset can't be zero");t.groups.SIGN==="-"&&(r=-r)}return t.groups.POINTER==="#"?[s,r,"#"]:[s,r,new $e(t.groups.POINTER)]}parseInt(e){if(e.startsWith("0")&&e.length>1)throw new ht(
"unexpected leading zero");if(cr.test(e))return Number(e);throw new ht(`expected an integer, found '${e}'`)}isIntLike(e){return e===void 0||ar(e)?!0:cr.test(e)}};var nl=/^[\p{ID_Start}_]\p{ID_Continue}*$/u;function gr(n){return n.includes("'")&&!n.includes('"')?JSON.stringify(n):dn(n)}function dn(n){return`'${JSON.stringify(n).slice(1,-1).replaceAll('\\"','"').
replaceAll("'","\\'")}'`}function oo(n){return nl.test(n)?n:null}var He=Symbol.for("jsonpath.nothing");function Qn(n,e){return X(n)&&Object.hasOwn(n,e)}var tt="",hs={form:"pretty"},U=class{constructor(e,t,s){
this.value=e,this.location=t,this.root=s}get path(){return this.getPath({form:"canonical"})}getPath(e){let t={...hs,...e};return"$"+this.location.map(s=>ie(s)?this.decodeNameLocation(s,t):`[${s}]`).join(
"")}toPointer(){return this.location.length?new $e($e.encode(this.location.map(String))):new $e("")}decodeNameLocation(e,t){let s=t.form==="canonical",r=s?dn:gr,i=e.startsWith(tt);i&&(e=e.slice(1));let o=oo(
e);return i?s||o==null?`[~${r(e)}]`:`.~${o}`:s||o==null?`[${r(e)}]`:`.${o}`}},re=class{constructor(e){this.nodes=e}[Symbol.iterator](){return this.nodes[Symbol.iterator]()}empty(){return this.nodes.length===
0}values(){return this.nodes.map(e=>e.value)}valuesOrSingular(){return this.nodes.length===1?this.nodes[0].value:this.nodes.map(e=>e.value)}locations(){return this.nodes.map(e=>e.location)}paths(e){return this.
nodes.map(t=>t.getPath(e))}pointers(){return this.nodes.map(e=>e.toPointer())}get length(){return this.nodes.length}},Ae=class{constructor(e){this.token=e}},Ue=class extends Ae{},Jn=class extends Ue{evaluate(){
return null}toString(){return"null"}},sn=class extends Ue{constructor(e,t){super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){return String(this.value)}},Hn=class extends Ue{constructor(e,t){
super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){return dn(this.value)}},Xn=class extends Ue{constructor(e,t){super(e),this.token=e,this.value=t}evaluate(){return this.value}toString(){
return String(this.value)}},rn=class extends Ae{constructor(e,t,s){super(e),this.token=e,this.operator=t,this.right=s}evaluate(e){if(this.operator==="!"){let t=this.right.evaluate(e);return t instanceof
re?t.nodes.length===0:!At(t)}throw new ye(`unknown operator '${this.operator}'`,this.token)}toString(e){return`${this.operator}${this.right.toString(e)}`}},sl=4,rl=5,to=7,Rt=class extends Ae{constructor(e,t,s,r){
super(e),this.token=e,this.left=t,this.operator=s,this.right=r,this.logical=s==="&&"||s==="||"}evaluate(e){let t=this.left.evaluate(e);!this.logical&&t instanceof re&&t.nodes.length===1&&(t=t.nodes[0].
value);let s=this.right.evaluate(e);return!this.logical&&s instanceof re&&s.nodes.length===1&&(s=s.nodes[0].value),this.operator==="&&"?At(t)&&At(s):this.operator==="||"?At(t)||At(s):ao(t,this.operator,
s)}toString(e){return this.logical?`(${this.left.toString(e)} ${this.operator} ${this.right.toString(e)})`:`${this.left.toString(e)} ${this.operator} ${this.right.toString(e)}`}},on=class extends Ae{constructor(e,t){
super(e),this.token=e,this.expression=t}evaluate(e){let t=this.expression.evaluate(e);return t instanceof re?t.nodes.length>0:At(t)}toString(e){function t(s,r){if(s instanceof Rt){let i,o,a,c;if(s.operator===
"&&")i=rl,o="&&",a=t(s.left,i),c=t(s.right,i);else if(s.operator==="||")i=sl,o="||",a=t(s.left,i),c=t(s.right,i);else return s.toString(e);let l=`${a} ${o} ${c}`;return i<r?`(${l})`:l}if(s instanceof rn){
let o=`!${t(s.right,to)}`;return r>to?`(${o})`:o}return s.toString(e)}return t(this.expression,0)}},Xe=class extends Ae{constructor(e,t){super(e),this.token=e,this.path=t}},an=class extends Xe{evaluate(e){
return e.lazy?new re(Array.from(this.path.lazyQuery(e.currentValue))):this.path.query(e.currentValue)}toString(e){return`@${this.path.toString(e).slice(1)}`}},cn=class extends Xe{evaluate(e){return e.
lazy?new re(Array.from(this.path.lazyQuery(e.rootValue))):this.path.query(e.rootValue)}toString(e){return this.path.toString(e)}},Ze=class extends Ae{constructor(e,t,s){super(e),this.token=e,this.name=
t,this.args=s}evaluate(e){let t=e.environment.functionRegister.get(this.name);if(!t)throw new Yn(`filter function '${this.name}' is undefined`,this.token);let s=this.args.map(r=>r.evaluate(e)).map((r,i)=>t.
argTypes[i]!==V.NodesType&&r instanceof re?this.unpack_node_list(r):r);return t.call(...s)}toString(e){return`${this.name}(${this.args.map(t=>t.toString(e)).join(", ")})`}unpack_node_list(e){switch(e.
length){case 0:return He;case 1:return e.nodes[0].value;default:return e}}};function At(n){return n instanceof re&&n.empty()?!1:!(typeof n=="boolean"&&n===!1)}function ao(n,e,t){switch(e){case"==":return Bn(
n,t);case"!=":return!Bn(n,t);case"<":return Un(n,t);case">":return Un(t,n);case">=":return Un(t,n)||Bn(n,t);case"<=":return Un(n,t)||Bn(n,t);default:return!1}}function Bn(n,e){if(e instanceof re&&([n,
e]=[e,n]),n instanceof re){if(e instanceof re){if(n.empty()&&e.empty())return!0;if(n.nodes.length===1&&e.nodes.length===1)return Zt(n.nodes[0].value,e.nodes[0].value)}return n.empty()?e===He:n.nodes.length===
1?Zt(n.nodes[0].value,e):!1}return n===He&&e===He?!0:Zt(n,e)}function Un(n,e){return ie(n)&&ie(e)||ar(n)&&ar(e)?n<e:!1}var il=Object.freeze({__proto__:null,BooleanLiteral:sn,FilterExpression:Ae,FilterExpressionLiteral:Ue,
FilterQuery:Xe,FunctionExtension:Ze,InfixExpression:Rt,LogicalExpression:on,NullLiteral:Jn,NumberLiteral:Xn,PrefixExpression:rn,RelativeQuery:an,RootQuery:cn,StringLiteral:Hn,compare:ao}),Zn=class{argTypes=[
V.NodesType];returnType=V.ValueType;call(e){return e.length}},es=class{argTypes=[V.ValueType];returnType=V.ValueType;call(e){return H(e)||ie(e)?e.length:X(e)?Object.keys(e).length:He}},ln=class extends Map{constructor(e=128,t){
t!==void 0?super(t):super(),this.maxSize=e}get(e){let t=super.get(e);return this.has(e)&&(this.delete(e),this.set(e,t)),t}set(e,t){if(this.has(e))this.delete(e);else if(this.size>=this.maxSize){let s=this.
first();s!==void 0&&this.delete(s)}return super.set(e,t)}first(){return this.keys().next().value}};function ts(n){let e=!1,t=!1,s=[];for(let r of n){if(e){s.push(r),e=!1;continue}switch(r){case".":t?s.
push(r):s.push(`(?:(?![\r
])\\P{Cs}|\\p{Cs}\\p{Cs})`);break;case"\\":e=!0,s.push(r);break;case"[":t=!0,s.push(r);break;case"]":t=!1,s.push(r);break;default:s.push(r);break}}return s.join("")}function co(n){let e=[],t=n.startsWith(
"^"),s=n.endsWith("$");return!t&&!s&&e.push("^(?:"),e.push(ts(n)),!t&&!s&&e.push(")$"),e.join("")}function ol(n){return n<"'"||n===","||n==="-"||n>="/"&&n<=">"||n>="@"&&n<="Z"||n>="^"&&n<="z"||n>="~"&&
n<="퟿"||n>=""}function al(n){return n<","||n>="."&&n<="Z"||n>="^"&&n<="퟿"||n>=""}function cl(n,e){function t(){this.constructor=n}t.prototype=e.prototype,n.prototype=new t}function mt(n,e,t,s){
var r=Error.call(this,n);return Object.setPrototypeOf&&Object.setPrototypeOf(r,mt.prototype),r.expected=e,r.found=t,r.location=s,r.name="SyntaxError",r}cl(mt,Error);function or(n,e,t){return t=t||" ",
n.length>e?n:(e-=n.length,t+=t.repeat(e),n+t.slice(0,e))}mt.prototype.format=function(n){var e="Error: "+this.message;if(this.location){var t=null,s;for(s=0;s<n.length;s++)if(n[s].source===this.location.
source){t=n[s].text.split(/\r\n|\n|\r/g);break}var r=this.location.start,i=this.location.source&&typeof this.location.source.offset=="function"?this.location.source.offset(r):r,o=this.location.source+
":"+i.line+":"+i.column;if(t){var a=this.location.end,c=or("",i.line.toString().length," "),l=t[r.line-1],f=r.line===a.line?a.column:l.length+1,h=f-r.column||1;e+=`
 --> `+o+`
`+c+` |
`+i.line+" | "+l+`
`+c+" | "+or("",r.column-1," ")+or("",h,"^")}else e+=`
 at `+o}return e};mt.buildMessage=function(n,e){var t={literal:function(l){return'"'+r(l.text)+'"'},class:function(l){var f=l.parts.map(function(h){return Array.isArray(h)?i(h[0])+"-"+i(h[1]):i(h)});return"\
["+(l.inverted?"^":"")+f.join("")+"]"},any:function(){return"any character"},end:function(){return"end of input"},other:function(l){return l.description}};function s(l){return l.charCodeAt(0).toString(
16).toUpperCase()}function r(l){return l.replace(/\\/g,"\\\\").replace(/"/g,'\\"').replace(/\0/g,"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(f){
return"\\x0"+s(f)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(f){return"\\x"+s(f)})}function i(l){return l.replace(/\\/g,"\\\\").replace(/\]/g,"\\]").replace(/\^/g,"\\^").replace(/-/g,"\\-").replace(/\0/g,
"\\0").replace(/\t/g,"\\t").replace(/\n/g,"\\n").replace(/\r/g,"\\r").replace(/[\x00-\x0F]/g,function(f){return"\\x0"+s(f)}).replace(/[\x10-\x1F\x7F-\x9F]/g,function(f){return"\\x"+s(f)})}function o(l){
return t[l.type](l)}function a(l){var f=l.map(o),h,p;if(f.sort(),f.length>0){for(h=1,p=1;h<f.length;h++)f[h-1]!==f[h]&&(f[p]=f[h],p++);f.length=p}switch(f.length){case 1:return f[0];case 2:return f[0]+
" or "+f[1];default:return f.slice(0,-1).join(", ")+", or "+f[f.length-1]}}function c(l){return l?'"'+r(l)+'"':"end of input"}return"Expected "+a(n)+" but "+c(e)+" found."};function ll(n,e){e=e!==void 0?
e:{};var t={},s=e.grammarSource,r={start:vi},i=vi,o="|",a="{",c=",",l="}",f="(",h=")",p=".",v="\\",S="[",m="^",w="-",k="]",E="\\p{",T="\\P{",$="L",A="M",R="N",q="P",x="Z",W="S",xe="C",Qe=/^[*-+?]/,Y=/^[0-9]/,
In=/^[(-+\--.?[-\^nrt{-}]/,Ua=/^[l-mot-u]/,qa=/^[cen]/,Va=/^[dlo]/,Ya=/^[c-fios]/,Ga=/^[lps]/,Wa=/^[ckmo]/,za=/^[cfn-o]/,gi=z("|",!1),Qa=Ne([["*","+"],"?"],!1,!1),Ja=z("{",!1),Cn=Ne([["0","9"]],!1,!1),
Ha=z(",",!1),Xs=z("}",!1),Xa=z("(",!1),Za=z(")",!1),yi=Oc(),ec=z(".",!1),tc=z("\\",!1),nc=Ne([["(","+"],["-","."],"?",["[","^"],"n","r","t",["{","}"]],!1,!1),sc=z("[",!1),rc=z("^",!1),Zs=z("-",!1),ic=z(
"]",!1),oc=z("\\p{",!1),ac=z("\\P{",!1),cc=z("L",!1),lc=Ne([["l","m"],"o",["t","u"]],!1,!1),uc=z("M",!1),fc=Ne(["c","e","n"],!1,!1),hc=z("N",!1),pc=Ne(["d","l","o"],!1,!1),dc=z("P",!1),mc=Ne([["c","f"],
"i","o","s"],!1,!1),gc=z("Z",!1),yc=Ne(["l","p","s"],!1,!1),bc=z("S",!1),wc=Ne(["c","k","m","o"],!1,!1),vc=z("C",!1),Sc=Ne(["c","f",["n","o"]],!1,!1),kc=function(u){return ol(u)},Ec=function(u){return al(
u)},d=e.peg$currPos|0,xt=[{line:1,column:1}],ge=d,Ln=e.peg$maxFailExpected||[],P=e.peg$silentFails|0,Jt;if(e.startRule){if(!(e.startRule in r))throw new Error(`Can't start parsing from rule "`+e.startRule+
'".');i=r[e.startRule]}function z(u,g){return{type:"literal",text:u,ignoreCase:g}}function Ne(u,g,b){return{type:"class",parts:u,inverted:g,ignoreCase:b}}function Oc(){return{type:"any"}}function xc(){
return{type:"end"}}function bi(u){var g=xt[u],b;if(g)return g;if(u>=xt.length)b=xt.length-1;else for(b=u;!xt[--b];);for(g=xt[b],g={line:g.line,column:g.column};b<u;)n.charCodeAt(b)===10?(g.line++,g.column=
1):g.column++,b++;return xt[u]=g,g}function wi(u,g,b){var N=bi(u),M=bi(g),J={source:s,start:{offset:u,line:N.line,column:N.column},end:{offset:g,line:M.line,column:M.column}};return J}function L(u){d<
ge||(d>ge&&(ge=d,Ln=[]),Ln.push(u))}function Nc(u,g,b){return new mt(mt.buildMessage(u,g),u,g,b)}function vi(){var u;return u=Si(),u}function Si(){var u,g,b,N,M,J;for(u=d,g=er(),b=[],N=d,n.charCodeAt(
d)===124?(M=o,d++):(M=t,P===0&&L(gi)),M!==t?(J=er(),M=[M,J],N=M):(d=N,N=t);N!==t;)b.push(N),N=d,n.charCodeAt(d)===124?(M=o,d++):(M=t,P===0&&L(gi)),M!==t?(J=er(),M=[M,J],N=M):(d=N,N=t);return g=[g,b],u=
g,u}function er(){var u,g;for(u=[],g=ki();g!==t;)u.push(g),g=ki();return u}function ki(){var u,g,b;return u=d,g=Ac(),g!==t?(b=Tc(),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function Tc(){var u;return u=
n.charAt(d),Qe.test(u)?d++:(u=t,P===0&&L(Qa)),u===t&&(u=$c()),u}function $c(){var u,g,b,N,M,J,ce;if(u=d,n.charCodeAt(d)===123?(g=a,d++):(g=t,P===0&&L(Ja)),g!==t){if(b=[],N=n.charAt(d),Y.test(N)?d++:(N=
t,P===0&&L(Cn)),N!==t)for(;N!==t;)b.push(N),N=n.charAt(d),Y.test(N)?d++:(N=t,P===0&&L(Cn));else b=t;if(b!==t){if(N=d,n.charCodeAt(d)===44?(M=c,d++):(M=t,P===0&&L(Ha)),M!==t){for(J=[],ce=n.charAt(d),Y.
test(ce)?d++:(ce=t,P===0&&L(Cn));ce!==t;)J.push(ce),ce=n.charAt(d),Y.test(ce)?d++:(ce=t,P===0&&L(Cn));M=[M,J],N=M}else d=N,N=t;N===t&&(N=null),n.charCodeAt(d)===125?(M=l,d++):(M=t,P===0&&L(Xs)),M!==t?
(g=[g,b,N,M],u=g):(d=u,u=t)}else d=u,u=t}else d=u,u=t;return u}function Ac(){var u,g,b,N;return u=Rc(),u===t&&(u=Ic(),u===t&&(u=d,n.charCodeAt(d)===40?(g=f,d++):(g=t,P===0&&L(Xa)),g!==t?(b=Si(),b!==t?
(n.charCodeAt(d)===41?(N=h,d++):(N=t,P===0&&L(Za)),N!==t?(g=[g,b,N],u=g):(d=u,u=t)):(d=u,u=t)):(d=u,u=t))),u}function Rc(){var u,g,b;return u=d,n.length>d?(g=n.charAt(d),d++):(g=t,P===0&&L(yi)),g!==t?
(b=kc(g),b?b=void 0:b=t,b!==t?u=g:(d=u,u=t)):(d=u,u=t),u}function Ic(){var u;return n.charCodeAt(d)===46?(u=p,d++):(u=t,P===0&&L(ec)),u===t&&(u=Ei(),u===t&&(u=Oi(),u===t&&(u=Cc()))),u}function Ei(){var u,
g,b;return u=d,n.charCodeAt(d)===92?(g=v,d++):(g=t,P===0&&L(tc)),g!==t?(b=n.charAt(d),In.test(b)?d++:(b=t,P===0&&L(nc)),b!==t?(g=[g,b],u=g):(d=u,u=t)):(d=u,u=t),u}function Oi(){var u;return u=Lc(),u===
t&&(u=Pc()),u}function Cc(){var u,g,b,N,M,J,ce;if(u=d,n.charCodeAt(d)===91?(g=S,d++):(g=t,P===0&&L(sc)),g!==t)if(n.charCodeAt(d)===94?(b=m,d++):(b=t,P===0&&L(rc)),b===t&&(b=null),n.charCodeAt(d)===45?
(N=w,d++):(N=t,P===0&&L(Zs)),N===t&&(N=tr()),N!==t){for(M=[],J=tr();J!==t;)M.push(J),J=tr();n.charCodeAt(d)===45?(J=w,d++):(J=t,P===0&&L(Zs)),J===t&&(J=null),n.charCodeAt(d)===93?(ce=k,d++):(ce=t,P===
0&&L(ic)),ce!==t?(g=[g,b,N,M,J,ce],u=g):(d=u,u=t)}else d=u,u=t;else d=u,u=t;return u}function tr(){var u,g,b,N,M;return u=d,g=xi(),g!==t?(b=d,n.charCodeAt(d)===45?(N=w,d++):(N=t,P===0&&L(Zs)),N!==t?(M=
xi(),M!==t?(N=[N,M],b=N):(d=b,b=t)):(d=b,b=t),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u===t&&(u=Oi()),u}function xi(){var u,g,b;return u=d,n.length>d?(g=n.charAt(d),d++):(g=t,P===0&&L(yi)),g!==t?(b=Ec(
g),b?b=void 0:b=t,b!==t?u=g:(d=u,u=t)):(d=u,u=t),u===t&&(u=Ei()),u}function Lc(){var u,g,b,N;return u=d,n.substr(d,3)===E?(g=E,d+=3):(g=t,P===0&&L(oc)),g!==t?(b=Ni(),b!==t?(n.charCodeAt(d)===125?(N=l,
d++):(N=t,P===0&&L(Xs)),N!==t?(g=[g,b,N],u=g):(d=u,u=t)):(d=u,u=t)):(d=u,u=t),u}function Pc(){var u,g,b,N;return u=d,n.substr(d,3)===T?(g=T,d+=3):(g=t,P===0&&L(ac)),g!==t?(b=Ni(),b!==t?(n.charCodeAt(d)===
125?(N=l,d++):(N=t,P===0&&L(Xs)),N!==t?(g=[g,b,N],u=g):(d=u,u=t)):(d=u,u=t)):(d=u,u=t),u}function Ni(){var u;return u=_c(),u===t&&(u=Dc(),u===t&&(u=Mc(),u===t&&(u=jc(),u===t&&(u=Fc(),u===t&&(u=Kc(),u===
t&&(u=Bc())))))),u}function _c(){var u,g,b;return u=d,n.charCodeAt(d)===76?(g=$,d++):(g=t,P===0&&L(cc)),g!==t?(b=n.charAt(d),Ua.test(b)?d++:(b=t,P===0&&L(lc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}
function Dc(){var u,g,b;return u=d,n.charCodeAt(d)===77?(g=A,d++):(g=t,P===0&&L(uc)),g!==t?(b=n.charAt(d),qa.test(b)?d++:(b=t,P===0&&L(fc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function Mc(){var u,
g,b;return u=d,n.charCodeAt(d)===78?(g=R,d++):(g=t,P===0&&L(hc)),g!==t?(b=n.charAt(d),Va.test(b)?d++:(b=t,P===0&&L(pc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function jc(){var u,g,b;return u=d,n.charCodeAt(
d)===80?(g=q,d++):(g=t,P===0&&L(dc)),g!==t?(b=n.charAt(d),Ya.test(b)?d++:(b=t,P===0&&L(mc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function Fc(){var u,g,b;return u=d,n.charCodeAt(d)===90?(g=x,d++):(g=
t,P===0&&L(gc)),g!==t?(b=n.charAt(d),Ga.test(b)?d++:(b=t,P===0&&L(yc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function Kc(){var u,g,b;return u=d,n.charCodeAt(d)===83?(g=W,d++):(g=t,P===0&&L(bc)),g!==
t?(b=n.charAt(d),Wa.test(b)?d++:(b=t,P===0&&L(wc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}function Bc(){var u,g,b;return u=d,n.charCodeAt(d)===67?(g=xe,d++):(g=t,P===0&&L(vc)),g!==t?(b=n.charAt(d),za.
test(b)?d++:(b=t,P===0&&L(Sc)),b===t&&(b=null),g=[g,b],u=g):(d=u,u=t),u}if(Jt=i(),e.peg$library)return{peg$result:Jt,peg$currPos:d,peg$FAILED:t,peg$maxFailExpected:Ln,peg$maxFailPos:ge};if(Jt!==t&&d===
n.length)return Jt;throw Jt!==t&&d<n.length&&L(xc()),Nc(Ln,ge<n.length?n.charAt(ge):null,ge<n.length?wi(ge,ge+1):wi(ge,ge))}var ul={StartRules:["start"],SyntaxError:mt,parse:ll},no=ul;function fl(n){try{
no.parse(n,{})}catch(e){if(e instanceof no.SyntaxError)return!1;throw e}return!0}var hl={check:fl},yr=hl.check,ns=class{argTypes=[V.ValueType,V.ValueType];returnType=V.LogicalType;#e;constructor(e={}){
this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=e.iRegexpCheck??!0,this.#e=new ln(this.cacheSize)}call(e,t){if(this.cacheSize>0){let s=this.#e.get(t);
if(s)try{return s.test(e)}catch(r){if(this.throwErrors)throw r;return!1}}if(!ie(t)){if(this.throwErrors)throw new et(`match() expected a string pattern, found ${t}`);return!1}if(this.iRegexpCheck&&!yr(
t)){if(this.throwErrors)throw new et(`pattern ${t} is not a valid I-Regexp pattern`);return!1}try{let s=new RegExp(co(t),"u");return this.cacheSize>0&&this.#e.set(t,s),s.test(e)}catch(s){if(this.throwErrors)
throw s;return!1}}},ss=class{argTypes=[V.ValueType,V.ValueType];returnType=V.LogicalType;#e;constructor(e={}){this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=
e.iRegexpCheck??!0,this.#e=new ln(this.cacheSize)}call(e,t){if(this.cacheSize>0){let s=this.#e.get(t);if(s)try{return!!e.match(s)}catch(r){if(this.throwErrors)throw r;return!1}}if(!ie(t)){if(this.throwErrors)
throw new et(`match() expected a string pattern, found ${t}`);return!1}if(this.iRegexpCheck&&!yr(t)){if(this.throwErrors)throw new et(`pattern ${t} is not a valid I-Regexp pattern`);return!1}try{let s=new RegExp(
ts(t),"u");return this.cacheSize>0&&this.#e.set(t,s),!!e.match(s)}catch(s){if(this.throwErrors)throw s;return!1}}},rs=class{argTypes=[V.NodesType];returnType=V.ValueType;call(e){return e.length===1?e.
nodes[0].value:He}},y=(function(n){return n.AND="TOKEN_AND",n.COLON="TOKEN_COLON",n.COMMA="TOKEN_COMMA",n.CURRENT="TOKEN_CURRENT_VALUE",n.CURRENT_KEY="TOKEN_CURRENT_KEY",n.DDOT="TOKEN_DDOT",n.DOT="TOK\
EN_DOT",n.DOUBLE_QUOTE_STRING="TOKEN_DOUBLE_QUOTE_STRING",n.EOF="TOKEN_EOF",n.EQ="TOKEN_EQ",n.ERROR="TOKEN_ERROR",n.FALSE="TOKEN_FALSE",n.FILTER="TOKEN_FILTER_START",n.FUNCTION="TOKEN_FUNCTION",n.GE="\
TOKEN_GE",n.GT="TOKEN_GT",n.INDEX="TOKEN_INDEX",n.KEY="TOKEN_KEY",n.KEY_DOUBLE_QUOTE_STRING="TOKEN_KEY_DOUBLE_QUOTE_STRING",n.KEY_SINGLE_QUOTE_STRING="TOKEN_KEY_SINGLE_QUOTE_STRING",n.KEYS="TOKEN_KEYS",
n.KEYS_FILTER="TOKEN_KEYS_FILTER",n.LBRACKET="TOKEN_LBRACKET",n.LE="TOKEN_LE",n.LG="TOKEN_LG",n.LPAREN="TOKEN_LPAREN",n.LT="TOKEN_LT",n.NAME="TOKEN_NAME",n.NE="TOKEN_NE",n.NOT="TOKEN_NOT",n.NULL="TOKE\
N_NULL",n.NUMBER="NUMBER",n.OR="TOKEN_OR",n.RBRACKET="TOKEN_RBRACKET",n.ROOT="TOKEN_ROOT",n.RPAREN="TOKEN_RPAREN",n.SINGLE_QUOTE_STRING="TOKEN_SINGLE_QUOTE_STRING",n.TRUE="TOKEN_TRUE",n.WILD="TOKEN_WI\
LD",n})({}),Be=class{constructor(e,t,s,r){this.kind=e,this.value=t,this.index=s,this.input=r}};new Be(y.EOF,"",-1,"");var ur=class{#e=0;constructor(e){this.tokens=e}get current(){return this.tokens[this.#e]}get peek(){
return this.#e>=this.tokens.length-1?this.tokens[this.tokens.length-1]:this.tokens[this.#e+1]}next(){let e=this.current;return this.#e+=1,e}backup(){this.#e>0&&(this.#e-=1)}expect(e){if(this.current.kind!==
e)throw new F(`expected token '${e}', found '${this.current.kind}'`,this.current)}expectPeek(e){let t=this.peek;if(t.kind!==e)throw new F(`expected token '${e}', found '${t.kind}'`,t)}expectPeekNot(e,t){
let s=this.peek;if(s.kind===e)throw new F(t,s)}},pl=/[eE][+-]?\d+/y,dl=/[a-z][a-z_0-9]*/y,ml=/-?\d+/y,so=/-?\d+/y,is=/[\u0080-\uFFFFa-zA-Z_][\u0080-\uFFFFa-zA-Z0-9_-]*/y,gl=new Set([" ",`
`,"	","\r"]),lo=/[\u0080-\uFFFFa-zA-Z_]/,fr=class{filterLevel=0;funcCallStack=[];bracketStack=[];tokens=[];#e=0;#t=0;constructor(e,t){this.environment=e,this.path=t}get pos(){return this.#t}get start(){
return this.#e}run(){let e=wl;for(;e;)e=e(this)}emit(e){this.tokens.push(new Be(e,this.path.slice(this.#e,this.#t),this.#e,this.path)),this.#e=this.#t}next(){if(this.#t>=this.path.length)return"";let e=this.
path[this.#t];return this.#t+=1,e}ignore(){this.#e=this.#t}backup(){if(this.#t<=this.#e){let e="can't backup beyond start";throw new en(e,new Be(y.ERROR,e,this.#t,this.path))}this.#t-=1}peek(){let e=this.
next();return e&&this.backup(),e}peekMatch(e){let t=this.next();return t&&this.backup(),e.test(t)}accept(e){let t=this.next();return e.has(t)?!0:(t&&this.backup(),!1)}acceptMatch(e){let t=this.next();
return e.test(t)?!0:(t&&this.backup(),!1)}acceptRun(e){let t=!1,s=this.next();for(;e.has(s);)s=this.next(),t=!0;return s&&this.backup(),t}acceptMatchRun(e){e.lastIndex=this.#t;let t=e.exec(this.path);
return e.lastIndex=0,t?(this.#t+=t[0].length,!0):!1}ignoreWhitespace(){if(this.#t!==this.#e){let e=`must emit or ignore before consuming whitespace ('${this.path.slice(this.#e,this.#t)}':${this.pos})`;
throw new en(e,new Be(y.ERROR,e,this.pos,this.path))}return this.acceptRun(gl)?(this.ignore(),!0):!1}error(e){this.tokens.push(new Be(y.ERROR,e,this.#t,this.path))}};function yl(n,e){let t=new fr(n,e);
return[t,t.tokens]}function bl(n,e){let[t,s]=yl(n,e);if(t.run(),s.length&&s[s.length-1].kind===y.ERROR)throw new F(s[s.length-1].value,s[s.length-1]);if(t.bracketStack.length!==0){let[r,i]=t.bracketStack[t.
bracketStack.length-1],o="unbalanced brackets";throw new F(o,new Be(y.ERROR,r,i,e))}return s}function wl(n){let e=n.next();return e!=="$"?(n.backup(),n.error(`expected '$', found '${e}'`),null):(n.emit(
y.ROOT),te)}function te(n){n.ignoreWhitespace()&&!n.peek()&&n.error("trailing whitespace");let e=n.next();switch(e){case"":return n.emit(y.EOF),null;case".":return n.peek()==="."?(n.next(),n.emit(y.DDOT),
vl):Sl;case"[":return n.bracketStack.push(["[",n.start]),n.emit(y.LBRACKET),nt;default:return n.backup(),n.filterLevel?un:(n.error(`expected '.', '..' or a bracketed selection, found '${e}'`),null)}}function vl(n){
if(n.acceptMatchRun(is))return n.emit(y.NAME),te;if(!n.environment.strict){if(n.environment.keysPattern.source==="~"&&n.peek()==="~")return n.next(),n.peekMatch(lo)?(n.ignore(),n.acceptMatchRun(is),n.
emit(y.KEY),te):(n.emit(y.KEYS),te);if(n.acceptMatchRun(n.environment.keysPattern))return n.emit(y.KEYS),te}let e=n.next();switch(e){case"":return n.error("bald descendant segment"),null;case"*":return n.
emit(y.WILD),te;case"[":return n.bracketStack.push(["[",n.start]),n.emit(y.LBRACKET),nt;default:return n.backup(),n.error(`unexpected descendent selection token '${e}'`),null}}function Sl(n){if(n.ignore(),
n.ignoreWhitespace())return n.error("unexpected whitespace after dot"),null;if(!n.environment.strict){if(n.environment.keysPattern.source==="~"&&n.peek()==="~")return n.next(),n.peekMatch(lo)?(n.ignore(),
n.acceptMatchRun(is),n.emit(y.KEY),te):(n.emit(y.KEYS),te);if(n.acceptMatchRun(n.environment.keysPattern))return n.emit(y.KEYS),te}if(n.acceptMatchRun(is))return n.emit(y.NAME),te;let e=n.next();return e===
"*"?(n.emit(y.WILD),te):(n.backup(),n.error(`unexpected shorthand selector '${e}'`),null)}function nt(n){for(;;){if(n.ignoreWhitespace(),n.acceptMatchRun(ml)){n.emit(y.INDEX);continue}if(!n.environment.
strict&&n.acceptMatchRun(n.environment.keysPattern))switch(n.peek()){case"'":return n.ignore(),n.next(),Nl(n);case'"':return n.ignore(),n.next(),Tl(n);case"?":return n.next(),n.emit(y.KEYS_FILTER),n.filterLevel+=
1,un;default:n.emit(y.KEYS);continue}let e=n.next();switch(e){case"]":return n.bracketStack.length===0||n.bracketStack[n.bracketStack.length-1][0]!=="["?(n.backup(),n.error("unbalanced brackets"),null):
(n.bracketStack.pop(),n.emit(y.RBRACKET),te);case"":return n.error("unclosed bracketed selection"),null;case"*":n.emit(y.WILD);continue;case"?":return n.emit(y.FILTER),n.filterLevel+=1,un;case",":n.emit(
y.COMMA);continue;case":":n.emit(y.COLON);continue;case"'":return kl;case'"':return El;default:return n.backup(),n.error(`unexpected token '${e}' in bracketed selection`),null}}}function un(n){for(;;){
n.ignoreWhitespace();let e=n.next();switch(e){case"":return n.error("unclosed bracketed selection"),null;case"]":return n.filterLevel-=1,n.backup(),nt;case",":if(n.emit(y.COMMA),n.funcCallStack.length)
continue;return n.filterLevel-=1,nt;case"'":return Ol;case'"':return xl;case"(":n.bracketStack.push(["(",n.start]),n.emit(y.LPAREN),n.funcCallStack.length&&(n.funcCallStack[n.funcCallStack.length-1]+=
1);continue;case")":if(n.bracketStack.length===0||n.bracketStack[n.bracketStack.length-1][0]!=="(")return n.backup(),n.error("unbalanced brackets"),null;n.bracketStack.pop(),n.emit(y.RPAREN),n.funcCallStack.
length&&(n.funcCallStack[n.funcCallStack.length-1]===1?n.funcCallStack.pop():n.funcCallStack[n.funcCallStack.length-1]-=1);continue;case"$":return n.emit(y.ROOT),te;case"@":return n.emit(y.CURRENT),te;case"\
#":return n.environment.strict?(n.backup(),n.error(`unexpected filter selector token '${e}'`),null):(n.emit(y.CURRENT_KEY),te);case".":return n.backup(),te;case"!":n.peek()==="="?(n.next(),n.emit(y.NE)):
n.emit(y.NOT);continue;case"=":if(n.peek()==="="){n.next(),n.emit(y.EQ);continue}else return n.backup(),n.error(`unexpected filter selector token '${e}'`),null;case"<":n.peek()==="="?(n.next(),n.emit(
y.LE)):n.emit(y.LT);continue;case">":n.peek()==="="?(n.next(),n.emit(y.GE)):n.emit(y.GT);continue;default:if(n.backup(),n.acceptMatchRun(so)){if(n.peek()==="."&&(n.next(),!n.acceptMatchRun(so)))return n.
error("a fractional digit is required after a decimal point"),null;n.acceptMatchRun(pl),n.emit(y.NUMBER);continue}if(n.acceptMatchRun(/&&/y)){n.emit(y.AND);continue}if(n.acceptMatchRun(/\|\|/y)){n.emit(
y.OR);continue}if(n.acceptMatchRun(/true/y)){n.emit(y.TRUE);continue}if(n.acceptMatchRun(/false/y)){n.emit(y.FALSE);continue}if(n.acceptMatchRun(/null/y)){n.emit(y.NULL);continue}if(n.acceptMatchRun(dl)&&
n.peek()==="("){n.funcCallStack.push(1),n.emit(y.FUNCTION),n.bracketStack.push(["(",n.start]),n.next(),n.ignore();continue}}return n.error(`unexpected filter selector token '${e}'`),null}}function Lt(n,e,t){
function s(r){if(r.ignore(),r.peek()===n)return r.emit(n==="'"?y.SINGLE_QUOTE_STRING:y.DOUBLE_QUOTE_STRING),r.next(),r.ignore(),e;for(;;){let i=r.path.slice(r.pos,r.pos+2),o=r.next();if(i==="\\\\"||i===
`\\${n}`){r.next();continue}else if(o==="\\"&&!i.match(/\\[bfnrtu/]/))return r.error("invalid escape"),null;if(!o)return r.error(`unclosed string starting at index ${r.start}`),null;if(o===n)return r.
backup(),r.emit(t),r.next(),r.ignore(),e}}return s}var kl=Lt("'",nt,y.SINGLE_QUOTE_STRING),El=Lt('"',nt,y.DOUBLE_QUOTE_STRING),Ol=Lt("'",un,y.SINGLE_QUOTE_STRING),xl=Lt('"',un,y.DOUBLE_QUOTE_STRING),Nl=Lt(
"'",nt,y.KEY_SINGLE_QUOTE_STRING),Tl=Lt('"',nt,y.KEY_DOUBLE_QUOTE_STRING),de=class{constructor(e,t){this.environment=e,this.token=t}},gt=class extends de{constructor(e,t,s){super(e,t),this.environment=
e,this.token=t,this.name=s}resolve(e){let t=[];return!H(e.value)&&Qn(e.value,this.name)&&t.push(new U(e.value[this.name],e.location.concat(this.name),e.root)),t}*lazyResolve(e){!H(e.value)&&Qn(e.value,
this.name)&&(yield new U(e.value[this.name],e.location.concat(this.name),e.root))}toString(e){let{form:t}={...hs,...e};return t==="canonical"?dn(this.name):gr(this.name)}shorthand(){return oo(this.name)}},
fn=class extends de{constructor(e,t,s){if(super(e,t),this.environment=e,this.token=t,this.index=s,s<this.environment.minIntIndex||s>this.environment.maxIntIndex)throw new tn("index out of range",this.
token)}resolve(e){let t=[];if(H(e.value)){let s=this.normalizedIndex(e.value.length);s in e.value&&t.push(new U(e.value[s],e.location.concat(s),e.root))}return t}*lazyResolve(e){if(H(e.value)){let t=this.
normalizedIndex(e.value.length);t in e.value&&(yield new U(e.value[t],e.location.concat(t),e.root))}}toString(){return String(this.index)}normalizedIndex(e){return this.index<0&&e>=Math.abs(this.index)?
e+this.index:this.index}},os=class extends de{constructor(e,t,s,r,i){super(e,t),this.environment=e,this.token=t,this.start=s,this.stop=r,this.step=i,this.checkRange(s,r,i)}resolve(e){let t=[];if(!H(e.
value))return t;for(let[s,r]of this.slice(e.value,this.start,this.stop,this.step))t.push(new U(r,e.location.concat(s),e.root));return t}*lazyResolve(e){if(H(e.value))for(let[t,s]of this.lazySlice(e.value,
this.start,this.stop,this.step))yield new U(s,e.location.concat(t),e.root)}toString(){let e=this.start?this.start:"",t=this.stop?this.stop:"",s=this.step?this.step:"1";return`${e}:${t}:${s}`}checkRange(...e){
for(let t of e)if(t!==void 0&&(t<this.environment.minIntIndex||t>this.environment.maxIntIndex))throw new tn("index out of range",this.token)}slice(e,t,s,r){let i=e.length;if(r=r??1,r===0||!i)return[];
let o=[],a;if(r>0){a=this.normalizeIndex(t,0,i,r);let c=this.normalizeIndex(s,i,i,r);for(;a<c;a+=r)o.push([a,e[a]])}else{a=this.normalizeIndex(t,i-1,i,r);let c=this.normalizeIndex(s,-1,i,r);for(;a>c;a+=
r)o.push([a,e[a]])}return o}*lazySlice(e,t,s,r){let i=e.length;if(r=r??1,r===0||!i)return[];let o;if(r>0){o=this.normalizeIndex(t,0,i,r);let a=this.normalizeIndex(s,i,i,r);for(;o<a;o+=r)yield[o,e[o]]}else{
o=this.normalizeIndex(t,i-1,i,r);let a=this.normalizeIndex(s,-1,i,r);for(;o>a;o+=r)yield[o,e[o]]}}normalizeIndex(e,t,s,r){return e===void 0?t:e<0?r<0?Math.max(e+s,-1):Math.max(e+s,0):r<0?Math.min(e,s-
1):Math.min(e,s)}},hn=class extends de{constructor(e,t){super(e,t),this.environment=e,this.token=t}resolve(e){let t=[];if(e.value instanceof String)return t;if(H(e.value))for(let s=0;s<e.value.length;s++)
t.push(new U(e.value[s],e.location.concat(s),e.root));else if(X(e.value))for(let[s,r]of this.environment.entries(e.value))t.push(new U(r,e.location.concat(s),e.root));return t}*lazyResolve(e){if(H(e.value))
for(let t=0;t<e.value.length;t++)yield new U(e.value[t],e.location.concat(t),e.root);else if(X(e.value)&&!ie(e.value))for(let[t,s]of this.environment.entries(e.value))yield new U(s,e.location.concat(t),
e.root)}toString(){return"*"}},as=class extends de{constructor(e,t,s){super(e,t),this.environment=e,this.token=t,this.expression=s}resolve(e){let t=[];if(e.value instanceof String)return t;if(H(e.value))
for(let s=0;s<e.value.length;s++){let r=e.value[s],i={environment:this.environment,currentValue:r,rootValue:e.root,currentKey:s};this.expression.evaluate(i)&&t.push(new U(r,e.location.concat(s),e.root))}else if(X(
e.value))for(let[s,r]of this.environment.entries(e.value)){let i={environment:this.environment,currentValue:r,rootValue:e.root,currentKey:s};this.expression.evaluate(i)&&t.push(new U(r,e.location.concat(
s),e.root))}return t}*lazyResolve(e){if(H(e.value))for(let t=0;t<e.value.length;t++){let s=e.value[t],r={environment:this.environment,currentValue:s,rootValue:e.root,lazy:!0,currentKey:t};this.expression.
evaluate(r)&&(yield new U(s,e.location.concat(t),e.root))}else if(X(e.value)&&!ie(e.value))for(let[t,s]of this.environment.entries(e.value)){let r={environment:this.environment,currentValue:s,rootValue:e.
root,lazy:!0,currentKey:t};this.expression.evaluate(r)&&(yield new U(s,e.location.concat(t),e.root))}}toString(e){return`?${this.expression.toString(e)}`}},$l=Object.freeze({__proto__:null,FilterSelector:as,
IndexSelector:fn,JSONPathSelector:de,NameSelector:gt,SliceSelector:os,WildcardSelector:hn}),pn=class{constructor(e,t,s){this.environment=e,this.token=t,this.selectors=s}},hr=class extends pn{resolve(e){
let t=[];for(let s of e)for(let r of this.selectors)t.push(...r.resolve(s));return t}*lazyResolve(e){for(let t of e)for(let s of this.selectors)yield*s.resolve(t)}toString(e){let{form:t}={...hs,...e};
if(t==="pretty"&&this.selectors.length===1&&this.selectors[0]instanceof gt){let s=this.selectors[0].shorthand();if(s!=null)return`.${s}`}return`[${this.selectors.map(s=>s.toString(e)).join(", ")}]`}},
cs=class extends pn{resolve(e){let t=[],s=(this.environment.nondeterministic?this.nondeterministicVisit:this.visit).bind(this);for(let r of e)for(let i of s(r))for(let o of this.selectors)t.push(...o.
resolve(i));return t}*lazyResolve(e){for(let t of e)for(let s of this.visit(t))for(let r of this.selectors)yield*r.resolve(s)}toString(e){return`..[${this.selectors.map(t=>t.toString(e)).join(", ")}]`}*visit(e,t=1){
if(t>=this.environment.maxRecursionDepth)throw new nn("recursion limit reached",this.token);if(yield e,H(e.value))for(let s=0;s<e.value.length;s++){let r=new U(e.value[s],e.location.concat(s),e.root);
yield*this.visit(r,t+1)}else if(X(e.value))for(let[s,r]of this.environment.entries(e.value)){let i=new U(r,e.location.concat(s),e.root);yield*this.visit(i,t+1)}}*nondeterministicVisit(e,t=1){let s=Array.
from(this.nondeterministicChildren(e)).map(r=>[r,t]);for(yield e;s.length;){let[r,i]=s.shift();if(yield r,i>=this.environment.maxRecursionDepth)throw new nn("recursion limit reached",this.token);let o=Math.
random()<.5;for(let a of this.nondeterministicChildren(r))if(o){yield a;let c=Array.from(this.nondeterministicChildren(a)).map(l=>[l,i+2]);s=Al(s,c)}else s.push([a,i+1])}}*nondeterministicChildren(e){
if(!ie(e.value)){if(H(e.value))for(let t=0;t<e.value.length;t++)yield new U(e.value[t],e.location.concat(t),e.root);else if(X(e.value))for(let[t,s]of this.environment.entries(e.value))yield new U(s,e.
location.concat(t),e.root)}}};function Al(n,e){if(n.length===0)return e;if(e.length===0)return n;let t=[],s=n[Symbol.iterator](),r=e[Symbol.iterator]();for(let i=0;i<n.length;i++)t.push(s);for(let i=0;i<
e.length;i++)t.push(r);return Rl(t),t.map(i=>i.next().value)}function Rl(n){for(let e=n.length-1;e>0;e--){let t=Math.floor(Math.random()*(e+1));[n[e],n[t]]=[n[t],n[e]]}return n}var It=class{constructor(e,t){
this.environment=e,this.segments=t}query(e){let t=[new U(e,[],e)];for(let s of this.segments)t=s.resolve(t);return new re(t)}lazyQuery(e){let t=[new U(e,[],e)][Symbol.iterator]();for(let s of this.segments)
t=s.lazyResolve(t);return t}match(e){let s=this.lazyQuery(e).next();if(!s.done)return s.value}toString(e){return`$${this.segments.map(t=>t.toString(e)).join("")}`}singularQuery(){for(let e of this.segments){
if(e instanceof cs)return!1;if(!(e.selectors.length===1&&(e.selectors[0]instanceof gt||e.selectors[0]instanceof fn)))return!1}return!0}},ls=class extends Ae{evaluate(e){return e.currentKey??He}toString(){
return"#"}},us=class extends de{constructor(e,t,s){super(e,t),this.environment=e,this.token=t,this.key=s}resolve(e){let t=[];return e.value instanceof String||H(e.value)||X(e.value)&&Qn(e.value,this.key)&&
t.push(new U(this.key,e.location.concat(`${tt}${this.key}`),e.root)),t}*lazyResolve(e){!ie(e.value)&&X(e.value)&&Qn(e.value,this.key)&&(yield new U(this.key,e.location.concat(`${tt}${this.key}`),e.root))}toString(e){
let{form:t}={...hs,...e};return`~${(t==="canonical"?dn:gr)(this.key)}`}},fs=class extends de{constructor(e,t){super(e,t),this.environment=e,this.token=t}resolve(e){let t=[];if(e.value instanceof String||
H(e.value))return t;if(X(e.value))for(let[s,r]of this.environment.entries(e.value))t.push(new U(s,e.location.concat(`${tt}${s}`),e.root));return t}*lazyResolve(e){if(X(e.value)&&!ie(e.value)&&!H(e.value))
for(let[t,s]of this.environment.entries(e.value))yield new U(t,e.location.concat(`${tt}${t}`),e.root)}toString(){return"~"}},pr=class extends de{constructor(e,t,s){super(e,t),this.environment=e,this.token=
t,this.expression=s}resolve(e){let t=[];if(e.value instanceof String||H(e.value))return t;if(X(e.value))for(let[s,r]of this.environment.entries(e.value)){let i={environment:this.environment,currentValue:r,
rootValue:e.root,currentKey:s};this.expression.evaluate(i)&&t.push(new U(s,e.location.concat(`${tt}${s}`),e.root))}return t}*lazyResolve(e){if(!(e.value instanceof String||H(e.value))&&X(e.value))for(let[
t,s]of this.environment.entries(e.value)){let r={environment:this.environment,currentValue:s,rootValue:e.root,lazy:!0,currentKey:t};this.expression.evaluate(r)&&(yield new U(t,e.location.concat(`${tt}${t}`),
e.root))}}toString(e){return`~?${this.expression.toString(e)}`}},Vn=1,Il=4,Cl=5,$t=6,uo=7,ro=new Map([[y.AND,Cl],[y.EQ,$t],[y.GE,$t],[y.GT,$t],[y.LE,$t],[y.LT,$t],[y.NE,$t],[y.NOT,uo],[y.OR,Il],[y.RPAREN,
Vn]]),qn=new Map([[y.AND,"&&"],[y.EQ,"=="],[y.GE,">="],[y.GT,">"],[y.LE,"<="],[y.LT,"<"],[y.NE,"!="],[y.OR,"||"]]),Ll=new Set(["==",">=",">","<=","<","!="]),dr=class{constructor(e){this.environment=e,
this.tokenMap=new Map([[y.FALSE,this.parseBoolean],[y.NUMBER,this.parseNumber],[y.LPAREN,this.parseGroupedExpression],[y.NOT,this.parsePrefixExpression],[y.NULL,this.parseNull],[y.ROOT,this.parseRootQuery],
[y.CURRENT,this.parseRelativeQuery],[y.SINGLE_QUOTE_STRING,this.parseString],[y.DOUBLE_QUOTE_STRING,this.parseString],[y.TRUE,this.parseBoolean],[y.FUNCTION,this.parseFunction],[y.CURRENT_KEY,this.parseCurrentKey]])}parse(e){
e.current.kind===y.ROOT&&e.next();let t=this.parseQuery(e);if(e.current.kind!==y.EOF)throw new F(`unexpected token '${e.current.kind}'`,e.current);return t}parseQuery(e,t=!1){let s=[];e:for(;;){switch(e.
current.kind){case y.DDOT:{let r=e.next(),i=this.parseSelectors(e);s.push(new cs(this.environment,r,i));break}case y.LBRACKET:case y.KEY:case y.KEYS:case y.NAME:case y.WILD:{let r=e.current,i=this.parseSelectors(
e);s.push(new hr(this.environment,r,i));break}default:{t&&e.backup();break e}}e.next()}return s}parseSelectors(e){switch(e.current.kind){case y.NAME:return[new gt(this.environment,e.current,e.current.
value)];case y.WILD:return[new hn(this.environment,e.current)];case y.KEY:return[new us(this.environment,e.current,e.current.value)];case y.KEYS:return[new fs(this.environment,e.current)];case y.LBRACKET:
return this.parseBracketedSelection(e);default:return[]}}parseIndex(e){if(e.current.value.length>1&&e.current.value.startsWith("0")||e.current.value.startsWith("-0"))throw new F("leading zero in index\
 selector",e.current);return new fn(this.environment,e.current,Number(e.current.value))}parseSlice(e){let t=e.current,s=[];function r(i){if(i.kind===y.INDEX){if(i.value.length>1&&i.value.startsWith("0")||
i.value.startsWith("-0"))throw new F("leading zero in index selector",i);return!0}return!1}return r(e.current)?(s.push(Number(e.current.value)),e.next(),e.expect(y.COLON),e.next()):(s.push(void 0),e.expect(
y.COLON),e.next()),r(e.current)?(s.push(Number(e.current.value)),e.next(),e.current.kind===y.COLON&&e.next()):e.current.kind===y.COLON&&(s.push(void 0),e.expect(y.COLON),e.next()),r(e.current)&&(s.push(
Number(e.current.value)),e.next()),e.backup(),new os(this.environment,t,...s)}parseBracketedSelection(e){let t=e.next(),s=[];for(;e.current.kind!==y.RBRACKET;){switch(e.current.kind){case y.SINGLE_QUOTE_STRING:case y.
DOUBLE_QUOTE_STRING:s.push(new gt(this.environment,e.current,this.decodeString(e.current)));break;case y.FILTER:s.push(this.parseFilter(e));break;case y.INDEX:e.peek.kind===y.COLON?s.push(this.parseSlice(
e)):s.push(this.parseIndex(e));break;case y.COLON:s.push(this.parseSlice(e));break;case y.WILD:s.push(new hn(this.environment,e.current));break;case y.KEY_SINGLE_QUOTE_STRING:case y.KEY_DOUBLE_QUOTE_STRING:
s.push(new us(this.environment,e.current,this.decodeString(e.current)));break;case y.KEYS_FILTER:s.push(this.parseFilter(e,!0));break;case y.KEYS:s.push(new fs(this.environment,e.current));break;case y.
EOF:throw new F("unexpected end of query",e.current);default:throw new F(`unexpected token in bracketed selection '${e.current.kind}'`,e.current)}e.peek.kind!==y.RBRACKET&&(e.expectPeek(y.COMMA),e.next(),
e.expectPeekNot(y.RBRACKET,"unexpected trailing comma")),e.next()}if(!s.length)throw new F("empty bracketed segment",t);return s}parseFilter(e,t=!1){let s=e.next(),r=this.parseFilterExpression(e);if(r instanceof
Ze){let i=this.environment.functionRegister.get(r.name);if(i&&i.returnType===V.ValueType)throw new ye(`result of ${r.name}()  must be compared`,r.token)}return this.throwForLiteral(r),t?new pr(this.environment,
s,new on(s,r)):new as(this.environment,s,new on(s,r))}parseBoolean(e){return e.current.kind===y.FALSE?new sn(e.current,!1):new sn(e.current,!0)}parseNull(e){return new Jn(e.current)}parseString(e){return new Hn(
e.current,this.decodeString(e.current))}parseNumber(e){let t=e.current.value;if(t.startsWith("0")&&t.length>1)throw new F(`invalid number literal '${t}'`,e.current);let s=Number(e.current.value);if(isNaN(
s))throw new F(`invalid number literal '${t}'`,e.current);return new Xn(e.current,s)}parsePrefixExpression(e){return e.expect(y.NOT),e.next(),new rn(e.current,"!",this.parseFilterExpression(e,uo))}parseInfixExpression(e,t){
let s=e.next(),r=ro.get(s.kind)||Vn,i=this.parseFilterExpression(e,r),o=qn.get(s.kind);if(!o)throw new F(`unknown operator '${s.kind}'`,s);return Ll.has(o)?(this.throwForNonComparable(t),this.throwForNonComparable(
i)):(this.throwForLiteral(t),this.throwForLiteral(i)),new Rt(s,t,o,i)}parseGroupedExpression(e){if(e.peek.kind===y.RPAREN)throw new F("empty paren expression",e.current);e.next();let t=this.parseFilterExpression(
e);for(e.next();e.current.kind!==y.RPAREN;){if(e.current.kind===y.EOF)throw new F("unbalanced parentheses",e.current);if(!qn.has(e.current.kind))throw new F(`expected an expression, found '${e.current.
value}'`,e.current);t=this.parseInfixExpression(e,t)}return e.expect(y.RPAREN),t}parseRootQuery(e){let t=e.next();return new cn(t,new It(this.environment,this.parseQuery(e,!0)))}parseRelativeQuery(e){
let t=e.next();return new an(t,new It(this.environment,this.parseQuery(e,!0)))}parseCurrentKey(e){return new ls(e.current)}parseFunction(e){let t=[],s=e.next();for(;e.current.kind!==y.RPAREN;){let r=this.
tokenMap.get(e.current.kind);if(!r)throw new F(`unexpected '${e.current.value}'`,e.current);let i=r.bind(this)(e),o=e.peek.kind;for(;qn.has(o);)e.next(),i=this.parseInfixExpression(e,i),o=e.peek.kind;
if(t.push(i),e.peek.kind!==y.RPAREN){if(e.peek.kind===y.RBRACKET)break;e.expectPeek(y.COMMA),e.next()}e.next()}return e.expect(y.RPAREN),new Ze(s,s.value,this.environment.checkWellTypedness(s,t))}parseFilterExpression(e,t=Vn){
let s=this.tokenMap.get(e.current.kind);if(!s){let i;switch(e.current.kind){case y.EOF:case y.RBRACKET:i="end of expression";break;default:i=`'${e.current.value}'`}throw new F(`unexpected ${i}`,e.current)}
let r=s.bind(this)(e);for(;;){let i=e.peek.kind;if(i===y.EOF||i===y.RBRACKET||(ro.get(i)||Vn)<t)break;if(!qn.has(i))return r;e.next(),r=this.parseInfixExpression(e,r)}return r}decodeString(e){return this.
unescapeString(e.kind===y.SINGLE_QUOTE_STRING?e.value.replaceAll('"','\\"').replaceAll("\\'","'"):e.value,e)}unescapeString(e,t){let s=[],r=e.length,i=0,o;for(;i<r;){let a=e[i];if(a==="\\")switch(i+=1,
e[i]){case'"':s.push('"');break;case"\\":s.push("\\");break;case"/":s.push("/");break;case"b":s.push("\b");break;case"f":s.push("\f");break;case"n":s.push(`
`);break;case"r":s.push("\r");break;case"t":s.push("	");break;case"u":[o,i]=this.decodeHexChar(e,i,t),s.push(this.stringFromCodePoint(o,t));break;default:throw new F(`unknown escape sequence at index ${t.
index+i-1}`,t)}else this.stringFromCodePoint(a.codePointAt(0),t),s.push(a);i+=1}return s.join("")}decodeHexChar(e,t,s){let r=e.length;if(t+4>=r)throw new F(`incomplete escape sequence at index ${s.index+
t-1}`,s);t+=1;let i=this.parseHexDigits(e.slice(t,t+4),s);if(io(i))throw new F(`unexpected low surrogate codepoint at index ${s.index+t-2}`,s);if(Pl(i)){if(!(t+9<r&&e[t+4]==="\\"&&e[t+5]==="u"))throw new F(
`incomplete escape sequence at index ${s.index+t-2}`,s);let o=this.parseHexDigits(e.slice(t+6,t+10),s);if(!io(o))throw new F(`unexpected codepoint at index ${s.index+t+4}`,s);return i=65536+((i&1023)<<
10|o&1023),[i,t+9]}return[i,t+3]}parseHexDigits(e,t){let s=new TextEncoder,r=0;for(let i of s.encode(e))switch(r<<=4,i){case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:
r|=i-48;break;case 97:case 98:case 99:case 100:case 101:case 102:r|=i-97+10;break;case 65:case 66:case 67:case 68:case 69:case 70:r|=i-65+10;break;default:throw new F("invalid \\uXXXX escape sequence",
t)}return r}stringFromCodePoint(e,t){if(e===void 0||e<=31)throw new F("invalid character",t);try{return String.fromCodePoint(e)}catch{throw new F("invalid escape sequence",t)}}throwForNonComparable(e){
if((e instanceof cn||e instanceof an)&&!e.path.singularQuery())throw new ye("non-singular query is not comparable",e.token);if(e instanceof Ze){let t=this.environment.functionRegister.get(e.name);if(t&&
t.returnType!==V.ValueType)throw new ye(`result of ${e.name}() is not comparable`,e.token)}}throwForLiteral(e){if(e instanceof Ue)throw new F(`filter expression literals (${e.toString()}) must be comp\
ared`,e.token)}};function Pl(n){return n>=55296&&n<=56319}function io(n){return n>=56320&&n<=57343}var Ct=class{functionRegister=new Map;constructor(e={}){this.strict=e.strict??!0,this.maxIntIndex=e.maxIntIndex??
Math.pow(2,53)-1,this.minIntIndex=e.maxIntIndex??-Math.pow(2,53)+1,this.maxRecursionDepth=e.maxRecursionDepth??50,this.nondeterministic=e.nondeterministic??!1,this.keysPattern=e.keysPattern??/~/y,this.
parser=new dr(this),this.setupFilterFunctions()}compile(e){return new It(this,this.parser.parse(new ur(bl(this,e))))}query(e,t){return this.compile(e).query(t)}lazyQuery(e,t){return this.compile(e).lazyQuery(
t)}match(e,t){return this.compile(e).match(t)}setupFilterFunctions(){this.functionRegister.set("count",new Zn),this.functionRegister.set("length",new es),this.functionRegister.set("search",new ss),this.
functionRegister.set("match",new ns),this.functionRegister.set("value",new rs)}checkWellTypedness(e,t){let s=this.functionRegister.get(e.value);if(!s)throw new Yn(`no such function '${e.value}'`,e);if(t.
length!==s.argTypes.length)throw new ye(`${e.value}() takes ${s.argTypes.length} argument${s.argTypes.length===1?"":"s"}, ${t.length} given`,e);for(let[r,i,o]of s.argTypes.map((a,c)=>[a,t[c],c]))switch(r){case V.
ValueType:if(!(i instanceof Ue||i instanceof ls||i instanceof Xe&&i.path.singularQuery()||i instanceof Ze&&this.functionRegister.get(i.name)?.returnType===V.ValueType))throw new ye(`${e.value}() argum\
ent ${o} must be of ValueType`,i.token);break;case V.LogicalType:if(!(i instanceof Xe||i instanceof Rt))throw new ye(`${e.value}() argument ${o} must be of LogicalType`,i.token);break;case V.NodesType:
if(!(i instanceof Xe||i instanceof Ze&&this.functionRegister.get(i.name)?.returnType===V.NodesType))throw new ye(`${e.value}() argument ${o} must be of NodesType`,i.token)}return t}entries(e){function t(s){
for(let r=s.length-1;r>0;r--){let i=Math.floor(Math.random()*(r+1));[s[r],s[i]]=[s[i],s[r]]}return s}return this.nondeterministic?t(Object.entries(e)):Object.entries(e)}},mr=class{argTypes=[V.ValueType,
V.ValueType];returnType=V.LogicalType;#e;constructor(e={}){this.options=e,this.cacheSize=e.cacheSize??10,this.throwErrors=e.throwErrors??!1,this.iRegexpCheck=e.iRegexpCheck??!0,this.search=e.search??!0,
this.#e=new ln(this.cacheSize)}call(e,t){if(this.cacheSize>0){let s=this.#e.get(t);if(s)try{return X(e)?Object.keys(e).some(r=>!!r.match(s)):!1}catch(r){if(this.throwErrors)throw r;return!1}}if(!ie(t)){
if(this.throwErrors)throw new et(`match() expected a string pattern, found ${t}`);return!1}if(this.iRegexpCheck&&!yr(t)){if(this.throwErrors)throw new et(`pattern ${t} is not a valid I-Regexp pattern`);
return!1}try{let s=this.search?new RegExp(ts(t),"u"):new RegExp(ts(co(t)),"u");return this.cacheSize>0&&this.#e.set(t,s),X(e)?Object.keys(e).some(r=>!!r.match(s)):!1}catch(s){if(this.throwErrors)throw s;
return!1}}},_l=Object.freeze({__proto__:null,Count:Zn,FunctionExpressionType:V,Has:mr,Length:es,Match:ns,Search:ss,Value:rs}),mn=new Ct;function Dl(n,e){return mn.query(n,e)}function Ml(n,e){return mn.
lazyQuery(n,e)}function jl(n){return mn.compile(n)}function Fl(n,e){return mn.match(n,e)}var fo=Object.freeze({__proto__:null,DEFAULT_ENVIRONMENT:mn,FunctionExpressionType:V,JSONPathEnvironment:Ct,JSONPathError:be,
JSONPathIndexError:tn,JSONPathLexerError:en,JSONPathNode:U,JSONPathNodeList:re,JSONPathQuery:It,JSONPathRecursionLimitError:nn,JSONPathSegment:pn,JSONPathSelector:de,JSONPathSyntaxError:F,JSONPathTypeError:ye,
KEY_MARK:tt,Nothing:He,Token:Be,TokenKind:y,compile:jl,expressions:il,functions:_l,lazyQuery:Ml,match:Fl,query:Dl,selectors:$l});function bt(n,e){if(n?.kind!=="object")return;if(n.entries.length<=Kl)return n.entries.findLast(s=>s.key.value===e);let t=ho.get(n)??new Map(n.entries.map(s=>[s.key.value,s]));return ho.set(n,t),t.get(
e)}var Kl=16,ho=new WeakMap;function po(n){if(n.kind==="array")return n.items.map(po);if(n.kind!=="object")return n.value;let e=Object.create(null);for(let{key:t,value:s}of n.entries)e[t.value]=po(s);
return e}var ps=200;var br=n=>n.split("|"),Bl=_n(n=>n.split(/[^\p{L}]+/u)),Ul=/^[ -~]*$/u;function Pt(n){let e=new Set(br(n));return t=>e.has(t)}function ds(n,e){let t=br(n),s=br(e),r=new Set(s),i=s.filter(o=>/[ *]/u.test(
o)).map(o=>o.endsWith("*")?` ${o.slice(0,-1)}`:` ${o} `);return o=>{let a=Bl(o);if(a.some(l=>r.has(l))||!Ul.test(o)&&t.some(l=>o.includes(l)))return!0;let c=i.length===0?"":` ${a.join(" ")} `;return i.
some(l=>c.includes(l))}}var mo=Pt("状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние|必填|必须|必需|必須|필수|erforderlich|obligatoire|obligatorio|requerido|obrigatório|обязательно|обязательный"),
wr=Pt("状态|狀態|状況|ステータス|상태|statut|état|estado|stato|статус|стан|состояние"),vr=Pt("说明|說明|描述|备注|備註|注释|註解|注意|限制|示例|例子|文档|链接|参考|版本|最低版本|版本要求|类型|類型|分类|默认|默认值|优先\
级|推荐|説明|備考|注記|メモ|詳細|例|リンク|参照|バージョン|種類|種別|分類|デフォルト|優先度|重要度|推奨|担当|担当者|설명|비고|참고|예시|버전|유형|분류|기본값|우선순위|beschreibung|bemerkung|bemerkungen|hinweis|hinweise|anmerkung|anmerkungen|kommentar|kommentare|beispie\
l|beispiele|typ|priorität|kategorie|remarque|remarques|commentaire|commentaires|détail|détails|exemple|exemples|catégorie|priorité|défaut|nota|notas|observaciones|comentario|comentarios|descripción|de\
talle|detalles|ejemplo|ejemplos|tipo|versión|categoría|prioridad|observações|comentário|comentários|descrição|detalhes|exemplo|exemplos|versão|categoria|prioridade|descrizione|commenti|osservazioni|de\
ttagli|esempi|versione|priorità|описание|примечание|примечания|комментарий|комментарии|пример|примеры|версия|тип|категория|приоритет|опис|примітка|примітки|opis|uwagi|açıklama|notlar"),
Sr=ds("功能|特性|能力|接口|指令|命令|語法|语法|协议|協議|格式|操作|数据类型|機能|メソッド|コマンド|プロトコル|フォーマット|기능|프로토콜|형식|명령",
"funktion|funktionen|funktionalität|funktionalitäten|merkmal|merkmale|eigenschaft|eigenschaften|befehl|befehle|format|formate|fonction|fonctions|fonctionnalité|fonctionnalités|caractéristique|caractér\
istiques|commande|commandes|opération|opérations|función|funciones|funcionalidad|funcionalidades|característica|características|comando|comandos|operación|operaciones|formato|formatos|protocolo|protoc\
olos|recurso|recursos|funcionalidade|função|funções|operação|funzionalità|funzione|funzioni|caratteristica|caratteristiche|функция|функции|функционал|возможность|возможности|команда|команды|операция|о\
перации|формат|форматы|протокол|протоколы|функція|функції|можливость|можливості|funkcja|funkcje|funkce|özellik|özellikler"),kr=ds(
"平台|浏览器|瀏覽器|操作系统|作業系統|系统|系統|设备|設備|语言|驱动|数据库|客户端|服务端|引擎|后端|厂商|型号|芯片|硬件|模型|框架|环境|プラットフォーム|ブラウザ|デバイス|端末|言語|ドライバ|データベース|クライアント|サーバ|エンジン|機種|環境|アプリ|ツール|플랫폼|브라우저|운영체제|기기|언어|드라이버|데이터베이스|클라이언트",
"plattform|plattformen|betriebssystem*|gerät*|treiber|sprache|sprachen|datenbank|datenbanken|anbieter|plateforme|plateformes|navigateur|navigateurs|système|systèmes|appareil|appareils|langage|langages\
|pilote|pilotes|fournisseur|fournisseurs|plataforma|plataformas|navegador|navegadores|sistema|sistemas|dispositivo|dispositivos|lenguaje|lenguajes|linguagem|linguagens|controlador|controladores|provee\
dor|proveedores|piattaforma|piattaforme|dispositivi|linguaggi|linguaggo|платформа|платформы|браузер|браузеры|устройство|устройства|язык|языки|драйвер|драйверы|система|системы|провайдер|провайдеры|клие\
нт|клиенты|сервер|серверы|модель|модели|мова|пристрій|platforma|platformy|przeglądarka|przeglądarki|prohlížeč|tarayıcı|cihaz"),go=Pt("必填|必须|必需|是否必填\
|是否必须|可选|可空|默认|只读|必須|任意|読み取り専用|필수|선택|erforderlich|pflicht|optional|obligatoire|requis|optionnel|facultatif|obbligatorio|richiesto|opzionale|requerido|obligatorio|opcional|obrigatório|обязательный|обяз\
ательно|необязательный|по умолчанию"),yo=Pt("参数|參數|参数名|参数名称|字段|字段名|字段名称|配置|配置项|选项|变量|属性|パラメータ|パラメーター|フィールド|引数|設定|設定項目|オプション|項目名|変数|属性名|매개변수|필드|옵션|설정|속성|feld|einstellung\
|eigenschaft|paramètre|champ|parámetro|campo|parâmetro|parametro|параметр|поле|свойство|атрибут|опция|настройка"),bo=Pt("任务|任務|阶段|階段|步骤|里程碑|日期|时间|タスク|フェーズ|ス\
テップ|日付|マイルストーン|작업|단계|일정|aufgabe|aufgaben|phase|phasen|schritt|schritte|tâche|tâches|étape|étapes|tarea|tareas|etapa|etapas|fase|fases|tarefa|tarefas|attività|задача|задачи|этап|этапы|шаг|шаги"),
Er=ds("支持|支援|兼容|相容|対応|サポート|互換|실행 환경|지원|호환","unterstütz*|kompatib*|pris en charge|prise en charge|compatibilit*|compatibilidad*|soporte|suporte|supporto|\
поддерж*|совместим*|підтримк*|obsług*|destek*|uyumlu*"),wo=ds("支持|支援|兼容|相容|功能|特性|平台|浏览器|驱动|サポート|互換|機能|プラットフォーム|ブラウザ|ドライバ|지원|호환|기능|플랫폼|브라우저",
"unterstütz*|kompatib*|funktion|funktionen|funktionsumfang|plattform|plattformen|treiber|pris en charge|prise en charge|fonctionnalité|fonctionnalités|compatibilité|plateforme|plateformes|compatibilid\
ad|soporte|funcionalidad|funcionalidades|plataforma|plataformas|compatibilidade|suporte|compatibilità|supporto|funzionalità|поддерж*|совместим*|функция|функции|платформа|платформы|возможность|возможно\
сти|підтримк*|destek*");var Vl=/^(?:status|optional|optional\?|required|required\?|mandatory|mandatory\?|requirement|requirement level|necessity|obligation|conformance|optionality)$/u,Yl=/^(?:notes?|descriptions?|comments?|remarks?|details?|summary|restrictions?|limitations?|spec(?:s|ification|ifications)?|(?:[\w-]+ )?links?|references?|refs?|docs?|documentation|since|introduced(?: in)?|added(?: in)?|versions?|min(?:imum)?\.? versions?|issues?|tracking(?: issue)?|tickets?|owners?|maintainers?|contacts?|authors?|categor(?:y|ies)|types?|kinds?|projects?|examples?|urls?|homepage|website|repo(?:sitory)?|source|licen[sc]e|id|identifier|priority|#|no\.?|last[- ](?:verified|tested|checked)|(?:works|compatible|tested|built) with(?: .{1,40})?|(?:latest|current|newest)(?: (?:version|release))?|(?:supported|tested|compatible) versions?|(?:verified|tested) on|requires|depends on|dependenc(?:y|ies)|prerequisites?|evidence|alias|defaults?|(?:(?:default|possible|allowed|valid|accepted|supported|sample|example|extra spec) )?values?|perm(?:ission)?s?|access(?: rights?)?|area|component|module|package|impact|severity|effort|risk|roles?|mean|median|average|avg|error|std ?dev|ratio(?:sd)?|alloc(?:ated)?(?: ratio)?|throughput|latency|speed)$/u,
Gl=/\b(?:features?|functionalit(?:y|ies)|capabilit(?:y|ies)|operations?|functions?|methods?|apis?|endpoints?|commands?|options?|proposals?|directives?|operators?|calls?|expressions?|annotations?|clauses?|data types?|types?|extensions?|instructions?|tests?|rules?|requirements?|criteri(?:a|on)|propert(?:y|ies)|actions?|events?|topics?|syntax|keywords?|statements?|transports?|formats?|protocols?|elements?|attributes?|hooks?|syscalls?|opcodes?|scenarios?|use cases?)\b/u,
Wl=/\b(?:drivers?|platforms?|targets?|backends?|back ends?|providers?|vendors?|devices?|boards?|browsers?|languages?|sdks?|clients?|servers?|librar(?:y|ies)|implementations?|tools?|products?|databases?|engines?|os|operating systems?|distros?|distributions?|architectures?|runtimes?|frameworks?|plugins?|systems?|remotes?|models?|hardware|chips?|compilers?|editors?|ides?|clouds?|storages?|adapters?|connectors?|plans?|editions?|terminals?(?: emulators?)?|emulators?|gamepads?|controllers?|consoles?|phones?|gpus?|mcus?|firmwares?|filesystems?|file systems?|shells?|brokers?|dialects?|distros|environments?|apps?|applications?|vehicles?|printers?|wallets?|exchanges?|bridges?|exporters?|receivers?|collectors?|integrations?|manufacturers?|makers?|brands?|makes?|distributors?|kernels?|interpreters?|toolchains?|simulators?|accelerators?|processors?|cpus?|socs?|machines?|hypervisors?|hosts?|formatters?|linters?|parsers?|programs?|solutions?|packages?|projects?|agents?|networks?|chains?|protocol versions?|technolog(?:y|ies)|chipsets?|solvers?|algorithms?|ciphers?|stores?|loaders?|loggers?|bots?|games?|cameras?|sensors?|watchers?|schedulers?|libs?|frontends?|renderers?|importers?|crates?|gateways?|prox(?:y|ies)|registr(?:y|ies)|boards?|laptops?|tablets?|watches|keyboards?|codes?|repos(?:itories)?|mcus?|bindings?|ports?|modems?|routers?|dongles?|radios?|displays?|firmware|images?|variants?|flavou?rs?|generations?|releases?|subsystems?)\b/u,
zl=/^(?:required|optional|(?:.{1,40} )?defaults?(?: value)?|deprecated|enabled|read-?only|mandatory|multiple|inherited|unique|indexed|internal|dynamic|sensitive|computed|forces new|breaking|(?!avail|compat)[a-z-]{3,}[ai]ble|appli(?:es|cable) to|(?:required|mandatory) (?:for|by|in|with) .+)\??$/u,
Ql=/^(?:(?:name|field|parameter|param|argument|arg|option|flag|key|variable|setting|property|attribute|column|input|output|env(?:ironment)?(?: variable)?|config(?:uration)?)s?|.+ (?:parameter|argument|option|flag|variable|setting)s?)$/u,
Jl=/^(?:phase|task|step|milestone|sprint|deliverable|stor(?:y|ie)|user stor(?:y|ie)|epic|ticket|work item|action item|goal|week|date|to-?do|issue|bug)s?$/u,Hl=/^(?:(?:support|implementation|current|overall) )?(?:status|state)$|^(?!ci |build |licen[sc]e |release |test )\S+ status$/u,
Xl=/\b(?:support(?:ed|s)?|compatib(?:le|ility)|compliance|conformance|matrix|matrices|implement(?:ed|ation)|parity|coverage|capabilit(?:y|ies))\b/u,Zl=/\b(?:support(?:ed|s)?|works?|working|compatib(?:le|ility)|implemented|available)\b/u,
eu=/\b(?:support(?:ed|s)?|features?|capabilit(?:y|ies)|compatib(?:le|ility)|compliance|matrix|implementation|drivers?|backends?|providers?|platforms?|parity|coverage|conformance)\b/u;function we(n,e){
return t=>{let s=Ht(t);return n.test(s)||e(s)}}var wh=we(Vl,mo),vh=n=>Ht(n)==="maturity",Sh=we(Yl,vr),kh=we(Gl,Sr),Eh=we(Wl,kr),Oh=we(zl,go),xh=we(Ql,yo),Nh=we(Jl,bo),Th=we(Xl,Er),$h=we(Zl,Er),Ah=we(eu,
wo),Rh=we(Hl,wr);function Ih(n){let e=Ht(n);return[Sr,kr,vr,wr].some(t=>t(e))}var Or=new Set("linux|windows|macos|mac os|mac|osx|os x|android|ios|ipados|freebsd|openbsd|netbsd|solaris|aix|wasm|web|ubu\
ntu|debian|fedora|rhel|centos|alpine|arch|suse|chrome|chromium|firefox|safari|edge|opera|ie|internet explorer|webview|samsung internet|vivaldi|brave|c|c++|cpp|c#|go|golang|java|javascript|js|typescrip\
t|ts|node|node.js|nodejs|deno|bun|python|ruby|rust|php|swift|kotlin|scala|julia|erlang|elixir|perl|r|lua|dart|haskell|.net|dotnet|objective-c|matlab|postgresql|postgres|mysql|mariadb|sqlite|oracle|sql\
 server|mssql|mongodb|redis|cockroachdb|x86|x86_64|x86-64|x64|amd64|arm|arm64|aarch64|armv7|riscv|riscv64|risc-v|ppc64|ppc64le|s390x|mips|loongarch64|aws|azure|gcp|gke|eks|aks|openstack|vmware|docker|\
podman|kubernetes|github|gitlab|bitbucket|gitea|free|pro|enterprise|community|vscode|vim|neovim|emacs|intellij".split("|"));function vo(n){let e=Ht(n).replaceAll("_"," ");if(e.length>200)return!1;if(/\s(?:cpus?|gpus?|tpus?|npus?)$/u.
test(e)||Or.has(e)||Or.has(e.replace(/\s*[(v\d][\w.)+ -]*$/u,"")))return!0;let t=e.split(" ");return t.length===2&&t.every(s=>Or.has(s))}var tu=/^(?:[<>=~^≥≤]{0,2}\s*)?v?\d+(?:\.\d+){0,3}(?:\.x|x|\+)?(?:-?(?:rc|beta|alpha|dev)\.?\d*)?\+?$/iu,nu=/^\s*[<>=~^≥≤v\d]/iu;function xr(n){return n.length<=40&&nu.test(n)&&n.split(/\s*(?:,|&&|\|\||\bto\b|\band\b|–|(?<=\d)\s*~|\s-\s)\s*/u).
every(e=>tu.test(e.trim()))}var _h=_n(n=>/[.v+<>~^≥≤]/iu.test(n)&&xr(n)),su=/^(?:since|from|as of|starting (?:with|from|in|at)|ab|seit|depuis|à partir de|desde|a partir de|dal?|начиная с|с|от)\s+(?=\S)/iu,
ru=/(?:\+|\s?(?:or|and) (?:later|newer|above|higher|up|greater|upwards)|\s?(?:及以上|以上|以降|이상)|\s?(?:oder|und) (?:höher|neuer)|\s?(?:ou|et) (?:plus|supérieur|ultérieur)|\s?o superior|\s?и выше)$/iu,
iu=/(?:[<>]=?|≥|≤)\s?(?=v?\d)/u,ou=/^(?:\p{L}[\p{L}\p{N}.#-]*\s+){0,3}v?\d+(?:\.\d+){0,3}(?:\.x)?$/u,au=/^(?:(?:the )?(?:last|latest) (?:\d{1,2}|two|three) (?:major )?(?:versions?|releases?)|latest(?: versions?)?|evergreen)$/iu;
function Dh(n){if(n.length>60)return!1;let e=n.replace(/\s[✔✓✅]\uFE0F?$/u,"");if(au.test(e))return!0;if(!/\d/u.test(n))return!1;let t=e.replace(su,"").replace(ru,"").replace(iu,"").trim();return t!==
n&&ou.test(t)}var cu=/^\p{L}[\p{L}\p{N}.+#-]*(?:\s\p{L}+)?\s+v?\d+(?:\.\d+){1,3}$/u,lu=/^(?:ie|edge|chrome|firefox|safari|opera|ios|android|node) ?\d[\d.]*\+?$/iu;function Mh(n){if(n.length>60||!/\d/u.
test(n))return!1;let e=n.split(/[,/]/u).map(t=>t.trim());return n.split(" / ").every(t=>cu.test(t))||e.every(vo)&&e.some(t=>lu.test(t))}var Eo=["feature","name","title","label","capability"],Nr=["support","supported","status","level","implemented","available","compatible","state","mark"],So=["version_added","since","added"],Tr=["notes",
"note","comment","comments","remark","remarks"],Uh=["group","category","section","area"],uu=["id","key","slug","code"],qh=/^\n(?:features?|capabilities|support|supported|compatibility|platforms|browsers)\n[^\n]+$/iu,
Vh=/\n(?:features?|capabilities)\n[^\n]+$/iu,ko=5,wt=(n,{start:e,end:t})=>({text:Dn(n),start:e,end:t}),qe=(n,e)=>n.includes(e.toLowerCase()),Yh=({key:n})=>qe(uu,n.value),fu=({key:n})=>qe(Tr,n.value),hu=({
key:n})=>qe(Eo,n.value),pu=n=>n.replace(/(?<=\p{Ll})(?=\p{Lu})|[_-]+/gu," "),du=n=>n.replaceAll(/(?<=\p{L})[_-](?=\p{L})/gu," ").replace(/^support$/iu,"supported");function $r(n,e){if(n==="")return;let t=du(
n);return[n,t].find(s=>e.explains(s))}function Re(n){if(n.kind==="string")return n.value==="~"||n.value==="null"?"":n.value;if(n.kind==="scalar")return n.value===null?"":`${n.value}`;if(n.kind!=="arra\
y")return;let e=n.items.map(t=>t.kind==="array"?void 0:Re(t));return e.includes(void 0)?void 0:e.join(", ")}function mu(n){let[e]=n,t=Eo.find(r=>n.filter(i=>bt(i,r)).length*2>n.length);return t!==void 0?
t:(e?.kind==="object"?e.entries:[]).find(({value:r})=>r.kind==="string"&&r.value!=="")?.key.value}function gu(n){if(n.kind==="object")return n.entries.flatMap(({key:s,value:r})=>Re(r)===void 0?{label:wt(
s.value,s),node:r,start:s.start}:[]);if(n.kind!=="array")return[];let e=n.items.filter(({kind:s})=>s==="object"),t=mu(e);return e.map(s=>{let r=t===void 0?void 0:bt(s,t),i=r&&Re(r.value);return{label:i===
void 0||!r?void 0:wt(i,r.value),...t!==void 0&&{nameKey:t},node:s,start:s.start}})}function yu(n,e,t,s){let{node:r,label:i}=n,o=r.kind==="object"?r.entries:[],a=wu(o,s.words);for(let S of a)s.values.set(
`${e}
${S.header.text}`,S);if(a.length>0)return;let c=new Map;for(let{key:S,value:m}of o){let w=S.value===n.nameKey?void 0:Re(m);w!==void 0&&c.set(`${e}
${Dn(S.value)}`,bu(S,m,w,s.words))}let l=gu(r);new Set(l.map(S=>S.label?.text)).size<l.length&&s.repeated.add(e);let f=new Map;for(let S of t===ko?[]:l){if(S.label===void 0)continue;let m=`${e}
${S.label.text}`,w=f.has(m)?`${m} ${f.size}`:m,k=new Map;yu(S,w,t+1,{...s,values:k}),f.set(w,k)}let h=e===""||i===void 0?void 0:vu(i,c),p=t===ko&&l.length>0||[...f.values()].some(S=>[...S.values()].some(
Su));if(h!==void 0&&!p){s.values.set(e,h);return}let v=o.length>0?o.map(({key:S})=>`${e}
${Dn(S.value)}`):f.keys();for(let S of new Set(v)){let m=c.get(S);m!==void 0&&s.values.set(S,m);for(let[w,k]of f.get(S)??[])s.values.set(w,k)}}function bu(n,e,t,s){let r=$r(t,s),i={header:wt(n.value,n),
field:wt(t,e),isLevel:qe(Nr,n.value),...r!==void 0&&{word:r}},[o,a,...c]=e.kind==="array"?e.items:[],l=a&&Re(a);if(o===void 0||a===void 0||c.length>0||!l?.includes(" "))return i;let f={level:wt(Re(o)??
"",o),notes:wt(l,a),says:!1},h=$r(f.level.text,s)!==void 0||xr(f.level.text);return h?{...i,parts:f,isLevel:h}:i}function wu(n,e){let t=n.flatMap(({key:r,value:i})=>{let o=i.kind==="object"&&i.entries.
some(l=>hu(l)||fu(l)),c=i.kind==="array"||i.kind==="object"&&!o?$r(pu(r.value),e):void 0;return c===void 0?[]:[{level:c,value:i}]});return new Set(t.map(({level:r})=>e.read(r).level)).size<2?[]:t.flatMap(
({level:r,value:i})=>{let o=i.kind==="array"?i.items.map(c=>[c,void 0]):[];return(i.kind==="object"?i.entries.map(c=>[c.key,c.value]):o).flatMap(([c,l])=>{let[f,h]=[Re(c),l&&Re(l)];if(f===void 0)return[];
let p=wt(f,c),v=h?`${r} (${h})`:r,S={level:{...p,text:r},says:v!==r};return[{header:p,field:{...p,text:v},isLevel:!0,parts:S}]})})}function vu(n,e){let t=[...e.values()],s=t.find(({header:k,field:E})=>qe(
Nr,k.text)&&E.text!=="")??t.find(({header:{text:k}})=>qe([...Nr,...So],k));if(s===void 0)return;let r=t.filter(({field:{text:k}})=>k!==""&&k!==s.field.text),i=r.filter(({word:k})=>k!==void 0).length;if(i>
1||i>0&&s.word===void 0)return;let o=r.filter(k=>qe(Tr,k.header.text)).map(({field:k})=>k),a=r.filter(k=>!qe(Tr,k.header.text)),c=s.word??s.field.text,l=qe(So,s.header.text)&&/^\d/u.test(c),f={...s.field,
text:l?`since ${c}`:c},h=[...a.map(({header:{text:k},field:E})=>`${k} ${E.text}`),...o.map(({text:k})=>k)],p=h.length>0?` (${h.join("; ")})`:"",[v,S=v]=[o[0],o.at(-1)],m=v&&S&&{...v,text:o.map(({text:k})=>k).
join("; "),end:S.end},w={level:f,...m&&{notes:m},says:a.length>0};return{header:n,field:{...f,text:`${f.text}${p}`},isLevel:!0,parts:w}}var Su=({isLevel:n,word:e})=>n||e!==void 0;function Gh(n){let e=n.
replace(/ies$/u,"y").replace(/s$/u,"");return e.charAt(0).toUpperCase()+e.slice(1)}var{expressions:_t,selectors:Oo}=fo,No=/~(?:key)?$/u,xo=500,To=new Ct({strict:!0,maxRecursionDepth:ps+10});for(let n of["match","search"])To.functionRegister.delete(n);function*Dt(n){if(n instanceof _t.
RootQuery)yield void 0;else if(n instanceof _t.RelativeQuery)yield n.path;else if(n instanceof _t.LogicalExpression)yield*Dt(n.expression);else if(n instanceof _t.PrefixExpression)yield*Dt(n.right);else if(n instanceof
_t.FunctionExtension)for(let e of n.args)yield*Dt(e);else n instanceof _t.InfixExpression&&(yield*Dt(n.left),yield*Dt(n.right))}function $o(n,e={count:0}){for(let t of n.segments){if(`${t}`.startsWith(
"..")&&(e.count+=1),e.count>1)return"has `..` more than once";let s=t.selectors.map(r=>r instanceof Oo.NameSelector?r.name:void 0);if(s.length>1&&(s.includes(void 0)||new Set(s).size<s.length))return"\
has brackets with several selectors that are no different names";for(let r of t.selectors)if(r instanceof Oo.FilterSelector)for(let i of Dt(r.expression)){let o=i===void 0?"has a filter that begins at\
 `$`":$o(i,e);if(o!==void 0)return o}}}var ku=n=>n.startsWith("$");function Ao(n){if(n.length>xo)return`is longer than ${xo} characters`;try{let e=To.compile(n.replace(No,""));return $o(e)??e}catch(e){
if(!(e instanceof be))throw e;return`is no JSONPath: ${e.message.replace(/ \('.*$/su,"")}`}}function Ro(n){let e=ku(n)?Ao(n):void 0;return typeof e=="string"?e:void 0}function Ar(n){if(n.kind==="array")
return n.items.map(Ar);if(n.kind!=="object")return n.value;let e=Object.create(null);for(let{key:t,value:s}of n.entries)e[t.value]=Ar(s);return e}function Hh(n){let e=Ar(n);return t=>{let s=Ao(t);return typeof s==
"string"?[]:[...s.lazyQuery(e)].map(({location:r})=>Eu(n,r,No.test(t)))}}function Eu(n,e,t){let s=n,r;for(let a of e){let c=bt(s,String(a)),l=s.kind==="array"&&typeof a=="number"?s.items[a]:void 0;r=c&&
{steps:e,text:c.key.value,start:c.key.start,end:c.key.end},s=c?.value??l??s}let{start:i,end:o}=s;return t?r??{steps:e,text:void 0,start:i,end:o}:{steps:e,text:Re(s),start:i,end:o}}function Rr(n){return/[*?+@!]\(/.test(n)?"has a pattern in parentheses; write `{a,b}`":n.length>500?"has a pattern of more than 500 characters":ms(n).length>100?"has braces that stand for more than 10\
0 patterns":void 0}function Ou(n,e){if(e.startsWith("../"))return n===e;let t=e.split("/");return Ir(n).some(s=>Po(s,t,xu))}function Zh(n){return Ir(n).map(Co)}function ep(n){let e=new Map;for(let t of Ir(
n)){let s=t.includes(null)?Number.POSITIVE_INFINITY:t.length-Lo(t).length,r=Co(t);e.set(`${s} ${r}`,{folder:r,depth:s})}return[...e.values()]}var Io=new Map;function Ir(n){let e=Io.get(n);if(e)return e;
let s=(Rr(n)===void 0?ms(n):[]).map(r=>r.replace(/^(?:\.\/)+/,"").split("/").map(Nu));return Io.set(n,s),s}function Co(n){let e=Lo(n);return e.length===1&&e[0]===""?"/":e.join("/")}function Lo(n){let e=n.
findIndex(t=>typeof t!="string");return n.slice(0,e<0?n.length:e).map(String)}function Po(n,e,t){let[s,r,i]=[0,-1,0];for(let o=0;o<e.length;){let a=n[s],c=e[o];if(a===null)r=s,i=o,s+=1;else if(a!==void 0&&
c!==void 0&&t(a,c))s+=1,o+=1;else if(r>=0)i+=1,o=i,s=r+1;else return!1}return n.slice(s).every(o=>o===null)}function xu(n,e){return typeof n=="string"?n===e:Po(n,[...e],(t,s)=>t(s))}function Nu(n){if(n===
"**")return null;if(!/[*?[\\]/.test(n))return n;let e=[],t=!0,s="";for(let r=0;r<n.length;){let[i,o]=Tu(n,r);t&&=typeof o=="string",typeof o=="string"&&(s+=o),e.push(typeof o=="string"?a=>a===o:o),r+=
i}return t?s:e}function Tu(n,e){let t=String.fromCodePoint(n.codePointAt(e)??0);if(t==="*")return[/^\*+/.exec(n.slice(e))?.[0].length??1,null];if(t==="?")return[1,()=>!0];if(t==="\\"&&e+1<n.length){let a=String.
fromCodePoint(n.codePointAt(e+1)??0);return[1+a.length,a]}let s=t==="["?n.indexOf("]",e+(/^\[[!^]/.test(n.slice(e))?3:2)):-1;if(s<0)return[t.length,t];let r=n.slice(e+1,s),i=/^[!^]/.test(r),o=$u([...i?
r.slice(1):r]);return[s-e+1,a=>o(a)!==i]}function $u(n){let e=[],t=s=>n[s]?.codePointAt(0)??0;for(let s=0;s<n.length;s+=1){let r=n[s+1]==="-"&&s+2<n.length;e.push([t(s),t(r?s+2:s)]),r&&(s+=2)}return s=>{
let r=s.codePointAt(0)??0;return e.some(([i,o])=>i<=r&&r<=o)}}function ms(n){let e=Au(n);if(!e)return[n];let{start:t,end:s,parts:r}=e,i=ms(n.slice(s+1)),o=[];for(let a of r.flatMap(ms))for(let c of i){
if(o.length>100)return o;o.push(n.slice(0,t)+a+c)}return o}function Au(n){let e=[];for(let t=0;t<n.length;t+=1){let s=n[t];if(s==="\\")t+=1;else if(s==="{")e.push({start:t,cuts:[]});else if(s===",")e.
at(-1)?.cuts.push(t);else if(s==="}"&&e.length>0){let r=e.pop();if(!r||e.length>0)continue;let{start:i,cuts:o}=r,a=/^(.)\.\.(.)$/u.exec(n.slice(i+1,t));if(a)return{start:i,end:t,parts:[`[${a[1]}-${a[2]}\
]`]};if(o.length===0)continue;let c=[i,...o,t];return{start:i,end:t,parts:c.slice(1).map((l,f)=>n.slice((c[f]??0)+1,l))}}}}function _o(n,e){let t=!1;for(let s of n){let r=s.startsWith("!");Ou(r?s.slice(
1):s,e)&&(t=!r)}return t}var np=n=>j(ee(),B(n)),Ve=n=>j(ee(),Nt(1),B(n)),sp=n=>j(ji(),Ai(),Ii(0),B(n));var le=n=>j(nr([ee(),Fe(ee())]),B(n),Pi(e=>typeof e=="string"?[e]:e)),[Ru,Iu,Cu,Lu,Pu]=sr,Mo=j(Te({[Ru]:I(le("Symbols and words for full support.")),[Iu]:I(le("Symbols and words for partial support.")),
[Cu]:I(le("Symbols and words for no support.")),[Lu]:I(le("Symbols and words for unknown support.")),[Pu]:I(le('Symbols and words for "does not apply".'))}),B('What the symbols and words in cells mean\
; "" is a blank cell. Overrides legends and presets.')),jo=j(Te({feature:I(Ve("Header of the column that names the features.")),status:I(Ve("Header of the column that holds the status of a feature, su\
ch as mandatory or optional.")),targets:I(le("Headers of the columns that are targets.")),attributes:I(le("Headers of the columns that describe features and are kept as attributes."))}),B("The roles o\
f columns, by their headers. The roles of other columns are detected.")),Fo=j(Te({include:I(le("Read only these tables; each is named by a heading above it or by its caption.")),exclude:I(le("Do not r\
ead these tables; each is named by a heading above it or by its caption."))}),B("Which tables are feature support matrices, if detection gets it wrong.")),Ko=Te({file:Ve("The file to write, relative t\
o this configuration. Its extension decides the format. `{name}` and `{folder}` write one file for each document, `{matrix}` one for each matrix, `{target}` one for each target."),to:I(Ve("The format,\
 if the extension of the file does not decide it.")),csv:I(j(Je(["wide","long"]),B("One row for each feature (wide) or one row for each cell (long)."))),table:I(j(Je(["compact","aligned","list-table",
"grid","simple"]),B("The layout of tables: the first two for Markdown, the others for reStructuredText."))),view:I(Ve("The part of the matrix to write (all, summary, details), or for SVG the kind of p\
icture (heatmap, badge).")),between:I(Ve("Write between two markers of this name in the file, and leave the rest of the file alone.")),headings:I(j(Di(),B("Whether to write headings."))),ignore:I(j(Fe(
Je(["prettier","markdownlint"])),B("Tools to tell, by a comment, to leave the Markdown output alone.")))}),Bo=Te({files:I(le("The documents, as globs relative to this configuration.")),vocabulary:I(Mo),
orientation:I(j(Je(["features-in-rows","targets-in-rows"]),B("Where the features are, if detection gets it wrong."))),columns:I(jo),aliases:I(j(Tt(ee()),B("Other names for targets and features: alias \
to name."))),tables:I(Fo),outputs:I(j(Fe(Ko),B("What `build` writes and `check` compares.")))}),st=n=>Ve(`${n}, as a JSONPath; what does not begin with \`$\` is itself the text.`),Uo=Te({files:le("The\
 data files, as globs relative to this configuration."),feature:st("The name of the feature"),target:st("The name of the target, `{name}` for the name of the file"),level:st("The level"),group:I(st("T\
he group of the feature")),status:I(st("The status of the feature, such as mandatory")),since:I(st("Since when the target supports the feature")),notes:I(st("What is to be noted of the cell")),link:I(
st("The address of the feature")),levels:I(j(Tt(Je(sr)),B("What values mean that are no usual words for levels: value to level.")))}),Cr=j(Je(Xt),B("The severity of the rule.")),Do=Fi(ee(),Ui()),_u=nr(
[Cr,Ki([Cr]),Bi([Cr,Do]),Do]),Lr=j(Te({$schema:I(ee()),documents:I(j(Fe(Bo),B("Settings for documents. The first entry whose `files` match a document applies to it."))),sources:I(j(Fe(Uo),B("Where dat\
a files of a shape of their own have features, targets and levels. The first entry whose `files` match a file applies to it."))),ignore:I(le("Documents that `lint` skips, as globs relative to this con\
figuration; a glob after `!` includes documents again.")),preset:I(j(Je(ft),B("The rules that are on: recommended (what is wrong), strict (also what is doubtful) or all."))),rules:I(j(Tt(_u),B("By rul\
e id: a severity, [severity, options], or options."))),requires:I(j(Tt(le("The features that it requires.")),B("For each feature, the features that it requires, by title or id."))),exceptions:I(j(Fe(Fn),
B("Findings that are correct but accepted, each with a reason."))),baseline:I(Ve("A file of known findings, relative to this configuration."))}),Li("supportmatrix.yaml")),Pr=new Map([["",Object.keys(Lr.
pipe[0].entries)],["documents",Object.keys(Bo.entries)],["documents.vocabulary",Object.keys(Mo.pipe[0].entries)],["documents.columns",Object.keys(jo.pipe[0].entries)],["documents.tables",Object.keys(Fo.
pipe[0].entries)],["documents.outputs",Object.keys(Ko.entries)],["sources",Object.keys(Uo.entries)],["exceptions",Object.keys(Fn.pipe[0].entries)]]);function dp({path:n,line:e,column:t,message:s}){return n===void 0?s:e===void 0?`${n}: ${s}`:`${n}:${e}:${t??1}: ${s}`}function Vo(n,e){let{issue:t,path:s}=Du(n);return{...e(s),message:Mu(t,s)}}function Du(n){
let e=qo(n),t=n,s=[];for(let r of n.issues??[]){let i=qo(r);i.length>s.length&&(t=r,s=i)}return{issue:t,path:[...e,...s]}}function qo(n){return(n.path??[]).map(e=>typeof e.key=="number"?e.key:String(e.
key))}function Mu(n,e){let t=e.at(-1),s=e.slice(0,-1),r=n.path?.at(-1)?.input;if(Array.isArray(r)&&typeof t=="string")return`${vt(s)} is a list; it takes a mapping.`;if(n.type==="strict_object"&&t!==void 0){
if(n.expected==="never")return ju(String(t),s);if(n.received==="undefined")return`${vt(s)} needs \`${t}\`.`}if(n.type==="min_length")return`${vt(e)} is empty.`;if(n.type==="regex")return`${vt(e)} is n\
o day; write it as YYYY-MM-DD.`;let i=Ku(n.input),o=Bu(n.expected);return o.length>0&&typeof n.input=="string"?`${vt(e)} is a word that is unknown.${Ke(n.input,o)} It takes: ${o.join(", ")}.`:`${vt(e)}\
 is ${i}; it takes ${qu(n.expected)}.`}function ju(n,e){let t=Pr.get(e.filter(i=>typeof i=="string").join("."))??[],s=e.length===0?"The configuration":vt(e),r=Ke(n,t);return`${s} has a setting that is\
 unknown.${r} It takes: ${t.join(", ")}.`}function vt(n){return n.length===0?"The configuration":`\`${gs(n)}\``}var Fu=new Set([...Pr.values()].flat());function gs(n){return n.map(t=>typeof t=="number"?
`[${t}]`:`.${Fu.has(t)?t:"…"}`).join("").replace(/^\./,"")}function Ku(n){return n==null?"empty":Array.isArray(n)?"a list":typeof n=="object"?"a mapping":typeof n=="boolean"?"true or false":typeof n==
"string"?"text":"a number"}function Bu(n){return[...(n??"").matchAll(/"([^"]*)"/g)].map(t=>t[1]??"")}var Uu=new Map([["Array","a list"],["Object","a mapping"],["string","text"],["number","a number"],[
"boolean","true or false"]]);function qu(n){return(n??"something else").replace(/[()]/g,"").split(" | ").map(t=>Uu.get(t)??t.replaceAll('"',"`")).join(" or ")}var ys=Symbol.for("yaml.alias"),bs=Symbol.for("yaml.document"),ve=Symbol.for("yaml.map"),_r=Symbol.for("yaml.pair"),ue=Symbol.for("yaml.scalar"),Ye=Symbol.for("yaml.seq"),oe=Symbol.for("yaml.node.type"),
fe=n=>!!n&&typeof n=="object"&&n[oe]===ys,Ie=n=>!!n&&typeof n=="object"&&n[oe]===bs,he=n=>!!n&&typeof n=="object"&&n[oe]===ve,_=n=>!!n&&typeof n=="object"&&n[oe]===_r,C=n=>!!n&&typeof n=="object"&&n[oe]===
ue,pe=n=>!!n&&typeof n=="object"&&n[oe]===Ye;function K(n){if(n&&typeof n=="object")switch(n[oe]){case ve:case Ye:return!0}return!1}function D(n){if(n&&typeof n=="object")switch(n[oe]){case ys:case ve:case ue:case Ye:
return!0}return!1}var ws=n=>(C(n)||K(n))&&!!n.anchor;var ae=Symbol("break visit"),Yo=Symbol("skip children"),Ce=Symbol("remove node");function Le(n,e){let t=Go(e);Ie(n)?Mt(null,n.contents,t,Object.freeze([n]))===Ce&&(n.contents=null):Mt(null,n,t,Object.
freeze([]))}Le.BREAK=ae;Le.SKIP=Yo;Le.REMOVE=Ce;function Mt(n,e,t,s){let r=Wo(n,e,t,s);if(D(r)||_(r))return zo(n,s,r),Mt(n,r,t,s);if(typeof r!="symbol"){if(K(e)){s=Object.freeze(s.concat(e));for(let i=0;i<
e.items.length;++i){let o=Mt(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===ae)return ae;o===Ce&&(e.items.splice(i,1),i-=1)}}}else if(_(e)){s=Object.freeze(s.concat(e));let i=Mt("key",e.key,
t,s);if(i===ae)return ae;i===Ce&&(e.key=null);let o=Mt("value",e.value,t,s);if(o===ae)return ae;o===Ce&&(e.value=null)}}return r}async function vs(n,e){let t=Go(e);Ie(n)?await jt(null,n.contents,t,Object.
freeze([n]))===Ce&&(n.contents=null):await jt(null,n,t,Object.freeze([]))}vs.BREAK=ae;vs.SKIP=Yo;vs.REMOVE=Ce;async function jt(n,e,t,s){let r=await Wo(n,e,t,s);if(D(r)||_(r))return zo(n,s,r),jt(n,r,t,
s);if(typeof r!="symbol"){if(K(e)){s=Object.freeze(s.concat(e));for(let i=0;i<e.items.length;++i){let o=await jt(i,e.items[i],t,s);if(typeof o=="number")i=o-1;else{if(o===ae)return ae;o===Ce&&(e.items.
splice(i,1),i-=1)}}}else if(_(e)){s=Object.freeze(s.concat(e));let i=await jt("key",e.key,t,s);if(i===ae)return ae;i===Ce&&(e.key=null);let o=await jt("value",e.value,t,s);if(o===ae)return ae;o===Ce&&
(e.value=null)}}return r}function Go(n){return typeof n=="object"&&(n.Collection||n.Node||n.Value)?Object.assign({Alias:n.Node,Map:n.Node,Scalar:n.Node,Seq:n.Node},n.Value&&{Map:n.Value,Scalar:n.Value,
Seq:n.Value},n.Collection&&{Map:n.Collection,Seq:n.Collection},n):n}function Wo(n,e,t,s){if(typeof t=="function")return t(n,e,s);if(he(e))return t.Map?.(n,e,s);if(pe(e))return t.Seq?.(n,e,s);if(_(e))return t.
Pair?.(n,e,s);if(C(e))return t.Scalar?.(n,e,s);if(fe(e))return t.Alias?.(n,e,s)}function zo(n,e,t){let s=e[e.length-1];if(K(s))s.items[n]=t;else if(_(s))n==="key"?s.key=t:s.value=t;else if(Ie(s))s.contents=
t;else{let r=fe(s)?"alias":"scalar";throw new Error(`Cannot replace node with ${r} parent`)}}var Vu={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Yu=n=>n.replace(/[!,[\]{}]/g,e=>Vu[e]),Pe=class n{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},n.defaultYaml,
e),this.tags=Object.assign({},n.defaultTags,t)}clone(){let e=new n(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new n(this.yaml,this.tags);switch(this.yaml.version){case"1\
.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:n.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},n.defaultTags);break}return e}add(e,t){this.atNextDocument&&
(this.yaml={explicit:n.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},n.defaultTags),this.atNextDocument=!1);let s=e.trim().split(/[ \t]+/),r=s.shift();switch(r){case"%TAG":{if(s.length!==
2&&(t(0,"%TAG directive should contain exactly two parts"),s.length<2))return!1;let[i,o]=s;return this.tags[i]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,s.length!==1)return t(0,"%YAML directive shoul\
d contain exactly one part"),!1;let[i]=s;if(i==="1.1"||i==="1.2")return this.yaml.version=i,!0;{let o=/^\d+\.\d+$/.test(i);return t(6,`Unsupported YAML version ${i}`,o),!1}}default:return t(0,`Unknown\
 directive ${r}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let o=e.slice(2,-1);return o==="!"||o==="!!"?(t(`Verbatim tags aren't res\
olved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),o)}let[,s,r]=e.match(/^(.*!)([^!]*)$/s);r||t(`The ${e} tag has no suffix`);let i=this.tags[s];if(i)try{return i+
decodeURIComponent(r)}catch(o){return t(String(o)),null}return s==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,s]of Object.entries(this.tags))if(e.startsWith(s))return t+Yu(e.
substring(s.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],s=Object.entries(this.tags),r;if(e&&s.length>0&&D(e.contents)){let i={};
Le(e.contents,(o,a)=>{D(a)&&a.tag&&(i[a.tag]=!0)}),r=Object.keys(i)}else r=[];for(let[i,o]of s)i==="!!"&&o==="tag:yaml.org,2002:"||(!e||r.some(a=>a.startsWith(o)))&&t.push(`%TAG ${i} ${o}`);return t.join(
`
`)}};Pe.defaultYaml={explicit:!1,version:"1.2"};Pe.defaultTags={"!!":"tag:yaml.org,2002:"};function Ss(n){if(/[\x00-\x19\s,[\]{}]/.test(n)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(n)}`;throw new Error(t)}return!0}function Dr(n){let e=new Set;return Le(
n,{Value(t,s){s.anchor&&e.add(s.anchor)}}),e}function Mr(n,e){for(let t=1;;++t){let s=`${n}${t}`;if(!e.has(s))return s}}function Qo(n,e){let t=[],s=new Map,r=null;return{onAnchor:i=>{t.push(i),r??(r=Dr(
n));let o=Mr(e,r);return r.add(o),o},setAnchors:()=>{for(let i of t){let o=s.get(i);if(typeof o=="object"&&o.anchor&&(C(o.node)||K(o.node)))o.node.anchor=o.anchor;else{let a=new Error("Failed to resol\
ve repeated object (this should not happen)");throw a.source=i,a}}},sourceObjects:s}}function rt(n,e,t,s){if(s&&typeof s=="object")if(Array.isArray(s))for(let r=0,i=s.length;r<i;++r){let o=s[r],a=rt(n,s,String(r),o);a===void 0?delete s[r]:a!==o&&(s[r]=a)}else if(s instanceof Map)for(let r of Array.
from(s.keys())){let i=s.get(r),o=rt(n,s,r,i);o===void 0?s.delete(r):o!==i&&s.set(r,o)}else if(s instanceof Set)for(let r of Array.from(s)){let i=rt(n,s,r,r);i===void 0?s.delete(r):i!==r&&(s.delete(r),
s.add(i))}else for(let[r,i]of Object.entries(s)){let o=rt(n,s,r,i);o===void 0?delete s[r]:o!==i&&(s[r]=o)}return n.call(e,t,s)}function Z(n,e,t){if(Array.isArray(n))return n.map((s,r)=>Z(s,String(r),t));if(n&&typeof n.toJSON=="function"){if(!t||!ws(n))return n.toJSON(e,t);let s={aliasCount:0,count:1,res:void 0};t.anchors.set(
n,s),t.onCreate=i=>{s.res=i,delete t.onCreate};let r=n.toJSON(e,t);return t.onCreate&&t.onCreate(r),r}return typeof n=="bigint"&&!t?.keep?Number(n):n}var it=class{constructor(e){Object.defineProperty(this,oe,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.
slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,onAnchor:r,reviver:i}={}){if(!Ie(e))throw new TypeError("A document argument is required");let o={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},a=Z(this,"",o);if(typeof r=="function")for(let{count:c,res:l}of o.anchors.values())r(l,c);return typeof i=="function"?rt(i,{"":a},"",a):a}};var Ge=class extends it{constructor(e){super(ys),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError(
"Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.aliasResolveCache:(s=[],Le(e,{Node:(i,o)=>{(fe(o)||ws(o))&&s.push(o)}}),t&&(t.aliasResolveCache=s));let r;for(let i of s){if(i===this)break;
i.anchor===this.source&&(r=i)}if(r&&t){let{anchors:i,doc:o,maxAliasCount:a}=t,c=i.get(r);if(c||(Z(r,null,t),c=i.get(r)),c?.res===void 0){let l="This should not happen: Alias anchor was not resolved?";
throw new ReferenceError(l)}if(a>=0&&(c.count+=1,c.aliasCount===0&&(c.aliasCount=ks(o,r,i)),c.count*c.aliasCount>a)){let l="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(
l)}}return r}toJSON(e,t){if(!t)return{source:this.source};let s=this.resolve(t.doc,t);if(!s){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(
r)}return t.anchors.get(s).res}toString(e,t,s){let r=`*${this.source}`;if(e){if(Ss(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let i=`Unresolved alias (the anchor must be set\
 before the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${r} `}return r}};function ks(n,e,t){if(fe(e)){let s=e.resolve(n),r=t&&s&&t.get(s);return r?r.count*r.aliasCount:0}else if(K(
e)){let s=0;for(let r of e.items){let i=ks(n,r,t);i>s&&(s=i)}return s}else if(_(e)){let s=ks(n,e.key,t),r=ks(n,e.value,t);return Math.max(s,r)}return 1}var Es=n=>!n||typeof n!="function"&&typeof n!="object",O=class extends it{constructor(e){super(ue),this.value=e}toJSON(e,t){return t?.keep?this.value:Z(this.value,e,t)}toString(){return String(this.value)}};
O.BLOCK_FOLDED="BLOCK_FOLDED";O.BLOCK_LITERAL="BLOCK_LITERAL";O.PLAIN="PLAIN";O.QUOTE_DOUBLE="QUOTE_DOUBLE";O.QUOTE_SINGLE="QUOTE_SINGLE";var Gu="tag:yaml.org,2002:";function Wu(n,e,t){if(e){let s=t.filter(i=>i.tag===e),r=s.find(i=>!i.format)??s[0];if(!r)throw new Error(`Tag ${e} not found`);return r}return t.find(s=>s.identify?.(n)&&!s.
format)}function We(n,e,t){if(Ie(n)&&(n=n.contents),D(n))return n;if(_(n)){let h=t.schema[ve].createNode?.(t.schema,null,t);return h.items.push(n),h}(n instanceof String||n instanceof Number||n instanceof
Boolean||typeof BigInt<"u"&&n instanceof BigInt)&&(n=n.valueOf());let{aliasDuplicateObjects:s,onAnchor:r,onTagObj:i,schema:o,sourceObjects:a}=t,c;if(s&&n&&typeof n=="object"){if(c=a.get(n),c)return c.
anchor??(c.anchor=r(n)),new Ge(c.anchor);c={anchor:null,node:null},a.set(n,c)}e?.startsWith("!!")&&(e=Gu+e.slice(2));let l=Wu(n,e,o.tags);if(!l){if(n&&typeof n.toJSON=="function"&&(n=n.toJSON()),!n||typeof n!=
"object"){let h=new O(n);return c&&(c.node=h),h}l=n instanceof Map?o[ve]:Symbol.iterator in Object(n)?o[Ye]:o[ve]}i&&(i(l),delete t.onTagObj);let f=l?.createNode?l.createNode(t.schema,n,t):typeof l?.nodeClass?.
from=="function"?l.nodeClass.from(t.schema,n,t):new O(n);return e?f.tag=e:l.default||(f.tag=l.tag),c&&(c.node=f),f}function gn(n,e,t){let s=t;for(let r=e.length-1;r>=0;--r){let i=e[r];if(typeof i=="number"&&Number.isInteger(i)&&i>=0){let o=[];o[i]=s,s=o}else s=new Map([[i,s]])}return We(s,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:n,sourceObjects:new Map})}var Kt=n=>n==null||typeof n=="object"&&!!n[Symbol.iterator]().next().done,
Ft=class extends it{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(
this));return e&&(t.schema=e),t.items=t.items.map(s=>D(s)||_(s)?s.clone(e):s),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Kt(e))this.add(t);else{let[s,...r]=e,i=this.get(s,!0);if(K(i))i.addIn(
r,t);else if(i===void 0&&this.schema)this.set(s,gn(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}deleteIn(e){let[t,...s]=e;if(s.length===0)return this.
delete(t);let r=this.get(t,!0);if(K(r))return r.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){let[s,...r]=e,i=this.get(s,!0);return r.length===0?!t&&
C(i)?i.value:i:K(i)?i.getIn(r,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!_(t))return!1;let s=t.value;return s==null||e&&C(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){
let[t,...s]=e;if(s.length===0)return this.has(t);let r=this.get(t,!0);return K(r)?r.hasIn(s):!1}setIn(e,t){let[s,...r]=e;if(r.length===0)this.set(s,t);else{let i=this.get(s,!0);if(K(i))i.setIn(r,t);else if(i===
void 0&&this.schema)this.set(s,gn(this.schema,r,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${r}`)}}};var Jo=n=>n.replace(/^(?!$)(?: $)?/gm,"#");function me(n,e){return/^\n+$/.test(n)?n.substring(1):e?n.replace(/^(?! *$)/gm,e):n}var _e=(n,e,t)=>n.endsWith(`
`)?me(t,e):t.includes(`
`)?`
`+me(t,e):(n.endsWith(" ")?"":" ")+t;var jr="flow",Os="block",yn="quoted";function bn(n,e,t="flow",{indentAtStart:s,lineWidth:r=80,minContentWidth:i=20,onFold:o,onOverflow:a}={}){if(!r||r<0)return n;r<i&&(i=0);let c=Math.max(1+i,1+r-e.length);
if(n.length<=c)return n;let l=[],f={},h=r-e.length;typeof s=="number"&&(s>r-Math.max(2,i)?l.push(0):h=r-s);let p,v,S=!1,m=-1,w=-1,k=-1;t===Os&&(m=Ho(n,m,e.length),m!==-1&&(h=m+c));for(let T;T=n[m+=1];){
if(t===yn&&T==="\\"){switch(w=m,n[m+1]){case"x":m+=3;break;case"u":m+=5;break;case"U":m+=9;break;default:m+=1}k=m}if(T===`
`)t===Os&&(m=Ho(n,m,e.length)),h=m+e.length+c,p=void 0;else{if(T===" "&&v&&v!==" "&&v!==`
`&&v!=="	"){let $=n[m+1];$&&$!==" "&&$!==`
`&&$!=="	"&&(p=m)}if(m>=h)if(p)l.push(p),h=p+c,p=void 0;else if(t===yn){for(;v===" "||v==="	";)v=T,T=n[m+=1],S=!0;let $=m>k+1?m-2:w-1;if(f[$])return n;l.push($),f[$]=!0,h=$+c,p=void 0}else S=!0}v=T}if(S&&
a&&a(),l.length===0)return n;o&&o();let E=n.slice(0,l[0]);for(let T=0;T<l.length;++T){let $=l[T],A=l[T+1]||n.length;$===0?E=`
${e}${n.slice(0,A)}`:(t===yn&&f[$]&&(E+=`${n[$]}\\`),E+=`
${e}${n.slice($+1,A)}`)}return E}function Ho(n,e,t){let s=e,r=e+1,i=n[r];for(;i===" "||i==="	";)if(e<r+t)i=n[++e];else{do i=n[++e];while(i&&i!==`
`);s=e,r=e+1,i=n[r]}return s}var Ns=(n,e)=>({indentAtStart:e?n.indent.length:n.indentAtStart,lineWidth:n.options.lineWidth,minContentWidth:n.options.minContentWidth}),Ts=n=>/^(%|---|\.\.\.)/m.test(n);function zu(n,e,t){if(!e||e<0)
return!1;let s=e-t,r=n.length;if(r<=s)return!1;for(let i=0,o=0;i<r;++i)if(n[i]===`
`){if(i-o>s)return!0;if(o=i+1,r-o<=s)return!1}return!0}function wn(n,e){let t=JSON.stringify(n);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:s}=e,r=e.options.doubleQuotedMinMultiLineLength,
i=e.indent||(Ts(n)?"  ":""),o="",a=0;for(let c=0,l=t[c];l;l=t[++c])if(l===" "&&t[c+1]==="\\"&&t[c+2]==="n"&&(o+=t.slice(a,c)+"\\ ",c+=1,a=c,l="\\"),l==="\\")switch(t[c+1]){case"u":{o+=t.slice(a,c);let f=t.
substr(c+2,4);switch(f){case"0000":o+="\\0";break;case"0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";
break;case"2029":o+="\\P";break;default:f.substr(0,2)==="00"?o+="\\x"+f.substr(2):o+=t.substr(c,6)}c+=5,a=c+1}break;case"n":if(s||t[c+2]==='"'||t.length<r)c+=1;else{for(o+=t.slice(a,c)+`

`;t[c+2]==="\\"&&t[c+3]==="n"&&t[c+4]!=='"';)o+=`
`,c+=2;o+=i,t[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+t.slice(a):t,s?o:bn(o,i,yn,Ns(e,!1))}function Fr(n,e){if(e.options.singleQuote===!1||e.implicitKey&&n.includes(`
`)||/[ \t]\n|\n[ \t]/.test(n))return wn(n,e);let t=e.indent||(Ts(n)?"  ":""),s="'"+n.replace(/'/g,"''").replace(/\n+/g,`$&
${t}`)+"'";return e.implicitKey?s:bn(s,t,jr,Ns(e,!1))}function Bt(n,e){let{singleQuote:t}=e.options,s;if(t===!1)s=wn;else{let r=n.includes('"'),i=n.includes("'");r&&!i?s=Fr:i&&!r?s=wn:s=t?Fr:wn}return s(
n,e)}var Kr;try{Kr=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Kr=/\n+(?!\n|$)/g}function xs({comment:n,type:e,value:t},s,r,i){let{blockQuote:o,commentString:a,lineWidth:c}=s.options;if(!o||/\n[\t ]+$/.test(t))return Bt(t,s);let l=s.indent||(s.forceBlockIndent||
Ts(t)?"  ":""),f=o==="literal"?!0:o==="folded"||e===O.BLOCK_FOLDED?!1:e===O.BLOCK_LITERAL?!0:!zu(t,c,l.length);if(!t)return f?`|
`:`>
`;let h,p;for(p=t.length;p>0;--p){let A=t[p-1];if(A!==`
`&&A!=="	"&&A!==" ")break}let v=t.substring(p),S=v.indexOf(`
`);S===-1?h="-":t===v||S!==v.length-1?(h="+",i&&i()):h="",v&&(t=t.slice(0,-v.length),v[v.length-1]===`
`&&(v=v.slice(0,-1)),v=v.replace(Kr,`$&${l}`));let m=!1,w,k=-1;for(w=0;w<t.length;++w){let A=t[w];if(A===" ")m=!0;else if(A===`
`)k=w;else break}let E=t.substring(0,k<w?k+1:w);E&&(t=t.substring(E.length),E=E.replace(/\n+/g,`$&${l}`));let $=(m?l?"2":"1":"")+h;if(n&&($+=" "+a(n.replace(/ ?[\r\n]+/g," ")),r&&r()),!f){let A=t.replace(
/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${l}`),R=!1,q=Ns(s,!0);o!=="folded"&&e!==O.BLOCK_FOLDED&&(q.onOverflow=()=>{R=!0});let x=bn(`${E}${A}${v}`,l,Os,
q);if(!R)return`>${$}
${l}${x}`}return t=t.replace(/\n+/g,`$&${l}`),`|${$}
${l}${E}${t}${v}`}function Qu(n,e,t,s){let{type:r,value:i}=n,{actualString:o,implicitKey:a,indent:c,indentStep:l,inFlow:f}=e;if(a&&i.includes(`
`)||f&&/[[\]{},]/.test(i))return Bt(i,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(i))return a||f||!i.includes(`
`)?Bt(i,e):xs(n,e,t,s);if(!a&&!f&&r!==O.PLAIN&&i.includes(`
`))return xs(n,e,t,s);if(Ts(i)){if(c==="")return e.forceBlockIndent=!0,xs(n,e,t,s);if(a&&c===l)return Bt(i,e)}let h=i.replace(/\n+/g,`$&
${c}`);if(o){let p=m=>m.default&&m.tag!=="tag:yaml.org,2002:str"&&m.test?.test(h),{compat:v,tags:S}=e.doc.schema;if(S.some(p)||v?.some(p))return Bt(i,e)}return a?h:bn(h,c,jr,Ns(e,!1))}function St(n,e,t,s){
let{implicitKey:r,inFlow:i}=e,o=typeof n.value=="string"?n:Object.assign({},n,{value:String(n.value)}),{type:a}=n;a!==O.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=
O.QUOTE_DOUBLE);let c=f=>{switch(f){case O.BLOCK_FOLDED:case O.BLOCK_LITERAL:return r||i?Bt(o.value,e):xs(o,e,t,s);case O.QUOTE_DOUBLE:return wn(o.value,e);case O.QUOTE_SINGLE:return Fr(o.value,e);case O.
PLAIN:return Qu(o,e,t,s);default:return null}},l=c(a);if(l===null){let{defaultKeyType:f,defaultStringType:h}=e.options,p=r&&f||h;if(l=c(p),l===null)throw new Error(`Unsupported default string type ${p}`)}
return l}function $s(n,e){let t=Object.assign({blockQuote:!0,commentString:Jo,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"fal\
se",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},n.schema.toStringOptions,e),
s;switch(t.collectionStyle){case"block":s=!1;break;case"flow":s=!0;break;default:s=null}return{anchors:new Set,doc:n,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.
indent=="number"?" ".repeat(t.indent):"  ",inFlow:s,options:t}}function Ju(n,e){if(e.tag){let r=n.filter(i=>i.tag===e.tag);if(r.length>0)return r.find(i=>i.format===e.format)??r[0]}let t,s;if(C(e)){s=
e.value;let r=n.filter(i=>i.identify?.(s));if(r.length>1){let i=r.filter(o=>o.test);i.length>0&&(r=i)}t=r.find(i=>i.format===e.format)??r.find(i=>!i.format)}else s=e,t=n.find(r=>r.nodeClass&&s instanceof
r.nodeClass);if(!t){let r=s?.constructor?.name??(s===null?"null":typeof s);throw new Error(`Tag not resolved for ${r} value`)}return t}function Hu(n,e,{anchors:t,doc:s}){if(!s.directives)return"";let r=[],
i=(C(n)||K(n))&&n.anchor;i&&Ss(i)&&(t.add(i),r.push(`&${i}`));let o=n.tag??(e.default?null:e.tag);return o&&r.push(s.directives.tagString(o)),r.join(" ")}function ze(n,e,t,s){if(_(n))return n.toString(
e,t,s);if(fe(n)){if(e.doc.directives)return n.toString(e);if(e.resolvedAliases?.has(n))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.
add(n):e.resolvedAliases=new Set([n]),n=n.resolve(e.doc)}let r,i=D(n)?n:e.doc.createNode(n,{onTagObj:c=>r=c});r??(r=Ju(e.doc.schema.tags,i));let o=Hu(i,r,e);o.length>0&&(e.indentAtStart=(e.indentAtStart??
0)+o.length+1);let a=typeof r.stringify=="function"?r.stringify(i,e,t,s):C(i)?St(i,e,t,s):i.toString(e,t,s);return o?C(i)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${e.indent}${a}`:a}function Xo({key:n,value:e},t,s,r){let{allNullValues:i,doc:o,indent:a,indentStep:c,options:{commentString:l,indentSeq:f,simpleKeys:h}}=t,p=D(n)&&n.comment||null;if(h){if(p)throw new Error("With simple\
 keys, key nodes cannot have comments");if(K(n)||!D(n)&&typeof n=="object"){let q="With simple keys, collection cannot be used as a key value";throw new Error(q)}}let v=!h&&(!n||p&&e==null&&!t.inFlow||
K(n)||(C(n)?n.type===O.BLOCK_FOLDED||n.type===O.BLOCK_LITERAL:typeof n=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!v&&(h||!i),indent:a+c});let S=!1,m=!1,w=ze(n,t,()=>S=!0,()=>m=!0);
if(!v&&!t.inFlow&&w.length>1024){if(h)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");v=!0}if(t.inFlow){if(i||e==null)return S&&s&&s(),w===""?"?":v?`? ${w}`:
w}else if(i&&!h||e==null&&v)return w=`? ${w}`,p&&!S?w+=_e(w,t.indent,l(p)):m&&r&&r(),w;S&&(p=null),v?(p&&(w+=_e(w,t.indent,l(p))),w=`? ${w}
${a}:`):(w=`${w}:`,p&&(w+=_e(w,t.indent,l(p))));let k,E,T;D(e)?(k=!!e.spaceBefore,E=e.commentBefore,T=e.comment):(k=!1,E=null,T=null,e&&typeof e=="object"&&(e=o.createNode(e))),t.implicitKey=!1,!v&&!p&&
C(e)&&(t.indentAtStart=w.length+1),m=!1,!f&&c.length>=2&&!t.inFlow&&!v&&pe(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let $=!1,A=ze(e,t,()=>$=!0,()=>m=!0),R=" ";if(p||k||E){if(R=
k?`
`:"",E){let q=l(E);R+=`
${me(q,t.indent)}`}A===""&&!t.inFlow?R===`
`&&T&&(R=`

`):R+=`
${t.indent}`}else if(!v&&K(e)){let q=A[0],x=A.indexOf(`
`),W=x!==-1,xe=t.inFlow??e.flow??e.items.length===0;if(W||!xe){let Qe=!1;if(W&&(q==="&"||q==="!")){let Y=A.indexOf(" ");q==="&"&&Y!==-1&&Y<x&&A[Y+1]==="!"&&(Y=A.indexOf(" ",Y+1)),(Y===-1||x<Y)&&(Qe=!0)}
Qe||(R=`
${t.indent}`)}}else(A===""||A[0]===`
`)&&(R="");return w+=R+A,t.inFlow?$&&s&&s():T&&!$?w+=_e(w,t.indent,l(T)):m&&r&&r(),w}function Br(n,e){(n==="debug"||n==="warn")&&console.warn(e)}var As="<<",Se={identify:n=>n===As||typeof n=="symbol"&&n.description===As,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new O(Symbol(As)),{addToJSMap:qr}),stringify:()=>As},
Zo=(n,e)=>(Se.identify(e)||C(e)&&(!e.type||e.type===O.PLAIN)&&Se.identify(e.value))&&n?.doc.schema.tags.some(t=>t.tag===Se.tag&&t.default);function qr(n,e,t){let s=ea(n,t);if(pe(s))for(let r of s.items)
Ur(n,e,r);else if(Array.isArray(s))for(let r of s)Ur(n,e,r);else Ur(n,e,s)}function Ur(n,e,t){let s=ea(n,t);if(!he(s))throw new Error("Merge sources must be maps or map aliases");let r=s.toJSON(null,n,
Map);for(let[i,o]of r)e instanceof Map?e.has(i)||e.set(i,o):e instanceof Set?e.add(i):Object.prototype.hasOwnProperty.call(e,i)||Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0});
return e}function ea(n,e){return n&&fe(e)?e.resolve(n.doc,n):e}function Rs(n,e,{key:t,value:s}){if(D(t)&&t.addToJSMap)t.addToJSMap(n,e,s);else if(Zo(n,t))qr(n,e,s);else{let r=Z(t,"",n);if(e instanceof Map)e.set(r,Z(s,r,n));else if(e instanceof Set)e.add(r);else{let i=Xu(
t,r,n),o=Z(s,i,n);i in e?Object.defineProperty(e,i,{value:o,writable:!0,enumerable:!0,configurable:!0}):e[i]=o}}return e}function Xu(n,e,t){if(e===null)return"";if(typeof e!="object")return String(e);
if(D(n)&&t?.doc){let s=$s(t.doc,{});s.anchors=new Set;for(let i of t.anchors.keys())s.anchors.add(i.anchor);s.inFlow=!0,s.inStringifyKey=!0;let r=n.toString(s);if(!t.mapKeyWarned){let i=JSON.stringify(
r);i.length>40&&(i=i.substring(0,36)+'..."'),Br(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${i}. Set mapAsMap: true to use object keys.`),t.
mapKeyWarned=!0}return r}return JSON.stringify(e)}function Ut(n,e,t){let s=We(n,void 0,t),r=We(e,void 0,t);return new G(s,r)}var G=class n{constructor(e,t=null){Object.defineProperty(this,oe,{value:_r}),this.key=e,this.value=t}clone(e){let{key:t,value:s}=this;
return D(t)&&(t=t.clone(e)),D(s)&&(s=s.clone(e)),new n(t,s)}toJSON(e,t){let s=t?.mapAsMap?new Map:{};return Rs(t,s,this)}toString(e,t,s){return e?.doc?Xo(this,e,t,s):JSON.stringify(this)}};function Cs(n,e,t){return(e.inFlow??n.flow?ef:Zu)(n,e,t)}function Zu({comment:n,items:e},t,{blockItemPrefix:s,flowChars:r,itemIndent:i,onChompKeep:o,onComment:a}){let{indent:c,options:{commentString:l}}=t,
f=Object.assign({},t,{indent:i,type:null}),h=!1,p=[];for(let S=0;S<e.length;++S){let m=e[S],w=null;if(D(m))!h&&m.spaceBefore&&p.push(""),Is(t,p,m.commentBefore,h),m.comment&&(w=m.comment);else if(_(m)){
let E=D(m.key)?m.key:null;E&&(!h&&E.spaceBefore&&p.push(""),Is(t,p,E.commentBefore,h))}h=!1;let k=ze(m,f,()=>w=null,()=>h=!0);w&&(k+=_e(k,i,l(w))),h&&w&&(h=!1),p.push(s+k)}let v;if(p.length===0)v=r.start+
r.end;else{v=p[0];for(let S=1;S<p.length;++S){let m=p[S];v+=m?`
${c}${m}`:`
`}}return n?(v+=`
`+me(l(n),c),a&&a()):h&&o&&o(),v}function ef({items:n},e,{flowChars:t,itemIndent:s}){let{indent:r,indentStep:i,flowCollectionPadding:o,options:{commentString:a}}=e;s+=i;let c=Object.assign({},e,{indent:s,
inFlow:!0,type:null}),l=!1,f=0,h=[];for(let S=0;S<n.length;++S){let m=n[S],w=null;if(D(m))m.spaceBefore&&h.push(""),Is(e,h,m.commentBefore,!1),m.comment&&(w=m.comment);else if(_(m)){let E=D(m.key)?m.key:
null;E&&(E.spaceBefore&&h.push(""),Is(e,h,E.commentBefore,!1),E.comment&&(l=!0));let T=D(m.value)?m.value:null;T?(T.comment&&(w=T.comment),T.commentBefore&&(l=!0)):m.value==null&&E?.comment&&(w=E.comment)}
w&&(l=!0);let k=ze(m,c,()=>w=null);l||(l=h.length>f||k.includes(`
`)),S<n.length-1?k+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(l||(l=h.reduce((E,T)=>E+T.length+2,2)+(k.length+2)>e.options.lineWidth)),l&&(k+=",")),w&&(k+=_e(k,s,a(w))),h.push(k),f=h.length}
let{start:p,end:v}=t;if(h.length===0)return p+v;if(!l){let S=h.reduce((m,w)=>m+w.length+2,2);l=e.options.lineWidth>0&&S>e.options.lineWidth}if(l){let S=p;for(let m of h)S+=m?`
${i}${r}${m}`:`
`;return`${S}
${r}${v}`}else return`${p}${o}${h.join(" ")}${o}${v}`}function Is({indent:n,options:{commentString:e}},t,s,r){if(s&&r&&(s=s.replace(/^\n+/,"")),s){let i=me(e(s),n);t.push(i.trimStart())}}function ot(n,e){let t=C(e)?e.value:e;for(let s of n)if(_(s)&&(s.key===e||s.key===t||C(s.key)&&s.key.value===t))return s}var Q=class extends Ft{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(ve,e),this.items=[]}static from(e,t,s){let{keepUndefined:r,replacer:i}=s,o=new this(e),a=(c,l)=>{if(typeof i=="function")l=i.call(t,c,l);else if(Array.isArray(i)&&!i.includes(c))return;(l!==void 0||
r)&&o.items.push(Ut(c,l,s))};if(t instanceof Map)for(let[c,l]of t)a(c,l);else if(t&&typeof t=="object")for(let c of Object.keys(t))a(c,t[c]);return typeof e.sortMapEntries=="function"&&o.items.sort(e.
sortMapEntries),o}add(e,t){let s;_(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new G(e,e?.value):s=new G(e.key,e.value);let r=ot(this.items,s.key),i=this.schema?.sortMapEntries;if(r){if(!t)throw new Error(
`Key ${s.key} already set`);C(r.value)&&Es(s.value)?r.value.value=s.value:r.value=s.value}else if(i){let o=this.items.findIndex(a=>i(s,a)<0);o===-1?this.items.push(s):this.items.splice(o,0,s)}else this.
items.push(s)}delete(e){let t=ot(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let r=ot(this.items,e)?.value;return(!t&&C(r)?r.value:r)??void 0}has(e){return!!ot(
this.items,e)}set(e,t){this.add(new G(e,t),!0)}toJSON(e,t,s){let r=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(r);for(let i of this.items)Rs(t,r,i);return r}toString(e,t,s){if(!e)return JSON.
stringify(this);for(let r of this.items)if(!_(r))throw new Error(`Map items must all be pairs; found ${JSON.stringify(r)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign(
{},e,{allNullValues:!0})),Cs(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}};var ke={collection:"map",default:!0,nodeClass:Q,tag:"tag:yaml.org,2002:map",resolve(n,e){return he(n)||e("Expected a mapping for this tag"),n},createNode:(n,e,t)=>Q.from(n,e,t)};var ne=class extends Ft{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Ye,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=Ls(e);return typeof t!="number"?!1:this.items.
splice(t,1).length>0}get(e,t){let s=Ls(e);if(typeof s!="number")return;let r=this.items[s];return!t&&C(r)?r.value:r}has(e){let t=Ls(e);return typeof t=="number"&&t<this.items.length}set(e,t){let s=Ls(
e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);let r=this.items[s];C(r)&&Es(t)?r.value=t:this.items[s]=t}toJSON(e,t){let s=[];t?.onCreate&&t.onCreate(s);let r=0;for(let i of this.
items)s.push(Z(i,String(r++),t));return s}toString(e,t,s){return e?Cs(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(
this)}static from(e,t,s){let{replacer:r}=s,i=new this(e);if(t&&Symbol.iterator in Object(t)){let o=0;for(let a of t){if(typeof r=="function"){let c=t instanceof Set?a:String(o++);a=r.call(t,c,a)}i.items.
push(We(a,void 0,s))}}return i}};function Ls(n){let e=C(n)?n.value:n;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}var Ee={collection:"seq",default:!0,nodeClass:ne,tag:"tag:yaml.org,2002:seq",resolve(n,e){return pe(n)||e("Expected a sequence for this tag"),n},createNode:(n,e,t)=>ne.from(n,e,t)};var at={identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify(n,e,t,s){return e=Object.assign({actualString:!0},e),St(n,e,t,s)}};var kt={identify:n=>n==null,createNode:()=>new O(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new O(null),stringify:({source:n},e)=>typeof n=="string"&&kt.test.
test(n)?n:e.options.nullStr};var vn={identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:n=>new O(n[0]==="t"||n[0]==="T"),stringify({source:n,value:e},t){if(n&&
vn.test.test(n)){let s=n[0]==="t"||n[0]==="T";if(e===s)return n}return e?t.options.trueStr:t.options.falseStr}};function se({format:n,minFractionDigits:e,tag:t,value:s}){if(typeof s=="bigint")return String(s);let r=typeof s=="number"?s:Number(s);if(!isFinite(r))return isNaN(r)?".nan":r<0?"-.inf":".inf";let i=Object.
is(s,-0)?"-0":JSON.stringify(s);if(!n&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(i)&&!i.includes("e")){let o=i.indexOf(".");o<0&&(o=i.length,i+=".");let a=e-(i.length-o-1);for(;a-- >0;)i+="\
0"}return i}var Ps={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:se},_s={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():se(n)}},Ds={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(n){let e=new O(parseFloat(n)),t=n.indexOf(".");return t!==-1&&n[n.length-1]==="0"&&(e.minFractionDigits=n.length-t-1),e},stringify:se};var Ms=n=>typeof n=="bigint"||Number.isInteger(n),Vr=(n,e,t,{intAsBigInt:s})=>s?BigInt(n):parseInt(n.substring(e),t);function ta(n,e,t){let{value:s}=n;return Ms(s)&&s>=0?t+s.toString(e):se(n)}var js={
identify:n=>Ms(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(n,e,t)=>Vr(n,2,8,t),stringify:n=>ta(n,8,"0o")},Fs={identify:Ms,default:!0,tag:"tag:yaml.org,2002:\
int",test:/^[-+]?[0-9]+$/,resolve:(n,e,t)=>Vr(n,0,10,t),stringify:se},Ks={identify:n=>Ms(n)&&n>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(n,e,t)=>Vr(n,2,16,
t),stringify:n=>ta(n,16,"0x")};var na=[ke,Ee,at,kt,vn,js,Fs,Ks,Ps,_s,Ds];function sa(n){return typeof n=="bigint"||Number.isInteger(n)}var Bs=({value:n})=>JSON.stringify(n),tf=[{identify:n=>typeof n=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:n=>n,stringify:Bs},
{identify:n=>n==null,createNode:()=>new O(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:Bs},{identify:n=>typeof n=="boolean",default:!0,tag:"tag:yaml.org,2002:\
bool",test:/^true$|^false$/,resolve:n=>n==="true",stringify:Bs},{identify:sa,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(n,e,{intAsBigInt:t})=>t?BigInt(n):parseInt(n,10),
stringify:({value:n})=>sa(n)?n.toString():JSON.stringify(n)},{identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:n=>parseFloat(
n),stringify:Bs}],nf={default:!0,tag:"",test:/^/,resolve(n,e){return e(`Unresolved plain scalar ${JSON.stringify(n)}`),n}},ra=[ke,Ee].concat(tf,nf);var Sn={identify:n=>n instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(n,e){if(typeof atob=="function"){let t=atob(n.replace(/[\n\r]/g,"")),s=new Uint8Array(t.length);for(let r=0;r<
t.length;++r)s[r]=t.charCodeAt(r);return s}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),n},stringify({comment:n,type:e,value:t},s,r,i){if(!t)
return"";let o=t,a;if(typeof btoa=="function"){let c="";for(let l=0;l<o.length;++l)c+=String.fromCharCode(o[l]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; e\
ither Buffer or btoa is required");if(e??(e=O.BLOCK_LITERAL),e!==O.QUOTE_DOUBLE){let c=Math.max(s.options.lineWidth-s.indent.length,s.options.minContentWidth),l=Math.ceil(a.length/c),f=new Array(l);for(let h=0,
p=0;h<l;++h,p+=c)f[h]=a.substr(p,c);a=f.join(e===O.BLOCK_LITERAL?`
`:" ")}return St({comment:n,type:e,value:a},s,r,i)}};function Yr(n,e){if(pe(n))for(let t=0;t<n.items.length;++t){let s=n.items[t];if(!_(s)){if(he(s)){s.items.length>1&&e("Each pair must have its own sequence indicator");let r=s.items[0]||new G(new O(null));
if(s.commentBefore&&(r.key.commentBefore=r.key.commentBefore?`${s.commentBefore}
${r.key.commentBefore}`:s.commentBefore),s.comment){let i=r.value??r.key;i.comment=i.comment?`${s.comment}
${i.comment}`:s.comment}s=r}n.items[t]=_(s)?s:new G(s)}}else e("Expected a sequence for this tag");return n}function Gr(n,e,t){let{replacer:s}=t,r=new ne(n);r.tag="tag:yaml.org,2002:pairs";let i=0;if(e&&
Symbol.iterator in Object(e))for(let o of e){typeof s=="function"&&(o=s.call(e,String(i++),o));let a,c;if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value]\
 tuple: ${o}`);else if(o&&o instanceof Object){let l=Object.keys(o);if(l.length===1)a=l[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${l.length} keys`)}else a=o;r.items.push(Ut(
a,c,t))}return r}var kn={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Yr,createNode:Gr};var qt=class n extends ne{constructor(){super(),this.add=Q.prototype.add.bind(this),this.delete=Q.prototype.delete.bind(this),this.get=Q.prototype.get.bind(this),this.has=Q.prototype.has.bind(this),this.
set=Q.prototype.set.bind(this),this.tag=n.tag}toJSON(e,t){if(!t)return super.toJSON(e);let s=new Map;t?.onCreate&&t.onCreate(s);for(let r of this.items){let i,o;if(_(r)?(i=Z(r.key,"",t),o=Z(r.value,i,
t)):i=Z(r,"",t),s.has(i))throw new Error("Ordered maps must not include duplicate keys");s.set(i,o)}return s}static from(e,t,s){let r=Gr(e,t,s),i=new this;return i.items=r.items,i}};qt.tag="tag:yaml.o\
rg,2002:omap";var En={collection:"seq",identify:n=>n instanceof Map,nodeClass:qt,default:!1,tag:"tag:yaml.org,2002:omap",resolve(n,e){let t=Yr(n,e),s=[];for(let{key:r}of t.items)C(r)&&(s.includes(r.value)?
e(`Ordered maps must not include duplicate keys: ${r.value}`):s.push(r.value));return Object.assign(new qt,t)},createNode:(n,e,t)=>qt.from(n,e,t)};function ia({value:n,source:e},t){return e&&(n?Wr:zr).test.test(e)?e:n?t.options.trueStr:t.options.falseStr}var Wr={identify:n=>n===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new O(!0),stringify:ia},zr={identify:n=>n===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new O(!1),stringify:ia};var oa={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:n=>n.slice(-3).toLowerCase()==="nan"?NaN:n[0]==="-"?Number.
NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:se},aa={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:n=>parseFloat(n.replace(/_/g,"")),stringify(n){let e=Number(n.value);return isFinite(e)?e.toExponential():se(n)}},ca={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(n){let e=new O(parseFloat(n.replace(/_/g,""))),t=n.indexOf(".");if(t!==-1){let s=n.substring(t+1).replace(/_/g,"");s[s.length-1]==="0"&&(e.minFractionDigits=s.length)}return e},stringify:se};var On=n=>typeof n=="bigint"||Number.isInteger(n);function Us(n,e,t,{intAsBigInt:s}){let r=n[0];if((r==="-"||r==="+")&&(e+=1),n=n.substring(e).replace(/_/g,""),s){switch(t){case 2:n=`0b${n}`;break;case 8:
n=`0o${n}`;break;case 16:n=`0x${n}`;break}let o=BigInt(n);return r==="-"?BigInt(-1)*o:o}let i=parseInt(n,t);return r==="-"?-1*i:i}function Qr(n,e,t){let{value:s}=n;if(On(s)){let r=s.toString(e);return s<
0?"-"+t+r.substr(1):t+r}return se(n)}var la={identify:On,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(n,e,t)=>Us(n,2,2,t),stringify:n=>Qr(n,2,"0b")},ua={identify:On,
default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(n,e,t)=>Us(n,1,8,t),stringify:n=>Qr(n,8,"0")},fa={identify:On,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:(n,e,t)=>Us(n,0,10,t),stringify:se},ha={identify:On,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(n,e,t)=>Us(n,2,16,t),stringify:n=>Qr(n,16,"0x")};var Vt=class n extends Q{constructor(e){super(e),this.tag=n.tag}add(e){let t;_(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new G(e.key,null):t=new G(e,null),ot(this.items,t.
key)||this.items.push(t)}get(e,t){let s=ot(this.items,e);return!t&&_(s)?C(s.key)?s.key.value:s.key:s}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YA\
ML set, not ${typeof t}`);let s=ot(this.items,e);s&&!t?this.items.splice(this.items.indexOf(s),1):!s&&t&&this.items.push(new G(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,s){if(!e)return JSON.
stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,s);throw new Error("Set items must all have null values")}static from(e,t,s){let{replacer:r}=s,
i=new this(e);if(t&&Symbol.iterator in Object(t))for(let o of t)typeof r=="function"&&(o=r.call(t,o,o)),i.items.push(Ut(o,null,s));return i}};Vt.tag="tag:yaml.org,2002:set";var xn={collection:"map",identify:n=>n instanceof
Set,nodeClass:Vt,default:!1,tag:"tag:yaml.org,2002:set",createNode:(n,e,t)=>Vt.from(n,e,t),resolve(n,e){if(he(n)){if(n.hasAllNullValues(!0))return Object.assign(new Vt,n);e("Set items must all have nu\
ll values")}else e("Expected a mapping for this tag");return n}};function Jr(n,e){let t=n[0],s=t==="-"||t==="+"?n.substring(1):n,r=o=>e?BigInt(o):Number(o),i=s.replace(/_/g,"").split(":").reduce((o,a)=>o*r(60)+r(a),r(0));return t==="-"?r(-1)*i:i}function pa(n){let{
value:e}=n,t=o=>o;if(typeof e=="bigint")t=o=>BigInt(o);else if(isNaN(e)||!isFinite(e))return se(n);let s="";e<0&&(s="-",e*=t(-1));let r=t(60),i=[e%r];return e<60?i.unshift(0):(e=(e-i[0])/r,i.unshift(e%
r),e>=60&&(e=(e-i[0])/r,i.unshift(e))),s+i.map(o=>String(o).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var qs={identify:n=>typeof n=="bigint"||Number.isInteger(n),default:!0,tag:"tag:yaml.org\
,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(n,e,{intAsBigInt:t})=>Jr(n,t),stringify:pa},Vs={identify:n=>typeof n=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"\
TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:n=>Jr(n,!1),stringify:pa},Yt={identify:n=>n instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0\
-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(n){let e=n.match(Yt.test);if(!e)throw new Error("!!\
timestamp expects a date, starting with yyyy-mm-dd");let[,t,s,r,i,o,a]=e.map(Number),c=e[7]?Number((e[7]+"00").substr(1,3)):0,l=Date.UTC(t,s-1,r,i||0,o||0,a||0,c),f=e[8];if(f&&f!=="Z"){let h=Jr(f,!1);
Math.abs(h)<30&&(h*=60),l-=6e4*h}return new Date(l)},stringify:({value:n})=>n?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};var Hr=[ke,Ee,at,kt,Wr,zr,la,ua,fa,ha,oa,aa,ca,Sn,Se,En,kn,xn,qs,Vs,Yt];var da=new Map([["core",na],["failsafe",[ke,Ee,at]],["json",ra],["yaml11",Hr],["yaml-1.1",Hr]]),ma={binary:Sn,bool:vn,float:Ds,floatExp:_s,floatNaN:Ps,floatTime:Vs,int:Fs,intHex:Ks,intOct:js,intTime:qs,
map:ke,merge:Se,null:kt,omap:En,pairs:kn,seq:Ee,set:xn,timestamp:Yt},ga={"tag:yaml.org,2002:binary":Sn,"tag:yaml.org,2002:merge":Se,"tag:yaml.org,2002:omap":En,"tag:yaml.org,2002:pairs":kn,"tag:yaml.o\
rg,2002:set":xn,"tag:yaml.org,2002:timestamp":Yt};function Ys(n,e,t){let s=da.get(e);if(s&&!n)return t&&!s.includes(Se)?s.concat(Se):s.slice();let r=s;if(!r)if(Array.isArray(n))r=[];else{let i=Array.from(
da.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${i} or define customTags array`)}if(Array.isArray(n))for(let i of n)r=r.concat(
i);else typeof n=="function"&&(r=n(r.slice()));return t&&(r=r.concat(Se)),r.reduce((i,o)=>{let a=typeof o=="string"?ma[o]:o;if(!a){let c=JSON.stringify(o),l=Object.keys(ma).map(f=>JSON.stringify(f)).join(
", ");throw new Error(`Unknown custom tag ${c}; use one of ${l}`)}return i.includes(a)||i.push(a),i},[])}var sf=(n,e)=>n.key<e.key?-1:n.key>e.key?1:0,Nn=class n{constructor({compat:e,customTags:t,merge:s,resolveKnownTags:r,schema:i,sortMapEntries:o,toStringDefaults:a}){this.compat=Array.isArray(e)?Ys(e,"\
compat"):e?Ys(null,e):null,this.name=typeof i=="string"&&i||"core",this.knownTags=r?ga:{},this.tags=Ys(t,this.name,s),this.toStringOptions=a??null,Object.defineProperty(this,ve,{value:ke}),Object.defineProperty(
this,ue,{value:at}),Object.defineProperty(this,Ye,{value:Ee}),this.sortMapEntries=typeof o=="function"?o:o===!0?sf:null}clone(){let e=Object.create(n.prototype,Object.getOwnPropertyDescriptors(this));
return e.tags=this.tags.slice(),e}};function ya(n,e){let t=[],s=e.directives===!0;if(e.directives!==!1&&n.directives){let c=n.directives.toString(n);c?(t.push(c),s=!0):n.directives.docStart&&(s=!0)}s&&t.push("---");let r=$s(n,e),{commentString:i}=r.
options;if(n.commentBefore){t.length!==1&&t.unshift("");let c=i(n.commentBefore);t.unshift(me(c,""))}let o=!1,a=null;if(n.contents){if(D(n.contents)){if(n.contents.spaceBefore&&s&&t.push(""),n.contents.
commentBefore){let f=i(n.contents.commentBefore);t.push(me(f,""))}r.forceBlockIndent=!!n.comment,a=n.contents.comment}let c=a?void 0:()=>o=!0,l=ze(n.contents,r,()=>a=null,c);a&&(l+=_e(l,"",i(a))),(l[0]===
"|"||l[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${l}`:t.push(l)}else t.push(ze(n.contents,r));if(n.directives?.docEnd)if(n.comment){let c=i(n.comment);c.includes(`
`)?(t.push("..."),t.push(me(c,""))):t.push(`... ${c}`)}else t.push("...");else{let c=n.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&t[t.length-1]!==""&&t.push(""),t.push(me(i(c),"")))}return t.
join(`
`)+`
`}var ct=class n{constructor(e,t,s){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,oe,{value:bs});let r=null;typeof t=="function"||Array.isArray(t)?
r=t:s===void 0&&t&&(s=t,t=void 0);let i=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},s);this.options=i;let{version:o}=i;
s?._directives?(this.directives=s._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new Pe({version:o}),this.setSchema(o,s),this.contents=e===void 0?
null:this.createNode(e,r,s)}clone(){let e=Object.create(n.prototype,{[oe]:{value:bs}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.
slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D(this.contents)?this.contents.clone(e.schema):this.contents,
this.range&&(e.range=this.range.slice()),e}add(e){Gt(this.contents)&&this.contents.add(e)}addIn(e,t){Gt(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let s=Dr(this);e.anchor=
!t||s.has(t)?Mr(t||"a",s):t}return new Ge(e.anchor)}createNode(e,t,s){let r;if(typeof t=="function")e=t.call({"":e},"",e),r=t;else if(Array.isArray(t)){let w=E=>typeof E=="number"||E instanceof String||
E instanceof Number,k=t.filter(w).map(String);k.length>0&&(t=t.concat(k)),r=t}else s===void 0&&t&&(s=t,t=void 0);let{aliasDuplicateObjects:i,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:l,tag:f}=s??
{},{onAnchor:h,setAnchors:p,sourceObjects:v}=Qo(this,o||"a"),S={aliasDuplicateObjects:i??!0,keepUndefined:c??!1,onAnchor:h,onTagObj:l,replacer:r,schema:this.schema,sourceObjects:v},m=We(e,f,S);return a&&
K(m)&&(m.flow=!0),p(),m}createPair(e,t,s={}){let r=this.createNode(e,null,s),i=this.createNode(t,null,s);return new G(r,i)}delete(e){return Gt(this.contents)?this.contents.delete(e):!1}deleteIn(e){return Kt(
e)?this.contents==null?!1:(this.contents=null,!0):Gt(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return K(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return Kt(e)?!t&&C(this.contents)?
this.contents.value:this.contents:K(this.contents)?this.contents.getIn(e,t):void 0}has(e){return K(this.contents)?this.contents.has(e):!1}hasIn(e){return Kt(e)?this.contents!==void 0:K(this.contents)?
this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=gn(this.schema,[e],t):Gt(this.contents)&&this.contents.set(e,t)}setIn(e,t){Kt(e)?this.contents=t:this.contents==null?this.contents=
gn(this.schema,Array.from(e),t):Gt(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let s;switch(e){case"1.1":this.directives?this.directives.yaml.version="\
1.1":this.directives=new Pe({version:"1.1"}),s={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Pe({version:e}),s={
resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,s=null;break;default:{let r=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argumen\
t, but found: ${r}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(s)this.schema=new Nn(Object.assign(s,t));else throw new Error("With a null YAML version, the { schema: Schema } option \
is required")}toJS({json:e,jsonArg:t,mapAsMap:s,maxAliasCount:r,onAnchor:i,reviver:o}={}){let a={anchors:new Map,doc:this,keep:!e,mapAsMap:s===!0,mapKeyWarned:!1,maxAliasCount:typeof r=="number"?r:100},
c=Z(this.contents,t??"",a);if(typeof i=="function")for(let{count:l,res:f}of a.anchors.values())i(f,l);return typeof o=="function"?rt(o,{"":c},"",c):c}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,
onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(
e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return ya(this,e)}};function Gt(n){if(K(n))return!0;throw new Error("Expected a YAML collection as document contents")}var Tn=class extends Error{constructor(e,t,s,r){super(),this.name=e,this.code=s,this.message=r,this.pos=t}},De=class extends Tn{constructor(e,t,s){super("YAMLParseError",e,t,s)}},$n=class extends Tn{constructor(e,t,s){
super("YAMLWarning",e,t,s)}};function Me(n,{flow:e,indicator:t,next:s,offset:r,onError:i,parentIndent:o,startOnNewline:a}){let c=!1,l=a,f=a,h="",p="",v=!1,S=!1,m=null,w=null,k=null,E=null,T=null,$=null,A=null;for(let x of n)switch(S&&
(x.type!=="space"&&x.type!=="newline"&&x.type!=="comma"&&i(x.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),S=!1),m&&(l&&x.type!=="comment"&&x.type!=="n\
ewline"&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),m=null),x.type){case"space":!e&&(t!=="doc-start"||s?.type!=="flow-collection")&&x.source.includes("	")&&(m=x),f=!0;break;case"commen\
t":{f||i(x,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let W=x.source.substring(1)||" ";h?h+=p+W:h=W,p="",l=!1;break}case"newline":l?h?h+=x.source:(!$||t!==
"seq-item-ind")&&(c=!0):p+=x.source,l=!0,v=!0,(w||k)&&(E=x),f=!0;break;case"anchor":w&&i(x,"MULTIPLE_ANCHORS","A node can have at most one anchor"),x.source.endsWith(":")&&i(x.offset+x.source.length-1,
"BAD_ALIAS","Anchor ending in : is ambiguous",!0),w=x,A??(A=x.offset),l=!1,f=!1,S=!0;break;case"tag":{k&&i(x,"MULTIPLE_TAGS","A node can have at most one tag"),k=x,A??(A=x.offset),l=!1,f=!1,S=!0;break}case t:
(w||k)&&i(x,"BAD_PROP_ORDER",`Anchors and tags must be after the ${x.source} indicator`),$&&i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.source} in ${e??"collection"}`),$=x,l=t==="seq-item-ind"||t==="explic\
it-key-ind",f=!1;break;case"comma":if(e){T&&i(x,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),T=x,l=!1,f=!1;break}default:i(x,"UNEXPECTED_TOKEN",`Unexpected ${x.type} token`),l=!1,f=!1}let R=n[n.length-1],
q=R?R.offset+R.source.length:r;return S&&s&&s.type!=="space"&&s.type!=="newline"&&s.type!=="comma"&&(s.type!=="scalar"||s.source!=="")&&i(s.offset,"MISSING_CHAR","Tags and anchors must be separated fr\
om the next token by white space"),m&&(l&&m.indent<=o||s?.type==="block-map"||s?.type==="block-seq")&&i(m,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:T,found:$,spaceBefore:c,comment:h,
hasNewline:v,anchor:w,tag:k,newlineAfterProp:E,end:q,start:A??q}}function lt(n){if(!n)return null;switch(n.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(n.source.includes(`
`))return!0;if(n.end){for(let e of n.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of n.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.
sep)if(t.type==="newline")return!0}if(lt(e.key)||lt(e.value))return!0}return!1;default:return!0}}function An(n,e,t){if(e?.type==="flow-collection"){let s=e.end[0];s.indent===n&&(s.source==="]"||s.source==="}")&&lt(e)&&t(s,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}function Gs(n,e,t){let{uniqueKeys:s}=n.options;if(s===!1)return!1;let r=typeof s=="function"?s:(i,o)=>i===o||C(i)&&C(o)&&i.value===o.value;return e.some(i=>r(i.key,t))}var ba="All mapping items must start at the same column";function wa({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??Q,a=new o(t.schema);t.atRoot&&(t.atRoot=!1);let c=s.offset,l=null;for(let f of s.
items){let{start:h,key:p,sep:v,value:S}=f,m=Me(h,{indicator:"explicit-key-ind",next:p??v?.[0],offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0}),w=!m.found;if(w){if(p&&(p.type==="block-seq"?
r(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in p&&p.indent!==s.indent&&r(c,"BAD_INDENT",ba)),!m.anchor&&!m.tag&&!v){l=m.end,m.comment&&(a.comment?a.comment+=
`
`+m.comment:a.comment=m.comment);continue}(m.newlineAfterProp||lt(p))&&r(p??h[h.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else m.found?.indent!==s.indent&&r(c,"BA\
D_INDENT",ba);t.atKey=!0;let k=m.end,E=p?n(t,p,m,r):e(t,k,h,null,m,r);t.schema.compat&&An(s.indent,p,r),t.atKey=!1,Gs(t,a.items,E)&&r(k,"DUPLICATE_KEY","Map keys must be unique");let T=Me(v??[],{indicator:"\
map-value-ind",next:S,offset:E.range[2],onError:r,parentIndent:s.indent,startOnNewline:!p||p.type==="block-scalar"});if(c=T.end,T.found){w&&(S?.type==="block-map"&&!T.hasNewline&&r(c,"BLOCK_AS_IMPLICI\
T_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&m.start<T.found.offset-1024&&r(E.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start\
 of an implicit block mapping key"));let $=S?n(t,S,T,r):e(t,c,v,null,T,r);t.schema.compat&&An(s.indent,S,r),c=$.range[2];let A=new G(E,$);t.options.keepSourceTokens&&(A.srcToken=f),a.items.push(A)}else{
w&&r(E.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),T.comment&&(E.comment?E.comment+=`
`+T.comment:E.comment=T.comment);let $=new G(E);t.options.keepSourceTokens&&($.srcToken=f),a.items.push($)}}return l&&l<c&&r(l,"IMPOSSIBLE","Map comment with trailing content"),a.range=[s.offset,c,l??
c],a}function va({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=i?.nodeClass??ne,a=new o(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let c=s.offset,l=null;for(let{start:f,value:h}of s.items){
let p=Me(f,{indicator:"seq-item-ind",next:h,offset:c,onError:r,parentIndent:s.indent,startOnNewline:!0});if(!p.found)if(p.anchor||p.tag||h)h?.type==="block-seq"?r(p.end,"BAD_INDENT","All sequence item\
s must start at the same column"):r(c,"MISSING_CHAR","Sequence item without - indicator");else{l=p.end,p.comment&&(a.comment=p.comment);continue}let v=h?n(t,h,p,r):e(t,p.end,f,null,p,r);t.schema.compat&&
An(s.indent,h,r),c=v.range[2],a.items.push(v)}return a.range=[s.offset,c,l??c],a}function je(n,e,t,s){let r="";if(n){let i=!1,o="";for(let a of n){let{source:c,type:l}=a;switch(l){case"space":i=!0;break;case"comment":{t&&!i&&s(a,"MISSING_CHAR","Comments must be separated from othe\
r tokens by white space characters");let f=c.substring(1)||" ";r?r+=o+f:r=f,o="";break}case"newline":r&&(o+=c),i=!0;break;default:s(a,"UNEXPECTED_TOKEN",`Unexpected ${l} at node end`)}e+=c.length}}return{
comment:r,offset:e}}var Xr="Block collections are not allowed within flow collections",Zr=n=>n&&(n.type==="block-map"||n.type==="block-seq");function Sa({composeNode:n,composeEmptyNode:e},t,s,r,i){let o=s.start.source===
"{",a=o?"flow map":"flow sequence",c=i?.nodeClass??(o?Q:ne),l=new c(t.schema);l.flow=!0;let f=t.atRoot;f&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let h=s.offset+s.start.source.length;for(let w=0;w<s.items.
length;++w){let k=s.items[w],{start:E,key:T,sep:$,value:A}=k,R=Me(E,{flow:a,indicator:"explicit-key-ind",next:T??$?.[0],offset:h,onError:r,parentIndent:s.indent,startOnNewline:!1});if(!R.found){if(!R.
anchor&&!R.tag&&!$&&!A){w===0&&R.comma?r(R.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`):w<s.items.length-1&&r(R.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),R.comment&&(l.comment?l.comment+=
`
`+R.comment:l.comment=R.comment),h=R.end;continue}!o&&t.options.strict&&lt(T)&&r(T,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(w===0)R.comma&&r(R.comma,
"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(R.comma||r(R.start,"MISSING_CHAR",`Missing , between ${a} items`),R.comment){let q="";e:for(let x of E)switch(x.type){case"comma":case"space":break;case"\
comment":q=x.source.substring(1);break e;default:break e}if(q){let x=l.items[l.items.length-1];_(x)&&(x=x.value??x.key),x.comment?x.comment+=`
`+q:x.comment=q,R.comment=R.comment.substring(q.length+1)}}if(!o&&!$&&!R.found){let q=A?n(t,A,R,r):e(t,R.end,$,null,R,r);l.items.push(q),h=q.range[2],Zr(A)&&r(q.range,"BLOCK_IN_FLOW",Xr)}else{t.atKey=
!0;let q=R.end,x=T?n(t,T,R,r):e(t,q,E,null,R,r);Zr(T)&&r(x.range,"BLOCK_IN_FLOW",Xr),t.atKey=!1;let W=Me($??[],{flow:a,indicator:"map-value-ind",next:A,offset:x.range[2],onError:r,parentIndent:s.indent,
startOnNewline:!1});if(W.found){if(!o&&!R.found&&t.options.strict){if($)for(let Y of $){if(Y===W.found)break;if(Y.type==="newline"){r(Y,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs n\
eed to be on a single line");break}}R.start<W.found.offset-1024&&r(W.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else A&&
("source"in A&&A.source?.[0]===":"?r(A,"MISSING_CHAR",`Missing space after : in ${a}`):r(W.start,"MISSING_CHAR",`Missing , or : between ${a} items`));let xe=A?n(t,A,W,r):W.found?e(t,W.end,$,null,W,r):
null;xe?Zr(A)&&r(xe.range,"BLOCK_IN_FLOW",Xr):W.comment&&(x.comment?x.comment+=`
`+W.comment:x.comment=W.comment);let Qe=new G(x,xe);if(t.options.keepSourceTokens&&(Qe.srcToken=k),o){let Y=l;Gs(t,Y.items,x)&&r(q,"DUPLICATE_KEY","Map keys must be unique"),Y.items.push(Qe)}else{let Y=new Q(
t.schema);Y.flow=!0,Y.items.push(Qe);let In=(xe??x).range;Y.range=[x.range[0],In[1],In[2]],l.items.push(Y)}h=xe?xe.range[2]:W.end}}let p=o?"}":"]",[v,...S]=s.end,m=h;if(v?.source===p)m=v.offset+v.source.
length;else{let w=a[0].toUpperCase()+a.substring(1),k=f?`${w} must end with a ${p}`:`${w} in block collection must be sufficiently indented and end with a ${p}`;r(h,f?"MISSING_CHAR":"BAD_INDENT",k),v&&
v.source.length!==1&&S.unshift(v)}if(S.length>0){let w=je(S,m,t.options.strict,r);w.comment&&(l.comment?l.comment+=`
`+w.comment:l.comment=w.comment),l.range=[s.offset,m,w.offset]}else l.range=[s.offset,m,m];return l}function ei(n,e,t,s,r,i){let o=t.type==="block-map"?wa(n,e,t,s,i):t.type==="block-seq"?va(n,e,t,s,i):Sa(n,e,t,s,i),a=o.constructor;return r==="!"||r===a.tagName?(o.tag=a.tagName,o):(r&&(o.tag=r),o)}function ka(n,e,t,s,r){
let i=s.tag,o=i?e.directives.tagName(i.source,p=>r(i,"TAG_RESOLVE_FAILED",p)):null;if(t.type==="block-seq"){let{anchor:p,newlineAfterProp:v}=s,S=p&&i?p.offset>i.offset?p:i:p??i;S&&(!v||v.offset<S.offset)&&
r(S,"MISSING_CHAR","Missing newline after block sequence props")}let a=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!i||!o||o==="!"||o===Q.tagName&&a==="ma\
p"||o===ne.tagName&&a==="seq")return ei(n,e,t,r,o);let c=e.schema.tags.find(p=>p.tag===o&&p.collection===a);if(!c){let p=e.schema.knownTags[o];if(p?.collection===a)e.schema.tags.push(Object.assign({},
p,{default:!1})),c=p;else return p?r(i,"BAD_COLLECTION_TYPE",`${p.tag} used for ${a} collection, but expects ${p.collection??"scalar"}`,!0):r(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),ei(n,e,t,
r,o)}let l=ei(n,e,t,r,o,c),f=c.resolve?.(l,p=>r(i,"TAG_RESOLVE_FAILED",p),e.options)??l,h=D(f)?f:new O(f);return h.range=l.range,h.tag=o,c?.format&&(h.format=c.format),h}function ti(n,e,t){let s=e.offset,r=rf(e,n.options.strict,t);if(!r)return{value:"",type:null,comment:"",range:[s,s,s]};let i=r.mode===">"?O.BLOCK_FOLDED:O.BLOCK_LITERAL,o=e.source?of(e.source):[],a=o.
length;for(let m=o.length-1;m>=0;--m){let w=o[m][1];if(w===""||w==="\r")a=m;else break}if(a===0){let m=r.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"",w=s+r.length;return e.source&&(w+=e.source.length),{value:m,type:i,comment:r.comment,range:[s,w,w]}}let c=e.indent+r.indent,l=e.offset+r.length,f=0;for(let m=0;m<a;++m){
let[w,k]=o[m];if(k===""||k==="\r")r.indent===0&&w.length>c&&(c=w.length);else{w.length<c&&t(l+w.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indenta\
tion indicator"),r.indent===0&&(c=w.length),f=m,c===0&&!n.atRoot&&t(l,"BAD_INDENT","Block scalar values in collections must be indented");break}l+=w.length+k.length+1}for(let m=o.length-1;m>=a;--m)o[m][0].
length>c&&(a=m+1);let h="",p="",v=!1;for(let m=0;m<f;++m)h+=o[m][0].slice(c)+`
`;for(let m=f;m<a;++m){let[w,k]=o[m];l+=w.length+k.length+1;let E=k[k.length-1]==="\r";if(E&&(k=k.slice(0,-1)),k&&w.length<c){let $=`Block scalar lines must not be less indented than their ${r.indent?
"explicit indentation indicator":"first line"}`;t(l-k.length-(E?2:1),"BAD_INDENT",$),w=""}i===O.BLOCK_LITERAL?(h+=p+w.slice(c)+k,p=`
`):w.length>c||k[0]==="	"?(p===" "?p=`
`:!v&&p===`
`&&(p=`

`),h+=p+w.slice(c)+k,p=`
`,v=!0):k===""?p===`
`?h+=`
`:p=`
`:(h+=p+k,p=" ",v=!1)}switch(r.chomp){case"-":break;case"+":for(let m=a;m<o.length;++m)h+=`
`+o[m][0].slice(c);h[h.length-1]!==`
`&&(h+=`
`);break;default:h+=`
`}let S=s+r.length+e.source.length;return{value:h,type:i,comment:r.comment,range:[s,S,S]}}function rf({offset:n,props:e},t,s){if(e[0].type!=="block-scalar-header")return s(e[0],"IMPOSSIBLE","Block sca\
lar header not found"),null;let{source:r}=e[0],i=r[0],o=0,a="",c=-1;for(let p=1;p<r.length;++p){let v=r[p];if(!a&&(v==="-"||v==="+"))a=v;else{let S=Number(v);!o&&S?o=S:c===-1&&(c=n+p)}}c!==-1&&s(c,"UN\
EXPECTED_TOKEN",`Block scalar header includes extra characters: ${r}`);let l=!1,f="",h=r.length;for(let p=1;p<e.length;++p){let v=e[p];switch(v.type){case"space":l=!0;case"newline":h+=v.source.length;
break;case"comment":t&&!l&&s(v,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),h+=v.source.length,f=v.source.substring(1);break;case"error":s(v,"UNEXPECTED_TOK\
EN",v.message),h+=v.source.length;break;default:{let S=`Unexpected token in block scalar header: ${v.type}`;s(v,"UNEXPECTED_TOKEN",S);let m=v.source;m&&typeof m=="string"&&(h+=m.length)}}}return{mode:i,
indent:o,chomp:a,comment:f,length:h}}function of(n){let e=n.split(/\n( *)/),t=e[0],s=t.match(/^( *)/),i=[s?.[1]?[s[1],t.slice(s[1].length)]:["",t]];for(let o=1;o<e.length;o+=2)i.push([e[o],e[o+1]]);return i}function ni(n,e,t){let{offset:s,type:r,source:i,end:o}=n,a,c,l=(p,v,S)=>t(s+p,v,S);switch(r){case"scalar":a=O.PLAIN,c=af(i,l);break;case"single-quoted-scalar":a=O.QUOTE_SINGLE,c=cf(i,l);break;case"dou\
ble-quoted-scalar":a=O.QUOTE_DOUBLE,c=lf(i,l);break;default:return t(n,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${r}`),{value:"",type:null,comment:"",range:[s,s+i.length,s+i.length]}}
let f=s+i.length,h=je(o,f,e,t);return{value:c,type:a,comment:h.comment,range:[s,f,h.offset]}}function af(n,e){let t="";switch(n[0]){case"	":t="a tab character";break;case",":t="flow indicator characte\
r ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${n[0]}`;break}case"@":case"`":{t=`reserved character ${n[0]}`;break}}return t&&e(0,"BAD_SCALAR_\
START",`Plain value cannot start with ${t}`),Ea(n)}function cf(n,e){return(n[n.length-1]!=="'"||n.length===1)&&e(n.length,"MISSING_CHAR","Missing closing 'quote"),Ea(n.slice(1,-1)).replace(/''/g,"'")}
function Ea(n){let e=/(.*?)\r?\n/sy,t=e.exec(n);if(!t)return n;let s,r;try{s=new RegExp("(?<![ 	])[ 	]+$"),r=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{s=/[ \t]+$/,r=/^[ \t]+|[ \t]+$/g}let i=t[1].
replace(s,""),o=" ",a=e.lastIndex;for(;t=e.exec(n);){let l=t[1].replace(r,"");l===""?o===`
`?i+=o:o=`
`:(i+=o+l,o=" "),a=e.lastIndex}let c=/[ \t]*(.*)/sy;return c.lastIndex=a,t=c.exec(n),i+o+(t?.[1]??"")}function lf(n,e){let t="";for(let s=1;s<n.length-1;++s){let r=n[s];if(!(r==="\r"&&n[s+1]===`
`))if(r===`
`){let{fold:i,offset:o}=uf(n,s);t+=i,s=o}else if(r==="\\"){let i=n[++s],o=ff[i];if(o)t+=o;else if(i===`
`)for(i=n[s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="\r"&&n[s+1]===`
`)for(i=n[++s+1];i===" "||i==="	";)i=n[++s+1];else if(i==="x"||i==="u"||i==="U"){let a=i==="x"?2:i==="u"?4:8;t+=hf(n,s+1,a,e),s+=a}else{let a=n.substr(s-1,2);e(s-1,"BAD_DQ_ESCAPE",`Invalid escape sequ\
ence ${a}`),t+=a}}else if(r===" "||r==="	"){let i=s,o=n[s+1];for(;o===" "||o==="	";)o=n[++s+1];o!==`
`&&!(o==="\r"&&n[s+2]===`
`)&&(t+=s>i?n.slice(i,s+1):r)}else t+=r}return(n[n.length-1]!=='"'||n.length===1)&&e(n.length,"MISSING_CHAR",'Missing closing "quote'),t}function uf(n,e){let t="",s=n[e+1];for(;(s===" "||s==="	"||s===
`
`||s==="\r")&&!(s==="\r"&&n[e+2]!==`
`);)s===`
`&&(t+=`
`),e+=1,s=n[e+1];return t||(t=" "),{fold:t,offset:e}}var ff={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function hf(n,e,t,s){let r=n.substr(e,t),o=r.length===t&&/^[0-9a-fA-F]+$/.test(r)?parseInt(r,16):NaN;
try{return String.fromCodePoint(o)}catch{let a=n.substr(e-2,t+2);return s(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),a}}function si(n,e,t,s){let{value:r,type:i,comment:o,range:a}=e.type==="block-scalar"?ti(n,e,s):ni(e,n.options.strict,s),c=t?n.directives.tagName(t.source,h=>s(t,"TAG_RESOLVE_FAILED",h)):null,l;n.options.
stringKeys&&n.atKey?l=n.schema[ue]:c?l=pf(n.schema,r,c,t,s):e.type==="scalar"?l=df(n,r,e,s):l=n.schema[ue];let f;try{let h=l.resolve(r,p=>s(t??e,"TAG_RESOLVE_FAILED",p),n.options);f=C(h)?h:new O(h)}catch(h){
let p=h instanceof Error?h.message:String(h);s(t??e,"TAG_RESOLVE_FAILED",p),f=new O(r)}return f.range=a,f.source=r,i&&(f.type=i),c&&(f.tag=c),l.format&&(f.format=l.format),o&&(f.comment=o),f}function pf(n,e,t,s,r){
if(t==="!")return n[ue];let i=[];for(let a of n.tags)if(!a.collection&&a.tag===t)if(a.default&&a.test)i.push(a);else return a;for(let a of i)if(a.test?.test(e))return a;let o=n.knownTags[t];return o&&
!o.collection?(n.tags.push(Object.assign({},o,{default:!1,test:void 0})),o):(r(s,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),n[ue])}function df({atKey:n,directives:e,schema:t},s,r,i){
let o=t.tags.find(a=>(a.default===!0||n&&a.default==="key")&&a.test?.test(s))||t[ue];if(t.compat){let a=t.compat.find(c=>c.default&&c.test?.test(s))??t[ue];if(o.tag!==a.tag){let c=e.tagString(o.tag),l=e.
tagString(a.tag),f=`Value may be parsed as either ${c} or ${l}`;i(r,"TAG_RESOLVE_FAILED",f,!0)}}return o}function Oa(n,e,t){if(e){t??(t=e.length);for(let s=t-1;s>=0;--s){let r=e[s];switch(r.type){case"space":case"comment":case"newline":n-=r.source.length;continue}for(r=e[++s];r?.type==="space";)n+=r.source.
length,r=e[++s];break}}return n}var mf={composeNode:ri,composeEmptyNode:Ws};function ri(n,e,t,s){let r=n.atKey,{spaceBefore:i,comment:o,anchor:a,tag:c}=t,l,f=!0;switch(e.type){case"alias":l=gf(n,e,s),(a||c)&&s(e,"ALIAS_PROPS","An al\
ias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":l=si(n,e,c,s),a&&(l.anchor=a.source.substring(1));break;case"bloc\
k-map":case"block-seq":case"flow-collection":try{l=ka(mf,n,e,t,s),a&&(l.anchor=a.source.substring(1))}catch(h){let p=h instanceof Error?h.message:String(h);s(e,"RESOURCE_EXHAUSTION",p)}break;default:{
let h=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;s(e,"UNEXPECTED_TOKEN",h),f=!1}}return l??(l=Ws(n,e.offset,void 0,null,t,s)),a&&l.anchor===""&&s(a,"BAD_ALIAS","Anchor cannot be \
an empty string"),r&&n.options.stringKeys&&(!C(l)||typeof l.value!="string"||l.tag&&l.tag!=="tag:yaml.org,2002:str")&&s(c??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),i&&(l.spaceBefore=
!0),o&&(e.type==="scalar"&&e.source===""?l.comment=o:l.commentBefore=o),n.options.keepSourceTokens&&f&&(l.srcToken=e),l}function Ws(n,e,t,s,{spaceBefore:r,comment:i,anchor:o,tag:a,end:c},l){let f={type:"\
scalar",offset:Oa(e,t,s),indent:-1,source:""},h=si(n,f,a,l);return o&&(h.anchor=o.source.substring(1),h.anchor===""&&l(o,"BAD_ALIAS","Anchor cannot be an empty string")),r&&(h.spaceBefore=!0),i&&(h.comment=
i,h.range[2]=c),h}function gf({options:n},{offset:e,source:t,end:s},r){let i=new Ge(t.substring(1));i.source===""&&r(e,"BAD_ALIAS","Alias cannot be an empty string"),i.source.endsWith(":")&&r(e+t.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let o=e+t.length,a=je(s,o,n.strict,r);return i.range=[e,o,a.offset],a.comment&&(i.comment=a.comment),i}function xa(n,e,{offset:t,start:s,value:r,end:i},o){let a=Object.assign({_directives:e},n),c=new ct(void 0,a),l={atKey:!1,atRoot:!0,directives:c.directives,options:c.options,schema:c.schema},f=Me(s,{indicator:"\
doc-start",next:r??i?.[0],offset:t,onError:o,parentIndent:0,startOnNewline:!0});f.found&&(c.directives.docStart=!0,r&&(r.type==="block-map"||r.type==="block-seq")&&!f.hasNewline&&o(f.end,"MISSING_CHAR",
"Block collection cannot start on same line with directives-end marker")),c.contents=r?ri(l,r,f,o):Ws(l,f.end,s,null,f,o);let h=c.contents.range[2],p=je(i,h,!1,o);return p.comment&&(c.comment=p.comment),
c.range=[t,h,p.offset],c}function Rn(n){if(typeof n=="number")return[n,n+1];if(Array.isArray(n))return n.length===2?n:[n[0],n[1]];let{offset:e,source:t}=n;return[e,e+(typeof t=="string"?t.length:1)]}function Na(n){let e="",t=!1,
s=!1;for(let r=0;r<n.length;++r){let i=n[r];switch(i[0]){case"#":e+=(e===""?"":s?`

`:`
`)+(i.substring(1)||" "),t=!0,s=!1;break;case"%":n[r+1]?.[0]!=="#"&&(r+=1),t=!1;break;default:t||(s=!0),t=!1}}return{comment:e,afterEmptyLine:s}}var Wt=class{constructor(e={}){this.doc=null,this.atDirectives=
!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,r,i)=>{let o=Rn(t);i?this.warnings.push(new $n(o,s,r)):this.errors.push(new De(o,s,r))},this.directives=new Pe({version:e.version||
"1.2"}),this.options=e}decorate(e,t){let{comment:s,afterEmptyLine:r}=Na(this.prelude);if(s){let i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(r||e.directives.docStart||!i)e.commentBefore=s;else if(K(i)&&!i.flow&&i.items.length>0){let o=i.items[0];_(o)&&(o=o.key);let a=o.commentBefore;o.commentBefore=a?`${s}
${a}`:s}else{let o=i.commentBefore;i.commentBefore=o?`${s}
${o}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.errors=this.errors,e.warnings=this.warnings;
this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Na(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(let r of e)
yield*this.next(r);yield*this.end(t,s)}*next(e){switch(e.type){case"directive":this.directives.add(e.source,(t,s,r)=>{let i=Rn(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,r)}),this.prelude.push(e.source),
this.atDirectives=!0;break;case"document":{let t=xa(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-st\
art indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);
break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new De(Rn(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"\
doc-end":{if(!this.doc){let s="Unexpected doc-end without preceding document";this.errors.push(new De(Rn(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;let t=je(e.end,e.offset+e.source.
length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new De(Rn(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),
yield this.doc,this.doc=null;else if(e){let s=Object.assign({_directives:this.directives},this.options),r=new ct(void 0,s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indi\
cator line"),r.range=[0,t,t],this.decorate(r,!1),yield r}}};var ii=Symbol("break visit"),yf=Symbol("skip children"),Ta=Symbol("remove item");function Et(n,e){"type"in n&&n.type==="document"&&(n={start:n.start,value:n.value}),$a(Object.freeze([]),n,e)}Et.BREAK=
ii;Et.SKIP=yf;Et.REMOVE=Ta;Et.itemAtPath=(n,e)=>{let t=n;for(let[s,r]of e){let i=t?.[s];if(i&&"items"in i)t=i.items[r];else return}return t};Et.parentCollection=(n,e)=>{let t=Et.itemAtPath(n,e.slice(0,
-1)),s=e[e.length-1][0],r=t?.[s];if(r&&"items"in r)return r;throw new Error("Parent collection not found")};function $a(n,e,t){let s=t(e,n);if(typeof s=="symbol")return s;for(let r of["key","value"]){
let i=e[r];if(i&&"items"in i){for(let o=0;o<i.items.length;++o){let a=$a(Object.freeze(n.concat([[r,o]])),i.items[o],t);if(typeof a=="number")o=a-1;else{if(a===ii)return ii;a===Ta&&(i.items.splice(o,1),
o-=1)}}typeof s=="function"&&r==="key"&&(s=s(e,n))}}return typeof s=="function"?s(e,n):s}var oi="\uFEFF",ai="",ci="",zs="";function Aa(n){switch(n){case oi:return"byte-order-mark";case ai:return"doc-mode";case ci:return"flow-error-end";case zs:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`\

`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"\
]":return"flow-seq-end";case",":return"comma"}switch(n[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"\
tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}function Oe(n){switch(n){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var Ra=new Set("0123456789ABCDEFabcdef"),wf=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Qs=new Set(",[]{}"),
vf=new Set(` ,[]{}
\r	`),li=n=>!n||vf.has(n),Ot=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.
lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;
let s=this.next??"stream";for(;s&&(t||this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){let r=this.buffer[s+e+1];if(r===`
`||!r&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){let s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&Oe(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!=
"number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){
return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.
parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"\
quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===oi&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){let i=e[s-1];if(i===" "||i==="	"){t=s-1;break}else
s=e.indexOf("#",s+1)}for(;;){let i=e[t-1];if(i===" "||i==="	")t-=1;else break}let r=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-r),this.pushNewline(),"st\
ream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield ai,yield*this.parseLineStart()}*parseLineStart(){let e=this.
charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&Oe(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!Oe(this.
charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&
Oe(t)){let s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.
getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(li),"doc";case'"':case"'":return yield*this.
parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+
t>0);let r=this.getLine();if(r===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&r[0]!=="#"||s===0&&(r.startsWith("---")||r.startsWith("..."))&&Oe(r[3]))&&!(s===this.indentNext-1&&this.
flowLevel===1&&(r[0]==="]"||r[0]==="}")))return this.flowLevel=0,yield ci,yield*this.parseLineStart();let i=0;for(;r[i]===",";)i+=yield*this.pushCount(1),i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=
yield*this.pushIndicators(),r[i]){case void 0:return"flow";case"#":return yield*this.pushCount(r.length-i),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"\
}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(li),"flow";case'"':case"'":return this.flowKey=!0,yield*this.
parseQuotedScalar();case":":{let o=this.charAt(1);if(this.flowKey||Oe(o)||o===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.
parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;
for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}let s=this.buffer.substring(0,t),r=s.indexOf(`
`,this.pos);if(r!==-1){for(;r!==-1;){let i=this.continueScalar(r+1);if(i===-1)break;r=s.indexOf(`
`,i)}r!==-1&&(t=r-(s[r-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){
this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!==
"-")break}return yield*this.pushUntil(t=>Oe(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{let o=this.buffer[i+1];if(!o&&!this.atEnd)return this.setNext("block-scalar");if(o===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===
0?1:this.indentNext);do{let i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let r=e+1;for(s=this.buffer[r];s===" ";)s=this.buffer[++r];if(s==="	"){for(;s==="	"||s===" "||s===
"\r"||s===`
`;)s=this.buffer[++r];e=r-1}else if(!this.blockScalarKeep)do{let i=e-1,o=this.buffer[i];o==="\r"&&(o=this.buffer[--i]);let a=i;for(;o===" ";)o=this.buffer[--i];if(o===`
`&&i>=this.pos&&i+1+t>a)e=i;else break}while(!0);return yield zs,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,s=this.pos-1,r;for(;r=
this.buffer[++s];)if(r===":"){let i=this.buffer[s+1];if(Oe(i)||e&&Qs.has(i))break;t=s}else if(Oe(r)){let i=this.buffer[s+1];if(r==="\r"&&(i===`
`?(s+=1,r=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&Qs.has(i))break;if(r===`
`){let o=this.continueScalar(s+1);if(o===-1)break;s=Math.max(s,o-2)}}else{if(e&&Qs.has(r))break;t=s}return!r&&!this.atEnd?this.setNext("plain-scalar"):(yield zs,yield*this.pushToIndex(t+1,!0),e?"flow":
"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let s=this.buffer.slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),
0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(li),e+=yield*this.pushSpaces(!0);continue e;case"\
-":case"?":case":":{let t=this.flowLevel>0,s=this.charAt(1);if(Oe(s)||t&&Qs.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(
!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!Oe(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.
pos+1,t=this.buffer[e];for(;t;)if(wf.has(t))t=this.buffer[++e];else if(t==="%"&&Ra.has(this.buffer[e+1])&&Ra.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){
let e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");let r=t-this.pos;return r>0&&(yield this.buffer.substr(this.pos,r),this.pos=t),r}*pushUntil(e){
let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};function ut(n,e){for(let t=0;t<n.length;++t)if(n[t].type===e)return!0;return!1}function Ia(n){for(let e=0;e<n.length;++e)switch(n[e].type){case"space":case"comment":case"newline":break;default:return e}
return-1}function La(n){switch(n?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Js(n){switch(n.type){case"\
document":return n.start;case"block-map":{let e=n.items[n.items.length-1];return e.sep??e.start}case"block-seq":return n.items[n.items.length-1].start;default:return[]}}function zt(n){if(n.length===0)
return[];let e=n.length;e:for(;--e>=0;)switch(n[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;n[++e]?.type==="space";);return n.splice(
e,n.length)}function Hs(n,e){if(e.length<1e5)Array.prototype.push.apply(n,e);else for(let t=0;t<e.length;++t)n.push(e[t])}function Ca(n){if(n.start.type==="flow-seq-start")for(let e of n.items)e.sep&&
!e.value&&!ut(e.start,"explicit-key-ind")&&!ut(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,La(e.value)?e.value.end?Hs(e.value.end,e.sep):e.value.end=e.sep:Hs(e.start,e.sep),delete e.sep)}
var Qt=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Ot,this.onNewLine=e}*parse(e,t=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=!1,yield*this.step(),
this.offset+=e.length;return}let t=Aa(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=
0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&
(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,
message:s,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){
let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.
stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.
blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.
documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty st\
ack"};else if(this.stack.length===0)yield t;else{let s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type===
"flow-collection"&&Ca(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.push(t);break;case"block-map":{let r=s.items[s.items.length-1];if(r.value){s.items.push({start:[],key:t,sep:[]}),
this.onKeyLine=!0;return}else if(r.sep)r.value=t;else{Object.assign(r,{key:t,sep:[]}),this.onKeyLine=!r.explicitKey;return}break}case"block-seq":{let r=s.items[s.items.length-1];r.value?s.items.push({
start:[],value:t}):r.value=t;break}case"flow-collection":{let r=s.items[s.items.length-1];!r||r.value?s.items.push({start:[],key:t,sep:[]}):r.sep?r.value=t:Object.assign(r,{key:t,sep:[]});return}default:
yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let r=t.items[t.items.length-1];r&&!r.sep&&!r.value&&
r.start.length>0&&Ia(r.start)===-1&&(t.indent===0||r.start.every(i=>i.type!=="comment"||i.indent<t.indent))&&(s.type==="document"?s.end=r.start:s.items.push({start:r.start}),t.items.splice(-1,1))}}}*stream(){
switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{Ia(e.start)!==-1?(yield*this.pop(),yield*this.
step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Js(this.peek(2)),s=zt(t),r;e.end?(r=e.end,
r.push(this.sourceToken),delete e.end):r=[this.sourceToken];let i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else
yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=
0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let s="end"in t.value?
t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.
sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.
items.length-2]?.value?.end;if(Array.isArray(r)){Hs(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let s=!this.onKeyLine&&this.
indent===e.indent,r=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",i=[];if(r&&t.sep&&!t.value){let o=[];for(let a=0;a<t.sep.length;++a){let c=t.sep[a];switch(c.type){case"newline":o.push(a);break;case"\
space":break;case"comment":c.indent>e.indent&&(o.length=0);break;default:o.length=0}}o.length>=2&&(i=t.sep.splice(o[1]))}switch(this.type){case"anchor":case"tag":r||t.value?(i.push(this.sourceToken),e.
items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=
!0):r||t.value?(i.push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),
this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(ut(t.sep,"map-value-ind"))this.stack.push({type:"bloc\
k-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(La(t.key)&&!ut(t.sep,"newline")){let o=zt(t.start),a=t.key,c=t.sep;c.push(this.sourceToken),delete t.
key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:a,sep:c}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(ut(
t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let o=zt(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:o,key:null,sep:[this.
sourceToken]}]})}else t.sep?t.value||r?e.items.push({start:i,key:null,sep:[this.sourceToken]}):ut(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":{let o=this.flowScalar(this.type);r||t.value?(e.items.push({start:i,key:o,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(o):(Object.assign(t,{key:o,sep:[]}),this.onKeyLine=
!0);return}default:{let o=this.startBlockValue(e);if(o){if(o.type==="block-seq"){if(!t.explicitKey&&t.sep&&!ut(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected blo\
ck-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(o);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-
1];switch(this.type){case"newline":if(t.value){let s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else
t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let r=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(r)){Hs(r,t.start),r.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(
this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||ut(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>
e.indent){let s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do
yield*this.pop(),s=this.peek(1);while(s?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});
return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let r=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:r,sep:[]}):t.sep?this.stack.push(r):Object.assign(t,{
key:r,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{let s=this.
peek(2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-v\
alue-ind"&&s.type!=="flow-collection"){let r=Js(s),i=zt(r);Ca(e);let o=e.end.splice(1,e.end.length);o.push(this.sourceToken);let a={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,
sep:o}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=a}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.
flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"\
flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let t=Js(e),s=zt(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"map-value-ind":{
this.onKeyLine=!0;let t=Js(e),s=zt(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!==
"comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newl\
ine":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var Ef=10;function Pa(n,e){let t=new Qt,s=[];for(let r of new Ot().lex(n)){for(let i of t.next(r))s.push(i);if(t.stack.length>e+Ef)return{deepAt:t.offset}}for(let r of t.end())s.push(r);return{tokens:s}}var Of=({type:n})=>n==="QUOTE_DOUBLE"||n==="QUOTE_SINGLE",ui=class{defects=[];#e;#t=new Map;#n=0;constructor(e){this.#e=e}get isCut(){return this.defects.some(({isRefused:e})=>e)}report(e,t,s){this.defects.
push({message:e,start:t,end:s,isRefused:!1})}convert(e,t){let[s,r]=e.range;this.#n+=1;let{maxDepth:i,maxNodes:o,tooMany:a}=this.#e;if(t>i||this.#n>o){let f=t>i?_a(i):a;return this.isCut||this.defects.
push({message:f,start:s,end:r,isRefused:!0}),{kind:"string",value:"",start:s,end:r}}if(fe(e))return this.#s(e.source,s,r);let c=this.#n,l=this.#r(e,t,s,r);return e.anchor&&this.#t.set(e.anchor,{node:l,
size:this.#n-c}),l}#s(e,t,s){let r=this.#t.get(e);return r===void 0?(this.report(`an alias has no anchor before it: \`*${e}\``,t,s),{kind:"string",value:"",start:t,end:s}):(this.#n+=r.size,r.node)}#r(e,t,s,r){
if(pe(e))return{kind:"array",items:e.items.map(a=>this.convert(a,t+1)),start:s,end:r};if(he(e))return{kind:"object",entries:e.items.flatMap(({key:c,value:l})=>this.#i(c,l,t)),start:s,end:r};if(!C(e))return{
kind:"string",value:"",start:s,end:r};let i=Of(e)?1:0,o=s+i;return{kind:"string",value:e.source??String(e.value??""),start:o,end:Math.max(o,r-i),...typeof e.value!="string"&&this.#e.resolves&&{resolved:e.
value}}}#i(e,t,s){let r=this.convert(e,s+1);if(r.kind!=="string")return this.report("a key must be a text",r.start,r.end),[];let o={kind:"string",value:"",...{start:r.end,end:r.end,...this.#e.resolves&&
{resolved:null}}};return[{key:r,value:t===null?o:this.convert(t,s+1)}]}},_a=n=>`it is nested deeper than ${n} levels`;function xf(n,e){let t=n.map(s=>({token:s,depth:0}));for(let s=t.pop();s!==void 0;s=
t.pop()){let{token:r,depth:i}=s;if(i>e)return r;if(r.type==="document"&&r.value&&t.push({token:r.value,depth:i}),"items"in r)for(let{key:o,value:a}of r.items)for(let c of[o,a])c&&t.push({token:c,depth:i+
1})}}function fi(n,e){let{maxDepth:t,resolves:s}=e,r=Pa(n,t),i="tokens"in r?r.tokens:[],o="deepAt"in r?r.deepAt:xf(i,t)?.offset;if(o!==void 0)return{defects:[{message:_a(t),start:o,end:o+1,isRefused:!0}]};
let a=new ui(e),c=new Wt({schema:s?"core":"failsafe",uniqueKeys:!1,logLevel:"silent"}),[l,...f]=c.compose(i,!0,n.length);f[0]&&a.report("it holds several documents; keep the first",f[0].range[0],f[0].
range[1]);for(let{message:p,pos:v}of l?.errors??[])a.report(p.replace(/\.$/u,""),v[0],v[1]);let h=l?.contents?a.convert(l.contents,0):void 0;return{...h&&!a.isCut&&{root:h},defects:a.defects}}function aw(n){
let{root:e,defects:t}=fi(n,{maxDepth:ps,maxNodes:n.length+1e3,tooMany:"its aliases repeat too much"}),s=Mn(n),r=t.map(({message:i,start:o,end:a,isRefused:c})=>({code:c?Yi:"syntax-error",message:`This \
is not valid YAML: ${i}.`,range:s.range(o,a)}));return{...e&&{root:e},problems:r}}var Nf={maxDepth:100,maxNodes:2e4,tooMany:"it holds more values than a configuration can mean"},Tf=10;function Da(n,e){let{root:t,defects:s}=fi(n,{...Nf,resolves:!0}),r=Mn(n),i=[...s.map(({message:o,start:a})=>({
message:o,start:a})),...s.length===0&&t?hi(t):[]].map(({message:o,start:a})=>({...r.point(a),message:`The YAML is broken: ${(o.split(`
`)[0]??"").replace(/[.:]$/,"")}.`}));return{value:i.length===0&&t?pi(t,[],e):void 0,errors:i.slice(0,Tf),locate:o=>r.point(t?$f(t,o):0)}}function hi(n){if(n.kind==="array")return n.items.flatMap(hi);if(n.
kind!=="object")return[];let e=new Set;return n.entries.flatMap(({key:t,value:s})=>{let r=e.has(t.value);return e.add(t.value),[...r?[{message:"a key stands twice",start:t.start}]:[],...hi(s)]})}function pi(n,e,t){
if(n.kind==="array")return n.items.map((s,r)=>pi(s,[...e,r],t));if(n.kind==="object"){let s=Object.create(null);for(let{key:r,value:i}of n.entries)s[r.value]=pi(i,[...e,r.value],t);return s}return n.kind===
"scalar"||n.resolved===void 0||t(e)&&n.value!==""?n.value:n.resolved}function $f(n,e){let t=n,s=0;for(let r of e){let i=bt(t,String(r));if(t=t?.kind==="array"&&typeof r=="number"?t.items[r]:i?.value,t===
void 0)break;s=i?.key.start??t.start}return s}var Af=new Set(["files","vocabulary","columns","aliases","tables"]);function Rf(n){let[e,t,s]=n;return e==="exceptions"||e==="sources"?n.length>2:e==="requires"||e==="ignore"?n.length>1:e==="documents"&&
typeof t=="number"&&typeof s=="string"&&Af.has(s)}function bw(n,e,t){let s=Da(n,Rf);if(s.errors.length>0)return{ok:!1,errors:s.errors.map(a=>({path:e,...a,message:Cf(a.message)}))};let r=Pn(Lr,s.value??
{}),i=r.success?[...Pf(r.output,s.locate),...Lf(r.output,s.locate)]:r.issues.map(o=>Vo(o,s.locate));return!r.success||i.length>0?{ok:!1,errors:i.toSorted(_f).map(o=>({path:e,...o}))}:{ok:!0,config:{path:e,
folder:t,value:r.output,text:n,locate:s.locate}}}var di="The YAML is broken: ",If=["Unknown directive","Unsupported YAML version","Invalid escape sequence","Verbatim tags","The"];function Cf(n){if(!n.
startsWith(di))return n;let e=n.slice(di.length),t=e.indexOf(": "),s=If.find(r=>e.startsWith(`${r} `));return s===void 0&&t<0?n:s==="The"?"The YAML is broken.":`${di}${s??e.slice(0,t)}.`}function Lf({
sources:n=[]},e){return n.flatMap(({files:t,levels:s,...r},i)=>Object.entries(r).flatMap(([o,a])=>{let c=Ro(a),l=["sources",i,o];return c===void 0?[]:{...e(l),message:`\`${gs(l)}\` ${c}.`}}))}function Pf(n,e){
return[[["ignore"],n.ignore??[]],...(n.documents??[]).map(({files:s=[]},r)=>[["documents",r,"files"],s]),...(n.sources??[]).map(({files:s},r)=>[["sources",r,"files"],s])].flatMap(([s,r])=>r.flatMap(i=>{
let o=Rr(i);return o===void 0?[]:{...e(s),message:`\`${gs(s)}\` ${o}.`}}))}function _f(n,e){return(n.line??0)-(e.line??0)||(n.column??0)-(e.column??0)}function Sw({documents:n=[]},e){for(let[t,s]of n.entries())if(s.files===void 0||e!==void 0&&_o(s.files,e))return{index:t,entry:s}}function kw({sources:n},e,t){let{files:s,outputs:r,...i}=e??{};return n===
void 0?i:{...i,sources:{folder:t,entries:n}}}var Df={markdown:[".md",".markdown",".mdx"],rst:[".rst",".rest","restructuredtext"],asciidoc:[".adoc",".asciidoc",".asc"],ini:[".ini",".cfg"],csv:[".csv",".tsv"],json:[".json"],yaml:[".yaml",".yml"],toml:[
".toml"],html:[".html",".htm"],text:["txt"]},mi=new Map(Vi.flatMap(n=>[n,...Df[n]].map(e=>[e,n])));function xw(n){let e=n.toLowerCase();return mi.get(e)??mi.get(`.${e}`)}function Ka(n){let e=n.slice(Math.max(n.lastIndexOf("/"),n.lastIndexOf("\\"))+1),t=e.lastIndexOf(".");return t>0?e.slice(t).toLowerCase():
""}function Mf(n){return mi.get(Ka(n))}var jf=65536,Ba=/^([=\-~^"'`#*+.:_])\1{2,}$/,Ff=/^\.\. |^:[A-Za-z][\w -]*: |^\.\. _|^\s*:[a-z-]+:$|`__?(?:\s|$)/,Kf=/^(?:[|,:!]={3,}\s*$|={1,6} [^=\s]|:[A-Za-z][\w-]*!?:(?: |$)|\[(?:cols|%|options|\[))/,
Ma=/^\s*\+[-=+]{3,}\+$/,Bf=/^\s*={2,}(?: +={2,})+$/,ja=/^\s*-{5,}$/,Uf=/^\s*\|[^|]+\|[^|].*\|$/,qf=/^:?-+:?$/,Vf=/^#{1,6} \S/,Yf=/^\[[^[\]]+\]$/,Gf=/^[A-Za-z][\w.-]*\s*=/,Wf=/^<(?:!doctype html|html|head|body|table)\b/i,
zf=new Map([[".doc","Word"],[".docx","Word"],[".epub","EPUB"],[".ipynb","Jupyter"],[".mediawiki","MediaWiki"],[".numbers","Numbers"],[".ods","OpenDocument"],[".odt","OpenDocument"],[".org","Org"],[".p\
df","PDF"],[".pod","Pod"],[".pptx","PowerPoint"],[".rdoc","RDoc"],[".rtf","RTF"],[".tex","LaTeX"],[".textile","Textile"],[".typ","Typst"],[".wiki","MediaWiki"],[".xls","Excel"],[".xlsx","Excel"],[".xm\
l","XML"]]);function Nw(n){let e=zf.get(Ka(n));return e&&`it is in the format ${e}, which is not read; convert it, or name its format with --from`}function Tw(n,e){return Mf(n)??Qf(e)}function Qf(n){let e=n.
slice(0,jf),t=e.trimStart();if(t.startsWith("{"))return"json";if(Wf.test(t.slice(0,64)))return"html";let s=Hf(e.split(/\r\n|\n|\r/));return s.ini.sections>=1&&s.ini.entries>=s.ini.sections&&s.prose===
0?"ini":s.asciidoc>Math.max(s.markdown,s.rst,s.drawn)?"asciidoc":s.drawn>=Math.max(s.markdown,s.rst)?"text":s.rst>s.markdown?"rst":"markdown"}function Jf(n,e){let[t,s,r]=[n[e-1],n[e],n[e+1]].map(i=>(i??
"").trimEnd());return Uf.test(s??"")&&ja.test(t??"")&&ja.test(r??"")}function Hf(n){let[e,t,s,r,i,o,a]=[0,0,0,0,0,0,0];for(let[c,l]of n.entries()){let f=l.trimEnd();Ff.test(f)&&(e+=1),(Ma.test(f)||Bf.
test(f))&&(e+=3),Kf.test(f)&&(s+=/^[|,:!]=/.test(f)?3:1),Fa(f)&&(t+=3),Vf.test(f)&&!Ba.test(n[c+1]??"")&&(t+=1),Xf(n[c-1],f)&&(e+=1),Jf(n,c)&&(r+=3),Yf.test(f)&&(i+=1),Gf.test(f)&&(o+=1),(Fa(f)||Ma.test(
f))&&(a+=1)}return{rst:e,markdown:t,asciidoc:s,drawn:r,ini:{sections:i,entries:o},prose:a}}function Fa(n){return!n.includes("|")||!n.includes("-")?!1:n.trim().replace(/^\|/,"").replace(/\|$/,"").split(
"|").every(t=>qf.test(t.trim()))}function Xf(n,e){return!n||n.trim()===""||n.startsWith(" ")?!1:Ba.test(e)&&e.length>=n.trimEnd().length}export{Ou as a,Zh as b,ep as c,_o as d,Sw as e,kw as f,rh as g,Hi as h,Gi as i,Zf as j,eh as k,Uc as l,Tt as m,np as n,Ve as o,sp as p,Lr as q,dp as r,Vo as s,fh as t,hh as u,ph as v,bt as w,po as x,ps as y,
wh as z,vh as A,Sh as B,kh as C,Eh as D,Oh as E,xh as F,Nh as G,Th as H,$h as I,Ah as J,Rh as K,Ih as L,vo as M,xr as N,_h as O,Dh as P,Mh as Q,Nr as R,Tr as S,Uh as T,uu as U,qh as V,Vh as W,ko as X,
wt as Y,qe as Z,Yh as _,hu as $,pu as aa,$r as ba,Re as ca,gu as da,yu as ea,wu as fa,Su as ga,Gh as ha,ku as ia,Hh as ja,aw as ka,bw as la,xw as ma,Ka as na,Mf as oa,Nw as pa,Tw as qa};
