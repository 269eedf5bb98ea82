import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { RstOptions } from './options.js';
/**
 * Makes a unified processor parse reStructuredText. Problems become messages of the file, with `source` `rst` and the
 * code of the problem as `ruleId`.
 */
export declare const rstParse: Plugin<[options?: RstOptions], string, Root>;
