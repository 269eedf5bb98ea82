import type { Title } from '../nodes.js';
import type { Line } from '../source.js';
import type { DirectiveCall, DirectiveResult } from './call.js';
/** The node of a title made of inline content. */
export declare function titleOf(call: DirectiveCall, lines?: readonly Line[]): Title | undefined;
export declare function runBody(call: DirectiveCall): DirectiveResult;
export declare function runAdmonition(call: DirectiveCall): DirectiveResult;
export declare function runTopic(call: DirectiveCall): DirectiveResult;
export declare function runSidebar(call: DirectiveCall): DirectiveResult;
export declare function runRubric(call: DirectiveCall): DirectiveResult;
export declare function runContents(call: DirectiveCall): DirectiveResult;
export declare function runQuote(call: DirectiveCall): DirectiveResult;
export declare function runContainer(call: DirectiveCall): DirectiveResult;
export declare function runClass(call: DirectiveCall): DirectiveResult;
