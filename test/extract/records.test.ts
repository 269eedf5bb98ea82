// Records of data files: names from elsewhere in the file, groups, legends, places, and settings, which are no matrix.
import { describe, expect, test } from 'vitest';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { placeOf } from '../rule-tester.ts';

const read = (text: string, format: Format = 'yaml', path = `rook.${format}`): MatrixDocument =>
  readDocument({ path, format, text, bom: false });

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

test('records that each have fields of their own cost no more than they are long', () => {
  const text = Array.from({ length: 4000 }, (_, at) => `r${at}: { k${at}: yes, l${at}: no }\n`).join('');
  const start = performance.now();
  expect(read(text).matrices).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
