import{$ as gn,B as on,C as pe,Ca as ko,D as sn,E as an,F as ln,G as xo,H as me,I as bo,J as wo,L as dn,M as cn,N as ge,O as _,P as Nt,Q as he,R as un,S as fn,T as ct,U as ut,V as pn,W as mn,X as J,Y as W,
Z as jt,_ as m,a as fe,b as Xe,ba as V,ca as hn,d as Ct,da as ye,ea as yn,fa as O,g as Ze,h as tn,ha as xn,ia as xe,j as en,ja as bn,ka as wn,l as At,la as $n,ma as vn,na as kn,oa as Sn,p as Rt,qa as Ft,
s as nn,sa as be,t as rn,v as It,w as T,wa as $o,x as lt,y as dt,ya as vo,z as yo}from"./shared.mjs";var So=/\\(\\)?/g,Mo=RegExp(`[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`,"g"),Eo=/\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,To=/^\w*$/,
_o=function(t){return Object.prototype.toString.call(t)},Mn=function(t){let e=typeof t;return e==="symbol"||e==="object"&&t&&_o(t)==="[object Symbol]"},Oo=function(t,e){if(Array.isArray(t))return!1;let n=typeof t;
return n==="number"||n==="symbol"||n==="boolean"||!t||Mn(t)?!0:To.test(t)||!Eo.test(t)||e!=null&&t in Object(e)},Lo=function(t){let e=[];return t.charCodeAt(0)===46&&e.push(""),t.replace(Mo,function(n,r,o,i){
let s=n;o?s=i.replace(So,"$1"):r&&(s=r.trim()),e.push(s)}),e},Co=function(t,e){return Array.isArray(t)?t:Oo(t,e)?[t]:Lo(t)},Ao=function(t){if(typeof t=="string"||Mn(t))return t;let e=`${t}`;return e==
"0"&&1/t==-1/0?"-0":e},En=function(t,e){e=Co(e,t);let n=0,r=e.length;for(;t!=null&&n<r;)t=t[Ao(e[n++])];return n&&n===r?t:void 0};var Tn=function(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)};var Pt=function(t){if(t==null)return[void 0,void 0];if(typeof t!="object")return[Error('Invalid option "columns": expect an array or an object')];if(Array.isArray(t)){let e=[];for(let n of t)if(typeof n==
"string")e.push({key:n,header:n});else if(typeof n=="object"&&n!==null&&!Array.isArray(n)){if(!n.key)return[Error('Invalid column definition: property "key" is required')];n.header===void 0&&(n.header=
n.key),e.push(n)}else return[Error("Invalid column definition: expect a string or an object")];t=e}else{let e=[];for(let n in t)e.push({key:n,header:t[n]});t=e}return[void 0,t]};var S=class t extends Error{constructor(e,n,...r){Array.isArray(n)&&(n=n.join(" ")),super(n),Error.captureStackTrace!==void 0&&Error.captureStackTrace(this,t),this.code=e;for(let o of r)for(let i in o){
let s=o[i];this[i]=Buffer.isBuffer(s)?s.toString():s==null?s:JSON.parse(JSON.stringify(s))}}};var _n=function(t){return t.replace(/([A-Z])/g,function(e,n){return"_"+n.toLowerCase()})};var Bt=function(t){let e={};for(let o in t)e[_n(o)]=t[o];if(e.bom===void 0||e.bom===null||e.bom===!1)e.bom=!1;else if(e.bom!==!0)return[new S("CSV_OPTION_BOOLEAN_INVALID_TYPE",["option `bom` is option\
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
n,r]=Pt(e.columns);if(n!==void 0)return[n];if(e.columns=r,(e.quoted===void 0||e.quoted===null)&&(e.quoted=!1),(e.cast===void 0||e.cast===null)&&(e.cast={}),(e.cast.bigint===void 0||e.cast.bigint===null)&&
(e.cast.bigint=o=>""+o),(e.cast.boolean===void 0||e.cast.boolean===null)&&(e.cast.boolean=o=>o?"1":""),(e.cast.date===void 0||e.cast.date===null)&&(e.cast.date=o=>""+o.getTime()),(e.cast.number===void 0||
e.cast.number===null)&&(e.cast.number=o=>""+o),(e.cast.object===void 0||e.cast.object===null)&&(e.cast.object=o=>JSON.stringify(o)),(e.cast.string===void 0||e.cast.string===null)&&(e.cast.string=function(o){
return o}),e.on_record!==void 0&&typeof e.on_record!="function")return[Error('Invalid Option: "on_record" must be a function.')];if(e.quote_record_delimiter===void 0||e.quote_record_delimiter===null)e.
quote_record_delimiter=!e.record_delimiter;else if(typeof e.quote_record_delimiter!="boolean")return[new S("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE",["option `quote_record_delimiter` must be a \
boolean,",`got ${JSON.stringify(e.quote_record_delimiter)}`])];if(e.record_delimiter===void 0||e.record_delimiter===null)e.record_delimiter=`
`;else if(Buffer.isBuffer(e.record_delimiter))e.record_delimiter=e.record_delimiter.toString();else if(typeof e.record_delimiter!="string")return[Error(`Invalid Option: record_delimiter must be a buff\
er or a string, got ${JSON.stringify(e.record_delimiter)}`)];switch(e.record_delimiter){case"unix":e.record_delimiter=`
`;break;case"mac":e.record_delimiter="\r";break;case"windows":e.record_delimiter=`\r
`;break;case"ascii":e.record_delimiter="";break;case"unicode":e.record_delimiter="\u2028";break}return[void 0,e]};var Ro=Buffer.from([239,187,191]),On=function(t,e){return e.some(n=>n.length!==0&&(t.indexOf(n)!==-1||n.length>1&&(t+n).indexOf(n)<t.length))},Ln=function(t,e){return e?e.some(n=>typeof n=="string"?t.
indexOf(n)!==-1:t.search(n)!==-1):!1},Cn=function(t,e,n){return{options:t,state:e,info:n,__transform:function(r,o){if(!Array.isArray(r)&&typeof r!="object")return Error(`Invalid Record: expect an arra\
y or an object, got ${JSON.stringify(r)}`);if(this.info.records===0){if(Array.isArray(r)){if(this.options.header===!0&&this.options.columns===void 0)return Error("Undiscoverable Columns: header option\
 requires column option or object records")}else if(this.options.columns===void 0){let[a,l]=Pt(Object.keys(r));if(a)return;this.options.columns=l}}if(this.info.records===0){this.bom(o);let a=this.headers(
o);if(a)return a}try{this.options.on_record&&this.options.on_record(r,this.info.records)}catch(a){return a}let i,s;if(this.options.eof){if([i,s]=this.stringify(r),i)return i;if(s===void 0)return;s=s+this.
options.record_delimiter}else{if([i,s]=this.stringify(r),i)return i;if(s===void 0)return;(this.options.header||this.info.records)&&(s=this.options.record_delimiter+s)}this.info.records++,o(s)},stringify:function(r,o=!1){
if(typeof r!="object")return[void 0,r];let{columns:i}=this.options,s=[];if(Array.isArray(r)){let l=i?Math.min(r.length,i.length):r.length;for(let d=0;d<l;d++){let u=r[d],[c,p]=this.__cast(u,{index:d,column:d,
records:this.info.records,header:o});if(c)return[c];s[d]=[p,u]}}else for(let l=0;l<i.length;l++){let d=En(r,i[l].key),[u,c]=this.__cast(d,{index:l,column:i[l].key,records:this.info.records,header:o});
if(u)return[u];s[l]=[c,d]}let a="";for(let l=0;l<s.length;l++){let d,u,[c,p]=s[l];if(typeof c=="string")d=this.options;else if(Tn(c)){if(d={...c},c=d.value,delete d.value,typeof c!="string"&&c!==void 0&&
c!==null&&u)return[Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(c)}`)];if(d={...this.options,...d},[u,d]=Bt(d),u!==void 0)return[u]}else if(c==
null)d=this.options;else return[Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(c)}`)];let{delimiter:g,escape:$,quote:x,quoted:de,
quoted_empty:Lt,quoted_string:ce,quoted_match:Ge,record_delimiter:co,quote_record_delimiter:uo,escape_formulas:fo}=d;if(c===""&&p==="")(Ln(c,Ge)||Lt===!0||ce===!0&&Lt!==!1)===!0&&(c=x+c+x),a+=c;else if(c){
if(typeof c!="string")return[Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(c)}`)];let Ye=On(c,[g]),ue=x!==""&&c.indexOf(x)>=0,po=c.indexOf($)>=0&&$!==x,mo=On(c,[co,...uo===
!1?[]:[`
`,"\r"]]),go=ce&&typeof p=="string",ho=Ln(c,Ge);if(fo)switch(c[0]){case"-":if(typeof p=="number"||typeof p=="bigint")break;c=`'${c}`;break;case"=":case"+":case"@":case"	":case"\r":case"＝":case"＋":case"\
－":case"＠":c=`'${c}`;break}let Qe=ue===!0||Ye||mo||de||go||ho;Qe===!0&&po===!0&&(c=c.replaceAll($,()=>$+$)),ue===!0&&(c=c.replaceAll(x,()=>$+x)),Qe===!0&&(c=x+c+x),a+=c}else(Lt===!0||p===""&&ce===
!0&&Lt!==!1)&&(a+=x+x);l!==s.length-1&&(a+=g)}return[void 0,a]},bom:function(r){this.options.bom===!0&&r(Ro)},headers:function(r){if(this.options.header===!1||this.options.columns===void 0)return;let o,
i=this.options.columns.map(s=>s.header);if(this.options.eof?([o,i]=this.stringify(i,!0),i+=this.options.record_delimiter):[o,i]=this.stringify(i,!0),o)return o;this.options.header_as_comment&&(i=this.
options.header_as_comment+" "+i),r(i)},__cast:function(r,o){let i=typeof r;try{return i==="string"?[void 0,this.options.cast.string(r,o)]:i==="bigint"?[void 0,this.options.cast.bigint(r,o)]:i==="numbe\
r"?[void 0,this.options.cast.number(r,o)]:i==="boolean"?[void 0,this.options.cast.boolean(r,o)]:r instanceof Date?[void 0,this.options.cast.date(r,o)]:i==="object"&&r!==null?[void 0,this.options.cast.
object(r,o)]:r===null&&this.options.cast.null!==void 0?[void 0,this.options.cast.null(r,o)]:r===void 0&&this.options.cast.undefined!==void 0?[void 0,this.options.cast.undefined(r,o)]:[void 0,r]}catch(s){
return[s]}}}};var An=function(t,e={}){let n=[],[r,o]=Bt(e);if(r!==void 0)throw r;let a=Cn(o,{stop:!1},{records:0});for(let l of t){let d=a.__transform(l,function(u){n.push(u)});if(d!==void 0)throw d}if(n.length===0){
a.bom(d=>{n.push(d)});let l=a.headers(d=>{n.push(d)});if(l!==void 0)throw l}return n.join("")};var Io={title:"title",section:"headings above it",principles:"guiding principles",targetLabel:"word for its targets",notes:"closing notes"},No={id:"id",title:"title",link:"link",attributes:"attributes"},
jo={id:"id",title:"title",group:"group",link:"link",status:"status",api:"API name",commands:"commands",notes:"notes",attributes:"attributes"},Fo={level:"level",text:"text",notes:"notes"};function Rn(t){
let e=JSON.stringify(t??"");return e==='""'||e==="[]"||e==="{}"?"":e}var N=class{#t;#e=new Map;constructor(e){this.#t=e}add(e,n){let r=this.#e.get(e);r===void 0?this.#e.set(e,{count:1,first:n}):r.count+=
1}sentences(){return[...this.#e].map(([e,{count:n,first:r}])=>{let o=n>1?` and ${n-1} more`:"";return`${this.#t} cannot hold ${e}: \`${r}\`${o}.`})}compare(e,n,r,o,i){for(let s in e){if(n[s]===r?.[s])
continue;let a=e[s];a!==void 0&&Rn(n[s])!==Rn(r?.[s])&&this.add(`the ${a} of a ${o} as it is`,i)}}};function Po(t){let e=new Map(t.map(([{id:r}],o)=>[r,o])),n=new Map(t.flatMap(([,r],o)=>r===void 0?[]:
[[r.id,o]]));return(r,o)=>[...new Set([...Object.keys(r.support).flatMap(s=>e.get(s)??[]),...Object.keys(o?.support??{}).flatMap(s=>n.get(s)??[])])].sort((s,a)=>s-a).flatMap(s=>t.slice(s,s+1))}function Bo(t,e,n,r){
if(e!==n){t.compare(jo,e,n,"feature",e.title);for(let[{id:o,title:i},s]of r){let a=m(e.support,o),l=n&&s&&m(n.support,s.id),d=`${e.title} / ${i}`;a!==void 0?t.compare(Fo,a,l,"cell",d):l!==void 0&&t.add(
"a blank cell",d)}}}function L(t,e,n){let r=new N(t);for(let[i,s]of e.entries()){let a=n[i];if(a===void 0){r.add("the matrix",s.title);continue}let l=s.targetLabel===void 0?{...a,targetLabel:""}:a;r.compare(
Io,s,l,"matrix",s.title),s.id!==a.id&&s.id!==J(s.title,"matrix")&&r.add("the id of a matrix that its title does not tell",s.id);for(let[c,p]of s.targets.entries())r.compare(No,p,a.targets[c],"target",
p.title);a.targets.length>s.targets.length&&r.add("the number of targets of a matrix",s.title),a.features.length>s.features.length&&r.add("the number of features of a matrix",s.title);let d=s.targets.
map((c,p)=>[c,a.targets[p]]),u=Po(d);for(let[c,p]of s.features.entries())Bo(r,p,a.features[c],u(p,a.features[c]))}let o=n[e.length];return o!==void 0&&r.add("the number of matrices",o.title),r.sentences()}
var qo=2e3;function we({view:t="all",headings:e=!0}){return t==="all"&&e}function qt(t,e,n,r,o){let i=e.reduce((s,{features:a,targets:l})=>s+a.length*l.length,0);return r.length>0||!we(n)||i>qo?r:L(t,
e,V(o()))}var In={level:"not-stated",code:"b",symbol:"·",word:"not stated"},Nn={complete:{level:"complete",code:"c",symbol:"✔",word:"complete"},partial:{level:"partial",code:"p",symbol:"◐",word:"partial"},
missing:{level:"missing",code:"m",symbol:"✖",word:"missing"},unknown:{level:"unknown",code:"u",symbol:"?",word:"unknown"},"not-applicable":{level:"not-applicable",code:"n",symbol:"–",word:"not app\
licable"}},U=[...lt.map(t=>Nn[t]),In];function M(t){return t===void 0?In:Nn[t]}function ft(t){return t===void 0||t.kind==="unspecified"?"":t.kind==="choice"?`choice: ${t.group}`:t.kind==="condition"?`\
required if ${t.expression}`:t.kind}var jn=()=>new Map(U.map(t=>[t,0]));function K(t){return t.targets.map(({id:e})=>{let n=jn();for(let{support:r}of t.features){let o=M(m(r,e)?.level);n.set(o,(n.get(
o)??0)+1)}return n})}function G(t){let e=jn();for(let n of t)for(let[r,o]of n)e.set(r,(e.get(r)??0)+o);return e}var Dt=t=>[...t].filter(([,e])=>e>0).map(([e])=>e);var Fn="—";function pt(t){return t===void 0?Fn:t==="not-applicable"?"N/A":M(t).symbol}var j=t=>M(t).word;function zt({features:t,targets:e}){let n=new Set(t.flatMap(({support:o})=>e.map(({id:i})=>m(
o,i)?.level))),r=lt.filter(o=>n.has(o)).map(o=>`${pt(o)} = ${j(o)}`);return n.has(void 0)&&r.push(`${Fn} = not stated`),r.length===0?void 0:`Legend: ${r.join(", ")}.`}function C(t){return t.kind==="ch\
oice"?`choice (${t.group})`:t.kind==="condition"?`condition (${t.expression})`:t.kind}function A(t,e=T){return t.split(/\n[^\S\n]*\n/u).map(e).filter(n=>n!=="")}function Pn(t,e){let n=new Set;for(let r of t)for(let{attributes:o}of e(r))for(let i of Object.keys(o??{}))n.add(i);return[...n]}function Do(t){return{matrixTitle:t.title,section:ut(t.section),matrix:t.
id}}function zo({targetLabel:t,principles:e,notes:n}){return{...t!==void 0&&{targetLabel:t},...e&&{principles:ct(e.map(pn))},...n&&{closingNotes:ct(n)}}}function Ho({id:t,title:e,group:n,status:r}){return{
featureTitle:e,feature:t,group:ut(n),...r&&{status:C(r)}}}function Jo({notes:t,api:e,commands:n,link:r}){return{...t!==void 0&&{featureNotes:t},...e!==void 0&&{api:e},...n&&{commands:ct(n)},...r!==void 0&&
{featureLink:r}}}var Wo=({id:t,title:e})=>({targetTitle:e,target:t});function Vo(t){return t?{level:t.level,...t.text!==void 0&&{text:t.text},...t.notes&&{notes:ct(t.notes)}}:{}}function*Uo(t){let{features:e,
targets:n}=t,r=Do(t),o=zo(t);for(let i of e.length>0?e:[void 0]){let s={fields:i?Jo(i):{},...i&&{feature:i}},a=i?Ho(i):{};for(let l of n.length>0?n:[void 0]){let d=i===e[0],u=d&&l?.link!==void 0?{targetLink:l.
link}:{},c=i&&l?Vo(m(i.support,l.id)):{},p={...r,...a,...l&&Wo(l)},g={...o,...s.fields,...u,...p,...c};yield{...s,fields:g,...d&&l&&{target:l}},o={},s={fields:{}}}}}function Bn(t){let e=Pn(t,({features:i})=>i),
n=Pn(t,({targets:i})=>i),r=[[...he,...e.map(i=>un+i),...n.map(i=>fn+i)]],o=(i,s)=>(i&&m(i,s))??"";for(let i of t)for(let{fields:s,feature:a,target:l}of Uo(i))r.push([...he.map(d=>s[d]??""),...e.map(d=>o(
a?.attributes,d)),...n.map(d=>o(l?.attributes,d))]);return r}function Ko({features:t,targets:e}){let n=t.some(({group:s})=>s.length>0),r=t.some(({status:s})=>s!==void 0),o={header:"Group",read:s=>ut(s.group)},i={header:"Status",read:s=>s.status?C(s.status):""};
return[{header:"Feature",read:({title:s})=>s},...n?[o]:[],...r?[i]:[],...e.map(({id:s,title:a})=>({header:a,read:l=>{let d=m(l.support,s);return d?j(d.level):""}}))]}function qn(t){return t.flatMap((e,n)=>{
let r=Ko(e),o=[r.map(({header:i})=>i),...e.features.map(i=>r.map(({read:s})=>s(i)))];return t.length===1?o:[...n>0?[[""]]:[],[e.title],...o]})}function Dn(t){let e=t.map(n=>n.map(r=>r===""?r:ln(r)));return An(e,{record_delimiter:"unix",quoted_match:/[\r\n\t;]/})}function zn(t,{csv:e="long"}={}){if(e==="long")return{text:Dn(Bn(t)),losses:[]};
let n=Dn(qn(t));return{text:n,losses:L("Wide CSV",t,V(mn(n)))}}function $e(t){return t.replace(/[\t\n\r]/g,"").replace(/^[\0- ]+/,"").trim()}function Go(t,e){let n=r=>{let{link:o,...i}=r,s=o===void 0?void 0:e(o);return s===o?r:s===void 0?i:{...r,link:s}};return{...t,
targets:t.targets.map(n),features:t.features.map(n)}}var Yo=/^(?:javascript|vbscript|data):/i,Y=t=>t.map(e=>Go(e,n=>Yo.test($e(n))?void 0:n));var Qo=/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu,Xo=/[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u,Zo=/[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function f(t){return Xo.test(t)?t.replace(Qo,"�").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;"):t}function mt(t){return Zo.test(
t)?`<bdi>${f(t)}</bdi>`:f(t)}var ti=new Set(["http","https","mailto"]);function Q(t){let e=$e(t);if(e===""||e.startsWith("#"))return;let n=/^[a-z][a-z0-9+.-]*(?=:)/i.exec(e)?.[0];return n===void 0||ti.
has(n.toLowerCase())?e:void 0}var ei=/https?:\/\/[^\s<>"'`|\\^{}]+/g,ni=new Set(".,;:!?)]*_~");function ri(t){let e=t.includes("("),n=t.length;for(;n>0&&ni.has(t.charAt(n-1))&&!(e&&t.charAt(n-1)===")");)
n-=1;return n}function ve(t){let e="",n=0;for(let{0:r,index:o}of t.matchAll(ei)){let i=r.slice(0,ri(r)),s=f(i);e+=`${f(t.slice(n,o))}<a href="${s}">${s}</a>`,n=o+i.length}return e+f(t.slice(n))}function X(t){
return t.split(/\n(?:[^\S\n]*\n)+/).map(e=>`<p>${ve(e)}</p>`).join("")}function Hn(t){return t.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]+/u).filter(n=>n!=="").join("-")||"x"}var Ht=(t,e)=>`${t}--${e}`,Jt=t=>`${t}--`;function Jn(t){let e=new W;return t.map(({id:n,features:r,
targets:o})=>{let i=t.length>1?e.take(Hn(n)):void 0,s=i===void 0?"":`${i}--`,a=l=>{let d=new W;return l.map(u=>d.take(Hn(u.id)))};return{...i!==void 0&&{matrix:i},features:a(r).map(l=>s+l),targets:a(o)}})}var Wn=':root{color-scheme:light dark;--page: #fff;--ink: #1b1f24;--soft: #59616b;--line: #dfe3e8;--raised: #f4f6f8;--accent: #0b5cad;--bar: 4rem;--complete: #d5ede3;--on-complete: #00513a;--partial: \
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
t:exact}}',Vn="sha256-Fkzq7PzgDGNj5HvYDgkgXGn+A4gAE76qbTYvN2Na5Q8=",Un='"use strict";(()=>{function g(e){let t=e?.getAttribute("href")??"";return t.startsWith("#")?document.getElementById(t.slice(1)):\
null}var y=e=>e.cells[0]?.querySelector("a")??null;function F(e){return{element:e,status:e.dataset.status??"",article:g(y(e))}}function P(e){let t=[...e.tHead?.rows[0]?.cells??[]],n=t.findIndex(o=>o.d\
ataset.target!==void 0);return{section:e.closest("section")??e,element:e,rows:[...e.querySelectorAll("tr[data-status]")].map(F),first:n<0?t.length:n,targets:t.flatMap(({dataset:o})=>o.target===void 0?\
[]:[Number(o.target)])}}var H=()=>[...document.querySelectorAll("table.matrix")].map(P);function M(e){if(e.text===void 0){let t=[...e.article?.children??[]].filter(o=>!o.matches(".levels")),n=e.elemen\
t.parentElement?.querySelector(".g")?.textContent??"";e.text=[n,...t.map(o=>o.textContent)].join(" ").toLowerCase()}return e.text}var T=e=>e?.className.charAt(0)??"",v=e=>`${T(e)} ${e?.querySelector("\
b")?.textContent??""}`;function C(e){let t=new FormData(e),n=l=>t.getAll(l).map(String).filter(Boolean),o=new Set([...n("compare"),...n("with")]),r=o.size===2;return{words:n("text").join(" ").toLowerC\
ase().split(/\\s+/).filter(Boolean),status:n("status").join(""),levels:new Set(n("level")),targets:r?o:new Set(n("target")),compare:r}}var b=({words:e,status:t,levels:n,targets:o})=>e.length===0&&t==="\
"&&n.size===0&&o.size===0;function j(e,t,n){if(n.status!==""&&e.status!==n.status)return!1;let{cells:o}=e.element;return n.levels.size>0&&!t.some(r=>n.levels.has(T(o[r])))||n.compare&&new Set(t.map(r=\
>v(o[r]))).size<2?!1:n.words.every(r=>M(e).includes(r))}var U=(e,t,n)=>`[data-table="${e}"] tr>:nth-child(n+${t+1}):nth-child(-n+${n}):not([colspan])`;function V(e,t,n){let o=[],r=e.first;for(let l of\
[...n,e.first+e.targets.length])l>r&&o.push(U(t,r,l)),r=l+1;return o}function G(e,t){let o=e.targets.map((s,a)=>({target:String(s),at:e.first+a})).filter(({target:s})=>t.targets.size===0||t.targets.ha\
s(s)).map(({at:s})=>s),r=t.compare?o.length===2:o.length>0||t.targets.size===0,l=0;for(let s of e.rows){let a=r&&j(s,o,t);s.element.hidden=!a,s.article&&(s.article.hidden=!a),a&&(l+=1)}for(let s of e.\
element.tBodies)s.hidden=!s.querySelector("tr[data-status]:not([hidden])");return e.section.hidden=l===0&&e.rows.length>0,{shown:l,columns:o}}function J(e,t,n){if(b(e))return"";let o=e.compare?"differ\
":"shown";return t===0?`No feature of ${n} ${o==="differ"?"differs":"matches"}.`:`${t} of ${n} features ${o}.`}function A(e,t,n){let o=new CSSStyleSheet;document.adoptedStyleSheets=[o];for(let[i,{elem\
ent:d}]of e.entries())d.dataset.table=String(i);let r=e.reduce((i,{rows:d})=>i+d.length,0),l=t.querySelector("output"),s=t.querySelector("[data-role=shown]"),a=()=>{let i=C(t),d=e.map(m=>G(m,i)),p=e.f\
latMap((m,h)=>V(m,h,d[h]?.columns??[]));o.replaceSync(p.length>0?`${p.join(",")}{display:none}`:"");let W=d.reduce((m,h)=>m+h.shown,0);l&&(l.textContent=J(i,W,r)),s&&(s.textContent=i.targets.size>0?`$\
{i.targets.size} chosen`:"all"),document.documentElement.classList.toggle("filtered",!b(i)),n()},c=0;t.addEventListener("input",()=>{clearTimeout(c),c=setTimeout(a,r>2e3?150:0)}),t.addEventListener("s\
ubmit",i=>i.preventDefault()),t.addEventListener("reset",()=>setTimeout(a));for(let i of t.querySelectorAll("[hidden]"))i.hidden=!1;return b(C(t))||a(),()=>{t.reset(),a()}}var u=e=>e?.querySelector(\'a\
[href^="#"]\')??null,L=e=>e.getClientRects().length>0;function q(e,t){let n=e;do n=t>0?n.nextElementSibling:n.previousElementSibling;while(n&&!(L(n)&&u(n)));return u(n)}function Q(e,t){let n=[...e.cell\
s].filter(o=>L(o)&&u(o));return u(t?n.at(-1):n[0])}function X(e,t,n,o){let r=n.closest("tr");if(!r)return null;if(e==="ArrowLeft")return q(n,-1);if(e==="ArrowRight")return q(n,1);let l=o.rows.map(({el\
ement:i})=>i).filter(i=>!i.hidden),s=l.indexOf(r);if(e==="ArrowUp")return u(l[s-1]?.cells[n.cellIndex]);if(e==="ArrowDown")return u(l[s+1]?.cells[n.cellIndex]);let a=e==="End",c=t?a?l.at(-1):l[0]:r;re\
turn(a||e==="Home")&&c?Q(c,a):null}function R(e){let t=new Map,n=(r,l)=>{let s=t.get(r);s&&(s.tabIndex=-1),l.tabIndex=0,t.set(r,l)},o=()=>{for(let r of e){let l=t.get(r);if(l&&L(l))continue;let s=r.ro\
ws.find(({element:c})=>!c.hidden),a=s&&y(s.element);a&&n(r,a)}};for(let r of e){for(let{element:l}of r.rows)y(l)?.setAttribute("tabindex","-1");r.element.addEventListener("focusin",l=>{let s=l.target;\
s instanceof HTMLAnchorElement&&s.closest("tbody")&&n(r,s)}),r.element.addEventListener("keydown",l=>{let s=l.target instanceof Element?l.target.closest("tbody :is(td,th)"):null;if(!s||l.altKey||l.met\
aKey)return;let a=X(l.key,l.ctrlKey,s,r);a&&(l.preventDefault(),a.focus())})}return o(),o}function E(e,t,...n){let o=document.createElement(e);return t!==""&&(o.className=t),o.append(...n),o}function \
Y(e){return e.closest("table")?.tHead?.rows[0]?.cells[e.cellIndex]?.textContent??""}function Z(e,t){let n=E("span",e.className.charAt(0),e.querySelector("span")?.textContent??""),o=e.querySelector("b"\
)?.textContent??"",r=E("p","verdict",E("strong","",Y(e))," ",n,o===""?"":`: ${o}`),l=[...t?.querySelectorAll("p")??[]].map(s=>s.cloneNode(!0));return[r,...l]}function _(){let e=E("button","","Copy lin\
k");return e.type="button",e.addEventListener("click",async()=>{await navigator.clipboard.writeText(location.href),e.textContent="Copied"}),e}function k(e){let t=e.querySelector("h2"),n=e.querySelecto\
r("div");return e.querySelector("button")?.addEventListener("click",()=>e.close()),e.addEventListener("click",r=>{let l=r.target instanceof Element&&r.target.closest(\'a[href^="#"]\');(r.target===e||l)&\
&e.close()}),r=>{let l=g(r.querySelector("a"));if(!l||!t||!n)return;t.textContent=l.firstElementChild?.textContent??"";let s=[...l.querySelectorAll(".remarks>li")],a=s.find(p=>g(p.querySelector("a"))=\
==r),c=l.cloneNode(!0);if(!(c instanceof Element))return;c.firstElementChild?.remove(),a&&c.querySelectorAll(".remarks>li")[s.indexOf(a)]?.remove();let i=r.tagName==="TD"?Z(r,a):[],d="clipboard"in nav\
igator?[_()]:[];n.replaceChildren(...i,...c.childNodes,...d),n.scrollTop=0,e.open||e.showModal()}}var x="table.matrix tbody :is(td[id],th[id])",S=H(),f=document.querySelector("form"),$=document.queryS\
elector("dialog"),N=R(S),ee=f?A(S,f,N):N,B=$?k($):void 0;function K(){let e=f&&getComputedStyle(f).position==="sticky"?f.offsetHeight:0;document.documentElement.style.setProperty("--bar",`${e}px`);for\
(let{element:t}of S){let{style:n}=t.parentElement??t;n.scrollPaddingTop=`${t.tHead?.offsetHeight??0}px`,n.scrollPaddingLeft=`${t.tHead?.rows[0]?.cells[0]?.offsetWidth??0}px`}}var I=null;function z(e){\
I?.classList.remove("at"),I=e,e?.classList.add("at")}function te(){try{return document.getElementById(decodeURIComponent(location.hash.slice(1)))}catch{return null}}function ne(e){let t=e.closest(".fr\
ame"),n=t?.getBoundingClientRect(),o=e.getBoundingClientRect();n&&(t?.scrollBy(o.x+o.width/2-n.x-n.width/2,o.y+o.height/2-n.y-n.height/2),t?.scrollIntoView({block:"nearest"})),e.querySelector("a")?.fo\
cus({preventScroll:!0})}function D(){let e=te();if(!e)return;e.getClientRects().length===0&&ee();let t=e.matches(x);z(t?e:null),t?ne(e):e.scrollIntoView()}var w;function O(e){let t=e.target instanceof\
 Element?e.target.closest(x):null;w?.classList.remove("at"),w=t?.tagName==="TD"?t.closest("table")?.tHead?.rows[0]?.cells[t.cellIndex]:void 0,w?.classList.add("at")}document.addEventListener("click",e\
=>{let t=e.target instanceof Element?e.target:null;for(let o of document.querySelectorAll("details.menu[open]"))o.contains(t)||(o.open=!1);let n=t?.closest(x);!n||!B||e.ctrlKey||e.metaKey||e.shiftKey|\
|e.altKey||(e.preventDefault(),n.querySelector("a")?.focus({preventScroll:!0}),z(n),history.replaceState(null,"",`#${n.id}`),B(n))});document.addEventListener("keydown",e=>{let t=e.target instanceof E\
lement?e.target.closest("details.menu[open]"):null;e.key!=="Escape"||!t||(t.open=!1,t.querySelector("summary")?.focus())});document.addEventListener("mouseover",O);document.addEventListener("focusin",\
O);addEventListener("hashchange",D);addEventListener("resize",K);document.documentElement.classList.add("live");K();addEventListener("load",D);})();',Kn="sha256-zwDiRxH2wx/VGmq5mkCrwGI6fnDaIL69vRBUMub\
soGw=";var oi=/\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u;function Gn(t,e=20){let n=t.replace(oi,"");return n===t||e===0?n:Gn(n,e-1)}function Wt({text:t,notes:e}){if(t===void 0||e===void 0)return t;let n=Gn(t).trim();return/[\p{L}\p{N}]/u.test(n)?n:void 0}var gt=(t,...e)=>`<dt>${t}</dt>${e.map(n=>`<dd>${n}</dd>`).join("")}`;function ii(t){let e=Q(t);return e===void 0?f(t):`<a href="${f(e)}">${f(t)}</a>`}function si(t){let{status:e,api:n,link:r,commands:o=[],
attributes:i={}}=t,s=ft(e),a=[...s===""?[]:[gt("Status",f(s))],...n===void 0?[]:[gt("API",`<code>${f(n)}</code>`)],...r===void 0?[]:[gt("Link",ii(r))],...o.length===0?[]:[gt("Commands",...o.map(l=>`<c\
ode>${f(l)}</code>`))],...Object.entries(i).map(([l,d])=>gt(mt(l),ve(d)))];return a.length===0?"":`<dl class="facts">${a.join("")}</dl>`}function ai(t,e){let n=new Map(U.map(({code:o})=>[o,[]]));for(let{
id:o,title:i}of e.targets)n.get(M(m(t.support,o)?.level).code)?.push(mt(i));return`<dl class="levels">${U.map(({code:o,word:i})=>{let s=n.get(o)??[];return s.length===0?"":`<dt class="${o}">${i}</dt><\
dd>${s.join(", ")}</dd>`}).join("")}</dl>`}function li(t,e,n,r){let o=e.targets.flatMap(({id:i,title:s},a)=>{let l=m(t.support,i);if(l===void 0||l.text===void 0&&l.notes===void 0)return[];let{code:d,word:u}=M(
l.level),c=Ht(n,r[a]??""),p=Wt(l),g=p===void 0?"":`: ${mt(p)}`,$=(l.notes??[]).map(X).join("");return`<li><a href="#${c}">${mt(s)}</a> <span class="${d}">${u}</span>${g}${$}</li>`});return o.length===
0?"":`<ul class="remarks">${o.join("")}</ul>`}function Yn(t,e,n){return t.features.map((o,i)=>{let s=e.features[i]??"",a=o.notes===void 0?"":X(o.notes);return`<article id="${s}"><${n}><a href="#${Jt(s)}\
">${f(o.title)}</a></${n}>${si(o)}${a}${ai(o,t)}${li(o,t,s,e.targets)}</article>
`}).join("")}function di(t,e){let n=0;return`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${[...t].map(([{code:o},i])=>{if(i===0)return"";let s=Math.round(i*1e4/e)/100,a=`<rec\
t class="${o}" x="${n}" width="${s}" height="1"/>`;return n=Math.round((n+s)*100)/100,a}).join("")}</svg>`}function Qn(t,e){let n=K(t),r=Dt(G(n)),o=r.map(({code:a,word:l})=>`<th scope="col" class="${a}\
"><span>${l}</span></th>`),i=t.targets.map(({title:a},l)=>{let d=n[l]??new Map,u=r.map(c=>`<td>${d.get(c)??0}</td>`).join("");return`<tr><th scope="row">${f(a)}</th>${u}<td>${di(d,t.features.length)}<\
/td></tr>
`}),s=f(t.targetLabel??"Target");return`<div class="frame" role="group" tabindex="0" aria-label="${e}">
<table class="overview"><caption>${e}</caption>
<thead><tr><th scope="col">${s}</th>${o.join("")}<th scope="col">Share</th></tr></thead>
<tbody>
${i.join("")}</tbody></table></div>
`}var ci=15,ui=32;function fi(t,e){let n=e===void 0?void 0:Q(e),r=f(t);return n===void 0?r:`<a href="${f(n)}">${r}</a>`}function pi(t,e,n){let r=t.map(({title:i,link:s},a)=>{let l=i.length>ui?` title="${f(
i)}"`:"";return`<th scope="col" data-target="${e[a]??a}"><span${l}>${fi(i,s)}</span></th>`});return`<tr><th scope="col">Feature</th>${n?'<th scope="col" class="s">Status</th>':""}${r.join("")}</tr>`}function mi(t,e,n){
let{code:r,word:o}=M(t?.level),i=t===void 0?void 0:Wt(t),s=i===void 0?"":` <b>${f(i)}</b>`,a=t?.notes===void 0?"":" <sup>with notes</sup>";return`<td class="${r}" id="${e}"><a href="#${n}" tabindex="-\
1"><span>${o}</span>${s}${a}</a></td>`}function gi({feature:t,anchor:e},n,r,o){let i=t.status?.kind??"unspecified",s=o?`<td class="s">${f(ft(t.status))}</td>`:"",a=n.targets.map(({id:l},d)=>mi(m(t.support,
l),Ht(e,r[d]??""),e));return`<tr data-status="${i}"><th scope="row" id="${Jt(e)}"><a href="#${e}">${f(t.title)}</a></th>${s}${a.join("")}</tr>
`}function hi(t){let e=[],n;for(let r of t){let o=JSON.stringify(r.feature.group);o===n?e.at(-1)?.push(r):e.push([r]),n=o}return e}function yi(t,e){let n=t.at(-1);if(n===void 0)return"";let r=t.slice(
0,-1).map(i=>`<span>${f(i)} › </span>`),o=e>0?`<td colspan="${e}"></td>`:"";return`<tr class="g"><th scope="rowgroup">${r.join("")}${f(n)}</th>${o}</tr>
`}var xi=t=>t.features.some(({status:e})=>ft(e)!=="");function Xn(t,e,n,r){let o=xi(t),i=t.targets.length+(o?1:0),s=t.features.map((u,c)=>({feature:u,anchor:e.features[c]??""})),a=hi(s).map(u=>{let c=u.
map(p=>gi(p,t,e.targets,o));return`<tbody>
${yi(u[0]?.feature.group??[],i)}${c.join("")}</tbody>
`}),l=t.targets.length>=ci?" upright":"",d=pi(t.targets,n,o);return`<div class="frame" role="group" tabindex="0" aria-label="${r}">
<table class="matrix${l}"><caption>${r}</caption>
<thead>${d}</thead>
${a.join("")}</table></div>
`}function Zn(t){let e=new Map;for(let{targets:n}of t)for(let{id:r,title:o}of n)e.has(r)||e.set(r,o);return[...e].map(([n,r])=>({id:n,title:r}))}function bi(t){let e=new Set(t.map(({targetLabel:r})=>r??
"Target")),[n="Target"]=e;return e.size===1?n:"Target"}var ht=(t,e)=>`<option value="${f(t)}">${f(e)}</option>`;function wi(t){let e=new Set(t.flatMap(({features:r})=>r.map(({status:o})=>o?.kind??"uns\
pecified")));if(e.size<2)return"";let n=dt.filter(r=>e.has(r)).map(r=>ht(r,r));return`<label class="field">Status <select name="status">${ht("","any")}${n.join("")}</select></label>`}function $i(t,e){
if(t.length<2)return"";let n=t.map(({title:o},i)=>ht(String(i),o)).join(""),r=t.map(({title:o},i)=>`<label><input type="checkbox" name="target" value="${i}"> ${f(o)}</label>`);return`<details class="m\
enu"><summary>${e}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${r.join("")}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare">${ht("","–")}${n}</select></label> <label>with <select name="with">${ht("",
"–")}${n}</select></label></fieldset>`}function vi(t){return`<fieldset class="legend"><legend class="read">Levels</legend>${[...t].map(([{code:n,level:r,word:o},i])=>i===0?"":`<label class="${n}"><i\
nput type="checkbox" name="level" value="${n}" hidden data-level="${r}"><span>${o}</span> <b>${i}</b></label>`).join("")}</fieldset>`}function tr(t,e){let n=f(bi(t));return`<form class="toolbar" role=\
"search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck\
="false"></label>
${wi(t)}
${$i(Zn(t),n)}
<button type="reset">Clear</button></div>
<div class="below">${vi(e)}<output aria-live="polite"></output></div>
</form>
`}function er(t){let e=new Map(Zn(t).map(({id:n},r)=>[n,r]));return t.map(({targets:n})=>n.map(({id:r})=>e.get(r)??0))}function ki(){return["default-src 'none'",`style-src '${Vn}'`,`script-src '${Kn}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'"].join("; ")}function Si(t){let[e]=t;return(t.
length===1?e?.title:e?.section[0])||e?.section[0]||e?.title||"Feature support matrix"}var Mi=({features:t,targets:e,targetLabel:n})=>`${It(t.length,"feature")} by ${It(e.length,(n??"target").toLowerCase())}`;
function Ei(t,e){return t.length<2?"":`<nav aria-label="Matrices"><ul>${t.map((r,o)=>{let i=f(r.title||r.id);return`<li><a href="#${e[o]?.matrix??""}">${i}</a> <small>${r.features.length} × ${r.targets.
length}</small></li>`}).join("")}</ul></nav>
`}function Ti({principles:t=[]},e){if(t.length===0)return"";let n=t.map(({title:r,text:o})=>`<dt>${f(r)}</dt><dd>${X(o)}</dd>`);return`<${e}>Principles</${e}><dl class="principles">${n.join("")}</dl>
`}function _i({notes:t=[]},e){if(t.length===0)return"";let n=t.map(r=>`<li>${X(r)}</li>`);return`<${e}>Notes</${e}><ul class="notes">${n.join("")}</ul>
`}function Oi({matrix:t,name:e,anchors:n,numbers:r,level:o}){let i=`h${o+1}`,s=(t.targetLabel??"Target").toLowerCase(),a=f(e),l=f(`${e}: support by ${s}`);return`<section>
${n.matrix===void 0?"":`<h${o} id="${n.matrix}"><a href="#${n.matrix}">${a}</a></h${o}>
`}${Ti(t,i)}${Xn(t,n,r,a)}
<${i}>Support by ${f(s)}</${i}>
${Qn(t,l)}
<${i}>Details</${i}>
<div class="details">
${Yn(t,n,`h${o+2}`)}</div>
${_i(t,i)}</section>
`}var Li='<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>';function nr(t){let e=Si(t),n=Jn(t),r=G(t.flatMap(
K)),o=er(t),i=t.length>1,s=t.map((d,u)=>Oi({matrix:d,name:i?d.title||d.id:e,anchors:n[u]??{features:[],targets:[]},numbers:o[u]??[],level:i?2:1})),[a]=t,l=i||a===void 0?It(t.length,"matrix","matrices"):
Mi(a);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ki()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${f(e)}</title>
<style>${Wn}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${f(e)}</h1><p>${f(l)}</p></header>
${Ei(t,n)}<main id="-main" tabindex="-1">
${tr(t,r)}${s.join("")}</main>
${Li}
<script>${Un}</script>
</body>
</html>
`}function Ci(t){return t.flatMap(({targets:e,features:n})=>[...e,...n].flatMap(({link:r})=>r!==void 0&&Q(r)===void 0?[r]:[]))}var Ai=5e4;function Ri(t){let e=t.reduce((n,{features:r,targets:o})=>n+r.length*
o.length,0);return e<Ai?[]:[`The page has ${e} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`]}
function rr(t){let e=Ci(t),n=e.length>1?` and ${e.length-1} more`:"",r=e.length===0?[]:[`The page keeps only http, https, mailto and relative links; left out: \`${e[0]}\`${n}.`];return{text:nr(t),losses:[
...r,...Ri(t)]}}function F({targets:t}){let e=new Map(t.map(({id:n},r)=>[n,r]));return({support:n})=>Object.keys(n).flatMap(r=>e.get(r)??[]).sort((r,o)=>r-o).flatMap(r=>{let o=t[r],i=o&&m(n,o.id);return o&&i?[[o,i]]:
[]})}var ke="operation.",ir=/^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u,Ii=/^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u,Ni=/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;
function b(t){return T(t).replaceAll("%","%%")}function Me(t){let e=[];for(let n of A(t,b))e.length>0&&/^[#;]/u.test(n)?e.push(`${e.pop()} ${n}`):e.push(n);return e.join(`

  `)}function Se(t,e){return t.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u).filter(r=>r!=="").join("-")||e}var Vt=class{#t;constructor(e){this.#t=[`[${e}]`]}put(e,n){n!==void 0&&n!==""&&this.#t.push(`${e}\
=${n}`)}toString(){return`${this.#t.join(`
`)}
`}};function ji(t,e){if(e.kind==="unspecified")return;if(e.kind!=="choice"&&e.kind!=="condition"){t.put("status",e.kind);return}let n=b(e.kind==="choice"?e.group:e.expression);n.includes(")")?(t.put("\
status",e.kind),t.put(e.kind,n)):t.put("status",`${e.kind}(${n})`)}function Fi(t,e,{level:n,text:r,notes:o}){let i=r===void 0?"":b(r);n==="not-applicable"?(t.put(`driver.${e}`,"missing"),t.put(`driver\
-text.${e}`,i===""?n:`${n}: ${i}`)):(t.put(`driver.${e}`,n),t.put(`driver-text.${e}`,i)),t.put(`driver-notes.${e}`,(o??[]).map(Me).filter(Boolean).join(`

  `))}function Pi(t,e){let n=new W;for(let[r,o]of Object.entries(e.attributes??{})){let s=Ni.test(r)&&!Ii.test(r.toLowerCase())?r:`x-${Se(r,"attribute")}`,a=n.take(s.toLowerCase());t.put(a===s.toLowerCase()?
s:a,Me(o))}}function Bi(t,e,n,r){let o=new Vt(e);o.put("title",b(t.title)),b(t.id)!==e&&o.put("id",b(t.id)),o.put("group",t.group.map(b).join("; ")),o.put("link",t.link&&b(t.link)),t.status!==void 0&&
ji(o,t.status),o.put("api",t.api&&b(t.api)),o.put("cli",t.commands?.map(b).join(";")),o.put("notes",t.notes&&Me(t.notes)),Pi(o,t);for(let[{id:i},s]of n)Fi(o,r.get(i)??i,s);return o.toString()}function qi({
id:t,title:e,link:n},r){let o=new Vt(`driver.${r}`);return o.put("title",b(e)),b(t)!==r&&o.put("id",b(t)),o.put("link",n&&b(n)),o.toString()}function or(t,e){let n=new W;return t.map(r=>n.take(e(r)))}
function Di({title:t,section:e,targetLabel:n,principles:r=[],notes:o=[]}){let i=(a,l)=>`# supportmatrix:${a} ${T(l)}`.trimEnd(),s=a=>A(a).map((l,d)=>i(d===0?"note":"more",l));return[...e.map(a=>i("hea\
ding",a)),...t===(e.at(-1)??"")?[]:[i("title",t)],...n===void 0||n==="Driver"?[]:[i("targets",n)],...r.flatMap(({title:a,text:l})=>[i("principle",a),...A(l).map(d=>i("more",d))]),...o.flatMap(s)]}function zi(t){
let e=or(t.targets.map(({id:l})=>l),l=>Se(l,"target")),n=t.targets.map((l,d)=>[l,e[d]??l.id]),r=or(t.features.map(({id:l})=>l),l=>ir.test(l)&&!/^(?:driver|target)\./u.test(l)?l:ke+Se(l,"feature")),o=Di(
t),i=F(t),s=new Map(n.map(([{id:l},d])=>[l,d]));return[...o.length===0?[]:[`${o.join(`
`)}
`],...n.map(([l,d])=>qi(l,d)),...t.features.map((l,d)=>Bi(l,r[d]??l.id,i(l),s))].join(`
`).replace(/\p{Surrogate}/gu,"�")}function Hi(t){let e=[],n=t.features.flatMap(F(t)),r=s=>n.filter(([,a])=>a.level===s).length,o=t.features.length*t.targets.length-n.length,i=t.features.filter(({id:s})=>ir.
test(s)&&!s.startsWith(ke));return r("not-applicable")>0&&e.push(`INI readers know no \`not-applicable\`: ${r("not-applicable")} such cells are written as \`missing\`, with the truth in \`driver-text\` ke\
ys that only supportmatrix reads.`),o>0&&e.push(`${o} cells have no level; sphinx-feature-classification renders no page without.`),i.length>0&&e.push(`sphinx-feature-classification drops the ${i.length}\
 sections whose name does not begin with \`${ke}\`, first \`${i[0]?.id}\`.`),e}function sr(t){let[e,n]=t;if(e===void 0)return{text:"",losses:[]};let r=zi(e),o=V(yn(hn(r))),i=t.length>2?` and ${t.length-
2} more`:"",s=n?[`INI holds one matrix a file; left out: \`${n.title}\`${i}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`]:[];return{text:r,losses:[...s,
...L("INI",[e],o),...Hi(e)]}}function Z(t,e,n={}){let r=new Map;for(let o in e){let i=t[o];i!=null&&r.set(o,n[o]?.(i)??Ee(i))}return r}function Ee(t){return typeof t=="string"||typeof t=="number"?t:Array.isArray(t)?t.map(Ee):new Map(
gn(t)?Object.entries(t).map(([e,n])=>[e,Ee(n)]):[])}var Ji=t=>Z(t,{kind:0,group:0,expression:0});function Wi(t,e){let n=()=>new Map(e(t).map(([{id:r},o])=>[r,Z(o,wn.entries)]));return Z(t,vn.entries,{
status:Ji,support:n})}function Vi(t){let e=F(t);return Z(t,Sn.entries,{principles:n=>n.map(r=>Z(r,kn.entries)),targets:n=>n.map(r=>Z(r,$n.entries)),features:n=>n.map(r=>Wi(r,e))})}function Te(t,e){if(typeof t!=
"object")return JSON.stringify(t);let n=`${e}  `,r=t instanceof Map,o=[];if(r)for(let[a,l]of t)o.push(`${JSON.stringify(a)}: ${Te(l,n)}`);else for(let a of t)o.push(Te(a,n));let[i,s]=r?"{}":"[]";return o.
length===0?`${i}${s}`:`${i}
${n}${o.join(`,
${n}`)}
${e}${s}`}function _e(t){return new Map([["schemaVersion",xe],["matrices",t.map(Vi)]])}function ar(t){return{text:`${Ft(Te(_e(t),""))}
`,losses:[]}}function y(t){return T(t).replaceAll("\0","�")}var tt=t=>A(t,y);function yt(t){let e=[];for(let n of t)typeof n!="string"?e.push(n):n!==""&&e.push({type:"text",value:n});return e}var h=(...t)=>({type:"\
paragraph",children:yt(t)}),lr=(t,...e)=>({type:"heading",depth:t,children:yt(e)}),w=(...t)=>({type:"tableCell",children:yt(t)}),et=t=>({type:"tableRow",children:t}),v=t=>({type:"strong",children:yt([
t])}),xt=t=>({type:"inlineCode",value:t.replace(/[\r\n]+/gu," ").replaceAll("\0","�")});function bt(t,e){return e===void 0?t:{type:"link",url:e,children:yt([t])}}function Ut(t){return[{type:"html",value:`\
<a id="${t.replace(/[^\p{L}\p{M}\p{N} .:/@+_-]/gu,n=>`&#${n.codePointAt(0)};`)}">`},{type:"html",value:"</a>"}]}var dr=t=>({type:"blockquote",children:[...t]});function P(t){return{type:"list",ordered:!1,
spread:t.length>1&&t.some(e=>e.length>1),children:t.map(e=>({type:"listItem",spread:e.length>1,children:[...e]}))}}function Ui(t){return t.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu,"").replaceAll(" ","-")}var Kt=class{#t=new Map;#e=new Set;ofHeading(e){let n=Ui(e),r=n;for(;this.#t.has(r);){let o=(this.#t.
get(n)??0)+1;this.#t.set(n,o),r=`${n}-${o}`}return this.#t.set(r,0),r}claim(e){let n=!this.#e.has(e);return this.#e.add(e),n}};function R(t,e){let n=o=>{let i=t.map((a,l)=>({key:String(l),title:a.title,
group:a.group??[],...o.has(a)&&{id:a.id}})),s=jt(i,e);return new Set(t.filter((a,l)=>s.get(String(l))!==a.id))},r=n(new Set);return r.size===0||n(r).size===0?r:new Set(t.filter(({id:o,title:i})=>o!==J(
i,e)))}function Gt(t){let e=R(t,"target");return new Set(t.filter(n=>e.has(n)||cn(n.title)||dn(n.title)))}var cr=[1,2,3,4,5,6],Le=cr.length;function Ce(t){let n=[...t.section,...t.section.at(-1)===t.title?[]:[t.title]].filter(o=>o!==""),r=t.features.some(({group:o})=>o.length>0);return ur(n,Le-(r?3:2)," /\
 ")}function Ae(t){return Le-2-t}function ur(t,e,n){return t.length<=e?t:e<1?[]:[...t.slice(0,e-1),t.slice(e-1).join(n)]}function wt(t,e){let n=0;for(;n<t.length&&n<e.length&&t[n]===e[n];)n+=1;return n}
