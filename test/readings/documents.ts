// The labelled documents, in two halves: one to choose weights by, one to hold the choice against.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/pipeline.ts';
import { detectFormat } from '../../src/source/format.ts';
import { type Label, parseLabel } from './label.ts';
import { type Score, score } from './score.ts';

const FOLDER = join(import.meta.dirname, 'documents');

export type Half = 'weights' | 'held';

/** By the name without its ending, so that a document stays in its half whatever is added beside it (FNV-1a). */
export function halfOf(name: string): Half {
  const stem = name.replace(/\..*$/u, '');
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(stem)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  // The low bits of FNV are weak: those above them are mixed in.
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'weights' : 'held';
}

export const NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.label'))
  .sort();

/** Names of labels without a document. */
export const STRAY_LABELS: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.label') && !NAMES.includes(name.replace(/\.label$/u, '')))
  .sort();

export const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

export const labelOf = (name: string): Label => parseLabel(textOf(`${name}.label`));

/** What the tool makes of a document, held against its label. */
export function scoreOf(name: string): Score {
  const text = textOf(name);
  const document = readDocument({ path: name, format: detectFormat(name, text), text, bom: false });
  return score(
    labelOf(name),
    document.matrices.map(({ model }) => model),
  );
}
