// What programs make of documents and findings: other formats, reports, differences, counts.
import { describe, expect, it } from 'vitest';
import {
  diff,
  lint,
  OUTPUT_FORMATS,
  type OutputFormat,
  REPORT_FORMATS,
  read,
  report,
  stats,
  write,
} from '../../src/index.ts';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING, PROSE } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const document = read(CONTRADICTING, { path: 'wrong.md' });

describe('write', () => {
  it.each(OUTPUT_FORMATS)('writes %s as convert does', async (format) => {
    const cwd = makeFolder({ 'wrong.md': CONTRADICTING });
    const { stdout } = await runCli(['convert', 'wrong.md', '--to', format], { cwd });
    expect(write(document, format).text).toBe(stdout);
  });

  it('takes a layout, and says what it cannot hold', () => {
    const { text, losses } = write(document, 'csv', { layout: 'wide' });
    expect(text).toBe(
      'Feature,Status,Alpha,Beta\nSnapshots,optional,complete,complete\nMigration,optional,missing,complete\n',
    );
    expect(losses.length).toBeGreaterThan(0);
    expect(write(document, 'markdown', { view: 'summary', headings: false }).text).toMatch(
      /^Legend: .*\n\n\| Feature/,
    );
  });

  it('is refused where nearly all cells would be empty', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `F${index},T${index},yes\n`).join('');
    const sparse = read(`feature,target,level\n${rows}`, { format: 'csv' });
    expect(() => write(sparse, 'markdown')).toThrow(RangeError);
    expect(write(sparse, 'ndjson').text.split('\n')).toHaveLength(1001);
  });
});

describe('report', () => {
  it.each(REPORT_FORMATS)('writes %s as the command line does', async (format) => {
    const files = { 'prose.md': PROSE, 'wrong.md': CONTRADICTING };
    const { stdout } = await runCli(['lint', '--format', format, 'prose.md', 'wrong.md'], {
      cwd: makeFolder(files),
    });
    const documents = [read(PROSE, { path: 'prose.md' }), document];
    const findings = lint(documents);
    const withoutPage = (text: string) => text.replace(/"help": \{[^}]*\},?/g, '');
    expect(withoutPage(report(findings, format, { documents }))).toBe(withoutPage(stdout));
  });

  it('knows the documents of findings by itself', () => {
    const findings = lint([document]);
    expect(report(findings, 'pretty')).toBe(report(findings, 'pretty', { documents: [document] }));
    expect(JSON.parse(report([], 'json')).files).toEqual([]);
  });

  it('shows both texts where two documents contradict each other', () => {
    const rows = '| Stop | ✔ | ✔ |\n| Dim | ✔ | ✔ |\n| Go | ✔ | ✔ |\n';
    const head = '| Feature | A | B |\n|---|---|---|\n';
    const one = read(`${head}| Boot | ✔ | ✔ |\n${rows}`, { path: 'one.md' });
    const other = read(`${head}| Boot | ✖ | ✔ |\n${rows}`, { path: 'other.md' });
    const shown = report(lint([one, other]), 'pretty');
    expect(shown).toContain('| Boot | ✔ | ✔ |');
    expect(shown).toContain('| Boot | ✖ | ✔ |');
  });
});

describe('diff and stats', () => {
  it('compare and count', () => {
    const [before, after] = [read(CLEAN), read(CLEAN.replace('**Beta:** complete', '**Beta:** missing'))];
    expect(diff(before, before)).toEqual([]);
    expect(diff(before, after)).toMatchObject([
      {
        changes: [
          {
            kind: 'regression',
            feature: { id: 'migration' },
            target: { id: 'beta' },
            before: 'complete',
            after: 'missing',
          },
        ],
      },
    ]);
    const renamed = read(CLEAN.replaceAll('Migration', 'Migrations'));
    expect(diff(before, renamed)[0]?.changes.map(({ kind }) => kind)).toEqual(['renamed-feature']);
    expect(diff(before, renamed, { renames: false })[0]?.changes.map(({ kind }) => kind)).toEqual([
      'removed-feature',
      'added-feature',
    ]);
    expect(stats(before)).toMatchObject([{ features: 2, cells: 4, levels: { complete: 2, missing: 2 } }]);
  });

  it('say nothing of what another format cannot hold', () => {
    const csv = read(write(document, 'csv', { layout: 'wide' }).text, { format: 'csv' });
    expect(diff(document, csv)).toEqual([]);
  });
});

describe('a wrong argument is a TypeError that names it', () => {
  const call =
    (run: (...args: never[]) => unknown, ...args: unknown[]) =>
    () =>
      Reflect.apply(run, undefined, args);
  const findings = lint([document]);
  it.each<[string, () => unknown, string]>([
    [
      'matrices for a document',
      call(write, document.matrices, 'csv'),
      'write(document): an array is not an object.',
    ],
    ['no format', call(write, document), 'write(format): undefined is not one of'],
    ['an ending for a format', call(write, document, 'md'), 'Did you mean `markdown`?'],
    [
      'a format that is only read',
      call(write, document, 'text' satisfies string as OutputFormat),
      "write(format): 'text' is not one of",
    ],
    [
      'the name on the command line',
      call(write, document, 'csv', { csv: 'wide' }),
      'write(options.csv): there is no such option.',
    ],
    [
      'a layout of nothing',
      call(write, document, 'json', { layout: 'wide' }),
      "write(options): 'wide' as csv says nothing of an output in json.",
    ],
    ['a notation of another format', call(write, document, 'rst', { table: 'aligned' }), 'write(options): '],
    ['no findings', call(report, undefined, 'json'), 'report(findings): undefined is not an array.'],
    [
      'findings of JSON',
      call(report, JSON.parse(JSON.stringify(findings)), 'json'),
      'report(findings[0]): this is not what `lint` returned.',
    ],
    ['a report that there is not', call(report, findings, 'sarief'), 'Did you mean `sarif`?'],
    [
      'a width',
      call(report, findings, 'pretty', { width: 0 }),
      'report(options.width): 0 is not a whole number over 0.',
    ],
    [
      'no document of read',
      call(report, findings, 'json', { documents: [{}] }),
      'report(options.documents[0]): this is not what `read` returned.',
    ],
    ['a text to compare', call(diff, CLEAN, document), "diff(before): '# Support"],
    ['one document to compare', call(diff, document), 'diff(after): undefined is not an object.'],
    ['documents to count', call(stats, [document]), 'stats(document): an array is not an object.'],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
});
