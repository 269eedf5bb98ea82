// conflicting-claims: what it must pass, what it must find.
import rule from '../../rules/conflicting-claims/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'rows of one name that a word tells apart, which a legend explains as something else',
      text: '# Support\n\n- **Native**: supported by itself\n- **Extension**: brought by a browser\n\n| Provider | Kind | Asked | Wanted |\n|---|---|---|---|\n| Lamp | Extension | ❌ | ❌ |\n| Lamp | Native | ✅ | ✅ |\n| Bell | Extension | ❌ | ✅ |\n| Gong | Native | ✅ | ✅ |\n',
    },
    {
      name: 'names that all come twice, so that they name no row alone',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Boot | ✖ | ✖ |\n| Halt | ✔ | ✔ |\n| Halt | ✖ | ✔ |\n',
    },
    {
      name: 'rows whose names come again all over, told apart by texts',
      text:
        '# CI\n\n| Arch | CPU | Compiler | Dynamic | INT64 |\n| --- | --- | --- | --- | --- |\n' +
        [
          'Oslo/gcc/+/-',
          'Oslo/gcc/+/+',
          'Oslo/llvm/-/-',
          'Pisa/gcc/+/-',
          'Pisa/llvm/-/-',
          'Rome/gcc/+/-',
          'Rome/llvm/+/-',
          'Bonn/gcc/-/-',
          'Bonn/llvm/+/-',
        ]
          .map((row) => `| x64 | ${row.split('/').join(' | ')} |\n`)
          .join(''),
    },
    {
      name: 'rows of a target that a text in a column of levels tells apart',
      text: '# Known issues\n\n| Provider | Architecture | uv=required | uv=preferred |\n| --- | --- | --- | --- |\n| Oslo | Extension | ❌ Handles it without asking | ❌ Signs without asking |\n| Oslo | Native | ✅ Asks | ✅ Exact |\n| Pisa | Extension | ❌ Handles it without asking | ❌ Signs without asking |\n| Rome | Extension | ❌ Handles it without asking | ❌ Signs without asking |\n| Bonn | Extension | ❌ Handles it without asking | ❌ Signs without asking |\n| Bonn | Native | ✅ Asks | ✅ Exact |\n| Bern | Native | ✅ Asks | ✅ Exact |\n',
    },
    {
      name: 'a decision table, where several answers lead to one command',
      text: '# Which command\n\n| Signed? | Local? | Run |\n| --- | --- | --- |\n| yes | yes | nothing |\n| yes | no | nothing |\n| no | yes | fetch |\n| no | no | sign |\n',
    },
    {
      name: 'rows of a target that a version tells apart',
      text: '# Resource support\n\n| Platform | Version | Blink | Dim |\n| --- | --- | --- | --- |\n| Oslo | v1 | yes | no |\n| Oslo | v2 | yes | yes |\n| Pisa | v1 | no | yes |\n| Rome | v1 | no | yes |\n',
    },
    {
      name: 'signs for "as above" in place of names',
      text: '# Feature support\n\n| Lamp | Blink | Dim |\n| --- | --- | --- |\n| Oslo | yes | no |\n| ... | yes | no |\n| ... | no | no |\n| Pisa | yes | yes |\n| Rome | yes | yes |\n',
    },
    {
      name: 'rows that a text in a column of levels tells apart',
      text: '# Feature support\n\n| Feature | Mount | Blinks |\n| --- | --- | --- |\n| Oslo | yes | yes |\n| Oslo | Wall mounted | no |\n| Pisa | no | yes |\n| Rome | yes | no |\n| Bonn | yes | no |\n',
    },
    {
      name: 'two columns of one name, which belongs to duplicate-target',
      text: '| Feature | Go | Go | Java |\n|---|---|---|---|\n| Blink | ✔ | ✖ | ✔ |\n| Dim | ✖ | ✖ | ✔ |\n',
    },
    { name: 'claims that agree', text: CLEAN },
    {
      name: 'one label for two things that their links tell apart',
      text: '| Feature | Go | Java |\n|---|---|---|\n| [Boot](#boot) | ✔ | ✖ |\n| [Boot](#boot-1) | ✖ | ✖ |\n| Halt | ✔ | ✔ |\n',
    },
    {
      name: 'labels that come again all over',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Read | ✔ | ✖ |\n| Write | ✖ | ✖ |\n| Move | ✔ | ✔ |\n| Copy | ✔ | ✔ |\n| Read | ✖ | ✖ |\n| Write | ✔ | ✖ |\n| Move | ✖ | ✔ |\n| Copy | ✔ | ✔ |\n',
    },
    {
      name: 'a row that says twice the same',
      text: faulty(['| Resize disk', '| Attach disk | optional | ✔ | ✖ | ? |\n| Resize disk']),
    },
    {
      name: 'views that differ, which belongs to summary-detail-mismatch',
      text: faulty(['| ✖ | ?', '| ✔ | ?']),
    },
  ],
  invalid: [
    {
      name: 'a word in a role that stands for another level',
      format: 'rst',
      text: 'Support\n=======\n\n.. list-table::\n   :header-rows: 1\n\n   * - Feature\n     - Lamp\n'
        .concat(...['Boot', 'Halt', 'Dim', 'Glow'].map((name) => `   * - ${name}\n     - :good:\`yes\`\n`))
        .concat('   * - Blink\n     - :bad:`no`\n   * - Ring\n     - :good:`partial`\n'),
      findings: [{ messageId: 'role', at: '20:8-20:23', severity: 'warning', feature: 'Ring' }],
    },
    {
      name: 'two rows that differ in a level',
      text: faulty(['| Resize disk', '| Attach disk | optional | ✔ | ✔ | ? |\n| Resize disk']),
      findings: [
        {
          messageId: 'level',
          at: '8:32-8:33',
          feature: 'Attach disk',
          target: 'Beta',
          related: ['6:32-6:33'],
        },
      ],
    },
    {
      name: 'two rows that differ in the status',
      text: faulty(['| Resize disk', '| Attach disk | mandatory | ✔ | ✖ | ? |\n| Resize disk']),
      findings: [{ messageId: 'status', at: '8:17-8:26', feature: 'Attach disk', related: ['6:17-6:25'] }],
    },
    {
      name: 'two lines that differ in a list',
      text: faulty(['    * **Beta:** missing\n', '    * **Beta:** missing\n    * **Beta:** complete\n']),
      findings: [{ messageId: 'level', at: '30:17-30:25', related: ['29:17-29:24'] }],
    },
  ],
});
