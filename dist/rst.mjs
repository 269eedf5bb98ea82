import{A as c,s as a,z as b}from"./shared/5HO2574H.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
