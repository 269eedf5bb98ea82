// The comment that disables a rule for one row: above the table, since a row has no room for it.
import type { Diagnostic, Edit } from '../../diagnostic.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { createLocator, type Format } from '../../source/source.ts';

const COMMENTS: Partial<Record<Format, readonly [before: string, after: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  text: ['<!-- ', ' -->'],
  rst: ['.. ', ''],
  ini: ['# ', ''],
  yaml: ['# ', ''],
};

/** The comment for a finding about a row, and the name of the row; `undefined` where none can be written. */
export function disablingEdit(
  { source, matrices }: MatrixDocument,
  { ruleId, matrix: id, featureTitle, targetTitle, range }: Diagnostic,
): { readonly row: string; readonly edit: Edit } | undefined {
  const comment = COMMENTS[source.format];
  const claims = matrices.find(({ model }) => model.id === id)?.claims;
  if (comment === undefined || claims === undefined || claims.origin !== undefined) return undefined;
  const row = claims.table?.orientation === 'targets-in-rows' ? targetTitle : featureTitle;
  if (row === undefined || /["\r\n]|--/.test(row)) return undefined;
  const starts = [claims.table?.range, claims.details?.range, claims.data?.sections[0]?.range, range].flatMap(
    (one) => one?.start.offset ?? [],
  );
  const { text } = source;
  const first = Math.min(...starts);
  const start = Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, first))?.[0] ?? '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const gap = source.format === 'ini' || source.format === 'yaml' ? lineEnd : lineEnd + lineEnd;
  const written = `${indent}${comment[0]}supportmatrix-disable-row "${row}" ${ruleId}${comment[1]}${gap}`;
  return { row, edit: { range: createLocator(text).range(start, start), text: written } };
}
