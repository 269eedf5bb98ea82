// Which axis the features of a matrix lie on.
import { tally } from '../../group.ts';
import { largest } from '../../long-lists.ts';
import type { Clue } from '../decision.ts';
import { type HeaderWords, headerWords, isAnswerHeader } from '../lexicon/header-words.ts';
import { isKnownTarget } from '../lexicon/headers.ts';
import { meanShape, nameShape } from '../lexicon/name-shape.ts';
import { isVersion } from '../lexicon/versions.ts';
import { foldName } from '../text/fold.ts';
import { share, weighed } from '../weighing.ts';
import type { Candidate } from './clues.ts';
import type { Column } from './roles.ts';
import { ORIENTATION_WEIGHTS } from './weights.ts';

export type Orientation = 'features-in-rows' | 'targets-in-rows';

type ClueId = keyof typeof ORIENTATION_WEIGHTS;

/** One name among several may be that of a feature: Docker, Node. */
function knownRows(names: readonly string[]): number {
  const known = names.filter(isKnownTarget).length;
  const alone = known === 1 && names.length > 2 ? 0 : share(known, names.length);
  return Math.max(alone, ofOneFamily(names));
}

/** The fewest names that show what they have in common. */
const FAMILY = 3;

/** How far names are those of one thing for several targets, `Go client` and `Rust client`, or of one line of devices, `RX100` and `RX100-S`. */
function ofOneFamily(names: readonly string[]): number {
  const first = new Set(names.map((name) => foldName(name.split(/[\s-]/u, 1)[0] ?? '')));
  const targets = [...first].filter(isKnownTarget).length;
  const stems = tally(names.flatMap((name) => /^\p{Lu}{2,}\d+(?=$|\W)/u.exec(name) ?? []));
  const found = largest(stems.values(), targets);
  return found < FAMILY || found * 2 <= names.length ? 0 : share(found, names.length);
}

/** Columns whose texts no other column has: each asks a question of its own, as features do. */
function ownScales(targets: readonly Column[]): number {
  if (targets.length < 2) return 0;
  const uses = tally(targets.flatMap(({ keys }) => [...keys.keys()]));
  const own = targets.filter(
    ({ keys }) => keys.size > 1 && [...keys.keys()].every((key) => uses.get(key) === 1),
  );
  return share(own.length, targets.length);
}

/** The share of the rows whose names come back in another group: only features have groups to tell them apart. */
function groupedNamesakes({ columns, rows, label }: Candidate): number {
  if (label === undefined || !columns.some(({ role }) => role === 'group')) return 0;
  const names = rows.map(({ cells }) => foldName(cells[label.index]?.core ?? ''));
  const uses = tally(names);
  return share(names.filter((name) => (uses.get(name) ?? 0) > 1).length, names.length);
}

/** How far attributes of many values describe the rows, as they do things that are targets. */
function describesRows({ columns, targets }: Candidate): number {
  const telling = columns.filter(
    ({ role, filled, distinct, words }) =>
      role === 'attribute' && filled > 0 && distinct > 2 && !words.remark && !words.feature,
  );
  return Math.min(1, telling.length / Math.max(2, targets.length));
}

/** Things that others support as often as they support others. */
const EITHER = /\b(?:algorithms?|ciphers?|codes?|models?|packages?|images?|releases?|variants?)$/u;

/** Headers that ask of a target whether it supports the rows: `supported by Rook`. */
const ANSWERS_FOR = /^(?:supported|available|implemented|works|runs) (?:by|in|on|with) \S/u;

/** What the corner of a table says of the rows: `Feature ► Driver ▼` and `Driver \\ Feature` name both axes. */
function cornerWords({ title, words }: Column): HeaderWords {
  const down = title
    .split(/[►→▶➡]/u)
    .find((part) => /[▼↓⬇]/u.test(part))
    ?.split(/[▼↓⬇]/u)[0];
  const first = /^([^\\]+)\\(?=\s*\p{L})/u.exec(title)?.[1];
  const own = down?.trim() || first;
  return own === undefined ? words : headerWords(own);
}

function measure(candidate: Candidate): Readonly<Record<ClueId, number>> {
  const { label, targets, section, caption, banner, headings, columns, names } = candidate;
  const inColumns = (is: (column: Column) => boolean): number =>
    share(targets.filter(is).length, targets.length);
  const nearest = headerWords(caption ?? section.path.at(-1) ?? '');
  const words = label === undefined ? undefined : cornerWords(label);
  return {
    always: 1,
    targetLabel: words?.target === true && !words.feature ? (EITHER.test(words.name) ? 0.5 : 1) : 0,
    featureLabel: words?.feature === true ? 1 : 0,
    nameLabel:
      words?.plainName === true ? (section.path.some((title) => headerWords(title).target) ? 2 : 1) : 0,
    blankLabel: label !== undefined && label.title === '' ? 1 : 0,
    targetHeading: nearest.target && !nearest.feature ? 1 : 0,
    featureHeading: nearest.feature && !nearest.target ? 1 : 0,
    knownColumns: Math.max(
      inColumns((column) => column.words.knownTarget || isKnownTarget(column.title.split(' / ', 1)[0] ?? '')),
      ofOneFamily(targets.map(({ title }) => title)),
    ),
    knownRows: knownRows(names),
    noLabel: label === undefined ? 1 : 0,
    shapes:
      targets.length < 2
        ? 0
        : (meanShape(names) - meanShape(targets.map(({ title }) => title.split(' / ').at(-1) ?? title))) / 2,
    versionedColumns: inColumns((column) => column.words.versioned),
    versionedRows: share(names.filter(isVersion).length, names.length),
    detailedColumns: inColumns(({ title }) => headings.has(foldName(title))) >= 0.5 ? 1 : 0,
    detailedRows:
      share(names.filter((name) => headings.has(foldName(name))).length, names.length) >= 0.5 ? 1 : 0,
    statusColumn: columns.some(({ role }) => role === 'status') ? 1 : 0,
    answerRows: share(names.filter(isAnswerHeader).length, names.length) >= 0.5 ? 1 : 0,
    targetColumns: inColumns(({ words: own }) => (own.target && !own.answer) || ANSWERS_FOR.test(own.name)),
    questions: inColumns(({ words: own }) => own.question && !own.answer),
    attributes: describesRows(candidate),
    ownScales: ownScales(targets),
    targetBanner: banner !== undefined && headerWords(banner).target ? 1 : 0,
    stackedColumns: inColumns(({ title }) => {
      const [above, ...own] = title.split(' / ');
      return own.length > 0 && above !== undefined && nameShape(above) < 1 && !headerWords(above).target;
    }),
    groupedNamesakes: groupedNamesakes(candidate),
    single: targets.length === 1 && targets.every(({ words: own }) => own.answer || own.progress) ? 1 : 0,
  };
}

/** What speaks for targets in rows (over 0) and for features (under 0). */
export function orientationClues(candidate: Candidate): readonly Clue[] {
  const measured = measure(candidate);
  return weighed(ORIENTATION_WEIGHTS, (id) => measured[id]);
}
