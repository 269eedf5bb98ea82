// The paths of a mapping: JSONPath (RFC 9535) by `json-p3`, with `~key` for the key of what is found, or a text that
// stands for itself. What a path may hold is bounded, so that it takes no longer than the data is long.
import { JSONPathEnvironment, JSONPathError, type JSONPathQuery, type JSONValue, jsonpath } from 'json-p3';
import { type DataNode, type DataString, entryOf, MAX_DATA_DEPTH } from '../../syntax/data.ts';
import { scalarText } from './values.ts';

const { expressions, selectors } = jsonpath;
type Expression = InstanceType<typeof expressions.FilterExpression>;

const KEY = /~(?:key)?$/u;
const MAX_LENGTH = 500;

const environment = new JSONPathEnvironment({ strict: true, maxRecursionDepth: MAX_DATA_DEPTH + 10 });
// `match` and `search` take regular expressions, which can be made to run for ever.
for (const name of ['match', 'search']) environment.functionRegister.delete(name);

export type Steps = readonly (string | number)[];

/** What a path found: its text, and where it stands in the data and in the file. */
export interface Found {
  readonly steps: Steps;
  /** Undefined of a map or a list of maps, which says no one thing. */
  readonly text: string | undefined;
  readonly node: DataNode;
  readonly start: number;
  readonly end: number;
}

/** All that a path found. */
export interface Finding {
  readonly found: readonly Found[];
  /** How many of its parts may lead to several things. */
  readonly branches: number;
  /** How many steps lie between a thing and the map or item that it is said of; a key is said of what it leads to. */
  readonly tail: number;
}

/** The queries in a filter; undefined where it asks for the root, once for each node that it is held against. */
function* queriesIn(expression: Expression): Generator<JSONPathQuery | undefined> {
  if (expression instanceof expressions.RootQuery) yield undefined;
  else if (expression instanceof expressions.RelativeQuery) yield expression.path;
  else if (expression instanceof expressions.LogicalExpression) yield* queriesIn(expression.expression);
  else if (expression instanceof expressions.PrefixExpression) yield* queriesIn(expression.right);
  else if (expression instanceof expressions.FunctionExtension)
    for (const argument of expression.args) yield* queriesIn(argument);
  else if (expression instanceof expressions.InfixExpression) {
    yield* queriesIn(expression.left);
    yield* queriesIn(expression.right);
  }
}

/** Why a query may take longer than the data is long; `depth` counts its `..`. */
function costOf(query: JSONPathQuery, depth = { count: 0 }): string | undefined {
  for (const segment of query.segments) {
    if (`${segment}`.startsWith('..')) depth.count += 1;
    if (depth.count > 1) return 'has `..` more than once';
    const names = segment.selectors.map((one) =>
      one instanceof selectors.NameSelector ? one.name : undefined,
    );
    if (names.length > 1 && (names.includes(undefined) || new Set(names).size < names.length))
      return 'has brackets with several selectors that are no different names';
    for (const one of segment.selectors) {
      if (!(one instanceof selectors.FilterSelector)) continue;
      for (const inner of queriesIn(one.expression)) {
        const flaw = inner === undefined ? 'has a filter that begins at `$`' : costOf(inner, depth);
        if (flaw !== undefined) return flaw;
      }
    }
  }
  return undefined;
}

const isName = (selector: unknown): boolean =>
  selector instanceof selectors.NameSelector || selector instanceof selectors.IndexSelector;

/** `$..impl.*.is` branches twice, and has a tail of one step. */
function branchingOf({ segments }: JSONPathQuery): Pick<Finding, 'branches' | 'tail'> {
  let [branches, tail] = [0, 0];
  for (const segment of segments) {
    const isDeep = `${segment}`.startsWith('..');
    const isOne = segment.selectors.length === 1 && isName(segment.selectors[0]);
    if (isDeep || !isOne) [branches, tail] = [branches + 1, 0];
    if (isOne) tail += 1;
  }
  return { branches, tail };
}

export const isPath = (text: string): boolean => text.startsWith('$');

function compile(text: string): JSONPathQuery | string {
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  if (/~\w*$/u.test(text.replace(KEY, ''))) return 'ends in a `~` that is no `~key`';
  try {
    const query = environment.compile(text.replace(KEY, ''));
    return costOf(query) ?? query;
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    return `is no JSONPath: ${error.message.replace(/ \('.*$/su, '')}`;
  }
}

/** What is wrong with a path of a configuration, as the rest of a sentence; `isNeeded`: another text is none. */
export function flawOfPath(text: string, isNeeded = false): string | undefined {
  if (isNeeded && !isPath(text)) return 'is no JSONPath, which begins with `$`';
  const query = isPath(text) ? compile(text) : undefined;
  return typeof query === 'string' ? query : undefined;
}

function jsonOf(node: DataNode): JSONValue {
  if (node.kind === 'array') return node.items.map(jsonOf);
  if (node.kind !== 'object') return node.value;
  const object: { [key: string]: JSONValue } = Object.create(null);
  for (const { key, value } of node.entries) object[key.value] = jsonOf(value);
  return object;
}

/** Finds what paths lead to in one file. */
export function createFinder(root: DataNode): (path: string) => Finding {
  const json = jsonOf(root);
  return (path) => {
    const query = compile(path);
    if (typeof query === 'string') return { found: [], branches: 0, tail: 0 };
    const isKey = KEY.test(path);
    const found = [...query.lazyQuery(json)].map(({ location }) => foundAt(root, location, isKey));
    const { branches, tail } = branchingOf(query);
    return { found, branches, tail: isKey ? 0 : tail };
  };
}

function foundAt(root: DataNode, steps: Steps, isKey: boolean): Found {
  let node = root;
  let key: DataString | undefined;
  for (const step of steps) {
    const entry = entryOf(node, String(step));
    const item = node.kind === 'array' && typeof step === 'number' ? node.items[step] : undefined;
    key = entry?.key;
    node = entry?.value ?? item ?? node;
  }
  const { start, end } = isKey && key ? key : node;
  return { steps, text: isKey ? key?.value : scalarText(node), node, start, end };
}