var Oe=class{#t=new Kt;#e;#o=[];constructor(e){this.#e=e}#r(e,n){return{depth:cr[e-1]??Le,text:n,anchor:this.#t.ofHeading(n)}}#n(e){let n=Math.min(wt(this.#o,e),e.length-1);return this.#o=e,e.slice(Math.
max(0,n)).map((r,o)=>this.#r(Math.max(0,n)+o+1,r))}#s(e,n,r,o){let i=this.#r(r,e.title),s=o||i.anchor==="",a=s&&this.#t.claim(e.id)?e.id:i.anchor;return{feature:e,groups:n,heading:i,anchor:a,...s&&{ownId:e.
id}}}#i(e,n){let r=R(e.features,"feature"),o=Ae(n-2),i=[];return e.features.map(s=>{let a=ur(s.group,o,_),l=wt(i,a),d=a.slice(l).map((u,c)=>this.#r(n+l+c,u));return i=a,this.#s(s,d,n+a.length,r.has(s))})}plan(e,n){
let r=Ce(e),o=r.length+1,i=this.#n(r),s=this.#e==="details"?void 0:this.#r(o,"Summary"),a=this.#e!=="summary"&&e.features.length>0,l=a?this.#r(o,"Details"):void 0,d=a?this.#i(e,o+1):[],u=e.notes&&this.#e===
"all"?this.#r(o,"Notes"):void 0;return{matrix:e,headings:i,...n&&{ownId:e.id},...s&&{summary:s},...l&&{details:l},entries:d,...u&&{notes:u}}}};function fr(t,e){let n=new Oe(e),r=R(t,"matrix");return t.
map(o=>n.plan(o,r.has(o)))}var Ki=t=>y(t)===t,Gi=t=>tt(t).join(`

`)===t;function Yi({title:t,group:e,commands:n=[],api:r=""}){return[t,...e,...n,r]}function Qi({support:t,attributes:e={},notes:n=""}){return[...Object.values(t).flatMap(r=>r?.notes??[]),...Object.values(
e),n]}function Xi(t,e,{view:n="all",headings:r=!0}){let o=(c,p,g)=>{(!c.every(Ki)||!p.every(Gi))&&t.add("white space inside texts as it is",g)},{section:i,title:s,targets:a,features:l,principles:d=[],
notes:u=[]}=e;if(r&&o([...i,s],[],s),n==="all"){for(let{title:c,text:p}of d)o([c],[p],s);o([],u,s)}for(let c of a)o([c.title],[],c.title);for(let c of l)n==="summary"?o([c.title,...c.group],[],c.title):
o(Yi(c),Qi(c),c.title)}function Zi(t,e,n){let r=Ce(e),{id:o,section:i,title:s}=e;i.at(-1)!==s&&s!==""&&t.add("a title that is not the last heading above it",s),r.length===0&&J(s,"matrix")!==o&&t.add("\
the id of a matrix without a title",o),r.length<i.length&&t.add("headings deeper than six levels",s);for(let{group:a,title:l}of e.features)a.some(d=>d.includes(_))?t.add(`a group with \`${_.trim()}\` i\
n its label`,l):n==="details"&&a.length>Ae(r.length)&&t.add("groups deeper than six levels of headings",l)}function ts(t,e){for(let n of e.targets)e.features.some(({support:o})=>m(o,n.id))||t.add("tar\
gets of which nothing is stated",n.title)}function es(t,e,{view:n,headings:r=!0}){let{title:o,features:i,targets:s,targetLabel:a}=e;i.length===0&&(s.length===0||n==="details"||!r)&&t.add("a matrix wit\
hout features",o);let l=i.some(({support:d})=>Object.keys(d).length>0);n!=="summary"&&a!==void 0&&!l&&t.add("the word for targets where no support is stated",o)}function pr(t,e){let{view:n="all",headings:r=!0}=e,
o=new N("Markdown");for(let i of t){r&&Zi(o,i,n),Xi(o,i,e),es(o,i,e),n==="details"&&ts(o,i);for(let{title:s,attributes:a}of i.targets)a!==void 0&&o.add("the attributes of a target",s)}return o.sentences()}function Yt(t){let e=this;e.compiler=n;function n(r){return on(r,{...e.data("settings"),...t,extensions:e.data("toMarkdownExtensions")||[]})}}var Re=String.raw`(?:\u001B\u005C|\u009C)`,mr=String.raw`\u0018\u001A\u001B\u0080-\u009F`,ns=String.raw`(?:\u001B\]|\u009D)[^\u0007${mr}]*(?:\u0007|${Re})`,rs=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${mr}]*${Re}`,
os=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Re})?`,is=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,ss=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,
as=`${os}|${ns}|${rs}|${is}|${ss}`;function Ie({onlyFirst:t=!1}={}){return new RegExp(as,t?void 0:"g")}var ls=Ie();function Ne(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("")?t:t.replace(ls,"")}var gr=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,
294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,
720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,
8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,
8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,
8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,
9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,
9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,
127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],hr=12288,yr=65510,xr=[12288,12288,65281,65376,65504,65510];var br=4352,wr=262141,je=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,
9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,
11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,
63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,
110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,
127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,
128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,
128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Qt=(t,e)=>{let n=0,r=Math.floor(t.length/2)-1;for(;n<=r;){let o=Math.floor((n+r)/2),i=o*2;if(e<t[i])r=o-1;else if(e>t[i+1])n=o+1;else return!0}return!1};var $r=19968,[us,fs]=ps(je);function ps(t){let e=t[0],n=t[1];for(let r=0;r<t.length;r+=2){let o=t[r],i=t[r+1];if($r>=o&&$r<=i)return[o,i];i-o>n-e&&(e=o,n=i)}return[e,n]}var vr=t=>t<161||t>1114109?!1:Qt(
gr,t),kr=t=>t<hr||t>yr?!1:Qt(xr,t);var Sr=t=>t>=us&&t<=fs?!0:t<br||t>wr?!1:Qt(je,t);function ms(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function B(t,{ambiguousAsWide:e=!1}={}){return ms(t),kr(t)||Sr(t)||e&&vr(t)?2:1}var gs=new Intl.Segmenter,Mr=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),hs=new RegExp("\\p{Spacing_Mark}","v"),ys=new RegExp(
"^\\p{RGI_Emoji}$","v"),xs=/^[\d#*]\u20E3$/,bs=/\p{Extended_Pictographic}/gu;function ws(t){if(t.length>50)return!1;if(xs.test(t))return!0;if(t.includes("‍")){let e=t.match(bs);return e!==null&&e.length>=
2}return!1}function $s(t){let e=t.search(Mr);return e===-1?void 0:t.slice(e)}function Er(t){return t>=4352&&t<=4447||t>=43360&&t<=43388}function Tr(t){return t>=4448&&t<=4519||t>=55216&&t<=55238}function _r(t){
return t>=4520&&t<=4607||t>=55243&&t<=55291}function vs(t){return Er(t)||Tr(t)||_r(t)}function ks(t,e){let n=[];for(let o of t)Mr.test(o)&&n.push(o.codePointAt(0));if(n.length===0)return;let r=0;for(let o=0;o<
n.length;o++){let i=n[o];if(!vs(i)){if(r===0)return;for(let s=o;s<n.length;s++)r+=B(n[s],e);return r}if(Er(i)&&Tr(n[o+1])){r+=2,o+=_r(n[o+2])?2:1;continue}r+=B(i,e)}return r}function Ss(t,e){let n=0,r=!0;
for(let o of t){if(r){r=!1;continue}(hs.test(o)||o>="＀"&&o<="￯")&&(n+=B(o.codePointAt(0),e))}return n}function Fe(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:n=!0,countAnsiEscapeCodes:r=!1}=e,
o=t;if(!r&&(o.includes("\x1B")||o.includes(""))&&(o=Ne(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let i=0,s={ambiguousAsWide:!n};for(let{segment:a}of gs.segment(o)){let l=$s(
a);if(l===void 0)continue;if(ys.test(a)||ws(a)){i+=2;continue}let d=ks(l,s);if(d!==void 0){i+=d;continue}let u=l.codePointAt(0);i+=B(u,s),i+=Ss(l,s)}return i}var Ms=/[\\`*[\]<~|{\n]|\b_|_\b|&#?\w+;|[!#]$/,Es=/^(?:[-+=#>:]|\d+[.)]|import|export)/,Xt=(t,e)=>!Ms.test(t)&&!(e.endsWith(`
`)&&Es.test(t)),Ts=/(?:https?|ftp)(?=:\/\/)|www(?=\.)/giu,_s=(t,e,n,{before:r,after:o})=>{if(Xt(t.value,r))return t.value;let i=t.value.split(" "),s=i.length-1;return i.map((a,l)=>{let d={before:l===0?
r:" ",after:l===s?o:" "};if(Xt(a,d.before))return a;let u=n.safe(a,d);return u===a?a:u.replace(Ts,"$&\\")}).join(" ")};function Os([t,...e],n){if(t===void 0)return"";let r=t.type==="strong"&&t.children.
length===1?t.children[0]:void 0,o=r??t;if(o.type!=="text"||!Xt(o.value,r?"":n))return;let i=r?`**${o.value}**`:o.value;for(let s of e){if(s.type!=="text"||!Xt(s.value,"")||!s.value.startsWith(" "))return;
i+=s.value}return i}var Ls=/^[\w#%./:?=+@~-]+$/,Cs={move:t=>t??"",current:()=>({now:{line:1,column:1},lineShift:0}),shift:()=>{}},As=(t,e,n,r)=>{let{containerPhrasing:o,safe:i}=n;return n.createTracker=
()=>Cs,n.containerPhrasing=(s,a)=>Os(s.children,a.before)??o.call(n,s,a),n.safe=(s,a)=>s&&a.before.endsWith("](")&&Ls.test(s)?s:i.call(n,s,a),n.containerFlow(t,r)},Pe={inConstruct:"phrasing",notInConstruct:[
"destinationLiteral","destinationRaw"]},Rs={unsafe:[{character:"~",...Pe},{character:"<",inConstruct:"destinationRaw"}]},Is={unsafe:[{character:"{",...Pe},{character:"<",...Pe},{character:"i",after:"m\
port\\b",atBreak:!0},{character:"e",after:"xport\\b",atBreak:!0}]};function Ns(t){if(t!=="aligned")return pe({stringLength:()=>3});let e=pe({stringLength:Fe}),{table:n}=e.handlers??{};if(!n)return e;let r=(o,...i)=>{
let s=(o.align??[]).map(()=>w("---")),a=n({...o,children:[...o.children,et(s)]},...i);return a.slice(0,a.lastIndexOf(`
`))};return{...e,handlers:{...e.handlers,table:r}}}function Or(t,{table:e,mdx:n=!1}){function r(){this.data().toMarkdownExtensions=[Ns(e),Rs,...n?[Is]:[]]}let o={bullet:"-",resourceLink:!0,handlers:{root:As,
text:_s}};return sn().use(Yt,o).use(r).stringify(t)}var Lr=48,$t="Attributes";function js(t){return t.length>Lr||t.includes(":")||t!==T(t)?!1:t!==""&&t.toLowerCase()!==$t.toLowerCase()&&ge(t)===void 0}function Zt({attributes:t={}}){return!Object.keys(t).
every(js)}var Fs=/^[^:]{1,80}:/u;function te(t){return t.some(e=>Fs.test(e))}function ee(t){let e=t===void 0?"Support":`${t} Support`;return e.length<=Lr&&!e.includes(":")&&ge(e)==="support"?e:"Suppor\
t"}function vt({depth:t,text:e},n,r){return lr(t,...n===void 0?[]:Ut(n),bt(y(e),r))}function Ps(t){let e=t.map(n=>h(n));return te(t)?[dr(e)]:e}function kt(t,e,n){let[r="",...o]=tt(n),i=r===""?"":`${e}${r}`;
return[typeof t=="string"?h(t+i):h(t,i),...Ps(o)]}function Bs(t){return t.kind!=="condition"?[` ${y(C(t))}.`]:[" condition (",xt(t.expression),")."]}function qs(t,{level:e,text:n,notes:r}){let o=`${t}\
: ${j(e)}`,i=n===void 0?h(o):h(`${o} (`,xt(n),")");return r?[i,...r.flatMap(s=>kt("Notes:"," ",s))]:[i]}function Ds({support:t},e,n){let r=e.targets.flatMap(({id:o},i)=>{let s=m(t,o);return s?[qs(n[i]??
"",s)]:[]});return r.length===0?[]:[h(v(`${y(ee(e.targetLabel))}:`)),P(r)]}function zs(t){let e=Object.entries(t.attributes??{}).map(([n,r])=>kt(v(y(`${n}:`))," ",r));return Zt(t)?[h(v(`${$t}:`)),P(e)]:
e.flat()}function Hs({groups:t,heading:e,ownId:n,feature:r},o,i){let{status:s,api:a,commands:l,notes:d}=r;return[...t.map(u=>vt(u)),vt(e,n,r.link),...s?[h(v("Status:"),...Bs(s))]:[],...a===void 0?[]:[
h(v("API alias:")," ",xt(a))],...l?[h(v("CLI commands:")),P(l.map(u=>[h(xt(u))]))]:[],...d===void 0?[]:kt(v("Notes:")," ",d),...zs(r),...Ds(r,o,i)]}function Cr(t,e){let n=e.targets.map(({title:r})=>y(
r));return t.flatMap(r=>Hs(r,e,n))}function Ar({id:t,title:e,link:n},r){return w(...r?Ut(t):[],bt(y(e),n))}function Js({matrix:t,details:e,entries:n}){if(e)return n.map(({feature:o,anchor:i})=>w(bt(y(o.title),`#${i}`)));let r=R(t.features,
"feature");return t.features.map(o=>Ar(o,r.has(o)))}var Ws=(t,e)=>t.length===e.length&&t.every((n,r)=>n===e[r]);function Vs(t,e){let n=t.length===0?w():w(v(y(t.join(_))));return et([n,...Array.from({length:e-
1},()=>w())])}function Us(t){let{targets:e,features:n}=t.matrix,r=n.some(({status:d})=>d!==void 0),o=Gt(e),i=Js(t),s=[w("Feature"),...r?[w("Status")]:[],...e.map(d=>Ar(d,o.has(d)))],a=[et(s)],l=[];for(let[
d,{status:u,support:c,group:p}]of n.entries())Ws(l,p)||a.push(Vs(p,s.length)),l=p,a.push(et([i[d]??w(),...r?[w(u?y(C(u)):"")]:[],...e.map(({id:g})=>w(pt(m(c,g)?.level)))]));return{type:"table",align:s.
map(()=>null),children:a}}function Rr(t){let e=zt(t.matrix);return[...e===void 0?[]:[h(e)],Us(t)]}function Ks({principles:t=[]}){if(t.length===0)return[];let e=t.map(({title:n,text:r})=>kt(v(y(n))," - ",r));return[h("Guiding principles:"),P(e)]}function Gs({notes:t=[]}){return[P(t.map(e=>tt(e).map(
n=>h(n))))]}function Ys({headings:t,ownId:e}){let n=t.length-1;return t.map((r,o)=>vt(r,o===n?e:void 0))}function Qs(t,e){let{matrix:n,summary:r,details:o,notes:i,entries:s}=t,{headings:a=!0,view:l="a\
ll"}=e,d=(u,c)=>u?[...a?[vt(u)]:[],...c()]:[];return[...a?Ys(t):[],...l==="all"?Ks(n):[],...d(r,()=>Rr(t)),...d(o,()=>Cr(s,n)),...d(i,()=>Gs(n))]}function Ir(t,e={}){return{type:"root",children:fr(Y(t),
e.view??"all").flatMap(r=>Qs(r,e))}}function Nr(t,e={}){let n=Y(t),r=Or(Ir(n,e),e),o=()=>Nt({root:an(r),text:r,markdown:!0}),i=qt("Markdown",n,e,pr(n,e),o);return{text:r,losses:[...L("Markdown",t,n),...i]}}var St=t=>Ze(t),lu=Rt(en({path:St(O("The document, as it was named; null where it came from nowhere.")),line:St(xn("Where the cell stands in it, from 1.")),matrix:O("Id of the matrix."),section:Rt(Ct(
At()),fe("The headings above it, outermost first.")),feature:O("Id of the feature."),featureTitle:O("Its name, as the document writes it."),group:Rt(Ct(At()),fe("Sub-headers above it, outermost first.")),
status:St(tn(dt)),statusArgument:St(O("The group of a choice, the expression of a condition.")),target:O("Id of the target."),targetTitle:O("Its name, as the document writes it."),level:bn,text:St(O("\
The cell as it reads, where it says more than its level.")),notes:Ct(At())}),Xe("A record of supportmatrix convert --to ndjson"));function Xs(t){return t?.kind==="choice"?t.group:t?.kind==="condition"?
t.expression:null}function Zs(t,e,[n,r],o){return{path:o?.path??null,line:o?.lineOf(e.id,n.id)??null,matrix:t.id,section:t.section,feature:e.id,featureTitle:e.title,group:e.group,status:e.status?.kind??
null,statusArgument:Xs(e.status),target:n.id,targetTitle:n.title,level:r.level,text:r.text??null,notes:r.notes??[]}}function*ta(t,e=[]){for(let[n,r]of t.entries()){let o=F(r);for(let i of r.features)for(let s of o(
i))yield Zs(r,i,s,e[n])}}function jr(t,{origins:e}={}){let n=[];for(let r of ta(t,e))n.push(`${Ft(JSON.stringify(r))}
`);return{text:n.join(""),losses:[]}}var ea=/[\s\u001c-\u001f\u0085]+/gu,na=/[\0\p{Surrogate}]/gu;function nt(t){return t.replace(na,"�").replace(ea," ").trim()}var rt=t=>A(t,nt),ra=/[\\*`|]|_(?![A-Za-z0-9])/gu;function E(t){let e=nt(t).
replace(ra,"\\$&");return e.endsWith("::")?`${e.slice(0,-1)}\\:`:e}var oa=/^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u,ia=/^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;function k(t){
let e=E(t);return/^\\+$/u.test(e)?`\\ ${e}`:e.startsWith("\\")?e:oa.test(e)?`\\${e}`:e.replace(ia,"$1\\$2")}var sa=/@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;function ot(t){return k(t).replace(sa,
"\\$&")}function q(t){let e=E(t);return e===""?"":`**${e}**`}function aa(t,e){return t===""||t.includes("``")||t.startsWith("`")||t.endsWith("`")?!1:!(e==="("&&t.startsWith(")"))}function it(t,e=" "){
let n=nt(t);return aa(n,e)?`\`\`${n}\`\``:e===""?k(n):E(n)}var la=/[\s<>`\\]|_$/gu;function Fr(t,e){let n=E(t),r=nt(e).replace(la,"\\$&");return n===""||r===""?void 0:`\`${n} <${r}>\`__`}var da=/^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;
function Pr(t,e){let n=E(t);return n===""||!da.test(e)?void 0:`\`${n} <${e}_>\`__`}function Be(t){return/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(t)?`.. _${t}:`:`.. _\`${nt(t).replace(/[\\`]/gu,"\\$\
&")}\`:`}function qe(t){return nt(t).toLowerCase()}var Br="=-~^\"'#+:.,;!$%&()*/<>?@[]_`{|}",ne=Br.length;function qr(t,e){let n=Br[Math.min(e,ne)-1]??"=",r=0;for(let o of t)r+=o<""?1:2;return`${t}
${n.repeat(Math.max(4,r))}`}function Dr(t,e){return t.replace(/^(?=.)/gmu," ".repeat(e))}function zr(t){return t.map(e=>Dr(e.replace(/^—/u,"\\—"),2)).join(`

`)}function D(t,e=[]){return[`* ${t}`,...e.map(n=>Dr(n,2))].join(`

`)}function z(t){return t.join(t.some(e=>e.includes(`
`))?`

`:`
`)}function Hr(t){return z(t.filter(e=>e.trim()!=="").map(e=>D(it(e,""))))}function Jr(t){let e=t.flatMap(n=>{let[r,...o]=rt(n).map(k);return r===void 0?[]:[D(r,o)]});return z(e)}function ca(t){let e=t.map(k);return te(t)?[zr(e)]:e}function De(t,e){let[n,...r]=rt(e);return n===void 0?[]:[`${t} ${E(n)}`,...ca(r)]}function ua(t,{level:e,text:n,notes:r}){let o=n===void 0||n===""?
"":` (${it(n,"(")})`,i=(r??[]).flatMap(s=>De("Notes:",s));return D(`${ot(t)}: ${j(e)}${o}`,i)}function fa(t){let e=Object.entries(t.attributes??{}).map(([r,o])=>De(q(`${r}:`),o));if(!Zt(t))return e.flat();
let n=e.flatMap(([r,...o])=>r===void 0?[]:[D(r,o)]);return[q(`${$t}:`),z(n)]}function ze(t){return t.kind==="choice"?`choice (${E(t.group)})`:t.kind==="condition"?`condition (${it(t.expression,"(")})`:
t.kind}function Wr(t,e){let n=[];t.status!==void 0&&n.push(`**Status:** ${ze(t.status)}.`),t.api&&n.push(`**API alias:** ${it(t.api)}`);let r=Hr(t.commands??[]);r!==""&&n.push("**CLI commands:**",r),t.
notes!==void 0&&n.push(...De("**Notes:**",t.notes)),n.push(...fa(t));let o=e.targets.flatMap(({id:i,title:s})=>{let a=m(t.support,i);return a===void 0?[]:[ua(s,a)]});return o.length>0&&n.push(q(`${ee(
e.targetLabel)}:`),z(o)),n}function Ur(t){let e=0;for(let n of t)e+=B(n.codePointAt(0)??0);return e}function Kr(t,e){return t+" ".repeat(Math.max(0,e-Ur(t)))}function Gr(t){let e=[];for(let n of t)for(let[r,o]of n.entries())for(let i of o.
split(`
`))e[r]=Math.max(e[r]??3,Ur(i));return e}function Vr(t){let e=[".. list-table::"];t.length>1&&e.push("   :header-rows: 1");for(let[n,r]of t.entries()){n===0&&e.push("");for(let[o,i]of r.entries()){let[
s="",...a]=i.split(`
`);e.push(`   ${o===0?"*":" "} -${s===""?"":` ${s}`}`);for(let l of a)e.push(l===""?"":`       ${l}`)}}return e.join(`
`)}function Yr(t){let e=t.map(r=>r.split(`
`)),n=Math.max(1,...e.map(r=>r.length));return Array.from({length:n},(r,o)=>e.map(i=>i[o]??""))}function pa(t){let e=Gr(t),n=i=>`+${e.map(s=>i.repeat(s+2)).join("+")}+`,r=i=>`|${e.map((s,a)=>` ${Kr(i[a]??
"",s)} `).join("|")}|`,o=t.flatMap((i,s)=>[...Yr(i).map(r),n(s===0?"=":"-")]);return[n("-"),...o].join(`
`)}function ma(t){let e=Gr(t),n=e.map(a=>"=".repeat(a)).join("  "),r=a=>e.map((l,d)=>Kr(a[d]??"",l)).join("  ").trimEnd(),o=t.map(([a,...l])=>[a||"\\",...l]),[i=[],...s]=o.map(a=>Yr(a).map(r));return[
n,...i,n,...s.flat(),n].join(`
`)}var ga=/[\p{Cn}\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\u{10000}-\u{1efff}]/u;function Qr(t,e){return e==="list-table"||t.length<2||t.some(n=>n.some(r=>ga.test(r)))?Vr(t):e==="grid"?pa(t):ma(t)}var He=class{blocks=[];#t;#e=new Set;#o=new N("RST");#r=[];constructor(e){this.#t=e}get losses(){return this.#o.sentences()}#n(e,n){n>ne&&this.#o.add(`headings deeper than ${ne} levels`,e),this.blocks.
push(qr(e,n))}matrix(e){let{view:n="all",headings:r=!0}=this.#t,o=r?this.#s(e):1;n==="all"&&this.#i(e);let i=n==="all"?this.#a(e):new Map;n!=="details"&&this.#c(e,i,o),n!=="summary"&&this.#u(e,i,o);let s=n===
"all"?Jr(e.notes??[]):"";s!==""&&(this.#n("Notes",o),this.blocks.push(s))}#s({title:e,section:n}){let o=[...n,...e===""||n.at(-1)===e?[]:[e]].filter(s=>E(s)!==""),i=Math.min(wt(o,this.#r),o.length-1);
for(let[s,a]of o.entries())s>=i&&this.#n(k(a),s+1);return this.#r=o,o.length+1}#i({principles:e=[]}){let n=e.flatMap(({title:r,text:o})=>{let[i="",...s]=rt(o),a=q(r);if(a===""&&i==="")return[];let l=a===
""?k(i):`${a}${i===""?"":` - ${E(i)}`}`;return[D(l,s.map(k))]});n.length>0&&this.blocks.push("Guiding principles:",z(n))}#d(e){let n=qe(e),r=n!==""&&!this.#e.has(n);return r?this.#e.add(n):this.#o.add(
"ids that differ by case or repeat",e),r}#a({features:e}){let n=new Map,r=R(e,"feature");for(let o of e){let i=this.#e.has(qe(o.id));(r.has(o)||!i)&&this.#d(o.id)&&n.set(o,o.id)}return n}#l(e,n){if(n===
void 0||n==="")return;let r=Fr(e,n);return r===void 0&&this.#o.add("links to such addresses",n),r}#f(e){let n=Gt(e);return e.map(r=>{let o=this.#l(r.title,r.link)??ot(r.title);return n.has(r)&&this.#d(
r.id)?`${Be(r.id)}

${o}`:o})}#c(e,n,r){let{features:o,targets:i}=e,s=o.some(({status:c})=>c!==void 0),a=this.#f(i),l=[["Feature",...s?["Status"]:[],...a]],d=[];for(let c of o){c.group.join(`
`)!==d.join(`
`)&&l.push(ya(c.group,l)),d=c.group;let p=n.get(c),g=p===void 0?this.#l(c.title,c.link):Pr(c.title,p),$=i.map(({id:de})=>pt(m(c.support,de)?.level)),x=c.status===void 0?"":ze(c.status);l.push([g??ot(c.
title),...s?[x]:[],...$])}this.#t.headings!==!1&&this.#n("Summary",r);let u=zt(e);u!==void 0&&this.blocks.push(u),this.blocks.push(Qr(l,ha(this.#t)))}#u(e,n,r){if(e.features.length===0)return;this.#n(
"Details",r);let o=[];for(let i of e.features){let s=i.group.map(k).filter(l=>l!==""),a=wt(s,o);for(let[l,d]of s.entries())l>=a&&this.#n(d,r+1+l);o=s,this.#p(i,e,n.get(i),r+1+s.length)}}#p(e,n,r,o){r!==
void 0&&this.blocks.push(Be(r));let i=this.#l(e.title,e.link)??ot(e.title);this.#n(i===""?k(e.id):i,o),this.blocks.push(...Wr(e,n))}};function ha({table:t}){return t==="grid"||t==="simple"?t:"list-tab\
le"}function ya(t,e){let n=(e[0]??[]).slice(1).map(()=>"");return[q(t.join(_)),...n]}function xa(t,e){let n=Y(t);if(!we(e))return n;let r=jt(t.map(({title:o},i)=>({key:String(i),title:o})),"matrix");return n.
map((o,i)=>({...o,id:r.get(String(i))??o.id}))}function Xr(t,e={}){let n=new He(e),r=xa(t,e);for(let a of r)n.matrix(a);let o=n.blocks.length===0?"":`${n.blocks.join(`

`)}
`,i=()=>Nt({root:me(o).root,text:o,markdown:!1}),s=qt("RST",r,e,n.losses,i);return{text:o,losses:[...L("RST",t,r),...s]}}var Zr={complete:{fill:"#007a5e",ink:"#fff",symbol:"M5.5 10.5l3 3 6-7"},partial:{fill:"#f2c14e",ink:"#3d2c00",symbol:"M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10",solid:"M10 5a5 5 0 0 0 0 10z"},missing:{fill:"\
#e0703a",ink:"#2b0f00",symbol:"M6 6l8 8M14 6l-8 8"},unknown:{fill:"#b9a3d0",ink:"#26123d",symbol:"M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1"},"not-applicable":{fill:"#e6e9ed",ink:"#4a525c",symbol:"\
M7 10h6"},"not-stated":{fill:"#fff",ink:"#6b737d",symbol:"M10 10v.1"}},to="system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";var ba=new Set("iljtfrI.,:;'|!()[]{}/\\-` "),wa=/[\p{Lu}\p{Nd}mw%@&+=<>~#—…✔✖◐]/u,$a=/[\p{M}\p{Cf}]/u,va=/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Emoji_Presentation}/u;
function Je(t){return ba.has(t)?.36:t>="a"&&t<="z"&&t!=="m"&&t!=="w"?.59:$a.test(t)?0:va.test(t)?1.05:wa.test(t)?.76:.62}function Mt(t,e){let n=0;for(let r of t)n+=Je(r);return Math.ceil(Math.round(n*
e*100)/100)}function re(t,e,n){let r=Je("…"),o=0;for(let i of t){if(r+=Je(i),r*e>n)return Mt(t,e)<=n?t:`${t.slice(0,o).trimEnd()}…`;o+=i.length}return t}var Tt=12,Ve=13.5,oe=18,I=20,st=16,Et=8,se=320,eo=200,ka=t=>[...t].flatMap(([{word:e},n])=>n>0?[`${n} ${e}`]:[]).join(", ");function Sa(t,e){let n=`${t.features.length} features by ${t.targets.length}\
 targets.`,r=t.targets.map(({title:o},i)=>{let s=e[i];return` ${o}: ${s&&ka(s)||"nothing"}.`});return n+r.join("")}function Ma(t){let e=0,n=t.map(({code:r,word:o})=>{let i=`<use href="#sm-${r}" x="${e}\
"/><text x="${e+I+5}" y="14">${o}</text>`;return e+=I+5+Mt(o,Tt)+18,i});return{width:e,height:I,markup:n.join("")}}var no=({status:t})=>t?.kind==="mandatory",ro=t=>no(t)?Ve:Tt;function Ea(t,e,n,r){let o=e.
targets.map(({id:l},d)=>{let{code:u}=M(m(t.support,l)?.level);return`<use href="#sm-${u}" x="${n+d*I}"/>`}),i=f(t.title),s=f(re(t.title,ro(t),se)),a=no(t)?' font-weight="700"':"";return`<g transform="\
translate(0 ${r})"><title>${i}</title><text x="${n-Et}" y="14" text-anchor="end"${a}>${s}</text>${o.join("")}</g>
`}function Ta(t,e,n){let r=[],o=n,i="";for(let s of t.features){let a=s.group.join(" › ");if(a!==i&&a!==""){let l=f(re(a,Ve,se));r.push(`<text class="s" x="0" y="${o+18}" font-weight="700">${l}</tex\
t>
`),o+=I+4}else a!==i&&(o+=Et);i=a,r.push(Ea(s,t,e,o)),o+=I}return{markup:r.join(""),end:o}}var ie=t=>t.reduce((e,n)=>Math.max(e,n),0),We=(t,e,n)=>Math.min(Mt(t,e),n);function _a(t){let e=K(t),n=Ma(Dt(
G(e))),r=t.features.flatMap(g=>[We(g.title,ro(g),se),We(g.group.join(" › "),Ve,se)]),o=ie(r)+Et,i=t.targets.map(({title:g})=>g),s=t.title===""?0:oe+12,l=s+n.height+14+ie(i.map(g=>We(g,Tt,eo)))+Et,d=i.
map((g,$)=>{let x=f(re(g,Tt,eo));return`<text transform="translate(${o+$*I+14} ${l-Et+3}) rotate(-90)"><title>${f(g)}</title>${x}</text>`}),u=Ta(t,o,l),c=t.title===""?"":`<text y="${oe}" font-size="${oe}\
" font-weight="700">${f(t.title)}</text>`,p=[o+i.length*I,n.width,Mt(t.title,oe*1.1)];return{width:ie(p),height:u.end,words:Sa(t,e),markup:`${c}<g transform="translate(0 ${s})">${n.markup}</g>
${d.join(`
`)}
${u.markup}`}}function Oa(){return U.map(({code:t,level:e})=>{let{fill:n,ink:r,symbol:o,solid:i}=Zr[e],s=e==="not-stated"?' stroke="#c3c9d0"':"",a=i===void 0?"":`<path fill="${r}" stroke="none" d="${i}\
"/>`;return`<g id="sm-${t}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${n}"${s}/><g fill="none" stroke="${r}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${o}\
"/>${a}</g></g>
`}).join("")}var La="text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}";function oo(t){let e=t.map(_a),n=ie(e.map(
l=>l.width))+2*st,r=st,o=e.map(({markup:l,height:d})=>{let u=`<g transform="translate(${st} ${r})">${l}</g>
`;return r+=d+2*st,u}),i=e.length===0?2*st:r-st,s=f(t.map(({title:l})=>l||"Feature support matrix").join(", ")||"No matrix");return{text:`<svg xmlns="http://www.w3.org/2000/svg" width="${n}" height="${i}\
" viewBox="0 0 ${n} ${i}" role="img" aria-label="${s}" font-family="${to}" font-size="${Tt}">
<title>${s}</title>
<desc>${f(e.map(l=>l.words).join(" "))}</desc>
<style>${La}</style>
<defs>
${Oa()}</defs>
<rect class="page" width="100%" height="100%"/>
${o.join("")}</svg>
`,losses:[]}}var Ca=/^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u,Aa=/^(?:y|n|yes|no|on|off|true|false|null)$/i,Ra=/^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u,Ia=/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu,
Na=t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`,ja=t=>JSON.stringify(t).replace(Ia,Na),ae=t=>Ca.test(t)&&!Aa.test(t)?t:ja(t);function Fa(t,e){return`|-
${t.split(`
`).map(r=>r===""?"":`${e}${r}`).join(`
`)}`}function Pa(t){let e=t.get("level");return t.size===1&&typeof e=="string"?`{ level: ${ae(e)} }`:void 0}var Ba=t=>t instanceof Map;function _t(t,e){if(typeof t=="number")return` ${t}`;if(typeof t==
"string")return` ${t.includes(`
`)&&Ra.test(t)?Fa(t,e):ae(t)}`;let n=`${e}  `;if(Ba(t)){if(t.size===0)return" {}";let r=Pa(t);return r!==void 0?` ${r}`:[...t].map(([o,i])=>`
${e}${ae(o)}:${_t(i,n)}`).join("")}return t.length===0?" []":t.map(r=>{let o=_t(r,n),i=o.startsWith(`
`)?` ${o.slice(n.length+1)}`:o;return`
${e}-${i}`}).join("")}function le(t,e,n){return`${n}${ae(t)}:${_t(e,`${n}  `)}
`}function Ue(t,e){return`${_t([t],e).slice(1)}
`}function io(t){return`${_t(t,"").slice(1)}
`}var H=class extends Error{},Ot=t=>t instanceof Map;function so(t,e){let{root:n,problems:r}=be(t);if(!(n?.kind!=="object"||r.length>0))try{let o=new Ke(t),i=qa(n,e),s=t.slice(0,n.start)+o.replace(n,i)+
t.slice(o.endOf(n)),a=be(s);return a.root&&a.problems.length===0&&at(a.root,i)?s:void 0}catch(o){if(o instanceof H)return;throw o}}function qa({entries:t},e){let n=t.find(({key:r})=>r.value==="$schema")?.
value;return n?.kind==="string"?new Map([["$schema",n.value],...e]):e}function at(t,e){return t.kind==="string"||t.kind==="scalar"?typeof e!="object"&&String(t.value)===String(e):t.kind==="array"?typeof e!=
"object"||Ot(e)||e.length!==t.items.length?!1:t.items.every((n,r)=>at(n,e[r]??"")):typeof e!="object"||!Ot(e)||e.size!==t.entries.length?!1:t.entries.every(({key:n,value:r})=>{let o=e.get(n.value);return o!==
void 0&&at(r,o)})}var Ke=class{#t;constructor(e){this.#t=e}endOf(e){let n=this.#t.indexOf(`
`,Math.max(0,this.#e(e)-1));return n<0?this.#t.length:n+1}#e(e){if(this.#o(e)||e.kind==="scalar")return e.end;if(e.kind==="string"){let r=this.#i(e),i=r<e.start&&this.#t[e.end]===this.#t[r]?e.end+1:e.
end;return e.start+this.#t.slice(e.start,i).trimEnd().length}let n=e.kind==="array"?e.items.at(-1):e.entries.at(-1)?.value;return n?Math.max(e.start,this.#e(n)):e.end}#o({kind:e,start:n}){return e!=="\
string"&&(this.#t[n]==="["||this.#t[n]==="{")}#r(e){return" ".repeat(e-(this.#t.lastIndexOf(`
`,e-1)+1))}replace(e,n){if(at(e,n))return this.#n(this.#t.slice(e.start,this.endOf(e)));if(typeof n=="object"&&!this.#o(e)){if(e.kind==="object"&&Ot(n))return this.#s(e,n);if(e.kind==="array"&&!Ot(n))
return this.#l(e.items,e.start,n)}throw new H}#n(e){return e.endsWith(`
`)?e:`${e}
`}#s({entries:e,start:n},r){let o=this.#r(n),s=this.#c(e.map(({key:u,value:c})=>({name:u.value,node:c,start:this.#i(u)})),n).filter(({name:u})=>r.has(u)),a=new Set(s.map(({name:u})=>u)),l=new Map,d;for(let[
u,c]of r)if(a.has(u))d=u;else{if(d===void 0)throw new H;nn(l,d,le(u,c,o))}return this.#u(s.flatMap(u=>[u.lead+this.#d(u,r.get(u.name)??"",o),...l.get(u.name)??[]]))}#i({start:e}){return/["']/.test(this.#t.
charAt(e-1))?e-1:e}#d({name:e,node:n,start:r},o,i){let s=this.#a(n);if(this.#t[s]===":")return le(e,o,i);if(at(n,o)||typeof o=="object"&&!this.#o(n)&&n.kind!=="string")return this.#t.slice(r,n.start)+
this.replace(n,o);let a=this.#e(n),l=le(e,o,i).slice(0,-1),d=this.#t.slice(r,s),u=l.slice(Ha(l)),c=u.includes(`
`)?`
`:this.#t.slice(a,this.endOf(n));return this.#n(d.trimEnd()+u+c)}#a(e){return e.kind==="string"?this.#i(e):e.start}#l(e,n,r){let o=this.#r(n),i=this.#c(e.map(l=>({name:Da(l),node:l,start:this.#f(this.#a(
l),n)})),n),s=rn(i,({name:l})=>l),a=r.map(l=>{let d=s.get(za(l))?.shift();if(!d)return Ue(l,o);let{node:u}=d,c=this.#t.slice(d.start,this.#a(u));if(at(u,l))return d.lead+this.#n(this.#t.slice(d.start,
this.endOf(u)));if(u.kind==="string"||this.#o(u)){let p=this.#t.slice(this.#e(u),this.endOf(u));return d.lead+this.#n(Ue(l,o).slice(o.length,-1)+p)}return d.lead+c+this.replace(u,l)});return this.#u(a)}#f(e,n){
let r=e-1;for(;r>=n&&/\s/.test(this.#t.charAt(r));)r-=1;if(r<n||this.#t[r]!=="-")throw new H;return r}#c(e,n){let r=n;return e.map((o,i)=>{if(o.start<r)throw new H;let s=i===0?this.#r(n):this.#t.slice(
r,o.start);return r=this.endOf(o.node),{...o,lead:s}})}#u(e){return e.map(n=>this.#n(n)).join("").replace(/^(?:[ \t]*\n)*[ \t]+/,"")}};function Da(t){if(t.kind==="string")return t.value;let e=(ye(t,"i\
d")??ye(t,"title"))?.value;return e?.kind==="string"?e.value:""}function za(t){if(typeof t!="object")return String(t);let e=Ot(t)?t.get("id")??t.get("title"):void 0;return typeof e=="string"?e:""}function Ha(t){
let e=/^ *"(?:[^"\\]|\\.)*":/.exec(t);return e?e[0].length:t.indexOf(":")+1}function ao(t,{previous:e}={}){let n=_e(t);return{text:(e===void 0?void 0:so(e,n))??io(n),losses:[]}}var lo=[{name:"markdown",extension:".md",description:"the whole document, for people",tables:["compact","aligned"],hasLinks:!0,emit:Nr},{name:"rst",extension:".rst",description:"the whole document, fo\
r Sphinx",tables:["list-table","grid","simple"],hasLinks:!0,emit:Xr},{name:"ini",extension:".ini",description:"for sphinx-feature-classification",emit:sr},{name:"csv",extension:".csv",description:"for\
 spreadsheets; long (default) or wide",emit:zn},{name:"json",extension:".json",description:"the canonical model, for programs",isSparse:!0,keepsIds:!0,emit:ar},{name:"yaml",extension:".yaml",description:"\
the same for editing by hand",isSparse:!0,keepsIds:!0,emit:ao},{name:"html",extension:".html",description:"one page to look at, filter and print",hasLinks:!0,keepsIds:!0,emit:rr},{name:"ndjson",extension:"\
.ndjson",description:"a record a cell, for queries",isSparse:!0,keepsIds:!0,emit:jr},{name:"svg",extension:".svg",description:"a heatmap, for a README or a slide",keepsIds:!0,emit:oo}];function Ja(t){
return lo.find(e=>e.name===t)}export{lo as EMITTERS,yo as FORMATS,lt as LEVELS,xo as RST_PROBLEM_CODES,wo as RULES,xe as SCHEMA_VERSION,dt as STATUS_KINDS,Ja as findEmitter,$o as lintDocuments,me as parseRst,ko as readDocument,vo as resolveSettings,
bo as rstParse};
