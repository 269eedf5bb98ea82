// Proves that an edit did what it was meant to do: every fact it did not touch reads as before.
import type { Edit } from '../diagnostic.ts';
import type { CellClaim, FeatureClaim, MatrixClaims, StatusClaim, TargetClaim } from '../extract/claims.ts';
import { tally } from '../group.ts';
import type { Range } from '../position.ts';
import type { MatrixDocument } from './document.ts';
import { isOf, renamedKeys } from './proof-keys.ts';

/** Something that a document says, in a form that can be compared. */
interface Fact {
  readonly kind: string;
  readonly range: Range;
  readonly content: string;
  readonly feature?: string;
  readonly target?: string;
  /** Of cells. */
  readonly view?: CellClaim['view'];
  /** Cells without a sign: what filling up a short row adds. */
  readonly blank?: boolean;
}

/**
 * Tells what else changed when `edits` made `after` of `before`; undefined when nothing did. Facts are compared
 * in the order of the text, so a table may be laid out anew around them.
 */
export function sideEffect(
  before: MatrixDocument,
  after: MatrixDocument,
  edits: readonly Edit[],
): string | undefined {
  if (problemsGrew(before, after)) return 'the text could no longer be read as before';
  const renaming = renamedKeys(before, after, edits);
  if (renaming === undefined) return 'a key would have been read as none that is known';
  const old = factsOf(before).filter((fact) => !isOf(fact, renaming.before));
  const fresh = factsOf(after).filter((fact) => !isOf(fact, renaming.after));
  const touched = touchedBy(old, edits);
  const renamed = new Set<string>();
  for (const fact of touched) {
    if (fact.kind === 'feature' || fact.kind === 'target') renamed.add(identity(fact));
  }
  const spacing = edits.every((edit) => isSpacing(before.source.text, edit));
  const fills = edits.some(({ range }) => range.start.offset === range.end.offset);
  const claimed = new Set(old.flatMap((fact) => cellKey(fact) ?? []));
  const isFilled = (fact: Fact | undefined): boolean =>
    fills && fact?.blank === true && !claimed.has(cellKey(fact) ?? '');
  let next = 0;
  for (const fact of old) {
    while (isFilled(fresh[next]) && !isSame(fact, fresh[next], renamed)) next += 1;
    const now = fresh[next];
    next += 1;
    const intended = now?.kind === fact.kind && touched.has(fact) && (!spacing || isSameSpaced(fact, now));
    if (!intended && !isSame(fact, now, renamed)) return describe(fills && now?.blank === true ? now : fact);
  }
  while (isFilled(fresh[next])) next += 1;
  const added = fresh[next];
  return added === undefined ? undefined : describe(added);
}

/** Tells what a text no longer says, or says anew, after blocks of it were moved; undefined when nothing. */
export function lossByMoving(before: MatrixDocument, after: MatrixDocument): string | undefined {
  if (problemsGrew(before, after)) return 'the text could no longer be read as before';
  const keyOf = ({ kind, content, feature, target }: Fact): string =>
    JSON.stringify([kind, content, feature ?? null, target ?? null]);
  const left = tally(factsOf(after).map(keyOf));
  const old = factsOf(before);
  for (const fact of old) {
    const rest = left.get(keyOf(fact)) ?? 0;
    if (rest === 0) return describe(fact);
    left.set(keyOf(fact), rest - 1);
  }
  return [...left.values()].some((rest) => rest > 0)
    ? 'the text would have said more than before'
    : undefined;
}

/** What nobody sees: blanks (a tab as JSON writes it, too), and characters without a width. */
const UNSEEN = /\\t|[\s\p{Cf}]/gu;

/** An edit that puts blanks in the place of blanks. */
function isSpacing(text: string, { range: { start, end }, text: put }: Edit): boolean {
  return `${text.slice(start.offset, end.offset)}${put}`.replace(UNSEEN, '') === '';
}

/** Says the same, but for what nobody sees: a drawn table may show another stretch when blanks are taken out. */
function isSameSpaced(old: Fact, now: Fact): boolean {
  return old.content.replace(UNSEEN, '') === now.content.replace(UNSEEN, '');
}

/** Which cell a claim fills; another claim of it, blank as it may be, would have to be weighed against it. */
function cellKey({ kind, view, feature, target }: Fact): string | undefined {
  return kind === 'cell' ? JSON.stringify([view, feature, target]) : undefined;
}

function describe({ kind, feature, target, range }: Fact): string {
  const about = [feature, target].filter((name) => name !== undefined).join(' / ');
  return `the ${kind}${about === '' ? '' : ` of ${about}`} in line ${range.start.line} would have changed`;
}

