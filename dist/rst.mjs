import{B as a,I as b,J as c}from"./shared/7GMI3YQO.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
