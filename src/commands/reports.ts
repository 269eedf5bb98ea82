// Where the report of a run goes, in which format: standard output, files, and the summary page of a CI job.
import { appendFile } from 'node:fs/promises';
import { REPORT_FORMATS, reporterNamed } from '../report/index.ts';
import type { Report, Reporter } from '../report/report.ts';
import { writeFileAtomic } from '../source/write.ts';
import type { Call } from './call.ts';
import { unknownWord } from './parse.ts';
import { useColor } from './say.ts';
import { type Io, UsageError } from './types.ts';

/** One `--format`: its name, and the file that it is written to when it is not for standard output. */
export interface ReportOutput {
  readonly format: string;
  readonly reporter: Reporter;
  readonly path: string | undefined;
}

/** Reads `--format NAME` and `--format NAME=PATH`; without any, the CI that is running decides. */
export function outputsOf({ args, io }: Call): readonly ReportOutput[] {
  const given = args.values('format');
  const outputs = (given.length > 0 ? given : [defaultFormat(io)]).map(toOutput);
  const shown = outputs.filter((output) => output.path === undefined);
  if (shown.length > 1) {
    const names = shown.map(({ format }) => format).join(' and ');
    throw new UsageError(
      `Standard output takes one format, not ${names}; write the others to files: --format ${shown[1]?.format}=PATH.`,
    );
  }
  return outputs;
}

function defaultFormat({ env }: Io): string {
  if (env.GITHUB_ACTIONS === 'true') return 'github';
  return env.GITLAB_CI === 'true' ? 'gitlab' : 'pretty';
}

function toOutput(given: string): ReportOutput {
  const equals = given.indexOf('=');
  const format = equals < 0 ? given : given.slice(0, equals);
  const path = equals < 0 ? undefined : given.slice(equals + 1);
  const reporter = reporterNamed(format);
  if (!reporter) throw unknownWord('--format', format, REPORT_FORMATS);
  if (path === '') throw new UsageError(`--format ${format}= needs a path after the equals sign.`);
  return { format, reporter, path };
}

/** Writes a text for every output; what could not be written, as messages. */
async function writeAll(
  outputs: readonly ReportOutput[],
  textOf: (output: ReportOutput) => string,
  io: Io,
): Promise<string[]> {
  const failures: string[] = [];
  for (const output of outputs) {
    const text = textOf(output);
    if (output.path === undefined) io.out(text);
    else {
      const written = await writeFileAtomic(output.path, text, { cwd: io.cwd, makeFolders: true });
      if (!written.ok) failures.push(written.message);
    }
  }
  return failures;
}

export async function writeTexts(
  outputs: readonly ReportOutput[],
  textOf: (output: ReportOutput) => string,
  io: Io,
): Promise<void> {
  const failures = await writeAll(outputs, textOf, io);
  if (failures.length > 0) throw new UsageError(failures);
}

/** Writes every report; a file that cannot be written is a usage error, said after the others are out. */
export async function writeReports(
  report: Report,
  outputs: readonly ReportOutput[],
  call: Call,
): Promise<void> {
  const { io } = call;
  const failures = await writeAll(
    outputs,
    ({ reporter, path }) =>
      reporter(
        report,
        path === undefined ? { color: useColor(call), width: io.width } : { color: false, width: 120 },
      ),
    io,
  );
  const summaryFile = io.env.GITHUB_STEP_SUMMARY;
  const markdown = reporterNamed('markdown');
  if (summaryFile && markdown && outputs.some(({ format }) => format === 'github')) {
    // Other steps write to the same page: it is added to, never replaced.
    await appendFile(summaryFile, markdown(report, { color: false, width: 120 })).catch(() =>
      failures.push('The job summary of GitHub could not be written.'),
    );
  }
  if (failures.length > 0) throw new UsageError(failures);
}
