// The long form as newline-delimited JSON: a record a cell, for engines that query many matrices at once.

import type { Level, Status } from '../extract/claims.ts';
import type { Cell, Feature, Matrix, Target } from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { visibleJson } from '../visible-json.ts';
import type { EmitOptions, Emitted, Origin } from './emitter.ts';

/**
 * One cell that the document states. Every record has every key, in this order, so that an engine finds one
 * schema in all documents; what is not said is null or empty.
 */
export interface CellRecord {
  /** The document, as it was named; null where it came from nowhere. */
  readonly file: string | null;
  /** Where the cell stands in it, from 1. */
  readonly line: number | null;
  readonly matrix: string;
  readonly section: readonly string[];
  readonly feature: string;
  readonly featureTitle: string;
  readonly group: readonly string[];
  readonly status: Status['kind'] | null;
  /** The group of a choice, the expression of a condition. */
  readonly statusArgument: string | null;
  readonly target: string;
  readonly targetTitle: string;
  readonly level: Level;
  readonly text: string | null;
  readonly notes: readonly string[];
}

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
    file: origin?.path ?? null,
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
    notes: cell.notes ?? [],
  };
}

/** The records of all matrices, one at a time; `origins` go by the index of the matrix. */
export function* ndjsonRecords(
  matrices: readonly Matrix[],
  origins: readonly Origin[] = [],
): Generator<CellRecord, void, undefined> {
  for (const [index, matrix] of matrices.entries()) {
    const cellsOf = statedCells(matrix);
    for (const feature of matrix.features)
      for (const stated of cellsOf(feature)) yield recordOf(matrix, feature, stated, origins[index]);
  }
}

/** The records as text; the texts of several documents, one after the other, are again such a text. */
export function emitNdjson(matrices: readonly Matrix[], { origins }: EmitOptions = {}): Emitted {
  const lines: string[] = [];
  for (const record of ndjsonRecords(matrices, origins))
    lines.push(`${visibleJson(JSON.stringify(record))}\n`);
  return { text: lines.join(''), losses: [] };
}
