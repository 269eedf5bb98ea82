import{b as a,c as b}from"./WJYL66RI.mjs";import"./OZB32HBY.mjs";import"./2LP7VU4Q.mjs";import"./Z576ATZY.mjs";import"./CX3MWVVM.mjs";export{a as REPORT_FORMATS,b as reporterNamed};
