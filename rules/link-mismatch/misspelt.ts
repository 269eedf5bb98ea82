// Links to other pages that hold the name of their row, as those of the other rows do, but for a letter.
import { tally } from '../../src/group.ts';
import { nearness } from '../../src/lint/nearest.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import type { Range } from '../../src/position.ts';

/** So many rows have a link of the same form, and more rows than not. */
const ROWS = 3;
/** Letters; shorter names that differ by one are two names. */
const SHORTEST = 6;

interface Linked {
  readonly feature: string;
  readonly link: string;
  /** The name of the row. */
  readonly range: Range;
  readonly name: string;
  /** What tells the page from others: its place on a page, or the last part of its path. */
  readonly page: string;
}

/** Letters and digits, lower case. */
export function squashed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function pageOf(link: string): string {
  const [path = '', place] = link.split('#', 2);
  if (place !== undefined && place !== '') return squashed(place);
  const last = (path.split('?', 1)[0] ?? '').split('/').findLast((part) => part !== '') ?? '';
  return squashed(last.replace(/\.[a-z]{1,5}$/iu, ''));
}

function linkedRows({ claims, features }: MatrixView): readonly Linked[] {
  return claims.features.flatMap(({ key, link, range, view }) => {
    const title = features.get(key)?.title;
    if (view !== 'summary' || link === undefined || link.startsWith('#') || title === undefined) return [];
    return [{ feature: key, link, range, name: squashed(title), page: pageOf(link) }];
  });
}

/** What stands before and behind the name in a page's address. */
function frameOf({ name, page }: Linked): string | undefined {
  const at = name === '' ? -1 : page.indexOf(name);
  return at < 0 ? undefined : `${page.slice(0, at)}\0${page.slice(at + name.length)}`;
}

/** The frame that most of the rows share. */
function commonFrame(rows: readonly Linked[]): readonly [string, string] | undefined {
  const counts = tally(rows.flatMap((row) => frameOf(row) ?? []));
  const [most, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const [before = '', behind = ''] = most.split('\0');
  return count >= ROWS && count * 2 > rows.length ? [before, behind] : undefined;
}

/** Words that British and American English spell differently are the same so. */
const spelling = (name: string): string => name.replaceAll('z', 's').replaceAll('ou', 'o');
const digits = (name: string): string => name.replaceAll(/\P{N}/gu, '');

/** Whether two names are one but for a letter within; another ending is another form of the word, a digit another thing. */
function areOne(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a) || Math.min(a.length, b.length) < SHORTEST) return false;
  return nearness(a, b) === 1 && digits(a) === digits(b) && spelling(a) !== spelling(b);
}

/** The rows whose link has another spelling of their name. */
export function misspeltLinks(matrix: MatrixView): readonly Linked[] {
  const rows = linkedRows(matrix);
  const frame = commonFrame(rows);
  if (frame === undefined) return [];
  const [before, behind] = frame;
  const names = new Set(rows.map(({ name }) => name));
  return rows.filter(({ name, page }) => {
    if (!page.startsWith(before) || !page.endsWith(behind)) return false;
    const rest = page.slice(before.length, page.length - behind.length);
    return !names.has(rest) && areOne(name, rest);
  });
}
