// Fixes: what is applied, what waits, what is refused, and that nothing else of the text changes.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { Diagnostic, Edit } from '../../src/diagnostic.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { applyEdits, fixDocument, withoutOverlaps } from '../../src/lint/fix.ts';
import { sideEffect } from '../../src/lint/proof.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { createLocator } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { CLEAN, faulty } from '../rules/base.ts';
import { NO_JUDGEMENTS } from './judgements.ts';

const { settings } = resolveSettings(RULES, { preset: 'all', rules: NO_JUDGEMENTS });

function lint(document: ReturnType<typeof documentOf>): readonly Diagnostic[] {
  return lintDocuments([document], RULES, settings)[0]?.diagnostics ?? [];
}

function fix(text: string, unsafe: boolean) {
  return fixDocument({ document: documentOf(text), lint, read: documentOf, unsafe });
}

/** A finding that replaces one stretch of a text by another. */
function finding(
  text: string,
  edits: readonly (readonly [start: number, end: number, put: string])[],
  message = 'Wrong.',
) {
  const locator = createLocator(text);
  const made = edits.map(([start, end, put]): Edit => ({ range: locator.range(start, end), text: put }));
  const range = locator.range(edits[0]?.[0] ?? 0, edits[0]?.[1] ?? 0);
  return {
    ruleId: 'test',
    severity: 'error',
    message,
    range,
    url: '',
    fix: { safe: true, edits: made },
  } as const;
}

