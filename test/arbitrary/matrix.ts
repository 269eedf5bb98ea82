// Generated matrices, canonical: shared by all round-trip properties.
import fc from 'fast-check';
import { cellHistory } from '../../src/extract/lexicon/history.ts';
import { LEVELS, STAGES, type Status } from '../../src/extract/support.ts';
import { assignIds, slugOf } from '../../src/model/ids.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Feature, Matrix, Target } from '../../src/model/schema.ts';
import { lineArbitrary } from './texts.ts';

type Line = fc.Arbitrary<string>;

/** Text of one or more paragraphs, parted by a blank line. */
const proseOf = (line: Line): Line =>
  fc.array(line, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n'));

const optional = <K extends string, T>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ [key in K]?: T }> =>
  fc.option(value, { nil: undefined, freq: 2 }).map((given) => {
    const none: { [key in K]?: T } = {};
    return given === undefined ? none : { ...none, [key]: given };
  });

const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { minLength: 1, maxLength: 3 });

const statusOf = (line: Line): fc.Arbitrary<Status> =>
  fc.oneof(
    fc.constantFrom('mandatory', 'optional', 'mature', 'immature', 'unspecified').map((kind) => ({ kind })),
    line.map((group) => ({ kind: 'choice' as const, group })),
    line.map((expression) => ({ kind: 'condition' as const, expression })),
  );

/** A cell says each note once. */
const withoutRepeats = (notes: { notes?: string[] }): { notes?: string[] } =>
  notes.notes ? { notes: [...new Set(notes.notes)] } : {};

/** Words of time, which a reader understands beside what is said of it. */
const timed = fc.constantFrom(
  'since 2.4',
  '1.2+',
  '< 3.0',
  'Planned',
  'GA',
  'Deprecated since 3',
  'removed in 5.0',
);

const versionOf = (line: Line): Line =>
  fc.oneof(line, fc.constantFrom('2.4', 'v1.51.0', 'iOS 13', '<2.0', '57'));

const historyOf = (line: Line) =>
  fc.tuple(
    optional('stage', fc.constantFrom(...STAGES)),
    optional('since', versionOf(line)),
    optional('until', versionOf(line)),
  );

/** With what its words say of time, as any reader has it. */
const cellOf = (line: Line): fc.Arbitrary<Cell> => {
  const words = fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: timed });
  return fc
    .tuple(
      fc.constantFrom(...LEVELS),
      optional('text', words),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: historyOf(line) }),
      optional('notes', list(proseOf(words))),
    )
    .map(([level, text, given, repeated]) => {
      const notes = withoutRepeats(repeated);
      const history = cellHistory(Object.assign({}, ...given), level, text.text, notes.notes ?? []);
      return { level, ...text, ...history, ...notes };
    });
};

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

const foldedForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** As names are compared: neither case nor marks nor compatible forms count. */
const keyOf = ({ title, group = [] }: Named): string => JSON.stringify([...group, title].map(foldedForm));

const targetsOf = (line: Line): fc.Arbitrary<Target[]> =>
  fc
    .uniqueArray(
      fc
        .tuple(line, optional('id', line), optional('link', line))
        .map(([title, id, link]) => ({ ...id, title, ...link })),
      { minLength: 1, maxLength: 4, selector: keyOf },
    )
    .map((targets) =>
      withIds(targets, 'target').map(({ id, title, link }) => ({ id, title, ...(link && { link }) })),
    );

const attributesOf = (line: Line): fc.Arbitrary<Record<string, string>> =>
  fc
    .uniqueArray(fc.tuple(line, proseOf(line)), { minLength: 1, maxLength: 2, selector: ([name]) => name })
    .map((entries) => recordOf(entries));

type FeatureDraft = Omit<Feature, 'id'> & { id?: string };

/** What is said of a feature beside its name and its cells. */
const factsOf = (line: Line): fc.Arbitrary<Partial<Feature>> =>
  fc
    .tuple(
      optional('id', line),
      optional('link', line),
      optional('status', statusOf(line)),
      optional('api', line),
      optional('commands', list(line)),
      optional('notes', proseOf(line)),
      optional('attributes', attributesOf(line)),
    )
    .map((facts) => Object.assign({}, ...facts));

function featureOf(line: Line, targets: readonly Target[]): fc.Arbitrary<FeatureDraft> {
  const cells = fc.tuple(...targets.map(() => fc.option(cellOf(line), { nil: undefined, freq: 6 })));
  return fc
    .tuple(line, fc.array(line, { maxLength: 2 }), factsOf(line), cells)
    .map(([title, group, facts, row]) => {
      const support = targets.flatMap((target, index): [string, Cell][] => {
        const cell = row[index];
        return cell ? [[target.id, cell]] : [];
      });
      return { title, group, ...facts, support: recordOf(support) };
    });
}

const matrixOf = (line: Line): fc.Arbitrary<Matrix> =>
  targetsOf(line).chain((targets) =>
    fc
      .tuple(
        line,
        fc.array(line, { maxLength: 2 }),
        optional(
          'principles',
          list(fc.record({ title: line, text: proseOf(line) }, { noNullPrototype: true })),
        ),
        optional('targetLabel', line),
        fc.uniqueArray(featureOf(line, targets), { maxLength: 4, selector: keyOf }),
        optional('notes', list(proseOf(line))),
      )
      .map(([title, above, principles, targetLabel, features, notes]) => ({
        id: slugOf(title, 'matrix'),
        title,
        section: [...above, title],
        ...principles,
        ...targetLabel,
        targets,
        features: withIds(features, 'feature').map(({ id, ...feature }) => ({ id, ...feature })),
        ...notes,
      })),
  );

/** One to three matrices as one document holds them, their texts made of `line`. */
export const matricesOf = (line: Line): fc.Arbitrary<Matrix[]> =>
  fc.array(matrixOf(line), { minLength: 1, maxLength: 3 }).map((matrices) =>
    withIds(
      matrices.map(({ id: _, ...matrix }) => matrix),
      'matrix',
    ),
  );

/** One matrix of hostile texts. */
export const matrixArbitrary: fc.Arbitrary<Matrix> = matrixOf(lineArbitrary);

/** Matrices of hostile texts. */
export const matricesArbitrary: fc.Arbitrary<Matrix[]> = matricesOf(lineArbitrary);
