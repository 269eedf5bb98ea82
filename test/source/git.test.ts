// Documents of the past, from a real repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRevisionPath, readRevision } from '../../src/source/git.ts';
import { makeFolder } from '../support/folder.ts';

function makeRepository(): string {
  const cwd = makeFolder({ 'docs/a.md': 'old\r\n', 'b.md': 'b' });
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.autocrlf=false', ...args],
      { cwd },
    );
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  writeFileSync(join(cwd, 'docs/a.md'), 'new');
  return cwd;
}

describe('readRevision', () => {
  it('reads what was, as it was, from the folder at hand', () => {
    const cwd = join(makeRepository(), 'docs');
    expect(readRevision({ revision: 'HEAD', path: 'a.md' }, { cwd })).toMatchObject({
      ok: true,
      source: { path: 'HEAD:a.md', format: 'markdown', text: 'old\r\n', bom: false },
    });
  });

  it.each([
    ['an unknown revision', 'nope', 'docs/a.md', 'git says'],
    ['an unknown path', 'HEAD', 'docs/b.md', 'git says'],
    ['a folder', 'HEAD', 'docs', 'git says'],
  ])('tells of %s', (_name, revision, path, message) => {
    const result = readRevision({ revision, path }, { cwd: makeRepository() });
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(message) });
    expect(result).toMatchObject({ message: expect.stringMatching(/[^.]\.$/) });
  });

  it('tells when there is no repository', () => {
    const cwd = makeFolder();
    mkdirSync(join(cwd, 'x'));
    expect(readRevision({ revision: 'HEAD', path: 'a.md' }, { cwd })).toMatchObject({
      ok: false,
      message: 'Cannot read HEAD:a.md: this is no git repository; run it inside one.',
    });
  });

  it('tells of what is larger than it may be, also where a document names it', () => {
    const cwd = makeRepository();
    const place = { revision: 'HEAD', path: 'docs/a.md' };
    const reason = 'it is too large; raise the limit with --max-bytes';
    expect(readRevision(place, { cwd, maxBytes: 2 })).toMatchObject({
      message: `Cannot read HEAD:docs/a.md: ${reason}.`,
    });
    const small = readRevision({ revision: 'HEAD', path: 'b.md' }, { cwd, maxBytes: 2 });
    expect(small.ok && small.source.readFile?.('docs/a.md')).toEqual({ ok: false, reason });
  });

  it('runs no shell', () => {
    const result = readRevision(
      { revision: 'HEAD', path: '$(touch x); `touch y`' },
      { cwd: makeRepository() },
    );
    expect(result.ok).toBe(false);
  });
});

it.each([
  ['HEAD~1:docs/a.md', { revision: 'HEAD~1', path: 'docs/a.md' }],
  ['v1.0:a:b.md', { revision: 'v1.0', path: 'a:b.md' }],
  ['a.md', undefined],
  [':a.md', undefined],
  ['HEAD:', undefined],
  ['--upload-pack=x:y', undefined],
  ['C:\\docs\\a.md', undefined],
])('%s is a place in history: %j', (argument, expected) => {
  expect(parseRevisionPath(argument)).toEqual(expected);
});
