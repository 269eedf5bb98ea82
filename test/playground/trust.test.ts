// The playground runs nothing of a document, and asks the network for nothing but its own files.
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium } from '../support/chromium.ts';
import { ask, openTab, openText, Playground, said } from './support.ts';

const ATTACK = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';
const HOSTILE = `# ${ATTACK}

| Feature ${ATTACK} | __proto__ | constructor |
| --- | --- | --- |
| [a](javascript:globalThis.pwned=1) | ✔ ${ATTACK} | ✖ |
| __proto__ | ✔ | zzz${ATTACK} |
| toString | ✔ | ✖[^1] |

[^1]: ${ATTACK}
`;

describe.skipIf(!hasChromium)('trust', () => {
  let play: Playground;
  let server: Server;
  const requests: string[] = [];
  beforeAll(async () => {
    play = await Playground.build();
    server = createServer(({ url = '' }, response) => {
      const name = new URL(url, 'http://host').pathname.replace(/^\/$/, '/index.html').slice(1);
      requests.push(name);
      const type = name.endsWith('.js')
        ? 'text/javascript'
        : name.endsWith('.css')
          ? 'text/css'
          : 'text/html';
      response.setHeader('content-type', type).end(play.files.get(name));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => play.browser.closePages());
  afterAll(async () => {
    server.close();
    await play.close();
  });

  const host = (): string => {
    const address = server.address();
    return typeof address === 'object' && address ? `http://127.0.0.1:${address.port}/` : '';
  };

  it('nothing of a document runs, wherever it is shown', async () => {
    const page = await play.open();
    await openText(page, 'hostile.md', HOSTILE);
    await said(page, /3 features/);
    for (const tab of ['Matrix', 'Reading', 'Output', 'Configuration', 'Findings']) {
      await openTab(page, tab);
      await ask(
        page,
        `document.querySelectorAll('#panels *').forEach((part) => ['mouseenter', 'error', 'load', 'toggle'].forEach((type) => part.dispatchEvent(new Event(type))))`,
      );
    }
    expect(await ask(page, 'globalThis.pwned')).toBeUndefined();
    expect(await ask(page, `document.querySelectorAll('img,iframe,a[href^="javascript"]').length`)).toBe(0);
    expect(play.complaints.splice(0)).toEqual([]);
  });

  it('on a host it loads its own files, and what one kind of document needs when there is one', async () => {
    const page = await play.open('', {}, host());
    expect(requests.splice(0).filter((name) => name !== 'favicon.ico')).toEqual([
      'index.html',
      'style.css',
      'page.js',
      'parts/drivers.md.js',
      'parts/main.js',
      'parts/markdown.js',
      'parts/details.js',
    ]);
    await page.locator('#example').selectOption('sensors.rst');
    await said(page, /^reStructuredText/);
    expect(requests.splice(0)).toEqual([
      'parts/sensors.rst.js',
      'parts/syntax-rst.js',
      'parts/syntax-rst-slips.js',
      'parts/extract-lexicon-time-words.js',
      'parts/rules-unknown-symbol-guess.js',
    ]);
    expect(play.complaints.splice(0).filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  it('what cannot be loaded is said, and the page goes on', async () => {
    const page = await play.open('', {}, host());
    await page.route('**/syntax-rst.js', (route) => route.abort());
    await page.locator('#example').selectOption('sensors.rst');
    await said(page, /A part of the page cannot be loaded: syntax-rst\.js/);
    await page.unroute('**/syntax-rst.js');
    await page.locator('#example').selectOption('players.csv');
    await said(page, /^CSV/);
    await page.locator('#example').selectOption('sensors.rst');
    await said(page, /^reStructuredText/);
    play.complaints.splice(0);
    requests.splice(0);
  });

  it('neither the page nor the worker can reach anything', async () => {
    const page = await play.open('', {}, host());
    requests.splice(0);
    const attempt = `fetch('${host()}secret').then(() => 'reached', () => 'refused')`;
    expect(await ask(page, attempt)).toBe('refused');
    expect(await page.workers()[0]?.evaluate(attempt)).toBe('refused');
    expect(await ask(page, `{ try { document.body.innerHTML = '<p>'; 'made' } catch { 'refused' } }`)).toBe(
      'refused',
    );
    expect(requests).toEqual([]);
    play.complaints.splice(0);
  });
});
