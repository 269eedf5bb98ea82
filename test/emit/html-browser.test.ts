// The page in a real browser: layout, filters, links, keys, what axe finds, and that nothing foreign runs.
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { emitHtml } from '../../src/emit/html/index.ts';
import { readDocument } from '../../src/pipeline.ts';
import { Chromium, hasChromium } from '../support/chromium.ts';
import { hostile, LAMPS, sized } from '../support/lamps.ts';
import { ask, shownRows, shownTargets, violations } from '../support/page.ts';

const NOVA = '../shared/corpus/nova/support-matrix.ini';

describe.skipIf(!hasChromium)('the page in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.launch();
  });
  afterEach(() => browser.closePages());
  afterAll(() => browser.close());

  const lamps = emitHtml([LAMPS]).text;
  const wide = emitHtml([sized(40, 100)]).text;

  describe('is accessible', () => {
    const pages: [string, string][] = [
      ['one matrix', lamps],
      ['several', emitHtml([LAMPS, { ...LAMPS, id: 'b', title: 'Others' }, sized(3, 20)]).text],
    ];
    for (const colorScheme of ['light', 'dark'] as const) {
      it.each(pages)(`axe finds nothing: %s, ${colorScheme}`, async (_, text) => {
        const page = await browser.open(text, { colorScheme });
        expect(await violations(page)).toEqual([]);
      });
    }

    it('axe finds nothing in the panel, the menu and what is left by a filter', async () => {
      const page = await browser.open(lamps);
      await page.locator('.menu > summary').click();
      await page.getByLabel('Features that contain').fill('light');
      expect(await violations(page)).toEqual([]);
      await page.locator('[id="light.give--lantern"] > a').click();
      expect(await violations(page)).toEqual([]);
    });

    it('axe finds nothing on a small screen', async () => {
      const page = await browser.open(lamps, { viewport: { width: 390, height: 844 } });
      expect(await violations(page)).toEqual([]);
    });

    it.skipIf(!existsSync(NOVA))('axe finds nothing in a large document', async () => {
      const text = readFileSync(NOVA, 'utf8');
      const { matrices } = readDocument({ path: NOVA, text, format: 'ini', bom: false });
      const page = await browser.open(emitHtml(matrices.map(({ model }) => model)).text);
      expect(await violations(page)).toEqual([]);
    });
  });

  describe('filters', () => {
    it.each<[string, (page: Page) => Promise<unknown>, string[], string]>([
      [
        'text in titles',
        (page) => page.getByLabel('Features that').fill('LIGHT dim'),
        ['Dim the light', 'Change colour'],
        '2 of 4 features shown.',
      ],
      [
        'text in notes',
        (page) => page.getByLabel('Features that').fill('match was'),
        ['Give light'],
        '1 of 4 features shown.',
      ],
      [
        'text in groups',
        (page) => page.getByLabel('Features that').fill('weather'),
        ['Stand wind'],
        '1 of 4 features shown.',
      ],
      [
        'status',
        (page) => page.getByLabel('Status').selectOption('mandatory'),
        ['Give light'],
        '1 of 4 features shown.',
      ],
      [
        'level',
        (page) => page.getByLabel('missing').check(),
        ['Dim the light', 'Change colour', 'Stand wind'],
        '3 of 4 features shown.',
      ],
      ['nothing', (page) => page.getByLabel('Features that').fill('candle'), [], 'No feature of 4 matches.'],
    ])('by %s', async (_, act, rows, said) => {
      const page = await browser.open(lamps);
      await act(page);
      await expect.poll(() => page.locator('output').textContent()).toBe(said);
      expect(await shownRows(page)).toEqual(rows);
      expect(
        await ask(
          page,
          `[...document.querySelectorAll('article')].filter((part) => part.getClientRects().length).length`,
        ),
      ).toBe(rows.filter((name) => name !== 'Stand wind').length);
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect.poll(() => shownRows(page)).toHaveLength(4);
      expect(await page.locator('output').textContent()).toBe('');
    });

    it('by target, and by level among the shown targets', async () => {
      const page = await browser.open(lamps);
      await page.locator('.menu > summary').click();
      await page.getByRole('checkbox', { name: 'Beacon' }).check();
      await page.getByRole('checkbox', { name: 'Old lantern' }).check();
      await expect.poll(() => shownTargets(page)).toEqual(['Old lantern', 'Beacon']);
      await page.keyboard.press('Escape');
      await page.locator('input[value=mmissing]').check();
      await expect.poll(() => shownRows(page)).toEqual(['Change colour']);
      expect(await page.locator('.menu > summary').textContent()).toBe('Lamp: 2 chosen');
    });

    it('compares two targets', async () => {
      const page = await browser.open(lamps);
      await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('Torch');
      expect(await shownRows(page)).toHaveLength(4);
      await page.getByRole('combobox', { name: 'with', exact: true }).selectOption('Beacon');
      await expect.poll(() => page.locator('output').textContent()).toBe('3 of 4 features differ.');
      expect(await shownTargets(page)).toEqual(['Torch', 'Beacon']);
      expect(await shownRows(page)).toEqual(['Dim the light', 'Change colour', 'Stand wind']);
      // The header of a group whose features are all hidden goes with them.
      expect(await page.locator('tr.g').count()).toBe(3);
    });

    it('hides a matrix without the target that was asked for', async () => {
      const other = { ...LAMPS, id: 'others', title: 'Others', targets: LAMPS.targets.slice(0, 1) };
      const page = await browser.open(emitHtml([LAMPS, other]).text);
      await page.locator('.menu > summary').click();
      await page.getByRole('checkbox', { name: 'Beacon' }).check();
      await expect.poll(() => page.locator('section:visible').count()).toBe(1);
    });
  });

  describe('details', () => {
    it('are one click from the cell, and the way back leads to it', async () => {
      const page = await browser.open(lamps);
      await page.locator('[id="light.give--lantern"] > a').click();
      const panel = page.getByRole('dialog', { name: 'Give light' });
      await panel.waitFor();
      const text = await panel.textContent();
      for (const part of [
        'Old lantern',
        'Old lantern complete',
        'After a match was lit.',
        'lamp off <name>',
        'mandatory',
      ])
        expect(text).toContain(part);
      expect(await ask(page, 'location.hash')).toBe('#light.give--lantern');
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await ask(page, 'document.activeElement.closest("td").id')).toBe('light.give--lantern');
    });

    it('stand in the page without script, an anchor away', async () => {
      const page = await browser.open(lamps, { javaScriptEnabled: false });
      expect(await page.locator('.controls').isVisible()).toBe(false);
      expect(await page.locator('input:visible').count()).toBe(0);
      await page.locator('[id="light.dim--"] a').click();
      expect(page.url()).toMatch(/#light\.dim$/);
      const entry = page.locator('[id="light.dim"]');
      expect(await entry.isVisible()).toBe(true);
      expect(await entry.textContent()).toContain('choice (evening)');
    });
  });

  describe('links to cells', () => {
    const AT = `(() => { const cell = document.querySelector('td.at'); const frame = cell.closest('.frame'); const a = cell.getBoundingClientRect(), f = frame.getBoundingClientRect(), h = frame.querySelector('thead').getBoundingClientRect(), c = frame.querySelector('tbody th[scope=row]').getBoundingClientRect(); return { id: cell.id, focused: document.activeElement.closest('td') === cell, belowHeader: a.top >= h.bottom - 1, besideNames: a.left >= c.right - 1, inFrame: a.bottom <= f.bottom + 1 && a.right <= f.right + 1, frameInView: f.bottom <= innerHeight + 1 && f.top >= 0 }; })()`;
    const seen = { focused: true, belowHeader: true, besideNames: true, inFrame: true, frameInView: true };

    it('show and mark a cell far down and right', async () => {
      const page = await browser.open(wide, { hash: '#f38--t90' });
      await expect.poll(() => page.locator('td.at').count()).toBe(1);
      expect(await ask(page, AT)).toEqual({ id: 'f38--t90', ...seen });
      await ask(page, `location.hash = '#f3--t1'`);
      await expect.poll(() => ask(page, AT)).toEqual({ id: 'f3--t1', ...seen });
    });

    it('bring back what a filter hides', async () => {
      const page = await browser.open(lamps);
      await page.getByLabel('Features that').fill('wind');
      await expect.poll(() => shownRows(page)).toHaveLength(1);
      await ask(page, `location.hash = '#light.dim--beacon'`);
      await expect.poll(() => shownRows(page)).toHaveLength(4);
      expect(await page.locator('td.at').getAttribute('id')).toBe('light.dim--beacon');
    });

    it('mark the cell without script', async () => {
      const page = await browser.open(wide, { hash: '#f38--t90', javaScriptEnabled: false });
      const cell = page.locator('[id="f38--t90"]');
      expect(await cell.isVisible()).toBe(true);
      const box = await cell.boundingBox();
      expect(box?.y).toBeGreaterThan(100);
      expect(box?.x).toBeGreaterThan(200);
    });

    it.each(['#%', '#nothing', '#%E6%97', '#-main'])('survive %s', async (hash) => {
      const page = await browser.open(lamps, { hash });
      await page.getByLabel('Features that').fill('wind');
      await expect.poll(() => shownRows(page)).toHaveLength(1);
    });
  });

  it('is walked by arrow keys, one stop of the tab key for a table', async () => {
    const page = await browser.open(lamps);
    const at = (): Promise<string> => ask(page, `document.activeElement.closest('td,th').id`);
    await page.locator('[id="light.give--"] a').focus();
    const steps: [string, string][] = [
      ['ArrowRight', 'light.give--torch'],
      ['ArrowDown', 'light.dim--torch'],
      ['End', 'light.dim--beacon'],
      ['ArrowDown', 'light.colour--beacon'],
      ['Control+End', 'wind.stand--beacon'],
      ['ArrowDown', 'wind.stand--beacon'],
      ['ArrowUp', 'light.colour--beacon'],
      ['ArrowLeft', 'light.colour--lantern'],
      ['Home', 'light.colour--'],
      ['Control+Home', 'light.give--'],
    ];
    for (const [key, id] of steps) {
      await page.keyboard.press(key);
      expect(`${key} ${await at()}`).toBe(`${key} ${id}`);
    }
    expect(await page.locator('.matrix tbody a[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Give light' }).waitFor();
  });

  describe('layout', () => {
    const STUCK = `(() => { const frame = document.querySelector('.frame'); frame.scrollTo(1500, 700); const f = frame.getBoundingClientRect(), h = frame.querySelector('thead th:nth-child(50)').getBoundingClientRect(), c = frame.querySelectorAll('tbody th[scope=row]')[30].getBoundingClientRect(); return { header: Math.round(h.top - f.top), names: Math.round(c.left - f.left), scrolled: frame.scrollLeft > 500 && frame.scrollTop > 100 }; })()`;

    it.each([
      [1280, 900],
      [390, 844],
    ])('keeps header and names in sight at 100 targets, %d by %d', async (width, height) => {
      const page = await browser.open(wide, { viewport: { width, height } });
      expect(await ask(page, STUCK)).toEqual({ header: 1, names: 1, scrolled: true });
      expect(await ask(page, 'document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const names = await ask<number>(page, `document.querySelector('tbody th[scope=row]').offsetWidth`);
      expect(names).toBeLessThan(width / 2);
    });

    it('never scrolls sideways as a whole', async () => {
      for (const text of [lamps, emitHtml([hostile()]).text]) {
        const page = await browser.open(text);
        for (const width of [320, 390, 768, 1280, 1920]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await ask(page, 'document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        }
      }
    });

    it('gives every cell room to be hit', async () => {
      const page = await browser.open(wide);
      const smallest = await ask<number>(
        page,
        `Math.min(...[...document.querySelectorAll('td[id] > a')].flatMap((a) => [a.offsetWidth, a.offsetHeight]))`,
      );
      expect(smallest).toBeGreaterThanOrEqual(24);
    });

    it('keeps the controls in sight', async () => {
      const page = await browser.open(lamps, { viewport: { width: 1280, height: 400 } });
      await ask(page, 'scrollTo(0, 600)');
      expect((await page.locator('form').boundingBox())?.y).toBe(0);
    });

    it('shows each level by a sign of its own, not by colour alone', async () => {
      const page = await browser.open(lamps);
      const signs = await ask<[string, string][]>(
        page,
        `[...document.querySelectorAll('.matrix td[id]')].map((td) => [td.className, getComputedStyle(td.firstChild, '::before').content])`,
      );
      const byLevel = new Map(signs);
      expect(byLevel.size).toBe(6);
      expect(new Set(byLevel.values()).size).toBe(6);
    });

    it('prints everything and nothing else', async () => {
      const page = await browser.open(wide);
      await page.emulateMedia({ media: 'print' });
      const style = (selector: string, property: string): Promise<string> =>
        ask(page, `getComputedStyle(document.querySelector('${selector}')).${property}`);
      expect({
        controls: await style('.controls', 'display'),
        frame: await style('.frame', 'overflow'),
        height: await style('.frame', 'maxHeight'),
        header: await style('thead th', 'position'),
        headerRows: await style('thead', 'display'),
        details: await style('article', 'contentVisibility'),
        tint: await style('td.c', 'printColorAdjust'),
      }).toEqual({
        controls: 'none',
        frame: 'visible',
        height: 'none',
        header: 'static',
        headerRows: 'table-header-group',
        details: 'visible',
        tint: 'exact',
      });
    });
  });

  describe('runs nothing of the document', () => {
    it('whatever it says, wherever one clicks', async () => {
      const page = await browser.open(emitHtml([hostile(), { ...hostile(), id: 'b' }]).text);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.hover('.matrix td[id]');
      await page.locator('.matrix td[id] a').first().click();
      await page.keyboard.press('Escape');
      await page.getByLabel('Features that').fill('<script>');
      await ask(
        page,
        `document.querySelectorAll('*').forEach((part) => ['mouseover', 'error', 'load', 'toggle', 'focus', 'click'].forEach((type) => part.dispatchEvent(new Event(type))))`,
      );
      expect(await ask(page, 'globalThis.pwned')).toBeUndefined();
      expect(await ask(page, `document.querySelectorAll('script,iframe,img,base').length`)).toBe(1);
      expect(requests).toEqual([]);
    });

    it('nor of anybody else: the policy holds', async () => {
      const page = await browser.open(lamps);
      const blocked = await ask(
        page,
        `(() => {
        const tried = [];
        const attempt = (name, act) => { try { act(); tried.push(name + ' done'); } catch { tried.push(name + ' refused'); } };
        attempt('innerHTML', () => { document.body.innerHTML = '<p>'; });
        attempt('script', () => { document.createElement('script').text = 'globalThis.pwned = 1'; });
        attempt('handler', () => { const part = document.createElement('p'); part.setAttribute('onclick', 'globalThis.pwned = 1'); document.body.append(part); part.click(); });
        const style = document.createElement('style');
        style.append('body { display: none }');
        document.head.append(style);
        return [...tried, getComputedStyle(document.body).display, typeof globalThis.pwned];
      })()`,
      );
      expect(blocked).toEqual([
        'innerHTML refused',
        'script refused',
        'handler refused',
        'block',
        'undefined',
      ]);
    });

    it('and asks the network for nothing', async () => {
      const page = await browser.open('');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => requests.push(message.text()));
      await page.setContent(lamps);
      await page.waitForTimeout(100);
      expect(requests).toEqual([]);
    });
  });
});
