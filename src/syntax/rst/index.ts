// The public side of the reStructuredText parser: the entry `supportmatrix/rst`.
export type { Problem, Related, Severity } from '../../diagnostic.ts';
export type { Location, Point, Range } from '../../position.ts';
export type * from './nodes.ts';
export type { RstOptions } from './options.ts';
export { parseRst, type RstResult } from './parse.ts';
export { rstParse } from './plugin.ts';
export { RST_PROBLEM_CODES } from './problems.ts';
