// Options and placeholders of commands that one matrix writes in two ways: `--image-id` and `--image_id`.
import type { Text } from '../../src/extract/claims.ts';
import { commandsOf } from '../../src/lint/commands.ts';
import { nearness } from '../../src/lint/nearest.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';

/** A part of a command, and the command that it stands in. */
export interface Spelling {
  readonly part: string;
  readonly command: Text;
  readonly feature: string;
}

/** A way of writing that fewer commands have, and the one that more have. */
export interface TwoSpellings {
  readonly rare: readonly Spelling[];
  readonly usual: readonly Spelling[];
}

/** Options of one command compared by letters: with more, only the folded spelling counts. */
const MOST_OPTIONS = 200;

/** Long options that differ in a letter are a slip, unless the letter is a plural or a number. */
const LEAST_LETTERS = 6;

/** Parts that the same command has in two spellings; the more frequent one is usual, of equals the first. */
export function twoSpellings(matrix: MatrixView): readonly TwoSpellings[] {
  const byCommand = new Map<string, Map<string, Map<string, Spelling[]>>>();
  for (const feature of matrix.features.values()) {
    for (const command of commandsOf(feature)) {
      const name = nameOfCommand(command.text);
      const kinds = byCommand.get(name) ?? new Map<string, Map<string, Spelling[]>>();
      byCommand.set(name, kinds);
      for (const part of partsOf(command.text)) {
        const folded = fold(part);
        const ways = kinds.get(folded) ?? new Map<string, Spelling[]>();
        kinds.set(folded, ways);
        pushTo(ways, part, { part, command, feature: feature.key });
      }
    }
  }
  return [...byCommand.values()].flatMap((kinds) => {
    mergeSlips(kinds);
    return [...kinds.values()].flatMap((ways) => {
      const [usual, ...others] = [...ways.values()].sort((a, b) => b.length - a.length);
      return usual === undefined ? [] : others.map((rare) => ({ rare, usual }));
    });
  });
}

/** The words of a command before its options and placeholders: `nova boot`. */
function nameOfCommand(text: string): string {
  const words = text.replace(/^[$#>]\s+/u, '').split(/\s+/u);
  const end = words.findIndex((word) => /^[-<[{(]/u.test(word));
  return (end < 0 ? words : words.slice(0, end)).slice(0, 4).join(' ').toLowerCase();
}

function partsOf(text: string): readonly string[] {
  const options = text.match(/(?<![^\s[({|])--?[\p{L}][\p{L}\p{N}_-]*/gu) ?? [];
  const placeholders = text.match(/<[\p{L}][\p{L}\p{N}_ -]*>/gu) ?? [];
  return [...new Set([...options, ...placeholders])];
}

/** `--Image_ID` is `--image-id`; one letter is an option of its own in either case: `-v`, `-V`. */
function fold(part: string): string {
  if (/^-[^-]$/u.test(part)) return part;
  return part.toLowerCase().replaceAll(/[_ ]/gu, '-').replace(/^-+/u, '--');
}

/** Puts the ways of an option beside those of another that differs by a slip. */
function mergeSlips(kinds: Map<string, Map<string, Spelling[]>>): void {
  const options = [...kinds.keys()].filter(
    (name) => name.startsWith('--') && name.length >= LEAST_LETTERS + 2,
  );
  if (options.length > MOST_OPTIONS) return;
  for (const [index, one] of options.entries()) {
    for (const other of options.slice(index + 1)) {
      const [left, right] = [kinds.get(one), kinds.get(other)];
      if (left === undefined || right === undefined || !isSlip(one, other)) continue;
      for (const [part, uses] of right) left.set(part, [...(left.get(part) ?? []), ...uses]);
      kinds.delete(other);
    }
  }
}

function isSlip(a: string, b: string): boolean {
  if (`${a}s` === b || `${b}s` === a || a.replaceAll(/\d/gu, '') === b.replaceAll(/\d/gu, '')) return false;
  // A prefix such as `--no-` makes another option, and so does an end such as `-id`.
  if (a.startsWith(b) || b.startsWith(a)) return false;
  return nearness(a, b) === 1;
}
