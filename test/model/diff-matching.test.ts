// Which thing of one version is which of the other, and how alike two names are.
import { describe, expect, it } from 'vitest';
import { type Matchable, matchItems } from '../../src/model/diff-match.ts';
import { matchMatrices } from '../../src/model/diff-matrices.ts';
import { nameSimilarity, partsOf } from '../../src/model/diff-similar.ts';
import { slugOf } from '../../src/model/ids.ts';
import type { Matrix } from '../../src/model/schema.ts';

const item = (title: string, id = slugOf(title, 'x'), ...group: string[]): Matchable => ({
  id,
  title,
  group,
});

/** `before > after` of each pair, what went and what came. */
function told(before: readonly Matchable[], after: readonly Matchable[], isJudged = true) {
  const judge = isJudged ? (_left: Matchable, _right: Matchable, name: number) => name : undefined;
  const { pairs, removed, added } = matchItems(before, after, judge);
  const name = ({ id, title }: Matchable): string => `${title} (${id})`;
  return [
    ...pairs.map((pair) => `${name(pair.before)} > ${name(pair.after)}`),
    ...removed.map((gone) => `- ${name(gone)}`),
    ...added.map((come) => `+ ${name(come)}`),
  ];
}

describe('ids', () => {
  it.each<[string, Matchable, Matchable, readonly string[]]>([
    ['given by somebody count before titles', item('A', 'op.a'), item('B', 'op.a'), ['A (op.a) > B (op.a)']],
    ['given on one side alone do as well', item('A', 'b'), item('B', 'b'), ['A (b) > B (b)']],
    ['given on the other side alone, too', item('A', 'a'), item('B', 'a'), ['A (a) > B (a)']],
    [
      'made from a title that stands twice are made',
      item('Read', 'read-2'),
      item('Read', 'read-3'),
      ['Read (read-2) > Read (read-3)'],
    ],
  ])('%s', (_name, before, after, wanted) => {
    expect(told([before], [after], false)).toEqual(wanted);
  });

  it.each([
    ['read-2', false],
    ['read-12', false],
    ['read-2b', true],
    ['read-b2', true],
    ['read-', true],
    ['x-read-2', true],
    ['read2', true],
    ['2-read', true],
  ])('of `Read`, %s is given by somebody: %s', (id, isOwn) => {
    // Whoever gave the id goes with it; else the one of the same group does.
    const before = [item('Read', id, 'Disks')];
    const after = [item('Write', id, 'Nets'), item('Read', 'read', 'Disks')];
    const [first = ''] = told(before, after, false);
    // The newer one's id is no slug of its title either way, so titles of one letter keep it out of this.
    expect(first).toBe(`Read (${id}) > Write (${id})`);
    const made = [item('Read', id, 'Disks'), item('Read', 'read', 'Nets')];
    const swapped = [item('Read', id, 'Nets'), item('Read', 'read', 'Disks')];
    expect(told(made, swapped, false)[0]).toBe(
      isOwn ? `Read (${id}) > Read (${id})` : `Read (read) > Read (${id})`,
    );
  });
});

describe('titles', () => {
  it('are one for the words of all groups above them, not for their letters in a row', () => {
    expect(told([item('c', '1', 'a', 'b')], [item('c', '2', 'ab')], false)).toEqual(['c (1) > c (2)']);
    expect(
      told(
        [item('c', '1', 'a', 'b'), item('c', '2', 'x')],
        [item('c', '3', 'ab'), item('c', '4', 'x')],
        false,
      ),
    ).toEqual(['c (1) > c (3)', 'c (2) > c (4)']);
  });

  it('are one but for signs, save those that make another language of it', () => {
    expect(told([item('Hyper-V')], [item('HyperV')], false)).toEqual(['Hyper-V (hyper-v) > HyperV (hyperv)']);
    expect(told([item('C++', 'a')], [item('C', 'b')], false)).toEqual(['- C++ (a)', '+ C (b)']);
    expect(told([item('C++', 'a')], [item('C-++', 'b')], false)).toEqual(['C++ (a) > C-++ (b)']);
    expect(told([item('?', 'a')], [item('!', 'b')], false)).toEqual(['- ? (a)', '+ ! (b)']);
  });

  it('that several have tell nothing', () => {
    expect(told([item('a', '1'), item('a', '2'), item('a', '3')], [item('a', '4')], false)).toHaveLength(4);
  });

  it('that are alike go to the likest, each once', () => {
    const before = [item('Attach block volume'), item('Attach volume block device')];
    const after = [item('Attach volume block'), item('Attach volume block devices')];
    expect(told(before, after)).toEqual([
      'Attach block volume (attach-block-volume) > Attach volume block (attach-volume-block)',
      'Attach volume block device (attach-volume-block-device) > Attach volume block devices (attach-volume-block-devices)',
    ]);
  });

  it('of many are compared where they share a word that few have', () => {
    const many = (word: string) =>
      Array.from({ length: 100 }, (_, at) => item(`${word} common n${String.fromCodePoint(0x4e00 + at)}x`));
    const before = [...many('old'), item('Rare zebra'), item('common thing')];
    const after = [...many('new'), item('Rare zebra now'), item('common things')];
    const pairs = told(before, after).filter((line) => line.includes(' > '));
    expect(pairs).toContain('Rare zebra (rare-zebra) > Rare zebra now (rare-zebra-now)');
    // A word of a hundred names is looked up for none.
    expect(pairs).not.toContain('common thing (common-thing) > common things (common-things)');
    expect(told([item('common thing')], [item('common things')])).toEqual([
      'common thing (common-thing) > common things (common-things)',
    ]);
  });
});

