// What the page says of a reading and of fixes, in a line.
import type { Severity } from '../src/index.ts';
import { FORMAT_NAMES } from './formats.ts';
import type { Fixed, Reading } from './protocol.ts';

export const NO_MATRIX =
  'No feature support matrix was found. “Reading” says how each table was read; the configuration can settle it.';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'remark'],
];

export function statusText({ format, matrices, findings }: Reading): string {
  const [first] = matrices;
  const size =
    matrices.length === 1 && first
      ? `: ${counted(first.features.length, 'feature')} by ${counted(first.targets.length, 'target')}`
      : '';
  const counts = SEVERITIES.flatMap(([severity, word]) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [counted(length, word)];
  });
  const found = counts.length === 0 ? 'no findings' : counts.join(', ');
  return `${FORMAT_NAMES[format]}, ${counted(matrices.length, 'matrix', 'matrices')}${size}; ${found}.`;
}

export function fixedText({ applied, skipped }: Fixed): string {
  const made = applied === 0 ? 'Nothing was fixed' : `${counted(applied, 'fix', 'fixes')} made`;
  const [reason] = skipped;
  return reason === undefined ? `${made}.` : `${made}; ${skipped.length} skipped: ${reason}.`;
}
