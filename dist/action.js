function r(t){return(process.env[`INPUT_${t.toUpperCase()}`]??"").trim()}function i(t){return r(t).split(/\r?\n/).map(n=>n.trim()).filter(n=>n!=="")}var o=t=>r(t)===""?[]:[`--${t}`,r(t)],s=["lint",...i(
"format").flatMap(t=>["--format",t]),...o("fail-on"),...o("config"),"--",...i("paths")];await import("./main.js").then(({runProcess:t})=>t(s));
