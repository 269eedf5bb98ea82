// The page as markup: what stands in it, where its links lead, and that it holds together whatever a matrix says.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { pageAssets } from '../../scripts/page-assets.ts';
import { emitHtml } from '../../src/emit/html/index.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { hostile, LAMPS, PAYLOADS, sized } from '../support/lamps.ts';

const parser = unified().use(rehypeParse);

/** Every element of a page, in order; throws nothing, as browsers do. */
function elementsOf(html: string): readonly Element[] {
  const found: Element[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'element') found.push(node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(parser.parse(html));
  return found;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const named = (elements: readonly Element[], ...names: string[]): readonly Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

const idsOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ properties }) => (properties.id === undefined ? [] : [String(properties.id)]));

const hrefsOf = (elements: readonly Element[]): readonly string[] =>
  elements.flatMap(({ properties }) => (properties.href === undefined ? [] : [String(properties.href)]));

/** What must hold of every page. */
function expectSound(elements: readonly Element[]): void {
  const ids = idsOf(elements);
  expect(new Set(ids).size).toBe(ids.length);
  const places = new Set(ids.map((id) => `#${id}`));
  for (const href of hrefsOf(elements)) {
    if (href.startsWith('#')) expect(places).toContain(href);
    // What no browser can read leads nowhere.
    else if (URL.canParse(href, 'https://base.example'))
      expect(new URL(href, 'https://base.example').protocol).toMatch(/^(?:https?|mailto):$/);
  }
  expect(named(elements, 'script', 'style').length).toBe(2);
  expect(named(elements, 'img', 'iframe', 'base', 'link', 'object', 'embed')).toEqual([]);
  for (const { properties } of elements) {
    expect(Object.keys(properties).filter((name) => /^on|^style$|^src/i.test(name))).toEqual([]);
  }
}

describe('the page', () => {
  const { text, losses } = emitHtml([LAMPS]);
  const elements = elementsOf(text);

  it('is sound, and loses nothing', () => {
    expectSound(elements);
    expect(losses).toEqual([]);
    expect(emitHtml([LAMPS]).text).toBe(text);
  });

  it('has a table with scopes, row groups and a caption', () => {
    const scopes = named(elements, 'th').map((th) => [th.properties.scope, textOf(th)]);
    expect(scopes.slice(0, 12)).toEqual([
      ['col', 'Feature'],
      ['col', 'Status'],
      ['col', 'Torch'],
      ['col', 'Old lantern'],
      ['col', 'Beacon'],
      ['row', 'Give light'],
      ['rowgroup', 'Comfort'],
      ['row', 'Dim the light'],
      ['rowgroup', 'Comfort › Parties'],
      ['row', 'Change colour'],
      ['rowgroup', 'Weather'],
      ['row', 'Stand wind'],
    ]);
    expect(named(elements, 'caption').map(textOf)).toEqual([
      'What lamps can do',
      'What lamps can do: support by lamp',
    ]);
  });

  it('says every cell in words and links it to itself and its notes', () => {
    const cells = elements.filter(
      ({ tagName, properties }) => tagName === 'td' && properties.id !== undefined,
    );
    for (const cell of cells) {
      const [link] = cell.children;
      expect(link?.type === 'element' && link.properties.href).toBe(`#${cell.properties.id}`);
    }
    expect(cells.map((cell) => `${cell.properties.id}: ${textOf(cell)}`)).toEqual([
      'light.give--torch: complete',
      'light.give--lantern: complete 1',
      'light.give--beacon: complete',
      'light.dim--torch: missing',
      'light.dim--lantern: partial 2 3',
      'light.dim--beacon: not stated',
      'light.colour--torch: unknown',
      'light.colour--lantern: not applicable R/W',
      'light.colour--beacon: missing',
      'wind.stand--torch: missing',
      'wind.stand--lantern: complete',
      'wind.stand--beacon: complete',
    ]);
  });

  it('lists each note once, with the way back to its cells', () => {
    const items = named(elements, 'li').filter(({ properties }) => properties.id !== undefined);
    expect(items.map((item) => `${item.properties.id}: ${textOf(item)}`)).toEqual([
      '-note-1: After a match was lit.Give light, Old lantern',
      '-note-2: By hand.Dim the light, Old lantern',
      '-note-3: Slowly.Dim the light, Old lantern',
    ]);
  });

  it('has an entry for each feature of which more is said than the table shows', () => {
    expect(named(elements, 'article').map(textOf)).toEqual([
      'Give lightStatusmandatoryAPIshineCommandslamp onlamp off <name>What a lamp is for.See https://lamps.example/light_(physics).',
      'Dim the lightStatuschoice (evening)Linkhttps://lamps.example/dim',
      'Change colourStatuscondition (light.dim==complete)Since2.0',
    ]);
  });

  it('has no details where the table says it all', () => {
    const page = emitHtml([{ ...LAMPS, features: LAMPS.features.slice(3) }]).text;
    expect(page).not.toContain('Details');
    expect(page).toContain('id="wind.stand"><a href="#wind.stand">');
  });

  it.each([
    ['Network OS', '4 features by 3 network OSs', 'Support by network OS'],
    ['Library', '4 features by 3 libraries', 'Support by library'],
    ['Platforms', '4 features by 3 platforms', 'Support by platforms'],
    ['Switch', '4 features by 3 switches', 'Support by switch'],
  ])('speaks of its targets as %s', (targetLabel, size, heading) => {
    const { text } = emitHtml([{ ...LAMPS, targetLabel }]);
    expect(text).toContain(`<p>${size}</p>`);
    expect(text).toContain(`>${heading}</h2>`);
  });

  it('counts the levels of each target', () => {
    const rows = named(elements, 'tr')
      .slice(-4)
      .map((row) => row.children.map(textOf));
    expect(rows).toEqual([
      ['Lamp', 'complete', 'partial', 'missing', 'unknown', 'not applicable', 'not stated', 'Share'],
      ['Torch', '1', '0', '2', '1', '0', '0', ''],
      ['Old lantern', '2', '1', '0', '0', '1', '0', ''],
      ['Beacon', '2', '0', '1', '0', '0', '1', ''],
    ]);
  });

  it('shows principles, closing notes and links', () => {
    const page = textOf(parser.parse(text));
    for (const part of ['Modesty', 'It gives much.', 'Every lamp was tried at night.'])
      expect(page).toContain(part);
    expect(hrefsOf(elements)).toEqual(
      expect.arrayContaining([
        'https://lamps.example/torch',
        'docs/beacon.html',
        'https://lamps.example/dim',
      ]),
    );
  });

  it('lets only its own style and script run', () => {
    const meta = elements.find(({ properties }) => properties.httpEquiv !== undefined);
    expect(String(meta?.properties.content)).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'$/,
    );
  });
});

