// stage-level-mismatch: what it must pass, what it must find.
import rule from '../../rules/stage-level-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';

const cell = (boot: string): string =>
  `| Feature | Go | Java |\n|---|---|---|\n| Boot | ${boot} | ✔ |\n| Halt | ✔ | ✖ |\n| Stop | ✔ | ✖ |\n`;
const details = (go: string): string =>
  `| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | ✖ |\n\n## Details\n\n### Boot\n\n- Go: ${go}\n- Java: missing\n`;

testRule(rule, {
  valid: [
    { name: 'planned', text: cell('Planned') },
    { name: 'planned beside a no', text: cell('✖ (planned)') },
    { name: 'experimental', text: cell('✔ (experimental)') },
    { name: 'deprecated', text: cell('Deprecated since 3') },
    { name: 'removed in a version', text: cell('✔ (removed in 5.0)') },
    { name: 'a plan for a part', text: cell('✔ (planned on Windows)') },
    { name: 'levels that differ', text: details('missing (planned)') },
    { name: 'a sentence', text: details('complete\n  - Notes: Planned features are left out.') },
  ],
  invalid: [
    {
      name: 'planned beside a yes',
      text: cell('✔ (planned)'),
      findings: [
        {
          messageId: 'own',
          at: '3:10-3:21',
          severity: 'warning',
          feature: 'Boot',
          target: 'Go',
          expected: 'planned',
          actual: 'complete',
          message: /^`Boot` on `Go` is complete, and its words say planned\. /,
        },
      ],
    },
    {
      name: 'in progress beside a yes',
      text: cell('Yes, in progress'),
      findings: [{ messageId: 'own', at: '3:10-3:26', expected: 'in progress' }],
    },
    {
      name: 'a note on a line of the details',
      text: details('complete\n  - Notes: Planned for 3.0.'),
      findings: [{ messageId: 'own', at: '9:7-9:15', expected: 'planned' }],
    },
    {
      name: 'a yes for what its details have in progress',
      text: details('partial (in progress)'),
      findings: [
        {
          messageId: 'details',
          at: '3:10-3:11',
          expected: 'in progress',
          actual: 'complete',
          related: ['9:7-9:28'],
        },
      ],
    },
    {
      name: 'a data file',
      format: 'ini',
      text: '[driver.alpha]\ntitle=Alpha\n[operation.boot]\ntitle=Boot\nstatus=optional\ndriver.alpha=complete\ndriver-notes.alpha=Planned.\n',
      findings: [{ messageId: 'own', at: '6:14-6:22' }],
    },
  ],
});
