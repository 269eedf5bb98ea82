// Hashes of lines, as GitHub's code scanning makes them of a report that has none.
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/report/sarif.ts';

describe('the hash of a line', () => {
  it('is the one that the service computes', () => {
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(lineHashes('| Boot | ✔ |\r\n\r\n| Halt | ✖ |\n| Halt | ✖ |\n')).toEqual([
      'df6a8c6b04031785:1',
      'e52274579c7e3737:1',
      '25daaaa39f1d6889:1',
      '24ec13f4e7fede78:1',
      'c129715d7a2bc9a3:1',
    ]);
  });

  it('counts lines of equal hash, and does not see blanks or the kind of line end', () => {
    const lines = '| Boot | ✔ | ✔ | ✖ | a note that is long enough |\n'.repeat(6);
    const hashes = lineHashes(lines);
    expect(hashes.slice(0, 3).map((hash) => hash.split(':')[1])).toEqual(['1', '2', '3']);
    expect(lineHashes(lines.replaceAll('\n', '\r').replaceAll(' ', '\t'))).toEqual(hashes);
    expect(hashes).toHaveLength(7);
  });
});
