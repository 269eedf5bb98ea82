// Documents in addresses: what goes in comes out, and what others put in is bounded.
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decode, encode, type Shown } from '../../playground/fragment.ts';
import { hasChromium } from '../support/chromium.ts';
import { ask, editorText, eventually, exampleText, openTab, openText, Playground, said } from './support.ts';

const SHOWN: Shown = {
  text: '',
  name: 'a.md',
  config: '',
  preset: 'recommended',
  tab: 'findings',
  output: 'json',
};

const packed = (text: string): string => `#doc=${deflateRawSync(text).toString('base64url')}`;

it('come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.string(), async (text, config) => {
      const shown = { ...SHOWN, text, config };
      const fragment = await encode(shown);
      expect(fragment).toMatch(/^#doc=[\w-]+$/);
      expect(await decode(fragment ?? '')).toEqual(shown);
    }),
    { numRuns: 50 },
  );
});

it('are short: the Nova page fits', async () => {
  const fragment = await encode({ ...SHOWN, text: exampleText('nova.md') });
  expect(fragment?.length).toBeLessThan(10_000);
});

it('of large documents there are none', async () => {
  const noise = Array.from({ length: 20_000 }, (_, index) => Math.sin(index).toString(36)).join('');
  expect(await encode({ ...SHOWN, text: noise })).toBeUndefined();
  expect(await encode({ ...SHOWN, text: 'a'.repeat(2_000_000) })).toBeUndefined();
});

it.each([
  ['another fragment', '#nova.md'],
  ['no Base64', '#doc=%%%'],
  ['nothing compressed', '#doc=AAAA'],
  ['no JSON', packed('nothing')],
  ['no object', packed('1')],
  ['too much', packed(JSON.stringify({ text: 'a'.repeat(3_000_000) }))],
  ['too long', `#doc=${'A'.repeat(40_000)}`],
])('is undefined for %s', async (_, fragment) => {
  expect(await decode(fragment)).toBeUndefined();
});

describe.skipIf(!hasChromium)('in Chromium', () => {
  let play: Playground;
  beforeAll(async () => {
    play = await Playground.build();
  });
  afterAll(() => play.close());

  const hash = (page: Awaited<ReturnType<Playground['open']>>): Promise<string> => ask(page, 'location.hash');

  it('a link shows the same document, configuration, rules and tab', async () => {
    const page = await play.open();
    await openText(page, 'mine.csv', exampleText('players.csv').replace('complet\n', 'zzz\n'));
    await said(page, /^CSV/);
    await page.getByLabel('Rules').selectOption('all');
    await openTab(page, 'Configuration');
    await page.locator('textarea').fill('documents: [{ vocabulary: { partial: [zzz] } }]');
    await openTab(page, 'Matrix');
    await eventually(() => hash(page)).toMatch(/^#doc=/);
    await eventually(async () => (await decode(await hash(page)))?.tab).toBe('matrix');
    const other = await play.open(await hash(page));
    expect(await editorText(other)).toBe(await editorText(page));
    expect(await other.getByRole('tab', { selected: true }).textContent()).toBe('Matrix');
    expect(await other.locator('textarea').inputValue()).toContain('zzz');
    expect(await other.getByRole('button', { name: 'Streamer: partial' }).count()).toBe(1);
    await openTab(other, 'Findings');
    expect(await other.getByLabel('Rules').inputValue()).toBe('all');
  });

  it('a link is copied, and one of an example is short', async () => {
    const page = await play.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#example').selectOption('players.csv');
    await said(page, /^CSV/);
    await page.locator('#link').click();
    await eventually(() => page.locator('#link').textContent()).toBe('Copied');
    const copied = await ask<string>(page, 'navigator.clipboard.readText()');
    expect(copied).toBe(`${play.address}#players.csv`);
    // The address of a page that is open already.
    await ask(page, `location.hash = '#printers.ini'`);
    await said(page, /^INI/);
  });

  it('a link that cannot be read shows an example and says so', async () => {
    const page = await play.open('#doc=AAAA');
    await said(page, /^The link cannot be read/);
  });

  it('what a link holds may be of any kind', async () => {
    const held = { text: 1, name: [], config: {}, preset: 'loud', tab: '__proto__', output: null, format: 7 };
    const page = await play.open(packed(JSON.stringify(held)));
    await said(page, /^The document is empty/);
    expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(/^Findings/);
  });
});
