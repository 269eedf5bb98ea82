// status-notes-contradiction: a feature's notes call it mandatory where its status says optional, or the reverse.
import { agreedStatus } from '../../src/lint/agree.ts';
import { placeOfPhrase, sentencesOf } from '../../src/lint/phrases.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';
import { type Saying, sayingOf } from './sayings.ts';

interface Words {
  readonly feature: string;
  readonly status: string;
  readonly said: Saying;
}

export default defineRule({
  meta: {
    id: 'status-notes-contradiction',
    description: 'The notes of a feature call it mandatory and its status optional, or the reverse.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'feature',
    messages: {
      contradiction: ({ feature, status, said }: Words) =>
        `${quote(feature)} is ${status}, and its notes call it ${said === 'mandatory' ? 'mandatory' : 'not mandatory'}. Correct the status, or the notes.`,
    },
  },
  check({ document, matrix, feature, report }) {
    const status = agreedStatus(feature);
    if (status === undefined || status.text === '') return;
    const { kind } = status.status;
    // A choice or a condition is mandatory in one case and optional in another, and the notes say which.
    if (kind !== 'mandatory' && kind !== 'optional') return;
    for (const { notes } of feature.claims) {
      if (notes === undefined) continue;
      const sayings = sentencesOf(notes.text).flatMap((sentence) => {
        const said = sayingOf(sentence);
        return said === undefined ? [] : [{ sentence, said }];
      });
      const wrong = sayings.find(({ said }) => said !== kind);
      // Notes that say both weigh the one against the other.
      if (wrong === undefined || sayings.some(({ said }) => said === kind)) continue;
      report({
        messageId: 'contradiction',
        data: { feature: feature.title, status: kind, said: wrong.said },
        range: placeOfPhrase(document, matrix, notes, wrong.sentence),
        feature: feature.key,
        expected: kind,
        actual: wrong.said,
        related: [{ range: status.range, message: `The status says ${kind}.` }],
      });
    }
  },
});
