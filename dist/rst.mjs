import{q as a,x as b,y as c}from"./shared/K3C6ODRO.mjs";export{a as RST_PROBLEM_CODES,b as parseRst,c as rstParse};
