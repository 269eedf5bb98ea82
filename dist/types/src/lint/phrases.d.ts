import type { Text } from '../extract/claims.js';
import type { Range } from '../position.js';
import { type Source } from '../source/source.js';
/** The range between two offsets of a source. */
export declare function rangeIn(source: Source, start: number, end: number): Range;
/** The sentences of a text; a full stop inside a number or a name ends none. */
export declare function sentencesOf(text: string): readonly string[];
/** The place of a phrase inside a note, white space folded; the note where its source reads otherwise. */
export declare function placeOfPhrase(source: Source, { range }: Text, phrase: string): Range;
