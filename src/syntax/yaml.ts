// YAML 1.2 to data with places, through the `yaml` package; aliases are resolved within bounds.
import { Composer, isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from 'yaml';
import { type Problem, REFUSED } from '../diagnostic.ts';
import type { Offsets } from '../position.ts';
import { createLocator } from '../source/source.ts';
import { yamlTokens } from '../source/yaml-tokens.ts';
import { type DataEntry, type DataNode, type DataString, type DataTree, MAX_DATA_DEPTH } from './data.ts';

/** What a text may hold, and whether scalars are more than texts. */
export interface YamlOptions {
  readonly maxDepth: number;
  /** Nodes, aliases counted as what they repeat. */
  readonly maxNodes: number;
  /** What is said of more nodes. */
  readonly tooMany: string;
  /** Each plain scalar that YAML reads as no text says as what (`resolved`). */
  readonly resolves?: true;
  /** Several documents are read as the items of one list; otherwise there may be one. */
  readonly several?: true;
}

export interface YamlDefect extends Offsets {
  readonly message: string;
  /** The text passes a limit, and nothing of it is given. */
  readonly isRefused: boolean;
}

export interface YamlData {
  readonly root?: DataNode;
  readonly defects: readonly YamlDefect[];
}

const isQuoted = ({ type }: Scalar): boolean => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';

/** A node with the number of nodes that it stands for, aliases counted as what they repeat. */
interface Anchored {
  readonly node: DataNode;
  readonly size: number;
}

class Converter {
  readonly defects: YamlDefect[] = [];
  readonly #options: YamlOptions;
  readonly #anchors = new Map<string, Anchored>();
  #count = 0;

  constructor(options: YamlOptions) {
    this.#options = options;
  }

  /** Whether a limit is passed. */
  get isCut(): boolean {
    return this.defects.some(({ isRefused }) => isRefused);
  }

  report(message: string, start: number, end: number): void {
    this.defects.push({ message, start, end, isRefused: false });
  }

  convert(node: ParsedNode, depth: number): DataNode {
    const [start, end] = node.range;
    this.#count += 1;
    const { maxDepth, maxNodes, tooMany } = this.#options;
    if (depth > maxDepth || this.#count > maxNodes) {
      const message = depth > maxDepth ? tooDeepFor(maxDepth) : tooMany;
      if (!this.isCut) this.defects.push({ message, start, end, isRefused: true });
      return { kind: 'string', value: '', start, end };
    }
    if (isAlias(node)) return this.#alias(node.source, start, end);
    const before = this.#count;
    const converted = this.#content(node, depth, start, end);
    if (node.anchor) this.#anchors.set(node.anchor, { node: converted, size: this.#count - before });
    return converted;
  }

  #alias(source: string, start: number, end: number): DataNode {
    const anchored = this.#anchors.get(source);
    if (anchored === undefined) {
      this.report(`an alias has no anchor before it: \`*${source}\``, start, end);
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
    return {
      kind: 'string',
      value: node.source ?? String(node.value ?? ''),
      start: from,
      // A quote that nobody closes may be all that there is.
      end: Math.max(from, end - inset),
      ...(typeof node.value !== 'string' && this.#options.resolves && { resolved: node.value }),
    };
  }

  #entry(key: ParsedNode, value: ParsedNode | null, depth: number): readonly DataEntry[] {
    const name = this.convert(key, depth + 1);
    if (name.kind !== 'string') {
      this.report('a key must be a text', name.start, name.end);
      return [];
    }
    const nothing = { start: name.end, end: name.end, ...(this.#options.resolves && { resolved: null }) };
    const empty: DataString = { kind: 'string', value: '', ...nothing };
    return [{ key: name, value: value === null ? empty : this.convert(value, depth + 1) }];
  }
}

const tooDeepFor = (levels: number): string => `it is nested deeper than ${levels} levels`;

/** Reads YAML within limits. Every defect is told; what is left of the data is still given. */
export function readYaml(text: string, options: YamlOptions): YamlData {
  const { maxDepth, resolves, several } = options;
  const read = yamlTokens(text, maxDepth);
  if ('deepAt' in read) {
    const { deepAt } = read;
    const message = tooDeepFor(maxDepth);
    return { defects: [{ message, start: deepAt, end: deepAt + 1, isRefused: true }] };
  }
  const converter = new Converter(options);
  // Unique keys are not asked for: the package compares every key with all others of its map.
  const composer = new Composer({
    schema: resolves ? 'core' : 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const all = [...composer.compose(read.tokens, true, text.length)];
  if (all[1] && !several)
    converter.report('it holds several documents; keep the first', all[1].range[0], all[1].range[1]);
  const documents = several ? all : all.slice(0, 1);
  for (const { message, pos } of documents.flatMap(({ errors }) => errors))
    converter.report(message.replace(/\.$/u, ''), pos[0], pos[1]);
  const items = documents.flatMap(({ contents }) => (contents ? converter.convert(contents, 0) : []));
  const root: DataNode | undefined =
    items.length > 1 ? { kind: 'array', items, start: 0, end: text.length } : items[0];
  const { defects } = converter;
  if (converter.isCut) return { defects: defects.filter(({ isRefused }) => isRefused) };
  return { ...(root && { root }), defects };
}

/**
 * Reads YAML. All scalars are texts, whatever they look like: `3.10` and `no` are names here, not numbers
 * and not booleans. Every defect is a problem; what is left of the data is still given.
 */
export function parseYaml(text: string): DataTree {
  const { root, defects } = readYaml(text, {
    maxDepth: MAX_DATA_DEPTH,
    // More nodes than characters cannot come from writing them down, only from aliases of aliases.
    maxNodes: text.length + 1000,
    tooMany: 'its aliases repeat too much',
    several: true,
  });
  const locator = createLocator(text);
  const problems = defects.map(
    ({ message, start, end, isRefused }): Problem => ({
      code: isRefused ? REFUSED : 'syntax-error',
      message: `This is not valid YAML: ${message}.`,
      range: locator.range(start, end),
    }),
  );
  return { ...(root && { root }), problems };
}
