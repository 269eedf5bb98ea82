import{l as a}from"./2I5AXUXP.mjs";import"./TTNDMNXQ.mjs";import"./VDYGD7YZ.mjs";import"./7NGNN247.mjs";import"./Z576ATZY.mjs";import"./V2I3AFUG.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
