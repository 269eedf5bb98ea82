// The model as YAML: the JSON contract for people who keep the truth in data and edit it by hand; what did not change stays as it is written.
import { groupBy, pushTo } from '../group.ts';
import type { Matrix } from '../model/schema.ts';
import { type DataNode, type DataObject, entryOf, wholeOf } from '../syntax/data.ts';
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

/** `text` with what differs from `wanted` replaced; undefined where it would not say what is wanted. */
function editYaml(text: string, wanted: Wanted): string | undefined {
  const { root, problems } = parseYaml(text);
  if (root?.kind !== 'object' || problems.length > 0) return undefined;
  try {
    const editor = createEditor(text);
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

/** What edits one text: the end of a node's last line, and the lines of a node saying what is wanted. */
function createEditor(text: string) {
  /** The end of the last line of a node, its line feed and a comment after it included. */
  function endOf(node: DataNode): number {
    const at = text.indexOf('\n', Math.max(0, wholeOf(node, text).end - 1));
    return at < 0 ? text.length : at + 1;
  }

  function isFlow({ kind, start }: DataNode): boolean {
    return kind !== 'string' && (text[start] === '[' || text[start] === '{');
  }

  /** The column of an offset, from 0, as white space. */
  function indentAt(offset: number): string {
    return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }

  /** The lines of a node from its start to the end of its last line, saying what is wanted. */
  function replace(node: DataNode, wanted: Json): string {
    if (saysSame(node, wanted)) return ended(text.slice(node.start, endOf(node)));
    if (typeof wanted === 'object' && !isFlow(node)) {
      if (node.kind === 'object' && isWantedMap(wanted)) return objectLines(node, wanted);
      if (node.kind === 'array' && !isWantedMap(wanted)) return arrayLines(node.items, node.start, wanted);
    }
    throw new Unsuited();
  }

  function ended(lines: string): string {
    return lines.endsWith('\n') ? lines : `${lines}\n`;
  }

  function objectLines({ entries, start }: DataObject, wanted: Wanted): string {
    const indent = indentAt(start);
    const chunks = chunksOf(
      entries.map(({ key, value }) => ({ name: key.value, node: value, start: wholeOf(key, text).start })),
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
    return joined(
      kept.flatMap((chunk) => [
        chunk.lead + entryLines(chunk, wanted.get(chunk.name) ?? '', indent),
        ...(added.get(chunk.name) ?? []),
      ]),
    );
  }

  function entryLines({ name, node, start }: Chunk, wanted: Json, indent: string): string {
    const { start: valueStart, end } = wholeOf(node, text);
    if (text[valueStart] === ':') return writeEntry(name, wanted, indent);
    if (saysSame(node, wanted) || (typeof wanted === 'object' && !isFlow(node) && node.kind !== 'string'))
      return text.slice(start, node.start) + replace(node, wanted);
    // A scalar or a flow: the value alone is written anew, and what stands behind it on its line is kept.
    const written = writeEntry(name, wanted, indent).slice(0, -1);
    const key = text.slice(start, valueStart);
    const value = written.slice(writtenKeyLength(written));
    const tail = value.includes('\n') ? '\n' : text.slice(end, endOf(node));
    return ended(key.trimEnd() + value + tail);
  }

  function arrayLines(items: readonly DataNode[], start: number, wanted: readonly Json[]): string {
    const indent = indentAt(start);
    const chunks = chunksOf(
      items.map((node) => ({
        name: nameOf(node),
        node,
        start: dashBefore(wholeOf(node, text).start, start),
      })),
      start,
    );
    const byName = groupBy(chunks, ({ name }) => name);
    const pieces = wanted.map((value) => {
      const chunk = byName.get(nameOfWanted(value))?.shift();
      if (!chunk) return writeItem(value, indent);
      const { node } = chunk;
      const dash = text.slice(chunk.start, wholeOf(node, text).start);
      if (saysSame(node, value)) return chunk.lead + ended(text.slice(chunk.start, endOf(node)));
      if (node.kind === 'string' || isFlow(node)) {
        const tail = text.slice(wholeOf(node, text).end, endOf(node));
        return chunk.lead + ended(writeItem(value, indent).slice(indent.length, -1) + tail);
      }
      return chunk.lead + dash + replace(node, value);
    });
    return joined(pieces);
  }

  function dashBefore(offset: number, least: number): number {
    let at = offset - 1;
    while (at >= least && /\s/.test(text.charAt(at))) at -= 1;
    if (at < least || text[at] !== '-') throw new Unsuited();
    return at;
  }

  /** The things of a collection with what stands above each; they must follow each other. */
  function chunksOf(things: readonly Omit<Chunk, 'lead'>[], start: number): readonly Chunk[] {
    let end = start;
    return things.map((thing, index) => {
      // An alias is somewhere else.
      if (thing.start < end) throw new Unsuited();
      const lead = index === 0 ? indentAt(start) : text.slice(end, thing.start);
      end = endOf(thing.node);
      return { ...thing, lead };
    });
  }

  /** Pieces below each other; the first stands where the collection begins, so its white space is there already. */
  function joined(pieces: readonly string[]): string {
    return pieces
      .map((piece) => ended(piece))
      .join('')
      .replace(/^(?:[ \t]*\n)*[ \t]+/, '');
  }
  return { endOf, replace };
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
