// The long form: one schema for every record, the line of every cell, and a text that can be put behind another.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { lookup } from '../../src/lookup.ts';
import { placesOf } from '../../src/model/places.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { runCli } from '../support/cli.ts';
import { LAMPS } from '../support/lamps.ts';

const KEYS =
  'path line matrix section feature featureTitle group status statusArgument target targetTitle level text stage since until notes evidence'.split(
    ' ',
  );

describe('records', () => {
  it('say all of a cell', () => {
    const { text } = emitNdjson([LAMPS], {
      origins: [{ path: 'docs/lamps.md', lineOf: (feature) => feature.length, meaningOf: () => undefined }],
    });
    const records = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(records).toHaveLength(11);
    expect(records[1]).toEqual({
      path: 'docs/lamps.md',
      line: 10,
      matrix: 'lamps',
      section: ['Lamps', 'What lamps can do'],
      feature: 'light.give',
      featureTitle: 'Give light',
      group: [],
      status: 'mandatory',
      statusArgument: null,
      target: 'lantern',
      targetTitle: 'Old lantern',
      level: 'complete',
      text: '✓ (1)',
      stage: null,
      since: null,
      until: null,
      notes: ['After a match was lit.'],
      evidence: [],
    });
    expect(records[3]).toMatchObject({ status: 'choice', statusArgument: 'evening', text: null, notes: [] });
    expect(records[5]).toMatchObject({ status: 'condition', statusArgument: 'light.dim==complete' });
    expect(records[8]).toMatchObject({ status: null, group: ['Weather'] });
  });

  it('are one a stated cell, with every key in order, a line each', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const { text } = emitNdjson(matrices);
        const lines = text.split('\n').slice(0, -1);
        const cells = matrices.flatMap(({ features }) =>
          features.map(({ support }) => Object.keys(support).length),
        );
        expect(lines).toHaveLength(cells.reduce((sum, cell) => sum + cell, 0));
        for (const line of lines) expect(Object.keys(JSON.parse(line))).toEqual(KEYS);
        const [first, ...others] = matrices;
        if (first) expect(emitNdjson([first]).text + emitNdjson(others).text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

const DOCUMENT = `# Lamps

| Feature | Torch | Lantern |
| ------- | ----- | ------- |
| Shine   | ✔     | ✖       |
| Dim     | ✖     | ✔       |

- **Dim**
  - **Driver Support:**
    - **Torch:** missing
    - **Lantern:** partial
`;

describe('the places of cells', () => {
  it.each<[string, Format, string, Record<string, number>]>([
    [
      'the view that is believed',
      'markdown',
      DOCUMENT,
      { 'shine torch': 5, 'shine lantern': 5, 'dim torch': 10, 'dim lantern': 11 },
    ],
    [
      'a data file',
      'ini',
      '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\ndriver.a=complete\n',
      { 'operation.x a': 5, 'operation.x b': 0 },
    ],
  ])('finds the line in %s', (_, format, text, expected) => {
    const { matrices } = readDocument({ path: 'x', format, text, bom: false });
    const [matrix] = matrices;
    if (matrix === undefined) throw new Error('no matrix');
    const { cell: placeOf } = placesOf(matrix.claims, matrix.model);
    for (const [cell, line] of Object.entries(expected)) {
      const [feature = '', target = ''] = cell.split(' ');
      expect(placeOf(feature, target)?.start.line ?? 0, cell).toBe(line);
    }
    for (const { id, support } of matrix.model.features) {
      for (const target of matrix.model.targets) {
        expect(placeOf(id, target.id) !== undefined).toBe(lookup(support, target.id) !== undefined);
      }
    }
  });
});

it('names file and line on the command line', async () => {
  const { stdout } = await runCli(['convert', '-', '--from', 'markdown', '--to', 'ndjson'], {
    cwd: '.',
    input: DOCUMENT,
  });
  expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ path: '<stdin>', line: 5 });
});
