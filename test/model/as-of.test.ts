// What holds for a version, and how versions are held against each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixAsOf } from '../../src/model/as-of.ts';
import { compareVersions, isBehind } from '../../src/model/compare-versions.ts';
import type { Cell, Matrix } from '../../src/model/schema.ts';
import { matrixArbitrary } from '../arbitrary/matrix.ts';

const matrixOf = (cell: Cell): Matrix => ({
  id: 'm',
  title: 'M',
  section: ['M'],
  targets: [{ id: 't', title: 'T' }],
  features: [{ id: 'f', title: 'F', group: [], support: { t: cell } }],
});

describe('versions', () => {
  it.each([
    ['2.4', '2.10'],
    ['v2.4', '2.4.1'],
    ['2.4-rc1', '2.4'],
    ['2.4-alpha', '2.4-beta.2'],
    ['2.4-rc.1', '2.4-rc.2'],
    ['1.51.0', 'v1.52'],
  ])('%s comes before %s', (a, b) => {
    expect(Math.sign(compareVersions(a, b) ?? 0)).toBe(-1);
    expect(Math.sign(compareVersions(b, a) ?? 0)).toBe(1);
  });

  it.each(['iOS 13', 'Kilo', '', 'latest', '2.4 or 3'])('%s is not held against a version', (text) => {
    expect(compareVersions(text, '1.0')).toBeUndefined();
    expect(isBehind('1.0', text)).toBeUndefined();
  });

  it.each([
    ['4.5.3', '4.5', false],
    ['4.6', '4.5', true],
    ['4.5', '<4.5', true],
    ['4.5-rc1', '<4.5', false],
    ['4.4.9', '<4.5', false],
    ['5', '4.x', true],
  ])('%s behind %s: %s', (version, until, isGone) => {
    expect(isBehind(version, until)).toBe(isGone);
  });
});

describe('as of 2.4', () => {
  it.each<readonly [string, Cell, Cell]>([
    ['since an earlier version', { level: 'complete', since: '2.4' }, { level: 'complete', since: '2.4' }],
    [
      'since a later version',
      { level: 'partial', text: '2.5 (beta)', stage: 'preview', since: '2.5' },
      { level: 'missing', text: '2.5 (beta)', since: '2.5' },
    ],
    ['until an earlier version', { level: 'complete', until: '<2.4' }, { level: 'missing', until: '<2.4' }],
    ['until this version', { level: 'complete', until: '2.4' }, { level: 'complete', until: '2.4' }],
    ['not applicable', { level: 'not-applicable', since: '3' }, { level: 'not-applicable', since: '3' }],
    ['without versions', { level: 'partial', notes: ['Slow.'] }, { level: 'partial', notes: ['Slow.'] }],
  ])('%s', (_, before, after) => {
    const { matrix, unclear } = matrixAsOf(matrixOf(before), '2.4');
    expect(matrix).toEqual(matrixOf(after));
    expect(unclear).toEqual([]);
  });

  it('leaves what cannot be compared, and tells it', () => {
    const matrix = matrixOf({ level: 'complete', since: 'iOS 13' });
    expect(matrixAsOf(matrix, '2.4')).toEqual({ matrix, unclear: ['iOS 13'] });
  });

  it('changes no level but to missing, and is the same twice', () => {
    fc.assert(
      fc.property(matrixArbitrary, (matrix) => {
        const once = matrixAsOf(matrix, '2.4').matrix;
        expect(matrixAsOf(once, '2.4').matrix).toEqual(once);
        for (const [index, { support }] of once.features.entries())
          for (const [id, cell] of Object.entries(support))
            expect(['missing', matrix.features[index]?.support[id]?.level]).toContain(cell?.level);
      }),
      { numRuns: 50 },
    );
  });
});
