// Conditional statuses of a matrix, their expressions parsed and their features found.
import type { Level } from '../extract/support.ts';
import { foldName } from '../extract/text/fold.ts';
import { memo } from '../memo.ts';
import { type ParsedCondition, parseCondition } from '../model/condition.ts';
import type { Range } from '../position.ts';
import { agreedCell, agreedStatus, type KnownStatus, levelsWithSigns } from './agree.ts';
import { within } from './values.ts';
import type { CellView, FeatureView, MatrixView } from './view.ts';

/** A feature that is required where an expression holds. */
export interface Conditional {
  readonly feature: FeatureView;
  readonly status: KnownStatus;
  readonly expression: string;
  readonly parsed: ParsedCondition;
}

/** The features of a matrix by all that an expression may call them: id, section, title. */
export const featuresByName = memo((matrix: MatrixView): ReadonlyMap<string, FeatureView> => {
  const byName = new Map<string, FeatureView>();
  const put = (name: string | undefined, feature: FeatureView): void => {
    if (name !== undefined && !byName.has(name)) byName.set(name, feature);
  };
  const features = [...matrix.features.values()];
  for (const feature of features) put(feature.key, feature);
  for (const feature of features) for (const { id } of feature.claims) put(id, feature);
  // The model has its features in the same order, and gives an id to those that claim none.
  for (const [index, feature] of features.entries()) put(matrix.model.features[index]?.id, feature);
  for (const feature of features) put(foldName(feature.title), feature);
  return byName;
});

/** The feature that an expression names. */
export function featureNamed(matrix: MatrixView, name: string): FeatureView | undefined {
  const byName = featuresByName(matrix);
  return byName.get(name) ?? byName.get(foldName(name));
}

/** All features with a condition, in order. */
export const conditionals = memo((matrix: MatrixView): readonly Conditional[] =>
  [...matrix.features.values()].flatMap((feature) => {
    const status = agreedStatus(feature);
    if (status?.status.kind !== 'condition') return [];
    const { expression } = status.status;
    return [{ feature, status, expression, parsed: parseCondition(expression) }];
  }),
);

/** The place of a part of an expression inside its status; the whole status where its text is not as written. */
export function partOfExpression({ status, expression }: Conditional, start: number, end: number): Range {
  const { range, text } = status;
  const at = text.indexOf(expression);
  const asWritten =
    range.end.offset - range.start.offset === text.length && range.start.line === range.end.line;
  if (!asWritten || at < 0) return range;
  return within(range, at + start, at + Math.max(end, start));
}

/** The cells of a feature by target, with the level that its claims agree on. */
export interface Standing {
  readonly cell: CellView;
  readonly level: Level;
  readonly range: Range;
}

/** What each target makes of a feature, where its claims agree. */
export function standings(matrix: MatrixView, feature: FeatureView): ReadonlyMap<string, Standing> {
  const signs = levelsWithSigns(matrix.claims);
  return new Map(
    feature.cells.flatMap((cell) => {
      const claim = agreedCell(cell, signs);
      return claim === undefined
        ? []
        : [[cell.target, { cell, level: claim.level, range: claim.range }] as const];
    }),
  );
}
