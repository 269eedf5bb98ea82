// What is shown of a key of supportmatrix.yaml: its description, and of a rule also the address of its page.
import { basename } from 'node:path';
import schema from '../../../schema/config-1.schema.json' with { type: 'json' };
import { ruleUrl } from '../../lint/rule.ts';
import { isRecord, lookup } from '../../lookup.ts';
import type { Offsets } from '../../position.ts';
import { CONFIG_NAMES } from '../../source/project.ts';
import type { DataNode } from '../../syntax/data.ts';
import { readYaml } from '../../syntax/yaml.ts';

export const isConfiguration = (path: string): boolean =>
  CONFIG_NAMES.some((name) => name === basename(path));

const LIMITS = { maxDepth: 100, maxNodes: 20_000, tooMany: '' };

export interface KeyHover extends Offsets {
  readonly text: string;
}

/** What the key at an offset of a configuration means; `undefined` where there is none that is known. */
export function keyHover(text: string, offset: number): KeyHover | undefined {
  let node: DataNode | undefined = readYaml(text, LIMITS).root;
  let at: unknown = schema;
  let [isRules, rule] = [false, ''];
  while (node !== undefined) {
    if (node.kind === 'array') {
      node = node.items.find(({ start, end }) => start <= offset && offset <= end);
      at = shapesOf(at)
        .map((shape) => shape.items)
        .find(isRecord);
      continue;
    }
    if (node.kind !== 'object') return undefined;
    const entry = node.entries.findLast(({ key }) => key.start <= offset);
    if (entry === undefined) return undefined;
    const name = entry.key.value;
    at = shapesOf(at)
      .map(({ properties }) => (isRecord(properties) ? lookup(properties, name) : undefined))
      .find(isRecord);
    if (isRules) rule = name;
    isRules = name === 'rules' && at !== undefined;
    const { start, end } = entry.key;
    if (offset <= end) {
      const description = isRecord(at) && typeof at.description === 'string' ? at.description : undefined;
      const more = rule === name ? `\n\n[${name}](${ruleUrl(name)})` : '';
      return description === undefined ? undefined : { start, end, text: description + more };
    }
    node = entry.value;
  }
  return undefined;
}

/** A schema, or those that it lets a value choose from. */
function shapesOf(of: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(of)) return [];
  return Array.isArray(of.anyOf) ? [of, ...of.anyOf.filter(isRecord)] : [of];
}
