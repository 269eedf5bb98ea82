// The claims of a details list, keyed so that they meet the claims of the table they belong to.
import type { Range } from '../../position.ts';
import type {
  CellClaim,
  DetailsFacts,
  FeatureClaim,
  MatrixClaims,
  StatusClaim,
  TargetClaim,
} from '../claims.ts';
import type { DetailsEntry } from '../details/entry.ts';
import { isTargetWord } from '../details/fields.ts';
import { parseStatus } from '../lexicon/status.ts';
import type { ExtractOptions } from '../options.ts';
import { featureKey, foldName } from '../text/fold.ts';
import { targetKey } from './table.ts';

export type ViewClaims = Pick<MatrixClaims, 'targets' | 'features' | 'statuses' | 'cells'>;

/** Finds the key that the summary gave a feature: by group and title, by title alone, or by its link. */
function summaryKeys(features: readonly FeatureClaim[]): (entry: DetailsEntry) => string {
  const keys = new Set(features.map((feature) => feature.key));
  const byTitle = new Map<string, string | undefined>();
  const byAnchor = new Map<string, string>();
  for (const feature of features) {
    const title = foldName(feature.title);
    byTitle.set(title, byTitle.has(title) && byTitle.get(title) !== feature.key ? undefined : feature.key);
    if (feature.link?.startsWith('#')) byAnchor.set(feature.link.slice(1), feature.key);
  }
  return (entry) => {
    const own = featureKey(entry.group, entry.title.text);
    if (keys.has(own)) return own;
    const named = byTitle.get(foldName(entry.title.text));
    if (named !== undefined) return named;
    const linked = entry.id === undefined ? undefined : byAnchor.get(entry.id);
    return linked ?? own;
  };
}

function featureClaim(entry: DetailsEntry, key: string): FeatureClaim {
  return {
    view: 'details',
    key,
    title: entry.title.text,
    group: entry.group,
    range: entry.title.range,
    block: entry.block,
    commands: entry.commands,
    attributes: entry.attributes,
    ...(entry.id === undefined ? {} : { id: entry.id }),
    ...(entry.link === undefined ? {} : { link: entry.link }),
    ...(entry.api === undefined ? {} : { api: entry.api }),
    ...(entry.notes === undefined ? {} : { notes: entry.notes }),
  };
}

function statusClaims(entry: DetailsEntry, feature: string): readonly StatusClaim[] {
  if (entry.status === undefined) return [];
  const { text: written, range } = entry.status;
  const status = parseStatus(written);
  const text = written.replace(/\.$/u, '');
  return [
    {
      view: 'details',
      feature,
      text,
      range: text === written ? range : withoutLast(range),
      ...(status === undefined ? {} : { status }),
    },
  ];
}

/** A range without its last character, a full stop that ends its line. */
function withoutLast({ start, end }: Range): Range {
  return { start, end: { ...end, column: end.column - 1, offset: end.offset - 1 } };
}

function supportClaims(
  entry: DetailsEntry,
  feature: string,
  options: ExtractOptions,
): { targets: readonly TargetClaim[]; cells: readonly CellClaim[] } {
  const keys = entry.support.map((line) => targetKey(line.name.text, options));
  const targets = entry.support.map(
    (line, index): TargetClaim => ({
      view: 'details',
      key: keys[index] ?? '',
      title: line.name.text,
      range: line.name.range,
      feature,
      ...(line.link === undefined ? {} : { link: line.link }),
    }),
  );
  const cells = entry.support.map(
    (line, index): CellClaim => ({
      view: 'details',
      feature,
      target: keys[index] ?? '',
      level: line.level,
      basis: line.basis,
      symbol: line.symbol,
      notes: line.notes,
      footnotes: [],
      range: line.range,
      symbolRange: line.symbolRange,
      ...(line.text === undefined ? {} : { text: line.text }),
      ...line.given,
    }),
  );
  return { targets, cells };
}

/** The claims of `entries`, with the keys that `summary` uses for the same features. */
export function detailsClaims(
  entries: readonly DetailsEntry[],
  summary: readonly FeatureClaim[],
  options: ExtractOptions,
): ViewClaims & { readonly order: DetailsFacts['order'] } {
  const keyOf = summaryKeys(summary);
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  const support = keyed.map(({ entry, key }) => supportClaims(entry, key, options));
  return {
    order: keyed.map(({ key }) => key),
    features: keyed.map(({ entry, key }) => featureClaim(entry, key)),
    statuses: keyed.flatMap(({ entry, key }) => statusClaims(entry, key)),
    targets: support.flatMap((one) => one.targets),
    cells: support.flatMap((one) => one.cells),
  };
}

/** Words that documents write in any case and number: the label "supported drivers" speaks of a Driver. */
function asWord(word: string): string {
  const singular = word.replace(/ies$/u, 'y').replace(/(?<![su])s$/u, '');
  return singular.charAt(0).toUpperCase() + singular.slice(1);
}

/** The document's word for a target, from labels such as "Driver Support" and "Supported platforms". */
export function targetLabelOf(entries: readonly DetailsEntry[]): string | undefined {
  const label = entries.find((entry) => entry.supportLabel !== undefined)?.supportLabel;
  if (label === undefined) return undefined;
  const before = label.replace(/(?<!\s)\s*support$/iu, '').trim();
  const word = before.replace(/^support(?:ed|ing)?(?:\s+by)?(?:\s+|$)/iu, '').trim();
  if (word === '') return undefined;
  // What stands before "Support" is a name that the document chose, unless it is a common word.
  return before === label || before !== word || isTargetWord(word) ? asWord(word) : word;
}
