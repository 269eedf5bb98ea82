// CSV in the long form: one row a cell, with everything that the model knows, so that it reads back the same.
import {
  ATTRIBUTE_PREFIX,
  HISTORY_COLUMNS,
  joinList,
  joinPath,
  joinPrinciple,
  LONG_COLUMNS,
  type LongColumn,
  TARGET_ATTRIBUTE_PREFIX,
} from '../../extract/csv/columns.ts';
import { historyOf } from '../../extract/lexicon/history.ts';
import { lookup } from '../../lookup.ts';
import type { Cell, Feature, Matrix, Target } from '../../model/schema.ts';
import { statusText } from '../words.ts';

type Fields = { readonly [column in LongColumn]?: string | undefined };

function attributeNames(
  matrices: readonly Matrix[],
  of: (matrix: Matrix) => readonly (Feature | Target)[],
): readonly string[] {
  const names = new Set<string>();
  for (const matrix of matrices)
    for (const { attributes } of of(matrix))
      for (const name of Object.keys(attributes ?? {})) names.add(name);
  return [...names];
}

function matrixFields(matrix: Matrix): Fields {
  return { matrixTitle: matrix.title, section: joinPath(matrix.section), matrix: matrix.id };
}

/** What is said once of a matrix. */
const matrixFacts = ({ targetLabel, principles, notes }: Matrix): Fields => ({
  targetLabel,
  principles: principles && joinList(principles.map(joinPrinciple)),
  closingNotes: notes && joinList(notes),
});

const featureFields = ({ id, title, group, status }: Feature): Fields => ({
  featureTitle: title,
  feature: id,
  group: joinPath(group),
  status: status && statusText(status),
});

/** What is said once of a feature. */
const featureFacts = ({ notes, api, commands, link }: Feature): Fields => ({
  featureNotes: notes,
  api,
  commands: commands && joinList(commands),
  featureLink: link,
});

const targetFields = ({ id, title }: Target): Fields => ({ targetTitle: title, target: id });

const cellFields = (cell: Cell): Fields => ({
  level: cell.level,
  text: cell.text,
  ...historyOf(cell),
  notes: cell.notes && joinList(cell.notes),
});

/** Rows of one matrix: each feature by each target; what has no counterpart has a row of its own. */
interface Row {
  readonly fields: Fields;
  /** The feature of which this is the first row. */
  readonly feature: Feature | undefined;
  /** The target of which this is the first row. */
  readonly target: Target | undefined;
}

function* matrixRows(matrix: Matrix): Generator<Row> {
  const { features, targets } = matrix;
  const common = matrixFields(matrix);
  let facts = matrixFacts(matrix);
  for (const feature of features.length > 0 ? features : [undefined]) {
    let own = { fields: feature ? featureFacts(feature) : {}, feature };
    const named = feature && featureFields(feature);
    for (const target of targets.length > 0 ? targets : [undefined]) {
      const isFirst = feature === features[0];
      const cell = feature && target && lookup(feature.support, target.id);
      const names = { ...common, ...named, ...(target && targetFields(target)) };
      const link = isFirst ? target?.link : undefined;
      const fields = { ...facts, ...own.fields, targetLink: link, ...names, ...(cell && cellFields(cell)) };
      yield { ...own, fields, target: isFirst ? target : undefined };
      facts = {};
      own = { fields: {}, feature: undefined };
    }
  }
}

/** Whether a column is of time, and no cell says anything there. */
function isUnused(column: LongColumn, matrices: readonly Matrix[]): boolean {
  const key = HISTORY_COLUMNS.find((name) => name === column);
  if (key === undefined) return false;
  return !matrices.some(({ features }) =>
    features.some(({ support }) => Object.values(support).some((cell) => cell?.[key] !== undefined)),
  );
}

/** Header and rows; facts of a matrix, a feature or a target stand on the first of its rows. */
export function longRows(matrices: readonly Matrix[]): readonly (readonly string[])[] {
  const attributes = attributeNames(matrices, ({ features }) => features);
  const ofTargets = attributeNames(matrices, ({ targets }) => targets);
  const columns = LONG_COLUMNS.filter((column) => !isUnused(column, matrices));
  const rows: (readonly string[])[] = [
    [
      ...columns,
      ...attributes.map((name) => ATTRIBUTE_PREFIX + name),
      ...ofTargets.map((name) => TARGET_ATTRIBUTE_PREFIX + name),
    ],
  ];
  const valueIn = (values: Feature['attributes'], name: string): string =>
    (values && lookup(values, name)) ?? '';
  for (const matrix of matrices) {
    for (const { fields, feature, target } of matrixRows(matrix)) {
      rows.push([
        ...columns.map((column) => fields[column] ?? ''),
        ...attributes.map((name) => valueIn(feature?.attributes, name)),
        ...ofTargets.map((name) => valueIn(target?.attributes, name)),
      ]);
    }
  }
  return rows;
}
