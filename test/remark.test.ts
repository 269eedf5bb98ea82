// The plugin in a real unified processor: the same findings, as messages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../rules/index.ts';
import { lintDocuments } from '../src/lint/engine.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import remarkSupportMatrix, { type RemarkOptions } from '../src/remark.ts';
import { documentOf } from './document-of.ts';
import { faulty } from './rules/base.ts';

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
      actual: 'complete',
      expected: ['missing'],
      url: expect.stringMatching(/\/rules\/summary-detail-mismatch\/README\.md$/),
      note: expect.stringMatching(
        /^29:\d+: The details say missing\.\n`supportmatrix lint --fix --unsafe` mends it: /,
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
