// partial-needs-notes: partial support without a word on what is lacking.
import type { CellClaim } from '../../src/extract/claims.ts';
import { headerWords } from '../../src/extract/lexicon/header-words.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import { isMisspelt, keyPrefix } from '../../src/lint/keys.ts';
import { foldedLook } from '../../src/lint/lookalikes.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { signGroups } from '../../src/lint/sign-groups.ts';
import type { CellView, FeatureView, MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'partial-needs-notes',
    description: 'A target supports a feature partially and no note says what is lacking.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      bare: ({ feature, target }: Data<'feature' | 'target'>) =>
        `${quote(feature)} is partial on ${quote(target)}, and no note says what is missing. Add a note.`,
    },
  },
  check({ document, matrix, report }) {
    if (!signGroups(matrix.claims).some(isPartial)) return;
    const signs = levelsWithSigns(matrix.claims);
    const listed = listedIn(matrix);
    const hasRoom = document.source.format === 'ini' && matrix.claims.data !== undefined;
    const partial = [...matrix.features.values()].flatMap((feature) =>
      feature.cells.flatMap((cell) => {
        if (!cell.claims.some(isPartial) || (listed !== undefined && !listed(cell))) return [];
        const claim = agreedCell(cell, signs);
        if (claim?.level !== 'partial' || (hasRoom && isNoteMisspelt(cell, matrix))) return [];
        const isClear = isTold(claim, matrix) || saysMore(claim.symbol);
        const hasNote = cell.claims.some(isExplained);
        const isRemarked = !hasNote && matrix.targets.size === 1 && hasRemark(feature);
        return { feature, cell, claim, isClear, isRemarked, isNoted: hasNote || isRemarked };
      }),
    );
    const noted = partial.filter(({ isNoted }) => isNoted);
    const bare = partial.filter(({ isClear, isNoted }) => !isClear && !isNoted);
    const clear = partial.filter(({ isClear, isNoted }) => isClear && !isNoted);
    const habits = noted.filter(({ isClear }) => !isClear).length;
    const hasRemarks = noted.some(({ isRemarked }) => isRemarked);
    for (const { feature, cell, claim, isClear } of clear.length * SLIP <= noted.length
      ? [...bare, ...clear]
      : bare) {
      // Details of a table and INI have room for notes; others have where most partial cells use it.
      const isRoomy = hasRoom || (claim.view === 'details' && matrix.claims.table !== undefined);
      if (!isRoomy && bare.length > habits) continue;
      const isHabit = isRoomy || bare.length * 3 <= habits;
      report({
        messageId: 'bare',
        data: { feature: feature.title, target: cell.targetTitle },
        range: claim.range,
        feature: feature.key,
        target: cell.target,
        // A remark on a row need not be about its support, and a legend says something.
        ...((isClear || hasRemarks || !isHabit) && { severity: 'info' as const }),
      });
    }
  },
});

/** Whether a key that nobody knows was meant for the note of a cell. */
function isNoteMisspelt({ feature, target }: CellView, matrix: MatrixView): boolean {
  return isMisspelt(matrix, feature, [target, keyPrefix(matrix.claims, 'support-notes') + target]);
}

/** So many noted cells to a bare one make a note expected, whatever the legend says. */
const SLIP = 8;

/** Whether the row has a text in a column of remarks. */
function hasRemark({ claims }: FeatureView): boolean {
  return claims.some(
    ({ notes, attributes }) => notes !== undefined || attributes.some(({ name }) => headerWords(name).remark),
  );
}

/**
 * Where details have the notes: whether they name the feature and the target of a cell. One that they do not name is
 * another finding, which says more.
 */
function listedIn({ claims }: MatrixView): ((cell: CellView) => boolean) | undefined {
  const entries = new Set(claims.features.flatMap(({ view, key }) => (view === 'details' ? [key] : [])));
  if (entries.size === 0) return undefined;
  const rows = new Set(claims.features.flatMap(({ view, key }) => (view === 'summary' ? [key] : [])));
  const names = new Set(claims.targets.flatMap(({ view, key }) => (view === 'details' ? [key] : [])));
  const both = [...rows].filter((key) => entries.has(key)).length;
  if (both * 2 < rows.size || names.size === 0) return undefined;
  return ({ feature, target }) => entries.has(feature) && names.has(target);
}

function isPartial({ level }: Pick<CellClaim, 'level'>): boolean {
  return level === 'partial';
}

const IDLE =
  /^(?:partial(?:ly)?|part|partly|limited|limitations?|support(?:ed|s)?|implement(?:ed|ation)|compatib(?:le|ility)|incomplete|some|only|with|feature|a|an|and|or|is|are|of|it|by|this|the)$/u;

/** Whether the legend says what lacks where the sign stands: "reading only", not "partially supported". */
function isTold({ basis, symbol, view }: CellClaim, { claims }: MatrixView): boolean {
  if (basis !== 'legend' || view !== 'summary') return false;
  const key = foldedLook(symbol);
  const entry = claims.table?.legend.find((one) => foldedLook(one.symbol) === key);
  const words = entry?.meaning.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !IDLE.test(word)).length > 1;
}

/** A sign that is a condition says itself what is lacking: `via a plugin`, `only on x86`. */
const CONDITION = /^(?:only|if|except|unless|via|through|requires|needs|with)\s/iu;

/** Whether several words say what there is: `definitions only`, `mostly judged by hand`. */
function saysMore(symbol: string): boolean {
  const words = symbol.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.some((word) => !IDLE.test(word));
}

/** A word for how far something has come says what is lacking: time. */
const STAGE =
  /^(?:tech(?:nology|nical)? )?(?:preview|experimental|alpha|beta|unstable|untested|in progress)$/iu;

/** A note, a footnote mark, or words beside the sign: `partial (UEFI only)`, not `partial:l`. */
function isExplained({ notes, footnotes, text = '', symbol, basis }: CellClaim): boolean {
  // `R`, which the legend explains as reading only.
  if (basis === 'legend' && text === symbol) return true;
  if (CONDITION.test(symbol) || STAGE.test(symbol)) return true;
  const beside = text.startsWith(symbol) ? text.slice(symbol.length) : text;
  return notes.length > 0 || footnotes.length > 0 || /\s\S*[\p{L}\p{N}]/u.test(beside);
}
