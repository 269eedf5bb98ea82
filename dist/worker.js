await import("./main.js").then(({runWorker:t})=>t());
