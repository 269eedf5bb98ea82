// Workflow commands of GitHub Actions: each finding becomes an annotation beside its line.
import { counted } from '../counted.ts';
import type { Severity } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { countsOf, type Reporter, summarize } from './report.ts';
import { printableLine } from './visible.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** `::error file=…,line=…::message`, and a last line of plain text that counts. */
export const github: Reporter = (report) => {
  const lines = report.files.flatMap((file) => {
    const path = escapeProperty(report.repositoryPath(file.path));
    return file.diagnostics.map(({ severity, range, ruleId, message }) => {
      const place = [`file=${path}`, ...placeProperties(range), `title=${escapeProperty(ruleId)}`].join(',');
      return `::${COMMANDS[severity]} ${place}::${escapeData(message)}\n`;
    });
  });
  const summary = summarize(report.files);
  return `${lines.join('')}supportmatrix: ${countsOf(summary).join(', ')} in ${counted(summary.files, 'file')}.\n`;
};

/** Columns only for a range within one line, as the service has it; its end column is the last one marked. */
function placeProperties({ start, end }: Range): readonly string[] {
  const lines = [`line=${start.line}`, `endLine=${end.line}`];
  if (start.line !== end.line) return lines;
  return [...lines, `col=${start.column}`, `endColumn=${Math.max(start.column, end.column - 1)}`];
}

/** The runner undoes exactly what @actions/core escapes. What a log would obey, line ends among it, is shown instead. */
function escapeData(text: string): string {
  return printableLine(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
