// What is wrong with the document: both places, and the fixes.
import type { Finding, Preset } from '../src/index.ts';
import { button, make, sentence } from './dom.ts';
import type { Editor } from './editor.ts';
import { oneOf, PRESETS } from './formats.ts';
import { placeButton, pointing, spanOf } from './places.ts';

/** More than anybody reads; a document of another kind can have thousands. */
const SHOWN = 200;

export interface FindingsView {
  readonly panel: HTMLElement;
  /** `none`: what to say where there are none. */
  show(findings: readonly Finding[], none: string): void;
  setPreset(preset: Preset): void;
}

interface Acts {
  /** Fixes one finding; all that can be fixed safely without one. */
  fix(index?: number): void;
  choosePreset(preset: Preset): void;
}

function fixButton({ fix }: Finding, act: () => void): readonly Node[] {
  if (fix === undefined) return [];
  const what = make('span', {}, ...sentence(fix.description ?? ''));
  if (fix.safe) return [button('Fix', act), what];
  const warning = make('em', {}, 'Unsafe: it may change what the document says.');
  return [button('Fix anyway', act, { className: 'unsafe' }), what, warning];
}

/** The other places; of several the same is said once. */
function relatedParts(related: NonNullable<Finding['related']>, editor: Editor): readonly Node[] {
  const byMessage = new Map<string, HTMLButtonElement[]>();
  for (const { message, range } of related) {
    const places = byMessage.get(message) ?? [];
    places.push(placeButton(range, editor));
    byMessage.set(message, places);
  }
  return [...byMessage].map(([message, places]) => {
    const buttons = places.flatMap((place) => [place, ' ']);
    const parts =
      places.length === 1
        ? [...buttons, ...sentence(message)]
        : [...sentence(`${message.replace(/\.$/, '')}: `), ...buttons];
    return make('p', { className: 'related' }, ...parts);
  });
}

function item(finding: Finding, editor: Editor, fix: () => void): HTMLLIElement {
  const { severity, ruleId, url, range, message, related = [] } = finding;
  const place = placeButton(range, editor);
  const rule =
    url === undefined ? ruleId : make('a', { href: url, target: '_blank', rel: 'noopener' }, ruleId);
  const fixes = fixButton(finding, fix);
  const element = make(
    'li',
    { className: severity },
    make('p', { className: 'head' }, make('strong', {}, severity), ' ', place, ' ', rule),
    make('p', {}, ...sentence(message)),
    ...relatedParts(related, editor),
    ...(fixes.length > 0 ? [make('p', { className: 'fix' }, ...fixes)] : []),
  );
  pointing(element, editor, [range, ...related.map((one) => one.range)].map(spanOf));
  return element;
}

export function startFindings(editor: Editor, { fix, choosePreset }: Acts): FindingsView {
  const list = make('ol', { className: 'findings' });
  const rest = make('p', { className: 'empty' });
  const fixAll = button('Apply safe fixes', () => fix());
  const preset = make('select', {}, ...PRESETS.map((name) => make('option', {}, name)));
  preset.addEventListener('change', () => {
    const chosen = oneOf(PRESETS, preset.value);
    if (chosen) choosePreset(chosen);
  });
  const bar = make('div', { className: 'bar' }, make('label', {}, 'Rules ', preset), fixAll);
  return {
    panel: make('div', {}, bar, list, rest),
    show: (findings, none) => {
      const shown = findings.slice(0, SHOWN);
      list.replaceChildren(...shown.map((finding, index) => item(finding, editor, () => fix(index))));
      fixAll.disabled = !findings.some((finding) => finding.fix?.safe);
      const more = findings.length - shown.length;
      rest.textContent = more > 0 ? `And ${more} more.` : '';
      if (findings.length === 0) rest.textContent = none;
    },
    setPreset: (name) => {
      preset.value = name;
    },
  };
}
