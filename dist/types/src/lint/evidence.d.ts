export type EvidenceKind = 'verified' | 'source';
/** What a column, a field or a key of this name is evidence of. */
export declare function evidenceKind(name: string): EvidenceKind | undefined;
export interface EvidenceNote {
    readonly kind: EvidenceKind;
    /** As the note has it: a day, a word, an address. */
    readonly value: string;
}
/**
 * The evidence in a note: `Source: nightly run 7; last verified: 2024-03-01`. Prose is not asked to be a date:
 * after `tested`, only one that looks like it counts.
 */
export declare function evidenceInNote(note: string): readonly EvidenceNote[];
