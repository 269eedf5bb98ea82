// footnote-duplicate: what it must pass, what it must find.
import rule from '../../rules/footnote-duplicate/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const MARKED = table('Feature/A/B', 'x/✔[^a]/✖[^b]');

testRule(rule, {
  valid: [
    {
      name: 'stars that begin remarks',
      text: `${table('Feature/A/B', 'x/✔ \\*/✖')}\\* Only by night.\n\\* Only in spring.\n`,
    },
    { name: 'two labels', text: `${MARKED}[^a]: One.\n\n[^b]: Two.\n` },
    {
      name: 'numbers that start anew below another table',
      text: `${table('Feature/A/B', 'x/✔ (1)/✖')}(1) One.\n\n${table('Feature/A/B', 'y/✔ (1)/✖')}(1) Two.\n`,
    },
    {
      name: 'an attribute that repeats its footnote',
      format: 'asciidoc',
      text: ':note: pass:q[footnote:night[Only by night.]]\n\n|===\n|Feature |A |B\n\n|x |✔{note} |✖{note}\n|===\n',
    },
    { name: 'a document without a matrix', text: 'Text[^a].\n\n[^a]: One.\n\n[^a]: Two.\n' },
  ],
  invalid: [
    {
      name: 'a label twice',
      text: `${MARKED}[^a]: One.\n\n[^a]: Two.\n`,
      findings: [{ messageId: 'duplicate', at: '7:1-7:11', actual: 'a', related: ['5:1-5:11'] }],
    },
    {
      name: 'a label twice in AsciiDoc, with two texts',
      format: 'asciidoc',
      text: '|===\n|Feature |A |B\n\n|x |✔footnote:night[By night.] |✖footnote:night[By day.]\n|===\n',
      findings: [{ messageId: 'duplicate', at: '4:49-4:56', actual: '1' }],
    },
    {
      name: 'a number twice below one table',
      text: `${table('Feature/A/B', 'x/✔ (1)/✖')}(1) One.\n(1) Two.\n`,
      findings: [{ messageId: 'duplicate', at: '6:1-6:9', actual: '1' }],
    },
  ],
});
