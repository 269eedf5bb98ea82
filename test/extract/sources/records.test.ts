// Records of data files: names from elsewhere in the file, groups, legends, places, and settings, which are no matrix.
import { describe, expect, test } from 'vitest';
import type { MatrixDocument } from '../../../src/lint/document.ts';
import { readDocument } from '../../../src/pipeline.ts';
import type { Format } from '../../../src/source/source.ts';
import { placeOf } from '../../rule-tester.ts';

const read = (text: string, format: Format = 'yaml', path = `rook.${format}`): MatrixDocument =>
  readDocument({ path, format, text, bom: false });

/** What each cell says besides its level: `Title rook: text | notes`. */
const remarksOf = ({ matrices }: MatrixDocument): string[] =>
  matrices.flatMap(({ model: { features } }) =>
    features.flatMap(({ title, support }) =>
      Object.entries(support).flatMap(([id, cell]) => {
        const said = [cell?.text ?? '', ...(cell?.notes ?? [])].join(' | ');
        return said === '' ? [] : `${title} ${id}: ${said}`;
      }),
    ),
  );

/** A line for each feature: `Group > Title: rook=complete`. */
const linesOf = ({ matrices }: MatrixDocument): string[] =>
  matrices.flatMap(({ model: { features, targets } }) =>
    features.map(({ group, title, support }) => {
      const cells = targets.map((target) => `${target.title}=${support[target.id]?.level}`);
      return `${[...group, title].join(' > ')}: ${cells.join(' ')}`;
    }),
  );

