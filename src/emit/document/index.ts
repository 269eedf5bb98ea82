// The whole document as blocks: principles, Summary, Details and closing notes of every matrix.
import type { Matrix } from '../../model/schema.ts';
import type { EmitOptions } from '../emitter.ts';
import { paragraphsOf } from '../words.ts';
import { type Block, list, paragraph, sign, strong, type Title } from './blocks.ts';
import { detailBlocks } from './details.ts';
import { needOwnId } from './ids.ts';
import { createPlanner, type MatrixPlan, type Style } from './plan.ts';
import { summaryBlocks } from './summary.ts';

function principleBlocks({ principles = [] }: Matrix): readonly Block[] {
  const items = principles.map(({ title, text }) => {
    const [first, ...others] = paragraphsOf(text);
    const said = first === undefined ? [] : [sign(' - '), first];
    return [paragraph(strong(title), ...said), ...others.map((other) => paragraph(other))];
  });
  return items.length === 0 ? [] : [paragraph(sign('Guiding principles:')), list(items)];
}

function noteBlocks({ notes = [] }: Matrix): readonly Block[] {
  return [list(notes.map((note) => paragraphsOf(note).map((text) => paragraph(text))))];
}

function matrixBlocks(plan: MatrixPlan, style: Style, options: EmitOptions): readonly Block[] {
  const { matrix, headings, summary, details, notes, entries } = plan;
  const { headings: withHeadings = true, view = 'all' } = options;
  const under = (title: Title | undefined, blocks: () => readonly Block[]): readonly Block[] =>
    title ? [...(withHeadings ? [title] : []), ...blocks()] : [];
  return [
    ...(withHeadings ? headings : []),
    ...(view === 'all' ? principleBlocks(matrix) : []),
    ...under(summary, () => summaryBlocks(plan, style)),
    ...under(details, () => detailBlocks(entries, matrix)),
    ...under(notes, () => noteBlocks(matrix)),
  ];
}

/** The document, or the part of it that `options.view` asks for. */
export function blocksOf(matrices: readonly Matrix[], style: Style, options: EmitOptions): readonly Block[] {
  const plan = createPlanner(style, options);
  const needy = needOwnId(matrices, 'matrix');
  return matrices.flatMap((matrix) => matrixBlocks(plan(matrix, needy.has(matrix)), style, options));
}
