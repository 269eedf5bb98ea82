// summary-detail-mismatch: what it must pass, what it must find.
import rule from '../../rules/summary-detail-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, COPY, edited, entry, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'views that agree', text: CLEAN },
    {
      name: '✔ for partial, where the table has no sign for it',
      text: faulty(['**Beta:** missing', '**Beta:** missing'], ['# Storage', '# The storage']),
    },
    {
      name: 'a row with a cell too few, which belongs to ragged-row',
      text: faulty(['optional | ✔ | ✖ | ? |', 'optional | ✖ | ? |']),
    },
    { name: 'a sign that nobody understands', text: faulty(['| ✖ | ?', '| ♠ | ?']) },
    { name: 'a blank cell', text: faulty(['| ✖ | ? |', '| | ? |']) },
    {
      name: 'a view that contradicts itself',
      text: faulty(['    * **Beta:** missing\n', '    * **Beta:** missing\n    * **Beta:** complete\n']),
    },
    { name: 'question marks that are counted right', text: COPY, format: 'text' },
  ],
  invalid: [
    {
      name: 'a cell that says more than the details',
      text: faulty(['| ✖ | ?', '| ✔ | ?']),
      findings: [
        {
          messageId: 'level',
          at: '6:32-6:33',
          feature: 'Attach disk',
          target: 'Beta',
          expected: 'missing',
          actual: 'complete',
          related: ['29:17-29:24'],
        },
      ],
      output: CLEAN,
    },
    {
      name: 'a cell that says less than the details',
      text: faulty(['**Beta:** missing', '**Beta:** complete']),
      findings: [
        {
          messageId: 'level',
          at: '6:32-6:33',
          expected: 'complete',
          actual: 'missing',
          related: ['29:17-29:25'],
        },
      ],
      output: faulty(['| ✖ | ?', '| ✔ | ?'], ['**Beta:** missing', '**Beta:** complete']),
    },
    {
      name: '✔ for partial, where the table has a sign for it',
      text:
        faulty(['| ✖ |\n| Resize', '| ✖ |\n| Move disk | optional | ◐ | ✔ | ✔ |\n| Resize']) +
        entry('Move disk', { Alpha: 'partial', Beta: 'complete', Gamma: 'complete' }),
      findings: [
        {
          messageId: 'level',
          at: '7:34-7:35',
          feature: 'Take snapshot',
          target: 'Beta',
          expected: 'partial',
          actual: 'complete',
        },
      ],
      output:
        faulty(['| ✔ | ✔ | ✖ |\n| Resize', '| ✔ | ◐ | ✖ |\n| Move disk | optional | ◐ | ✔ | ✔ |\n| Resize']) +
        entry('Move disk', { Alpha: 'partial', Beta: 'complete', Gamma: 'complete' }),
    },
    {
      name: 'question marks of a copied table that are too many',
      text: edited(COPY, ['Attach disk optional ?', 'Attach disk optional ? ?']),
      format: 'text',
      findings: [
        { messageId: 'unknowns', at: '6:1-6:12', feature: 'Attach disk', expected: '1', actual: '2' },
      ],
    },
  ],
});
