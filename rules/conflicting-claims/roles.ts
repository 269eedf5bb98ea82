// Roles that colour cells by their level (`:good:`yes``, `{bad}`no``), and cells whose words say another.
import type { CellClaim } from '../../src/extract/claims.ts';
import type { Level } from '../../src/extract/support.ts';
import { tally } from '../../src/group.ts';
import { isUnderstood } from '../../src/lint/agree.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';

type Coloured = { readonly matrix: MatrixView; readonly claim: CellClaim };

/** A cell whose role stands for another level in nearly all other cells. */
export interface Miscoloured extends Coloured {
  readonly role: string;
  /** The level that the role stands for. */
  readonly usual: Level;
}

/** A role with what stands before its text. */
const ROLE = /(?::([\p{L}\p{N}_.+-]{1,40}):|\{([\p{L}\p{N}_.+-]{1,40})\})`$/u;
const LONGEST_ROLE = 43;

/** So many cells, and this share of them, give a role its level. */
const LEAST_CELLS = 4;
const USUAL = 0.8;

/** The cells that contradict their role, where several roles of the document stand for levels. */
export function miscoloured(
  { source: { text, format } }: MatrixDocument,
  matrices: readonly MatrixView[],
): readonly Miscoloured[] {
  if (format !== 'rst' && format !== 'markdown') return [];
  const byRole = new Map<string, Coloured[]>();
  for (const matrix of matrices) {
    for (const claim of matrix.claims.cells) {
      if (claim.view !== 'summary' || claim.symbol === '' || !isUnderstood(claim)) continue;
      const { offset } = claim.symbolRange.start;
      const [, role, myst] = ROLE.exec(text.slice(Math.max(0, offset - LONGEST_ROLE), offset)) ?? [];
      const name = role ?? myst;
      if (name !== undefined) pushTo(byRole, name, { matrix, claim });
    }
  }
  const levels = [...byRole].flatMap(([role, cells]) => {
    const [usual] = [...tally(cells.map(({ claim }) => claim.level))].sort(([, a], [, b]) => b - a);
    const isClear = usual !== undefined && cells.length >= LEAST_CELLS && usual[1] >= cells.length * USUAL;
    return isClear ? [{ role, cells, usual: usual[0] }] : [];
  });
  // Where all roles stand for one level, they say something else.
  const roles = [...byRole.values()].map(([first]) => first?.claim.level);
  if (new Set(roles).size < 2) return [];
  return levels.flatMap(({ role, cells, usual }) =>
    cells.flatMap((cell) => (cell.claim.level === usual ? [] : [{ ...cell, role, usual }])),
  );
}
