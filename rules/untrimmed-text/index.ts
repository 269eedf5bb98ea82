// untrimmed-text: white space that nobody sees, inside names and at the ends of lines.
import { defineRule } from '../../src/lint/rule.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import { type Stray, strayAfter, straysInside } from './spacing.ts';

type Name = Data<'name'>;

export default defineRule({
  meta: {
    id: 'untrimmed-text',
    description: 'A name or the end of a line holds white space that nobody sees.',
    severity: 'info',
    preset: 'strict',
    scope: 'matrix',
    fixable: 'safe',
    messages: {
      inside: ({ name }: Name) =>
        `The name ${quote(name)} holds doubled or unusual white space. Use single spaces.`,
      trailing: ({ lines }: Data<never, 'lines'>) =>
        `${count(lines, 'line')} ${lines === 1 ? 'ends' : 'end'} in white space. Remove it.`,
    },
  },
  check({ document, matrix, report }) {
    const { source } = document;
    // Where the document only points to its data, the places are in another file.
    if (matrix.claims.origin !== undefined) return;
    for (const { range, name, feature, target } of names(matrix)) {
      const strays = straysInside(source, range);
      if (strays.length === 0) continue;
      const fix = trim(strays, 'Use single spaces');
      report({ messageId: 'inside', data: { name }, range, feature, target, fix });
    }
    const strays = [...lineEnds(matrix)].flatMap((range) => strayAfter(source, range) ?? []);
    const byPlace = new Map(strays.map((stray) => [stray.range.start.offset, stray]));
    const trailing = [...byPlace.values()].sort((a, b) => a.range.start.offset - b.range.start.offset);
    const [first] = trailing;
    if (first === undefined) return;
    report({
      messageId: 'trailing',
      data: { lines: trailing.length },
      range: first.range,
      fix: trim(trailing, 'Remove white space at the ends of lines'),
    });
  },
});

function trim(strays: readonly Stray[], description: string) {
  return { safe: true, edits: strays.map(({ range, text }) => ({ range, text })), description };
}

interface Named extends Name {
  readonly range: Range;
  readonly feature?: string;
  readonly target?: string;
}

function* names({ claims }: MatrixView): Generator<Named> {
  const seen = new Set<number>();
  const fresh = ({ start }: Range): boolean =>
    !seen.has(start.offset) && seen.add(start.offset).has(start.offset);
  for (const { title, range, key } of claims.features) {
    if (fresh(range)) yield { name: title, range, feature: key };
  }
  for (const { title, range, key } of claims.targets) {
    if (fresh(range)) yield { name: title, range, target: key };
  }
  for (const { role, feature, value } of claims.data?.keys ?? []) {
    const about = feature === undefined ? {} : { feature };
    if (role === 'title' && fresh(value.range)) yield { name: value.text, range: value.range, ...about };
  }
  for (const { text, range, feature } of claims.statuses) {
    if (text !== '' && fresh(range)) yield { name: text, range, feature };
  }
}

/** What stands last in its line where lines are not those of a table. */
function* lineEnds({ claims }: MatrixView): Generator<Range> {
  for (const { view, range } of [...claims.features, ...claims.statuses, ...claims.cells]) {
    if (view !== 'summary') yield range;
  }
  for (const { value } of claims.data?.keys ?? []) yield value.range;
  for (const { commands, notes } of claims.features) {
    for (const text of [...commands, notes]) if (text !== undefined) yield text.range;
  }
}
