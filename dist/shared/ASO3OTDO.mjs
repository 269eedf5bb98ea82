import{l as a}from"./BZPXHPVP.mjs";import"./TTNDMNXQ.mjs";import"./PMPUJG3X.mjs";import"./RSMYAND6.mjs";import"./Z576ATZY.mjs";import"./V2I3AFUG.mjs";
import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{a as RULES};
