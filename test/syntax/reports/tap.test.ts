// TAP as Perl, bats, node:test and others write it.
import { expect, it } from 'vitest';
import { readTap } from '../../../src/syntax/reports/tap.ts';

function read(text: string): readonly string[] {
  const lines: string[] = [];
  readTap(text, ({ name, outcome, suites, start, end }) => {
    expect(text.slice(start, end)).toMatch(/^(?:not )?ok/u);
    lines.push(`${[...suites.map((suite) => suite.name)].reverse().concat(name).join(' > ')}: ${outcome}`);
  });
  return lines;
}

it.each([
  ['TAP version 13\n1..2\nok 1 - Read\nnot ok 2 - Write\n', ['Read: passed', 'Write: failed']],
  ['ok\nok 2\nok Read\nok 4 Read 5', [': passed', ': passed', 'Read: passed', 'Read 5: passed']],
  ['ok 1 - Read # SKIP no disk\nok 2 - x # skipped', ['Read: skipped', 'x: skipped']],
  ['not ok 1 - Read # TODO later\n', ['Read: skipped']],
  ['ok 1 - Read \\# 1 # time=3ms\n', ['Read # 1: passed']],
  ['okay\nnot okay\n# ok 1\nBail out!\n', []],
  ['not ok 1 - a\n  ---\n  ok 2 - no test\n  ...\nok 2 - b\r\n', ['a: failed', 'b: passed']],
  // node:test announces each test, and indents what stands in a suite.
  [
    '# Subtest: redis\n    # Subtest: Put\n    ok 1 - Put\n      ---\n      type: test\n      ...\n    # Subtest: Get\n    not ok 2 - Get\n    1..2\nnot ok 1 - redis\n# Subtest: top\nok 2 - top\n',
    ['redis > Put: passed', 'redis > Get: failed', 'redis: failed', 'top: passed'],
  ],
  // Perl names a subtest where its tests stand.
  [
    '    # Subtest: redis\n    ok 1 - Put\n    1..1\nok 1 - redis\nok 2 - other\n',
    ['redis > Put: passed', 'redis: passed', 'other: passed'],
  ],
])('%j', (text, lines) => {
  expect(read(text)).toEqual(lines);
});

it('refuses subtests without end', () => {
  const text = Array.from({ length: 102 }, (_, depth) => `${' '.repeat(depth * 4)}# Subtest: x`).join('\n');
  expect(readTap(text, () => {})).toMatchObject({ message: expect.stringContaining('nested deeper') });
});
