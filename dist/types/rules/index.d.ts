import type { Rule } from '../src/lint/rule.js';
export declare const RULES: readonly Rule[];
