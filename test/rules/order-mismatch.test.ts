// order-mismatch: what it must pass, what it must find.
import rule from '../../rules/order-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'one order', text: CLEAN },
    {
      name: 'another order altogether',
      text: `${CLEAN.slice(0, CLEAN.indexOf('* **Boot'))}${['Resize disk', 'Take snapshot', 'Attach disk', 'Boot server'].map((title) => entry(title, { Alpha: 'complete', Beta: 'complete', Gamma: 'complete' })).join('')}`,
    },
  ],
  invalid: [
    {
      name: 'an entry that stands too early',
      text: faulty(
        ['| Attach disk | optional | ✔ | ✖ | ? |\n', ''],
        [
          '| Resize disk | optional | ✖ | ✔ | ✔ |\n',
          '| Resize disk | optional | ✖ | ✔ | ✔ |\n| Attach disk | optional | ✔ | ✖ | ? |\n',
        ],
      ),
      findings: [
        {
          messageId: 'order',
          at: '22:5-22:16',
          severity: 'info',
          feature: 'Attach disk',
          related: ['8:3-8:14'],
          message: /follows `Resize disk`/,
        },
      ],
    },
  ],
});
