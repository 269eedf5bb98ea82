import{n as a,u as b,v as c}from"./shared/PCKMRCA5.mjs";import"./shared/CX3MWVVM.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
