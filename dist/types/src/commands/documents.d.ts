import type { SelectedEntry } from '../config/find.js';
import type { Config } from '../config/load.js';
import type { ExtractOptions } from '../extract/options.js';
import type { LintSettings } from '../lint/settings.js';
import { type ReadOptions } from '../source/read.js';
import type { Source } from '../source/source.js';
import type { AppliedConfig, Configs } from './configs.js';
/** A document that was named, with its place in the order of the arguments. */
export interface NamedSource {
    readonly source: Source;
    readonly order: number;
}
/** Documents that rules may compare with each other. */
export interface DocumentSet {
    readonly applied: AppliedConfig;
    readonly named: readonly NamedSource[];
    /** Documents of the same entry that were not named: read for comparison. */
    readonly companions: readonly Source[];
}
/** An argument that was found, with its place in their order; standard input has no path without a name. */
export interface NamedPath {
    readonly argument: string;
    readonly path: string | undefined;
    readonly order: number;
}
/** A set whose documents are not read yet. */
export interface PathSet {
    /** Tells the set from others of the run. */
    readonly key: string;
    readonly applied: AppliedConfig;
    readonly named: readonly NamedPath[];
}
/**
 * Sorts documents into sets: those of one entry of the configuration; without an entry that names files, those
 * that lie side by side under one name (`matrix.ini` and `matrix.md`).
 */
export declare function groupPaths(named: readonly NamedPath[], configs: Configs): Promise<readonly PathSet[]>;
/** Adds the other documents of the entry, where a rule compares documents; one that cannot be read is left out. */
export declare function withCompanions(set: DocumentSet, settings: LintSettings, options: ReadOptions): Promise<DocumentSet>;
/** The documents of one entry, relative to `cwd`; a document that an earlier entry names is not among them. */
export declare function documentsOf(config: Config, { index, entry }: SelectedEntry, cwd: string): Promise<string[]>;
/** What the entry settles about reading a document. */
export declare function extractOptionsOf({ selected }: AppliedConfig): ExtractOptions;
