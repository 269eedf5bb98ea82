// unknown-target: what it must pass, what it must find.
import rule from '../../rules/unknown-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'lists that name other things than targets',
      text: '# Feature roadmap\n\n## ✅ Completed\n\n### Core features\n\n- ✅ Sorting (by column)\n- ✅ Filtering (global)\n- ✅ Paging (local)\n- ✅ Toggles\n\n### Advanced features\n\n- ✅ Scrolling (fast)\n- ✅ Selection\n- ✅ Export\n\n### Framework support\n\n- ✅ React adapter\n- ✅ Vue adapter\n',
    },
    { name: 'names that the table has', text: CLEAN },
    { name: 'names in another case', text: faulty(['**Beta:** missing', '**BETA:** missing']) },
    { name: 'a line gone from a list', text: faulty(['    * **Beta:** missing\n', '']) },
  ],
  invalid: [
    {
      name: 'the one name of the one list, which is none of targets',
      text: '# Feature support\n\n| Feature | Server | Client |\n|---|---|---|\n| Boot | ✓ | ✓ |\n| Data flow | ✓ | ✖ |\n| Help | ✖ | ✓ |\n\n## Data flow\n\n**Data-Flow Status:** ✓ flowing\n',
      findings: [{ messageId: 'column', at: '11:3-11:19', severity: 'info', target: 'Data-Flow' }],
    },
    {
      name: 'a name that only one of the lists has, where no table says which targets there are',
      text: ['Boot', 'Halt', 'Dim', 'Glow', 'Blink', 'Ring']
        .map(
          (name, at) =>
            `- **${name}**\n  - **Driver Support:**\n    - Alpha: complete\n    - Beta: missing\n${at === 5 ? '    - Zulu: missing\n' : ''}`,
        )
        .join(''),
      findings: [{ messageId: 'unknown', at: '25:7-25:11', severity: 'info', feature: 'Ring' }],
    },
    {
      name: 'a name misspelt in one list',
      text: faulty(['**Beta:** missing', '**Betta:** missing']),
      findings: [
        {
          messageId: 'unknown',
          at: '29:9-29:14',
          feature: 'Attach disk',
          target: 'Betta',
          expected: 'Beta',
          actual: 'Betta',
          related: ['3:30-3:34'],
          message: /Did you mean `Beta`/,
        },
      ],
      output: CLEAN,
    },
    {
      name: 'another name where one is missing',
      text: faulty(['**Beta:** missing', '**Omicron:** missing']),
      findings: [{ messageId: 'unknown', at: '29:9-29:16', expected: 'Beta' }],
      output: CLEAN,
    },
    {
      name: 'a name too many',
      text: faulty(['    * **Beta:** missing\n', '    * **Beta:** missing\n    * **Omicron:** missing\n']),
      findings: [{ messageId: 'unknown', at: '30:9-30:16', feature: 'Attach disk', target: 'Omicron' }],
    },
    {
      name: 'a column gone from the summary',
      text: CLEAN.replace(/^(\|(?:[^|\n]*\|){3})[^|\n]*\|/gm, '$1'),
      findings: [
        { messageId: 'column', at: '19:9-19:13', target: 'Beta', message: /^The details of 4 features name/ },
      ],
    },
    {
      name: 'a column misspelt',
      text: faulty(['| Beta |', '| Betta |']),
      findings: [
        {
          messageId: 'header',
          at: '3:30-3:35',
          target: 'Betta',
          expected: 'Beta',
          related: ['19:9-19:13', '29:9-29:13', '39:9-39:13'],
        },
      ],
      output: CLEAN,
    },
    {
      name: 'a column renamed',
      text: faulty(['| Beta |', '| Omicron |']),
      findings: [{ messageId: 'header', at: '3:30-3:37', expected: 'Beta', actual: 'Omicron' }],
      output: CLEAN,
    },
  ],
});
