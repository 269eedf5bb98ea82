// A matrix as INI: the dialect that configparser and sphinx-feature-classification read.
import { extractIni } from '../extract/ini/index.ts';
import { untoldHistory } from '../extract/lexicon/history.ts';
import type { Status } from '../extract/support.ts';
import { foldSpace } from '../extract/text/fold.ts';
import { buildMatrices } from '../model/build.ts';
import { IdAllocator } from '../model/ids.ts';
import type { Cell, Feature, Matrix, Target } from '../model/schema.ts';
import { statedCells } from '../model/stated.ts';
import { parseIni } from '../syntax/ini/index.ts';
import type { Emitted } from './emitter.ts';
import { lossesBetween } from './losses.ts';
import { paragraphsOf } from './words.ts';

/** What the name of a section begins with that the renderer does not drop. */
const RENDERED_PREFIX = 'operation.';

/** The dotted names that sections have: such an id is the section's name. */
const SECTION_NAME = /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/u;

/** Keys with a meaning of their own, or a target's; an attribute must not be called so. */
const RESERVED_KEY =
  /^(?:title|link|status|cli|notes|api|api[ _-]alias|id|group|choice|condition|(?:driver|target)(?:-|\.).*)$/u;

/** An attribute's name that can stand as a key as it is. */
const KEY = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._()/+-]*[\p{L}\p{M}\p{N}_.()/+-])?$/u;

/** Text on one line, as a value: no line break; percent signs doubled, since the renderer interpolates. */
function value(text: string): string {
  return foldSpace(text).replaceAll('%', '%%');
}

