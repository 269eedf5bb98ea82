import type { Element } from 'hast';
import type { Table } from 'mdast';
import { type Context } from './html-phrasing.js';
declare module 'mdast' {
    interface TableCellData {
        /** Class names of the cell and of what stands in it. */
        classes?: readonly string[];
    }
}
export declare function tableOf(element: Element, context: Context): Table;
