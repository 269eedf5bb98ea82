// All rules, by id: the one list that the command line hands to the engine.
import type { Rule } from '../src/lint/rule.ts';
import malformedSyntax from './malformed-syntax/index.ts';

export const RULES: readonly Rule[] = [malformedSyntax];
