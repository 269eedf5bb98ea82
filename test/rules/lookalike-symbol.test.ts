// lookalike-symbol: what it must pass, what it must find.
import rule from '../../rules/lookalike-symbol/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    { name: 'one sign a level', text: table('Feature/A/B', 'x/✔/✖', 'y/✔/?') },
    { name: 'two levels', text: table('Feature/A/B', 'x/✅/⬛', 'y/✅/❌') },
    { name: 'capitals', text: table('Feature/A/B', 'x/Yes/No', 'y/yes/No') },
  ],
  invalid: [
    {
      name: 'a Cyrillic letter in a word, among the same word in Latin letters',
      text: table('Feature/A/B', 'Boot/yes/no', 'Halt/yes/nо', 'Stop/no/yes'),
      findings: [
        { messageId: 'lookalike', at: '4:16-4:18', actual: 'nо', expected: 'no', message: /U\+043E/ },
      ],
      output: table('Feature/A/B', 'Boot/yes/no', 'Halt/yes/no', 'Stop/no/yes'),
    },
    {
      name: 'a Cyrillic letter in a word that stands once among versions',
      text: table('Feature/A/B', 'p/v1.2/v1.3', 'q/v1.4/nо', 'r/v2/v2'),
      findings: [{ messageId: 'mixed', at: '4:14-4:16', actual: 'nо', expected: 'no' }],
      output: table('Feature/A/B', 'p/v1.2/v1.3', 'q/v1.4/no', 'r/v2/v2'),
    },
    {
      name: 'another tick',
      text: table('Feature/A/B', 'x/✔/✖', 'y/✔/✓'),
      findings: [
        {
          messageId: 'lookalike',
          at: '4:11-4:12',
          feature: 'y',
          target: 'B',
          expected: '✔',
          actual: '✓',
          message: /U\+2713.*U\+2714/,
        },
      ],
      output: table('Feature/A/B', 'x/✔/✖', 'y/✔/✔'),
    },
    {
      name: 'a variation selector',
      text: table('Feature/A/B', 'x/✔\ufe0f/✖', 'y/✔\ufe0f/✔'),
      findings: [{ messageId: 'lookalike', at: '4:12-4:13', actual: '✔', message: /U\+2714 U\+FE0F/ }],
      output: table('Feature/A/B', 'x/✔\ufe0f/✖', 'y/✔\ufe0f/✔\ufe0f'),
    },
    {
      name: 'a letter of another keyboard',
      text: table('Feature/A/B', 'p/✔/x', 'q/х/x'),
      findings: [{ messageId: 'lookalike', at: '4:7-4:8', actual: 'х', expected: 'x', message: /U\+0445/ }],
      output: table('Feature/A/B', 'p/✔/x', 'q/x/x'),
    },
    {
      name: 'two dashes',
      text: table('Feature/A/B', 'p/✔/-', 'q/–/-'),
      findings: [{ messageId: 'lookalike', at: '4:7-4:8', actual: '–', expected: '-' }],
      output: table('Feature/A/B', 'p/✔/-', 'q/-/-'),
    },
    {
      name: 'a no-break space',
      text: table('Feature/A/B', 'p/✔/✖', 'q/✔\u00a0(1)/✖'),
      findings: [{ messageId: 'unseen', at: '4:7-4:12', actual: 'U+00A0' }],
    },
  ],
});