describe('the likeness of two names', () => {
  const likeness = (a: string, b: string): number => nameSimilarity(partsOf(a), partsOf(b));

  it('cuts names into words and numbers', () => {
    expect(partsOf(' ＡＢ--c1 d2.34 ')).toEqual({ words: ['ab', 'c1', 'd2', '34'], numbers: '1 2 34' });
    expect(partsOf('a b '.repeat(20)).words).toHaveLength(24);
    expect(partsOf('?!')).toEqual({ words: [], numbers: '' });
  });

  it.each([
    ['same words', 'words same', 1],
    ['a b', 'c d', 0],
    ['', 'a', 0],
    ['a', '', 0],
    ['a 1 2', 'a 12', 0],
    ['a b', 'a b c d', 0.75],
    ['a a b', 'a b', 5 / 6],
    ['a b c', 'a b d', 2 / 3],
    // Near words: one slip in five to seven letters, two from eight on; none in shorter ones.
    ['volume', 'volumes', 0.9],
    ['abcd', 'abce', 0],
    ['abcde', 'abcdf', 0.9],
    ['abcde', 'abcff', 0],
    ['abcdefg', 'abcdeff', 0.9],
    ['abcdefg', 'abcdezz', 0],
    ['abcdefgh', 'abcdefzz', 0.9],
    ['abcdefgh', 'abcdezzz', 0],
    ['abcdefgh', 'abcdefghij', 0.9],
    ['abcdefgh', 'abcdefghijk', 0],
    ['a'.repeat(40), `${'a'.repeat(39)}b`, 0.9],
    ['a'.repeat(41), `${'a'.repeat(40)}b`, 0],
  ])('%s and %s: %d', (a, b, wanted) => {
    expect(likeness(a, b)).toBeCloseTo(wanted, 10);
    expect(likeness(b, a)).toBeCloseTo(wanted, 10);
  });
});

describe('matrices', () => {
  const matrix = (title: string, features: string, targets: string): Matrix => ({
    id: slugOf(title, 'm'),
    title,
    section: [title],
    targets: [...targets].map((name) => ({ id: name, title: name })),
    features: [...features].map((name) => ({ id: name, title: name, group: [], support: {} })),
  });
  const pairsOf = (before: readonly Matrix[], after: readonly Matrix[]) => {
    const { pairs, removed, added } = matchMatrices(before, after);
    return [
      ...pairs.map((pair) => `${pair.before.title}>${pair.after.title}`),
      ...removed.map(({ title }) => `-${title}`),
      ...added.map(({ title }) => `+${title}`),
    ];
  };

  it.each<[string, string, string, string, string, boolean]>([
    ['the same under another name', 'abc', 'xy', 'abc', 'xy', true],
    ['half of all names', 'abcd', 'wxyz', 'abef', 'wxuv', true],
    ['less than half of them', 'abcd', 'wxyz', 'abef', 'wtuv', false],
    ['a third of the features', 'abc', 'xy', 'ade', 'xy', true],
    ['less than a third of the features', 'abcd', 'xy', 'aefg', 'xy', false],
    ['targets alone', 'abc', 'xyz', 'def', 'xyz', false],
    ['a smaller one within a larger one', 'ab', 'xy', 'abcdefgh', 'xyz', true],
    ['a larger one around a smaller one', 'abcdefgh', 'xyz', 'ab', 'xy', true],
    ['names in other letters', 'abc', 'xy', 'ABC', 'XY', true],
    ['features without any target in common', 'abcd', 'xy', 'abcd', 'uv', true],
  ])('with %s', (_name, features, targets, otherFeatures, otherTargets, isPair) => {
    const [one, other] = [matrix('One', features, targets), matrix('Other', otherFeatures, otherTargets)];
    expect(pairsOf([one], [other])).toEqual(isPair ? ['One>Other'] : ['-One', '+Other']);
  });

  it('go to the likest, each once, in the order of the newer version', () => {
    const before = [matrix('A', 'abcdef', 'x'), matrix('B', 'abcdgh', 'x'), matrix('Same', 'uvw', 'x')];
    const after = [
      matrix('Same', 'uvw', 'x'),
      matrix('C', 'abcdgi', 'x'),
      matrix('D', 'abcdef', 'x'),
      matrix('E', 'abcdxx', 'x'),
    ];
    expect(pairsOf(before, after)).toEqual(['Same>Same', 'B>C', 'A>D', '+E']);
  });

  it('are told by no feature that more than eight of them have', () => {
    const last = matrix('Last', 'a', 'x');
    const others = (count: number) =>
      Array.from({ length: count }, (_, at) => matrix(`N${at}`, `a${at}`, 'yz'));
    const old = matrix('Old', 'a', 'x');
    expect(pairsOf([old], [...others(7), last])).toContain('Old>Last');
    expect(pairsOf([old], [...others(8), last])).toContain('Old>N0');
  });
});
