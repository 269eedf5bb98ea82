// What each distinct text of a table's cells is evidence of, worked out once however often it stands there.
import type { LegendEntry } from '../claims.ts';
import { fillsPlaceholder, placeholdersOf } from '../legends/placeholders.ts';
import { headSigns } from '../lexicon/heads.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from '../lexicon/levels.ts';
import { isCondition } from '../lexicon/reservations.ts';
import { parseStatus } from '../lexicon/status.ts';
import { beforeBracket, isNamedVersion, isSince, isTellingVersion, isVersion } from '../lexicon/versions.ts';
import {
  areBinary,
  isReleaseLetter,
  partsOf,
  phraseLevel,
  type VocabularyConfig,
} from '../lexicon/vocabulary.ts';
import { foldSign } from '../text/fold.ts';

/** The evidence of one text. */
export interface CellFacts {
  /** The folded text: equal keys are the same answer. */
  readonly key: string;
  readonly kind: 'blank' | 'level' | 'version' | 'number' | 'quantity' | 'text';
  /** How surely the text is a support level: 1 for a symbol, less for words that go on, 0 where it is none. */
  readonly answer: number;
  /** Whether it is a symbol, or a letter that stands for one. */
  readonly mark: boolean;
  /** Whether it says that something is supported, at least in part. */
  readonly positive: boolean;
  /** Whether it says that nobody knows, or that the question does not apply. */
  readonly silent: boolean;
  /** Whether it is a word for how far something has come: `beta`, `planned`. */
  readonly staged: boolean;
  /** Whether a legend or the configuration explains it. */
  readonly explained: boolean;
  readonly status: boolean;
  readonly price: boolean;
  /** Whether it is a sentence. */
  readonly prose: boolean;
  /** Whether it says from which version on. */
  readonly since: boolean;
  /** Whether a legend explains it and speaks of no level. */
  readonly told: boolean;
  /** Whether it names what the version is of: `Linux 5+`. */
  readonly named: boolean;
  /** Whether it is a word for an amount: `any`, `all`. */
  readonly amount: boolean;
}

export type CellReader = (core: string) => CellFacts;

/** Words that name an amount as often as they answer. */
const AMOUNT = /^(?:all|any|both|some|none)$/u;
const PRICE = /[$€£¥]\s?\d|\d\s?[$€£¥]/u;
const NUMBER = /^0x[\da-f]+$|^[+-]?\d[\d,. ]*$/iu;
/** Numbers of something: `85 %`, `3/4`, `20 ms`. */
const QUANTITY =
  /^[~≈<>±]?\s?[+-]?\d[\d,. ]*\s?(?:%|[kmg]?i?b|[mn]?s|(?:op|iteration|request)s\/s(?:ec)?|x|\/\s?\d+)$/iu;
/** A denial of what one does with a feature: `not ported`, `not yet wired up`. */
const DENIAL =
  /^not (?:yet )?(?:(?:back)?ported|(?:re)?written|merged|migrated|converted|upstreamed|integrated|wired(?: up)?|built|begun|released|shipped|developed)(?: yet)?$/iu;
/** A version of something: `Linux 5+`, but not `Since 5`. */
const NAMED = /^(?!(?:Since|From|After|As of|Added|Until)\b)\p{Lu}\p{L}.*\s\S/u;
/** Words from which on a text is a sentence, and characters. */
const SENTENCE_WORDS = 6;
const SENTENCE_LENGTH = 60;
/** Letters that answer only beside `Y` or `N`. */
const BESIDE_YES_NO: ReadonlySet<string> = new Set(['p', 'f']);
/** Letters for supported, partly and not, of which one alone is none. */
const SUPPORTED: ReadonlySet<string> = new Set(['s', 'ns', 'ps']);
const SWITCHED: ReadonlySet<string> = new Set(['on', 'off']);
/** Degrees of support. */
const DEGREES: ReadonlySet<string> = new Set(['full', 'partial', 'limited', 'complete', 'basic']);

const wordsIn = (text: string): number => (text === '' ? 0 : text.split(/\s+/u).length);

