// Plain text to AsciiDoc that Asciidoctor reads back as the same text.
/** What no page shows: controls, lone surrogates, and the signs by which Asciidoctor marks its own work. */
const UNWRITABLE = /[\0-\x08\x0e-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;

/** One line: white space runs to one space, ends trimmed. */
function foldLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNWRITABLE, '\ufffd').trim();
}

/** A character by its number: markup takes it for text, wherever it stands. */
const numbered = (sign: string): string => `&#${sign.codePointAt(0)};`;

/**
 * What is, or may become, markup in a line: marks of words, what opens macros, entities and index terms, the colons of
 * macros and of terms, and what Asciidoctor sets as other signs. An underscore inside a word is none, nor is a sign of
 * number or plus behind one: what it might close does not open.
 */
const MARKUP =
  /[*`^~[\]\\]|(?<![\p{L}\p{N}])[#+]|([#+])(?=\1)|(?<=([#+]))\2|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_|&(?=#?\w+;)|\((?=\(|(?:C|R|TM)\))|:(?=[:\S])|(?<=:):|;(?=[;\s]|$)|\$(?=\$)|(?<=\$)\$|<(?=[-=<])|[-=](?=>)|-(?=-)|(?<=-)-|\.(?=\.\.)/gu;

/** What stands for an attribute, or sets one. */
const REFERENCE = /\{(?:\w[\w-]*\}|(?:set|counter2?):)/gu;

export function inline(text: string): string {
  return foldLine(text)
    .replace(MARKUP, (sign) => numbered(sign))
    .replace(REFERENCE, '\\$&');
}

/** Admonitions, enumerators, and marks of blocks: all but letters and digits may be one. */
const BLOCK_MARK = /^(?:(?=[^\p{L}\p{N}&]).|(?=&(?!#)).)/u;
const ENUMERATOR = /^(\d+|[A-Za-z]|[ivxIVX]+)([.)])(?= |$)/u;
const ADMONITION = /^(NOTE|TIP|IMPORTANT|WARNING|CAUTION):(?= |$)/u;

export function atStart(text: string): string {
  const escaped = inline(text);
  if (/^\p{Emoji_Presentation}/u.test(escaped)) return escaped;
  return escaped
    .replace(BLOCK_MARK, numbered)
    .replace(ENUMERATOR, (_, number: string, sign: string) => number + numbered(sign))
    .replace(ADMONITION, (_, word: string) => word + numbered(':'));
}

export function strong(text: string): string {
  const escaped = inline(text);
  return escaped === '' ? '' : `*${escaped}*`;
}

/** Words that stay as they are without a mark that says so. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ,./()-]*[\p{L}\p{N}.)])?$/u;

/** A literal in which nothing is markup, or escaped text where none can hold it. */
export function literal(text: string, after = ' '): string {
  const line = foldLine(text);
  if (PLAIN.test(line) && inline(line) === line) return `\`${line}\``;
  if (line !== '' && !/[`+\\]/u.test(line)) return `\`+${line}+\``;
  if (/^[^`\\]+$/u.test(line)) return `\`${inline(line)}\``;
  return after === '' ? atStart(line) : inline(line);
}

/** What an address cannot hold as it is, in a cell or anywhere. */
const IN_ADDRESS =
  /[^\w.:/?=%,~&#|-]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|(?<![A-Za-z0-9])#|#(?![A-Za-z0-9])|~|&(?=#?\w+;)|^:|:(?=:)|(?<=[^A-Za-z][A-Za-z]{2,6}):(?=\/\/)|\.(?=\.\.)|-(?=[->])|(?<=-)-/gu;

/** What would part the text of a link from attributes. */
const labelOf = (text: string): string => atStart(text).replace(/[=,"]/gu, numbered);

export function link(text: string, address: string): string | undefined {
  const [label, target] = [labelOf(text), foldLine(address)];
  if (label === '' || target === '') return undefined;
  return `link:${target.replace(IN_ADDRESS, numbered)}[${label}]`;
}

/** Names of anchors in which nothing is markup. */
const ID = /^(?!_)(?!.*__)[\p{L}_][\p{L}\p{N}_-]*(?<!_)$/u;

export function anchorLink(text: string, name: string): string | undefined {
  const label = labelOf(text);
  return label === '' || !ID.test(name) ? undefined : `xref:${name}[${label}]`;
}

export function anchor(name: string): string {
  return ID.test(name) ? `[[${name}]]` : `[id="${foldLine(name).replace(/["\\{}]/gu, '')}"]`;
}

/** A cell with an anchor in its text; an id that is no name is passed on as HTML. */
export function cellAnchor(name: string, text: string): string {
  if (ID.test(name)) return `[[${name}]]${text}`;
  return `+++<a id="${foldLine(name).replace(/[^\w ]/gu, numbered)}"></a>+++${text}`;
}

export const normalName = foldLine;
