// footnote-undefined: what it must pass, what it must find.
import rule from '../../rules/footnote-undefined/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'ports in brackets, one of which is 1',
      text: table('Lamp/A/B', 'Oslo/✔ (43)/✖', 'Pisa/✔ (13)/✔ (1)', 'Rome/✖/✔ (47)', 'Wien/✖ (8)/✔'),
    },
    {
      name: 'raised notes behind drawn blanks, in lines of one paragraph',
      text: '# Readers\n\n| Feature | A | B |\n|---|---|---|\n| Seek | Yes <sup>1</sup> | No |\n| Map | Yes <sup>2</sup> | Yes |\n\n&nbsp;<sup>1</sup> Not by name.<br/>\n&nbsp;<sup>2</sup> With a file.<br/>\n',
    },
    {
      name: 'powers of a number and of a unit',
      text: table('Feature/A/B', 'Fast/✔/✖', 'Sort/n<sup>2</sup>/✖', 'Area/2 cm<sup>2</sup>/✔'),
    },
    {
      name: 'a word that is raised',
      text: table('Syntax/Read/Written', 'Raised <sup>raised</sup>/✔/✖', 'Low/✔/✔'),
    },
    {
      name: 'a number at the end of a link',
      text: `${table('Feature/A/B/Tests', 'x/✔/✖/[Test [13]](tests)', 'y/✖/✖/[Test [5]](tests)')}`,
    },
    {
      name: 'ports in brackets',
      text: `${table('Feature/A/B/Challenge', 'x/✔/✖/http (80)', 'y/✖/✖/http (80)', 'z/✖/✔/dns (53)')}`,
    },
    {
      name: 'values in brackets',
      text: `${table('Feature/A/B/Inputs', 'x/✔/✖/[]', 'y/✖/✖/[0]', 'z/✖/✔/[0]')}`,
    },
    {
      name: 'a star at the end of a path',
      text: '# Feature support\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| Login | yes, on /auth/* | no |\n| Logout | yes | no |\n| Reset | yes | no |\n',
    },
    {
      name: 'a star that stands for items below',
      text: '# Feature support\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| Login | yes (*) | no |\n| Logout | yes | no |\n| Reset | yes | no |\n\n**Notes:**\n\n* Only over TLS.\n* Only once a day.\n',
    },
    { name: 'no marks', text: table('Feature/A/B', 'x/✔/✖') },
    { name: 'a mark and its footnote', text: `${table('Feature/A/B', 'x/✔ (1)/✖')}(1) Not on Sundays.\n` },
    { name: 'a footnote of Markdown', text: `${table('Feature/A/B', 'x/✔[^a]/✖')}[^a]: Not on Sundays.\n` },
    {
      name: 'raised numbers and a numbered list of notes',
      text: `${table('Feature/A/B', 'x/✔ ¹/✖ ²')}\nNotes about the table above:\n\n1. Not on Sundays.\n2. Not yet.\n`,
    },
    { name: 'a formula', text: table('Feature/A/B', 'Boot/O(n)/✖', 'Halt/✔/✖', 'Stop/✔/✔') },
    { name: 'marks in a document without a matrix', text: 'As said before [^1] and elsewhere (2).\n' },
  ],
  invalid: [
    {
      name: 'marks of one label in several tables, which is named once',
      format: 'asciidoc',
      text: ['a', 'b', 'c', 'd', 'a', 'b']
        .map((mark, at) => `|===\n|Feature |A |B\n\n|x${at} |Yesfootnote:${mark}[] |No\n|===\n`)
        .join('\n'),
      findings: [
        { messageId: 'all', at: '4:9-4:21', message: /^None of the footnotes `1`, `2`, `3` and `4` exists/ },
      ],
    },
    {
      name: 'marks that Markdown leaves as text, outside of code',
      text: `# Lamps[^12]\n\nNot \`[^3]\`.\n\n${table('Feature/A/B', 'Boot/✔ Supported[^1]/✖')}`,
      findings: [
        { messageId: 'undefined', at: '1:8-1:13', actual: '12' },
        { messageId: 'undefined', at: '7:21-7:25', actual: '1' },
      ],
    },
    {
      name: 'a mark at a short code',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Boot | :white_check_mark:[^q] | :x: |\n| Halt | :x: | :white_check_mark: |\n',
      findings: [{ messageId: 'undefined', at: '3:28-3:32', actual: 'q' }],
    },
    {
      name: 'marks that the text speaks of in its own ways',
      text: `${table('Feature/A/B', 'Boot/yes (†)/no', 'Halt/yes [s]/no')}"†" means patched, "[s]" compiled.\n`,
      findings: [
        { messageId: 'unread', at: '3:14-3:17', severity: 'info' },
        { messageId: 'unread', at: '4:14-4:17', severity: 'info' },
      ],
    },
    {
      name: 'marks that a sentence explains',
      text: `${table('Feature/A/B', 'Boot/✔†/✖', 'Halt/✔²/✖')}A dagger (†) asks for proof. Seen once. ²By hand.\n`,
      findings: [
        { messageId: 'unread', at: '3:11-3:12', severity: 'info' },
        { messageId: 'unread', at: '4:11-4:12', severity: 'info', related: ['6:41-6:42'] },
      ],
    },
    {
      name: 'lines that are no notes to us, once',
      text: `${table('Feature/A/B', 'x/✔ ¹/✖ ²', 'y/✔ ³/✖ ⁴')}${[1, 2, 3, 4].map((label) => `<sup>**${label}** Not then.</sup><br>\n`).join('')}`,
      findings: [{ messageId: 'allUnread', at: '3:9-3:10', severity: 'info', related: ['6:1-6:31'] }],
    },
    {
      name: 'a raised link to a place far below',
      text: '| Feature | A | B |\n| --- | --- | --- |\n| x | ✔ <sup><a href="#fn1">1</a></sup> | ✖ |\n\n# More\n\n<p id="fn1">First: not on Sundays.</p>\n',
      findings: [
        { messageId: 'unread', at: '3:9-3:40', severity: 'info', actual: '1', related: ['7:8-7:11'] },
      ],
    },
    {
      name: 'a line that is no note to us, and seems to be one',
      text: `${table('Feature/A/B', 'x/✔ ¹/✖')}<sup>**1** Not on Sundays.</sup>\n`,
      findings: [
        { messageId: 'unread', at: '3:9-3:10', severity: 'info', actual: '1', related: ['5:1-5:33'] },
      ],
    },
    {
      name: 'a heading that seems to be the note',
      text: `${table('Feature/A/B', 'x/✔ [[1]](#1)/✖')}###### [1] {#1}\n\nNot on Sundays.\n`,
      findings: [{ messageId: 'unread', at: '3:9-3:18', severity: 'info', related: ['5:1-5:16'] }],
    },
    {
      name: 'a list item behind the next heading',
      text: `${table('Feature/A/B', 'x/✔ \\*/✖')}# More\n\n* *Not* on Sundays.\n`,
      findings: [{ messageId: 'undefined', severity: 'info', at: '3:7-3:11', actual: '*' }],
    },
    {
      name: 'a list of footnotes that is missing, once',
      text: table('Feature/A/B', 'Boot/✔ (1)/✖ (2)', 'Halt/✔ (3)/✖ (4)'),
      findings: [
        {
          messageId: 'all',
          severity: 'info',
          at: '3:12-3:15',
          actual: '1 2 3 4',
          related: ['4:12-4:15'],
        },
      ],
    },
    {
      name: 'a number in parentheses',
      text: `${table('Feature/A/B', 'x/✔ (1)/✖ (2)', 'y/✔ (2)/✖')}(1) Not on Sundays.\n`,
      findings: [{ messageId: 'undefined', at: '3:17-3:20', actual: '2', related: ['4:9-4:12'] }],
    },
    {
      name: 'a reference',
      text: table('Feature/A/B', 'x/✔[^a]/✖'),
      findings: [{ messageId: 'undefined', at: '3:8-3:12', actual: 'a' }],
    },
    {
      name: 'numbers that may count something',
      text: table('Feature/A/B', 'Own domain/✔ (1)/✔ (10)', 'Mail/✔/✖'),
      findings: [
        { messageId: 'undefined', severity: 'info', at: '3:18-3:21', actual: '1' },
        { messageId: 'undefined', severity: 'info', at: '3:26-3:30', actual: '10' },
      ],
    },
    {
      name: 'a raised number',
      text: table('Feature/A/B', 'x/✔ ¹/✖'),
      findings: [{ messageId: 'undefined', severity: 'info', at: '3:9-3:10', actual: '1' }],
    },
    {
      name: 'a raised number beside others that have a note',
      text: `${table('Feature/A/B', 'x/✔ ¹/✖ ²')}¹ Not on Sundays.\n`,
      findings: [{ messageId: 'undefined', at: '3:15-3:16', actual: '2' }],
    },
    {
      name: 'a mark that a sentence explains in the middle of a paragraph',
      text: `${table('Feature/A/B*', 'Boot/✔/✔', 'Halt/✔/Partial*')}Here B* is B with plugins. Halting is partial.\n`,
      findings: [{ messageId: 'undefined', severity: 'info', at: '4:21-4:22', actual: '*' }],
    },
  ],
});
