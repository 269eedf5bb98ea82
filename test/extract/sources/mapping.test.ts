// Data files read by a mapping of the configuration: what each path finds, what belongs together, what is not read.
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/parse.ts';
import type { SourceMapping } from '../../../src/extract/options.ts';
import type { MatrixDocument } from '../../../src/lint/document.ts';
import { readDocument } from '../../../src/pipeline.ts';
import { formatOfPath } from '../../../src/source/format.ts';
import { placeOf } from '../../rule-tester.ts';

type Paths = Omit<SourceMapping, 'files'>;

const read = (text: string, paths: Paths, path = 'data/rook.yaml'): MatrixDocument =>
  readDocument(
    { path, format: formatOfPath(path) ?? 'yaml', text, bom: false },
    { sources: { folder: 'data', entries: [{ files: ['*'], ...paths }] } },
  );

const cellsOf = ({ matrices }: MatrixDocument): string[] =>
  matrices.flatMap(({ model: { features, targets } }) =>
    features.flatMap(({ group, title, support }) =>
      targets.flatMap((target) => {
        const cell = support[target.id];
        const said = [cell?.text, ...(cell?.notes ?? [])].flatMap((text) => text ?? []);
        const line = `${[...group, title].join(' > ')} / ${target.title}: ${cell?.level}`;
        return cell === undefined ? [] : [line, ...said].join(' | ');
      }),
    ),
  );

const LISTED = `areas:
  - area: Reading
    items:
      - what: Replay
        must: optional
        url: /replay
        impl:
          - { engine: Rook, is: GA, from: 3.1 }
          - { engine: Tern, is: later, why: Nobody asked. }
      - what: Order
        impl:
          - { engine: Tern, is: yes }
          - { engine: Wren, is: { broken: true } }
`;
const PATHS: Paths = {
  feature: '$.areas[*].items[*].what',
  target: '$.areas[*].items[*].impl[*].engine',
  level: '$.areas[*].items[*].impl[*].is',
  group: '$.areas[*].area',
  status: '$.areas[*].items[*].must',
  since: '$.areas[*].items[*].impl[*].from',
  notes: '$.areas[*].items[*].impl[*].why',
  link: '$.areas[*].items[*].url',
  levels: { GA: 'complete', later: 'missing' },
};

