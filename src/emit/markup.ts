// Text as HTML and XML take it: nothing that a document says can become markup or run.
import { addressOf } from './links.ts';

/** What neither HTML nor XML 1.0 can hold: controls but tab and line feed, lone surrogates, noncharacters. */
const FORBIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/gu;
const SPECIAL = /[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\p{Surrogate}\ufffe\uffff]/u;
/** Letters that run from right to left, and the marks that turn text around. */
const TURNS =
  /[\p{Bidi_Control}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Text for element content and for quoted attribute values, in HTML and XML alike. */
export function escapeMarkup(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Escaped text that stands among other text: what turns the direction of writing ends with it. */
export function inlineText(text: string): string {
  return TURNS.test(text) ? `<bdi>${escapeMarkup(text)}</bdi>` : escapeMarkup(text);
}

/** Schemes that lead somewhere and run nothing. */
const SAFE_SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** A link as browsers read it; undefined for what would run or asks another program, and for a bare `#fragment`. */
export function safeLink(link: string): string | undefined {
  const url = addressOf(link);
  if (url === '' || url.startsWith('#')) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(url)?.[0];
  return scheme === undefined || SAFE_SCHEMES.has(scheme.toLowerCase()) ? url : undefined;
}

const URL_IN_TEXT = /https?:\/\/[^\s<>"'`|\\^{}]+/g;
const TRAILING = new Set('.,;:!?)]*_~');

/** Where an address ends that was found in prose: the stop of the sentence is no part of it. */
function addressEnd(address: string): number {
  // `https://example.org/Light_(lamp)`: a bracket that the address opened is its own.
  const opens = address.includes('(');
  let end = address.length;
  while (end > 0 && TRAILING.has(address.charAt(end - 1))) {
    if (opens && address.charAt(end - 1) === ')') break;
    end -= 1;
  }
  return end;
}

export function linkedText(text: string): string {
  let out = '';
  let at = 0;
  for (const { 0: found, index } of text.matchAll(URL_IN_TEXT)) {
    const address = found.slice(0, addressEnd(found));
    const url = escapeMarkup(address);
    out += `${escapeMarkup(text.slice(at, index))}<a href="${url}">${url}</a>`;
    at = index + address.length;
  }
  return out + escapeMarkup(text.slice(at));
}

/** Paragraphs as elements; they are parted by a blank line. */
export function paragraphs(text: string): string {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => `<p>${linkedText(paragraph)}</p>`)
    .join('');
}
