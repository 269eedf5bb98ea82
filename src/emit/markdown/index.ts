// The whole document as Markdown: principles, Summary, Details and closing notes of every matrix.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesByReading } from '../read-back.ts';
import { entryBlocks, headingLine, labelled, listItem, listOf, supportListOf } from './details.ts';
import { atLineStart, inline, paragraphsOf } from './escape.ts';
import { lossesOf } from './losses.ts';
import { toMdx } from './mdx.ts';
import { type Heading, type MatrixPlan, planDocument } from './plan.ts';
import { summaryBlocks } from './summary.ts';

function principleItems({ principles = [] }: Matrix): readonly string[] {
  return principles.map(({ title, text }) => {
    const dash = text === '' ? '' : ' -';
    return listItem(labelled(`**${inline(title)}**${dash}`, text));
  });
}

function noteItem(note: string): string {
  return listItem(paragraphsOf(note).map(atLineStart));
}

function sectionLines({ headings, ownId }: MatrixPlan): readonly string[] {
  const last = headings.length - 1;
  return headings.map((heading, index) => headingLine(heading, index === last ? ownId : undefined));
}

function matrixBlocks(plan: MatrixPlan, options: EmitOptions): readonly string[] {
  const { matrix, summary, details, notes } = plan;
  const { headings: withHeadings = true, view = 'all', table = 'compact' } = options;
  const under = (heading: Heading | undefined, blocks: () => readonly string[]): readonly string[] =>
    heading ? [...(withHeadings ? [headingLine(heading)] : []), ...blocks()] : [];
  const list = supportListOf(matrix);
  const principles = view === 'all' ? principleItems(matrix) : [];
  return [
    ...(withHeadings ? sectionLines(plan) : []),
    ...(principles.length > 0 ? ['Guiding principles:', listOf(principles)] : []),
    ...under(summary, () => summaryBlocks(plan, table === 'aligned' ? table : 'compact')),
    ...under(details, () => plan.entries.flatMap((entry) => entryBlocks(entry, list))),
    ...under(notes, () => [listOf((matrix.notes ?? []).map(noteItem))]),
  ];
}

/** The document as Markdown (CommonMark with GFM tables), or the part of it that `options.view` asks for. */
export function emitMarkdown(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const plans = planDocument(matrices, options.view ?? 'all');
  const blocks = plans.flatMap((plan) => matrixBlocks(plan, options));
  const markdown = blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
  const text = options.mdx ? toMdx(markdown) : markdown;
  const known = matrices.flatMap((matrix) => lossesOf(matrix, options));
  const read = () => extractTree({ root: parseMarkdown(text), text, markdown: true });
  return { text, losses: lossesByReading('Markdown', matrices, options, known, read) };
}
