// count-mismatch: what it must pass, what it must find.
import rule from '../../rules/count-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const page = (...totals: readonly string[]): string => `| Call | Go | Java | Rust | Supported by |
|---|---|---|---|---|
| list | ✓ | ✓ | ✓ | ${totals[0]} |
| get | ✓ | ✓ | ✗ | ${totals[1]} |
| put | ✓ | ✗ | ✗ | ${totals[2]} |
| **Total** | ${totals[3]} | ${totals[4]} | ${totals[5]} | |
`;

const counted = (sentence: string): string =>
  `# Coverage\n\n**${sentence}**\n\n| Feature | Status |\n| --- | --- |\n| Bold | ✅ |\n| Tables | ✅ |\n| Fields | ⚠️ parsed only |\n| Charts | ❌ |\n`;

const statistics = (...rows: readonly string[]): string =>
  `# Coverage\n\n## Text\n\n${table('Feature/Lamp', 'Bold/✅', 'Fields/❌', 'Size/✅')}## Tables\n\n${table('Feature/Lamp', 'Rows/✅', 'Grids/🟡')}## Summary\n\n${table('Area/All/Done/Partial/Not started', ...rows)}`;

testRule(rule, {
  valid: [
    {
      name: 'counts by section that agree',
      text: statistics('Text/3/2 (67%)/0/1', 'Tables/2/1/1/0', 'Total/5/3/1/1'),
    },
    {
      name: 'counts of something else',
      text: statistics('Text/9/7/0/2', 'Tables/8/5/1/2', 'Total/17/12/1/4'),
    },
    {
      name: 'a sentence that counts the cells of several tables',
      text: statistics('Text/3/2/0/1').replace(
        '# Coverage',
        '# Coverage\n\n3 features done, 1 partial, 1 planned.',
      ),
    },
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
      name: 'a count by section that is wrong',
      text: statistics('Text/3/2/0/1', 'Tables/2/1/1/0', '**Total**/6/3/2/1'),
      findings: [{ messageId: 'statistics', at: '24:3-24:12', expected: '5, 3, 1, 1', actual: '6, 3, 2, 1' }],
    },
    {
      name: 'a sentence that counts one level of several tables wrong',
      text: statistics('Text/3/2/0/1').replace(
        '# Coverage',
        '# Coverage\n\n3 features done, 1 partial, 2 planned.',
      ),
      findings: [{ messageId: 'sentence', at: '3:29-3:38', message: /and the tables have 1\./ }],
    },
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
