// What tests ask of the web page of a matrix in a real browser.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Evaluated as text: tests know no types of the browser. */
export const ask = <T>(page: Page, expression: string): Promise<T> => page.evaluate<T>(expression);

export const shownRows = (page: Page): Promise<string[]> =>
  ask(
    page,
    `[...document.querySelectorAll('.matrix tr[data-status]')].filter((row) => row.getClientRects().length).map((row) => row.cells[0].textContent)`,
  );

export const shownTargets = (page: Page): Promise<string[]> =>
  ask(
    page,
    `[...document.querySelectorAll('.matrix th[data-target]')].filter((cell) => cell.getClientRects().length).map((cell) => cell.textContent)`,
  );

/** What axe finds once nothing moves or fades any more, a line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await ask(
    page,
    'Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null)',
  );
  const found = await ask<{ id: string; nodes: { html: string }[] }[]>(
    page,
    `axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
