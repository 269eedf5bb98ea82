// Documents as they stood: in the working tree, or in a commit, under the configuration of today.
import { resolve } from 'node:path';
import { entriesWithFiles } from '../config/find.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { diffMatrices } from '../model/diff.ts';
import { matchMatrices } from '../model/diff-matrices.ts';
import type { Matrix } from '../model/schema.ts';
import { readDocument } from '../pipeline.ts';
import { findFiles } from '../source/files.ts';
import { readRevision } from '../source/git.ts';
import { matches } from '../source/glob.ts';
import { filesOf } from '../source/history.ts';
import { type ReadResult, readSource } from '../source/read.ts';
import type { Call } from './call.ts';
import type { Configs } from './configs.ts';
import type { DocumentDiff } from './diff-report/report.ts';
import { documentsOf, extractOptionsOf } from './documents.ts';
import { outputsOfEntry, writesWhole } from './outputs.ts';
import { UsageError } from './types.ts';

export interface VersionDocument {
  readonly path: string;
  readonly format: string;
  readonly matrices: readonly Matrix[];
}

/** Which documents are compared, and where they lie. */
export interface Scope {
  /** What paths are relative to; absolute. */
  readonly folder: string;
  readonly configs: Configs;
  readonly paths: readonly string[];
  /** Whether a path of an older version is one of the documents. */
  includes(path: string): boolean;
}

/** The documents that are named, or else all of the configuration but the copies that `build` writes. */
export function scopeOf({ args, io: { cwd }, configs }: Call): Scope {
  const named = args.positionals;
  if (named.length > 0) {
    const found = findFiles(named, cwd);
    // What was deleted since is named too: there is no such file, and there was.
    const paths = [...new Set([...found.paths, ...named])].filter((path) => path !== '-');
    const wanted = new Set(paths);
    return { folder: cwd, configs, paths: found.paths, includes: (path) => wanted.has(path) };
  }
  const { config } = configs.of(undefined);
  const entries = config ? entriesWithFiles(config) : [];
  if (!config || entries.length === 0) {
    throw new UsageError(
      'There is no configuration that says which documents to compare; name them, or write one with `supportmatrix init`.',
    );
  }
  const { folder } = config;
  const found = entries.map((selected) => documentsOf(config, selected, folder));
  const outputs = entries.flatMap((one, at) => outputsOfEntry(config, one, found[at] ?? [], folder));
  const isWritten = writesWhole(outputs);
  return {
    folder,
    configs,
    paths: [...new Set(found.flat())].filter((path) => !isWritten(path)),
    includes: (path) =>
      !isWritten(path) && entries.some(({ entry }) => entry.files && matches(entry.files, path)),
  };
}

export function readWorkTree(scope: Scope): readonly VersionDocument[] {
  return scope.paths.map((path) => open(scope, path, readSource(path, { cwd: scope.folder })));
}

export function readCommit(scope: Scope, commit: string): readonly VersionDocument[] {
  const files = filesOf(commit, scope.folder);
  if (!files.ok) throw new UsageError(`Cannot read the files of ${commit}: ${files.reason}.`);
  return files.value
    .filter((file) => scope.includes(file))
    .map((path) => open(scope, path, readRevision({ revision: commit, path }, { cwd: scope.folder })));
}

function open(scope: Scope, path: string, read: ReadResult): VersionDocument {
  if (!read.ok) throw new UsageError(read.message);
  const applied = scope.configs.of(resolve(scope.folder, path));
  return versionDocument(path, readDocument(read.source, extractOptionsOf(applied)));
}

export function versionDocument(path: string, { source, matrices }: MatrixDocument): VersionDocument {
  return { path, format: source.format, matrices: matrices.map(({ model }) => model) };
}

/** Compares two documents; one that is absent has no matrices. */
export function compareDocuments(
  before: VersionDocument | undefined,
  after: VersionDocument | undefined,
): DocumentDiff {
  const acrossFormats = before !== undefined && after !== undefined && before.format !== after.format;
  return {
    ...(before && { before: before.path }),
    ...(after && { after: after.path }),
    matrices: diffMatrices(before?.matrices ?? [], after?.matrices ?? [], { acrossFormats }),
  };
}

/** Compares two versions document by document; what moved to another file is found by its matrices. */
export function compareVersions(
  before: readonly VersionDocument[],
  after: readonly VersionDocument[],
): readonly DocumentDiff[] {
  const older = new Map(before.map((document) => [document.path, document]));
  const newer = new Set(after.map(({ path }) => path));
  const gone = before.filter(({ path, matrices }) => !newer.has(path) && matrices.length > 0);
  const taken = new Set<VersionDocument>();
  const diffs = after.map((document) => {
    const same = older.get(document.path);
    const isMoved = (other: VersionDocument): boolean =>
      !taken.has(other) && matchMatrices(other.matrices, document.matrices).pairs.length > 0;
    const moved = same ? undefined : gone.find(isMoved);
    if (moved) taken.add(moved);
    return compareDocuments(same ?? moved, document);
  });
  const removed = gone.filter((document) => !taken.has(document));
  return [...diffs, ...removed.map((document) => compareDocuments(document, undefined))].filter(
    ({ matrices }) => matrices.length > 0,
  );
}
