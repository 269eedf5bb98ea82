// The values that options of directives may have: each check answers what is wrong, or nothing.
import { tried } from '../../../source/result.ts';
import { words } from '../chars.ts';
import { makeId } from '../names.ts';

/** Answers what is wrong with a value (undefined for an option without one), or undefined where it will do. */
export type ValueCheck = (value: string | undefined) => string | undefined;

const LENGTH_UNITS = ['em', 'ex', 'px', 'in', 'cm', 'mm', 'pt', 'pc'];

export const anything: ValueCheck = () => undefined;

export const required: ValueCheck = (value) => (value === undefined ? 'needs a value' : undefined);

export const flag: ValueCheck = (value) =>
  value === undefined || value.trim() === '' ? undefined : 'takes no value';

export const classNames: ValueCheck = (value) => {
  if (value === undefined) return 'needs a value';
  const bad = words(value).find((name) => makeId(name) === '');
  return bad === undefined ? undefined : `cannot make a class name of "${bad}"`;
};

export const integer: ValueCheck = (value) => {
  return value !== undefined && /^[+-]?[0-9]+$/.test(value.trim()) ? undefined : 'takes a whole number';
};

export const nonNegative: ValueCheck = (value) => {
  return integer(value) ?? (Number(value) < 0 ? 'takes a number that is not negative' : undefined);
};

export const percentage: ValueCheck = (value) => nonNegative(value?.replace(/[ %]/g, ''));

/** A number with a unit, as docutils writes it; undefined where it is none. */
export function normalizeLength(value: string, units: readonly string[]): string | undefined {
  const [, number = '', unit = ''] = /^([0-9.]+)\s*(.*)$/s.exec(value) ?? [];
  return number !== '' && !Number.isNaN(Number(number)) && units.includes(unit) ? number + unit : undefined;
}

export const LENGTHS = [...LENGTH_UNITS, ''];
export const LENGTHS_AND_PERCENT = [...LENGTH_UNITS, '%', ''];

export const length: ValueCheck = (value) => {
  return normalizeLength(value ?? '', LENGTHS) === undefined ? 'takes a length' : undefined;
};

export const lengthOrPercentage: ValueCheck = (value) => {
  return normalizeLength(value ?? '', LENGTHS_AND_PERCENT) === undefined
    ? 'takes a length or a percentage'
    : undefined;
};

export const figureWidth: ValueCheck = (value) => {
  return value?.toLowerCase() === 'image' ? undefined : lengthOrPercentage(value);
};

export function choice(...values: string[]): ValueCheck {
  return (value) => {
    if (value !== undefined && values.includes(value.toLowerCase().trim())) return undefined;
    return `takes one of ${values.join(', ')}`;
  };
}

/** The widths of columns: some words, or a list of positive numbers. */
export function widths(...words: string[]): ValueCheck {
  return (value) => {
    if (value !== undefined && words.includes(value)) return undefined;
    return parseWidths(value ?? '') === undefined ? 'takes a list of positive numbers' : undefined;
  };
}

/** Undefined where the text is not a list of positive whole numbers. */
export function parseWidths(value: string): number[] | undefined {
  const parts = value.includes(',') ? value.split(',') : words(value);
  if (parts.length === 0 || parts.some((part) => integer(part) !== undefined || Number(part) < 1))
    return undefined;
  return parts.map(Number);
}

/** A character as it is written, or by its code: `0x41`, `U+0041`, `&#x41;`, `65`. Undefined for a code too large. */
export function unicodeText(code: string): string | undefined {
  const digits = hexDigits(code);
  const value = /^[0-9]+$/.test(code)
    ? Number(code)
    : digits === undefined
      ? undefined
      : Number.parseInt(digits, 16);
  if (value === undefined) return code;
  return value <= 0x10ffff ? String.fromCodePoint(value) : undefined;
}

function hexDigits(code: string): string | undefined {
  const match = /^(?:(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)|&#x([0-9a-f]+);)$/i.exec(code);
  return match?.[1] ?? match?.[2];
}

export const singleCharacter: ValueCheck = (value) => {
  const text = unicodeText(value ?? '');
  return text !== undefined && Array.from(text).length === 1 ? undefined : 'takes one character or its code';
};

export const delimiter: ValueCheck = (value) =>
  value === 'tab' || value === 'space' ? undefined : singleCharacter(value);

/** Families of encodings that Python knows by name and the Encoding Standard does not. */
const PYTHON_ENCODINGS =
  /^(?:u|cp|utf|ebcdic|iso|mac|koi8?|jisx?|euc|hz|kz|ptcp|gb|big5|johab|mbcs|idna|punycode|rot_?13|ascii|latin|l\d)[a-z0-9_ .:-]*$/;

export const encoding: ValueCheck = (value) => {
  const name = (value ?? '').trim().toLowerCase();
  return PYTHON_ENCODINGS.test(name) || tried(() => new TextDecoder(name.replaceAll('_', '-'))) !== undefined
    ? undefined
    : 'takes the name of an encoding';
};