describe('records', () => {
  test('get the names that lists elsewhere give to their keys', () => {
    const text =
      'brokers:\n  - { id: rook, name: Rook MQ }\n  - { id: tern, name: Tern }\nfeatures:\n  - { name: Replay, support: { rook: true, tern: false } }\n  - { name: Order, support: { rook: true, tern: true } }\n';
    expect(linesOf(read(text))).toEqual([
      'Replay: Rook MQ=complete Tern=missing',
      'Order: Rook MQ=complete Tern=complete',
    ]);
  });

  test('of one set of fields under several keys are groups of one matrix', () => {
    const text =
      'storage:\n  replay: { rook: full, tern: none }\n  order: { rook: full, tern: full }\nsafety:\n  locks: { rook: none, tern: full }\n  seals: { rook: full, tern: partial }\n';
    expect(linesOf(read(text))).toEqual([
      'storage > replay: rook=complete tern=missing',
      'storage > order: rook=complete tern=complete',
      'safety > locks: rook=missing tern=complete',
      'safety > seals: rook=complete tern=partial',
    ]);
  });

  test('nest in one another, and each says its own under the same key', () => {
    const text = JSON.stringify({
      log: {
        Replay: {
          it: { support: { rook: { version_added: '5' }, tern: { version_added: false } } },
          byDate: { it: { support: { rook: { version_added: '6' }, tern: null } } },
        },
        old: { Order: { it: { support: { rook: { version_added: true } } } } },
      },
    });
    expect(linesOf(read(text, 'json'))).toEqual([
      'Replay: rook=complete tern=missing',
      'Replay > byDate: rook=complete tern=undefined',
      'old > Order: rook=complete tern=undefined',
    ]);
  });

  test('have their levels in the map that is called so, and others beside it describe', () => {
    const text =
      'replay:\n  support: { rook: yes, tern: no }\n  stages: { stable: yes, old: no }\norder:\n  support: { rook: yes, tern: yes }\n  stages: { stable: no, old: no }\n';
    expect(linesOf(read(text))).toEqual([
      'replay: rook=complete tern=missing',
      'order: rook=complete tern=complete',
    ]);
  });

  test('may say a level at several times, first what holds now, with flags that are on', () => {
    const text = JSON.stringify({
      replay: {
        support: {
          rook: [{ version_added: '8' }, { version_added: '5', prefix: 'x' }],
          tern: [{ version_added: '2', state: { partial_implementation: true, old: false } }],
        },
      },
      order: {
        support: { rook: { version_added: '3' }, tern: { support: 'no', partial_implementation: true } },
      },
    });
    const document = read(text, 'json');
    expect(linesOf(document)).toEqual([
      'replay: rook=complete tern=partial',
      'order: rook=complete tern=missing',
    ]);
    expect(remarksOf(document)).toEqual([
      'replay rook: since 8; since 5 (prefix x)',
      'replay tern: partial (partial_implementation true)',
      'order rook: since 3',
      'order tern: no (partial_implementation true)',
    ]);
  });

  test('name targets by what tells their keys apart', () => {
    const text =
      'replay:\n  support: [{ engine: rook, version: 1.2 }, { engine: tern, version: 2.0 }]\norder:\n  support: [{ engine: rook, version: 1.5 }, { engine: tern, version: not supported }]\n';
    expect(linesOf(read(text))).toEqual([
      'replay: rook=complete tern=complete',
      'order: rook=complete tern=missing',
    ]);
  });

  test('of a category are grouped by it, and keep their identifier', () => {
    const text =
      '- { id: r1, feature: Replay, category: Reading, rook: yes, tern: no }\n- { id: r2, feature: Order, category: Reading, rook: yes, tern: yes }\n';
    const document = read(text);
    expect(linesOf(document)).toEqual([
      'Reading > Replay: rook=complete tern=missing',
      'Reading > Order: rook=complete tern=complete',
    ]);
    expect(document.matrices[0]?.model.features[0]?.attributes).toEqual({ id: 'r1' });
  });

  test('that are one map of levels are of the target that the file is named after', () => {
    expect(
      linesOf(read('features:\n  Replay: true\n  Order: false\n  Seals: true\n', 'yaml', 'docs/rook.yaml')),
    ).toEqual(['Replay: rook=complete', 'Order: rook=missing', 'Seals: rook=complete']);
  });

  test('have a level with what is said of it', () => {
    const text =
      'features:\n  Replay:\n    rook: { support: true, since: 1.2 }\n    tern: { support: partial, notes: The last hour only }\n  Order:\n    rook: { support: true }\n    tern: { support: false }\n';
    const [replay] = read(text).matrices[0]?.model.features ?? [];
    expect(replay?.support.rook).toMatchObject({ level: 'complete' });
    expect(JSON.stringify(replay?.support.rook)).toContain('since 1.2');
    expect(JSON.stringify(replay?.support.tern)).toContain('The last hour only');
  });

  test('stand where they are written', () => {
    const document = read(
      'features:\n  - name: Replay\n    rook: yes\n    tern: no\n  - name: Order\n    rook: yes\n    tern: yes\n',
    );
    const [first] = document.claims.matrices;
    expect(first?.cells.map(({ range }) => placeOf(range))).toEqual([
      '3:11-3:14',
      '4:11-4:13',
      '6:11-6:14',
      '7:11-7:14',
    ]);
    expect(first?.features.map(({ range }) => placeOf(range))).toEqual(['2:11-2:17', '5:11-5:16']);
  });

  test('of JSON are read the same', () => {
    const text =
      '{ "features": { "Replay": { "rook": true, "tern": false }, "Order": { "rook": true, "tern": true } } }';
    expect(linesOf(read(text, 'json'))).toEqual([
      'Replay: rook=complete tern=missing',
      'Order: rook=complete tern=complete',
    ]);
  });
});

