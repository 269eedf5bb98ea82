// The command line of `convert`, as data.
import type { CommandDefinition } from '../types.ts';
import { AS_OF, READING } from './common.ts';

export const convert: CommandDefinition = {
  name: 'convert',
  summary: 'Write the matrices of a document in another format.',
  description: [
    'Reads one document and writes its feature support matrices. To ndjson, it writes one record for each cell of any number of documents. Files of one target or one feature each, such as the INI files of drivers, become one matrix. What the format cannot hold is reported on standard error. The output is written to standard output, or with -o to a file that is replaced as a whole or not at all.',
  ],
  arguments: [
    {
      name: 'FILE',
      description:
        'The document; `-` is standard input. Files of one target or feature each, and what is written to ndjson: documents, folders or globs.',
      kind: 'file',
      required: true,
      multiple: true,
    },
  ],
  options: [
    {
      name: 'to',
      short: 't',
      description: 'The format to write (default: by the extension of the output file).',
      value: { name: 'FORMAT', kind: 'text' },
      choices: async () => (await import('../../emit/index.ts')).EMITTERS.map((emitter) => emitter.name),
      isOpen: true,
    },
    {
      name: 'output',
      short: 'o',
      description: 'Write to this file instead of standard output.',
      value: { name: 'FILE', kind: 'file' },
    },
    {
      name: 'table',
      description:
        'How tables are written. Markdown: compact (default), or aligned by padding; RST: list-table (default), grid or simple.',
      value: { name: 'STYLE', kind: 'text' },
      choices: async () => (await import('../../emit/index.ts')).TABLE_STYLES,
    },
    {
      name: 'csv',
      description: 'CSV: one row for each feature (wide) or for each cell (long; default).',
      value: { name: 'SHAPE', kind: 'text' },
      choices: async () => ['wide', 'long'],
    },
    {
      name: 'view',
      description: 'Markdown, RST and AsciiDoc: the whole document, or only a part of it (default: all).',
      value: { name: 'VIEW', kind: 'text' },
      choices: async () => ['all', 'summary', 'details'],
    },
    {
      name: 'background',
      description: 'SVG: white or dark as the reader prefers (page; default), or transparent (none).',
      value: { name: 'GROUND', kind: 'text' },
      choices: async () => ['page', 'none'],
    },
    AS_OF,
    ...READING,
  ],
  examples: [
    { command: 'supportmatrix convert docs/support-matrix.rst --to json', description: 'For a program.' },
    {
      command: 'supportmatrix convert matrix.md -o matrix.csv',
      description: 'For a spreadsheet, one row for each cell.',
    },
    { command: 'supportmatrix convert matrix.csv --to markdown --table aligned', description: 'And back.' },
    {
      command: 'supportmatrix convert drivers/features -o drivers.csv',
      description: 'One matrix of files of one driver each.',
    },
    {
      command: "supportmatrix convert --to ndjson 'repos/**/*.md' -o cells.ndjson",
      description: 'Many documents, for a database.',
    },
  ],
};
