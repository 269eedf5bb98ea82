// The rules as a Markdown table, and text put between the markers of a page.
import type { Rule } from '../src/lint/rule.ts';

/** One row a rule, in their order; `folder` leads from the page to the folder of the rules. */
export function rulesTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map(({ meta: { id, description, severity, preset, fixable } }) =>
    row([`[${id}](${folder}${id}/README.md)`, description, severity, preset, fixable ?? '']),
  );
  return [row(['Rule', 'Finds', 'Severity', 'Preset', 'Fix']), row(Array(5).fill('---')), ...rows, ''].join(
    '\n',
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A page with `text` between `<!-- name -->` and `<!-- /name -->`; undefined where it has no such markers. */
export function between(page: string, name: string, text: string): string | undefined {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) return undefined;
  return `${page.slice(0, start + open.length)}\n\n${text}\n${page.slice(end)}`;
}
