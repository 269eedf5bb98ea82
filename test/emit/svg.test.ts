// Heatmaps and badges: what is drawn, in which colours, and that any matrix gives XML.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeSvg, shareBadge } from '../../src/emit/badge.ts';
import { gradeOf, INKS } from '../../src/emit/picture.ts';
import { emitSvg } from '../../src/emit/svg.ts';
import { fitText, textWidth } from '../../src/emit/text-width.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { Chromium, hasChromium } from '../support/chromium.ts';
import { hostile, LAMPS, PAYLOADS, sized } from '../support/lamps.ts';

type Triple = readonly [number, number, number];
type Matrix3 = readonly [Triple, Triple, Triple];

/** What eyes make of linear RGB: Machado, Oliveira and Fernandes (2009), severity 1; and a grey print. */
const EYES: { readonly [eye: string]: Matrix3 } = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (matrix: Matrix3, [r, g, b]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

function linear(color: string): Triple {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const XYZ: Matrix3 = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** CIE L*a*b* of linear RGB, clipped to what a screen shows. */
function lab(rgb: Triple): Triple {
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const [x, y, z] = apply(XYZ, [clip(rgb[0]), clip(rgb[1]), clip(rgb[2])]);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const distance = (a: Triple, b: Triple): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const luminance = (color: string): number => apply(XYZ, linear(color))[1];

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const LEVELS_WITH_COLOUR = ['complete', 'partial', 'missing', 'unknown', 'not-applicable'] as const;

const PAIRS = LEVELS_WITH_COLOUR.flatMap((a, index) =>
  LEVELS_WITH_COLOUR.slice(index + 1).map((b): [typeof a, typeof b] => [a, b]),
);

describe('colours', () => {
  // 2.3 is the least difference that eyes see side by side; 20 is plain across a picture.
  it.each(Object.entries(EYES))('are apart for %s', (_, eye) => {
    for (const [a, b] of PAIRS) {
      const apart = distance(lab(apply(eye, linear(INKS[a].fill))), lab(apply(eye, linear(INKS[b].fill))));
      expect(apart, `${a} and ${b}`).toBeGreaterThan(20);
    }
  });

  it('are apart in grey', () => {
    for (const [a, b] of PAIRS) {
      const lightness = (color: string): number =>
        lab([luminance(color), luminance(color), luminance(color)])[0];
      expect(Math.abs(lightness(INKS[a].fill) - lightness(INKS[b].fill)), `${a} and ${b}`).toBeGreaterThan(8);
    }
  });

  it('carry their symbols', () => {
    for (const { fill, ink } of Object.values(INKS)) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
    expect(new Set(Object.values(INKS).map(({ symbol }) => symbol)).size).toBe(6);
  });
});

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the heatmap', () => {
  const { text, losses } = emitSvg([LAMPS]);

  it('has a tile for each cell, and one in the legend for each level in use', () => {
    expect(count(text, '<use ')).toBe(4 * 3 + 6);
    expect(count(text, '#sm-c"')).toBe(5 + 1);
    expect(count(text, '#sm-b"')).toBe(1 + 1);
    expect(emitSvg([LAMPS]).text).toBe(text);
    expect(losses).toEqual([]);
  });

  it('says in words what it shows', () => {
    expect(text).toContain('<title>What lamps can do</title>');
    expect(text).toContain(
      '<desc>4 features by 3 targets. Torch: 1 complete, 2 missing, 1 unknown. Old lantern: 2 complete, 1 partial, 1 not applicable. Beacon: 2 complete, 1 missing, 1 not stated.</desc>',
    );
    for (const { title } of LAMPS.features) expect(text).toContain(`<title>${title}</title>`);
  });

  it('says what bold names mean, where there are any', () => {
    expect(text).toContain('<tspan font-weight="700">Bold</tspan>: mandatory</text>');
    expect(emitSvg([{ ...LAMPS, features: LAMPS.features.slice(1) }]).text).not.toContain('Bold');
  });

  it('is transparent if asked', () => {
    expect(text).toContain('<rect class="page"');
    const clear = emitSvg([LAMPS], { background: 'none' }).text;
    expect(clear).not.toContain('<rect class="page"');
    expect(clear).toContain('prefers-color-scheme:dark');
  });

  it('asks for nothing and runs nothing', () => {
    const { text } = emitSvg([hostile()]);
    expect(text).not.toMatch(/<(?:script|foreignObject|image|a|iframe|img|meta|base)\b/);
    // Texts hold no quotes of their own, so what stands between quotes are values.
    expect(text.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\s(?:on\w+|src|xlink:href)=/);
    expect(text).not.toMatch(/href="(?!#sm-[cpmunb]")/);
  });

  it.each([
    [44, 11, 700, 1300],
    [200, 75, 1900, 4800],
  ])('keeps tiles of 20 and letters of 12 at %d by %d', (features, targets, widest, highest) => {
    const { text } = emitSvg([sized(features, targets)]);
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    expect(Number(width)).toBeLessThan(widest);
    expect(Number(width)).toBeGreaterThan(targets * 20);
    expect(Number(height)).toBeLessThan(highest);
    expect(Number(height)).toBeGreaterThan(features * 20);
    expect(text).toContain('font-size="12"');
    expect(text.length).toBeLessThan(features * targets * 40 + features * 200 + targets * 400 + 5000);
  });
});

