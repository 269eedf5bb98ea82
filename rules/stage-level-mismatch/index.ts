// stage-level-mismatch: a cell is complete, and its words say that the feature is still to come or gone.
import type { CellClaim } from '../../src/extract/claims.ts';
import { fitsStage, saidOfTime } from '../../src/extract/lexicon/history.ts';
import type { Stage } from '../../src/extract/support.ts';
import { isUnderstood, levelsWithSigns, sayTheSame } from '../../src/lint/agree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { CellView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';

type Words = Data<'feature' | 'target' | 'level'> & { readonly stage: Stage };

const words = (stage: Stage): string => stage.replace('-', ' ');

export default defineRule({
  meta: {
    id: 'stage-level-mismatch',
    description:
      'A cell is supported, and its own words or its details say that the feature is planned, in progress or removed.',
    severity: 'warning',
    preset: 'strict',
    scope: 'matrix',
    messages: {
      own: ({ feature, target, level, stage }: Words) =>
        `${quote(feature)} on ${quote(target)} is ${level}, and its words say ${words(stage)}. Correct the level, or the words.`,
      details: ({ feature, target, level, stage }: Words) =>
        `${quote(feature)} on ${quote(target)} is ${level} in the summary, and the details say ${words(stage)}. Correct one of them.`,
    },
  },
  check({ matrix, report }) {
    const signs = levelsWithSigns(matrix.claims);
    for (const feature of matrix.features.values()) {
      for (const cell of feature.cells) {
        const { target, targetTitle } = cell;
        const about = { feature: feature.key, target };
        for (const claim of cell.claims.filter(isUnderstood)) {
          const stage = stageIn(claim);
          if (stage === undefined || fitsStage(claim.level, stage)) continue;
          report({
            messageId: 'own',
            data: { feature: feature.title, target: targetTitle, level: claim.level, stage },
            range: claim.range,
            ...about,
            expected: words(stage),
            actual: claim.level,
          });
        }
        const both = viewsOf(cell);
        const stage = both && stageIn(both.details);
        if (both === undefined || stage === undefined || !fitsStage(both.details.level, stage)) continue;
        const { summary, details } = both;
        // Where the levels differ beyond that, another rule says so.
        if (fitsStage(summary.level, stage) || !sayTheSame(summary, details, signs)) continue;
        report({
          messageId: 'details',
          data: { feature: feature.title, target: targetTitle, level: summary.level, stage },
          range: summary.range,
          ...about,
          expected: words(stage),
          actual: summary.level,
          related: [{ range: details.range, message: `The details say ${words(stage)}.` }],
        });
      }
    }
  },
});

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
