// Names for findings that outlive edits around them: by rule, file, feature and target, not by line.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic } from '../diagnostic.ts';
import type { ReportedFile } from './report.ts';

/** Characters of the source that stand in for a coordinate where a finding has none. */
const EXCERPT = 200;

/**
 * One fingerprint (64 hexadecimal digits) for each finding of a file, in order. Findings that agree in all of
 * rule, path, matrix, feature and target are told apart by their number.
 */
export function fingerprintsOf(file: ReportedFile, path: string): readonly string[] {
  const seen = new Map<string, number>();
  return file.diagnostics.map((diagnostic) => {
    const coordinate = coordinateOf(diagnostic, file.text, path);
    const count = (seen.get(coordinate) ?? 0) + 1;
    seen.set(coordinate, count);
    return bytesToHex(sha256(utf8ToBytes(count === 1 ? coordinate : `${coordinate}\n${count}`)));
  });
}

function coordinateOf(diagnostic: Diagnostic, text: string, path: string): string {
  const { ruleId, matrix, featureTitle: feature, targetTitle: target, range } = diagnostic;
  const parts = [ruleId, path, matrix ?? '', feature ?? '', target ?? ''];
  if (feature === undefined && target === undefined) {
    parts.push(text.slice(range.start.offset, Math.min(range.end.offset, range.start.offset + EXCERPT)));
  }
  // As JSON, so that a separator inside a name cannot make two coordinates one.
  return JSON.stringify(parts);
}
