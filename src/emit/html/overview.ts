// How much each target supports: a row a target, a column a level, and a bar of the shares.
import type { Matrix } from '../../model/schema.ts';
import { addCounts, countByTarget, type LevelCounts, usedLooks } from '../levels.ts';
import { escapeMarkup } from '../markup.ts';

/** Shares as a bar 100 units wide; the numbers beside it say the same, so it is hidden from readers. */
function bar(counts: LevelCounts, total: number): string {
  let x = 0;
  const parts = [...counts].map(([{ code }, count]) => {
    if (count === 0) return '';
    // Hundredths are enough for the eye, and the same digits everywhere.
    const width = Math.round((count * 10_000) / total) / 100;
    const rect = `<rect class="${code}" x="${x}" width="${width}" height="1"/>`;
    x = Math.round((x + width) * 100) / 100;
    return rect;
  });
  return `<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

/** The table of counts; `caption` is escaped already. */
export function renderOverview(matrix: Matrix, caption: string): string {
  const counts = countByTarget(matrix);
  const used = usedLooks(addCounts(counts));
  const head = used.map(({ code, word }) => `<th scope="col" class="${code}"><span>${word}</span></th>`);
  const rows = matrix.targets.map(({ title }, index) => {
    const own: LevelCounts = counts[index] ?? new Map();
    const numbers = used.map((look) => `<td>${own.get(look) ?? 0}</td>`).join('');
    return `<tr><th scope="row">${escapeMarkup(title)}</th>${numbers}<td>${bar(own, matrix.features.length)}</td></tr>\n`;
  });
  const label = escapeMarkup(matrix.targetLabel ?? 'Target');
  return `<div class="frame" role="group" tabindex="0" aria-label="${caption}">
<table class="overview"><caption>${caption}</caption>
<thead><tr><th scope="col">${label}</th>${head.join('')}<th scope="col">Share</th></tr></thead>
<tbody>
${rows.join('')}</tbody></table></div>
`;
}
