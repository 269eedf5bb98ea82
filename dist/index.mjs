import{$ as J,A as ro,Aa as uo,C as Ye,D as ae,E as Qe,G as Xe,J as Ze,K as oo,L as le,M as io,N as so,P as tn,Q as en,R as de,S as O,T as Tt,U as ue,V as nn,W as rn,X as lt,Y as dt,Z as on,_ as sn,a as Ke,
aa as H,b as Ge,ba as Lt,ca as m,da as an,fa as W,ga as ln,ha as ce,ia as dn,ka as fe,la as un,ma as cn,na as fn,oa as pn,pa as mn,ra as Ct,ta as pe,w as Ot,x as _,xa as ao,y as at,z as se,za as lo}from"./shared.mjs";var co=/\\(\\)?/g,fo=RegExp(`[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,"g"),po=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,mo=/^\w*$/,
go=function(t){return Object.prototype.toString.call(t)},gn=function(t){let e=typeof t;return e==="symbol"||e==="object"&&t&&go(t)==="[object Symbol]"},ho=function(t,e){if(Array.isArray(t))return!1;let n=typeof t;
return n==="number"||n==="symbol"||n==="boolean"||!t||gn(t)?!0:mo.test(t)||!po.test(t)||e!=null&&t in Object(e)},yo=function(t){let e=[];return t.charCodeAt(0)===46&&e.push(""),t.replace(fo,function(n,r,o,i){
let s=n;o?s=i.replace(co,"$1"):r&&(s=r.trim()),e.push(s)}),e},bo=function(t,e){return Array.isArray(t)?t:ho(t,e)?[t]:yo(t)},xo=function(t){if(typeof t=="string"||gn(t))return t;let e=`${t}`;return e==
"0"&&1/t==-1/0?"-0":e},hn=function(t,e){e=bo(e,t);let n=0,r=e.length;for(;t!=null&&n<r;)t=t[xo(e[n++])];return n&&n===r?t:void 0};var yn=function(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)};var At=function(t){if(t==null)return[void 0,void 0];if(typeof t!="object")return[Error('Invalid option "columns": expect an array or an object')];if(Array.isArray(t)){let e=[];for(let n of t)if(typeof n==
"string")e.push({key:n,header:n});else if(typeof n=="object"&&n!==null&&!Array.isArray(n)){if(!n.key)return[Error('Invalid column definition: property "key" is required')];n.header===void 0&&(n.header=
n.key),e.push(n)}else return[Error("Invalid column definition: expect a string or an object")];t=e}else{let e=[];for(let n in t)e.push({key:n,header:t[n]});t=e}return[void 0,t]};var S=class t extends Error{constructor(e,n,...r){Array.isArray(n)&&(n=n.join(" ")),super(n),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,t),this.code=e;for(let o of r)for(let i in o){
let s=o[i];this[i]=Buffer.isBuffer(s)?s.toString():s==null?s:JSON.parse(JSON.stringify(s))}}};var bn=function(t){return t.replace(/([A-Z])/g,function(e,n){return"_"+n.toLowerCase()})};var Rt=function(t){let e={};for(let o in t)e[bn(o)]=t[o];if(e.bom===void 0||e.bom===null||e.bom===!1)e.bom=!1;else if(e.bom!==!0)return[new S("CSV_OPTION_BOOLEAN_INVALID_TYPE",["option `bom` is option\
al and must be a boolean value,",`got ${JSON.stringify(e.bom)}`])];if(e.delimiter===void 0||e.delimiter===null)e.delimiter=",";else if(Buffer.isBuffer(e.delimiter))e.delimiter=e.delimiter.toString();else if(typeof e.
delimiter!="string")return[new S("CSV_OPTION_DELIMITER_INVALID_TYPE",["option `delimiter` must be a buffer or a string,",`got ${JSON.stringify(e.delimiter)}`])];if(e.quote===void 0||e.quote===null)e.quote=
'"';else if(e.quote===!0)e.quote='"';else if(e.quote===!1)e.quote="";else if(Buffer.isBuffer(e.quote))e.quote=e.quote.toString();else if(typeof e.quote!="string")return[new S("CSV_OPTION_QUOTE_INVALID\
_TYPE",["option `quote` must be a boolean, a buffer or a string,",`got ${JSON.stringify(e.quote)}`])];if((e.quoted===void 0||e.quoted===null)&&(e.quoted=!1),e.escape_formulas===void 0||e.escape_formulas===
null)e.escape_formulas=!1;else if(typeof e.escape_formulas!="boolean")return[new S("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE",["option `escape_formulas` must be a boolean,",`got ${JSON.stringify(e.escape_formulas)}`])];
if((e.quoted_empty===void 0||e.quoted_empty===null)&&(e.quoted_empty=void 0),e.quoted_match===void 0||e.quoted_match===null||e.quoted_match===!1?e.quoted_match=null:Array.isArray(e.quoted_match)||(e.quoted_match=
[e.quoted_match]),e.quoted_match)for(let o of e.quoted_match){let i=typeof o=="string",s=o instanceof RegExp;if(!i&&!s)return[new S("CSV_OPTION_QUOTED_MATCH",["option `quoted_match` must be a string o\
r a regex,",`got ${JSON.stringify(e.quoted_match)}`])]}if((e.quoted_string===void 0||e.quoted_string===null)&&(e.quoted_string=!1),(e.eof===void 0||e.eof===null)&&(e.eof=!0),e.escape===void 0||e.escape===
null)e.escape='"';else if(Buffer.isBuffer(e.escape))e.escape=e.escape.toString();else if(typeof e.escape!="string")return[Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(
e.escape)}`)];if(e.escape.length>1)return[Error(`Invalid Option: escape must be one character, got ${e.escape.length} characters`)];if(e.header===void 0||e.header===null||e.header===!1)e.header=!1;else if(e.
header!==!0)throw new S("CSV_INVALID_OPTION_HEADER",["option `header` is expected to be a boolean,",`got ${JSON.stringify(e.header)}`],e);if(e.header_as_comment===void 0||e.header_as_comment===null||e.
header_as_comment===!1)e.header_as_comment=!1;else if(e.header_as_comment===!0)e.header_as_comment="#";else if(Buffer.isBuffer(e.header_as_comment))e.header_as_comment=e.header_as_comment.toString();else if(typeof e.
header_as_comment!="string")throw new S("CSV_INVALID_OPTION_HEADER_AS_COMMENT",["option `header_as_comment` must be a boolean, a string or a buffer,",`got ${JSON.stringify(e.header_as_comment)}`],e);let[
n,r]=At(e.columns);if(n!==void 0)return[n];if(e.columns=r,(e.quoted===void 0||e.quoted===null)&&(e.quoted=!1),(e.cast===void 0||e.cast===null)&&(e.cast={}),(e.cast.bigint===void 0||e.cast.bigint===null)&&
(e.cast.bigint=o=>""+o),(e.cast.boolean===void 0||e.cast.boolean===null)&&(e.cast.boolean=o=>o?"1":""),(e.cast.date===void 0||e.cast.date===null)&&(e.cast.date=o=>""+o.getTime()),(e.cast.number===void 0||
e.cast.number===null)&&(e.cast.number=o=>""+o),(e.cast.object===void 0||e.cast.object===null)&&(e.cast.object=o=>JSON.stringify(o)),(e.cast.string===void 0||e.cast.string===null)&&(e.cast.string=function(o){
return o}),e.on_record!==void 0&&typeof e.on_record!="function")return[Error('Invalid Option: "on_record" must be a function.')];if(e.quote_record_delimiter===void 0||e.quote_record_delimiter===null)e.
quote_record_delimiter=!e.record_delimiter;else if(typeof e.quote_record_delimiter!="boolean")return[new S("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE",["option `quote_record_delimiter` must be a \
boolean,",`got ${JSON.stringify(e.quote_record_delimiter)}`])];if(e.record_delimiter===void 0||e.record_delimiter===null)e.record_delimiter=`
`;else if(Buffer.isBuffer(e.record_delimiter))e.record_delimiter=e.record_delimiter.toString();else if(typeof e.record_delimiter!="string")return[Error(`Invalid Option: record_delimiter must be a buff\
er or a string, got ${JSON.stringify(e.record_delimiter)}`)];switch(e.record_delimiter){case"unix":e.record_delimiter=`
`;break;case"mac":e.record_delimiter="\r";break;case"windows":e.record_delimiter=`\r
`;break;case"ascii":e.record_delimiter="";break;case"unicode":e.record_delimiter="\u2028";break}return[void 0,e]};var wo=Buffer.from([239,187,191]),xn=function(t,e){return e.some(n=>n.length!==0&&(t.indexOf(n)!==-1||n.length>1&&(t+n).indexOf(n)<t.length))},wn=function(t,e){return e?e.some(n=>typeof n=="string"?t.
indexOf(n)!==-1:t.search(n)!==-1):!1},$n=function(t,e,n){return{options:t,state:e,info:n,__transform:function(r,o){if(!Array.isArray(r)&&typeof r!="object")return Error(`Invalid Record: expect an arra\
y or an object, got ${JSON.stringify(r)}`);if(this.info.records===0){if(Array.isArray(r)){if(this.options.header===!0&&this.options.columns===void 0)return Error("Undiscoverable Columns: header option\
 requires column option or object records")}else if(this.options.columns===void 0){let[a,l]=At(Object.keys(r));if(a)return;this.options.columns=l}}if(this.info.records===0){this.bom(o);let a=this.headers(
o);if(a)return a}try{this.options.on_record&&this.options.on_record(r,this.info.records)}catch(a){return a}let i,s;if(this.options.eof){if([i,s]=this.stringify(r),i)return i;if(s===void 0)return;s=s+this.
options.record_delimiter}else{if([i,s]=this.stringify(r),i)return i;if(s===void 0)return;(this.options.header||this.info.records)&&(s=this.options.record_delimiter+s)}this.info.records++,o(s)},stringify:function(r,o=!1){
if(typeof r!="object")return[void 0,r];let{columns:i}=this.options,s=[];if(Array.isArray(r)){let l=i?Math.min(r.length,i.length):r.length;for(let d=0;d<l;d++){let c=r[d],[u,p]=this.__cast(c,{index:d,column:d,
records:this.info.records,header:o});if(u)return[u];s[d]=[p,c]}}else for(let l=0;l<i.length;l++){let d=hn(r,i[l].key),[c,u]=this.__cast(d,{index:l,column:i[l].key,records:this.info.records,header:o});
if(c)return[c];s[l]=[u,d]}let a="";for(let l=0;l<s.length;l++){let d,c,[u,p]=s[l];if(typeof u=="string")d=this.options;else if(yn(u)){if(d={...u},u=d.value,delete d.value,typeof u!="string"&&u!==void 0&&
u!==null&&c)return[Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(u)}`)];if(d={...this.options,...d},[c,d]=Rt(d),c!==void 0)return[c]}else if(u==
null)d=this.options;else return[Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(u)}`)];let{delimiter:g,escape:$,quote:b,quoted:re,
quoted_empty:_t,quoted_string:oe,quoted_match:We,record_delimiter:Yr,quote_record_delimiter:Qr,escape_formulas:Xr}=d;if(u===""&&p==="")(wn(u,We)||_t===!0||oe===!0&&_t!==!1)===!0&&(u=b+u+b),a+=u;else if(u){
if(typeof u!="string")return[Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(u)}`)];let Ve=xn(u,[g]),ie=b!==""&&u.indexOf(b)>=0,Zr=u.indexOf($)>=0&&$!==b,to=xn(u,[Yr,...Qr===
!1?[]:[`
`,"\r"]]),eo=oe&&typeof p=="string",no=wn(u,We);if(Xr)switch(u[0]){case"-":if(typeof p=="number"||typeof p=="bigint")break;u=`'${u}`;break;case"=":case"+":case"@":case"	":case"\r":case"＝":case"＋":case"\
－":case"＠":u=`'${u}`;break}let Ue=ie===!0||Ve||to||re||eo||no;Ue===!0&&Zr===!0&&(u=u.replaceAll($,()=>$+$)),ie===!0&&(u=u.replaceAll(b,()=>$+b)),Ue===!0&&(u=b+u+b),a+=u}else(_t===!0||p===""&&oe===
!0&&_t!==!1)&&(a+=b+b);l!==s.length-1&&(a+=g)}return[void 0,a]},bom:function(r){this.options.bom===!0&&r(wo)},headers:function(r){if(this.options.header===!1||this.options.columns===void 0)return;let o,
i=this.options.columns.map(s=>s.header);if(this.options.eof?([o,i]=this.stringify(i,!0),i+=this.options.record_delimiter):[o,i]=this.stringify(i,!0),o)return o;this.options.header_as_comment&&(i=this.
options.header_as_comment+" "+i),r(i)},__cast:function(r,o){let i=typeof r;try{return i==="string"?[void 0,this.options.cast.string(r,o)]:i==="bigint"?[void 0,this.options.cast.bigint(r,o)]:i==="numbe\
r"?[void 0,this.options.cast.number(r,o)]:i==="boolean"?[void 0,this.options.cast.boolean(r,o)]:r instanceof Date?[void 0,this.options.cast.date(r,o)]:i==="object"&&r!==null?[void 0,this.options.cast.
object(r,o)]:r===null&&this.options.cast.null!==void 0?[void 0,this.options.cast.null(r,o)]:r===void 0&&this.options.cast.undefined!==void 0?[void 0,this.options.cast.undefined(r,o)]:[void 0,r]}catch(s){
return[s]}}}};var vn=function(t,e={}){let n=[],[r,o]=Rt(e);if(r!==void 0)throw r;let a=$n(o,{stop:!1},{records:0});for(let l of t){let d=a.__transform(l,function(c){n.push(c)});if(d!==void 0)throw d}if(n.length===0){
a.bom(d=>{n.push(d)});let l=a.headers(d=>{n.push(d)});if(l!==void 0)throw l}return n.join("")};var $o={title:"title",section:"headings above it",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},vo={id:"id",title:"title",link:"link",attributes:"attributes"},
ko={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},So={level:"level",text:"text",notes:"notes"};function kn(t){
let e=JSON.stringify(t??"");return e==='""'||e==="[]"||e==="{}"?"":e}var I=class{#t;#e=new Map;constructor(e){this.#t=e}add(e,n){let r=this.#e.get(e);r===void 0?this.#e.set(e,{count:1,first:n}):r.count+=
1}sentences(){return[...this.#e].map(([e,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#t} cannot hold ${e}: \`${r}\`${o}.`})}compare(e,n,r,o,i){for(let s in e){if(n[s]===r?.[s])
continue;let a=e[s];a!==void 0&&kn(n[s])!==kn(r?.[s])&&this.add(`the ${a} of a ${o} as it is`,i)}}};function Mo(t){let e=new Map(t.map(([{id:r}],o)=>[r,o])),n=new Map(t.flatMap(([,r],o)=>r===void 0?[]:
[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(s=>e.get(s)??[]),...Object.keys(o?.support??{}).flatMap(s=>n.get(s)??[])])].sort((s,a)=>s-a).flatMap(s=>t.slice(s,s+1))}function Eo(t,e,n,r){
if(e!==n){t.compare(ko,e,n,"feature",e.title);for(let[{id:o,title:i},s]of r){let a=m(e.support,o),l=n&&s&&m(n.support,s.id),d=`${e.title} / ${i}`;a!==void 0?t.compare(So,a,l,"cell",d):l!==void 0&&t.add(
"a blank cell",d)}}}function T(t,e,n){let r=new I(t);for(let[i,s]of e.entries()){let a=n[i];if(a===void 0){r.add("the matrix",s.title);continue}let l=s.targetLabel===void 0?{...a,targetLabel:""}:a;r.compare(
$o,s,l,"matrix",s.title),s.id!==a.id&&s.id!==J(s.title,"matrix")&&r.add("the id of a matrix that its title does not tell",s.id);for(let[u,p]of s.targets.entries())r.compare(vo,p,a.targets[u],"target",
p.title);a.targets.length>s.targets.length&&r.add("the number of targets of a matrix",s.title),a.features.length>s.features.length&&r.add("the number of features of a matrix",s.title);let d=s.targets.
map((u,p)=>[u,a.targets[p]]),c=Mo(d);for(let[u,p]of s.features.entries())Eo(r,p,a.features[u],c(p,a.features[u]))}let o=n[e.length];return o!==void 0&&r.add("the number of matrices",o.title),r.sentences()}
var _o=2e3;function me({view:t="all",headings:e=!0}){return t==="all"&&e}function It(t,e,n,r,o){let i=e.reduce((s,{features:a,targets:l})=>s+a.length*l.length,0);return r.length>0||!me(n)||i>_o?r:T(t,
e,W(o()))}var Sn={level:"not-stated",code:"b",symbol:"·",word:"not stated"},Mn={complete:{level:"complete",code:"c",symbol:"✔",word:"complete"},partial:{level:"partial",code:"p",symbol:"◐",word:"partial"},
missing:{level:"missing",code:"m",symbol:"✖",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"–",word:"not app\
licable"}},V=[...at.map(t=>Mn[t]),Sn];function M(t){return t===void 0?Sn:Mn[t]}function ut(t){return t===void 0||t.kind==="unspecified"?"":t.kind==="choice"?`choice: ${t.group}`:t.kind==="condition"?`\
required if ${t.expression}`:t.kind}var En=()=>new Map(V.map(t=>[t,0]));function U(t){return t.targets.map(({id:e})=>{let n=En();for(let{support:r}of t.features){let o=M(m(r,e)?.level);n.set(o,(n.get(
o)??0)+1)}return n})}function K(t){let e=En();for(let n of t)for(let[r,o]of n)e.set(r,(e.get(r)??0)+o);return e}var Nt=t=>[...t].filter(([,e])=>e>0).map(([e])=>e);var _n="—";function ct(t){return t===void 0?_n:t==="not-applicable"?"N/A":M(t).symbol}var N=t=>M(t).word;function jt({features:t,targets:e}){let n=new Set(t.flatMap(({support:o})=>e.map(({id:i})=>m(
o,i)?.level))),r=at.filter(o=>n.has(o)).map(o=>`${ct(o)} = ${N(o)}`);return n.has(void 0)&&r.push(`${_n} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function L(t){return t.kind==="ch\
oice"?`choice (${t.group})`:t.kind==="condition"?`condition (${t.expression})`:t.kind}function C(t,e=_){return t.split(/\n[^\S\n]*\n/u).map(e).filter(n=>n!=="")}function On(t,e){let n=new Set;for(let r of t)for(let{attributes:o}of e(r))for(let i of Object.keys(o??{}))n.add(i);return[...n]}function Oo(t){return{matrix:t.title,section:dt(t.section),matrix_id:t.
id}}function To({targetLabel:t,principles:e,notes:n}){return{...t!==void 0&&{target_label:t},...e&&{principles:lt(e.map(on))},...n&&{closing_notes:lt(n)}}}function Lo({id:t,title:e,group:n,status:r}){
return{feature:e,feature_id:t,group:dt(n),...r&&{status:L(r)}}}function Co({notes:t,api:e,commands:n,link:r}){return{...t!==void 0&&{feature_notes:t},...e!==void 0&&{api:e},...n&&{commands:lt(n)},...r!==
void 0&&{feature_link:r}}}var Ao=({id:t,title:e})=>({target:e,target_id:t});function Ro(t){return t?{level:t.level,...t.text!==void 0&&{text:t.text},...t.notes&&{notes:lt(t.notes)}}:{}}function*Io(t){
let{features:e,targets:n}=t,r=Oo(t),o=To(t);for(let i of e.length>0?e:[void 0]){let s={fields:i?Co(i):{},...i&&{feature:i}},a=i?Lo(i):{};for(let l of n.length>0?n:[void 0]){let d=i===e[0],c=d&&l?.link!==
void 0?{target_link:l.link}:{},u=i&&l?Ro(m(i.support,l.id)):{},p={...r,...a,...l&&Ao(l)},g={...o,...s.fields,...c,...p,...u};yield{...s,fields:g,...d&&l&&{target:l}},o={},s={fields:{}}}}}function Tn(t){
let e=On(t,({features:i})=>i),n=On(t,({targets:i})=>i),r=[[...ue,...e.map(i=>nn+i),...n.map(i=>rn+i)]],o=(i,s)=>(i&&m(i,s))??"";for(let i of t)for(let{fields:s,feature:a,target:l}of Io(i))r.push([...ue.
map(d=>s[d]??""),...e.map(d=>o(a?.attributes,d)),...n.map(d=>o(l?.attributes,d))]);return r}function No({features:t,targets:e}){let n=t.some(({group:s})=>s.length>0),r=t.some(({status:s})=>s!==void 0),o={header:"Group",read:s=>dt(s.group)},i={header:"Status",read:s=>s.status?L(s.status):""};
return[{header:"Feature",read:({title:s})=>s},...n?[o]:[],...r?[i]:[],...e.map(({id:s,title:a})=>({header:a,read:l=>{let d=m(l.support,s);return d?N(d.level):""}}))]}function Ln(t){return t.flatMap((e,n)=>{
let r=No(e),o=[r.map(({header:i})=>i),...e.features.map(i=>r.map(({read:s})=>s(i)))];return t.length===1?o:[...n>0?[[""]]:[],[e.title],...o]})}function Cn(t){let e=t.map(n=>n.map(r=>r===""?r:Ze(r)));return vn(e,{record_delimiter:"unix",quoted_match:/[\r\n\t;]/})}function An(t,{csv:e="long"}={}){if(e==="long")return{text:Cn(Tn(t)),losses:[]};
let n=Cn(Ln(t));return{text:n,losses:T("Wide CSV",t,W(sn(n)))}}function ge(t){return t.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}function jo(t,e){let n=r=>{let{link:o,...i}=r,s=o===void 0?void 0:e(o);return s===o?r:s===void 0?i:{...r,link:s}};return{...t,
targets:t.targets.map(n),features:t.features.map(n)}}var Fo=/^(?:javascript|vbscript|data):/i,G=t=>t.map(e=>jo(e,n=>Fo.test(ge(n))?void 0:n));var Po=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,Bo=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,qo=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function f(t){return Bo.test(t)?t.replace(Po,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):t}function ft(t){return qo.test(
t)?`<bdi>${f(t)}</bdi>`:f(t)}var Do=new Set(["http","https","mailto"]);function Y(t){let e=ge(t);if(e===""||e.startsWith("#"))return;let n=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(e)?.[0];return n===void 0||Do.
has(n.toLowerCase())?e:void 0}var zo=/https?:\/\/[^\s<>"'`|\\^{}]+/g,Jo=new Set(".,;:!?)]*_~");function Ho(t){let e=t.includes("("),n=t.length;for(;n>0&&Jo.has(t.charAt(n-1))&&!(e&&t.charAt(n-1)===")");)
n-=1;return n}function he(t){let e="",n=0;for(let{0:r,index:o}of t.matchAll(zo)){let i=r.slice(0,Ho(r)),s=f(i);e+=`${f(t.slice(n,o))}<a href="${s}">${s}</a>`,n=o+i.length}return e+f(t.slice(n))}function Q(t){
return t.split(/\n(?:[^\S\n]*\n)+/).map(e=>`<p>${he(e)}</p>`).join("")}import{createHash as ui}from"node:crypto";function Rn(t){return t.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var Ft=(t,e)=>`${t}--${e}`,Pt=t=>`${t}--`;function In(t){let e=new H;return t.map(({id:n,features:r,
targets:o})=>{let i=t.length>1?e.take(Rn(n)):void 0,s=i===void 0?"":`${i}--`,a=l=>{let d=new H;return l.map(c=>d.take(Rn(c.id)))};return{...i!==void 0&&{matrix:i},features:a(r).map(l=>s+l),targets:a(o)}})}var ye=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
#fdebc2;--on-partial: #654300;--missing: #fadccd;--on-missing: #863000;--unknown: #f1e1ec;--on-unknown: #6e2853}@media screen and (prefers-color-scheme:dark){:root{--page: #14171b;--ink: #e4e8ec;--sof\
t: #a0a9b4;--line: #2d333b;--raised: #1d2228;--accent: #7cb8f2;--complete: #123b2e;--on-complete: #86dfbe;--partial: #41330f;--on-partial: #f4cc6c;--missing: #4a2412;--on-missing: #ffb28c;--unknown: #\
3c2535;--on-unknown: #eab0d3}}.c{--sign: "✔︎";--tint: var(--complete);--tone: var(--on-complete)}.p{--sign: "◐︎";--tint: var(--partial);--tone: var(--on-partial)}.m{--sign: "✖︎";--tint: var(--missing)\
;--tone: var(--on-missing)}.u{--sign: "?";--tint: var(--unknown);--tone: var(--on-unknown)}.n{--sign: "–";--tint: var(--raised);--tone: var(--soft)}.b{--sign: "·";--tint: var(--page);--tone: var(--sof\
t)}*{box-sizing:border-box}[hidden]{display:none!important}html{scroll-padding-top:calc(var(--bar) + 1rem);-webkit-text-size-adjust:100%}body{margin:0 auto;padding:0 clamp(1rem,3vw,3rem) 4rem;backgrou\
nd:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Noto Sans,Liberation Sans,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-w\
ord}h1,h2,h3,h4{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h1{margin:0;font-size:clamp(1.5rem,1.2rem + 1.5vw,2.1rem);letter-spacing:-.015em}h2{margin:3rem 0 1rem;font-size:1.35rem;lette\
r-spacing:-.01em}h3{margin:2.25rem 0 .75rem;font-size:1.1rem}:is(h2,h3,h4) a{color:inherit;text-decoration:none}:is(h2,h3,h4) a:hover{text-decoration:underline}p{margin:0 0 .75rem}a{color:var(--accent\
);text-underline-offset:.15em}code{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,DejaVu Sans Mono,monospace;overflow-wrap:anywhere}small{color:var(--soft);font-size:.85rem;white-space:now\
rap}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}main:focus{outline:0}.read,.matrix td>a>span,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:in\
set(50%);white-space:nowrap}.skip:focus{position:absolute;z-index:9;top:.5rem;padding:.5rem 1rem;background:var(--page)}.top{padding:2.5rem 0 1.25rem}.top p{margin:.35rem 0 0;color:var(--soft)}nav ul{\
margin:0 0 1.5rem;padding:0;columns:17rem;list-style:none}nav li{padding:.15rem 0;break-inside:avoid}.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:befor\
e{content:var(--sign)}@supports (content: "x" / ""){.legend span:before,.overview th span:before,dt[class]:before,span[class]:before,.matrix td>a:before{content:var(--sign) / ""}}.legend span:before,.\
overview th span:before,dt[class]:before,span[class]:before{display:inline-block;min-width:1em;margin-right:.3em;text-align:center}.toolbar{position:sticky;z-index:5;top:0;margin:0 -.5rem 1rem;padding\
:.6rem .5rem;background:var(--page);font-size:.875rem}fieldset{min-width:0;margin:0;padding:0;border:0}.controls,.below,.legend,fieldset.field{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem \
.75rem}.controls{margin-bottom:.6rem}.search{flex:1 1 12rem;max-width:24rem}.toolbar :is(input[type=search],select,button,summary),dialog button{min-height:2.125rem;padding:.3rem .65rem;border:1px sol\
id color-mix(in srgb,var(--soft) 55%,var(--page));border-radius:6px;background:var(--page);color:inherit;font:inherit}.toolbar input[type=search]{width:100%}.toolbar select{max-width:11rem}.toolbar :i\
s(button,summary):hover,dialog button:hover{background:var(--raised)}.field{color:var(--soft);white-space:nowrap}.toolbar .field select{color:var(--ink)}.menu{position:relative}.menu summary{cursor:de\
fault}.menu fieldset{position:absolute;z-index:6;top:calc(100% + .3rem);width:max-content;max-width:min(44rem,90vw);max-height:min(26rem,60vh);overflow:auto;padding:.6rem .9rem;columns:12rem;border:1p\
x solid var(--line);border-radius:8px;background:var(--page);box-shadow:0 8px 28px #0000002e}.menu label{display:block;padding:.15rem 0;break-inside:avoid}.legend{gap:.4rem}.legend label{display:inlin\
e-flex;align-items:center;gap:.4rem;padding:.1rem .65rem;border:1px solid transparent;border-radius:1rem;background:var(--tint);color:var(--tone)}.legend .b{border-color:var(--line)}.legend b{font-wei\
ght:600}.legend input{margin:0;accent-color:var(--tone)}.legend label:has(:checked){border-color:var(--tone)}.legend label:has(:focus-visible){outline:2px solid var(--accent);outline-offset:1px}.legen\
d :focus-visible{outline:0}output{color:var(--soft)}.frame{width:fit-content;max-width:100%;max-height:calc(100vh - var(--bar) - 1.5rem);overflow:auto;border:1px solid var(--line);border-radius:8px}@s\
upports (height: 1dvh){.frame{max-height:calc(100dvh - var(--bar) - 1.5rem)}}table{border-spacing:0;font-size:.875rem;line-height:1.35}caption{position:absolute;width:1px;height:1px;overflow:hidden;cl\
ip-path:inset(50%);white-space:nowrap}th{font-weight:400;text-align:left;overflow-wrap:anywhere}thead th{position:sticky;z-index:2;top:0;padding:.6rem .5rem;border-bottom:1px solid var(--line);backgro\
und:var(--raised);font-weight:600;vertical-align:bottom}tr>th:first-child{position:sticky;z-index:1;left:0;border-right:1px solid var(--line);background:var(--page)}thead tr>th:first-child{z-index:3;b\
ackground:var(--raised)}.matrix tr>th:first-child{min-width:13rem;max-width:22rem;padding:.35rem .75rem}.matrix tbody th>a{color:inherit;text-decoration:none}.matrix tbody th>a:hover{text-decoration:u\
nderline}.matrix tbody th,.matrix .s{border-bottom:1px solid var(--line)}.matrix .s{min-width:7rem;max-width:12rem;padding:.35rem .75rem;color:var(--soft);overflow-wrap:anywhere}[data-status=mandatory\
] .s{color:var(--ink);font-weight:600}.matrix th[data-target]{width:5rem;min-width:3rem;max-width:8rem;padding:.6rem .3rem .5rem;font-size:.78rem;text-align:center;overflow-wrap:break-word}.matrix th[\
data-target].at{box-shadow:inset 0 -3px var(--accent)}.matrix tr.g>*{padding:.9rem .75rem .35rem;border-bottom:1px solid var(--line);background:var(--raised);font-weight:600}.matrix tr.g>th{border-rig\
ht:0}.matrix tr.g span{color:var(--soft);font-weight:400}.matrix td[id]{height:1px;padding:0;border:solid var(--page);border-width:0 0 1px 1px;background:var(--tint)}.matrix td>a{position:relative;dis\
play:flex;flex-direction:column;align-items:center;justify-content:center;min-width:2rem;height:100%;min-height:2rem;padding:.2rem .3rem;color:var(--tone);text-decoration:none}.matrix td>a:before{font\
-size:1rem;line-height:1.2}.matrix td b{max-width:8rem;font-size:.72rem;font-weight:500;line-height:1.25;text-align:center;overflow-wrap:break-word}.matrix sup{position:absolute;top:0;right:0;width:.5\
5rem;height:.55rem;overflow:hidden;background:currentcolor;clip-path:polygon(0 0,100% 0,100% 100%);color:inherit;font-size:0}.matrix tbody tr:hover>th{background:var(--raised)}.matrix td>a:hover,.matr\
ix td>a:focus-visible{outline:2px solid var(--accent);outline-offset:-2px}.matrix :is(td,th).at,html:not(.live) .matrix :is(td,th):target{outline:3px solid var(--accent);outline-offset:-3px}.matrix th\
ead th.at{outline:0}.upright thead th[data-target]{width:auto;box-shadow:1px 0 var(--raised);padding:.6rem .25rem;min-width:2.1rem}.upright thead th[data-target] span{display:inline-block;max-height:1\
8rem;overflow:hidden;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;text-overflow:ellipsis;white-space:nowrap}.overview :is(th,td){padding:.35rem .75rem}.overview :is(thead th+th,td\
){text-align:right}.overview thead th{color:var(--tone, inherit);white-space:nowrap}.overview tbody tr+tr>*{border-top:1px solid var(--line)}.overview thead th:last-child{text-align:left}.bar{display:\
block;width:clamp(8rem,22vw,18rem);height:.7rem;border-radius:3px}.bar rect{shape-rendering:crispedges;fill:color-mix(in srgb,var(--tone) 60%,var(--tint))}.bar .n,.bar .b{fill:var(--line)}html:not(.li\
ve) .matrix td{scroll-margin:12rem 4rem 4rem 17rem}.details article{display:grid;grid-template-columns:minmax(11rem,18rem) minmax(0,46rem);column-gap:2.5rem;padding:1.25rem 0;border-top:1px solid var(\
--line);content-visibility:auto;contain-intrinsic-size:auto 12rem}.details article>*{grid-column:2}.details article>:first-child{grid-column:1;grid-row:1 / span 12;margin:0;font-size:1rem}.details art\
icle:target>:first-child{color:var(--accent)}dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 .75rem;font-size:.925rem}dt{grid-column:1;max-width:12rem;color:v\
ar(--soft);overflow-wrap:anywhere}dd{grid-column:2;margin:0}dt[class]{color:var(--tone)}span:is(.c,.p,.m,.u,.n,.b){color:var(--tone)}.principles{margin-bottom:2rem;grid-template-columns:minmax(8rem,ma\
x-content) minmax(0,46rem);gap:.5rem 2rem}.principles dt{font-weight:600;color:var(--ink)}.principles p{margin:0 0 .25rem}.remarks{margin:0 0 .5rem;padding:0;list-style:none;font-size:.925rem}.remarks\
 li{margin-bottom:.5rem;padding-left:.9rem;border-left:3px solid var(--line)}.remarks p{margin:.15rem 0 0}.remarks a{margin-right:.35rem}.notes{max-width:46rem;padding-left:1.2rem}dialog{width:min(32r\
em,100%);max-width:none;height:100%;max-height:none;margin:0 0 0 auto;padding:0;border:0;border-left:1px solid var(--line);background:var(--page);color:inherit;box-shadow:-12px 0 40px #0003}dialog::ba\
ckdrop{background:#0a0f1440}dialog header{position:sticky;top:0;display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1.25rem 1.5rem .75rem;background:var(--page)}dialog h2{mar\
gin:0;font-size:1.2rem}dialog>div{padding:0 1.5rem 2rem}.verdict{font-size:1.05rem}.verdict span{margin-left:.35rem;padding:.15rem .7rem;border-radius:1rem;background:var(--tint)}@media(prefers-reduce\
d-motion:no-preference){dialog[open]{animation:slide .16s ease-out}@keyframes slide{0%{transform:translate(2rem);opacity:0}}}dialog>div>button{margin-top:.5rem}@media(max-width:44rem){.toolbar{positio\
n:static}:root{--bar: 0px}.search{flex-basis:100%;max-width:none}.matrix tr>th:first-child{min-width:8.5rem;max-width:8.5rem;padding:.3rem .5rem;font-size:.8rem}.controls select{max-width:38vw}.matrix\
 .s{min-width:5.5rem;padding:.3rem .5rem;font-size:.75rem}.details article,.principles{display:block}.details article>:first-child{margin-bottom:.5rem}.principles dd{margin-bottom:.75rem}}@media print\
{body{padding:0;font-size:9pt}.controls,.skip,output,dialog,.legend input{display:none!important}.toolbar,th,tr>th:first-child{position:static!important}.frame{width:auto;max-height:none;overflow:visi\
ble;border:0}table{font-size:7.5pt}.matrix tr>th:first-child{min-width:16em;max-width:28em;padding:.15rem .4rem}.matrix th[data-target]{width:auto;min-width:0;padding:.3rem .2rem;font-size:1em}.matrix\
 .s{min-width:8em;padding:.15rem .4rem}.matrix td>a{min-width:0;min-height:0;padding:.1rem}.matrix td>a:before{font-size:1.1em}.upright{font-size:5pt}.upright .s,.upright tr>th:first-child{min-width:9\
em}.upright thead th[data-target]{min-width:0;padding:.2rem 0;box-shadow:none}.upright td>a{padding:0}.upright td b{font-size:.8em;overflow-wrap:anywhere}tr,dd,li{break-inside:avoid}h2,h3,h4{break-aft\
er:avoid}.details article{content-visibility:visible;grid-template-columns:10rem minmax(0,1fr);padding:.5rem 0}.matrix td,.legend label,.bar,thead th{print-color-adjust:exact;-webkit-print-color-adjus\
t:exact}}',be='"use strict";(()=>{function g(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):null}var y=e=>e.cells[0]?.querySelector("a")??null;functi\
on F(e){return{element:e,status:e.dataset.status??"",article:g(y(e))}}function P(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(o=>o.dataset.target!==void 0);return{section:e.closest("section\
")??e,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(F),first:n<0?t.length:n,targets:t.flatMap(({dataset:o})=>o.target===void 0?[]:[Number(o.target)])}}var H=()=>[...document.querySelec\
torAll("table.matrix")].map(P);function M(e){if(e.text===void 0){let t=[...e.article?.children??[]].filter(o=>!o.matches(".levels")),n=e.element.parentElement?.querySelector(".g")?.textContent??"";e.t\
ext=[n,...t.map(o=>o.textContent)].join(" ").toLowerCase()}return e.text}var T=e=>e?.className.charAt(0)??"",v=e=>`${T(e)} ${e?.querySelector("b")?.textContent??""}`;function C(e){let t=new FormData(e\
),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerCase().split(/\\s+/).filter(Boolean),status:n("status").joi\
n(""),levels:new Set(n("level")),targets:r?o:new Set(n("target")),compare:r}}var b=({words:e,status:t,levels:n,targets:o})=>e.length===0&&t===""&&n.size===0&&o.size===0;function j(e,t,n){if(n.status!=\
=""&&e.status!==n.status)return!1;let{cells:o}=e.element;return n.levels.size>0&&!t.some(r=>n.levels.has(T(o[r])))||n.compare&&new Set(t.map(r=>v(o[r]))).size<2?!1:n.words.every(r=>M(e).includes(r))}v\
ar U=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function V(e,t,n){let o=[],r=e.first;for(let l of[...n,e.first+e.targets.length])l>r&&o.push(U(t,r,l)),r=l\
+1;return o}function G(e,t){let o=e.targets.map((s,a)=>({target:String(s),at:e.first+a})).filter(({target:s})=>t.targets.size===0||t.targets.has(s)).map(({at:s})=>s),r=t.compare?o.length===2:o.length>\
0||t.targets.size===0,l=0;for(let s of e.rows){let a=r&&j(s,o,t);s.element.hidden=!a,s.article&&(s.article.hidden=!a),a&&(l+=1)}for(let s of e.element.tBodies)s.hidden=!s.querySelector("tr[data-status\
]:not([hidden])");return e.section.hidden=l===0&&e.rows.length>0,{shown:l,columns:o}}function J(e,t,n){if(b(e))return"";let o=e.compare?"differ":"shown";return t===0?`No feature of ${n} ${o==="differ"\
?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function A(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{element:d}]of e.entries())d.dataset.table=String(i);let r=e.r\
educe((i,{rows:d})=>i+d.length,0),l=t.querySelector("output"),s=t.querySelector("[data-role=shown]"),a=()=>{let i=C(t),d=e.map(m=>G(m,i)),p=e.flatMap((m,h)=>V(m,h,d[h]?.columns??[]));o.replaceSync(p.l\
ength>0?`${p.join(",")}{display:none}`:"");let W=d.reduce((m,h)=>m+h.shown,0);l&&(l.textContent=J(i,W,r)),s&&(s.textContent=i.targets.size>0?`${i.targets.size} chosen`:"all"),document.documentElement.\
classList.toggle("filtered",!b(i)),n()},c=0;t.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(a,r>2e3?150:0)}),t.addEventListener("submit",i=>i.preventDefault()),t.addEventListener("reset",\
()=>setTimeout(a));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return b(C(t))||a(),()=>{t.reset(),a()}}var u=e=>e?.querySelector(\'a[href^="#"]\')??null,L=e=>e.getClientRects().length>0;func\
tion q(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(L(n)&&u(n)));return u(n)}function Q(e,t){let n=[...e.cells].filter(o=>L(o)&&u(o));return u(t?n.at(-1):n[0])}functi\
on X(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return q(n,-1);if(e==="ArrowRight")return q(n,1);let l=o.rows.map(({element:i})=>i).filter(i=>!i.hidden),s=l.indexOf(r);if(e===\
"ArrowUp")return u(l[s-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return u(l[s+1]?.cells[n.cellIndex]);let a=e==="End",c=t?a?l.at(-1):l[0]:r;return(a||e==="Home")&&c?Q(c,a):null}function R(e){let t=ne\
w Map,n=(r,l)=>{let s=t.get(r);s&&(s.tabIndex=-1),l.tabIndex=0,t.set(r,l)},o=()=>{for(let r of e){let l=t.get(r);if(l&&L(l))continue;let s=r.rows.find(({element:c})=>!c.hidden),a=s&&y(s.element);a&&n(\
r,a)}};for(let r of e){for(let{element:l}of r.rows)y(l)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",l=>{let s=l.target;s instanceof HTMLAnchorElement&&s.closest("tbody")&&n(r,s\
)}),r.element.addEventListener("keydown",l=>{let s=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;if(!s||l.altKey||l.metaKey)return;let a=X(l.key,l.ctrlKey,s,r);a&&(l.preventDef\
ault(),a.focus())})}return o(),o}function E(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function Y(e){return e.closest("table")?.tHead?.rows[0]?.cells[e.c\
ellIndex]?.textContent??""}function Z(e,t){let n=E("span",e.className.charAt(0),e.querySelector("span")?.textContent??""),o=e.querySelector("b")?.textContent??"",r=E("p","verdict",E("strong","",Y(e)),\
" ",n,o===""?"":`: ${o}`),l=[...t?.querySelectorAll("p")??[]].map(s=>s.cloneNode(!0));return[r,...l]}function _(){let e=E("button","","Copy link");return e.type="button",e.addEventListener("click",asy\
nc()=>{await navigator.clipboard.writeText(location.href),e.textContent="Copied"}),e}function k(e){let t=e.querySelector("h2"),n=e.querySelector("div");return e.querySelector("button")?.addEventListen\
er("click",()=>e.close()),e.addEventListener("click",r=>{let l=r.target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||l)&&e.close()}),r=>{let l=g(r.querySelector("a"));if(!l||!t|\
|!n)return;t.textContent=l.firstElementChild?.textContent??"";let s=[...l.querySelectorAll(".remarks>li")],a=s.find(p=>g(p.querySelector("a"))===r),c=l.cloneNode(!0);if(!(c instanceof Element))return;\
c.firstElementChild?.remove(),a&&c.querySelectorAll(".remarks>li")[s.indexOf(a)]?.remove();let i=r.tagName==="TD"?Z(r,a):[],d="clipboard"in navigator?[_()]:[];n.replaceChildren(...i,...c.childNodes,..\
.d),n.scrollTop=0,e.open||e.showModal()}}var x="table.matrix tbody :is(td[id],th[id])",S=H(),f=document.querySelector("form"),$=document.querySelector("dialog"),N=R(S),ee=f?A(S,f,N):N,B=$?k($):void 0;\
function K(){let e=f&&getComputedStyle(f).position==="sticky"?f.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for(let{element:t}of S){let{style:n}=t.parentElement??t;n.sc\
rollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var I=null;function z(e){I?.classList.remove("at"),I=e,e?.classList.add("at")}func\
tion te(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ne(e){let t=e.closest(".frame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientR\
ect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.focus({preventScroll:!0})}function D(){let e=te();if(!e)ret\
urn;e.getClientRects().length===0&&ee();let t=e.matches(x);z(t?e:null),t?ne(e):e.scrollIntoView()}var w;function O(e){let t=e.target instanceof Element?e.target.closest(x):null;w?.classList.remove("at\
"),w=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,w?.classList.add("at")}document.addEventListener("click",e=>{let t=e.target instanceof Element?e.target:null;for(le\
t o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest(x);!n||!B||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey||(e.preventDefault(),n.querySelector("a")?.focu\
s({preventScroll:!0}),z(n),history.replaceState(null,"",`#${n.id}`),B(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof Element?e.target.closest("details.menu[open]"):null;e.key!\
=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",O);document.addEventListener("focusin",O);addEventListener("hashchange",D);addEventListener("res\
ize",K);document.documentElement.classList.add("live");K();addEventListener("load",D);})();';var Wo=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u;function Nn(t,e=20){let n=t.replace(Wo,"");return n===t||e===0?n:Nn(n,e-1)}function Bt({text:t,notes:e}){if(t===void 0||e===void 0)return t;let n=Nn(t).trim();return/[\p{L}\p{N}]/u.test(n)?n:void 0}var pt=(t,...e)=>`<dt>${t}</dt>${e.map(n=>`<dd>${n}</dd>`).join("")}`;function Vo(t){let e=Y(t);return e===void 0?f(t):`<a href="${f(e)}">${f(t)}</a>`}function Uo(t){let{status:e,api:n,link:r,commands:o=[],
attributes:i={}}=t,s=ut(e),a=[...s===""?[]:[pt("Status",f(s))],...n===void 0?[]:[pt("API",`<code>${f(n)}</code>`)],...r===void 0?[]:[pt("Link",Vo(r))],...o.length===0?[]:[pt("Commands",...o.map(l=>`<c\
ode>${f(l)}</code>`))],...Object.entries(i).map(([l,d])=>pt(ft(l),he(d)))];return a.length===0?"":`<dl class="facts">${a.join("")}</dl>`}function Ko(t,e){let n=new Map(V.map(({code:o})=>[o,[]]));for(let{
id:o,title:i}of e.targets)n.get(M(m(t.support,o)?.level).code)?.push(ft(i));return`<dl class="levels">${V.map(({code:o,word:i})=>{let s=n.get(o)??[];return s.length===0?"":`<dt class="${o}">${i}</dt><\
dd>${s.join(", ")}</dd>`}).join("")}</dl>`}function Go(t,e,n,r){let o=e.targets.flatMap(({id:i,title:s},a)=>{let l=m(t.support,i);if(l===void 0||l.text===void 0&&l.notes===void 0)return[];let{code:d,word:c}=M(
l.level),u=Ft(n,r[a]??""),p=Bt(l),g=p===void 0?"":`: ${ft(p)}`,$=(l.notes??[]).map(Q).join("");return`<li><a href="#${u}">${ft(s)}</a> <span class="${d}">${c}</span>${g}${$}</li>`});return o.length===
0?"":`<ul class="remarks">${o.join("")}</ul>`}function jn(t,e,n){return t.features.map((o,i)=>{let s=e.features[i]??"",a=o.notes===void 0?"":Q(o.notes);return`<article id="${s}"><${n}><a href="#${Pt(s)}\
">${f(o.title)}</a></${n}>${Uo(o)}${a}${Ko(o,t)}${Go(o,t,s,e.targets)}</article>
`}).join("")}function Yo(t,e){let n=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${[...t].map(([{code:o},i])=>{if(i===0)return"";let s=Math.round(i*1e4/e)/100,a=`<rec\
t class="${o}" x="${n}" width="${s}" height="1"/>`;return n=Math.round((n+s)*100)/100,a}).join("")}</svg>`}function Fn(t,e){let n=U(t),r=Nt(K(n)),o=r.map(({code:a,word:l})=>`<th scope="col" class="${a}\
"><span>${l}</span></th>`),i=t.targets.map(({title:a},l)=>{let d=n[l]??new Map,c=r.map(u=>`<td>${d.get(u)??0}</td>`).join("");return`<tr><th scope="row">${f(a)}</th>${c}<td>${Yo(d,t.features.length)}<\
/td></tr>
`}),s=f(t.targetLabel??"Target");return`<div class="frame" role="group" tabindex="0" aria-label="${e}">
<table class="overview"><caption>${e}</caption>
<thead><tr><th scope="col">${s}</th>${o.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${i.join("")}</tbody></table></div>
`}var Qo=15,Xo=32;function Zo(t,e){let n=e===void 0?void 0:Y(e),r=f(t);return n===void 0?r:`<a href="${f(n)}">${r}</a>`}function ti(t,e,n){let r=t.map(({title:i,link:s},a)=>{let l=i.length>Xo?` title="${f(
i)}"`:"";return`<th scope="col" data-target="${e[a]??a}"><span${l}>${Zo(i,s)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col" class="s">Status</th>':""}${r.join("")}</tr>`}function ei(t,e,n){
let{code:r,word:o}=M(t?.level),i=t===void 0?void 0:Bt(t),s=i===void 0?"":` <b>${f(i)}</b>`,a=t?.notes===void 0?"":" <sup>with notes</sup>";return`<td class="${r}" id="${e}"><a href="#${n}" tabindex="-\
1"><span>${o}</span>${s}${a}</a></td>`}function ni({feature:t,anchor:e},n,r,o){let i=t.status?.kind??"unspecified",s=o?`<td class="s">${f(ut(t.status))}</td>`:"",a=n.targets.map(({id:l},d)=>ei(m(t.support,
l),Ft(e,r[d]??""),e));return`<tr data-status="${i}"><th scope="row" id="${Pt(e)}"><a href="#${e}">${f(t.title)}</a></th>${s}${a.join("")}</tr>
`}function ri(t){let e=[],n;for(let r of t){let o=JSON.stringify(r.feature.group);o===n?e.at(-1)?.push(r):e.push([r]),n=o}return e}function oi(t,e){let n=t.at(-1);if(n===void 0)return"";let r=t.slice(
0,-1).map(i=>`<span>${f(i)} › </span>`),o=e>0?`<td colspan="${e}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join("")}${f(n)}</th>${o}</tr>
`}var ii=t=>t.features.some(({status:e})=>ut(e)!=="");function Pn(t,e,n,r){let o=ii(t),i=t.targets.length+(o?1:0),s=t.features.map((c,u)=>({feature:c,anchor:e.features[u]??""})),a=ri(s).map(c=>{let u=c.
map(p=>ni(p,t,e.targets,o));return`<tbody>
${oi(c[0]?.feature.group??[],i)}${u.join("")}</tbody>
`}),l=t.targets.length>=Qo?" upright":"",d=ti(t.targets,n,o);return`<div class="frame" role="group" tabindex="0" aria-label="${r}">
<table class="matrix${l}"><caption>${r}</caption>
<thead>${d}</thead>
${a.join("")}</table></div>
`}function Bn(t){let e=new Map;for(let{targets:n}of t)for(let{id:r,title:o}of n)e.has(r)||e.set(r,o);return[...e].map(([n,r])=>({id:n,title:r}))}function si(t){let e=new Set(t.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=e;return e.size===1?n:"Target"}var mt=(t,e)=>`<option value="${f(t)}">${f(e)}</option>`;function ai(t){let e=new Set(t.flatMap(({features:r})=>r.map(({status:o})=>o?.kind??"uns\
pecified")));if(e.size<2)return"";let n=se.filter(r=>e.has(r)).map(r=>mt(r,r));return`<label class="field">Status <select name="status">${mt("","any")}${n.join("")}</select></label>`}function li(t,e){
if(t.length<2)return"";let n=t.map(({title:o},i)=>mt(String(i),o)).join(""),r=t.map(({title:o},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${f(o)}</label>`);return`<details class="m\
enu"><summary>${e}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare">${mt("","–")}${n}</select></label> <label>with <select name="with">${mt("",
"–")}${n}</select></label></fieldset>`}function di(t){return`<fieldset class="legend"><legend class="read">Levels</legend>${[...t].map(([{code:n,level:r,word:o},i])=>i===0?"":`<label class="${n}"><i\
nput type="checkbox" name="level" value="${n}" hidden data-level="${r}"><span>${o}</span> <b>${i}</b></label>`).join("")}</fieldset>`}function qn(t,e){let n=f(si(t));return`<form class="toolbar" role=\
"search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${ai(t)}
${li(Bn(t),n)}
<button type="reset">Clear</button></div>
<div class="below">${di(e)}<output aria-live="polite"></output></div>
</form>
`}function Dn(t){let e=new Map(Bn(t).map(({id:n},r)=>[n,r]));return t.map(({targets:n})=>n.map(({id:r})=>e.get(r)??0))}var zn=t=>`'sha256-${ui("sha256").update(t).digest("base64")}'`;function ci(){return["default-src 'none'",`style-src ${zn(ye)}`,`script-src ${zn(be)}`,"base-uri 'none'","form-action 'none'","require-t\
rusted-types-for 'script'"].join("; ")}function fi(t){let[e]=t;return(t.length===1?e?.title:e?.section[0])||e?.section[0]||e?.title||"Feature support matrix"}var pi=({features:t,targets:e,targetLabel:n})=>`${Ot(
t.length,"feature")} by ${Ot(e.length,(n??"target").toLowerCase())}`;function mi(t,e){return t.length<2?"":`<nav aria-label="Matrices"><ul>${t.map((r,o)=>{let i=f(r.title||r.id);return`<li><a href="#${e[o]?.
matrix??""}">${i}</a> <small>${r.features.length} × ${r.targets.length}</small></li>`}).join("")}</ul></nav>
`}function gi({principles:t=[]},e){if(t.length===0)return"";let n=t.map(({title:r,text:o})=>`<dt>${f(r)}</dt><dd>${Q(o)}</dd>`);return`<${e}>Principles</${e}><dl class="principles">${n.join("")}</dl>
`}function hi({notes:t=[]},e){if(t.length===0)return"";let n=t.map(r=>`<li>${Q(r)}</li>`);return`<${e}>Notes</${e}><ul class="notes">${n.join("")}</ul>
`}function yi({matrix:t,name:e,anchors:n,numbers:r,level:o}){let i=`h${o+1}`,s=(t.targetLabel??"Target").toLowerCase(),a=f(e),l=f(`${e}: support by ${s}`);return`<section>
${n.matrix===void 0?"":`<h${o} id="${n.matrix}"><a href="#${n.matrix}">${a}</a></h${o}>
`}${gi(t,i)}${Pn(t,n,r,a)}
<${i}>Support by ${f(s)}</${i}>
${Fn(t,l)}
<${i}>Details</${i}>
<div class="details">
${jn(t,n,`h${o+2}`)}</div>
${hi(t,i)}</section>
`}var bi='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>';function Jn(t){let e=fi(t),n=In(t),r=K(t.flatMap(
U)),o=Dn(t),i=t.length>1,s=t.map((d,c)=>yi({matrix:d,name:i?d.title||d.id:e,anchors:n[c]??{features:[],targets:[]},numbers:o[c]??[],level:i?2:1})),[a]=t,l=i||a===void 0?Ot(t.length,"matrix","matrices"):
pi(a);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ci()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${f(e)}</title>
<style>${ye}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${f(e)}</h1><p>${f(l)}</p></header>
${mi(t,n)}<main id="-main" tabindex="-1">
${qn(t,r)}${s.join("")}</main>
${bi}
<script>${be}</script>
</body>
</html>
`}function xi(t){return t.flatMap(({targets:e,features:n})=>[...e,...n].flatMap(({link:r})=>r!==void 0&&Y(r)===void 0?[r]:[]))}var wi=5e4;function $i(t){let e=t.reduce((n,{features:r,targets:o})=>n+r.length*
o.length,0);return e<wi?[]:[`The page has ${e} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function Hn(t){let e=xi(t),n=e.length>1?` and ${e.length-1} more`:"",r=e.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${e[0]}\`${n}.`];return{text:Jn(t),losses:[
...r,...$i(t)]}}function j({targets:t}){let e=new Map(t.map(({id:n},r)=>[n,r]));return({support:n})=>Object.keys(n).flatMap(r=>e.get(r)??[]).sort((r,o)=>r-o).flatMap(r=>{let o=t[r],i=o&&m(n,o.id);return o&&i?[[o,i]]:
[]})}var xe="operation.",Vn=/^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u,vi=/^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u,ki=/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;
function x(t){return _(t).replaceAll("%","%%")}function $e(t){let e=[];for(let n of C(t,x))e.length>0&&/^[#;]/u.test(n)?e.push(`${e.pop()} ${n}`):e.push(n);return e.join(`

  `)}function we(t,e){return t.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u).filter(r=>r!=="").join("-")||e}var qt=class{#t;constructor(e){this.#t=[`[${e}]`]}put(e,n){n!==void 0&&n!==""&&this.#t.push(`${e}\
=${n}`)}toString(){return`${this.#t.join(`
`)}
`}};function Si(t,e){if(e.kind==="unspecified")return;if(e.kind!=="choice"&&e.kind!=="condition"){t.put("status",e.kind);return}let n=x(e.kind==="choice"?e.group:e.expression);n.includes(")")?(t.put("\
status",e.kind),t.put(e.kind,n)):t.put("status",`${e.kind}(${n})`)}function Mi(t,e,{level:n,text:r,notes:o}){let i=r===void 0?"":x(r);n==="not-applicable"?(t.put(`driver.${e}`,"missing"),t.put(`driver\
-text.${e}`,i===""?n:`${n}: ${i}`)):(t.put(`driver.${e}`,n),t.put(`driver-text.${e}`,i)),t.put(`driver-notes.${e}`,(o??[]).map($e).filter(Boolean).join(`

  `))}function Ei(t,e){let n=new H;for(let[r,o]of Object.entries(e.attributes??{})){let s=ki.test(r)&&!vi.test(r.toLowerCase())?r:`x-${we(r,"attribute")}`,a=n.take(s.toLowerCase());t.put(a===s.toLowerCase()?
s:a,$e(o))}}function _i(t,e,n,r){let o=new qt(e);o.put("title",x(t.title)),x(t.id)!==e&&o.put("id",x(t.id)),o.put("group",t.group.map(x).join("; ")),o.put("link",t.link&&x(t.link)),t.status!==void 0&&
Si(o,t.status),o.put("api",t.api&&x(t.api)),o.put("cli",t.commands?.map(x).join(";")),o.put("notes",t.notes&&$e(t.notes)),Ei(o,t);for(let[{id:i},s]of n)Mi(o,r.get(i)??i,s);return o.toString()}function Oi({
id:t,title:e,link:n},r){let o=new qt(`driver.${r}`);return o.put("title",x(e)),x(t)!==r&&o.put("id",x(t)),o.put("link",n&&x(n)),o.toString()}function Wn(t,e){let n=new H;return t.map(r=>n.take(e(r)))}
function Ti({title:t,section:e,targetLabel:n,principles:r=[],notes:o=[]}){let i=(a,l)=>`# supportmatrix:${a} ${_(l)}`.trimEnd(),s=a=>C(a).map((l,d)=>i(d===0?"note":"more",l));return[...e.map(a=>i("hea\
ding",a)),...t===(e.at(-1)??"")?[]:[i("title",t)],...n===void 0||n==="Driver"?[]:[i("targets",n)],...r.flatMap(({title:a,text:l})=>[i("principle",a),...C(l).map(d=>i("more",d))]),...o.flatMap(s)]}function Li(t){
let e=Wn(t.targets.map(({id:l})=>l),l=>we(l,"target")),n=t.targets.map((l,d)=>[l,e[d]??l.id]),r=Wn(t.features.map(({id:l})=>l),l=>Vn.test(l)&&!/^(?:driver|target)\./u.test(l)?l:xe+we(l,"feature")),o=Ti(
t),i=j(t),s=new Map(n.map(([{id:l},d])=>[l,d]));return[...o.length===0?[]:[`${o.join(`
`)}
`],...n.map(([l,d])=>Oi(l,d)),...t.features.map((l,d)=>_i(l,r[d]??l.id,i(l),s))].join(`
`).replace(/\p{Surrogate}/gu,"�")}function Ci(t){let e=[],n=t.features.flatMap(j(t)),r=s=>n.filter(([,a])=>a.level===s).length,o=t.features.length*t.targets.length-n.length,i=t.features.filter(({id:s})=>Vn.
test(s)&&!s.startsWith(xe));return r("not-applicable")>0&&e.push(`INI readers know no \`not-applicable\`: ${r("not-applicable")} such cells are written as \`missing\`, with the truth in \`driver-text\` ke\
ys that only supportmatrix reads.`),o>0&&e.push(`${o} cells have no level; sphinx-feature-classification renders no page without.`),i.length>0&&e.push(`sphinx-feature-classification drops the ${i.length}\
 sections whose name does not begin with \`${xe}\`, first \`${i[0]?.id}\`.`),e}function Un(t){let[e,n]=t;if(e===void 0)return{text:"",losses:[]};let r=Li(e),o=W(dn(ln(r))),i=t.length>2?` and ${t.length-
2} more`:"",s=n?[`INI holds one matrix a file; left out: \`${n.title}\`${i}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`]:[];return{text:r,losses:[...s,
...T("INI",[e],o),...Ci(e)]}}function X(t,e,n={}){let r=new Map;for(let o in e){let i=t[o];i!=null&&r.set(o,n[o]?.(i)??ve(i))}return r}function ve(t){return typeof t=="string"||typeof t=="number"?t:Array.isArray(t)?t.map(ve):new Map(
an(t)?Object.entries(t).map(([e,n])=>[e,ve(n)]):[])}var Ai=t=>X(t,{kind:0,group:0,expression:0});function Ri(t,e){let n=()=>new Map(e(t).map(([{id:r},o])=>[r,X(o,un.entries)]));return X(t,fn.entries,{
status:Ai,support:n})}function Ii(t){let e=j(t);return X(t,mn.entries,{principles:n=>n.map(r=>X(r,pn.entries)),targets:n=>n.map(r=>X(r,cn.entries)),features:n=>n.map(r=>Ri(r,e))})}function ke(t,e){if(typeof t!=
"object")return JSON.stringify(t);let n=`${e}  `,r=t instanceof Map,o=[];if(r)for(let[a,l]of t)o.push(`${JSON.stringify(a)}: ${ke(l,n)}`);else for(let a of t)o.push(ke(a,n));let[i,s]=r?"{}":"[]";return o.
length===0?`${i}${s}`:`${i}
${n}${o.join(`,
${n}`)}
${e}${s}`}function Se(t){return new Map([["schemaVersion",fe],["matrices",t.map(Ii)]])}function Kn(t){return{text:`${Ct(ke(Se(t),""))}
`,losses:[]}}function y(t){return _(t).replaceAll("\0","�")}var Z=t=>C(t,y);function gt(t){let e=[];for(let n of t)typeof n!="string"?e.push(n):n!==""&&e.push({type:"text",value:n});return e}var h=(...t)=>({type:"\
paragraph",children:gt(t)}),Gn=(t,...e)=>({type:"heading",depth:t,children:gt(e)}),w=(...t)=>({type:"tableCell",children:gt(t)}),tt=t=>({type:"tableRow",children:t}),v=t=>({type:"strong",children:gt([
t])}),ht=t=>({type:"inlineCode",value:t.replace(/[\r\n]+/gu," ").replaceAll("\0","�")});function yt(t,e){return e===void 0?t:{type:"link",url:e,children:gt([t])}}function Dt(t){return[{type:"html",value:`\
<a id="${t.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu,n=>`&#${n.codePointAt(0)};`)}">`},{type:"html",value:"</a>"}]}var Yn=t=>({type:"blockquote",children:[...t]});function F(t){return{type:"list",ordered:!1,
spread:t.length>1&&t.some(e=>e.length>1),children:t.map(e=>({type:"listItem",spread:e.length>1,children:[...e]}))}}function Ni(t){return t.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}var zt=class{#t=new Map;#e=new Set;ofHeading(e){let n=Ni(e),r=n;for(;this.#t.has(r);){let o=(this.#t.
get(n)??0)+1;this.#t.set(n,o),r=`${n}-${o}`}return this.#t.set(r,0),r}claim(e){let n=!this.#e.has(e);return this.#e.add(e),n}};function A(t,e){let n=o=>{let i=t.map((a,l)=>({key:String(l),title:a.title,
...o.has(a)&&{id:a.id}})),s=Lt(i,e);return new Set(t.filter((a,l)=>s.get(String(l))!==a.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(t.filter(({id:o,title:i})=>o!==J(i,e)))}function Jt(t){
let e=A(t,"target");return new Set(t.filter(n=>e.has(n)||en(n.title)||tn(n.title)))}var Qn=[1,2,3,4,5,6],Ee=Qn.length;function _e(t){let n=[...t.section,...t.section.at(-1)===t.title?[]:[t.title]].filter(o=>o!==""),r=t.features.some(({group:o})=>o.length>0);return Xn(n,Ee-(r?3:2)," /\
 ")}function Oe(t){return Ee-2-t}function Xn(t,e,n){return t.length<=e?t:e<1?[]:[...t.slice(0,e-1),t.slice(e-1).join(n)]}function bt(t,e){let n=0;for(;n<t.length&&n<e.length&&t[n]===e[n];)n+=1;return n}
var Me=class{#t=new zt;#e;#o=[];constructor(e){this.#e=e}#r(e,n){return{depth:Qn[e-1]??Ee,text:n,anchor:this.#t.ofHeading(n)}}#n(e){let n=Math.min(bt(this.#o,e),e.length-1);return this.#o=e,e.slice(Math.
max(0,n)).map((r,o)=>this.#r(Math.max(0,n)+o+1,r))}#s(e,n,r,o){let i=this.#r(r,e.title),s=o||i.anchor==="",a=s&&this.#t.claim(e.id)?e.id:i.anchor;return{feature:e,groups:n,heading:i,anchor:a,...s&&{ownId:e.
id}}}#i(e,n){let r=A(e.features,"feature"),o=Oe(n-2),i=[];return e.features.map(s=>{let a=Xn(s.group,o,O),l=bt(i,a),d=a.slice(l).map((c,u)=>this.#r(n+l+u,c));return i=a,this.#s(s,d,n+a.length,r.has(s))})}plan(e,n){
let r=_e(e),o=r.length+1,i=this.#n(r),s=this.#e==="details"?void 0:this.#r(o,"Summary"),a=this.#e!=="summary"&&e.features.length>0,l=a?this.#r(o,"Details"):void 0,d=a?this.#i(e,o+1):[],c=e.notes&&this.#e===
"all"?this.#r(o,"Notes"):void 0;return{matrix:e,headings:i,...n&&{ownId:e.id},...s&&{summary:s},...l&&{details:l},entries:d,...c&&{notes:c}}}};function Zn(t,e){let n=new Me(e),r=A(t,"matrix");return t.
map(o=>n.plan(o,r.has(o)))}var ji=t=>y(t)===t,Fi=t=>Z(t).join(`

`)===t;function Pi({title:t,group:e,commands:n=[],api:r=""}){return[t,...e,...n,r]}function Bi({support:t,attributes:e={},notes:n=""}){return[...Object.values(t).flatMap(r=>r.notes??[]),...Object.values(
e),n]}function qi(t,e,{view:n="all",headings:r=!0}){let o=(u,p,g)=>{(!u.every(ji)||!p.every(Fi))&&t.add("white space inside texts as it is",g)},{section:i,title:s,targets:a,features:l,principles:d=[],
notes:c=[]}=e;if(r&&o([...i,s],[],s),n==="all"){for(let{title:u,text:p}of d)o([u],[p],s);o([],c,s)}for(let u of a)o([u.title],[],u.title);for(let u of l)n==="summary"?o([u.title,...u.group],[],u.title):
o(Pi(u),Bi(u),u.title)}function Di(t,e,n){let r=_e(e),{id:o,section:i,title:s}=e;i.at(-1)!==s&&s!==""&&t.add("a title that is not the last heading above it",s),r.length===0&&J(s,"matrix")!==o&&t.add("\
the id of a matrix without a title",o),r.length<i.length&&t.add("headings deeper than six levels",s);for(let{group:a,title:l}of e.features)a.some(d=>d.includes(O))?t.add(`a group with \`${O.trim()}\` i\
n its label`,l):n==="details"&&a.length>Oe(r.length)&&t.add("groups deeper than six levels of headings",l)}function zi(t,e){for(let n of e.targets)e.features.some(({support:o})=>m(o,n.id))||t.add("tar\
gets of which nothing is stated",n.title)}function Ji(t,e,{view:n,headings:r=!0}){let{title:o,features:i,targets:s,targetLabel:a}=e;i.length===0&&(s.length===0||n==="details"||!r)&&t.add("a matrix wit\
hout features",o);let l=i.some(({support:d})=>Object.keys(d).length>0);n!=="summary"&&a!==void 0&&!l&&t.add("the word for targets where no support is stated",o)}function tr(t,e){let{view:n="all",headings:r=!0}=e,
o=new I("Markdown");for(let i of t){r&&Di(o,i,n),qi(o,i,e),Ji(o,i,e),n==="details"&&zi(o,i);for(let{title:s,attributes:a}of i.targets)a!==void 0&&o.add("the attributes of a target",s)}return o.sentences()}function Ht(t){let e=this;e.compiler=n;function n(r){return Ye(r,{...e.data("settings"),...t,extensions:e.data("toMarkdownExtensions")||[]})}}var Te=String.raw`(?:\u001B\u005C|\u009C)`,er=String.raw`\u0018\u001A\u001B\u0080-\u009F`,Hi=String.raw`(?:\u001B\]|\u009D)[^\u0007${er}]*(?:\u0007|${Te})`,Wi=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${er}]*${Te}`,
Vi=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Te})?`,Ui=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,Ki=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,
Gi=`${Vi}|${Hi}|${Wi}|${Ui}|${Ki}`;function Le({onlyFirst:t=!1}={}){return new RegExp(Gi,t?void 0:"g")}var Yi=Le();function Ce(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("")?t:t.replace(Yi,"")}var nr=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,
294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,
720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,
8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,
8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,
9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,
9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],rr=12288,or=65510,ir=[12288,12288,65281,65376,65504,65510];var sr=4352,ar=262141,Ae=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,
9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,
11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,
63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,
127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,
128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,
128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Wt=(t,e)=>{let n=0,r=Math.floor(t.length/2)-1;for(;n<=r;){let o=Math.floor((n+r)/2),i=o*2;if(e<t[i])r=o-1;else if(e>t[i+1])n=o+1;else return!0}return!1};var lr=19968,[Zi,ts]=es(Ae);function es(t){let e=t[0],n=t[1];for(let r=0;r<t.length;r+=2){let o=t[r],i=t[r+1];if(lr>=o&&lr<=i)return[o,i];i-o>n-e&&(e=o,n=i)}return[e,n]}var dr=t=>t<161||t>1114109?!1:Wt(
nr,t),ur=t=>t<rr||t>or?!1:Wt(ir,t);var cr=t=>t>=Zi&&t<=ts?!0:t<sr||t>ar?!1:Wt(Ae,t);function ns(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function P(t,{ambiguousAsWide:e=!1}={}){return ns(t),ur(t)||cr(t)||e&&dr(t)?2:1}var rs=new Intl.Segmenter,fr=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),os=new RegExp("\\p{Spacing_Mark}","v"),is=new RegExp(
"^\\p{RGI_Emoji}$","v"),ss=/^[\d#*]\u20E3$/,as=/\p{Extended_Pictographic}/gu;function ls(t){if(t.length>50)return!1;if(ss.test(t))return!0;if(t.includes("‍")){let e=t.match(as);return e!==null&&e.length>=
2}return!1}function ds(t){let e=t.search(fr);return e===-1?void 0:t.slice(e)}function pr(t){return t>=4352&&t<=4447||t>=43360&&t<=43388}function mr(t){return t>=4448&&t<=4519||t>=55216&&t<=55238}function gr(t){
return t>=4520&&t<=4607||t>=55243&&t<=55291}function us(t){return pr(t)||mr(t)||gr(t)}function cs(t,e){let n=[];for(let o of t)fr.test(o)&&n.push(o.codePointAt(0));if(n.length===0)return;let r=0;for(let o=0;o<
n.length;o++){let i=n[o];if(!us(i)){if(r===0)return;for(let s=o;s<n.length;s++)r+=P(n[s],e);return r}if(pr(i)&&mr(n[o+1])){r+=2,o+=gr(n[o+2])?2:1;continue}r+=P(i,e)}return r}function fs(t,e){let n=0,r=!0;
for(let o of t){if(r){r=!1;continue}(os.test(o)||o>="＀"&&o<="￯")&&(n+=P(o.codePointAt(0),e))}return n}function Re(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:n=!0,countAnsiEscapeCodes:r=!1}=e,
o=t;if(!r&&(o.includes("\x1B")||o.includes(""))&&(o=Ce(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let i=0,s={ambiguousAsWide:!n};for(let{segment:a}of rs.segment(o)){let l=ds(
a);if(l===void 0)continue;if(is.test(a)||ls(a)){i+=2;continue}let d=cs(l,s);if(d!==void 0){i+=d;continue}let c=l.codePointAt(0);i+=P(c,s),i+=fs(l,s)}return i}var ps=/[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/,ms=/^(?:[-+=#>:]|\d+[.)]|import|export)/,Vt=(t,e)=>!ps.test(t)&&!(e.endsWith(`
`)&&ms.test(t)),gs=/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu,hs=(t,e,n,{before:r,after:o})=>{if(Vt(t.value,r))return t.value;let i=t.value.split(" "),s=i.length-1;return i.map((a,l)=>{let d={before:l===0?
r:" ",after:l===s?o:" "};if(Vt(a,d.before))return a;let c=n.safe(a,d);return c===a?a:c.replace(gs,"$&\\")}).join(" ")};function ys([t,...e],n){if(t===void 0)return"";let r=t.type==="strong"&&t.children.
length===1?t.children[0]:void 0,o=r??t;if(o.type!=="text"||!Vt(o.value,r?"":n))return;let i=r?`**${o.value}**`:o.value;for(let s of e){if(s.type!=="text"||!Vt(s.value,"")||!s.value.startsWith(" "))return;
i+=s.value}return i}var bs=/^[\w#%./:?=+@~-]+$/,xs={move:t=>t??"",current:()=>({now:{line:1,column:1},lineShift:0}),shift:()=>{}},ws=(t,e,n,r)=>{let{containerPhrasing:o,safe:i}=n;return n.createTracker=
()=>xs,n.containerPhrasing=(s,a)=>ys(s.children,a.before)??o.call(n,s,a),n.safe=(s,a)=>s&&a.before.endsWith("](")&&bs.test(s)?s:i.call(n,s,a),n.containerFlow(t,r)},Ie={inConstruct:"phrasing",notInConstruct:[
"destinationLiteral","destinationRaw"]},$s={unsafe:[{character:"~",...Ie},{character:"<",inConstruct:"destinationRaw"}]},vs={unsafe:[{character:"{",...Ie},{character:"<",...Ie},{character:"i",after:"m\
port\\b",atBreak:!0},{character:"e",after:"xport\\b",atBreak:!0}]};function ks(t){if(t!=="aligned")return ae({stringLength:()=>3});let e=ae({stringLength:Re}),{table:n}=e.handlers??{};if(!n)return e;let r=(o,...i)=>{
let s=(o.align??[]).map(()=>w("---")),a=n({...o,children:[...o.children,tt(s)]},...i);return a.slice(0,a.lastIndexOf(`
`))};return{...e,handlers:{...e.handlers,table:r}}}function hr(t,{table:e,mdx:n=!1}){function r(){this.data().toMarkdownExtensions=[ks(e),$s,...n?[vs]:[]]}let o={bullet:"-",resourceLink:!0,handlers:{root:ws,
text:hs}};return Qe().use(Ht,o).use(r).stringify(t)}var yr=48,xt="Attributes";function Ss(t){return t.length>yr||t.includes(":")||t!==_(t)?!1:t!==""&&t.toLowerCase()!==xt.toLowerCase()&&de(t)===void 0}function Ut({attributes:t={}}){return!Object.keys(t).
every(Ss)}var Ms=/^[^:]{1,80}:/u;function Kt(t){return t.some(e=>Ms.test(e))}function Gt(t){let e=t===void 0?"Support":`${t} Support`;return e.length<=yr&&!e.includes(":")&&de(e)==="support"?e:"Suppor\
t"}function wt({depth:t,text:e},n,r){return Gn(t,...n===void 0?[]:Dt(n),yt(y(e),r))}function Es(t){let e=t.map(n=>h(n));return Kt(t)?[Yn(e)]:e}function $t(t,e,n){let[r="",...o]=Z(n),i=r===""?"":`${e}${r}`;
return[typeof t=="string"?h(t+i):h(t,i),...Es(o)]}function _s(t){return t.kind!=="condition"?[` ${y(L(t))}.`]:[" condition (",ht(t.expression),")."]}function Os(t,{level:e,text:n,notes:r}){let o=`${t}\
: ${N(e)}`,i=n===void 0?h(o):h(`${o} (`,ht(n),")");return r?[i,...r.flatMap(s=>$t("Notes:"," ",s))]:[i]}function Ts({support:t},e,n){let r=e.targets.flatMap(({id:o},i)=>{let s=m(t,o);return s?[Os(n[i]??
"",s)]:[]});return r.length===0?[]:[h(v(`${y(Gt(e.targetLabel))}:`)),F(r)]}function Ls(t){let e=Object.entries(t.attributes??{}).map(([n,r])=>$t(v(y(`${n}:`))," ",r));return Ut(t)?[h(v(`${xt}:`)),F(e)]:
e.flat()}function Cs({groups:t,heading:e,ownId:n,feature:r},o,i){let{status:s,api:a,commands:l,notes:d}=r;return[...t.map(c=>wt(c)),wt(e,n,r.link),...s?[h(v("Status:"),..._s(s))]:[],...a===void 0?[]:[
h(v("API alias:")," ",ht(a))],...l?[h(v("CLI commands:")),F(l.map(c=>[h(ht(c))]))]:[],...d===void 0?[]:$t(v("Notes:")," ",d),...Ls(r),...Ts(r,o,i)]}function br(t,e){let n=e.targets.map(({title:r})=>y(
r));return t.flatMap(r=>Cs(r,e,n))}function xr({id:t,title:e,link:n},r){return w(...r?Dt(t):[],yt(y(e),n))}function As({matrix:t,details:e,entries:n}){if(e)return n.map(({feature:o,anchor:i})=>w(yt(y(o.title),`#${i}`)));let r=A(t.features,
"feature");return t.features.map(o=>xr(o,r.has(o)))}var Rs=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]);function Is(t,e){let n=t.length===0?w():w(v(y(t.join(O))));return tt([n,...Array.from({length:e-
1},()=>w())])}function Ns(t){let{targets:e,features:n}=t.matrix,r=n.some(({status:d})=>d!==void 0),o=Jt(e),i=As(t),s=[w("Feature"),...r?[w("Status")]:[],...e.map(d=>xr(d,o.has(d)))],a=[tt(s)],l=[];for(let[
d,{status:c,support:u,group:p}]of n.entries())Rs(l,p)||a.push(Is(p,s.length)),l=p,a.push(tt([i[d]??w(),...r?[w(c?y(L(c)):"")]:[],...e.map(({id:g})=>w(ct(m(u,g)?.level)))]));return{type:"table",align:s.
map(()=>null),children:a}}function wr(t){let e=jt(t.matrix);return[...e===void 0?[]:[h(e)],Ns(t)]}function js({principles:t=[]}){if(t.length===0)return[];let e=t.map(({title:n,text:r})=>$t(v(y(n))," - ",r));return[h("Guiding principles:"),F(e)]}function Fs({notes:t=[]}){return[F(t.map(e=>Z(e).map(
n=>h(n))))]}function Ps({headings:t,ownId:e}){let n=t.length-1;return t.map((r,o)=>wt(r,o===n?e:void 0))}function Bs(t,e){let{matrix:n,summary:r,details:o,notes:i,entries:s}=t,{headings:a=!0,view:l="a\
ll"}=e,d=(c,u)=>c?[...a?[wt(c)]:[],...u()]:[];return[...a?Ps(t):[],...l==="all"?js(n):[],...d(r,()=>wr(t)),...d(o,()=>br(s,n)),...d(i,()=>Fs(n))]}function $r(t,e={}){return{type:"root",children:Zn(G(t),
e.view??"all").flatMap(r=>Bs(r,e))}}function vr(t,e={}){let n=G(t),r=hr($r(n,e),e),o=()=>Tt({root:Xe(r),text:r,markdown:!0}),i=It("Markdown",n,e,tr(n,e),o);return{text:r,losses:[...T("Markdown",t,n),...i]}}function qs(t){return t?.kind==="choice"?t.group:t?.kind==="condition"?t.expression:null}function Ds(t,e,[n,r],o){return{file:o?.path??null,line:o?.lineOf(e.id,n.id)??null,matrix:t.id,section:t.section,
feature:e.id,featureTitle:e.title,group:e.group,status:e.status?.kind??null,statusArgument:qs(e.status),target:n.id,targetTitle:n.title,level:r.level,text:r.text??null,notes:r.notes??[]}}function*zs(t,e=[]){
for(let[n,r]of t.entries()){let o=j(r);for(let i of r.features)for(let s of o(i))yield Ds(r,i,s,e[n])}}function kr(t,{origins:e}={}){let n=[];for(let r of zs(t,e))n.push(`${Ct(JSON.stringify(r))}
`);return{text:n.join(""),losses:[]}}var Js=/[\s\u001c-\u001f\u0085]+/gu,Hs=/[\0\p{Surrogate}]/gu;function et(t){return t.replace(Hs,"�").replace(Js," ").trim()}var nt=t=>C(t,et),Ws=/[\\*`|]|_(?![A-Za-z0-9])/gu;function E(t){let e=et(t).
replace(Ws,"\\$&");return e.endsWith("::")?`${e.slice(0,-1)}\\:`:e}var Vs=/^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u,Us=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function k(t){
let e=E(t);return/^\\+$/u.test(e)?`\\ ${e}`:e.startsWith("\\")?e:Vs.test(e)?`\\${e}`:e.replace(Us,"$1\\$2")}var Ks=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function rt(t){return k(t).replace(Ks,
"\\$&")}function B(t){let e=E(t);return e===""?"":`**${e}**`}function Gs(t,e){return t===""||t.includes("``")||t.startsWith("`")||t.endsWith("`")?!1:!(e==="("&&t.startsWith(")"))}function ot(t,e=" "){
let n=et(t);return Gs(n,e)?`\`\`${n}\`\``:e===""?k(n):E(n)}var Ys=/[\s<>`\\]|_$/gu;function Sr(t,e){let n=E(t),r=et(e).replace(Ys,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var Qs=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function Mr(t,e){let n=E(t);return n===""||!Qs.test(e)?void 0:`\`${n} <${e}_>\`__`}function Ne(t){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(t)?`.. _${t}:`:`.. _\`${et(t).replace(/[\\`]/gu,"\\$\
&")}\`:`}function je(t){return et(t).toLowerCase()}var Er="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",Yt=Er.length;function _r(t,e){let n=Er[Math.min(e,Yt)-1]??"=",r=0;for(let o of t)r+=o<""?1:2;return`${t}
${n.repeat(Math.max(4,r))}`}function Or(t,e){return t.replace(/^(?=.)/gmu," ".repeat(e))}function Tr(t){return t.map(e=>Or(e.replace(/^—/u,"\\—"),2)).join(`

`)}function q(t,e=[]){return[`* ${t}`,...e.map(n=>Or(n,2))].join(`

`)}function D(t){return t.join(t.some(e=>e.includes(`
`))?`

`:`
`)}function Lr(t){return D(t.filter(e=>e.trim()!=="").map(e=>q(ot(e,""))))}function Cr(t){let e=t.flatMap(n=>{let[r,...o]=nt(n).map(k);return r===void 0?[]:[q(r,o)]});return D(e)}function Xs(t){let e=t.map(k);return Kt(t)?[Tr(e)]:e}function Fe(t,e){let[n,...r]=nt(e);return n===void 0?[]:[`${t} ${E(n)}`,...Xs(r)]}function Zs(t,{level:e,text:n,notes:r}){let o=n===void 0||n===""?
"":` (${ot(n,"(")})`,i=(r??[]).flatMap(s=>Fe("Notes:",s));return q(`${rt(t)}: ${N(e)}${o}`,i)}function ta(t){let e=Object.entries(t.attributes??{}).map(([r,o])=>Fe(B(`${r}:`),o));if(!Ut(t))return e.flat();
let n=e.flatMap(([r,...o])=>r===void 0?[]:[q(r,o)]);return[B(`${xt}:`),D(n)]}function Pe(t){return t.kind==="choice"?`choice (${E(t.group)})`:t.kind==="condition"?`condition (${ot(t.expression,"(")})`:
t.kind}function Ar(t,e){let n=[];t.status!==void 0&&n.push(`**Status:** ${Pe(t.status)}.`),t.api&&n.push(`**API alias:** ${ot(t.api)}`);let r=Lr(t.commands??[]);r!==""&&n.push("**CLI commands:**",r),t.
notes!==void 0&&n.push(...Fe("**Notes:**",t.notes)),n.push(...ta(t));let o=e.targets.flatMap(({id:i,title:s})=>{let a=m(t.support,i);return a===void 0?[]:[Zs(s,a)]});return o.length>0&&n.push(B(`${Gt(
e.targetLabel)}:`),D(o)),n}function Ir(t){let e=0;for(let n of t)e+=P(n.codePointAt(0)??0);return e}function Nr(t,e){return t+" ".repeat(Math.max(0,e-Ir(t)))}function jr(t){let e=[];for(let n of t)for(let[r,o]of n.entries())for(let i of o.
split(`
`))e[r]=Math.max(e[r]??3,Ir(i));return e}function Rr(t){let e=[".. list-table::"];t.length>1&&e.push("   :header-rows: 1");for(let[n,r]of t.entries()){n===0&&e.push("");for(let[o,i]of r.entries()){let[
s="",...a]=i.split(`
`);e.push(`   ${o===0?"*":" "} -${s===""?"":` ${s}`}`);for(let l of a)e.push(l===""?"":`       ${l}`)}}return e.join(`
`)}function Fr(t){let e=t.map(r=>r.split(`
`)),n=Math.max(1,...e.map(r=>r.length));return Array.from({length:n},(r,o)=>e.map(i=>i[o]??""))}function ea(t){let e=jr(t),n=i=>`+${e.map(s=>i.repeat(s+2)).join("+")}+`,r=i=>`|${e.map((s,a)=>` ${Nr(i[a]??
"",s)} `).join("|")}|`,o=t.flatMap((i,s)=>[...Fr(i).map(r),n(s===0?"=":"-")]);return[n("-"),...o].join(`
`)}function na(t){let e=jr(t),n=e.map(a=>"=".repeat(a)).join("  "),r=a=>e.map((l,d)=>Nr(a[d]??"",l)).join("  ").trimEnd(),o=t.map(([a,...l])=>[a||"\\",...l]),[i=[],...s]=o.map(a=>Fr(a).map(r));return[
n,...i,n,...s.flat(),n].join(`
`)}var ra=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]/u;function Pr(t,e){return e==="list-table"||t.length<2||t.some(n=>n.some(r=>ra.test(r)))?Rr(t):e==="grid"?ea(t):na(t)}var Be=class{blocks=[];#t;#e=new Set;#o=new I("RST");#r=[];constructor(e){this.#t=e}get losses(){return this.#o.sentences()}#n(e,n){n>Yt&&this.#o.add(`headings deeper than ${Yt} levels`,e),this.blocks.
push(_r(e,n))}matrix(e){let{view:n="all",headings:r=!0}=this.#t,o=r?this.#s(e):1;n==="all"&&this.#i(e);let i=n==="all"?this.#a(e):new Map;n!=="details"&&this.#u(e,i,o),n!=="summary"&&this.#c(e,i,o);let s=n===
"all"?Cr(e.notes??[]):"";s!==""&&(this.#n("Notes",o),this.blocks.push(s))}#s({title:e,section:n}){let o=[...n,...e===""||n.at(-1)===e?[]:[e]].filter(s=>E(s)!==""),i=Math.min(bt(o,this.#r),o.length-1);
for(let[s,a]of o.entries())s>=i&&this.#n(k(a),s+1);return this.#r=o,o.length+1}#i({principles:e=[]}){let n=e.flatMap(({title:r,text:o})=>{let[i="",...s]=nt(o),a=B(r);if(a===""&&i==="")return[];let l=a===
""?k(i):`${a}${i===""?"":` - ${E(i)}`}`;return[q(l,s.map(k))]});n.length>0&&this.blocks.push("Guiding principles:",D(n))}#d(e){let n=je(e),r=n!==""&&!this.#e.has(n);return r?this.#e.add(n):this.#o.add(
"ids that differ by case or repeat",e),r}#a({features:e}){let n=new Map,r=A(e,"feature");for(let o of e){let i=this.#e.has(je(o.id));(r.has(o)||!i)&&this.#d(o.id)&&n.set(o,o.id)}return n}#l(e,n){if(n===
void 0||n==="")return;let r=Sr(e,n);return r===void 0&&this.#o.add("links to such addresses",n),r}#f(e){let n=Jt(e);return e.map(r=>{let o=this.#l(r.title,r.link)??rt(r.title);return n.has(r)&&this.#d(
r.id)?`${Ne(r.id)}

${o}`:o})}#u(e,n,r){let{features:o,targets:i}=e,s=o.some(({status:u})=>u!==void 0),a=this.#f(i),l=[["Feature",...s?["Status"]:[],...a]],d=[];for(let u of o){u.group.join(`
`)!==d.join(`
`)&&l.push(ia(u.group,l)),d=u.group;let p=n.get(u),g=p===void 0?this.#l(u.title,u.link):Mr(u.title,p),$=i.map(({id:re})=>ct(m(u.support,re)?.level)),b=u.status===void 0?"":Pe(u.status);l.push([g??rt(u.
title),...s?[b]:[],...$])}this.#t.headings!==!1&&this.#n("Summary",r);let c=jt(e);c!==void 0&&this.blocks.push(c),this.blocks.push(Pr(l,oa(this.#t)))}#c(e,n,r){if(e.features.length===0)return;this.#n(
"Details",r);let o=[];for(let i of e.features){let s=i.group.map(k).filter(l=>l!==""),a=bt(s,o);for(let[l,d]of s.entries())l>=a&&this.#n(d,r+1+l);o=s,this.#p(i,e,n.get(i),r+1+s.length)}}#p(e,n,r,o){r!==
void 0&&this.blocks.push(Ne(r));let i=this.#l(e.title,e.link)??rt(e.title);this.#n(i===""?k(e.id):i,o),this.blocks.push(...Ar(e,n))}};function oa({table:t}){return t==="grid"||t==="simple"?t:"list-tab\
le"}function ia(t,e){let n=(e[0]??[]).slice(1).map(()=>"");return[B(t.join(O)),...n]}function sa(t,e){let n=G(t);if(!me(e))return n;let r=Lt(t.map(({title:o},i)=>({key:String(i),title:o})),"matrix");return n.
map((o,i)=>({...o,id:r.get(String(i))??o.id}))}function Br(t,e={}){let n=new Be(e),r=sa(t,e);for(let a of r)n.matrix(a);let o=n.blocks.length===0?"":`${n.blocks.join(`

`)}
`,i=()=>Tt({root:le(o).root,text:o,markdown:!1}),s=It("RST",r,e,n.losses,i);return{text:o,losses:[...T("RST",t,r),...s]}}var qr={complete:{fill:"#007a5e",ink:"#fff",symbol:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",symbol:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0 0 0 10z"},missing:{fill:"\
#e0703a",ink:"#2b0f00",symbol:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",symbol:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e9ed",ink:"#4a525c",symbol:"\
M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",symbol:"M10 10v.1"}},Dr="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";var aa=new Set("iljtfrI.,:;'|!()[]{}/\\-` "),la=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,da=/[\p{M}\p{Cf}]/u,ua=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
function qe(t){return aa.has(t)?.36:t>="a"&&t<="z"&&t!=="m"&&t!=="w"?.59:da.test(t)?0:ua.test(t)?1.05:la.test(t)?.76:.62}function vt(t,e){let n=0;for(let r of t)n+=qe(r);return Math.ceil(Math.round(n*
e*100)/100)}function Qt(t,e,n){let r=qe("…"),o=0;for(let i of t){if(r+=qe(i),r*e>n)return vt(t,e)<=n?t:`${t.slice(0,o).trimEnd()}…`;o+=i.length}return t}var St=12,ze=13.5,Xt=18,R=20,it=16,kt=8,te=320,zr=200,ca=t=>[...t].flatMap(([{word:e},n])=>n>0?[`${n} ${e}`]:[]).join(", ");function fa(t,e){let n=`${t.features.length} features by ${t.targets.length}\
 targets.`,r=t.targets.map(({title:o},i)=>{let s=e[i];return` ${o}: ${s&&ca(s)||"nothing"}.`});return n+r.join("")}function pa(t){let e=0,n=t.map(({code:r,word:o})=>{let i=`<use href="#sm-${r}" x="${e}\
"/><text x="${e+R+5}" y="14">${o}</text>`;return e+=R+5+vt(o,St)+18,i});return{width:e,height:R,markup:n.join("")}}var Jr=({status:t})=>t?.kind==="mandatory",Hr=t=>Jr(t)?ze:St;function ma(t,e,n,r){let o=e.
targets.map(({id:l},d)=>{let{code:c}=M(m(t.support,l)?.level);return`<use href="#sm-${c}" x="${n+d*R}"/>`}),i=f(t.title),s=f(Qt(t.title,Hr(t),te)),a=Jr(t)?' font-weight="700"':"";return`<g transform="\
translate(0 ${r})"><title>${i}</title><text x="${n-kt}" y="14" text-anchor="end"${a}>${s}</text>${o.join("")}</g>
`}function ga(t,e,n){let r=[],o=n,i="";for(let s of t.features){let a=s.group.join(" › ");if(a!==i&&a!==""){let l=f(Qt(a,ze,te));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</tex\
t>
`),o+=R+4}else a!==i&&(o+=kt);i=a,r.push(ma(s,t,e,o)),o+=R}return{markup:r.join(""),end:o}}var Zt=t=>t.reduce((e,n)=>Math.max(e,n),0),De=(t,e,n)=>Math.min(vt(t,e),n);function ha(t){let e=U(t),n=pa(Nt(
K(e))),r=t.features.flatMap(g=>[De(g.title,Hr(g),te),De(g.group.join(" › "),ze,te)]),o=Zt(r)+kt,i=t.targets.map(({title:g})=>g),s=t.title===""?0:Xt+12,l=s+n.height+14+Zt(i.map(g=>De(g,St,zr)))+kt,d=i.
map((g,$)=>{let b=f(Qt(g,St,zr));return`<text transform="translate(${o+$*R+14} ${l-kt+3}) rotate(-90)"><title>${f(g)}</title>${b}</text>`}),c=ga(t,o,l),u=t.title===""?"":`<text y="${Xt}" font-size="${Xt}\
" font-weight="700">${f(t.title)}</text>`,p=[o+i.length*R,n.width,vt(t.title,Xt*1.1)];return{width:Zt(p),height:c.end,words:fa(t,e),markup:`${u}<g transform="translate(0 ${s})">${n.markup}</g>
${d.join(`
`)}
${c.markup}`}}function ya(){return V.map(({code:t,level:e})=>{let{fill:n,ink:r,symbol:o,solid:i}=qr[e],s=e==="not-stated"?' stroke="#c3c9d0"':"",a=i===void 0?"":`<path fill="${r}" stroke="none" d="${i}\
"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${s}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}var ba="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function Wr(t){let e=t.map(ha),n=Zt(e.map(
l=>l.width))+2*it,r=it,o=e.map(({markup:l,height:d})=>{let c=`<g transform="translate(${it} ${r})">${l}</g>
`;return r+=d+2*it,c}),i=e.length===0?2*it:r-it,s=f(t.map(({title:l})=>l||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="${i}\
" viewBox="0 0 ${n} ${i}" role="img" aria-label="${s}" font-family="${Dr}" font-size="${St}">
<title>${s}</title>
<desc>${f(e.map(l=>l.words).join(" "))}</desc>
<style>${ba}</style>
<defs>
${ya()}</defs>
<rect class="page" width="100%" height="100%"/>
${o.join("")}</svg>
`,losses:[]}}var xa=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,wa=/^(?:y|n|yes|no|on|off|true|false|null)$/i,$a=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,va=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
ka=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,Sa=t=>JSON.stringify(t).replace(va,ka),ee=t=>xa.test(t)&&!wa.test(t)?t:Sa(t);function Ma(t,e){return`|-
${t.split(`
`).map(r=>r===""?"":`${e}${r}`).join(`
`)}`}function Ea(t){let e=t.get("level");return t.size===1&&typeof e=="string"?`{ level: ${ee(e)} }`:void 0}var _a=t=>t instanceof Map;function Mt(t,e){if(typeof t=="number")return` ${t}`;if(typeof t==
"string")return` ${t.includes(`
`)&&$a.test(t)?Ma(t,e):ee(t)}`;let n=`${e}  `;if(_a(t)){if(t.size===0)return" {}";let r=Ea(t);return r!==void 0?` ${r}`:[...t].map(([o,i])=>`
${e}${ee(o)}:${Mt(i,n)}`).join("")}return t.length===0?" []":t.map(r=>{let o=Mt(r,n),i=o.startsWith(`
`)?` ${o.slice(n.length+1)}`:o;return`
${e}-${i}`}).join("")}function ne(t,e,n){return`${n}${ee(t)}:${Mt(e,`${n}  `)}
`}function Je(t,e){return`${Mt([t],e).slice(1)}
`}function Vr(t){return`${Mt(t,"").slice(1)}
`}var z=class extends Error{},Et=t=>t instanceof Map;function Ur(t,e){let{root:n,problems:r}=pe(t);if(!(n?.kind!=="object"||r.length>0))try{let o=new He(t),i=Oa(n,e),s=t.slice(0,n.start)+o.replace(n,i)+
t.slice(o.endOf(n)),a=pe(s);return a.root&&a.problems.length===0&&st(a.root,i)?s:void 0}catch(o){if(o instanceof z)return;throw o}}function Oa({entries:t},e){let n=t.find(({key:r})=>r.value==="$schema")?.
value;return n?.kind==="string"?new Map([["$schema",n.value],...e]):e}function st(t,e){return t.kind==="string"||t.kind==="scalar"?typeof e!="object"&&String(t.value)===String(e):t.kind==="array"?typeof e!=
"object"||Et(e)||e.length!==t.items.length?!1:t.items.every((n,r)=>st(n,e[r]??"")):typeof e!="object"||!Et(e)||e.size!==t.entries.length?!1:t.entries.every(({key:n,value:r})=>{let o=e.get(n.value);return o!==
void 0&&st(r,o)})}var He=class{#t;constructor(e){this.#t=e}endOf(e){let n=this.#t.indexOf(`
`,Math.max(0,this.#e(e)-1));return n<0?this.#t.length:n+1}#e(e){if(this.#o(e)||e.kind==="scalar")return e.end;if(e.kind==="string"){let r=this.#i(e),i=r<e.start&&this.#t[e.end]===this.#t[r]?e.end+1:e.
end;return e.start+this.#t.slice(e.start,i).trimEnd().length}let n=e.kind==="array"?e.items.at(-1):e.entries.at(-1)?.value;return n?Math.max(e.start,this.#e(n)):e.end}#o({kind:e,start:n}){return e!=="\
string"&&(this.#t[n]==="["||this.#t[n]==="{")}#r(e){return" ".repeat(e-(this.#t.lastIndexOf(`
`,e-1)+1))}replace(e,n){if(st(e,n))return this.#n(this.#t.slice(e.start,this.endOf(e)));if(typeof n=="object"&&!this.#o(e)){if(e.kind==="object"&&Et(n))return this.#s(e,n);if(e.kind==="array"&&!Et(n))
return this.#l(e.items,e.start,n)}throw new z}#n(e){return e.endsWith(`
`)?e:`${e}
`}#s({entries:e,start:n},r){let o=this.#r(n),s=this.#u(e.map(({key:c,value:u})=>({name:c.value,node:u,start:this.#i(c)})),n).filter(({name:c})=>r.has(c)),a=new Set(s.map(({name:c})=>c)),l=new Map,d;for(let[
c,u]of r)if(a.has(c))d=c;else{if(d===void 0)throw new z;Ke(l,d,ne(c,u,o))}return this.#c(s.flatMap(c=>[c.lead+this.#d(c,r.get(c.name)??"",o),...l.get(c.name)??[]]))}#i({start:e}){return/["']/.test(this.#t.
charAt(e-1))?e-1:e}#d({name:e,node:n,start:r},o,i){let s=this.#a(n);if(this.#t[s]===":")return ne(e,o,i);if(st(n,o)||typeof o=="object"&&!this.#o(n)&&n.kind!=="string")return this.#t.slice(r,n.start)+
this.replace(n,o);let a=this.#e(n),l=ne(e,o,i).slice(0,-1),d=this.#t.slice(r,s),c=l.slice(Ca(l)),u=c.includes(`
`)?`
`:this.#t.slice(a,this.endOf(n));return this.#n(d.trimEnd()+c+u)}#a(e){return e.kind==="string"?this.#i(e):e.start}#l(e,n,r){let o=this.#r(n),i=this.#u(e.map(l=>({name:Ta(l),node:l,start:this.#f(this.#a(
l),n)})),n),s=Ge(i,({name:l})=>l),a=r.map(l=>{let d=s.get(La(l))?.shift();if(!d)return Je(l,o);let{node:c}=d,u=this.#t.slice(d.start,this.#a(c));if(st(c,l))return d.lead+this.#n(this.#t.slice(d.start,
this.endOf(c)));if(c.kind==="string"||this.#o(c)){let p=this.#t.slice(this.#e(c),this.endOf(c));return d.lead+this.#n(Je(l,o).slice(o.length,-1)+p)}return d.lead+u+this.replace(c,l)});return this.#c(a)}#f(e,n){
let r=e-1;for(;r>=n&&/\s/.test(this.#t.charAt(r));)r-=1;if(r<n||this.#t[r]!=="-")throw new z;return r}#u(e,n){let r=n;return e.map((o,i)=>{if(o.start<r)throw new z;let s=i===0?this.#r(n):this.#t.slice(
r,o.start);return r=this.endOf(o.node),{...o,lead:s}})}#c(e){return e.map(n=>this.#n(n)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function Ta(t){if(t.kind==="string")return t.value;let e=(ce(t,"i\
d")??ce(t,"title"))?.value;return e?.kind==="string"?e.value:""}function La(t){if(typeof t!="object")return String(t);let e=Et(t)?t.get("id")??t.get("title"):void 0;return typeof e=="string"?e:""}function Ca(t){
let e=/^ *"(?:[^"\\]|\\.)*":/.exec(t);return e?e[0].length:t.indexOf(":")+1}function Kr(t,{previous:e}={}){let n=Se(t);return{text:(e===void 0?void 0:Ur(e,n))??Vr(n),losses:[]}}var Gr=[{name:"markdown",extension:".md",description:"the whole document, for people",tables:["compact","aligned"],hasLinks:!0,emit:vr},{name:"rst",extension:".rst",description:"the whole document, fo\
r Sphinx",tables:["list-table","grid","simple"],hasLinks:!0,emit:Br},{name:"ini",extension:".ini",description:"for sphinx-feature-classification",emit:Un},{name:"csv",extension:".csv",description:"for\
 spreadsheets; long (default) or wide",emit:An},{name:"json",extension:".json",description:"the canonical model, for programs",isSparse:!0,keepsIds:!0,emit:Kn},{name:"yaml",extension:".yaml",description:"\
the same for editing by hand",isSparse:!0,keepsIds:!0,emit:Kr},{name:"html",extension:".html",description:"one page to look at, filter and print",hasLinks:!0,keepsIds:!0,emit:Hn},{name:"ndjson",extension:"\
.ndjson",description:"a record a cell, for queries",isSparse:!0,keepsIds:!0,emit:kr},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",keepsIds:!0,emit:Wr}];function Aa(t){
return Gr.find(e=>e.name===t)}export{Gr as EMITTERS,ro as FORMATS,at as LEVELS,oo as RST_PROBLEM_CODES,so as RULES,fe as SCHEMA_VERSION,se as STATUS_KINDS,Aa as findEmitter,ao as lintDocuments,le as parseRst,uo as readDocument,lo as resolveSettings,
io as rstParse};
