import{l as a}from"./4C5VAF3X.mjs";import"./TTNDMNXQ.mjs";import"./VYWZ2KDY.mjs";import"./RSMYAND6.mjs";import"./Z576ATZY.mjs";import"./V2I3AFUG.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
