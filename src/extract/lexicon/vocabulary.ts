// The vocabulary in force in one table: config before legend before presets before company.
import type { Basis, LegendEntry, SymbolMeaning } from '../claims.ts';
import { isPlanned, readMeaning } from '../legends/meaning.ts';
import { fillsPlaceholder, placeholdersOf } from '../legends/placeholders.ts';
import type { History, Level } from '../support.ts';
import { foldSign } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import { type Company, decideByCompany, isOpposed } from './context.ts';
import { headSigns, type IsExplained } from './heads.ts';
import { NEAR_ENGLISH } from './languages.ts';
import { AMBIGUOUS_SIGNS, PRESET_SIGNS } from './levels.ts';
import { isCondition, takesBack } from './reservations.ts';
import { fitsStage, stageOf } from './stages.ts';
import { beforeBracket, isNamedVersion, isSince, isTellingVersion, isVersion } from './versions.ts';

/** How a cell is read. */
export interface Reading {
  readonly level: Level;
  readonly basis: Basis;
  /** The sign as written; it takes the first `length` characters of the core text. */
  readonly sign: string;
  readonly length: number;
  /** Whether the sign is no more than its level, so that the text need not be kept. */
  readonly plain: boolean;
  /** What the legend or the table says of time, and the text alone does not. */
  readonly given?: History;
}

/** What the headers of a table tell about its cells. */
export interface VocabularyHints {
  /** Whether its headers are of another language than English. */
  readonly isElsewhere?: boolean;
  /** Whether bare numbers are versions, as below the names of browsers. */
  readonly isNumbered?: boolean;
}

/** Signs by level, as a configuration gives them; the empty string is a blank cell. */
export type VocabularyConfig = { readonly [L in Level]?: readonly string[] };

export interface Vocabulary {
  read(core: string): Reading;
  /** Whether `core` is explained without the help of company: what detection counts. */
  explains(core: string): boolean;
  /** Signs met so far with their meaning, in the order they were first read. */
  meanings(): readonly SymbolMeaning[];
}

interface Known {
  readonly level: Level;
  readonly basis: Basis;
  readonly plain: boolean;
  readonly entry?: LegendEntry;
}

/** Signs that everybody reads alike, by folded sign: a legend has to say so in plain words to change them. */
const UNIVERSAL: ReadonlySet<string> = new Set(
  '✅ ❌ ✔ ✖ ✓ ✗ ✘ ☑ yes no :white_check_mark: :heavy_check_mark: :x: :heavy_multiplication_x: :check: :cross_mark:'
    .split(' ')
    .map(foldSign),
);

/** Whether everybody reads `symbol` alike. */
export function isUniversal(symbol: string): boolean {
  const key = foldSign(symbol);
  const preset = PRESET_SIGNS.get(key);
  const isPlainWord = preset?.kind === 'word' && !preset.telling && preset.elsewhere !== true;
  return UNIVERSAL.has(key) || (isPlainWord && /^\p{L}/u.test(key));
}

/** Whether a legend that only describes, or names what has the level (`complete: Beta`), leaves a symbol as all read it. */
function isOverruled({ symbol, stated, meaning, level }: LegendEntry): boolean {
  // `n/a = no code` says why.
  const preset = PRESET_SIGNS.get(foldSign(symbol));
  if (level === 'missing' && preset?.level === 'not-applicable' && preset.kind === 'word') return true;
  const isWord = /^\p{L}/u.test(symbol) && PRESET_SIGNS.has(foldSign(meaning));
  return (stated !== true || isWord) && isUniversal(symbol);
}

/** Meanings that are longer are sentences, which no cell repeats. */
const LONGEST_WORDS = 40;

