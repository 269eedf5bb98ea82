// The entry of one feature in RST: status, commands, notes, and what each target makes of it.
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix } from '../../model/schema.ts';
import { wordOf } from '../words.ts';
import { item, list, literals } from './blocks.ts';
import { atStart, inline, literal, paragraphsOf, strong } from './escape.ts';
import { statusText } from './words.ts';

/** A text behind a label; its further paragraphs follow as blocks of their own. */
function labelled(label: string, text: string): readonly string[] {
  const [first, ...others] = paragraphsOf(text);
  return first === undefined ? [] : [`${label} ${inline(first)}`, ...others.map(atStart)];
}

function supportLine(title: string, { level, text, notes }: Cell): string {
  const said = text === undefined || text === '' ? '' : ` (${literal(text, '(')})`;
  const below = (notes ?? []).flatMap((note) => labelled('Notes:', note));
  return item(`${atStart(title)}: ${wordOf(level)}${said}`, below);
}

/** The label of the support list: `Driver Support`. */
export function supportLabel(targetLabel: string | undefined): string {
  return targetLabel === undefined ? 'Support' : `${targetLabel} Support`;
}

/** The blocks of one entry, without its heading. */
export function entryBlocks(feature: Feature, matrix: Matrix): readonly string[] {
  const blocks: string[] = [];
  if (feature.status !== undefined) blocks.push(`**Status:** ${statusText(feature.status)}.`);
  if (feature.api) blocks.push(`**API alias:** ${literal(feature.api)}`);
  const commands = literals(feature.commands ?? []);
  if (commands !== '') blocks.push('**CLI commands:**', commands);
  if (feature.notes !== undefined) blocks.push(...labelled('**Notes:**', feature.notes));
  for (const [name, text] of Object.entries(feature.attributes ?? {})) {
    blocks.push(...labelled(strong(`${name}:`), text));
  }
  const lines = matrix.targets.flatMap(({ id, title }) => {
    const cell = lookup(feature.support, id);
    return cell === undefined ? [] : [supportLine(title, cell)];
  });
  if (lines.length > 0) blocks.push(strong(`${supportLabel(matrix.targetLabel)}:`), list(lines));
  return blocks;
}
