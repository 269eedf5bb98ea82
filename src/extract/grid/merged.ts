// Cells of a drawn table that flow into one because the border beside them lacks its corner.
import type { Problem } from '../../diagnostic.ts';
import type { Grid } from './grid.ts';

/** A bar between two texts: the border that was meant to part them. */
const BAR = /\S\s*\s\|\s+\S/u;

/** A problem for each cell over several columns whose text still has the bar between them. */
export function mergedCells({ rows }: Grid): readonly Problem[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      if (cell === undefined || cell.covered || cell.colSpan < 2 || !BAR.test(cell.text)) return [];
      const message = `A corner (\`+\`) is missing in the border above or below this cell, so it spans ${cell.colSpan} columns and reads \`${cell.text.slice(0, 60)}\`. Every column under it is told by its first word: draw a \`+\` where the columns meet.`;
      return [{ code: 'malformed-syntax', message, range: cell.range }];
    }),
  );
}
