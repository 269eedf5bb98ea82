// unknown-symbol: what it must pass, what it must find.
import rule from '../../rules/unknown-symbol/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'signs that are known', text: CLEAN },
    {
      name: 'a sign that the legend explains',
      text: `${faulty(['| ✖ | ?', '| ♥ | ?'])}\n## Legend\n\n- ♥ — missing\n- ✔ — complete\n`,
    },
    {
      name: 'a word moved into the wrong column by a cell too many',
      text: faulty(['| Attach disk | optional', '| Attach disk | | optional']),
    },
  ],
  invalid: [
    {
      name: 'a sign in one cell',
      text: faulty(['| ✖ | ?', '| ♥ | ?']),
      findings: [
        { messageId: 'unknown', at: '6:32-6:33', feature: 'Attach disk', target: 'Beta', actual: '♥' },
      ],
    },
    {
      name: 'a sign in three cells, once',
      text: faulty(['| ✖ | ?', '| ♥ | ♥'], ['| ✖ | ✔ | ✔ |\n\n', '| ♥ | ✔ | ✔ |\n\n']),
      findings: [
        {
          messageId: 'unknown',
          at: '6:32-6:33',
          actual: '♥',
          related: ['6:36-6:37', '8:28-8:29'],
          message: /in 3 cells/,
        },
      ],
    },
    {
      name: 'a remark instead of a sign',
      text: faulty(['| ✖ | ?', '| kept at night | ?']),
      findings: [
        {
          messageId: 'remark',
          at: '6:32-6:45',
          severity: 'info',
          feature: 'Attach disk',
          target: 'Beta',
          actual: 'kept at night',
        },
      ],
    },
    {
      name: 'a row in words of its own, and a word among signs',
      text: '| Feature | Go | Java | Rust |\n|---|---|---|---|\n| Sign in | yes | no | yes |\n| Proof | HMAC | JWT | yes |\n| Push | yes | yes | odd |\n| Pull | yes | yes | yes |\n',
      findings: [
        { messageId: 'remark', at: '4:11-4:15', severity: 'info', actual: 'HMAC' },
        { messageId: 'remark', at: '4:18-4:21', severity: 'info', actual: 'JWT' },
        { messageId: 'unknown', at: '5:22-5:25', severity: 'error', actual: 'odd' },
      ],
    },
    {
      name: 'a word misspelt',
      text: faulty(['**Beta:** missing', '**Beta:** mising']),
      findings: [
        {
          messageId: 'unknown',
          at: '29:17-29:23',
          expected: 'missing',
          actual: 'mising',
          message: /Did you mean `missing`/,
        },
      ],
      output: CLEAN,
    },
    {
      name: 'a footnote mark alone, each time',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | (1) |\n| Stop | (1) | ✔ (1) |\n| Run | ✖ | ✔ |\n\n(1) Not yet.\n',
      findings: [
        { messageId: 'marks', at: '3:14-3:17', feature: 'Boot', target: 'Java', actual: '(1)' },
        { messageId: 'marks', at: '4:10-4:13', feature: 'Stop', target: 'Go' },
      ],
    },
    {
      name: 'more signs than are told one by one',
      text: faulty(['| ✖ | ?', '| ♥ | ♦'], ['| ✖ | ✔ | ✔ |\n\n', '| ♣ | ✔ | ✔ |\n\n']),
      options: { maximum: 1 },
      findings: [
        { messageId: 'unknown', at: '6:32-6:33', actual: '♥' },
        { messageId: 'many', at: '6:36-6:37', actual: '♦ ♣' },
      ],
    },
  ],
});
