// The footnotes of an AsciiDoc document, which are defined where they are first referred to.
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Stretch } from './stretch.ts';

export class FootnoteList {
  readonly #labels = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  #count = 0;
  #definitions: FootnoteDefinition[] = [];

  /** The label of a new footnote, or of that with the id. */
  label(id: string | undefined): string {
    const known = id === undefined ? undefined : this.#labels.get(id);
    if (known !== undefined) return known;
    this.#count += 1;
    const label = String(this.#count);
    if (id !== undefined) this.#labels.set(id, label);
    return label;
  }

  define(label: string, children: PhrasingContent[], stretch: Stretch, from: number, to: number): void {
    // One with an id may be written again, as by an attribute that is used twice; other words are for a rule to tell.
    const text = stretch.text.slice(from, to);
    if (this.#texts.get(label) === text) return;
    this.#texts.set(label, text);
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
