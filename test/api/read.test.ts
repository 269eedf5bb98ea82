// Documents as programs read them: cells with names, level, text, notes and claims; arguments that are wrong are named.
import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  type DocumentCell,
  detectFormat,
  explain,
  lint,
  parseConfig,
  type ReadOptions,
  read,
} from '../../src/index.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';

const only = (text: string, options?: ReadOptions) => {
  const [matrix] = read(text, options).matrices;
  if (matrix === undefined) throw new Error('no matrix');
  return matrix;
};

describe('cells', () => {
  it('have both names, and every claim with its range', () => {
    const text = CONTRADICTING;
    const cell = only(text, { path: 'docs/a.md' }).cell('snapshots', 'beta');
    expect(cell).toMatchObject({
      feature: 'snapshots',
      featureTitle: 'Snapshots',
      target: 'beta',
      targetTitle: 'Beta',
      level: 'complete',
    });
    const said = cell?.claims.map(({ view, level, symbol, path, range, symbolRange }) => [
      view,
      level,
      symbol,
      path,
      text.slice(range.start.offset, range.end.offset),
      text.slice(symbolRange.start.offset, symbolRange.end.offset),
    ]);
    expect(said).toEqual([
      ['details', 'complete', 'complete', 'docs/a.md', 'complete', 'complete'],
      ['summary', 'missing', '✖', 'docs/a.md', '✖', '✖'],
    ]);
  });

  it('are all there, also those that the document does not fill', () => {
    const matrix = only('feature,target,level,text,notes\nBoot,Linux,yes,✔ (1),Slow.\nStop,Mac,no,,\n', {
      format: 'csv',
    });
    const shown = ({ feature, target, level, text, notes }: DocumentCell) => [
      feature,
      target,
      level,
      text,
      notes,
    ];
    expect([...matrix.cells()].map(shown)).toEqual([
      ['boot', 'linux', 'complete', '✔ (1)', ['Slow.']],
      ['boot', 'mac', undefined, undefined, []],
      ['stop', 'linux', undefined, undefined, []],
      ['stop', 'mac', 'missing', undefined, []],
    ]);
    expect(matrix.cell('boot', 'mac')?.claims).toEqual([]);
    expect(matrix.cell('boot', 'amiga')).toBeUndefined();
  });

  it('are parted where a name stands twice', () => {
    const matrix = only(
      '| Feature | A | B |\n|---|---|---|\n| Read | ✔ | ✖ |\n| Read | ✖ | ✔ |\n| Stop | ✔ | ✔ |\n',
    );
    const lines = [...matrix.cells()].map(({ feature, target, claims }) => [
      `${feature} ${target}`,
      claims.map(({ range }) => range.start.line),
    ]);
    expect(Object.fromEntries(lines)).toEqual({
      'read a': [3],
      'read b': [3],
      'read-2 a': [4],
      'read-2 b': [4],
      'stop a': [5],
      'stop b': [5],
    });
  });

  it('say which file they stand in, where the document only names it', () => {
    const files: Record<string, string> = {
      'data/matrix.ini': '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\nstatus=optional\ndriver.a=complete\n',
    };
    const text = 'Title\n=====\n\n.. support_matrix:: data/matrix.ini\n';
    const asked: string[] = [];
    const matrix = only(text, {
      path: 'docs/page.rst',
      readFile: (path) => {
        asked.push(path);
        return files[path];
      },
    });
    expect(asked).toContain('data/matrix.ini');
    const [cell] = matrix.cells();
    expect(cell?.claims.map(({ path, range }) => [path, range.start.line])).toEqual([
      ['docs/data/matrix.ini', 6],
    ]);
  });
});

