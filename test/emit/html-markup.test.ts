// Text as markup: nothing that a document says becomes an element, an attribute or a link that runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, inlineText, linkedText, paragraphs, safeLink } from '../../src/emit/markup.ts';
import { BAD_LINKS } from '../support/lamps.ts';

describe('escapeMarkup', () => {
  it.each([
    ['a < b & "c" > \'d\'', 'a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;'],
    ['&amp;', '&amp;amp;'],
    ['a\0b\x1bc\x85', 'a\ufffdb\ufffdc\ufffd'],
    ['tab\tline\n', 'tab\tline\n'],
    ['\ud800x\udc00 😀', '\ufffdx\ufffd 😀'],
    ['日本語', '日本語'],
  ])('%j', (text, expected) => {
    expect(escapeMarkup(text)).toBe(expected);
  });

  it('leaves no character that ends a text or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeMarkup(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('inlineText', () => {
  it.each([
    ['plain', 'plain'],
    ['\u202eevil', '<bdi>\u202eevil</bdi>'],
    ['مرحبا <b>', '<bdi>مرحبا &lt;b&gt;</bdi>'],
  ])('%j', (text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });
});

describe('safeLink', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'HTTP://example.org',
    'mailto:a@example.org',
    'docs/page.html',
    '../a:b/c',
    '/root',
    '?q=javascript:x',
    './javascript:x',
  ])('keeps %j', (link) => {
    expect(safeLink(link)).toBe(link);
  });

  it.each([...BAD_LINKS, '', '  ', '#place', 'file:///etc/passwd', 'vscode:x', 'blob:x', '\tdata:x'])(
    'drops %j',
    (link) => {
      expect(safeLink(link)).toBeUndefined();
    },
  );

  it('agrees with the parser of URLs on what runs', () => {
    const prefix = fc.string({
      unit: fc.constantFrom(' ', '\n', '\t', '\0', '\x1f', 'a', ':', '/'),
      maxLength: 3,
    });
    const scheme = fc.constantFrom('javascript:', 'JAVA\tSCRIPT:', 'data:', 'vbscript:', 'https:', 'x');
    fc.assert(
      fc.property(prefix, scheme, fc.string({ maxLength: 5 }), (before, name, after) => {
        const link = safeLink(before + name + after);
        const { protocol } = new URL(
          URL.canParse(link ?? '', 'https://base.example') ? (link ?? '') : '',
          'https://base.example',
        );
        expect(['http:', 'https:', 'mailto:']).toContain(protocol);
      }),
    );
  });
});

describe('linkedText', () => {
  const a = (url: string): string => `<a href="${url}">${url}</a>`;
  it.each([
    ['See https://x.example/a.', `See ${a('https://x.example/a')}.`],
    ['(https://x.example/a)', `(${a('https://x.example/a')})`],
    ['https://x.example/a_(b), c', `${a('https://x.example/a_(b)')}, c`],
    ['http://a.example http://b.example', `${a('http://a.example')} ${a('http://b.example')}`],
    ['https://x.example/?a=1&b=2', a('https://x.example/?a=1&amp;b=2')],
    ['<https://x.example>', `&lt;${a('https://x.example')}&gt;`],
    ['https://x.example/"onclick="y', `${a('https://x.example/')}&quot;onclick=&quot;y`],
    ['no https:// here', 'no https:// here'],
  ])('%j', (text, expected) => {
    expect(linkedText(text)).toBe(expected);
  });

  it('takes time that grows with the text', () => {
    const text = `https://x.example/${')'.repeat(200_000)} ${'https://'.repeat(50_000)}`;
    expect(linkedText(text)).toContain('https://x.example/');
  });
});

it('parts paragraphs at blank lines', () => {
  expect(paragraphs('a\nb\n\nc <\n \n d')).toBe('<p>a\nb</p><p>c &lt;</p><p> d</p>');
});
