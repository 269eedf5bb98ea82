// empty-target: what it must pass, what it must find.
import rule from '../../rules/empty-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Alpha/Beta';
const EMPTY = table(HEAD, 'Boot/✔/✖', 'Fly/✖/?');

testRule(rule, {
  valid: [
    { name: 'something for each', text: table(HEAD, 'Boot/✔/✖', 'Fly/✖/✔') },
    {
      name: 'something in another table',
      text: `# One\n\n${EMPTY}# Two\n\n${table(HEAD, 'Run/✖/✔', 'Sit/✔/✖')}`,
    },
    { name: 'a plan', text: table(HEAD, 'Boot/✖/✖', 'Fly/✖/✖') },
    { name: 'one row', text: table(HEAD, 'Boot/✔/✖') },
    { name: 'a sign that nobody understands', text: table(HEAD, 'Boot/✔/✖', 'Fly/✔/%', 'Run/✖/✖') },
  ],
  invalid: [
    {
      name: 'nothing supported',
      text: EMPTY,
      findings: [
        {
          messageId: 'nothing',
          at: '1:21-1:25',
          severity: 'warning',
          target: 'Beta',
          message: /supports none of 2 features/,
        },
      ],
    },
    {
      name: 'nothing said',
      text: table(HEAD, 'Boot/✔/', 'Fly/✖/'),
      findings: [{ messageId: 'silent', at: '1:21-1:25', target: 'Beta' }],
    },
    {
      name: 'nothing in any table',
      text: `# One\n\n${EMPTY}# Two\n\n${table(HEAD, 'Run/✔/✖', 'Sit/✔/✖')}`,
      findings: [{ messageId: 'nothing', at: '3:21-3:25', message: /none of 4 features/ }],
    },
    {
      name: 'a data file',
      format: 'ini',
      text: '[driver.a]\n[driver.b]\n[operation.x]\ntitle=X\ndriver.a=complete\ndriver.b=missing\n[operation.y]\ntitle=Y\ndriver.a=partial\ndriver.b=unknown\n',
      findings: [{ messageId: 'nothing', at: '2:9-2:10', target: 'b' }],
    },
  ],
});
