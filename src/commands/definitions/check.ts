// The command line of `check`, as data.
import type { CommandDefinition } from '../types.ts';
import { CONFIG, FORMAT, MAX_WARNINGS } from './common.ts';

export const check: CommandDefinition = {
  name: 'check',
  summary: 'Lint, and prove that every copy says what its source says: the gate for CI.',
  description: [
    'Lints the documents of the configuration, and holds every output against what `build` would write, writing nothing. Drift is shown cell by cell, with what the source says and what the copy says. A copy that says the same in other bytes (another formatter, other line ends) has not drifted; a missing one has.',
    'Exit codes: 0 when all is well, 1 for findings at or over the threshold or for drift, 2 when something could not be read or understood.',
  ],
  arguments: [],
  options: [
    FORMAT,
    { name: 'exact', description: 'A copy that differs in a single byte has drifted.' },
    {
      name: 'fail-on',
      description: 'The lowest severity of findings that makes the exit code 1 (default: error).',
      value: { name: 'SEVERITY', kind: 'text' },
      choices: async () => ['error', 'warning', 'info', 'never'],
    },
    MAX_WARNINGS,
    { name: 'quiet', short: 'q', description: 'Report errors only.' },
    {
      name: 'today',
      description: "The day that exceptions expire by (default: the system's).",
      value: { name: 'YYYY-MM-DD', kind: 'text' },
    },
    CONFIG,
  ],
  examples: [
    { command: 'supportmatrix check', description: 'In CI; it needs no arguments.' },
    {
      command: 'supportmatrix check --format pretty --format sarif=report.sarif',
      description: 'For people and for a machine.',
    },
  ],
};
