export type * from './nodes.js';
export type { RstOptions } from './options.js';
export { parseRst } from './parse.js';
export { rstParse } from './plugin.js';
export { RST_PROBLEM_CODES } from './problems.js';
