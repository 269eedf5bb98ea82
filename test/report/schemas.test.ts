// The published JSON Schemas of the reports: what the program prints is what they describe, and nothing else.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_SCHEMAS } from '../../scripts/json-schemas.ts';
import type { VersionDiff } from '../../src/commands/diff-report/report.ts';
import { diffJson } from '../../src/commands/diff-report/report.ts';
import { statsJson } from '../../src/commands/stats-report.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { CHANGE_KINDS, diffMatrices } from '../../src/model/diff.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Feature, Matrix } from '../../src/model/schema.ts';
import { matrixStats } from '../../src/model/stats.ts';
import { json } from '../../src/report/json.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { PLAIN, REPORT } from './sample.ts';

function validator(name: string): (text: string) => unknown {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(
    JSON.parse(JSON_SCHEMAS.get(name) ?? ''),
  );
  return (text) => (validate(JSON.parse(text)) ? [] : validate.errors);
}

it.each([...JSON_SCHEMAS])('schema/%s is as it is generated, and offered by the package', (name, text) => {
  const root = new URL('../../', import.meta.url);
  expect(readFileSync(new URL(`schema/${name}`, root), 'utf8')).toBe(text);
  const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  expect(exports[`./schema/${name}`]).toBe(`./schema/${name}`);
});

describe('lint', () => {
  const errors = validator('lint-1.schema.json');

  it('is described', () => {
    expect(errors(json(REPORT, PLAIN))).toEqual([]);
  });

  it('and nothing but what it prints', () => {
    const printed = json(REPORT, PLAIN);
    expect(errors(printed.replace('"severity": "error"', '"severity": "fatal"'))).not.toEqual([]);
    expect(errors(printed.replace('"line": 3', '"line": 0'))).not.toEqual([]);
    expect(errors(printed.replace('"url":', '"uri":'))).not.toEqual([]);
  });
});

it('describes the records of NDJSON', () => {
  const errors = validator('cells-1.schema.json');
  fc.assert(
    fc.property(matricesArbitrary, (matrices) => {
      const { text } = emitNdjson(matrices, {
        origins: [{ path: 'a.md', lineOf: () => 3, meaningOf: () => undefined }],
      });
      for (const line of text.split('\n').slice(0, -1)) expect(errors(line)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

const named = (title: string) => ({ id: title.toLowerCase().replaceAll(' ', '-'), title });
const feature = (title: string, levels: string, more: Partial<Feature> = {}): Feature => ({
  ...named(title),
  group: [],
  support: recordOf(
    [...levels].map((letter, index) => {
      const level = letter === 'C' ? 'complete' : letter === 'M' ? 'missing' : 'unknown';
      return [index === 0 ? 'alpha' : 'beta', { level }] as const;
    }),
  ),
  ...more,
});
const matrix = (title: string, features: Feature[], more: Partial<Matrix> = {}): Matrix => ({
  ...named(title),
  section: [title],
  targets: [named('Alpha'), named('Beta')],
  features,
  ...more,
});

/** Two versions between which a change of every kind happened. */
const BEFORE = [
  matrix('Storage support', [
    feature('Boot', 'CM', { status: { kind: 'mandatory' } }),
    feature('Stop', 'MU', { status: { kind: 'optional' } }),
    feature('Attach block volume', 'CC', { status: { kind: 'choice', group: 'a' } }),
    feature('Gone', 'CC'),
  ]),
  matrix('Only old', [feature('Aaa', 'CC')]),
];
const AFTER = [
  matrix(
    'Storage and more',
    [
      feature('Boot', 'MM', { status: { kind: 'optional' }, group: ['G'], commands: ['boot'], notes: 'N.' }),
      feature('Stop', 'CC', {
        status: { kind: 'mandatory' },
        attributes: recordOf([['Spec', 'x']]),
        api: 'stop',
      }),
      feature('Attach block volumes', 'CC', { status: { kind: 'condition', expression: 'x==complete' } }),
      feature('Brand new', 'CC'),
    ],
    { targets: [named('Alpha'), { id: 'beta', title: 'Beta (x86)' }, named('Gamma')] },
  ),
  matrix('Only new', [feature('Zzz', 'CC')]),
];

function versionOf(before: readonly Matrix[], after: readonly Matrix[]): VersionDiff {
  return {
    before: 'a.md',
    after: 'b.md',
    documents: [{ before: 'a.md', after: 'b.md', matrices: diffMatrices(before, after) }],
  };
}

describe('diff', () => {
  const errors = validator('diff-1.schema.json');

  it('is described, every kind of change', () => {
    const all = [
      versionOf(BEFORE, AFTER),
      versionOf(
        [matrix('A', [feature('F', 'C')], { targets: [named('Alpha'), named('Old')] })],
        [
          matrix(
            'A',
            [{ ...feature('F', 'C'), support: recordOf([['alpha', { level: 'complete', text: 'R/W' }]]) }],
            { targets: [named('Alpha')] },
          ),
        ],
      ),
    ];
    const found = all.flatMap(({ documents }) =>
      documents.flatMap(({ matrices }) => matrices.flatMap(({ changes }) => changes.map(({ kind }) => kind))),
    );
    expect(CHANGE_KINDS.filter((kind) => !found.includes(kind))).toEqual([]);
    for (const version of all) expect(errors(diffJson([version], false))).toEqual([]);
    expect(
      errors(
        diffJson(
          all.map((version) => ({ ...version, date: '2026-01-31' })),
          true,
        ),
      ),
    ).toEqual([]);
    expect(errors(diffJson([], true))).toEqual([]);
  });

  it('is described, whatever the matrices', () => {
    fc.assert(
      fc.property(matricesArbitrary, matricesArbitrary, (before, after) => {
        expect(errors(diffJson([versionOf(before, after)], false))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('and nothing but what it prints', () => {
    const printed = diffJson([versionOf(BEFORE, AFTER)], false);
    expect(errors(printed.replace('"regression"', '"regress"'))).not.toEqual([]);
    expect(errors(printed.replace('"documents"', '"files"'))).not.toEqual([]);
  });
});

describe('stats', () => {
  const errors = validator('stats-1.schema.json');

  it('is described, whatever the matrices', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        expect(errors(statsJson([{ path: 'a.md', matrices: matrices.map(matrixStats) }]))).toEqual([]);
      }),
      { numRuns: 50 },
    );
    const printed = statsJson([{ path: 'a.md', matrices: BEFORE.map(matrixStats) }]);
    expect(errors(printed)).toEqual([]);
    expect(errors(printed.replace('"lacks"', '"gaps"'))).not.toEqual([]);
  });
});
