// The configuration that settles how the document is read.
import { make } from './dom.ts';

const EXAMPLE = `documents:
  - vocabulary:
      partial: ["~"]
    columns:
      attributes: [Priority]`;

export interface ConfigView {
  readonly panel: HTMLElement;
  readonly text: string;
  set(text: string): void;
}

export function startConfig(onChange: () => void): ConfigView {
  const area = make('textarea', { id: 'config', spellcheck: false, rows: 14, placeholder: EXAMPLE });
  area.addEventListener('input', onChange);
  const page = 'https://github.com/supportmatrix/supportmatrix/blob/main/docs/configuration.md';
  const link = make('a', { href: page, target: '_blank', rel: 'noopener' }, 'What it can say');
  const label = make('label', { htmlFor: 'config' }, make('code', {}, 'supportmatrix.yaml'));
  return {
    panel: make('div', {}, make('p', {}, label, ' controls how the document is read. ', link), area),
    get text() {
      return area.value;
    },
    set: (text) => {
      area.value = text;
    },
  };
}
