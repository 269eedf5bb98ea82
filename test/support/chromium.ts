// A real browser for tests: the system's Chromium, where there is one.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether tests that need a browser can run; `CHROMIUM` names one that is elsewhere. */
export const hasChromium = existsSync(PATH);

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One browser and the pages that a test opens in it. */
export class Chromium {
  readonly #browser: Browser;
  readonly #folder = mkdtempSync(join(tmpdir(), 'supportmatrix-page-'));
  #count = 0;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<Chromium> {
    return new Chromium(await chromium.launch({ executablePath: PATH, args: ARGUMENTS }));
  }

  /** Opens a document from a file of its own; `hash` begins with `#`. What the page complains of is an error. */
  async open(
    text: string,
    options: BrowserContextOptions & { hash?: string; type?: string } = {},
  ): Promise<Page> {
    const { hash = '', type = 'html', ...context } = options;
    this.#count += 1;
    const file = join(this.#folder, `${this.#count}.${type}`);
    writeFileSync(file, text);
    return await this.visit(pathToFileURL(file).href + hash, context);
  }

  /** Opens an address in a context of its own. */
  async visit(address: string, context: BrowserContextOptions = {}): Promise<Page> {
    const opened = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...context });
    const page = await opened.newPage();
    await page.goto(address);
    return page;
  }

  async closePages(): Promise<void> {
    for (const context of this.#browser.contexts()) await context.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#folder, { recursive: true });
  }
}
