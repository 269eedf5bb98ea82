// AsciiDoc out: what it looks like to the people who go on with it by hand.
import { convert } from '@asciidoctor/core';
import { describe, expect, it } from 'vitest';
import { inline } from '../../src/emit/asciidoc/escape.ts';
import { emitAsciidoc } from '../../src/emit/asciidoc/index.ts';
import type { Matrix } from '../../src/model/schema.ts';

const KETTLES: Matrix = {
  id: 'kettles',
  title: 'Kettles',
  section: ['Kettles'],
  targets: [
    { id: 'brass-2-1', title: 'Brass 2.1+' },
    { id: 'tin-kind', title: 'Tin {kind}' },
  ],
  features: [
    {
      id: 'boil-c',
      title: 'Boil C#',
      group: ['Water'],
      support: {
        'brass-2-1': { level: 'partial', text: 'Slowly' },
        'tin-kind': { level: 'missing', text: "Don't" },
      },
    },
  ],
};

const textOf = (...matrices: readonly Matrix[]): string => emitAsciidoc(matrices).text;

describe('AsciiDoc', () => {
  it('is written as people write it', () => {
    expect(textOf(KETTLES)).toBe(`= Kettles

== Summary

Legend: ◐ = partial, ✖ = missing.

[cols="3*",options="header"]
|===
|Feature
|Brass 2.1+
|Tin \\{kind}

3+|*Water*

|xref:boil-c[Boil C#]
|◐
|✖
|===

== Details

=== Water

[[boil-c]]
==== Boil C#

*Support:*

* Brass 2.1+: partial (\`Slowly\`)
* Tin \\{kind}: missing (\`+Don't+\`)
`);
  });

  it.each([
    'C++ and D++',
    '+ a + b +',
    'a+ (+b+) c+',
    '# a #b# c##d## e# f#',
    'a {b c} {',
    '\\{a} \\\\{a} {a\\}',
    'a{sp}b {set:a:b} {counter:a} {x}',
  ])('keeps %s as it is', async (text) => {
    const html = await convert(`a ${inline(text)}`, { safe: 'secure' });
    const shown = String(html)
      .replace(/<[^>]*>/gu, '')
      .replace(/&#(\d+);/gu, (_, point: string) => String.fromCodePoint(Number(point)));
    expect(shown.trim()).toBe(`a ${text}`);
  });
});
