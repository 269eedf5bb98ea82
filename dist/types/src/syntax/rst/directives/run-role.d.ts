import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runRole(call: DirectiveCall): DirectiveResult;
export declare function runDefaultRole(call: DirectiveCall): DirectiveResult;
