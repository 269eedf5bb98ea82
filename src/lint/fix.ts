// Applies the fixes that hang on diagnostics, and proves each by reading the text again.
import type { Diagnostic, Edit, Fix } from '../diagnostic.ts';
import { pushAll } from '../long-lists.ts';
import type { Format } from '../source/source.ts';
import type { MatrixDocument } from './document.ts';
import { changedMeaning, hiddenFinding } from './meaning.ts';
import { lossByMoving, sideEffect } from './proof.ts';
import { relayoutRst } from './relayout.ts';

/** Adds to the edits of a text what keeps its drawing whole; neither list has edits that overlap. */
export type Relayout = (text: string, edits: readonly Edit[]) => readonly Edit[];

/** What draws the tables of a format anew; undefined where tables are not drawn. */
export const relayoutOf = (format: Format): Relayout | undefined =>
  format === 'rst' ? relayoutRst : undefined;

/** A text that is still not settled after so many passes has fixes that fight each other. */
const MOST_PASSES = 10;

/** Looking for the fixes that cannot be proven costs so many readings of the text at most. */
const MOST_READINGS = 64;

export interface FixRun {
  readonly document: MatrixDocument;
  /** Finds what is to be fixed; suppressed findings are not fixed. */
  readonly lint: (document: MatrixDocument) => readonly Diagnostic[];
  /** Reads a changed text as the document was read. */
  readonly read: (text: string) => MatrixDocument;
  /** Also applies fixes that may change what the document says. */
  readonly unsafe?: boolean;
  /** Whether to fix a finding; by default all are. */
  readonly isWanted?: (diagnostic: Diagnostic) => boolean;
  /** Adds to the edits of one pass what keeps drawn tables whole; by default what the format needs. */
  readonly relayout?: Relayout;
}

/** What a fix did, as a line of a report tells it. */
export interface AppliedFix {
  /** The rule whose finding was fixed. */
  readonly ruleId: string;
  /** Where its first edit was made, in the text of that pass. */
  readonly line: number;
  /** Whether it could not change what the document says. */
  readonly safe: boolean;
  /** What its first edit replaced, and by what. */
  readonly before: string;
  /** What its first edit put there. */
  readonly after: string;
  /** How many edits it made. */
  readonly edits: number;
  /** What it did, in the imperative. */
  readonly description?: string;
}

export interface FixOutcome {
  readonly document: MatrixDocument;
  /** What was fixed, in the order of application. */
  readonly fixed: readonly Diagnostic[];
  /** The same by fix: findings that share one are one. */
  readonly applied: readonly AppliedFix[];
  /** What is left in the new text; a fix that could not be proven says so in its message. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why fixes could not be proven, by `keyOf` their findings. */
  readonly refused: ReadonlyMap<string, string>;
}

type Fixable = Diagnostic & { readonly fix: Fix };

/**
 * Fixes a document until nothing is left to fix. Fixes that overlap wait for the next pass; a fix that would
 * change anything else than it says is left out.
 */
export function fixDocument(run: FixRun): FixOutcome {
  const refused = new Map<string, string>();
  const fixed: Diagnostic[] = [];
  const applied: AppliedFix[] = [];
  const texts = [run.document.source.text];
  let { document } = run;
  let diagnostics = run.lint(document);
  let isOther = false;
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const wanted = diagnostics.filter((diagnostic): diagnostic is Fixable =>
      isWanted(diagnostic, run, refused),
    );
    const step = applyProven({ document, diagnostics }, withoutOverlaps(movesApart(wanted)), run, refused);
    if (step === undefined) {
      if (!isOther || refused.size === 0) break;
      // What could not be proven may be by now, and running once more must not find what running once did not.
      refused.clear();
      isOther = false;
      continue;
    }
    isOther = true;
    pushAll(fixed, step.applied);
    pushAll(applied, appliedTo(document.source.text, step.applied));
    ({ document } = step);
    diagnostics = step.diagnostics ?? run.lint(document);
    texts.push(document.source.text);
    // Two fixes that undo each other come back to where they were two passes ago.
    if (texts.at(-1) === texts.at(-3)) break;
  }
  return {
    document,
    fixed,
    applied,
    diagnostics: diagnostics.map((diagnostic) => withRefusal(diagnostic, refused)),
    refused,
  };
}

