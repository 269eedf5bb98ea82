import{n as a,q as b,r as c}from"./shared/V2I3AFUG.mjs";import"./shared/CX3MWVVM.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
