// Tables of HTML within other formats: what reads them is loaded only for a text that has any.
import type { Root } from 'mdast';
import { embedHtmlTables } from './html.ts';

/** The tree with the tables of HTML that the text has in the place of their HTML; most texts have none. */
export const withHtmlTables = (root: Root, text: string): ReturnType<typeof embedHtmlTables> =>
  /<(?:table|TABLE)\b/u.test(text) ? embedHtmlTables(root, text) : { root, problems: [] };
