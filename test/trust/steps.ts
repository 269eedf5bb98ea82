// How many steps each stage takes for a shape, in a thread of its own whose program counts its branches.
import { parentPort, workerData } from 'node:worker_threads';
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { EMITTERS } from '../../src/emit/index.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { fixDocument } from '../../src/lint/fix.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import { REPORT_FORMATS, reporterNamed } from '../../src/report/index.ts';
import { countNatives } from './natives.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** A branch, or a function of the language, by its place among the counts: how often it was taken at both sizes. */
export interface Steep {
  readonly place: number;
  readonly taken: readonly [number, number];
}

/** One stage at two sizes of a shape. */
export interface Growth {
  readonly stage: string;
  /** Characters that it reads and writes. */
  readonly sizes: readonly [number, number];
  readonly steps: readonly [number, number];
  readonly exponent: number;
  /** What is taken much more often, while the size grows little. */
  readonly steep: readonly Steep[];
}

/** Counters of the program's branches, and behind them those of the language's functions. */
declare const branchCounts: Uint32Array;

/** What the thread is given. */
export interface StepsData {
  readonly branches: number;
  /** How many sizes are measured at most, each four times the one before. */
  readonly sizes: number;
  /** Whether what the functions of the language do inside counts as well. */
  readonly withNatives: boolean;
}

const { branches, sizes, withNatives }: StepsData = workerData;
const { settings } = resolveSettings(RULES, { preset: 'all' });
const RUN = { today: '2020-01-01' };
const lint = (document: MatrixDocument) => lintDocuments([document], RULES, settings, RUN);

/** Every stage that a document goes through; each takes what the ones before it have made. */
function* stagesOf({ format }: Shape, text: string): Generator<readonly [string, () => string | undefined]> {
  const source = { path: 'shape', format, text, bom: false };
  let document = readDocument({ ...source, text: '' });
  yield [
    'read',
    () => {
      document = readDocument(source);
      return undefined;
    },
  ];
  let diagnostics: readonly Diagnostic[] = [];
  yield [
    'lint',
    () => {
      diagnostics = lint(document)[0]?.diagnostics ?? [];
      return undefined;
    },
  ];
  yield [
    'fix',
    () =>
      fixDocument({
        document,
        lint: (changed) => lint(changed)[0]?.diagnostics ?? [],
        read: (changed) => readDocument({ ...source, text: changed }),
        unsafe: true,
      }).document.source.text,
  ];
  const models = document.matrices.map(({ model }) => model);
  for (const { name, emit } of EMITTERS) yield [`convert to ${name}`, () => emit(models).text];
  const report = {
    version: '0',
    files: [{ path: 'shape', text, diagnostics, hasMatrix: models.length > 0 }],
    otherTexts: new Map<string, string>(),
    rules: [],
    repositoryPath: (path: string) => path,
  };
  yield [
    'report',
    () =>
      REPORT_FORMATS.map((name) => reporterNamed(name)?.(report, { color: false, width: 80 }) ?? '').join(''),
  ];
}

interface Run {
  readonly counts: Uint32Array;
  readonly steps: number;
  /** Characters of the document, and those together with what is written. */
  readonly length: number;
  readonly size: number;
}

type Runs = ReadonlyMap<string, Run>;

/** What every stage, or some of them, take; others are left out, but those that they build on. */
function measured(shape: Shape, text: string, some?: ReadonlySet<string>): Runs {
  const runs = new Map<string, Run>();
  for (const [stage, work] of stagesOf(shape, text)) {
    const isNeeded = stage === 'read' || (stage === 'lint' && some?.has('report'));
    if (some !== undefined && !some.has(stage) && !isNeeded) continue;
    branchCounts.fill(0);
    const written = work();
    const counts = branchCounts.slice();
    let steps = 0;
    for (const taken of counts) steps += taken;
    const { length } = text;
    runs.set(stage, { counts, steps, length, size: length + (written?.length ?? 0) });
  }
  return runs;
}

/** A stage may take this power of its size in steps, if these are so many for each character that they matter. */
const MOST = 1.2;
const HEEDED = 10;
/** What grows by more than this power is told, if it is taken at least once in so many characters. */
const STEEP = 1.5;
const SELDOM = 4;

/** Times as large, by what grows more: the document, or what it is together with what is written. */
const ratioOf = (small: Run, large: Run): number =>
  Math.max(large.length / small.length, large.size / small.size);

function steepOf(small: Run, large: Run): readonly Steep[] {
  const most = ratioOf(small, large) ** STEEP;
  const found: Steep[] = [];
  for (let place = 0; place < large.counts.length; place += 1) {
    const taken = large.counts[place] ?? 0;
    const before = small.counts[place] ?? 0;
    if (taken > most * before && taken * SELDOM > large.size) found.push({ place, taken: [before, taken] });
  }
  return found.sort((a, b) => b.taken[1] - a.taken[1]);
}

/** The stages that cost more than the size explains, from one size of a document to the next. */
function growing(small: Runs, large: Runs): readonly Growth[] {
  return [...large].flatMap(([stage, after]): readonly Growth[] => {
    const before = small.get(stage) ?? after;
    const exponent = Math.log(after.steps / before.steps) / Math.log(ratioOf(before, after));
    const steep = steepOf(before, after);
    if (steep.length === 0 && !(exponent > MOST && after.steps > HEEDED * after.size)) return [];
    return [{ stage, sizes: [before.size, after.size], steps: [before.steps, after.steps], exponent, steep }];
  });
}

/**
 * The stages of a shape that grow so from each size to the next: what only begins at a certain size has long begun at the
 * last, and what a limit ends has ended.
 */
export function superlinear(shape: Shape, sizes: number): readonly Growth[] {
  const unit = (shape.make(40).length - shape.make(20).length) / 20;
  let count = Math.max(2, Math.round(CHARACTERS / Math.max(1, unit)));
  let small = measured(shape, shape.make(count));
  let found: readonly Growth[] = [];
  for (let size = 1; size < sizes; size += 1) {
    count *= TIMES;
    const stages = size === 1 ? undefined : new Set(found.map(({ stage }) => stage));
    const large = measured(shape, shape.make(count), stages);
    found = growing(small, large).filter(({ stage }) => stages?.has(stage) ?? true);
    if (found.length === 0 || [...large.values()].some(({ steps }) => steps > ENOUGH)) break;
    small = large;
  }
  return found;
}

/** Of the smallest document, and how many times as large the next one is. */
const CHARACTERS = 1000;
const TIMES = 4;
/** Steps after which no larger size is tried: what took so many at this one has no limit worth the name. */
const ENOUGH = 50_000_000;

if (parentPort !== null) {
  const port = parentPort;
  // Counting them takes longer than all the rest.
  if (withNatives) countNatives(branchCounts, branches);
  port.on('message', (index: number) => {
    const shape = SHAPES[index];
    port.postMessage(shape === undefined ? [] : superlinear(shape, sizes));
  });
}
