// How many elements HTML holds open at once, and how many it makes: what follows the parser recurses.
import { passedLimit } from './html-syntax.ts';

/** Elements in one another; pages have some dozens. */
export const MAX_OPEN_ELEMENTS = 250;

/** Elements in all, those counted that unclosed `<b>` and its like make again and again. */
export const MAX_ELEMENTS = 4_000_000;

/** Offsets where a limit is passed. */
export interface HtmlMeasure {
  readonly deep?: number;
  readonly many?: number;
}

export function measureHtml(html: string): HtmlMeasure {
  const passed = passedLimit(html, { open: MAX_OPEN_ELEMENTS, made: MAX_ELEMENTS });
  if (passed === undefined) return {};
  return passed.limit === 'open' ? { deep: passed.offset } : { many: passed.offset };
}
