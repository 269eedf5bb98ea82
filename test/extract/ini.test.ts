// INI to claims: both dialects, exact places, and the corpus' figures.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentClaims, MatrixClaims } from '../../src/extract/claims.ts';
import { extractIni } from '../../src/extract/ini/index.ts';
import type { Range } from '../../src/position.ts';
import { parseIni } from '../../src/syntax/ini/index.ts';

const at = ({ start, end }: Range): string => `${start.line}:${start.column}-${end.line}:${end.column}`;
const read = (text: string): DocumentClaims => extractIni(parseIni(text));

function matrixOf(text: string): MatrixClaims {
  const [matrix] = read(text).matrices;
  if (matrix === undefined) throw new Error('no matrix');
  return matrix;
}

const DRIVERS = `[driver.lamp]
title=Lamp
link=https://lamp.example/
[driver.torch]
title=Torch

[operation.light]
title=Give light
status=choice(shine)
api=shine
cli=light on <where>; light off;
  light blink --rate
  <n>
notes=A lamp
  gives light.

  Always.
driver.lamp=complete
driver.torch=partial
driver-notes.torch=Only with
  a match.

  Two matches in the rain.
spec=https://spec.example/
`;

describe('extractIni', () => {
  it('reads the driver dialect with the place of each fact', () => {
    const matrix = matrixOf(DRIVERS);
    expect(matrix.targets.map(({ key, title, link, range }) => [key, title, link, at(range)])).toEqual([
      ['lamp', 'Lamp', 'https://lamp.example/', '1:9-1:13'],
      ['torch', 'Torch', undefined, '4:9-4:14'],
    ]);
    const [feature] = matrix.features;
    expect(feature && [feature.key, feature.id, feature.title, at(feature.range), at(feature.block)]).toEqual(
      ['operation.light', 'operation.light', 'Give light', '7:2-7:17', '7:1-24:27'],
    );
    expect(feature?.api?.text).toBe('shine');
    expect(feature?.commands.map(({ text, range }) => [text, at(range)])).toEqual([
      ['light on <where>', '11:5-11:21'],
      ['light off', '11:23-11:32'],
      ['light blink --rate <n>', '12:3-13:6'],
    ]);
    expect(feature?.notes && [feature.notes.text, at(feature.notes.range)]).toEqual([
      'A lamp gives light.\n\nAlways.',
      '14:7-17:10',
    ]);
    expect(feature?.attributes.map(({ name, value }) => [name, value.text])).toEqual([
      ['spec', 'https://spec.example/'],
    ]);
    expect(matrix.statuses.map(({ status, text, range }) => [status, text, at(range)])).toEqual([
      [{ kind: 'choice', group: 'shine' }, 'choice(shine)', '9:8-9:21'],
    ]);
    expect(
      matrix.cells.map(({ target, level, basis, range, notes }) => [
        target,
        level,
        basis,
        at(range),
        notes.map(({ text }) => text),
      ]),
    ).toEqual([
      ['lamp', 'complete', 'preset', '18:13-18:21', []],
      ['torch', 'partial', 'preset', '19:14-19:21', ['Only with a match.\n\nTwo matches in the rain.']],
    ]);
    expect(matrix.targetLabel).toBe('Driver');
  });

  it('reads the target dialect: bare keys, maturity, a release behind the level', () => {
    const matrix = matrixOf(`[target.lamp]
title=Lamp
[target.torch]
title=Torch
[operation.light]
title=Give light
maturity=experimental
lamp=complete:l
torch=partial
driver-notes-torch=Only with a match.
`);
    expect(matrix.targetLabel).toBe('Target');
    expect(matrix.statuses.map(({ status, text }) => [status, text])).toEqual([
      [{ kind: 'immature' }, 'experimental'],
    ]);
    expect(
      matrix.cells.map(({ target, level, symbol, text, range, symbolRange, notes }) => [
        target,
        level,
        symbol,
        text,
        at(range),
        at(symbolRange),
        notes.map((note) => note.text),
      ]),
    ).toEqual([
      ['lamp', 'complete', 'complete', 'complete:l', '8:6-8:16', '8:6-8:14', []],
      ['torch', 'partial', 'partial', undefined, '9:7-9:14', '9:7-9:14', ['Only with a match.']],
    ]);
    expect(matrix.features[0]?.attributes.map(({ name, value }) => [name, value.text])).toEqual([
      ['maturity', 'experimental'],
    ]);
  });

  it('reads the oldest dialect: one section of targets', () => {
    const matrix = matrixOf(
      '[targets]\ndriver-impl-lamp=Lamp\n[a]\ntitle=A\ndriver-impl-lamp=missing\ndriver-notes-lamp=No.',
    );
    expect(matrix.targets.map(({ key, title, range }) => [key, title, at(range)])).toEqual([
      ['lamp', 'Lamp', '2:13-2:17'],
    ]);
    expect(matrix.cells.map(({ level, notes }) => [level, notes[0]?.text])).toEqual([['missing', 'No.']]);
  });

  it.each([
    ['mandatory', { kind: 'mandatory' }],
    ['mature', { kind: 'mature' }],
    ['condition(a.b==complete)', { kind: 'condition', expression: 'a.b==complete' }],
    ['conditional( (a==b) and c!=d )', { kind: 'condition', expression: '(a==b) and c!=d' }],
    ['choice()', undefined],
    ['Optional', undefined],
    ['optional.', undefined],
    ['', undefined],
  ])('reads status %j as its renderer does', (text, status) => {
    const [claim] = matrixOf(`[driver.x]\n[a]\nstatus=${text}\ndriver.x=complete`).statuses;
    expect([claim?.text, claim?.status]).toEqual([text, status]);
  });

  it.each([
    ['Complete', 'unknown', 'none', 'Complete', 'Complete'],
    ['complet', 'unknown', 'none', 'complet', 'complet'],
    ['', 'unknown', 'none', '', undefined],
    ['not-applicable', 'not-applicable', 'preset', 'not-applicable', undefined],
    ['missing', 'missing', 'preset', 'missing', undefined],
  ])('reads the level %j', (value, level, basis, symbol, text) => {
    const [cell] = matrixOf(`[driver.x]\n[a]\ndriver.x= ${value}`).cells;
    expect([cell?.level, cell?.basis, cell?.symbol, cell?.text]).toEqual([level, basis, symbol, text]);
    expect(cell && at(cell.range)).toBe(value === '' ? '3:10-3:10' : `3:11-3:${11 + value.length}`);
  });

  it('keeps keys that name no target, and keys that nobody knows, where rules see them', () => {
    const { data, cells, features } = matrixOf(
      '[driver.lamp]\ntitel=Lamp\n[a]\ndriver.lmap=complete\ndriver-notes.tor=x\nlamp=missing\nnote=hm\n',
    );
    expect(cells).toEqual([]);
    expect(
      data?.keys.map(({ section, feature, name, role, names, target, value, range }) => [
        section,
        feature,
        name,
        role,
        names,
        target,
        value.text,
        at(range),
      ]),
    ).toEqual([
      ['driver.lamp', undefined, 'titel', 'unknown', undefined, undefined, 'Lamp', '2:1-2:6'],
      ['a', 'a', 'driver.lmap', 'support', 'lmap', undefined, 'complete', '4:1-4:12'],
      ['a', 'a', 'driver-notes.tor', 'support-notes', 'tor', undefined, 'x', '5:1-5:17'],
      ['a', 'a', 'lamp', 'support', 'lamp', undefined, 'missing', '6:1-6:5'],
      ['a', 'a', 'note', 'unknown', undefined, undefined, 'hm', '7:1-7:5'],
    ]);
    expect(features[0]?.attributes.map(({ name }) => name)).toEqual(['lamp', 'note']);
  });

  it('gives every section the options of [DEFAULT]', () => {
    const matrix = matrixOf(
      '[DEFAULT]\nstatus=optional\ndriver.x=missing\n[driver.x]\n[a]\n[b]\ndriver.x=complete',
    );
    expect(matrix.cells.map(({ feature, level, range }) => [feature, level, at(range)])).toEqual([
      ['a', 'missing', '3:10-3:17'],
      ['b', 'complete', '7:10-7:18'],
    ]);
    expect(matrix.statuses.map(({ feature, text }) => [feature, text])).toEqual([
      ['a', 'optional'],
      ['b', 'optional'],
    ]);
  });

  it('keeps both of two sections of one name, and the last of two keys', () => {
    const claims = read(
      '[driver.x]\n[a]\ntitle=One\ndriver.x=missing\ndriver.x=partial\n[a]\ntitle=Two\ndriver.x=complete',
    );
    const [matrix] = claims.matrices;
    expect(matrix?.features.map(({ key, title }) => [key, title])).toEqual([
      ['a', 'One'],
      ['a', 'Two'],
    ]);
    expect(matrix?.cells.map(({ level }) => level)).toEqual(['partial', 'complete']);
    expect(claims.problems.map(({ code, range }) => [code, at(range)])).toEqual([
      ['duplicate-key', '5:1-5:9'],
    ]);
  });

  it('survives names that objects already have', () => {
    const matrix = matrixOf('[driver.__proto__]\n[constructor]\ndriver.__proto__=complete\n__proto__=x');
    expect(matrix.cells.map(({ feature, target, level }) => [feature, target, level])).toEqual([
      ['constructor', '__proto__', 'complete'],
    ]);
    expect(matrix.features[0]?.attributes.map(({ name }) => name)).toEqual(['__proto__']);
  });

  it.each([
    ['a configuration', '[tox]\nenvlist=py3\nbroken\n[testenv]\ncommands=x'],
    ['only declarations', '[driver.x]\ntitle=X'],
    ['nothing', ''],
  ])('takes %s for no matrix, in silence', (_, text) => {
    const claims = read(text);
    expect(claims.matrices).toEqual([]);
    expect(claims.problems).toEqual([]);
    expect(claims.decisions.map(({ taken }) => taken)).toEqual([false]);
  });

  it('takes a file whose drivers are all undeclared for a matrix', () => {
    expect(matrixOf('[a]\ntitle=A\ndriver.x=complete').data?.keys.map(({ role }) => role)).toEqual([
      'title',
      'support',
    ]);
  });
});

