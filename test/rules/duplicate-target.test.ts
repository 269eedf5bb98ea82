// duplicate-target: what it must pass, what it must find.
import rule from '../../rules/duplicate-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'rows that values tell apart',
      text: '# Support of versions\n\n| Platform | Engine | Codec | Lamp |\n| --- | --- | --- | --- |\n| Oslo | 0.13.2 | 0.4.2 | 0.0.2 |\n| Pisa | 0.13.1 | 0.4.2 | 0.0.1 |\n| Pisa | 0.13.0 | 0.4.2 | 0.0.1 |\n| Rome | 0.12.1 | 0.4.1 | - |\n',
    },
    {
      name: 'tables side by side',
      text: '# Groups\n\n| Cs | XOR | ID | Ci | XOR | ID |\n| --- | --- | --- | --- | --- | --- |\n| A | yes | no | Ag | yes | no |\n| B | no | yes | Au | no | yes |\n| C | no | yes | Bu | no | yes |\n',
    },
    {
      name: 'rows that a version tells apart',
      text: '# Resource support\n\n| Platform | Version | Blink | Dim |\n| --- | --- | --- | --- |\n| Oslo | v1 | yes | no |\n| Oslo | v2 | yes | no |\n| Pisa | v1 | no | yes |\n| Rome | v1 | no | yes |\n',
    },
    {
      name: 'one header over two columns',
      text: '<table>\n<tr><th>Feature</th><th colspan="2">Go</th><th>Java</th></tr>\n<tr><td>Blink</td><td>✔</td><td>✖</td><td>✔</td></tr>\n<tr><td>Dim</td><td>✔</td><td>✔</td><td>✖</td></tr>\n</table>\n',
    },
    {
      name: 'signs for "as above" in place of names',
      text: '# Supported drivers\n\n| Driver | Blink | Dim |\n| --- | --- | --- |\n| Oslo | yes | no |\n| ... | yes | no |\n| ... | no | no |\n| Pisa | yes | yes |\n| Rome | yes | yes |\n',
    },
    { name: 'targets that are named once', text: CLEAN },
    {
      name: 'an entry that stands twice',
      text: CLEAN + entry('Attach disk', { Alpha: 'complete', Beta: 'missing', Gamma: 'unknown' }),
    },
    {
      name: 'a row over several lines whose levels differ, which belongs to conflicting-claims',
      format: 'rst',
      text: `Matrix\n======\n\n.. list-table::\n   :header-rows: 1\n\n${['Driver|Boot|Halt', 'Oslo|✅|❌', 'Oslo|✅|✅', 'Pisa|✅|✅'].map((row) => `   * - ${row.split('|').join('\n     - ')}\n`).join('')}`,
    },
  ],
  invalid: [
    {
      name: 'a column that stands twice',
      text: CLEAN.replace(/^(\|(?:[^|\n]*\|){3})([^|\n]*\|)/gm, '$1$2$2'),
      findings: [{ messageId: 'declared', at: '3:37-3:41', target: 'Beta', related: ['3:30-3:34'] }],
    },
    {
      name: 'a line that stands twice in a list',
      text: faulty(['    * **Beta:** missing\n', '    * **Beta:** missing\n    * **beta:** missing\n']),
      findings: [
        {
          messageId: 'listed',
          at: '30:9-30:13',
          feature: 'Attach disk',
          target: 'Beta',
          related: ['29:9-29:13'],
        },
      ],
    },
    {
      name: 'two declarations of one title',
      format: 'ini',
      text: '[driver.a]\ntitle=Alpha\n[driver.b]\ntitle=Alpha\n[operation.x]\ntitle=Move\ndriver.a=complete\ndriver.b=missing\n',
      findings: [{ messageId: 'title', at: '4:7-4:12', related: ['2:7-2:12'] }],
    },
  ],
});
