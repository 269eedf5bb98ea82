// Every fix on every fixture, with faults put in: the finding is gone, and no other cell says anything else.
// @module-tag slow
import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { fixDocument } from '../../src/lint/fix.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Range } from '../../src/position.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { CLEAN } from '../rules/base.ts';
import { CLEAN_INI } from '../rules/ini-base.ts';

const GRID = `+-------------+----------+-------+------+
| Feature     | Status   | Alpha | Beta |
+=============+==========+=======+======+
| Boot server | optional | yes   | no   |
+-------------+----------+-------+------+
| Attach disk | optional | yes   | yes  |
+-------------+----------+-------+------+
| Resize disk | optional | no    | yes  |
+-------------+----------+-------+------+

- **Boot server**

  - **Status:** optional
  - **Driver Support:**

    - Alpha: complete
    - Beta: missing

- **Attach disk**

  - **Status:** mandatory
  - **Driver Support:**

    - Alpha: complete
    - Beta: complete

- **Resize disk**

  - **Status:** optional
  - **Driver Support:**

    - Alpha: missing
    - Beta: complete
`;

const FORMAT_OF: Readonly<Record<string, Format>> = { md: 'markdown', rst: 'rst', ini: 'ini', txt: 'text' };

const fixtures = readdirSync('fixtures/nova').map((name) => ({
  name,
  format: FORMAT_OF[name.split('.').at(-1) ?? ''] ?? 'markdown',
  text: readFileSync(`fixtures/nova/${name}`, 'utf8'),
}));
const documents = [
  ...fixtures,
  { name: 'the small document', format: 'markdown' as const, text: CLEAN },
  { name: 'the small data file', format: 'ini' as const, text: CLEAN_INI },
  { name: 'a grid', format: 'rst' as const, text: GRID },
];

const { settings } = resolveSettings(RULES, { preset: 'all' });
const lint = (document: MatrixDocument): readonly Diagnostic[] =>
  lintDocuments([document], RULES, settings)[0]?.diagnostics ?? [];

/** Slips that fixes are for, made at the occurrence of a text that a number chooses. */
const SLIPS: readonly (readonly [find: RegExp, put: string])[] = [
  [/complete/gu, 'complte'],
  [/missing/gu, 'mising'],
  [/optional/gu, 'optionl'],
  [/optional/gu, 'mandatory'],
  [/✔/gu, '✓'],
  [/✔/gu, '✖'],
  [/(?<=\w) (?=disk|server|instance)/gu, '  '],
  [/\n(?=\s*- |\n)/gu, '  \n'],
  [/ yes /gu, ' no  '],
];

function slip(text: string, which: number, at: number): string {
  const [find, put] = SLIPS[which % SLIPS.length] ?? [/$^/gu, ''];
  const places = [...text.matchAll(find)];
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return text;
  const [before, after] = [text.slice(0, place.index), text.slice(place.index + place[0].length)];
  // In a grid, the padding gives way; a slip that does not fit would break the table, which is another fault.
  const isDrawn = text.includes('+====') && /(?:^|\n)\|[^\n]*$/u.test(before);
  const more = isDrawn ? put.length - place[0].length : 0;
  const padding = /^ */u.exec(after)?.[0].length ?? 0;
  if (more > padding) return text;
  return before + put + ' '.repeat(padding - more) + after.slice(padding);
}

/** Levels by feature and target of each view, which no fix but the wanted one may touch. */
function cellsOf({ claims }: MatrixDocument): ReadonlyMap<string, string> {
  return new Map(
    claims.matrices.flatMap(({ cells }, index) =>
      cells.map(({ view, feature, target, symbol, level }) => [
        JSON.stringify([index, view, feature, target]),
        `${level} ${symbol}`,
      ]),
    ),
  );
}

const isOf = (a: Diagnostic, b: Diagnostic): boolean =>
  a.ruleId === b.ruleId && a.message === b.message && a.feature === b.feature && a.target === b.target;

describe.each(documents)('$name', ({ name, format, text }) => {
  const read = (changed: string): MatrixDocument => documentOf(changed, format, name);
  it('has its slips mended one by one, and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(SLIPS.length - 1), fc.nat(), (which, at) => {
        const document = read(slip(text, which, at));
        for (const finding of lint(document).filter(({ fix }) => fix !== undefined)) {
          const outcome = fixDocument({
            document,
            lint: (changed) => lint(changed).filter((one) => isOf(one, finding)),
            read,
            unsafe: true,
          });
          expect(outcome.diagnostics).toEqual([]);
          const places = (finding.fix?.edits ?? []).map(({ range }) => range);
          const isEdited = (range: Range): boolean =>
            places.some(
              (edit) => edit.start.offset <= range.end.offset && range.start.offset <= edit.end.offset,
            );
          const intended = new Set(
            document.claims.matrices.flatMap(({ cells, features }, index) => {
              // A name that is mended is that of all its cells.
              const renamed = new Set(features.filter(({ range }) => isEdited(range)).map(({ key }) => key));
              return cells
                .filter(({ range, feature }) => isEdited(range) || renamed.has(feature))
                .map(({ view, feature, target }) => JSON.stringify([index, view, feature, target]));
            }),
          );
          const [before, after] = [cellsOf(document), cellsOf(outcome.document)];
          const moved = finding.fix?.moves === true;
          for (const [key, said] of before) {
            if (moved || !intended.has(key)) expect(after.get(key), key).toBe(said);
          }
          expect(after.size).toBe(before.size);
        }
      }),
      { numRuns: text.length > 10_000 ? 4 : 25, examples: [[0, 0]] },
    );
  }, 60_000);
});
