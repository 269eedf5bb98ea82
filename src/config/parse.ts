// Makes a configuration of its text: its YAML, its meaning; what is wrong is told with line and column.
import * as v from 'valibot';
import { flawOfPatterns } from '../extract/evidence/index.ts';
import { flawOfPath } from '../extract/sources/path.ts';
import { DOCUMENT_START, type Point } from '../position.ts';
import { flawOfGlob } from '../source/glob.ts';
import { type ConfigError, explainIssue, pathText } from './explain-issue.ts';
import { ConfigSchema, type ConfigValue } from './schema.ts';
import { parseTree, type TreePath } from './tree.ts';

/** A configuration that is right in itself; the rules' own options are held against the rules later. */
export interface Config {
  /** As it is shown: relative to where the tool runs. */
  readonly path: string;
  /** The absolute folder that its paths are relative to. */
  readonly folder: string;
  readonly value: ConfigValue;
  readonly text: string;
  /** Where a setting stands. */
  locate(path: TreePath): Point;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly errors: readonly ConfigError[] };

/** Symbols, names and globs are text however they look: `no`, `1`, `-`. */
const TEXT_SECTIONS = new Set(['files', 'vocabulary', 'columns', 'aliases', 'tables']);

function isText(path: TreePath): boolean {
  const [top, index, section] = path;
  if (top === 'exceptions' || top === 'sources' || top === 'evidence') return path.length > 2;
  if (top === 'requires' || top === 'ignore') return path.length > 1;
  return (
    top === 'documents' &&
    typeof index === 'number' &&
    typeof section === 'string' &&
    TEXT_SECTIONS.has(section)
  );
}

export function parseConfig(text: string, path: string, folder: string): ConfigResult {
  const tree = parseTree(text, isText);
  if (tree.errors.length > 0) {
    const errors = tree.errors.map((error) => ({ path, ...error, message: withoutQuote(error.message) }));
    return { ok: false, errors };
  }
  // An empty file, or one of comments alone, sets nothing.
  const parsed = v.safeParse(ConfigSchema, tree.value ?? {});
  const errors = parsed.success
    ? flawsIn(parsed.output, tree.locate)
    : parsed.issues.map((issue) => explainIssue(issue, tree.locate));
  if (!parsed.success || errors.length > 0)
    return { ok: false, errors: errors.toSorted(byPlace).map((error) => ({ path, ...error })) };
  return { ok: true, config: { path, folder, value: parsed.output, text, locate: tree.locate } };
}

/** Holds a configuration that was not read from a text against its schema. */
export function checkConfig(
  value: object,
): { readonly ok: true; readonly value: ConfigValue } | { readonly ok: false; readonly message: string } {
  const parsed = v.safeParse(ConfigSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const { message } = explainIssue(parsed.issues[0], () => DOCUMENT_START.start);
  return { ok: false, message };
}

const BROKEN = 'The YAML is broken: ';

/** After these words, as after a colon, the parser quotes the text. */
const BEFORE_QUOTE = [
  'Unknown directive',
  'Unsupported YAML version',
  'Invalid escape sequence',
  'Verbatim tags',
  'The',
];

function withoutQuote(message: string): string {
  if (!message.startsWith(BROKEN)) return message;
  const said = message.slice(BROKEN.length);
  const colon = said.indexOf(': ');
  const words = BEFORE_QUOTE.find((one) => said.startsWith(`${one} `));
  if (words === undefined && colon < 0) return message;
  return words === 'The' ? 'The YAML is broken.' : `${BROKEN}${words ?? said.slice(0, colon)}.`;
}

/** What is wrong with globs, and with the paths and patterns of mappings. */
function flawsIn(
  { ignore, documents = [], sources = [], evidence = [] }: ConfigValue,
  locate: (path: TreePath) => Point,
): readonly ConfigError[] {
  const ofGlobs = (at: TreePath, globs: readonly string[] = []) =>
    globs.map((glob) => [at, flawOfGlob(glob)] as const);
  return [
    ...ofGlobs(['ignore'], ignore),
    ...documents.flatMap(({ files }, index) => ofGlobs(['documents', index, 'files'], files)),
    ...sources.flatMap(({ files, levels: _levels, ...paths }, index) => [
      ...ofGlobs(['sources', index, 'files'], files),
      ...Object.entries(paths).map(([key, path]) => [['sources', index, key], flawOfPath(path)] as const),
    ]),
    ...evidence.flatMap(({ files, results: _results, test, suite, property, ...paths }, index) => [
      ...ofGlobs(['evidence', index, 'files'], files),
      ...Object.entries(paths).map(
        ([key, path]) => [['evidence', index, key], flawOfPath(path, NEEDS_PATH.has(key))] as const,
      ),
      ...Object.entries({ test, suite, property }).map(
        ([key, patterns = []]) => [['evidence', index, key], flawOfPatterns(patterns)] as const,
      ),
    ]),
  ].flatMap(([at, flaw]): ConfigError | [] =>
    flaw === undefined ? [] : { ...locate(at), message: `\`${pathText(at)}\` ${flaw}.` },
  );
}

/** What says where something is in JSON, and can be nothing else. */
const NEEDS_PATH: ReadonlySet<string> = new Set(['name', 'result', 'date']);

function byPlace(a: ConfigError, b: ConfigError): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