/** Paragraphs as a value: each on its line, the later ones indented. */
function prose(text: string): string {
  const paragraphs: string[] = [];
  for (const paragraph of paragraphsOf(text, value)) {
    // A line that begins so would be a comment, so it cannot begin a line of its own.
    if (paragraphs.length > 0 && /^[#;]/u.test(paragraph))
      paragraphs.push(`${paragraphs.pop()} ${paragraph}`);
    else paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n  ');
}

/** A name without anything that ends a key or a header, in lower case as keys are. */
function slug(text: string, fallback: string): string {
  const parts = text.toLowerCase().split(/[^\p{L}\p{M}\p{N}._]/u);
  return parts.filter((part) => part !== '').join('-') || fallback;
}

type Entry = readonly [key: string, text: string | undefined];

/** What is not said has no line. */
function sectionText(name: string, entries: readonly Entry[]): string {
  const lines = entries.flatMap(([key, text]) =>
    text === undefined || text === '' ? [] : `${key}=${text}\n`,
  );
  return `[${name}]\n${lines.join('')}`;
}

function statusEntries(status: Status | undefined): readonly Entry[] {
  if (status === undefined || status.kind === 'unspecified') return [];
  const { kind } = status;
  if (kind !== 'choice' && kind !== 'condition') return [['status', kind]];
  const argument = value(kind === 'choice' ? status.group : status.expression);
  // The renderer stops at such a group or expression; a key of its own keeps it for us.
  return argument.includes(')')
    ? [
        ['status', kind],
        [kind, argument],
      ]
    : [['status', `${kind}(${argument})`]];
}

function cellEntries(name: string, cell: Cell): readonly Entry[] {
  const { level, text, notes = [] } = cell;
  const own = text === undefined ? '' : value(text);
  // The renderer stops at any other word than its four; ours is in the text.
  const isForeign = level === 'not-applicable';
  return [
    [`driver.${name}`, isForeign ? 'missing' : level],
    [`driver-text.${name}`, isForeign ? [level, own].filter(Boolean).join(': ') : own],
    ...untoldHistory(cell).map(([key, said]): Entry => [`driver-${key}.${name}`, value(said)]),
    [`driver-notes.${name}`, notes.map(prose).filter(Boolean).join('\n\n  ')],
  ];
}

function attributeEntries({ attributes = {} }: Feature): readonly Entry[] {
  const keys = new IdAllocator();
  return Object.entries(attributes).map(([name, text]) => {
    const plain = KEY.test(name) && !RESERVED_KEY.test(name.toLowerCase());
    const wanted = plain ? name : `x-${slug(name, 'attribute')}`;
    // Keys differ only by case for us; in the file they are one.
    const key = keys.take(wanted.toLowerCase());
    return [key === wanted.toLowerCase() ? wanted : key, prose(text)];
  });
}

function featureSection(
  feature: Feature,
  name: string,
  cells: readonly (readonly [target: Target, cell: Cell])[],
  targetNames: ReadonlyMap<string, string>,
): string {
  const { id, title, group, link, status, api, commands, notes } = feature;
  return sectionText(name, [
    ['title', value(title)],
    ['id', value(id) === name ? undefined : value(id)],
    ['group', group.map(value).join('; ')],
    ['link', link && value(link)],
    ...statusEntries(status),
    ['api', api && value(api)],
    ['cli', commands?.map(value).join(';')],
    ['notes', notes && prose(notes)],
    ...attributeEntries(feature),
    ...cells.flatMap(([target, cell]) => cellEntries(targetNames.get(target.id) ?? target.id, cell)),
  ]);
}

function targetSection({ id, title, link }: Target, name: string): string {
  return sectionText(`driver.${name}`, [
    ['title', value(title)],
    ['id', value(id) === name ? undefined : value(id)],
    ['link', link && value(link)],
  ]);
}

/** Names for the sections of things, by their ids: the id where it is one, else one made from it. */
function namesOf(
  things: readonly { readonly id: string }[],
  name: (id: string) => string,
): ReadonlyMap<string, string> {
  const allocator = new IdAllocator();
  return new Map(things.map(({ id }) => [id, allocator.take(name(id))]));
}

/** What is said of the whole, in comments of ours: the dialect has no place for it, and other readers no use. */
function aboutLines({ title, section, targetLabel, principles = [], notes = [] }: Matrix): readonly string[] {
  const line = (word: string, text: string): string => `# supportmatrix:${word} ${foldSpace(text)}`.trimEnd();
  const notePart = (note: string): readonly string[] =>
    paragraphsOf(note).map((paragraph, index) => line(index === 0 ? 'note' : 'more', paragraph));
  return [
    ...section.map((heading) => line('heading', heading)),
    ...(title === (section.at(-1) ?? '') ? [] : [line('title', title)]),
    ...(targetLabel === undefined || targetLabel === 'Driver' ? [] : [line('targets', targetLabel)]),
    ...principles.flatMap(({ title: lead, text }) => [
      line('principle', lead),
      ...paragraphsOf(text).map((paragraph) => line('more', paragraph)),
    ]),
    ...notes.flatMap(notePart),
  ];
}

function write(matrix: Matrix): string {
  const { features, targets } = matrix;
  const targetNames = namesOf(targets, (id) => slug(id, 'target'));
  const names = namesOf(features, (id) =>
    SECTION_NAME.test(id) && !/^(?:driver|target)\./u.test(id) ? id : RENDERED_PREFIX + slug(id, 'feature'),
  );
  const about = aboutLines(matrix);
  const cellsOf = statedCells(matrix);
  const blocks = [
    ...(about.length === 0 ? [] : [`${about.join('\n')}\n`]),
    ...targets.map((target) => targetSection(target, targetNames.get(target.id) ?? target.id)),
    ...features.map((feature) =>
      featureSection(feature, names.get(feature.id) ?? feature.id, cellsOf(feature), targetNames),
    ),
  ];
  return blocks.join('\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What other readers make of it, where ours has keys of its own. */
function foreignLosses(matrix: Matrix): string[] {
  const losses: string[] = [];
  const cells = matrix.features.flatMap(statedCells(matrix));
  const unfit = cells.filter(([, cell]) => cell.level === 'not-applicable').length;
  const blank = matrix.features.length * matrix.targets.length - cells.length;
  const dropped = matrix.features.filter(
    ({ id }) => SECTION_NAME.test(id) && !id.startsWith(RENDERED_PREFIX),
  );
  if (unfit > 0) {
    losses.push(
      `INI readers know no \`not-applicable\`: ${unfit} such cells are written as \`missing\`, with the truth in \`driver-text\` keys that only supportmatrix reads.`,
    );
  }
  if (blank > 0)
    losses.push(`${blank} cells have no level; sphinx-feature-classification renders no page without.`);
  if (dropped.length > 0) {
    losses.push(
      `sphinx-feature-classification drops the ${dropped.length} sections whose name does not begin with \`${RENDERED_PREFIX}\`, first \`${dropped[0]?.id}\`.`,
    );
  }
  return losses;
}

/** Writes the first matrix in the `[driver.x]` dialect, with keys of ours that other readers ignore. */
export function emitIni(matrices: readonly Matrix[]): Emitted {
  const [matrix, second] = matrices;
  if (matrix === undefined) return { text: '', losses: [] };
  const text = write(matrix);
  const read = buildMatrices(extractIni(parseIni(text)));
  const others = matrices.length > 2 ? ` and ${matrices.length - 2} more` : '';
  const left = second
    ? [
        `INI holds one matrix a file; left out: \`${second.title}\`${others}. As outputs of \`supportmatrix build\`, \`{matrix}\` in the file's name makes a file of each.`,
      ]
    : [];
  return { text, losses: [...left, ...lossesBetween('INI', [matrix], read), ...foreignLosses(matrix)] };
}
