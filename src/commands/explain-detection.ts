// `lint --explain-detection`: why each table of each document was taken for a matrix, or left.
import type { Decision } from '../extract/claims.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { readDocument } from '../pipeline.ts';
import { visibleLine } from '../report/visible.ts';
import { type DocumentSet, extractOptionsOf } from './documents.ts';

/** A line a table, under a line a document. */
export function explainDetection(sets: readonly DocumentSet[]): string {
  return sets
    .flatMap(({ named, applied }) => named.map((one) => ({ ...one, options: extractOptionsOf(applied) })))
    .sort((a, b) => a.order - b.order)
    .map(({ source, options }) => explainDocument(readDocument(source, options)))
    .join('');
}

function explainDocument({ source, claims, matrices }: MatrixDocument): string {
  const found = matrices.map(({ model }) => {
    const { title, features, targets } = model;
    return `  matrix ${visibleLine(title)}: ${features.length} features, ${targets.length} targets\n`;
  });
  const decisions = claims.decisions.map(decisionLine);
  const nothing = found.length + decisions.length === 0 ? '  no table was found\n' : '';
  return `${visibleLine(source.path)} (${source.format})\n${nothing}${decisions.join('')}${found.join('')}`;
}

function decisionLine({ range, section, taken, reason }: Decision): string {
  const where = section.length > 0 ? ` under ${visibleLine(section.join(' / '))}` : '';
  const why = visibleLine(reason).replace(/\.$/, '');
  return `  ${range.start.line}:${range.start.column} table${where}: ${taken ? 'taken' : 'left'}, ${why}.\n`;
}
