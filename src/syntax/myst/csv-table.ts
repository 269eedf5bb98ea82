// A `csv-table` of MyST, read as docutils reads that of RST, but for its cells, which are Markdown.
import type { Root } from 'mdast';
import type { Node, Position } from 'unist';
import { pushAll } from '../../long-lists.ts';
import type { Lines } from '../markdown/lines.ts';
import { shiftNodes } from '../markdown/shift.ts';
import { Context } from '../rst/context.ts';
import { runCsvTable } from '../rst/directives/run-csv-table.ts';
import type { Directive, Flow } from '../rst/nodes.ts';
import { type Line, type Source, splitLines } from '../rst/source.ts';
import { isFlow } from './flow.ts';
import type { MystDirective } from './scan.ts';

export interface CsvReading {
  readonly markdown: (text: string) => Root;
  readonly readFile?: ((name: string) => string | undefined) | undefined;
  readonly source: Source;
  readonly lines: Lines;
}

/** A cell by its lines; where it is not written as it reads, all of it is placed as the whole. */
function cellOf(lines: readonly Line[], markdown: CsvReading['markdown']): Flow[] {
  const [first] = lines;
  const text = lines.map((line) => line.text).join('\n');
  const nodes = markdown(text).children.filter(isFlow);
  if (first === undefined) return nodes;
  const { start } = first.range();
  const { end } = (lines.at(-1) ?? first).range();
  const isExact = lines.length === 1 && first.source.text.startsWith(text, start.offset);
  if (isExact) shiftNodes(nodes, { line: start.line - 1, column: start.column - 1, offset: start.offset });
  else placeAll(nodes, { start, end });
  return nodes;
}

/** Puts nodes, and all that is below them, in one place. */
function placeAll(nodes: readonly Node[], position: Position): void {
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.position = position;
    if ('children' in node && Array.isArray(node.children)) pushAll(stack, node.children);
  }
}

/** The directive with its table; `node` has its place. */
export function csvTable(directive: MystDirective, node: Directive, reading: CsvReading): Directive {
  const { source, lines, markdown, readFile } = reading;
  const offsetOf = (at: number): number => lines.begins[at] ?? source.text.length;
  const linesIn = ([from, to]: readonly [number, number]): Line[] => splitLines(source, from, to);
  const context = new Context({ readFile }, (_, cell) => cellOf(cell, markdown));
  const options = [...directive.options].map(([name, { value, pieces }]) => ({
    name,
    value,
    lines: pieces.flatMap(linesIn),
    range: source.range(pieces[0]?.[0] ?? 0, pieces.at(-1)?.[1] ?? 0),
  }));
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const result = runCsvTable({
    context,
    node,
    options,
    arguments: node.arguments,
    argumentLines: linesIn(directive.title),
    content: linesIn([offsetOf(directive.from), offsetOf(directive.to)]).filter(
      ({ text }) => text.trim() !== '',
    ),
    range: source.range(start, end),
  });
  const children = result.children ?? [];
  // Places in another file would be taken for places in this one.
  if (directive.options.has('file') && node.position) placeAll(children, node.position);
  return { ...node, data: { canonical: 'csv-table' }, children };
}
