// What the reading itself has told of a document: a rule keeps quiet about what follows from that.
import { memo } from '../memo.ts';
import type { Point } from '../position.ts';
import { firstIndex } from '../search.ts';
import type { MatrixDocument } from './document.ts';
import { NameIndex } from './nearest.ts';

const placesTold = memo(({ claims }: MatrixDocument): readonly Point[] =>
  claims.problems.map(({ range }) => range.start).toSorted((a, b) => a.offset - b.offset),
);

/** Whether a fault that begins between two places, them included, has been told. */
export function isTold(
  document: MatrixDocument,
  { from, to, by }: { readonly from: number; readonly to: number; readonly by: 'line' | 'offset' },
): boolean {
  const places = placesTold(document);
  const isBehind = (place: Point | undefined): boolean => place === undefined || place[by] >= from;
  const place = places[firstIndex(places.length, (index) => isBehind(places[index]))];
  return place !== undefined && place[by] <= to;
}

const namesTold = memo(
  ({ claims }: MatrixDocument) =>
    new NameIndex(claims.problems.flatMap(({ undefinedName = [] }) => undefinedName)),
);

/** Whether a link that leads nowhere has been told whose name is this one, or nearly. */
export function isNearlyTold(name: string, document: MatrixDocument): boolean {
  return namesTold(document)
    .near(name)
    .some(({ apart }) => apart <= 2);
}
