// footnote-undefined: a footnote mark that leads nowhere.
import type { FootnoteFacts } from '../../src/extract/claims.ts';
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { rangeIn } from '../../src/lint/phrases.ts';
import { likelyNote, linesOutside, numberedMarks } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { alsoHere, count, type Data, enumerate, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

/** So many footnotes are one slip: their list is missing, or written in a way of its own. */
const LIST = 4;

export default defineRule({
  meta: {
    id: 'footnote-undefined',
    description: 'A footnote mark that no footnote defines.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      undefined: ({ label, places }: Data<'label', 'places'>) =>
        `There is no footnote ${quote(label)}${places === 1 ? '' : ` (${count(places, 'mark')})`}. Write it, or remove the mark.`,
      all: ({ labels }: { readonly labels: readonly string[] }) =>
        `None of the footnotes ${enumerate(labels, 3)} exists. Write them, or remove the marks.`,
      allUnread: ({ labels }: { readonly labels: readonly string[] }) =>
        `The lines that seem to be the notes ${enumerate(labels, 3)} are not read as notes. Begin them as in \`[${labels[0] ?? ''}] …\`.`,
      unread: ({ label }: Data<'label'>) =>
        `The line that seems to be the note ${quote(label)} is not read as one. Begin it as in \`[${label}] …\`, or remove the mark.`,
    },
  },
  check({ document, matrices, report }) {
    if (matrices.length === 0) return;
    const footnotes = [...document.claims.footnotes, ...unreadMarks(document)];
    const counted = areCounted(footnotes);
    const lost = footnotes.filter(
      (footnote) =>
        footnote.definitions.length === 0 &&
        footnote.references.length > 0 &&
        !isNoMark(footnote, document) &&
        (counted || !isNumber(footnote)) &&
        !areItemsMeant(footnote, document),
    );
    const placed = lost.map((footnote) => ({ ...footnote, note: noteOf(footnote, document) }));
    const groups = groupBy(placed, ({ note, notation }) => (note === undefined ? notation : 'unread'));
    for (const [kind, all] of groups) {
      const labels = [...new Set(all.map(({ label }) => label))];
      const isUnread = kind === 'unread';
      const hasNotes = footnotes.some(
        (one) => one.notation === kind && one.definitions.length > 0 && one.references.length > 0,
      );
      const isList = !hasNotes && (isUnread ? labels : all).length >= LIST;
      // Marks without any note may count something, or be explained in some other way, unless the syntax says what they are.
      const severity = hasNotes || kind === 'reference' ? 'warning' : 'info';
      for (const { label, references, note } of isList ? all.slice(0, 1) : all) {
        const places = isList ? all.flatMap((one) => one.references.slice(0, 1)) : references;
        const [first, ...others] = places;
        if (first === undefined) continue;
        const data = { label, labels, places: places.length };
        report({
          ...(note === undefined
            ? { messageId: isList ? 'all' : 'undefined', data, related: alsoHere(first, others) }
            : {
                messageId: isList ? 'allUnread' : 'unread',
                data,
                related: [{ range: note, message: 'This line is meant.' }],
              }),
          range: first,
          actual: isList && !isUnread ? labels.join(' ') : label,
          severity,
        });
      }
    }
  },
});

/**
 * Marks such as `[^2]` that Markdown leaves as text since nothing defines them. Where a note has no mark, one of them is
 * its own: `footnote-unused` tells of both.
 */
function unreadMarks(document: MatrixDocument): readonly FootnoteFacts[] {
  const { footnotes } = document.claims;
  if (footnotes.some(({ references }) => references.length === 0)) return [];
  const known = new Set(footnotes.map(({ label }) => label));
  return [...numberedMarks(document)].flatMap(([label, references]) =>
    known.has(label) ? [] : [{ label, notation: 'reference' as const, definitions: [], references }],
  );
}

/** What seems to be the note of a mark: a line behind it, where its link leads to, or a place that speaks of it. */
function noteOf({ label, references: [mark] }: FootnoteFacts, document: MatrixDocument): Range | undefined {
  return (
    mark &&
    (likelyNote(label, mark, document) ??
      linkedNote(mark, document) ??
      marksSpokenOf(document).get(label.toLowerCase()))
  );
}

/** Where the mark is a link into the document: the place that it leads to. */
function linkedNote(mark: Range, { source }: MatrixDocument): Range | undefined {
  const { text } = source;
  const id = /#([\w.:-]{1,60})/u.exec(text.slice(mark.start.offset, mark.end.offset))?.[1];
  const at = id === undefined ? undefined : idsIn(source).get(id.toLowerCase());
  return at === undefined || id === undefined ? undefined : rangeIn(source, at, at + id.length);
}

