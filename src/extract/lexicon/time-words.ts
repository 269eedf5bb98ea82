// What the words of a cell, or a short note on it, say of time: `beta`, `since 2.4`, `1.2+`, `removed in 5.0`.
import type { History } from '../support.ts';
import { foldSign, foldSpace } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import { looksLikeLevel } from './heads.ts';
import { PRESET_SIGNS } from './levels.ts';
import { AHEAD, type Said, stageOf } from './stages.ts';
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

const meaningOf = (words: string) => PRESET_SIGNS.get(foldSign(words.replace(/ (?:support|feature)$/iu, '')));

const LINK =
  /(?:^|\s)(since|from|as of|starting (?:with|from|in|at)|until|till|before|up to|through|in|with|for)\s/iu;
const BEGINS = /^(?:first )?(?:added|introduced|new|landed)$/iu;
const BOUND = /^(<=|<|≤|>=|≥)\s?(?=v?\d)/u;

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

/** What the text of a cell and its notes say together. */
export function saidInWords(text: string | undefined, notes: readonly string[]): Said {
  const own = text === undefined ? NOTHING : saidInCell(text);
  return notes.length === 0 ? own : together([own, ...notes.map(saidInNote)]);
}
