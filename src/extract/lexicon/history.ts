// What the words of a cell, or a short note on it, say of time: `beta`, `since 2.4`, `1.2+`, `removed in 5.0`.
import type { History, Level, Stage } from '../support.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import { headSigns, looksLikeLevel } from './heads.ts';
import { PRESET_SIGNS } from './levels.ts';
import { AND_LATER, isNamedVersion, ONE_VERSION, SINCE } from './versions.ts';

/** Longer texts are prose, which dates more than one thing. */
const LONGEST = 120;

/** `iOS 13`, `Windows Server 2016`: a name of its own, in front of a number. */
const NAMED = /^(?=.{0,20}\p{Lu})\p{L}[\p{L}\p{N}.#-]{0,30}(?: \p{L}{1,20})? v?\d{1,9}(?:\.\d{1,9}){0,4}$/u;
/** A year or a date, which no version is held against. */
const DATE = /(?:^|\s)(?:19|20)\d\d$|^\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** A version as it is written; undefined of anything else. */
export function versionIn(text: string): string | undefined {
  const said = text.replace(/^(?:versions?|releases?|ver\.?)\s+/iu, '').trim();
  return (ONE_VERSION.test(said) || NAMED.test(said)) && !DATE.test(said) ? foldSpace(said) : undefined;
}

/** How far something is on its way, by the word that a text begins with; undefined where others follow: `planned or beta`. */
export function stageOf(text: string): Stage | undefined {
  for (const { sign, length } of headSigns(text.trim())) {
    const known = PRESET_SIGNS.get(foldSign(sign));
    if (known !== undefined)
      return /^\s*(?:[/|,&+]|or\b|and\b)/iu.test(text.trim().slice(length)) ? undefined : known.stage;
  }
  return undefined;
}

const meaningOf = (words: string) => PRESET_SIGNS.get(foldSign(words.replace(/ (?:support|feature)$/iu, '')));

const LINK =
  /(?:^|\s)(since|from|as of|starting (?:with|from|in|at)|until|till|before|up to|through|in|with|for)\s/iu;
const BEGINS = /^(?:first )?(?:added|introduced|new|landed)$/iu;
const BOUND = /^(<=|<|≤|>=|≥)\s?(?=v?\d)/u;

/** What a piece of text says of time. */
type Said = { readonly [K in keyof History]?: History[K] | undefined };

/** `≥ 2.0`, `1.2 … 4.5`, `14+`: versions that symbols compare. */
function comparedIn(part: string): Said | undefined {
  const range = part.split('…');
  if (range.length === 2) {
    const [since, until] = range.map((bound) => versionIn(bound.replace(SINCE, '')));
    return since !== undefined && until !== undefined ? { since, until } : undefined;
  }
  const [bound = '', sign = ''] = BOUND.exec(part) ?? [];
  if (bound !== '') {
    const version = versionIn(part.slice(bound.length));
    if (version === undefined) return undefined;
    return /[>≥]/u.test(sign) ? { since: version } : { until: sign === '<' ? `<${version}` : version };
  }
  const plain = part.replace(SINCE, '').replace(AND_LATER, '');
  const since = plain === part ? undefined : versionIn(plain);
  return since === undefined ? undefined : { since };
}

/** `since 2.4`, `yes, until 3`, `beta since 2.1`, `removed in 5.0`: words, a link and a version. */
function linkedIn(part: string): Said | undefined {
  const found = LINK.exec(part);
  const link = found?.[1]?.toLowerCase();
  if (found === null || link === undefined) return undefined;
  const rest = part.slice(found.index + found[0].length);
  const bare = rest.replace(AND_LATER, '');
  const version = versionIn(bare);
  const head = part.slice(0, found.index);
  const known = meaningOf(head);
  if (known?.stage === 'removed' && version !== undefined) return { stage: 'removed', until: `<${version}` };
  // What a version dates is the stage then: support may be older.
  if (known?.stage !== undefined) return version === undefined ? undefined : { stage: known.stage };
  const isOpen = head === '' || known?.level === 'complete' || known?.level === 'partial';
  if (version === undefined || !(isOpen || BEGINS.test(head))) return undefined;
  if (/^(?:since|from|as|starting)/u.test(link) || bare !== rest) return { since: version };
  if (/^(?:in|with)$/u.test(link)) return BEGINS.test(head) ? { since: version } : undefined;
  if (link === 'before') return { until: `<${version}` };
  const counts = /^(?:up to|through)$/u.test(link) && /^\d+$/u.test(version);
  return counts || link === 'for' ? undefined : { until: version };
}

/** A mark before words, in any notation. */
const MARK = /^(?::[a-z0-9_+-]{1,40}:|\p{So}|[√\s]|\uFE0F|\u200D)+/iu;

function partIn(part: string): Said | undefined {
  const words = part.replace(MARK, '').replace(/^(?:currently|still|now)\s+/iu, '');
  const stage = meaningOf(words)?.stage;
  return stage === undefined ? (comparedIn(words) ?? linkedIn(words)) : { stage };
}

/** The parts of a text, between commas, brackets and dashes; a dash between versions is none. */
function partsOf(text: string): readonly string[] {
  return text
    .replace(/(?<=\d)(?:\s?–\s?|\s-\s|\sto\s)(?=v?\d)/gu, '…')
    .split(/[,;()[\]{}（）、，；]|\s[-–—]\s|[:.](?=\s|$)|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Stages of what is not there yet: a version beside them is a plan. */
const AHEAD: ReadonlySet<Stage | undefined> = new Set(['planned', 'in-progress']);
/** Stages of what goes or has gone, so that a version tells when, also where the level is missing. */
const ENDING: ReadonlySet<Stage | undefined> = new Set(['deprecated', 'removed']);

/** What several pieces say together; where they differ, nothing. */
function together(all: readonly Said[]): Said {
  const values = <K extends keyof History>(key: K) => new Set(all.flatMap((one) => one[key] ?? []));
  const [stages, since, until] = [values('stage'), values('since'), values('until')];
  // What is to be removed has another stage until then.
  if (stages.size > 1) stages.delete('removed');
  const [stage] = stages.size === 1 ? stages : [];
  if (since.size > 1 || until.size > 1 || AHEAD.has(stage)) return { stage };
  return { stage, since: [...since][0], until: [...until][0] };
}

const NOTHING: Said = {};

/** A part that may be a version of something else; marks of notes are none. */
const isNumbered = (part: string): boolean => /\d/u.test(part) && !/^#?\d{1,6}$/u.test(part);

/** What a cell says, whatever its level. */
const saidInCell: (text: string) => Said = memoize((text) => {
  const own = text.trim();
  if (own.length > LONGEST) return { stage: stageOf(own) };
  // A mark answers, and the words behind it add to that.
  const words = own.replace(MARK, '');
  const isMarked = words !== own;
  const all: Said[] = [];
  for (const [index, part] of partsOf(words).entries()) {
    let said = partIn(part);
    if (said === undefined && index === 0) {
      said = { stage: stageOf(own), since: isMarked ? undefined : bareVersion(part) };
      // What is dated behind a colon or a comma is something else than the cell then.
      if (said.since === undefined && !looksLikeLevel(part)) return { stage: said.stage };
    }
    // Behind a word for a stage, a version says when that began.
    else if (all.some(({ stage }) => stage !== undefined)) said = said && { ...said, since: undefined };
    else if (said === undefined && isNumbered(part)) return together(all.map(({ stage }) => ({ stage })));
    if (said !== undefined) all.push(said);
  }
  return together(all);
});

/** A cell that is a version and no more; a whole number may count things. */
function bareVersion(text: string): string | undefined {
  const isBare = (/^v?\d+\.\d|^v\d/iu.test(text) && !/x$/iu.test(text)) || isNamedVersion(text);
  return isBare ? versionIn(text) : undefined;
}

/** What a remark says that begins with time and is one sentence. */
const saidInNote: (text: string) => Said = memoize((text) => {
  const [first = ''] = partsOf(text);
  return text.length > LONGEST || partIn(first) === undefined ? NOTHING : saidInCell(text);
});

/** Whether a feature of that level can be at that stage. */
export function fitsStage(level: Level, stage: Stage): boolean {
  if (level === 'complete') return !AHEAD.has(stage) && stage !== 'removed';
  return level !== 'not-applicable' && !(level === 'partial' && stage === 'removed');
}

/** The keys of time alone, without those that are blank. */
export function historyOf({ stage, since, until }: Said): History {
  return {
    ...(stage !== undefined && { stage }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

/** What the text and the notes of a cell say of time, whatever its level. */
export function saidOfTime(text: string | undefined, notes: readonly string[]): History {
  const own = text === undefined ? NOTHING : saidInCell(text);
  return historyOf(notes.length === 0 ? own : together([own, ...notes.map(saidInNote)]));
}

/** The same, as far as the level allows. */
export function historyIn(level: Level, text: string | undefined, notes: readonly string[]): History {
  const { stage, since, until } = saidOfTime(text, notes);
  const isEnding = ENDING.has(stage);
  // `until 2.0` beside a no says until when there was none.
  const hasSince = level === 'complete' || level === 'partial' || isEnding;
  const hasUntil = level === 'complete' || isEnding;
  return historyOf({
    stage: stage !== undefined && fitsStage(level, stage) ? stage : undefined,
    since: hasSince ? since : undefined,
    until: hasUntil ? until : undefined,
  });
}

/** What a cell says of time: what is `given` for it, and what its words tell beside that. */
export function cellHistory(
  given: History | undefined,
  level: Level,
  text: string | undefined,
  notes: readonly string[],
): History {
  const told = historyIn(level, text, notes);
  if (given === undefined) return told;
  // Beside a symbol for a stage, a version says when that began.
  return given.stage === undefined || given.stage === told.stage ? { ...told, ...given } : given;
}

/** What a cell says of time, and its words alone do not tell: by key, in the order of writing. */
export function untoldHistory(
  cell: History & { readonly level: Level; readonly text?: string; readonly notes?: readonly string[] },
): readonly (readonly [key: string, value: string])[] {
  const told = historyIn(cell.level, cell.text, cell.notes ?? []);
  // Beside another stage than they tell, the words tell no version either.
  const isOther = cell.stage !== undefined && cell.stage !== told.stage;
  const known: Readonly<Record<string, string>> = isOther ? {} : { ...told };
  return Object.entries(historyOf(cell)).filter(([key, value]) => known[key] !== value);
}
