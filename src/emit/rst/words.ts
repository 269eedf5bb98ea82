// The status of a feature in RST.
import type { Status } from '../../extract/claims.ts';
import { inline, literal } from './escape.ts';

/** A status: `optional`, `choice (console)`, a condition with its expression as a literal. */
export function statusText(status: Status): string {
  if (status.kind === 'choice') return `choice (${inline(status.group)})`;
  if (status.kind === 'condition') return `condition (${literal(status.expression, '(')})`;
  return status.kind;
}
