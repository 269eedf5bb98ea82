import type { PhrasingContent } from 'mdast';
import type { Context, RoleDefinition } from '../context.js';
import { type InlineState } from './make.js';
/** Finds a role by the name that a document uses; undefined where docutils has none of that name. */
export declare function findRole(context: Context, name: string): RoleDefinition | undefined;
/** Where a piece of interpreted text stands. */
export interface RoleSpot {
    readonly start: number;
    readonly textStart: number;
    readonly textEnd: number;
    readonly end: number;
}
/** Makes the node of interpreted text; an empty name stands for the default role. */
export declare function applyRole(state: InlineState, written: string, spot: RoleSpot): PhrasingContent;
