// What the threads of a run send each other: tasks and their results as plain data.
import { createFileReader, type FileReaderOptions } from '../../source/resolve.ts';
import type { Source } from '../../source/source.ts';
import type { LintContext, LintTask } from '../lint-task.ts';
import type { TaskResult } from './run-task.ts';

/** A document without the function that reads beside it; `hasPlace` says whether there is one. */
interface SentSource extends Omit<Source, 'readFile'> {
  readonly hasPlace: boolean;
}

interface SentTask {
  /** One object for all tasks of a message that share it: it is sent once. */
  readonly context: LintContext;
  readonly named: readonly SentSource[];
  readonly companions: readonly SentSource[];
}

/** Tasks that follow each other. */
export interface TaskMessage {
  /** The place of the first in the list of all. */
  readonly first: number;
  readonly tasks: readonly SentTask[];
}

export type ResultMessage =
  | { readonly ok: true; readonly first: number; readonly results: readonly TaskResult[] }
  /** A defect of ours or of a plugin, as the thread that met it words it. */
  | { readonly ok: false; readonly message: string; readonly stack: string; readonly isUsage: boolean };

/** What a worker is started with. */
export interface WorkerSettings {
  readonly files: FileReaderOptions;
  readonly record: boolean;
  readonly plugins: readonly string[];
}

export function sentTask({ context, named, companions }: LintTask): SentTask {
  return { context, named: named.map(sentSource), companions: companions.map(sentSource) };
}

function sentSource({ readFile, ...source }: Source): SentSource {
  return { ...source, hasPlace: readFile !== undefined };
}

export function receivedTask({ context, named, companions }: SentTask, files: FileReaderOptions): LintTask {
  const received = ({ hasPlace, ...source }: SentSource): Source =>
    hasPlace ? { ...source, readFile: createFileReader(source.path, files) } : source;
  return { context, named: named.map(received), companions: companions.map(received) };
}
