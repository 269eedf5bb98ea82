// order-mismatch: what it must pass, what it must find.
import rule from '../../rules/order-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';

/** The entry of Attach disk with the blank line behind it. */
const ENTRY = CLEAN.slice(CLEAN.indexOf('* **Attach disk**'), CLEAN.indexOf('* **Take snapshot**'));

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
      output: faulty(
        ['| Attach disk | optional | ✔ | ✖ | ? |\n', ''],
        [
          '| Resize disk | optional | ✖ | ✔ | ✔ |\n',
          '| Resize disk | optional | ✖ | ✔ | ✔ |\n| Attach disk | optional | ✔ | ✖ | ? |\n',
        ],
        [ENTRY, ''],
        [
          '    * **Gamma:** complete\n',
          `    * **Gamma:** complete\n\n${ENTRY.slice(0, -1)}`,
          '* **Resize disk**',
        ],
      ),
    },
    {
      name: 'an entry between headings, which no fix moves',
      text: '| Feature | A | B |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Move | ✔ | ✖ |\n| Stop | ✖ | ✔ |\n\n## Details\n\n- **Boot**\n\n  - A: complete\n  - B: missing\n\n- **Stop**\n\n  - A: missing\n  - B: complete\n\nSome words.\n\n- **Move**\n\n  - A: complete\n  - B: missing\n',
      findings: [{ messageId: 'order', at: '14:5-14:9', feature: 'Stop' }],
    },
  ],
});
