// The core runs without Node: bundled for browsers, in a real one, it gives what it gives here.
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import * as api from '../../src/index.ts';
import { Chromium, hasChromium } from '../support/chromium.ts';
import { CONTRADICTING } from '../support/documents.ts';
import { TEST_DIST } from '../support/global-setup.ts';

/** An entry of the built package as a browser runs it; fails where it imports something of Node. */
async function forBrowsers(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(TEST_DIST, `${entry}.mjs`)],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'supportmatrix',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

it.each(['index', 'rst', 'rules'])('%s imports nothing of Node', async (entry) => {
  expect(await forBrowsers(entry)).not.toMatch(/require\("node:|from "node:|\bBuffer\./);
});

/** All that programs ask for, of one text, as JSON; sent to the browser as text. */
function all(
  { read, lint, fix, write, report, diff, stats, ...rest }: typeof api,
  path: string,
  text: string,
): string {
  const document = read(text, { path });
  const findings = lint([document], { preset: 'all', today: '2026-01-01' });
  const fixed = fix(document, findings, { unsafe: true });
  // Asciidoctor, which reads back what is written, runs in Node alone.
  const formats = rest.OUTPUT_FORMATS.filter((format) => format !== 'asciidoc');
  const written = formats.map((format) => write(document, format));
  const reports = rest.REPORT_FORMATS.map((format) => report(findings, format));
  const cells = document.matrices.map((matrix) => [...matrix.cells()]);
  const read2 = written.map(({ text: one }) => read(one).matrices);
  const changes = diff(document, read(fixed.text, { path }));
  return JSON.stringify([cells, findings, fixed, written, reports, read2, changes, stats(document)]);
}

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await Chromium.launch();
    page = await browser.open('<!doctype html><title>Library</title>');
    await page.addScriptTag({ content: await forBrowsers('index') });
  });
  afterAll(() => browser.close());

  const RST =
    'Disks\n=====\n\n======= ===== ====\nFeature Alpha Beta\n======= ===== ====\nRead    ✔     ✖\nWrite   ✔     ✔\n======= ===== ====\n';
  it.each([
    ['a.md', CONTRADICTING],
    ['a.rst', RST],
    ['a.csv', 'feature,target,level\nBoot,Linux,yes\nBoot,Windows,no\n'],
    ['a.ini', '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\nstatus=optional\ndriver.a=complete\n'],
    ['a.html', '<table><tr><th>Feature<th>A<th>B<tr><td>Boot<td>✔<td>✖<tr><td>Stop<td>✔<td>✔</table>'],
    ['a.yaml', 'features:\n  Light: { Oil: yes, Gas: yes }\n  Dim: { Oil: no, Gas: partial }\n'],
  ])('%s gives the same', async (path, text) => {
    const there = await page.evaluate<string>(
      `(${all})(supportmatrix, ${JSON.stringify(path)}, ${JSON.stringify(text)})`,
    );
    const here = all(api, path, text);
    expect(api.read(text, { path }).matrices).toHaveLength(1);
    expect(JSON.parse(there)).toEqual(JSON.parse(here));
  });

  it('AsciiDoc is not read, and a finding says so', async () => {
    const found = await page.evaluate<string[]>(
      `supportmatrix.lint([supportmatrix.read('= Title', { path: 'a.adoc' })]).map(({ message }) => message)`,
    );
    expect(found).toEqual(['Asciidoctor cannot read this document: it takes Node.js to run Asciidoctor.']);
  });
});
