// AsciiDoc to mdast: Asciidoctor tells the blocks, the texts are read here, with their places.
import type { RootContent } from 'mdast';
import { type Problem, REFUSED } from '../../diagnostic.ts';
import { pushAll } from '../../long-lists.ts';
import { DOCUMENT_START } from '../../position.ts';
import { createLocator } from '../../source/source.ts';
import type { ParsedTree } from '../nodes.ts';
import { Converter, TooDeep } from './blocks.ts';
import { Context } from './context.ts';
import { type AdocDocument, type AdocRemark, loadDocument } from './engine.ts';
import { type AsciidocOptions, readLines } from './lines.ts';
import { unevenRow } from './uneven.ts';

/** Characters that the attributes of a document may add, besides as many as it has itself. */
const GROWTH = 100_000;

/** Runs of blanks that Asciidoctor's patterns would go over again and again. */
const BLANKS = /[ \t]{100,}/gu;

/** What Asciidoctor says where the cells of a table come to no number of rows. */
const INCOMPLETE = 'dropping cells from incomplete row';
const UNEVEN =
  'This row has another number of cells than the others, so those below shift and Asciidoctor drops the last. Add what is missing, or remove what is too much.';

/** What Asciidoctor says of tables, by what it begins with, in other words. */
const REMARKS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^${INCOMPLETE}`, 'u'),
    'The cells of this table do not fill its last row, which Asciidoctor leaves out of the page. Add what is missing, or remove what is too much.',
  ],
  [
    /^dropping cell because it exceeds/u,
    'A cell covers more columns than its row has left, so Asciidoctor leaves the row out of the page. Correct the span.',
  ],
  [
    /^unclosed quote in CSV data/u,
    'A quotation mark is not closed, so Asciidoctor leaves the cell empty. Close it, or write it twice.',
  ],
];

/** Parses AsciiDoc. Never throws at what a document says. */
export function parseAsciidoc(text: string, options: AsciidocOptions = {}): ParsedTree {
  const locator = createLocator(text);
  const read = readLines(text, options, locator);
  const position = locator.range(0, text.length);
  const loaded = loadDocument(read.lines.map((line) => line.text.replace(BLANKS, ' ')).join('\n'));
  const refused = (message: string): ParsedTree => ({
    root: { type: 'root', children: [], position },
    problems: [{ code: REFUSED, message, range: DOCUMENT_START }],
  });
  if (!loaded.ok) return refused(`Asciidoctor cannot read this document: ${loaded.reason}.`);
  const context = Context.of(read, loaded.document, locator, text.length + GROWTH);
  try {
    const children = rootChildren(loaded.document, context);
    const problems = [...context.problems, ...problemsOf(loaded.remarks, context)];
    problems.sort((a, b) => a.range.start.offset - b.range.start.offset);
    return { root: { type: 'root', children, position }, problems };
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    return refused('Blocks stand in one another too deep, so the document is not read.');
  }
}

function rootChildren(document: AdocDocument, context: Context): RootContent[] {
  const converter = new Converter(context);
  const children: RootContent[] = [];
  const { header } = document;
  if (header?.lineno)
    pushAll(
      children,
      converter.blocks([
        { ...header, context: 'floating_title', level: 0, lineno: header.lineno, blocks: [], attributes: {} },
      ]),
    );
  for (const block of document.blocks) {
    for (const node of converter.blocks([block])) children.push(node);
    pushAll(children, context.inlines.footnotes.take());
  }
  return children;
}

function problemsOf(remarks: readonly AdocRemark[], context: Context): readonly Problem[] {
  return remarks.flatMap(({ text, line }): Problem[] => {
    const table = text.startsWith(INCOMPLETE) ? context.tableAt(line) : undefined;
    // A bar at the end of the last row begins a cell that nobody misses.
    if (table?.isRestBlank) return [];
    const message = REMARKS.find(([pattern]) => pattern.test(text))?.[1];
    if (message === undefined) return [];
    const uneven =
      table && unevenRow(context.lines, { first: table.first - 1, last: table.last - 1 }, table.width);
    return uneven === undefined
      ? [{ code: 'malformed-table', message, range: context.rangeOf(line) }]
      : [{ code: 'malformed-table', message: UNEVEN, range: context.between(uneven.first, uneven.last) }];
  });
}
