// Symbols that the program reads as one level and that readers take otherwise, or that mean nothing by themselves.
import { foldSign } from '../../src/extract/text/fold.ts';

/** What a reader may take a symbol for, in the words of a message. */
const MISLEADING: readonly (readonly [symbols: string, looks: string])[] = [
  ['❎ :negative_squared_cross_mark:', 'looks like a green button in most fonts'],
  ['☒ :ballot_box_with_x:', 'means chosen in a form'],
  ['⭕ :o: :heavy_large_circle:', 'means yes in some countries and no in others'],
];

/** Pictures of an activity or a thing: which level they stand for is the author's own idea. */
const UNEXPLAINED =
  '🔄 🔁 🔃 ♻ 📅 📆 🗓 💡 📋 🔜 🔲 🔘 :arrows_counterclockwise: :repeat: :recycle: :calendar: :date: ' +
  ':spiral_calendar: :bulb: :clipboard: :soon: :black_square_button: :radio_button:';

const fold = (symbols: string): readonly string[] => symbols.split(' ').map(foldSign);

const LOOKS: ReadonlyMap<string, string> = new Map(
  MISLEADING.flatMap(([symbols, looks]) => fold(symbols).map((symbol) => [symbol, looks] as const)),
);
const OWN: ReadonlySet<string> = new Set(fold(UNEXPLAINED));

/** What is wrong with a symbol that no legend explains, in the words of a message; undefined where nothing is. */
export function troubleWith(symbol: string): string | undefined {
  const folded = foldSign(symbol);
  return LOOKS.get(folded) ?? (OWN.has(folded) ? 'says nothing by itself' : undefined);
}