describe('text widths', () => {
  it.each([
    ['', 10, 0],
    ['iiii', 10, 15],
    ['MMMM', 10, 31],
    ['日本', 10, 21],
    ['e\u0301', 10, 6],
  ])('%j', (text, size, width) => {
    expect(textWidth(text, size)).toBe(width);
  });

  it('cuts what does not fit, between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 200 }), (text, room) => {
        const fitted = fitText(text, 10, room);
        if (textWidth(text, 10) <= room) expect(fitted).toBe(text);
        else expect(fitted).toMatch(/…$/);
        expect(textWidth(fitted, 10)).toBeLessThanOrEqual(room);
        expect(fitted).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('the badge', () => {
  it('says its text, in the colour of its share', () => {
    const badge = badgeSvg({ label: 'Torch', value: '31 of 44', share: 0.5 });
    expect(badge).toContain('aria-label="Torch: 31 of 44"');
    expect(badge).toContain(INKS.partial.fill);
    expect(badge).toMatch(/>Torch<\/text>\n.*>31 of 44<\/text>/);
  });

  it('has a colour for each fifth, and one for all, all of which carry their text', () => {
    const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const colours = shares.map((share) => gradeOf(share));
    expect(new Set(colours.map(({ fill }) => fill)).size).toBe(shares.length);
    for (const { fill, ink } of colours) expect(contrast(fill, ink)).toBeGreaterThan(4.5);
    expect(gradeOf(0.199)).toBe(gradeOf(0));
    expect(gradeOf(0.999)).toBe(gradeOf(0.8));
  });

  it('is grey where there is nothing to count', () => {
    expect(shareBadge('Torch', { cells: 0, levels: { complete: 0 } })).toContain(INKS['not-applicable'].fill);
    expect(shareBadge('Torch', { cells: 4, levels: { complete: 3 } })).toContain(gradeOf(0.75).fill);
  });

  it('keeps long and hostile texts in their place', () => {
    const badge = badgeSvg({ label: 'x'.repeat(1000), value: PAYLOADS.join('') });
    expect(Number(/width="(\d+)"/.exec(badge)?.[1])).toBeLessThan(700);
    expect(badge).not.toMatch(/<(?:script|img|a|meta)\b/);
  });
});

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.launch();
  });
  afterAll(() => browser.close());

  it('everything is well-formed XML', async () => {
    const page = await browser.open('');
    const samples = fc.sample(matricesArbitrary, { numRuns: 50, seed: 1 });
    const texts = samples.flatMap((matrices) => [
      emitSvg(matrices).text,
      badgeSvg({ label: matrices[0]?.title ?? '', value: matrices[0]?.targets[0]?.title ?? '' }),
    ]);
    texts.push(emitSvg([hostile()]).text, emitSvg([]).text);
    const errors = await page.evaluate<string[]>(
      `${JSON.stringify(texts)}.flatMap((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? [])`,
    );
    expect(errors).toEqual([]);
  });

  it('what is below a transparent picture shines through', async () => {
    for (const [background, alpha] of [
      ['page', 255],
      ['none', 0],
    ] as const) {
      const page = await browser.open('');
      const text = emitSvg([LAMPS], { background }).text;
      const corner = await page.evaluate<number>(
        `new Promise((done) => { const image = new Image(); image.onload = () => { const canvas = new OffscreenCanvas(9, 9).getContext('2d'); canvas.drawImage(image, 0, 0); done(canvas.getImageData(2, 2, 1, 1).data[3]); }; image.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(text)}); })`,
      );
      expect([background, corner]).toEqual([background, alpha]);
    }
  });

  it('no text runs over the edge', async () => {
    const page = await browser.open(emitSvg([LAMPS, sized(10, 5)]).text, { type: 'svg' });
    const outside = await page.evaluate<string[]>(
      `[...document.querySelectorAll('text')].filter((text) => { const box = text.getBoundingClientRect(); const svg = document.documentElement.getBoundingClientRect(); return box.left < svg.left || box.right > svg.right || box.top < svg.top || box.bottom > svg.bottom; }).map((text) => text.textContent)`,
    );
    expect(outside).toEqual([]);
  });
});