describe('any page', () => {
  it('is sound, and holds every title and note', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const { text } = emitHtml(matrices);
        const elements = elementsOf(text);
        expectSound(elements);
        const page = textOf(parser.parse(text));
        // Parsers make these one; the page had no other choice.
        const seen = (said: string): string =>
          said.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
        for (const { features, targets } of matrices) {
          for (const { title } of [...features, ...targets]) expect(page).toContain(seen(title));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a payload for text in every place', () => {
    const { text, losses } = emitHtml([hostile(), { ...hostile(), id: 'other' }]);
    const elements = elementsOf(text);
    expectSound(elements);
    expect(named(elements, 'article').length).toBe(2 * PAYLOADS.length);
    expect(losses).toEqual([
      'The page keeps only http, https, mailto and relative links; left out: `javascript:globalThis.pwned=1` and 47 more.',
    ]);
  });

  it.each<[string, readonly Matrix[]]>([
    ['no matrix', []],
    ['no feature and no target', [{ id: 'a', title: '', section: [], targets: [], features: [] }]],
    [
      'ids of one slug',
      [{ ...LAMPS, features: LAMPS.features.flatMap((f) => [f, { ...f, id: `${f.id}!` }]) }],
    ],
    ['several matrices', [LAMPS, { ...LAMPS, id: 'lamps 2' }, sized(3, 20)]],
  ])('is sound with %s', (_, matrices) => {
    expectSound(elementsOf(emitHtml(matrices).text));
  });

  it('names cells by matrix where there are several', () => {
    const ids = idsOf(elementsOf(emitHtml([LAMPS, { ...LAMPS, id: 'Lamps 2' }]).text));
    expect(ids).toEqual(
      expect.arrayContaining(['lamps--light.give--torch', 'lamps-2--light.give--torch', 'lamps-2']),
    );
  });

  it('grows with the matrix and no faster', () => {
    const bytes = (features: number, targets: number): number =>
      emitHtml([sized(features, targets)]).text.length;
    const [none, once, often] = [bytes(0, 11), bytes(100, 11), bytes(1000, 11)];
    expect((often - none) / (once - none)).toBeLessThan(10.5);
    expect((bytes(100, 110) - none) / (once - none)).toBeLessThan(11);
  });
});

const NOVA = '../shared/corpus/nova/support-matrix.ini';

it.skipIf(!existsSync(NOVA))('stays under 600 kB for a large document', () => {
  const text = readFileSync(NOVA, 'utf8');
  const { matrices } = readDocument({ path: NOVA, text, format: 'ini', bom: false });
  const page = emitHtml(matrices.map(({ model }) => model)).text;
  expect(Buffer.byteLength(page)).toBeLessThan(600_000);
});

describe('the style and the script', () => {
  it('are what their sources make', async () => {
    expect(readFileSync('src/emit/html/assets.ts', 'utf8')).toBe(await pageAssets());
  });

  it('are well typed', () => {
    const tsc = spawnSync(process.execPath, [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '-p',
      'src/emit/html/client',
    ]);
    expect(tsc.stdout.toString()).toBe('');
    expect(tsc.status).toBe(0);
  });
});
