// A fence at the head of a document that nothing closes is a thematic break, and hides nothing of what follows.
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/syntax/markdown.ts';

const BODY = '\n# Lamps\n\n- one\n- two\n\n> quoted\n\n[^1]: a footnote\n';
const KINDS = ['thematicBreak', 'heading', 'list', 'blockquote', 'footnoteDefinition'];

it.each([
  ['never closed', `---\n${BODY}`, KINDS],
  ['never closed, lines ending in CRLF', `---\n${BODY}`.replaceAll('\n', '\r\n'), KINDS],
  ['closed', `---\ntitle: x\n---\n${BODY}`, ['yaml', ...KINDS.slice(1)]],
  ['closed at the end', `---\ntitle: x\n---`, ['yaml']],
  ['closed with another fence', `+++\n\n---\n${BODY}`, ['paragraph', ...KINDS]],
  ['a longer rule', `----\n${BODY}`, KINDS],
])('%s', (_name, text, kinds) => {
  expect(parseMarkdown(text).children.map(({ type }) => type)).toEqual(kinds);
});
