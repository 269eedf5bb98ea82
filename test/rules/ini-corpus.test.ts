// The rules about data files on the projects' own files: every known defect at its line, nothing false.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { documentOf } from '../document-of.ts';

const CORPUS = '../shared/corpus';
const MINE = [
  'choice-unsatisfied',
  'condition-unsatisfied',
  'empty-value',
  'invalid-condition',
  'missing-status',
  'not-rendered',
  'undeclared-target',
  'unknown-key',
];
const DROPPED = [781, 800, 822, 848, 873, 902, 926, 951, 977, 1001, 1025, 1051, 1071, 1094, 1114];

describe.skipIf(!existsSync(CORPUS))('rules about data files on the corpus', () => {
  it.each<[string, readonly string[]]>([
    [
      'nova/support-matrix',
      [
        ...DROPPED.map((line) => `${line} not-rendered warning`),
        '585 undeclared-target warning',
        '587 undeclared-target warning',
        '822 choice-unsatisfied info',
        '838 choice-unsatisfied error',
        '845 choice-unsatisfied error',
        '916 choice-unsatisfied warning',
        '919 choice-unsatisfied warning',
        '1083 condition-unsatisfied warning',
        '342 empty-value info',
      ],
    ],
    ['nova/feature-matrix-gp', ['31 empty-value info', '73 empty-value info', '178 empty-value info']],
    ['nova/feature-matrix-hpc', []],
    ['nova/feature-matrix-nfv', []],
    ['octavia/feature-matrix-lb', ['135 unknown-key warning']],
    ['octavia/feature-matrix-member', []],
    ['octavia/feature-matrix-pool', [57, 64, 71, 78].map((line) => `${line} missing-status warning`)],
  ])('%s', (name, expected) => {
    const text = readFileSync(`${CORPUS}/${name}.ini`, 'utf8');
    const { settings } = resolveSettings(RULES, { preset: 'recommended' });
    const [result] = lintDocuments([documentOf(text, 'ini', `${name}.ini`)], RULES, settings);
    const found = (result?.diagnostics ?? [])
      .filter(({ ruleId }) => MINE.includes(ruleId))
      .map(({ range, ruleId, severity }) => `${range.start.line} ${ruleId} ${severity}`);
    expect(found.sort()).toEqual([...expected].sort());
  });
});
