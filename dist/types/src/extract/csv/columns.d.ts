/** One row a cell; what is not of the cell stands on the first row of its feature, target or matrix. */
export declare const LONG_COLUMNS: readonly ['matrix', 'section', 'group', 'feature', 'status', 'target', 'level', 'text', 'notes', 'feature_notes', 'api', 'commands', 'feature_link', 'target_link', 'feature_id', 'target_id', 'matrix_id', 'target_label', 'principles', 'closing_notes'];
export type LongColumn = (typeof LONG_COLUMNS)[number];
/** Before the name of an attribute in its column's header. */
export declare const ATTRIBUTE_PREFIX = "attribute: ";
/**
 * Several texts in one field: a bullet before each, further lines indented. One text stands as it is, unless
 * it begins as a list would.
 */
export declare function joinList(items: readonly string[]): string;
/** The texts of a field that `joinList` wrote. */
export declare function splitList(field: string): readonly string[];
/** A path of labels on one line; a `›` of a label's own is escaped. */
export declare function joinPath(path: readonly string[]): string;
/** The labels of a path that `joinPath` wrote. */
export declare function splitPath(field: string): readonly string[];
/** A principle in one text; a colon of its title's own is escaped. */
export declare function joinPrinciple({ title, text }: {
    readonly title: string;
    readonly text: string;
}): string;
/** The principle that `joinPrinciple` wrote; a text without a colon has no title. */
export declare function splitPrinciple(item: string): {
    readonly title: string;
    readonly text: string;
};
