// ragged-row: what it must pass, what it must find.
import rule from '../../rules/ragged-row/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    { name: 'rows as wide as the header', text: CLEAN },
    { name: 'a blank cell', text: faulty(['| ✖ | ? |', '| | ? |']) },
  ],
  invalid: [
    {
      name: 'a cell too few',
      text: faulty(['| ✖ | ? |', '| ✖ |']),
      findings: [{ messageId: 'short', at: '6:35-6:35', feature: 'Attach disk', expected: '5', actual: '4' }],
      output: faulty(['| ✖ | ? |', '| ✖ |   |']),
    },
    {
      name: 'cells too few, and no pipe at the end',
      text: faulty(['| ✔ | ✖ | ? |', '| ✔']),
      findings: [{ messageId: 'short', at: '6:29-6:29', actual: '3' }],
      output: faulty(['| ✔ | ✖ | ? |', '| ✔ |   |   |']),
    },
    {
      name: 'a remark left out',
      text: '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | ✖ |\n| Dim | ✖ | ✔ | at night |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n',
      findings: [
        {
          messageId: 'clipped',
          at: '3:18-3:18',
          feature: 'Blink',
          expected: '4',
          actual: '3',
          severity: 'info',
        },
      ],
      output:
        '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | ✖ |   |\n| Dim | ✖ | ✔ | at night |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n',
    },
    {
      name: 'a level left out before the remarks',
      text: '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | at dawn |\n| Dim | ✖ | |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n| Ring | ✔ | ✖ | |\n',
      findings: [
        { messageId: 'short', at: '3:24-3:24', feature: 'Blink', expected: '4', actual: '3' },
        { messageId: 'short', at: '4:14-4:14', feature: 'Dim', expected: '4', actual: '3' },
      ],
      output:
        '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | at dawn |   |\n| Dim | ✖ | |   |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n| Ring | ✔ | ✖ | |\n',
    },
    {
      name: 'a cell too many',
      text: faulty(['| ✖ | ? |', '| ✖ | ✔ | ? |']),
      findings: [{ messageId: 'long', at: '6:40-6:43', feature: 'Attach disk', expected: '5', actual: '6' }],
    },
    {
      name: 'a cell too many in most rows',
      text: CLEAN.replace(/^(\| (?:B|A|T).*)$/gm, '$1 ✔ |'),
      findings: [{ messageId: 'header', at: '3:3-3:42', expected: '6', actual: '5' }],
    },
  ],
});
