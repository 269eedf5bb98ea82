import type { Table } from 'mdast';
import type { DirectiveChild } from '../nodes.js';
import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runTable(call: DirectiveCall): DirectiveResult;
/** The title, if there is one, and the table, which knows its text too. */
export declare function titled(call: DirectiveCall, table: Table): DirectiveChild[];
/** The widths of the columns: those given, or as many equal ones. */
export declare function columnWidths(call: DirectiveCall, columns: number): {
    widths: number[];
    flaw?: string;
};
export declare function numberOption(call: DirectiveCall, name: string): number;
/** Whether the rows suffice for the header rows and stub columns that are asked for. */
export declare function findSizeFlaw(rows: readonly ArrayLike<unknown>[], headerRows: number, stubColumns: number): string | undefined;
