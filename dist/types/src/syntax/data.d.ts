import type { Problem } from '../diagnostic.js';
interface Place {
    /** Offsets in the source; of a text, those of its content, quotes not included. */
    readonly start: number;
    readonly end: number;
}
export interface DataString extends Place {
    readonly kind: 'string';
    readonly value: string;
}
export interface DataScalar extends Place {
    readonly kind: 'scalar';
    readonly value: number | boolean | null;
}
export interface DataArray extends Place {
    readonly kind: 'array';
    readonly items: readonly DataNode[];
}
export interface DataEntry {
    readonly key: DataString;
    readonly value: DataNode;
}
export interface DataObject extends Place {
    readonly kind: 'object';
    /** In order, a key that is given twice stands twice. */
    readonly entries: readonly DataEntry[];
}
export type DataNode = DataString | DataScalar | DataArray | DataObject;
/** Data as read: without `root` where the text is no data at all. */
export interface DataTree {
    readonly root?: DataNode;
    readonly problems: readonly Problem[];
}
/** The last entry of `key`, which is the one that counts. */
export declare function entryOf(node: DataNode | undefined, key: string): DataEntry | undefined;
/** The plain value of a tree; objects have no prototype, so that keys of every name survive. */
export declare function plainOf(node: DataNode): unknown;
/** How deep data may be nested: far more than a matrix needs, far less than a stack holds. */
export declare const MAX_DATA_DEPTH = 200;
export {};
