import{I as e,K as r,Kb as t}from"./shared/KJKXDDPR.mjs";import"./shared/Y64GOH6J.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
