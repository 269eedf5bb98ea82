// The page about suppressions: what its examples say is what happens.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { lintDocuments, type RunOptions } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { FORMATS } from '../../src/source/source.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { documentOf } from '../document-of.ts';

const examples = parseMarkdown(readFileSync('docs/fixing.md', 'utf8')).children.flatMap((node) =>
  node.type === 'code' ? [{ language: node.lang ?? '', kind: node.meta ?? '', text: `${node.value}\n` }] : [],
);
const suppressed = examples.filter(({ kind }) => kind === 'suppressed');
const plain = examples.find(({ language, kind }) => language === 'markdown' && kind === '')?.text ?? '';

const { settings } = resolveSettings(RULES, { rules: { 'unused-suppression': 'warn' } });

function lint(text: string, language: string, run: RunOptions = {}): readonly string[] {
  const format = FORMATS.find((known) => known === language);
  if (format === undefined) throw new Error(`No format is called ${language}.`);
  const results = lintDocuments([documentOf(text, format)], RULES, settings, run);
  return results.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId));
}

describe('docs/fixing.md', () => {
  it('has the examples that are looked at here', () => {
    expect(suppressed.map(({ language }) => language)).toEqual(['markdown', 'markdown', 'rst', 'ini']);
    expect(lint(plain, 'markdown')).toEqual(['summary-detail-mismatch']);
  });

  it.each(suppressed)('suppresses a finding in $language, and is needed', ({ text, language }) => {
    expect(lint(text, language)).toEqual([]);
    const without = text.replaceAll(/^.*supportmatrix-(?:disable|enable).*\n/gm, '');
    expect(lint(without, language)).toHaveLength(1);
  });

  it('has an exception that a configuration takes, and that holds for its time', () => {
    const text = examples.find(({ kind }) => kind === 'exceptions')?.text ?? '';
    const config = parseConfig(text, 'supportmatrix.yaml', '.');
    if (!config.ok) throw new Error(JSON.stringify(config.errors));
    const exceptions = config.config.value.exceptions ?? [];
    expect(exceptions).toHaveLength(1);
    expect(lint(plain, 'markdown', { exceptions, today: '2030-12-31' })).toEqual([]);
    expect(lint(plain, 'markdown', { exceptions, today: '2031-01-01' })).toEqual([
      'summary-detail-mismatch',
      'invalid-suppression',
    ]);
  });
});
