// RST out: the door of the folder beside.
export { emitRst, type RstOptions, type RstTable } from './rst/index.ts';
