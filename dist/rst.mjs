import{J as a,Q as b,R as c}from"./shared/MOOWKDF4.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