describe('fixing', () => {
  it('applies safe fixes alone unless told otherwise', () => {
    const text = faulty(['| Attach disk | optional | ✔ | ✖', '| Attach disk | optional | ✓ | ✔']);
    const safe = fix(text, false);
    expect(safe.document.source.text).toBe(
      faulty(['| Attach disk | optional | ✔ | ✖', '| Attach disk | optional | ✔ | ✔']),
    );
    expect(safe.fixed.map(({ ruleId }) => ruleId)).toEqual(['lookalike-symbol']);
    expect(safe.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['summary-detail-mismatch']);
    expect(fix(text, true).document.source.text).toBe(CLEAN);
  });

  it('keeps line ends and every other byte', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n').replace('# Storage', '\u00a0\t# Storage  ');
    const text = crlf(faulty(['| ✖ | ?', '| ✔ | ?'], ['**Status:** optional', '**Status:** optinal']));
    expect(fix(text, true).document.source.text).toBe(crlf(CLEAN));
  });

  it('changes a text that has nothing to fix in no way', () => {
    const outcome = fix(CLEAN, true);
    expect(outcome).toMatchObject({ fixed: [], diagnostics: [] });
    expect(outcome.document.source.text).toBe(CLEAN);
  });

  it('refuses a fix that would change another cell, and says so', () => {
    const document = documentOf(CLEAN);
    const at = CLEAN.indexOf('| ✖ | ?') + 2;
    const outcome = fixDocument({
      document,
      // Replacing a sign by a sign and a border moves all cells after it.
      lint: ({ source }) => [finding(source.text, [[at, at + 1, '✔ | ✖']], 'This is wrong.')],
      read: documentOf,
    });
    expect(outcome.document.source.text).toBe(CLEAN);
    expect(outcome.fixed).toEqual([]);
    expect(outcome.diagnostics[0]?.message).toMatch(
      /^This is wrong\. It was not fixed: the cell of .* would have changed\.$/,
    );
    expect(outcome.diagnostics[0]?.fix).toBeUndefined();
  });

  it('applies the good fixes beside a bad one', () => {
    const text = faulty(['**Status:** mandatory', '**Status:** mandatroy']);
    const border = text.indexOf('| ✖ | ?') + 2;
    const typo = text.indexOf('mandatroy');
    const outcome = fixDocument({
      document: documentOf(text),
      lint: ({ source }) =>
        source.text.includes('mandatroy')
          ? [
              finding(source.text, [[border, border + 1, '✔ | ✖']], 'Bad.'),
              finding(source.text, [[typo, typo + 9, 'mandatory']], 'Good.'),
            ]
          : [],
      read: documentOf,
    });
    expect(outcome.document.source.text).toBe(CLEAN);
    expect(outcome.fixed.map(({ message }) => message)).toEqual(['Good.']);
  });

  it('tries again what could not be proven before the others were applied', () => {
    const text = faulty(['**Status:** mandatory', '**Status:** mandatroy']);
    const typo = text.indexOf('mandatroy');
    const sign = text.indexOf('| ✖ | ?') + 2;
    const outcome = fixDocument({
      document: documentOf(text),
      lint: ({ source }) => {
        const [isBad, isLeft] = [source.text.includes('mandatroy'), source.text[sign] === '✖'];
        return [
          ...(isLeft ? [finding(source.text, [[sign, sign + 1, isBad ? '✔ | ✖' : '✔']], 'Sign.')] : []),
          ...(isBad ? [finding(source.text, [[typo, typo + 9, 'mandatory']], 'Word.')] : []),
        ];
      },
      read: documentOf,
    });
    expect(outcome.document.source.text).toBe(CLEAN.replace('| ✖ | ?', '| ✔ | ?'));
    expect(outcome.fixed.map(({ message }) => message)).toEqual(['Word.', 'Sign.']);
    expect(outcome.diagnostics).toEqual([]);
  });

  it('fills short rows, whose cells are blank already, also where another row has the feature', () => {
    const text =
      '| F | Lamp | Bulb |\n|---|---|---|\n| Boot | ✔ |\n| Boot | ✔ | ✖ |\n| Stop | ✔ | ✔ |\n| Halt | ✔ |\n';
    const outcome = fix(text, true);
    expect(outcome.document.source.text).toBe(
      text.replace('| Boot | ✔ |\n', '| Boot | ✔ |   |\n').replace('| Halt | ✔ |', '| Halt | ✔ |   |'),
    );
  });

  it('ends when fixes undo each other', () => {
    const flip = ({ source }: ReturnType<typeof documentOf>) => {
      const at = source.text.indexOf('Attach disk |') + 14;
      const now = source.text.slice(at, at + 9).split(' ')[0] ?? '';
      return [finding(source.text, [[at, at + now.length, now === 'optional' ? 'mandatory' : 'optional']])];
    };
    const outcome = fixDocument({ document: documentOf(CLEAN), lint: flip, read: documentOf });
    expect(outcome.fixed).toHaveLength(2);
    expect(outcome.document.source.text).toBe(CLEAN);
  });

  it('applies no safe fix that would change a level, or hide what another rule has found', () => {
    const at = CLEAN.indexOf('| ✖ | ?') + 2;
    const lintOnce =
      (others: (text: string) => readonly Diagnostic[]) =>
      ({ source }: ReturnType<typeof documentOf>) => [
        ...(source.text[at] === '✖' ? [finding(source.text, [[at, at + 1, '✗']])] : []),
        ...others(source.text),
      ];
    const other = { ...finding(CLEAN, [[0, 0, '']]), ruleId: 'other', fix: undefined };
    const { fix: _none, ...unfixable } = other;
    const run = { document: documentOf(CLEAN), read: documentOf };
    const hidden = fixDocument({ ...run, lint: lintOnce((text) => (text === CLEAN ? [unfixable] : [])) });
    expect(hidden.fixed).toEqual([]);
    expect(hidden.diagnostics[0]?.message).toMatch(/it would have hidden a finding of other/);
    expect(fixDocument({ ...run, lint: lintOnce(() => [unfixable]) }).fixed).toHaveLength(1);
    const table = CLEAN.slice(0, CLEAN.indexOf('## Details'));
    const level = ({ source }: ReturnType<typeof documentOf>) =>
      source.text[at] === '✖' ? [finding(source.text, [[at, at + 1, '✔']])] : [];
    expect(fixDocument({ ...run, document: documentOf(table), lint: level }).diagnostics[0]?.message).toMatch(
      /level of Attach disk .* would have/,
    );
    expect(
      fixDocument({ ...run, document: documentOf(table), lint: level, unsafe: true }).fixed,
    ).toHaveLength(1);
  });

  it('lets the second of two fixes in one place wait', () => {
    const text = 'abcdef';
    const [first, second, third] = [
      finding(text, [[0, 3, 'x']]),
      finding(text, [[2, 4, 'y']]),
      finding(text, [[4, 5, 'z']]),
    ];
    expect(withoutOverlaps([first, second, third])).toEqual([first, third]);
    const [insert, again] = [finding(text, [[2, 2, 'x']]), finding(text, [[2, 2, 'y']])];
    expect(withoutOverlaps([insert, again])).toEqual([insert]);
    const both = finding(text, [
      [0, 1, 'x'],
      [4, 5, 'y'],
    ]);
    expect(withoutOverlaps([third, both])).toEqual([third]);
  });

  it('draws tables anew where a format needs it', () => {
    const text = faulty(['| Attach disk | optional', '| Attach disk | mandatory']);
    const border = text.indexOf('| ------- |');
    const relayout = (_text: string, edits: readonly Edit[]) => [
      ...edits,
      { range: createLocator(text).range(border + 2, border + 9), text: '---------' },
    ];
    const outcome = fixDocument({
      document: documentOf(text),
      lint,
      read: documentOf,
      relayout,
      unsafe: true,
    });
    expect(outcome.document.source.text).toBe(CLEAN.replace('| ------- |', '| --------- |'));
  });
});

