// Targets that are versions of one thing, in their order, and rows with a gap between them.
import type { CellClaim } from '../../src/extract/claims.ts';
import { historyIn } from '../../src/extract/lexicon/history.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { pushTo } from '../../src/lint/view.ts';
import { compareVersions } from '../../src/model/compare-versions.ts';

/** A target that is a version. */
export interface VersionColumn {
  readonly key: string;
  readonly title: string;
  readonly version: string;
}

/** A gap needs a column on either side. */
const FEWEST = 3;

/** The targets of one name each, `2.0` or `Kestrel 2.0`, the earliest first. */
export function versionColumns({ targets }: MatrixView): readonly (readonly VersionColumn[])[] {
  const byName = new Map<string, VersionColumn[]>();
  for (const { key, title } of targets.values()) {
    // `Target 2` is the second of several; only a number in parts is a version behind a name.
    const [, name = '', version = ''] = /^(?:(\S.{0,60}) (?=v?\d+\.\d))?(v?\d\S*)$/u.exec(title) ?? [];
    if (compareVersions(version, version) !== undefined) pushTo(byName, name, { key, title, version });
  }
  return [...byName.values()]
    .filter(({ length }) => length >= FEWEST)
    .map((columns) => columns.toSorted((a, b) => compareVersions(a.version, b.version) ?? 0));
}

interface Stated extends VersionColumn {
  readonly claim: CellClaim;
}

interface Gap {
  readonly before: Stated;
  readonly at: Stated;
  readonly after: Stated;
  readonly isRemoved: boolean;
}

const isSupported = ({ claim }: Stated): boolean => claim.level === 'complete' || claim.level === 'partial';

/** The first column of a row that lacks what those before and behind it have. */
export function gapIn(
  row: readonly (VersionColumn & { readonly claim: CellClaim | undefined })[],
): Gap | undefined {
  const stated = row.flatMap(({ claim, ...column }) => (claim === undefined ? [] : [{ ...column, claim }]));
  const from = stated.findIndex(isSupported);
  const to = stated.findLastIndex(isSupported);
  const at = stated.findIndex(({ claim }, index) => index > from && index < to && claim.level === 'missing');
  const [missing, before] = [stated[at], stated[at - 1]];
  const after = stated.find((one, index) => index > at && isSupported(one));
  if (from < 0 || at < 0 || missing === undefined || before === undefined || after === undefined)
    return undefined;
  const { level, text, notes, stage } = missing.claim;
  const told =
    stage ??
    historyIn(
      level,
      text,
      notes.map((note) => note.text),
    ).stage;
  return { before, at: missing, after, isRemoved: told === 'removed' };
}
