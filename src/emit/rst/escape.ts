// Plain text to reStructuredText that docutils reads back as the same text.
/** Python breaks lines at more characters than JavaScript calls white space. */
const SPACE = /[\s\u001c-\u001f\u0085]+/gu;

/** What no line of a document can hold: NUL marks escapes inside docutils, lone surrogates are no text. */
const UNWRITABLE = /[\0\p{Surrogate}]/gu;

/** One line: white space runs to one space, ends trimmed. */
export function foldLine(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(SPACE, ' ').trim();
}

/** An underscore inside a word ends no reference. */
const MARKUP = /[\\*`|]|_(?![A-Za-z0-9])/gu;

export function inline(text: string): string {
  const escaped = foldLine(text).replace(MARKUP, '\\$&');
  // A paragraph that ends so would announce a literal block.
  return escaped.endsWith('::') ? `${escaped.slice(0, -1)}\\:` : escaped;
}

const BLOCK_MARK = /^(?:[-+.:>/=(]|[•‣⁃](?= |$)|([!-/:-@[-`{-~])\1+$)/u;
const ENUMERATOR = /^([0-9]+|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+|#)([.)])(?= |$)/u;

export function atStart(text: string): string {
  const escaped = inline(text);
  // Backslashes alone would be a transition; an escaped space is nothing.
  if (/^\\+$/u.test(escaped)) return `\\ ${escaped}`;
  if (escaped.startsWith('\\')) return escaped;
  if (BLOCK_MARK.test(escaped)) return `\\${escaped}`;
  return escaped.replace(ENUMERATOR, '$1\\$2');
}

/** What would make a link of a name: the `@` of an address, the colon of a scheme. */
const LINKING = /@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):(?=\S)/gu;

export function nameAtStart(text: string): string {
  return atStart(text).replace(LINKING, '\\$&');
}

export function strong(text: string): string {
  const escaped = inline(text);
  return escaped === '' ? '' : `**${escaped}**`;
}

/** Text that an inline literal holds as it is; `after` is the character before the literal. */
function isLiteral(text: string, after: string): boolean {
  if (text === '' || text.includes('``') || text.startsWith('`') || text.endsWith('`')) return false;
  return !(after === '(' && text.startsWith(')'));
}

/** An inline literal, or escaped text where no literal can hold it. */
export function literal(text: string, after = ' '): string {
  const line = foldLine(text);
  if (isLiteral(line, after)) return `\`\`${line}\`\``;
  return after === '' ? atStart(line) : inline(line);
}

/** What an address cannot hold as it is: the characters around it, and the spaces that readers take out. */
const IN_ADDRESS = /[\s<>`\\]|_$/gu;

export function link(text: string, address: string): string | undefined {
  const label = inline(text);
  const escaped = foldLine(address).replace(IN_ADDRESS, '\\$&');
  return label === '' || escaped === '' ? undefined : `\`${label} <${escaped}>\`__`;
}

/** Names of anchors that another place of the document can refer to by an embedded alias. */
const ALIAS = /^[\p{L}\p{N}]+(?:[ ._-][\p{L}\p{N}]+)*$/u;

export function anchorLink(text: string, anchor: string): string | undefined {
  const label = inline(text);
  return label === '' || !ALIAS.test(anchor) ? undefined : `\`${label} <${anchor}_>\`__`;
}

export function anchor(name: string): string {
  if (/^[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*$/u.test(name)) return `.. _${name}:`;
  return `.. _\`${foldLine(name).replace(/[\\`]/gu, '\\$&')}\`:`;
}

export function normalName(name: string): string {
  return foldLine(name).toLowerCase();
}
