// What the page says of a reading and of fixes, in a line.
import type { Severity } from '../src/index.ts';
import { FORMAT_NAMES } from './formats.ts';
import type { Fixed, Reading } from './protocol.ts';

export const NO_TEXT = 'Type or paste a document, open a file, or drop one on this page.';
export const NO_MATRIX =
  'No feature support matrix was found. Check the format above. “Reading” shows how each table was read; “Configuration” can change that.';
export const NO_FINDINGS = 'These rules find nothing wrong.';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function statusText({ format, matrices, findings }: Reading): string {
  const [first] = matrices;
  const size =
    matrices.length === 1 && first
      ? `: ${counted(first.features.length, 'feature')} by ${counted(first.targets.length, 'target')}`
      : '';
  const counts = SEVERITIES.flatMap((severity) => {
    const { length } = findings.filter((finding) => finding.severity === severity);
    return length === 0 ? [] : [counted(length, severity)];
  });
  const found = counts.length === 0 ? 'no findings' : counts.join(', ');
  const many = matrices.length === 0 ? 'no matrix' : counted(matrices.length, 'matrix', 'matrices');
  return `${FORMAT_NAMES[format]}, ${many}${size}; ${found}.`;
}

export function fixedText({ applied, skipped }: Fixed): string {
  const made = applied === 0 ? 'Nothing was fixed' : `${counted(applied, 'fix', 'fixes')} made`;
  const [reason] = skipped;
  return reason === undefined ? `${made}.` : `${made}; ${skipped.length} skipped: ${reason}.`;
}
