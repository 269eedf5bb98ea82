import{m as a}from"./REJTUOFW.mjs";import"./TTNDMNXQ.mjs";import"./YWCK4YA6.mjs";import"./7NGNN247.mjs";import"./Z576ATZY.mjs";import"./PCKMRCA5.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
