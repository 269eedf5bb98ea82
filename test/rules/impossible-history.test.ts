// impossible-history: what it must pass, what it must find.
import rule from '../../rules/impossible-history/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const versions = (boot: string): string =>
  `| Feature | 1.0 | 1.1 | 2.0 | 2.10 |\n|---|---|---|---|---|\n| Boot | ${boot} |\n| Halt | ✔ | ✔ | ✔ | ✔ |\n| Stop | ✖ | ✖ | ✔ | ✔ |\n`;
const cell = (boot: string): string =>
  `| Feature | Go | Java |\n|---|---|---|\n| Boot | ${boot} | ✔ |\n| Halt | ✔ | ✖ |\n| Stop | ✔ | ✖ |\n`;

testRule(rule, {
  valid: [
    { name: 'support that begins', text: versions('✖ | ✖ | ✔ | ✔') },
    { name: 'support that ends', text: versions('✔ | ✔ | Removed | ✖') },
    { name: 'what nobody knows', text: versions('✔ | ? | ✔ | ✔') },
    { name: 'targets that are no versions', text: cell('✖') },
    { name: 'targets that are counted', text: table('Feature/Lamp 1/Lamp 2/Lamp 3', 'a/✔/✖/✔', 'b/✖/✔/✔') },
    { name: 'an end behind the beginning', text: cell('✔ (since 1.2, removed in 1.10)') },
    { name: 'versions that cannot be compared', text: cell('✔ (since Kilo, until Juno)') },
  ],
  invalid: [
    {
      name: 'an end before the beginning',
      text: cell('✔ (since 3.0, removed in 2.0)'),
      findings: [
        {
          messageId: 'backwards',
          at: '3:10-3:39',
          severity: 'error',
          feature: 'Boot',
          target: 'Go',
          expected: '3.0',
          actual: '<2.0',
          message: /^`Boot` on `Go` is supported since 3\.0, and only before 2\.0\. /,
        },
      ],
    },
    {
      name: 'an end before the beginning in a data file',
      format: 'yaml',
      text: 'schemaVersion: 1\nmatrices:\n  - id: m\n    title: M\n    section: []\n    targets: [{ id: go, title: Go }]\n    features:\n      - id: boot\n        title: Boot\n        group: []\n        support: { go: { level: complete, since: "3", until: "2" } }\n',
      findings: [{ messageId: 'backwards', at: '11:33-11:41', actual: '2' }],
    },
    {
      name: 'a gap',
      text: versions('✔ | ✔ | ✖ | ✔'),
      findings: [
        {
          messageId: 'gap',
          at: '3:18-3:19',
          severity: 'info',
          target: '2.0',
          related: ['3:14-3:15', '3:22-3:23'],
        },
      ],
    },
    {
      name: 'support that comes back',
      text: versions('✔ | ✔ | Removed | ✔'),
      findings: [
        {
          messageId: 'again',
          at: '3:18-3:25',
          severity: 'warning',
          message: /^`Boot` is removed in `2\.0` and supported again in `2\.10`\. /,
        },
      ],
    },
    {
      name: 'a gap of columns in no order',
      text: '| Feature | Kestrel 3.0 | Kestrel 1.0 | Kestrel 2.0 |\n|---|---|---|---|\n| Boot | ✔ | ✔ | ✖ |\n| Halt | ✔ | ✔ | ✔ |\n',
      findings: [{ messageId: 'gap', at: '3:18-3:19', severity: 'info', target: 'Kestrel 2.0' }],
    },
  ],
});
