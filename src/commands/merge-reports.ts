// `merge-reports`: one report of those that the shards of a run have written, as if it had been one run.
import * as v from 'valibot';
import { compareText } from '../lint/results.ts';
import { type FileSchema, LintSchema } from '../report/lint-schema.ts';
import type { ReportedFile, ReportedShard } from '../report/report.ts';
import { findFiles } from '../source/files.ts';
import { isGlob } from '../source/glob.ts';
import { projectRoot } from '../source/project.ts';
import { readSource } from '../source/read.ts';
import { unsoundPart } from './foreign-report.ts';
import { exitCodeOf, mergeFiles, reportOf, sayIfNoneHadOne } from './lint-report.ts';
import { outputsOf, type ReportOutput, writeReports } from './reports.ts';
import { complain } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

type File = v.InferOutput<typeof FileSchema>;

interface ShardReport {
  /** Of the report itself. */
  readonly path: string;
  readonly files: readonly File[];
  readonly shard: ReportedShard;
}

export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const outputs = outputsOf(args, io);
  const reports: ShardReport[] = [];
  for (const path of await pathsOf(args, io)) reports.push(await readReport(path, io));
  checkShards(reports);
  const { named, files } = gather(reports);
  const { texts, errors: unread } = await readTexts(files, outputs, io);
  const errors = [...new Set(reports.flatMap(({ shard }) => shard.errors)), ...unread];
  for (const error of errors) complain(io, error);
  const shown = files.map((file) => ({ ...file, text: texts.get(file.path) ?? '' }));
  await writeReports(await reportOf(shown, texts, args, io), outputs, args, io);
  sayIfNoneHadOne(named, io);
  return errors.length > 0 ? EXIT.trouble : exitCodeOf(shown, args);
}

async function pathsOf({ positionals }: ParsedArguments, { cwd }: Io): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const given of positionals) {
    const found = isGlob(given) ? findFiles([given], cwd) : { paths: [given], errors: [] };
    if (found.errors.length > 0) throw new UsageError(found.errors);
    for (const path of found.paths) paths.add(path);
  }
  return [...paths];
}

async function readReport(path: string, { cwd }: Io): Promise<ShardReport> {
  const read = await readSource(path, { cwd, format: 'json', maxBytes: 1_073_741_824 });
  if (!read.ok) throw new UsageError(read.message);
  let given: unknown;
  try {
    given = JSON.parse(read.source.text);
  } catch {
    throw new UsageError(
      `${path} is no JSON; it takes what \`lint --shard INDEX/COUNT --format json\` writes.`,
    );
  }
  const parsed = v.safeParse(LintSchema, given, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue);
    throw new UsageError(
      `${path} is no report of \`lint --format json\`${place === null ? '' : ` (see \`${place}\`)`}; it may be of another version.`,
    );
  }
  const { files, shard } = parsed.output;
  if (shard) {
    const part = unsoundPart({ files, shard });
    if (part === undefined) return { path, files, shard };
    throw new UsageError(`${path} says what no run of \`lint\` does (see \`${part}\`); write it again.`);
  }
  throw new UsageError(
    `${path} is a report on its own, not one of several; --shard INDEX/COUNT makes those.`,
  );
}

/** Ends the run where the reports are not the whole of one run. */
function checkShards(reports: readonly ShardReport[]): void {
  const [first] = reports;
  if (!first) return;
  const { count, version, documents } = first.shard;
  const byIndex = new Map<number, ShardReport>();
  for (const report of reports) {
    const { shard, path } = report;
    const other = `${first.path} and ${path} do not belong together:`;
    if (shard.count !== count)
      throw new UsageError(`${other} one of ${count} shards, one of ${shard.count}.`);
    if (shard.version !== version) {
      throw new UsageError(`${other} one is by version ${version}, one by ${shard.version}.`);
    }
    if (shard.documents.digest !== documents.digest) {
      throw new UsageError(
        `${other} their runs found different documents (${documents.count} and ${shard.documents.count}); give every shard the same arguments and the same files.`,
      );
    }
    const twin = byIndex.get(shard.index);
    if (twin) throw new UsageError(`${twin.path} and ${path} are both shard ${shard.index} of ${count}.`);
    byIndex.set(shard.index, report);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !byIndex.has(index),
  );
  if (missing.length === 0) return;
  const names = `${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ', …' : ''} of ${count}`;
  throw new UsageError(
    missing.length === 1
      ? `Shard ${names} is missing; nobody knows what it has found.`
      : `Shards ${names} are missing; nobody knows what they have found.`,
  );
}

interface Gathered {
  /** Those that were named, in the order of the whole run. */
  readonly named: readonly ReportedFile[];
  /** Those, and the others that findings stand in. */
  readonly files: readonly ReportedFile[];
}

function gather(reports: readonly ShardReport[]): Gathered {
  const named: { readonly order: number; readonly file: ReportedFile }[] = [];
  const rest: ReportedFile[] = [];
  const inOrder = reports.toSorted((a, b) => a.shard.index - b.shard.index);
  for (const { files, shard } of inOrder) {
    const bare = new Set(shard.withoutMatrix);
    for (const [index, { path, diagnostics }] of files.entries()) {
      const order = shard.order[index];
      const hasMatrix = order === undefined || !bare.has(order);
      const file: ReportedFile = { path, text: '', diagnostics, hasMatrix };
      if (order === undefined) rest.push(file);
      else named.push({ order, file });
    }
  }
  const sorted = named.sort((a, b) => a.order - b.order).map(({ file }) => file);
  return { named: sorted, files: [...sorted, ...mergeFiles(rest)] };
}

/** Formats that say something of a document's text; without it, all but the first would say it wrongly. */
const TEXT_FORMATS = ['pretty', 'sarif', 'gitlab', 'rdjson'];

/** The texts that findings stand in, and why one of them cannot be had where that makes a report wrong. */
async function readTexts(
  files: readonly ReportedFile[],
  outputs: readonly ReportOutput[],
  { cwd }: Io,
): Promise<{ readonly texts: ReadonlyMap<string, string>; readonly errors: readonly string[] }> {
  const texts = new Map<string, string>();
  const errors: string[] = [];
  const formats = outputs.map(({ format }) => format).filter((format) => TEXT_FORMATS.includes(format));
  if (formats.length === 0) return { texts, errors };
  const strict = formats.some((format) => format !== 'pretty');
  const paths = files.flatMap(({ path, diagnostics }) => [
    ...(diagnostics.length > 0 ? [path] : []),
    ...diagnostics.flatMap(({ related }) => (related ?? []).flatMap((place) => place.path ?? [])),
  ]);
  for (const path of [...new Set(paths)].sort(compareText)) {
    // A report comes from elsewhere: no text is shown of files outside of the project.
    const read = await readSource(path, { cwd, root: projectRoot(cwd) });
    if (read.ok) texts.set(path, read.source.text);
    else if (strict) errors.push(`${read.message.replace(/\.$/, '')}, and ${formats.join(' and ')} need it.`);
  }
  return { texts, errors };
}
