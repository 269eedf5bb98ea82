// What a configuration can settle about one document; everything is found without it where it can be.

import type { VocabularyConfig } from './lexicon/vocabulary.ts';
import { foldName } from './text/fold.ts';

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
  readonly tables?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
}

/** The name that an alias of the configuration stands for; a name without one is itself. */
export function resolveAlias(title: string, options: ExtractOptions): string {
  if (options.aliases === undefined) return title;
  const folded = foldName(title);
  const alias = Object.entries(options.aliases).find(([name]) => foldName(name) === folded);
  return alias?.[1] ?? title;
}
