// A visit to the page in a real browser: notes and the way back, counts that follow, links to cells, small screens.
// @module-tag slow
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.ts';
import { originsOf } from '../../src/lint/document.ts';
import { documentOf } from '../document-of.ts';
import { Chromium, hasChromium } from '../support/chromium.ts';
import { LAMPS, sized } from '../support/lamps.ts';
import { ask, shownRows, violations } from '../support/page.ts';

const KITES = `# Kites

- **Honesty:** ${'a tick means that somebody flew it. '.repeat(30)}

Legend: ✅ flies, ⚠️ needs wind, 🚧 in progress, ❌ not planned.

| Part | Box kite | Donaudampfschifffahrtsgesellschaft | STUNT_KITE_WITH_FOUR_LINES |
| --- | --- | --- | --- |
| Loops of any size | ✅ | ⚠️[^1] | 🚧 |
| TIMESTAMP_WITH_LOCAL_TIME_ZONE | ✅[^2] | ❌ | 🚧 (v4.2) |
| Unfortunately-hyphenated instrumentation | ✅ | ⚠️[^1][^2] | ✅ |

[^1]: Above four Beaufort.
[^2]: With a long tail.
`;

/** The page of a document, with the words of its legend. */
function pageOf(text: string): string {
  const document = documentOf(text, 'markdown');
  return emitHtml(
    document.matrices.map(({ model }) => model),
    { origins: originsOf(document) },
  ).text;
}

const PHONE = { viewport: { width: 360, height: 740 } };

