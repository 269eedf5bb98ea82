// The model as YAML: the JSON contract for people who keep the truth in data and edit it by hand; what did not change stays as it is written.

import { groupBy, pushTo } from '../group.ts';
import type { Matrix } from '../model/schema.ts';
import { type DataNode, type DataObject, entryOf } from '../syntax/data.ts';
import { parseYaml } from '../syntax/yaml.ts';
import type { EmitOptions, Emitted } from './emitter.ts';
import type { Json } from './json.ts';
import { documentOf } from './json.ts';
import { writeEntry, writeItem, writeYaml } from './yaml-write.ts';

export function emitYaml(matrices: readonly Matrix[], { previous }: EmitOptions = {}): Emitted {
  const document = documentOf(matrices);
  const edited = previous === undefined ? undefined : editYaml(previous, document);
  return { text: edited ?? writeYaml(document), losses: [] };
}

/** Thrown inside, caught below: the text is written in a way that cannot be edited piece by piece. */
class Unsuited extends Error {}

type Wanted = ReadonlyMap<string, Json>;
const isWantedMap = (value: Json): value is Wanted => value instanceof Map;

/**
 * `text` with what differs from `wanted` replaced, added or taken away; lines end in LF. `undefined` where that
 * cannot be done: the text is no YAML of this kind, or what would come out does not say what is wanted.
 */
function editYaml(text: string, wanted: Wanted): string | undefined {
  const { root, problems } = parseYaml(text);
  if (root?.kind !== 'object' || problems.length > 0) return undefined;
  try {
    const editor = new Editor(text);
    const all = withSchema(root, wanted);
    const edited = text.slice(0, root.start) + editor.replace(root, all) + text.slice(editor.endOf(root));
    const proof = parseYaml(edited);
    return proof.root && proof.problems.length === 0 && saysSame(proof.root, all) ? edited : undefined;
  } catch (error) {
    if (error instanceof Unsuited) return undefined;
    throw error;
  }
}

/** Where editors find the schema: not of the model, and not ours to take away. */
function withSchema({ entries }: DataObject, wanted: Wanted): Wanted {
  const schema = entries.find(({ key }) => key.value === '$schema')?.value;
  return schema?.kind === 'string' ? new Map<string, Json>([['$schema', schema.value], ...wanted]) : wanted;
}

/** Whether the data says what is wanted; the order of keys says nothing. */
function saysSame(node: DataNode, wanted: Json): boolean {
  if (node.kind === 'string' || node.kind === 'scalar')
    return typeof wanted !== 'object' && String(node.value) === String(wanted);
  if (node.kind === 'array') {
    if (typeof wanted !== 'object' || isWantedMap(wanted) || wanted.length !== node.items.length)
      return false;
    return node.items.every((item, index) => saysSame(item, wanted[index] ?? ''));
  }
  if (typeof wanted !== 'object' || !isWantedMap(wanted) || wanted.size !== node.entries.length) return false;
  return node.entries.every(({ key, value }) => {
    const other = wanted.get(key.value);
    return other !== undefined && saysSame(value, other);
  });
}

/** One entry or item as it stands: what is above it, itself, and the rest of its last line. */
interface Chunk {
  readonly name: string;
  readonly node: DataNode;
  /** Blank lines and comments above, up to the white space before `start`. */
  readonly lead: string;
  /** Where the key or the dash stands. */
  readonly start: number;
}

class Editor {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the last line of a node, its line feed and a comment after it included. */
  endOf(node: DataNode): number {
    const at = this.#text.indexOf('\n', Math.max(0, this.#contentEnd(node) - 1));
    return at < 0 ? this.#text.length : at + 1;
  }

