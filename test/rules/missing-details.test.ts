// missing-details: what it must pass, what it must find.
import rule from '../../rules/missing-details/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'an entry for each row', text: CLEAN },
    { name: 'a table without details', text: CLEAN.slice(0, CLEAN.indexOf('## Details')) },
    { name: 'details for some features only', text: CLEAN.slice(0, CLEAN.indexOf('* **Attach disk**')) },
    { name: 'an entry without a row', text: faulty(['| Take snapshot | optional | ✔ | ✔ | ✖ |\n', '']) },
  ],
  invalid: [
    {
      name: 'a row without an entry',
      text: CLEAN.slice(0, CLEAN.indexOf('* **Resize disk**')),
      findings: [{ messageId: 'missing', at: '8:3-8:14', feature: 'Resize disk' }],
    },
    {
      name: 'a row without an entry where most have none, when told so',
      text: CLEAN.slice(0, CLEAN.indexOf('* **Take snapshot**')),
      options: { coverage: 0.1 },
      findings: [
        { messageId: 'missing', at: '7:3-7:16' },
        { messageId: 'missing', at: '8:3-8:14' },
      ],
    },
    {
      name: 'a row whose name is misspelt',
      text: faulty(['| Take snapshot', '| Take snapshott']),
      findings: [
        {
          messageId: 'misspelt',
          at: '7:3-7:17',
          expected: 'Take snapshot',
          actual: 'Take snapshott',
          related: ['32:5-32:18'],
          message: /Did you mean `Take snapshot`/,
        },
      ],
      output: CLEAN,
    },
    {
      name: 'an entry whose name is misspelt',
      text: faulty(['**Take snapshot**', '**Take snapsot**']),
      findings: [{ messageId: 'misspelt', at: '7:3-7:16', related: ['32:5-32:17'] }],
      output: faulty(['| Take snapshot', '| Take snapsot'], ['**Take snapshot**', '**Take snapsot**']),
    },
  ],
});
