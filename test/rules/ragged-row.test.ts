// ragged-row: what it must pass, what it must find.
import rule from '../../rules/ragged-row/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'a row at the end of the delimiter row, which belongs to malformed-syntax',
      text: '# Feature support\n\n| Feature | Supported |\n|---|---|| Boot | No |\n| Halt | No |\n| Stop | Yes |\n',
    },
    {
      name: 'the ends of the shorter of tables side by side',
      text: '# Cameras\n\n| Swift | Works |  | Eagle | Works |  | Owl | Works |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| Swift 1 | yes |  | Eagle 1 | yes |  | Owl 1 | no |\n| Swift 2 | yes |  | Eagle 2 | no |  |  |  |\n| Swift 3 | no |  |  |  |\n',
    },
    { name: 'rows as wide as the header', text: CLEAN },
    {
      name: 'a blank last cell without pipes around the row',
      text: 'Feature | Alpha | Beta\n--- | --- | ---\nBoot | ✔ | ✖\nHalt | ✔ |\nStop | ✖ | ✔\n',
    },
    {
      name: 'blank last cells without pipes around the rows, in most of them',
      text: 'Feature | Alpha | Beta\n--- | --- | ---\nBoot | ✔ |\nHalt | ✔ |\nStop | ✖ | ✔\n',
    },
    {
      name: 'blank last cells in a table whose header has no pipe at its end',
      text: '| Feature | Alpha | Beta\n| --- | --- | ---\n| Boot | ✔ | ✖\n| Halt | ✔ |\n| Stop | ✖ |\n| Wait | ✔ |\n',
    },
    { name: 'a blank cell', text: faulty(['| ✖ | ? |', '| | ? |']) },
  ],
  invalid: [
    {
      name: 'a row of a page that sticks out of its table',
      format: 'html',
      text: `<h2>Support</h2>\n<table><tr><th>Feature</th><th>Oslo</th><th>Pisa</th></tr>${['Boot,yes,no', 'Halt,yes,yes,no', 'Wait,no,no', 'Read,no,yes'].map((row) => `\n<tr><td>${row.split(',').join('</td><td>')}</td></tr>`).join('')}</table>\n`,
      findings: [
        {
          messageId: 'long',
          at: '4:58-4:58',
          severity: 'warning',
          feature: 'Halt',
          message: /for 3 columns\. It sticks out/,
        },
      ],
    },
    {
      name: 'a blank cell too many, with which nothing is lost',
      text: '| Feature | A | B |\n|---|---|---|\n| Blink | ✔ | ✖ |   |\n| Dim | ✖ | ✔ |\n| Glow | ✔ | ✔ |\n',
      findings: [{ messageId: 'long', at: '3:18-3:22', severity: 'warning' }],
    },
    {
      name: 'many rows with a cell too few once for all of them',
      text: '| Feature | A | B | C |\n|---|---|---|---|\n| Blink | ✔ | ✔ |\n| Dim | ✖ | ✔ |\n| Glow | ✔ |\n| Melt | ✔ | ✖ | ✔ |\n| Stop | ✔ | ✔ | ✔ |\n| Turn | ✔ | ✔ | ✔ |\n| Wait | ✖ | ✔ | ✔ |\n',
      findings: [
        {
          messageId: 'manyShort',
          at: '3:18-3:18',
          severity: 'warning',
          message: /^3 rows have fewer cells than the 4 columns of the table\. Add the missing cells\.$/,
          related: ['4:16-4:16', '5:13-5:13'],
        },
      ],
      output:
        '| Feature | A | B | C |\n|---|---|---|---|\n| Blink | ✔ | ✔ |   |\n| Dim | ✖ | ✔ |   |\n| Glow | ✔ |   |   |\n| Melt | ✔ | ✖ | ✔ |\n| Stop | ✔ | ✔ | ✔ |\n| Turn | ✔ | ✔ | ✔ |\n| Wait | ✖ | ✔ | ✔ |\n',
    },
    {
      name: 'remarks left out of many rows once for all of them',
      text: '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | ✖ |\n| Dim | ✖ | ✔ | at night |\n| Glow | ✔ | ✔ |\n| Melt | ✔ | ✔ |\n| Stop | ✔ | ✔ | always |\n| Turn | ✔ | ✔ | |\n',
      findings: [
        {
          messageId: 'manyClipped',
          at: '3:18-3:18',
          severity: 'info',
          message: /^3 rows end before the remarks in the last of 4 columns\. Add the missing cells\.$/,
          related: ['5:17-5:17', '6:17-6:17'],
        },
      ],
      output:
        '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | ✖ |   |\n| Dim | ✖ | ✔ | at night |\n| Glow | ✔ | ✔ |   |\n| Melt | ✔ | ✔ |   |\n| Stop | ✔ | ✔ | always |\n| Turn | ✔ | ✔ | |\n',
    },
    {
      name: 'a cell missing before others, which a blank at the end would put under wrong headers',
      text: '| Feature | A | B | C |\n|---|---|---|---|\n| Boot | ✔ | ✖ |\n| Halt | ✔ | ✔ | ✖ |\n\n### Boot\n\n- A: missing\n- B: complete\n- C: missing\n\n### Halt\n\n- A: complete\n- B: complete\n- C: missing\n',
      findings: [
        { messageId: 'shifted', at: '3:17-3:17', feature: 'Boot', message: /contradict the details/ },
      ],
    },
    {
      name: 'a cell too few',
      text: faulty(['| ✖ | ? |', '| ✖ |']),
      findings: [
        {
          messageId: 'short',
          severity: 'warning',
          at: '6:35-6:35',
          feature: 'Attach disk',
          expected: '5',
          actual: '4',
          message: /^The row has 4 cells for 5 columns\. Add the missing cell\.$/,
        },
      ],
      output: faulty(['| ✖ | ? |', '| ✖ |   |']),
    },
    {
      name: 'cells too few, and no pipe at the end',
      text: faulty(['| ✔ | ✖ | ? |', '| ✔']),
      findings: [{ messageId: 'short', severity: 'warning', at: '6:29-6:29', actual: '3' }],
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
          message:
            /^The row has 3 cells for 4 columns, and only remarks are missing\. Add the missing cell\.$/,
        },
      ],
      output:
        '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | ✖ |   |\n| Dim | ✖ | ✔ | at night |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n',
    },
    {
      name: 'a level left out before the remarks',
      text: '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | at dawn |\n| Dim | ✖ | |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n| Ring | ✔ | ✖ | |\n',
      findings: [
        {
          messageId: 'short',
          severity: 'warning',
          at: '3:24-3:24',
          feature: 'Blink',
          expected: '4',
          actual: '3',
        },
        {
          messageId: 'short',
          severity: 'warning',
          at: '4:14-4:14',
          feature: 'Dim',
          expected: '4',
          actual: '3',
        },
      ],
      output:
        '| Feature | A | B | Notes |\n|---|---|---|---|\n| Blink | ✔ | at dawn |   |\n| Dim | ✖ | |   |\n| Glow | ✔ | ✔ | always |\n| Melt | ✔ | ✔ | |\n| Ring | ✔ | ✖ | |\n',
    },
    {
      name: 'a cell too few in a table written in HTML, where a pipe is no cell',
      text: '<table>\n<tr><th>Feature</th><th>A</th><th>B</th></tr>\n<tr><td>Blink</td><td>✔</td><td>✖</td></tr>\n<TR><TD>Dim</TD><TD>✔</TD></TR>\n</table>\n',
      findings: [
        {
          messageId: 'short',
          severity: 'warning',
          at: '4:32-4:32',
          feature: 'Dim',
          expected: '3',
          actual: '2',
        },
      ],
    },
    {
      name: 'a cell too many',
      text: faulty(['| ✖ | ? |', '| ✖ | ✔ | ? |']),
      findings: [
        {
          messageId: 'long',
          at: '6:40-6:43',
          feature: 'Attach disk',
          expected: '5',
          actual: '6',
          message: /^The row has 6 cells for 5 columns\. Renderers drop the rest\. Remove .*\.$/,
        },
      ],
    },
    {
      name: 'a cell too few in most rows, with which nothing need be lost',
      text: '| Feature | A | B | C |\n|---|---|---|---|\n| Blink | ✔ | ✖ |\n| Dim | ✖ | ✔ |\n| Glow | ✔ | ✔ |\n| Melt | ✔ | ✔ | ✔ |\n',
      findings: [{ messageId: 'header', at: '1:3-1:22', severity: 'warning', expected: '3', actual: '4' }],
    },
    {
      name: 'rows that end before their first level, most of them',
      text: '| Feature | Status | A | B |\n|---|---|---|---|\n| Blink | must |\n| Dim | must |\n| Glow | should |\n| Melt | must | ✔ | ✔ |\n| Stop | must | ✔ | ✖ |\n',
      findings: [{ messageId: 'manyShort', at: '3:17-3:17', severity: 'info', message: /^3 rows have/ }],
      output:
        '| Feature | Status | A | B |\n|---|---|---|---|\n| Blink | must |   |   |\n| Dim | must |   |   |\n| Glow | should |   |   |\n| Melt | must | ✔ | ✔ |\n| Stop | must | ✔ | ✖ |\n',
    },
    {
      name: 'a cell too many in most rows',
      text: CLEAN.replace(/^(\| (?:B|A|T).*)$/gm, '$1 ✔ |'),
      findings: [
        {
          messageId: 'header',
          at: '3:3-3:42',
          expected: '6',
          actual: '5',
          message: /^The header has 5 columns, but 3 rows have 6 cells\. Correct .*\.$/,
        },
      ],
    },
    {
      name: 'two remarks left out',
      text: '| Feature | A | B | Notes | Comments |\n|---|---|---|---|---|\n| Blink | ✔ | ✖ |\n| Dim | ✖ | ✔ | at night | see the manual |\n| Glow | ✔ | ✔ | always | not for long |\n| Melt | ✔ | ✔ | | |\n',
      findings: [
        {
          messageId: 'clipped',
          at: '3:18-3:18',
          severity: 'info',
          message: / Add the missing cells\.$/,
        },
      ],
      output:
        '| Feature | A | B | Notes | Comments |\n|---|---|---|---|---|\n| Blink | ✔ | ✖ |   |   |\n| Dim | ✖ | ✔ | at night | see the manual |\n| Glow | ✔ | ✔ | always | not for long |\n| Melt | ✔ | ✔ | | |\n',
    },
    {
      name: 'a cell too few in half of the rows',
      text: '| Feature | A | B |\n|---|---|---|\n| Blink | ✔ |\n| Dim | ✔ |\n| Glow | ✔ | ✖ |\n| Melt | ✔ | ✔ |\n',
      findings: [
        { messageId: 'short', severity: 'warning', at: '3:14-3:14', feature: 'Blink' },
        { messageId: 'short', severity: 'warning', at: '4:12-4:12', feature: 'Dim' },
      ],
      output:
        '| Feature | A | B |\n|---|---|---|\n| Blink | ✔ |   |\n| Dim | ✔ |   |\n| Glow | ✔ | ✖ |\n| Melt | ✔ | ✔ |\n',
    },
    {
      name: 'a target without its last feature',
      text: '| Driver | Boot | Halt | Stop |\n|---|---|---|---|\n| Libvirt KVM | ✔ | ✖ |\n| VMware vCenter | ✔ | ✖ | ✔ |\n| Hyper-V | ✔ | ✔ | ✔ |\n',
      findings: [
        {
          messageId: 'short',
          severity: 'warning',
          at: '3:24-3:24',
          target: 'Libvirt KVM',
          expected: '4',
          actual: '3',
        },
      ],
      output:
        '| Driver | Boot | Halt | Stop |\n|---|---|---|---|\n| Libvirt KVM | ✔ | ✖ |   |\n| VMware vCenter | ✔ | ✖ | ✔ |\n| Hyper-V | ✔ | ✔ | ✔ |\n',
    },
  ],
});
