// Names of the matrix that the text around the tables misspells: two letters swapped, one left out or doubled.
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { isSlip, NameIndex } from '../../src/lint/nearest.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { linesOutside, withoutCode } from '../../src/lint/prose.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { ProseSpelling } from './prose.ts';

const WORD = /(?<![\p{L}\p{N}_./@#:-])\p{Lu}\p{L}{5,40}(?![\p{L}\p{N}_/@=(-]|\.\p{L})/gu;

export function slipsInProse(
  document: MatrixDocument,
  matrices: readonly MatrixView[],
): readonly ProseSpelling[] {
  const names = groupBy(
    matrices.flatMap(({ claims }) => [...claims.features, ...claims.targets]),
    ({ title }) => title,
  );
  const index = new NameIndex([...names.keys()].filter((name) => /^\p{Lu}\p{L}{5,40}$/u.test(name)));
  if (index.names.length === 0) return [];
  const words = [...withoutCode(linesOutside(document))].flatMap(({ text, offset }) =>
    [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: offset + index })),
  );
  return [...groupBy(words, ({ word }) => word)].flatMap(([word, [place, ...others]]) => {
    // What the text says again is no slip.
    if (place === undefined || others.length > 0 || names.has(word)) return [];
    const [usual = ''] = index.near(word).flatMap(({ name }) => (isSlip(word, name) ? [name] : []));
    const first = names.get(usual)?.[0]?.range;
    const range = rangeIn(document.source, place.at, place.at + word.length);
    return first === undefined ? [] : [{ word, usual, inMatrix: true, first, places: [range] }];
  });
}
