// The plugin in a real unified processor: the same findings, as messages.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../rules/index.ts';
import { ROOT } from '../scripts/bundle.ts';
import { lintDocuments } from '../src/lint/engine.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import { readDocument } from '../src/pipeline.ts';
import remarkSupportMatrix, { type RemarkOptions } from '../src/remark.ts';
import { isTreeOf } from '../src/syntax/markdown/given-tree.ts';
import { parseMarkdown } from '../src/syntax/markdown.ts';
import { documentOf } from './document-of.ts';
import { faulty } from './rules/base.ts';
import { CLEAN, CONTRADICTING } from './support/documents.ts';
import { makeFolder } from './support/folder.ts';
import { TEST_DIST } from './support/global-setup.ts';
import { runProcess, runProgram } from './support/process.ts';

const TEXT = faulty(['| ✖ | ?', '| ✔ | ?'], ['**Status:** mandatory', '**Status:** optional']);

async function messagesOf(text: string, options: RemarkOptions, file: { cwd?: string; path?: string } = {}) {
  const processor = unified().use(remarkParse).use(remarkStringify).use(remarkSupportMatrix, options);
  const processed = await processor.process({ ...file, value: text });
  return processed.messages;
}

describe('the plugin', () => {
  it('tells what the linter tells', async () => {
    const { settings } = resolveSettings(RULES);
    const [result] = lintDocuments([documentOf(TEXT)], RULES, settings);
    const found = result?.diagnostics ?? [];
    expect(found.length).toBeGreaterThan(1);
    const messages = await messagesOf(TEXT, { config: false });
    expect(messages.map(({ ruleId, reason, place }) => ({ ruleId, reason, place }))).toEqual(
      found.map(({ ruleId, message, range }) => ({ ruleId, reason: message, place: range })),
    );
  });

  it('hands on nothing that a terminal or a runner of CI obeys', async () => {
    const text = TEXT.replaceAll('mandatory', 'm ##vso[x] \u001b[31m \u202e');
    const messages = await messagesOf(text, { config: false, preset: 'all' });
    const said = messages.map(({ reason, note }) => `${reason}\n${note ?? ''}`).join('\n');
    expect(said).toContain('\\u{23}#vso[x]');
    expect(said).not.toMatch(/##vso|[\u001b\u202e]/);
  });

  it('fills in all that a message has room for', async () => {
    const messages = await messagesOf(TEXT, { config: false });
    const message = messages.find(({ ruleId }) => ruleId === 'summary-detail-mismatch');
    expect(message).toMatchObject({
      source: 'supportmatrix',
      fatal: true,
      line: 6,
      column: 32,
      actual: '✔',
      expected: ['✖'],
      url: expect.stringMatching(/\/rules\/summary-detail-mismatch\/README\.md$/),
      note: expect.stringMatching(
        /^29:\d+: The details say missing\.\n`supportmatrix lint --fix --unsafe` fixes it: /,
      ),
    });
  });

  it('takes rules and presets, and leaves warnings and information apart', async () => {
    const rules = { 'summary-detail-mismatch': 'warn', 'status-mismatch': 'info' } as const;
    const messages = await messagesOf(TEXT, { config: false, preset: 'recommended', rules });
    const fatal = new Map(messages.map((message) => [message.ruleId, message.fatal]));
    expect(fatal.get('summary-detail-mismatch')).toBe(false);
    expect(fatal.get('status-mismatch')).toBeNull();
  });

  it('counts a byte order mark as the file does', async () => {
    const [message] = await messagesOf(`\ufeff${TEXT}`, { config: false });
    const [plain] = await messagesOf(TEXT, { config: false });
    const offsets = [message, plain].map((one) =>
      one?.place && 'start' in one.place ? one.place.start.offset : undefined,
    );
    expect(offsets[0]).toBe((offsets[1] ?? 0) + 1);
  });

  it('rejects a rule that does not exist', async () => {
    await expect(messagesOf(TEXT, { config: false, rules: { nosuchrule: 'error' } })).rejects.toThrow(
      /There is no rule `nosuchrule`/,
    );
  });
});

describe('the options', () => {
  it.each<readonly [string, unknown]>([
    ['has no option `presets`. Did you mean `preset`?', { presets: 'strict' }],
    ['option `fix`', { fix: 'yes' }],
    ['option `today`', { today: 'tomorrow' }],
    ['option `rules`', { rules: [] }],
    ['option `config`', { config: true }],
    ['are no object', 'strict'],
  ])('are refused when they are wrong: %s', (message, options) => {
    expect(() => Reflect.apply(remarkSupportMatrix, unified(), [options])).toThrow(message);
    expect(() => Reflect.apply(remarkSupportMatrix, unified(), [options])).toThrow(TypeError);
  });
});

describe('`expected`', () => {
  it('is what may replace the text at the place, and absent where no text may', async () => {
    const text = TEXT.replace('| ✔ | ?', '| ✔ | extra |');
    const messages = await messagesOf(text, { config: false, preset: 'all' });
    expect(messages.length).toBeGreaterThan(1);
    for (const { place, expected, actual } of messages) {
      if (!expected) continue;
      const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : [];
      expect(text.slice(start, end)).toBe(actual);
    }
    const without = messages.filter(({ expected }) => expected === undefined);
    expect(without.map(({ ruleId }) => ruleId)).toContain('ragged-row');
  });
});

describe('the tree', () => {
  const FOLDER = join(import.meta.dirname, 'readings/documents');
  const documents = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const parser = unified().use(remarkParse).use(remarkGfm);

  it('that remark-parse has made with GFM is read as the text would be', () => {
    let used = 0;
    for (const name of documents) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const tree = parser.parse(text);
      if (!isTreeOf(tree, text)) continue;
      used += 1;
      const before = JSON.stringify(tree);
      const source = { path: name, format: 'markdown', text, bom: false } as const;
      const [given, read] = [readDocument(source, {}, tree), readDocument(source)];
      expect(
        given.matrices.map(({ model }) => model),
        name,
      ).toEqual(read.matrices.map(({ model }) => model));
      expect(given.claims.problems, name).toEqual(read.claims.problems);
      expect(JSON.stringify(tree), name).toBe(before);
    }
    expect(used).toBeGreaterThan(documents.length * 0.8);
  });

  it('of a page whose front matter is its data is read with that data', () => {
    const text = '---\ntitle: Lamp\nsupport:\n  Alpha: yes\n  Beta: no\n---\n\n# Lamp\n';
    const tree = parseMarkdown(text);
    expect(isTreeOf(tree, text)).toBe(true);
    const source = { path: 'lamp.md', format: 'markdown', text, bom: false } as const;
    const { claims } = readDocument(source);
    expect(claims.matrices).toHaveLength(1);
    expect(readDocument(source, {}, tree).claims).toEqual(claims);
  });

  it.each<readonly [string, Root]>([
    ['without GFM', unified().use(remarkParse).parse(TEXT)],
    ['of another text', parser.parse(TEXT.replace('Beta', 'Zeta'))],
    ['without positions', { type: 'root', children: [] }],
  ])('%s is not used', async (_name, tree) => {
    const file = new VFile({ value: TEXT });
    const processor = unified().use(remarkSupportMatrix, { config: false });
    await processor.run(tree, file);
    const expected = await messagesOf(TEXT, { config: false });
    expect(file.messages.map(String)).toEqual(expected.map(String));
  });

  it('fits in where other plugins of remark do', async () => {
    const processor = unified().use(remarkParse).use(remarkSupportMatrix).use(remarkStringify);
    const text: string = String(await processor.process('# Nothing\n'));
    expect(text).toBe('# Nothing\n');
  });
});

