// unsupported-everywhere: what it must pass, what it must find.
import rule from '../../rules/unsupported-everywhere/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Alpha/Beta';

testRule(rule, {
  valid: [
    { name: 'somebody has it', text: table(HEAD, 'Boot/✔/✖') },
    { name: 'somebody may have it', text: table(HEAD, 'Boot/✔/✔', 'Fly/✖/?') },
    { name: 'a sign that nobody understands', text: table(HEAD, 'Boot/✔/✔', 'Fly/✖/%', 'Run/✖/✔') },
    { name: 'applicable to none', text: table(HEAD, 'Boot/✔/✖', 'Fly/not applicable/not applicable') },
    { name: 'one target', text: table('Feature/Alpha', 'Boot/✔', 'Fly/✖') },
  ],
  invalid: [
    {
      name: 'nobody has it',
      text: table(HEAD, 'Boot/✔/✔', 'Fly/✖/✖'),
      findings: [{ messageId: 'nobody', at: '4:3-4:6', severity: 'info', feature: 'Fly' }],
    },
    {
      name: 'nobody to whom it applies has it, in a data file',
      format: 'ini',
      text: '[driver.a]\n[driver.b]\n[operation.fly]\ntitle=Fly\ndriver.a=missing\ndriver.b=missing\n',
      findings: [{ messageId: 'nobody', at: '3:2-3:15', feature: 'Fly' }],
    },
  ],
});
