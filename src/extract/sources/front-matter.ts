// The front matter of a page as a data file: features that have a page each keep their levels there.
import type { DataTree } from '../../syntax/data.ts';
import { parseToml } from '../../syntax/toml.ts';
import { parseYaml } from '../../syntax/yaml.ts';
import { isName } from './values.ts';

const FENCED = /^(---|\+\+\+)[ \t]*\r?\n(?:[^\r\n]*\r?\n)*?\1[ \t]*(?:\r?\n|$)/u;
/** Settings of a page say true and false as well: only such keys are about support. */
const ABOUT = /support|compat/iu;

/**
 * The data before a page, each value where it stands in the page; undefined where there is none, or where no mapping
 * asks for it and it does not speak of support.
 */
export function frontMatterOf(text: string, isMapped: boolean): DataTree | undefined {
  const [block, fence] = FENCED.exec(text) ?? [];
  if (block === undefined || fence === undefined || !(isMapped || ABOUT.test(block))) return undefined;
  const data = block.slice(0, block.lastIndexOf(fence));
  return fence === '---' ? parseYaml(data) : parseToml(data.replace('+++', '#++'));
}

/** The names of a page, and what it says of support. */
export function aboutSupport({ root }: DataTree): DataTree {
  if (root?.kind !== 'object') return { problems: [] };
  const entries = root.entries.filter((entry) => isName(entry) || ABOUT.test(entry.key.value));
  return entries.some(({ key }) => ABOUT.test(key.value))
    ? { root: { ...root, entries }, problems: [] }
    : { problems: [] };
}
