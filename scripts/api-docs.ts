// Writes docs/api/ from the declarations in dist/, a page for each entry of the package; `--check` only compares.
import { type Declaration, declarationsIn } from './api-declarations.ts';
import { ENTRIES } from './bundle.ts';
import { generate, readProjectFile } from './generated.ts';

const NOTE = '<!-- Written by scripts/api-docs.ts from the docstrings of the source. -->';

const code = (text: string): string => `\`\`\`ts\n${text}\n\`\`\`\n`;
const inCell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

function section({ name, text, doc, members }: Declaration): string {
  const rows = members.map(
    (member) => `| \`${inCell(member.name)}\` | \`${inCell(member.type)}\` | ${inCell(member.doc)} |`,
  );
  const table =
    rows.length === 0 ? '' : `\n| Property | Type | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
  const shown = members.length > 0 && text === '' ? '' : `\n${code(text)}`;
  return `### ${name}\n\n${doc}\n${shown}${table}`;
}

function page(entry: string, declarations: readonly Declaration[]): string {
  const title = entry === 'index' ? 'supportmatrix' : `supportmatrix/${entry}`;
  const parts = [
    ['Functions and classes', declarations.filter(({ kind }) => kind === 'function' || kind === 'class')],
    ['Constants', declarations.filter(({ kind }) => kind === 'const')],
    ['Types', declarations.filter(({ kind }) => kind === 'type')],
  ] as const;
  const sections = parts.flatMap(([heading, some]) =>
    some.length === 0 ? [] : [`## ${heading}\n`, ...some.map(section)],
  );
  return `# ${title}\n\n${NOTE}\n\n${sections.join('\n')}`;
}

for (const entry of ENTRIES.keys()) {
  const file = `dist/${entry}.d.mts`;
  const declarations = declarationsIn(file, readProjectFile(file) ?? '');
  generate(`docs/api/${entry === 'index' ? 'README' : entry}.md`, page(entry, declarations));
}