describe('a document', () => {
  it('keeps what could not be read of an accepted table', () => {
    const text = '| Feature | A | B |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Stop | ✔ | ✔ | more |\n';
    expect(read(text).unread.map(({ text: words, range }) => [words, range.start.line])).toEqual([
      ['more', 4],
    ]);
  });

  it('has a format by its name, its looks, or as it is told', () => {
    expect(read('', { path: 'a.rst' }).format).toBe('rst');
    expect(read('{"matrices": []}').format).toBe('json');
    expect(read('', { path: 'a.rst', format: 'csv' }).format).toBe('csv');
    expect(detectFormat('# A\n', 'x.txt')).toBe('markdown');
    expect(detectFormat('', 'x.ini')).toBe('ini');
  });

  it('leaves a byte order mark out of the text', () => {
    const document = read(`\ufeff${CLEAN}`);
    expect(document.text).toBe(CLEAN);
    expect(document.matrices).toHaveLength(1);
  });

  it('falls under the entry of the configuration that names it', () => {
    const text = '| Feature | A | B |\n|---|---|---|\n| Boot | x | o |\n| Stop | x | o |\n';
    const value = { documents: [{ files: ['docs/*.md'], vocabulary: { complete: ['x'], missing: ['o'] } }] };
    const levels = (options: ReadOptions) => only(text, options).cell('boot', 'a')?.level;
    expect(levels({ path: 'docs/a.md', config: { value } })).toBe('complete');
    expect(levels({ path: 'a.md', config: { value } })).not.toBe('complete');
    const config = { value, folder: '/home/me/project', cwd: '/home/me/project/src' };
    expect(levels({ path: '../docs/a.md', config })).toBe('complete');
    expect(levels({ path: '/home/me/project/docs/a.md', config })).toBe('complete');
    expect(levels({ path: 'docs/a.md', config })).not.toBe('complete');
  });
});

describe('a wrong argument is a TypeError that names it', () => {
  // As programs without types call it.
  const call = (text: unknown, options?: unknown) => () => Reflect.apply(read, undefined, [text, options]);
  it.each<[string, () => unknown, string]>([
    ['no text', call(undefined), 'read(text): undefined is not a string.'],
    ['a buffer', call(new Uint8Array()), 'read(text): an object is not a string.'],
    ['an ending for a format', call('', { format: 'md' }), 'Did you mean `markdown`?'],
    ['a slip in a format', call('', { format: 'markdwon' }), 'Did you mean `markdown`?'],
    ['a source of old', call({ path: 'a.md', text: '' }), 'read(text): an object is not a string.'],
    ['options that are a path', call('', 'a.md'), "read(options): 'a.md' is not an object."],
    [
      'an option that there is not',
      call('', { pth: 'a.md' }),
      'read(options.pth): there is no such option. Did you mean `path`?',
    ],
    [
      'a path for a configuration',
      call('', { config: 'supportmatrix.yaml' }),
      "read(options.config): 'supportmatrix.yaml' is not an object.",
    ],
    [
      'a configuration without its value',
      call('', { config: { preset: 'all' } }),
      'read(options.config.value): undefined is not an object.',
    ],
    [
      'a value that is wrong',
      call('', { config: { value: { documents: [{ orientation: 'up' }] } } }),
      'read(options.config.value): `documents[0].orientation` is a word that is unknown.',
    ],
    [
      'a reader that promises',
      call('a\n=\n\n.. include:: b\n', { path: 'a.rst', readFile: async () => '' }),
      'read(options.readFile): an object is not a string.',
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });

  it('an id that is none', () => {
    const matrix = only(CLEAN);
    expect(() => Reflect.apply(matrix.cell, matrix, [1, 'beta'])).toThrow(
      /^cell\(feature\): 1 is not a string/,
    );
  });
});

describe('configurations from text', () => {
  it('settle how a document is read, and are held against the rules by lint', () => {
    const text = '| Feature | Disk | Cloud |\n| - | - | - |\n| Boot | ✔ | ~ |\n| Stop | ✔ | ✔ |\n';
    const config = parseConfig('documents:\n  - vocabulary: { partial: ["~"] }\n');
    expect(only(text, { path: 'a.md', config }).cell('boot', 'cloud')?.level).toBe('partial');
    const wrong = parseConfig('rules: { no-such-rule: off }\n');
    expect(() => lint([read(text, { config: wrong })], { config: wrong })).toThrow(/no-such-rule/);
  });

  it('are refused with all that is wrong', () => {
    expect(() => parseConfig('documents: 1\npreset: loud\n', { path: 'mine.yaml' })).toThrow(ConfigError);
    expect(() => parseConfig('documents: 1\npreset: loud\n', { path: 'mine.yaml' })).toThrow(
      /^mine\.yaml:1:1: .*\nmine\.yaml:2:1: /,
    );
  });
});

it('explains what each block is, and each column', () => {
  const text =
    '| Feature | Status | Disk |\n| - | - | - |\n| Boot | optional | ✔ |\n| Stop | optional | ✖ |\n';
  const [block, ...others] = explain(read(`${text}\nText.\n`, { path: 'a.md' }));
  expect(others).toEqual([]);
  expect(block).toMatchObject({ block: 'table', accepted: true, reading: { name: 'matrix' } });
  expect(block?.columns?.map(({ title, role, range }) => [title, role, range.start.column])).toEqual([
    ['Feature', 'label', 3],
    ['Status', 'status', 13],
    ['Disk', 'levels', 22],
  ]);
});
