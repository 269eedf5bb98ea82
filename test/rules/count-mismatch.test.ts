// count-mismatch: what it must pass, what it must find.
import rule from '../../rules/count-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';

const page = (...totals: readonly string[]): string => `| Call | Go | Java | Rust | Supported by |
|---|---|---|---|---|
| list | ✓ | ✓ | ✓ | ${totals[0]} |
| get | ✓ | ✓ | ✗ | ${totals[1]} |
| put | ✓ | ✗ | ✗ | ${totals[2]} |
| **Total** | ${totals[3]} | ${totals[4]} | ${totals[5]} | |
`;

const counted = (sentence: string): string =>
  `# Coverage\n\n**${sentence}**\n\n| Feature | Status |\n| --- | --- |\n| Bold | ✅ |\n| Tables | ✅ |\n| Fields | ⚠️ parsed only |\n| Charts | ❌ |\n`;

testRule(rule, {
  valid: [
    { name: 'a sentence that counts right', text: counted('2 features done, 1 partial, 1 planned.') },
    { name: 'a sentence that counts something else', text: counted('Of 9 testers, 7 are done.') },
    { name: 'totals that agree', text: page('3/3', '2/3', '1/3', '3', '2', '1') },
    { name: 'percentages that agree', text: page('100%', '66%', '33%', '100 %', '67 %', '33 %') },
    { name: 'numbers that count something else', text: page('12', '40', '7', '9', '8', '7') },
    {
      name: 'a column that is no count',
      text: page('3', '9', '1', '', '', '').replace('Supported by', 'Priority'),
    },
    {
      name: 'partial support that counts as support',
      text: '| Call | Go | Java | Total |\n|---|---|---|---|\n| a | ✅ | 🟡 | 2 |\n| b | ✅ | ❌ | 1 |\n| c | 🟡 | ❌ | 1 |\n',
    },
  ],
  invalid: [
    {
      name: 'a sentence that counts one level wrong',
      text: counted('3 features done, 1 partial, 1 planned.'),
      findings: [{ messageId: 'sentence', at: '3:3-3:18', expected: '2', actual: '3' }],
    },
    {
      name: 'a share of all features',
      text: counted('Now 3 of 4 features are supported.'),
      findings: [{ messageId: 'sentence', at: '3:7-3:36', message: /3 are complete, and the table has 2\./ }],
    },
    {
      name: 'a share that is wrong',
      text: page('3/3', '3/3', '1/3', '3', '2', '1'),
      findings: [
        {
          messageId: 'wrong',
          at: '4:21-4:24',
          severity: 'warning',
          feature: 'get',
          expected: '2/3',
          actual: '3/3',
        },
      ],
    },
    {
      name: 'a total below a column that is wrong',
      text: page('3 of 3', '2 of 3', '1 of 3', '3', '2', '2'),
      findings: [{ messageId: 'wrong', at: '6:23-6:24', target: 'Rust', expected: '1', actual: '2' }],
    },
    {
      name: 'a percentage that is wrong',
      text: page('100%', '66%', '50%', '', '', ''),
      findings: [{ messageId: 'wrong', at: '5:21-5:24', feature: 'put', expected: '33%', actual: '50%' }],
    },
  ],
});
