// The long form as newline-delimited JSON: a record a cell, for engines that query many matrices at once.
import * as v from 'valibot';
import { STATUS_KINDS, type Status } from '../extract/support.ts';
import type { Origin } from '../model/origin.ts';
import {
  type Cell,
  EvidenceSchema,
  type Feature,
  LevelSchema,
  type Matrix,
  StageSchema,
  type Target,
} from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { count, described, type Frozen, text } from '../schema-parts.ts';
import { visibleJson } from '../visible-json.ts';
import type { EmitOptions, Emitted } from './emitter.ts';

/** The version of the records; a change that breaks a reader raises it. */
export const CELLS_SCHEMA_VERSION = 1;

const orNull = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);

/**
 * One cell that the document states. Every record has every key, in this order, so that an engine finds one
 * schema in all documents; what is not said is null or empty.
 */
export const CellRecordSchema = v.pipe(
  v.strictObject({
    path: orNull(text('The document, as it was named; null where it came from nowhere.')),
    line: orNull(count('Where the cell stands in it, from 1.')),
    matrix: text('Id of the matrix.'),
    section: described(v.array(v.string()), 'The headings above it, outermost first.'),
    feature: text('Id of the feature.'),
    featureTitle: text('Its name, as the document writes it.'),
    group: described(v.array(v.string()), 'Sub-headers above it, outermost first.'),
    status: orNull(v.picklist(STATUS_KINDS)),
    statusArgument: orNull(text('The group of a choice, the expression of a condition.')),
    target: text('Id of the target.'),
    targetTitle: text('Its name, as the document writes it.'),
    level: LevelSchema,
    text: orNull(text('The cell as it reads, where it says more than its level.')),
    stage: orNull(StageSchema),
    since: orNull(text('The first version that supports the feature, as the document writes it.')),
    until: orNull(
      text('The last version that supports the feature; behind `<`, the first that does so no more.'),
    ),
    notes: v.array(v.string()),
    evidence: described(v.array(EvidenceSchema), 'What tests have shown of it.'),
  }),
  v.title('A record of supportmatrix convert --to ndjson'),
);
export type CellRecord = Frozen<v.InferOutput<typeof CellRecordSchema>>;

function argumentOf(status: Status | undefined): string | null {
  if (status?.kind === 'choice') return status.group;
  return status?.kind === 'condition' ? status.expression : null;
}

function recordOf(
  matrix: Matrix,
  feature: Feature,
  [target, cell]: readonly [Target, Cell],
  origin: Origin | undefined,
): CellRecord {
  return {
    path: origin?.path ?? null,
    line: origin?.lineOf(feature.id, target.id) ?? null,
    matrix: matrix.id,
    section: matrix.section,
    feature: feature.id,
    featureTitle: feature.title,
    group: feature.group,
    status: feature.status?.kind ?? null,
    statusArgument: argumentOf(feature.status),
    target: target.id,
    targetTitle: target.title,
    level: cell.level,
    text: cell.text ?? null,
    stage: cell.stage ?? null,
    since: cell.since ?? null,
    until: cell.until ?? null,
    notes: cell.notes ?? [],
    evidence: cell.evidence ?? [],
  };
}

/** A record a cell as text, origins by the index of the matrix. */
export function emitNdjson(matrices: readonly Matrix[], { origins = [] }: EmitOptions = {}): Emitted {
  const lines: string[] = [];
  for (const [index, matrix] of matrices.entries()) {
    const cellsOf = statedCells(matrix);
    for (const feature of matrix.features)
      for (const stated of cellsOf(feature))
        lines.push(`${visibleJson(JSON.stringify(recordOf(matrix, feature, stated, origins[index])))}\n`);
  }
  return { text: lines.join(''), losses: [] };
}
