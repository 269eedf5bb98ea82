// notes-reference-unresolved: a note sends its readers to a feature that the document does not have.
import type { Text } from '../../src/extract/claims.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { placeOfPhrase } from '../../src/lint/phrases.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';
import { isNamed, likelyMeant, referencesIn } from './references.ts';

type Names = { readonly name: string; readonly meant: string | undefined };

export default defineRule({
  meta: {
    id: 'notes-reference-unresolved',
    description: 'A note refers to a feature that the document does not have.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unresolved: ({ name, meant }: Names) =>
        `The note refers to ${quote(name)}, and there is no such feature. ${meant === undefined ? 'Correct the name, or remove the reference.' : `Did you mean ${quote(meant)}?`}`,
    },
  },
  check({ document, matrices, report }) {
    for (const matrix of matrices) {
      const titles = [...matrix.features.values()].map(({ title }) => title);
      for (const { note, feature, target } of notesOf(matrix)) {
        for (const { name, phrase } of referencesIn(note.text)) {
          if (isNamed(matrices, name)) continue;
          const meant = nearest(name, titles) ?? likelyMeant(matrix, name);
          report({
            messageId: 'unresolved',
            data: { name, meant },
            range: placeOfPhrase(document, matrix, note, phrase),
            matrix,
            feature,
            target,
            expected: meant,
            actual: name,
          });
        }
      }
    }
  },
});

interface Note {
  readonly note: Text;
  readonly feature: string;
  readonly target?: string;
}

/** The notes of features and of cells; what two views repeat is one note each. */
function notesOf({ features }: MatrixView): readonly Note[] {
  const found: Note[] = [];
  for (const { key, claims, cells } of features.values()) {
    for (const { notes } of claims) if (notes !== undefined) found.push({ note: notes, feature: key });
    for (const cell of cells) {
      for (const { notes } of cell.claims) {
        for (const note of notes) found.push({ note, feature: key, target: cell.target });
      }
    }
  }
  return found;
}
