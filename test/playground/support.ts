// The playground as it is built, opened in a browser from its files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Files, ROOT, writeFiles } from '../../scripts/bundle.ts';
import { playground } from '../../scripts/playground.ts';
import { Chromium } from '../support/chromium.ts';

/** Evaluated as text: tests know no types of the browser. */
export const ask = <T>(page: Page, expression: string): Promise<T> => page.evaluate<T>(expression);

export const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();

/** What a busy machine may take its time for. */
export const eventually = <T>(value: () => Promise<T>) => expect.poll(value, { timeout: 30_000 });

/** Waits until what is shown is what was read last. */
export const settled = (page: Page): Promise<void> =>
  eventually(() => page.locator('#status[aria-busy=true]').count()).toBe(0);

/** Waits until the reading that is shown is said so. */
export const said = (page: Page, pattern: RegExp): Promise<void> =>
  eventually(() => status(page)).toMatch(pattern);

/** The text in the editor, of which a page holds only the lines in sight. */
export const editorText = (page: Page): Promise<string> =>
  ask(
    page,
    `[...document.querySelector('#document').shadowRoot.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n')`,
  );

/** The text that the editor has selected. */
export const selected = (page: Page): Promise<string> =>
  ask(page, `String(document.querySelector('#document').shadowRoot.getSelection())`);

export const openTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** Opens a text as a file of that name, and waits for its reading. */
export async function openText(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Pastes a text over all that the editor holds. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+a');
  await ask(
    page,
    `{ const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ${JSON.stringify(text)});
      const at = document.querySelector('#document').shadowRoot.querySelector('.cm-content');
      at.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true })); }`,
  );
}

export const exampleText = (name: string): string =>
  readFileSync(
    join(ROOT, name === 'nova.md' ? 'fixtures/nova/support-matrix.md' : `playground/examples/${name}`),
    'utf8',
  );

export class Playground {
  readonly files: Files;
  readonly folder: string;
  readonly browser: Chromium;
  /** What pages complained of: scripts that were refused, errors. */
  readonly complaints: string[] = [];

  private constructor(files: Files, folder: string, browser: Chromium) {
    this.files = files;
    this.folder = folder;
    this.browser = browser;
  }

  static async build(): Promise<Playground> {
    const files = await playground();
    const folder = mkdtempSync(join(tmpdir(), 'supportmatrix-playground-'));
    await writeFiles(files, folder);
    return new Playground(files, folder, await Chromium.launch());
  }

  get address(): string {
    return pathToFileURL(join(this.folder, 'index.html')).href;
  }

  /** Opens the page at a fragment, and waits for its first reading. */
  async open(hash = '', options: BrowserContextOptions = {}, address = this.address): Promise<Page> {
    const page = await this.browser.visit('about:blank', options);
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.goto(address + hash);
    await said(page, /matri|empty/);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true });
  }
}
