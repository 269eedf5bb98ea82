// The matrices in another format, to copy or to save.
import type { OutputFormat } from '../src/index.ts';
import { button, make } from './dom.ts';
import { ENDINGS, OUTPUT_FORMATS, oneOf } from './formats.ts';
import type { Output } from './protocol.ts';

/** Characters that are shown; all are copied and saved. */
const SHOWN = 200_000;

export interface OutputView {
  readonly panel: HTMLElement;
  show(output: Output | undefined): void;
  setFormat(format: OutputFormat): void;
}

/** Says that it is done, for as long as it takes to read it. */
export function confirm(element: HTMLButtonElement, said: string): void {
  const label = element.textContent ?? '';
  if (label === said) return;
  element.textContent = said;
  setTimeout(() => {
    element.textContent = label;
  }, 1500);
}

function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  make('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export function startOutput(choose: (format: OutputFormat) => void): OutputView {
  let whole = '';
  const format = make('select', {}, ...OUTPUT_FORMATS.map((name) => make('option', {}, name)));
  const chosen = (): OutputFormat => oneOf(OUTPUT_FORMATS, format.value) ?? 'markdown';
  format.addEventListener('change', () => choose(chosen()));
  const copy = button('Copy', async () => {
    await navigator.clipboard.writeText(whole);
    confirm(copy, 'Copied');
  });
  copy.hidden = !('clipboard' in navigator);
  const download = button('Download', () => save(whole, `support-matrix.${ENDINGS[chosen()]}`));
  const losses = make('ul', { className: 'losses' });
  const text = make('pre', { tabIndex: 0, role: 'region', ariaLabel: 'Output' });
  const bar = make('div', { className: 'bar' }, make('label', {}, 'Format ', format), copy, download);
  return {
    panel: make('div', {}, bar, losses, text),
    show: (output) => {
      whole = output?.ok ? output.text : '';
      for (const one of [copy, download]) one.disabled = !output?.ok;
      const more = whole.length > SHOWN ? '\n…' : '';
      text.textContent = output?.ok === false ? output.reason : whole.slice(0, SHOWN) + more;
      const said = output?.ok ? output.losses : [];
      losses.replaceChildren(...said.map((loss) => make('li', {}, loss)));
    },
    setFormat: (name) => {
      format.value = name;
    },
  };
}
