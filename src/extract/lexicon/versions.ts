// Cells that answer with a version: `v1.3`, `>=2.0`, `iOS 13+`, `since 2.4`.
import { memoize } from '../text/memoize.ts';
import { isKnownTarget } from './headers.ts';

const VERSION =
  /^(?:[<>=~^≥≤]{0,2}\s*)?v?\d+(?:\.\d+){0,3}(?:\.x|x|\+)?(?:-?(?:rc|beta|alpha|dev)\.?\d*)?\+?$/iu;

/** One version: its numbers, and what comes before the release with its number, such as `rc` and `1`. */
export const ONE_VERSION =
  /^v?(\d{1,9}(?:\.\d{1,9}){0,4})(?:\.x)?(?:-?(dev|alpha|beta|pre|preview|rc)[.-]?(\d{0,9}))?$/iu;

/** What the first of the numbers begins with. */
const VERSION_START = /^\s*[<>=~^≥≤v\d]/iu;

/** Where it is before a release has it: `6.1 / next`. */
const BRANCH = /\s\/\s\p{L}[\p{L}\p{N}-]{1,20}$/u;

/** The end of a range that has none: `6 - *`, `2.0 – latest`. */
const OPEN = /(?<=\d)\s?[-–](?:\s?(?:\*|latest|current|now|present))?$/iu;

/** Whether a text is a version number or range such as `v1.3`, `>=2.0`, `16+`. */
export function isVersion(text: string): boolean {
  return (
    text.length <= 40 &&
    VERSION_START.test(text) &&
    text
      .replace(BRANCH, '')
      .replace(OPEN, '')
      .split(/\s*(?:,|&&|\|\||\bto\b|\band\b|–|(?<=\d)\s*~|\s-\s|(?<=\.\d{1,4})\s*\/\s*(?=v?\d+\.))\s*/u)
      .every((part) => VERSION.test(part.trim()))
  );
}

/** Whether a text is a version beyond doubt: a bare whole number may count things as well. */
export const isTellingVersion: (text: string) => boolean = memoize(
  (text) => (/[.v+<>~^≥≤]/iu.test(text) || OPEN.test(text)) && isVersion(text),
);

/** What stands before a remark in brackets or a picture: `6.4` of `6.4 (drivers)` and `6.4 🚩`. */
export function beforeBracket(text: string): string {
  const open = text.indexOf('(');
  const bare = (open < 0 ? text : text.slice(0, open)).trimEnd();
  return bare.replace(/(?<=\d)\s\p{Extended_Pictographic}\uFE0F?$/u, '');
}

/** Words before the first version that has a feature. */
export const SINCE =
  /^(?:since|from|as of|starting (?:with|from|in|at)|ab|seit|depuis|à partir de|desde|a partir de|dal?|начиная с|с|от)\s+(?=\S)/iu;
/** What stands behind it. */
export const AND_LATER =
  /(?:\+|\s?(?:or|and) (?:later|newer|above|higher|up|greater|upwards)|\s?(?:及以上|以上|以降|이상)|\s?(?:oder|und) (?:höher|neuer)|\s?(?:ou|et) (?:plus|supérieur|ultérieur)|\s?o superior|\s?и выше)$/iu;
const COMPARED = /(?:[<>]=?|≥|≤)\s?(?=v?\d)/u;
/** A name of at most three words before a number: `SDK 23`, `Windows Server 2016`. */
const NUMBERED = /^(?:\p{L}[\p{L}\p{N}.#-]*\s+){0,3}v?\d+(?:\.\d+){0,3}(?:\.x)?$/u;

/** The newest versions, as pages for browsers have it, or all of them. */
const WIDE =
  /^(?:(?:the )?(?:last|latest) (?:\d{1,2}|two|three) (?:major )?(?:versions?|releases?)|(?:all|any)(?: (?!and|but|or)\p{L}{1,20}){0,2} (?:versions?|releases?)|latest(?: versions?)?|evergreen)$/iu;

/** Whether a text says from which version on a feature is there: `since 2.4`, `SDK >= 23`, `Safari 14+`, `8.0 or later`. */
export function isSince(text: string): boolean {
  if (text.length > 60) return false;
  const said = text.replace(/\s[✔✓✅]\uFE0F?$/u, '');
  if (WIDE.test(said)) return true;
  if (!/\d/u.test(text)) return false;
  const bare = said.replace(SINCE, '').replace(AND_LATER, '').replace(COMPARED, '').trim();
  // Both of what the version is of: `since Server 6.6 and Client 4.0`.
  return bare !== text && bare.split(' and ').every((part) => NUMBERED.test(part));
}

const NAMED = /^\p{L}[\p{L}\p{N}.+#-]*(?:\s\p{L}+)?\s+v?\d+(?:\.\d+){1,3}$/u;

/** A browser with its version, written as one word too: `IE11`. */
const BROWSER = /^(?:ie|edge|chrome|firefox|safari|opera|ios|android|node) ?\d[\d.]*\+?$/iu;

/** Whether a text is a name with a version of several parts: `Clang 2.9`. Below an answer's header it says since when. */
export function isNamedVersion(text: string): boolean {
  if (text.length > 60 || !/\d/u.test(text)) return false;
  const names = text.split(/[,/]/u).map((name) => name.trim());
  return (
    text.split(' / ').every((part) => NAMED.test(part)) ||
    (names.every(isKnownTarget) && names.some((name) => BROWSER.test(name)))
  );
}
