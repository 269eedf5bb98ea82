import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runInclude(call: DirectiveCall): DirectiveResult;
