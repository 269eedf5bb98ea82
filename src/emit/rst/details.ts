// The entry of one feature in RST: status, commands, notes, and what each target makes of it.
import type { Status } from '../../extract/claims.ts';
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix } from '../../model/schema.ts';
import { ATTRIBUTES_LABEL, needAttributeList, needQuote, supportLabel } from '../fields.ts';
import { wordOf } from '../words.ts';
import { item, list, literals, quote } from './blocks.ts';
import { atStart, inline, literal, nameAtStart, proseOf, strong } from './escape.ts';

/** Paragraphs that go on from a first one; quoted where one of them could be read as a field of its own. */
function continuation(paragraphs: readonly string[]): readonly string[] {
  const blocks = paragraphs.map(atStart);
  return needQuote(paragraphs) ? [quote(blocks)] : blocks;
}

/** A text behind a label; its further paragraphs follow as blocks of their own. */
function labelled(label: string, text: string): readonly string[] {
  const [first, ...others] = proseOf(text);
  return first === undefined ? [] : [`${label} ${inline(first)}`, ...continuation(others)];
}

function supportLine(title: string, { level, text, notes }: Cell): string {
  const said = text === undefined || text === '' ? '' : ` (${literal(text, '(')})`;
  const below = (notes ?? []).flatMap((note) => labelled('Notes:', note));
  return item(`${nameAtStart(title)}: ${wordOf(level)}${said}`, below);
}

function attributeBlocks(feature: Feature): readonly string[] {
  const fields = Object.entries(feature.attributes ?? {}).map(([name, text]) =>
    labelled(strong(`${name}:`), text),
  );
  if (!needAttributeList(feature)) return fields.flat();
  const items = fields.flatMap(([first, ...below]) => (first === undefined ? [] : [item(first, below)]));
  return [strong(`${ATTRIBUTES_LABEL}:`), list(items)];
}

/** A status: `optional`, `choice (console)`, a condition with its expression as a literal. */
export function statusText(status: Status): string {
  if (status.kind === 'choice') return `choice (${inline(status.group)})`;
  if (status.kind === 'condition') return `condition (${literal(status.expression, '(')})`;
  return status.kind;
}

/** The blocks of one entry, without its heading. */
export function entryBlocks(feature: Feature, matrix: Matrix): readonly string[] {
  const blocks: string[] = [];
  if (feature.status !== undefined) blocks.push(`**Status:** ${statusText(feature.status)}.`);
  if (feature.api) blocks.push(`**API alias:** ${literal(feature.api)}`);
  const commands = literals(feature.commands ?? []);
  if (commands !== '') blocks.push('**CLI commands:**', commands);
  if (feature.notes !== undefined) blocks.push(...labelled('**Notes:**', feature.notes));
  blocks.push(...attributeBlocks(feature));
  const lines = matrix.targets.flatMap(({ id, title }) => {
    const cell = lookup(feature.support, id);
    return cell === undefined ? [] : [supportLine(title, cell)];
  });
  if (lines.length > 0) blocks.push(strong(`${supportLabel(matrix.targetLabel)}:`), list(lines));
  return blocks;
}
