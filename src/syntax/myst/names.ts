// Which directives of MyST hold Markdown, and which something else.

/** Their content is Markdown, whatever their fence: tables, notes, and what lays out a page. */
const MARKDOWN = new Set(
  [
    'table list-table flat-table note tip hint important attention caution warning danger error seealso admonition',
    'topic sidebar margin aside compound container epigraph highlights pull-quote only deprecated versionadded',
    'versionchanged tab-set tab-item tabs tab group-tab tabbed dropdown details card card-body grid grid-item',
    'grid-item-card',
  ].flatMap((names) => names.split(' ')),
);

/** Their content is shown, run or read by a program. */
const LITERAL =
  /^(?:code(?:-block|-cell)?|sourcecode|literalinclude|parsed-literal|math|raw|mermaid|graphviz|plantuml|prompt|toctree|include|embed|image|figure|iframe|video|youtube|csv-table|eval-rst)$/;

/** Whether a directive between such marks is read as Markdown: unknown ones are where colons fence them. */
export function holdsMarkdown(name: string, mark: string): boolean {
  return MARKDOWN.has(name) || (mark === ':' && !LITERAL.test(name));
}
