// The rules that judge content, on the projects' own documents: the known defects at their lines, little else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';

const SHARED = '../shared';

/** Those that are on for everybody must be surely right, so they are listed in full. */
const SURE = [
  'command-mismatch',
  'malformed-command',
  'notes-reference-unresolved',
  'requires-unsatisfied',
  'status-notes-contradiction',
];

const FORMATS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  rst: 'rst',
  ini: 'ini',
  txt: 'text',
  yaml: 'yaml',
};

function lint(path: string, rules: readonly string[]): readonly string[] {
  const format = FORMATS[path.split('.').at(-1) ?? ''] ?? 'markdown';
  const { settings } = resolveSettings(RULES, { preset: 'strict' });
  const document = documentOf(readFileSync(`${SHARED}/${path}`, 'utf8'), format, path);
  return lintDocuments([document], RULES, settings).flatMap(({ diagnostics }) =>
    diagnostics
      .filter(({ ruleId }) => rules.includes(ruleId))
      .map(({ ruleId, range }) => `${path}:${range.start.line} ${ruleId}`),
  );
}

describe.skipIf(!existsSync(SHARED))('the rules that judge content', () => {
  it('find one copied command in the whole corpus, and nothing else', () => {
    const files = readdirSync(`${SHARED}/corpus`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'INDEX.md')
      .map((entry) => `${entry.parentPath.slice(SHARED.length + 1)}/${entry.name}`);
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap((file) => lint(file, SURE))).toEqual([
      'corpus/octavia/feature-matrix-pool.ini:113 command-mismatch',
    ]);
  });

  it('find what the seed leaves open, and take no offence at its prose', () => {
    const doubtful = [
      'paired-feature-mismatch',
      'promotable',
      'unsupported-everywhere',
      'empty-target',
      'untrimmed-text',
    ];
    const found = lint('seed/nova-support-matrix.txt', [...SURE, ...doubtful]);
    expect(found.map((line) => line.split(' ')[1]).sort()).toEqual([
      'paired-feature-mismatch',
      'promotable',
      'unsupported-everywhere',
    ]);
  });

  it('find in the data file what they find on its page', () => {
    expect(
      lint('corpus/nova/support-matrix.ini', [
        'paired-feature-mismatch',
        'promotable',
        'unsupported-everywhere',
      ]),
    ).toEqual([
      'corpus/nova/support-matrix.ini:248 unsupported-everywhere',
      'corpus/nova/support-matrix.ini:516 paired-feature-mismatch',
      'corpus/nova/support-matrix.ini:521 promotable',
      'corpus/nova/support-matrix.ini:902 unsupported-everywhere',
    ]);
  });
});
