// malformed-syntax: what the rule itself finds; what the readers notice is tested with them.
import rule from '../../rules/malformed-syntax/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'names in code, and a backtick that is one',
      text: table('Key/A/B', '`boot`/✔/✖', '\\`/✖/✔', 'x `y` z/✔/✔'),
    },
  ],
  invalid: [
    {
      name: 'a border without its first corner, told once',
      format: 'rst',
      text: `Support\n=======\n\n+------+-----+-----+\n| Name | A   | B   |\n+======+=====+=====+\n${['Boot', 'Halt', 'Read'].map((name) => `| ${name} | yes | no  |\n+------+-----+-----+\n`).join('')}| Seek | yes | no  |\n-------+-----+-----+\n| Wait | no  | yes |\n+------+-----+-----+\n`,
      findings: [{ messageId: '', at: '13:1-13:21' }],
    },
    {
      name: 'a row that has its width once a template is filled',
      format: 'rst',
      text: 'Support\n=======\n\n+------+-----+-----+\n| Name | A   | B   |\n+======+=====+=====+\n| ``{KEY}`` | yes | no  |\n+------+-----+-----+\n',
      findings: [{ messageId: '', at: '7:20-7:21', severity: 'info' }],
    },
    {
      name: 'names with a backtick on one side',
      text: table('Feature/A/`Beta', '`boot/✔/✖', 'halt`/✖/✔'),
      findings: [
        { messageId: 'backtick', at: '1:17-1:22', severity: 'warning' },
        { messageId: 'backtick', at: '3:3-3:8', severity: 'warning', message: /^The code `boot` has/ },
        { messageId: 'backtick', at: '4:3-4:8', severity: 'warning' },
      ],
    },
  ],
});
