// The baseline: findings that an old document is known to have, kept by what they are about, not by line.
import * as v from 'valibot';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group.ts';
import { compareText, type FileResult } from './results.ts';

export const BASELINE_VERSION = 1;

const part = v.optional(v.string());

/**
 * One accepted finding. What it is about is enough to know it again after lines have moved; `expected` and
 * `actual` belong to it, so that another contradiction in the same cell does not hide behind it.
 */
const EntrySchema = v.strictObject({
  path: v.string(),
  rule: v.string(),
  matrix: part,
  feature: part,
  target: part,
  expected: part,
  actual: part,
  /** Only where nothing else tells the finding from its neighbours. */
  message: part,
});
export type BaselineEntry = v.InferOutput<typeof EntrySchema>;

const BaselineSchema = v.strictObject({
  version: v.literal(BASELINE_VERSION),
  findings: v.array(EntrySchema),
});

export type ParsedBaseline =
  | { readonly ok: true; readonly entries: readonly BaselineEntry[] }
  | { readonly ok: false; readonly message: string };

/** The entries of all findings, sorted; two findings that are alike have two entries. */
export function createBaseline(results: readonly FileResult[]): readonly BaselineEntry[] {
  return sortEntries(
    results.flatMap(({ path, diagnostics }) => diagnostics.map((diagnostic) => entryOf(path, diagnostic))),
  );
}

/**
 * Takes out the findings that the baseline knows; tells the entries that no longer occur. Entries of files that
 * `results` does not speak of are not stale: nobody has looked whether they occur.
 */
export function applyBaseline(
  results: readonly FileResult[],
  entries: readonly BaselineEntry[],
): { readonly results: readonly FileResult[]; readonly stale: readonly BaselineEntry[] } {
  const known = groupBy(entries, (entry) => keyOf(entry));
  const left = results.map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.filter(
      (diagnostic) => known.get(keyOf(entryOf(path, diagnostic)))?.pop() === undefined,
    ),
  }));
  const linted = new Set(results.map(({ path }) => path));
  const unseen = [...known.values()].flat().filter(({ path }) => linted.has(path));
  return { results: left, stale: sortEntries(unseen) };
}

/** The entries without the stale ones that `applyBaseline` has told. */
export function pruneBaseline(
  entries: readonly BaselineEntry[],
  stale: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const dropped = new Set(stale);
  return sortEntries(entries.filter((entry) => !dropped.has(entry)));
}

/** JSON with one line an entry, so that a merge is a merge of lines. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = sortEntries(entries).map((entry) => JSON.stringify(entry));
  const body = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`;
  return `{"version":${BASELINE_VERSION},"findings":[${body}]}\n`;
}

/** Reads what `formatBaseline` has written. */
export function parseBaseline(text: string): ParsedBaseline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, message: 'The baseline is not JSON. Write it anew with `--write-baseline`.' };
  }
  const parsed = v.safeParse(BaselineSchema, data);
  if (parsed.success) return { ok: true, entries: parsed.output.findings };
  const [issue] = parsed.issues;
  const at = v.getDotPath(issue);
  const where = at === null ? '' : ` at \`${at}\``;
  return {
    ok: false,
    message: `The baseline is not understood${where}: ${issue.message}. Write it anew with \`--write-baseline\`.`,
  };
}

const PARTS = ['path', 'rule', 'matrix', 'feature', 'target', 'expected', 'actual', 'message'] as const;

function entryOf(path: string, diagnostic: Diagnostic): BaselineEntry {
  const { ruleId: rule, matrix, expected, actual } = diagnostic;
  const { featureTitle: feature, targetTitle: target } = diagnostic;
  const isVague = feature === undefined && target === undefined && actual === undefined;
  const message = isVague ? diagnostic.message : undefined;
  return { path, rule, matrix, feature, target, expected, actual, message };
}

function keyOf(entry: BaselineEntry): string {
  return JSON.stringify(PARTS.map((key) => entry[key] ?? null));
}

function sortEntries(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return entries
    .map((entry) => ({ entry, key: PARTS.map((key) => entry[key] ?? '').join('\u0000') }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ entry }) => entry);
}
