// What the words of a legend mean as a support level or as a status.

import { PRESET_SIGNS } from '../lexicon/levels.ts';
import type { Level, Status } from '../support.ts';
import { foldName } from '../text/fold.ts';

/** Denials of a lack: "no known issues", "nothing missing", "without limits", "not only". They take nothing back. */
const HARMLESS =
  /\b(?:without|with no|no|not|nothing|none|never|free of|zero)(?: (?:a|an|any|no|or|audible|inaudible|visible|known|major|big|serious|significant|further|additional|extra|other|open|special|obvious|apparent|remaining|real|else|is|are)){0,5} (?:issues?|bugs?|problems?|defects?|errors?|lacks?|limits?|limitations?|limited|restrictions?|restricted|caveats?|workarounds?|config(?:uration)?|set-?up|changes?|missing|lacking|needed|necessary|required|only|gaps?|regressions?|failures?|fails?|breaks|broken|glitch(?:es)?|artifacts?)(?: (?:(?:is|are) )?(?:known|needed|required|missing|left|found|reported))?\b|\b(?:no longer|not) (?:experimental|beta|alpha|partial|unstable|limited|incomplete)\b|\b(?:could|may|might|can|will|to) be (?:removed|dropped|deprecated|discontinued|retired)\b/gu;
const NOT_ONLY = /\bnot only\b(.{1,60}?)\bbut\b/u;
/** Where a second clause begins: what stands before it is what the symbol says. */
const CLAUSE =
  /[;:.!?,，；。、]\s|\s[-–—]{1,3}\s|[([（]|\s(?:but|except|however|unless|although|though|while|where|when|if)\s/u;
/** Words that take some of a yes back, wherever in the meaning they stand. */
const RESERVED =
  /\b(?:but|except|however|unless|only|limited|limitations?|restrictions?|restricted|partial|partially|partly|caveats?|experimental|unstable|beta|alpha|preview|some|incomplete|best[- ]effort|workarounds?|depends?|depending|requires?|needs?|conditional|subset|gaps?|without|pending|deferred|outstanding|not (?:yet |fully |completely |entirely |all )*(?:validated|verified|tested|complete|stable|documented|released|optimi[sz]ed|everywhere|always)|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used))\b|一部|部分|有限|仅/u;

/** A level and the words that state it, in order: the first that matches decides. */
const MEANINGS: readonly (readonly [RegExp, Level])[] = [
  [
    /\b(?:not (?:applicable|applied|relevant|meaningful)|not (?:meant|intended) (?:to|for)|n\/a|inapplicable|irrelevant|does(?:n't| not) apply|makes no sense|no such hardware|(?:not|un)[ -]?(?:supported|available|present|possible) (?:by|in|on) (?:the |this )?(?:hardware|chip|silicon)|(?:hardware|device|chip|silicon) (?:lacks|does(?:n't| not) (?:have|support))|invalid (?:for|type|combination))\b|不适用|対象外/u,
    'not-applicable',
  ],
  [
    /\b(?:unknown|not known|(?:don't|do not) know|untested|not (?:yet )?(?:been )?tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|(?:un|not (?:yet )?)(?:confirmed|verified)|needs? (?:testing|verification|confirmation)|untried|(?:not|never) (?:yet )?(?:tried|checked)|(?:nobody|no one) (?:knows|(?:has )?(?:yet )?(?:tried|tested|checked|looked))|under investigation)\b|未知|未测试|未確認/u,
    'unknown',
  ],
  [/\bnot (?:yet |currently )?(?:in progress|planned|started|under development|worked on)\b/u, 'missing'],
  [
    /\b(?:not (?:yet )?(?:fully|completely|entirely|wholly|always|all|everywhere)|partial|partially|partly|in parts?|half|limited|limitations?|limits?|some|incomplete|unfinished|in[- ]progress|work[- ]in[- ]progress|wip|experimental|unstable|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|restricted|restrictions?|conditional|conditionally|workarounds?|subset|under development|being (?:worked on|developed|implemented)|in review|under review|best[- ]effort|emulated|emulation|(?:known|severe|open|major|minor|has|have|with|some|few) (?:bugs|issues|problems|defects)|(?:bugs|issues|problems|defects) (?:are|is|remain)|otherwise than|differently|(?:seldom|barely|rarely|hardly|little|lightly) (?:tested|tried|used)|depends?|mostly|rarely|basic|trials?)\b|一部|部分|有限/u,
    'partial',
  ],
  [
    /\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|won't|aren't|without (?:support|any)|nothing|nobody|no one|none|neither|never|lacks?|lacking|absent|fails?|failing|broken|planned|todo|to do|soon|upcoming|roadmap|future|unable|disabled|dead|removed|dropped|discontinued|retired|rejected|impossible|incompatible|nonexistent|abandoned|obsolete)\b|不支持|未対応|非対応|未实现/u,
    'missing',
  ],
  [
    /\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working(?! (?:groups?|part(?:y|ies)|drafts?|director(?:y|ies)|cop(?:y|ies)|days?|hours?)\b)|stable|enabled|present|plays?|playable|provided|done|finished|merged|passes|passing|passed|read[ /-]+(?:and )?write|native|natively|have|has|shipped|released|ready|compatible|built|compiled|both|built[- ]?in|included|recommended|fit|good|ok|okay|everything|able|there|exists?|can|verified|tested|deprecated|mature|production|first[- ]class|match(?:es)? exactly|safe)\b|支持|対応|지원/u,
    'complete',
  ],
];

