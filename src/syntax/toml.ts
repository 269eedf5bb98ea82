// TOML 1.0 to data with places, through `toml-eslint-parser`, the parser that keeps them.
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type Problem, REFUSED } from '../diagnostic.ts';
import { createLocator } from '../source/source.ts';
import { type DataEntry, type DataNode, type DataString, type DataTree, MAX_DATA_DEPTH } from './data.ts';

/** A table that later lines may still add to. */
interface OpenTable {
  readonly kind: 'object';
  readonly entries: DataEntry[];
  readonly index: Map<string, OpenTable | OpenList>;
  readonly start: number;
  end: number;
}

interface OpenList {
  readonly kind: 'array';
  readonly items: OpenTable[];
  readonly start: number;
  end: number;
}

const tableAt = (start: number): OpenTable => ({
  kind: 'object',
  entries: [],
  index: new Map(),
  start,
  end: start,
});

function keyOf(key: AST.TOMLBare | AST.TOMLQuoted): DataString {
  const [start, end] = key.range;
  if (key.type === 'TOMLBare') return { kind: 'string', value: key.name, start, end };
  return { kind: 'string', value: key.value, start: start + 1, end: end - 1 };
}

/** Scalars are texts, as they are of YAML: `3.10` is a name here, not a number. */
function nodeOf(node: AST.TOMLContentNode, text: string): DataNode {
  const [start, end] = node.range;
  if (node.type === 'TOMLArray')
    return { kind: 'array', items: node.elements.map((item) => nodeOf(item, text)), start, end };
  if (node.type === 'TOMLInlineTable') {
    const table = tableAt(start);
    for (const pair of node.body) addPair(table, pair, text);
    table.end = end;
    return table;
  }
  if (node.kind !== 'string') return { kind: 'string', value: text.slice(start, end), start, end };
  const inset = node.multiline ? 3 : 1;
  return { kind: 'string', value: node.value, start: start + inset, end: end - inset };
}

/** The table of that key below `table`, the last of a list of tables; made where there is none. */
function below(table: OpenTable, key: DataString, isItem: boolean): OpenTable {
  const known = table.index.get(key.value);
  if (known?.kind === 'object') return known;
  const made = tableAt(key.start);
  if (known !== undefined) {
    if (!isItem) return known.items.at(-1) ?? made;
    known.items.push(made);
    return made;
  }
  const value: OpenTable | OpenList = isItem
    ? { kind: 'array', items: [made], start: key.start, end: key.end }
    : made;
  table.index.set(key.value, value);
  table.entries.push({ key, value });
  return made;
}

/** The table that dotted keys lead to; `isItem`: a new one in the list at their end. */
function reach(table: OpenTable, keys: readonly DataString[], end: number, isItem: boolean): OpenTable {
  let at = table;
  for (const [index, key] of keys.entries()) {
    at = below(at, key, isItem && index === keys.length - 1);
    at.end = Math.max(at.end, end);
  }
  return at;
}

function addPair(table: OpenTable, { key, value, range }: AST.TOMLKeyValue, text: string): void {
  const keys = key.keys.map(keyOf);
  const last = keys.pop();
  if (last === undefined) return;
  reach(table, keys, range[1], false).entries.push({ key: last, value: nodeOf(value, text) });
}

const OPENING = /"""|'''|["'#[\]{}.]/gu;

/** Where a text that `quote` opened ends: one of one line ends with it. */
function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\' && quote.startsWith('"')) at += 1;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (quote.length === 1 && text[at] === '\n') return at;
  }
  return text.length;
}

/** The brackets and dots outside of texts and comments. */
function* bracketsIn(text: string): Generator<{ readonly piece: string; readonly index: number }> {
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const { 0: piece, index } = found;
    if (piece === '#') {
      const end = text.indexOf('\n', index);
      OPENING.lastIndex = end < 0 ? text.length : end;
    } else if (/["']/u.test(piece)) OPENING.lastIndex = closing(text, index + piece.length, piece);
    else yield { piece, index };
  }
}

/** Where brackets, or the dots of a key, nest deeper than the parser and those who walk its tree may recurse. */
function deepAt(text: string): number | undefined {
  let [depth, dots, lineEnd] = [0, 0, -1];
  for (const { piece, index } of bracketsIn(text)) {
    if (index > lineEnd) {
      dots = 0;
      const end = text.indexOf('\n', index);
      lineEnd = end < 0 ? text.length : end;
    }
    if (piece === '[' || piece === '{') depth += 1;
    else if (piece === ']' || piece === '}') depth -= 1;
    else if (piece === '.') dots += 1;
    if (depth + dots > MAX_DATA_DEPTH) return index;
  }
  return undefined;
}

/** Reads TOML. Of broken TOML the first defect is told, and nothing is read. */
export function parseToml(text: string): DataTree {
  const fail = (message: string, at: number, code: string): DataTree => {
    const range = createLocator(text).range(at, Math.min(at + 1, text.length));
    const problem: Problem = { code, message: `This is not valid TOML: ${message}.`, range };
    return { problems: [problem] };
  };
  const deep = deepAt(text);
  if (deep !== undefined) return fail(`it is nested deeper than ${MAX_DATA_DEPTH} levels`, deep, REFUSED);
  try {
    const root = tableAt(0);
    root.end = text.length;
    for (const node of parseTOML(text, { tomlVersion: '1.0' }).body[0].body) {
      if (node.type === 'TOMLKeyValue') addPair(root, node, text);
      else {
        const table = reach(root, node.key.keys.map(keyOf), node.range[1], node.kind === 'array');
        for (const pair of node.body) addPair(table, pair, text);
      }
    }
    return { root, problems: [] };
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    return fail(error.message.replace(/\.$/u, ''), error.index, 'syntax-error');
  }
}
