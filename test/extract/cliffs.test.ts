// Small changes that once lost a table or a column: each pair differs in a word or an order, and says the same.
import { describe, expect, test } from 'vitest';
import { outline } from '../support/outline.ts';

/** A Markdown table of these lines, cells parted by a comma. */
function table(header: string, ...rows: readonly string[]): string {
  const line = (text: string): string => `| ${text.split(',').join(' | ')} |`;
  return [
    line(header),
    line(header.replace(/[^,]*/gu, '---').replace(/(?:---)+/gu, '---')),
    ...rows.map(line),
  ].join('\n');
}

/** What an outline says, whichever of feature and target stands in rows, in no order. */
function pairs([targets = '', ...features]: readonly string[]): string[] {
  const said = features.flatMap((line) => {
    const [feature = '', levels = ''] = line.split(': ');
    return targets.split(', ').map((target, at) => `${[feature, target].sort().join(' × ')}: ${levels[at]}`);
  });
  return said.sort();
}

const read = (text: string): string[] => pairs(outline(`${text}\n`).slice(1));

type Case = readonly [what: string, text: string, wanted: readonly string[]];

const VERSIONS = ['Recorder,No,1.4', 'Player,1.0,No', 'Mixer,2.1,2.1'];
const VERSIONS_READ = ['Linux, Windows', 'Recorder: MC', 'Player: CM', 'Mixer: CC'];

const SYMBOLS = ['Snapshots,✅,✅,❌', 'Cloning,❌,✅,✅', 'Resizing,✅,❌,✅'];
const named = (target: string): string[] => [
  `Alpha, ${target}, Gamma`,
  'Snapshots: CCM',
  'Cloning: MCC',
  'Resizing: CMC',
];

const STORES_READ = ['Ledger, Mirror, Sink', 'Read: CCM', 'Write: CMC'];

const CASES: readonly Case[] = [
  ['versions under Feature', table('Feature,Linux,Windows', ...VERSIONS), VERSIONS_READ],
  [
    'yes and no under Driver and Supported',
    table('Driver,Supported', 'lark,yes', 'linnet,no', 'siskin,yes'),
    ['Supported', 'lark: C', 'linnet: M', 'siskin: C'],
  ],
  [
    'yes and no under Item and Supported',
    table('Item,Supported', 'Hats,yes', 'Gloves,no', 'Socks,yes'),
    ['Supported', 'Hats: C', 'Gloves: M', 'Socks: C'],
  ],
  [
    'stores before what they do',
    table('Store,Read,Write', 'Ledger,✅,✅', 'Mirror,✅,❌', 'Sink,❌,✅'),
    STORES_READ,
  ],
  ['a target called Beta', table('Feature,Alpha,Beta,Gamma', ...SYMBOLS), named('Beta')],
  ...['Component', 'Module', 'Type'].map(
    (label): Case => [`versions under ${label}`, table(`${label},Linux,Windows`, ...VERSIONS), VERSIONS_READ],
  ),
  [
    'yes and soon under Driver and Supported',
    table('Driver,Supported', 'lark,yes', 'linnet,soon', 'siskin,yes'),
    ['Supported', 'lark: C', 'linnet: M', 'siskin: C'],
  ],
  [
    'yes, no and soon under Driver and Supported',
    table('Driver,Supported', 'lark,yes', 'linnet,soon', 'siskin,no'),
    ['Supported', 'lark: C', 'linnet: M', 'siskin: M'],
  ],
  [
    'yes and no under Name and Supported',
    table('Name,Supported', 'Hats,yes', 'Gloves,no', 'Socks,yes'),
    ['Supported', 'Hats: C', 'Gloves: M', 'Socks: C'],
  ],
  [
    'stores behind what they do',
    table('Read,Write,Store', '✅,✅,Ledger', '✅,❌,Mirror', '❌,✅,Sink'),
    STORES_READ,
  ],
  ...['ALIAS', 'Priority', 'permissions', 'Status', 'Type', 'Notes'].map(
    (target): Case => [
      `a target called ${target}`,
      table(`Feature,Alpha,${target},Gamma`, ...SYMBOLS),
      named(target),
    ],
  ),
  [
    'a column of 39+ and 69+ beside symbols',
    table('API,Fennec,Civet,Genet', 'Clipboard,39+,✅,❌', 'Dragging,69+,❌,✅', 'Printing,39+,✅,✅'),
    ['Fennec, Civet, Genet', 'Clipboard: CCM', 'Dragging: CMC', 'Printing: CCC'],
  ],
  [
    'versions with a single No',
    table('Feature,Linux,Windows', 'Recorder,No,1.4', 'Player,1.0,No', 'Mixer,2.1,2.1', 'Timer,2.1,2.2'),
    ['Linux, Windows', 'Recorder: MC', 'Player: CM', 'Mixer: CC', 'Timer: CC'],
  ],
];

describe('a table is read whatever its words and its order', () => {
  test.each(CASES)('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(pairs(wanted));
  });
});