/** Each fix that was made in a text, once, in the order of the text. */
function appliedTo(text: string, fixable: readonly Fixable[]): readonly AppliedFix[] {
  const rules = new Map<Fix, string>();
  for (const { fix, ruleId } of fixable) if (!rules.has(fix)) rules.set(fix, ruleId);
  const made = [...rules].flatMap(([{ safe, edits, description }, ruleId]) => {
    const [first] = [...edits].sort(compareEdits);
    if (first === undefined) return [];
    const { start, end } = first.range;
    const before = text.slice(start.offset, end.offset);
    const about = { ruleId, line: start.line, safe, before, after: first.text, edits: edits.length };
    return [{ offset: start.offset, fix: description === undefined ? about : { ...about, description } }];
  });
  return made.sort((a, b) => a.offset - b.offset).map(({ fix }) => fix);
}

/** Moving blocks is proven in another way than changing what they say, so it comes first and alone. */
function movesApart(wanted: readonly Fixable[]): readonly Fixable[] {
  const moves = wanted.filter(({ fix }) => fix.moves === true);
  return moves.length === 0 ? wanted : moves;
}

/** Applies edits that do not overlap to a text; all else of it stays as it is. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort(compareEdits);
  const parts: string[] = [];
  let past = 0;
  for (const { range, text: replacement } of sorted) {
    parts.push(text.slice(past, range.start.offset), replacement);
    past = range.end.offset;
  }
  parts.push(text.slice(past));
  return parts.join('');
}

function compareEdits(a: Edit, b: Edit): number {
  return a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset;
}

function isWanted(diagnostic: Diagnostic, run: FixRun, refused: ReadonlyMap<string, string>): boolean {
  const { fix } = diagnostic;
  if (fix === undefined || !(fix.safe || run.unsafe)) return false;
  return !refused.has(keyOf(diagnostic)) && run.isWanted?.(diagnostic) !== false;
}

/** What a finding is about: the same after lines have moved. */
export function keyOf({ ruleId, matrix, feature, target, message }: Omit<Diagnostic, 'fix'>): string {
  return JSON.stringify([ruleId, matrix ?? null, feature ?? null, target ?? null, message]);
}

/**
 * The fixes that fit beside each other, the first of two that do not; a fix is taken whole or not at all. Findings
 * that share one fix go together.
 */
export function withoutOverlaps(diagnostics: readonly Fixable[]): readonly Fixable[] {
  const first = new Map<Fix, Fixable>();
  for (const one of diagnostics) if (!first.has(one.fix)) first.set(one.fix, one);
  const chosen = new Set(fitting([...first.values()]).map(({ fix }) => fix));
  return diagnostics.filter(({ fix }) => chosen.has(fix));
}

function fitting(diagnostics: readonly Fixable[]): readonly Fixable[] {
  const all = diagnostics.flatMap((diagnostic) => diagnostic.fix.edits.map((edit) => ({ edit, diagnostic })));
  all.sort((a, b) => compareEdits(a.edit, b.edit));
  const rank = new Map(diagnostics.map((diagnostic, index) => [diagnostic, index]));
  const waiting = new Set<Fixable>();
  let last: (typeof all)[number] | undefined;
  for (const item of all) {
    if (waiting.has(item.diagnostic)) continue;
    if (last !== undefined && last.diagnostic !== item.diagnostic && collide(last.edit, item.edit)) {
      const later = (rank.get(last.diagnostic) ?? 0) > (rank.get(item.diagnostic) ?? 0) ? last : item;
      waiting.add(later.diagnostic);
      if (later === item) continue;
    }
    last = item;
  }
  return diagnostics.filter((diagnostic) => !waiting.has(diagnostic));
}

