// Ids of AsciiDoc's sections and blocks, kept in the tree as the anchors of HTML that they become.
import type { Html } from 'mdast';
import type { Range } from '../../position.ts';
import type { Inlines } from './inlines.ts';

/** `isOwn`: the document gives the id, which then names what it stands at; others are only led to. */
export function anchorHtml(id: string, position: Range, isOwn = true): Html {
  const written = id.replace(/["<>&]/gu, (sign) => `&#${sign.codePointAt(0)};`);
  return { type: 'html', value: `<${isOwn ? 'a' : 'i'} id="${written}">`, position };
}

/** The id that Asciidoctor makes of a title: `_give_light`. */
export function autoId(title: string, { attributes, line }: Pick<Inlines, 'attributes' | 'line'>): string {
  const prefix = attributes.get('idprefix', line) ?? '_';
  const separator = attributes.get('idseparator', line) ?? '_';
  const words = attributes
    .replace(title, line)
    .toLowerCase()
    .replace(/<[^>]*>|&[^;\s]{1,9};|[^\p{L}\p{M}\p{N}_\-. ]/gu, '')
    .split(/[ .-]+/u)
    .filter(Boolean);
  return prefix + words.join(separator);
}
