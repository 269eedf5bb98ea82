// Paths as text, held against Node's own module.
import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { folderOf, joinPaths, wayTo } from '../../src/source/paths.ts';

const name = fc.constantFrom('a', 'b', 'docs', '.', '..', 'x.md');
const path = fc.array(name, { minLength: 1, maxLength: 5 }).map((names) => names.join('/'));
const absolute = path.map((rest) => `/${rest}`);
const shown = (text: string): string => text.replace(/(?<=.)\/$/, '') || '.';

it('are joined, and lead from one to another, as Node does it', () => {
  fc.assert(
    fc.property(absolute, path, absolute, (folder, rest, other) => {
      expect(joinPaths(folder, rest)).toBe(shown(posix.resolve(folder, rest)));
      expect(joinPaths(folder, other)).toBe(shown(posix.resolve(other)));
      expect(joinPaths(rest, other)).toBe(shown(posix.resolve(other)));
      expect(wayTo(folder, other)).toBe(posix.relative(folder, other));
      expect(folderOf(`${folder}/x.md`)).toBe(folder);
    }),
  );
  expect(joinPaths('docs/a', '../b.md')).toBe('docs/b.md');
  expect(joinPaths('', '../b.md')).toBe('../b.md');
  expect(joinPaths('C:/work', 'a/../b.md')).toBe('C:/work/b.md');
  expect(folderOf('b.md')).toBe('');
});
