// What is wrong with the document: both places, and the fixes.
import type { Finding, Preset } from '../src/index.ts';
import { button, make, sentence } from './dom.ts';
import type { Editor } from './editor.ts';
import { oneOf, PRESETS } from './formats.ts';
import { placeButton, pointing, spanOf } from './places.ts';
import { NO_MATRIX } from './words.ts';

/** More than anybody reads; a document of another kind can have thousands. */
const SHOWN = 200;

export interface FindingsView {
  readonly panel: HTMLElement;
  /** `hasMatrix`: whether there is one to find anything in. */
  show(findings: readonly Finding[], hasMatrix: boolean): void;
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
    ...related.map((one) =>
      make('p', { className: 'related' }, placeButton(one.range, editor), ' ', ...sentence(one.message)),
    ),
    ...(fixes.length > 0 ? [make('p', { className: 'fix' }, ...fixes)] : []),
  );
  pointing(element, editor, [range, ...related.map((one) => one.range)].map(spanOf));
  return element;
}

export function startFindings(editor: Editor, { fix, choosePreset }: Acts): FindingsView {
  const list = make('ol', { className: 'findings' });
  const rest = make('p', { className: 'empty' });
  const fixAll = button('Fix all that is safe', () => fix());
  const preset = make('select', {}, ...PRESETS.map((name) => make('option', {}, name)));
  preset.addEventListener('change', () => {
    const chosen = oneOf(PRESETS, preset.value);
    if (chosen) choosePreset(chosen);
  });
  const bar = make('div', { className: 'bar' }, make('label', {}, 'Rules ', preset), fixAll);
  return {
    panel: make('div', {}, bar, list, rest),
    show: (findings, hasMatrix) => {
      const shown = findings.slice(0, SHOWN);
      list.replaceChildren(...shown.map((finding, index) => item(finding, editor, () => fix(index))));
      fixAll.disabled = !findings.some((finding) => finding.fix?.safe);
      const more = findings.length - shown.length;
      rest.textContent = more > 0 ? `And ${more} more.` : '';
      if (findings.length === 0)
        rest.textContent = hasMatrix ? 'Nothing is wrong by these rules.' : NO_MATRIX;
    },
    setPreset: (name) => {
      preset.value = name;
    },
  };
}
