// Blocks as text in the markup of a dialect, and what that cannot hold.
import type { Matrix } from '../../model/schema.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { Losses, lossesByReading } from '../losses.ts';
import type { Block, Cell, Part } from './blocks.ts';
import type { Dialect } from './dialect.ts';
import { blocksOf } from './index.ts';
import type { Anchors } from './plan.ts';

/** Writes matrices as one document; `read` reads it back. */
export function emitText(
  matrices: readonly Matrix[],
  given: EmitOptions,
  dialect: Dialect,
  read: (text: string) => ReturnType<Parameters<typeof lossesByReading>[4]>,
): Emitted {
  // Only a table can stand in another document.
  const options = given.view === 'summary' ? given : { ...given, headings: true };
  const losses = new Losses(dialect.name);
  const style = {
    anchors: idAnchors(dialect, losses, options),
    maxDepth: dialect.maxDepth,
    hasCodeInTables: true,
  };
  const blocks = createWriter(dialect, losses, options)(blocksOf(matrices, style, options));
  const text = blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
  const sentences = losses.sentences();
  return { text, losses: lossesByReading(dialect.name, matrices, options, sentences, () => read(text)) };
}

/** Ids as anchors, of which no two are the same to readers. */
function idAnchors({ normalName }: Dialect, losses: Losses, { view = 'all' }: EmitOptions): Anchors {
  const taken = new Set<string>();
  /** Takes an id for an anchor; false where another of the document is the same to readers. */
  const take = (id: string): boolean => {
    const name = normalName(id);
    const isFree = name !== '' && !taken.has(name);
    if (isFree) taken.add(name);
    else losses.add('ids that differ by case or repeat', id);
    return isFree;
  };
  return {
    areEverywhere: false,
    heading: () => '',
    ofColumn: take,
    // Entries have their ids; one that its title tells needs none where another has it.
    ofEntry: ({ id }, _slug, needsId) => {
      const isWanted = view === 'all' && (needsId || !taken.has(normalName(id)));
      return isWanted && take(id) ? { id, anchor: id } : {};
    },
  };
}

/** Gives the texts of blocks; none of one in which nothing is said. */
function createWriter(
  { anchor, anchorLink, atStart, cellAnchor, inline, link, literal, nameAtStart, ...dialect }: Dialect,
  losses: Losses,
  options: EmitOptions,
): (blocks: readonly Block[]) => readonly string[] {
  const partText = (part: Part, before: string): string => {
    if (typeof part === 'string') return before === '' ? atStart(part) : inline(part);
    const asName = (text: string): string => (before === '' ? nameAtStart(text) : inline(text));
    switch (part.kind) {
      case 'sign':
        return before === '' ? part.text.trimStart() : part.text;
      case 'name':
        return asName(part.text);
      case 'strong':
        return dialect.strong(part.text);
      case 'code':
        return literal(part.text, before.at(-1) ?? '');
      case 'jump':
        return anchorLink(part.text, part.anchor) ?? asName(part.text);
      case 'link': {
        const written = part.url === '' ? undefined : link(part.text, part.url);
        if (written === undefined && part.url !== '') losses.add('links to such addresses', part.url);
        return written ?? asName(part.text);
      }
    }
  };
  const line = (parts: readonly Part[]): string =>
    parts.reduce<string>((text, part) => text + partText(part, text), '');
  const cellText = ({ parts, id }: Cell): string =>
    id === undefined ? line(parts) : cellAnchor(id, line(parts));
  const blockTexts = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading': {
        const { depth, parts, id, otherwise = '' } = block;
        const title = line(parts) || atStart(otherwise);
        if (depth > dialect.maxDepth) losses.add(`headings deeper than ${dialect.maxDepth} levels`, title);
        return [...(id === undefined ? [] : [anchor(id)]), dialect.heading(title, depth)];
      }
      case 'paragraph':
        return [line(block.parts)].filter((text) => text !== '');
      case 'list': {
        const items = block.items.flatMap((blocks) => {
          const [first, ...below] = blocks.flatMap(blockTexts);
          return first === undefined ? [] : [dialect.item(first, below)];
        });
        return items.length === 0 ? [] : [dialect.list(items)];
      }
      case 'quote':
        return [dialect.quote(block.blocks.flatMap(blockTexts))];
      case 'table': {
        const rows = block.rows.map((cells) => cells.map(cellText));
        return [dialect.table(rows, options)];
      }
    }
  };
  return (blocks) => blocks.flatMap(blockTexts);
}
