// unknown-status: what it must pass, what it must find.
import rule from '../../rules/unknown-status/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'a status with a remark',
      text: faulty(['| Attach disk | optional', '| Attach disk | optional (a working draft)']),
    },
    { name: 'statuses that are known', text: CLEAN },
    {
      name: 'no status',
      text: faulty(
        ['| Attach disk | optional', '| Attach disk | N/A'],
        ['**Status:** optional', '**Status:** –'],
      ),
    },
    {
      name: 'choice and condition',
      text: faulty(
        ['| Attach disk | optional', '| Attach disk | choice(disk)'],
        ['**Status:** optional', '**Status:** choice(disk)'],
      ),
    },
    {
      name: 'a status in the wrong column by a cell too few',
      text: faulty(['optional | ✔ | ✖ | ? |', '✔ | ✖ | ? |']),
    },
  ],
  invalid: [
    {
      name: 'a word in a column of crosses',
      text: '# Feature support\n\n| Feature | Optional | Go | Java |\n|---|---|---|---|\n| Boot | X | ✔ | ✖ |\n| Halt | | ✔ | ✔ |\n| Dim | if above | ✖ | ✔ |\n| Glow | X | ✔ | ✔ |\n',
      findings: [{ messageId: 'unknown', at: '7:9-7:17', severity: 'info', feature: 'Dim' }],
    },
    {
      name: 'words where no status is understood',
      text: '# Feature support\n\n## Boot\n\n- **Status:** Ready for work\n- **Go:** complete\n- **Java:** missing\n\n## Halt\n\n- **Status:** Ready for work\n- **Go:** missing\n- **Java:** complete\n',
      findings: [{ messageId: 'unknown', at: '5:15-5:29', severity: 'info', related: ['11:15-11:29'] }],
    },
    {
      name: 'a remark behind a status that stands nowhere alone',
      text: faulty(['| Attach disk | optional', '| Attach disk | wanted (soon)']),
      findings: [{ messageId: 'unknown', at: '6:17-6:30', severity: 'warning', actual: 'wanted (soon)' }],
    },
    {
      name: 'a status for a maturity',
      format: 'ini',
      text: '[driver.alpha]\n[operation.x]\nmaturity=mandatory\ndriver.alpha=complete\n',
      findings: [{ messageId: 'maturity', at: '3:10-3:19', actual: 'mandatory' }],
    },
    {
      name: 'a status misspelt in the summary',
      text: faulty(['| Attach disk | optional', '| Attach disk | optinal']),
      findings: [
        {
          messageId: 'unknown',
          at: '6:17-6:24',
          feature: 'Attach disk',
          expected: 'optional',
          actual: 'optinal',
        },
      ],
      output: CLEAN,
    },
    {
      name: 'a status misspelt in the details',
      text: faulty(['**Status:** mandatory', '**Status:** mandatroy']),
      findings: [{ messageId: 'unknown', at: '14:17-14:26', expected: 'mandatory' }],
      output: CLEAN,
    },
    {
      name: 'a status that may be one word or its opposite',
      text: faulty(['**Status:** optional', '**Status:** imature']),
      findings: [{ messageId: 'unknown', at: '24:17-24:24', severity: 'warning', actual: 'imature' }],
    },
    {
      name: 'a word of another kind',
      text: faulty(['**Status:** optional', '**Status:** sometimes']),
      findings: [{ messageId: 'unknown', at: '24:17-24:26', severity: 'warning', actual: 'sometimes' }],
    },
  ],
});
