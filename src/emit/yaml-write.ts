// Data to YAML 1.2 that YAML 1.1 reads alike.
import type { Json } from './json.ts';

/** Texts that every YAML, 1.1 too, reads as the text that they are; all others are quoted. */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} _./()+-]*[\p{L}\p{N}_./()+-])?$/u;
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Lines that can stand as they are, indented, in a literal block. */
const LITERAL = /^[^\s\p{C}](?:[^\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]|\n)*[^\s\p{C}]$/u;
/** What YAML does not take, and what moves the cursor, reorders text or cannot be seen. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

const escapeUnit = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const quoted = (text: string): string => JSON.stringify(text).replace(UNPRINTABLE, escapeUnit);

const scalar = (text: string): string => (PLAIN.test(text) && !RESERVED.test(text) ? text : quoted(text));

function literal(text: string, indent: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${indent}${line}`));
  return `|-\n${lines.join('\n')}`;
}

/** A cell that is only a level stands on one line. */
function flow(value: ReadonlyMap<string, Json>): string | undefined {
  const level = value.get('level');
  return value.size === 1 && typeof level === 'string' ? `{ level: ${scalar(level)} }` : undefined;
}

const isRecord = (value: Json): value is ReadonlyMap<string, Json> => value instanceof Map;

/** What follows `key:` or `-`: a space and the value, or the value's lines, each after its line feed. */
function write(value: Json, indent: string): string {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') {
    return ` ${value.includes('\n') && LITERAL.test(value) ? literal(value, indent) : scalar(value)}`;
  }
  const inner = `${indent}  `;
  if (isRecord(value)) {
    if (value.size === 0) return ' {}';
    const line = flow(value);
    if (line !== undefined) return ` ${line}`;
    return [...value].map(([key, item]) => `\n${indent}${scalar(key)}:${write(item, inner)}`).join('');
  }
  if (value.length === 0) return ' []';
  return value
    .map((item) => {
      const written = write(item, inner);
      const first = written.startsWith('\n') ? ` ${written.slice(inner.length + 1)}` : written;
      return `\n${indent}-${first}`;
    })
    .join('');
}

/** `key: value`, at that indent, with its line feed. */
export function writeEntry(key: string, value: Json, indent: string): string {
  return `${indent}${scalar(key)}:${write(value, `${indent}  `)}\n`;
}

/** `- value`, at that indent, with its line feed. */
export function writeItem(value: Json, indent: string): string {
  return `${write([value], indent).slice(1)}\n`;
}

export function writeYaml(document: ReadonlyMap<string, Json>): string {
  return `${write(document, '').slice(1)}\n`;
}
