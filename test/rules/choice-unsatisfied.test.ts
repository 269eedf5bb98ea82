// choice-unsatisfied: what it must pass, what it must find.
import rule from '../../rules/choice-unsatisfied/index.ts';
import { testRule } from '../rule-tester.ts';

const format = 'ini' as const;

/** Two features of one choice, with the levels of alpha and beta for each. */
const choice = (...[a, b, c, d]: readonly string[]): string => `[driver.alpha]
[driver.beta]
[operation.disk]
title=Disk
status=choice(storage)
driver.alpha=${a}
driver.beta=${b}
[operation.share]
title=Share
status=choice(storage)
driver.alpha=${c}
driver.beta=${d}
`;

testRule(rule, {
  valid: [
    { name: 'one of two complete', format, text: choice('complete', 'missing', 'missing', 'complete') },
    {
      name: 'not applicable',
      format,
      text: choice('not-applicable', 'complete', 'not-applicable', 'unknown'),
    },
    { name: 'levels that nobody understands', format, text: choice('complete', 'yes', 'complete', 'yes') },
    {
      name: 'a status that is none, which may be of the choice',
      format,
      text: choice('complete', 'missing', 'missing', 'complete').replace(
        'choice(storage)',
        'chioce(storage)',
      ),
    },
    {
      name: 'a ragged row, whose status may be of the choice',
      text: '| Feature | Status | A | B |\n|---|---|---|---|\n| Disk | choice(storage) | ✔ | ✖ |\n| Share | choice(storage) | ✖ |\n',
    },
    {
      name: 'two groups',
      format,
      text: choice('complete', 'complete', 'complete', 'complete')
        .replace('choice(storage)', 'optional')
        .replace('choice(storage)', 'optional'),
    },
  ],
  invalid: [
    {
      name: 'a group whose name is misspelt once',
      format,
      text: `${choice('complete', 'missing', 'missing', 'missing')}[operation.tape]
title=Tape
status=choice(stroage)
driver.alpha=missing
driver.beta=complete
`,
      findings: [
        {
          messageId: 'misspelt',
          at: '15:8-15:23',
          severity: 'error',
          feature: 'Tape',
          expected: 'storage',
          actual: 'stroage',
        },
      ],
    },
    {
      name: 'none of two',
      format,
      text: choice('complete', 'missing', 'missing', 'missing'),
      findings: [
        {
          messageId: 'unsatisfied',
          at: '7:13-7:20',
          severity: 'error',
          target: 'beta',
          expected: 'complete',
          actual: 'missing',
          related: ['12:13-12:20'],
          message: /`Disk` and `Share`/,
        },
      ],
    },
    {
      name: 'one of two unknown',
      format,
      text: choice('missing', 'complete', 'unknown', 'missing'),
      findings: [{ messageId: 'unsatisfied', at: '6:14-6:21', severity: 'warning', target: 'alpha' }],
    },
    {
      name: 'one of two partial, the other not applicable',
      format,
      text: choice('not-applicable', 'complete', 'partial', 'missing'),
      findings: [{ messageId: 'unsatisfied', at: '11:14-11:21', severity: 'warning' }],
    },
    {
      name: 'a group of one',
      format,
      text: choice('complete', 'complete', 'complete', 'complete').replace(
        'choice(storage)',
        'choice(strage)',
      ),
      findings: [
        { messageId: 'lone', at: '3:2-3:16', severity: 'info', feature: 'Disk' },
        { messageId: 'lone', at: '8:2-8:17', severity: 'info', feature: 'Share' },
      ],
    },
    {
      name: 'a table',
      text: `| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| Disk | choice(storage) | ✔ | ✖ |
| Share | choice (storage) | ✖ | ✖ |
`,
      findings: [{ messageId: 'unsatisfied', at: '3:32-3:33', target: 'Beta', related: ['4:34-4:35'] }],
    },
  ],
});
