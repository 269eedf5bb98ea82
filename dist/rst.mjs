import{A as c,s as a,z as b}from"./shared/4E6HB6XJ.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