function isSame(old: Fact, now: Fact | undefined, renamed: ReadonlySet<string>): boolean {
  if (now === undefined || old.kind !== now.kind || old.content !== now.content) return false;
  const keeps = (kind: 'feature' | 'target'): boolean =>
    old[kind] === now[kind] || renamed.has(`${kind} ${old[kind] ?? ''}`);
  return keeps('feature') && keeps('target');
}

function identity({ kind, feature, target }: Fact): string {
  return `${kind} ${(kind === 'feature' ? feature : target) ?? ''}`;
}

/** Facts that an edit lies in, covers or adjoins. Both lists are walked once. */
function touchedBy(facts: readonly Fact[], edits: readonly Edit[]): ReadonlySet<Fact> {
  const sorted = [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const touched = new Set<Fact>();
  let first = 0;
  for (const fact of facts) {
    const { start, end } = fact.range;
    while (first < sorted.length && (sorted[first]?.range.end.offset ?? 0) < start.offset) first += 1;
    const edit = sorted[first];
    if (edit !== undefined && overlaps(edit, start.offset, end.offset)) touched.add(fact);
  }
  return touched;
}

function overlaps({ range }: Edit, start: number, end: number): boolean {
  if (range.start.offset === range.end.offset)
    return start <= range.start.offset && range.start.offset <= end;
  return range.start.offset < Math.max(end, start + 1) && range.end.offset > start;
}

function problemsGrew(before: MatrixDocument, after: MatrixDocument): boolean {
  const counts = tally(before.claims.problems.map(({ code }) => code));
  for (const { code } of after.claims.problems) counts.set(code, (counts.get(code) ?? 0) - 1);
  return [...counts.values()].some((left) => left < 0);
}

function factsOf({ claims }: MatrixDocument): readonly Fact[] {
  const facts: Fact[] = claims.matrices.flatMap((matrix, index) => [...matrixFacts(matrix, String(index))]);
  for (const { label, definitions } of claims.footnotes) {
    for (const { text, range } of definitions)
      facts.push({ kind: 'footnote', range, content: `${label} ${text}` });
  }
  return facts.sort(
    (a, b) =>
      a.range.start.offset - b.range.start.offset ||
      a.range.end.offset - b.range.end.offset ||
      (a.kind < b.kind ? -1 : Number(a.kind > b.kind)),
  );
}

function* matrixFacts(matrix: MatrixClaims, index: string): Generator<Fact> {
  yield { kind: 'matrix', range: matrix.range, content: [index, ...matrix.section, matrix.title].join('\n') };
  for (const { title, text, range } of matrix.principles) {
    yield { kind: 'principle', range, content: `${title}\n${text}` };
  }
  for (const { text, range } of matrix.notes) yield { kind: 'note', range, content: text };
  for (const target of matrix.targets) yield targetFact(target);
  for (const feature of matrix.features) yield* featureFacts(feature);
  for (const status of matrix.statuses) yield statusFact(status);
  for (const cell of matrix.cells) yield* cellFacts(cell);
}

function targetFact({ view, title, link, key, range, feature }: TargetClaim): Fact {
  const content = JSON.stringify([view, title, link ?? null]);
  return { kind: 'target', range, content, target: key, ...(feature === undefined ? {} : { feature }) };
}

function* featureFacts(claim: FeatureClaim): Generator<Fact> {
  const { view, title, group, link, key: feature, range, api, commands, notes, attributes } = claim;
  yield { kind: 'feature', range, content: JSON.stringify([view, title, group, link ?? null]), feature };
  for (const text of [api, ...commands, notes]) {
    if (text !== undefined) yield { kind: 'text', range: text.range, content: text.text, feature };
  }
  for (const { name, value } of attributes) {
    yield { kind: 'attribute', range: value.range, content: `${name}\n${value.text}`, feature };
  }
}

function statusFact({ view, feature, status, text, range }: StatusClaim): Fact {
  return { kind: 'status', range, content: JSON.stringify([view, status ?? null, text]), feature };
}

function* cellFacts({
  view,
  feature,
  target,
  level,
  symbol,
  text,
  notes,
  footnotes,
  range,
}: CellClaim): Generator<Fact> {
  const marks = footnotes.map(({ label }) => label);
  const content = JSON.stringify([view, level, symbol, text ?? null, marks]);
  yield { kind: 'cell', range, content, feature, target, view, blank: symbol === '' };
  for (const note of notes) yield { kind: 'note', range: note.range, content: note.text, feature, target };
}
