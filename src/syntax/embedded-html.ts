// Tables of HTML within other formats: what reads them is loaded only for a text that has any.
import type { Html, Root, RootContent } from 'mdast';
import { embedHtmlTables } from './html.ts';
import type {} from './rst/nodes.ts';

/** The HTML of a directive that passes it on; any other node as it is. */
function passedOn(node: RootContent, text: string): RootContent {
  if (node.type !== 'directive' || node.data?.canonical !== 'raw' || node.position === undefined) return node;
  const { start, end } = node.position;
  const offset = text.indexOf('<', start.offset);
  if (!/\bhtml\b/u.test(node.arguments.join(' ')) || offset < 0) return node;
  const html: Html = { type: 'html', value: node.content, position: { start: { ...start, offset }, end } };
  return html;
}

/** The tree with the tables of HTML that the text has in the place of their HTML; most texts have none. */
export const withHtmlTables = (root: Root, text: string): ReturnType<typeof embedHtmlTables> =>
  /<(?:table|TABLE)\b/u.test(text)
    ? embedHtmlTables({ ...root, children: root.children.map((node) => passedOn(node, text)) }, text)
    : { root, problems: [] };
