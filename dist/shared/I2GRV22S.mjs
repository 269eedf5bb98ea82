import{k as a}from"./XJ3FBZPA.mjs";import"./TTNDMNXQ.mjs";import"./G5HNSB5A.mjs";import"./2ZN5WOD5.mjs";import"./Z576ATZY.mjs";import"./V2I3AFUG.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
