// The clues to what kind of table a block is: each one number between -1 and 1, measured on a candidate reading.
import type { GridRow } from '../grid/grid.ts';
import type { Section } from '../index/sections.ts';
import { headerWords } from '../lexicon/header-words.ts';
import { isKnownTarget } from '../lexicon/headers.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { isVersion } from '../lexicon/versions.ts';
import { foldName, foldSign } from '../text/fold.ts';
import { flag, share } from '../weighing.ts';
import type { Column } from './roles.ts';
import { KIND_WEIGHTS } from './weights.ts';

/** A table with a role for every column: what the clues are measured on. */
export interface Candidate {
  readonly section: Section;
  readonly caption?: string;
  readonly banner?: string;
  readonly columns: readonly Column[];
  /** The column that names the rows; absent where none does. */
  readonly label?: Column;
  readonly targets: readonly Column[];
  /** Rows that name something, without groups and totals. */
  readonly rows: readonly GridRow[];
  /** Their names. */
  readonly names: readonly string[];
  /** Whether a column or rows of their own part the rows into groups. */
  readonly grouped: boolean;
  /** Folded titles of all headings of the document. */
  readonly headings: ReadonlySet<string>;
  /** Whether a legend explains symbols to the table. */
  readonly isExplained: boolean;
  /** Whether it stands under the name of a feature of another table, and its rows are called as targets there. */
  readonly isDetail: boolean;
  /** Whether it is called "Summary" and its first column names features. */
  readonly isSummary: boolean;
  /** The share of its names that other matrices of the document have, 0 to 1. */
  readonly shared: number;
  /** The share of its rows that hold values where others hold levels, 0 to 1. */
  readonly valueShare: number;
}

export type ClueId = keyof typeof KIND_WEIGHTS;

/** Words for what follows from the columns before it. */
const OUTCOME =
  /^(?:states?|(?:final |resulting )?(?:outcomes?|results?|values?)|effects?|behaviou?rs?|actions?|decisions?|conclusions?|then|consequences?|verdict|expected)$/u;
/** Headings of plans. */
const PLAN =
  /^(?:(?:project |release |work |development )?(?:plan|roadmap|to-?do|backlog|tasks?|milestones?|sprint|progress))s?\b/iu;
