// Whether a list of names and values tells how well each name is supported, or anything else.

import { isAttributeHeader, isParameterColumn, isParameterLabel } from '../lexicon/headers.ts';
import { foldName } from '../text/fold.ts';
import type { SupportLine } from './support.ts';

/** Labels of reference sections, whose values are words such as `none` and `all` too. */
const REFERENCE =
  /^(?:(?:input |output )?(?:parameters?|arguments?|returns?|return value|results?|errors?|exceptions?|inputs?|outputs?)|since|see also|usage|synopsis|rationale|impact)$/u;

/** A value of a setting (`0: disabled`, `not 0: enabled`) or a word for one is nobody's name. */
function isValueName(name: string): boolean {
  return /^(?:(?:not\s+)?(?:[<>=]+\s*)?-?\d+|yes|no|true|false|on|off|none|all|enabled?|disabled?)$/u.test(
    name,
  );
}

function isReferenceName(name: string): boolean {
  return REFERENCE.test(name) || isAttributeHeader(name) || isParameterLabel(name) || isParameterColumn(name);
}

/**
 * True where at least half of the lines say a level and the names read as names of targets: different from
 * one another, no numbers, no words of a reference (`Parameters: none`, `Default: yes`).
 */
export function tellsLevels(lines: readonly SupportLine[]): boolean {
  const names = lines.map(({ name }) => foldName(name.text));
  if (new Set(names).size * 2 <= names.length && names.length > 1) return false;
  if (names.some(isValueName) || names.some(isReferenceName)) return false;
  return lines.filter(({ basis }) => basis !== 'none').length * 2 >= lines.length;
}

/** Whether several lines, one of them at least, say that anything is supported: `none` throughout does not. */
export function tellsSupport(lines: readonly SupportLine[]): boolean {
  return lines.length > 1 && lines.some(({ level }) => level === 'complete' || level === 'partial');
}
