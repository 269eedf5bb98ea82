import{I as e,K as r,Kb as t}from"./shared/GJGDPFHM.mjs";import"./shared/MOOWKDF4.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
