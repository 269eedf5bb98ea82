// Blocks as text in the markup of a dialect, and what that cannot hold.
import type { Feature, Matrix } from '../../model/schema.ts';
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
  const anchors = new IdAnchors(dialect, losses, options);
  const style = { anchors, maxDepth: dialect.maxDepth, hasCodeInTables: true };
  const blocks = new TextWriter(dialect, losses, options).blocks(blocksOf(matrices, style, options));
  const text = blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
  const sentences = losses.sentences();
  return { text, losses: lossesByReading(dialect.name, matrices, options, sentences, () => read(text)) };
}

/** Ids as anchors, of which no two are the same to readers. */
class IdAnchors implements Anchors {
  readonly areEverywhere = false;
  readonly #taken = new Set<string>();
  readonly #dialect: Dialect;
  readonly #losses: Losses;
  readonly #isWhole: boolean;

  constructor(dialect: Dialect, losses: Losses, { view = 'all' }: EmitOptions) {
    this.#dialect = dialect;
    this.#losses = losses;
    this.#isWhole = view === 'all';
  }

  heading(): string {
    return '';
  }

  /** Takes an id for an anchor; false where another of the document is the same to readers. */
  ofColumn(id: string): boolean {
    const name = this.#dialect.normalName(id);
    const isFree = name !== '' && !this.#taken.has(name);
    if (isFree) this.#taken.add(name);
    else this.#losses.add('ids that differ by case or repeat', id);
    return isFree;
  }

  /** Entries have their ids; one that its title tells needs none where another has it. */
  ofEntry({ id }: Feature, _slug: string, needsId: boolean) {
    const isTaken = this.#taken.has(this.#dialect.normalName(id));
    return this.#isWhole && (needsId || !isTaken) && this.ofColumn(id) ? { id, anchor: id } : {};
  }
}

class TextWriter {
  readonly #dialect: Dialect;
  readonly #losses: Losses;
  readonly #options: EmitOptions;

  constructor(dialect: Dialect, losses: Losses, options: EmitOptions) {
    this.#dialect = dialect;
    this.#losses = losses;
    this.#options = options;
  }

  blocks(blocks: readonly Block[]): readonly string[] {
    return blocks.flatMap((block) => this.#block(block));
  }

  /** The texts of a block; none of one in which nothing is said. */
  #block(block: Block): readonly string[] {
    const { anchor, atStart, heading, item, list, maxDepth, quote, table } = this.#dialect;
    switch (block.kind) {
      case 'heading': {
        const { depth, parts, id, otherwise = '' } = block;
        const title = this.#line(parts) || atStart(otherwise);
        if (depth > maxDepth) this.#losses.add(`headings deeper than ${maxDepth} levels`, title);
        return [...(id === undefined ? [] : [anchor(id)]), heading(title, depth)];
      }
      case 'paragraph': {
        const line = this.#line(block.parts);
        return line === '' ? [] : [line];
      }
      case 'list': {
        const items = block.items.map((blocks) => this.blocks(blocks));
        const written = items.flatMap(([first, ...below]) =>
          first === undefined ? [] : [item(first, below)],
        );
        return written.length === 0 ? [] : [list(written)];
      }
      case 'quote':
        return [quote(this.blocks(block.blocks))];
      case 'table':
        return [
          table(
            block.rows.map((cells) => cells.map((cell) => this.#cell(cell))),
            this.#options,
          ),
        ];
    }
  }

  #cell({ parts, id }: Cell): string {
    const line = this.#line(parts);
    return id === undefined ? line : this.#dialect.cellAnchor(id, line);
  }

  #line(parts: readonly Part[]): string {
    return parts.reduce<string>((line, part) => line + this.#part(part, line), '');
  }

  #part(part: Part, before: string): string {
    const { anchorLink, atStart, inline, link, literal, nameAtStart, strong } = this.#dialect;
    if (typeof part === 'string') return before === '' ? atStart(part) : inline(part);
    const asName = (text: string): string => (before === '' ? nameAtStart(text) : inline(text));
    switch (part.kind) {
      case 'sign':
        return before === '' ? part.text.trimStart() : part.text;
      case 'name':
        return asName(part.text);
      case 'strong':
        return strong(part.text);
      case 'code':
        return literal(part.text, before.at(-1) ?? '');
      case 'jump':
        return anchorLink(part.text, part.anchor) ?? asName(part.text);
      case 'link': {
        const written = part.url === '' ? undefined : link(part.text, part.url);
        if (written === undefined && part.url !== '') this.#losses.add('links to such addresses', part.url);
        return written ?? asName(part.text);
      }
    }
  }
}
