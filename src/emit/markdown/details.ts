// The Details: one heading a feature, and under it what is known of it.
import type { Blockquote, Heading, List, Paragraph, RootContent } from 'mdast';
import type { Status } from '../../extract/support.ts';
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix } from '../../model/schema.ts';
import { ATTRIBUTES_LABEL, historyFields, needAttributeList, needQuote, supportLabel } from '../fields.ts';
import { statusText, wordOf } from '../words.ts';
import {
  anchor,
  code,
  foldLine,
  heading,
  linked,
  list,
  type Part,
  paragraph,
  proseOf,
  quote,
  strong,
} from './nodes.ts';
import type { Entry, Title } from './plan.ts';

type Block = Blockquote | List | Paragraph;

/** A heading, an anchor of its own inside it, so that no formatter parts the two. */
export function titleOf({ depth, text }: Title, id?: string, link?: string): Heading {
  return heading(depth, ...(id === undefined ? [] : anchor(id)), linked(foldLine(text), link));
}

/** Paragraphs that go on from a first one; quoted where one of them could be read as a field of its own. */
function continuation(texts: readonly string[]): readonly Block[] {
  const paragraphs = texts.map((text) => paragraph(text));
  return needQuote(texts) ? [quote(paragraphs)] : paragraphs;
}

/** A label and a text behind `lead`, whose further paragraphs follow as blocks of their own. */
export function labelled(label: Part, lead: string, text: string): readonly Block[] {
  const [first = '', ...others] = proseOf(text);
  const rest = first === '' ? '' : `${lead}${first}`;
  return [
    typeof label === 'string' ? paragraph(label + rest) : paragraph(label, rest),
    ...continuation(others),
  ];
}

function statusParts(status: Status): readonly Part[] {
  if (status.kind !== 'condition') return [` ${foldLine(statusText(status))}.`];
  return [' condition (', code(status.expression), ').'];
}

function supportItem(title: string, cell: Cell): readonly Block[] {
  const { level, text, notes = [] } = cell;
  const said = `${title}: ${wordOf(level)}`;
  const first = text === undefined ? paragraph(said) : paragraph(`${said} (`, code(text), ')');
  const history = historyFields(cell).map(([label, value]) => paragraph(strong(label), ' ', code(value)));
  return [first, ...history, ...notes.flatMap((note) => labelled('Notes:', ' ', note))];
}

function supportBlocks({ support }: Feature, matrix: Matrix, names: readonly string[]): readonly Block[] {
  const items = matrix.targets.flatMap(({ id }, index) => {
    const cell = lookup(support, id);
    return cell ? [supportItem(names[index] ?? '', cell)] : [];
  });
  if (items.length === 0) return [];
  return [paragraph(strong(`${foldLine(supportLabel(matrix.targetLabel))}:`)), list(items)];
}

function attributeBlocks(feature: Feature): readonly Block[] {
  const fields = Object.entries(feature.attributes ?? {}).map(([name, value]) =>
    labelled(strong(foldLine(`${name}:`)), ' ', value),
  );
  if (!needAttributeList(feature)) return fields.flat();
  return [paragraph(strong(`${ATTRIBUTES_LABEL}:`)), list(fields)];
}

function entryBlocks(
  { groups, heading, ownId, feature }: Entry,
  matrix: Matrix,
  names: readonly string[],
): readonly RootContent[] {
  const { status, api, commands, notes } = feature;
  return [
    ...groups.map((group) => titleOf(group)),
    titleOf(heading, ownId, feature.link),
    ...(status ? [paragraph(strong('Status:'), ...statusParts(status))] : []),
    ...(api === undefined ? [] : [paragraph(strong('API alias:'), ' ', code(api))]),
    ...(commands
      ? [paragraph(strong('CLI commands:')), list(commands.map((command) => [paragraph(code(command))]))]
      : []),
    ...(notes === undefined ? [] : labelled(strong('Notes:'), ' ', notes)),
    ...attributeBlocks(feature),
    ...supportBlocks(feature, matrix, names),
  ];
}

export function detailBlocks(entries: readonly Entry[], matrix: Matrix): readonly RootContent[] {
  const names = matrix.targets.map(({ title }) => foldLine(title));
  return entries.flatMap((entry) => entryBlocks(entry, matrix, names));
}
