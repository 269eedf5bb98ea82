// missing-status: what it must pass, what it must find.
import rule from '../../rules/missing-status/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

const format = 'ini' as const;

testRule(rule, {
  valid: [
    { name: 'a status everywhere', format, text: CLEAN_INI },
    { name: 'no status anywhere', format, text: CLEAN_INI.replaceAll(/status=.*\n/g, '') },
    {
      name: 'a status that is inherited',
      format,
      text: `[DEFAULT]\nstatus=optional\n${faultyIni(['status=mandatory\n', ''])}`,
    },
    { name: 'a maturity instead', format, text: faultyIni(['status=mandatory', 'maturity=complete']) },
    {
      name: 'a key that is misspelt, which belongs to unknown-key',
      format,
      text: faultyIni(['status=mandatory', 'staus=mandatory']),
    },
    { name: 'a document', text: CLEAN },
    {
      name: 'a ragged row, whose status may stand anywhere',
      text: '| Feature | Status | A | B |\n|---|---|---|---|\n| Disk | optional | ✔ | ✖ |\n| Share | ✔ | ✖ |\n',
    },
    {
      name: 'a document whose summary alone has them',
      text: CLEAN.replaceAll(/ {2}\* \*\*Status:\*\* .*\n\n/g, ''),
    },
    {
      name: 'entries of which half have none',
      text: faulty(['  * **Status:** mandatory\n\n', ''], ['  * **Status:** optional\n\n', '']),
    },
  ],
  invalid: [
    {
      name: 'one entry without, whose status the summary has',
      text: faulty(['  * **Status:** mandatory\n\n', '']),
      findings: [{ messageId: 'unrepeated', at: '12:5-12:16', severity: 'info', feature: 'Boot server' }],
    },
    {
      name: 'a section without',
      format,
      text: faultyIni(['status=mandatory\n', '']),
      findings: [{ messageId: 'missing', at: '15:2-15:18', severity: 'warning', feature: 'Resize disk' }],
    },
    {
      name: 'an entry without, in a document whose summary has none',
      text: faulty(['  * **Status:** mandatory\n\n', '']).replaceAll(/^(\|[^|]*)\|[^|]*/gm, '$1'),
      findings: [{ messageId: 'missing', at: '12:5-12:16', feature: 'Boot server' }],
    },
  ],
});
