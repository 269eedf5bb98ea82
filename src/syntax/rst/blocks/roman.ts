// Roman numerals, from 1 to 4999.

const NUMERALS: ReadonlyArray<readonly [string, number]> = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
const MOST = 4999;

/** Undefined for a number that has no numeral. */
export function toRoman(value: number): string | undefined {
  if (value < 1 || value > MOST) return undefined;
  let rest = value;
  let text = '';
  for (const [numeral, worth] of NUMERALS) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

/** Reads an upper-case numeral; undefined for one that is not well formed. */
export function fromRoman(text: string): number | undefined {
  let value = 0;
  let index = 0;
  for (const [numeral, worth] of NUMERALS) {
    while (text.startsWith(numeral, index)) {
      value += worth;
      index += numeral.length;
      if (value > MOST) return undefined;
    }
  }
  return index === text.length && toRoman(value) === text ? value : undefined;
}
