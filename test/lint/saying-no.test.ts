// Comments, exceptions and the baseline: every way of saying "not this one".
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import {
  applyBaseline,
  createBaseline,
  formatBaseline,
  parseBaseline,
  pruneBaseline,
} from '../../src/lint/baseline.ts';
import { scanDirectives } from '../../src/lint/directives.ts';
import { lintDocuments, type RunOptions } from '../../src/lint/engine.ts';
import type { Exception } from '../../src/lint/exceptions.ts';
import { type LintConfig, resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { placeOf } from '../rule-tester.ts';
import { edited, faulty } from '../rules/base.ts';

function run(text: string, config: LintConfig = {}, options: RunOptions = {}, path = 'matrix.md') {
  const { settings } = resolveSettings(RULES, config);
  return lintDocuments([documentOf(text, 'markdown', path)], RULES, settings, options);
}

function lint(text: string, config: LintConfig = {}, options: RunOptions = {}): readonly string[] {
  return run(text, config, options).flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ ruleId, range }) => `${path === 'matrix.md' ? '' : `${path} `}${placeOf(range)} ${ruleId}`,
    ),
  );
}

/** Two contradictions: Attach disk on Beta, Resize disk on Alpha. */
const TWO = faulty(['| ✖ | ?', '| ✔ | ?'], ['| Resize disk | optional | ✖', '| Resize disk | optional | ✔']);
const MISMATCH = 'summary-detail-mismatch';

describe('directives', () => {
  it.each<[Format, string, string]>([
    ['markdown', 'Text.\n\n<!-- supportmatrix-disable a-rule, b-rule -- for now -->\n', '3:1-3:57'],
    ['markdown', 'Text.\n\n{/* supportmatrix-disable a-rule, b-rule -- for now */}\n', '3:1-3:56'],
    [
      'markdown',
      'Of `{/*`.\n\n<!-- supportmatrix-disable a-rule, b-rule -- for now -->\n\n`*/}`',
      '3:1-3:57',
    ],
    ['html', '<p><!--supportmatrix-disable a-rule b-rule -- for now--></p>', '1:4-1:57'],
    ['rst', 'Text.\n\n  .. supportmatrix-disable a-rule,b-rule -- for now\n', '3:3-3:52'],
    ['ini', '[a]\n; supportmatrix-disable a-rule , b-rule -- for now\n', '2:1-2:51'],
    ['ini', '[a]\r\n# supportmatrix-disable a-rule, b-rule -- for now\r\n', '2:1-2:50'],
    ['yaml', '# supportmatrix-disable a-rule, b-rule -- for now\n', '1:1-1:50'],
  ])('are found in %s', (format, text, place) => {
    const [directive, ...others] = scanDirectives({ path: 'x', format, text, bom: false });
    expect(others).toEqual([]);
    expect(directive).toMatchObject({ kind: 'disable', reason: 'for now' });
    expect(directive?.rules.map(({ id }) => id)).toEqual(['a-rule', 'b-rule']);
    expect(directive && placeOf(directive.range)).toBe(place);
  });
  it.each<[string, Format, string]>([
    ['code in a line', 'markdown', 'Write `<!-- supportmatrix-disable -->` above the table.\n'],
    ['indented code', 'markdown', 'So:\n\n    <!-- supportmatrix-disable -->\n'],
    ['a cell', 'markdown', '| A | B |\n|---|---|\n| x <!-- supportmatrix-disable --> | y |\n'],
    ['a literal block', 'rst', 'So::\n\n   .. supportmatrix-disable\n'],
    ['a block of code', 'rst', '.. code-block:: rst\n\n   .. supportmatrix-disable\n'],
    ['fenced code', 'markdown', '```\n<!-- supportmatrix-disable -->\n```\n'],
    ['an open comment', 'markdown', '<!-- supportmatrix-disable'],
    ['other words', 'markdown', '<!-- see supportmatrix-disable -->'],
    ['data', 'csv', '# supportmatrix-disable\n'],
    ['the middle of a line', 'ini', 'key = 1 # supportmatrix-disable\n'],
  ])('are not found in %s', (_what, format, text) => {
    expect(scanDirectives({ path: 'x', format, text, bom: false })).toEqual([]);
  });
});

