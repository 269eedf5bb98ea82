import type { LegendEntry } from '../claims.js';
/** A sign with the version left out. */
export interface Placeholder {
    readonly before: string;
    readonly after: string;
    readonly entry: LegendEntry;
}
/** The entries whose signs leave a version out. */
export declare function placeholdersOf(legend: readonly LegendEntry[]): readonly Placeholder[];
/** The entry whose sign `sign` is, with a version in it. */
export declare function fillsPlaceholder(sign: string, placeholders: readonly Placeholder[]): LegendEntry | undefined;