describe('a mapping', () => {
  const document = read(LISTED, PATHS);

  test('gives each level to the feature and the target that stand nearest to it', () => {
    expect(cellsOf(document)).toEqual([
      'Reading > Replay / Rook: complete | GA (since 3.1)',
      'Reading > Replay / Tern: missing | later | Nobody asked.',
      'Reading > Order / Tern: complete',
    ]);
    expect(document.matrices[0]?.model.features).toMatchObject([
      { status: { kind: 'optional' }, link: '/replay' },
      { title: 'Order' },
    ]);
  });

  test('says what each path found, and what is not read', () => {
    const [decision] = document.claims.decisions;
    expect(decision).toMatchObject({ block: 'data', taken: true });
    expect(decision?.reason).toContain(
      'level: $.areas[*].items[*].impl[*].is found 4: GA, later, yes; group: $.areas[*].area found 1: Reading',
    );
    expect(decision?.unread?.map(({ range, reason }) => [placeOf(range), reason])).toEqual([
      ['13:33-13:49', 'It is a mapping or a list that says no level.'],
    ]);
  });

  test('knows where each cell is written', () => {
    const cells = document.claims.matrices[0]?.cells ?? [];
    expect(cells.map(({ range }) => placeOf(range))).toEqual(['8:33-8:35', '9:33-9:38', '12:33-12:36']);
  });

  test.each<[string, string, Paths, readonly string[], string?]>([
    [
      'keys, with ~key',
      'name: Replay\nsupport: { rook: { status: yes }, tern: { status: no } }\n',
      { feature: '$.name', target: '$.support.*~key', level: '$.support.*.status' },
      ['Replay / rook: complete', 'Replay / tern: missing'],
    ],
    [
      'columns of a record',
      '- { title: Replay, on_rook: 1, on_tern: 0, owner: Ada }\n',
      {
        feature: '$[*].title',
        target: "$[*]['on_rook','on_tern']~key",
        level: "$[*]['on_rook','on_tern']",
        levels: { 1: 'complete', 0: 'missing' },
      },
      ['Replay / on_rook: complete', 'Replay / on_tern: missing'],
    ],
    [
      'a list of what is supported, whose level is always the same',
      '{"name": "Replay", "on": ["Rook", "Tern"]}',
      { feature: '$.name', target: '$.on[*]', level: 'complete' },
      ['Replay / Rook: complete', 'Replay / Tern: complete'],
      'data/replay.json',
    ],
    [
      'the name of the file',
      '[can]\nreplay = "full"\norder = "none"\n',
      { feature: '$.can.*~key', target: '{name}', level: '$.can.*' },
      ['replay / rook: complete', 'order / rook: missing'],
      'data/rook.toml',
    ],
    [
      'values that are empty',
      'Rook:\n  replay:\n  order: 4.1+\n',
      { feature: '$.*.*~key', target: '$.*~key', level: '$.*.*', levels: { '': 'complete' } },
      ['replay / Rook: complete', 'order / Rook: complete | 4.1+'],
    ],
    [
      'what a filter leaves',
      '- { name: Replay, kind: feature, rook: yes }\n- { name: Notes, kind: text, rook: no }\n',
      {
        feature: "$[?@.kind == 'feature'].name",
        target: 'Rook',
        level: "$[?@.kind == 'feature'].rook",
      },
      ['Replay / Rook: complete'],
    ],
    [
      'a list for each target, which leads farther than the target',
      '- { app: Rook, can: [{ does: Replay, since: 2.1 }, { does: Order }] }\n- { app: Tern, can: [{ does: Replay }] }\n',
      {
        feature: '$[*].can[*].does',
        target: '$[*].app',
        level: 'complete',
        since: '$[*].can[*].since',
      },
      ['Replay / Rook: complete | complete (since 2.1)', 'Replay / Tern: complete', 'Order / Rook: complete'],
    ],
    [
      'a list whose key is the level',
      'Rook: { has: [Replay], lacks: [Order] }\nTern: { has: [Replay, Order] }\n',
      {
        feature: "$.*['has','lacks'][*]",
        target: '$.*~key',
        level: "$.*['has','lacks']~key",
        levels: { has: 'complete', lacks: 'missing' },
      },
      [
        'Replay / Rook: complete',
        'Replay / Tern: complete',
        'Order / Rook: missing | lacks',
        'Order / Tern: complete',
      ],
    ],
    [
      'a level beside the list that it is about',
      '- { name: Replay, stage: no, on: [Rook, Tern] }\n- { name: Order, stage: yes, on: [Tern] }\n',
      { feature: '$[*].name', target: '$[*].on[*]', level: '$[*].stage' },
      ['Replay / Rook: missing', 'Replay / Tern: missing', 'Order / Tern: complete'],
    ],
    [
      'features within features, in groups',
      'log:\n  replay:\n    it: { on: { Rook: yes } }\n    order: { it: { on: { Rook: no } } }\n',
      { feature: '$..[?@.it]~key', target: '$..on.*~key', level: '$..on.*', group: '$..*~key' },
      ['log > replay / Rook: complete', 'log > replay > order / Rook: missing'],
    ],
    [
      'maps and lists of maps that say a level',
      'replay:\n  Rook: { support: no, notes: Too slow. }\n  Tern: [{ version_added: 5, state: { partial_replay: true } }, { version_added: 3 }]\n',
      { feature: '$.*~key', target: '$.*.*~key', level: '$.*.*' },
      [
        'replay / Rook: missing | Too slow.',
        'replay / Tern: partial | partial (partial_replay true); since 3',
      ],
    ],
    [
      'several remarks on a cell',
      'replay: { Rook: { is: yes, why: [{ say: Slow. }, { say: Old. }] }, Tern: { is: no } }\n',
      {
        feature: '$.*~key',
        target: '$.*.*~key',
        level: '$.*.*.is',
        notes: '$.*.*.why[*].say',
      },
      ['replay / Rook: complete | Slow. | Old.', 'replay / Tern: missing'],
    ],
    [
      'any other value, by a star',
      '{ "replay": true, "order": ["Assertion", "The second came first."], "locks": null }',
      { feature: '$.*~key', target: '{name}', level: '$.*', levels: { '*': 'missing' } },
      ['replay / rook: complete', 'order / rook: missing | Assertion, The second came first.'],
      'data/rook.json',
    ],
    [
      'the rows of CSV by the headers of their columns',
      'what,way,Rook,Tern\nLog,read,S,PS\n\nLog,write,S,NS\n',
      {
        feature: '$[*].way',
        group: '$[*].what',
        target: "$[*]['Rook','Tern']~key",
        level: "$[*]['Rook','Tern']",
        levels: { S: 'complete', PS: 'partial', NS: 'missing' },
      },
      [
        'Log > read / Rook: complete',
        'Log > read / Tern: partial',
        'Log > write / Rook: complete',
        'Log > write / Tern: missing',
      ],
      'data/logs.csv',
    ],
    [
      'the front matter of a page',
      '---\ntitle: Replay\nstats: { rook: y, tern: n }\n---\n\n# Replay\n',
      { feature: '$.title', target: '$.stats.*~key', level: '$.stats.*' },
      ['Replay / rook: complete', 'Replay / tern: missing'],
      'data/replay.md',
    ],
  ])('reads %s', (_, text, paths, cells, path = 'data/rook.yaml') => {
    expect(cellsOf(read(text, paths, path))).toEqual(cells);
  });

  test('whose things do not go together reads nothing, and says so', () => {
    const text = 'features: [Replay, Order]\nlevels: { rook: yes }\n';
    const paths = { feature: '$.features[*]', target: '$.levels.*~key', level: '$.levels.*' };
    const { matrices, claims } = read(text, paths);
    expect(matrices).toEqual([]);
    const reason = 'No `feature` is found in the record that it stands in, or above.';
    const flaw = `The mapping of the configuration gives no cell: what its paths find does not go together. ${reason} \`lint --explain-detection\` shows what each path finds.`;
    expect(claims.decisions[0]?.unread?.map((unread) => unread.reason)).toEqual([reason]);
    expect(claims.decisions[0]?.reason).toContain(
      `0 cells. ${flaw} feature: $.features[*] found 2: Replay, Order;`,
    );
    expect(claims.problems.map(({ message }) => message)).toEqual([flaw]);
  });

  test('tells of a remark that stands with no cell', () => {
    const text = '- { name: Replay, why: Slow., on: { Rook: yes, Tern: no } }\n';
    const paths = { feature: '$[*].name', target: '$[*].on.*~key', level: '$[*].on.*', notes: '$[*].why' };
    expect(read(text, paths).claims.decisions[0]?.unread?.map((one) => [one.text, one.reason])).toEqual([
      ['Slow.', '`notes` of the mapping: it stands with no cell.'],
    ]);
  });

  test('tells of what another cell of the same names contradicts', () => {
    const text = '- { name: Replay, Rook: yes }\n- { name: Replay, Rook: no }\n';
    const document = read(text, { feature: '$[*].name', target: 'Rook', level: '$[*].Rook' });
    expect(cellsOf(document)).toEqual(['Replay / Rook: complete']);
    expect(document.claims.decisions[0]?.unread?.map(({ range }) => placeOf(range))).toEqual(['2:25-2:27']);
  });

  test('gives no record the name of another', () => {
    const text = '- { name: Replay, on: { Rook: yes } }\n- { on: { Rook: no } }\n';
    const paths = { feature: '$[*].name', target: '$[*].on.*~key', level: '$[*].on.*' };
    const document = read(text, paths);
    expect(cellsOf(document)).toEqual(['Replay / Rook: complete']);
    expect(document.claims.decisions[0]?.unread).toHaveLength(1);
  });

  test('whose path finds nothing is a problem of the file', () => {
    const { claims } = read('name: Replay\n', { feature: '$.name', target: '$.on[*]', level: 'complete' });
    expect(claims.problems.map(({ message }) => message)).toEqual([
      '`target: $.on[*]` of the configuration finds nothing in this file. Correct the path, or take the file out of `sources`.',
    ]);
  });

  test('is for the files that it names', () => {
    const source = { path: 'data/old/rook.yaml', format: 'yaml', text: LISTED, bom: false } as const;
    const sources = { folder: 'data', entries: [{ files: ['*', '!old/**'], ...PATHS }] };
    expect(readDocument(source, { sources }).claims.decisions.map(({ reason }) => reason)).not.toContain(
      expect.stringContaining('Read by `sources`'),
    );
  });
});

