// partial-needs-notes: what it must pass, what it must find.
import rule from '../../rules/partial-needs-notes/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'partial with a note', text: CLEAN },
    {
      name: 'a plain table',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✅ | 🚧 |\n| Stop | ❌ | ✅ |\n',
    },
    {
      name: 'a table whose marks explain',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✅ | 🚧 [^1] |\n| Stop | ❌ | ✅ |\n\n[^1]: Without a network.\n',
    },
  ],
  invalid: [
    {
      name: 'partial without a note in the details',
      text: faulty(['\n      **Notes:** Without memory.\n\n', '']),
      findings: [
        {
          messageId: 'bare',
          at: '39:17-39:24',
          severity: 'warning',
          feature: 'Take snapshot',
          target: 'Beta',
        },
      ],
    },
    {
      name: 'the one bare sign of a table whose other partial signs have marks',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | 🚧 | 🚧 [^1] |\n| Stop | ❌ | ✅ |\n\n[^1]: Without a network.\n',
      findings: [{ messageId: 'bare', at: '3:10-3:12', feature: 'Boot', target: 'Go' }],
    },
  ],
});
