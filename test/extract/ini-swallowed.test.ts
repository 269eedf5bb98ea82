// Indented lines of an INI file that were meant for keys.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';

const problemsOf = (lines: string) =>
  documentOf(
    `[driver.lamp]\ntitle=Lamp\n[operation.x]\ntitle=X\nnotes=Of light.\n${lines}\n`,
    'ini',
    'matrix.ini',
  ).claims.problems.map(({ code, range }) => [code, range.start.line, range.start.column]);

describe('an indented line', () => {
  it.each(['driver.lamp=complete', 'driver.lamp: partial', 'driver-notes.lamp=Dim.', 'status=optional'])(
    '%s is told as a key that is lost',
    (line) => expect(problemsOf(`  ${line}`)).toEqual([['unknown-key', 6, 3]]),
  );

  it.each([
    'driver.torch=complete',
    'driver.lamp=see below',
    'status: of the lamp',
    'a=b',
    'See driver.lamp=complete.',
  ])('%s is prose', (line) => expect(problemsOf(`  ${line}`)).toEqual([]));

  it('is fine where it is none', () => expect(problemsOf('driver.lamp=complete')).toEqual([]));
});
