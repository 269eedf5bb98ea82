// What earlier runs have found, by all that it hangs on: sets whose documents are as they were are not linted again.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Diagnostic } from '../../diagnostic.ts';
import { pushTo } from '../../group.ts';
import { compareText } from '../../lint/results.ts';
import { diagnosticToJson } from '../../report/json.ts';
import { FileSchema } from '../../report/lint-schema.ts';
import { tried } from '../../source/result.ts';
import type { Source } from '../../source/source.ts';
import { readFileBytes } from '../../source/text.ts';
import { writeFileAtomic } from '../../source/write.ts';
import { exists } from '../files.ts';
import type { LintContext, LintOutcome, LintTask } from '../lint-run.ts';
import { programDigest } from './program.ts';
import { digestOf, type NamedRead, type TaskResult } from './run-task.ts';

export interface Cache {
  /** What the task would find, if that is known. */
  find(task: LintTask): LintOutcome | undefined;
  keep(task: LintTask, result: TaskResult): void;
  /** Writes what was kept; gives one line (with a full stop) where it cannot. */
  save(): Promise<string | undefined>;
}

const EntrySchema = v.object({
  reads: v.array(v.object({ document: v.string(), name: v.string(), digest: v.string() })),
  documents: v.array(
    v.object({
      diagnostics: FileSchema.entries.diagnostics,
      hasMatrix: v.boolean(),
      isRefused: v.boolean(),
    }),
  ),
  others: v.array(FileSchema),
  needed: v.array(v.number()),
});

/** What is known of one set: `slot` says which, `key` stands for all that the result hangs on, `sum` for all of it. */
const LinesSchema = v.array(
  v.object({ slot: v.string(), key: v.string(), sum: v.string(), entry: v.unknown() }),
);
type CacheLine = v.InferOutput<typeof LinesSchema>[number];

/** Opens the cache in a folder, by its absolute path; reads what it needs when it is asked for it. */
export async function openCache(folder: string): Promise<Cache> {
  const program = await programDigest();
  const files = new Map<string, Map<string, CacheLine>>();
  const kept = new Map<string, CacheLine[]>();
  const contexts = new WeakMap<LintContext, string>();
  const keyOf = (task: LintTask): string => {
    // Results of tests may make a context long, which thousands of tasks share.
    const context = contexts.get(task.context) ?? digestOf(task.context);
    contexts.set(task.context, context);
    const texts = [task.named, task.companions].map((sources) =>
      sources.map(({ path, format, bom, text }) => [path, format, bom, text]),
    );
    return digestOf([program, context, texts]);
  };
  const linesOf = (slot: string): Map<string, CacheLine> => {
    const name = fileOf(slot);
    const lines = files.get(name) ?? readCacheFile(join(folder, name));
    files.set(name, lines);
    return lines;
  };
  return {
    find: (task) => {
      const slot = slotOf(task);
      const line = linesOf(slot).get(slot);
      if (line?.key !== keyOf(task) || line.sum !== digestOf([slot, line.key, line.entry])) return undefined;
      return readEntry(line.entry, task);
    },
    keep: (task, result) => {
      const slot = slotOf(task);
      const [key, entry] = [keyOf(task), entryFor(task, result)];
      pushTo(kept, fileOf(slot), { slot, key, sum: digestOf([slot, key, entry]), entry });
    },
    save: () => saveLines(kept, folder),
  };
}

/** The documents of a set, whatever they say: the cache knows one result for each. */
function slotOf({ named, companions }: LintTask): string {
  const paths = [named, companions].map((sources) => sources.map(({ path }) => path));
  return digestOf(paths).slice(0, 32);
}

/** Sixteen files: a run over one document reads a part of the cache, a run over all of them few files. */
function fileOf(slot: string): string {
  return `lint-${slot.slice(0, 1)}.cache`;
}

function entryFor({ named }: LintTask, { outcome, reads }: TaskResult): object {
  const documents = outcome.documents.map(({ diagnostics, ...rest }, index) => {
    const path = named[index]?.path ?? '';
    return { ...rest, diagnostics: asReported(diagnostics, path) };
  });
  const others = outcome.others.map(({ path, diagnostics }) => ({
    path,
    diagnostics: asReported(diagnostics, path),
  }));
  return { reads, documents, others, needed: outcome.needed };
}

/** Findings are written as reports write them. */
function asReported(diagnostics: readonly Diagnostic[], path: string): readonly object[] {
  return diagnostics.map((one) => diagnosticToJson(one, path));
}

function readEntry(given: unknown, task: LintTask): LintOutcome | undefined {
  const entry = v.safeParse(EntrySchema, given);
  if (!entry.success || entry.output.documents.length !== task.named.length) return undefined;
  const { reads, documents, others, needed } = entry.output;
  const readers = new Map([...task.named, ...task.companions].map((source) => [source.path, source]));
  if (!reads.every((read) => isUnchanged(read, readers))) return undefined;
  return { documents, others, needed };
}

function isUnchanged(read: NamedRead, readers: ReadonlyMap<string, Source>): boolean {
  const file = readers.get(read.document)?.readFile?.(read.name);
  return file !== undefined && digestOf(file) === read.digest;
}

/** Replaces each file that has something new as a whole; what another run has written meanwhile stays. */
async function saveLines(
  kept: ReadonlyMap<string, readonly CacheLine[]>,
  folder: string,
): Promise<string | undefined> {
  if (kept.size === 0) return undefined;
  const failure = await makeFolder(folder);
  if (failure) return failure;
  for (const [name, added] of kept) {
    const lines = readCacheFile(join(folder, name));
    for (const line of added) lines.set(line.slot, line);
    const sorted = [...lines.values()].sort((a, b) => compareText(a.slot, b.slot));
    const written = await writeFileAtomic(name, JSON.stringify(sorted), { cwd: folder });
    if (!written.ok) return written.message;
  }
  return undefined;
}

/** A folder that is made here tells git and backups to leave it alone. */
async function makeFolder(folder: string): Promise<string | undefined> {
  if (exists(folder, '')) return undefined;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '.gitignore'), '*\n');
    await writeFile(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n');
    return undefined;
  } catch {
    return 'Cannot make the folder of the cache.';
  }
}

/** 256 MiB: a cache that is larger is none any more. */
const MAX_BYTES = 268_435_456;

/** The entries of a file by their slots; a file that cannot be read has none. */
function readCacheFile(path: string): Map<string, CacheLine> {
  const read = readFileBytes(path, MAX_BYTES);
  const lines = v.safeParse(
    LinesSchema,
    read.ok ? tried(() => JSON.parse(Buffer.from(read.bytes).toString('utf8'))) : [],
  );
  return new Map(lines.success ? lines.output.map((line) => [line.slot, line]) : []);
}
