import type { Diagnostic } from '../diagnostic.js';
import type { Source } from '../source/source.js';
import { type Directive } from './directives.js';
/** A directive and the rules that it has kept quiet about something. */
export interface UsedDirective {
    readonly directive: Directive;
    readonly used: ReadonlySet<string>;
}
/** Applies the directives of a document; `ids` are all rules, which a directive without names means. */
export declare function applyDirectives(diagnostics: readonly Diagnostic[], source: Source, ids: readonly string[]): {
    readonly kept: readonly Diagnostic[];
    readonly directives: readonly UsedDirective[];
};