describe('paths of a configuration', () => {
  const flawsOf = (path: string): readonly string[] => {
    const text = JSON.stringify({ sources: [{ files: 'a.yaml', feature: path, target: 'a', level: 'b' }] });
    const result = parseConfig(text, 'c.yaml', '/');
    return result.ok ? [] : result.errors.map(({ message }) => message);
  };

  test.each([
    ['$.a[', 'is no JSONPath: unclosed bracketed selection'],
    ["$[?match(@.a, '(a+)+b')]", "is no JSONPath: no such function 'match'"],
    ["$[?search(@.a, '(a+)+b')]", "is no JSONPath: no such function 'search'"],
    ['$.a.*~keys', 'ends in a `~` that is no `~key`'],
    ['$..a..b', 'has `..` more than once'],
    ['$..a[?@..b]', 'has `..` more than once'],
    ['$[?@.a == $.b]', 'has a filter that begins at `$`'],
    ['$[?count($..a) > 1]', 'has a filter that begins at `$`'],
    ['$[*,*][*,*]', 'has brackets with several selectors that are no different names'],
    ["$['a','a']", 'has brackets with several selectors that are no different names'],
    [`$.${'a'.repeat(500)}`, 'is longer than 500 characters'],
    ['$[?@.constructor.constructor("return 1")()]', 'is no JSONPath: '],
  ])('%s is refused', (path, flaw) => {
    expect(flawsOf(path)).toEqual([expect.stringContaining(`\`sources[0].feature\` ${flaw}`)]);
  });

  test.each(['$', '$.a[0]', '$..name', "$['a b'][*]~key", '$.a[1:3]', '$[?@.a && !(@.b)].c', 'Rook'])(
    '%s is taken',
    (path) => {
      expect(flawsOf(path)).toEqual([]);
    },
  );

  test('that begin anywhere are followed through data of many levels and many records', () => {
    const text = `a: [${'[{ n: f, '.repeat(40)}x: yes${' }]'.repeat(40)}${', { n: f, x: { y: yes } }'.repeat(20_000)}]\n`;
    const document = read(text, {
      feature: '$..n',
      target: 'Rook',
      level: '$..[?@.x].x',
      notes: '$..[?@.y == "yes"].y',
    });
    expect(document.claims.decisions).not.toEqual([]);
  });
});
