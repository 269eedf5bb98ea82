// The side of a worker: lints what it is sent, batch by batch, until nothing comes any more.
import { parentPort, workerData } from 'node:worker_threads';
import { type ResultMessage, receivedTask, type TaskMessage, type WorkerSettings } from './messages.ts';
import { runTask } from './run-task.ts';

/** Serves the thread that started this one. */
export function serve(): void {
  const port = parentPort;
  if (!port) throw new Error('a worker was started as a program');
  const settings: WorkerSettings = workerData;
  const answer = (message: ResultMessage): void => port.postMessage(message);
  port.on('message', ({ first, tasks }: TaskMessage) => {
    try {
      const results = tasks.map((task) => runTask(receivedTask(task, settings.files), settings.record));
      answer({ ok: true, first, results });
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      answer({ ok: false, message, stack });
    }
  });
}
