// unread-column: what it must pass, what it must find.
import rule from '../../rules/unread-column/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN } from './base.ts';

const page = (header: string): string =>
  `| Feature | Alpha | Beta | ${header} |\n|---|---|---|---|\n| Boot | ✔ | ✖ | since the spring |\n| Halt | ✔ | ✔ | of any size |\n| Stop | ✖ | ✔ | upwards only |\n`;

testRule(rule, {
  valid: [
    {
      name: 'a cell too many, which belongs to ragged-row',
      format: 'html',
      text: `<h2>Support</h2>\n<table><tr><th>Feature</th><th>Oslo</th><th>Pisa</th></tr>${['Boot,yes,no', 'Halt,yes,yes,no', 'Wait,no,no', 'Read,no,yes'].map((row) => `\n<tr><td>${row.split(',').join('</td><td>')}</td></tr>`).join('')}</table>\n`,
    },
    { name: 'a matrix that is read to the end', text: CLEAN },
    { name: 'remarks under a header', text: page('Notes') },
  ],
  invalid: [
    {
      name: 'a row without a name, beside a column without a header',
      text: page('').replace('| Halt |', '| |'),
      findings: [
        { messageId: 'headless', at: '3:18-3:34', actual: 'since the spring', related: ['5:18-5:30'] },
        {
          messageId: 'nameless',
          at: '4:5-4:6',
          actual: '✔',
          message: /^3 cells are not read: the row has no name\. .*`columns: \{ feature: "…" \}`\.$/,
        },
      ],
    },
    {
      name: 'a last column that says the names again, but one',
      text: `| Feature | Alpha | Beta | Again |\n|---|---|---|---|\n${['Boot', 'Halt', 'Stop', 'Lock']
        .map((name) => `| ${name} | ✔ | ✖ | ${name} |\n`)
        .join('')}| Move | ✔ | ✔ | Migrate |\n`,
      findings: [
        {
          messageId: 'repeated',
          at: '7:18-7:25',
          actual: 'Migrate',
          message: /`columns: \{ attributes: \["Again"\] \}`\.$/,
        },
      ],
    },
    {
      name: 'a column without a header, once',
      text: page(''),
      findings: [
        {
          messageId: 'headless',
          at: '3:18-3:34',
          actual: 'since the spring',
          related: ['4:18-4:29', '5:18-5:30'],
          message: /^3 cells are not read: the column has no header\./,
        },
      ],
    },
  ],
});