describe('the keys of records', () => {
  test.each([
    [
      'are features where a map of capabilities is beside other facts',
      'brokers:\n  rook:\n    status: supported\n    priority: high\n    capabilities: { replay: true, order: false }\n    docs: https://rook.example\n  tern:\n    status: beta\n    priority: low\n    capabilities: { replay: true, order: true }\n',
      ['replay: rook=complete tern=complete', 'order: rook=missing tern=complete'],
    ],
    [
      'are features where each has a list of named levels',
      'replay:\n  - { name: Rook, support: support, version: 3 }\n  - { name: Tern, support: no-support, version: 2 }\norder:\n  - { name: Rook, support: partial-support, version: 4 }\n  - { name: Tern, support: support, version: 2 }\n',
      ['replay: Rook=complete Tern=missing', 'order: Rook=partial Tern=complete'],
    ],
    [
      'are groups where they do not recur',
      'groups:\n  - title: Reading\n    features:\n      - { name: Replay, rook: yes, tern: no }\n  - title: Safety\n    features:\n      - { name: Locks, rook: partial, tern: yes }\n      - { name: Seals, rook: yes, tern: yes }\n',
      [
        'Reading > Replay: rook=complete tern=missing',
        'Safety > Locks: rook=partial tern=complete',
        'Safety > Seals: rook=complete tern=complete',
      ],
    ],
    [
      'are levels where they say so',
      'rook:\n  supported: [Replay, Order]\n  unsupported: [Seals]\ntern:\n  supported: { Replay: 1.2, Seals: 1.4 }\n  unsupported: { Order: Nobody asked }\n',
      [
        'rook: Replay=complete Order=complete Seals=missing',
        'tern: Replay=complete Order=missing Seals=complete',
      ],
    ],
    [
      'lead to a level and a sentence about it',
      'features:\n  Replay: { rook: [true, Behind a flag only], tern: false }\n  Order: { rook: true, tern: true }\n',
      ['Replay: rook=complete tern=missing', 'Order: rook=complete tern=complete'],
    ],
    [
      'are versions since when there is something',
      'features:\n  Replay: { support: { rook: { version_added: "37" }, tern: { version_added: false } } }\n  Order: { support: { rook: { version_added: "12" }, tern: { version_added: "9.1", notes: Slow. } } }\n',
      ['Replay: rook=complete tern=missing', 'Order: rook=complete tern=complete'],
    ],
    [
      'are one word each for one target',
      'checks:\n  brands: done\n  polling: { status: exempt, comment: It pushes. }\n  config: todo\n  devices: done\n',
      [
        'brands: rook=complete',
        'polling: rook=not-applicable',
        'config: rook=missing',
        'devices: rook=complete',
      ],
    ],
    [
      'may be left out: that is no cell',
      'features:\n  - { name: Replay, support: { rook: true } }\n  - { name: Order, support: { rook: true, tern: false } }\n',
      ['Replay: rook=complete tern=undefined', 'Order: rook=complete tern=missing'],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(read(text))).toEqual(lines);
  });

  test('are names that a map beside them gives', () => {
    const text =
      'brokers:\n  rook: { title: Rook MQ }\n  tern: { title: Tern }\nfeatures:\n  - title: Replay\n    brokers: { rook: { support: full, description: From the start }, tern: { support: none } }\n  - title: Order\n    brokers: { rook: { support: full }, tern: { support: partial } }\n';
    const document = read(text);
    expect(linesOf(document)).toEqual([
      'Replay: Rook MQ=complete Tern=missing',
      'Order: Rook MQ=complete Tern=partial',
    ]);
    expect(remarksOf(document)).toEqual(['Replay rook-mq: full (description From the start)']);
  });

  test('are the same in TOML, each cell where it is written', () => {
    const text =
      '[[features]]\nname = "Replay"\nrook = true\ntern = "partial"\n[[features]]\nname = "Order"\nrook = false\ntern = "full"\n';
    const document = read(text, 'toml');
    expect(linesOf(document)).toEqual([
      'Replay: rook=complete tern=partial',
      'Order: rook=missing tern=complete',
    ]);
    expect(document.claims.matrices[0]?.cells.map(({ range }) => placeOf(range))).toEqual([
      '3:8-3:12',
      '4:9-4:16',
      '7:8-7:13',
      '8:9-8:13',
    ]);
  });
});

