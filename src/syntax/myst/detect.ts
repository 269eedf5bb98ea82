// Tells MyST from other Markdown, so that most documents load nothing of it.
import { type MystText, scanMyst } from './index.ts';

const FENCE_OR_TARGET = /(?:^|\n)[ \t]*(?::{3}|[`~]{3,}[ \t]*\{|\([^()\s]{1,200}\)=[ \t]*(?:\r?\n|$))/;
const ROLE = /\{[a-z][\w.:+-]{0,60}\}`/i;

/** Whether the front matter defines what stands in braces: without it, `{{ name }}` is another generator's. */
const hasSubstitutions = (text: string): boolean =>
  text.startsWith('---') && text.includes('{{') && text.includes('substitutions');

/** What a document has of MyST; undefined where it is plain Markdown. Linear in its length. */
export function mystOf(text: string): MystText | undefined {
  const hasRoles = ROLE.test(text) || hasSubstitutions(text);
  return hasRoles || FENCE_OR_TARGET.test(text) ? scanMyst(text, hasRoles) : undefined;
}
