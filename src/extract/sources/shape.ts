// Feature lists kept as data: sections of features, and the targets that have a file each. Tree to records.
import { type DataNode, type DataString, entryOf } from '../../syntax/data.ts';
import { featureKey } from '../text/fold.ts';
import { type Label, labelOf } from './label.ts';

/** One feature as a file has it. */
export interface SourceFeature {
  /** Of its headings and name: the same in every file. */
  readonly key: string;
  readonly label: Label;
  /** Headings above it, outermost first. */
  readonly group: readonly string[];
  readonly node: DataNode;
  /** The sign of its level. */
  readonly sign?: DataString;
  readonly notes: readonly DataString[];
  /** Keys that say something else of it, in order. */
  readonly others: readonly { readonly name: DataString; readonly value: DataString }[];
}

export interface SourceSection {
  readonly label: Label;
  readonly node: DataNode;
  readonly features: readonly SourceFeature[];
  /** The targets that it is about, where it is not about all. */
  readonly targets?: readonly string[];
}

/** A target that has a file of its own. */
export interface SourceTarget {
  readonly label: Label;
  readonly location: DataString;
}

export interface SourceFile {
  readonly sections: readonly SourceSection[];
  /** Key of the list of targets, such as `languages`. */
  readonly targetsKey?: string;
  readonly targets: readonly SourceTarget[];
  /** What the file says that it is about. */
  readonly name?: DataString;
}

const NAMES = ['name', 'title', 'feature'] as const;
const SIGNS = ['status', 'level', 'support'] as const;
const NOTES = ['notes', 'note', 'comment', 'comments'] as const;
const LOCATIONS = ['location', 'file', 'path', 'source'] as const;
const OWN_NAMES = ['language', 'target', 'platform', 'driver', 'name', 'title'] as const;
const KNOWN = new Set<string>([...NAMES, ...SIGNS, ...NOTES, 'heading', 'features']);

const stringOf = (node: DataNode | undefined): DataString | undefined =>
  node?.kind === 'string' && node.value.trim() !== '' ? node : undefined;

const firstOf = (node: DataNode | undefined, keys: readonly string[]): DataString | undefined => {
  for (const key of keys) {
    const found = stringOf(entryOf(node, key)?.value);
    if (found !== undefined) return found;
  }
  return undefined;
};

const itemsOf = (node: DataNode | undefined): readonly DataNode[] =>
  node?.kind === 'array' ? node.items : [];

function featureOf(node: DataNode, name: DataString, group: readonly string[]): SourceFeature {
  const sign = SIGNS.flatMap((key) => entryOf(node, key)?.value ?? []).find(({ kind }) => kind === 'string');
  const notes = NOTES.flatMap((key) => {
    const value = entryOf(node, key)?.value;
    return value?.kind === 'array' ? value.items : (value ?? []);
  });
  const entries = node.kind === 'object' ? node.entries : [];
  const label = labelOf(name);
  return {
    key: featureKey(group, label.text),
    label,
    group,
    node,
    ...(sign?.kind === 'string' && { sign }),
    notes: notes.flatMap((note) => stringOf(note) ?? []),
    others: entries.flatMap(({ key, value }) => {
      const text = KNOWN.has(key.value) ? undefined : stringOf(value);
      return text === undefined ? [] : [{ name: key, value: text }];
    }),
  };
}

/** A heading holds its features, or stands before them. */
function* featuresOf(items: readonly DataNode[], above: readonly string[]): Generator<SourceFeature> {
  let group = above;
  for (const item of items) {
    const heading = firstOf(item, ['heading']);
    const nested = itemsOf(entryOf(item, 'features')?.value);
    const name = firstOf(item, NAMES);
    const title = heading ?? (nested.length > 0 ? name : undefined);
    if (title === undefined) {
      if (name !== undefined) yield featureOf(item, name, group);
      continue;
    }
    const own = [...above, labelOf(title).text];
    if (nested.length > 0) yield* featuresOf(nested, own);
    else group = own;
  }
}

function sectionOf(node: DataNode, targetsKey: string | undefined): readonly SourceSection[] {
  const name = firstOf(node, [...NAMES, 'heading']);
  const features = [...featuresOf(itemsOf(entryOf(node, 'features')?.value), [])];
  if (name === undefined || features.length === 0) return [];
  const named = targetsKey === undefined ? [] : itemsOf(entryOf(node, targetsKey)?.value);
  const targets = named.flatMap((item) => stringOf(item)?.value ?? firstOf(item, NAMES)?.value ?? []);
  return [
    {
      label: labelOf(name),
      node,
      features,
      ...(targets.length > 0 && { targets }),
    },
  ];
}

/** Whether a flag is set: all scalars of YAML are read as texts. */
export function isTrue(text: string): boolean {
  return /^(?:true|yes|on|y|x)$/iu.test(text.trim());
}

export function isFalse(text: string): boolean {
  return /^(?:false|no|off|n|-?)$/iu.test(text.trim());
}

/** The list whose items name a target and its file. */
function targetsOf(root: DataNode): { readonly key?: string; readonly targets: readonly SourceTarget[] } {
  for (const { key, value } of root.kind === 'object' ? root.entries : []) {
    if (key.value === 'sections') continue;
    const targets = itemsOf(value).flatMap((item) => {
      const [name, location] = [firstOf(item, NAMES), firstOf(item, LOCATIONS)];
      return name === undefined || location === undefined ? [] : [{ label: labelOf(name), location }];
    });
    if (targets.length > 0) return { key: key.value, targets };
  }
  return { targets: [] };
}

/** The records of a tree whose `sections` hold `features`; `undefined` where it has another shape. */
export function sourceFileOf(root: DataNode | undefined): SourceFile | undefined {
  if (root === undefined || entryOf(root, 'matrices') !== undefined) return undefined;
  const nodes = itemsOf(entryOf(root, 'sections')?.value);
  const { key, targets } = targetsOf(root);
  const sections = nodes.flatMap((node) => sectionOf(node, key));
  if (sections.length === 0 || sections.length * 2 < nodes.length) return undefined;
  const name = firstOf(root, OWN_NAMES);
  return { sections, targets, ...(key !== undefined && { targetsKey: key }), ...(name && { name }) };
}
