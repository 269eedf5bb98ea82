// Footnotes of a matrix: a number for each text, marks in the cells, the notes below the table and the way back.
import { lookup } from '../../lookup.ts';
import type { Cell, Matrix } from '../../model/schema.ts';
import { escapeMarkup, paragraphs } from '../markup.ts';
import { cellAnchor, type MatrixAnchors } from './anchors.ts';

/** The notes of a matrix, each text once, by number from 1. */
export interface Footnotes {
  /** The marks of a cell: links to its notes. */
  marks(cell: Cell | undefined): string;
  /** The list below the table; empty where there is none. */
  readonly list: string;
}

/** Notes that very many cells share lead back to the first of them. */
const MOST_LINKS_BACK = 12;

/** The cells of a note, by anchor and name. */
interface Note {
  readonly number: number;
  readonly cells: { readonly anchor: string; readonly name: string }[];
}

function linksBack({ cells }: Note): string {
  // Reading the page back, programs pass over links of this class.
  const links = cells
    .slice(0, MOST_LINKS_BACK)
    .map(({ anchor, name }) => `<a class="permalink" href="#${anchor}">${escapeMarkup(name)}</a>`);
  return links.join(' ');
}

const notesOf = (cell: Cell | undefined): readonly string[] => (cell?.notes ?? []).map(paragraphs);

export function footnotesOf(
  { features, targets }: Matrix,
  anchors: MatrixAnchors,
  heading: string,
): Footnotes {
  const notes = new Map<string, Note>();
  for (const [row, { title, support }] of features.entries()) {
    for (const [column, target] of targets.entries()) {
      for (const text of notesOf(lookup(support, target.id))) {
        const note = notes.get(text) ?? { number: notes.size + 1, cells: [] };
        notes.set(text, note);
        const anchor = cellAnchor(anchors.features[row] ?? '', anchors.targets[column] ?? '');
        note.cells.push({ anchor, name: `${title}, ${target.title}` });
      }
    }
  }
  const prefix = anchors.matrix === undefined ? '' : `${anchors.matrix}--`;
  const idOf = ({ number }: Note): string => `${prefix}-note-${number}`;
  const items = [...notes].map(
    ([text, note]) => `<li id="${idOf(note)}">${text}<p class="back">${linksBack(note)}</p></li>\n`,
  );
  return {
    marks: (cell) => {
      const links = notesOf(cell).flatMap((text) => {
        const note = notes.get(text);
        return note ? [`<a href="#${idOf(note)}" aria-label="Note ${note.number}">${note.number}</a>`] : [];
      });
      return links.length === 0 ? '' : ` <sup>${links.join(' ')}</sup>`;
    },
    list:
      items.length === 0
        ? ''
        : `<${heading}>Footnotes</${heading}>\n<ol class="footnotes">\n${items.join('')}</ol>\n`,
  };
}
