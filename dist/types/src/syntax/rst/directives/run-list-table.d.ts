import type { DirectiveCall, DirectiveResult } from './call.js';
export declare function runListTable(call: DirectiveCall): DirectiveResult;
