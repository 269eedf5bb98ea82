#!/usr/bin/env node
import*as e from"node:module";var t="0.1.0";var n=process.argv.slice(2),[i]=n;i==="--version"||i==="-V"?process.stdout.write(`${t}
`):(process.versions.v8.startsWith("11.")&&await import("node:v8").then(({setFlagsFromString:o})=>o("--interrupt-budget=500000")),"enableCompileCache"in e&&typeof e.enableCompileCache=="function"&&e.enableCompileCache(),
await import("./main.js").then(({runProcess:o})=>o(n)));
