// status-mismatch: what it must pass, what it must find.
import rule from '../../rules/status-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'views that agree', text: CLEAN },
    {
      name: 'a status that nobody understands',
      text: faulty(['| Attach disk | optional', '| Attach disk | optinal']),
    },
  ],
  invalid: [
    {
      name: 'another status in the summary',
      text: faulty(['| Attach disk | optional', '| Attach disk | mandatory']),
      findings: [
        {
          messageId: 'status',
          at: '6:17-6:26',
          feature: 'Attach disk',
          expected: 'optional',
          actual: 'mandatory',
          related: ['24:17-24:25'],
        },
      ],
      output: CLEAN,
    },
    {
      name: 'another status in the details, written as the summary writes it',
      text: faulty(['| mandatory', '| Required'], ['**Status:** optional', '**Status:** mandatory.']),
      findings: [{ messageId: 'status', at: '6:17-6:25', expected: 'mandatory', actual: 'optional' }],
      output: faulty(
        ['| mandatory', '| Required'],
        ['| optional', '| Required'],
        ['**Status:** optional', '**Status:** mandatory.'],
      ),
    },
  ],
});
