// level-notes-contradiction: what it must pass, what it must find.
import rule from '../../rules/level-notes-contradiction/index.ts';
import { testRule } from '../rule-tester.ts';

const ini = (level: string, cell: string, notes = 'Adds a disk.'): string => `[driver.alpha]
title=Alpha
[driver.beta]
title=Beta One
[operation.attach]
title=Attach
status=optional
notes=${notes}
driver.alpha=${level}
driver-notes.alpha=${cell}
driver.beta=complete
`;
const format = 'ini' as const;

testRule(rule, {
  valid: [
    { name: 'a limit', format, text: ini('complete', 'Not supported on old kernels.') },
    { name: 'a denial of a missing feature', format, text: ini('missing', 'Not supported yet.') },
    { name: 'a promise', format, text: ini('missing', 'Supported in the next release.') },
    { name: 'a reason', format, text: ini('missing', 'Supported by the hypervisor, and not by the driver.') },
    { name: 'an assertion of part', format, text: ini('partial', 'Supported since 2.0.') },
    { name: 'a level that nobody knows', format, text: ini('unknown', 'Not supported.') },
    { name: 'the right target', format, text: ini('missing', 'No.', 'Alpha does not support this.') },
    { name: 'nobody in particular', format, text: ini('complete', 'Yes.', 'Hardly anybody supports this.') },
    {
      name: 'two signs, values, and words that agree',
      text: '| Feature | Alpha | Beta |\n|---|---|---|\n| Boot | ✅ ❌ | ✅ NONE |\n| Halt | ❌ No | ✅ (yes) |\n',
    },
  ],
  invalid: [
    {
      name: 'a symbol beside a word that says the opposite',
      text: '| Feature | Alpha | Beta |\n|---|---|---|\n| Boot | ✅ No | ❌ |\n| Halt | [❌ Supported](https://example.org/1) | Yes ❌ |\n',
      findings: [
        { messageId: 'contradiction', at: '3:12-3:14', feature: 'Boot', target: 'Alpha' },
        { messageId: 'contradiction', at: '4:13-4:22', feature: 'Halt', target: 'Alpha' },
        { messageId: 'contradiction', at: '4:53-4:54', feature: 'Halt', target: 'Beta' },
      ],
    },
    {
      name: 'a symbol that the text speaks of and nobody has read',
      text: 'We write 🆗 with some doubt.\n\n| Feature | Alpha | Beta |\n|---|---|---|\n| Boot | 🆗 (not supported yet) | ✖ |\n| Halt | ✔ | ✔ |\n| Stop | ✔ | ✔ |\n',
      findings: [{ messageId: 'contradiction', at: '5:14-5:31', severity: 'info', feature: 'Boot' }],
    },
    {
      name: 'a cell that denies itself',
      text: '| Feature | Alpha | Beta |\n|---|---|---|\n| Boot | Yes (not supported yet) | No |\n| Halt | Yes | Yes (since 2.0) |\n',
      findings: [
        {
          messageId: 'contradiction',
          at: '3:15-3:32',
          feature: 'Boot',
          target: 'Alpha',
          message: /^`Boot` on `Alpha` is complete, and the note says `not supported yet`\./,
        },
      ],
    },
    {
      name: 'full support for all features, and one that is missing',
      text: '| Client | Resources | Prompts | Notes |\n| --- | --- | --- | --- |\n| Otter | ✅ | ❌ | Full support for all features |\n| Badger | ❌ | ✅ | Prompts appear as commands |\n',
      findings: [{ messageId: 'contradiction', at: '3:19-3:48', feature: 'Prompts', target: 'Otter' }],
    },
    {
      name: 'a denial under complete',
      format,
      text: ini('complete', 'As of now. Not supported at all.'),
      findings: [
        {
          messageId: 'contradiction',
          at: '10:31-10:52',
          severity: 'warning',
          feature: 'Attach',
          target: 'Alpha',
          expected: 'complete',
          actual: 'missing',
          related: ['9:14-9:22'],
        },
      ],
    },
    {
      name: 'an assertion under missing',
      format,
      text: ini('missing', 'Fully supported since 2.0.'),
      findings: [{ messageId: 'contradiction', at: '10:20-10:46', actual: 'complete' }],
    },
    {
      name: 'a denial in the notes of the feature',
      format,
      text: ini('complete', 'Yes.', 'Adds a disk. Beta One does not support this.'),
      findings: [{ messageId: 'contradiction', at: '8:20-8:51', target: 'Beta One', actual: 'missing' }],
    },
    {
      name: 'a denial under a line of the details',
      text: '| Feature | A | B |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Halt | ✔ | ✔ |\n\n### Boot\n\n- A: complete\n  - Unsupported.\n- B: missing\n\n### Halt\n\n- A: complete\n- B: complete\n',
      findings: [{ messageId: 'contradiction', at: '9:5-9:17', feature: 'Boot', target: 'A' }],
    },
  ],
});
