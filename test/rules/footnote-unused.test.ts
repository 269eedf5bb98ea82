// footnote-unused: what it must pass, what it must find.
import rule from '../../rules/footnote-unused/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'a raised number that a list outside of the tables has',
      text: `${table('Feature/A/B', 'x/✔/✖')}- Version 2<sup>1</sup> of the plug-in\n\n<sup>1</sup> = The guide is kept.\n`,
    },
    {
      name: 'an escaped mark in a table of another kind',
      text: `${table('Key/Library', 'SQL/SqlClient \\[7\\] and Data')}${table('Feature/A/B', 'x/✔/✖')}\n\\[7\\]: SqlClient is old.\n`,
    },
    { name: 'a footnote that is marked', text: `${table('Feature/A/B', 'x/✔ (1)/✖')}(1) Not on Sundays.\n` },
    {
      name: 'a footnote that the text refers to',
      text: `${table('Feature/A/B', 'x/✔/✖')}See below[^a].\n\n[^a]: Not on Sundays.\n`,
    },
    {
      name: 'a raised number in running text',
      text: `${table('Feature/A/B', 'x/✔/✖')}See below ¹.\n\n¹ Not on Sundays.\n`,
    },
    {
      name: 'a mark inside a directive of another tool',
      format: 'rst',
      text: '.. own_status_table::\n\n   ./duck => duck.md [#duck]\n\n.. [#duck] Duck is made by others.\n\n.. list-table::\n   :header-rows: 1\n\n   * - Driver\n     - Types\n     - Text\n   * - Swan\n     - yes\n     - no\n   * - Goose\n     - no\n     - yes\n',
    },
    {
      name: 'a mark in brackets in a column of remarks',
      text: `${table('Feature/Files/A/B', 'x/log [1]/✔/✖', 'y/lock/✖/✔')}- [1] Not on Sundays.\n`,
    },
    {
      name: 'a star that docutils numbers, in a heading',
      format: 'rst',
      text: 'Lamps [*]_\n==========\n\n=====  ====  ====\nLamp   Blink  Dim\n=====  ====  ====\nOslo   yes   no\nPisa   no    yes\n=====  ====  ====\n\n.. [*] Not on Sundays.\n',
    },
    { name: 'a document without a matrix', text: 'Text.\n\n[^a]: Not on Sundays.\n' },
  ],
  invalid: [
    {
      name: 'a footnote whose mark has another number',
      text: `# Lamps[^2]\n\n${table('Feature/A/B', 'x/✔/✖')}[^1]: Not on Sundays.\n`,
      findings: [{ messageId: 'unused', at: '7:1-7:22', actual: '1', related: ['1:8-1:12'] }],
    },
    {
      name: 'a star that may be a remark on the whole',
      text: `${table('Feature/A/B', 'x/✔/✖')}\\* Dates may change.\n`,
      findings: [{ messageId: 'unused', at: '5:1-5:21', severity: 'info', actual: '*' }],
    },
    {
      name: 'a footnote of Markdown',
      text: `${table('Feature/A/B', 'x/✔/✖')}[^a]: Not on Sundays.\n`,
      findings: [{ messageId: 'unused', at: '5:1-5:22', actual: 'a' }],
    },
    {
      name: 'a raised number',
      text: `${table('Feature/A/B', 'x/✔ ¹/✖')}¹ Not on Sundays.\n\n² Nor on Mondays.\n`,
      findings: [{ messageId: 'unused', at: '7:1-7:18', actual: '2' }],
    },
  ],
});