const CORPUS = '../shared/corpus';

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(CORPUS))('extractIni on the corpus', () => {
  it.each([
    [
      'nova/support-matrix',
      59,
      11,
      { complete: 334, missing: 262, unknown: 42, partial: 11 },
      {
        optional: 48,
        'choice(console)': 5,
        mandatory: 4,
        'choice(guest.setup)': 1,
        'condition(storage.block==complete)': 1,
      },
    ],
    [
      'nova/feature-matrix-gp',
      15,
      7,
      { complete: 34, unknown: 25, partial: 21, missing: 25 },
      { complete: 14, experimental: 1 },
    ],
    [
      'nova/feature-matrix-hpc',
      2,
      6,
      { complete: 1, unknown: 5, partial: 3, missing: 3 },
      { experimental: 2 },
    ],
    ['nova/feature-matrix-nfv', 3, 2, { partial: 3, unknown: 3 }, { experimental: 3 }],
    ['octavia/feature-matrix-lb', 15, 2, { complete: 26, missing: 4 }, { optional: 12, mandatory: 3 }],
    ['octavia/feature-matrix-pool', 28, 2, { complete: 34, missing: 22 }, { optional: 23, mandatory: 1 }],
    [
      'octavia/feature-matrix-member',
      11,
      2,
      { complete: 17, missing: 4, partial: 1 },
      { optional: 7, mandatory: 4 },
    ],
  ])('reads %s', (name, features, targets, levels, statuses) => {
    const text = readFileSync(`${CORPUS}/${name}.ini`, 'utf8');
    const matrix = matrixOf(text);
    expect([matrix.features.length, matrix.targets.length]).toEqual([features, targets]);
    expect(tally(matrix.cells.map(({ level }) => level))).toEqual(levels);
    expect(tally(matrix.statuses.map((claim) => claim.text))).toEqual(statuses);
    expect(matrix.statuses.every(({ status }) => status !== undefined)).toBe(true);
    for (const { symbol, symbolRange } of matrix.cells) {
      expect(text.slice(symbolRange.start.offset, symbolRange.end.offset)).toBe(symbol);
    }
  });
});

