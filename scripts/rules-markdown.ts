// The rules as a Markdown table.
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
