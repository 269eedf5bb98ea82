// Headings that name a feature, and those that only label a part of one.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';

const featuresOf = (text: string) => documentOf(text).matrices[0]?.model.features ?? [];

const page = (titles: readonly string[], entry: (title: string) => string): string => `# Lights

## Summary

| Feature | Lamp | Torch |
| --- | --- | --- |
${titles.map((title) => `| ${title} | ✔ | ✖ |`).join('\n')}

## Details

${titles.map(entry).join('\n')}`;

describe('a heading in details', () => {
  it.each(['Config support', 'Description', 'Status', 'Notes', 'Drivers'])('%s can be a feature', (title) => {
    const text = page(
      ['Blink', title],
      (name) => `### ${name}

**Status:** mandatory.

**Driver Support:**

- Lamp: complete
- Torch: missing

  Notes: Of ${name}.
`,
    );
    const features = featuresOf(text);
    expect(features.map((feature) => feature.title)).toEqual(['Blink', title]);
    for (const feature of features) {
      expect(feature.status).toEqual({ kind: 'mandatory' });
      expect(feature.support.torch).toEqual({ level: 'missing', notes: [`Of ${feature.title}.`] });
      expect(feature.notes).toBeUndefined();
    }
  });

  it('labels a part below the heading of a feature', () => {
    const text = page(
      ['Blink', 'Shine'],
      (name) => `### ${name}

#### Status

optional

#### Driver Support

- Lamp: complete
- Torch: missing
`,
    );
    expect(featuresOf(text)).toMatchObject([
      { title: 'Blink', status: { kind: 'optional' }, support: { lamp: { level: 'complete' } } },
      { title: 'Shine', status: { kind: 'optional' }, support: { torch: { level: 'missing' } } },
    ]);
  });
});

describe('fields of an entry', () => {
  it('called like support but without a list are attributes', () => {
    const [feature] = featuresOf(
      page(
        ['Blink'],
        (name) => `### ${name}

**Status:** optional.

**Vendor support:** until 2030

**Lamp & Torch Support:**

- Lamp: complete
- Torch: missing
`,
      ),
    );
    expect(feature?.attributes).toEqual({ 'Vendor support': 'until 2030' });
    expect(feature?.support.lamp).toEqual({ level: 'complete' });
  });

  it('reads attributes of any name from a list', () => {
    const [feature] = featuresOf(
      page(
        ['Blink'],
        (name) => `### ${name}

**Status:** optional.

**Attributes:**

- **Status:** not the field
- **a: b:** one

  two

**Driver Support:**

- Lamp: complete
- Torch: missing
`,
      ),
    );
    expect(feature?.status).toEqual({ kind: 'optional' });
    expect(feature?.attributes).toEqual({ Status: 'not the field', 'a: b': 'one\n\ntwo' });
  });
});

describe('a document that begins with its Summary', () => {
  it('has no title', () => {
    const text = page(
      ['Blink'],
      (name) => `### ${name}\n\n**Driver Support:**\n\n- Lamp: complete\n- Torch: missing\n`,
    );
    const untitled = text.replace('# Lights\n\n', '').replaceAll('\n##', '\n#').replace('## ', '# ');
    expect(documentOf(untitled).matrices[0]?.model).toMatchObject({
      title: '',
      section: [],
      targetLabel: 'Driver',
    });
  });
});
