// The title that a document has outside its text: in front matter, or in the fields that a page in RST begins with.
import type { RootContent } from 'mdast';
import { foldName, foldSpace } from '../text/fold.ts';

/** TOML is a node that the types of the tree do not list. */
const FRONT_MATTER: ReadonlySet<string> = new Set(['yaml', 'toml']);
const TITLE = /^title[ \t]*[:=][ \t]*(?:"([^"\r\n]+)"|'([^'\r\n]+)'|([^\s"'|>&*#][^\r\n]*))/mu;

/** The title before the first heading; undefined where there is none. */
export function frontTitle(first: RootContent | undefined): string | undefined {
  if (first !== undefined && 'value' in first && FRONT_MATTER.has(first.type)) {
    const [, double, single, bare] = TITLE.exec(first.value) ?? [];
    return foldSpace(double ?? single ?? bare ?? '') || undefined;
  }
  if (first?.type !== 'fieldList') return undefined;
  for (const { children } of first.children) {
    const [name, body] = children;
    const [said] = body.children;
    const [text, ...others] = said?.type === 'paragraph' ? said.children : [];
    const isTitle =
      foldName(name.children.map((one) => ('value' in one ? one.value : '')).join('')) === 'title';
    if (isTitle && text?.type === 'text' && others.length === 0) return foldSpace(text.value) || undefined;
  }
  return undefined;
}
