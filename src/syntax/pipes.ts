// Lines of pipe tables, as GFM takes them apart.

/** Cells of a line that is not blank: pipes at the ends do not count, nor do escaped ones. */
export function pipedCells(line: string): readonly string[] {
  const cells = line.replaceAll('\\|', '').split('|');
  const from = cells[0]?.trim() === '' ? 1 : 0;
  const to = cells.length > from + 1 && cells.at(-1)?.trim() === '' ? -1 : undefined;
  return cells.slice(from, to);
}
