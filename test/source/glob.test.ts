// Patterns of file names: what they match, what they find, and what is refused.
import { symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { globFiles } from '../../src/source/files.ts';
import { flawOfGlob, foldersOfGlob, isGlob, matchesGlob } from '../../src/source/glob.ts';
import { makeFolder } from '../support/folder.ts';

describe('matchesGlob', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', '.a.md', true],
    ['*.md', 'docs/a.md', false],
    ['./*.md', 'a.md', true],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'docs/deep/a.md', true],
    ['**/*.md', '../a.md', false],
    ['docs/**', 'docs/deep/a.md', true],
    ['docs/**/a.md', 'docs/a.md', true],
    ['docs/**/x/**/a.md', 'docs/y/x/z/x/a.md', true],
    ['docs/**/x/a.md', 'docs/x/y/a.md', false],
    ['a**b', 'a/b', false],
    ['a**b', 'axxb', true],
    ['*a*b*c', 'xaabybcxc', true],
    ['*a*b*c', 'xaabybcxcd', false],
    ['?.md', 'ä.md', true],
    ['?.md', '😀.md', true],
    ['[a-c]x[!0-9]', 'bxz', true],
    ['[a-c]x[^0-9]', 'bx1', false],
    ['[]a]', ']', true],
    ['[a', '[a', true],
    ['{a,b}.{md,rst}', 'b.rst', true],
    ['{a,b}.{md,rst}', 'c.rst', false],
    ['{a,b{c,d}}.md', 'bd.md', true],
    ['x{1..3}.md', 'x2.md', true],
    ['{a}.md', '{a}.md', true],
    ['{a,b.md', '{a,b.md', true],
    ['\\*.md', '*.md', true],
    ['\\*.md', 'a.md', false],
    ['\\{a,b}.md', '{a,b}.md', true],
    ['a(1).md', 'a(1).md', true],
    ['many/*.md', 'many/a.md', true],
    ['docs//a.md', 'docs/a.md', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesGlob(pattern, path)).toBe(expected);
  });
});

describe('globFiles', () => {
  const files = {
    'a.md': '',
    'b.rst': '',
    'docs/a.md': '',
    'docs/deep/c.md': '',
    'node_modules/x.md': '',
    '.hid/d.md': '',
  };
  const names = new Set(['node_modules']);
  const skipped = (path: string): boolean => names.has(basename(path));
  it.each([
    ['*.md', ['a.md', 'link.md']],
    ['**/*.md', ['.hid/d.md', 'a.md', 'docs/a.md', 'docs/deep/c.md', 'link.md']],
    ['docs/*.md', ['docs/a.md']],
    ['{docs,none}/a.md', ['docs/a.md']],
    ['*/a.md', ['docs/a.md']],
    ['docs/a.md', ['docs/a.md']],
    ['none/**', []],
    ['way/*.md', ['way/c.md']],
    ['wa*/*.md', []],
  ])('%s finds %j', (pattern, expected) => {
    const cwd = makeFolder(files);
    symlinkSync('a.md', join(cwd, 'link.md'));
    symlinkSync('docs/deep', join(cwd, 'way'));
    symlinkSync('nowhere', join(cwd, 'dangling.md'));
    expect([...globFiles(pattern, cwd, skipped)].sort()).toEqual(expected);
    const absolute = globFiles(`${cwd}/${pattern}`, '/', skipped);
    expect([...absolute].sort()).toEqual(expected.map((path) => `${cwd}/${path}`));
  });
});

it.each([
  ['docs/**/*.md', ['docs']],
  ['*.md', ['']],
  ['/**/*.md', ['/']],
  ['{a,../b}/*.md', ['a', '../b']],
  ['a/b.md', ['a/b.md']],
])('%s searches %j', (pattern, folders) => {
  expect(foldersOfGlob(pattern)).toEqual(folders);
});

it.each([
  ['+(a)', /parentheses/],
  ['*'.repeat(501), /500 characters/],
  ['{a,b}'.repeat(7), /100 patterns/],
  [`${'{a,'.repeat(120)}b${'}'.repeat(120)}`, /100 patterns/],
])('%s is refused', (pattern, flaw) => {
  expect(flawOfGlob(pattern)).toMatch(flaw);
  expect(matchesGlob(pattern, 'a')).toBe(false);
});

it('tells patterns from paths', () => {
  expect(['a.md', 'a(1).md', '!a'].map(isGlob)).toEqual([false, false, false]);
  expect(['*.md', 'a?', '[a]', '{a,b}'].map(isGlob)).toEqual([true, true, true, true]);
});
