// understated-cell: what it must pass, what it must find.
import rule from '../../rules/understated-cell/index.ts';
import { testRule } from '../rule-tester.ts';
import { stores } from './evidence.ts';

testRule(rule, {
  valid: [
    { name: 'a complete cell', ...stores('complete', 'passed') },
    { name: 'a partial cell', ...stores('partial', 'passed') },
    { name: 'a test that was skipped', ...stores('missing', 'skipped') },
    { name: 'a test that fails', ...stores('missing', 'failed') },
    { name: 'one of two tests fails', ...stores('missing', 'passed', 'failed') },
    { name: 'no test', ...stores('missing') },
  ],
  invalid: [
    {
      name: 'its tests pass',
      ...stores('missing', 'skipped', 'passed', 'passed'),
      findings: [
        {
          messageId: 'understated',
          at: '13:20-13:27',
          severity: 'info',
          feature: 'Put',
          target: 'Redis',
          actual: 'missing',
          related: ['14:77-14:127', '14:129-14:179'],
          message: /`Put` on `Redis` is missing here, but its tests pass: `put 2`/u,
        },
      ],
    },
  ],
});
