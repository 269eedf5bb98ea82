// Pages that render an INI file: the file gives the matrix, the page its title, principles and notes.
import type { Root } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import type { NamedFile } from '../../source/resolve.ts';
import type { Directive } from '../../syntax/rst/index.ts';
import { closingNotes, principlesOf } from '../claims/notes.ts';
import { sectionPath } from '../claims/titles.ts';
import type { DataOrigin, DocumentClaims, MatrixClaims, Principle, Text } from '../claims.ts';
import { placeOf } from '../document.ts';
import { type Section, sectionsOf, walkSections } from '../index/sections.ts';
import { walkTree } from '../index/walk.ts';
import { type Place, rangeOf } from '../text/flat.ts';
import { readIniClaims } from './index.ts';

/**
 * `support_matrix` of sphinx-feature-classification, and `feature_matrix` of Nova's second dialect. Before there was
 * an extension of its own, the directive named no file: it was `support-matrix.ini` beside the page.
 */
const DIRECTIVE = /^(?:support|feature)[_-]matrix$/i;

/** A page's tree, and the way to the files that it names. */
export interface DataPage {
  readonly root: Root;
  readonly text: string;
  readonly read: (name: string) => NamedFile;
}

/** What the page around a directive gives to the matrix of the file. */
export interface PageFrame {
  readonly section: readonly string[];
  readonly principles: readonly Principle[];
  readonly notes: readonly Text[];
  readonly origin: DataOrigin;
}

/** The matrix of a file as its page shows it. */
export function framed(
  matrix: MatrixClaims,
  { section, principles, notes, origin }: PageFrame,
): MatrixClaims {
  return { ...matrix, title: section.at(-1) ?? matrix.title, section, principles, notes, origin };
}

/** A file that was read and holds no matrix may be one of another tool; that one cannot be read is certain. */
function unreadable(
  name: string,
  reason: string,
  directive: Directive,
  place: Place,
  severity: 'error' | 'info',
): Problem {
  const message = `The directive \`${directive.name}\` names \`${name}\`, which is not read: ${reason}. Name a file of this project.`;
  return { code: 'unreadable-file', message, severity, range: rangeOf(directive, place) };
}

interface Found {
  readonly matrices: readonly MatrixClaims[];
  readonly problems: readonly Problem[];
}

function readDirective(directive: Directive, section: Section, place: Place, { read }: DataPage): Found {
  const name = directive.arguments.join(' ').trim() || `${directive.name.replaceAll('_', '-')}.ini`;
  const file = read(name);
  if (!file.ok) return { matrices: [], problems: [unreadable(name, file.reason, directive, place, 'error')] };
  const range = rangeOf(directive, place);
  const part = { section, range };
  const frame: PageFrame = {
    section: sectionPath(section),
    principles: principlesOf(part, place),
    notes: closingNotes(part, () => false, place),
    origin: { path: file.path, range },
  };
  const { matrices, decisions } = readIniClaims(file.text, { path: file.path });
  const reason = decisions.find(({ taken }) => !taken)?.reason.replace(/\.$/u, '') ?? '';
  const problems = matrices.length > 0 ? [] : [unreadable(name, reason, directive, place, 'info')];
  return { matrices: matrices.map((matrix) => framed(matrix, frame)), problems };
}

/**
 * Adds to the claims of an RST page the matrices of the INI files that its directives name. Ranges of targets,
 * features, statuses and cells are in the file, which `origin` names; what is wrong with the file itself is
 * told where the file is read for itself.
 */
export function withDataMatrices(claims: DocumentClaims, page: DataPage): DocumentClaims {
  // Few pages have one, and the others need no second walk.
  if (!/matrix::/iu.test(page.text)) return claims;
  const index = walkTree(page.root);
  const place = placeOf(index.census, page.text);
  const found = [...walkSections(sectionsOf(index, place))].flatMap((section) =>
    section.contents.directives
      .filter(({ name }) => DIRECTIVE.test(name))
      .map((directive) => readDirective(directive, section, place, page)),
  );
  if (found.length === 0) return claims;
  const startOf = ({ origin, range }: MatrixClaims): number => (origin?.range ?? range).start.offset;
  const matrices = [...claims.matrices, ...found.flatMap((one) => one.matrices)];
  return {
    ...claims,
    matrices: matrices.sort((a, b) => startOf(a) - startOf(b)),
    problems: [...claims.problems, ...found.flatMap((one) => one.problems)],
  };
}
