// Keys that their indentation made part of the value above: every parser reads them so, and nobody meant it.
import type { Problem } from '../../diagnostic.ts';
import type { IniSection, IniText } from '../../syntax/ini/index.ts';
import { levelOf, meaningOf } from './keys.ts';
import type { Layout } from './sections.ts';

const ASSIGNMENT = /^([^\s=:][^=:]{0,79})[=:]/u;

/** Keys of a feature whose name with an equals sign begins no sentence. */
const OWN_KEYS: ReadonlySet<string> = new Set(['title', 'status', 'notes', 'cli', 'api', 'maturity']);

/** The key that a line of a value looks like; prose that only mentions a key is left alone. */
function keyOf({ text }: IniText, layout: Layout): string | undefined {
  const name = ASSIGNMENT.exec(text)?.[1];
  if (name === undefined) return undefined;
  const key = name.trim().toLowerCase();
  if (OWN_KEYS.has(key)) return text.charAt(name.length) === '=' ? key : undefined;
  const value = text.slice(name.length + 1).trim();
  const { role, names, stray } = meaningOf(key, value, layout.bare);
  const isTarget = names !== undefined && stray === undefined && layout.byName.has(names);
  if (!isTarget) return undefined;
  return role === 'support' && levelOf(value) === undefined ? undefined : key;
}

/** A problem for each line of the section's values that was meant for a key of its own. */
export function swallowedKeys(section: IniSection, layout: Layout): readonly Problem[] {
  return section.options.flatMap(({ name, value }) =>
    value.lines.slice(1).flatMap((line) => {
      const key = line.text === '' ? undefined : keyOf(line, layout);
      if (key === undefined) return [];
      const message = `This line is indented, so every parser takes it for more of \`${name.text}\` above, not for the key \`${key}\`: what it says is lost. Take the spaces before it away.`;
      const related = [{ range: name.range, message: 'It goes on with this value.' }];
      return [{ code: 'unknown-key', message, range: line.range, related }];
    }),
  );
}
