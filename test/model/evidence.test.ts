// Results of tests in cells: which cell a test names, what the level follows, what formats keep of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMITTERS, findEmitter } from '../../src/emit/index.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { emitWithin } from '../../src/emit/within.ts';
import type { Evidence } from '../../src/extract/claims.ts';
import type { TestResult } from '../../src/extract/evidence/options.ts';
import { LEVELS, type Level } from '../../src/extract/support.ts';
import { lookup } from '../../src/lookup.ts';
import { withProvenLevels } from '../../src/model/evidence.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Feature, Matrix } from '../../src/model/schema.ts';
import { matrixStats } from '../../src/model/stats.ts';
import { readDocument } from '../../src/pipeline.ts';
import { TEST_OUTCOMES, type TestOutcome } from '../../src/syntax/reports/report.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { LAMPS } from '../support/lamps.ts';

const result = (feature: string, target: string, more: Partial<TestResult> = {}): TestResult => ({
  feature,
  target,
  source: 'r.xml',
  test: `${feature} on ${target}`,
  result: 'passed',
  ...more,
});

const PAGE = `# Stores

| Feature | C | C++ | Redis 7 (cluster) | JavaScript |
| --- | --- | --- | --- | --- |
| Put object | ✅ | ✅ | ✅ | ✅ |
| Set TTL (v2) | ✅ | ❌ | ✅ | ✅ |

## Other

| Feature | Alpha | Beta |
| --- | --- | --- |
| **Read** | | |
| Batch | ✅ | ✅ |
| **Write** | | |
| Batch | ✅ | ✅ |
`;

function read(text: string, evidence: readonly TestResult[]) {
  const source = { path: 'm.md', format: 'markdown', text, bom: false } as const;
  return readDocument(source, { evidence, aliases: { JS: 'JavaScript' } });
}

/** The cells with evidence, as `feature / target: results`. */
function proven(text: string, ...results: readonly TestResult[]): readonly string[] {
  return read(text, results).matrices.flatMap(({ model }) =>
    model.features.flatMap(({ id, support }) =>
      Object.entries(support).flatMap(([target, cell]) =>
        cell?.evidence === undefined
          ? []
          : [`${id} / ${target}: ${cell.evidence.map((one) => one.result).join(', ')}`],
      ),
    ),
  );
}

describe('a test names a cell', () => {
  it.each([
    ['by titles', 'Put object', 'Redis 7 (cluster)', ['put-object / redis-7-cluster: passed']],
    [
      'whatever case and blanks',
      'PUT  object',
      'redis 7 (Cluster)',
      ['put-object / redis-7-cluster: passed'],
    ],
    ['by ids', 'put-object', 'redis-7-cluster', ['put-object / redis-7-cluster: passed']],
    [
      'in the way of names in code',
      'set_ttl_v2',
      'redis_7_cluster',
      ['set-ttl-v2 / redis-7-cluster: passed'],
    ],
    ['by an alias', 'Put object', 'js', ['put-object / javascript: passed']],
    ['by a title that is an id of several', 'Put object', 'C++', ['put-object / c-2: passed']],
    ['by the title that it is', 'Put object', 'C', ['put-object / c: passed']],
    ['of two groups, by its id', 'write/batch', 'Beta', ['write/batch / beta: passed']],
    ['of two groups, by a title that both have: neither', 'Batch', 'Beta', []],
    ['that is not there', 'Put objects', 'C', []],
    ['that is near', 'Put', 'C', []],
  ])('%s', (_, feature, target, cells) => {
    expect(proven(PAGE, result(feature, target))).toEqual(cells);
  });

  it('by its title before the id of another', () => {
    const text = '| Feature | C++ | C |\n| --- | --- | --- |\n| Boot | ✔ | ✔ |\n| Stop | ✖ | ✔ |\n';
    expect(proven(text, result('Boot', 'C'))).toEqual(['boot / c-2: passed']);
    expect(proven(text, result('Boot', 'C++'))).toEqual(['boot / c: passed']);
  });

  it('once for each result, in the order of the report', () => {
    const results = TEST_OUTCOMES.map((outcome) => result('Put object', 'C', { result: outcome }));
    expect(proven(PAGE, ...results)).toEqual(['put-object / c: passed, failed, skipped']);
  });

  it('which a blank cell is not', () => {
    const text = 'feature,target,level\nBoot,A,yes\nStop,A,no\nStop,B,yes\n';
    const source = { path: 'm.csv', format: 'csv', text, bom: false } as const;
    const [matrix] = readDocument(source, { evidence: [result('Boot', 'B')] }).matrices;
    expect(Object.keys(matrix?.model.features[0]?.support ?? {})).toEqual(['a']);
    expect(matrix?.claims.evidence).toMatchObject([{ feature: 'boot', target: 'b' }]);
  });

  it('and what a data file says of that report is old', () => {
    const { model } = read(PAGE, [result('Put object', 'C'), result('Put object', 'C++')]).matrices[0] ?? {};
    const text = emitWithin(
      EMITTERS.find(({ name }) => name === 'yaml') ?? fail(),
      model ? [model] : [],
      {},
    ).text;
    const source = { path: 'm.yaml', format: 'yaml', text, bom: false } as const;
    const fresh = [result('Put object', 'C', { result: 'failed' })];
    const cells = readDocument(source, { evidence: fresh }).matrices[0]?.model.features[0]?.support ?? {};
    expect(lookup(cells, 'c')?.evidence).toMatchObject([{ result: 'failed' }]);
    expect(lookup(cells, 'c-2')?.evidence).toBeUndefined();
    const other = readDocument(source, { evidence: [result('Put object', 'C', { source: 'new.xml' })] });
    const both = lookup(other.matrices[0]?.model.features[0]?.support ?? {}, 'c')?.evidence;
    expect(both?.map((one) => one.source)).toEqual(['r.xml', 'new.xml']);
  });
});

