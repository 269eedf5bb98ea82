// Tabs: arrow keys move between them, and only the one that is chosen shows its panel.
import { make, part } from './dom.ts';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly panel: HTMLElement;
}

export interface Tabs {
  readonly chosen: string;
  choose(id: string): void;
  /** Says how much a tab holds; nothing for an empty text. */
  count(id: string, text: string): void;
}

type Step = (at: number, last: number) => number;

const STEPS = new Map<string, Step>([
  ['ArrowRight', (at, last) => (at === last ? 0 : at + 1)],
  ['ArrowLeft', (at, last) => (at === 0 ? last : at - 1)],
  ['Home', () => 0],
  ['End', (_, last) => last],
]);

export function startTabs(tabs: readonly Tab[], onChoose: () => void): Tabs {
  const list = part('tabs', HTMLElement);
  const buttons = tabs.map(({ id, label, panel }) => {
    const button = make('button', { type: 'button', id: `tab-${id}`, role: 'tab' }, label);
    button.setAttribute('aria-controls', `panel-${id}`);
    button.addEventListener('click', () => choose(id));
    Object.assign(panel, { id: `panel-${id}`, role: 'tabpanel', tabIndex: 0, hidden: true });
    panel.setAttribute('aria-labelledby', button.id);
    return button;
  });
  let chosen = '';

  function choose(id: string): void {
    const at = Math.max(
      0,
      tabs.findIndex((tab) => tab.id === id),
    );
    chosen = tabs[at]?.id ?? '';
    for (const [index, button] of buttons.entries()) {
      button.ariaSelected = String(index === at);
      button.tabIndex = index === at ? 0 : -1;
    }
    for (const [index, { panel }] of tabs.entries()) panel.hidden = index !== at;
    onChoose();
  }

  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = STEPS.get(event.key)?.(at, tabs.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    choose(tabs[next]?.id ?? '');
    buttons[next]?.focus();
  });
  list.append(...buttons);
  part('panels', HTMLElement).append(...tabs.map(({ panel }) => panel));
  return {
    get chosen() {
      return chosen;
    },
    choose,
    count: (id, text) => {
      const at = tabs.findIndex((tab) => tab.id === id);
      const label = tabs[at]?.label ?? '';
      buttons[at]?.replaceChildren(label, ...(text === '' ? [] : [' ', make('b', {}, text)]));
    },
  };
}
