import type { Nodes, Paragraph } from 'mdast';
import type { LegendEntry } from '../claims.js';
import { type Flat, type Place } from '../flat.js';
import type { IsUsed } from '../used-signs.js';
/** How much is known of what is read: `plain` text, a `list` that holds a legend entry, what a `title` calls a legend. */
export type LegendTrust = 'plain' | 'list' | 'title';
/** Whether a line of a legend calls a blank cell by this name. */
export declare function isBlankSign(sign: string): boolean;
/** "Column values contain the release letter when a feature was added": what is written means that it is there. */
export declare function releasesInProse(nodes: readonly Nodes[], place: Place): readonly LegendEntry[];
/** Legend entries in the inline content of one paragraph, list item or cell. */
export declare function legendInProse(nodes: readonly Nodes[], place: Place, trust?: LegendTrust, isUsed?: IsUsed): readonly LegendEntry[];
/** A table of two columns, a sign and its meaning, is a legend. */
export declare function legendInRows(rows: readonly (readonly Flat[])[], place: Place): readonly LegendEntry[];
/** The column that a paragraph says it speaks of: "For the `Optional` column, `X` means …". */
export declare function legendColumn(paragraph: Paragraph, place: Place): string | undefined;
