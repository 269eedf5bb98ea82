import { type DirectiveCall, type DirectiveResult } from './call.js';
export declare function runCode(call: DirectiveCall): DirectiveResult;
export declare function runParsedLiteral(call: DirectiveCall): DirectiveResult;
export declare function runMath(call: DirectiveCall): DirectiveResult;
export declare function runRaw(call: DirectiveCall): DirectiveResult;
export declare function runLineBlock(call: DirectiveCall): DirectiveResult;
/** Metadata are fields; the content is left to who wants it. */
export declare function runMeta(call: DirectiveCall): DirectiveResult;
