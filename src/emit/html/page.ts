// The page: head, contents, every matrix with its details, and the policy that lets nothing else run.
import { counted } from '../../counted.ts';
import type { Origin } from '../../model/origin.ts';
import type { Matrix } from '../../model/schema.ts';
import { escapeMarkup, paragraphs } from '../markup.ts';
import { anchorsOf, type MatrixAnchors } from './anchors.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.ts';
import { renderDetails } from './details.ts';
import { inSentence, pluralOf } from './names.ts';
import { footnotesOf } from './notes.ts';
import { renderOverview } from './overview.ts';
import type { Part } from './part.ts';
import { type Sense, sensesOf } from './senses.ts';
import { renderTable } from './table.ts';
import { renderToolbar, targetNumbers } from './toolbar.ts';

/** Only the page's own style and script, known by their hashes; no network, no frames, no forms sent. */
function policy(): string {
  return [
    "default-src 'none'",
    `style-src '${STYLE_HASH}'`,
    `script-src '${SCRIPT_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The title of the whole: the document's, else the matrix's. */
function pageTitle(matrices: readonly Matrix[]): string {
  const [first] = matrices;
  const outer = matrices.length === 1 ? first?.title : first?.section[0];
  return outer || first?.section[0] || first?.title || 'Feature support matrix';
}

function size({ features, targets, targetLabel = 'target' }: Matrix): string {
  const noun = inSentence(targetLabel);
  return `${counted(features.length, 'feature')} by ${counted(targets.length, noun, pluralOf(noun))}`;
}

function contents(matrices: readonly Matrix[], anchors: readonly MatrixAnchors[]): string {
  if (matrices.length < 2) return '';
  const items = matrices.map((matrix, index) => {
    const title = escapeMarkup(matrix.title || matrix.id);
    return `<li><a href="#${anchors[index]?.matrix ?? ''}">${title}</a> <small>${matrix.features.length} × ${matrix.targets.length}</small></li>`;
  });
  return `<nav aria-label="Matrices"><details class="more" open><summary>Contents</summary><ul>${items.join('')}</ul></details></nav>\n`;
}

/** More than this keeps the table off the first screen, however wide. */
const LONG_PROSE = 600;

function principles({ principles = [] }: Matrix, heading: string): string {
  if (principles.length === 0) return '';
  const items = principles.map(
    ({ title, text }) => `<dt>${escapeMarkup(title)}</dt><dd>${paragraphs(text)}</dd>`,
  );
  const length = principles.reduce((sum, { text }) => sum + text.length, 0);
  const open = length > LONG_PROSE ? '' : ' class="more" open';
  return `<details${open}><summary><${heading}>Principles</${heading}></summary><dl class="principles">${items.join('')}</dl></details>\n`;
}

/** Matrices of one document may share what is said of them all. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function closingNotes({ notes = [] }: Matrix, heading: string): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li>${paragraphs(note)}</li>`);
  return `<${heading}>Notes</${heading}><ul class="notes">${items.join('')}</ul>\n`;
}

function section(part: Part, senses: readonly Sense[], before?: Matrix, after?: Matrix): string {
  const { matrix, name, anchors, level } = part;
  const above = isSame(matrix.principles, before?.principles) ? '' : principles(matrix, `h${level + 1}`);
  const below = isSame(matrix.notes, after?.notes) ? '' : closingNotes(matrix, `h${level + 1}`);
  const inner = `h${level + 1}`;
  const title = escapeMarkup(name);
  const heading =
    anchors.matrix === undefined
      ? ''
      : `<h${level} id="${anchors.matrix}"><a href="#${anchors.matrix}">${title}</a></h${level}>\n`;
  const footnotes = footnotesOf(matrix, anchors, inner);
  const details = renderDetails(matrix, anchors, level + 2);
  return `<section>
${heading}${above}${renderTable(part, footnotes, title)}
${footnotes.list}${renderOverview(part, senses, inner)}${details === '' ? '' : `<${inner}>Details</${inner}>\n${details}`}${below}</section>
`;
}

/** What a click on a cell opens; the script fills it with copies of what the page holds. */
const PANEL = `<dialog aria-labelledby="-title"><header><h2 id="-title"></h2><button type="button" aria-label="Close">✕</button></header><div></div></dialog>`;

/** The page of all matrices; `origins` know the words of their legends. */
export function renderPage(matrices: readonly Matrix[], origins?: readonly Origin[]): string {
  const title = pageTitle(matrices);
  const anchors = anchorsOf(matrices);
  const senses = sensesOf(matrices, origins);
  const numbers = targetNumbers(matrices);
  const several = matrices.length > 1;
  const sections = matrices.map((matrix, index) =>
    section(
      {
        matrix,
        name: several ? matrix.title || matrix.id : title,
        anchors: anchors[index] ?? { features: [], targets: [] },
        numbers: numbers[index] ?? [],
        level: several ? 2 : 1,
        sense: (feature, target) => senses.of(index, feature, target),
      },
      [...senses.counts.keys()],
      matrices[index - 1],
      matrices[index + 1],
    ),
  );
  const [only] = matrices;
  const about = several || only === undefined ? counted(matrices.length, 'matrix', 'matrices') : size(only);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="supportmatrix">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#-main">Skip to the matrix</a>
<header class="top"><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(about)}</p></header>
${contents(matrices, anchors)}<main id="-main" tabindex="-1">
${renderToolbar(matrices, senses.counts)}${sections.join('')}</main>
<p class="read" role="status"></p>
${PANEL}
<script>${SCRIPT}</script>
</body>
</html>
`;
}
