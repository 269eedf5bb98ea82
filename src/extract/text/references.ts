// Character references of HTML, as far as matrices use them.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  check: '✓',
  checkmark: '✓',
  cross: '✗',
  gt: '>',
  lt: '<',
  nbsp: '\u00a0',
  quot: '"',
};

/** Replaces `&#10004;`, `&#x2714;` and the names known here by what they stand for; the others stay. */
export function decodeReferences(value: string): string {
  return value.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,9}));/giu,
    (reference, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? reference) : reference;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0x10ffff ? reference : String.fromCodePoint(point);
    },
  );
}
