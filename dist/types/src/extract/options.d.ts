import type { VocabularyConfig } from './vocabulary/vocabulary.js';
export interface ExtractOptions {
    /** Signs by level; beats legends and presets. */
    readonly vocabulary?: VocabularyConfig;
    readonly orientation?: 'features-in-rows' | 'targets-in-rows';
    /** Column headers by role; what is named here is what it is named. */
    readonly columns?: {
        readonly feature?: string;
        readonly status?: string;
        readonly targets?: readonly string[];
        readonly attributes?: readonly string[];
    };
    /** Other names of targets and features: alias to name. */
    readonly aliases?: Readonly<Record<string, string>>;
    /** Tables to take or to leave, by a heading above them or their caption. */
    readonly tables?: {
        readonly include?: readonly string[];
        readonly exclude?: readonly string[];
    };
}
/** The name that an alias of the configuration stands for; a name without one is itself. */
export declare function resolveAlias(title: string, options: ExtractOptions): string;
