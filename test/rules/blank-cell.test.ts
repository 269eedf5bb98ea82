// blank-cell: what it must pass, what it must find.
import rule from '../../rules/blank-cell/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'no blank cell', text: CLEAN },
    {
      name: 'blanks that say missing',
      text: CLEAN.slice(0, CLEAN.indexOf('## Details')).replace(/[✖?]/g, ''),
    },
    { name: 'a row with a cell too few', text: faulty(['| ✖ | ? |', '| ✖ |']) },
  ],
  invalid: [
    {
      name: 'one blank cell',
      text: faulty(['| ✖ | ? |', '|   | ? |']),
      findings: [
        { messageId: 'cell', at: '6:31-6:34', severity: 'warning', feature: 'Attach disk', target: 'Beta' },
      ],
    },
    {
      name: 'a blank row',
      text: faulty(
        ['optional | ✖ | ✔ | ✔ |', 'optional |   |   |   |'],
        ['| Attach', '| Move disk | optional | ✔ | ✔ | ✖ |\n| Attach'],
      ),
      findings: [{ messageId: 'row', at: '9:3-9:14', feature: 'Resize disk' }],
    },
  ],
});