function knownSigns(
  config: VocabularyConfig | undefined,
  legend: readonly LegendEntry[],
): Map<string, Known> {
  const known = new Map<string, Known>();
  const presetOf = ({ symbol }: LegendEntry): Level | undefined => PRESET_SIGNS.get(foldSign(symbol))?.level;
  const hasPartial = legend.some((entry) => presetOf(entry) === 'partial' && entry.level === 'partial');
  for (const entry of legend) {
    const key = foldSign(entry.symbol);
    if (entry.level === undefined || entry.anything === true || known.has(key) || isOverruled(entry))
      continue;
    // `supported: basic support is there` is no partial where `partial` is explained beside it.
    if (
      hasPartial &&
      entry.level === 'partial' &&
      presetOf(entry) === 'complete' &&
      isUniversal(entry.symbol)
    )
      continue;
    const plain = PRESET_SIGNS.get(key)?.telling === false || key === '' || AMBIGUOUS_SIGNS.has(key);
    known.set(key, { level: entry.level, basis: 'legend', plain: plain && !/^[rw]/u.test(key), entry });
  }
  // The details may say in words what the legend has a sign for, in the words of the legend.
  for (const entry of legend) {
    const key = foldSign(entry.meaning);
    const level = entry.level ?? PRESET_SIGNS.get(foldSign(entry.symbol))?.level;
    if (level === undefined || entry.anything === true || key.length > LONGEST_WORDS) continue;
    if (/\p{L}{2}/u.test(key) && !known.has(key) && !PRESET_SIGNS.has(key))
      known.set(key, { level, basis: 'legend', plain: false, entry });
  }
  for (const [level, signs] of Object.entries(config ?? {})) {
    for (const sign of signs ?? []) {
      const key = foldSign(sign);
      const plain = PRESET_SIGNS.get(key)?.telling !== true && key.length <= 3;
      if (isLevel(level)) known.set(key, { level, basis: 'config', plain });
    }
  }
  return known;
}

function isLevel(level: string): level is Level {
  return (
    level === 'complete' ||
    level === 'partial' ||
    level === 'missing' ||
    level === 'unknown' ||
    level === 'not-applicable'
  );
}

/** A sign for what is planned is no plain no: a blank beside it may still be one. */
function isPlan(key: string, { level, entry }: Pick<Known, 'level' | 'entry'>): boolean {
  if (level !== 'missing') return false;
  return entry === undefined ? PRESET_SIGNS.get(key)?.telling === true : isPlanned(entry.meaning);
}

const UNEXPLAINED: Known = { level: 'unknown', basis: 'none', plain: false };

/** The entry by which a value is the release that brought the feature, if the legend says so. */
function releaseOf(legend: readonly LegendEntry[]): Known | undefined {
  const entry = legend.find(({ anything }) => anything === true);
  return entry && { level: entry.level ?? 'complete', basis: 'legend', plain: false, entry };
}

/** In a column of versions, a whole number is one too. */
const givenByNumber = (core: string): Pick<Reading, 'given'> =>
  /^\d{1,4}$/u.test(core) && !/^(?:19|20)\d\d$/u.test(core) ? { given: { since: core } } : {};

/** What a legend says of time where `sign` stands. */
function givenBy({ level, entry }: Known, sign: string): Pick<Reading, 'given'> {
  if (entry === undefined) return {};
  if (entry.anything === true) return /^[\p{L}\d.]+$/u.test(sign) ? { given: { since: sign } } : {};
  const stage = stageOf(entry.meaning);
  return stage !== undefined && fitsStage(level, stage) ? { given: { stage } } : {};
}

/** Whether a text names a release by its letter: `M`, `NFS (Q)`. Only a legend makes it one. */
export function isReleaseLetter(text: string): boolean {
  return /^(?:[^()]{1,40}\()?[a-z]\)?$/iu.test(text);
}

/** A mark that all read alike, before words. */
const MARKED = /(?:^|\s)([✅❌✔✖✓✗])\uFE0F?(?=\s+\p{L})/gu;

/** The answers of a cell that has several: `✅/❌`, `x / -`, `✅ Linux ❌ Mac`; none where it has not, or is a sign itself. */
export function partsOf(core: string): readonly string[] {
  const marks = [...core.slice(0, 200).matchAll(MARKED)];
  if (marks.length > 1 && marks[0]?.index === 0) return marks.map(([, mark = '']) => mark);
  if (core.length > 40 || !core.includes('/')) return [];
  const parts = core.split(/\s*\/\s*/u);
  return parts.some((part) => part.length < 1 || /^(?:[nrw]|na|o|a)$/iu.test(part)) ? [] : parts;
}

/** Several answers in one cell: one level where they agree, partial where they do not. */
function pairLevel(core: string, lookUp: (sign: string) => Known | undefined): Level | undefined {
  const parts = partsOf(core);
  if (parts.length === 0) return undefined;
  const levels = new Set(parts.map((part) => lookUp(part)?.level));
  if (levels.has(undefined)) return undefined;
  const [first] = levels;
  return levels.size === 1 ? first : 'partial';
}

/** Whether the numbers among `cores` are 1 and 0 and no others, so that they answer yes and no. */
export function areBinary(cores: Iterable<string>): boolean {
  const numbers = new Set([...cores].filter((core) => /^\d+$/u.test(core)));
  return numbers.size === 2 && numbers.has('0') && numbers.has('1');
}