/** The details of the seed, roughly: each feature's title with its drivers and their levels. */
function seedDetails(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const details = new Map<string, Map<string, string>>();
  let feature = new Map<string, string>();
  for (const line of text.slice(text.indexOf('\nDetails\n')).split('\n')) {
    const title = /^ {2}• (.+)$/u.exec(line)?.[1];
    const driver = /^ {4}• (.+): (complete|partial|missing|unknown)$/u.exec(line);
    if (title !== undefined) {
      feature = new Map();
      details.set(title, feature);
    } else if (driver?.[1] !== undefined && driver[2] !== undefined) feature.set(driver[1], driver[2]);
  }
  details.delete('This document is a continuous work in progress');
  return details;
}

const SEED = '../shared/seed/nova-support-matrix.txt';

describe.skipIf(!existsSync(CORPUS) || !existsSync(SEED))('nova beside the page rendered from it', () => {
  it('agrees with all 44 published features, cell by cell', () => {
    const matrix = matrixOf(readFileSync(`${CORPUS}/nova/support-matrix.ini`, 'utf8'));
    const published = seedDetails(readFileSync(SEED, 'utf8'));
    const titles = new Map(matrix.targets.map(({ key, title }) => [key, title]));
    const rendered = matrix.features.filter(({ key }) => key.startsWith('operation.'));
    expect(rendered.map(({ title }) => title)).toEqual([...published.keys()]);
    expect(published.size).toBe(44);
    for (const { key, title } of rendered) {
      const cells = matrix.cells.filter(({ feature }) => feature === key);
      const levels = new Map(cells.map(({ target, level }) => [titles.get(target) ?? target, level]));
      expect([title, tally([...levels].map(([target, level]) => `${target}: ${level}`))]).toEqual([
        title,
        tally([...(published.get(title) ?? [])].map(([target, level]) => `${target}: ${level}`)),
      ]);
    }
  });
});
