// title-style: what it must pass, what it must find.
import { describe, expect, it } from 'vitest';
import rule from '../../rules/title-style/index.ts';
import { beginningOf, caseOf } from '../../rules/title-style/title-case.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const titles = (...names: readonly string[]): string =>
  table('Feature/Alpha/Beta', ...names.map((name, index) => `${name}/✔/${index % 2 === 0 ? '✖' : '✔'}`));

const SENTENCES = ['Boot server', 'Attach disk', 'Resize disk', 'Move server', 'Stop server'];
const TITLES = ['Boot Server', 'Attach Disk', 'Resize Disk', 'Move Server', 'Stop Server'];

describe('cases', () => {
  it.each([
    ['Attach disk', 'capital', 'sentence case'],
    ['Attach Disk to Server', 'capital', 'title case'],
    ['attach disk', 'small', undefined],
    ['Attach disk to Server', 'capital', undefined],
    ['Report CPU', 'capital', undefined],
    ['Report CPU traits', 'capital', 'sentence case'],
    ['iSCSI disks', undefined, 'sentence case'],
    ['lb_algorithm', undefined, undefined],
    ['SR-IOV ports', undefined, 'sentence case'],
    ['', undefined, undefined],
  ])('%s', (title, beginning, style) => {
    expect([beginningOf(title), caseOf(title)?.style]).toEqual([beginning, style]);
  });
});

testRule(rule, {
  valid: [
    { name: 'one case', text: titles(...SENTENCES) },
    { name: 'few', text: titles('Boot server', 'attach disk', 'Stop server') },
    { name: 'two habits', text: titles(...SENTENCES, 'move disk', 'stop disk') },
    {
      name: 'identifiers and names',
      text: titles(...SENTENCES, 'lb_algorithm', 'iSCSI', 'SPICE', 'Use Kubernetes'),
    },
  ],
  invalid: [
    {
      name: 'a small letter among capitals',
      text: titles(...SENTENCES, 'snapshot'),
      findings: [
        {
          messageId: 'odd',
          at: '8:3-8:11',
          severity: 'info',
          feature: 'snapshot',
          expected: 'capitals',
          actual: 'small letters',
        },
      ],
    },
    {
      name: 'a capital among small letters',
      text: titles('boot', 'attach', 'Take snapshot', 'move', 'stop', 'start'),
      findings: [{ messageId: 'odd', at: '5:3-5:16', actual: 'capitals' }],
    },
    {
      name: 'a title among sentences',
      text: titles(...SENTENCES, 'Take Disk Snapshot'),
      findings: [{ messageId: 'odd', at: '8:3-8:21', expected: 'sentence case' }],
    },
    {
      name: 'a sentence among titles',
      text: titles(...TITLES, 'Take snapshot'),
      options: { from: 4 },
      findings: [{ messageId: 'odd', at: '8:3-8:16', expected: 'title case' }],
    },
  ],
});
