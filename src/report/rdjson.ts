// Reviewdog's diagnostic format (rdjson): comments on reviews, with the fixes as suggestions.
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { jsonText } from '../visible-json.ts';
import { fixText, type Report, type ReportedFile, type Reporter, textOf } from './report.ts';
import { createUtf8Columns, type Utf8Columns, utf8Range } from './utf8.ts';

const SEVERITIES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Columns count bytes of UTF-8 from 1; the end is exclusive. */
export const rdjson: Reporter = (report) => {
  const known = new Map<string, Utf8Columns>();
  const columnsOf: ColumnsOf = (path, text) => {
    const columns = known.get(path) ?? createUtf8Columns(text);
    known.set(path, columns);
    return columns;
  };
  const diagnostics = report.files.flatMap((file) => diagnosticsOf(report, file, columnsOf));
  const source = { name: 'supportmatrix', url: 'https://github.com/supportmatrix/supportmatrix' };
  return jsonText({ source, diagnostics });
};

/** The columns of the text at a path, made once. */
type ColumnsOf = (path: string, text: string) => Utf8Columns;

function diagnosticsOf(report: Report, file: ReportedFile, columnsOf: ColumnsOf): readonly object[] {
  const own = columnsOf(file.path, file.text);
  const place = (range: Range) => utf8Range(own, range);
  const path = report.repositoryPath(file.path);
  return file.diagnostics.map((diagnostic) => {
    const { message, range, severity, ruleId, url, fix } = diagnostic;
    return {
      message: fix?.safe === false ? `${message}\n\n${fixText(diagnostic)}.` : message,
      location: { path, range: place(range) },
      severity: SEVERITIES[severity],
      code: { value: ruleId, url },
      suggestions: fix?.edits.map((edit) => ({ range: place(edit.range), text: edit.text })),
      relatedLocations: relatedOf(report, file, diagnostic, columnsOf),
    };
  });
}

function relatedOf(
  report: Report,
  file: ReportedFile,
  { related }: Diagnostic,
  columnsOf: ColumnsOf,
): readonly object[] | undefined {
  if (!related || related.length === 0) return undefined;
  return related.map(({ path, range, message }) => {
    const text = textOf(report, file, path);
    const location = { path: report.repositoryPath(path ?? file.path) };
    // Without its text, a column cannot be told in bytes; the line can.
    const { start, end } = range;
    const lines = { start: { line: start.line }, end: { line: end.line } };
    const shown = text === undefined ? lines : utf8Range(columnsOf(path ?? file.path, text), range);
    return { message, location: { ...location, range: shown } };
  });
}
