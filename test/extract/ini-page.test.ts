// Pages that render an INI file: the matrix of the file in the frame of the page.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import { readSource } from '../../src/source/read.ts';
import type { NamedFile } from '../../src/source/resolve.ts';

const INI = `[driver.a]
title=A
[operation.x]
title=X
status=optional
driver.a=complete
[storage.y]
title=Y
status=optional
driver.a=missing
`;

const PAGE = `Title
=====

* **Safety** - think before you write anything at all.
* **Honesty** - say what is missing as plainly as what is there.

First
-----

.. support_matrix:: x.ini

Second
------

.. feature_matrix:: y.ini

Notes
-----

* In progress.
`;

function read(text: string, files: Readonly<Record<string, string>>) {
  const readFile = (name: string): NamedFile => {
    const found = files[name];
    if (found === undefined) return { ok: false, reason: 'there is no such file' };
    return { ok: true, path: `docs/${name}`, text: found };
  };
  return readDocument({ path: 'docs/page.rst', format: 'rst', text, bom: false, readFile });
}

describe('pages of INI files', () => {
  it('gives the matrix its title, path, principles and notes', () => {
    const { matrices, claims } = read(PAGE, { 'x.ini': INI, 'y.ini': INI.replaceAll('driver.', 'target.') });
    expect(claims.problems).toEqual([]);
    expect(matrices.map(({ model }) => [model.title, model.section, model.features.length])).toEqual([
      ['First', ['Title', 'First'], 2],
      ['Second', ['Title', 'Second'], 2],
    ]);
    expect(matrices[0]?.model.principles?.map(({ title }) => title)).toEqual(['Safety', 'Honesty']);
    expect(matrices[1]?.model.notes).toEqual(['In progress.']);
    expect(matrices[0]?.claims.origin).toMatchObject({
      path: 'docs/x.ini',
      range: { start: { line: 10, column: 1 } },
    });
  });

  it('tells of files that are not read, at the directive', () => {
    const { matrices, claims } = read(PAGE, { 'x.ini': '[tox]\nenvlist=py3\n' });
    expect(matrices).toEqual([]);
    expect(claims.problems.map(({ code, range, message }) => [code, range.start.line, message])).toEqual([
      ['unreadable-file', 10, expect.stringContaining('No [driver.x] or [target.x] section')],
      ['unreadable-file', 15, expect.stringContaining('there is no such file')],
    ]);
  });

  it('finds the file beside a page whose directive names none', () => {
    const text = 'Drivers\n=======\n\n.. support_matrix::\n';
    const readFile = (name: string): NamedFile =>
      name === 'support-matrix.ini'
        ? { ok: true, path: `docs/${name}`, text: INI }
        : { ok: false, reason: 'there is no such file' };
    const { matrices, claims } = readDocument({
      path: 'docs/drivers.rst',
      format: 'rst',
      text,
      bom: false,
      readFile,
    });
    expect(matrices.map(({ model }) => model.features.length)).toEqual([2]);
    expect(claims.problems).toEqual([]);
  });

  it('leaves directives alone where no file can be read', () => {
    const { claims } = readDocument({ path: '<stdin>', format: 'rst', text: PAGE, bom: false });
    expect([claims.matrices, claims.problems]).toEqual([[], []]);
  });

  it('shows the findings in the file, with the sections that the renderer drops', () => {
    const document = read(PAGE.replace('.. feature_matrix:: y.ini', ''), { 'x.ini': INI });
    const { settings } = resolveSettings(RULES, { preset: 'recommended' });
    const found = lintDocuments([document], RULES, settings).flatMap(({ path, diagnostics }) =>
      diagnostics.map(({ ruleId, range }) => `${path}:${range.start.line} ${ruleId}`),
    );
    expect(found).toContain('docs/x.ini:7 not-rendered');
  });
});

const PATH = '../shared/corpus/nova/support-matrix.rst';

describe.skipIf(!existsSync(PATH))('the page of Nova', () => {
  it('is its INI with the principles of the page', async () => {
    const result = await readSource(PATH, { cwd: process.cwd() });
    if (!result.ok) throw new Error(result.message);
    const [matrix] = readDocument(result.source).matrices;
    expect(matrix?.model.title).toBe('Feature Support Matrix');
    expect(matrix?.model.principles?.map(({ title }) => title)).toEqual([
      'Inclusivity',
      'Bootstrapping',
      'Competition',
      'Reality',
    ]);
    const cells = matrix?.model.features.flatMap(({ support }) => Object.values(support)) ?? [];
    expect([matrix?.model.features.length, matrix?.model.targets.length, cells.length]).toEqual([
      59, 11, 649,
    ]);
    expect(matrix?.claims.origin?.path).toBe('../shared/corpus/nova/support-matrix.ini');
  });
});
