// Which module runs which command; each is loaded only when its command is used.
import type { CommandModule } from './types.ts';

/** By command name, in the order of the definition; a test holds the two together. */
export const LOADERS: ReadonlyMap<string, () => Promise<CommandModule>> = new Map([
  ['lint', () => import('./lint.ts')],
  ['init', () => import('./init.ts')],
  ['convert', () => import('./convert.ts')],
  ['build', () => import('./build.ts')],
  ['check', () => import('./check.ts')],
  ['diff', () => import('./diff.ts')],
  ['stats', () => import('./stats.ts')],
  ['merge-reports', () => import('./merge-reports.ts')],
  ['lsp', () => import('./lsp.ts')],
  ['explain', () => import('./explain.ts')],
  ['completions', () => import('./completions.ts')],
]);
