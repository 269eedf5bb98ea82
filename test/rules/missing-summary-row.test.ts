// missing-summary-row: what it must pass, what it must find.
import rule from '../../rules/missing-summary-row/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty } from './base.ts';
import { table } from './tables.ts';

const page = (...sections: readonly string[]): string =>
  `# Support\n\n${table('Feature/A/B', 'Boot/✅/❌', 'Halt/✅/✅')}\n${sections.map((title) => `## ${title}\n\nWords.\n`).join('\n')}`;

testRule(rule, {
  valid: [
    { name: 'a row for each entry', text: CLEAN },
    {
      name: 'a row whose name is misspelt, which belongs to missing-details',
      text: faulty(['| Take snapshot', '| Take snapshott']),
    },
    { name: 'a row without an entry', text: CLEAN.slice(0, CLEAN.indexOf('* **Resize disk**')) },
    {
      name: 'sections beside those of rows that are no rows',
      text: page('Boot', 'How to boot', 'Halt and Dim', 'Halt', 'License'),
    },
    {
      name: 'a section with the misspelt name of a row, which belongs to name-spelling',
      text: page('Boot', 'Rescuue', 'Halt').replace('| Halt', '| Rescue | ✅ | ❌ |\n| Halt'),
    },
    { name: 'a table with a section for one of its rows only', text: page('Boot', 'Wind', 'Water') },
  ],
  invalid: [
    {
      name: 'a section between those of rows',
      text: page('Boot', 'Water', 'Halt'),
      findings: [{ messageId: 'section', at: '13:1-13:9', severity: 'info' }],
    },
    {
      name: 'an entry without a row',
      text: faulty(['| Take snapshot | optional | ✔ | ✔ | ✖ |\n', '']),
      findings: [{ messageId: 'missing', at: '31:5-31:18', feature: 'Take snapshot' }],
    },
    {
      name: 'an entry without a row whose name is like another',
      text: CLEAN + entry('Resize disks online', { Alpha: 'missing', Beta: 'missing', Gamma: 'missing' }),
      findings: [{ messageId: 'missing', at: '55:5-55:24', feature: 'Resize disks online' }],
    },
  ],
});
