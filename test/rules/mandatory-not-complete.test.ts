// mandatory-not-complete: what it must pass, what it must find.
import rule from '../../rules/mandatory-not-complete/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    { name: 'mandatory and complete', text: CLEAN },
    { name: 'a cell that the details contradict', text: faulty(['mandatory | ✔ | ✔', 'mandatory | ✖ | ✔']) },
    {
      name: 'a status that the details contradict',
      text: faulty(['| Attach disk | optional', '| Attach disk | mandatory']),
    },
    {
      name: 'mandatory and not applicable',
      text: faulty(['mandatory | ✔ | ✔', 'mandatory | n/a | ✔'], ['**Alpha:** complete', '**Alpha:** n/a']),
    },
    {
      name: 'mandatory for want of a mark in the column Optional',
      text: '| Feature | Optional | Go | Java |\n|---|---|---|---|\n| Boot | | + | - |\n| Stop | X | + | + |\n',
    },
  ],
  invalid: [
    {
      name: 'missing, which is an error',
      text: faulty(['mandatory | ✔ | ✔', 'mandatory | ✖ | ✔'], ['**Alpha:** complete', '**Alpha:** missing']),
      findings: [
        {
          messageId: 'incomplete',
          at: '18:18-18:25',
          severity: 'error',
          feature: 'Boot server',
          target: 'Alpha',
          expected: 'complete',
          actual: 'missing',
          related: ['14:17-14:26'],
        },
      ],
    },
    {
      name: 'partial and unknown, which are warnings',
      text: faulty(
        ['mandatory | ✔ | ✔', 'mandatory | ? | ✔'],
        ['**Alpha:** complete', '**Alpha:** unknown'],
        ['**Beta:** complete', '**Beta:** partial'],
      ),
      findings: [
        { messageId: 'incomplete', at: '18:18-18:25', severity: 'warning', actual: 'unknown' },
        { messageId: 'incomplete', at: '19:17-19:24', severity: 'warning', actual: 'partial' },
      ],
    },
    {
      name: 'a table without details',
      text: '| Feature | Status | Go | Java |\n|---|---|---|---|\n| Boot | mandatory | ✔ | ✖ |\n| Stop | optional | ✔ | ✖ |\n',
      findings: [{ messageId: 'incomplete', at: '3:26-3:27', feature: 'Boot', target: 'Java' }],
    },
    {
      name: 'a document of which another table tracks progress',
      text: `# Support\n\n${table('Feature/Status/A/B', ...Array.from({ length: 6 }, (_, at) => `r${at}/must/✔/✖`))}${table('Feature/Status/A/B', 's/must/✖/✖', ...Array.from({ length: 9 }, (_, at) => `t${at}/must/✔/✔`))}${table('Feature/Status/A/B', 'u/must/✖/✖', 'v/must/✖/✔')}`,
      findings: [{ messageId: 'progress', at: '5:8-5:12', severity: 'info', message: /^11 of 36 cells/ }],
    },
  ],
});
