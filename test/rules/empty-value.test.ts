// empty-value: what it must pass, what it must find.
import rule from '../../rules/empty-value/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

const format = 'ini' as const;

testRule(rule, {
  valid: [
    { name: 'values everywhere', format, text: CLEAN_INI },
    { name: 'a value on the next line', format, text: faultyIni(['notes=Adds', 'notes=\n  Adds']) },
    {
      name: 'a key that may be empty',
      format,
      text: faultyIni(['cli=disk attach', 'cli=']),
      options: { allow: ['CLI'] },
    },
  ],
  invalid: [
    {
      name: 'a level without a word',
      format,
      text: faultyIni(['driver.beta=missing', 'driver.beta=']),
      findings: [
        { messageId: 'empty', at: '13:1-13:12', severity: 'warning', feature: 'Attach disk', target: 'Beta' },
      ],
    },
    {
      name: 'no status and no notes',
      format,
      text: faultyIni(['status=mandatory', 'status= '], ['notes=Adds a disk.', 'notes=']),
      findings: [
        { messageId: 'empty', at: '11:1-11:6' },
        { messageId: 'empty', at: '17:1-17:7' },
      ],
    },
    {
      name: 'commands that are none, once',
      format,
      text: faultyIni(['cli=disk attach', 'cli='], ['status=mandatory', 'status=mandatory\ncli=']),
      findings: [
        {
          messageId: 'idle',
          at: '10:1-10:4',
          severity: 'info',
          related: ['18:1-18:4'],
          message: /2 sections/,
        },
      ],
    },
  ],
});
