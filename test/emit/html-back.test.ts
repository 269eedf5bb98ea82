// Reading our own page back gives what its tables say: names, groups, levels, statuses, texts and notes.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.ts';
import { LEVELS, type Status } from '../../src/extract/support.ts';
import { originsOf } from '../../src/lint/document.ts';
import { lookup } from '../../src/lookup.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Matrix } from '../../src/model/schema.ts';
import { documentOf } from '../document-of.ts';

const WORDS = [
  'Attach',
  'block volume',
  'x86_64',
  'Rescue',
  'R&D',
  '機能',
  'vCenter',
  'a<b>',
  'Über',
  'TIME_WITH_ZONE',
];

/** Names of authors, each once. */
const namesOf = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS), fc.nat(99))
      .map((parts) => parts.join(' ')),
    { minLength, maxLength },
  );

const noteArbitrary = fc.constantFrom('Only on Sundays.', 'Since 2.0, see the manual.', 'Needs a lamp_post.');

const cellArbitrary: fc.Arbitrary<Cell> = fc
  .tuple(
    fc.constantFrom(...LEVELS),
    fc.option(fc.uniqueArray(noteArbitrary, { minLength: 1 }), { nil: undefined, freq: 3 }),
  )
  .map(([level, notes]) => ({ level, ...(notes && { notes }) }));

const statusArbitrary: fc.Arbitrary<Status> = fc.constantFrom({ kind: 'mandatory' }, { kind: 'optional' });

const matrixArbitrary: fc.Arbitrary<Matrix> = fc
  .tuple(namesOf(2, 5), namesOf(3, 8), fc.boolean(), fc.array(fc.constantFrom('First group', 'Second group')))
  .chain(([targets, names, withStatus, groups]) =>
    fc
      .array(fc.tuple(statusArbitrary, fc.array(cellArbitrary, { minLength: 5, maxLength: 5 })), {
        minLength: names.length,
        maxLength: names.length,
      })
      .map((rows) => ({
        id: 'lamps',
        title: 'What lamps can do',
        section: ['What lamps can do'],
        targets: targets.map((title, index) => ({ id: `t${index}`, title })),
        features: rows.map(([status, cells], index) => ({
          id: `f${index}`,
          title: names[index] ?? '',
          group: index < groups.length ? groups.toSorted().slice(index, index + 1) : ['Third group'],
          ...(withStatus && { status }),
          support: recordOf(
            targets.map((_, column): [string, Cell] => [`t${column}`, cells[column] ?? { level: 'unknown' }]),
          ),
        })),
      })),
  );

/** What must come back. */
function gist({ title, targets, features }: Matrix): unknown {
  return {
    title,
    targets: targets.map((target) => target.title),
    features: features.map((feature) => [
      feature.group,
      feature.title,
      feature.status ?? 'none',
      targets.map(({ id }) => {
        const cell = lookup(feature.support, id);
        return [cell?.level, cell?.notes ?? []];
      }),
    ]),
  };
}

const backFrom = (page: string): readonly Matrix[] =>
  documentOf(page, 'html', 'page.html').matrices.map(({ model }) => model);

describe('a page read back', () => {
  it('says the same', () => {
    fc.assert(
      fc.property(matrixArbitrary, (matrix) => {
        expect(backFrom(emitHtml([matrix]).text).map(gist)).toEqual([gist(matrix)]);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same where its words are those of a legend', () => {
    const text = `# Lamps

Legend: 🟢 as good as gold, 🟡 only on Sundays, 🚧 in progress, 🔴 not on your life, ➖ no lamp.

| Part | Oil | Gas | Tallow |
| --- | --- | --- | --- |
| Light | 🟢 | 🟢 | 🟡 |
| Dim | 🟡 | 🚧 | 🔴 |
| Colour | 🔴 | ➖ | 🟢 |
`;
    const document = documentOf(text);
    const models = document.matrices.map(({ model }) => model);
    const page = emitHtml(models, { origins: originsOf(document) }).text;
    expect(page).toContain('not on your life');
    expect(backFrom(page).map(gist)).toEqual(models.map(gist));
  });

  const CORPUS = '../shared/corpus';
  it.skipIf(!existsSync(CORPUS)).each([
    ['opentelemetry/spec-compliance-matrix.md', 'markdown'],
    ['wasmtime/stability-wasm-proposals.md', 'markdown'],
    ['nova/support-matrix.rst', 'rst'],
    ['cloudevents/SDK.md', 'markdown'],
    ['rclone/overview-inline-tables.md', 'markdown'],
    ['arrow/status.rst', 'rst'],
    ['neutron/api-feature-matrix.rst', 'rst'],
  ] as const)('says the same: %s', { timeout: 60_000 }, (name, format) => {
    const document = documentOf(readFileSync(`${CORPUS}/${name}`, 'utf8'), format);
    const models = document.matrices.map(({ model }) => model);
    const page = emitHtml(models, { origins: originsOf(document) }).text;
    expect(backFrom(page).map(gist)).toEqual(models.map(gist));
  });
});
