// unread-column: what it must pass, what it must find.
import rule from '../../rules/unread-column/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN } from './base.ts';

const page = (header: string): string =>
  `| Feature | Alpha | Beta | ${header} |\n|---|---|---|---|\n| Boot | ✔ | ✖ | since the spring |\n| Halt | ✔ | ✔ | of any size |\n| Stop | ✖ | ✔ | upwards only |\n`;

testRule(rule, {
  valid: [
    { name: 'a matrix that is read to the end', text: CLEAN },
    { name: 'remarks under a header', text: page('Notes') },
  ],
  invalid: [
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
