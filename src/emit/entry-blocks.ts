// The entry of one feature as marked-up text: status, commands, notes, and what each target makes of it.
import type { Status } from '../extract/support.ts';
import { lookup } from '../model/record.ts';
import type { Cell, Feature, Matrix } from '../model/schema.ts';
import type { Dialect } from './dialect.ts';
import { ATTRIBUTES_LABEL, historyFields, needAttributeList, needQuote, supportLabel } from './fields.ts';
import { wordOf } from './words.ts';

function literalsOf(texts: readonly string[], { item, list, literal }: Dialect): string {
  return list(texts.filter((text) => text.trim() !== '').map((text) => item(literal(text, ''))));
}

export function textsOf(all: readonly string[], { atStart, item, list, proseOf }: Dialect): string {
  const items = all.flatMap((text) => {
    const [first, ...others] = proseOf(text).map(atStart);
    return first === undefined ? [] : [item(first, others)];
  });
  return list(items);
}

/** Paragraphs that go on from a first one; quoted where one of them could be read as a field of its own. */
function continuation(paragraphs: readonly string[], { atStart, quote }: Dialect): readonly string[] {
  const blocks = paragraphs.map(atStart);
  return needQuote(paragraphs) ? [quote(blocks)] : blocks;
}

/** A text behind a label; its further paragraphs follow as blocks of their own. */
function labelled(label: string, text: string, dialect: Dialect): readonly string[] {
  const [first, ...others] = dialect.proseOf(text);
  return first === undefined ? [] : [`${label} ${dialect.inline(first)}`, ...continuation(others, dialect)];
}

function supportLine(title: string, cell: Cell, dialect: Dialect): string {
  const { level, text, notes = [] } = cell;
  const said = text === undefined || text === '' ? '' : ` (${dialect.literal(text, '(')})`;
  const below = [
    ...historyFields(cell).map(([label, value]) => `${dialect.strong(label)} ${dialect.literal(value)}`),
    ...notes.flatMap((note) => labelled('Notes:', note, dialect)),
  ];
  return dialect.item(`${dialect.nameAtStart(title)}: ${wordOf(level)}${said}`, below);
}

function attributeBlocks(feature: Feature, dialect: Dialect): readonly string[] {
  const { item, list, strong } = dialect;
  const fields = Object.entries(feature.attributes ?? {}).map(([name, text]) =>
    labelled(strong(`${name}:`), text, dialect),
  );
  if (!needAttributeList(feature)) return fields.flat();
  const items = fields.flatMap(([first, ...below]) => (first === undefined ? [] : [item(first, below)]));
  return [strong(`${ATTRIBUTES_LABEL}:`), list(items)];
}

/** A status: `optional`, `choice (console)`, a condition with its expression as a literal. */
export function statusOf(status: Status, { inline, literal }: Dialect): string {
  if (status.kind === 'choice') return `choice (${inline(status.group)})`;
  if (status.kind === 'condition') return `condition (${literal(status.expression, '(')})`;
  return status.kind;
}

export function entryBlocks(feature: Feature, matrix: Matrix, dialect: Dialect): readonly string[] {
  const { list, literal, strong } = dialect;
  const blocks: string[] = [];
  if (feature.status !== undefined) blocks.push(`**Status:** ${statusOf(feature.status, dialect)}.`);
  if (feature.api) blocks.push(`**API alias:** ${literal(feature.api)}`);
  const commands = literalsOf(feature.commands ?? [], dialect);
  if (commands !== '') blocks.push('**CLI commands:**', commands);
  if (feature.notes !== undefined) blocks.push(...labelled('**Notes:**', feature.notes, dialect));
  blocks.push(...attributeBlocks(feature, dialect));
  const lines = matrix.targets.flatMap(({ id, title }) => {
    const cell = lookup(feature.support, id);
    return cell === undefined ? [] : [supportLine(title, cell, dialect)];
  });
  if (lines.length > 0) blocks.push(strong(`${supportLabel(matrix.targetLabel)}:`), list(lines));
  return blocks;
}
