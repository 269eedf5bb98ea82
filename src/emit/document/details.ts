// The Details: one heading a feature, and under it what is known of it.
import { foldSpace } from '../../extract/text/fold.ts';
import { lookup } from '../../lookup.ts';
import type { Cell, Feature, Matrix, Target } from '../../model/schema.ts';
import { paragraphsOf, wordOf } from '../words.ts';
import { type Block, code, linked, list, name, type Part, paragraph, sign, strong } from './blocks.ts';
import { ATTRIBUTES_LABEL, historyFields, needAttributeList, needQuote, supportLabel } from './fields.ts';
import type { Entry } from './plan.ts';
import { statusParts } from './summary.ts';

/** Paragraphs that go on from a first one; quoted where one of them could be read as a field of its own. */
function continuation(texts: readonly string[]): readonly Block[] {
  const blocks = texts.map((text) => paragraph(text));
  return needQuote(texts) ? [{ kind: 'quote', blocks }] : blocks;
}

/** A label and a text, whose further paragraphs follow as blocks of their own. */
function labelled(label: Part, text: string): readonly Block[] {
  const [first, ...others] = paragraphsOf(text);
  return first === undefined ? [] : [paragraph(label, sign(' '), first), ...continuation(others)];
}

function supportItem(title: string, cell: Cell): readonly Block[] {
  const { level, text, notes = [] } = cell;
  const own = text ? [sign(' ('), code(text), sign(')')] : [];
  return [
    paragraph(name(title), sign(`: ${wordOf(level)}`), ...own),
    ...historyFields(cell).map(([label, value]) => paragraph(strong(label), sign(' '), code(value))),
    ...notes.flatMap((note) => labelled(sign('Notes:'), note)),
  ];
}

function supportBlocks({ support }: Feature, targets: readonly Target[], label: string): readonly Block[] {
  const items = targets.flatMap(({ id, title }) => {
    const cell = lookup(support, id);
    return cell ? [supportItem(title, cell)] : [];
  });
  return items.length === 0 ? [] : [paragraph(strong(`${label}:`)), list(items)];
}

function attributeBlocks(feature: Feature): readonly Block[] {
  const fields = Object.entries(feature.attributes ?? {}).map(([label, value]) =>
    labelled(strong(`${label}:`), value),
  );
  if (!needAttributeList(feature)) return fields.flat();
  return [paragraph(strong(`${ATTRIBUTES_LABEL}:`)), list(fields)];
}

function entryBlocks({ groups, heading, feature }: Entry, matrix: Matrix): readonly Block[] {
  const { id, title, link, status, api, commands = [], notes } = feature;
  const written = commands.filter((command) => foldSpace(command) !== '');
  return [
    ...groups,
    { ...heading, parts: [linked(title, link)], otherwise: id },
    ...(status ? [paragraph(strong('Status:'), sign(' '), ...statusParts(status, code), sign('.'))] : []),
    ...(api ? [paragraph(strong('API alias:'), sign(' '), code(api))] : []),
    ...(written.length > 0
      ? [paragraph(strong('CLI commands:')), list(written.map((command) => [paragraph(code(command))]))]
      : []),
    ...(notes === undefined ? [] : labelled(strong('Notes:'), notes)),
    ...attributeBlocks(feature),
    ...supportBlocks(feature, matrix.targets, supportLabel(matrix.targetLabel)),
  ];
}

export const detailBlocks = (entries: readonly Entry[], matrix: Matrix): readonly Block[] =>
  entries.flatMap((entry) => entryBlocks(entry, matrix));
