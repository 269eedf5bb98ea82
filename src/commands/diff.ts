// `diff`: what changed between two versions of matrices, cell by cell.
import { CHANGE_KINDS, type ChangeKind } from '../model/diff.ts';
import { readDocument } from '../pipeline.ts';
import { parseRevisionPath, readRevision } from '../source/git.ts';
import { branchPoint, commitOf, dateOf, tagsBetween } from '../source/history.ts';
import { STDIN_ARGUMENT, slashed } from '../source/read.ts';
import type { Call } from './call.ts';
import { diffMarkdown } from './diff-report/markdown.ts';
import { diffPretty } from './diff-report/pretty.ts';
import { countsOf, diffJson, type VersionDiff } from './diff-report/report.ts';
import { countsText } from './diff-report/words.ts';
import { extractOptionsOf } from './documents.ts';
import { exists } from './files.ts';
import { readInput, readOptionsOf } from './inputs.ts';
import { complain, print, useColor } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';
import {
  compareDocuments,
  compareVersions,
  readCommit,
  readWorkTree,
  type Scope,
  scopeOf,
  type VersionDocument,
  versionDocument,
} from './versions.ts';

const WORKING_TREE = 'working tree';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const failing = failingKinds(args);
  const format = args.value('format');
  const since = args.value('since');
  const history = args.value('history');
  if (since !== undefined && history !== undefined)
    throw new UsageError('--since and --history exclude each other.');
  const versions =
    history !== undefined
      ? historyVersions(history, scopeOf(call))
      : [since === undefined ? await twoFiles(call) : sinceVersion(since, call)];
  const isHistory = history !== undefined;
  if (format === 'json') io.out(diffJson(versions, isHistory));
  else if (format === 'markdown') print(io, diffMarkdown(versions, isHistory));
  else print(io, diffPretty(versions, useColor(call)), useColor(call));
  return exitCode(versions, failing, io);
}

/** The kinds of `--fail-on`; `any` is all of them. */
function failingKinds(args: ParsedArguments): ReadonlySet<ChangeKind> {
  const words = new Set(args.values('fail-on').flatMap((list) => list.split(',')));
  return new Set(words.has('any') ? CHANGE_KINDS : CHANGE_KINDS.filter((kind) => words.has(kind)));
}

function exitCode(versions: readonly VersionDiff[], failing: ReadonlySet<ChangeKind>, io: Io): ExitCode {
  const found = new Map<ChangeKind, number>();
  for (const version of versions) {
    for (const [kind, count] of countsOf(version)) {
      if (failing.has(kind)) found.set(kind, (found.get(kind) ?? 0) + count);
    }
  }
  if (found.size === 0) return EXIT.clean;
  complain(io, `--fail-on: ${countsText(found)}.`);
  return EXIT.findings;
}

async function twoFiles(call: Call): Promise<VersionDiff> {
  const [first, second, third] = call.args.positionals;
  if (first === undefined || second === undefined) {
    throw new UsageError(
      'diff needs two documents, A and B; or --since REV for all documents of the configuration.',
    );
  }
  if (third !== undefined) throw new UsageError(`diff compares two documents; \`${third}\` is one too many.`);
  if (first === STDIN_ARGUMENT && second === STDIN_ARGUMENT)
    throw new UsageError('Standard input can be one of the two documents, not both.');
  const before = await openVersion(first, call);
  const after = await openVersion(second, call);
  const document = compareDocuments(before, after);
  const documents = document.matrices.length > 0 ? [document] : [];
  return { before: before.path, after: after.path, documents };
}

/** A file, standard input, or `REV:path`; a file that is called so comes first. */
async function openVersion(given: string, call: Call): Promise<VersionDocument> {
  const { args, io, configs } = call;
  const options = readOptionsOf(call);
  const place = given === STDIN_ARGUMENT || exists(given, io.cwd) ? undefined : parseRevisionPath(given);
  const read = place ? readRevision(place, options) : await readInput(given, call, options);
  if (!read.ok) throw new UsageError(read.message);
  const path = place?.path ?? (given === STDIN_ARGUMENT ? args.value('stdin-filename') : given);
  const document = readDocument(read.source, extractOptionsOf(configs.of(path)));
  if (document.matrices.length > 0) return versionDocument(slashed(read.source.path), document);
  throw new UsageError(
    `${read.source.path}: no feature support matrix found; \`supportmatrix lint --explain-detection\` says why.`,
  );
}

function sinceVersion(revision: string, call: Call): VersionDiff {
  const scope = scopeOf(call);
  const commit = branchPoint(requireCommit(revision, scope.folder), scope.folder);
  const documents = compareVersions(readCommit(scope, commit), readWorkTree(scope));
  return { before: revision, after: WORKING_TREE, documents };
}

function requireCommit(revision: string, folder: string): string {
  const commit = commitOf(revision, folder);
  if (commit.ok) return commit.value;
  throw new UsageError(`Cannot compare with \`${revision}\`: ${commit.reason}.`);
}

/** A comparison for each tag in `A..B`, and one for what came after the last; without `A..`, from the first tag. */
function historyVersions(range: string, scope: Scope): readonly VersionDiff[] {
  const dots = range.indexOf('..');
  if (range.includes('...')) throw new UsageError('--history takes A..B, with two dots.');
  const from = dots > 0 ? range.slice(0, dots) : undefined;
  const to = (dots < 0 ? range : range.slice(dots + 2)) || 'HEAD';
  const first = from === undefined ? undefined : requireCommit(from, scope.folder);
  const last = requireCommit(to, scope.folder);
  const tags = tagsBetween(first, last, scope.folder);
  if (!tags.ok) throw new UsageError(`Cannot list the tags of \`${range}\`: ${tags.reason}.`);
  const steps: Step[] = tags.value.map(({ tag, commit, date }) => ({ name: tag, commit, date }));
  if (steps.at(-1)?.commit !== last) {
    const date = dateOf(last, scope.folder);
    steps.push({ name: to, commit: last, ...(date !== undefined && { date }) });
  }
  if (from !== undefined && first !== undefined) steps.unshift({ name: from, commit: first });
  return compareSteps(steps, scope);
}

interface Step {
  readonly name: string;
  readonly commit: string;
  readonly date?: string;
}

function compareSteps(steps: readonly Step[], scope: Scope): readonly VersionDiff[] {
  const versions: VersionDiff[] = [];
  let before: { readonly step: Step; readonly documents: readonly VersionDocument[] } | undefined;
  for (const step of steps) {
    const documents = readCommit(scope, step.commit);
    if (before) {
      const { name: after, date } = step;
      const changed = compareVersions(before.documents, documents);
      versions.push({
        before: before.step.name,
        after,
        ...(date !== undefined && { date }),
        documents: changed,
      });
    }
    before = { step, documents };
  }
  return versions;
}
