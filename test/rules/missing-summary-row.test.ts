// missing-summary-row: what it must pass, what it must find.
import rule from '../../rules/missing-summary-row/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'a row for each entry', text: CLEAN },
    {
      name: 'a row whose name is misspelt, which belongs to missing-details',
      text: faulty(['| Take snapshot', '| Take snapshott']),
    },
    { name: 'a row without an entry', text: CLEAN.slice(0, CLEAN.indexOf('* **Resize disk**')) },
  ],
  invalid: [
    {
      name: 'an entry without a row',
      text: faulty(['| Take snapshot | optional | ✔ | ✔ | ✖ |\n', '']),
      findings: [{ messageId: 'missing', at: '31:5-31:18', feature: 'Take snapshot' }],
    },
    {
      name: 'an entry without a row whose name is like another',
      text: CLEAN + entry('Resize disks online', { Alpha: 'missing', Beta: 'missing', Gamma: 'missing' }),
      findings: [{ messageId: 'missing', at: '55:5-55:24', feature: 'Resize disks online' }],
    },
  ],
});
