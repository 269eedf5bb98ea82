// Runs one task, and keeps what it has read besides; and tasks and results as the threads of a run send them to each other.
import { createHash } from 'node:crypto';
import { createFileReader, type FileReader, type FileReaderOptions } from '../../source/resolve.ts';
import type { Source } from '../../source/source.ts';
import { type LintContext, type LintOutcome, type LintTask, lintSet } from '../lint-run.ts';
import { rulesWith } from '../plugins.ts';
import { UsageError } from '../types.ts';

/** A file that a document asked for, by the name that the document has for it, and what came of it. */
export interface NamedRead {
  /** Path of the document. */
  readonly document: string;
  readonly name: string;
  readonly digest: string;
}

export interface TaskResult {
  readonly outcome: LintOutcome;
  /** Each file once; only where they were asked for. */
  readonly reads: readonly NamedRead[];
}

/** Lints the set of a task; with `record`, also says which files its documents made it read. */
export function runTask(task: LintTask, record: boolean): TaskResult {
  if (!record) return { outcome: linted(task), reads: [] };
  const reads = new Map<string, NamedRead>();
  const recorded = (source: Source): Source => {
    const { path, readFile } = source;
    if (!readFile) return source;
    const recording: FileReader = (name) => {
      const file = readFile(name);
      reads.set(JSON.stringify([path, name]), { document: path, name, digest: digestOf(file) });
      return file;
    };
    return { ...source, readFile: recording };
  };
  const named = task.named.map(recorded);
  const outcome = linted({ ...task, named, companions: task.companions.map(recorded) });
  return { outcome, reads: [...reads.values()] };
}

/** A rule of a plugin that throws is a defect of the plugin's, which its user is told. */
function linted(task: LintTask): LintOutcome {
  try {
    return lintSet(task);
  } catch (error) {
    // A plugin has its own copy of the class.
    const isOfRule = error instanceof Error && error.name === 'RuleError' && 'ruleId' in error;
    if (!isOfRule || rulesWith().some(({ meta }) => meta.id === error.ruleId)) throw error;
    throw new UsageError(`A plugin does not work: ${error.message.replace(/\.$/, '')}.`);
  }
}

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

export interface TaskMessage {
  /** The place of the first in the list of all. */
  readonly first: number;
  readonly tasks: readonly SentTask[];
}

export type ResultMessage =
  | { readonly ok: true; readonly first: number; readonly results: readonly TaskResult[] }
  /** A defect of ours or of a plugin, as the thread that met it words it. */
  | { readonly ok: false; readonly message: string; readonly stack: string; readonly isUsage: boolean };

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

/** A name for data; other data has another. */
export function digestOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
