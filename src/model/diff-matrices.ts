// Which matrix of one document is which of another: by id and title, by the headings above, last by its features.
import { foldName } from '../extract/text/fold.ts';
import { type Likeness, likest, type Matching, matchItems } from './diff-match.ts';
import type { Matrix } from './schema.ts';

/** What went and what came must share this much of the smaller one's features and targets to be the same. */
const SAME_CONTENT = 0.5;
/** Tables of one document mostly have the same targets: without so many features in common they are others. */
const SAME_FEATURES = 1 / 3;
/** A name that more matrices hold than this tells none of them apart. */
const MAX_HOLDERS = 8;

/** Matches matrices; those that no name matches are told by their features and targets. */
export function matchMatrices(before: readonly Matrix[], after: readonly Matrix[]): Matching<Matrix> {
  const named = matchItems(before, after);
  const byContent = matchByContent(named.removed, named.added);
  const pairs = [...named.pairs, ...byContent.pairs];
  const order = new Map(after.map((matrix, index) => [matrix, index]));
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return { pairs, removed: byContent.removed, added: byContent.added };
}

interface Content {
  readonly features: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** The names of what a matrix holds. Ids would count a thing twice, and no two formats agree on them. */
function contentOf({ features, targets }: Matrix): Content {
  return {
    features: new Set(features.map(({ title }) => foldName(title))),
    targets: new Set(targets.map(({ title }) => foldName(title))),
  };
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const name of few) if (many.has(name)) shared += 1;
  return shared;
}

/** The share of the smaller one's names that both have; 0 where they have hardly a feature in common. */
function likenessOf(a: Content, b: Content, features: number): number {
  if (features < SAME_FEATURES * Math.min(a.features.size, b.features.size)) return 0;
  const size = ({ features: rows, targets }: Content): number => rows.size + targets.size;
  return (features + sharedBy(a.targets, b.targets)) / Math.min(size(a), size(b));
}

function matchByContent(before: readonly Matrix[], after: readonly Matrix[]): Matching<Matrix> {
  const pairs = likest(candidates(before, after));
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const left = (matrices: readonly Matrix[]) => matrices.filter((matrix) => !paired.has(matrix));
  return { pairs, removed: left(before), added: left(after) };
}

/** Pairs that share names; through an index, so that what has nothing in common is never compared. */
function candidates(before: readonly Matrix[], after: readonly Matrix[]): Likeness<Matrix>[] {
  const contents = new Map([...before, ...after].map((matrix) => [matrix, contentOf(matrix)]));
  const holders = new Map<string, Matrix[]>();
  for (const matrix of after) {
    for (const name of contents.get(matrix)?.features ?? []) {
      const list = holders.get(name);
      if (list === undefined) holders.set(name, [matrix]);
      else if (list.length < MAX_HOLDERS) list.push(matrix);
    }
  }
  return before.flatMap((matrix) => {
    const content = contents.get(matrix);
    const shared = new Map<Matrix, number>();
    for (const name of content?.features ?? []) {
      for (const other of holders.get(name) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].flatMap(([other, features]): Likeness<Matrix>[] => {
      const own = contents.get(other);
      const similarity = content && own ? likenessOf(content, own, features) : 0;
      return similarity < SAME_CONTENT ? [] : [{ before: matrix, after: other, similarity }];
    });
  });
}
