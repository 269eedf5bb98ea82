// What a sentence of a note says of support, flatly and of all of it: "Not supported.", "Fully supported since 2.0."
import type { Level } from '../../src/extract/support.ts';

const SUBJECT = /^(?:it|(?:this|the)(?: feature| operation)?) (?:is|has been) /iu;
const DENIAL =
  /^(?:currently |still |simply )?(?:not (?:yet |currently )?(?:supported|implemented|available|possible)|unsupported|unimplemented|unavailable)(?: (?:at all|yet|currently|here|so far|at the moment|for now))?[.!]?$/iu;
const ASSERTION =
  /^(?:now |already )?(?:(?:fully|completely|entirely) )?(?:supported|implemented|available)(?: now| completely| fully| everywhere)?(?: (?:since|as of)(?: (?:version|release))? [\p{L}\d.-]{1,20})?[.!]?$/iu;
/** A note that is no more than a level. */
const [NO, YES] = [/^(?:no|[❌✖✗✘]\ufe0f?)$/iu, /^(?:yes|[✅✔✓]\ufe0f?)$/iu];
/** What may stand behind the name of a target. */
const DOES_NOT =
  /^ (?:does not|doesn[’']t|cannot|can[’']t) (?:yet )?support (?:this|it)(?: (?:feature|operation|at all|yet))?[.!]?$/iu;
const DOES =
  /^ (?:now |already )?(?:(?:fully|completely) )?supports (?:this|it)(?: (?:feature|operation|fully|completely))?[.!]?$/iu;
/** A list answers for the few longest sentences at most. */
const LONGEST = 120;

const ALL =
  /^(?:full(?:y)?|complete(?:ly)?) support(?:ed|s)?(?: (?:for|of|on|by))? (?:all|every)(?: [\p{L}-]{1,20}){1,2}[.!]?$/iu;

/** Whether a sentence calls everything supported: "Full support for all features". */
export function isAllPraise(sentence: string): boolean {
  return sentence.length <= LONGEST && ALL.test(sentence);
}

/** `missing` for a denial, `complete` for an assertion; undefined for all that qualifies what it says. */
export function supportSaid(sentence: string): Extract<Level, 'complete' | 'missing'> | undefined {
  if (sentence.length > LONGEST) return undefined;
  const said = sentence.replace(SUBJECT, '');
  if (DENIAL.test(said) || NO.test(said)) return 'missing';
  return ASSERTION.test(said) || YES.test(said) ? 'complete' : undefined;
}

/** The same of a sentence about a target by name, `Ironic does not support this.`, with that name. */
export function supportSaidOf(
  sentence: string,
): { readonly target: string; readonly level: 'complete' | 'missing' } | undefined {
  if (sentence.length > LONGEST) return undefined;
  const at = sentence.search(/ (?:does|doesn|can|now|already|fully|completely|supports)\b/iu);
  if (at < 1) return undefined;
  const target = sentence.slice(0, at);
  const rest = sentence.slice(at);
  if (DOES_NOT.test(rest)) return { target, level: 'missing' };
  return DOES.test(rest) ? { target, level: 'complete' } : undefined;
}
