// Which format a file's name stands for, and which options say something of a format.
import { extensionOf, formatOfPath } from '../source/format.ts';
import type { EmitOptions, Emitter, TABLE_STYLES } from './emitter.ts';
import { EMITTERS, findEmitter } from './index.ts';

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

type Table = (typeof TABLE_STYLES)[number];

/** The notations of tables by format; these are also the formats that can be written in parts. */
export const TABLES: ReadonlyMap<string, readonly Table[]> = new Map([
  ['markdown', ['compact', 'aligned']],
  ['rst', ['list-table', 'grid', 'simple']],
]);

/** The first option that says nothing of the format, in one line without a full stop; `undefined` where all do. */
export function meaninglessOption(
  { name }: Emitter,
  { csv, table, view = 'all' }: Pick<EmitOptions, 'csv' | 'table' | 'view'>,
  spell: (option: string, value: string) => string,
): string | undefined {
  const nothing = (option: string, value: string) =>
    `${spell(option, value)} says nothing of an output in ${name}`;
  if (csv !== undefined && name !== 'csv') return nothing('csv', csv);
  if (table !== undefined && !TABLES.get(name)?.includes(table)) return nothing('table', table);
  return view !== 'all' && !TABLES.has(name) ? nothing('view', view) : undefined;
}
