import type { Definition, Root } from 'mdast';
import type { SubstitutionDefinition } from '../syntax/rst/nodes.js';
export interface Census {
    /** Link definitions, in the order of the text. */
    readonly definitions: readonly Definition[];
    readonly substitutions: readonly SubstitutionDefinition[];
    /** How often each link definition is used, by identifier. */
    readonly uses: ReadonlyMap<string, number>;
    /** Whether there are footnotes of the syntax's own, or references to them. */
    readonly noted: boolean;
}
export declare function censusOf(root: Root): Census;
