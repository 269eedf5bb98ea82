import{m as a}from"./DDOZ5432.mjs";import"./TTNDMNXQ.mjs";import"./UCRPXM67.mjs";import"./7NGNN247.mjs";import"./Z576ATZY.mjs";import"./PCKMRCA5.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
