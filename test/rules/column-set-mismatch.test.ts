// column-set-mismatch: what it must pass, what it must find.
import rule from '../../rules/column-set-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
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
      name: 'a column that two of three tables have',
      text: `${table('T/A/B/C/D', 'a/✔/✔/✔/✔', 'b/✔/✖/✔/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/A/B/C/D', 'e/✔/✔/✖/✔', 'f/✔/✖/✔/✔')}`,
      findings: [
        {
          messageId: 'missing',
          at: '6:1-6:4',
          severity: 'warning',
          expected: 'D',
          message: /no column `D`, which 2 other/,
        },
      ],
    },
    {
      name: 'another order',
      text: `${table('T/A/B/C', 'a/✔/✔/✔', 'b/✔/✖/✔')}${table('T/A/B/C', 'c/✔/✔/✔', 'd/✖/✔/✔')}${table('T/B/C/A', 'e/✔/✔/✖', 'f/✔/✖/✔')}`,
      findings: [
        { messageId: 'order', at: '11:1-11:4', severity: 'info', actual: 'A', message: /comes first/ },
      ],
    },
    {
      name: 'another word for the first column',
      text: `${table('Call/A/B', 'a/✔/✔', 'b/✔/✖')}${table('Call/A/B', 'c/✔/✔', 'd/✖/✔')}${table('Call/A/B', 'e/✔/✖', 'f/✔/✖')}${table('Feature/A/B', 'g/✔/✖', 'h/✔/✖')}`,
      findings: [
        { messageId: 'label', at: '16:1-16:10', severity: 'info', actual: 'Feature', expected: 'Call' },
      ],
    },
  ],
});
