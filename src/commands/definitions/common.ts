// Options and arguments that several commands share.
import { FORMATS } from '../../source/source.ts';
import type { ArgumentDefinition, OptionDefinition } from '../types.ts';

export const FILES: ArgumentDefinition = {
  name: 'FILE',
  description: 'Documents, folders or globs; `-` is standard input.',
  kind: 'file',
  required: false,
  multiple: true,
};

export const CONFIG: OptionDefinition = {
  name: 'config',
  description: 'Use this configuration instead of looking upwards from each document.',
  value: { name: 'FILE', kind: 'file' },
};

export const NO_CONFIG: OptionDefinition = {
  name: 'no-config',
  description: 'Use no configuration at all.',
};

export const PLUGIN: OptionDefinition = {
  name: 'plugin',
  description: 'Also use the rules that this module exports. It runs as a part of the program.',
  value: { name: 'FILE', kind: 'file' },
  multiple: true,
};

/** Options of every command that reads documents. */
export const READING: readonly OptionDefinition[] = [
  CONFIG,
  NO_CONFIG,
  {
    name: 'from',
    description: 'Read the documents as this format, whatever their names say.',
    value: { name: 'FORMAT', kind: 'text' },
    choices: async () => FORMATS,
    isOpen: true,
  },
  {
    name: 'stdin-filename',
    description:
      'The name that standard input goes by: it says the format, the configuration and the path in reports.',
    value: { name: 'FILE', kind: 'file' },
  },
  {
    name: 'max-bytes',
    description: 'Refuse documents larger than this (default: 67108864, 64 MiB).',
    value: { name: 'BYTES', kind: 'number' },
  },
];

export const AS_OF: OptionDefinition = {
  name: 'as-of',
  description: 'What holds for this version: features that came later, or went before it, are missing.',
  value: { name: 'VERSION', kind: 'text' },
};

/** How findings are reported. */
export const FORMAT: OptionDefinition = {
  name: 'format',
  short: 'f',
  description:
    'How to report; `FORMAT=PATH` writes to a file, and several may be given (default: pretty; github or gitlab in their CI).',
  value: { name: 'FORMAT', kind: 'text' },
  choices: async () => (await import('../../report/index.ts')).REPORT_FORMATS,
  isOpen: true,
  multiple: true,
};

export const MAX_WARNINGS: OptionDefinition = {
  name: 'max-warnings',
  description: 'Also exit with 1 when there are more warnings than this.',
  value: { name: 'COUNT', kind: 'number' },
};

/** Options of every command that writes a report of findings and nothing else. */
export const REPORTING: readonly OptionDefinition[] = [
  FORMAT,
  {
    name: 'fail-on',
    description: 'The lowest severity that makes the exit code 1 (default: error).',
    value: { name: 'SEVERITY', kind: 'text' },
    choices: async () => ['error', 'warning', 'info', 'never'],
  },
  MAX_WARNINGS,
  {
    name: 'quiet',
    short: 'q',
    description: 'Report errors only; warnings still count for --max-warnings.',
  },
];

/** Options of every command. */
export const GLOBAL: readonly OptionDefinition[] = [
  {
    name: 'color',
    description: 'Colour the output, or not; NO_COLOR and FORCE_COLOR are respected.',
    negatable: true,
  },
  { name: 'help', short: 'h', description: 'Show this help.' },
];
