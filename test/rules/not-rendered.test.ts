// not-rendered: what it must pass, what it must find.
import rule from '../../rules/not-rendered/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

const format = 'ini' as const;

testRule(rule, {
  valid: [
    { name: 'sections that are rendered', format, text: CLEAN_INI },
    {
      name: 'another prefix',
      format,
      text: CLEAN_INI.replaceAll('operation.', 'storage.'),
      options: { prefix: 'storage.' },
    },
    {
      name: 'an older file, which lists its targets in one section',
      format,
      text: '[targets]\ndriver-impl-a=A\n\n[console]\ntitle=Console\nstatus=optional\ndriver-impl-a=missing\n',
    },
    {
      name: 'a title whose key is misspelt, which belongs to unknown-key',
      format,
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitel=X\nstatus=optional\ndriver.a=complete\n',
    },
    { name: 'defaults', format, text: `[DEFAULT]\nstatus=optional\n${CLEAN_INI}` },
  ],
  invalid: [
    {
      name: 'a feature and a target without a title',
      format,
      text: '[driver.a]\ntitle=A\n[driver.b]\nlink=b\n[operation.x]\nstatus=optional\ndriver.a=complete\ndriver.b=missing\n',
      findings: [
        { messageId: 'untitled', at: '3:2-3:10', target: 'b', message: /^`driver\.b` has no title/ },
        { messageId: 'untitled', at: '5:2-5:13', feature: 'operation.x' },
      ],
    },
    {
      name: 'a file that names most of its sections otherwise',
      format,
      text: `[driver.a]\ntitle=A\n${['w', 'x', 'y', 'z'].map((name) => `\n[volume.${name}]\ntitle=${name}\nstatus=optional\ndriver.a=complete\n`).join('')}`,
      findings: [{ messageId: 'many', at: '4:2-4:10', severity: 'info', message: /skips 4 sections/ }],
    },
    {
      name: 'a section under another prefix',
      format,
      text: faultyIni(['[operation.resize]', '[storage.resize]']),
      findings: [{ messageId: 'dropped', at: '15:2-15:16', severity: 'warning', feature: 'Resize disk' }],
    },
    {
      name: 'sections that a set prefix leaves out',
      format,
      text: CLEAN_INI,
      options: { prefix: 'operation.a' },
      findings: [{ messageId: 'dropped', at: '15:2-15:18', message: /`operation\.a`/ }],
    },
  ],
});
