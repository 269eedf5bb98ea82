// A matrix as a web page: one file, no network, readable without script.
import type { Matrix } from '../../model/schema.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { safeLink } from '../markup.ts';
import { renderPage } from './page.ts';

/** Links that a page cannot carry, since a browser would run them or ask another program. */
function droppedLinks(matrices: readonly Matrix[]): readonly string[] {
  return matrices.flatMap(({ targets, features }) =>
    [...targets, ...features].flatMap(({ link }) =>
      link !== undefined && safeLink(link) === undefined ? [link] : [],
    ),
  );
}

/** From so many cells on, a browser takes seconds to lay the page out; ten times as many are more than it bears. */
const MANY_CELLS = 50_000;

function sizeWarning(matrices: readonly Matrix[]): readonly string[] {
  const cells = matrices.reduce((sum, { features, targets }) => sum + features.length * targets.length, 0);
  if (cells < MANY_CELLS) return [];
  return [
    `The page has ${cells} cells, which takes browsers long to open; as outputs of \`supportmatrix build\`, \`{target}\` or \`{matrix}\` in the file's name makes a page of each.`,
  ];
}

/** The page of all matrices; what a document says stands in it as text, never as markup. */
export function emitHtml(matrices: readonly Matrix[], { origins }: EmitOptions = {}): Emitted {
  const dropped = droppedLinks(matrices);
  const others = dropped.length > 1 ? ` and ${dropped.length - 1} more` : '';
  const losses =
    dropped.length === 0
      ? []
      : [`The page keeps only http, https, mailto and relative links; left out: \`${dropped[0]}\`${others}.`];
  return { text: renderPage(matrices, origins), losses: [...losses, ...sizeWarning(matrices)] };
}
