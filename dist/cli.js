#!/usr/bin/env node
import*as e from"node:module";var o="0.1.0";var i=process.argv.slice(2),[n]=i;n==="--version"||n==="-V"?process.stdout.write(`${o}
`):("enableCompileCache"in e&&typeof e.enableCompileCache=="function"&&e.enableCompileCache(),await import("./main.js").then(({runProcess:s})=>s(i)));
