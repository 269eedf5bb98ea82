// All rules, by id: the one list that the command line hands to the engine.
import { type Rule, withPage } from '../src/lint/rule.ts';
import * as all from './all.ts';

/** A namespace has its names sorted. */
export const RULES: readonly Rule[] = Object.values(all).map(withPage);
