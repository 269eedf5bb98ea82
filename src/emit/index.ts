// The output formats: the one list that commands and docs go by.
import { emitCsv } from './csv/index.ts';
import type { Emitter } from './emitter.ts';
import { emitHtml } from './html/index.ts';
import { emitIni } from './ini.ts';
import { emitJson } from './json.ts';
import { emitMarkdown } from './markdown/index.ts';
import { emitNdjson } from './ndjson.ts';
import { emitRst } from './rst/index.ts';
import { emitSvg } from './svg.ts';
import { emitYaml } from './yaml.ts';

export type { EmitOptions, Emitted, Emitter, EmitView, Origin } from './emitter.ts';
export { TABLE_STYLES } from './emitter.ts';

/** Every output format, in the order that help shows them. */
export const EMITTERS: readonly Emitter[] = [
  { name: 'markdown', extension: '.md', description: 'the whole document, for people', emit: emitMarkdown },
  { name: 'rst', extension: '.rst', description: 'the whole document, for Sphinx', emit: emitRst },
  { name: 'ini', extension: '.ini', description: 'for sphinx-feature-classification', emit: emitIni },
  { name: 'csv', extension: '.csv', description: 'for spreadsheets; long (default) or wide', emit: emitCsv },
  { name: 'json', extension: '.json', description: 'the canonical model, for programs', emit: emitJson },
  { name: 'yaml', extension: '.yaml', description: 'the same for editing by hand', emit: emitYaml },
  { name: 'html', extension: '.html', description: 'one page to look at, filter and print', emit: emitHtml },
  { name: 'ndjson', extension: '.ndjson', description: 'a record a cell, for queries', emit: emitNdjson },
  { name: 'svg', extension: '.svg', description: 'a heatmap, for a README or a slide', emit: emitSvg },
];

/** The format called `name`. */
export function findEmitter(name: string): Emitter | undefined {
  return EMITTERS.find((emitter) => emitter.name === name);
}
