// The playground in a real browser: what it shows is what the library says, and whoever has a keyboard alone, a small
// screen or poor sight can use it.
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../playground/examples.ts';
import { FORMAT_NAMES } from '../../playground/formats.ts';
import { lint, read, write } from '../../src/index.ts';
import { hasChromium } from '../support/chromium.ts';
import {
  ask,
  editorText,
  eventually,
  exampleText,
  openTab,
  openText,
  Playground,
  pasteText,
  said,
  selected,
  settled,
  status,
} from './support.ts';

const TABS = ['Findings', 'Matrix', 'Reading', 'Output', 'Configuration'];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await ask<{ id: string; nodes: { html: string }[] }[]>(
    page,
    `axe.run(document, { resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

const focused = (page: Page): Promise<string> =>
  ask(
    page,
    `(document.activeElement.shadowRoot?.activeElement ?? document.activeElement).ariaLabel || document.activeElement.textContent.trim() || document.activeElement.id`,
  );

describe.skipIf(!hasChromium)('the playground in Chromium', () => {
  let play: Playground;
  beforeAll(async () => {
    play = await Playground.build();
  });
  afterEach(async () => {
    await play.browser.closePages();
    expect(play.complaints.splice(0)).toEqual([]);
  });
  afterAll(() => play.close());

  it.each(EXAMPLES)(
    'loads less than 880 kB of script for $name, less than 300 kB compressed; Asciidoctor is larger',
    async ({ name }) => {
      const [most, mostCompressed] = name.endsWith('.adoc') ? [950_000, 330_000] : [880_000, 300_000];
      const page = await play.open(`#${name}`);
      const scripts = await ask<string[]>(page, `[...document.scripts].map(({ src }) => src)`);
      const texts = scripts.map(
        (src) => play.files.get(src.slice(src.indexOf('/', play.address.length - 11) + 1)) ?? '',
      );
      expect(texts.every((text) => text !== '')).toBe(true);
      const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
      expect(sum(texts.map((text) => Buffer.byteLength(text)))).toBeLessThan(most);
      expect(sum(texts.map((text) => gzipSync(text, { level: 9 }).length))).toBeLessThan(mostCompressed);
    },
  );

  it.each(EXAMPLES)('reads $name as the library does, Asciidoctor included', async ({ name }) => {
    const page = await play.open(`#${name}`);
    const document = read(exampleText(name), { path: name });
    const findings = lint([document]);
    expect(await page.locator('.findings li > p:nth-child(2)').allTextContents()).toEqual(
      findings.map(({ message }) => message.replaceAll('`', '')),
    );
    await openTab(page, 'Matrix');
    const levels = await ask<string[]>(
      page,
      `[...document.querySelectorAll('.matrix td button')].map((one) => one.title.split('.')[0])`,
    );
    expect(levels).toEqual(
      document.matrices.flatMap((matrix) => [...matrix.cells()].map(({ level }) => level ?? 'not said')),
    );
    await openTab(page, 'Output');
    for (const format of ['asciidoc', 'csv'] as const) {
      await page.locator('#panel-output select').selectOption(format);
      await eventually(() => page.locator('pre').textContent()).toBe(write(document, format).text);
    }
  });

  it('says what each column is, and why', async () => {
    const page = await play.open();
    await openTab(page, 'Reading');
    const rows = await page.locator('#panel-reading section:first-child tbody tr').allTextContents();
    expect(rows.slice(0, 2)).toEqual([
      'Feature 5:3labelit names the rows',
      'Status 5:16statusits words say how much each row is required',
    ]);
  });

  describe('places', () => {
    it('are shown where one points, and selected where one clicks', async () => {
      const page = await play.open();
      await page.locator('.findings li').first().hover();
      const pointed = page.locator('.pointed');
      await eventually(() => pointed.allTextContents()).toEqual(['✖', 'complete']);
      await page.getByRole('button', { name: 'Go to 16:18' }).click();
      expect(await selected(page)).toBe('complete');
      await openTab(page, 'Matrix');
      await page.getByRole('button', { name: 'Cloud: partial' }).click();
      expect(await selected(page)).toBe('partial');
    });

    it('stay in sight while one types', async () => {
      const page = await play.open('#nova.md');
      await openTab(page, 'Matrix');
      await ask(page, `document.querySelector('.frame').scrollTo(300, 200)`);
      await page.locator('.cm-content').focus();
      await page.keyboard.type('\n');
      await eventually(() => ask(page, `location.hash.slice(0, 5)`)).toBe('#doc=');
      expect(
        await ask(
          page,
          `[document.querySelector('.frame').scrollLeft, document.querySelector('.frame').scrollTop]`,
        ),
      ).toEqual([300, 200]);
    });

    it('come into sight from far down', async () => {
      const page = await play.open('#nova.md');
      await page.locator('.findings .place').first().click();
      expect(await selected(page)).toBe('partial');
    });
  });

  describe('fixes', () => {
    it('are made by a click, marked where unsafe, and taken back by one step', async () => {
      const page = await play.open();
      const before = await editorText(page);
      const first = page.locator('.findings li').first();
      expect(await first.locator('em').textContent()).toMatch(/^Unsafe/);
      await first.getByRole('button', { name: 'Fix anyway' }).click();
      await said(page, /^1 fix made\. .* 1 error, 2 warnings\.$/);
      expect(await editorText(page)).toBe(before.replace('✖     |\n', '✔     |\n'));
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+z');
      await said(page, /2 errors, 2 warnings/);
      expect(await editorText(page)).toBe(before);
    });

    it('that are safe are made at once', async () => {
      const page = await play.open();
      const all = page.getByRole('button', { name: 'Apply safe fixes' });
      expect(await all.isDisabled()).toBe(true);
      const text = '| Feature | Disk | Cloud |\n| - | - | - |\n| Attach  it | ✔ | ✖ |\n| Stop | ✔ | ✖ |\n';
      await openText(page, 'a.md', text);
      await page.getByLabel('Rules').selectOption('all');
      await said(page, /2 features by 2 targets; .*1 warning/);
      await all.click();
      await said(page, /^1 fix made/);
      expect(await editorText(page)).toBe(text.replace('Attach  it', 'Attach it'));
    });
  });

  it('goes by the configuration and the rules that are chosen', async () => {
    const page = await play.open();
    const text = '| Feature | Disk | Cloud |\n| - | - | - |\n| Boot | ✔ | zzz |\n| Stop | ✔ | ✔ |\n';
    await openText(page, 'a.md', text);
    await said(page, /2 features.*; 1 \w+\.$/);
    await openTab(page, 'Configuration');
    await page.locator('textarea').fill('documents:\n  - vocabulary: { missing: [zzz] }\n');
    await said(page, /no findings/);
    await page.locator('textarea').fill('documents: 1\n');
    await said(page, /^supportmatrix\.yaml:1:1: /);
    await page.locator('textarea').fill('');
    await said(page, /1 \w+\.$/);
  });

  describe('many changes', () => {
    const row = (index: number): string => `| Feature ${index} |${' ✔ |'.repeat(20)}`;
    const heads = Array.from({ length: 20 }, (_, index) => `T${index}`);
    const table = (rows: number): string =>
      [
        `| Feature | ${heads.join(' | ')} |`,
        `|${' - |'.repeat(21)}`,
        ...Array.from({ length: rows }, (_, index) => row(index)),
        '',
      ].join('\n');

    it('give the reading of the last, and none of those before', async () => {
      const page = await play.open();
      await ask(
        page,
        `{ globalThis.shown = []; new MutationObserver(() => shown.push(document.querySelector('#status').textContent)).observe(document.querySelector('#status'), { childList: true }); }`,
      );
      await openText(page, 'large.md', table(1500));
      await openText(page, 'small.md', table(2));
      await said(page, /2 features by 20 targets/);
      await page.locator('.cm-content').focus();
      await page.keyboard.press('Control+End');
      for (const index of [3, 4, 5, 6]) await page.keyboard.insertText(`${row(index)}\n`);
      await said(page, /6 features by 20 targets/);
      expect((await ask<string[]>(page, 'shown')).filter((text) => text.includes('1500'))).toEqual([]);
    });

    it('do not wait for a reading that takes long', async () => {
      const page = await play.open();
      const [worker] = page.workers();
      const closed = new Promise((resolve) => worker?.on('close', resolve));
      await page.clock.install();
      await openText(page, 'large.md', table(4000));
      await openText(page, 'small.md', table(2));
      await page.clock.fastForward(3100);
      await closed;
      await said(page, /2 features by 20 targets/);
    });
  });

  it('opens a file that is dropped on it, in the format of its name', async () => {
    const page = await play.open();
    await ask(
      page,
      `{ const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(exampleText('printers.ini'))}], 'mine.ini'));
        const at = document.querySelector('#document').shadowRoot.querySelector('.cm-content');
        for (const type of ['dragover', 'drop']) at.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true, cancelable: true })); }`,
    );
    await said(page, /^INI, 1 matrix: 2 features by 2 targets; 2 errors\.$/);
    expect(await editorText(page)).toBe(exampleText('printers.ini'));
  });

  it('reads what is pasted over an example in its own format', async () => {
    const page = await play.open();
    const chosen = (): Promise<string> =>
      ask(page, `document.querySelector('#example').selectedOptions[0].text`);
    for (const { name } of EXAMPLES.filter((one) => !one.name.endsWith('.md'))) {
      await pasteText(page, `${exampleText(name)}\n`);
      await said(page, new RegExp(`^${FORMAT_NAMES[read('', { path: name }).format]}, 1 matrix: `));
      expect(await chosen()).toBe('Your own');
    }
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await said(page, /^The document is empty\.$/);
    expect(await page.locator('#panel-findings').textContent()).toContain('paste a document');
    await pasteText(page, exampleText('drivers.md'));
    await said(page, /2 errors, 2 warnings/);
    expect(await chosen()).toBe('Drivers (Markdown)');
  });

  it('knows an example again when its changes are taken back', async () => {
    const page = await play.open('#players.csv');
    await pasteText(page, '# Nothing\n');
    await said(page, /^Markdown, no matrix; no findings\.$/);
    await page.keyboard.press('Control+z');
    await said(page, /^CSV, 1 matrix/);
    expect(await page.locator('#example').inputValue()).toBe('players.csv');
  });

  it('says once what is said of several places', async () => {
    const page = await play.open();
    await openText(
      page,
      'a.md',
      '| Feature | A | B |\n| - | - | - |\n| Go | ✔ | - |\n| Stop | - | ✔ |\n| Turn | ✔ | - |\n',
    );
    await said(page, /3 features/);
    await eventually(() => page.locator('.related').allTextContents()).toEqual(['Also here: 4:10 5:14 ']);
  });

  it('saves the output', async () => {
    const page = await play.open('#players.csv');
    await openTab(page, 'Output');
    await page.locator('#panel-output select').selectOption('rst');
    const wanted = write(read(exampleText('players.csv'), { path: 'players.csv' }), 'rst').text;
    await eventually(() => page.locator('pre').textContent()).toBe(wanted);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('support-matrix.rst');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString()).toBe(wanted);
  });

  it('is used by the keyboard alone', async () => {
    const page = await play.open();
    await settled(page);
    const press = async (...keys: readonly string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      return await focused(page);
    };
    expect(await press('Tab')).toBe('Skip to the results');
    expect(await press('Enter', 'Tab')).toMatch(/^Findings/);
    expect(await press('ArrowRight', 'ArrowRight')).toBe('Reading');
    expect(await press('End')).toBe('Configuration');
    expect(await press('ArrowRight')).toMatch(/^Findings/);
    // The panel, the rules, and the first place: Enter goes to it in the editor.
    expect(await press('Tab', 'Tab', 'Tab')).toBe('Go to 7:35');
    expect(await press('Enter')).toBe('Document');
    expect(await selected(page)).toBe('✖');
    await page.keyboard.type('✔');
    await said(page, /1 error, 2 warnings/);
    // The editor holds nobody, and new lines and deletions are its own.
    const before = await editorText(page);
    expect(await press('Control+Home', 'End', 'Enter')).toBe('Document');
    expect(await editorText(page)).toBe(before.replace('\n', '\n\n'));
    await press('Backspace');
    expect(await editorText(page)).toBe(before);
    await settled(page);
    expect(await press('Tab')).toMatch(/^Findings/);
    expect(await press('ArrowRight', 'Tab', 'Tab')).toBe('Disk: complete');
    expect(await press('ArrowRight', 'ArrowDown', 'ArrowDown')).toBe('Cloud: partial');
    expect(await press('Home')).toBe('Disk: complete');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1280])
      it(`axe finds nothing and nothing sticks out, ${colorScheme}, ${width} pixels wide`, async () => {
        const page = await play.open('', { colorScheme, viewport: { width, height: 740 } });
        for (const tab of TABS) {
          await openTab(page, tab);
          expect([tab, ...(await violations(page))]).toEqual([tab]);
          expect(await ask(page, 'document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        }
        const [document, results] = await Promise.all(
          ['#document', '#results'].map((id) => page.locator(id).boundingBox()),
        );
        const isBelow = (results?.y ?? 0) >= (document?.y ?? 0) + (document?.height ?? 0);
        expect(isBelow).toBe(width === 360);
      });

  it('says what cannot be opened', async () => {
    const page = await play.open();
    await openText(page, 'huge.md', ' '.repeat(5_000_001));
    await said(page, /^huge\.md is larger than 5 MB/);
    expect(await status(page)).not.toContain('matrix');
  });
});
