// `lint`: reads the documents, runs the rules, reports, and says by its exit code how it stands.
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../lint/engine.ts';
import { readDocument } from '../pipeline.ts';
import { counted, type Report, type ReportedFile, summarize } from '../report/report.ts';
import { visibleLine } from '../report/visible.ts';
import { VERSION } from '../version.ts';
import { readInputs } from './inputs.ts';
import { mergeLintConfig, settingsFor } from './lint-settings.ts';
import { outputsOf, writeReports } from './reports.ts';
import { repositoryPaths } from './repository.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';

/** Runs `supportmatrix lint`. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const outputs = outputsOf(args, io);
  const settings = settingsFor(RULES, mergeLintConfig({}, args));
  const inputs = await readInputs(args.positionals.length > 0 ? args.positionals : ['.'], args, io);
  const documents = inputs.sources.map((source) => readDocument(source));
  const results = lintDocuments(documents, RULES, settings);
  const files = documents.map(
    ({ source, matrices }, index): ReportedFile => ({
      path: source.path,
      text: source.text,
      diagnostics: results[index]?.diagnostics ?? [],
      hasMatrix: matrices.length > 0,
    }),
  );
  await writeReports(await reportOf(files, args, io), outputs, args, io);
  for (const error of inputs.errors) io.error(`supportmatrix: ${visibleLine(error)}\n`);
  if (files.length > 0 && !files.some((file) => file.hasMatrix)) io.error(`${noneHadOne(files)}\n`);
  return inputs.errors.length > 0 ? EXIT.trouble : exitCodeOf(files, args);
}

async function reportOf(files: readonly ReportedFile[], args: ParsedArguments, io: Io): Promise<Report> {
  const quiet = args.flag('quiet') === true;
  const shown = quiet
    ? files.map((file) => ({
        ...file,
        diagnostics: file.diagnostics.filter(({ severity }) => severity === 'error'),
      }))
    : files;
  return {
    version: VERSION,
    files: shown,
    otherTexts: new Map(),
    rules: RULES.map(({ meta }) => ({
      id: meta.id,
      description: meta.description,
      severity: meta.severity,
      url: '',
    })),
    repositoryPath: await repositoryPaths(io.cwd),
  };
}

function noneHadOne(files: readonly ReportedFile[]): string {
  const [only] = files;
  const where =
    files.length === 1 && only ? visibleLine(only.path) : `any of ${counted(files.length, 'file')}`;
  return `supportmatrix: no feature support matrix found in ${where}; --explain-detection says why tables were left.`;
}

/** 1 when a finding is at or over the threshold, or there are more warnings than allowed. */
function exitCodeOf(files: readonly ReportedFile[], args: ParsedArguments): ExitCode {
  const { errors, warnings, infos } = summarize(files);
  const threshold = args.value('fail-on') ?? 'error';
  const allowed = args.value('max-warnings');
  const over =
    (threshold !== 'never' && errors > 0) ||
    ((threshold === 'warning' || threshold === 'info') && warnings > 0) ||
    (threshold === 'info' && infos > 0) ||
    (allowed !== undefined && warnings > Number(allowed));
  return over ? EXIT.findings : EXIT.clean;
}
