// Reviewdog's diagnostic format (rdjson): comments on reviews, with the fixes as suggestions.
// https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

import type { Diagnostic, Severity } from '../diagnostic.ts';
import { memoByKey } from '../memo.ts';
import type { Point, Range } from '../position.ts';
import { jsonText } from '../visible-json.ts';
import { fixText, type Report, type ReportedFile, type Reporter, textOf } from './report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Columns count bytes of UTF-8 from 1; the end is exclusive. */
export const rdjson: Reporter = (report) => {
  const columnsOf = memoByKey(utf8Columns);
  const diagnostics = report.files.flatMap((file) => diagnosticsOf(report, file, columnsOf));
  const source = { name: 'supportmatrix', url: 'https://github.com/supportmatrix/supportmatrix' };
  return jsonText({ source, diagnostics });
};

/** The columns of a text, made once. */
type ColumnsOf = (text: string) => Utf8Columns;

function diagnosticsOf(report: Report, file: ReportedFile, columnsOf: ColumnsOf): readonly object[] {
  const own = columnsOf(file.text);
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
    const shown = text === undefined ? lines : utf8Range(columnsOf(text), range);
    return { message, location: { ...location, range: shown } };
  });
}

/** Gives the column of a point in bytes, from 1. */
type Utf8Columns = (point: Point) => number;

function utf8Columns(text: string): Utf8Columns {
  /** By the start of each line that is asked for. */
  const bytes = memoByKey((start: number) => bytesBefore(text, start));
  return ({ offset, column }) => {
    const sums = bytes(offset - (column - 1));
    // A place that another run tells may lie behind the text as it is now.
    return 1 + (sums[column - 1] ?? sums.at(-1) ?? 0);
  };
}

/** For each code unit of a line; each half of a surrogate pair counts for two of its four. */
function bytesBefore(text: string, start: number): readonly number[] {
  const sums = [0];
  for (let at = start, bytes = 0; at < text.length && !/[\r\n]/.test(text.charAt(at)); at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
    sums.push(bytes);
  }
  return sums;
}

/** A range as reviewdog's formats write it. */
function utf8Range(columns: Utf8Columns, { start, end }: Range): object {
  return {
    start: { line: start.line, column: columns(start) },
    end: { line: end.line, column: columns(end) },
  };
}
