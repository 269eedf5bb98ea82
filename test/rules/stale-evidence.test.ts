// stale-evidence: what it must pass, what it must find.
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../rules/stale-evidence/days.ts';
import rule from '../../rules/stale-evidence/index.ts';
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

/** Cells that carry their evidence: in a field, in a list, in a note, behind the level. */
const CELLS = `# Drivers

| Feature | Alpha | Beta |
| --- | --- | --- |
| Boot | ✔ | ✖ |
| Stop | ✔ | ✔ |

## Details

- **Boot**
  - **Driver support:**
    - **Alpha:** complete

      **Last verified:** 2020-01-01
    - **Beta:** missing (last verified: 2024-01-01)
- **Stop**
  - **Driver support:**
    - **Alpha:** complete
      - Source: a run
      - Last verified: soon
    - **Beta:** complete

      **Notes:** Slow. Source: the vendor, by mail.
`;

const RST = `======= ===== ====
Feature Alpha Beta
======= ===== ====
Boot    ✔     ✖
Stop    ✔     ✔
======= ===== ====

Details
-------

- **Boot**

  - **Driver support:**

    - Alpha: complete

      **Last verified:** 2020-01-01

    - Beta: missing

- **Stop**

  - **Driver support:**

    - Alpha: complete
    - Beta: complete
`;

testRule(rule, {
  valid: [
    {
      name: 'prose that only speaks of tests',
      text: CELLS.replace(/\n.*\*\*Last verified.*\n/, '\n')
        .replace(/ \(last.*\)/, '')
        .replace(/ {6}- .*\n/g, '')
        .replace(/Slow.*/, 'Tested: yes, by hand. See the reference.'),
      today: '2024-06-01',
    },
    {
      name: 'cells of a feature that has evidence itself',
      format: 'ini',
      text: '[driver.a]\n[driver.b]\n[operation.x]\nlast-verified=2024-01-01\ndriver.a=complete\ndriver-notes.a=last verified: 2024-01-01\ndriver.b=missing\n',
      today: '2024-06-01',
    },
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
          message: /366 days ago \(limit: 365\)/,
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
      name: 'cells by their notes',
      text: CELLS,
      today: '2024-06-01',
      findings: [
        {
          messageId: 'stale',
          at: '14:26-14:36',
          feature: 'Boot',
          target: 'Alpha',
          message: /^`Boot` on `Alpha` was last verified on 2020-01-01, 1613 days ago/,
        },
        { messageId: 'unreadable', at: '20:24-20:28', target: 'Alpha', actual: 'soon' },
        { messageId: 'undated', at: '21:17-21:25', feature: 'Stop', target: 'Beta' },
      ],
    },
    {
      name: 'cells of a page in RST',
      format: 'rst',
      text: RST,
      today: '2024-06-01',
      findings: [{ messageId: 'stale', at: '17:26-17:36', feature: 'Boot', target: 'Alpha' }],
    },
    {
      name: 'cells of a data file',
      format: 'ini',
      text: '[driver.a]\n[operation.x]\ntitle=X\ndriver.a=complete\ndriver-notes.a=Source: a run; last verified: 2020-01-01\n',
      today: '2024-02-01',
      findings: [{ messageId: 'stale', at: '5:46-5:56', feature: 'X', target: 'a' }],
    },
    {
      name: 'a target in a row',
      text: table('Driver/Last tested/Boot/Fly/Run', 'Linux/2020-01-01/✔/✖/✔', 'Windows/2023-12-31/✔/✖/✔'),
      today: '2024-02-01',
      findings: [{ messageId: 'stale', at: '3:11-3:21', target: 'Linux' }],
    },
  ],
});
