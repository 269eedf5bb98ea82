import type { PhrasingContent, Text } from 'mdast';
import type { Range } from '../../../position.js';
import type { Context } from '../context.js';
import type { RstProblemCode } from '../problems.js';
import { type InlineText } from './inline-text.js';
import type { Recognizer } from './recognition.js';
/** What reading one start-string came to: nodes, and where to go on. */
export interface InlineResult {
    readonly nodes: PhrasingContent[];
    readonly end: number;
    /** Where the text before the markup ends, if not where the markup was found. */
    readonly plainTo?: number;
}
/** One text being read. */
export interface InlineState {
    readonly context: Context;
    readonly source: InlineText;
    readonly recognizer: Recognizer;
}
/** Keeps a start-string that has no end as text, and reports it. */
export declare function unclosed(state: InlineState, kind: string, start: number, end: number): InlineResult;
/** Markup that is wrong, kept as it is written. */
export declare function problemText(state: InlineState, start: number, end: number, problem: RstProblemCode): Text & {
    position: Range;
};
export declare function textNode(state: InlineState, start: number, end: number): Text;
export declare function linkReference(state: InlineState, label: string, anonymous: boolean, children: PhrasingContent[], start: number, end: number): PhrasingContent;
