import{a as l,q as y,z as f}from"./3XW5A5Z7.mjs";var b=["complete","partial","missing","unknown","not-applicable"],w=["planned","in-progress","experimental","preview","stable","deprecated","removed"],R=["mandatory","optional","choice","condition","m\
ature","immature","unspecified"];function S(){return Object.create(null)}function T(e){let t=S();for(let[n,r]of e)t[n]=r;return t}function j(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function g(e){return typeof e=="object"&&e!==null&&
!Array.isArray(e)}var x=y(g);function h(e,t,n){let r=x["~run"](t,n);if(!r.typed){let[o,...s]=r.issues;return{...r,issues:[{...o,expected:"Object"},...s]}}let a=r.value,i=S(),c=[],u=!0;for(let o of Object.
keys(a)){let s=e["~run"]({value:a[o]},n);for(let p of s.issues??[]){let m={type:"object",origin:"value",input:a,key:o,value:a[o]};c.push({...p,path:[m,...p.path??[]]})}if(s.typed?i[o]=s.value:u=!1,c.length>
0&&n.abortEarly)break}let[d,...v]=c;return d===void 0?{typed:!0,value:i}:{typed:u,value:i,issues:[d,...v]}}function k(e){return l({kind:"schema",type:"record",reference:k,expects:"Object",async:!1,key:f(),
value:e,"~run":(t,n)=>h(e,t,n)})}export{b as a,w as b,R as c,S as d,T as e,j as f,g,k as h};
