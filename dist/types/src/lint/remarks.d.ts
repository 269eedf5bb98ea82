import { type Range } from '../position.js';
import type { Exception } from './exceptions.js';
import type { LintSettings } from './settings.js';
import type { UsedDirective } from './suppressions.js';
/** The rules whose findings the engine makes, since only it knows what was suppressed. */
export declare const INVALID_SUPPRESSION = "invalid-suppression";
export declare const UNUSED_SUPPRESSION = "unused-suppression";
export interface Remark {
    readonly ruleId: string;
    readonly message: string;
    readonly range: Range;
    readonly actual?: string;
}
/** What is wrong with the directives of one document. */
export declare function remarksOnDirectives(directives: readonly UsedDirective[], ids: readonly string[], settings: LintSettings): readonly Remark[];
/** What is wrong with the exceptions, and where they are written; a rule that is off cannot say what it needs. */
export declare function remarksOnExceptions(expired: readonly Exception[], unneeded: readonly Exception[], { active }: LintSettings): readonly {
    readonly path: string;
    readonly finding: Remark;
}[];
