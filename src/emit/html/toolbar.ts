// The controls above the matrices: hidden until the script is there to answer them.
import { STATUS_KINDS } from '../../extract/support.ts';
import type { Matrix, Named } from '../../model/schema.ts';
import { escapeMarkup } from '../markup.ts';
import { inSentence } from './names.ts';
import { type Senses, senseText } from './senses.ts';

/** The targets of all matrices, each once, in order of first appearance; those of one id are filtered together. */
function choicesOf(matrices: readonly Matrix[]): readonly Named[] {
  const titles = new Map<string, string>();
  for (const { targets } of matrices) {
    for (const { id, title } of targets) if (!titles.has(id)) titles.set(id, title);
  }
  return [...titles].map(([id, title]) => ({ id, title }));
}

function commonLabel(matrices: readonly Matrix[]): string {
  const labels = new Set(matrices.map(({ targetLabel }) => targetLabel ?? 'Target'));
  const [label = 'Target'] = labels;
  return labels.size === 1 ? label : 'Target';
}

const option = (value: string, text: string): string =>
  `<option value="${escapeMarkup(value)}">${escapeMarkup(text)}</option>`;

function statusSelect(matrices: readonly Matrix[]): string {
  const used = new Set(
    matrices.flatMap(({ features }) => features.map(({ status }) => status?.kind ?? 'unspecified')),
  );
  if (used.size < 2) return '';
  const options = STATUS_KINDS.filter((kind) => used.has(kind)).map((kind) => option(kind, kind));
  return `<label class="field">Status <select name="status">${option('', 'any')}${options.join('')}</select></label>`;
}

function targetControls(choices: readonly Named[], label: string): string {
  if (choices.length < 2) return '';
  // Targets go by their place in this list; ids are texts of strangers, and the script has the list too.
  const options = choices.map(({ title }, index) => option(String(index), title)).join('');
  const boxes = choices.map(
    ({ title }, index) =>
      `<label><input type="checkbox" name="target" value="${index}"> ${escapeMarkup(title)}</label>`,
  );
  const one = escapeMarkup(`one ${inSentence(label)}`);
  return `<details class="menu"><summary>${escapeMarkup(label)}: <span data-role="shown">all</span></summary><fieldset><legend class="read">Show only</legend>${boxes.join('')}</fieldset></details>
<fieldset class="field"><legend class="read">Compare two, feature by feature</legend><label>Compare <select name="compare"><option value="">${one}</option>${options}</select></label> <label>with <select name="with"><option value="">another</option>${options}</select></label></fieldset>`;
}

/** Symbols, words and counts: the legend of the page, and with script the filter by sense. */
function legend(counts: Senses['counts']): string {
  const items = [...counts].map(
    ([sense, count]) =>
      `<label class="${sense.look.code}"><input type="checkbox" name="sense" value="${escapeMarkup(sense.key)}" hidden>${senseText(sense)} <b>${count}</b></label>`,
  );
  return `<fieldset class="legend"><legend class="read">Legend</legend>${items.join('')}</fieldset>`;
}

export function renderToolbar(matrices: readonly Matrix[], counts: Senses['counts']): string {
  const more = [statusSelect(matrices), targetControls(choicesOf(matrices), commonLabel(matrices))].join(
    '\n',
  );
  const folded =
    more.trim() === ''
      ? ''
      : `<details class="more" open><summary>More filters</summary><div>${more}</div></details>`;
  return `<form class="toolbar" role="search" aria-label="Filter the features">
<div class="controls" hidden><label class="search"><span class="read">Features that contain</span><input type="search" name="text" placeholder="Filter features and notes" autocomplete="off" spellcheck="false"></label>
${folded}
<button type="reset" disabled>Clear</button></div>
<div class="below">${legend(counts)}<output aria-live="polite"></output></div>
</form>
`;
}

/** By matrix and column, the place of the target in the list of the controls. */
export function targetNumbers(matrices: readonly Matrix[]): readonly (readonly number[])[] {
  const numbers = new Map(choicesOf(matrices).map(({ id }, index) => [id, index]));
  return matrices.map(({ targets }) => targets.map(({ id }) => numbers.get(id) ?? 0));
}
