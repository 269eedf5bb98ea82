// missing-target: what it must pass, what it must find.
import rule from '../../rules/missing-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty, withColumn } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'details of one feature alone, which name those with an exception',
      text: '# Options\n\n### Top-K\n\n**Supported:** Oslo, Pisa, Rome\n\n## Support matrix\n\n| Option | Oslo | Pisa | Rome | Others |\n| --- | --- | --- | --- | --- |\n| Top-K | ✅ | ✅ | ✅ | ✅ |\n| Top-P | ✅ | ✅ | ❌ | ✅ |\n| Seed | ✅ | ❌ | ✅ | ❌ |\n| Stop | ✅ | ✅ | ✅ | ✅ |\n',
    },
    {
      name: 'a line that is no key and value, which belongs to malformed-syntax',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[driver.b]\ntitle=B\n[operation.y]\ntitle=Y\ndriver.a=complete\ndriver.b=missing\n[operation.x]\ntitle=X\ndriver.a=complete\ndriver.b complete\n',
    },
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
      name: 'a target that nothing declares and most lists have',
      text: `# Support\n\n## Feature support\n${['Boot', 'Halt', 'Stop', 'Run', 'Move'].map((name) => `\n### ${name}\n\n    Status, Alpha: Supported\n${name === 'Run' ? '' : '    Status, Beta: Not supported\n'}`).join('')}`,
      findings: [
        { messageId: 'missing', at: '20:5-20:8', severity: 'warning', feature: 'Run', target: 'Beta' },
      ],
    },
    {
      name: 'a target that nothing declares and many lists have',
      text: '# Support\n\n## Feature support\n\n### Boot\n\n    Status, Alpha: Supported\n\n### Halt\n\n    Status, Alpha: Supported\n    Status, Beta: Not supported\n\n### Stop\n\n    Status, Alpha: Supported\n    Status, Beta: Not supported\n',
      findings: [{ messageId: 'missing', at: '5:5-5:9', severity: 'info', feature: 'Boot', target: 'Beta' }],
    },
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
      name: 'an entry without a list, where no table says which targets there are',
      text: ['Boot', 'Halt', 'Dim', 'Glow']
        .map((name) => `### ${name}\n\n- **Go:** complete\n- **Java:** missing\n\n`)
        .join('')
        .replace('- **Go:** complete\n- **Java:** missing\n\n### Halt', '**Status:** optional\n\n### Halt'),
      findings: [{ messageId: 'none', at: '1:5-1:9', severity: 'info' }],
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