describe('comments in the document', () => {
  const under = (comment: string) => edited(TWO, ['| Feature |', `${comment}\n\n| Feature |`]);
  it('are needed: without them there are two findings', () => {
    expect(lint(TWO)).toEqual([`6:32-6:33 ${MISMATCH}`, `8:28-8:29 ${MISMATCH}`]);
  });
  it('disable a rule to the end', () => {
    expect(lint(under(`<!-- supportmatrix-disable ${MISMATCH} -->`))).toEqual([]);
  });
  it('disable every rule', () => {
    expect(lint(under('<!-- supportmatrix-disable -->'))).toEqual([]);
  });
  it('do not disable another rule', () => {
    expect(lint(under('<!-- supportmatrix-disable blank-cell -->'))).toHaveLength(2);
  });
  it('disable the findings about one row', () => {
    const row = '<!-- supportmatrix-disable-row "attach disk" -- known -->';
    expect(lint(under(row))).toEqual([`10:28-10:29 ${MISMATCH}`]);
    expect(lint(under(row.replace('" --', `" ${MISMATCH} --`)))).toEqual([`10:28-10:29 ${MISMATCH}`]);
    expect(lint(under('<!-- supportmatrix-disable-row Attach disk -->'))).toHaveLength(1);
    expect(lint(under(row.replace('" --', '" blank-cell --')))).toHaveLength(2);
    expect(lint(under('<!-- supportmatrix-disable-row -->'))).toContain('3:1-3:35 invalid-suppression');
    expect(lint(`${TWO}\n${row}\n`)).toHaveLength(2);
  });
  it('end where they are told', () => {
    const text = `<!-- supportmatrix-disable -->\n\n<!-- supportmatrix-enable ${MISMATCH} -->\n\n${TWO}`;
    expect(lint(text)).toHaveLength(2);
  });
  it('disable the next line that is not blank', () => {
    const note = '\n      **Notes:** Without memory.\n\n';
    const text = edited(faulty([note, '']), [
      '    * **Beta:** partial',
      '<!-- supportmatrix-disable-next-line partial-needs-notes -->\n\n    * **Beta:** partial',
    ]);
    expect(lint(faulty([note, '']))).toEqual(['39:17-39:24 partial-needs-notes']);
    expect(lint(text).filter((line) => line.endsWith('partial-needs-notes'))).toEqual([]);
  });
  it('are told when they cannot work', () => {
    expect(lint(under('<!-- supportmatrix-disable summary-detial-mismatch -->'))).toEqual([
      '3:28-3:51 invalid-suppression',
      `8:32-8:33 ${MISMATCH}`,
      `10:28-10:29 ${MISMATCH}`,
    ]);
    expect(lint(under('<!-- supportmatrix-disabel -->'))[0]).toBe('3:1-3:31 invalid-suppression');
  });
  it('are told when nothing needs them, if asked', () => {
    const text = under(`<!-- supportmatrix-disable ${MISMATCH}, blank-cell -->`);
    const asked = { rules: { 'unused-suppression': 'warn' } } as const;
    expect(lint(text)).toEqual([]);
    expect(lint(text, asked)).toEqual(['3:53-3:63 unused-suppression']);
    expect(lint(text, { rules: { ...asked.rules, 'blank-cell': 'off' } })).toEqual([]);
  });
});

