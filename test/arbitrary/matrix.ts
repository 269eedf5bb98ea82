// Generated matrices, canonical and as hostile as users' text can be: shared by all round-trip properties.
import fc from 'fast-check';
import { LEVELS, type Status } from '../../src/extract/claims.ts';
import { assignIds } from '../../src/model/ids.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Feature, Matrix, Target } from '../../src/model/schema.ts';

/** Texts that have broken a writer or a reader of some format. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'null',
  'true',
  'yes',
  'no',
  '~',
  '-',
  '+',
  '=1+1',
  '@x',
  "'=x",
  "''-",
  "'",
  '"',
  '""',
  ',',
  ';',
  '|',
  '\\',
  '\\|',
  '\\\\|',
  '`',
  '``',
  '` `',
  '`a``b`',
  '*',
  '**b**',
  '_i_',
  '__b__',
  'a_b_c',
  '[x]',
  '[ ] todo',
  '[a](b)',
  '![i](u)',
  '[^1]',
  '<b>',
  '</a>',
  '<!-- c -->',
  'a < b > c',
  '&amp;',
  '&',
  '&#35;',
  '#',
  '# h',
  'h #',
  '## h ##',
  '1. one',
  '2) two',
  '- item',
  '+ item',
  '* item',
  '> quote',
  '---',
  '===',
  '~~~',
  '~~s~~',
  '```',
  'http://example.com/a_b*c',
  'https://x.y',
  'www.example.com',
  'me@example.com',
  'a: b',
  'a:',
  ': b',
  'Status: optional',
  'Notes: x',
  '$x$',
  '{% raw %}',
  '%',
  '😀',
  '👩‍👩‍👧‍👦',
  '日本語',
  'العربية',
  'é',
  'İ',
  '✔',
  '✖ (1)',
  '?',
  'N/A',
  'R/W',
  '3.10',
  '007',
  '1e3',
  '0x10',
  '2024-01-01',
  '\\n',
  'C:\\dir\\',
  'x\u00a0y',
  '\u200b',
  '=cmd|x',
  'a › b',
  '›',
  '• b',
  '• ',
  'Driver Support',
  'Summary',
  'Details',
  'Feature',
  'A / B',
] as const;

/** As extraction folds text: one space between words, none around; NUL cannot stand in most formats. */
const fold = (text: string): string => text.replace(/[\s\0]+/gu, ' ').trim();

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'`*_[]()<>&#|\\!~-+.1 :\'"=@'), maxLength: 8 }),
  },
);

/** One line of text, never empty, white space folded. */
export const lineArbitrary: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => fold(words.join(' ')))
  .filter((text) => text !== '');

/** Text of one or more paragraphs, parted by a blank line. */
export const proseArbitrary: fc.Arbitrary<string> = fc
  .array(lineArbitrary, { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.join('\n\n'));

const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [key in K]?: T }> =>
  fc.option(value, { nil: undefined, freq: 2 }).map((given) => {
    const none: { [key in K]?: T } = {};
    return given === undefined ? none : { ...none, [key]: given };
  });

const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 3 });

const statusArbitrary: fc.Arbitrary<Status> = fc.oneof(
  fc.constantFrom('mandatory', 'optional', 'mature', 'immature', 'unspecified').map((kind) => ({ kind })),
  lineArbitrary.map((group) => ({ kind: 'choice' as const, group })),
  lineArbitrary.map((expression) => ({ kind: 'condition' as const, expression })),
);

const cellArbitrary: fc.Arbitrary<Cell> = fc
  .tuple(fc.constantFrom(...LEVELS), optional('text', lineArbitrary), optional('notes', list(proseArbitrary)))
  .map(([level, text, notes]) => ({ level, ...text, ...withoutRepeats(notes) }));

/** A cell says each note once. */
const withoutRepeats = (notes: { notes?: string[] }): { notes?: string[] } =>
  notes.notes ? { notes: [...new Set(notes.notes)] } : {};

