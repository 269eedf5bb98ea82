// The entry of a worker thread: the same program, with another beginning.
await import('./commands/process.ts').then(({ runWorker }) => runWorker());