  /** Where the text of a node itself ends; below a collection, comments are those of what follows. */
  #contentEnd(node: DataNode): number {
    if (this.#isFlow(node) || node.kind === 'scalar') return node.end;
    if (node.kind === 'string') {
      const first = this.#textStart(node);
      const isQuoted = first < node.start && this.#text[node.end] === this.#text[first];
      const end = isQuoted ? node.end + 1 : node.end;
      return node.start + this.#text.slice(node.start, end).trimEnd().length;
    }
    const last = node.kind === 'array' ? node.items.at(-1) : node.entries.at(-1)?.value;
    return last ? Math.max(node.start, this.#contentEnd(last)) : node.end;
  }

  #isFlow({ kind, start }: DataNode): boolean {
    return kind !== 'string' && (this.#text[start] === '[' || this.#text[start] === '{');
  }

  /** The column of an offset, from 0, as white space. */
  #indentAt(offset: number): string {
    return ' '.repeat(offset - (this.#text.lastIndexOf('\n', offset - 1) + 1));
  }

  /** The lines of a node from its start to the end of its last line, saying what is wanted. */
  replace(node: DataNode, wanted: Json): string {
    if (saysSame(node, wanted)) return this.#ended(this.#text.slice(node.start, this.endOf(node)));
    if (typeof wanted === 'object' && !this.#isFlow(node)) {
      if (node.kind === 'object' && isWantedMap(wanted)) return this.#object(node, wanted);
      if (node.kind === 'array' && !isWantedMap(wanted)) return this.#array(node.items, node.start, wanted);
    }
    throw new Unsuited();
  }

  #ended(lines: string): string {
    return lines.endsWith('\n') ? lines : `${lines}\n`;
  }

  #object({ entries, start }: DataObject, wanted: Wanted): string {
    const indent = this.#indentAt(start);
    const chunks = this.#chunks(
      entries.map(({ key, value }) => ({ name: key.value, node: value, start: this.#textStart(key) })),
      start,
    );
    const kept = chunks.filter(({ name }) => wanted.has(name));
    const there = new Set(kept.map(({ name }) => name));
    // What is new stands below the key that comes before it in the schema; the first of all is always there.
    const added = new Map<string, string[]>();
    let above: string | undefined;
    for (const [name, value] of wanted) {
      if (there.has(name)) above = name;
      else if (above === undefined) throw new Unsuited();
      else pushTo(added, above, writeEntry(name, value, indent));
    }
    return this.#joined(
      kept.flatMap((chunk) => [
        chunk.lead + this.#entry(chunk, wanted.get(chunk.name) ?? '', indent),
        ...(added.get(chunk.name) ?? []),
      ]),
    );
  }

  /** Where a text begins, its quote included. */
  #textStart({ start }: { readonly start: number }): number {
    return /["']/.test(this.#text.charAt(start - 1)) ? start - 1 : start;
  }

  #entry({ name, node, start }: Chunk, wanted: Json, indent: string): string {
    const valueStart = this.#valueStart(node);
    if (this.#text[valueStart] === ':') return writeEntry(name, wanted, indent);
    if (
      saysSame(node, wanted) ||
      (typeof wanted === 'object' && !this.#isFlow(node) && node.kind !== 'string')
    )
      return this.#text.slice(start, node.start) + this.replace(node, wanted);
    // A scalar or a flow: the value alone is written anew, and what stands behind it on its line is kept.
    const end = this.#contentEnd(node);
    const written = writeEntry(name, wanted, indent).slice(0, -1);
    const key = this.#text.slice(start, valueStart);
    const value = written.slice(writtenKeyLength(written));
    const tail = value.includes('\n') ? '\n' : this.#text.slice(end, this.endOf(node));
    return this.#ended(key.trimEnd() + value + tail);
  }

  #valueStart(node: DataNode): number {
    return node.kind === 'string' ? this.#textStart(node) : node.start;
  }

  #array(items: readonly DataNode[], start: number, wanted: readonly Json[]): string {
    const indent = this.#indentAt(start);
    const chunks = this.#chunks(
      items.map((node) => ({
        name: nameOf(node),
        node,
        start: this.#dashBefore(this.#valueStart(node), start),
      })),
      start,
    );
    const byName = groupBy(chunks, ({ name }) => name);
    const pieces = wanted.map((value) => {
      const chunk = byName.get(nameOfWanted(value))?.shift();
      if (!chunk) return writeItem(value, indent);
      const { node } = chunk;
      const dash = this.#text.slice(chunk.start, this.#valueStart(node));
      if (saysSame(node, value))
        return chunk.lead + this.#ended(this.#text.slice(chunk.start, this.endOf(node)));
      if (node.kind === 'string' || this.#isFlow(node)) {
        const tail = this.#text.slice(this.#contentEnd(node), this.endOf(node));
        return chunk.lead + this.#ended(writeItem(value, indent).slice(indent.length, -1) + tail);
      }
      return chunk.lead + dash + this.replace(node, value);
    });
    return this.#joined(pieces);
  }

  #dashBefore(offset: number, least: number): number {
    let at = offset - 1;
    while (at >= least && /\s/.test(this.#text.charAt(at))) at -= 1;
    if (at < least || this.#text[at] !== '-') throw new Unsuited();
    return at;
  }

  /** The things of a collection with what stands above each; they must follow each other. */
  #chunks(things: readonly Omit<Chunk, 'lead'>[], start: number): readonly Chunk[] {
    let end = start;
    return things.map((thing, index) => {
      // An alias is somewhere else.
      if (thing.start < end) throw new Unsuited();
      const lead = index === 0 ? this.#indentAt(start) : this.#text.slice(end, thing.start);
      end = this.endOf(thing.node);
      return { ...thing, lead };
    });
  }

  /** Pieces below each other; the first stands where the collection begins, so its white space is there already. */
  #joined(pieces: readonly string[]): string {
    return pieces
      .map((piece) => this.#ended(piece))
      .join('')
      .replace(/^(?:[ \t]*\n)*[ \t]+/, '');
  }
}

/** The id of a thing, or the text itself: what tells an item from its neighbours. */
function nameOf(node: DataNode): string {
  if (node.kind === 'string') return node.value;
  const name = (entryOf(node, 'id') ?? entryOf(node, 'title'))?.value;
  return name?.kind === 'string' ? name.value : '';
}

function nameOfWanted(value: Json): string {
  if (typeof value !== 'object') return String(value);
  const id = isWantedMap(value) ? (value.get('id') ?? value.get('title')) : undefined;
  return typeof id === 'string' ? id : '';
}

/** The length of `key:` at the start of a written entry, indent included. */
function writtenKeyLength(written: string): number {
  const quoted = /^ *"(?:[^"\\]|\\.)*":/.exec(written);
  return quoted ? quoted[0].length : written.indexOf(':') + 1;
}
