import type { BlockState } from './state.js';
/** What a target leads to: another name, a URI, or (an empty one) the place where it stands. */
export type TargetAim = {
    readonly refname: string;
} | {
    readonly uri: string;
};
/** Reads `.. _name: aim`; answers whether a blank line follows. */
export declare function readTarget(state: BlockState, nameStart: number): boolean;
/** Reads `__ aim`. */
export declare function readAnonymousTarget(state: BlockState, width: number): boolean;
/** Tells what the text of a target leads to. */
export declare function readAim(lines: readonly string[]): TargetAim;
