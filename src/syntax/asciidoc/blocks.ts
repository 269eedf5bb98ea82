// Asciidoctor's blocks to mdast.
import type { BlockContent, Heading, Html, ListItem, Paragraph, PhrasingContent } from 'mdast';
import { MAX_NESTING } from '../nesting.ts';
import { spanOf } from '../nodes.ts';
import type { Context } from './context.ts';
import type { AdocBlock, AdocItem, AdocList, AdocTable } from './engine.ts';
import { anchorHtml, autoId } from './ids.ts';
import { type FlowReader, tableOf } from './table.ts';

type Block = BlockContent | Heading | Html;

const isTable = (block: AdocBlock): block is AdocTable => block.context === 'table' && 'rows' in block;
const isEntries = (block: AdocBlock | AdocList): block is AdocList => block.context === 'dlist';

/** Blocks beyond this depth are not read, which is said. */
export class TooDeep extends Error {}

export class Converter {
  readonly #context: Context;
  readonly #depth: number;

  constructor(context: Context, depth = 0) {
    if (depth > MAX_NESTING) throw new TooDeep();
    this.#context = context;
    this.#depth = depth;
  }

  get #deeper(): Converter {
    return new Converter(this.#context, this.#depth + 1);
  }

  readonly #cellReader: FlowReader = (context, blocks) =>
    new Converter(context, this.#depth + 1).flow(blocks);

  blocks(blocks: readonly AdocBlock[]): Block[] {
    const found: Block[] = [];
    for (const block of blocks) {
      for (const node of this.#titles(block)) found.push(node);
      for (const node of this.#block(block)) found.push(node);
    }
    return found;
  }

  /** Blocks that are no headings, as they stand in cells and items. */
  flow(blocks: readonly AdocBlock[]): BlockContent[] {
    return this.#deeper
      .blocks(blocks)
      .map((node): BlockContent => (node.type === 'heading' ? { ...node, type: 'paragraph' } : node));
  }

  /** The title and the anchor of a block, as blocks before it. */
  #titles({ context, title, id, lineno }: AdocBlock): Block[] {
    const found: Block[] = [];
    const line = lineno ?? 1;
    if (context === 'section' || context === 'floating_title') return found;
    if (id) found.push(this.#paragraph([anchorHtml(id, this.#context.rangeOf(line))], line));
    // The title of a table is its caption.
    if (title && context !== 'table') {
      const stretch = this.#context.titleStretch(title, line);
      found.push(this.#paragraph(this.#context.phrasing(stretch, line), line));
    }
    return found;
  }

  #paragraph(children: PhrasingContent[], line: number): Paragraph {
    return { type: 'paragraph', children, position: spanOf(children) ?? this.#context.rangeOf(line) };
  }

  #text(text: string, line: number): Paragraph[] {
    if (text.trim() === '') return [];
    const children = this.#context.phrasing(this.#context.stretch(text, line), line);
    return children.length === 0 ? [] : [this.#paragraph(children, line)];
  }

  #block(block: AdocBlock): Block[] {
    const line = block.lineno ?? 1;
    const { lines = [], blocks } = block;
    switch (block.context) {
      case 'section':
        return [this.#heading(block), ...this.blocks(blocks)];
      case 'floating_title':
        return [this.#heading(block)];
      case 'paragraph':
        return this.#text(lines.join('\n'), line);
      case 'ulist':
      case 'olist':
      case 'colist':
        return this.#list(block);
      case 'dlist':
        return isEntries(block) ? this.#entries(block) : [];
      case 'table':
        return isTable(block) ? [tableOf(block, this.#context, this.#cellReader)] : [];
      case 'image':
        return this.#text(this.#context.line(line).text.replace(/^image::/u, 'image:'), line);
      case 'listing':
      case 'literal':
      case 'stem':
      case 'verse':
        return [{ type: 'code', value: lines.join('\n'), position: this.#span(line, lines.length) }];
      case 'pass':
        return [{ type: 'html', value: lines.join('\n'), position: this.#span(line, lines.length) }];
      case 'thematic_break':
        return [{ type: 'thematicBreak', position: this.#context.rangeOf(line) }];
      case 'quote':
      case 'sidebar': {
        const children = blocks.length > 0 ? this.flow(blocks) : this.#text(lines.join('\n'), line);
        return [{ type: 'blockquote', children, position: this.#span(line, lines.length) }];
      }
      default:
        // Example, open block, admonition, preamble and what an extension may add.
        return blocks.length > 0 ? this.#deeper.blocks(blocks) : this.#text(lines.join('\n'), line);
    }
  }

  /** A block between delimiters. */
  #span(line: number, length: number) {
    const { text } = this.#context.line(line);
    const isDelimited = /^(?:-{2,}|={4,}|\.{4,}|_{4,}|\*{4,}|\+{4,}|`{3,})/u.test(text);
    return this.#context.rangeBetween(line, line + length + (isDelimited ? 1 : -1));
  }

  #heading(block: AdocBlock): Heading {
    const { stretch, line } = this.#context.heading(block.lineno ?? 1);
    const children = this.#context.phrasing(stretch, line);
    const position = this.#context.rangeOf(line);
    const id = block.id || autoId(stretch.text, { ...this.#context.inlines, line });
    const depth = Math.min(6, Math.max(1, (block.level ?? 1) + 1));
    return {
      type: 'heading',
      depth: depthOf(depth),
      children:
        id === ''
          ? children
          : [anchorHtml(id, { start: position.start, end: position.start }, Boolean(block.id)), ...children],
      position,
    };
  }

  #list(block: AdocBlock): Block[] {
    const children = block.blocks.map((item): ListItem => {
      const own = this.#item(item);
      const { checkbox, checked } = item.attributes;
      return { ...own, ...(checkbox !== undefined && { checked: checked !== undefined }) };
    });
    const position = spanOf(children) ?? this.#context.rangeOf(block.lineno);
    return [{ type: 'list', ordered: block.context === 'olist', spread: false, children, position }];
  }

  #item({ text, lineno, blocks }: AdocItem): ListItem {
    const line = lineno ?? 1;
    const children = [...this.#text(text ?? '', line), ...this.flow(blocks)];
    return {
      type: 'listItem',
      spread: false,
      children,
      position: spanOf(children) ?? this.#context.rangeOf(line),
    };
  }

  /** Terms with a text each read as "term: text", others as items with the blocks of their description below. */
  #entries({ blocks, lineno }: AdocList): Block[] {
    const isShort = blocks.every(
      ([terms, one]) => terms.length === 1 && one !== null && one.blocks.length === 0,
    );
    const children = blocks.flatMap(([terms, description]) =>
      terms.map((term, index): ListItem => {
        const line = term.lineno ?? lineno ?? 1;
        const head = this.#text(term.text ?? '', line);
        const last = index === terms.length - 1 ? description : null;
        const body = last === null ? [] : this.#text(last.text ?? '', last.lineno ?? line);
        const below = last === null ? [] : this.flow(last.blocks);
        const own: BlockContent[] = isShort ? this.#joined(head, body, line) : [...head, ...body];
        const all = [...own, ...below];
        return {
          type: 'listItem',
          spread: false,
          children: all,
          position: spanOf(all) ?? this.#context.rangeOf(line),
        };
      }),
    );
    const position = spanOf(children) ?? this.#context.rangeOf(lineno);
    return [{ type: 'list', ordered: false, spread: false, children, position }];
  }

  #joined([head]: readonly Paragraph[], [body]: readonly Paragraph[], line: number): Paragraph[] {
    if (head === undefined || body === undefined) return [head, body].filter((one) => one !== undefined);
    const end = head.position?.end;
    const colon: PhrasingContent = {
      type: 'text',
      value: ': ',
      ...(end && { position: { start: end, end } }),
    };
    return [this.#paragraph([...head.children, colon, ...body.children], line)];
  }
}

function depthOf(depth: number): Heading['depth'] {
  return ([1, 2, 3, 4, 5, 6] as const)[depth - 1] ?? 6;
}