const ACCESS = /^(?:r\/?o|w\/?o|r\/?w|r|w)(?:[/,]\s*(?:r\/?o|w\/?o|r\/?w))*$/iu;
/** What may be done with records. */
const CRUD = /^(?:create|add|insert|read|view|list|get|write|update|edit|modify|delete|remove)$/u;
const ANSWER_NAME = /^(?:yes|no|true|false|on|off|n\/?a|either|don[’']?t care|-|\*)$/iu;
/** Numbers that somebody measured, which name nothing. */
const MEASURED_NAME = /^[-+]?\d+\.\d{3,}$|^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/iu;
const CODE_NAME =
  /^(?:--?[a-z]|[a-z0-9]+(?:[_.][A-Za-z0-9]+)+$|[a-z]+(?:[A-Z][a-z0-9]+)+$|[A-Z0-9]+(?:_[A-Z0-9]+)+$)/u;

function countOf(targets: readonly Column[], of: (column: Column) => number): number {
  return targets.reduce((sum, column) => sum + of(column), 0);
}

const filledOf = ({ targets }: Candidate): number => countOf(targets, ({ filled }) => filled);

/** The headings that speak of a table: the nearest two and its caption. */
export function headingsOf({ section, caption }: Pick<Candidate, 'section' | 'caption'>): readonly string[] {
  return [...section.path.slice(-2), ...(caption === undefined ? [] : [caption])];
}

function supportWords(candidate: Candidate): number {
  const titles = headingsOf(candidate).map(headerWords);
  if (titles.some(({ calledSupport }) => calledSupport)) return 1;
  return titles.some(({ aboutSupport }) => aboutSupport) ? 0.6 : 0;
}

/** Rows that share their name with another and that no column beside it tells apart. */
function sameNames({ rows, label, columns, grouped }: Candidate): number {
  if (label === undefined || rows.length < 3) return 0;
  const naming = columns.filter(({ role }) => role === 'feature' || role === 'group' || role === 'attribute');
  const names = new Set(
    rows.map(({ cells }) => naming.map(({ index }) => cells[index]?.core ?? '').join('\n')),
  );
  const same = 1 - names.size / rows.length;
  return grouped ? same / 3 : same;
}

function targetShare({ targets }: Candidate, is: (column: Column) => boolean): number {
  return share(targets.filter(is).length, targets.length);
}

function nameShare({ names }: Candidate, is: (name: string) => boolean): number {
  return share(names.filter(is).length, names.length);
}

/** Columns named after levels, of which one is ticked in each row: they answer no question about a target. */
function levelHeaders({ targets }: Candidate): number {
  // Tiers are promised things, one by one.
  const levels = targets.map(({ title }) =>
    /^tier /iu.test(title) ? undefined : PRESET_SIGNS.get(foldSign(title))?.level,
  );
  return flag(targets.length > 1 && !levels.includes(undefined) && new Set(levels).size > 1);
}

/** Whether each row says what a word for a level means: `stable | Tested in production`. */
function meanings({ columns, label }: Candidate): number {
  if (label === undefined || !label.words.meaning) return 0;
  const first = columns.find(({ role, index }) => role === 'target' && index < label.index);
  return flag(first !== undefined && first.distinct * 2 > first.filled && first.filled > 1);
}

/**
 * Headers that ask what becomes of what the rows name, or what that is fit for; those about the rows themselves are
 * properties.
 */
const ASKS =
  /^[a-z]{3,}ed\b|^(?!requires? |needs? |is |are |has |have |can be )\S.*\?$|(?:[a-z]{3}[ai]ble|\b(?:safe|aware|ready|friendly))$/u;

/** In Japanese and Chinese the words for support mean dealing with things as well. */
const ENGLISH = /[a-z]/u;

/** Words for how far a feature can be trusted, which plans of work do not use. */
const MATURITY =
  /^(?:(?:pre-?)?alpha|beta|stable|ga|generally available|experimental|(?:technical |developer |public )?preview|rc|release candidate|deprecated|mature|production(?: ready)?)\b[\s*]*$/u;

function answerHeader({ targets, isDetail, label }: Candidate): number {
  const isNamed = label !== undefined && (label.words.feature || label.words.target);
  if (isDetail && targets.length === 1) return 1;
  const known = countOf(targets, ({ words, staged, filled, levels, keys }) => {
    if (words.answer) return isNamed || ENGLISH.test(words.name) ? 1 : 0.2;
    const asks = ASKS.test(words.name) && !words.parameterColumn;
    if (asks && levels === filled) return 0.7;
    if (!words.progress || targets.length > 1) return 0;
    const isMature = [...keys.keys()].every((key) => MATURITY.test(key));
    return ((staged < filled || isMature ? 0.8 : 0.4) * levels) / Math.max(1, filled);
  });
  return share(known, targets.length);
}

function knownTargets(candidate: Candidate): number {
  const inColumns = targetShare(
    candidate,
    ({ title, words }) =>
      words.knownTarget || words.versioned || isKnownTarget(title.split(' / ', 1)[0] ?? ''),
  );
  return Math.max(inColumns, nameShare(candidate, isKnownTarget));
}

function yesAndNo({ targets }: Candidate): number {
  const positive = countOf(targets, (column) => column.positive + column.versions);
  const levels = countOf(targets, (column) => column.levels + column.versions);
  const blank = countOf(targets, (column) => column.blank);
  if (positive > 0 && levels > positive) return 1;
  const answers = new Set(targets.flatMap(({ keys }) => [...keys.keys()]));
  return positive > 0 && (blank > 0 || (answers.size > 1 && answers.size * 2 <= levels)) ? 0.6 : 0;
}

function remarks({ columns, targets }: Candidate): number {
  const others = columns.filter(({ role, filled }) => role === 'attribute' && filled > 0);
  return share(others.length, others.length + targets.length);
}

function namingHeader({ label, section }: Candidate): number {
  if (label === undefined) return 0;
  if (label.words.feature || label.words.target)
    return label.words.parameter && !label.words.target ? 0.4 : 1;
  if (!label.words.plainName && label.title !== '') return 0;
  const heading = headerWords(section.title);
  return heading.target || heading.feature ? 0.8 : label.words.plainName ? 0.4 : 0;
}

/** The share of cells that say "supported" or "not supported", in any language. */
function saysSupport({ targets }: Candidate): number {
  let said = 0;
  for (const { keys } of targets)
    for (const [key, count] of keys)
      if (headerWords(key).calledSupport && !key.includes('対応')) said += count;
  return share(
    said,
    countOf(targets, ({ filled }) => filled),
  );
}

/** Whether most cells of a column are sentences or answers, and its header does not say that it names rows. */
const concludes = ({ words, sentences, levels, filled }: Column): boolean =>
  !words.feature && !words.target && !words.plainName && (sentences + levels) * 2 >= filled;

/** Values as settings have them: `"warning"`. */
const QUOTED = /^(["'])[^"']*\1$/u;

type Measure = (candidate: Candidate) => number;

/** Every clue, in the order in which they are explained. */
export const CLUES: Readonly<Record<ClueId, Measure>> = {
  always: () => 1,
  answers: (candidate) =>
    share(
      countOf(
        candidate.targets,
        (column) => column.answers + column.versions + (column.versions > 0 ? column.numbers : 0),
      ),
      filledOf(candidate),
    ),
  symbols: (candidate) =>
    share(
      countOf(candidate.targets, ({ marks }) => marks),
      filledOf(candidate),
    ),
  columns: ({ targets }) => Math.min(1, Math.max(0, targets.length - 1) / 2),
  supportWords,
  namingHeader,
  knownTargets,
  explained: ({ isExplained, targets }) =>
    flag(isExplained && targets.some(({ explained }) => explained > 0)),
  sharedAxis: ({ shared }) => shared,
  answerHeader,
  yesAndNo,
  nothingPositive: (candidate) => {
    const { targets, shared } = candidate;
    const isSilent =
      !targets.some((column) => column.positive + column.versions > 0) &&
      countOf(targets, ({ levels }) => levels) * 2 >= countOf(targets, ({ filled }) => filled);
    return flag(isSilent) * (1 - Math.max(shared, answerHeader(candidate)));
  },
  loneColumn: (candidate) =>
    candidate.targets.length > 1
      ? 0
      : 1 -
        Math.max(
          answerHeader(candidate),
          supportWords(candidate),
          flag(candidate.isExplained),
          candidate.shared,
          saysSupport(candidate),
        ),
  loneRow: ({ rows, targets, label }) => {
    const isNamed = label?.words.feature === true || label?.words.target === true;
    return flag(rows.length === 1) * (targets.length > 1 ? 0.6 : isNamed ? 1 : 3);
  },
  looseLetters: ({ rows, targets }) =>
    flag(
      rows.length === 1 && targets.every(({ index }) => /^[a-z]?$/iu.test(rows[0]?.cells[index]?.core ?? '')),
    ),
  sameNames,
  remarks,
  valueRows: ({ valueShare }) => valueShare,
  versionRows: (candidate) =>
    candidate.targets.length === 1 && supportWords(candidate) < 1 ? nameShare(candidate, isVersion) : 0,
  keptUp: (candidate) =>
    flag(
      candidate.targets.length === 1 &&
        /^(?:supported|maintained|status)\b/u.test(candidate.targets[0]?.words.name ?? '') &&
        /^(?:.{1,20}\s)?(?:versions?|releases?|branch(?:es)?)$/u.test(candidate.label?.words.name ?? '') &&
        !headingsOf(candidate).some((title) => /compatib|matri/iu.test(title)) &&
        nameShare(candidate, isVersion) > 0.5,
    ),
  answersAsNames: (candidate) => flag(nameShare(candidate, (name) => ANSWER_NAME.test(name)) > 0.5),
  outcome: ({ label, columns, targets }) =>
    flag(
      label !== undefined &&
        targets.length > 1 &&
        label.index === columns.length - 1 &&
        (OUTCOME.test(label.words.name) || (targets.length === label.index && concludes(label))),
    ),
  symbolsAsNames: (candidate) =>
    flag(
      nameShare(
        candidate,
        (name) => PRESET_SIGNS.get(foldSign(name))?.kind === 'mark' || MEASURED_NAME.test(name),
      ) >= 0.5,
    ),
  sameHeaders: ({ targets }) =>
    flag(targets.length > 1 && new Set(targets.map(({ title }) => foldName(title))).size === 1),
  levelHeaders,
  meanings,
  parameterColumns: (candidate) =>
    targetShare(candidate, ({ words }) => words.parameterColumn && !words.answer) ** 2 *
    (candidate.label?.words.feature === true && supportWords(candidate) === 1 ? 0.3 : 1),
  parameterNames: ({ label, targets, columns }) =>
    flag(label?.words.parameter === true && !label.words.target && !label.words.plainName) *
    (targets.length > 1 && !columns.some(({ role, words }) => role === 'attribute' && words.parameterColumn)
      ? 0.4
      : 1),
  settings: (candidate) => {
    const quoted = countOf(candidate.targets, ({ keys }) =>
      [...keys].reduce((sum, [key, count]) => sum + (QUOTED.test(key) ? count : 0), 0),
    );
    return flag(share(quoted, filledOf(candidate)) > 0.3);
  },
  codeNames: (candidate) =>
    nameShare(candidate, (name) => CODE_NAME.test(name) && !isVersion(name)) /
    Math.max(1, candidate.targets.length - 1),
  accessLetters: ({ targets, rows }) => {
    const [only, ...others] = targets;
    if (only === undefined || others.length > 0 || only.words.aboutSupport) return 0;
    const cores = rows.map(({ cells }) => cells[only.index]?.core ?? '').filter((core) => core !== '');
    return flag(cores.length > 0 && cores.every((core) => ACCESS.test(core)));
  },
  roleColumns: (candidate) => {
    const roles = candidate.targets.filter(({ words }) => words.role).length;
    const inColumns = roles > 1 ? share(roles, candidate.targets.length) : 0;
    const inRows =
      candidate.label?.words.permission === true ? nameShare(candidate, (name) => headerWords(name).role) : 0;
    const isByRole = candidate.columns.some(
      ({ role, words }) =>
        (role === 'group' || role === 'attribute') && /^(?:user )?roles?$/u.test(words.name),
    );
    const isMayDo =
      candidate.targets.length > 2 && candidate.targets.every(({ words }) => CRUD.test(words.name));
    const isOfRole = isMayDo && headingsOf(candidate).some((title) => headerWords(title).permission);
    const found = Math.max(inColumns, inRows, isByRole || isOfRole ? 0.8 : 0);
    return found >= 0.5 ? found : 0;
  },
  permissionNames: ({ label, section }) =>
    flag(label?.words.permission === true || headerWords(section.title).permission),
  work: (candidate) => {
    const { label, targets } = candidate;
    const [only, ...others] = targets;
    const isPlan =
      others.length === 0 &&
      only?.words.progress === true &&
      headingsOf(candidate).some((title) => PLAN.test(title));
    if (label?.words.work !== true) return flag(isPlan);
    // What says "supported" is no step of work.
    if (saysSupport(candidate) > 0.5) return 0;
    return targets.length > 1 && supportWords(candidate) === 1 ? 0 : 1;
  },
  prices: (candidate) => (targetShare(candidate, ({ prices }) => prices > 0) > 0 ? 1 : 0),
  ruleParts: (candidate) => {
    const found = targetShare(candidate, ({ words }) => words.rulePart);
    return found >= 0.5 ? found : 0;
  },
};

/** The clues that depend on what the other tables of the document were found to be. */
const OF_COMPANY: ReadonlySet<ClueId> = new Set([
  'sharedAxis',
  'answerHeader',
  'nothingPositive',
  'loneColumn',
] as const);

const CLUE_IDS = Object.keys(KIND_WEIGHTS) as readonly ClueId[];

/** What every clue measures on a candidate, in the order of the weights. */
export function measured(candidate: Candidate): readonly number[] {
  return CLUE_IDS.map((id) => CLUES[id](candidate));
}

/** The same for a candidate of which more is known of the tables beside it; `before` is what was measured until then. */
export function measuredAgain(candidate: Candidate, before: readonly number[]): readonly number[] {
  return before.map((value, index) => {
    const id = CLUE_IDS[index];
    return id !== undefined && OF_COMPANY.has(id) ? CLUES[id](candidate) : value;
  });
}
