// Small tables for rule tests.

/** A pipe table of a header and rows, cells parted by slashes. */
export function table(...rows: readonly string[]): string {
  const [header = '', ...body] = rows.map((row) => `| ${row.split('/').join(' | ')} |\n`);
  return `${header}|${' --- |'.repeat((rows[0] ?? '').split('/').length)}\n${body.join('')}\n`;
}
