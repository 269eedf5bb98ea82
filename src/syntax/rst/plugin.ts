// The parser as a plugin of unified: `unified().use(rstParse)`.
import type { Root } from 'mdast';
import type { Parser, Plugin } from 'unified';
import type { RstOptions } from './options.ts';
import { parseRst } from './parse.ts';

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
