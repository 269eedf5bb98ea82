// The options at the head of a directive: lines `:key: value`, or YAML between lines of hyphens.
import { type Lines, lineText, startOf } from '../markdown/lines.ts';

/** A value, and from where to where each of its lines goes. */
export interface MystOption {
  readonly value: string;
  readonly pieces: readonly (readonly [from: number, to: number])[];
}

const LINE = /^:([\w-]{1,40}):/;
const YAML = /^([\w-]{1,40}):(?=\s|$)/;
/** `>` and `|` say how the lines of a value are joined. */
const BLOCK_SIGN = /^[>|][+-]?$/;
const QUOTED = /^(["'])(.*)\1$/;

interface Head {
  readonly options: ReadonlyMap<string, MystOption>;
  readonly next: number;
}

export function readOptions(lines: Lines, from: number): Head {
  const isYaml = from < lines.begins.length && lineText(lines, from).trim() === '---';
  const found = new Map<string, (readonly [number, number])[]>();
  let pieces: (readonly [number, number])[] | undefined;
  let at = isYaml ? from + 1 : from;
  for (; at < lines.begins.length; at += 1) {
    const line = lineText(lines, at);
    const content = line.trim();
    if (isYaml ? content === '---' : content === '') break;
    const lead = startOf(lines, at) + line.length - line.trimStart().length;
    const mark = (isYaml ? YAML : LINE).exec(content)?.[0] ?? '';
    const name = mark.replaceAll(':', '');
    // A line that is no option goes on with the one above, where it is marked as its own or indented.
    const goesOn = pieces !== undefined && (isYaml || /^[ \t]+\S|^:[ \t]/.test(line));
    if (name === '' && !goesOn) break;
    const skipped = name === '' && content.startsWith(':') ? 1 : mark.length;
    const value = content.slice(skipped);
    const start = lead + skipped + value.length - value.trimStart().length;
    if (name !== '') {
      pieces = [];
      found.set(name, pieces);
    }
    if (value.trim() !== '' && !BLOCK_SIGN.test(value.trim())) pieces?.push(pieceOf(value.trim(), start));
  }
  const textOf = ([start, end]: readonly [number, number]): string => lines.text.slice(start, end);
  const options = new Map(
    [...found].map(([name, own]) => [name, { value: own.map(textOf).join('\n'), pieces: own }] as const),
  );
  return { options, next: isYaml ? Math.min(at + 1, lines.begins.length) : at };
}

/** From where to where a value goes, its quotes not included. */
function pieceOf(value: string, start: number): readonly [number, number] {
  const inner = QUOTED.exec(value)?.[2];
  return inner === undefined ? [start, start + value.length] : [start + 1, start + 1 + inner.length];
}