describe.skipIf(!hasChromium)('a visit', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.launch();
  });
  afterEach(() => browser.closePages());
  afterAll(() => browser.close());

  const kites = pageOf(KITES);
  const lamps = emitHtml([LAMPS]).text;

  const countsOf = (page: Page): Promise<string[]> =>
    ask(page, `[...document.querySelectorAll('.legend label')].map((label) => label.textContent.trim())`);
  const clearIsDisabled = (page: Page): Promise<boolean> =>
    page.getByRole('button', { name: 'Clear' }).isDisabled();

  it.each([true, false])('leads from a mark to its note and back, script: %s', async (javaScriptEnabled) => {
    const page = await browser.open(kites, { javaScriptEnabled });
    const cell = page.locator('td:has(sup)').first();
    await cell.locator('sup a').click();
    const note = page.locator('li:target');
    expect(await note.textContent()).toContain('Above four Beaufort.');
    await expect
      .poll(() => ask(page, `document.querySelector('li:target').getBoundingClientRect().top >= 0`))
      .toBe(true);
    await note.locator('.back a').first().click();
    await expect
      .poll(() => ask(page, `getComputedStyle(document.querySelector('td:has(sup)')).outlineStyle`))
      .toBe('solid');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  });

  it('shows the words and symbols of the document', async () => {
    const page = await browser.open(kites);
    expect(await countsOf(page)).toEqual(['flies 4', '⚠️needs wind 2', '🚧in progress 2', 'not planned 1']);
    const signs = await ask<string[]>(
      page,
      `[...document.querySelectorAll('.matrix td > a')].map((a) => a.querySelector('i')?.textContent ?? getComputedStyle(a, '::before').content.charAt(1))`,
    );
    expect(signs).toEqual(['✔', '⚠️', '🚧', '✔', '✖', '🚧', '✔', '⚠️', '✔']);
    expect(await ask(page, `document.body.innerText`)).not.toMatch(/partial|\[\^|⚠️\s*⚠️/u);
    await page.locator('.matrix td > a').nth(5).click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(await panel.locator('.verdict').textContent()).toBe(
      'STUNT_KITE_WITH_FOUR_LINES 🚧 in progress (v4.2)',
    );
  });

  it('counts what the filter leaves', async () => {
    const page = await browser.open(lamps);
    const numbers = (): Promise<string[]> =>
      ask(
        page,
        `[...document.querySelectorAll('.overview tbody tr')].filter((row) => row.getClientRects().length).map((row) => row.innerText.replace(/\\s+/g, ' ').trim())`,
      );
    const [all, before] = [await countsOf(page), await numbers()];
    expect(all).toEqual([
      'complete 5',
      'partial 1',
      'missing 3',
      'unknown 1',
      'not applicable 1',
      'not stated 1',
    ]);
    await page.getByLabel('Features that').fill('light');
    await expect
      .poll(() => countsOf(page))
      .toEqual(['complete 3', 'partial 1', 'missing 2', 'unknown 1', 'not applicable 1', 'not stated 1']);
    expect(await numbers()).toEqual(['Torch 1 0 1 1 0 0', 'Old lantern 1 1 0 0 1 0', 'Beacon 1 0 1 0 0 1']);
    await page.locator('.menu > summary').click();
    await page.getByRole('checkbox', { name: 'Torch' }).check();
    await expect.poll(numbers).toEqual(['Torch 1 0 1 1 0 0']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => countsOf(page)).toEqual(all);
    expect(await numbers()).toEqual(before);
  });

  it('can clear only what there is to clear', async () => {
    const page = await browser.open(lamps);
    expect(await clearIsDisabled(page)).toBe(true);
    for (const act of [
      () => page.getByLabel('Features that').fill('x'),
      () => page.getByLabel('Status').selectOption('mandatory'),
      () => page.getByRole('combobox', { name: 'with', exact: true }).selectOption('Torch'),
      () => page.getByLabel('missing').check(),
    ]) {
      await act();
      await expect.poll(() => clearIsDisabled(page)).toBe(false);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => clearIsDisabled(page)).toBe(true);
    }
  });

  it('asks what to compare', async () => {
    const page = await browser.open(lamps);
    const shown = await ask(
      page,
      `[...document.querySelectorAll('select:is([name=compare],[name=with])')].map(({ selectedOptions }) => selectedOptions[0].text)`,
    );
    expect(shown).toEqual(['one lamp', 'another']);
  });

  it('reads the cell aloud that a link leads to, and keeps the link', async () => {
    const page = await browser.open(lamps, { hash: '#light.give--lantern' });
    const status = page.getByRole('status').last();
    await expect.poll(() => status.textContent()).toBe('Give light, Old lantern: complete.');
    expect(await ask(page, 'document.activeElement.closest("td").id')).toBe('light.give--lantern');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(/#light\.give--lantern$/u);
  });

  describe('on a small screen', () => {
    /** Words of names and cells that stand on more than one line; long ones that nobody could fit are left aside. */
    const BROKEN = `(() => {
      const broken = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('.w, code, script, style')) continue;
        for (const { 0: word, index } of node.data.matchAll(/[^\\s-]+-?/g)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        }
      }
      return broken;
    })()`;

    it.each<[string, string]>([
      ['a document of its own', kites],
      ['lamps', lamps],
      ['many targets', emitHtml([sized(12, 40)]).text],
    ])('no word is broken: %s', async (_, text) => {
      const page = await browser.open(text, PHONE);
      expect(await ask(page, BROKEN)).toEqual([]);
    });

    it('no word is broken beside the table', async () => {
      const page = await browser.open(kites, PHONE);
      await page.locator('.matrix td[id] > a').first().click();
      await page.getByRole('dialog').waitFor();
      expect(await page.locator('dialog .levels').textContent()).toContain('STUNT_KITE_WITH_FOUR_LINES');
      expect(await ask(page, BROKEN.replace('document.body', `document.querySelector('dialog')`))).toEqual(
        [],
      );
    });

    it('how much a feature is required, which the table has no room for, stands beside it', async () => {
      const table =
        '| Feature | Status | Kite |\n| --- | --- | --- |\n| Fly | mandatory | ✅ |\n| Loop | optional | ❌ |\n';
      const page = await browser.open(pageOf(table), PHONE);
      expect(await page.locator('.matrix .s').first().isVisible()).toBe(false);
      await page.locator('.matrix td[id] > a').first().click();
      expect(await page.locator('dialog > div').textContent()).toBe('Kite completeStatusmandatory');
    });

    it('the table is in sight at once, however much is said above it', async () => {
      const page = await browser.open(kites, PHONE);
      const rows = await ask<number[]>(
        page,
        `[...document.querySelectorAll('.matrix tr')].map((row) => row.getBoundingClientRect().bottom)`,
      );
      expect(rows[1]).toBeLessThan(740);
      await page.locator('summary', { hasText: 'Principles' }).click();
      expect(await page.getByText('a tick means').isVisible()).toBe(true);
      await page.locator('summary', { hasText: 'More filters' }).click();
      await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('Box kite');
    });

    it.each(['light', 'dark'] as const)('axe finds nothing, folded or not, %s', async (colorScheme) => {
      const page = await browser.open(kites, { ...PHONE, colorScheme });
      expect(await violations(page)).toEqual([]);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
    });
  });

  describe('stays where it is', () => {
    const SHIFT = `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) sum += value; }).observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => setTimeout(() => done(sum))); })`;
    it.each([
      ['wide', {}],
      ['small', PHONE],
    ])('while it loads, and while its tables scroll: %s', async (_, options) => {
      const page = await browser.open(
        emitHtml([{ ...sized(300, 30), principles: LAMPS.principles ?? [] }]).text,
        options,
      );
      await ask(page, `document.querySelector('.frame').scrollTo(300, 900)`);
      expect(await ask(page, SHIFT)).toBe(0);
    });
  });

  it('moves nothing for those who want no motion', async () => {
    const page = await browser.open(lamps, { reducedMotion: 'reduce' });
    await page.locator('.matrix td > a').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await ask(page, 'document.getAnimations().length')).toBe(0);
  });

  it('axe finds nothing while two are compared, and at a note', async () => {
    const page = await browser.open(kites);
    await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'with', exact: true }).selectOption({ index: 3 });
    await expect.poll(() => shownRows(page)).toHaveLength(2);
    expect(await violations(page)).toEqual([]);
    await page.goto(`${page.url()}#-note-1`);
    expect(await violations(page)).toEqual([]);
  });

  it('is printed with its notes and its principles, on pages of its own size', async () => {
    const page = await browser.open(kites, PHONE);
    await page.emulateMedia({ media: 'print' });
    await ask(page, `dispatchEvent(new Event('beforeprint'))`);
    for (const text of ['a tick means', 'Above four Beaufort.', 'in progress'])
      expect(await page.getByText(text).first().isVisible()).toBe(true);
    for (const part of ['.controls', '.back'])
      expect(await page.locator(part).first().isVisible()).toBe(false);
    const sizes = await ask<string[]>(
      page,
      `['body', '.principles', '.footnotes'].map((part) => getComputedStyle(document.querySelector(part)).fontSize)`,
    );
    expect(Math.max(...sizes.map(Number.parseFloat))).toBe(12);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  const NOVA = '../shared/corpus/nova/support-matrix.ini';
  it.skipIf(!existsSync(NOVA))('has its table in sight for a large document', async () => {
    const { matrices } = documentOf(readFileSync(NOVA, 'utf8'), 'ini');
    const page = await browser.open(emitHtml(matrices.map(({ model }) => model)).text, PHONE);
    const top = await ask<number>(
      page,
      `document.querySelectorAll('.matrix tr')[2].getBoundingClientRect().bottom`,
    );
    expect(top).toBeLessThan(740);
  });
});
