// What the words of a legend mean as a support level or as a status.
import type { Level, Status } from '../claims.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { foldName } from '../text/fold.ts';

/** In order: the first pattern that matches decides, so negations stand before what they negate. */
const MEANINGS: readonly (readonly [RegExp, Level])[] = [
  [
    /\b(?:not (?:applicable|applied)|n\/a|inapplicable|not relevant|does(?:n't| not) apply|makes no sense)\b/u,
    'not-applicable',
  ],
  [
    /\b(?:unknown|not known|untested|not tested|no information|no data|unclear|undetermined|unverified|not documented|to be determined|tbd|(?:un|not )confirmed|needs? (?:testing|verification|confirmation)|untried|(?:not|never) (?:yet )?(?:tried|checked)|(?:nobody|no one) (?:has )?(?:yet )?(?:tried|tested|checked))\b/u,
    'unknown',
  ],
  [
    /\b(?:partial|partially|partly|in parts?|limited|limitations?|limits?|some|incomplete|in[- ]progress|work[- ]in[- ]progress|experimental|beta|alpha|preview|caveats?|read[- ]only|write[- ]only|only|restricted|restrictions?|conditional|workarounds?|subset|under development|in review|under review|deprecated|best[- ]effort|emulated|emulation|known (?:bugs|issues|problems))\b/u,
    'partial',
  ],
  [
    /\b(?:not|no|unsupported|missing|unimplemented|unavailable|cannot|can't|doesn't|isn't|without|none|never|lacks?|lacking|absent|fails?|broken|planned|todo|soon|upcoming|roadmap|unable|disabled|dead|removed|dropped|discontinued|retired)\b/u,
    'missing',
  ],
  [
    /\b(?:supported|supports?|full|fully|complete|completely|implemented|implements|available|yes|works?|working|stable|enabled|present|provided|done|merged|passes|passing|read[ /-]+(?:and[ ])?write|native|have|has|shipped|released|ready)\b/u,
    'complete',
  ],
];

/** Support with a reservation, or that is not yet what it should be. */
const RESERVED =
  /\b(?:support(?:ed|s)?|works?|implemented|available)\b.{0,80}\b(?:but|except|however|unless)\b|^(?:supported|works?|working|implemented|available|done),? (?:and |though )?not (?:yet |fully )*(?:validated|verified|tested|complete|stable|documented|released|optimi[sz]ed)\b/u;

/** Support that hangs on something else. */
const CONDITIONED = /^(?:requires?|needs?|via|through|with an?) /u;

/** What is still to come. */
const PLANNED = /\b(?:planned|todo|to do|soon|roadmap|future|upcoming|scheduled|in progress|proposed)\b/u;

/** Whether a sign of that meaning says that a feature is still to come. */
export function isPlanned(meaning: string): boolean {
  return PLANNED.test(foldName(meaning));
}

/** Reading without writing, or the reverse. */
const ONE_WAY = /^(?:can\s+)?(?:(?:read(?!.*\bwrit))|(?:writ(?!.*\bread)))/u;

/** What a legend says of a sign that states nothing, so that its cells are as if they were not there. */
const UNSTATED = /^not (?:stated|specified)[.!]*$/u;

/** Whether a sign of that meaning leaves its cell unsaid. */
export function isUnstated(meaning: string): boolean {
  return UNSTATED.test(foldName(meaning));
}

/** The level that `meaning` speaks of, if it speaks of one. */
export function levelOfMeaning(meaning: string): Level | undefined {
  const folded = foldName(meaning).replace(/(?<![.!])[.!]+$/u, '');
  if (UNSTATED.test(folded)) return undefined;
  const exact = PRESET_SIGNS.get(folded);
  if (exact !== undefined) return exact.level;
  if (ONE_WAY.test(folded) || RESERVED.test(folded)) return 'partial';
  if (CONDITIONED.test(folded) && !/\b(?:not|no|un\w+)\b/u.test(folded)) return 'partial';
  return MEANINGS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** The status that `meaning` speaks of; a choice is named after `group`. */
export function statusOfMeaning(meaning: string, group: string): Status | undefined {
  const folded = foldName(meaning);
  if (/\b(?:at least one|one of|any of)\b/u.test(folded)) return { kind: 'choice', group };
  if (/\b(?:optional|not required|not mandatory|recommended)\b/u.test(folded)) return { kind: 'optional' };
  if (/\b(?:required|mandatory|must)\b/u.test(folded)) return { kind: 'mandatory' };
  return undefined;
}
