import type { DirectiveCall, DirectiveResult } from './call.js';
export declare function runReplace(call: DirectiveCall): DirectiveResult;
/** Codes and texts with spaces between them, up to two dots that begin a comment. */
export declare function runUnicode(call: DirectiveCall): DirectiveResult;
/** The date is what the clock of whoever renders the document says: the node keeps the format only. */
export declare function runDate(call: DirectiveCall): DirectiveResult;
