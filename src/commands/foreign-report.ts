// Reports that another run has written come from where they were kept: what no run writes is refused.
import type { Diagnostic } from '../diagnostic.ts';
import type { Point, Range } from '../position.ts';
import type { ReportedShard } from '../report/report.ts';
import { MAX_SHARDS } from './work/shard.ts';

/** UTF-16 code units; no string that Node makes is longer. */
const MAX_OFFSET = 2 ** 30;

/** Rules are named in configurations and comments, and shown without quotes. */
const RULE_ID = /^[A-Za-z0-9@][\w@/.-]{0,199}$/;
const PAGE = /^(?:https?:\/\/[^\s<>()[\]"'`\\\p{C}]*)?$/u;

interface Findings {
  readonly files: readonly { readonly diagnostics: readonly Diagnostic[] }[];
  readonly shard: ReportedShard;
}

/** The first part of a report that no run has written, as a path; undefined where all may stand. */
export function unsoundPart({ files, shard }: Findings): string | undefined {
  if (shard.count > MAX_SHARDS || shard.index > shard.count) return 'shard';
  for (const [at, { diagnostics }] of files.entries()) {
    for (const [index, diagnostic] of diagnostics.entries()) {
      const part = unsoundField(diagnostic);
      if (part !== undefined) return `files.${at}.diagnostics.${index}.${part}`;
    }
  }
  return undefined;
}

/** The first field of a finding that no rule can have told so. */
export function unsoundField({ ruleId, url, range, related = [], fix }: Diagnostic): string | undefined {
  if (!RULE_ID.test(ruleId)) return 'ruleId';
  if (url !== undefined && !PAGE.test(url)) return 'url';
  if (!isStretch(range)) return 'range';
  if (!related.every((place) => isStretch(place.range))) return 'related';
  return fix === undefined || fix.edits.every((edit) => isStretch(edit.range)) ? undefined : 'fix';
}

/** Every line and every column before a place takes a character at least. */
function isPlace({ line, column, offset }: Point): boolean {
  return offset <= MAX_OFFSET && line - 1 + (column - 1) <= offset;
}

function isStretch({ start, end }: Range): boolean {
  return isPlace(start) && isPlace(end) && start.offset <= end.offset;
}
