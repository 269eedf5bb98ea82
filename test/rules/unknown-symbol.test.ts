// unknown-symbol: what it must pass, what it must find.
import rule from '../../rules/unknown-symbol/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'cells of a table that lacks one, which belongs to malformed-syntax',
      format: 'asciidoc',
      text: `== Support\n\n[cols="3"]\n|===\n|Feature |Oslo |Pisa\n\n${['|Boot\n|yes\n|no', '|Halt\n|yes', '|Wait\n|no\n|yes', '|Read\n|yes\n|yes'].join('\n\n')}\n|===\n`,
    },
    { name: 'signs that are known', text: CLEAN },
    {
      name: 'a sign that the legend explains',
      text: `${faulty(['| ✖ | ?', '| ♠ | ?'])}\n## Legend\n\n- ♠ — missing\n- ✔ — complete\n`,
    },
    {
      name: 'a column of footnote marks',
      text: '| Feature | Go | Notes |\n|---|---|---|\n| Boot | ✔ | (1) |\n| Stop | ✖ | (2) |\n| Run | ✖ | (1) |\n\n(1) Not yet.\n(2) Never.\n',
    },
    {
      name: 'a word moved into the wrong column by a cell too many',
      text: faulty(['| Attach disk | optional', '| Attach disk | | optional']),
    },
  ],
  invalid: [
    {
      name: 'a symbol in a text that is included in pages',
      format: 'rst',
      text: '.. list-table::\n   :header-rows: 1\n\n   * - Driver\n     - 8.0\n     - 7.0\n   * - 2.1\n     - ⊛\n     - ✓\n   * - 2.0\n     - ✓\n     - ✓\n   * - 1.9\n     - ✓\n     - ✓\n',
      findings: [{ messageId: 'unknown', at: '8:8-8:9', severity: 'info', actual: '⊛' }],
    },
    {
      name: 'a symbol of two pictures that the text mentions',
      text: `# Support\n\nThe pair ❕✔️ came in May.\n\n${table('Feature/A/B', 'x/✔️/❕✔️', 'y/❌/✔️', 'z/✔️/✔️', 'w/✔️/❌')}`,
      findings: [{ messageId: 'mentioned', at: '7:12-7:15', severity: 'info', actual: '❕✔️' }],
    },
    {
      name: 'a strange symbol behind more texts than get a finding each',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Kind | script | binary | ✔ |\n| Boot | ✔ | ☂ | ✔ |\n| Stop | ✔ | ✖ | ✔ |\n| Halt | ✖ | ✔ | ✔ |\n| Wait | ✖ | ✔ | ✔ |\n',
      options: { maximum: 1 },
      findings: [
        { messageId: 'many', at: '3:10-3:16', severity: 'info' },
        { messageId: 'unknown', at: '4:14-4:15', severity: 'warning', actual: '☂' },
      ],
    },
    {
      name: 'a word whose plural is known',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ok | error |\n| Stop | ok | ok |\n| Halt | diff | ok |\n',
      findings: [
        { messageId: 'remark', at: '3:15-3:20', severity: 'info', actual: 'error' },
        { messageId: 'remark', at: '5:10-5:14', severity: 'info', actual: 'diff' },
      ],
    },
    {
      name: 'a rating by the number of symbols',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Boot | ✔ | ✖ | ✔ |\n| Stop | ✔ | ✔ | ✔ |\n| Speed | 🐇 | 🐇🐇 | 🐇 |\n| Halt | ✖ | ✔ | ✔ |\n',
      findings: [
        { messageId: 'remark', at: '5:11-5:13', severity: 'info', actual: '🐇' },
        { messageId: 'remark', at: '5:16-5:20', severity: 'info', actual: '🐇🐇' },
      ],
    },
    {
      name: 'a link whose text is near a word for a level, in RST',
      format: 'rst',
      text: `Tags\n====\n\n.. list-table::\n   :header-rows: 1\n\n   * - Part\n     - Alpha\n     - Beta\n${['Boot', 'Halt', 'Wait', 'Stop'].map((name) => `   * - ${name}\n     - yes\n     - ${name === 'Wait' ? '`stale <https://example.org/wait>`__' : 'no'}\n`).join('')}`,
      findings: [{ messageId: 'remark', at: '18:9-18:14', severity: 'info', actual: 'stale' }],
    },
    {
      name: 'a symbol that leads to what explains it, and a word near none that the table uses',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | [❗](caveats) |\n| Stop | ✔ | ✖ |\n| State | Active | ✔ |\n| Halt | ✖ | ✔ |\n| Wait | ✔ | ✔ |\n',
      findings: [
        { messageId: 'remark', at: '3:15-3:16', severity: 'info', actual: '❗' },
        { messageId: 'remark', at: '5:11-5:17', severity: 'info', actual: 'Active' },
      ],
    },
    {
      name: 'a word misspelt before a remark',
      text: faulty(['| ✖ | ?', '| complte (on disk) | complete']),
      findings: [{ messageId: 'near', at: '6:32-6:49', expected: 'complete', actual: 'complte (on disk)' }],
      output: faulty(['| ✖ | ?', '| complete (on disk) | complete']),
    },
    {
      name: 'a word misspelt in the only column of levels',
      text: '# Feature support\n\n| Feature | Supported | Notes |\n|---|---|---|\n| Boot | Done | now |\n| Halt | Dnoe | then |\n| Stop | Done | soon |\n| Run | Done | |\n| Move | Done | late |\n| Wait | Done | |\n',
      findings: [{ messageId: 'near', at: '6:10-6:14', feature: 'Halt', expected: 'Done', actual: 'Dnoe' }],
      output:
        '# Feature support\n\n| Feature | Supported | Notes |\n|---|---|---|\n| Boot | Done | now |\n| Halt | Done | then |\n| Stop | Done | soon |\n| Run | Done | |\n| Move | Done | late |\n| Wait | Done | |\n',
    },
    {
      name: 'a row of texts among rows of levels',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Boot | ✔ | ✖ | ✔ |\n| Stop | ✔ | ✔ | ✔ |\n| State | active | alive | activ |\n',
      findings: [
        { messageId: 'remark', at: '5:11-5:17', severity: 'info' },
        { messageId: 'remark', at: '5:20-5:25', severity: 'info' },
        { messageId: 'remark', at: '5:28-5:33', severity: 'info' },
      ],
    },
    {
      name: 'a symbol that the text speaks of',
      text: `${faulty(['| ✖ | ?', '| 💀 | ?'])}\nNote: see the list of 💀 calls below.\n`,
      findings: [{ messageId: 'mentioned', at: '6:32-6:34', severity: 'info', actual: '💀' }],
    },
    {
      name: 'a sign in one cell',
      text: faulty(['| ✖ | ?', '| ♠ | ?']),
      findings: [
        {
          messageId: 'unknown',
          at: '6:32-6:33',
          severity: 'warning',
          feature: 'Attach disk',
          target: 'Beta',
          actual: '♠',
        },
      ],
    },
    {
      name: 'a sign in three cells, once',
      text: faulty(['| ✖ | ?', '| ♠ | ♠'], ['| ✖ | ✔ | ✔ |\n\n', '| ♠ | ✔ | ✔ |\n\n']),
      findings: [
        {
          messageId: 'unknown',
          at: '6:32-6:33',
          severity: 'warning',
          actual: '♠',
          related: ['8:28-8:29'],
          message: /\(3 cells\)/,
        },
      ],
    },
    {
      name: 'a remark instead of a sign',
      text: faulty(['| ✖ | ?', '| kept at night | ?']),
      findings: [
        {
          messageId: 'remark',
          at: '6:32-6:45',
          severity: 'info',
          feature: 'Attach disk',
          target: 'Beta',
          actual: 'kept at night',
        },
      ],
    },
    {
      name: 'a row in words of its own, and a word among signs',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Sign in | yes | no | yes |\n| Proof | HMAC | JWT | yes |\n| Push | yes | yes | odd |\n| Pull | yes | yes | yes |\n',
      findings: [
        { messageId: 'remark', at: '4:11-4:15', severity: 'info', actual: 'HMAC' },
        { messageId: 'remark', at: '4:18-4:21', severity: 'info', actual: 'JWT' },
        { messageId: 'remark', at: '5:22-5:25', severity: 'info', actual: 'odd' },
      ],
    },
    {
      name: 'a word misspelt',
      text: faulty(['**Beta:** missing', '**Beta:** mising']),
      findings: [
        {
          messageId: 'near',
          at: '29:17-29:23',
          severity: 'error',
          expected: 'missing',
          actual: 'mising',
          message: /Did you mean `missing`/,
        },
      ],
      output: CLEAN,
    },
    {
      name: 'a footnote mark alone, three times: it is meant to',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Boot | ✔ | (1) | ✔ |\n| Stop | (1) | ✔ | (1) |\n| Run | ✖ | ✔ | ✔ |\n| Halt | ✖ | ✔ | ✔ |\n\n(1) Not yet.\n',
      findings: [{ messageId: 'marks', at: '3:14-3:17', severity: 'info', related: ['4:10-4:13'] }],
    },
    {
      name: 'a footnote mark alone, once for its places',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | (1) |\n| Stop | (1) | ✔ (1) |\n| Run | ✖ | ✔ |\n\n(1) Not yet.\n',
      findings: [
        {
          messageId: 'marks',
          at: '3:14-3:17',
          severity: 'warning',
          actual: '(1)',
          related: ['4:10-4:13'],
        },
      ],
    },
    ...(['usupported', 'nsupported'] as const).map((word) => ({
      name: `a word that ${word} may be, and its opposite`,
      text: `| Feature | Go | Java |\n|---|---|---|\n| Boot | supported | ${word} |\n| Stop | supported | unsupported |\n| Run | unsupported | supported |\n`,
      findings: [
        {
          messageId: 'near',
          at: `3:22-3:${22 + word.length}`,
          severity: 'error' as const,
          actual: word,
          message: /Did you mean `supported` or `unsupported`\?|Did you mean `unsupported`/,
        },
      ],
    })),
    {
      name: 'a word that is near one of another vocabulary only',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | yes | partail |\n| Stop | no | yes |\n| Run | yes | no |\n| Halt | no | yes |\n',
      findings: [
        { messageId: 'near', at: '3:16-3:23', severity: 'warning', message: /Did you mean `partial`/ },
      ],
    },
    {
      name: 'words that deny what they are near to, a version, a suffix, and no guess at any of them',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Boot | partial | impartial | complete |\n| Stop | missing | unmissing | complete |\n| Run | partial | complete | .nkm |\n| Halt | missing | complete | partial |\n| Wait | missing | complete | partial |\n',
      findings: [
        { messageId: 'remark', at: '3:20-3:29', severity: 'info', actual: 'impartial' },
        { messageId: 'remark', at: '4:20-4:29', severity: 'info', actual: 'unmissing' },
        { messageId: 'remark', at: '5:30-5:34', severity: 'info', actual: '.nkm' },
      ],
    },
    {
      name: 'a slip in the words beside a symbol',
      text: '| Feature | Status |\n|---|---|\n| Boot | ✅ Suported |\n| Stop | ❌ Not planned now |\n| Run | ❌ Not planned now |\n| Halt | ❌ Not planned now |\n| Wait | [❌ Not plannd now](https://example.org/4) |\n| Read | ✅ Windows |\n| Seek | ✅ Window |\n',
      findings: [
        { messageId: 'near', at: '3:10-3:20', severity: 'warning', expected: 'supported' },
        { messageId: 'near', at: '7:10-7:51', severity: 'warning', expected: 'Not planned now' },
      ],
    },
    {
      name: 'more signs than are told one by one',
      text: faulty(['| ✖ | ?', '| ♠ | ♦'], ['| ✖ | ✔ | ✔ |\n\n', '| ♣ | ✔ | ✔ |\n\n']),
      options: { maximum: 1 },
      findings: [
        { messageId: 'unknown', at: '6:32-6:33', severity: 'warning', actual: '♠' },
        { messageId: 'many', at: '6:36-6:37', severity: 'info', actual: '♦ ♣' },
      ],
    },
  ],
});