describe('words of the configuration', () => {
  const TEXT =
    'services:\n  read: required\n  write: required\n  watch: optional\n  erase: unsupported\nlinks:\n  serial: unsupported\n  radio: required\n  wire: required\n';

  test('are levels, which no map has without them', () => {
    const source = { path: 'rook.yaml', format: 'yaml', text: TEXT, bom: false } as const;
    expect(readDocument(source).matrices).toEqual([]);
    const vocabulary = { complete: ['required'], partial: ['optional'] };
    expect(linesOf(readDocument(source, { vocabulary }))).toEqual([
      'services > read: rook=complete',
      'services > write: rook=complete',
      'services > watch: rook=partial',
      'services > erase: rook=missing',
      'links > serial: rook=missing',
      'links > radio: rook=complete',
      'links > wire: rook=complete',
    ]);
  });

  test('may be the keys of the whole file', () => {
    const text = '{ "done": ["Replay", "Order"], "partial": ["Locks"], "planned": ["Seals"] }';
    expect(linesOf(read(text, 'json'))).toEqual([
      'Replay: rook=complete',
      'Order: rook=complete',
      'Locks: rook=partial',
      'Seals: rook=missing',
    ]);
  });
});

describe('one record a cell', () => {
  test.each<Format>(['yaml', 'json'])('in %s is the long form', (format) => {
    const rows = [
      { feature: 'Replay', platform: 'linux', support: 'yes' },
      { feature: 'Replay', platform: 'haiku', support: 'no', note: 'Nobody tried.' },
      { feature: 'Order', platform: 'linux', support: 'partial' },
    ];
    const document = read(JSON.stringify(rows), format);
    expect(linesOf(document)).toEqual([
      'Replay: linux=complete haiku=missing',
      'Order: linux=partial haiku=undefined',
    ]);
    expect(remarksOf(document)).toEqual(['Replay haiku:  | Nobody tried.']);
  });

  test('whose names stand for several things is no matrix, and is told why', () => {
    const text =
      'reports:\n  - { os: linux, mode: a, state: works }\n  - { os: linux, mode: a, state: broken }\n  - { os: linux, mode: c, state: works }\n';
    const { matrices, claims } = read(text);
    expect(matrices).toEqual([]);
    expect(claims.decisions.map(({ reason }) => reason)).toContain(
      'Several records have the same name, so they are no features or targets. If they have features and targets, say under `sources` in the configuration where these are.',
    );
  });
});

test('items of a list that are named alike are not read, and are told', () => {
  const text =
    'features:\n  Replay:\n    support: { rook: true, tern: false }\n    reports: [{ os: linux, ran: 3 }, { os: linux, ran: 4 }]\n  Order:\n    support: { rook: true, tern: true }\n';
  const document = read(text);
  expect(linesOf(document)).toEqual([
    'Replay: rook=complete tern=missing',
    'Order: rook=complete tern=complete',
  ]);
  expect(document.claims.decisions.flatMap(({ unread = [] }) => unread.map((one) => one.text))).toEqual([
    '3',
    '4',
  ]);
});

describe('one feature', () => {
  const LEVELS =
    'support:\n  rook: { status: stable, since: 3.1 }\n  tern: { status: none, notes: Not asked for. }\n';
  test.each<readonly [string, string, Format]>([
    ['a file of its own', `name: Replay\ndocs: /replay\n${LEVELS}`, 'yaml'],
    [
      'a page in YAML',
      `---\ntitle: Replay\nfeatures: { comments: true, toc: false }\n${LEVELS}---\n\n# Replay\n\nText.\n`,
      'markdown',
    ],
    [
      'a page in TOML',
      '+++\ntitle = "Replay"\n[support]\nrook = { status = "stable", since = "3.1" }\ntern = { status = "none", notes = "Not asked for." }\n+++\n\nText.\n',
      'markdown',
    ],
  ])('has its levels in %s', (_, text, format) => {
    const document = read(text, format);
    expect(linesOf(document)).toEqual(['Replay: rook=complete tern=missing']);
    expect(remarksOf(document)).toEqual([
      'Replay rook: stable (since 3.1)',
      'Replay tern:  | Not asked for.',
    ]);
    const [cell] = document.claims.matrices[0]?.cells ?? [];
    expect(cell && text.slice(cell.range.start.offset, cell.range.end.offset)).toBe('stable');
  });

  test('is not read from the settings of a page', () => {
    const text = '---\ntitle: Replay\nfeatures: { comments: true, toc: false, share: true }\n---\n\nText.\n';
    expect(read(text, 'markdown').matrices).toEqual([]);
  });
});

