import { type DataTree } from './data.js';
/**
 * Reads YAML. All scalars are texts, whatever they look like: `3.10` and `no` are names here, not numbers
 * and not booleans. Every defect is a problem; what is left of the data is still given.
 */
export declare function parseYaml(text: string): DataTree;
