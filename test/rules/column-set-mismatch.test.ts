// column-set-mismatch: what it must pass, what it must find.
import rule from '../../rules/column-set-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'three columns of four, where more are asked',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
      options: { coverage: 0.76 },
    },
    {
      name: 'two orders, one table of each',
      text: `${table('T/A/B/C', 'a/✔/✔/✔', 'b/✔/✖/✔')}${table('T/C/A/B', 'c/✔/✔/✔', 'd/✖/✔/✔')}`,
    },
    {
      name: 'three first columns, each called otherwise',
      text: `${table('Call/A/B', 'a/✔/✔', 'b/✔/✖')}${table('Call/A/B', 'c/✔/✔', 'd/✖/✔')}${table('Call/A/B', 'e/✔/✖', 'f/✔/✖')}${table('Type/A/B', 'g/✔/✖', 'h/✔/✖')}${table('Name/A/B', 'i/✔/✖', 'j/✔/✖')}`,
    },
    {
      name: 'two first columns called one way, one the other',
      text: `${table('Call/A/B', 'a/✔/✔', 'b/✔/✖')}${table('Call/A/B', 'c/✔/✔', 'd/✖/✔')}${table('Feature/A/B', 'g/✔/✖', 'h/✔/✖')}`,
    },
    {
      name: 'first columns called two ways twice each',
      text: `${table('Call/A/B', 'a/✔/✔', 'b/✔/✖')}${table('call/A/B', 'c/✔/✔', 'd/✖/✔')}${table('Call/A/B', 'e/✔/✖', 'f/✔/✖')}${table('Type/A/B', 'g/✔/✖', 'h/✔/✖')}${table('Type/A/B', 'i/✔/✖', 'j/✔/✖')}`,
    },
    {
      name: 'a column that is blank from top to bottom',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C/D', 'c/✔/✔/✔/', 'd/✖/✔/✔/')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}${table('T/A/B/C/D', 'g/✔/✔/✖/✔', 'h/✔/✖/✔/✔')}`,
    },
    {
      name: 'a column whose name another column has',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C/C', 'c/✔/✔/✔/✔', 'd/✖/✔/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
    },
    { name: 'one table', text: table('Type/Go/Java/Rust', 'a/✔/✔/✔', 'b/✔/✖/✔') },
    {
      name: 'the same columns',
      text: table('Type/Go/Java', 'a/✔/✔', 'b/✔/✖') + table('Type/Go/Java', 'c/✔/✔', 'd/✔/✖'),
    },
    {
      name: 'tables of other targets',
      text: table('Type/Go/Java/C', 'a/✔/✔/✔', 'b/✔/✖/✔') + table('Type/AWS/GCP', 'c/✔/✔', 'd/✔/✖'),
    },
    {
      name: 'a table of half the targets',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C/D', 'c/✔/✔/✔/✔')}${table('T/A/B', 'd/✔/✔', 'e/✔/✖')}`,
    },
    {
      name: "another spelling, which is another rule's",
      text: `${table('T/Go/JS/C', 'a/✔/✔/✔', 'b/✔/✖/✔')}${table('T/Go/JS/C', 'c/✔/✔/✔', 'x/✖/✔/✔')}${table('T/Go/JavaScript/C', 'd/✔/✔/✔', 'e/✔/✖/✔')}`,
    },
  ],
  invalid: [
    {
      name: 'a column that all others have',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}${table('T/A/B/C/D', 'g/✔/✔/✖/✔', 'h/✔/✖/✔/✔')}`,
      findings: [{ messageId: 'missing', at: '6:1-6:4', severity: 'info', expected: 'D' }],
    },
    {
      name: 'three columns of four, where three quarters are asked',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
      options: { coverage: 0.75 },
      findings: [{ messageId: 'missing', at: '6:1-6:4', severity: 'info', expected: 'D' }],
    },
    {
      name: 'a column that two of three tables have',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
      findings: [
        {
          messageId: 'missing',
          at: '6:1-6:4',
          severity: 'info',
          expected: 'D',
          message: /^This table has no column `D`, unlike 2 other tables\. Add it\.$/,
        },
      ],
    },
    {
      name: 'another order',
      text: `${table('T/A/B/C', 'a/✔/✔/✔', 'b/✔/✖/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/B/C/A', 'e/✔/✔/✖', 'f/✔/✖/✔')}`,
      findings: [
        {
          messageId: 'order',
          at: '11:1-11:4',
          severity: 'info',
          actual: 'A',
          message: /^The column `A` is out of order: in 2 other tables it comes first\. Use one order\.$/,
        },
      ],
    },
    {
      name: 'another word for the first column',
      text: `${table('Call/A/B', 'a/✔/✔', 'b/✔/✖')}${table('Call/A/B', 'c/✔/✔', 'd/✖/✔')}${table('Call/A/B', 'e/✔/✖', 'f/✔/✖')}${table('Feature/A/B', 'g/✔/✖', 'h/✔/✖')}`,
      findings: [
        {
          messageId: 'label',
          at: '16:1-16:10',
          severity: 'info',
          actual: 'Feature',
          expected: 'Call',
          message:
            /^The first column is called `Feature` here and `Call` in 3 other tables\. Use one name\.$/,
        },
      ],
    },
    {
      name: 'two columns that most tables have',
      text: `${table('T/A/B/C/D/E/F/G', 'a/✔/✔/✔/✔/✔/✔/✔')}${table('T/A/B/C/D/E', 'c/✔/✔/✔/✔/✔')}${table('T/A/B/C/D/E/F/G', 'e/✔/✔/✖/✔/✔/✔/✔')}`,
      findings: [
        {
          messageId: 'missing',
          at: '5:1-5:4',
          severity: 'info',
          message: /^This table has no column `F` and `G`, .* Add them\.$/,
        },
      ],
    },
    {
      name: 'a column in another place than after its neighbour',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C/D', 'c/✔/✔/✔/✔', 'd/✖/✔/✔/✔')}${table('T/A/C/D/B', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
      findings: [
        {
          messageId: 'order',
          at: '11:1-11:4',
          severity: 'info',
          actual: 'B',
          message: /^The column `B` is out of order: in 2 other tables it follows `A`\. /,
        },
      ],
    },
  ],
});
