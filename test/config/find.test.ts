// Which configuration, and which entry of it, applies to a document.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { selectEntry } from '../../src/config/find.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { matches } from '../../src/source/glob.ts';
import { findConfig } from '../../src/source/project.ts';
import { makeFolder } from '../support/folder.ts';

describe('findConfig', () => {
  it.each([
    ['docs/deep', 'docs/supportmatrix.yml'],
    ['docs', 'docs/supportmatrix.yml'],
    ['other', 'supportmatrix.yaml'],
    ['repository/docs', undefined],
  ])('from %s finds %s', async (from, expected) => {
    const root = makeFolder({
      'supportmatrix.yaml': '',
      'docs/supportmatrix.yml': '',
      'docs/deep/a.md': '',
      'other/a.md': '',
      'repository/docs/a.md': '',
    });
    mkdirSync(join(root, 'repository/.git'));
    const found = findConfig(join(root, from), root);
    expect(found === undefined ? undefined : relative(root, found)).toBe(expected);
  });
});

describe('selectEntry', () => {
  const parsed = parseConfig(
    'documents:\n  - files: ["docs/**/*.md", "!docs/old/**"]\n  - files: docs/old/*.md\n  - vocabulary: {}\n',
    'c.yaml',
    '/project',
  );
  it.each([
    ['docs/a.md', 0],
    ['docs/.hidden/a.md', 0],
    ['docs/old/a.md', 1],
    ['docs/old/deep/a.md', 2],
    ['README.md', 2],
    ['/elsewhere/docs/a.md', 2],
    [undefined, 2],
  ])('%s has entry %j', (path, index) => {
    expect(parsed.ok && selectEntry(parsed.config, path, '/project')?.index).toBe(index);
  });
});

it.each([
  [['*.md'], 'a.md', true],
  [['*.md'], 'docs/a.md', false],
  [['./docs/*.md'], 'docs/a.md', true],
  [['**'], 'x/y.rst', true],
  [['!a.md'], 'b.md', false],
  [['*.md', '!a.md', 'a.md'], 'a.md', true],
  [['docs/{a,b}.md'], 'docs/b.md', true],
])('%j and %s: %s', (globs, path, expected) => {
  expect(matches(globs, path)).toBe(expected);
});
