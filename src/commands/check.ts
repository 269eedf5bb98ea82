// `check`: lints the documents and proves that every output is as `build` would write it, writing nothing.
import { counted } from '../counted.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { compareDiagnostics } from '../lint/results.ts';
import { createPaint } from '../report/ansi.ts';
import type { Report, ReportedFile } from '../report/report.ts';
import { visibleLine } from '../report/visible.ts';
import { readBuildPlan } from './build-plan.ts';
import type { Call } from './call.ts';
import { DRIFT, driftOf } from './drift.ts';
import { lintAll } from './lint.ts';
import { type RenderedFile, renderFile } from './render.ts';
import { outputsOf, writeReports } from './reports.ts';
import { print, useColor } from './say.ts';
import { EXIT, type ExitCode } from './types.ts';

interface CheckedFile {
  readonly file: RenderedFile;
  readonly drift: readonly Diagnostic[];
}

export async function run(call: Call): Promise<ExitCode> {
  const formats = outputsOf(call);
  const checked = checkOutputs(call);
  const { report, exit } = await lintAll(call);
  const shown = formats.filter(({ format, path }) => format === 'pretty' && path === undefined);
  const others = formats.filter((format) => !shown.includes(format));
  // People are shown drift a line a cell, below the findings; machines get one list of all.
  if (shown.length > 0) {
    await writeReports(report, shown, call);
    const color = useColor(call);
    print(call.io, driftText(checked, color), color);
  }
  if (others.length > 0) await writeReports(withDrift(report, checked), others, call);
  if (exit === EXIT.trouble) return exit;
  return checked.some(({ drift }) => drift.length > 0) ? EXIT.findings : exit;
}

function checkOutputs(call: Call): readonly CheckedFile[] {
  const { args, io } = call;
  const plan = readBuildPlan(call);
  if (!plan) return [];
  return plan.files.map((planned) => {
    const file = renderFile(plan, planned, { cwd: io.cwd, force: true });
    return { file, drift: driftOf(file, plan, { exact: args.flag('exact') === true }) };
  });
}

function driftText(checked: readonly CheckedFile[], color: boolean): string {
  if (checked.length === 0) return '';
  const paint = createPaint(color);
  const lines: string[] = [];
  const drifted = checked.filter(({ drift }) => drift.length > 0);
  for (const { file, drift } of drifted) {
    const sources = [...new Set(file.outputs.flatMap(({ output }) => output.sources))].join(', ');
    lines.push(
      '',
      `${paint.underline(paint.bold(visibleLine(file.path)))} has drifted from ${visibleLine(sources)}`,
      ...drift.map(({ range, message }) => {
        const place = `${range.start.line}:${range.start.column}`;
        return `  ${paint.dim(place)}  ${visibleLine(message)}`;
      }),
    );
  }
  const all = counted(checked.length, 'output file');
  if (drifted.length === 0) return `${paint.green('No drift')} in ${all}.\n`;
  const verb = drifted.length === 1 ? 'has' : 'have';
  return `${lines.join('\n')}\n\n${paint.red(`${drifted.length} of ${all} ${verb} drifted.`)} Change the source, then run \`supportmatrix build\`: what was changed in a copy alone is lost by it.\n`;
}

function withDrift(report: Report, checked: readonly CheckedFile[]): Report {
  const drift = new Map(checked.map((one) => [one.file.path, one]));
  const files = report.files.map((file): ReportedFile => {
    const own = drift.get(file.path)?.drift ?? [];
    return own.length === 0
      ? file
      : { ...file, diagnostics: [...file.diagnostics, ...own].sort(compareDiagnostics) };
  });
  const linted = new Set(report.files.map(({ path }) => path));
  const copies = checked
    .filter(({ file }) => !linted.has(file.path))
    .map(
      ({ file, drift: diagnostics }): ReportedFile => ({
        path: file.path,
        text: file.actual?.text ?? '',
        diagnostics,
        hasMatrix: true,
      }),
    );
  const isDrifted = checked.some(({ drift: found }) => found.length > 0);
  return {
    ...report,
    files: [...files, ...copies],
    rules: isDrifted ? [...report.rules, DRIFT] : report.rules,
  };
}