/** How surely a level word answers, by what follows it. */
function wordAnswer(key: string, rest: string, telling: boolean): number {
  if (rest === '') return AMOUNT.test(key) ? 0.35 : telling ? 0.9 : 0.95;
  if (/^\s*[([（]/u.test(rest)) return 0.85;
  if (AMOUNT.test(key) && !/^\s*(?:[,;:]|\.(?:\s|$))/u.test(rest)) return 0.1;
  // What punctuation parts from an answer explains it, however long.
  if (/^\s*[,;:]\s/u.test(rest)) return 0.8;
  const words = wordsIn(rest.trim());
  return words <= 4 ? 0.75 : words <= 10 ? 0.5 : 0.25;
}

function blankFacts(): CellFacts {
  return {
    key: '',
    kind: 'blank',
    answer: 0,
    mark: false,
    positive: false,
    silent: false,
    staged: false,
    explained: false,
    status: false,
    price: false,
    prose: false,
    since: false,
    told: false,
    named: false,
    amount: false,
  };
}

type Found = Pick<CellFacts, 'answer' | 'mark' | 'positive' | 'silent' | 'staged' | 'explained'>;

/** Which way a level answers. */
function sideOf(level: string): { readonly positive: boolean; readonly silent: boolean } {
  return {
    positive: level === 'complete' || level === 'partial',
    silent: level === 'unknown' || level === 'not-applicable',
  };
}

/** What a table's texts together tell of each of them. */
interface Company {
  /** Whether `Y` or `N` is among them. */
  readonly isYesNo: boolean;
  /** Whether `S` stands beside `NS` or `PS`. */
  readonly isGraded: boolean;
  /** Whether `On` and `Off` are among them. */
  readonly isSwitched: boolean;
  /** Whether the numbers among them are 1 and 0. */
  readonly isBinary: boolean;
  /** Whether words for other degrees are among them, so that `None` is one. */
  readonly isOfDegrees: boolean;
}

function companyOf(cores: ReadonlySet<string>): Company {
  const isYesNo = [...cores].some((core) => core.length === 1 && /^[yn]$/u.test(foldSign(core)));
  const isGraded = cores.has('S') && (cores.has('NS') || cores.has('PS'));
  const folded = new Set([...cores].filter((core) => core.length < 4).map(foldSign));
  const isSwitched = [...SWITCHED].every((sign) => folded.has(sign));
  const isOfDegrees = [...cores].some((core) => core.length < 9 && DEGREES.has(foldSign(core)));
  return { isYesNo, isGraded, isSwitched, isBinary: areBinary(cores), isOfDegrees };
}

/** Makes the readers for the tables of one document; tables without a legend share what is known of their texts. */
export function cellReaders(
  config: VocabularyConfig | undefined,
): (cores: ReadonlySet<string>, legend: readonly LegendEntry[]) => CellReader {
  const plain = new Map<string, CellReader>();
  return (cores, legend) => {
    const company = companyOf(cores);
    if (legend.length > 0) return createCellReader(company, legend, config);
    const key = Object.values(company).join(' ');
    const reader = plain.get(key) ?? createCellReader(company, legend, config);
    plain.set(key, reader);
    return reader;
  };
}

/** What the signs of one table mean before any column is looked at: its legend, the configuration, everybody's. */
function createCellReader(
  { isYesNo, isGraded, isSwitched, isBinary, isOfDegrees }: Company,
  legend: readonly LegendEntry[],
  config: VocabularyConfig | undefined,
): CellReader {
  const explained = new Map<string, string>();
  const told = new Set<string>();
  for (const { symbol, level } of legend) {
    if (level !== undefined) explained.set(foldSign(symbol), level);
    else if (symbol !== '') told.add(foldSign(symbol));
  }
  for (const [level, signs] of Object.entries(config ?? {}))
    for (const sign of signs ?? []) explained.set(foldSign(sign), level);
  const placeholders = placeholdersOf(legend);
  const hasReleases = legend.some(({ anything }) => anything === true);

  const explainedHead = (core: string): Found | undefined => {
    const word = placeholders.length === 0 ? '' : (core.split(/\s/u, 1)[0] ?? '');
    const filled =
      (hasReleases && (isReleaseLetter(core) || isVersion(core))) || fillsPlaceholder(word, placeholders);
    return filled
      ? { answer: 1, mark: true, positive: true, silent: false, staged: false, explained: true }
      : undefined;
  };

  const isExplained = explained.size === 0 ? undefined : (key: string) => explained.has(key);
  const levelOf = (core: string): Found | undefined => {
    const special = explainedHead(core);
    if (special !== undefined) return special;
    for (const { sign, length } of headSigns(core, isExplained)) {
      const key = foldSign(sign);
      const rest = core.slice(length);
      const own = explained.get(key);
      const preset = PRESET_SIGNS.get(key);
      const isMark = preset === undefined ? !/[\p{L}\p{N}]{3}/u.test(key) : preset.kind !== 'word';
      if (own !== undefined)
        return { answer: 1, mark: isMark, ...sideOf(own), staged: preset?.telling === true, explained: true };
      if (preset !== undefined) {
        // A word with a mark that says the same is as sure as the mark.
        const isSure =
          isMark || (rest === '' && sign.length < core.length && !/[\p{L}\p{N})\]]$/u.test(core));
        const isDegree = isOfDegrees && core.length === sign.length && key === 'none';
        const word = isDegree ? 0.9 : wordAnswer(key, rest, preset.telling);
        const answer = isSure ? (wordsIn(rest) > 14 ? 0.8 : 1) : word;
        return { answer, mark: isMark, ...sideOf(preset.level), staged: preset.telling, explained: false };
      }
      // `O(n)` is a term, `Y (1)` and `Y(1)` are answers.
      const isAlone = rest === '' || /^\s+[([]/u.test(rest) || (key !== 'o' && /^[([]\d/u.test(rest));
      const isLetter =
        (!BESIDE_YES_NO.has(key) || isYesNo) &&
        (!SUPPORTED.has(key) || isGraded) &&
        (!SWITCHED.has(key) || isSwitched) &&
        !(told.has(key) && /^\p{L}/u.test(key));
      const counts = AMBIGUOUS_SIGNS.has(key) && key !== '' && isLetter;
      if (counts && isAlone) {
        const positive = !/^(?:[-–—−n]|off$)/u.test(key);
        return { answer: 0.85, mark: true, positive, silent: false, staged: false, explained: false };
      }
    }
    if (isBinary && /^[01]$/u.test(core))
      return {
        answer: 0.85,
        mark: true,
        positive: core === '1',
        silent: false,
        staged: false,
        explained: false,
      };
    const parts = partsOf(core).map(levelOf);
    const [part] = parts;
    if (part !== undefined && parts.every((other) => other !== undefined && other.answer >= 0.8)) return part;
    const phrase = phraseLevel(core);
    if (phrase !== undefined) {
      const answer = DENIAL.test(core) ? 0.6 : 0.45;
      return { answer, mark: false, ...sideOf(phrase), staged: false, explained: false };
    }
    return isCondition(core) && wordsIn(core) < SENTENCE_WORDS
      ? { answer: 0.45, mark: false, positive: true, silent: false, staged: false, explained: false }
      : undefined;
  };

  const read = (core: string): CellFacts => {
    if (core === '') return blankFacts();
    const found = levelOf(core);
    const version = beforeBracket(core);
    const since = isSince(version);
    const isNumbered = since || isVersion(version);
    const kind =
      found !== undefined && found.answer >= 0.5
        ? 'level'
        : since || isTellingVersion(version) || isNamedVersion(core)
          ? 'version'
          : QUANTITY.test(core)
            ? 'quantity'
            : isNumbered || NUMBER.test(core)
              ? 'number'
              : 'text';
    const words = wordsIn(core);
    return {
      ...blankFacts(),
      key: foldSign(core),
      ...(found ?? {}),
      kind,
      status: parseStatus(core) !== undefined,
      price: PRICE.test(core),
      prose: kind === 'text' && (words >= SENTENCE_WORDS || core.length > SENTENCE_LENGTH),
      since,
      told: told.has(foldSign(core)),
      named: kind === 'version' && NAMED.test(core),
      amount: AMOUNT.test(foldSign(core)),
    };
  };

  const known = new Map<string, CellFacts>();
  return (core) => {
    const before = known.get(core);
    if (before !== undefined) return before;
    const facts = read(core);
    known.set(core, facts);
    return facts;
  };
}
