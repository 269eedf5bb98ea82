import{m as t}from"./shared/DDOZ5432.mjs";import{b as e,e as r}from"./shared/TTNDMNXQ.mjs";import"./shared/UCRPXM67.mjs";import"./shared/7NGNN247.mjs";import"./shared/Z576ATZY.mjs";
import"./shared/PCKMRCA5.mjs";import"./shared/3XW5A5Z7.mjs";import"./shared/CX3MWVVM.mjs";function i(o){return e(o)}var n=t;export{r as NO_OPTIONS,n as RULES,i as defineRule};
