// What a configuration can settle about one document; everything is found without it where it can be.

import type { TestResult } from './evidence/options.ts';
import type { VocabularyConfig } from './lexicon/vocabulary.ts';
import type { Level } from './support.ts';
import { foldName } from './text/fold.ts';

/** Paths of JSONPath into a data file; what does not begin with `$` is a text that stands for itself. */
export interface SourceMapping {
  /** The files that it is about, as globs. */
  readonly files: readonly string[];
  /** Where the names of features are. */
  readonly feature: string;
  /** Where the names of targets are. */
  readonly target: string;
  /** Where the levels are. */
  readonly level: string;
  /** Where the groups of features are. */
  readonly group?: string;
  /** Where the statuses of features are. */
  readonly status?: string;
  /** Where the versions are since which a target has a feature. */
  readonly since?: string;
  /** Where remarks are. */
  readonly notes?: string;
  /** Where the links of features are. */
  readonly link?: string;
  /** What the values mean, where nothing else says it: value to level. */
  readonly levels?: Readonly<Record<string, Level>>;
}

/** Mappings of a configuration. */
export interface SourceMappings {
  /** What their globs are relative to, relative to what the paths of documents are. */
  readonly folder: string;
  /** The first that names a file applies to it. */
  readonly entries: readonly SourceMapping[];
}

/** What a configuration can settle about reading a document. */
export interface ExtractOptions {
  /** Signs by level; beats legends and presets. */
  readonly vocabulary?: VocabularyConfig;
  /** Where the features are. */
  readonly orientation?: 'features-in-rows' | 'targets-in-rows';
  /** Column headers by role; what is named here is what it is named. */
  readonly columns?: ColumnsConfig;
  /** Other names of targets and features: alias to name. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** How data files of other than the natural shapes are read. */
  readonly sources?: SourceMappings;
  /** Which tables are feature support matrices, if detection gets it wrong. */
  readonly tables?: TablesConfig;
  /** What tests say of cells; absent where nobody asked tests. */
  readonly evidence?: readonly TestResult[];
}

/** Column headers by role. */
export interface ColumnsConfig {
  /** Header of the column that names the features. */
  readonly feature?: string;
  /** Header of the column that holds the status of a feature. */
  readonly status?: string;
  /** Headers of the columns that are targets. */
  readonly targets?: readonly string[];
  /** Headers of the columns that describe features. */
  readonly attributes?: readonly string[];
}

/** Tables, each named by a heading above it or by its caption. */
export interface TablesConfig {
  /** Read only these. */
  readonly include?: readonly string[];
  /** Do not read these. */
  readonly exclude?: readonly string[];
}

/** The name that an alias of the configuration stands for; a name without one is itself. */
export function resolveAlias(title: string, options: ExtractOptions): string {
  if (options.aliases === undefined) return title;
  const folded = foldName(title);
  const alias = Object.entries(options.aliases).find(([name]) => foldName(name) === folded);
  return alias?.[1] ?? title;
}