const fail = (): never => {
  throw new Error('not there');
};

describe('withProvenLevels', () => {
  const table: readonly (readonly [Level | undefined, readonly TestOutcome[], Level | undefined])[] = [
    ...LEVELS.map((level) => [level, ['skipped'], level] as const),
    [undefined, ['skipped'], undefined],
    [undefined, ['passed'], 'complete'],
    ['missing', ['passed', 'skipped'], 'complete'],
    ['unknown', ['passed'], 'complete'],
    ['not-applicable', ['passed'], 'complete'],
    ['partial', ['passed'], 'partial'],
    ['complete', ['passed', 'failed'], 'partial'],
    ['missing', ['passed', 'failed'], 'partial'],
    ['complete', ['failed', 'skipped'], 'missing'],
    ['partial', ['failed'], 'missing'],
    [undefined, ['failed'], 'missing'],
  ];

  it.each(table)('%s and %j: %s', (stated, outcomes, level) => {
    const cell: Cell | undefined = stated && { level: stated, text: 'since 3', notes: ['Slow.'] };
    const feature: Feature = { id: 'f', title: 'F', group: [], support: recordOf(cell ? [['t', cell]] : []) };
    const matrix: Matrix = {
      id: 'm',
      title: 'M',
      section: [],
      targets: [{ id: 't', title: 'T' }],
      features: [feature],
    };
    const evidence = outcomes.map((outcome) => ({
      ...result('f', 't', { result: outcome }),
      feature: 'f',
      target: 't',
    }));
    const claims = { ...CLAIMS, evidence };
    const made = lookup(withProvenLevels(matrix, claims).features[0]?.support ?? {}, 't');
    expect(made?.level).toBe(level);
    if (cell && made)
      expect([made.text, made.notes]).toEqual([level === stated ? 'since 3' : undefined, ['Slow.']]);
  });
});

const ZERO = { line: 1, column: 1, offset: 0 };
const RANGE = { start: ZERO, end: ZERO };
const CLAIMS = {
  title: 'M',
  section: [],
  range: RANGE,
  principles: [],
  statuses: [],
  cells: [],
  notes: [],
  targets: [{ view: 'data', key: 't', title: 'T', range: RANGE }],
  features: [
    {
      view: 'data',
      key: 'f',
      title: 'F',
      group: [],
      range: RANGE,
      block: RANGE,
      commands: [],
      attributes: [],
    },
  ],
} as const;

