// What a safe fix leaves alone: who supports what, what is required, and the findings of other rules.
import type { Diagnostic } from '../diagnostic.ts';
import { tally } from '../group.ts';
import type { Range } from '../position.ts';
import { firstIndex } from '../search.ts';
import type { MatrixDocument } from './document.ts';

/** Names are compared without what a fix of their white space takes out. */
function bare(name: string): string {
  return name.replace(/[\s\p{Cf}-]/gu, '');
}

/** Tells what level or status is another one in `after`; undefined where none is. */
export function changedMeaning(before: MatrixDocument, after: MatrixDocument): string | undefined {
  const left = new Map<string, number>();
  const count = (name: string, by: number): void => void left.set(name, (left.get(name) ?? 0) + by);
  for (const { key } of meanings(before)) count(key, 1);
  for (const { key } of meanings(after)) count(key, -1);
  const lost = [...meanings(before), ...meanings(after)].find(({ key }) => left.get(key) !== 0);
  return lost && `the ${lost.what} would have changed`;
}

function* meanings({ matrices }: MatrixDocument): Generator<{ readonly key: string; readonly what: string }> {
  for (const [index, { model }] of matrices.entries()) {
    for (const { id, title, status, support } of model.features) {
      yield { key: JSON.stringify([index, bare(id), status ?? null]), what: `status of ${title}` };
      for (const [target, cell] of Object.entries(support)) {
        const key = JSON.stringify([index, bare(id), bare(target), cell?.level]);
        yield { key, what: `level of ${title} / ${target}` };
      }
    }
  }
}

/** Tells which rule would no longer speak of something that no fix has touched; undefined where all still do. */
export function hiddenFinding(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  fixes: readonly Diagnostic[],
): string | undefined {
  const rules = new Set(fixes.map(({ ruleId }) => ruleId));
  const touched = fixes
    .flatMap(({ fix }) => (fix?.edits ?? []).map(({ range }) => range))
    .sort((a, b) => a.start.offset - b.start.offset);
  const moves = fixes.some(({ fix }) => fix?.moves === true);
  const left = tally(after.map(aboutOf));
  for (const one of before) {
    const about = aboutOf(one);
    const rest = left.get(about) ?? 0;
    left.set(about, rest - 1);
    if (rest > 0 || rules.has(one.ruleId)) continue;
    // Two findings of one slip go together.
    const places = [one.range, ...(one.related ?? []).map(({ range }) => range)];
    if (moves || !places.some((place) => isTouched(place, touched)))
      return `it would have hidden a finding of ${one.ruleId}`;
  }
  return undefined;
}

function aboutOf({ ruleId, featureTitle = '', targetTitle = '' }: Diagnostic): string {
  return JSON.stringify([ruleId, bare(featureTitle), bare(targetTitle)]);
}

/** Whether an edit, of sorted ones that do not overlap, lies in a range or adjoins it. */
function isTouched({ start, end }: Range, edits: readonly Range[]): boolean {
  const next = firstIndex(edits.length, (index) => (edits[index]?.start.offset ?? 0) > end.offset);
  return (edits[next - 1]?.end.offset ?? -1) >= start.offset;
}