interface Named {
  readonly title: string;
  readonly id?: string;
  readonly group?: readonly string[];
}

/** Gives ids as a reader would: some of their own, the others from their titles. */
function withIds<T extends Named>(items: readonly T[], fallback: string): (T & { readonly id: string })[] {
  const keyed = items.map((item, index) => ({ ...item, key: String(index) }));
  const ids = assignIds(keyed, fallback);
  return items.map((item, index) => ({ ...item, id: ids.get(String(index)) ?? String(index) }));
}

/** As names are compared: neither case nor marks nor compatible forms count. */
const keyOf = ({ title, group = [] }: Named): string =>
  JSON.stringify(
    [...group, title].map((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    ),
  );

const targetsArbitrary: fc.Arbitrary<Target[]> = fc
  .uniqueArray(
    fc
      .tuple(lineArbitrary, optional('id', lineArbitrary), optional('link', lineArbitrary))
      .map(([title, id, link]) => ({ ...id, title, ...link })),
    { minLength: 1, maxLength: 4, selector: keyOf },
  )
  .map((targets) =>
    withIds(targets, 'target').map(({ id, title, link }) => ({ id, title, ...(link && { link }) })),
  );

const attributesArbitrary = fc
  .uniqueArray(fc.tuple(lineArbitrary, proseArbitrary), {
    minLength: 1,
    maxLength: 2,
    selector: ([name]) => name,
  })
  .map((entries) => recordOf(entries));

function featureArbitrary(targets: readonly Target[]): fc.Arbitrary<Omit<Feature, 'id'> & { id?: string }> {
  const cells = fc.tuple(...targets.map(() => fc.option(cellArbitrary, { nil: undefined, freq: 6 })));
  return fc
    .tuple(
      lineArbitrary,
      fc.array(lineArbitrary, { maxLength: 2 }),
      fc.tuple(
        optional('id', lineArbitrary),
        optional('link', lineArbitrary),
        optional('status', statusArbitrary),
        optional('api', lineArbitrary),
        optional('commands', list(lineArbitrary)),
        optional('notes', proseArbitrary),
        optional('attributes', attributesArbitrary),
      ),
      cells,
    )
    .map(([title, group, [id, link, status, api, commands, notes, attributes], row]) => ({
      ...id,
      title,
      group,
      ...link,
      ...status,
      ...api,
      ...commands,
      ...notes,
      ...attributes,
      support: recordOf(
        targets.flatMap((target, index): [string, Cell][] => {
          const cell = row[index];
          return cell ? [[target.id, cell]] : [];
        }),
      ),
    }));
}

const principleArbitrary = fc.record(
  { title: lineArbitrary, text: proseArbitrary },
  { noNullPrototype: true },
);

/** One matrix; its id is that of `matricesArbitrary`'s making. */
export const matrixArbitrary: fc.Arbitrary<Matrix> = targetsArbitrary.chain((targets) =>
  fc
    .tuple(
      lineArbitrary,
      fc.array(lineArbitrary, { maxLength: 2 }),
      optional('principles', list(principleArbitrary)),
      optional('targetLabel', lineArbitrary),
      fc.uniqueArray(featureArbitrary(targets), { maxLength: 4, selector: keyOf }),
      optional('notes', list(proseArbitrary)),
    )
    .map(([title, above, principles, targetLabel, features, notes]) => ({
      id: withIds([{ title }], 'matrix')[0]?.id ?? 'matrix',
      title,
      section: [...above, title],
      ...principles,
      ...targetLabel,
      targets,
      features: withIds(features, 'feature').map(({ id, ...feature }) => ({ id, ...feature })),
      ...notes,
    })),
);

/** One to three matrices as one document holds them. */
export const matricesArbitrary: fc.Arbitrary<Matrix[]> = fc
  .array(matrixArbitrary, { minLength: 1, maxLength: 3 })
  .map((matrices) =>
    withIds(
      matrices.map(({ id: _, ...matrix }) => matrix),
      'matrix',
    ).map((matrix) => ({ ...matrix })),
  );
