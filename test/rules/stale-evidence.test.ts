// stale-evidence: what it must pass, what it must find.
import { describe, expect, it } from 'vitest';
import rule from '../../rules/stale-evidence/index.ts';
import { dayNumber } from '../../src/lint/days.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Last verified/Alpha/Beta';
const DATED = table(HEAD, 'Boot/2024-03-01/✔/✖', 'Fly/2023-03-01/✖/✔');

describe('days', () => {
  it.each([
    ['1970-01-02', 1],
    ['2024-02-29', 19782],
    ['2023-02-29', undefined],
    ['2024-13-01', undefined],
    ['2024-2-1', undefined],
    ['yesterday', undefined],
  ])('%s', (text, day) => {
    expect(dayNumber(text)).toBe(day);
  });
});

testRule(rule, {
  valid: [
    { name: 'no evidence asked for', text: table('Feature/Alpha/Beta', 'Boot/✔/✖'), today: '2024-06-01' },
    { name: 'no day given', text: DATED },
    { name: 'fresh enough', text: DATED, today: '2024-03-01', options: { maxAgeDays: 366 } },
    { name: 'fresh enough by the options', text: DATED, today: '2024-12-31', options: { maxAgeDays: 1000 } },
  ],
  invalid: [
    {
      name: 'too old',
      text: DATED,
      today: '2024-03-01',
      findings: [
        {
          messageId: 'stale',
          at: '4:9-4:19',
          severity: 'info',
          feature: 'Fly',
          actual: '2023-03-01',
          message: /366 days ago; 365 are allowed/,
        },
      ],
    },
    {
      name: 'yet to come',
      text: DATED,
      today: '2024-02-01',
      findings: [{ messageId: 'future', at: '3:10-3:20', feature: 'Boot' }],
    },
    {
      name: 'no date, with or without a day of the run',
      text: table(HEAD, 'Boot/last spring/✔/✖', 'Fly/2023-03-01/✖/✔', 'Run//✖/✔'),
      findings: [
        { messageId: 'unreadable', at: '3:10-3:21', actual: 'last spring' },
        { messageId: 'undated', at: '5:3-5:6', feature: 'Run' },
      ],
    },
    {
      name: 'a feature without a source, in a data file',
      format: 'ini',
      text: '[driver.a]\n[operation.x]\ntitle=X\nsource=https://example.org\nlast-verified=2020-01-01\ndriver.a=complete\n[operation.y]\ntitle=Y\nlast-verified=2024-01-01\ndriver.a=partial\n',
      today: '2024-02-01',
      findings: [
        { messageId: 'stale', at: '5:15-5:25', feature: 'X' },
        { messageId: 'unsourced', at: '7:2-7:13', feature: 'Y' },
      ],
    },
    {
      name: 'a target in a row',
      text: table('Driver/Last tested/Boot/Fly/Run', 'Linux/2020-01-01/✔/✖/✔', 'Windows/2023-12-31/✔/✖/✔'),
      today: '2024-02-01',
      findings: [{ messageId: 'stale', at: '3:11-3:21', target: 'Linux' }],
    },
  ],
});
