// The entry of a worker thread: the same program, with another beginning.
import { loadProgram } from './start/program.ts';

void loadProgram('worker', []).then(({ runWorker }) => runWorker());
