// requires-unsatisfied: what it must pass, what it must find.
import rule from '../../rules/requires-unsatisfied/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const TWO = table('Feature/Alpha/Beta', 'Local disk/✔/✖', 'Boot from disk/✔/✔');
const MET = table('Feature/Alpha/Beta', 'Local disk/✔/?', 'Boot from disk/✔/✔', 'Ping/✖/✔');
const options = { requires: { 'Boot from disk': 'Local disk' } };

testRule(rule, {
  valid: [
    { name: 'nothing asked', text: TWO },
    { name: 'what is there, or may be', text: MET, options },
    { name: 'a feature of another document', text: TWO, options: { requires: { Fly: ['Wings'] } } },
    {
      name: 'a column of versions',
      text: table('Feature/Requires/Alpha/Beta', 'Local disk//✔/✖', 'Boot from disk/libfoo 2/✔/✔'),
    },
    {
      name: 'a near name where what it presupposes is not there',
      text: TWO,
      options: { requires: { 'Bool from disk': ['Wings'] } },
    },
    { name: 'itself', text: TWO, options: { requires: { 'Local disk': ['local disk'] } } },
  ],
  invalid: [
    {
      name: 'what the configuration says',
      text: TWO,
      options,
      findings: [
        {
          messageId: 'lacks',
          at: '4:24-4:25',
          severity: 'warning',
          feature: 'Boot from disk',
          target: 'Beta',
          expected: 'missing',
          actual: 'complete',
          related: ['3:20-3:21'],
        },
      ],
    },
    {
      name: 'what a column says',
      text: table('Feature/Requires/Alpha/Beta', 'Local disk//✔/✖', 'Boot/glue, Local disk/✔/✔'),
      findings: [{ messageId: 'lacks', at: '4:33-4:34', related: ['3:23-3:24', '4:16-4:26'] }],
    },
    {
      name: 'a name that is none',
      text: TWO,
      options: { requires: { 'boot from disk': ['Local disc'] } },
      findings: [
        {
          messageId: 'nowhere',
          at: '4:3-4:17',
          expected: 'Local disk',
          message: /Did you mean `Local disk`/,
        },
      ],
    },
    {
      name: 'a misspelt name of the configuration',
      text: TWO,
      options: { requires: { 'boot frm disk': ['Local disk'] } },
      findings: [
        {
          messageId: 'misspelt',
          at: '4:3-4:17',
          feature: 'Boot from disk',
          expected: 'Boot from disk',
          actual: 'boot frm disk',
        },
      ],
    },
    {
      name: 'a feature that is called as what every object has',
      text: table('Feature/Alpha/Beta', 'Local disk/✔/✖', 'constructor/✔/✔'),
      options: { requires: Object.fromEntries([['constructor', 'Local disk']]) },
      findings: [{ messageId: 'lacks', at: '4:21-4:22', feature: 'constructor' }],
    },
    {
      name: 'ids of a data file',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.disk]\ntitle=Disk\ndriver.a=missing\n[operation.boot]\ntitle=Boot\nrequires=operation.disk\ndriver.a=partial\n',
      findings: [
        { messageId: 'lacks', at: '9:10-9:17', feature: 'Boot', related: ['5:10-5:17', '8:10-8:24'] },
      ],
    },
  ],
});
