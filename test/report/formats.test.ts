// Every reporter, byte for byte, on one report that holds what is hard: emoji, wide letters, commas, colons.
import { describe, expect, it } from 'vitest';
import { REPORT_FORMATS, reporterNamed } from '../../src/report/index.ts';
import { expectGolden } from '../support/golden.ts';
import { FILE, HEADER, MISMATCH, PLAIN, REPORT, reportOf } from './sample.ts';

const show = (format: string, report = REPORT): string =>
  reporterNamed(format)?.(report, PLAIN) ?? 'no reporter';

describe('reporters', () => {
  it.each([...REPORT_FORMATS])('%s writes its golden', (format) => {
    expectGolden(show(format), `report/${format}.txt`);
  });

  it.each([...REPORT_FORMATS])('%s says the same twice', (format) => {
    expect(show(format)).toBe(show(format));
  });

  it.each([...REPORT_FORMATS])('%s can report on nothing', (format) => {
    const text = show(format, reportOf([]));
    expect(text === '' || text.endsWith('\n')).toBe(true);
  });
});

describe('github', () => {
  it('escapes what would end a property or a line', () => {
    const file = {
      ...FILE,
      path: 'a%b,c:d\n.md',
      diagnostics: [{ ...HEADER, message: 'one: 100%,\r\ntwo\n::error::three' }],
    };
    expect(show('github', reportOf([file]))).toBe(
      '::warning file=a%25b%2Cc%3Ad\\n.md,line=1,endLine=1,col=13,endColumn=14,title=title-style' +
        '::one: 100%25,\\r\\ntwo\\n::error::three\n' +
        'supportmatrix: 0 errors, 1 warning, 0 infos in 1 file.\n',
    );
  });

  it('leaves the columns out where a range spans lines', () => {
    const range = { start: HEADER.range.start, end: MISMATCH.range.end };
    const file = {
      ...FILE,
      path: 'a.md',
      diagnostics: [{ ...HEADER, range, message: 'm', severity: 'info' as const }],
    };
    expect(show('github', reportOf([file])).split('\n')[0]).toBe(
      '::notice file=a.md,line=1,endLine=3,title=title-style::m',
    );
  });
});

describe('fingerprints', () => {
  const fingerprints = (file: typeof FILE): string[] => {
    const issues: { fingerprint: string }[] = JSON.parse(show('gitlab', reportOf([file])));
    return issues.map(({ fingerprint }) => fingerprint);
  };

  it('stay while lines move and words change', () => {
    const { start, end } = MISMATCH.range;
    const down = (point: typeof start) => ({ ...point, line: point.line + 7, offset: point.offset + 70 });
    const moved = { ...MISMATCH, message: 'Other words.', range: { start: down(start), end: down(end) } };
    expect(fingerprints({ ...FILE, diagnostics: [moved] })).toEqual(
      fingerprints({ ...FILE, diagnostics: [MISMATCH] }),
    );
  });

  it('differ for equal findings, for other targets and for names that look like separators', () => {
    const all = fingerprints({
      ...FILE,
      diagnostics: [
        MISMATCH,
        MISMATCH,
        { ...MISMATCH, target: 'Alpha' },
        { ...MISMATCH, feature: 'a","b', target: 'c' },
        { ...MISMATCH, feature: 'a', target: 'b","c' },
      ],
    });
    expect(new Set(all).size).toBe(5);
  });
});

describe('junit', () => {
  it('holds what XML cannot', () => {
    const file = {
      ...FILE,
      path: 'a&b.md',
      diagnostics: [{ ...HEADER, message: '<b> & "q" \u0001 \ud800 \ufffe\nend' }],
    };
    expect(show('junit', reportOf([file]))).toContain(
      'message="&lt;b&gt; &amp; &quot;q&quot; \ufffd \ufffd \ufffd&#10;end"',
    );
  });
});

describe('markdown', () => {
  it('lets nothing out of its text', () => {
    const message = 'a | <img> @team #1 [x](y) *b* `c|d` _e_ & f';
    const file = { ...FILE, diagnostics: [{ ...HEADER, message }] };
    expect(show('markdown', reportOf([file]))).toContain(
      'a \\| \\<img\\> @&#8203;team \\#1 \\[x\\](y) \\*b\\* `c|d` \\_e\\_ &amp; f',
    );
  });

  it('counts what does not fit', () => {
    const diagnostics = Array.from({ length: 5000 }, () => MISMATCH);
    const text = show('markdown', reportOf([{ ...FILE, diagnostics }]));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\n…and \d+ more findings\.\n$/);
  });
});

describe('rdjson', () => {
  it('counts bytes, also far into a long line', () => {
    const text = `${'✔'.repeat(5000)}x`;
    const at = { line: 1, column: 5001, offset: 5000 };
    const range = { start: at, end: { line: 1, column: 5002, offset: 5001 } };
    const report = reportOf([
      { path: 'long.md', text, hasMatrix: true, diagnostics: [{ ...HEADER, range }] },
    ]);
    expect(JSON.parse(show('rdjson', report)).diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 15_001 },
      end: { line: 1, column: 15_002 },
    });
  });
});
