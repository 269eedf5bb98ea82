import type { DirectiveCall, DirectiveResult } from './call.js';
export declare function runDirective(call: DirectiveCall): DirectiveResult;
