// condition-unsatisfied: what it must pass, what it must find.
import rule from '../../rules/condition-unsatisfied/index.ts';
import { testRule } from '../rule-tester.ts';
import { conditional } from './condition.ts';

const format = 'ini' as const;
const IS = 'operation.disk==complete';

testRule(rule, {
  valid: [
    {
      name: 'required and complete',
      format,
      text: conditional(IS, ['complete', 'missing'], ['complete', 'missing']),
    },
    {
      name: 'a level that nobody knows',
      format,
      text: conditional(IS, ['unknown', 'missing'], ['missing', 'missing']),
    },
    {
      name: 'not applicable',
      format,
      text: conditional(IS, ['complete', 'missing'], ['not-applicable', 'missing']),
    },
    {
      name: 'an expression that is none',
      format,
      text: conditional('disk', ['complete', 'missing'], ['missing', 'missing']),
    },
    {
      name: 'an unknown feature',
      format,
      text: conditional('x==complete', ['complete', 'missing'], ['missing', 'missing']),
    },
    {
      name: 'a conjunction that fails',
      format,
      text: conditional(
        `${IS} and operation.disk!=complete`,
        ['complete', 'missing'],
        ['missing', 'missing'],
      ),
    },
  ],
  invalid: [
    {
      name: 'required and missing',
      format,
      text: conditional(IS, ['complete', 'missing'], ['missing', 'missing']),
      findings: [
        {
          messageId: 'unsatisfied',
          at: '10:14-10:21',
          severity: 'error',
          feature: 'iSCSI',
          target: 'alpha',
          expected: 'complete',
          actual: 'missing',
          related: ['5:14-5:22', '9:8-9:43'],
        },
      ],
    },
    {
      name: 'required and unknown',
      format,
      text: conditional(IS, ['complete', 'missing'], ['unknown', 'missing']),
      findings: [{ messageId: 'unsatisfied', at: '10:14-10:21', severity: 'warning' }],
    },
    {
      name: 'a disjunction that holds for both',
      format,
      text: conditional(
        `(${IS} or operation.disk!=complete)`,
        ['complete', 'missing'],
        ['partial', 'missing'],
      ),
      findings: [
        { messageId: 'unsatisfied', at: '10:14-10:21', severity: 'warning', target: 'alpha' },
        { messageId: 'unsatisfied', at: '11:13-11:20', severity: 'error', target: 'beta' },
      ],
    },
    {
      name: 'a table',
      text: `| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| Disk | optional | ✔ | ✖ |
| iSCSI | condition(disk==complete) | ✖ | ✖ |
`,
      findings: [{ messageId: 'unsatisfied', at: '4:39-4:40', target: 'Alpha' }],
    },
  ],
});