const line = fc.stringMatching(/^[a-zA-Zé<>&:'" -]{1,12}$/u).filter((text) => text.trim() === text);
const evidenceArbitrary = fc.array(
  fc.record(
    {
      source: line,
      test: line,
      result: fc.constantFrom(...TEST_OUTCOMES),
      date: fc.constantFrom('2026-01-02', '2030-12-31'),
      link: line,
    },
    { requiredKeys: ['source', 'test', 'result'] },
  ),
  { minLength: 1, maxLength: 3 },
);

/** Matrices some of whose cells have evidence. */
const provenArbitrary = fc
  .tuple(matricesArbitrary, fc.array(evidenceArbitrary, { minLength: 1, maxLength: 5 }))
  .map(([matrices, pool]) => {
    let at = 0;
    return matrices.map((matrix) => ({
      ...matrix,
      features: matrix.features.map((feature) => ({
        ...feature,
        support: recordOf(
          Object.entries(feature.support).flatMap(([id, cell]): readonly (readonly [string, Cell])[] => {
            at += 1;
            const evidence = at % 2 === 0 ? pool[at % pool.length] : undefined;
            return cell === undefined ? [] : [[id, evidence === undefined ? cell : { ...cell, evidence }]];
          }),
        ),
      })),
    }));
  });

describe.each(['json', 'yaml'] as const)('%s', (format) => {
  it('gives evidence back', () => {
    fc.assert(
      fc.property(provenArbitrary, (matrices) => {
        const { text, losses } = findEmitter(format)?.emit(matrices) ?? fail();
        const read = readDocument({ path: `m.${format}`, format, text, bom: false });
        expect(read.claims.problems).toEqual([]);
        expect(read.matrices.map(({ model }) => model)).toEqual(matrices);
        expect(losses).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

it('NDJSON has it in the record of the cell', () => {
  fc.assert(
    fc.property(provenArbitrary, (matrices) => {
      const cells = matrices.flatMap(({ features, targets }) =>
        features.flatMap(({ support }) => targets.flatMap(({ id }) => lookup(support, id) ?? [])),
      );
      const lines = emitNdjson(matrices).text.split('\n').slice(0, -1);
      expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
        cells.map(({ evidence = [] }) => ({ evidence })),
      );
    }),
    { numRuns: 50 },
  );
});

describe('what a format cannot hold is said', () => {
  const [first, ...others] = LAMPS.features;
  const evidence = [{ source: 'r.xml', test: 't', result: 'passed' as const }];
  const support = recordOf<Cell>([['torch', { level: 'complete', evidence }]]);
  const matrix: Matrix = { ...LAMPS, features: [...(first ? [{ ...first, support }] : []), ...others] };

  it.each(EMITTERS.map(({ name }) => name))('by %s', (name) => {
    const { losses } = emitWithin(findEmitter(name) ?? fail(), [matrix], {});
    const said = losses.filter((loss) => loss.startsWith('What tests have shown'));
    const keeps = ['json', 'yaml', 'ndjson', 'html', 'svg'].includes(name);
    expect(said).toEqual(
      keeps ? [] : [`What tests have shown of cells is lost in ${name}: \`Give light / Torch\`.`],
    );
  });

  it('and the page links to it', () => {
    const linked = {
      ...evidence[0],
      link: 'https://ci.example.com/?a=1&b',
      source: 'r.xml',
      test: '<t>',
    } as const;
    const hostile = { ...linked, link: 'javascript:alert(1)' };
    const pageOf = (...tests: readonly Evidence[]): string =>
      emitWithin(
        findEmitter('html') ?? fail(),
        [
          {
            ...matrix,
            features: first
              ? [{ ...first, support: recordOf<Cell>([['torch', { level: 'complete', evidence: tests }]]) }]
              : [],
          },
        ],
        {},
      ).text;
    expect(pageOf({ ...linked, result: 'passed' })).toContain(
      '<small title="&lt;t&gt; (r.xml)"><a href="https://ci.example.com/?a=1&amp;b">tests pass</a></small>',
    );
    expect(pageOf({ ...linked, result: 'passed' }, { ...hostile, result: 'failed' })).toContain(
      '<small title="&lt;t&gt; (r.xml)">test fails</small>',
    );
  });

  it('and counted', () => {
    expect(matrixStats(matrix)).toMatchObject({
      proven: 1,
      targets: [{ proven: 1 }, { proven: 0 }, { proven: 0 }],
    });
    expect(matrixStats(LAMPS)).not.toHaveProperty('proven');
  });
});
