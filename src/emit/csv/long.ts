// CSV in the long form: one row a cell, with everything that the model knows, so that it reads back the same.
import {
  ATTRIBUTE_PREFIX,
  joinList,
  joinPath,
  joinPrinciple,
  LONG_COLUMNS,
  type LongColumn,
  TARGET_ATTRIBUTE_PREFIX,
} from '../../extract/csv/columns.ts';
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix, Target } from '../../model/schema.ts';
import { statusText } from '../words.ts';

type Fields = { readonly [column in LongColumn]?: string | undefined };

function attributeNames(
  matrices: readonly Matrix[],
  of: (matrix: Matrix) => readonly (Feature | Target)[],
): readonly string[] {
  const things = matrices.flatMap(of);
  return [...new Set(things.flatMap(({ attributes }) => Object.keys(attributes ?? {})))];
}

/** What is said once of a matrix. */
const matrixFacts = ({ targetLabel, principles, notes }: Matrix): Fields => ({
  target_label: targetLabel,
  principles: principles && joinList(principles.map(joinPrinciple)),
  closing_notes: notes && joinList(notes),
});

const featureFields = ({ id, title, group, status }: Feature): Fields => ({
  feature: title,
  feature_id: id,
  group: joinPath(group),
  status: status && statusText(status),
});

/** What is said once of a feature. */
const featureFacts = ({ notes, api, commands, link }: Feature): Fields => ({
  feature_notes: notes,
  api,
  commands: commands && joinList(commands),
  feature_link: link,
});

const cellFields = (cell: Cell | undefined): Fields => ({
  level: cell?.level,
  text: cell?.text,
  notes: cell?.notes && joinList(cell.notes),
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
  const common: Fields = {
    matrix: matrix.title,
    section: joinPath(matrix.section),
    matrix_id: matrix.id,
  };
  let facts = matrixFacts(matrix);
  for (const feature of features.length > 0 ? features : [undefined]) {
    const named = feature && featureFields(feature);
    let first = feature;
    for (const target of targets.length > 0 ? targets : [undefined]) {
      const isFirst = feature === features[0];
      const fields: Fields = {
        ...common,
        ...facts,
        ...named,
        ...(first && featureFacts(first)),
        target: target?.title,
        target_id: target?.id,
        target_link: isFirst ? target?.link : undefined,
        ...cellFields(feature && target && lookup(feature.support, target.id)),
      };
      yield { fields, feature: first, target: isFirst ? target : undefined };
      facts = {};
      first = undefined;
    }
  }
}

/** Header and rows; facts of a matrix, a feature or a target stand on the first of its rows. */
export function longRows(matrices: readonly Matrix[]): readonly (readonly string[])[] {
  const attributes = attributeNames(matrices, ({ features }) => features);
  const ofTargets = attributeNames(matrices, ({ targets }) => targets);
  const rows: (readonly string[])[] = [
    [
      ...LONG_COLUMNS,
      ...attributes.map((name) => ATTRIBUTE_PREFIX + name),
      ...ofTargets.map((name) => TARGET_ATTRIBUTE_PREFIX + name),
    ],
  ];
  const valueIn = (values: Feature['attributes'], name: string): string =>
    (values && lookup(values, name)) ?? '';
  for (const matrix of matrices) {
    for (const { fields, feature, target } of matrixRows(matrix)) {
      rows.push([
        ...LONG_COLUMNS.map((column) => fields[column] ?? ''),
        ...attributes.map((name) => valueIn(feature?.attributes, name)),
        ...ofTargets.map((name) => valueIn(target?.attributes, name)),
      ]);
    }
  }
  return rows;
}
