// What of an AsciiDoc text would cost Asciidoctor more than its length: judged before it is parsed.
import { lineRanges } from '../../source/source.ts';

/** Signs that delimit a block or mark an item, of which each length is another. */
const DELIMITER = /^[ \t]*(?:([=*_+.-])\1{0,4095}(?=[ \t]|$))/u;
/** How often a cell or a column is to be repeated, or how many it covers. */
const COUNTS = /(?<![\w.])(\d*)(?:\.(\d+))?[*+](?=[<^>.]{0,4}[a-z]?([^\w\s]|$))/gu;
/** What stands behind such a number: a separator of cells, or one of columns where these are told. */
const SEPARATORS = '|!';
const OF_COLUMNS = ',;"\'';
const OWN_SEPARATOR = /\bseparator\s*=\s*["']?([^\w\s"'])/gu;
/** Places that repeated and covering cells may come to, beside one for each character. */
const MORE_PLACES = 10_000;
/** Characters that unclosed quotes of CSV may be looked at, beside some for each character. */
const MORE_LOOKS = 20_000_000;
const CSV = /^,={3,}[ \t]*$|format\s*=\s*["']?[ct]sv/mu;
const FENCE = /^[|,:!]={3,}[ \t]*$/u;

export interface Excess {
  readonly offset: number;
  readonly what: string;
}

export function asciidocExcess(text: string, deepest: number): Excess | undefined {
  const lengths = new Set<string>();
  const isCsv = CSV.test(text);
  const separators = SEPARATORS + [...text.matchAll(OWN_SEPARATOR)].map(([, sign]) => sign).join('');
  // A separator that an attribute stands for may be any sign.
  const isAny = separators.includes('{');
  let [places, quoted, looks] = [0, 0, 0];
  let before = '';
  for (const { start, end } of lineRanges(text)) {
    const line = text.slice(start, end);
    const sign = DELIMITER.exec(line)?.[0].trim();
    // A line of signs below a text that is about as long underlines it.
    const isUnderline = sign === line.trim() && before !== '' && Math.abs(before.length - line.length) <= 2;
    if (sign !== undefined && !isUnderline) lengths.add(sign);
    if (lengths.size > deepest)
      return { offset: start, what: `More than ${deepest} lengths of delimiters are used` };
    const isAttribute = line.startsWith(':');
    const known = line.includes('cols') || isAttribute ? separators + OF_COLUMNS : separators;
    if (line.includes('*') || line.includes('+'))
      for (const [, columns = '', rows = '', sign = ''] of line.matchAll(COUNTS))
        if (sign === '' ? isAttribute : isAny || known.includes(sign))
          places += Number(columns || 1) * Number(rows || 1) - 1;
    if (places > text.length + MORE_PLACES)
      return { offset: start, what: 'Cells or columns are repeated, or cover others, beyond measure' };
    if (isCsv) {
      quoted = FENCE.test(line) || line.trim() === '' ? 0 : quotedAfter(line, quoted);
      looks += quoted;
      if (looks > 20 * text.length + MORE_LOOKS)
        return { offset: start, what: 'A quotation mark of CSV is not closed' };
    }
    before = sign === undefined ? line.trimEnd() : '';
  }
  return undefined;
}

/** How long the quoted field that a line leaves open is by then. */
function quotedAfter(line: string, quoted: number): number {
  const marks = line.split('"').length - 1;
  const isOpen = quoted > 0 !== (marks % 2 === 1);
  return isOpen ? quoted + line.length + 1 : 0;
}
