// Ambiguous signs (`x`, `-`, `R`, `N`, blank) decided by the signs that they share a table with.
import type { Basis } from '../claims.ts';
import type { Level } from '../support.ts';

export interface Decision {
  readonly level: Level;
  readonly basis: Basis;
}

/** The folded signs of a table, parted into those with a fixed level and those without. */
export interface Company {
  /** Levels of the signs that are clear by themselves. */
  readonly levels: ReadonlySet<Level>;
  /** Whether the clear signs are words alone: where grades are written out, a blank is no grade. */
  readonly words: boolean;
  /** Whether some cells say that the feature is still to come: a dash need not. */
  readonly plans: boolean;
  /** The ambiguous signs in use. */
  readonly ambiguous: ReadonlySet<string>;
  /** All signs in use. */
  readonly all: ReadonlySet<string>;
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '―', '−', '--', '---']);
const company = (level: Level): Decision => ({ level, basis: 'company' });
const preset = (level: Level): Decision => ({ level, basis: 'preset' });
const nobody: Decision = { level: 'unknown', basis: 'none' };

/** Signs that say no beside one of others, which are drawn against them, whatever they say elsewhere. */
const OPPOSITES: readonly (readonly [no: string, yes: string])[] = [
  ['○ ◯', '● ⬤ ⚫ ◐ ◑ ◒ ◓ ◔ ◕'],
  ['➖', '➕'],
  ['off', 'on'],
];
const OPPOSITE_OF: ReadonlyMap<string, readonly string[]> = new Map(
  OPPOSITES.flatMap(([no, yes]) => no.split(' ').map((sign) => [sign, yes.split(' ')] as const)),
);

/** Whether a sign is the no to one that stands beside it. */
export const isOpposed = (sign: string, { all }: Pick<Company, 'all'>): boolean =>
  OPPOSITE_OF.get(sign)?.some((yes) => all.has(yes)) === true;

/** Signs for a yes where a cross is the no; beside blanks, both are marks. */
const ROUND = ['o', '○', '◯', '+'];

function decideLetter(
  sign: string,
  { levels, ambiguous }: Pick<Company, 'levels' | 'ambiguous'>,
): Decision | undefined {
  const positive = levels.has('complete') || levels.has('partial');
  switch (sign) {
    case 'y':
      return ambiguous.has('n') ? preset('complete') : company('complete');
    case 'n':
      return ambiguous.has('y') ? preset('missing') : company('missing');
    case 'p':
      return ambiguous.has('y') || ambiguous.has('f') ? preset('partial') : company('partial');
    case 'f':
      return company('complete');
    case 's':
    case 'ps':
    case 'ns':
      return preset(sign === 's' ? 'complete' : sign === 'ps' ? 'partial' : 'missing');
    case 'na':
      return preset('not-applicable');
    // Alone it may be a slip of `No`.
    case 'on':
      return ambiguous.has('off') ? preset('complete') : undefined;
    case 'off':
      return company('missing');
    case 'x':
      return company(
        positive || (!ambiguous.has('') && ROUND.some((other) => ambiguous.has(other))) || ambiguous.has('y')
          ? 'missing'
          : 'complete',
      );
    default:
      return undefined;
  }
}

function decideSign(sign: string, { ambiguous }: Company): Decision | undefined {
  switch (sign) {
    case 'r/w':
    case 'rw':
      return company('complete');
    case 'r':
    case 'ro':
    case 'r/o':
    case 'w':
    case 'wo':
    case 'w/o':
      return company('partial');
    case '+':
    case '++':
      return ambiguous.has('-') ? preset('complete') : company('complete');
    case 'o':
    case '○':
    case '◯':
      return company('complete');
    default:
      return undefined;
  }
}

/** Whether the table says "no" in so many words or marks, so that a blank need not. */
function saysNo(levels: ReadonlySet<Level>, ambiguous: ReadonlySet<string>): boolean {
  if (levels.has('missing') || ambiguous.has('n')) return true;
  return ambiguous.has('x') && decideLetter('x', { levels, ambiguous })?.level === 'missing';
}

/** What an ambiguous sign means among `company`. */
export function decideByCompany(sign: string, company_: Company): Decision {
  const { levels, ambiguous, words } = company_;
  if (isOpposed(sign, company_)) return preset('missing');
  const no = saysNo(levels, ambiguous);
  const dashed = [...ambiguous].some((other) => DASHES.has(other));
  if (sign === '') return company(no || dashed || (words && levels.size > 1) ? 'unknown' : 'missing');
  if (DASHES.has(sign)) {
    if (sign === '-' && ambiguous.has('+')) return preset('missing');
    return company(no || company_.plans ? 'not-applicable' : 'missing');
  }
  return decideLetter(sign, company_) ?? decideSign(sign, company_) ?? nobody;
}
