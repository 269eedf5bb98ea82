// Makes elements; texts become text nodes and nothing else.

export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

/** A button that does one thing. */
export function button(label: string, act: () => void, properties: Partial<HTMLButtonElement> = {}) {
  const element = make('button', { type: 'button', ...properties }, label);
  element.addEventListener('click', act);
  return element;
}

/** An element of the page, which holds all that is asked for. */
export function part<T extends Element>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no #${id}.`);
  return element;
}

/** Replaces what a panel shows; what is scrolled or unfolded in it stays so. */
export function refresh(panel: HTMLElement, parts: readonly HTMLElement[]): void {
  const frames = (): readonly Element[] => [...panel.querySelectorAll('.frame')];
  const folds = (): readonly HTMLDetailsElement[] => [...panel.querySelectorAll('details')];
  const scrolled = frames().map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);
  const unfolded = folds().map(({ open }) => open);
  panel.replaceChildren(...parts);
  for (const [index, fold] of folds().entries()) fold.open = unfolded[index] ?? false;
  for (const [index, frame] of frames().entries()) frame.scrollTo(...(scrolled[index] ?? [0, 0]));
}

/** A sentence whose `code` stands between backquotes. */
export const sentence = (text: string): readonly (Node | string)[] =>
  text.split('`').map((piece, index) => (index % 2 === 0 ? piece : make('code', {}, piece)));
