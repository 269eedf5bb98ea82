// YAML 1.2 to data with places, through the `yaml` package; aliases are resolved within bounds.
import { Composer, type CST, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { type Problem, REFUSED } from '../diagnostic.ts';
import { createLocator, type Locator } from '../source/source.ts';
import { yamlTokens } from '../source/yaml-tokens.ts';
import { type DataEntry, type DataNode, type DataString, type DataTree, MAX_DATA_DEPTH } from './data.ts';

const TOO_DEEP = `it is nested deeper than ${MAX_DATA_DEPTH} levels`;

const problem = (
  message: string,
  locator: Locator,
  start: number,
  end: number,
  code = 'syntax-error',
): Problem => ({
  code,
  message: `This is not valid YAML: ${message}.`,
  range: locator.range(start, end),
});

const isQuoted = ({ type }: Scalar): boolean => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';

/** A node with the number of nodes that it stands for, aliases counted as what they repeat. */
interface Anchored {
  readonly node: DataNode;
  readonly size: number;
}

class Converter {
  readonly problems: Problem[] = [];
  /** Whether the data was cut off. */
  isCut = false;
  readonly #locator: Locator;
  /** More nodes than characters cannot come from writing them down, only from aliases of aliases. */
  readonly #limit: number;
  readonly #anchors = new Map<string, Anchored>();
  #count = 0;

  constructor(text: string) {
    this.#locator = createLocator(text);
    this.#limit = text.length + 1000;
  }

  report(message: string, start: number, end: number): void {
    this.problems.push(problem(message, this.#locator, start, end));
  }

  /** The text passes a limit, and nothing of it is given. */
  refuse(message: string, start: number, end: number): void {
    this.problems.push(problem(message, this.#locator, start, end, REFUSED));
  }

  convert(node: ParsedNode, depth: number): DataNode {
    const [start, end] = node.range;
    this.#count += 1;
    if (depth > MAX_DATA_DEPTH || this.#count > this.#limit) {
      this.#reportSize(depth, start, end);
      return { kind: 'string', value: '', start, end };
    }
    if (isAlias(node)) return this.#alias(node.source, start, end);
    const before = this.#count;
    const converted = this.#content(node, depth, start, end);
    if (node.anchor) this.#anchors.set(node.anchor, { node: converted, size: this.#count - before });
    return converted;
  }

  #reportSize(depth: number, start: number, end: number): void {
    if (this.isCut) return;
    this.isCut = true;
    const why =
      depth > MAX_DATA_DEPTH ? `nested deeper than ${MAX_DATA_DEPTH} levels` : 'its aliases repeat too much';
    this.refuse(why, start, end);
  }

  #alias(source: string, start: number, end: number): DataNode {
    const anchored = this.#anchors.get(source);
    if (anchored === undefined) {
      this.report(`the alias \`*${source}\` has no anchor \`&${source}\` before it`, start, end);
      return { kind: 'string', value: '', start, end };
    }
    this.#count += anchored.size;
    return anchored.node;
  }

  #content(node: ParsedNode, depth: number, start: number, end: number): DataNode {
    if (isSeq<ParsedNode>(node)) {
      return { kind: 'array', items: node.items.map((item) => this.convert(item, depth + 1)), start, end };
    }
    if (isMap<ParsedNode, ParsedNode | null>(node)) {
      const entries = node.items.flatMap(({ key, value }) => this.#entry(key, value, depth));
      return { kind: 'object', entries, start, end };
    }
    if (!isScalar(node)) return { kind: 'string', value: '', start, end };
    const inset = isQuoted(node) ? 1 : 0;
    const from = start + inset;
    // A quote that nobody closes may be all that there is.
    return { kind: 'string', value: String(node.value ?? ''), start: from, end: Math.max(from, end - inset) };
  }

  #entry(key: ParsedNode, value: ParsedNode | null, depth: number): readonly DataEntry[] {
    const name = this.convert(key, depth + 1);
    if (name.kind !== 'string') {
      this.report('a key must be a text', name.start, name.end);
      return [];
    }
    const empty: DataString = { kind: 'string', value: '', start: name.end, end: name.end };
    return [{ key: name, value: value === null ? empty : this.convert(value, depth + 1) }];
  }
}

/** The first token nested too deep, found without recursion: the package's own composer recurses. */
function tooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  const stack = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DATA_DEPTH) return token;
    if (token.type === 'document' && token.value) stack.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      for (const child of [key, value]) if (child) stack.push({ token: child, depth: depth + 1 });
    }
  }
  return undefined;
}

/**
 * Reads YAML. All scalars are texts, whatever they look like: `3.10` and `no` are names here, not numbers
 * and not booleans. Every defect is a problem; what is left of the data is still given.
 */
export function parseYaml(text: string): DataTree {
  const converter = new Converter(text);
  const read = yamlTokens(text, MAX_DATA_DEPTH);
  const tokens = 'tokens' in read ? read.tokens : [];
  const deepAt = 'deepAt' in read ? read.deepAt : tooDeep(tokens)?.offset;
  if (deepAt !== undefined) {
    converter.refuse(TOO_DEEP, deepAt, deepAt + 1);
    return { problems: converter.problems };
  }
  // Unique keys are not asked for: the package compares every key with all others of its map.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, ...others] = composer.compose(tokens, true, text.length);
  if (others[0])
    converter.report('it holds several documents; keep the first', others[0].range[0], others[0].range[1]);
  for (const { message, pos } of document?.errors ?? []) {
    converter.report(message.replace(/\.$/u, ''), pos[0], pos[1]);
  }
  if (!document?.contents) return { problems: converter.problems };
  const root = converter.convert(document.contents, 0);
  return converter.isCut ? { problems: converter.problems } : { root, problems: converter.problems };
}
