import{o as a,p as b,q as c}from"./shared/DU3SX422.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
