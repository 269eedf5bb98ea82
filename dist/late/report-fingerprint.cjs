const importMetaUrl = require('node:url').pathToFileURL(__filename).href;
"use strict";var a=Object.defineProperty;var d=Object.getOwnPropertyDescriptor;var p=Object.getOwnPropertyNames;var u=Object.prototype.hasOwnProperty;var m=(e,t)=>{for(var r in t)a(e,r,{get:t[r],enumerable:!0})},h=(e,t,r,s)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of p(t))!u.call(e,n)&&n!==r&&a(e,n,{get:()=>t[n],enumerable:!(s=d(t,
n))||s.enumerable});return e};var l=e=>h(a({},"__esModule",{value:!0}),e);var R={};m(R,{fingerprintsOf:()=>y});module.exports=l(R);var g=require("node:crypto"),x=200;function y(e,t){let r=new Map;return e.diagnostics.map(s=>{let n=O(s,e.text,t),i=(r.get(n)??0)+1;return r.set(
n,i),(0,g.createHash)("sha256").update(i===1?n:`${n}
${i}`).digest("hex")})}function O(e,t,r){let{ruleId:s,matrix:n,feature:i,target:f,range:o}=e,c=[s,r,n??"",i??"",f??""];return i===void 0&&f===void 0&&c.push(t.slice(o.start.offset,Math.min(o.end.offset,
o.start.offset+x))),JSON.stringify(c)}0&&(module.exports={fingerprintsOf});
