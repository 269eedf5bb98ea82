// The clues to whether lines, sections and lists are details of features: each one number between -1 and 1.
import type { Clue } from '../decision.ts';
import { parseStatus } from '../lexicon/status.ts';
import { foldName } from '../text/fold.ts';
import { flag, share, sumOf, weighed } from '../weighing.ts';
import type { DetailsEntry } from './entry.ts';
import { fieldKind } from './fields.ts';
import { isReferenceName, type SupportLine } from './grammar.ts';
import type { ENTRY_WEIGHTS, GROUP_WEIGHTS, LINES_WEIGHTS } from './weights.ts';

type Measures<Id extends string, Of> = Readonly<Record<Id, (of: Of) => number>>;

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  share(all.filter(is).length, all.length);
/** Full where half are so: one slip among many is none. */
const halfShare = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  Math.min(1, 2 * shareOf(all, is));

const saysLevel = ({ basis }: SupportLine): boolean => basis !== 'none';
const isPositive = ({ level }: SupportLine): boolean => level === 'complete' || level === 'partial';
const isParameter = ({ name }: SupportLine): boolean => isReferenceName(name.text);
/** A value of a setting (`0: disabled`, `not 0: enabled`) or a word for one is nobody's name. */
const isValue = ({ name }: SupportLine): boolean =>
  /^(?:(?:not\s+)?(?:[<>=]+\s*)?-?\d+|yes|no|true|false|on|off|none|all|enabled?|disabled?)$/u.test(
    foldName(name.text),
  );
/** More characters than a name of a target has. */
const isSentence = ({ name }: SupportLine): boolean => name.text.length > 60 || /[{}]|\.\s/u.test(name.text);

function namesOf(lines: readonly SupportLine[]): ReadonlySet<string> {
  return new Set(lines.map(({ name }) => foldName(name.text)));
}

export const LINES_CLUES: Measures<keyof typeof LINES_WEIGHTS, DetailsEntry> = {
  always: () => 1,
  levels: ({ support, supportLabel }) =>
    support.length > 1 || supportLabel !== undefined ? halfShare(support, saysLevel) : 0,
  statusBeside: ({ support, status }) => flag(support.length > 0 && status !== undefined),
  supportLabels: ({ support }) => flag(support.some(({ label }) => label !== undefined)),
  parameterNames: ({ support }) => flag(support.some(isParameter)),
  valueNames: ({ support }) => flag(support.some(isValue)),
  sameNames: ({ support }) => flag(support.length > 1 && namesOf(support).size * 2 <= support.length),
};

/** A section that may be an entry, and what stands around it. */
export interface EntryFacts {
  readonly entry: DetailsEntry;
  /** Whether its lines are lines of support. */
  readonly tells: boolean;
  /** Whether a table has a feature of its name. */
  readonly named: boolean;
  readonly inDetails: boolean;
  /** Sections beside it that have lines of support. */
  readonly siblings: number;
}

export const ENTRY_CLUES: Measures<keyof typeof ENTRY_WEIGHTS, EntryFacts> = {
  always: () => 1,
  lines: ({ tells }) => flag(tells),
  supportLabel: ({ entry }) =>
    flag(entry.supportLabel !== undefined || entry.support.some(({ label }) => label !== undefined)),
  status: ({ entry }) => flag(entry.status !== undefined),
  commands: ({ entry }) => flag(entry.commands.length > 0),
  named: ({ named }) => flag(named),
  inDetails: ({ named, inDetails }) => flag(named && inDetails),
  siblings: ({ siblings }) => flag(siblings > 0),
};

/** Entries that belong together, and what tables say of them. */
export interface GroupFacts {
  readonly entries: readonly DetailsEntry[];
  /** All their lines. */
  readonly lines: readonly SupportLine[];
  /** Folded names of the features that tables have. */
  readonly features: ReadonlySet<string>;
  /** Folded names and keys of the targets of the table that has most of its features; absent where none has any. */
  readonly targets?: ReadonlySet<string>;
  /** Whether a paragraph repeats the names of its targets as the header of a table that was copied as text. */
  readonly hasSummaryText: boolean;
}

export const GROUP_CLUES: Measures<keyof typeof GROUP_WEIGHTS, GroupFacts> = {
  always: () => 1,
  levels: ({ lines }) => shareOf(lines, saysLevel),
  unexplained: ({ lines }) => Math.max(0, 1 - shareOf(lines, saysLevel) / 0.6) * flag(lines.length > 0),
  supportLabels: ({ entries }) =>
    flag(
      entries.some(
        ({ supportLabel, support }) =>
          (supportLabel !== undefined && fieldKind(supportLabel) === 'support') ||
          support.some(({ label }) => label !== undefined),
      ),
    ),
  status: ({ entries }) =>
    flag(entries.some(({ status }) => status !== undefined && parseStatus(status.text) !== undefined)),
  namesRecur: ({ lines, entries }) => {
    const lists = entries.filter(({ support }) => support.length > 0);
    return flag(lists.length > 1 && namesOf(lines).size * 3 <= lines.length * 2);
  },
  tableNames: ({ targets, lines }) =>
    flag(
      targets !== undefined &&
        (lines.length === 0 || lines.some(({ name }) => targets.has(foldName(name.text)))),
    ),
  summaryText: ({ hasSummaryText }) => flag(hasSummaryText),
  nothingPositive: (group) => {
    const isMarked = group.entries.some(
      ({ status, title }) => status !== undefined || group.features.has(foldName(title.text)),
    );
    const { lines } = group;
    return flag(!isMarked && !(lines.length > 1 && lines.some(isPositive)));
  },
  parameterNames: ({ lines }) => halfShare(lines, isParameter),
  valueNames: ({ lines }) => halfShare(lines, isValue),
  sentences: ({ lines }) => halfShare(lines, isSentence),
};

/** What each clue says of a section that may be an entry, as a clause. */
export const ENTRY_TEXTS: Readonly<Record<keyof typeof ENTRY_WEIGHTS, string>> = {
  always: 'details need evidence',
  lines: 'its lines say levels of support',
  supportLabel: 'a label says that support is listed',
  status: 'it has a status',
  commands: 'it has commands',
  named: 'a table has a feature of its name',
  inDetails: 'the section around it is one of details',
  siblings: 'sections beside it are alike',
};

/** What each clue says of a group of entries, as a clause. */
export const GROUP_TEXTS: Readonly<Record<keyof typeof GROUP_WEIGHTS, string>> = {
  always: 'details need evidence',
  levels: 'its lines say levels of support',
  unexplained: 'most of its lines say no level of support',
  supportLabels: 'a label says that support is listed',
  status: 'its entries have a status',
  namesRecur: 'its entries name the same targets',
  tableNames: 'a table has the same names',
  summaryText: 'a table that was copied as text has the same names',
  nothingPositive: 'nothing in it is supported',
  parameterNames: 'its lines are named as parameters are',
  valueNames: 'its lines are named by values of a setting',
  sentences: 'its lines begin with sentences, not with names',
};

/** The sum of what clues add, and the clues that add anything. */
export function weigh<Id extends string, Of>(
  measures: Measures<Id, Of>,
  weights: Readonly<Record<Id, number>>,
  of: Of,
): { readonly score: number; readonly clues: readonly Clue[] } {
  const clues = weighed(weights, (id) => measures[id](of));
  return { score: sumOf(clues), clues };
}
