// The footnotes of an AsciiDoc document, which are defined where they are first referred to.
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Footnotes } from './inlines.ts';
import type { Stretch } from './stretch.ts';

export class FootnoteList implements Footnotes {
  readonly #labels = new Map<string, string>();
  #count = 0;
  #definitions: FootnoteDefinition[] = [];

  label(id: string | undefined): string {
    const known = id === undefined ? undefined : this.#labels.get(id);
    if (known !== undefined) return known;
    this.#count += 1;
    const label = String(this.#count);
    if (id !== undefined) this.#labels.set(id, label);
    return label;
  }

  define(label: string, children: PhrasingContent[], stretch: Stretch, from: number, to: number): void {
    const position = stretch.range(from, to);
    this.#definitions.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: [{ type: 'paragraph', children, position }],
      position,
    });
  }

  /** The definitions that were found since they were last asked for. */
  take(): FootnoteDefinition[] {
    const taken = this.#definitions;
    this.#definitions = [];
    return taken;
  }
}
