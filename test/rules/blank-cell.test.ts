// blank-cell: what it must pass, what it must find.
import rule from '../../rules/blank-cell/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { table } from './tables.ts';

/** A table of features `a`, `b` … with a cell for each sign. */
function rows(...lines: readonly string[]): string {
  const targets = [...'ABCDEF'].slice(0, lines[0]?.length);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const body = lines.map((line, at) => row(['abcdefghi'.charAt(at), ...line]));
  return [row(['F', ...targets]), `|${'---|'.repeat(targets.length + 1)}\n`, ...body].join('');
}

testRule(rule, {
  valid: [
    {
      name: 'a column of remarks that nobody has written',
      text: '# Statements\n\n| Feature | Parses | Runs | Notes and limits |\n| --- | --- | --- | --- |\n| Boot | ❌ | ❌ |  |\n| Halt | ❌ | ✅ |  |\n',
    },
    {
      name: 'the ends of the shorter of tables side by side',
      text: '# Cameras\n\n| Swift | Works |  | Eagle | Works |  | Owl | Works |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| Swift 1 | yes |  | Eagle 1 | yes |  | Owl 1 | no |\n| Swift 2 | yes |  | Eagle 2 | no |  |  |  |\n| Swift 3 | no |  |  |  |\n',
    },
    {
      name: 'a blank that is written',
      text: '# Settings\n\n| Feature | Linux | Windows |\n| --- | --- | --- |\n| Blink | yes | no |\n| Dim | yes | &nbsp; |\n| Glow | no | yes |\n| Flash | no | no |\n',
    },
    { name: 'no blank cell', text: CLEAN },
    {
      name: 'blanks that say missing',
      text: CLEAN.slice(0, CLEAN.indexOf('## Details')).replace(/[✖?]/g, ''),
    },
    {
      name: 'a row whose other cells are not read',
      format: 'rst',
      text: 'Lamps\n=====\n\n=========  =====  ==========  ====  ====\n_          Oslo   Pisa        Rome  Graz\n=========  =====  ==========  ====  ====\nBlinks     Yes    Yes         No    Yes\nDims       Yes    No          Yes   Yes\nCaveats    :doc:`oslo`        \n=========  =====  ==========  ====  ====\n',
    },
    {
      name: 'a blank among texts',
      text: '| Feature | A | B | C |\n|---|---|---|---|\n| x | ✔ | ✖ | ✔ |\n| y | ✔ | ✔ | ✔ |\n| z | ✖ | ✔ | ✔ |\n| Format | vhd | qcow2 | |\n',
    },
    { name: 'a row with a cell too few', text: faulty(['| ✖ | ? |', '| ✖ |']) },
    {
      name: 'three blanks among sixteen cells: a notation',
      text: rows('✔✔', '✖✔', ' ✔', '✔ ', '✔ ', '✔✖', '✔✔', '✔✔'),
    },
    { name: 'two blank rows of eight', text: rows('✔✔', '✖✔', '  ', '  ', '✔✔', '✔✖', '✔✔', '✔✔') },
    { name: 'one blank in a row of one cell', text: '| Feature | A |\n|---|---|\n| a | ✔ |\n| b | ✔ |\n' },
  ],
  invalid: [
    {
      name: 'a row without what all others have in a column beside the levels',
      text: table(
        'Feature/Spec/A/B',
        ...[...'abcdefghij'].map((name) => `${name}/RFC ${name}/yes/no`),
        'last//yes/no',
      ),
      findings: [{ messageId: 'attribute', at: '13:3-13:7', severity: 'info', feature: 'last' }],
    },
    {
      name: 'a row of few levels where blanks are common',
      text: rows('✔     ', '✔✖    ', '✔✔✔   ', '✔✔✔✖  ', '✔✔✔✔✔ ', '✔✔✔✔✔✔', '✔✔✔✔✔✔'),
      findings: [{ messageId: 'row', at: '3:3-3:4', feature: 'a', severity: 'info' }],
    },
    {
      name: 'a row of a target that did not start',
      text: '# Supported boards\n\n| Board | Starts | Blinks | Dims | Glows | Fades | Pulses |\n|---|---|---|---|---|---|---|\n| Oslo | ✔ | ✔ | ✔ | ✔ | ✖ | ✔ |\n| Pisa | ✖ | | | | | |\n| Rome | ✔ | ✔ | ✖ | ✔ | ✔ | ✔ |\n| Bonn | ✔ | ✔ | ✖ | ✔ | ✔ | ✔ |\n| Graz | ✔ | ✖ | ✖ | ✔ | ✔ | ✔ |\n',
      findings: [{ messageId: 'row', at: '6:3-6:7', target: 'Pisa', message: /^5 of 6 cells/ }],
    },
    {
      name: 'a row without any level where blanks are common',
      text: rows('✔✔✔', '✖ ✔', '   ', '✔  ', ' ✔✔', '✔✖✔'),
      findings: [{ messageId: 'row', at: '5:3-5:4', feature: 'c', severity: 'info' }],
    },
    {
      name: 'one blank cell',
      text: faulty(['| ✖ | ? |', '|   | ? |']),
      findings: [
        {
          messageId: 'cell',
          at: '6:31-6:34',
          severity: 'warning',
          feature: 'Attach disk',
          target: 'Beta',
          message: /^The cell for `Attach disk` on `Beta` is blank\. Write the level\.$/,
        },
      ],
    },
    {
      name: 'a blank row',
      text: faulty(
        ['optional | ✖ | ✔ | ✔ |', 'optional |   |   |   |'],
        ['| Attach', '| Move disk | optional | ✔ | ✔ | ✖ |\n| Attach'],
      ),
      findings: [
        {
          messageId: 'row',
          at: '9:3-9:14',
          feature: 'Resize disk',
          severity: 'warning',
          message:
            /^Every cell in the row of `Resize disk` is blank\. Write the levels, or remove the row\.$/,
        },
      ],
    },
    {
      name: 'two blank cells, the most that are told one by one',
      text: rows('✔✔', '✖✔', ' ✔', '✔ ', '✔✔'),
      findings: [
        { messageId: 'cell', at: '5:6-5:9', feature: 'c', target: 'A' },
        { messageId: 'cell', at: '6:10-6:13', feature: 'd', target: 'B' },
      ],
    },
    {
      name: 'three blank cells, where the options allow them',
      text: rows('✔✔', '✖✔', ' ✔', '✔ ', '✔ ', '✔✖', '✔✔', '✔✔'),
      options: { commonAbove: 0.1875 },
      findings: [
        { messageId: 'cell', at: '5:6-5:9', feature: 'c', target: 'A' },
        { messageId: 'cell', at: '6:10-6:13', feature: 'd', target: 'B' },
        { messageId: 'cell', at: '7:10-7:13', feature: 'e', target: 'B' },
      ],
    },
    {
      name: 'two blank rows of nine, and nothing else',
      text: rows('✔✔', '✖✔', '  ', '  ', '✔✔', '✔✖', '✔✔', '✔✔', '✖✔'),
      findings: [
        { messageId: 'row', at: '5:3-5:4', feature: 'c' },
        { messageId: 'row', at: '6:3-6:4', feature: 'd' },
      ],
    },
    {
      name: 'a row in which one cell of six is filled',
      text: rows('✔✔✔✔✔✔', '✖✔✔✔✔✔', '     ✔', '✔✔✔✔✖✔', '✔✔✔✔✔✔'),
      findings: [
        {
          messageId: 'row',
          at: '5:3-5:4',
          feature: 'c',
          message: /^5 of 6 cells in the row of `c` are blank\. /,
        },
      ],
    },
    {
      name: 'a line of the details without a level',
      text: faulty(['**Beta:** missing', '**Beta:**']),
      findings: [
        {
          messageId: 'line',
          at: '29:9-29:13',
          feature: 'Attach disk',
          target: 'Beta',
          message: /^The details of `Attach disk` give `Beta` no level\. Write the level\.$/,
        },
      ],
    },
  ],
});
