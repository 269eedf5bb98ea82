// Blocks of RST: headings whose underlines fit, paragraphs and lists with what stands below them.
/** Underlines by depth; deeper headings than these share the last. */
const ADORNMENTS = '=-~^"\'#+:.,;!$%&()*/<>?@[]_`{|}';

export const maxDepth = ADORNMENTS.length;

/** A heading from RST that may begin a line; `depth` counts from 1. */
export function heading(title: string, depth: number): string {
  const sign = ADORNMENTS[Math.min(depth, maxDepth) - 1] ?? '=';
  // Wide characters take two columns, so two are granted to all that are not plain.
  let columns = 0;
  for (const character of title) columns += character < '\u0080' ? 1 : 2;
  return `${title}\n${sign.repeat(Math.max(4, columns))}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}

/** Blocks as a quotation; a dash that begins one would name who said it. */
export function quote(blocks: readonly string[]): string {
  return blocks.map((block) => indent(block.replace(/^—/u, '\\—'))).join('\n\n');
}

export function item(first: string, below: readonly string[] = []): string {
  return [`* ${first}`, ...below.map((block) => indent(block))].join('\n\n');
}

/** A list; items that hold more than a line are parted by blank lines. */
export function list(items: readonly string[]): string {
  return items.join(items.some((text) => text.includes('\n')) ? '\n\n' : '\n');
}
