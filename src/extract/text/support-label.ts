// The label of a list that tells who supports something.
import type { Paragraph } from 'mdast';
import { flatten, type Place } from './flat.ts';
import { foldSpace } from './fold.ts';

/** Whether a paragraph says that the list below it tells who supports something: `**Driver Support:**`. */
export function labelsSupport({ children }: Paragraph, place: Place): boolean {
  const [only, ...others] = children;
  const isLabel =
    only?.type === 'strong' && others.every((node) => node.type === 'text' && node.value === ':');
  return isLabel && /^(?:\S{1,30} ){0,3}support:?$/iu.test(foldSpace(flatten(children, place).text));
}
