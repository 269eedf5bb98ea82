// The legend in the comments of an INI file: which words its levels and its statuses are said to have.
import type { IniText } from '../../syntax/ini/index.ts';
import type { LegendEntry } from '../claims.ts';
import { LEVELS } from '../support.ts';
import { partOf } from './text.ts';

const STATUSES: ReadonlySet<string> = new Set(
  'mandatory required optional choice condition conditional mature immature unspecified'.split(' '),
);

/** `# - complete - fully implemented`, `#  * choice(group): one of the group`. */
const ENTRY = /^[#;]+\s*(?:[-*]\s*)?([a-z][a-z-]{3,20})(?:\([^)]{0,40}\))?\s*(?:\s[-–—]|[:=])\s*(\S.*)$/u;

/** The words that comments explain, levels with their level and statuses under the column `status`. */
export function legendOf(comments: readonly IniText[]): readonly LegendEntry[] {
  return comments.flatMap(({ text, range }): readonly LegendEntry[] => {
    const [, symbol, meaning] = ENTRY.exec(text) ?? [];
    if (symbol === undefined || meaning === undefined) return [];
    const from = text.indexOf(symbol, 1);
    const entry = { symbol, meaning, range: partOf(range, from, symbol.length) };
    const level = LEVELS.find((word) => word === symbol);
    if (level !== undefined) return [{ ...entry, level }];
    return STATUSES.has(symbol) ? [{ ...entry, column: 'status' }] : [];
  });
}
