import{m as a}from"./N63PP7UR.mjs";import"./TTNDMNXQ.mjs";import"./LWUX72GS.mjs";import"./7NGNN247.mjs";import"./Z576ATZY.mjs";import"./V2I3AFUG.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
