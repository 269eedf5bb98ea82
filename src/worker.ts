// The entry of a worker thread: the same program, with another beginning.
void import('./commands/process.ts').then(({ runWorker }) => runWorker());
