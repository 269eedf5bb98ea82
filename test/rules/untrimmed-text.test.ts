// untrimmed-text: what it must pass, what it must find, what its fix leaves.
import rule from '../../rules/untrimmed-text/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

testRule(rule, {
  valid: [
    { name: 'the clean document', text: CLEAN },
    { name: 'the padding of a table', text: faulty(['| Attach disk |', '|   Attach disk   |']) },
    { name: 'two spaces in prose', text: faulty(['Without memory.', 'Without.  Memory.']) },
    {
      name: 'two spaces that break a line',
      text: faulty(['Without memory.', 'Without  \n      memory.']),
    },
    { name: 'a clean data file', format: 'ini', text: CLEAN_INI },
    {
      name: 'spaces around the sign of a data file',
      format: 'ini',
      text: faultyIni(['title=Alpha', 'title  =  Alpha']),
    },
  ],
  invalid: [
    {
      name: 'two spaces in a title, and a no-break space in a target',
      text: faulty(
        ['| Attach disk |', '| Attach  disk |'],
        ['| Beta |', '| Beta\u00a01 |'],
        ['**Beta:** complete', '**Beta\u00a01:** complete'],
      ),
      findings: [
        { messageId: 'inside', at: '3:30-3:36', severity: 'info', target: 'Beta 1' },
        { messageId: 'inside', at: '6:3-6:15', feature: 'Attach disk' },
        { messageId: 'inside', at: '19:9-19:15', target: 'Beta 1' },
      ],
      output: faulty(['| Beta |', '| Beta 1 |'], ['**Beta:** complete', '**Beta 1:** complete']),
    },
    {
      name: 'spaces at the ends of lines',
      text: faulty(
        ['**Beta:** missing', '**Beta:** missing '],
        ['**Gamma:** unknown', '**Gamma:** unknown\t'],
      ),
      findings: [{ messageId: 'trailing', at: '29:24-29:25', message: /^2 lines end/ }],
      output: CLEAN,
    },
    {
      name: 'a data file',
      format: 'ini',
      text: faultyIni(
        ['title=Attach disk', 'title=Attach \t disk'],
        ['status=mandatory', 'status=mandatory  '],
        ['driver.beta=missing', 'driver.beta=missing '],
      ),
      findings: [
        { messageId: 'inside', at: '8:7-8:20', feature: 'Attach disk' },
        { messageId: 'trailing', at: '13:20-13:21' },
      ],
      output: CLEAN_INI,
    },
    {
      name: 'a grid table',
      format: 'rst',
      text: '+--------------+-------+------+\n| Feature      | Alpha | Beta |\n+==============+=======+======+\n| Attach  disk | ✔     | ✖    |\n+--------------+-------+------+\n',
      findings: [{ messageId: 'inside', at: '4:3-4:15' }],
      output:
        '+--------------+-------+------+\n| Feature      | Alpha | Beta |\n+==============+=======+======+\n| Attach disk  | ✔     | ✖    |\n+--------------+-------+------+\n',
    },
  ],
});
