// Makes the definition of a command of its text, which is written as its help is shown.
import type { ArgumentDefinition, CommandDefinition, OptionDefinition } from './types.ts';

export type Words = Readonly<Record<string, Pick<OptionDefinition, 'choices' | 'isOpen' | 'list' | 'value'>>>;

/**
 * Reads the text of a command: usage, summary, paragraphs, then indented lines for arguments and options, each with two
 * blanks before its description, and examples. `…` marks what may be given several times; `words` are by the name of an
 * option or argument.
 */
export function command(
  text: string,
  words: Words = {},
  passesOver?: CommandDefinition['passesOver'],
): CommandDefinition {
  const [usage = '', summary = '', ...lines] = `${text}\n${EVERYWHERE}`.split('\n');
  const [name = '', ...labels] = usage.split(' ');
  const items = new Map(
    lines.flatMap((line): (readonly [string, string])[] => {
      const [, label, description = ''] = /^ {2}(\S.*?) {2}(.*)$/.exec(line) ?? [];
      return label === undefined ? [] : [[label, description]];
    }),
  );
  const examples = lines.flatMap((line, at) =>
    line.startsWith('$ ') ? [{ command: line.slice(2), description: lines[at - 1]?.slice(2) ?? '' }] : [],
  );
  return {
    name,
    summary,
    description: lines.filter((line) => /^[^ #$]/.test(line)),
    arguments: labels.map((label) => argumentOf(label, items, words)),
    options: [...items].flatMap(([label, description]) => optionOf(label, description, words) ?? []),
    ...(passesOver && { passesOver }),
    examples,
  };
}

function argumentOf(label: string, items: ReadonlyMap<string, string>, words: Words): ArgumentDefinition {
  const name = label.replace(/[[\]…]/g, '');
  const { choices } = words[name] ?? {};
  return {
    name,
    description: items.get(name) ?? '',
    kind: choices ? 'text' : 'file',
    required: !label.startsWith('['),
    multiple: label.includes('…'),
    choices,
  };
}

const KINDS = { FILE: 'file', COUNT: 'number', BYTES: 'number' } as const;
const isKnown = (name: string): name is keyof typeof KINDS => Object.hasOwn(KINDS, name);

function optionOf(label: string, description: string, words: Words): OptionDefinition | undefined {
  const match = /^(?:-(\w), )?--(\[no-\])?([\w-]+)(?: ([^…]+)(…)?)?$/.exec(label);
  if (!match) return undefined;
  const [, short, negatable, name = '', value, multiple] = match;
  return {
    name,
    short,
    description,
    ...(value !== undefined && { value: { name: value, kind: isKnown(value) ? KINDS[value] : 'text' } }),
    negatable: negatable !== undefined,
    multiple: multiple !== undefined,
    ...words[name],
  };
}

export const oneOf = (...words: readonly string[]) => ({ choices: async () => words });

const EVERYWHERE = `  --[no-]color  Colour the output, or not; NO_COLOR and FORCE_COLOR are respected.
  -h, --help  Show this help.`;
