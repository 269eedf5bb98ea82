// A model as a few lines of text, so that a test shows at a glance what was read.

import { formatStatus } from '../../src/extract/lexicon/status.ts';
import type { ExtractOptions } from '../../src/extract/options.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';

const LETTERS = { complete: 'C', partial: 'P', missing: 'M', unknown: 'U', 'not-applicable': 'N' } as const;

function outlineOf(matrix: Matrix): string[] {
  const rows = matrix.features.map((feature) => {
    const levels = matrix.targets.map((target) => {
      const cell = feature.support[target.id];
      return cell === undefined ? '.' : LETTERS[cell.level];
    });
    const name = [...feature.group, feature.title].join(' > ');
    const status = feature.status === undefined ? '' : ` [${formatStatus(feature.status)}]`;
    return `${name}${status}: ${levels.join('')}`;
  });
  return [
    `# ${matrix.section.join(' > ')} | ${matrix.title}`,
    matrix.targets.map(({ title }) => title).join(', '),
    ...rows,
  ];
}

/** Each matrix of `text`: its section and title, its targets, then a row a feature with a letter a target. */
export function outline(text: string, format: Format = 'markdown', options: ExtractOptions = {}): string[] {
  const document = readDocument({ path: `doc.${format}`, format, text, bom: false }, options);
  return document.matrices.flatMap(({ model }) => outlineOf(model));
}

/** The first matrix of `text`. */
export function firstModel(text: string, format: Format = 'markdown', options: ExtractOptions = {}): Matrix {
  const model = readDocument({ path: `doc.${format}`, format, text, bom: false }, options).matrices[0]?.model;
  if (model === undefined) throw new Error('the document holds no matrix');
  return model;
}
