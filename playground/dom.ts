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

/** A sentence whose `code` stands between backquotes. */
export const sentence = (text: string): readonly (Node | string)[] =>
  text.split('`').map((piece, index) => (index % 2 === 0 ? piece : make('code', {}, piece)));
