import{Eb as t,T as e,V as r}from"./shared/AXB3PE54.mjs";import"./shared/K3C6ODRO.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
