// repeated-word: what it must pass, what it must find.
import rule from '../../rules/repeated-word/index.ts';
import { testRule } from '../rule-tester.ts';

const page = (text: string): string =>
  `${text}\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Attach | ✖ | ✔ |\n`;

testRule(rule, {
  valid: [
    { name: 'a document without a matrix', text: 'It is the the same.\n' },
    { name: 'another language', text: page('To to samo.') },
    {
      name: 'words that a sentence may repeat, and names',
      text: page(
        'All the things that they are are aliases that that one had had, from New York, New York to Duran Duran.',
      ),
    },
    {
      name: 'words that are spoken of, operators, code and paths',
      text: page(
        'Write "the the" and `in in` for the logical AND and OR, as in for for (x), a.the the.b and the-the, \\it it.',
      ),
    },
    { name: 'words of two paragraphs', text: page('That is what the others wait for\n\nfor a while.') },
  ],
  invalid: [
    {
      name: 'two rows of a drawn table without the border between them',
      format: 'rst',
      text: '+------+-----+-----+\n| Name | A   | B   |\n+======+=====+=====+\n| Boot | yes | no  |\n| Halt | yes | no  |\n+------+-----+-----+\n| Wait | no  | yes |\n+------+-----+-----+\n',
      findings: [
        {
          messageId: 'cells',
          at: '4:10-5:13',
          severity: 'info',
          actual: 'yes yes',
          message: /^A cell says `yes yes` \(2 cells\), as if/,
        },
      ],
    },
    {
      name: 'words twice on a line, over the end of one, and at the beginning of a sentence',
      text: page('The light might not not start, with the\nthe lamp off. The the other will.'),
      findings: [
        { messageId: 'twice', at: '1:17-1:24', severity: 'warning', actual: 'not not' },
        { messageId: 'twice', at: '1:37-2:4', actual: 'the\nthe' },
        { messageId: 'twice', at: '2:15-2:22', actual: 'The the' },
      ],
    },
    {
      name: 'a word twice in a cell',
      text: page('The page.').replace('Attach', 'Attach of of disks'),
      findings: [{ messageId: 'twice', at: '6:10-6:15' }],
    },
  ],
});
