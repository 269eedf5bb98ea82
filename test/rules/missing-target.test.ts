// missing-target: what it must pass, what it must find.
import rule from '../../rules/missing-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty, withColumn } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'lists that name every target', text: CLEAN },
    {
      name: 'a target misspelt, which belongs to unknown-target',
      text: faulty(['**Beta:** missing', '**Betta:** missing']),
    },
    {
      name: 'a target renamed, which belongs to unknown-target',
      text: faulty(['**Beta:** missing', '**Omicron:** missing']),
    },
    { name: 'a column misspelt, which belongs to unknown-target', text: faulty(['| Beta |', '| Betta |']) },
    {
      name: 'lists that name exceptions only',
      text: faulty(
        ...['missing', 'unknown', 'complete'].map((level) => [`    * **Gamma:** ${level}\n`, ''] as const),
        ['    * **Gamma:** complete\n', ''],
        ['    * **Beta:** complete\n', ''],
        ['    * **Beta:** missing\n', ''],
        ['    * **Beta:** complete\n', ''],
      ),
    },
  ],
  invalid: [
    {
      name: 'a line gone from a list',
      text: faulty(['    * **Beta:** missing\n', '']),
      findings: [
        {
          messageId: 'missing',
          at: '22:5-22:16',
          feature: 'Attach disk',
          target: 'Beta',
          related: ['3:30-3:34'],
        },
      ],
    },
    {
      name: 'a column that no list knows',
      text: withColumn('Delta', '✔'),
      findings: [{ messageId: 'nowhere', at: '3:45-3:50', target: 'Delta' }],
    },
    {
      name: 'an entry without a list',
      text: faulty(
        ['    * **Alpha:** complete\n    * **Beta:** missing\n    * **Gamma:** unknown\n', ''],
        ['  * **Driver Support:**\n', '', '* **Attach disk**'],
      ),
      findings: [{ messageId: 'none', at: '22:5-22:16', feature: 'Attach disk' }],
    },
  ],
});
