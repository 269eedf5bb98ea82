// What holds of every document, however it is written: nothing throws or hangs, places lie in the text, twice is the same.
import { RULES } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/load.ts';
import { EMITTERS } from '../../src/emit/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { fixDocument } from '../../src/lint/fix.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import { createLocator, type Locator } from '../../src/source/source.ts';
import type { FuzzInput } from './grammars.ts';

const { settings } = resolveSettings(RULES, { preset: 'strict' });
const RUN = { today: '2020-01-01' };
/** Milliseconds for a document of some hundred characters, on a machine that has much else to do. */
const SLOW = 10_000;

/** Throws where the document, or what is made of it, breaks a promise. */
export function checkDocument({ format, text }: FuzzInput): void {
  const began = performance.now();
  const source = { path: 'fuzz', format, text, bom: false };
  const document = readDocument(source);
  same(readDocument(source), document, 'reading twice');
  const lint = (): ReturnType<typeof lintDocuments> => lintDocuments([document], RULES, settings, RUN);
  const results = lint();
  same(lint(), results, 'linting twice');
  const locator = createLocator(text);
  checkPlaces(document.claims, locator, text.length);
  checkPlaces(results, locator, text.length);
  const models = document.matrices.map(({ model }) => model);
  for (const emitter of EMITTERS)
    same(emitter.emit(models), emitter.emit(models), `writing ${emitter.name} twice`);
  fixDocument({
    document,
    lint: (changed) => lintDocuments([changed], RULES, settings, RUN)[0]?.diagnostics ?? [],
    read: (changed) => readDocument({ ...source, text: changed }),
    unsafe: true,
  });
  const took = performance.now() - began;
  if (took > SLOW) throw new Error(`it took ${Math.round(took)} ms`);
}

/** Throws where a configuration makes its reader throw, or read it in two ways. */
export function checkConfig(text: string): void {
  same(parseConfig(text, 'a.yaml', '/a'), parseConfig(text, 'a.yaml', '/a'), 'reading twice');
}

function same(after: unknown, before: unknown, what: string): void {
  if (JSON.stringify(after) !== JSON.stringify(before)) throw new Error(`${what} gives different results`);
}

interface Placed {
  readonly line: unknown;
  readonly column: unknown;
  readonly offset: number;
}

function isPoint(value: object): value is Placed {
  return 'offset' in value && 'line' in value && 'column' in value && typeof value.offset === 'number';
}

/** Every place in a value lies in the text, and its line and column are those of its offset. */
function checkPlaces(root: object, locator: Locator, length: number): void {
  const stack: object[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (isPoint(value)) {
      const { line, column } = locator.point(value.offset);
      if (value.offset < 0 || value.offset > length || line !== value.line || column !== value.column)
        throw new Error(`the place ${JSON.stringify(value)} is none; the text has ${length} characters`);
    } else if ('start' in value && 'end' in value) checkOrder(value.start, value.end);
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) stack.push(child);
  }
}

function checkOrder(start: unknown, end: unknown): void {
  const [from, to] = [start, end].map((at) =>
    typeof at === 'object' && at !== null && isPoint(at) ? at.offset : 0,
  );
  if ((from ?? 0) > (to ?? 0)) throw new Error(`a range ends (${to}) before it begins (${from})`);
}
