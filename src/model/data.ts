// Data files (JSON, YAML) to claims and problems.
import type { Problem } from '../diagnostic.ts';
import type { DocumentClaims } from '../extract/claims.ts';
import { isRecord } from '../lookup.ts';
import type { Offsets } from '../position.ts';
import { createLocator, type Locator } from '../source/source.ts';
import {
  type DataEntry,
  type DataNode,
  type DataTree,
  entryOf,
  plainOf,
  repeatedKeys,
} from '../syntax/data.ts';
import { parseJson } from '../syntax/json.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { matrixClaims } from './data-claims.ts';
import { type DataIssue, formatPath, validateDocument } from './validate.ts';

/** The place of the value at `path`, or of the nearest that there is. */
function placeOf(root: DataNode, { path, at }: DataIssue): Offsets {
  let node = root;
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      const item = node.kind === 'array' ? node.items[step] : undefined;
      if (!item) break;
      node = item;
      continue;
    }
    const entry = entryOf(node, step);
    if (!entry) break;
    if (at === 'key' && index === path.length - 1) return entry.key;
    node = entry.value;
  }
  const isWhole = node.kind === 'object' || node.kind === 'array';
  return isWhole ? { start: node.start, end: node.start + 1 } : node;
}

function problemsOf(root: DataNode, issues: readonly DataIssue[], locator: Locator): readonly Problem[] {
  return issues.map((issue) => {
    const { start, end } = placeOf(root, issue);
    const path = issue.path.length > 0 ? `\`${formatPath(issue.path)}\`: ` : '';
    return { code: 'invalid-data', message: `${path}${issue.message}`, range: locator.range(start, end) };
  });
}

/** The first of two keys is lost in silence without this. */
function aboutRepeated(root: DataNode, locator: Locator): readonly Problem[] {
  return repeatedKeys(root).map(({ key, first }) => ({
    code: 'invalid-data',
    message: `The key ${JSON.stringify(key.value)} is given twice here, and only the last counts; remove one.`,
    range: locator.range(key.start, key.end),
    related: [{ range: locator.range(first.start, first.end), message: 'First given here.' }],
  }));
}

/** Whether data claims to be a document of matrices at all; what does not is none of our business. */
function looksLikeDocument(input: unknown): input is Record<string, unknown> {
  return isRecord(input) && Object.hasOwn(input, 'matrices');
}

function claimsOf(tree: DataTree, text: string): DocumentClaims {
  const nothing = { matrices: [], footnotes: [], decisions: [], definitions: [], problems: tree.problems };
  const { root } = tree;
  const input = root && plainOf(root);
  if (!root || !looksLikeDocument(input)) return nothing;
  const locator = createLocator(text);
  const { issues } = validateDocument(input);
  return {
    ...nothing,
    matrices: matrixClaims(root, locator),
    problems: [...tree.problems, ...problemsOf(root, issues, locator), ...aboutRepeated(root, locator)],
  };
}

/** What a JSON file says. A file that is no document of matrices says nothing, in silence. */
export function readJsonClaims(text: string, tree: DataTree = parseJson(text)): DocumentClaims {
  return claimsOf(tree, text);
}

/** What a YAML file in the shape of the JSON contract says; `tree` is what it was parsed to, where it was. */
export function readYamlClaims(text: string, tree: DataTree = parseYaml(text)): DocumentClaims {
  return claimsOf(tree.root ? { ...tree, root: withVersion(tree.root) } : tree, text);
}

/** YAML is read as texts only; the version is the one number of the shape. */
function withVersion(root: DataNode): DataNode {
  if (root.kind !== 'object') return root;
  const entries = root.entries.map(({ key, value }): DataEntry => {
    const isVersion =
      key.value === 'schemaVersion' && value.kind === 'string' && /^\d{1,6}$/.test(value.value);
    return isVersion
      ? { key, value: { ...value, kind: 'scalar', value: Number(value.value) } }
      : { key, value };
  });
  return { ...root, entries };
}
