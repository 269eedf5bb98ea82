// How many columns a terminal gives a text; apart, since the tables behind it are needed for few texts.
import measure from 'string-width';

/** Columns of a text: emoji and East Asian characters take two. */
export function stringWidth(text: string): number {
  return measure(text);
}
