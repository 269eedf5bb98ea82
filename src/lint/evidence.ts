// Evidence of support, wherever a document writes it: when somebody verified it, and where that can be looked up.
import { foldName } from '../extract/text/fold.ts';

export type EvidenceKind = 'verified' | 'source';

const NAMES: ReadonlyMap<string, EvidenceKind> = new Map([
  ['last verified', 'verified'],
  ['verified', 'verified'],
  ['verified on', 'verified'],
  ['last tested', 'verified'],
  ['tested', 'verified'],
  ['tested on', 'verified'],
  ['last checked', 'verified'],
  ['source', 'source'],
  ['sources', 'source'],
  ['evidence', 'source'],
  ['reference', 'source'],
  ['references', 'source'],
]);

/** What a column, a field or a key of this name is evidence of. */
export function evidenceKind(name: string): EvidenceKind | undefined {
  return NAMES.get(foldName(name).replaceAll(/[\s_-]+/gu, ' '));
}

export interface EvidenceNote {
  readonly kind: EvidenceKind;
  /** As the note has it: a day, a word, an address. */
  readonly value: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}/u;

/**
 * The evidence in a note: `Source: nightly run 7; last verified: 2024-03-01`. Prose is not asked to be a date:
 * after `tested`, only one that looks like it counts.
 */
export function evidenceInNote(note: string): readonly EvidenceNote[] {
  return note.split(/[\n;,()]|\.\s/u).flatMap((part): readonly EvidenceNote[] => {
    const text = part.trim();
    const colon = text.indexOf(':');
    const label =
      colon < 0
        ? /^(?:last )?(?:verified|tested|checked)(?: on)?(?= \d)/iu.exec(text)?.[0]
        : text.slice(0, colon);
    const kind = label === undefined ? undefined : evidenceKind(label);
    if (label === undefined || kind === undefined) return [];
    const value = text
      .slice(colon < 0 ? label.length : colon + 1)
      .trim()
      .replace(/\.$/u, '');
    if (value === '') return [];
    const day = DAY.exec(value)?.[0];
    if (kind === 'verified' && day !== undefined) return [{ kind, value: day }];
    return kind === 'source' || /^last\b/iu.test(label) ? [{ kind, value }] : [];
  });
}
