import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runCsvTable(call: DirectiveCall): DirectiveResult;
