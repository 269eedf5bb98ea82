// What holds of every document, however it is written: nothing throws or hangs, places lie in the text, twice is the same.
import { RULES } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse.ts';
import type { Emitter } from '../../src/emit/emitter.ts';
import { EMITTERS } from '../../src/emit/index.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { type FixOutcome, fixDocument } from '../../src/lint/fix.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { FileReader } from '../../src/source/resolve.ts';
import { createLocator, FORMATS, type Format, type Locator, type Source } from '../../src/source/source.ts';
import type { FuzzInput } from './grammars.ts';

/** What is searched: the formats of documents, and the configuration. */
export type FuzzFormat = Format | 'config';

export const isFuzzFormat = (name: string): name is FuzzFormat =>
  name === 'config' || FORMATS.some((format) => format === name);

const { settings } = resolveSettings(RULES, { preset: 'all' });
const RUN = { today: '2020-01-01' };
/** Milliseconds of the processor for a document of some hundred characters. */
const SLOW = 10_000;

/** Files that a document may name: itself, a table, a data file, and none. */
function readerOf(text: string): FileReader {
  const files: Readonly<Record<string, string>> = {
    fuzz: text,
    'a.csv': 'Feature,Alpha\nLamp,yes\n',
    'a.ini': '[target.alpha]\ntitle=Alpha\n[operation.a]\ntitle=A\nstatus=mandatory\nalpha=complete\n',
    'a.rst': '.. include:: a.rst\n\n.. include:: fuzz\n',
  };
  return (path) => {
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    return found === undefined
      ? { ok: false, reason: 'there is no such file' }
      : { ok: true, path, text: found };
  };
}

const sourceOf = ({ format, text }: FuzzInput): Source => ({
  path: 'fuzz',
  format,
  text,
  bom: false,
  readFile: readerOf(text),
});

/** Reads a document, as a growth check measures it. */
export function readOnce(input: FuzzInput): MatrixDocument {
  return readDocument(sourceOf(input));
}

const lint = (document: MatrixDocument) => lintDocuments([document], RULES, settings, RUN);

function fix(document: MatrixDocument, unsafe: boolean): FixOutcome {
  return fixDocument({
    document,
    lint: (changed) => lint(changed)[0]?.diagnostics ?? [],
    read: (text) => readDocument({ ...document.source, text }),
    unsafe,
  });
}

/** Throws where reading the document breaks a promise. */
export function checkReading(input: FuzzInput): MatrixDocument {
  const document = readOnce(input);
  checkPlaces(document.claims, createLocator(input.text), input.text.length);
  return document;
}

/** Throws where the document, or what is made of it, breaks a promise; `emitters` write it. */
export function checkDocument(input: FuzzInput, emitters = emittersFor(input)): void {
  const began = process.cpuUsage().user;
  const document = checkReading(input);
  const results = lint(document);
  checkPlaces(results, createLocator(input.text), input.text.length);
  const models = document.matrices.map(({ model }) => model);
  for (const { emit } of emitters) emit(models);
  if (results.some(({ diagnostics }) => diagnostics.some(({ fix }) => fix !== undefined)))
    checkFixes(document);
  const took = (process.cpuUsage().user - began) / 1000;
  if (took > SLOW) throw new Error(`it took ${Math.round(took)} ms`);
}

/** The slowest part, so one of them: another text is written by another. */
function emittersFor({ text }: FuzzInput): readonly Emitter[] {
  return EMITTERS.slice(text.length % EMITTERS.length).slice(0, 1);
}

/** Throws where doing it again gives something else. */
export function checkTwice(input: FuzzInput): void {
  const document = readOnce(input);
  same(readOnce(input), document, 'reading twice');
  same(lint(document), lint(document), 'linting twice');
  const models = document.matrices.map(({ model }) => model);
  for (const emitter of EMITTERS)
    same(emitter.emit(models), emitter.emit(models), `writing ${emitter.name} twice`);
}

/** Throws where fixing once is not enough, or where a safe fix changes what the document says. */
function checkFixes(document: MatrixDocument): void {
  const safe = checkSafeFixes(document);
  const all = fix(safe, true);
  const again = fix(all.document, true);
  if (again.document.source.text !== all.document.source.text)
    throw new Error(`fixing twice differs: ${again.fixed.map(({ ruleId }) => ruleId)}`);
}

/** Throws where safe fixes change a level or a status, or find more to fix when they run again; gives what they left. */
export function checkSafeFixes(before: MatrixDocument): MatrixDocument {
  const { document, fixed } = fix(before, false);
  const rules = [...new Set(fixed.map(({ ruleId }) => ruleId))].join(', ');
  same(sayings(document), sayings(before), `a safe fix of ${rules} changes what is said: reading`);
  const again = fix(document, false);
  if (again.document.source.text !== document.source.text)
    throw new Error(`fixing safely twice differs: ${again.fixed.map(({ ruleId }) => ruleId)}`);
  return document;
}

/** Who supports what, whatever the signs for it; white space that a fix takes out of a name parts its id. */
function sayings({ matrices }: MatrixDocument): readonly string[] {
  const plain = (id: string): string => id.replace(/[\s-]/g, '');
  return matrices
    .flatMap(({ model }, at) =>
      model.features.flatMap(({ id, status, support }) => [
        JSON.stringify([at, plain(id), status ?? null]),
        ...Object.entries(support).map(([target, cell]) =>
          JSON.stringify([at, plain(id), plain(target), cell?.level]),
        ),
      ]),
    )
    .sort();
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

/** Places in other files are of other texts. */
const isElsewhere = (value: object): boolean =>
  ('path' in value && value.path !== 'fuzz') || 'origin' in value;

/** Every place in a value lies in the text, and its line and column are those of its offset. */
function checkPlaces(root: object, locator: Locator, length: number): void {
  const stack: object[] = [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (isElsewhere(value)) continue;
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
