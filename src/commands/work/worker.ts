// The side of a worker: lints what it is sent, batch by batch, until nothing comes any more.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPlugins } from '../plugins.ts';
import { UsageError } from '../types.ts';
import {
  type ResultMessage,
  receivedTask,
  runTask,
  type TaskMessage,
  type WorkerSettings,
} from './run-task.ts';

export function serve(): void {
  const port = parentPort;
  if (!port) throw new Error('a worker was started as a program');
  const settings: WorkerSettings = workerData;
  const answer = (message: ResultMessage): void => port.postMessage(message);
  const ready = loadPlugins(settings.plugins);
  port.on('message', async ({ first, tasks }: TaskMessage) => {
    try {
      await ready;
      const results = tasks.map((task) => runTask(receivedTask(task, settings.files), settings.record));
      answer({ ok: true, first, results });
    } catch (error) {
      const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
      answer({ ok: false, message, stack, isUsage: error instanceof UsageError });
    }
  });
}
