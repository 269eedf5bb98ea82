// missing-details: what it must pass, what it must find.
import rule from '../../rules/missing-details/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

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
`;

testRule(rule, {
  valid: [
    {
      name: 'a row that links to its section',
      text: '# Overview\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| [Cloud OCIS](#cloud-infinite-scale) | ✅ | ❌ |\n| [Vision](#vision) | ✅ | ✅ |\n| [Reasoning](#reasoning) | ❌ | ✅ |\n\n## Cloud Infinite Scale\n\nText.\n\n## Vision\n\n- Go: complete\n- Java: complete\n\n## Reasoning\n\n- Go: missing\n- Java: complete\n',
    },
    {
      name: 'a heading that goes on behind the name',
      text: '# Overview\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| Completion | ✅ | ❌ |\n| Vision | ✅ | ✅ |\n| Reasoning | ❌ | ✅ |\n\n## Completion & Streaming\n\nText.\n\n## Vision\n\n- Go: complete\n- Java: complete\n\n## Reasoning\n\n- Go: missing\n- Java: complete\n',
    },
    { name: 'an entry for each row', text: CLEAN },
    { name: 'a table without details', text: CLEAN.slice(0, CLEAN.indexOf('## Details')) },
    { name: 'details for some features only', text: CLEAN.slice(0, CLEAN.indexOf('* **Attach disk**')) },
    {
      name: 'an example of details in a code block',
      text: `${CLEAN.slice(0, CLEAN.indexOf('## Details'))}An entry is written so:\n\n\`\`\`md\n* **Boot server**\n* **Attach disk**\n* **Take snapshot**\n\`\`\`\n`,
    },
    {
      name: 'a code block among the details',
      text: faulty(['* **Resize', '```sh\nresize\n```\n\n* **Resize']),
    },
    { name: 'an entry without a row', text: faulty(['| Take snapshot | optional | ✔ | ✔ | ✖ |\n', '']) },
  ],
  invalid: [
    {
      name: 'a row without remarks, where details are nothing but remarks',
      text: `# Lamps\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Dim | ✔ | ✔ |\n| Glow | ✖ | ✔ |\n\n## Details\n\n### Boot\n\n- **Notes:** From disk.\n\n### Glow\n\n- **Notes:** Red only.\n`,
      findings: [{ messageId: 'missing', at: '6:3-6:6', severity: 'info', feature: 'Dim' }],
    },
    {
      name: 'a name changed in the details, with both places',
      text: faulty(['* **Attach disk**', '* **Connect volume**']),
      findings: [
        {
          messageId: 'renamed',
          at: '6:3-6:14',
          feature: 'Attach disk',
          actual: 'Attach disk',
          related: ['22:5-22:19'],
        },
      ],
    },
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
      name: 'entries in a code block that nobody closed: one finding, not one an entry',
      text: faulty(['* **Attach disk**', '```sh\nattach it\n\n* **Attach disk**']),
      findings: [
        {
          messageId: 'swallowed',
          at: '22:1-22:6',
          related: ['6:3-6:14', '7:3-7:16', '8:3-8:14'],
          message: /holds the details of `Attach disk`, `Take snapshot`, `Resize disk`\..* Close the fence/,
        },
      ],
    },
    {
      name: 'all details in such a block',
      text: faulty(['## Details', '~~~\n## Details']),
      findings: [{ messageId: 'swallowed', at: '10:1-10:4', message: /`Take snapshot` and 1 more\./ }],
    },
    {
      name: 'an entry between one block and the next, and one that is not there at all',
      text: faulty(
        ['* **Take snapshot**', '```\nattach\n\n* **Take snapshot**'],
        ['* **Resize disk**', '```\n\n* **Shrink it**'],
      ),
      findings: [
        { messageId: 'missing', at: '8:3-8:14', feature: 'Resize disk' },
        { messageId: 'swallowed', at: '32:1-32:4', message: /End the code before them\.$/ },
      ],
    },
    {
      name: 'a row without an entry in RST',
      format: 'rst',
      text: RST,
      findings: [{ messageId: 'missing', at: '5:1-5:5', feature: 'Stop' }],
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
