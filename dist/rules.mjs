import{Fb as t,U as e,W as r}from"./shared/XOXTY5T5.mjs";import"./shared/5HO2574H.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