describe('exceptions', () => {
  const exception: Exception = {
    rule: MISMATCH,
    feature: 'Attach disk',
    target: 'Beta',
    reason: 'Vendor says so.',
  };
  const left = (given: Exception) =>
    lint(TWO, { preset: 'all' }, { exceptions: [given], today: '2024-06-01' });
  it.each<[string, Exception]>([
    ['titles', exception],
    ['titles in another case', { ...exception, feature: ' attach  DISK', target: 'beta' }],
    ['ids', { ...exception, feature: 'attach-disk', target: 'beta' }],
    ['a feature alone', { rule: MISMATCH, feature: 'Attach disk', reason: 'Because.' }],
    ['its last day', { ...exception, until: '2024-06-01' }],
  ])('by %s', (_name, given) => {
    expect(left(given)).toEqual([`8:28-8:29 ${MISMATCH}`]);
  });
  it.each<[string, Exception]>([
    ['another target', { ...exception, target: 'Gamma' }],
    ['another rule', { ...exception, rule: 'blank-cell' }],
    ['another path', { ...exception, path: 'other.md' }],
  ])('not by %s', (_name, given) => {
    expect(left(given)).toEqual([`6:32-6:33 ${MISMATCH}`, `8:28-8:29 ${MISMATCH}`]);
  });
  it('expire, and say so', () => {
    const given = {
      ...exception,
      until: '2024-05-31',
      place: {
        path: 'conf.yaml',
        range: { start: { line: 3, column: 5, offset: 20 }, end: { line: 3, column: 9, offset: 24 } },
      },
    };
    expect(left(given)).toEqual([
      `6:32-6:33 ${MISMATCH}`,
      `8:28-8:29 ${MISMATCH}`,
      'conf.yaml 3:5-3:9 invalid-suppression',
    ]);
  });
});

describe('the baseline', () => {
  const results = run(TWO);
  const entries = createBaseline(results);
  it('is one line an entry, sorted, and read back', () => {
    const text = formatBaseline(entries);
    expect(text).toBe(
      [
        '{"version":1,"findings":[',
        `{"path":"matrix.md","rule":"${MISMATCH}","matrix":"storage-drivers","feature":"Attach disk","target":"Beta","expected":"missing","actual":"complete"},`,
        `{"path":"matrix.md","rule":"${MISMATCH}","matrix":"storage-drivers","feature":"Resize disk","target":"Alpha","expected":"missing","actual":"complete"}`,
        ']}',
        '',
      ].join('\n'),
    );
    expect(parseBaseline(text)).toEqual({ ok: true, entries });
    expect(parseBaseline(formatBaseline([]))).toEqual({ ok: true, entries: [] });
  });
  it.each(['', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"path":3}]}'])(
    'refuses %j',
    (text) => {
      expect(parseBaseline(text)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/--write-baseline`\.$/),
      });
    },
  );
  const applied = (text: string) => {
    const { results: left, stale } = applyBaseline(run(text), entries);
    return {
      left: left.flatMap(({ diagnostics }) =>
        diagnostics.map(({ featureTitle, targetTitle }) => `${featureTitle} ${targetTitle}`),
      ),
      stale,
    };
  };
  it('takes out what it knows, wherever it has moved', () => {
    expect(applied(`Some new words.\n\n${TWO}`)).toEqual({ left: [], stale: [] });
  });
  it('does not let one finding hide behind another that has gone', () => {
    const swapped = faulty(
      ['| ✖ | ?', '| ✔ | ?'],
      ['| Resize disk | optional | ✖ | ✔', '| Resize disk | optional | ✖ | ✖'],
    );
    const { left, stale } = applied(swapped);
    expect(left).toEqual(['Resize disk Beta']);
    expect(stale.map(({ feature, target }) => `${feature} ${target}`)).toEqual(['Resize disk Alpha']);
    expect(pruneBaseline(entries, stale)).toHaveLength(1);
  });
  it('does not let another contradiction hide in the same cell', () => {
    expect(applied(edited(TWO, ['**Beta:** missing', '**Beta:** unknown'])).left).toEqual([
      'Attach disk Beta',
    ]);
  });
  it('counts findings that are alike', () => {
    const once = createBaseline(
      run(faulty(['| Resize', '| Attach disk | optional | ✔ | ✖ | ? |\n| Resize'])),
    );
    const twice = faulty([
      '| Resize',
      '| Attach disk | optional | ✔ | ✖ | ? |\n| Attach disk | optional | ✔ | ✖ | ? |\n| Resize',
    ]);
    expect(once).toHaveLength(1);
    expect(applyBaseline(run(twice), once).results[0]?.diagnostics).toHaveLength(1);
  });
  it('keeps entries of files that were not linted', () => {
    const other = applyBaseline(run(TWO, {}, {}, 'other.md'), entries);
    expect(other.stale).toEqual([]);
    expect(other.results[0]?.diagnostics).toHaveLength(2);
  });
});
