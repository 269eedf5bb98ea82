// Evidence of support in a matrix, and what is wrong with it.
import type { Text } from '../../src/extract/claims.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { type EvidenceKind, evidenceInNote, evidenceKind } from '../../src/lint/evidence.ts';
import { placeOfPhrase } from '../../src/lint/phrases.ts';
import type { Finding } from '../../src/lint/rule.ts';
import {
  type CellView,
  type FeatureView,
  featureTitle,
  firstIn,
  type MatrixView,
  targetTitle,
} from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import { dayNumber } from './days.ts';

export type Named = Data<'name'>;
export type Dated = Data<'name' | 'date'>;
export type Aged = Data<'name' | 'date', 'days' | 'maximum'>;

type Fault = Finding &
  (
    | { readonly messageId: 'stale'; readonly data: Aged }
    | { readonly messageId: 'future' | 'unreadable'; readonly data: Dated }
    | { readonly messageId: 'undated' | 'unsourced'; readonly data: Named }
  );

/** Dates that are too old, in the future or no dates, and what has no date or source where others have one. */
export function* findFaults(
  document: MatrixDocument,
  matrix: MatrixView,
  maxAgeDays: number,
  today: string | undefined,
): Generator<Fault> {
  const now = today === undefined ? undefined : dayNumber(today);
  const features = [...matrix.features.values()].map(ofFeature);
  const cells = cellsWith(document, matrix, features);
  for (const evidence of [...features, ...cells, ...ofTargets(matrix)]) {
    const fault = faultOfDate(matrix, evidence, maxAgeDays, now);
    if (fault) yield fault;
  }
  for (const { messageId, evidence } of [...lacking(features, 0), ...lacking(cells, CELL_SHARE)]) {
    const { place, feature, target } = evidence;
    if (place === undefined) continue;
    yield { messageId, data: { name: nameOf(matrix, feature, target) }, range: place, feature, target };
  }
}

function faultOfDate(
  matrix: MatrixView,
  { verified, feature, target }: Evidence,
  maxAgeDays: number,
  now: number | undefined,
): Fault | undefined {
  if (verified === undefined) return undefined;
  const { text: date, range } = verified;
  const day = dayNumber(date);
  const data = { name: nameOf(matrix, feature, target), date };
  const place = { range, actual: date, feature, target };
  if (day === undefined) return { messageId: 'unreadable', data, ...place };
  if (now === undefined) return undefined;
  if (day > now) return { messageId: 'future', data, ...place };
  const days = now - day;
  if (days <= maxAgeDays) return undefined;
  return { messageId: 'stale', data: { ...data, days, maximum: maxAgeDays }, ...place };
}

/** So large a part of the cells must carry evidence of their own before one without it is a finding. */
const CELL_SHARE = 0.5;

/** What is said of a feature, a target or a cell. */
interface Evidence {
  readonly verified?: Text | undefined;
  readonly source?: Text | undefined;
  /** Where evidence would stand; absent where none is asked for. */
  readonly place?: Range | undefined;
  readonly feature?: string;
  readonly target?: string;
}

/** What a feature, a target or the cell of both is called. */
function nameOf(matrix: MatrixView, feature: string | undefined, target: string | undefined): string {
  const names = [
    ...(feature === undefined ? [] : [featureTitle(matrix, feature)]),
    ...(target === undefined ? [] : [targetTitle(matrix, target)]),
  ];
  return names.map(quote).join(' on ');
}

/** Those without a date or source where others, more than a share of all, have one. */
function* lacking(all: readonly Evidence[], share: number) {
  const kinds = [
    ['undated', 'verified'],
    ['unsourced', 'source'],
  ] as const;
  for (const [messageId, kind] of kinds) {
    const having = all.reduce((sum, evidence) => sum + (evidence[kind] === undefined ? 0 : 1), 0);
    if (having <= all.length * share) continue;
    for (const evidence of all) if (evidence[kind] === undefined) yield { messageId, evidence };
  }
}

/** What the columns or fields of a feature say; a blank one says nothing. */
function ofFeature({ key, claims, cells }: FeatureView): Evidence {
  const attributes = claims.flatMap((claim) => claim.attributes);
  const find = (kind: EvidenceKind): Text | undefined =>
    attributes.flatMap(({ name, value }) => (evidenceKind(name) === kind ? (trimmed(value) ?? []) : []))[0];
  return {
    verified: find('verified'),
    source: find('source'),
    ...(cells.length > 0 && { place: claims[0]?.range }),
    feature: key,
  };
}

function trimmed({ text, range }: Text): Text | undefined {
  return text.trim() === '' ? undefined : { text: text.trim(), range };
}

/** The dates of targets, where those stand in rows. */
function* ofTargets({ targets }: MatrixView): Generator<Evidence> {
  for (const { key, claims } of targets.values()) {
    for (const { name, value } of claims.flatMap(({ attributes = [] }) => attributes)) {
      if (evidenceKind(name) === 'verified') yield { verified: trimmed(value), target: key };
    }
  }
}

/** What the notes of cells say; a level that nobody knows needs no evidence. */
function cellsWith(
  document: MatrixDocument,
  matrix: MatrixView,
  features: readonly Evidence[],
): readonly Evidence[] {
  return [...matrix.features.values()].flatMap((feature, at) => {
    const { verified, source } = features[at] ?? {};
    const isProven = verified !== undefined || source !== undefined;
    return feature.cells
      .filter(({ claims }) => claims.some(({ level }) => level !== 'unknown' && level !== 'not-applicable'))
      .map((cell) => ofCell(document, matrix, cell, isProven));
  });
}

/** `isProven`: whether the whole feature has evidence. */
function ofCell(
  document: MatrixDocument,
  matrix: MatrixView,
  { feature, target, claims }: CellView,
  isProven: boolean,
): Evidence {
  const found = claims.flatMap(({ notes, text, range }) =>
    [...notes, ...(text === undefined ? [] : [{ text, range }])].flatMap((note) =>
      evidenceInNote(note.text).map(({ kind, value }) => {
        const range = placeOfPhrase(document, matrix, note, value);
        return { kind, text: { text: value, range } };
      }),
    ),
  );
  const find = (wanted: EvidenceKind): Text | undefined => found.find(({ kind }) => kind === wanted)?.text;
  return {
    verified: find('verified'),
    source: find('source'),
    // Where the whole feature has evidence, a cell needs none of its own.
    ...(!isProven && { place: (firstIn(claims, 'details') ?? claims[0])?.range }),
    feature,
    target,
  };
}
