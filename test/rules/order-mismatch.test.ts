// order-mismatch: what it must pass, what it must find.
import rule from '../../rules/order-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';

/** The entry of Attach disk with the blank line behind it. */
const ENTRY = CLEAN.slice(CLEAN.indexOf('* **Attach disk**'), CLEAN.indexOf('* **Take snapshot**'));

const TITLES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'];

/** Six features, in one order. */
const SIX = `| Feature | Alpha | Beta |
| --- | --- | --- |
${TITLES.map((title) => `| ${title} | ✔ | ✖ |\n`).join('')}
## Details

${TITLES.map((title) => `- **${title}**\n  - Alpha: complete\n  - Beta: missing\n\n`).join('')}`;

/** The text with two entries of the details in each other's place. */
function swapped(text: string, one: string, other: string): string {
  return text
    .replace(`**${one}**`, '**?**')
    .replace(`**${other}**`, `**${one}**`)
    .replace('**?**', `**${other}**`);
}

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
    - Beta: missing

- **Stop**

  - **Driver support:**

    - Beta: complete
    - Alpha: complete
`;

testRule(rule, {
  valid: [
    { name: 'one order', text: CLEAN },
    {
      name: 'targets in an order of their own',
      text: SIX.replaceAll(
        '  - Alpha: complete\n  - Beta: missing\n',
        '  - Beta: missing\n  - Alpha: complete\n',
      ),
    },
    {
      name: 'another order altogether',
      text: `${CLEAN.slice(0, CLEAN.indexOf('* **Boot'))}${['Resize disk', 'Take snapshot', 'Attach disk', 'Boot server'].map((title) => entry(title, { Alpha: 'complete', Beta: 'complete', Gamma: 'complete' })).join('')}`,
    },
  ],
  invalid: [
    {
      name: 'two entries that change places with two others: one move for both',
      text: swapped(swapped(SIX, 'One', 'Two'), 'Five', 'Six'),
      findings: [
        { messageId: 'order', at: '12:5-12:8', feature: 'Two' },
        { messageId: 'order', at: '28:5-28:8', feature: 'Six' },
      ],
      output: SIX,
    },
    {
      name: 'neighbours that are both out of order',
      text: swapped(SIX, 'Two', 'Five'),
      findings: [
        { messageId: 'order', at: '16:5-16:9', feature: 'Five' },
        { messageId: 'order', at: '28:5-28:8', feature: 'Two' },
      ],
      output: SIX,
    },
    {
      name: 'targets in another order than the columns',
      text: faulty(
        ['    * **Gamma:** unknown\n', ''],
        [
          '    * **Alpha:** complete\n    * **Beta:** missing',
          '    * **Gamma:** unknown\n    * **Alpha:** complete\n    * **Beta:** missing',
        ],
      ),
      findings: [
        {
          messageId: 'target',
          at: '28:9-28:14',
          severity: 'info',
          feature: 'Attach disk',
          target: 'Gamma',
          related: ['3:37-3:42'],
          message:
            /^`Gamma` is out of order in the details of `Attach disk`: the column follows `Beta`\. Move the line\.$/,
        },
      ],
    },
    {
      name: 'targets and entries in RST',
      format: 'rst',
      text: RST,
      findings: [{ messageId: 'target', at: '22:7-22:11', feature: 'Stop', target: 'Beta' }],
    },
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
