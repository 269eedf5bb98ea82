// The commands of a feature, wherever the document writes them.
import type { Text } from '../extract/claims.ts';
import type { FeatureView } from './view.ts';

const COMMAND_COLUMN = /^(?:cli|commands?|cli commands?|command[- ]line|example commands?|usage)$/iu;

/** The commands of a feature in the order of its claims: of lists, of keys, and of a column of commands. */
export function commandsOf({ claims }: FeatureView): readonly Text[] {
  return claims.flatMap(({ commands, attributes }) => [
    ...commands,
    ...attributes.filter(({ name }) => COMMAND_COLUMN.test(name.trim())).map(({ value }) => value),
  ]);
}
