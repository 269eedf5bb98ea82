// Laws of merging, in every format that is merged thing by thing.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMatrices } from '../../src/merge/index.ts';
import { mapThree, type Three } from '../../src/merge/three.ts';
import { documentOf } from '../document-of.ts';
import { apply, changeArbitrary, type Grid, gridOf, readAs, type Way, written } from './versions.ts';

const WAYS: readonly Way[] = [
  { format: 'markdown', view: 'summary' },
  { format: 'markdown', table: 'aligned' },
  { format: 'rst', table: 'list-table' },
  { format: 'rst', table: 'grid' },
  { format: 'rst', view: 'summary', table: 'simple' },
  { format: 'csv-table' },
  { format: 'asciidoc' },
  { format: 'html-table' },
  { format: 'csv', csv: 'wide' },
  { format: 'csv', csv: 'long' },
  { format: 'json' },
  { format: 'yaml' },
  { format: 'ini' },
];

const read = (text: string, way: Way) => documentOf(text, readAs(way), 'matrix');
const merge = (grids: Three<Grid>, way: Way) =>
  mergeMatrices(mapThree(grids, (grid) => read(written(grid, way), way))).texts;

const inOrder = ({ features, targets, levels }: ReturnType<typeof gridOf>) => ({
  features: features.toSorted(),
  targets: targets.toSorted(),
  levels: new Map([...levels].toSorted(([a], [b]) => (a < b ? -1 : 1))),
});

describe.each(WAYS)('$format $table $view $csv', (way) => {
  it('does what both sides did where they did different things', () => {
    fc.assert(
      fc.property(changeArbitrary, ({ base, ours, theirs }) => {
        const grids = { base, ours: ours.reduce(apply, base), theirs: theirs.reduce(apply, base) };
        const texts = merge(grids, way);
        expect(texts.theirs).toBe(texts.ours);
        const found = inOrder(gridOf(read(texts.ours, way)));
        const wanted = inOrder([...ours, ...theirs].reduce(apply, base));
        // Nobody has stated a new feature for a new target of the other side.
        for (const [own, other] of [
          ['Our feature', 'Their target'],
          ['Their feature', 'Our target'],
        ])
          wanted.levels.delete(`${own} / ${other}`);
        expect(found.features).toEqual(wanted.features);
        expect(found.targets).toEqual(wanted.targets);
        for (const [cell, level] of wanted.levels) {
          const [feature = '', target = ''] = cell.split(' / ');
          if (wanted.features.includes(feature) && wanted.targets.includes(target))
            expect([cell, found.levels.get(cell)]).toEqual([cell, level]);
        }
        const mirrored = merge({ base, ours: grids.theirs, theirs: grids.ours }, way);
        expect(inOrder(gridOf(read(mirrored.ours, way)))).toEqual(found);
      }),
      { numRuns: 6 },
    );
  });

  it('changes nothing where one side changed nothing', () => {
    fc.assert(
      fc.property(changeArbitrary, ({ base, ours }) => {
        const after = ours.reduce(apply, base);
        const text = written(after, way);
        expect(merge({ base, ours: after, theirs: base }, way).ours).toBe(text);
        expect(merge({ base, ours: base, theirs: after }, way).theirs).toBe(text);
      }),
      { numRuns: 3 },
    );
  });
});
