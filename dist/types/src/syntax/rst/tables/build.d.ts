import type { PhrasingContent, Table } from 'mdast';
import type { Range } from '../../../position.js';
import type { Context } from '../context.js';
import type { Flow } from '../nodes.js';
import { type TableSpec } from './structure.js';
export interface TableOptions {
    readonly stubColumns?: number;
}
export declare function buildTable(context: Context, spec: TableSpec, position: Range, options?: TableOptions): Table;
export declare function cellContent(blocks: Flow[], position: Range): PhrasingContent[];
