// undeclared-target: what it must pass, what it must find.
import rule from '../../rules/undeclared-target/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

const format = 'ini' as const;

testRule(rule, {
  valid: [
    { name: 'declared targets', format, text: CLEAN_INI },
    {
      name: 'notes in both notations',
      format,
      text: `${CLEAN_INI}driver-notes.beta=x\ndriver-notes-alpha-vm=y\n`,
    },
    { name: 'an attribute of its own', format, text: `${CLEAN_INI}stability=complete\n` },
    { name: 'a matrix without keys', text: '| Feature | A | B |\n| --- | --- | --- |\n| x | ✔ | ✖ |\n' },
  ],
  invalid: [
    {
      name: 'a declaration misspelt, which every key then misses',
      format,
      text: '[driver.alpha]\n[driver.betta]\n[operation.x]\ndriver.alpha=complete\ndriver.beta=missing\n[operation.y]\ndriver.alpha=complete\ndriver.beta=partial\ndriver-notes.beta=Slow.\n',
      findings: [
        {
          messageId: 'declaration',
          at: '2:2-2:14',
          severity: 'error',
          target: 'betta',
          expected: 'beta',
          actual: 'betta',
          related: ['5:1-5:12'],
        },
      ],
    },
    {
      name: 'a name misspelt',
      format,
      text: faultyIni(['driver.beta=missing', 'driver.betta=missing']),
      output: CLEAN_INI,
      findings: [
        {
          messageId: 'support',
          at: '13:1-13:13',
          severity: 'error',
          feature: 'Attach disk',
          expected: 'beta',
          actual: 'betta',
          message: /Did you mean `beta`\?/,
        },
      ],
    },
    {
      name: 'a note for the end of a name',
      format,
      text: `${CLEAN_INI}Driver-Notes.VM=Only raw disks.\n`,
      output: `${CLEAN_INI}driver-notes.alpha-vm=Only raw disks.\n`,
      findings: [{ messageId: 'notes', at: '20:1-20:16', severity: 'warning', expected: 'alpha-vm' }],
    },
    {
      name: 'a declaration that was renamed, once for all its keys',
      format,
      text: faultyIni(['[driver.beta]', '[driver.gamma]'], ['title=Beta', 'title=Gamma']),
      findings: [
        {
          messageId: 'support',
          at: '13:1-13:12',
          actual: 'beta',
          related: ['19:1-19:12'],
          message: /`driver\.beta` \(in 2 keys\) names/,
        },
      ],
    },
    {
      name: 'a prefix forgotten',
      format,
      text: faultyIni(['driver.beta=missing', 'beta=missing']),
      output: CLEAN_INI,
      findings: [{ messageId: 'support', at: '13:1-13:5', expected: 'beta' }],
    },
    {
      name: 'a name that is near to none',
      format,
      text: `${CLEAN_INI}driver.omicron=complete\n`,
      findings: [{ messageId: 'support', at: '20:1-20:15', actual: 'omicron' }],
    },
    {
      name: 'nothing declared at all',
      format,
      text: '[operation.x]\ntitle=X\ndriver.alpha=complete\n',
      findings: [{ messageId: 'support', at: '3:1-3:13' }],
    },
    {
      name: 'a declaration in upper case',
      format,
      text: faultyIni(['[driver.beta]', '[driver.Beta]']),
      findings: [{ messageId: 'uncallable', at: '4:2-4:13', target: 'Beta' }],
    },
    {
      name: 'a name that the section has already',
      format,
      text: `${CLEAN_INI}driver.betta=complete\n`,
      findings: [{ messageId: 'support', at: '20:1-20:13', expected: 'beta' }],
    },
    {
      name: 'bare keys of the other dialect',
      format,
      text: '[target.alpha]\n[target.gamma]\n[operation.x]\ntitle=X\nalpha=complete\ngama=missing\n',
      output: '[target.alpha]\n[target.gamma]\n[operation.x]\ntitle=X\nalpha=complete\ngamma=missing\n',
      findings: [{ messageId: 'support', at: '6:1-6:5', expected: 'gamma' }],
    },
  ],
});
