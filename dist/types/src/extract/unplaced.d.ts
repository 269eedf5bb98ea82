import type { FeatureClaim, StatusClaim, TableFacts, TargetClaim } from './claims.js';
import type { DetailsEntry } from './details/entry.js';
import { type Place } from './flat.js';
import type { ExtractOptions } from './options.js';
import type { Section } from './sections.js';
export interface UnplacedSummary {
    readonly targets: readonly TargetClaim[];
    readonly features: readonly FeatureClaim[];
    readonly statuses: readonly StatusClaim[];
    readonly facts: TableFacts;
}
/** Looks among the blocks of `section` for a paragraph whose first line is a header that the details explain. */
export declare function unplacedSummary(section: Section, entries: readonly DetailsEntry[], place: Place, options: ExtractOptions): UnplacedSummary | undefined;
