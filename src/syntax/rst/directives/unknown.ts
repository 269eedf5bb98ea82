// The content of directives that docutils does not know: read as blocks where that makes sense.
import type { Context } from '../context.ts';
import type { Flow } from '../nodes.ts';
import type { Line } from '../source.ts';

/** Directives of Sphinx and its extensions whose content is not reStructuredText. */
const LITERAL = new Set(
  [
    'autosummary csv-filter digraph doctest graph graphviz highlight httpexample index inheritance-diagram ipython',
    'jinja jupyter-execute literalinclude mermaid plantuml productionlist program-output prompt python',
    'tabularcolumns testcleanup testcode testoutput testsetup toctree uml wavedrom command-output code-cell',
    'parsed-code feature_matrix support_matrix blockdiag seqdiag nwdiag actdiag exec_code plot altair-plot',
  ].flatMap((names) => names.split(' ')),
);

/** What the problems of a reading say that the content is no reStructuredText. */
const SIGNS_OF_NONSENSE = /^(?:title-|unexpected-|malformed-|unclosed-|.*-unindent$)/;

/** Reads the content; one that breaks the rules of the language is left alone, and so are its problems. */
export function parseUnknownContent(
  context: Context,
  name: string,
  content: readonly Line[],
  titles: boolean,
): Flow[] {
  if (content.length === 0 || LITERAL.has(name)) return [];
  const before = context.problems;
  const state = { titleStyles: [...context.titleStyles], sectionLevel: context.sectionLevel };
  context.problems = [];
  const blocks = context.nested(content, { titles });
  const found = context.problems;
  context.problems = before;
  if (found.some(({ code }) => SIGNS_OF_NONSENSE.test(code))) {
    context.titleStyles = state.titleStyles;
    context.sectionLevel = state.sectionLevel;
    return [];
  }
  for (const problem of found) before.push(problem);
  return blocks;
}