describe('the proof', () => {
  it.each([
    ['nothing else', [['optional | ✔ | ✖', 'mandatory | ✔ | ✖']], undefined],
    [
      'a note',
      [
        ['optional | ✔ | ✖', 'mandatory | ✔ | ✖'],
        ['Without memory', 'Without disks'],
      ],
      /^the note of/,
    ],
    ['a level', [['optional | ✔ | ✖', 'mandatory | ✔ | ✔']], /^the cell of attach disk/i],
    [
      'a row',
      [
        ['optional | ✔ | ✖', 'mandatory | ✔ | ✖'],
        ['| Resize disk | optional | ✖ | ✔ | ✔ |\n', ''],
      ],
      /would have changed/,
    ],
  ] as const)('tells that %s has changed', (_what, edits, expected) => {
    const at = CLEAN.indexOf('optional | ✔ | ✖');
    const edit = { range: createLocator(CLEAN).range(at, at + 8), text: 'mandatory' };
    const told = sideEffect(documentOf(CLEAN), documentOf(faulty(...edits)), [edit]);
    if (expected === undefined) expect(told).toBeUndefined();
    else expect(told).toMatch(expected);
  });
});

describe('edits', () => {
  it('applied in any order give the same text, and leave the rest as it is', () => {
    const cut = fc.tuple(fc.nat(40), fc.nat(40), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 40, maxLength: 60 }),
        fc.array(cut, { maxLength: 6 }),
        (text, cuts) => {
          const locator = createLocator(text);
          const all = cuts.map(([a, b, put]) => finding(text, [[Math.min(a, b), Math.max(a, b), put]]));
          const kept = withoutOverlaps(all).flatMap((one) => one.fix.edits);
          const result = applyEdits(text, kept);
          expect(applyEdits(text, kept.toReversed())).toBe(result);
          const change = kept.reduce(
            (sum, { range, text: put }) => sum + put.length - (range.end.offset - range.start.offset),
            0,
          );
          expect(result.length).toBe(text.length + change);
          const start = Math.min(text.length, ...kept.map(({ range }) => range.start.offset));
          expect(result.startsWith(text.slice(0, locator.point(start).offset))).toBe(true);
        },
      ),
    );
  });
});

describe('flipped cells', () => {
  const LEVELS = ['complete', 'missing', 'unknown'] as const;
  const SIGNS = { complete: '✔', missing: '✖', unknown: '?' } as const;
  it('are all found and all mended, whatever the table', () => {
    const cell = fc.record({ says: fc.constantFrom(...LEVELS), shows: fc.constantFrom(...LEVELS) });
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(rows, (matrix) => {
        const write = (of: (cell: (typeof matrix)[number][number]) => string) =>
          matrix.map((row, index) => `| Feature ${index} | ${row.map(of).join(' | ')} |\n`).join('');
        const details = matrix.map(
          (row, index) =>
            `- Feature ${index}\n\n${row.map(({ says }, at) => `  - Target ${at}: ${says}\n`).join('')}`,
        );
        // A row of its own keeps every sign in use.
        const head =
          '| Feature | Target 0 | Target 1 | Target 2 |\n|---|---|---|---|\n| All signs | ✔ | ✖ | ? |\n';
        const rest = `\n## Details\n\n- All signs\n\n  - Target 0: complete\n  - Target 1: missing\n  - Target 2: unknown\n\n${details.join('\n')}`;
        const text = `${head}${write(({ shows }) => SIGNS[shows])}${rest}`;
        const wrong = matrix.flat().filter(({ says, shows }) => says !== shows).length;
        expect(lint(documentOf(text)).map(({ ruleId }) => ruleId)).toEqual(
          Array(wrong).fill('summary-detail-mismatch'),
        );
        expect(fix(text, true).document.source.text).toBe(
          `${head}${write(({ says }) => SIGNS[says])}${rest}`,
        );
      }),
      { numRuns: 25 },
    );
  });
});
