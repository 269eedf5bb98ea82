import type { Edit } from '../diagnostic.js';
import { type Format } from '../source/source.js';
/** Adds to the edits of a text what keeps its drawing whole; neither list has edits that overlap. */
export type Relayout = (text: string, edits: readonly Edit[]) => readonly Edit[];
/** What draws the tables of a format anew; undefined where tables are not drawn. */
export declare function relayoutOf(format: Format): Relayout | undefined;
