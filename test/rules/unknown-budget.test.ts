// unknown-budget: what it must pass, what it must find.
import rule from '../../rules/unknown-budget/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Alpha/Beta/Gamma';
const HALF = table(HEAD, 'Boot/✔/✖/?', 'Fly/✖/✔/?', 'Run/✔/✔/?');

testRule(rule, {
  valid: [
    { name: 'a few', text: table(HEAD, 'Boot/✔/✖/?', 'Fly/✖/✔/✔', 'Run/✔/✔/?') },
    { name: 'a small matrix', text: table(HEAD, 'Boot/✔/?/?', 'Fly/?/✖/?') },
    { name: 'blanks', text: table(HEAD, 'Boot/✔/✖/', 'Fly/✖/✔/', 'Run/✔/✔/') },
    { name: 'exactly as many as are allowed', text: HALF, options: { matrix: 1 / 3, target: 1 } },
  ],
  invalid: [
    {
      name: 'a third of all',
      text: HALF,
      findings: [
        {
          messageId: 'matrix',
          at: '1:1-5:20',
          severity: 'info',
          expected: 'at most 25 %',
          actual: '33 %',
          message: /^3 of 9 cells are unknown/,
        },
      ],
    },
    {
      name: 'all of a target',
      text: HALF,
      options: { matrix: 0.5, from: 3 },
      findings: [{ messageId: 'target', at: '1:28-1:33', target: 'Gamma', actual: '100 %' }],
    },
  ],
});