describe('remark on the command line', () => {
  const PLUGIN = pathToFileURL(join(TEST_DIST, 'remark.mjs')).href;
  const GFM = pathToFileURL(join(ROOT, 'node_modules/remark-gfm/index.js')).href;
  const CLI = join(ROOT, 'node_modules/remark-cli/cli.js');
  const remark = (folder: string, args: readonly string[]) =>
    runProgram(process.execPath, [CLI, '--frail', ...args], { cwd: folder });
  const rcFile = (options: string): string =>
    `import gfm from ${JSON.stringify(GFM)};\nimport supportmatrix from ${JSON.stringify(PLUGIN)};\nexport default { settings: { bullet: '-' }, plugins: [gfm, [supportmatrix, ${options}]] };\n`;

  it('tells the findings', async () => {
    const folder = makeFolder({ '.remarkrc.mjs': rcFile('{}'), 'm.md': CONTRADICTING, '.git/HEAD': '' });
    const { code, stderr } = await remark(folder, ['m.md']);
    expect(code).toBe(1);
    expect(stderr).toContain('summary-detail-mismatch supportmatrix');
  });

  it('writes safe fixes and derived tables with `--output`', async () => {
    const config = `preset: strict
documents:
  - files: source.md
    outputs: [{ file: copy.md, between: matrix }]
`;
    const copy =
      '# Copy\n\nOur text.\n\n<!-- supportmatrix:begin matrix -->\n<!-- supportmatrix:end matrix -->\n\nMore text.\n';
    const folder = makeFolder({
      '.remarkrc.mjs': rcFile('{ fix: true }'),
      'supportmatrix.yaml': config,
      'source.md': CLEAN.replace('**Snapshots**', '**Snap  shots**').replace('| Snapshots', '| Snap  shots'),
      'copy.md': copy,
      '.git/HEAD': '',
    });
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const first = await remark(folder, ['source.md', '--output', '--quiet']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(read('source.md')).toContain('**Snap shots**');
    const second = await remark(folder, ['copy.md', '--output', '--quiet']);
    expect(second).toMatchObject({ code: 0, stderr: '' });
    const { matrices } = readDocument({
      path: 'copy.md',
      format: 'markdown',
      text: read('copy.md'),
      bom: false,
    });
    expect(matrices.map(({ model }) => model.features.map(({ title }) => title))).toEqual([
      ['Snap shots', 'Migration'],
    ]);
    expect(read('copy.md')).toMatch(/^# Copy\n\nOur text\.\n\n<!-- supportmatrix:begin matrix /);
    expect(read('copy.md')).toMatch(/\n<!-- supportmatrix:end matrix -->\n\nMore text\.\n$/);
    const check = await runProcess(['check'], { cwd: folder });
    expect(check).toMatchObject({ code: 0 });
    const settled = read('copy.md');
    await remark(folder, ['copy.md', '--output', '--quiet']);
    expect(read('copy.md')).toBe(settled);
  });
});

describe('a configuration', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'supportmatrix-remark-'));
    writeFileSync(
      join(folder, 'supportmatrix.yaml'),
      `rules:
  status-mismatch: off
exceptions:
  - rule: summary-detail-mismatch
    feature: Attach disk
    target: Beta
    reason: Known.
    until: 2024-06-01
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is found above the file, with its exceptions and their dates', async () => {
    const file = { cwd: folder, path: 'matrix.md' };
    expect(await messagesOf(TEXT, { today: '2024-01-01' }, file)).toEqual([]);
    const late = await messagesOf(TEXT, { today: '2025-01-01' }, file);
    expect(late.map(({ ruleId }) => ruleId)).toEqual(['summary-detail-mismatch']);
  });

  it('that is wrong is told', async () => {
    writeFileSync(join(folder, 'wrong.yaml'), 'rulez: {}\n');
    await expect(messagesOf(TEXT, { config: 'wrong.yaml' }, { cwd: folder })).rejects.toThrow(/wrong\.yaml/);
  });
});
