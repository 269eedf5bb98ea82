// `--report-unused-suppressions` and exceptions: judged by every document of the configuration, in any run.
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const exception = (rest: string): string => `  - { rule: summary-detail-mismatch, ${rest}, reason: known }\n`;
const NEEDED = exception('feature: Snapshots, target: Beta');
const IDLE = exception('feature: Snapshots, target: Alpha');
const FLAG = '--report-unused-suppressions';

interface Told {
  readonly path: string;
  readonly diagnostics: readonly {
    readonly ruleId: string;
    readonly range: { readonly start: { readonly line: number } };
  }[];
}

/** What is told of the configuration, as `path:line rule`, and the exit code. */
async function told(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = makeFolder(files);
  const { code, stdout } = await runCli(['lint', '--format', 'json', '--today', '2025-01-01', ...args], {
    cwd,
  });
  const report: { files: readonly Told[] } = JSON.parse(stdout);
  const lines = report.files.flatMap(({ path, diagnostics }) =>
    path.endsWith('.yaml')
      ? diagnostics.map(({ ruleId, range }) => `${path}:${range.start.line} ${ruleId}`)
      : [],
  );
  return { code, lines };
}

const UNUSED = 'supportmatrix.yaml:3 unused-suppression';

describe('an exception that nothing needs', () => {
  const config = `exceptions:\n${NEEDED}${IDLE}`;
  const files = { 'supportmatrix.yaml': config, 'a.md': CONTRADICTING, 'docs/b.md': CLEAN };

  it.each([
    ['nothing is named', []],
    ['everything is', ['.']],
    ['the document that needs the other one is', ['a.md']],
    ['another document is', ['docs/b.md']],
  ])('is told once where %s', async (_name, args) => {
    expect(await told(files, FLAG, ...args)).toEqual({ code: 0, lines: [UNUSED] });
  });

  it('is not told where nobody asks', async () => {
    expect(await told(files)).toEqual({ code: 0, lines: [] });
  });

  it('is told by the preset that holds the rule', async () => {
    const { lines } = await told(files, '--preset', 'all', '--rule', 'title-style:off', 'docs/b.md');
    expect(lines).toEqual([UNUSED]);
  });

  it('counts where documents have entries of their own', async () => {
    const documents = 'documents:\n  - files: a.md\n  - files: docs/*.md\n';
    const { lines } = await told({ ...files, 'supportmatrix.yaml': documents + config }, FLAG);
    expect(lines).toEqual(['supportmatrix.yaml:6 unused-suppression']);
  });

  it('is one that a document under another configuration would need', async () => {
    const nested = {
      'supportmatrix.yaml': `exceptions:\n${NEEDED}`,
      'a.md': CLEAN,
      'docs/supportmatrix.yaml': '',
      'docs/b.md': CONTRADICTING,
    };
    expect((await told(nested, FLAG, 'a.md')).lines).toEqual(['supportmatrix.yaml:2 unused-suppression']);
  });

  it('is told of each configuration', async () => {
    const folders = ['a', 'b', 'c'].map((folder) => ({
      [`${folder}/supportmatrix.yaml`]: config,
      [`${folder}/1.md`]: CLEAN,
      [`${folder}/2.md`]: folder === 'b' ? CLEAN : CONTRADICTING,
    }));
    const { lines } = await told(Object.assign({}, ...folders), FLAG, '.');
    const places = ['a/supportmatrix.yaml:3', 'b/supportmatrix.yaml:2', 'b/supportmatrix.yaml:3'];
    expect(lines).toEqual(
      [...places, 'c/supportmatrix.yaml:3'].map((place) => `${place} unused-suppression`),
    );
  });
});

describe('an exception is left in peace', () => {
  const config = `exceptions:\n${NEEDED}`;
  const files = { 'supportmatrix.yaml': config, 'a.md': CONTRADICTING, 'docs/b.md': CLEAN };

  it.each([
    ['that only a document needs that was not named', ['docs/b.md']],
    ['whose rule is off', ['--rule', 'summary-detail-mismatch:off', 'a.md']],
  ])('%s', async (_name, args) => {
    expect(await told(files, FLAG, ...args)).toEqual({ code: 0, lines: [] });
  });

  it('that names a path', async () => {
    const both = `exceptions:\n${exception('path: a.md, target: Beta')}${exception('path: docs/b.md, target: Beta')}`;
    const { lines } = await told({ ...files, 'supportmatrix.yaml': both }, FLAG, 'docs/b.md');
    expect(lines).toEqual([UNUSED]);
  });

  it('that has expired: one finding says enough', async () => {
    const late = `exceptions:\n${exception('target: Beta, until: 2024-12-31')}`;
    const { code, lines } = await told({ ...files, 'supportmatrix.yaml': late }, FLAG, 'a.md');
    expect({ code, lines }).toEqual({ code: 1, lines: ['supportmatrix.yaml:2 invalid-suppression'] });
  });
});
