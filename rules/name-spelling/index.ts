// name-spelling: a feature or a target whose name is written otherwise in another place, in capitals or blanks only.
import { foldName } from '../../src/extract/text/fold.ts';
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { sourceText } from '../../src/lint/edits.ts';
import { digitsOf } from '../../src/lint/lookalikes.ts';
import { isSaidElsewhere } from '../../src/lint/prose.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';
import { otherwiseInProse, type ProseSpelling } from './prose.ts';
import { slipsInProse } from './slips.ts';

export default defineRule({
  meta: {
    id: 'name-spelling',
    description: 'A name has other capitals, spaces or punctuation than elsewhere.',
    severity: 'info',
    preset: 'recommended',
    scope: 'document',
    fixable: 'unsafe',
    messages: {
      otherwise: ({ name, usual, places }: Data<'name' | 'usual', 'places'>) =>
        `${quote(name)} is spelt ${quote(usual)} in ${count(places, 'other place')}. Use one spelling.`,
      prose: ({ word, usual, inMatrix }: Pick<ProseSpelling, 'word' | 'usual' | 'inMatrix'>) =>
        `The text says ${quote(word)} here, and ${inMatrix ? 'the matrix' : 'mostly'} ${quote(usual)}. Use one spelling.`,
      look: ({ name, other }: Data<'name' | 'other'>) =>
        `${quote(name)} has a letter where ${quote(other)} has the digit that looks like it. Use one spelling.`,
    },
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const inText = matrices.filter(({ claims }) => claims.origin === undefined);
    const names = [
      ...namesOf(
        'target',
        inText.flatMap((matrix) => placesOf(matrix, 'targets')),
      ),
      ...inText.flatMap((matrix) => namesOf('feature', placesOf(matrix, 'features'))),
      ...acrossTables(inText),
    ];
    for (const { name, other } of lookalikes(inText, document))
      report({
        messageId: 'look',
        data: { name: name.title, other: other.title },
        range: name.range,
        severity: 'warning',
        matrix: name.matrix,
        [name.kind]: name.key,
        expected: other.title,
        actual: name.title,
        related: [{ range: other.range, message: `Here it is ${quote(other.title)}.` }],
      });
    for (const { word, usual, inMatrix, first, places } of [
      ...otherwiseInProse(document, inText),
      ...slipsInProse(document, inText),
    ]) {
      const [range] = places;
      if (range === undefined) continue;
      report({
        messageId: 'prose',
        data: { word, usual, inMatrix },
        range,
        expected: usual,
        actual: word,
        related: [{ range: first, message: `Here it is ${quote(usual)}.` }, ...alsoHere(range, places)],
      });
    }
    const odd = names.filter(({ spellings }) => spellings.length > 1);
    // Where one name in four has two spellings, each place has a habit of its own.
    if (odd.length * 4 > names.length && odd.length > FEW) return;
    for (const { kind, spellings } of odd) {
      const [usual, ...others] = spellings;
      if (usual === undefined) continue;
      for (const { title, places } of others) {
        const [first] = places;
        if (first === undefined) continue;
        report({
          messageId: 'otherwise',
          data: { name: title, usual: usual.title, places: usual.places.length },
          range: first.range,
          matrix: first.matrix,
          [kind]: first.key,
          expected: usual.title,
          actual: title,
          related: usual.places.slice(0, 1).map(({ range }) => ({
            range,
            message: `Here it is ${quote(usual.title)}.`,
          })),
          fix: respell(document.source, places, title, usual.title),
        });
      }
    }
  },
});

/** So many names are no habit, however short the list. */
const FEW = 2;

interface Place {
  readonly matrix: MatrixView;
  readonly key: string;
  readonly title: string;
  readonly range: Range;
}

type Kind = 'feature' | 'target';

interface Named {
  readonly kind: Kind;
  /** The most frequent first. */
  readonly spellings: readonly { readonly title: string; readonly places: readonly Place[] }[];
}

function placesOf(matrix: MatrixView, of: 'features' | 'targets'): readonly Place[] {
  // Keys of a data file are not titles.
  return matrix.claims[of].flatMap(({ view, key, title, range }) =>
    view === 'data' ? [] : [{ matrix, key, title, range }],
  );
}

/** Names that differ from others of the document in letters that look like digits, each with the first of those. */
function* lookalikes(
  matrices: readonly MatrixView[],
  document: MatrixDocument,
): Generator<{ readonly name: Place & { readonly kind: Kind }; readonly other: Place }> {
  const names = matrices.flatMap((matrix) =>
    (['target', 'feature'] as const).flatMap((kind) =>
      placesOf(matrix, `${kind}s`).map((place) => ({ ...place, kind })),
    ),
  );
  const byLook = groupBy(names, ({ title }) => digitsOf(title.toLowerCase()));
  for (const [look, same] of byLook) {
    const other = same.find(({ title }) => title.toLowerCase() === look);
    const odd = groupBy(same, ({ title }) => title.toLowerCase());
    for (const [title, [name, ...again]] of odd) {
      if (other === undefined || name === undefined || title === look) continue;
      if (!isSaidElsewhere(title, other.title, again.length + 1, document)) yield { name, other };
    }
  }
}

/** Names that stand in several places. */
function namesOf(kind: Named['kind'], places: readonly Place[]): readonly Named[] {
  const byKey = groupBy(places, ({ key }) => key);
  return [...byKey.values()].flatMap((same) => {
    if (same.length < 2) return [];
    const byTitle = groupBy(same, (place) => bare(place.title));
    const spellings = [...byTitle].map(([title, list]) => ({ title, places: list }));
    // Another name altogether is tied to its row by a link, and none of this rule's.
    const [first] = spellings;
    const isOne =
      spellings.length === 1 ||
      spellings.every(({ title }) => letters(title) === letters(first?.title ?? ''));
    return isOne ? [{ kind, spellings: spellings.sort((a, b) => b.places.length - a.places.length) }] : [];
  });
}

/** Features that several tables have, in capitals of their own: elsewhere, signs may make another name of the same letters. */
function acrossTables(matrices: readonly MatrixView[]): readonly Named[] {
  const places = matrices.flatMap((matrix) =>
    placesOf(matrix, 'features').map((place) => ({ ...place, key: foldName(place.title) })),
  );
  const tables = new Map<string, Set<MatrixView>>();
  for (const { key, matrix } of places) tables.set(key, (tables.get(key) ?? new Set()).add(matrix));
  const shared = places.filter(({ key }) => (tables.get(key)?.size ?? 0) > 1);
  // Two spellings in one table are told there.
  return namesOf('feature', shared).filter(({ spellings }) => {
    const owners = spellings.flatMap(({ places: own }) => [...new Set(own.map(({ matrix }) => matrix))]);
    return new Set(owners).size === owners.length;
  });
}

/** A colon after a label is none of its name. */
function bare(title: string): string {
  return title.replace(/(?<!\s)\s*:$/u, '');
}

function letters(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

function respell(source: Source, places: readonly Place[], title: string, usual: string): Fix | undefined {
  const edits = places
    .filter(({ range }) => sourceText(source, range) === title)
    .map(({ range }) => ({ range, text: usual }));
  const isPlain = !/[|`<>[\]\\*_\n]/u.test(usual);
  return edits.length === 0 || !isPlain
    ? undefined
    : { safe: false, edits, description: `Replace by ${quote(usual)}` };
}
