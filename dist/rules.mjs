import{Ib as t,L as e,N as r}from"./shared/Z32MDAFB.mjs";import"./shared/7GMI3YQO.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
