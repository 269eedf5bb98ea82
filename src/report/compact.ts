// The report with one line a finding, as compilers print and editors read it.
import type { Reporter } from './report.ts';
import { visibleLine } from './visible.ts';

/** `path:line:column: severity: message [rule]` */
export const compact: Reporter = (report) =>
  report.files
    .flatMap((file) =>
      file.diagnostics.map(({ range, severity, message, ruleId }) => {
        const place = `${visibleLine(file.path)}:${range.start.line}:${range.start.column}`;
        return `${place}: ${severity}: ${visibleLine(message)} [${ruleId}]\n`;
      }),
    )
    .join('');
