import type { Range } from '../../position.js';
import type { Locator } from '../../source/source.js';
import type { CsvRow, CsvTable } from '../../syntax/csv.js';
import type { Text } from '../claims.js';
import { type LongColumn } from './columns.js';
/** Where the columns stand: those known by name, and those of attributes. */
export interface LongLayout {
    readonly columns: ReadonlyMap<string, number>;
    readonly attributes: readonly {
        readonly name: string;
        readonly index: number;
    }[];
}
/** The layout that a header gives. */
export declare function layoutOf(header: CsvRow | undefined): LongLayout;
/** Whether a table is in the long form: its header names a feature, a target and a level. */
export declare function isLong({ rows }: CsvTable): boolean;
/** One row, field by field. */
export declare class LongRow {
    #private;
    constructor(row: CsvRow, layout: LongLayout, locator: Locator);
    value(column: LongColumn): string;
    /** The field's text and place; `undefined` where it is empty. */
    text(column: LongColumn): Text | undefined;
    texts(column: LongColumn): readonly Text[];
    /** The place of a field, empty or not; of a field that the row has not, the row's end. */
    rangeOf(column: LongColumn): Range;
    /** Whether any of `columns` is filled. */
    says(columns: readonly LongColumn[]): boolean;
    get saysAttributes(): boolean;
    get range(): Range;
    get attributes(): readonly {
        readonly name: string;
        readonly value: Text;
    }[];
}