/** The most words of a phrase that may state a level. */
const PHRASE_WORDS = 6;

/** The level that a short phrase states in plain words: `not upstream`, `no longer supported`. */
export function phraseLevel(core: string): Level | undefined {
  const words = core.split(/\s+/u).length;
  if (core.length > 60 || words < 2 || words > PHRASE_WORDS || core.includes('{{')) return undefined;
  const meaning = readMeaning(core);
  return meaning?.stated === true || /^(?:not|no|never|without)\s/iu.test(core) ? meaning?.level : undefined;
}

/** The level of the word that a mark leads, where not everybody reads the mark alike: `🟡 Planned` is planned. */
function wordAfter(core: string, sign: string, length: number): Level | undefined {
  if (
    length >= core.length ||
    UNIVERSAL.has(foldSign(sign)) ||
    PRESET_SIGNS.get(foldSign(sign))?.kind !== 'mark'
  )
    return undefined;
  const word = PRESET_SIGNS.get(foldSign(core.slice(length).trim()));
  return word?.kind === 'word' ? word.level : undefined;
}

/** Where nothing is explained, the signs of a text are those that presets know, and known already. */
function explainedBy(known: { readonly size: number; has(key: string): boolean }): IsExplained | undefined {
  return known.size === 0 ? undefined : (key) => known.has(key);
}

/** Gathers the company of a table from the core texts of its level cells. */
function companyOf(cores: Iterable<string>, known: ReadonlyMap<string, Known>): Company {
  const levels = new Set<Level>();
  const ambiguous = new Set<string>();
  let words = true;
  let plans = false;
  const all = new Set<string>();
  for (const core of new Set(cores)) {
    for (const { sign } of headSigns(core, explainedBy(known))) {
      const key = foldSign(sign);
      const clear = known.get(key) ?? PRESET_SIGNS.get(key);
      all.add(key);
      if (clear !== undefined) words &&= /^\p{L}[\p{L}/.]/u.test(key);
      if (clear !== undefined && isPlan(key, clear)) plans = true;
      else if (clear !== undefined) levels.add(clear.level);
      else if (AMBIGUOUS_SIGNS.has(key)) ambiguous.add(key);
      else continue;
      break;
    }
  }
  return { levels, words: words && [...ambiguous].every((sign) => sign === ''), ambiguous, all, plans };
}

/** Whether some cell holds a word that is of another language beyond doubt. */
function speaksElsewhere(cores: Iterable<string>): boolean {
  for (const core of cores) {
    for (const { sign } of headSigns(core)) {
      const key = foldSign(sign);
      if (PRESET_SIGNS.get(key)?.elsewhere === true && !NEAR_ENGLISH.has(key)) return true;
    }
  }
  return false;
}

/**
 * The vocabulary of a table whose level cells read `cores`.
 */
