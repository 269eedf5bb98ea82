import{Aa as e,Ca as r,La as t}from"./shared/6KXEYBUH.mjs";import"./shared/DU3SX422.mjs";function s(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,s as defineRule};
