// Cells that are supported although their words, or the details, say that the feature is still to come or gone.
import type { CellClaim } from '../../src/extract/claims.ts';
import { saidOfTime } from '../../src/extract/lexicon/history.ts';
import { fitsStage } from '../../src/extract/lexicon/stages.ts';
import type { Stage } from '../../src/extract/support.ts';
import { isUnderstood, levelsWithSigns, sayTheSame } from '../../src/lint/agree.ts';
import type { Finding } from '../../src/lint/rule.ts';
import type { CellView, MatrixView } from '../../src/lint/view.ts';
import type { Data } from '../../src/lint/words.ts';

/** `stage` as it is written in a sentence. */
export type Mismatch = Data<'feature' | 'target' | 'level' | 'stage'>;

type Found = Finding & { readonly messageId: 'own' | 'details'; readonly data: Mismatch };

const words = (stage: Stage): string => stage.replace('-', ' ');

export function* findMismatches(matrix: MatrixView): Generator<Found> {
  const signs = levelsWithSigns(matrix.claims);
  for (const { key, title, cells } of matrix.features.values()) {
    for (const cell of cells) {
      const found = (messageId: Found['messageId'], { level, range }: CellClaim, stage: Stage): Found => ({
        messageId,
        data: { feature: title, target: cell.targetTitle, level, stage: words(stage) },
        range,
        feature: key,
        target: cell.target,
        expected: words(stage),
        actual: level,
      });
      for (const claim of cell.claims.filter(isUnderstood)) {
        const stage = stageIn(claim);
        if (stage !== undefined && !fitsStage(claim.level, stage)) yield found('own', claim, stage);
      }
      const both = viewsOf(cell);
      const stage = both && stageIn(both.details);
      if (both === undefined || stage === undefined || !fitsStage(both.details.level, stage)) continue;
      const { summary, details } = both;
      // Where the levels differ beyond that, another rule says so.
      if (fitsStage(summary.level, stage) || !sayTheSame(summary, details, signs)) continue;
      const related = [{ range: details.range, message: `The details say ${words(stage)}.` }];
      yield { ...found('details', summary, stage), related };
    }
  }
}

/** The stage that a claim states; what is removed in a version is supported before it. */
function stageIn({ level, stage, text, notes }: CellClaim): Stage | undefined {
  if (level === 'not-applicable') return undefined;
  const said = saidOfTime(
    text,
    notes.map((note) => note.text),
  );
  return stage ?? (said.until === undefined ? said.stage : undefined);
}

function viewsOf({ claims }: CellView): { summary: CellClaim; details: CellClaim } | undefined {
  const summary = claims.find(({ view }) => view === 'summary');
  const details = claims.find(({ view }) => view === 'details');
  return summary && details && isUnderstood(summary) ? { summary, details } : undefined;
}
