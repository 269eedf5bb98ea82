// What the linter knows, in the words of the Language Server Protocol: diagnostics, quick fixes, hovers.
import type { Diagnostic, Edit } from '../../diagnostic.ts';
import { formatStatus } from '../../extract/lexicon/status.ts';
import type { DocumentMatrix } from '../../lint/document.ts';
import { lookup } from '../../model/record.ts';
import type { Point, Range } from '../../position.ts';
import { escapeMarkdown } from '../../report/markdown.ts';
import type { Checked } from './documents.ts';

/** Lines and characters count from 0, characters in UTF-16 code units, which is what our columns count. */
export interface LspPosition {
  readonly line: number;
  readonly character: number;
}

export interface LspRange {
  readonly start: LspPosition;
  readonly end: LspPosition;
}

const position = ({ line, column }: Point): LspPosition => ({ line: line - 1, character: column - 1 });

export const lspRange = ({ start, end }: Range): LspRange => ({ start: position(start), end: position(end) });

const SEVERITIES = { error: 1, warning: 2, info: 3 } as const;

/** A finding as editors show it; places in other documents are told in its text. */
export function lspDiagnostic(diagnostic: Diagnostic, uri: string): object {
  const { range, severity, ruleId, url, message, related = [] } = diagnostic;
  const here = related.filter(({ path }) => path === undefined);
  const there = related.filter(({ path }) => path !== undefined);
  const others = there.map((place) => `\n${place.path}:${place.range.start.line}: ${place.message}`);
  return {
    range: lspRange(range),
    severity: SEVERITIES[severity],
    code: ruleId,
    codeDescription: { href: url },
    source: 'supportmatrix',
    message: message + others.join(''),
    ...(here.length > 0 && {
      relatedInformation: here.map((place) => ({
        location: { uri, range: lspRange(place.range) },
        message: place.message,
      })),
    }),
  };
}

const isBefore = (a: LspPosition, b: LspPosition): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

const touches = (a: LspRange, b: LspRange): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

const textEdit = ({ range, text }: Edit): object => ({ range: lspRange(range), newText: text });

/** A quick fix for each finding in the range that has one; safe ones are what an editor may prefer. */
export function quickFixes({ diagnostics }: Checked, wanted: LspRange, uri: string): readonly object[] {
  return diagnostics.flatMap((diagnostic) => {
    const { fix, range, ruleId } = diagnostic;
    if (!fix || !touches(lspRange(range), wanted)) return [];
    return {
      title: fix.description === undefined ? `Mend ${ruleId}` : fix.description,
      kind: 'quickfix',
      isPreferred: fix.safe,
      diagnostics: [lspDiagnostic(diagnostic, uri)],
      edit: { changes: { [uri]: fix.edits.map(textEdit) } },
    };
  });
}

/** What the matrix says of the cell at a place: its feature, its target, its level and its notes. */
export function hoverAt({ document }: Checked, at: LspPosition): object | null {
  const here = { start: at, end: at };
  for (const matrix of document.matrices) {
    const cell = matrix.claims.cells.find(({ range }) => touches(lspRange(range), here));
    if (!cell) continue;
    const value = cellText(matrix, cell.feature, cell.target);
    if (value !== undefined) return { contents: { kind: 'markdown', value }, range: lspRange(cell.range) };
  }
  return null;
}

/** The cell as the model has it, all claims weighed. */
function cellText({ model, claims }: DocumentMatrix, feature: string, target: string): string | undefined {
  const named = claims.features.find(({ key }) => key === feature);
  const targetTitle = claims.targets.find(({ key }) => key === target)?.title;
  // Groups may hold features of one title.
  const rows = model.features.filter(({ title }) => title === named?.title);
  const row = rows.find(({ group }) => group.join('\n') === named?.group.join('\n')) ?? rows[0];
  const column = model.targets.find(({ title }) => title === targetTitle);
  const cell = row && column && lookup(row.support, column.id);
  if (!cell) return undefined;
  const status = row.status ? ` (${escapeMarkdown(formatStatus(row.status))})` : '';
  const text = cell.text === undefined ? '' : `, \`${cell.text.replaceAll('`', "'")}\``;
  const notes = (cell.notes ?? []).map((note) => `\n\n${escapeMarkdown(note)}`);
  return `**${escapeMarkdown(row.title)}**${status} on **${escapeMarkdown(column.title)}**: ${cell.level}${text}${notes.join('')}`;
}
