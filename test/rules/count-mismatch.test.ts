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

testRule(rule, {
  valid: [
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
