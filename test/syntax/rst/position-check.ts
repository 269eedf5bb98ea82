// What it means for positions to be exact, as a function that lists every breach.
import type { Nodes, Root } from 'mdast';

/** Lists what is wrong with the positions of a tree; included files are left out, as theirs are of another text. */
export function findBreaches(text: string, root: Root): string[] {
  const breaches: string[] = [];
  const starts = lineStarts(text);
  const visit = (node: Nodes, parent: Nodes | undefined) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) {
      breaches.push(`${node.type} has no position`);
      return;
    }
    for (const point of [start, end]) {
      const lineStart = starts[point.line - 1] ?? -1;
      if (lineStart + point.column - 1 !== point.offset)
        breaches.push(`${node.type}: line and column are not the offset`);
    }
    if (start.offset > end.offset) breaches.push(`${node.type} ends before it begins`);
    const outer = parent?.position;
    if ((outer?.start.offset ?? 0) > start.offset || (outer?.end.offset ?? text.length) < end.offset) {
      breaches.push(
        `${node.type} ${start.offset}-${end.offset} reaches out of ${parent?.type} ${outer?.start.offset}-${outer?.end.offset}`,
      );
    }
    const flaw = leafFlaw(text.slice(start.offset, end.offset), node);
    if (flaw !== undefined) breaches.push(flaw);
    if ('children' in node && !(node.type === 'directive' && node.data?.file !== undefined)) {
      for (const child of node.children) visit(child, node);
    }
  };
  visit(root, undefined);
  return breaches;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/**
 * A text is at its range: with escapes read and white space made single, its source is its value. A text that goes on
 * over several lines begins with its first line and ends with its last (between them, in a table, other cells stand).
 */
function leafFlaw(source: string, node: Nodes): string | undefined {
  if (node.type !== 'text' && node.type !== 'inlineCode') return undefined;
  const inner = node.type === 'inlineCode' ? source.replace(/^[^`]*``?|``?[^`]*$/g, '') : source;
  const value = flatten(node.value);
  const found = flatten(
    node.type === 'inlineCode' ? inner : node.data?.problem === undefined ? readEscapes(inner) : inner,
  );
  // Two quotes within the quotes of a value in a csv-table are one.
  if (found === value || found.replaceAll('""', '"') === value) return undefined;
  const lines = node.value
    .split('\n')
    .map(flatten)
    .filter((line) => line !== '');
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  const joined = lines.length > 1 && found.startsWith(first) && found.endsWith(last);
  return joined ? undefined : `${node.type} ${JSON.stringify(node.value)} is at ${JSON.stringify(source)}`;
}

/** An escape takes the white space behind it away; at the end of a line, the line end and the indentation too. */
function readEscapes(text: string): string {
  return text.replace(/\\(?:[ \t]*(?:\r\n|\n|\r)[ \t]*|([\s\S]))?/g, (_, char: string | undefined) =>
    char === undefined || /\s/.test(char) ? '' : char,
  );
}

function flatten(text: string): string {
  return text.replace(/[\s\x1c-\x1f\x85]+/g, ' ').trim();
}
