// How much each target supports: a row a target, a column a sense, and a bar of the shares.
import { tally } from '../../group.ts';
import { escapeMarkup } from '../markup.ts';
import { inSentence, nameText } from './names.ts';
import type { Part } from './part.ts';
import { type Sense, senseText } from './senses.ts';

/** Shares as a bar 100 units wide; the numbers beside it say the same, so it is hidden from readers. */
function bar(used: readonly Sense[], counts: ReadonlyMap<Sense, number>, total: number): string {
  let x = 0;
  const parts = used.map((sense) => {
    // Hundredths are enough for the eye, and the same digits everywhere.
    const width = Math.round(((counts.get(sense) ?? 0) * 10_000) / total) / 100;
    const rect = `<rect class="${sense.look.code}" x="${x}" width="${width}" height="1"/>`;
    x = Math.round((x + width) * 100) / 100;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The table of counts, whose columns are of `senses`; `heading` is the element of its title. One feature needs no counts. */
export function renderOverview(part: Part, senses: readonly Sense[], heading: string): string {
  const { matrix, name, sense } = part;
  if (matrix.features.length === 1) return '';
  const counts = matrix.targets.map(({ id }) => tally(matrix.features.map((feature) => sense(feature, id))));
  const used = senses.filter((one) => counts.some((own) => own.has(one)));
  const head = used.map(
    (one) =>
      `<th scope="col" class="${one.look.code}" data-sense="${escapeMarkup(one.key)}">${senseText(one)}</th>`,
  );
  const rows = matrix.targets.map(({ title }, index) => {
    const own = counts[index] ?? new Map<Sense, number>();
    const numbers = used.map((one) => `<td>${own.get(one) ?? 0}</td>`).join('');
    return `<tr><th scope="row">${nameText(title)}</th>${numbers}<td>${bar(used, own, matrix.features.length)}</td></tr>\n`;
  });
  const label = escapeMarkup(matrix.targetLabel ?? 'Target');
  const caption = `${escapeMarkup(name)}: support by ${inSentence(label)}`;
  // A footer, since it sums up what stands above: programs that read the page pass over it.
  return `<footer><${heading}>Support by ${inSentence(label)}</${heading}>
<div class="frame" role="group" tabindex="0" aria-label="${caption}">
<table class="overview"><caption>${caption}</caption>
<thead><tr><th scope="col">${label}</th>${head.join('')}<th scope="col">Share</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table></div></footer>
`;
}