describe('sections of an INI file', () => {
  test('are records, named by a list and explained by sections of the same family', () => {
    const text =
      '[brokers]\nrook=Rook MQ\ntern=Tern\nwren=Wren\n[brokers.rook]\nstate=tested\n[brokers.tern]\nstate=broken\n[brokers.wren]\nstate=tested\n[states.tested]\ntitle=Works\nnotes=Run for each release\n[states.broken]\ntitle=Does not work\nnotes=Nobody is at work on it\n';
    expect(linesOf(read(text, 'ini'))).toEqual(['state: Rook MQ=complete Tern=missing Wren=complete']);
  });
});

describe('settings are no matrix', () => {
  test.each([
    ['of an editor', 'editor: { wrap: true, map: false }\nsearch: { wrap: true, hidden: false }\n'],
    [
      'of people',
      'people:\n  - { name: Ada, nights: true, days: false }\n  - { name: Ben, nights: false, days: true }\n',
    ],
    [
      'of containers',
      'services:\n  gate: { image: a/b, privileged: false }\n  mail: { image: a/c, privileged: true }\n',
    ],
    [
      'of records that share nothing',
      'a: { one: full }\nb: { two: none }\nc: { three: full }\nd: { four: none }\ne: { five: full }\nf: { six: none }\ng: { seven: full }\n',
    ],
  ])('%s', (_, text) => {
    expect(read(text).matrices).toEqual([]);
  });
});

describe('a lone level of each record is that of', () => {
  const text = 'features:\n  - { name: Replay, status: yes }\n  - { name: Order, status: no }\n';
  const lines = (target: string): string[] => [`Replay: ${target}=complete`, `Order: ${target}=missing`];

  test.each([
    ['the target that the file is named after', text, 'drivers/tern.yaml', 'tern'],
    ['the target that the file says it is about', `name: Rook MQ\n${text}`, 'drivers/rook.yaml', 'Rook MQ'],
    ['nothing where the name of the file says what its records are', text, 'features.yaml', 'status'],
  ])('%s', (_, of, path, target) => {
    expect(linesOf(read(of, 'yaml', path))).toEqual(lines(target));
  });
});

test('a record that contradicts another of its name is told of', () => {
  const rows = ['Replay', 'Order', 'Locks', 'Seals', 'Order'].map((name, at) => ({
    name,
    support: { rook: at < 4, tern: false },
  }));
  const document = read(JSON.stringify({ features: rows }), 'json');
  expect(linesOf(document)[1]).toBe('Order: rook=complete tern=missing');
  expect(document.claims.decisions[0]?.unread?.map(({ text, reason }) => [text, reason])).toEqual([
    ['false', 'another of the same feature and target says something else'],
  ]);
});

describe('what is no matrix says what to do', () => {
  const reasonOf = (text: string): string =>
    read(text)
      .claims.decisions.map(({ reason }) => reason)
      .join(' ');

  test('where a map called so holds words that are unknown', () => {
    const text =
      'watches:\n  - { name: rook, state: works, features: [{ name: Bell, status: fine }, { name: Glow, status: poor }] }\n  - { name: tern, state: works, features: [{ name: Bell, status: poor }, { name: Glow, status: fine }] }\n';
    expect(read(text).matrices).toEqual([]);
    expect(reasonOf(text)).toBe(
      'Most of its levels are words that are unknown: fine, poor. Say in `vocabulary` of the configuration what they mean.',
    );
  });

  test('where records have few keys in common', () => {
    const own = (name: string): string =>
      Array.from({ length: 30 }, (_, at) => `${name}${at}: { kind: text, size: ${at} }`).join(', ');
    const text = `- { name: rook, canRead: true, options: { ${own('r')} } }\n- { name: tern, canRead: false, options: { ${own('t')} } }\n- { name: wren, canRead: false, options: { ${own('w')} } }\n- { name: crow, canRead: true, options: { ${own('c')} } }\n- { name: jay, canRead: true, options: { ${own('j')} } }\n`;
    expect(reasonOf(text)).toContain('These records have few keys in common. If they have features');
  });
});