/** A yes that nobody has seen: "should work, not confirmed". */
function isUnsure(meaning: string): boolean {
  const may = /\b(?:should|shall|may|might|could|maybe|perhaps|probably|possibly|presumably)\b/u.exec(
    meaning,
  );
  return (
    may !== null &&
    /\b(?:un|not (?:yet )?(?:been )?)(?:tested|confirmed|verified|tried)\b/u.test(meaning.slice(may.index))
  );
}

/** Support that hangs on something else, or is for a part alone. */
const CONDITIONED =
  /^(?:requires?|needs?|via|through|with an?|w\/|only|if|when) |^[仅只]|^\S.* only$|\bwith (?:an? )?(?:plug-?in|adapter|extension|add-?on)\b/u;

/** What is still to come. */
const PLANNED = /\b(?:planned|todo|to do|soon|roadmap|future|upcoming|scheduled|in progress|proposed)\b/u;

/** Whether a sign of that meaning says that a feature is still to come. */
export function isPlanned(meaning: string): boolean {
  return PLANNED.test(foldName(meaning));
}

/** Reading without writing, or the reverse. */
const ONE_WAY =
  /(?:^|\b(?:supports?|can|only|allows?) )(?:read(?:s|able|ing)?\b(?!.{0,80}\bwrit)|writ(?:es?|able|ing)\b(?!.{0,80}\bread))/u;

/** What a legend says of a sign that states nothing, so that its cells are as if they were not there. */
const UNSTATED = /^not (?:stated|specified)[.!]*$/u;

/** Whether a sign of that meaning leaves its cell unsaid. */
export function isUnstated(meaning: string): boolean {
  return UNSTATED.test(foldName(meaning));
}

/** A level, and whether it is stated in plain words or only described. */
export interface Meaning {
  readonly level: Level;
  readonly stated: boolean;
}

/** A clause before the one that counts: "while nothing is promised, it works". */
const CONCEDED = /^(?:while|although|though|even though|given)\b[^,]{1,200},\s*/u;
/** What a denial takes back: "not available, but emulated". */
const TAKEN_BACK = /^[,;]?\s*but\b/u;

/** What there is instead: "not directly, but via a plug-in". */
const ANOTHER_WAY = /\bbut (?:via|through|using|by|similar\w*|possible|doable)\b/u;

/** The clause that a meaning begins with, harmless denials taken out. */
function headClause(folded: string): { readonly head: string; readonly rest: string } {
  const plain = folded
    .replace(NOT_ONLY, '$1and')
    .replace(HARMLESS, ' ')
    .replace(/\s{2,}/gu, ' ')
    .trim()
    .replace(CONCEDED, '')
    .replace(CONCEDED, '');
  const end = plain.search(CLAUSE);
  return end < 1
    ? { head: plain, rest: '' }
    : { head: plain.slice(0, end).trimEnd(), rest: plain.slice(end) };
}

const levelIn = (text: string): Level | undefined => MEANINGS.find(([pattern]) => pattern.test(text))?.[1];

/** Words by which a meaning states a level and does not merely describe one. */
const STATING =
  /\b(?:(?:un)?supported|supports?|implemented|unimplemented|available|unavailable|complete|partial|partially|partly|mostly|rarely|limited|missing|unknown|untested|yes|no|works?|working|(?:in)?compatible)\b|支持|対応/u;

/** What `meaning` says of a level: by its head clause, and by what the rest takes back. */
export function readMeaning(meaning: string): Meaning | undefined {
  const folded = foldName(meaning).replace(/(?<![.!])[.!]+$/u, '');
  if (UNSTATED.test(folded)) return undefined;
  const exact = PRESET_SIGNS.get(folded);
  if (exact !== undefined) return { level: exact.level, stated: true };
  if (ONE_WAY.test(folded)) return { level: 'partial', stated: true };
  const { head, rest } = headClause(folded);
  const own = PRESET_SIGNS.get(head)?.level ?? levelIn(head);
  const conditioned = CONDITIONED.test(head) && !/\b(?:not|no|un\w+)\b/u.test(head);
  const level = conditioned ? 'partial' : (own ?? (HARMLESS_TEST.test(folded) ? 'complete' : levelIn(rest)));
  if (level === undefined) return undefined;
  if (level === 'complete' && isUnsure(folded)) return { level: 'unknown', stated: false };
  const isReserved = level === 'complete' && RESERVED.test(`${head} ${rest}`);
  const isTakenBack = level === 'missing' && TAKEN_BACK.test(rest);
  const other = isTakenBack ? (ANOTHER_WAY.test(rest) ? 'partial' : levelIn(rest)) : undefined;
  const isPart = isReserved || other === 'complete' || other === 'partial';
  return { level: isPart ? 'partial' : level, stated: STATING.test(head) };
}

/** A denial of a lack and nothing else to say a level by: "no known defects". */
const HARMLESS_TEST = new RegExp(HARMLESS.source, 'u');

/** The level that `meaning` speaks of, if it speaks of one. */
export function levelOfMeaning(meaning: string): Level | undefined {
  return readMeaning(meaning)?.level;
}

/** The status that `meaning` speaks of; a choice is named after `group`. */
export function statusOfMeaning(meaning: string, group: string): Status | undefined {
  const folded = foldName(meaning);
  if (/\b(?:at least one|one of|any of)\b/u.test(folded)) return { kind: 'choice', group };
  if (/\b(?:optional|not required|not mandatory|recommended)\b/u.test(folded)) return { kind: 'optional' };
  if (/\b(?:required|mandatory|must)\b/u.test(folded)) return { kind: 'mandatory' };
  return undefined;
}
