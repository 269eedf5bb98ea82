// The whole document as Markdown (CommonMark with GFM tables): principles, Summary, Details and closing notes of every matrix.

import type { Root, RootContent } from 'mdast';
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseMarkdown } from '../../syntax/markdown.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesByReading } from '../losses.ts';
import { detailBlocks, labelled, titleOf } from './details.ts';
import { lossesOf } from './losses.ts';
import { foldLine, list, paragraph, proseOf, strong } from './nodes.ts';
import { type MatrixPlan, planDocument, type Title } from './plan.ts';
import { stringify } from './stringify.ts';
import { summaryBlocks } from './summary.ts';

/** The document as Markdown, or the part of it that `options.view` asks for. */
export function emitMarkdown(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const text = stringify(markdownTree(matrices, options), options);
  const read = () => extractTree({ root: parseMarkdown(text), text, markdown: true });
  return { text, losses: lossesByReading('Markdown', matrices, options, lossesOf(matrices, options), read) };
}

function principleBlocks({ principles = [] }: Matrix): readonly RootContent[] {
  if (principles.length === 0) return [];
  const items = principles.map(({ title, text }) => labelled(strong(foldLine(title)), ' - ', text));
  return [paragraph('Guiding principles:'), list(items)];
}

function noteBlocks({ notes = [] }: Matrix): readonly RootContent[] {
  return [list(notes.map((note) => proseOf(note).map((text) => paragraph(text))))];
}

function sectionTitles({ headings, ownId }: MatrixPlan): readonly RootContent[] {
  const last = headings.length - 1;
  return headings.map((heading, index) => titleOf(heading, index === last ? ownId : undefined));
}

function matrixBlocks(plan: MatrixPlan, options: EmitOptions): readonly RootContent[] {
  const { matrix, summary, details, notes, entries } = plan;
  const { headings: withHeadings = true, view = 'all' } = options;
  const under = (title: Title | undefined, blocks: () => readonly RootContent[]): readonly RootContent[] =>
    title ? [...(withHeadings ? [titleOf(title)] : []), ...blocks()] : [];
  return [
    ...(withHeadings ? sectionTitles(plan) : []),
    ...(view === 'all' ? principleBlocks(matrix) : []),
    ...under(summary, () => summaryBlocks(plan)),
    ...under(details, () => detailBlocks(entries, matrix)),
    ...under(notes, () => noteBlocks(matrix)),
  ];
}

/** The document as mdast with GFM tables, or the part of it that `options.view` asks for; nodes have no positions. */
export function markdownTree(matrices: readonly Matrix[], options: EmitOptions = {}): Root {
  const plans = planDocument(matrices, options.view ?? 'all');
  return { type: 'root', children: plans.flatMap((plan) => matrixBlocks(plan, options)) };
}
