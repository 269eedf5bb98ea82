import type { Matrix } from '../model/schema.js';
import { type LevelLook } from './levels.js';
/** Cells of each level, best first, those not stated last. */
export type LevelCounts = ReadonlyMap<LevelLook, number>;
/** Counts by target, in the order of targets. */
export declare function countByTarget(matrix: Matrix): readonly LevelCounts[];
/** Several counts together. */
export declare function addCounts(all: Iterable<LevelCounts>): LevelCounts;
/** The levels that occur, best first. */
export declare const usedLooks: (counts: LevelCounts) => readonly LevelLook[];
