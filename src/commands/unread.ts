// What `convert` says of the texts of accepted blocks that no output can hold, since they were not read.
import type { MatrixDocument } from '../lint/document.ts';
import { unreadLines } from './detection/text.ts';

/** A line for each block and reason. */
export function unreadRemarks({ source, claims }: MatrixDocument): readonly string[] {
  return claims.decisions
    .filter(({ taken }) => taken)
    .flatMap(({ range, unread = [] }) =>
      unreadLines(unread).map((line) => `${source.path}:${range.start.line}: ${line}.`),
    );
}
