// The one definition of the command line: parsing, help, completions and the man page are made from it.
import { build } from './definitions/build.ts';
import { check } from './definitions/check.ts';
import { completions } from './definitions/completions.ts';
import { convert } from './definitions/convert.ts';
import { diff } from './definitions/diff.ts';
import { explain } from './definitions/explain.ts';
import { init } from './definitions/init.ts';
import { lint } from './definitions/lint.ts';
import { lsp } from './definitions/lsp.ts';
import { mergeReports } from './definitions/merge-reports.ts';
import { stats } from './definitions/stats.ts';
import type { CommandDefinition } from './types.ts';

export const PROGRAM = 'supportmatrix';

export const TAGLINE =
  'Reads the feature support matrix you already have, tells you where it contradicts itself, and keeps every copy of it in step.';

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandDefinition[] = [
  lint,
  init,
  convert,
  build,
  check,
  diff,
  stats,
  mergeReports,
  lsp,
  explain,
  completions,
];

/** Options that stand without a command. */
export const PROGRAM_OPTIONS = [
  { name: 'help', short: 'h', description: 'Show this help.' },
  { name: 'version', short: 'V', description: 'Print the version.' },
] as const;
