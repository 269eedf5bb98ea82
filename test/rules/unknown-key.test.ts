// unknown-key: what it must pass, what it must find.
import rule from '../../rules/unknown-key/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN_INI, faultyIni } from './ini-base.ts';

const format = 'ini' as const;
const many = (key: string): string =>
  Array.from(
    { length: 6 },
    (_, at) => `[operation.f${at}]\ntitle=F${at}\n${key}=x\ndriver.a=complete\n`,
  ).join('');

testRule(rule, {
  valid: [
    {
      name: 'known keys',
      format,
      text: `${CLEAN_INI}api=x\nmaturity=complete\napi_doc_link=y\ndriver-notes.beta=z\n`,
    },
    { name: 'a key that is allowed', format, text: `${CLEAN_INI}Spec=x\n`, options: { allow: ['spec'] } },
    { name: 'a key that the project has throughout', format, text: `[driver.a]\n${many('since')}` },
    { name: 'a key that names an undeclared target', format, text: `${CLEAN_INI}driver.gamma=complete\n` },
  ],
  invalid: [
    {
      name: 'keys of one convention below sections of another, once',
      format,
      text: '[target.alpha]\ntitle=Alpha\n[target.beta]\ntitle=Beta\n[operation.attach]\ntitle=Attach\nstatus=optional\ndriver.alpha=partial\ndriver-notes.alpha=Only while running.\nbeta=missing\n',
      output:
        '[target.alpha]\ntitle=Alpha\n[target.beta]\ntitle=Beta\n[operation.attach]\ntitle=Attach\nstatus=optional\nalpha=partial\ndriver-notes-alpha=Only while running.\nbeta=missing\n',
      findings: [
        {
          messageId: 'convention',
          at: '8:1-8:13',
          expected: 'alpha',
          actual: 'driver.alpha',
          related: ['9:1-9:19'],
          message: /such as `driver\.alpha` \(2 keys\)\. Write `alpha`\./,
        },
      ],
    },
    {
      name: 'a letter missing',
      format,
      text: faultyIni(['notes=', 'note=']),
      output: CLEAN_INI,
      findings: [
        {
          messageId: 'meant',
          at: '11:1-11:5',
          severity: 'warning',
          feature: 'Attach disk',
          expected: 'notes',
          actual: 'note',
        },
      ],
    },
    {
      name: 'a letter too many in a declaration',
      format,
      text: faultyIni(['title=Alpha', 'titlee=Alpha']),
      output: CLEAN_INI,
      findings: [{ messageId: 'meant', at: '2:1-2:7', expected: 'title' }],
    },
    {
      name: 'a misspelt key beside the right one',
      format,
      text: faultyIni(['notes=', 'nots=twice\nnotes=']),
      findings: [{ messageId: 'meant', at: '11:1-11:5', expected: 'notes' }],
    },
    {
      name: 'a prefix misspelt',
      format,
      text: `${CLEAN_INI}driver-note.beta=x\n`,
      output: `${CLEAN_INI}driver-notes.beta=x\n`,
      findings: [{ messageId: 'meant', at: '20:1-20:17', expected: 'driver-notes.beta' }],
    },
    {
      name: 'a key that is near to none',
      format,
      text: `[driver.a]\n${many('since').replaceAll(/since(?=.*since)/gs, 'cli')}`,
      findings: [{ messageId: 'unknown', at: '24:1-24:6', severity: 'info', actual: 'since' }],
    },
  ],
});
