// Arguments to documents: files, folders, globs, in an order that does not depend on the machine.
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/source/files.ts';
import { makeFolder } from '../support/folder.ts';

const FILES = {
  'b.md': '',
  'a.rst': '',
  'Z.md': '',
  'ä.md': '',
  'docs/c.ini': '',
  'docs/deep/.hidden/d.txt': '',
  'docs/x.py': '',
  'odd [1].md': '',
  'node_modules/m/README.md': '',
  'docs/node_modules/m/README.md': '',
  '.git/description.md': '',
};

describe('findFiles', () => {
  it.each([
    ['a file', ['b.md'], ['b.md']],
    ['files in the order given, each once', ['b.md', 'a.rst', './b.md'], ['b.md', 'a.rst']],
    ['a folder, sorted by code unit', ['docs'], ['docs/c.ini', 'docs/deep/.hidden/d.txt']],
    ['a folder with a slash', ['docs/'], ['docs/c.ini', 'docs/deep/.hidden/d.txt']],
    [
      'the folder at hand',
      ['.'],
      ['Z.md', 'a.rst', 'b.md', 'docs/c.ini', 'docs/deep/.hidden/d.txt', 'odd [1].md', 'ä.md'],
    ],
    ['a glob', ['*.md'], ['Z.md', 'b.md', 'odd [1].md', 'ä.md']],
    ['a deep glob', ['**/*.{ini,py}'], ['docs/c.ini', 'docs/x.py']],
    ['a name that looks like a glob', ['odd [1].md'], ['odd [1].md']],
    ['standard input', ['-', 'b.md'], ['-', 'b.md']],
    ['a pattern that takes out', ['.', '!docs/**', '!**/*.rst'], ['Z.md', 'b.md', 'odd [1].md', 'ä.md']],
    [
      'a pattern that takes out nothing found yet',
      ['!docs/**', 'docs'],
      ['docs/c.ini', 'docs/deep/.hidden/d.txt'],
    ],
    ['a file in node_modules that is named', ['node_modules/m/README.md'], ['node_modules/m/README.md']],
  ])('%s', async (_name, args, paths) => {
    expect(await findFiles(args, makeFolder(FILES))).toEqual({ paths, errors: [] });
  });

  it.each([
    ['gone.md', 'Cannot read gone.md: there is no such file.'],
    ['*.nothing', 'The pattern *.nothing matches no file; nothing was checked for it.'],
    ['', 'An empty path was given; name a file, a folder or a glob.'],
    [
      'empty',
      'The folder empty has no documents (.md, .markdown, .mdx, .rst, .rest, .adoc, .asciidoc, .asc, .ini, .txt); name a file or another folder.',
    ],
  ])('says of %j what is wrong, and goes on', async (arg, message) => {
    const cwd = makeFolder({ ...FILES, 'empty/code.py': '' });
    expect(await findFiles([arg, 'b.md'], cwd)).toEqual({ paths: ['b.md'], errors: [message] });
  });

  it.each([
    ['a name anywhere', 'b.md\n', ['docs/b.md', 'b.md']],
    ['a name at the root', '/b.md\n', ['b.md']],
    ['a folder', '# built\n\ndocs/  \n', ['docs/a.rst', 'docs/b.md', 'docs/odd{1}.md']],
    ['a folder that is a file here', 'b.md/\n', []],
    ['a path with wildcards', 'docs/*.md\n', ['docs/b.md', 'docs/odd{1}.md']],
    ['braces', 'odd{1}.md\n', ['docs/odd{1}.md']],
    ['one taken back', '*.md\n!b.md\n', ['docs/odd{1}.md']],
  ])('leaves out of a folder what is ignored: %s', (_name, ignore, out) => {
    const all = ['a.rst', 'b.md', 'docs/a.rst', 'docs/b.md', 'docs/odd{1}.md'];
    const files = Object.fromEntries(all.map((path) => [path, '']));
    const cwd = makeFolder({ ...files, '.gitignore': ignore, '.git/HEAD': '' });
    expect(findFiles(['.'], cwd).paths).toEqual(all.filter((path) => !out.includes(path)));
    expect(findFiles(['.'], cwd, true).paths).toEqual(all);
    expect(findFiles(out, cwd).paths).toEqual(out);
  });

  it('lets a folder have a file of its own that ignores', () => {
    const cwd = makeFolder({ 'a.md': '', 'docs/a.md': '', 'docs/b.md': '', 'docs/.gitignore': 'a.md\n' });
    expect(findFiles(['.'], cwd).paths).toEqual(['a.md', 'docs/b.md']);
  });

  it('goes round no circle and takes no pipe', async () => {
    const cwd = makeFolder({ 'docs/a.md': '' });
    symlinkSync('..', join(cwd, 'docs/up'));
    execFileSync('mkfifo', [join(cwd, 'docs/pipe.md')]);
    expect(await findFiles(['docs'], cwd)).toEqual({ paths: ['docs/a.md'], errors: [] });
  });
});
