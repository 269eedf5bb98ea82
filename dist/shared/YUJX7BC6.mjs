import{a,b,c,d,e,f,g}from"./TTNDMNXQ.mjs";import"./3XW5A5Z7.mjs";import"./CX3MWVVM.mjs";export{e as NO_OPTIONS,a as PRESETS,d as RuleError,b as defineRule,c as isRule,f as ruleUrl,g as withPage};
