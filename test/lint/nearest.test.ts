// Near names are found among few and among many, and only where somebody may have misspelt one.
import { describe, expect, it } from 'vitest';
import { NameIndex, nearest, nearness } from '../../src/lint/nearest.ts';

const FEW = ['attach-volume', 'detach-volume', 'libvirt-vz-vm', 'libvirt-vz-ct'];
const MANY = [
  ...FEW,
  ...Array.from({ length: 5000 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}driver-${at}-of-many`),
];

describe.each([
  ['few', FEW],
  ['many', MANY],
])('among %s names', (_size, names) => {
  it.each([
    ['a letter lost at the start', 'ttach-volume', 'attach-volume'],
    ['two letters swapped in the middle', 'attahc-volume', 'attach-volume'],
    ['a letter too many at the end', 'detach-volumes', 'detach-volume'],
    ['another case', 'Libvirt-VZ-CT', 'libvirt-vz-ct'],
  ])('finds a name with %s', (_slip, written, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });

  it('finds nothing for what is no slip', () => {
    expect(nearest('resize', names)).toBeUndefined();
    expect(nearest('', names)).toBeUndefined();
  });

  it('tells all near names, the nearest first', () => {
    const near = new NameIndex(names).near('atach-volume').filter(({ name }) => FEW.includes(name));
    expect(near).toEqual([
      expect.objectContaining({ name: 'attach-volume', apart: 1 }),
      expect.objectContaining({ name: 'detach-volume', apart: 2 }),
    ]);
  });

  it('finds the names that a name is the end of', () => {
    const index = new NameIndex(names);
    expect(index.endingIn('VZ-vm')).toEqual(['libvirt-vz-vm']);
    expect(index.endingIn('irt-vz-vm')).toEqual([]);
  });
});

it('takes no text for a name', () => {
  const text = 'a'.repeat(300);
  expect(nearness(text, `${text}a`)).toBe(Number.POSITIVE_INFINITY);
});
