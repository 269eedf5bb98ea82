import{I as a,P as b,Q as c}from"./shared/Y64GOH6J.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
