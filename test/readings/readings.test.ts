// The labelled documents: every label is well formed, and of each half so many are read right.
import { describe, expect, test } from 'vitest';
import { type Half, halfOf, labelOf, NAMES, STRAY_LABELS, scoreOf } from './documents.ts';
import { parseLabel } from './label.ts';

/** In per cent of the documents of the half; raised whenever more are read right, never lowered. */
const FLOORS: Readonly<Record<Half, number>> = { weights: 96, held: 90 };

test.each(['weights', 'held'] as const)('of the half %s no fewer are read right than before', (half) => {
  const names = NAMES.filter((name) => halfOf(name) === half);
  const wrong = names.filter((name) => !scoreOf(name).isRight);
  const share = (100 * (names.length - wrong.length)) / names.length;
  expect(share, `read wrong: ${wrong.join(', ')}`).toBeGreaterThanOrEqual(FLOORS[half]);
});

describe('labels', () => {
  test.each(NAMES)('%s has one that is well formed', (name) => {
    expect(labelOf(name).kind).toMatch(/^[a-z]/u);
  });

  test('each belongs to a document', () => {
    expect(STRAY_LABELS).toEqual([]);
  });

  test('the halves are about the same size', () => {
    const held = NAMES.filter((name) => halfOf(name) === 'held').length;
    expect(held / NAMES.length).toBeGreaterThan(0.4);
    expect(held / NAMES.length).toBeLessThan(0.6);
  });

  test('no two documents share a name in different formats', () => {
    const stems = NAMES.map((name) => name.replace(/\..*$/u, ''));
    expect(new Set(stems).size).toBe(stems.length);
  });
});

describe('a label', () => {
  test('lists targets, and levels with alternatives by path', () => {
    const text =
      'kind: groups\neither way\n# Lamps\nTorch, Lantern = Old lantern\nLight > Dim: CP/M\nLight > Off: ./UN';
    expect(parseLabel(text)).toEqual({
      kind: 'groups',
      eitherWay: true,
      matrices: [
        {
          title: 'Lamps',
          optional: false,
          targets: [['Torch'], ['Lantern', 'Old lantern']],
          features: [
            { paths: [['Light', 'Dim']], cells: [['complete'], ['partial', 'missing']] },
            { paths: [['Light', 'Off']], cells: [[undefined, 'unknown'], ['not-applicable']] },
          ],
        },
      ],
    });
  });

  test.each([
    ['no kind', '# Lamps\nTorch\nDim: C'],
    ['too few levels', 'kind: groups\n# Lamps\nTorch, Lantern\nDim: C'],
    ['a letter that is no level', 'kind: groups\n# Lamps\nTorch\nDim: X'],
    ['neither a matrix nor a word that there is none', 'kind: groups'],
    ['both', 'kind: groups\nno matrix\n# Lamps\nTorch\nDim: C'],
    ['a line that says nothing', 'kind: groups\nperhaps\n# Lamps\nTorch\nDim: C'],
  ])('is refused with %s', (_, text) => {
    expect(() => parseLabel(text)).toThrow();
  });
});