/** Where a text gives places an id. */
const idsIn = memo(({ text }: Source): ReadonlyMap<string, number> => {
  const ids = text.matchAll(/(?:\b(?:id|name)=["']|\{#)([\w.:-]{1,60})(?=["'}])/gu);
  const headings = text.matchAll(/^#{1,6} +(\w{1,60}) *$/gmu);
  return new Map(
    [...headings, ...ids].map(({ 0: whole, 1: id = '', index }) => [
      id.toLowerCase(),
      index + whole.length - id.length,
    ]),
  );
});

const SPOKEN = [
  // `"*" means`, `Note 1`, `(a) Only`: in quotation marks, behind its name, in brackets at the start of a sentence.
  /(?:["“'‘`] ?\[?|(?:\bnotes? |\.\s+\(|^\())([^\s"“”'‘’`\])]{1,6})(?:\]? ?["”'’`]| ?\)(?= ?\p{Lu})|[:*]{1,3}\s)/giu,
  // `A dagger (†) marks`, `; * = by hand`, `measured once. ¹Others follow`.
  /([†‡§¶]{1,3}|\\?\*{1,3}(?= ?= )|(?<=[.;] ?)[¹²³⁴-⁹]{1,2})/gu,
];

/** Where the text speaks of marks. */
const marksSpokenOf = memo((document: MatrixDocument): ReadonlyMap<string, Range> => {
  const found = new Map<string, Range>();
  for (const { text, offset } of linesOutside(document)) {
    for (const { 0: whole, 1: mark = '', index } of SPOKEN.flatMap((spoken) => [...text.matchAll(spoken)])) {
      // A number in quotation marks is a value.
      if (/\d/u.test(mark) && !/^note/iu.test(whole)) continue;
      const key = mark.replaceAll('\\', '').normalize('NFKC').toLowerCase();
      if (!found.has(key))
        found.set(key, rangeIn(document.source, offset + index, offset + index + whole.length));
    }
  }
  return found;
});

/** What stands around a mark is looked at so far. */
const NEAR = 80;
/** A number or a unit that has powers: `n<sup>2</sup>`, `m/s²`. */
const POWERED = /(?:^|[^\p{L}])(?:n|m|s|[ckm]m|in|ft|px)(?:<sup>|:sup:`|\^)?$/u;

/** Whether what looks like a mark is something else, wherever it stands. */
function isNoMark({ label, notation, references }: FootnoteFacts, { source: { text } }: MatrixDocument) {
  // A word that is raised, in markup that shows how to raise one.
  if (notation === 'superscript' && /\p{L}{3}/u.test(label)) return true;
  return references.every(({ start, end }) => {
    const [mark, after] = [text.slice(start.offset, end.offset), text.slice(end.offset, end.offset + NEAR)];
    const before = text.slice(Math.max(0, start.offset - NEAR), start.offset);
    return (
      // A value of its own cell, as `[0]` beside `[]`: of levels, `unknown-symbol` asks for one.
      (!/\s/u.test(mark) && /\|[ \t]*$/u.test(before) && /^[ \t]*\|/u.test(after)) ||
      // The end of a link's text: `[Test [13]](…)`.
      (mark.startsWith('[') && after.startsWith('](') && !before.endsWith('[')) ||
      // `O(n)` is a formula and `/auth/*` a path.
      (notation === 'parenthesis' && /^\p{L}$/u.test(label) && /\p{L}$/u.test(before)) ||
      (/^\*+$/u.test(label) && /[/\\]$/u.test(before)) ||
      (notation === 'superscript' && /^[23]$/u.test(label) && POWERED.test(before))
    );
  });
}

function isNumber({ label, notation }: FootnoteFacts): boolean {
  return notation === 'parenthesis' && /^\d+$/u.test(label);
}

/** Whether numbers in brackets number notes: one of them has a note, or the first is 1. Ports and years do not. */
function areCounted(footnotes: readonly FootnoteFacts[]): boolean {
  const numbers = footnotes.filter(isNumber);
  return numbers[0]?.label === '1' || numbers.some(({ definitions }) => definitions.length > 0);
}

/** Whether items marked with stars follow before the next heading: a star in a cell is any of them. */
function areItemsMeant({ label, references: [first] }: FootnoteFacts, { source }: MatrixDocument): boolean {
  if (!/^\*+$/u.test(label) || first === undefined) return false;
  const [section = ''] = source.text.slice(first.end.offset).split(/\n#{1,6} /u, 1);
  return /\n[ \t]*\*[ \t]+\S/u.test(section);
}
