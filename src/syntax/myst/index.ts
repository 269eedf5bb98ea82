// The tree of a document in MyST: directives around what stands between their fences, tables, roles, substitutions.
import type { Code, Html, Root, RootContent, ThematicBreak } from 'mdast';
import type { Position } from 'unist';
import { pushAll } from '../../long-lists.ts';
import type { Directive, Flow } from '../rst/nodes.ts';
import { Source } from '../rst/source.ts';
import { type CsvReading, csvTable } from './csv-table.ts';
import { isFlow, unknownDirective } from './flow.ts';
import { putInlines } from './inline.ts';
import { type Mark, type MystDirective, type MystText, scanMyst } from './scan.ts';
import { substitutionsOf } from './substitutions.ts';

export { type MystText, scanMyst };

/** Reads texts whose every place is that of the document. */
export interface MystParsers {
  readonly markdown: (text: string) => Root;
  readonly rst: (text: string) => Root;
  readonly readFile?: CsvReading['readFile'];
}

/** A directive that is open, and what stands in it so far. */
interface Frame {
  readonly directive: MystDirective;
  readonly start: ThematicBreak;
  readonly children: Flow[];
}

type Embedded = ReadonlyMap<number, readonly Flow[]>;

const offsetOf = ({ position }: RootContent): number => position?.start.offset ?? 0;

class Embedder {
  readonly #myst: MystText;
  readonly #text: string;
  readonly #parsers: MystParsers;
  readonly #source: Source;
  readonly #embedded: Embedded;

  constructor(myst: MystText, text: string, parsers: MystParsers) {
    this.#myst = myst;
    this.#text = text;
    this.#parsers = parsers;
    this.#source = new Source(text);
    this.#embedded = this.#rst();
  }

  /** Blocks in which lines across the page become directives; what is not closed ends where they do. */
  blocks<T extends RootContent>(nodes: readonly T[]): (T | Flow)[] {
    const out: (T | Flow)[] = [];
    const frames: Frame[] = [];
    const put = (...blocks: readonly (T | Flow)[]): void => {
      const frame = frames.at(-1);
      if (frame === undefined) pushAll(out, blocks);
      else pushAll(frame.children, blocks.filter(isFlow));
    };
    const close = (end: Position | undefined): void => {
      const frame = frames.pop();
      if (frame) put(this.#directive(frame.directive, frame.start.position, end, frame.children));
    };
    for (const node of nodes) {
      const mark = node.type === 'thematicBreak' ? this.#myst.marks.get(offsetOf(node)) : undefined;
      if (node.type === 'thematicBreak' && mark?.kind === 'open')
        frames.push({ directive: mark.directive, start: node, children: [] });
      else if (mark?.kind === 'close') for (let left = mark.count; left > 0; left -= 1) close(node.position);
      else if (mark?.kind === 'target') put(targetOf(mark, node.position));
      else put(...this.#block(node));
    }
    while (frames.length > 0) close(nodes.at(-1)?.position);
    return out;
  }

  #block<T extends RootContent>(node: T): readonly (T | Flow)[] {
    switch (node.type) {
      case 'code':
        return this.#literal(node) ?? [node];
      case 'blockquote':
        return [{ ...node, children: this.blocks(node.children) }];
      case 'list':
        return [
          {
            ...node,
            children: node.children.map((item) => ({ ...item, children: this.blocks(item.children) })),
          },
        ];
      default:
        return [node];
    }
  }

  #literal(node: Code): readonly Flow[] | undefined {
    const offset = offsetOf(node);
    const directive = this.#myst.literal.get(offset);
    if (directive?.name !== 'csv-table') return this.#embedded.get(offset);
    const { lines } = this.#myst;
    const reading = { ...this.#parsers, source: this.#source, lines };
    return [csvTable(directive, this.#directive(directive, node.position, node.position, []), reading)];
  }

  #directive(
    { name, title: [from, to], options }: MystDirective,
    start: Position | undefined,
    end: Position | undefined,
    children: Flow[],
  ): Directive {
    const position = start && end && { start: start.start, end: end.end };
    return {
      ...unknownDirective(name, this.#text.slice(from, to), children, position),
      options: [...options].map(([option, { value, pieces }]) => ({
        name: option,
        value,
        range: this.#source.range(pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0),
      })),
    };
  }

  /** What the fences of RST hold, by their offsets: all are parsed at once, with blanks around them. */
  #rst(): Embedded {
    const { literal, lines } = this.#myst;
    const fences = [...literal].filter(([, { name }]) => name === 'eval-rst');
    const found = new Map<number, Flow[]>();
    if (fences.length === 0) return found;
    const begin = (at: number): number => lines.begins[at] ?? this.#text.length;
    const blank = (from: number, to: number): string => this.#text.slice(from, to).replace(/[^\r\n]/gu, ' ');
    let at = 0;
    const parts = fences.map(([, { from, to }]) => {
      const part = blank(at, begin(from)) + this.#text.slice(begin(from), begin(to));
      at = begin(to);
      return part;
    });
    const nodes = this.#parsers.rst(parts.join('') + blank(at, this.#text.length)).children.filter(isFlow);
    let next = 0;
    for (const [offset, { to }] of fences) {
      const first = next;
      while (next < nodes.length && (nodes[next]?.position?.start.offset ?? 0) < begin(to)) next += 1;
      found.set(offset, nodes.slice(first, next));
    }
    return found;
  }
}

/** A place that links lead to, as the page has it. */
function targetOf({ id }: Extract<Mark, { kind: 'target' }>, position: Position | undefined): Html {
  return { type: 'html', value: `<a id="${id}"></a>`, ...(position && { position }) };
}

/** The tree of Markdown that the text left by `scanMyst` gives, with what the document has of MyST in its place. */
export function embedMyst(root: Root, myst: MystText, text: string, parsers: MystParsers): Root {
  const [front] = root.children;
  const definitions = front?.type === 'yaml' ? substitutionsOf(front.value) : [];
  const children = [...new Embedder(myst, text, parsers).blocks(root.children), ...definitions];
  const whole: Root = { ...root, children };
  putInlines(whole, new Set(definitions.map(({ label }) => label)));
  return whole;
}
