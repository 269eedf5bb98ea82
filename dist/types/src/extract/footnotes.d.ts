import type { FootnoteFacts, FootnoteMark } from './claims.js';
import { type Place } from './flat.js';
import { type LedText } from './footnote-leads.js';
import { type Section } from './sections.js';
export interface FootnoteDefinitionFacts extends LedText {
    readonly section: Section;
    /** A footnote of the syntax itself, whose label holds for the whole document. */
    readonly wide?: boolean;
}
/** Looks definitions up as a reader does: in the section at hand first, then outwards. */
export interface Footnotes {
    readonly definitions: readonly FootnoteDefinitionFacts[];
    find(label: string, section: Section): FootnoteDefinitionFacts | undefined;
}
/** Gathers the footnotes of the document under `top`. */
export declare function footnotesOf(top: Section, place: Place): Footnotes;
/** Each definition with its references, then each label that is referred to and never defined. */
export declare function footnoteFacts(footnotes: Footnotes, marked: readonly {
    readonly section: Section;
    readonly marks: readonly FootnoteMark[];
}[], top: Section, place: Place): readonly FootnoteFacts[];
