// Code frames: both places, exact carets, long lines, and nothing of a document that reaches the terminal raw.
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { pretty } from '../../src/report/pretty.ts';
import type { Report, ReportedFile } from '../../src/report/report.ts';
import { HEADER, rangeOf, reportOf } from './sample.ts';

const file = (text: string, diagnostics: readonly Diagnostic[], path = 'a.md'): ReportedFile => ({
  path,
  text,
  diagnostics,
  hasMatrix: true,
});

const at = (text: string, piece: string): Diagnostic => ({
  ...HEADER,
  message: 'm.',
  range: rangeOf(text, piece),
});

/** The lines of the first frame. */
function frame(text: string, piece: string, width = 60): readonly string[] {
  const lines = pretty(reportOf([file(text, [at(text, piece)])]), { color: false, width }).split('\n');
  return lines.filter((line) => line.includes('│'));
}

describe('frames', () => {
  it.each([
    ['plain text', 'one two three', 'two', ['     1 │ one two three', '       │     ^^^']],
    ['wide letters before', '你好 x', 'x', ['     1 │ 你好 x', '       │      ^']],
    ['an emoji of several code points', '👩‍👩‍👧 x', 'x', ['     1 │ 👩‍👩‍👧 x', '       │    ^']],
    ['a variation selector', '✔️ x', 'x', ['     1 │ ✔️ x', '       │    ^']],
    ['a combining accent', 'e\u0301 x', 'x', ['     1 │ e\u0301 x', '       │   ^']],
    ['a tab', '\tx', 'x', ['     1 │     x', '       │     ^']],
    ['CRLF', 'x\r\ny\r\n', 'y', ['     2 │ y', '       │ ^']],
    ['a lone CR', 'x\ry', 'y', ['     2 │ y', '       │ ^']],
    ['a range over lines', 'ab\ncd', 'b\nc', ['     1 │ ab', '       │  ^']],
  ])('%s', (_name, text, piece, expected) => {
    expect(frame(text, piece)).toEqual(expected);
  });

  it('marks an empty range with one caret', () => {
    const diagnostic = {
      ...HEADER,
      range: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 3, offset: 2 } },
    };
    const text = pretty(reportOf([file('ab', [diagnostic])]), { color: false, width: 60 });
    expect(text).toContain('     1 │ ab\n       │   ^\n');
  });

  it.each(['start', 'middle', 'end'])('cuts a long line around a range at its %s', (where) => {
    const text =
      {
        start: `X${'a'.repeat(900)}`,
        middle: `${'a'.repeat(900)}X${'b'.repeat(900)}`,
        end: `${'a'.repeat(900)}X`,
      }[where] ?? '';
    const [line = '', carets = ''] = frame(text, 'X');
    expect(line.length).toBeLessThanOrEqual(60);
    expect(line[carets.indexOf('^')]).toBe('X');
    expect(carets.match(/\^/g)).toHaveLength(1);
    expect(line.includes('…')).toBe(true);
  });

  it('shows the first places of a finding that has many, and the lines of the others', () => {
    const text = Array.from({ length: 7 }, (_, index) => `place${index}`).join('\n');
    const related = [1, 2, 3, 4, 5, 6].map((index) => ({
      range: rangeOf(text, `place${index}`),
      message: 'Also here.',
    }));
    const shown = pretty(reportOf([file(text, [{ ...at(text, 'place0'), related }])]), {
      color: false,
      width: 60,
    });
    expect(shown.match(/\^ Also here\./g)).toHaveLength(3);
    expect(shown).toContain('         and in lines 5, 6, 7\n');
  });

  it('shows a related place of another document with its path', () => {
    const text = 'here';
    const other = 'first\nthere';
    const diagnostic = {
      ...at(text, 'here'),
      related: [{ path: 'b.md', range: rangeOf(other, 'there'), message: 'It says so.' }],
    };
    const report: Report = {
      ...reportOf([file(text, [diagnostic])]),
      otherTexts: new Map([['b.md', other]]),
    };
    expect(pretty(report, { color: false, width: 60 })).toContain(
      '     1 │ here\n       │ ^^^^\n       ╷ b.md\n     2 │ there\n       │ ^^^^^ It says so.\n',
    );
  });
});

describe('what strangers wrote', () => {
  const hostile = 'a\u001b[31mred\u0007\u202eevil\u2066\u009b1m';

  it('reaches the terminal escaped, in messages, paths, labels and lines', () => {
    const text = `x ${hostile}`;
    const diagnostic = {
      ...at(text, 'x'),
      message: hostile,
      related: [{ range: rangeOf(text, 'x'), message: hostile }],
    };
    const shown = pretty(reportOf([file(text, [diagnostic], `${hostile}.md`)]), { color: false, width: 200 });
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(shown.split('a\\u{1b}[31mred\\u{7}\\u{202e}evil\\u{2066}\\u{9b}1m').length - 1).toBe(5);
  });

  it('keeps the carets under the range after what was escaped', () => {
    expect(frame('a\u001bb X', 'X')).toEqual(['     1 │ a\\u{1b}b X', `       │ ${' '.repeat(9)}^`]);
  });
});

describe('colour', () => {
  it('only when asked for', () => {
    const report = reportOf([file('x', [at('x', 'x')])]);
    expect(pretty(report, { color: true, width: 60 })).toContain('\u001b[33m');
    expect(pretty(report, { color: false, width: 60 })).not.toContain('\u001b');
  });
});
