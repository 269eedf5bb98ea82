// A report made by hand: two files, one of them clean, with everything that a finding can carry.
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { Range } from '../../src/position.ts';
import type { Report, ReportedFile, Style } from '../../src/report/report.ts';
import { createLocator } from '../../src/source/source.ts';

export const PLAIN: Style = { color: false, width: 80 };

/** The range of the nth occurrence (from 1) of a piece of text. */
export function rangeOf(text: string, piece: string, nth = 1): Range {
  let offset = -1;
  for (let count = 0; count < nth; count += 1) offset = text.indexOf(piece, offset + 1);
  if (offset < 0) throw new Error(`${piece} is not in the text`);
  return createLocator(text).range(offset, offset + piece.length);
}

export const TEXT = [
  '| Feature | 你好 | Beta |',
  '| --- | --- | --- |',
  '| 🚀 Boot | ✔ | ✖ |',
  '',
  '- Beta: complete',
  '',
].join('\n');

export const MISMATCH: Diagnostic = {
  ruleId: 'summary-detail-mismatch',
  severity: 'error',
  message: 'The summary says missing (`✖`) for `🚀 Boot` on `Beta`. Make both say the same.',
  range: rangeOf(TEXT, '✖'),
  matrix: 'support',
  feature: 'boot',
  featureTitle: '🚀 Boot',
  target: 'beta',
  targetTitle: 'Beta',
  expected: 'complete',
  actual: 'missing',
  related: [{ range: rangeOf(TEXT, 'complete'), message: 'The details say complete.' }],
  fix: { safe: false, edits: [{ range: rangeOf(TEXT, '✖'), text: '✔' }], description: 'Write `✔`.' },
  url: 'https://example.org/summary-detail-mismatch',
};

export const HEADER: Diagnostic = {
  ruleId: 'title-style',
  severity: 'warning',
  message: '100% odd, a title: 你好.',
  range: rangeOf(TEXT, '你好'),
  url: 'https://example.org/title-style',
};

export const FILE: ReportedFile = {
  path: 'docs/a,b: c.md',
  text: TEXT,
  diagnostics: [HEADER, MISMATCH],
  hasMatrix: true,
};

export function reportOf(files: readonly ReportedFile[]): Report {
  return {
    version: '1.2.3',
    files,
    otherTexts: new Map(),
    rules: [
      {
        id: 'summary-detail-mismatch',
        description: 'The summary and the details disagree.',
        severity: 'error',
        url: 'https://example.org/summary-detail-mismatch',
        page: '# summary-detail-mismatch\n',
      },
      {
        id: 'title-style',
        description: 'A title is odd.',
        severity: 'warning',
        url: 'https://example.org/title-style',
      },
    ],
    repositoryPath: (path) => path,
  };
}

export const REPORT = reportOf([
  FILE,
  { path: 'README.md', text: '# Read me\n', diagnostics: [], hasMatrix: false },
]);
