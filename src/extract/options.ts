// What a configuration can settle about one document; everything is found without it where it can be.

import type { Level } from './claims.ts';
import type { VocabularyConfig } from './lexicon/vocabulary.ts';
import { foldName } from './text/fold.ts';

/** Paths of JSONPath into a data file; what does not begin with `$` is a text that stands for itself. */
export interface SourceMapping {
  /** The files that it is about, as globs. */
  readonly files: readonly string[];
  readonly feature: string;
  readonly target: string;
  readonly level: string;
  readonly group?: string;
  readonly status?: string;
  readonly since?: string;
  readonly notes?: string;
  readonly link?: string;
  /** What the values mean, where nothing else says it: value to level. */
  readonly levels?: Readonly<Record<string, Level>>;
}

export interface SourceMappings {
  /** What their globs are relative to, relative to what the paths of documents are. */
  readonly folder: string;
  /** The first that names a file applies to it. */
  readonly entries: readonly SourceMapping[];
}

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
  /** How data files of other than the natural shapes are read. */
  readonly sources?: SourceMappings;
  /** Tables to take or to leave, by a heading above them or their caption. */
  readonly tables?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
}

/** The name that an alias of the configuration stands for; a name without one is itself. */
export function resolveAlias(title: string, options: ExtractOptions): string {
  if (options.aliases === undefined) return title;
  const folded = foldName(title);
  const alias = Object.entries(options.aliases).find(([name]) => foldName(name) === folded);
  return alias?.[1] ?? title;
}