/** Overlapping, or at the same place: the order of two insertions would be a guess. */
function collide(a: Edit, b: Edit): boolean {
  return b.range.start.offset < a.range.end.offset || b.range.start.offset === a.range.start.offset;
}

/** A document and what is found in it. */
export interface Linted {
  readonly document: MatrixDocument;
  readonly diagnostics: readonly Diagnostic[];
}

interface Attempt {
  readonly document: MatrixDocument;
  /** Why the fixes are not applied; undefined where they do what they say. */
  readonly reason: string | undefined;
  /** What is found afterwards, where somebody has looked. */
  readonly diagnostics?: readonly Diagnostic[];
}

interface Step extends Attempt {
  readonly applied: readonly Fixable[];
}

/** Applies what can be proven; the rest goes to `refused` with the reason. */
function applyProven(
  before: Linted,
  fixes: readonly Fixable[],
  run: FixRun,
  refused: Map<string, string>,
): Step | undefined {
  const proven = provable(before, fixes, run, refused, { left: MOST_READINGS });
  if (proven.length === 0) return undefined;
  const result = attempt(before, proven, run);
  if (result.reason === undefined) return { ...result, applied: proven };
  for (const fix of proven) refused.set(keyOf(fix), result.reason);
  return undefined;
}

/** The fixes that can be proven, found by halving: good ones cost one reading together. */
function provable(
  before: Linted,
  fixes: readonly Fixable[],
  run: FixRun,
  refused: Map<string, string>,
  readings: { left: number },
): readonly Fixable[] {
  if (fixes.length === 0) return [];
  readings.left -= 1;
  const { reason } = attempt(before, fixes, run);
  if (reason === undefined) return fixes;
  if (fixes.length === 1 || readings.left <= 0) {
    for (const fix of fixes) refused.set(keyOf(fix), reason);
    return [];
  }
  const middle = fixes.length >> 1;
  const halves = [fixes.slice(0, middle), fixes.slice(middle)];
  return halves.flatMap((half) => provable(before, half, run, refused, readings));
}

/** Why the fix of one finding would not be applied; `undefined` where it does what it says. */
export function flawOfFix(diagnostic: Diagnostic, before: Linted, run: FixRun): string | undefined {
  const { fix } = diagnostic;
  return fix === undefined ? 'there is no fix' : attempt(before, [{ ...diagnostic, fix }], run).reason;
}

function attempt({ document, diagnostics }: Linted, fixes: readonly Fixable[], run: FixRun): Attempt {
  const { relayout = relayoutOf(document.source.format) } = run;
  const { text } = document.source;
  const edits = [...new Set(fixes.map(({ fix }) => fix))].flatMap((fix) => fix.edits);
  const drawn = relayout === undefined ? edits : relayout(text, edits);
  const after = run.read(applyEdits(text, drawn));
  const moves = fixes.some(({ fix }) => fix.moves === true);
  const reason = moves ? lossByMoving(document, after) : sideEffect(document, after, edits);
  if (reason !== undefined || run.unsafe === true) return { document: after, reason };
  const changed = changedMeaning(document, after);
  if (changed !== undefined) return { document: after, reason: changed };
  const found = run.lint(after);
  return { document: after, reason: hiddenFinding(diagnostics, found, fixes), diagnostics: found };
}

function withRefusal(diagnostic: Diagnostic, refused: ReadonlyMap<string, string>): Diagnostic {
  const reason = refused.get(keyOf(diagnostic));
  if (reason === undefined) return diagnostic;
  const { fix: _refused, ...rest } = diagnostic;
  return { ...rest, message: `${diagnostic.message} It was not fixed: ${reason}.` };
}
