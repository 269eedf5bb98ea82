#!/usr/bin/env node
var s="0.1.0";var r=process.argv.slice(2),[o]=r;o==="--version"||o==="-V"?process.stdout.write(`${s}
`):await import("./main.js").then(({runProcess:t})=>t(r));