export function createVocabulary(
  cores: Iterable<string>,
  legend: readonly LegendEntry[],
  config: VocabularyConfig | undefined,
  { isElsewhere = false, isNumbered = false }: VocabularyHints = {},
): Vocabulary {
  const known = knownSigns(config, legend);
  const release = releaseOf(legend);
  const placeholders = placeholdersOf(legend);
  const silent = new Set(
    legend.flatMap(({ symbol, level }) => (symbol === '' || level !== undefined ? [] : [foldSign(symbol)])),
  );
  const all = new Set(cores);
  const company = companyOf(all, known);
  const numbered = isNumbered || [...all].some((core) => isTellingVersion(core) || isNamedVersion(core));
  const isBinary = areBinary(all);
  let elsewhere: boolean | undefined;
  const met = new Map<string, SymbolMeaning>();
  const cache = new Map<string, Reading>();

  const lookUp = (sign: string): Known | undefined => {
    const key = foldSign(sign);
    const given = known.get(key);
    if (given !== undefined) return given;
    const filled = placeholders.length === 0 ? undefined : fillsPlaceholder(sign, placeholders);
    if (filled?.level !== undefined)
      return { level: filled.level, basis: 'legend', plain: false, entry: filled };
    if (release !== undefined && isReleaseLetter(sign)) return release;
    const preset = PRESET_SIGNS.get(key);
    if (preset?.elsewhere === true && NEAR_ENGLISH.has(key)) {
      elsewhere ??= isElsewhere || speaksElsewhere(all);
      if (!elsewhere) return undefined;
    }
    if (preset !== undefined && isOpposed(key, company))
      return { level: 'missing', basis: 'preset', plain: true };
    if (preset !== undefined) return { level: preset.level, basis: 'preset', plain: !preset.telling };
    if (isBinary && (key === '1' || key === '0'))
      return { level: key === '1' ? 'complete' : 'missing', basis: 'company', plain: true };
    // What the legend explains as something else is no letter for a level.
    if (!AMBIGUOUS_SIGNS.has(key) || (/^\p{L}/u.test(key) && silent.has(key))) return undefined;
    const decision = decideByCompany(key, company);
    return decision.basis === 'none' ? undefined : { ...decision, plain: !/^[rw]/u.test(key) };
  };

  const readFresh = (core: string): Reading => {
    const paired = pairLevel(core, lookUp);
    if (paired !== undefined) {
      remember(core, { level: paired, basis: 'preset', plain: false });
      return { level: paired, basis: 'preset', sign: core, length: core.length, plain: false };
    }
    const bracketed = /^\(([^()]{1,20})\)$/u.exec(core)?.[1];
    const inner = bracketed === undefined || lookUp(core) ? undefined : lookUp(bracketed);
    if (inner !== undefined) {
      // A sign in brackets is the sign with a reservation.
      const level = inner.level === 'complete' ? 'partial' : inner.level;
      remember(core, { ...inner, level });
      return { level, basis: inner.basis, sign: core, length: core.length, plain: false };
    }
    const heads = headSigns(core, explainedBy(known));
    const [word = ''] = placeholders.length === 0 ? [] : core.split(/\s/u, 1);
    for (const { sign, length } of [...heads, { sign: word, length: word.length }]) {
      const found = sign === '' && core !== '' ? undefined : lookUp(sign);
      if (found === undefined) continue;
      remember(sign, found);
      const word = wordAfter(core, sign, length);
      if (word !== undefined) return { level: word, basis: 'preset', sign, length, plain: false };
      if (
        found.level === 'complete' &&
        found.basis !== 'config' &&
        found.basis !== 'legend' &&
        (takesBack(core.slice(length)) || core.startsWith('('))
      ) {
        return { level: 'partial', basis: 'preset', sign, length, plain: false };
      }
      return {
        level: found.level,
        basis: found.basis,
        sign,
        length,
        plain: found.plain && sign === core,
        ...givenBy(found, sign),
      };
    }
    const since = beforeBracket(core);
    const isNumber = (isVersion(since) && (numbered || isTellingVersion(since))) || isNamedVersion(core);
    if (isNumber || isSince(since)) {
      const sign = isNumber && isNamedVersion(core) ? core : since;
      const level = takesBack(core.slice(sign.length)) ? 'partial' : 'complete';
      const given = isNumber ? givenByNumber(sign) : undefined;
      return { level, basis: 'company', sign, length: sign.length, plain: false, ...given };
    }
    if (isCondition(core)) {
      remember(core, { level: 'partial', basis: 'preset', plain: false });
      return { level: 'partial', basis: 'preset', sign: core, length: core.length, plain: false };
    }
    const said = phraseLevel(core);
    if (said !== undefined)
      return { level: said, basis: 'preset', sign: core, length: core.length, plain: false };
    // A marker of the legend that is no level: what it says of the level is nothing, and no secret.
    const marker = headSigns(core, explainedBy(silent)).find(({ sign }) => silent.has(foldSign(sign)));
    if (marker !== undefined) {
      remember(marker.sign, { level: 'unknown', basis: 'legend', plain: false });
      return { level: 'unknown', basis: 'legend', sign: marker.sign, length: marker.length, plain: false };
    }
    const { level, basis }: Known = release !== undefined && core !== '' ? release : UNEXPLAINED;
    remember(core, { level, basis, plain: false });
    return { level, basis, sign: core, length: core.length, plain: false };
  };

  const remember = (sign: string, { level, basis, entry }: Known): void => {
    const key = foldSign(sign);
    if (met.has(key)) return;
    met.set(key, { symbol: sign, level, basis, ...(entry === undefined ? {} : { range: entry.range }) });
  };

  return {
    read(core) {
      const cached = cache.get(core);
      if (cached !== undefined) return cached;
      const reading = readFresh(core);
      cache.set(core, reading);
      return reading;
    },
    explains: memoize((core) =>
      headSigns(core).some(({ sign }) => known.has(foldSign(sign)) || PRESET_SIGNS.has(foldSign(sign))),
    ),
    meanings: () => [...met.values()],
  };
}
