// name-spelling: what it must pass, what it must find.
import rule from '../../rules/name-spelling/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const page = (boot: string, beta: string): string => `| Feature | Alpha | Beta X |
| --- | --- | --- |
| Boot it | ✔ | ✖ |
| Attach | ✔ | ✔ |

### ${boot}

- Alpha: complete
- ${beta}: missing

### Attach

- Alpha: complete
- Beta X: complete
`;

testRule(rule, {
  valid: [
    {
      name: 'a document without a matrix, and words of code and addresses',
      text: 'Of LampPost, LampPost and LampPost, Lamppost is one.\n',
    },
    {
      name: 'words of code and addresses',
      text: `LampPost, LampPost, LampPost: \`Lamppost\`, [here](Lamppost), LAMPPOST.\n\n${table('Feature/Alpha/Beta', 'Boot/✅/❌', 'Halt/✅/✅')}`,
    },
    { name: 'one spelling', text: page('Boot it', 'Beta X') },
    { name: 'another name', text: page('Boot it', 'Betta X') },
    {
      name: 'headings that all have capitals',
      text: '| Feature | A | B |\n|---|---|---|\n| boot it | ✔ | ✖ |\n| halt it | ✔ | ✔ |\n| move it | ✖ | ✔ |\n\n### Boot it\n\n- A: yes\n- B: no\n\n### Halt it\n\n- A: yes\n- B: yes\n\n### Move it\n\n- A: no\n- B: yes\n',
    },
    { name: 'a letter before a digit, and a number', text: table('Cache/A/B', 'L1/✔/✖', '11/✔/✔', 'O2/✖/✔') },
    {
      name: 'a letter where another model has a digit, in a model that its row names twice',
      text: table('Lock/A/B/Notes', 'Lock T8510/✔/✖/Old', 'Lock T85L0/✔/✔/Sold as T85L0'),
    },
    {
      name: 'tables of one spelling',
      text: `${table('Type/Go/Rust', 'a/✔/✖')}${table('Codec/Go/Rust', 'b/✔/✖')}`,
    },
  ],
  invalid: [
    {
      name: 'names that the text misspells once: letters swapped, left out, doubled',
      text: `Of Chamis, Wombbat and Ottrey; Wombats are many, and so is Walnut.\n\n${table('Feature/Ottery/Chamois/Wombat/Walrus', 'Boot/✅/❌/✅/✅', 'Halt/✅/✅/❌/✅')}`,
      findings: [
        { messageId: 'prose', at: '1:4-1:10', expected: 'Chamois', actual: 'Chamis' },
        { messageId: 'prose', at: '1:12-1:19', expected: 'Wombat', actual: 'Wombbat' },
        { messageId: 'prose', at: '1:24-1:30', expected: 'Ottery', actual: 'Ottrey' },
      ],
    },
    {
      name: 'a word that the text mostly spells with other capitals',
      text: `LampPost, LampPost, LampPost,\nand once Lamppost.\n\n${table('Feature/Alpha/Beta', 'Boot/✅/❌', 'Halt/✅/✅')}`,
      findings: [{ messageId: 'prose', at: '2:10-2:18', expected: 'LampPost', related: ['1:1-1:9'] }],
    },
    {
      name: 'a row with capitals of its own in another table',
      text: `## One\n\n${table('Feature/A/B', 'HDMI audio/✅/❌', 'Boot/✅/✅')}\n## Two\n\n${table('Feature/A/C', 'HDMI Audio/✅/❌', 'Halt/✅/✅')}`,
      findings: [{ messageId: 'otherwise', at: '13:3-13:13', actual: 'HDMI Audio', expected: 'HDMI audio' }],
      output: `## One\n\n${table('Feature/A/B', 'HDMI audio/✅/❌', 'Boot/✅/✅')}\n## Two\n\n${table('Feature/A/C', 'HDMI audio/✅/❌', 'Halt/✅/✅')}`,
    },
    {
      name: 'a name with capitals inside that the text spells otherwise',
      text: `Of Typescript, all that \`typescript.org\` has.\nTypescript is typed.\n\n${table('Feature/TypeScript/Go', 'Boot/✅/❌', 'Halt/✅/✅')}`,
      findings: [
        { messageId: 'prose', at: '1:4-1:14', expected: 'TypeScript', related: ['4:13-4:23', '2:1-2:11'] },
      ],
    },
    {
      name: 'a letter O for a zero, in a row and a column',
      text: `${table('Release/Boot/Halt', 'Lamp FPO2/✔/✖', 'Lamp FP03/✔/✔')}${table('Tool/Lamp FP02/Lamp FP03', 'Bell/✔/✖', 'Gong/✖/✔')}`,
      findings: [
        {
          messageId: 'look',
          at: '3:3-3:12',
          severity: 'warning',
          actual: 'Lamp FPO2',
          expected: 'Lamp FP02',
          related: ['6:10-6:19'],
        },
      ],
    },
    {
      name: 'a target in small letters',
      text: page('Boot it', 'beta x'),
      findings: [
        {
          messageId: 'otherwise',
          at: '9:3-9:9',
          severity: 'info',
          target: 'Beta X',
          expected: 'Beta X',
          actual: 'beta x',
          related: ['1:21-1:27'],
        },
      ],
      output: page('Boot it', 'Beta X'),
    },
    {
      name: 'a feature with another hyphen',
      text: page('Boot\u2010it', 'Beta X').replace('| Boot it', '| Boot-it'),
      findings: [
        {
          messageId: 'otherwise',
          at: '6:5-6:12',
          feature: 'Boot-it',
          expected: 'Boot-it',
          actual: 'Boot\u2010it',
        },
      ],
      output: page('Boot-it', 'Beta X').replace('| Boot it', '| Boot-it'),
    },
    {
      name: 'a column of one table of three',
      text: `${table('Type/Go/Rust', 'a/✔/✖')}${table('Codec/Go/RUST', 'b/✔/✖')}${table('Format/Go/Rust', 'c/✔/✖')}`,
      findings: [
        { messageId: 'otherwise', at: '5:16-5:20', target: 'RUST', expected: 'Rust', actual: 'RUST' },
      ],
      output: `${table('Type/Go/Rust', 'a/✔/✖')}${table('Codec/Go/Rust', 'b/✔/✖')}${table('Format/Go/Rust', 'c/✔/✖')}`,
    },
  ],
});
