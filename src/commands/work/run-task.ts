// Runs one task, and keeps what it has read besides: the files that its documents name.
import { createHash } from 'node:crypto';
import type { FileReader, NamedFile } from '../../source/resolve.ts';
import type { Source } from '../../source/source.ts';
import { type LintOutcome, lintSet } from '../lint-run.ts';
import type { LintTask } from '../lint-task.ts';
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
      reads.set(JSON.stringify([path, name]), { document: path, name, digest: digestOfFile(file) });
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

/** The same for the same text from the same place, or the same reason for none. */
export function digestOfFile(file: NamedFile): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex');
}
