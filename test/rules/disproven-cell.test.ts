// disproven-cell: what it must pass, what it must find.
import rule from '../../rules/disproven-cell/index.ts';
import { testRule } from '../rule-tester.ts';
import { stores } from './evidence.ts';

const about = { feature: 'Put', target: 'Redis', actual: 'complete' } as const;

testRule(rule, {
  valid: [
    { name: 'tests that pass', ...stores('complete', 'passed', 'passed') },
    { name: 'a test that was skipped', ...stores('complete', 'skipped') },
    { name: 'no test', ...stores('complete') },
    { name: 'a partial cell', ...stores('partial', 'failed', 'passed') },
    { name: 'a missing cell', ...stores('missing', 'failed') },
  ],
  invalid: [
    {
      name: 'its one test fails',
      ...stores('complete', 'failed', 'skipped'),
      findings: [
        {
          messageId: 'disproven',
          at: '13:20-13:28',
          severity: 'error',
          ...about,
          related: ['14:24-14:74'],
          message: /its test fails: `put 1`/u,
        },
      ],
    },
    {
      name: 'one of its tests fails',
      ...stores('complete', 'passed', 'failed', 'passed'),
      findings: [
        {
          messageId: 'disproven',
          at: '13:20-13:28',
          ...about,
          related: ['14:76-14:126'],
          message: /1 of its 3 tests fails: `put 2`/u,
        },
      ],
    },
    {
      name: 'many tests fail',
      ...stores('complete', 'failed', 'failed', 'failed', 'failed'),
      findings: [
        {
          messageId: 'disproven',
          at: '13:20-13:28',
          ...about,
          related: ['14:24-14:74', '14:76-14:126', '14:128-14:178'],
          message: /4 of its 4 tests fail: `put 1`/u,
        },
      ],
    },
  ],
});
