// unused-definition: what it must pass, what it must find.
import rule from '../../rules/unused-definition/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    { name: 'a definition in use', text: `${table('Feature/A/B', 'x/[✔][a]/✖')}[a]: https://example.org\n` },
    { name: 'a comment', text: `${table('Feature/A/B', 'x/✔/✖')}[//]: # (nobody sees this)\n` },
    {
      name: 'anonymous definitions, one after the other',
      format: 'rst',
      text: '======= === ===\nFeature A   B\n======= === ===\nLamp__  yes no\nBell__  no  yes\n======= === ===\n\n__ https://example.org/1\n__ https://example.org/2\n',
    },
    {
      name: 'a definition that a misspelt link was meant for, which belongs to malformed-syntax',
      format: 'rst',
      text: 'See Badgr_.\n\n.. _Badger: https://example.org/\n\n======= === ===\nFeature A   B\n======= === ===\nLamp    yes no\nBell    no  yes\n======= === ===\n',
    },
    { name: 'a document without a matrix', text: '[a]: https://example.org\n' },
  ],
  invalid: [
    {
      name: 'several definitions that nothing uses, in one finding',
      text: `${table('Feature/A/B', 'x/✔/✖')}[a]: https://example.org\n[b]: https://example.org\n`,
      findings: [{ messageId: 'unused', at: '5:1-5:25', related: ['6:1-6:25'], message: /`a` and `b`/ }],
    },
    {
      name: 'a definition that nothing uses',
      text: `${table('Feature/A/B', 'x/✔/✖')}[a]: https://example.org\n`,
      findings: [{ messageId: 'unused', at: '5:1-5:25', actual: 'a' }],
    },
    {
      name: 'a definition that another hides',
      text: `${table('Feature/A/B', 'x/[✔][a]/✖')}[a]: https://example.org/1\n[A]: https://example.org/2\n`,
      findings: [{ messageId: 'hidden', at: '6:1-6:27', actual: 'A', related: ['5:1-5:27'] }],
    },
  ],
});
