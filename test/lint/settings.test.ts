// What a configuration turns on, how loud, and what it is told when it is wrong.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { defineRule, NO_OPTIONS, type Rule } from '../../src/lint/rule.ts';
import { type LintConfig, resolveSettings } from '../../src/lint/settings.ts';
import { documentOf } from '../document-of.ts';
import { CLEAN, faulty } from '../rules/base.ts';

const loud = defineRule({
  meta: {
    id: 'loud-cell',
    description: 'Every cell is a finding.',
    severity: 'error',
    preset: 'strict',
    scope: 'cell',
    messages: { cell: ({ word }: { readonly word: string }) => `A cell, ${word}.` },
    options: v.strictObject({ word: v.string(), least: v.number() }),
    defaults: { word: 'said', least: 0 },
  },
  check({ cell, options, report }) {
    const [claim] = cell.claims;
    if (claim === undefined || cell.claims.length < options.least) return;
    report({
      messageId: 'cell',
      data: { word: options.word },
      range: claim.range,
      target: cell.target,
      feature: cell.feature,
      severity: claim.level === 'missing' ? 'error' : 'info',
    });
  },
});

const whole = defineRule({
  meta: {
    id: 'whole-set',
    description: 'Every set is a finding in its last document.',
    severity: 'info',
    preset: 'all',
    scope: 'project',
    messages: { set: () => 'A set.' },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ documents, report }) {
    const last = documents.at(-1);
    const range = last?.matrices[0]?.claims.range;
    if (last !== undefined && range !== undefined) report({ messageId: 'set', range, document: last });
  },
});

const TABLE = '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | ✖ |\n';

function lint(rules: readonly Rule[], config: LintConfig, text = TABLE) {
  const { settings, problems } = resolveSettings(rules, config);
  expect(problems).toEqual([]);
  return lintDocuments([documentOf(text)], rules, settings)[0]?.diagnostics ?? [];
}

describe('what is on', () => {
  it.each<[string, LintConfig, readonly string[]]>([
    ['nothing above the preset', {}, []],
    ['the preset', { preset: 'strict' }, ['info said', 'error said']],
    ['a severity', { rules: { 'loud-cell': 'warn' } }, ['warning said', 'warning said']],
    [
      'a severity with options',
      { rules: { 'loud-cell': ['info', { word: 'sung' }] } },
      ['info sung', 'info sung'],
    ],
    ['options alone leave the preset in charge', { rules: { 'loud-cell': { word: 'sung' } } }, []],
    [
      'an object',
      { rules: { 'loud-cell': { severity: 'error', word: 'sung' } } },
      ['error sung', 'error sung'],
    ],
    ['off', { preset: 'all', rules: { 'loud-cell': 'off' } }, []],
  ])('%s', (_name, config, expected) => {
    const found = lint([loud], config);
    expect(
      found.map(({ severity, message }) => `${severity} ${message.replace(/^A cell, (.*)\.$/, '$1')}`),
    ).toEqual(expected);
  });

  it('reports ids and titles for keys, and the matrix; a rule without a page has no url', () => {
    const [first] = lint([loud], { preset: 'strict' }, `# Drivers\n\n${TABLE}`);
    expect(first).toMatchObject({
      ruleId: 'loud-cell',
      matrix: 'drivers',
      feature: 'boot',
      featureTitle: 'Boot',
      target: 'go',
      targetTitle: 'Go',
    });
    expect(first).not.toHaveProperty('url');
  });

  it('gives a project rule every document, and its finding to the one it names', () => {
    const { settings } = resolveSettings([whole], { preset: 'all' });
    const results = lintDocuments(
      [documentOf(TABLE, 'markdown', 'a.md'), documentOf(TABLE, 'markdown', 'b.md')],
      [whole],
      settings,
    );
    expect(results.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([
      ['a.md', 0],
      ['b.md', 1],
    ]);
  });

  it('tells findings in the order of the text', () => {
    const text = faulty(
      ['| ✖ | ?', '| ♠ | ?'],
      ['**Alpha:** complete', '**Alpha:** missing'],
      ['| Beta', '| Betta'],
    );
    const offsets = lint(RULES, { preset: 'all' }, text).map(({ range }) => range.start.offset);
    expect(offsets.length).toBeGreaterThan(2);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(lint(RULES, { preset: 'all' }, CLEAN)).toEqual([]);
  });
});

describe('what is wrong in a configuration', () => {
  const wrong = (rules: unknown): readonly (readonly [string, string])[] => {
    const config: LintConfig = JSON.parse(JSON.stringify({ rules }));
    return resolveSettings([loud], config).problems.map(({ path, message }) => [path.join('.'), message]);
  };
  it.each([
    [{ 'loud-cel': 'warn' }, 'rules.loud-cel', 'There is no rule `loud-cel`. Did you mean `loud-cell`?'],
    [{ zebra: 'warn' }, 'rules.zebra', 'There is no rule `zebra`.'],
    [{ constructor: 'warn' }, 'rules.constructor', 'There is no rule `constructor`.'],
    [
      { 'loud-cell': 'warned' },
      'rules.loud-cell',
      '`warned` is not a severity. Use `off`, `info`, `warn`, `warning` or `error`.',
    ],
    [
      { 'loud-cell': 3 },
      'rules.loud-cell',
      'The setting of `loud-cell` is not understood. Write a severity, `[severity, options]` or an object of options.',
    ],
    [
      { 'loud-cell': ['warn', {}, 3] },
      'rules.loud-cell',
      'The setting of `loud-cell` is not understood. Write a severity, `[severity, options]` or an object of options.',
    ],
    [
      { 'loud-cell': { wrod: 'x' } },
      'rules.loud-cell.wrod',
      'The rule `loud-cell` has no option `wrod`. Did you mean `word`?',
    ],
    [
      { 'loud-cell': { word: 3 } },
      'rules.loud-cell.word',
      'The option `word` of `loud-cell` is wrong: expected string but found 3.',
    ],
  ])('%j', (rules, path, message) => {
    expect(wrong(rules)).toEqual([[path, message]]);
  });
  it('a preset that does not exist', () => {
    const config: LintConfig = JSON.parse('{"preset":"strickt"}');
    expect(resolveSettings([loud], config).problems).toHaveLength(1);
  });
});
