// Buttons that stand for places of the document: a click goes there, and pointing at them shows the place.
import type { Range } from '../src/index.ts';
import { button } from './dom.ts';
import type { Editor } from './editor.ts';
import type { Span } from './protocol.ts';

export const spanOf = ({ start, end }: Range): Span => [start.offset, end.offset];

/** Shows places while the pointer or the focus is in an element. */
export function pointing(element: HTMLElement, editor: Editor, spans: readonly Span[]): void {
  const on = (): void => editor.point(spans);
  const off = (): void => editor.point([]);
  element.addEventListener('mouseenter', on);
  element.addEventListener('focusin', on);
  element.addEventListener('mouseleave', off);
  element.addEventListener('focusout', off);
}

export function placeButton(range: Range, editor: Editor): HTMLButtonElement {
  const { line, column } = range.start;
  return button(`${line}:${column}`, () => editor.select(spanOf(range)), {
    className: 'place',
    ariaLabel: `Go to ${line}:${column}`,
  });
}
