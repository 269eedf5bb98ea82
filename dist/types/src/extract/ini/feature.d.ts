import type { IniOption, IniSection } from '../../syntax/ini/index.js';
import type { CellClaim, DataKey, FeatureClaim, StatusClaim } from '../claims.js';
import type { Layout } from './sections.js';
/** What one section says. */
export interface FeatureClaims {
    readonly feature: FeatureClaim;
    readonly status?: StatusClaim;
    readonly cells: readonly CellClaim[];
    readonly keys: readonly DataKey[];
}
/** The keys of a section as rules see them; `feature` is absent for sections that are none. */
export declare function dataKeys(section: IniSection, feature: string | undefined, layout: Layout): DataKey[];
/** The claims of one feature; `defaults` are the options that its section inherits. */
export declare function readFeature(section: IniSection, defaults: readonly IniOption[], layout: Layout): FeatureClaims;
