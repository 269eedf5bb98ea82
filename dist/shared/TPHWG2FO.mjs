import{m as a}from"./TBDOTMZO.mjs";import"./TTNDMNXQ.mjs";import"./PQ7374D2.mjs";import"./7NGNN247.mjs";import"./Z576ATZY.mjs";import"./PCKMRCA5.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
