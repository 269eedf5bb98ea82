import{I as e,Ib as t,K as r}from"./shared/DS2QBBYL.mjs";import"./shared/7GMI3YQO.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
