// The public side of the reStructuredText parser: the entry `supportmatrix/rst`.
import type { Root } from 'mdast';
import type { Parser, Plugin } from 'unified';
import type { RstOptions } from './options.ts';
import { parseRst } from './parse.ts';

export type { Problem, Related, Severity } from '../../diagnostic.ts';
export type { Location, Point, Range } from '../../position.ts';
export type * from './nodes.ts';
export type { RstOptions } from './options.ts';
export { parseRst, type RstResult } from './parse.ts';
export { RST_PROBLEM_CODES } from './problems.ts';

/**
 * Makes a unified processor parse reStructuredText. Problems become messages of the file, with `source` `rst` and the
 * code of the problem as `ruleId`.
 */
export const rstParse: Plugin<[options?: RstOptions], string, Root> = function (options) {
  const parser: Parser<Root> = (document, file) => {
    const { root, problems } = parseRst(document, options);
    for (const { code, message, range } of problems)
      file.message(message, { place: range, source: 'rst', ruleId: code });
    return root;
  };
  this.parser = parser;
};
