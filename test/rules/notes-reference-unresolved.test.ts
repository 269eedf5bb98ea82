// notes-reference-unresolved: what it must pass, what it must find.
import rule from '../../rules/notes-reference-unresolved/index.ts';
import { testRule } from '../rule-tester.ts';

function noted(notes: string): string {
  return `# Drivers

| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| Attach block volume to server | optional | ✔ | ✔ |
| Stop server CPUs (pause) | optional | ✔ | ✔ |

- **Attach block volume to server**

  - **Driver Support:**

    - Alpha: complete
    - Beta: complete

- **Stop server CPUs (pause)**

  - **Notes:** ${notes}
  - **Driver Support:**

    - Alpha: complete
    - Beta: complete
`;
}

testRule(rule, {
  valid: [
    'See notes for attach volume operation.',
    'See notes for the attach-volume operation',
    'See notes for the “Stop server CPUs” operation',
    'See notes for the attaching operation.',
    'See “Attach block volume to server” for more information.',
    'See “Alpha” for details.',
    'See the notes of the vendor.',
    'See notes for details.',
    'See “Installing disks” in the guide.',
    'See "the manual", chapter 3.',
    'The “resize” operation is another.',
  ].map((note) => ({ name: note, text: noted(note) })),
  invalid: [
    {
      name: 'notes of an operation that is not there',
      text: noted('See notes for the resize operation.'),
      findings: [
        {
          messageId: 'unresolved',
          at: '17:16-17:50',
          severity: 'warning',
          feature: 'Stop server CPUs (pause)',
          actual: 'resize',
        },
      ],
    },
    {
      name: 'a name misspelt',
      text: noted('Cold. See “Atach block volume to server”.'),
      findings: [
        {
          messageId: 'unresolved',
          at: '17:22-17:56',
          expected: 'Attach block volume to server',
          message: /Did you mean `Attach block volume to server`\?/,
        },
      ],
    },
    {
      name: 'a name of which half is there',
      text: noted('See notes for "attach tape" feature.'),
      findings: [{ messageId: 'unresolved', at: '17:16-17:43', expected: 'Attach block volume to server' }],
    },
    {
      name: 'a note of a target in a data file',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitle=Move\ndriver.a=partial\ndriver-notes.a=See notes for the\n  resize operation.\n',
      findings: [{ messageId: 'unresolved', at: '6:16-7:19', feature: 'Move', target: 'A' }],
    },
  ],
});
