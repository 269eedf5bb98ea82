// unproven-cell: what it must pass, what it must find.
import rule from '../../rules/unproven-cell/index.ts';
import { testRule } from '../rule-tester.ts';
import { stores } from './evidence.ts';

const disk = {
  messageId: 'untested',
  at: '15:26-15:34',
  severity: 'warning',
  feature: 'Put',
  target: 'Disk',
  actual: 'complete',
  related: [],
} as const;

testRule(rule, {
  valid: [{ name: 'a matrix that no test speaks for', ...stores('complete') }],
  invalid: [
    { name: 'no test', ...stores('complete', 'passed'), findings: [disk] },
    { name: 'a test that fails has run', ...stores('complete', 'failed'), findings: [disk] },
    { name: 'a partial cell needs none', ...stores('partial', 'skipped'), findings: [disk] },
    {
      name: 'a test that was skipped',
      ...stores('complete', 'skipped'),
      findings: [
        {
          messageId: 'skipped',
          at: '13:20-13:28',
          target: 'Redis',
          related: ['14:24-14:75'],
          message: /its test was skipped: `put 1`/u,
        },
        disk,
      ],
    },
  ],
});
