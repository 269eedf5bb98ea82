import type { Nodes, Paragraph } from 'mdast';
import type { LegendEntry } from '../claims.js';
import { type Flat, type Place } from '../flat.js';
/** Legend entries in the inline content of one paragraph, list item or cell. */
export declare function legendInProse(nodes: readonly Nodes[], place: Place): readonly LegendEntry[];
/** A table of two columns, a sign and its meaning, is a legend. */
export declare function legendInRows(rows: readonly (readonly Flat[])[], place: Place): readonly LegendEntry[];
/** The column that a paragraph says it speaks of: "For the `Optional` column, `X` means …". */
export declare function legendColumn(paragraph: Paragraph, place: Place): string | undefined;
