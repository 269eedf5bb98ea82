import{Eb as t,U as e,W as r}from"./shared/IZ7LI3U6.mjs";import"./shared/4E6HB6XJ.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
