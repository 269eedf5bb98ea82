// Options and arguments that several commands share.
import type { ArgumentDefinition, OptionDefinition } from '../types.ts';

export const INPUT_FORMATS = ['markdown', 'rst', 'ini', 'csv', 'json', 'yaml', 'html', 'text'] as const;

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

/** Options of every command that reads documents. */
export const READING: readonly OptionDefinition[] = [
  CONFIG,
  NO_CONFIG,
  {
    name: 'from',
    description: 'Read the documents as this format, whatever their names say.',
    value: { name: 'FORMAT', kind: 'text' },
    choices: async () => INPUT_FORMATS,
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

/** Options of every command. */
export const GLOBAL: readonly OptionDefinition[] = [
  {
    name: 'color',
    description: 'Colour the output, or not; NO_COLOR and FORCE_COLOR are heeded.',
    negatable: true,
  },
  { name: 'help', short: 'h', description: 'Show this help.' },
];
