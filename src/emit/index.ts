// The output formats: the one list that commands and docs go by.
import { extensionOf, formatOfPath } from '../source/format.ts';
import { emitAsciidoc } from './asciidoc/index.ts';
import { emitCsv } from './csv/index.ts';
import type { EmitOptions, Emitter } from './emitter.ts';
import { emitHtml } from './html/index.ts';
import { emitIni } from './ini.ts';
import { emitJson } from './json.ts';
import { emitMarkdown } from './markdown/index.ts';
import { emitNdjson } from './ndjson.ts';
import { emitRst } from './rst/index.ts';
import { emitSvg } from './svg.ts';
import { emitYaml } from './yaml.ts';

export type { EmitOptions, Emitted, Emitter, EmitView, OutputFormat, TableStyle } from './emitter.ts';
export { TABLE_STYLES } from './emitter.ts';

/** Every output format, in the order that help shows them: all that is to be known of one, in one place. */
export const EMITTERS: readonly Emitter[] = [
  {
    name: 'markdown',
    extension: '.md',
    tables: ['compact', 'aligned'],
    hasLinks: true,
    emit: emitMarkdown,
  },
  {
    name: 'rst',
    extension: '.rst',
    tables: ['list-table', 'grid', 'simple'],
    hasLinks: true,
    emit: emitRst,
  },
  {
    name: 'asciidoc',
    extension: '.adoc',
    tables: [],
    hasLinks: true,
    emit: emitAsciidoc,
  },
  { name: 'ini', extension: '.ini', emit: emitIni },
  { name: 'csv', extension: '.csv', emit: emitCsv },
  {
    name: 'json',
    extension: '.json',
    isSparse: true,
    keepsIds: true,
    keepsEvidence: true,
    emit: emitJson,
  },
  {
    name: 'yaml',
    extension: '.yaml',
    isSparse: true,
    keepsIds: true,
    keepsEvidence: true,
    emit: emitYaml,
  },
  {
    name: 'html',
    extension: '.html',
    hasLinks: true,
    keepsIds: true,
    keepsEvidence: true,
    emit: emitHtml,
  },
  {
    name: 'ndjson',
    extension: '.ndjson',
    isSparse: true,
    keepsIds: true,
    keepsEvidence: true,
    emit: emitNdjson,
  },
  {
    name: 'svg',
    extension: '.svg',
    keepsIds: true,
    keepsEvidence: true,
    emit: emitSvg,
  },
];

export function findEmitter(name: string): Emitter | undefined {
  return EMITTERS.find((emitter) => emitter.name === name);
}

/** The format that a file of that name is written in; tabs (`.tsv`) are written by none. */
export function emitterOfPath(path: string): Emitter | undefined {
  const extension = extensionOf(path);
  if (extension === '.tsv') return undefined;
  return EMITTERS.find((known) => known.extension === extension) ?? findEmitter(formatOfPath(path) ?? '');
}

/** The format called `name`, or that of files that end in it. */
export function emitterNamed(name: string): Emitter | undefined {
  return findEmitter(name) ?? emitterOfPath(`x.${name}`);
}

/** The first option that says nothing of the format, in one line without a full stop; `undefined` where all do. */
export function meaninglessOption(
  { name, tables }: Emitter,
  { background, csv, table, view = 'all' }: Pick<EmitOptions, 'background' | 'csv' | 'table' | 'view'>,
  spell: (option: string, value: string) => string,
): string | undefined {
  const nothing = (option: string, value: string) =>
    `${spell(option, value)} says nothing of an output in ${name}`;
  if (csv !== undefined && name !== 'csv') return nothing('csv', csv);
  if (background !== undefined && name !== 'svg') return nothing('background', background);
  if (table !== undefined && !tables?.includes(table)) return nothing('table', table);
  return view !== 'all' && !tables ? nothing('view', view) : undefined;
}
