// Writes plain tables in each syntax, independently of the emitters: cells hold no markup and no line breaks.
import stringWidth from 'string-width';
import type { Format } from '../../src/source/source.ts';

/** The title above, the header and the body; all rows are of one length. */
export interface WrittenTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface Syntax {
  readonly format: Format;
  readonly write: (table: WrittenTable) => string;
}

const pad = (text: string, width: number): string => text + ' '.repeat(width - stringWidth(text));

const widthsOf = ({ header, rows }: WrittenTable): number[] =>
  header.map((_, at) => Math.max(3, ...[header, ...rows].map((row) => stringWidth(row[at] ?? ''))));

const underlined = (title: string): string => `${title}\n${'='.repeat(stringWidth(title))}\n\n`;

function markdown({ title, header, rows }: WrittenTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `# ${title}\n\n${line(header)}${line(header.map(() => '---'))}${rows.map(line).join('')}`;
}

function rstGrid(table: WrittenTable): string {
  const widths = widthsOf(table);
  const border = (sign: string): string => `+${widths.map((width) => sign.repeat(width + 2)).join('+')}+\n`;
  const line = (cells: readonly string[]): string =>
    `|${cells.map((cell, at) => ` ${pad(cell, widths[at] ?? 0)} `).join('|')}|\n`;
  const body = table.rows.map((row) => line(row) + border('-')).join('');
  return `${underlined(table.title)}${border('-')}${line(table.header)}${border('=')}${body}`;
}

function rstSimple(table: WrittenTable): string {
  const widths = widthsOf(table);
  const border = `${widths.map((width) => '='.repeat(width)).join(' ')}\n`;
  // A row with a blank first cell would go on with the row above; an escaped blank is an empty cell.
  const line = ([first, ...cells]: readonly string[]): string =>
    `${[first === '' ? '\\ ' : first, ...cells].map((cell, at) => pad(cell ?? '', widths[at] ?? 0)).join(' ')}`.trimEnd();
  const lines = table.rows.map((row) => `${line(row)}\n`).join('');
  return `${underlined(table.title)}${border}${line(table.header)}\n${border}${lines}${border}`;
}

function rstList({ title, header, rows }: WrittenTable): string {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => `   ${at === 0 ? '* -' : '  -'} ${cell}`.trimEnd()).join('\n');
  return `${underlined(title)}.. list-table::\n   :header-rows: 1\n\n${[header, ...rows].map(row).join('\n')}\n`;
}

function html({ title, header, rows }: WrittenTable): string {
  const line = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>\n`;
  const body = rows.map((row) => line('td', row)).join('');
  return `<h1>${title}</h1>\n<table>\n<thead>${line('th', header)}</thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

function asciidoc({ title, header, rows }: WrittenTable): string {
  const line = (cells: readonly string[]): string => `${cells.map((cell) => `|${cell}`).join(' ')}\n`;
  const columns = `[cols="${header.length}*",options="header"]`;
  return `= ${title}\n\n${columns}\n|===\n${line(header)}\n${rows.map(line).join('')}|===\n`;
}

function asciidocCells({ title, header, rows }: WrittenTable): string {
  const row = (cells: readonly string[]): string => `${cells.map((cell) => `|${cell}\n`).join('')}\n`;
  const options = `[%header,cols="${header.map(() => '1').join(',')}"]`;
  return `== ${title}\n\n${options}\n|===\n${[header, ...rows].map(row).join('')}|===\n`;
}

function asciidocCsv({ title, header, rows }: WrittenTable): string {
  const lines = [header, ...rows].map((row) => `${row.join(',')}\n`).join('');
  return `== ${title}\n\n[%header]\n,===\n${lines},===\n`;
}

const mystRow = (cells: readonly string[]): string =>
  cells.map((cell, at) => `${at === 0 ? '* -' : '  -'} ${cell}\n`).join('');

function mystList({ title, header, rows }: WrittenTable): string {
  const list = [header, ...rows].map(mystRow).join('');
  return `# ${title}\n\n\`\`\`{list-table}\n:header-rows: 1\n\n${list}\`\`\`\n`;
}

function mystColons({ title, header, rows }: WrittenTable): string {
  const list = [header, ...rows].map(mystRow).join('');
  return `# ${title}\n\n::::{dropdown} More\n:::{list-table}\n---\nheader-rows: 1\n---\n${list}:::\n::::\n`;
}

function mystCsv({ title, header, rows }: WrittenTable): string {
  const lines = rows.map((row) => `${row.join(',')}\n`).join('');
  return `# ${title}\n\n:::{csv-table}\n:header: ${header.join(',')}\n\n${lines}:::\n`;
}

function mystTable(table: WrittenTable): string {
  const [title = '', ...lines] = markdown(table).split('\n\n');
  return `${title}\n\n~~~{table}\n:align: left\n${lines.join('\n\n')}~~~\n`;
}

/** CSV has no room for a title. */
const csv = ({ header, rows }: WrittenTable): string =>
  [header, ...rows].map((row) => `${row.join(',')}\n`).join('');

export const SYNTAXES: Readonly<Record<string, Syntax>> = {
  markdown: { format: 'markdown', write: markdown },
  'RST grid': { format: 'rst', write: rstGrid },
  'RST simple': { format: 'rst', write: rstSimple },
  'RST list-table': { format: 'rst', write: rstList },
  AsciiDoc: { format: 'asciidoc', write: asciidoc },
  'AsciiDoc, one cell a line': { format: 'asciidoc', write: asciidocCells },
  'AsciiDoc CSV': { format: 'asciidoc', write: asciidocCsv },
  HTML: { format: 'html', write: html },
  'MyST list-table': { format: 'markdown', write: mystList },
  'MyST colons': { format: 'markdown', write: mystColons },
  'MyST csv-table': { format: 'markdown', write: mystCsv },
  'MyST table': { format: 'markdown', write: mystTable },
  CSV: { format: 'csv', write: csv },
};
