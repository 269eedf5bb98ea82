// Makes one-fault copies of the Nova fixture; « and » mark where the finding is expected.

/** One change of a document. */
export type Change = (text: string) => string;

/** A place as line and column of its start and its end, both from 1, the end exclusive. */
export interface Marked {
  readonly text: string;
  /** `line:column-line:column`, undefined where nothing is marked. */
  readonly at: string | undefined;
}

/** Several changes, one after the other. */
export function all(...changes: readonly Change[]): Change {
  return (text) => changes.reduce((changed, change) => change(changed), text);
}

/** Changes the lines of a document; a change that changes nothing is a mistake of the test. */
function changeLines(change: (lines: readonly string[]) => readonly string[]): Change {
  return (text) => {
    const changed = change(text.split('\n')).join('\n');
    if (changed === text) throw new Error('The fault changes nothing.');
    return changed;
  };
}

function lineOf(lines: readonly string[], what: string, wanted: (line: string) => boolean, from = 0): number {
  const index = lines.findIndex((line, at) => at >= from && wanted(line));
  if (index < 0) throw new Error(`The fixture has no ${what}.`);
  return index;
}

function isRowOf(feature: string): (line: string) => boolean {
  return (line) => line.startsWith(`| [${feature}](`) || line.startsWith(`| ${feature} |`);
}

/** Puts other lines (none, one, several) in the place of a feature's row in the summary. */
export function row(feature: string, change: (line: string) => readonly string[]): Change {
  return changeLines((lines) => {
    const at = lineOf(lines, `row of ${feature}`, isRowOf(feature));
    return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)];
  });
}

/** The cells of a row, borders and blanks taken off. */
export function cellsOf(line: string): readonly string[] {
  return line.slice(2, -2).split(' | ');
}

export function rowOfCells(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Rewrites one cell of a feature's row: 0 is its name, 1 its status, 2 and up its targets. */
export function cell(feature: string, column: number, change: (cell: string) => string): Change {
  return row(feature, (line) => [
    rowOfCells(cellsOf(line).map((one, at) => (at === column ? change(one) : one))),
  ]);
}

/** Rewrites the header of the summary. */
export function header(change: (cells: readonly string[]) => readonly string[]): Change {
  return changeLines((lines) => {
    const at = lineOf(lines, 'header', (line) => line.startsWith('| Feature |'));
    return lines.map((line, index) => (index === at ? rowOfCells(change(cellsOf(line))) : line));
  });
}

/** Takes a column out of the summary. */
export function withoutColumn(column: number): Change {
  return changeLines((lines) =>
    lines.map((line) =>
      line.startsWith('| ') ? rowOfCells(cellsOf(line).filter((_, at) => at !== column)) : line,
    ),
  );
}

/** Rewrites the lines of a feature's details, its heading and the blank line at its end included. */
export function entry(feature: string, change: (lines: readonly string[]) => readonly string[]): Change {
  return changeLines((lines) => {
    const from = lineOf(lines, `details of ${feature}`, (line) => line === `### ${feature}`);
    const to = lineOf(lines, 'next heading', (line) => line.startsWith('##'), from + 1);
    return [...lines.slice(0, from), ...change(lines.slice(from, to)), ...lines.slice(to)];
  });
}

/** Puts other lines in the place of a target's line in the details of a feature. */
export function support(
  feature: string,
  target: string,
  change: (line: string) => readonly string[],
): Change {
  return entry(feature, (lines) => {
    const at = lineOf(lines, `${target} of ${feature}`, (line) => line.startsWith(`- **${target}:**`));
    return [...lines.slice(0, at), ...change(lines[at] ?? ''), ...lines.slice(at + 1)];
  });
}

/** Rewrites the line of a feature's details that gives its status. */
export function status(feature: string, change: (line: string) => string): Change {
  return entry(feature, (lines) =>
    lines.map((line) => (line.startsWith('**Status:**') ? change(line) : line)),
  );
}

/** Leaves only some features in the document, in both views. */
export function onlyFeatures(features: readonly string[]): Change {
  const kept = new Set(features);
  return (text) => {
    let inside = true;
    const lines = text.split('\n').filter((line) => {
      if (line.startsWith('## ')) inside = true;
      else if (line.startsWith('### ')) inside = kept.has(line.slice(4));
      const name = /^\| \[(.*?)\]\(/u.exec(line)?.[1];
      return inside && (name === undefined || kept.has(name));
    });
    return lines.join('\n');
  };
}

/** Marks the heading of a feature's details. */
export function markEntry(feature: string): Change {
  return entry(feature, ([heading = '', ...rest]) => [heading.replace(/^### (.*)$/u, '### «$1»'), ...rest]);
}

/** Marks the name of a feature in the summary. */
export function markRow(feature: string): Change {
  return cell(feature, 0, (name) => name.replace(feature, `«${feature}»`));
}

/** Takes the marks out of a text and tells where they were. */
export function unmark(marked: string): Marked {
  const points = new Map<string, string>();
  let text = '';
  for (const part of marked.split(/([«»])/u)) {
    if (/^[«»]$/u.test(part)) points.set(part, pointOf(text, text.length));
    else text += part;
  }
  return { text, at: points.has('«') ? `${points.get('«')}-${points.get('»')}` : undefined };
}

function pointOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
