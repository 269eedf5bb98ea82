// invalid-condition: what it must pass, what it must find.
import rule from '../../rules/invalid-condition/index.ts';
import { testRule } from '../rule-tester.ts';
import { conditional } from './condition.ts';

const format = 'ini' as const;
const file = (expression: string): string =>
  conditional(expression, ['complete', 'missing'], ['complete', 'missing']);
const D = 'operation.disk';

testRule(rule, {
  valid: [
    { name: 'a comparison', format, text: file(`${D}==complete`) },
    { name: 'another', format, text: file(`${D} != missing`) },
    {
      name: 'all that may be',
      format,
      text: file(`(${D}==complete or ${D}==partial) and not-it!=x`.replace('not-it!=x', `${D}!=unknown`)),
    },
    {
      name: 'a condition in words',
      text: '| Feature | Status | A | B |\n| --- | --- | --- | --- |\n| x | condition(if there are disks) | ✔ | ✖ |\n| y | optional | ✔ | ✖ |\n',
    },
  ],
  invalid: [
    {
      name: 'one equals sign',
      format,
      text: file(`${D}=complete`),
      findings: [
        {
          messageId: 'syntax',
          at: '9:32-9:33',
          severity: 'warning',
          feature: 'iSCSI',
          message: /write `==` or `!=`/,
        },
      ],
    },
    { name: 'a feature alone', format, text: file(D), findings: [{ messageId: 'syntax', at: '9:18-9:32' }] },
    {
      name: 'a level that is none',
      format,
      text: file(`${D}==done`),
      findings: [{ messageId: 'syntax', at: '9:34-9:38', message: /`done` is no level/ }],
    },
    {
      name: 'a level missing',
      format,
      text: file(`${D}==`),
      findings: [{ messageId: 'syntax', at: '9:34-9:34' }],
    },
    {
      name: 'a parenthesis open',
      format,
      text: file(`(${D}==complete`),
      findings: [{ messageId: 'syntax', at: '9:43-9:43', message: /closing parenthesis/ }],
    },
    {
      name: 'two in a row',
      format,
      text: file(`${D}==complete ${D}==missing`),
      findings: [{ messageId: 'syntax', at: '9:43-9:57' }],
    },
    {
      name: 'a feature that is not there',
      format,
      text: file('operation.disc==complete'),
      findings: [
        {
          messageId: 'feature',
          at: '9:18-9:32',
          actual: 'operation.disc',
          message: /Did you mean `operation.disk`/,
        },
      ],
    },
    {
      name: 'parentheses without end',
      format,
      text: file('('.repeat(5000)),
      findings: [{ messageId: 'syntax', at: '9:67-9:68', message: /nested too deep/ }],
    },
  ],
});
