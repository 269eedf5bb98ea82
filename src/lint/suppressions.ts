// "Not this one": takes out what the comments of a document speak against, and tells which were of use.
import type { Diagnostic } from '../diagnostic.ts';
import { foldName } from '../extract/text/fold.ts';
import { firstIndex } from '../search.ts';
import { lineRanges, type Source } from '../source/source.ts';
import { type Directive, scanDirectives } from './directives.ts';

/** A directive and the rules that it has kept quiet about something. */
export interface UsedDirective {
  readonly directive: Directive;
  readonly used: ReadonlySet<string>;
}

interface Using {
  readonly directive: Directive;
  readonly used: Set<string>;
}

/** What one rule must not speak of: single lines, rows by name, and blocks, which do not overlap. */
interface Silence {
  readonly rows: Map<string, { readonly from: number; readonly by: Using }>;
  readonly lines: Map<number, Using>;
  readonly blocks: { readonly from: number; readonly to: number; readonly by: Using }[];
  open?: { readonly from: number; readonly by: Using } | undefined;
}

/** Applies the directives of a document; `ids` are all rules, which a directive without names means. */
export function applyDirectives(
  diagnostics: readonly Diagnostic[],
  source: Source,
  ids: readonly string[],
): { readonly kept: readonly Diagnostic[]; readonly directives: readonly UsedDirective[] } {
  const found = scanDirectives(source);
  if (found.length === 0) return { kept: diagnostics, directives: [] };
  const directives = found.map((directive): Using => ({ directive, used: new Set() }));
  const silences = silencesOf(directives, source.text, ids);
  const kept = diagnostics.filter((diagnostic) => {
    const by = silencedBy(silences.get(diagnostic.ruleId), diagnostic);
    by?.used.add(diagnostic.ruleId);
    return by === undefined;
  });
  return { kept, directives };
}

function silencesOf(
  directives: readonly Using[],
  text: string,
  ids: readonly string[],
): ReadonlyMap<string, Silence> {
  const silences = new Map<string, Silence>(
    ids.map((id) => [id, { rows: new Map(), lines: new Map(), blocks: [] }]),
  );
  const lineAfter = nextTextLine(text);
  for (const by of directives) {
    const { kind, rules, range, row = '' } = by.directive;
    for (const id of rules.length === 0 ? ids : rules.map((rule) => rule.id)) {
      const silence = silences.get(id);
      if (silence === undefined) continue;
      if (kind === 'disable-next-line') silence.lines.set(lineAfter(range.end.line), by);
      else if (kind === 'disable-row') {
        const name = foldName(row);
        if (!silence.rows.has(name)) silence.rows.set(name, { from: range.start.line, by });
      } else if (kind === 'disable') silence.open ??= { from: range.start.line, by };
      else if (kind === 'enable') close(silence, range.start.line);
    }
  }
  for (const silence of silences.values()) close(silence, Number.POSITIVE_INFINITY);
  return silences;
}

function close(silence: Silence, to: number): void {
  if (silence.open !== undefined) silence.blocks.push({ ...silence.open, to });
  silence.open = undefined;
}

function silencedBy(silence: Silence | undefined, diagnostic: Diagnostic): Using | undefined {
  const { range, featureTitle, targetTitle } = diagnostic;
  const { line } = range.start;
  const row = [featureTitle, targetTitle]
    .map((name) => (name === undefined ? undefined : silence?.rows.get(foldName(name))))
    .find((one) => one !== undefined && one.from <= line)?.by;
  const single = silence?.lines.get(line) ?? row;
  if (silence === undefined || single !== undefined) return single;
  const { blocks } = silence;
  const block = blocks[firstIndex(blocks.length, (index) => (blocks[index]?.from ?? 0) > line) - 1];
  return block !== undefined && line <= block.to ? block.by : undefined;
}

/** The first line after a given one that is not blank: formats want blank lines around comments. */
function nextTextLine(text: string): (line: number) => number {
  const lines = [...lineRanges(text)];
  const next: number[] = [];
  let following = lines.length + 1;
  for (let line = lines.length; line >= 1; line -= 1) {
    next[line] = following;
    const { start, end } = lines[line - 1] ?? { start: 0, end: 0 };
    if (text.slice(start, end).trim() !== '') following = line;
  }
  return (line) => next[line] ?? line + 1;
}
