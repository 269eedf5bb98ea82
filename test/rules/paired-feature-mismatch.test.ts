// paired-feature-mismatch: what it must pass, what it must find.
import rule from '../../rules/paired-feature-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Alpha/Beta';

const RST = `======= ===== ====
Feature Alpha Beta
======= ===== ====
Hold    ✔     ✔
Boot    ✔     ✔
Go on   ✔     ✖
======= ===== ====

Details
-------

- **Hold**

  - **CLI commands:**

    - \`\`server pause <server>\`\`

  - **Driver Support:**

    - Alpha: complete
    - Beta: complete

- **Go on**

  - **CLI commands:**

    - \`\`server unpause <server>\`\`

  - **Driver Support:**

    - Alpha: complete
    - Beta: missing
`;

testRule(rule, {
  valid: [
    { name: 'both or none', text: table(HEAD, 'Attach disk to host/✔/✖', 'Detach disk from host/✔/✖') },
    { name: 'what nobody knows', text: table(HEAD, 'Pause server/✔/?', 'Unpause server/✔/✔') },
    { name: 'other things', text: table(HEAD, 'Attach disk/✔/✖', 'Detach network/✖/✔') },
    { name: 'both words in one title', text: table(HEAD, 'Start and stop server/✔/✖', 'Stop server/✔/✔') },
    {
      name: 'a second name where the first is there',
      text: table(HEAD, 'Pause server/✔/✖', 'Unpause server/✔/✖', 'Resume server/✔/✔', 'Suspend server/✔/✔'),
    },
    {
      name: 'other groups',
      text: table(HEAD, '**Disks**//', 'Create/✔/✔', 'Move/✔/✖', '**Ports**//', 'Delete/✔/✖', 'Show/✔/✔'),
    },
    { name: 'a pair that nobody has named', text: table(HEAD, 'Expose port/✔/✖', 'Conceal port/✔/✔') },
    {
      name: 'a command that both have',
      text: table(
        'Feature/Commands/Alpha/Beta',
        'Ports/`port create`, `port delete`/✔/✔',
        'No ports/`port delete`/✔/✖',
      ),
    },
    {
      name: 'commands about other things',
      text: table('Feature/Commands/Alpha/Beta', 'Hold/`server pause`/✔/✔', 'Go on/`volume unpause`/✔/✖'),
    },
    {
      name: 'one feature of the options alone',
      text: table(HEAD, 'Evacuate host/✔/✔', 'Fill the host again/✔/✖'),
      options: { pairs: [['Evacuate host', 'Return to host']] },
    },
    { name: 'prefixes that undo nothing', text: table(HEAD, 'Ordered sets/✔/✖', 'Unordered sets/✔/✔') },
  ],
  invalid: [
    {
      name: 'one without the other, whatever the prepositions',
      text: table(HEAD, 'Attach disk to the host/✔/✔', 'Detach disk from host/✔/✖'),
      findings: [
        {
          messageId: 'half',
          at: '4:31-4:32',
          severity: 'warning',
          feature: 'Detach disk from host',
          target: 'Beta',
          expected: 'complete',
          actual: 'missing',
          related: ['3:33-3:34'],
        },
      ],
    },
    {
      name: 'two words that both turn round',
      text: table(HEAD, 'Stop CPUs (pause)/✔/✖', 'Resume CPUs (unpause)/✔/✔'),
      findings: [{ messageId: 'half', at: '3:27-3:28', feature: 'Stop CPUs (pause)' }],
    },
    {
      name: 'other forms of the words, and a part of the support',
      text: table(HEAD, 'Mounting volumes/✖/✔', 'Unmounting volumes/partial/✔'),
      findings: [{ messageId: 'half', at: '3:22-3:23', expected: 'partial' }],
    },
    {
      name: 'a second name where it is the only one',
      text: table(HEAD, 'Pause server/✔/✖', 'Resume server/✔/✔'),
      findings: [{ messageId: 'half', at: '3:22-3:23' }],
    },
    {
      name: 'a pair of the options',
      text: table(HEAD, 'Expose port/✔/✖', 'Conceal port/✔/✔', 'Move port/✖/✔'),
      options: { pairs: [['Expose', 'Conceal']] },
      findings: [{ messageId: 'half', at: '3:21-3:22', target: 'Beta' }],
    },
    {
      name: 'commands, whatever follows them',
      text: table(
        'Feature/Commands/Alpha/Beta',
        'Hold/`server pause --wait <server>`/✔/✔',
        'Go on/`server unpause <server>`/✔/✖',
      ),
      findings: [{ messageId: 'half', at: '4:43-4:44', feature: 'Go on' }],
    },
    {
      name: 'titles before commands',
      text: table(
        'Feature/Commands/Alpha/Beta',
        'Pause server/`server stop <server>`/✔/✔',
        'Unpause server/`server unpause <server>`/✔/✖',
        'Go on/`server start <server>`/✔/✖',
      ),
      findings: [{ messageId: 'half', at: '4:52-4:53', feature: 'Unpause server' }],
    },
    {
      name: 'two features of the options',
      text: table(HEAD, 'Evacuate host/✔/✔', 'Return to host/✔/✖'),
      options: { pairs: [['evacuate host', 'Return to host']] },
      findings: [{ messageId: 'half', at: '4:24-4:25', feature: 'Return to host' }],
    },
    {
      name: 'ids of a data file',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.pause-server]\ntitle=Hold\ndriver.a=complete\n[operation.unpause-server]\ntitle=Go on\ndriver.a=missing\n',
      findings: [{ messageId: 'half', at: '8:10-8:17', feature: 'Go on', target: 'A' }],
    },
    {
      name: 'a page in RST, with commands in the details',
      format: 'rst',
      text: RST,
      findings: [{ messageId: 'half', at: '32:13-32:20', feature: 'Go on', target: 'Beta' }],
    },
    {
      name: 'a data file',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.lock]\ntitle=Lock server\ndriver.a=complete\n[operation.unlock]\ntitle=Unlock server\ndriver.a=missing\n',
      findings: [{ messageId: 'half', at: '8:10-8:17', feature: 'Unlock server', target: 'A' }],
    },
  ],
});
