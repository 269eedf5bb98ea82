// The Details: one heading a feature, and under it what is known of it.
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix } from '../../model/schema.ts';
import { ATTRIBUTES_LABEL, needAttributeList, needQuote, supportLabel } from '../fields.ts';
import { statusMarkdown, wordOf } from '../words.ts';
import { anchorTag, atLineStart, codeSpan, inHeading, inline, linkAddress, paragraphsOf } from './escape.ts';
import type { Entry, Heading } from './plan.ts';

/** A heading as Markdown, an anchor of its own inside it, so that no formatter parts the two. */
export function headingLine(heading: Heading, id?: string, link?: string): string {
  const text =
    link === undefined ? inHeading(heading.text) : `[${inline(heading.text)}](${linkAddress(link)})`;
  return `${'#'.repeat(heading.depth)} ${id === undefined ? '' : anchorTag(id)}${text}`;
}

/** Paragraphs that go on from a first one; quoted where one of them could be read as a field of its own. */
function continuation(paragraphs: readonly string[]): readonly string[] {
  const lines = paragraphs.map(atLineStart);
  if (!needQuote(paragraphs)) return lines;
  return lines.length === 0 ? [] : [lines.map((line) => `> ${line}`).join('\n>\n')];
}

/** `label` and a text, whose further paragraphs follow as blocks of their own. */
export function labelled(label: string, text: string): readonly string[] {
  const [first = '', ...others] = paragraphsOf(text);
  return [`${label} ${inline(first)}`.trimEnd(), ...continuation(others)];
}

/** Blocks as one list item: the first line after the bullet, all others indented. */
export function listItem(blocks: readonly string[]): string {
  return `- ${blocks.join('\n\n').replace(/\n(?=[^\n])/gu, '\n  ')}`;
}

/** A list: blank lines between the items where one of them holds several blocks, as formatters want it. */
export function listOf(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');
}

/** What the details of all features of a matrix share, escaped once. */
export interface SupportList {
  readonly label: string;
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

/** The label of the lists, and the names of the targets as Markdown. */
export function supportListOf({ targetLabel, targets }: Matrix): SupportList {
  return {
    label: `**${inline(supportLabel(targetLabel))}:**`,
    targets: targets.map(({ id, title }) => ({ id, title: atLineStart(title) })),
  };
}

function supportItem(title: string, cell: Cell): string {
  const line = `${title}: ${wordOf(cell.level)}${cell.text === undefined ? '' : ` (${codeSpan(cell.text)})`}`;
  if (!cell.notes) return `- ${line}`;
  return listItem([line, ...cell.notes.flatMap((note) => labelled('Notes:', note))]);
}

function supportBlocks(feature: Feature, { label, targets }: SupportList): readonly string[] {
  const items = targets.flatMap(({ id, title }) => {
    const cell = lookup(feature.support, id);
    return cell ? [supportItem(title, cell)] : [];
  });
  return items.length === 0 ? [] : [label, listOf(items)];
}

function attributeBlocks(feature: Feature): readonly string[] {
  const fields = Object.entries(feature.attributes ?? {}).map(([name, value]) =>
    labelled(`**${inline(`${name}:`)}**`, value),
  );
  if (!needAttributeList(feature)) return fields.flat();
  return [`**${ATTRIBUTES_LABEL}:**`, listOf(fields.map(listItem))];
}

/** All blocks of one feature, the headings of its groups before it. */
export function entryBlocks(entry: Entry, list: SupportList): readonly string[] {
  const { feature, ownId } = entry;
  const { status, api, commands, notes } = feature;
  return [
    ...entry.groups.map((heading) => headingLine(heading)),
    headingLine(entry.heading, ownId, feature.link),
    ...(status ? [`**Status:** ${statusMarkdown(status)}.`] : []),
    ...(api === undefined ? [] : [`**API alias:** ${codeSpan(api)}`]),
    ...(commands
      ? ['**CLI commands:**', commands.map((command) => `- ${codeSpan(command)}`).join('\n')]
      : []),
    ...(notes === undefined ? [] : labelled('**Notes:**', notes)),
    ...attributeBlocks(feature),
    ...supportBlocks(feature, list),
  ];
}
