// Holds arguments against what a function takes: a wrong one is a TypeError that names it.
import { didYouMean } from '../lint/nearest.ts';
import { type CustomRule, isRule, type Rule } from '../lint/rule.ts';
import { isRecord, lookup } from '../lookup.ts';

/** Whether a value is right, and what is. */
export interface Kind {
  readonly takes: string;
  /** What a wrong value was meant to be: a hint that ends the message. */
  hint?(value: string): string;
  fits(value: unknown): boolean;
}

export const TEXT: Kind = { takes: 'a string', fits: (value) => typeof value === 'string' };
export const YES_OR_NO: Kind = { takes: 'true or false', fits: (value) => typeof value === 'boolean' };
export const FUNCTION: Kind = { takes: 'a function', fits: (value) => typeof value === 'function' };
export const LIST: Kind = { takes: 'an array', fits: Array.isArray };
export const OBJECT: Kind = { takes: 'an object', fits: isRecord };
export const WIDTH: Kind = {
  takes: 'a whole number over 0',
  fits: (value) => Number.isSafeInteger(value) && Number(value) > 0,
};
export const DAY: Kind = {
  takes: 'a day as YYYY-MM-DD',
  fits: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
};

/** A word of a list; `nameOf` knows other names for them. */
export function oneOf(words: readonly string[], nameOf?: (value: string) => string | undefined): Kind {
  return {
    takes: `one of ${words.map((word) => `'${word}'`).join(', ')}`,
    hint: (value) => {
      const known = nameOf?.(value);
      return known === undefined ? didYouMean(value, words) : ` Did you mean \`${known}\`?`;
    },
    fits: (value) => words.some((word) => word === value),
  };
}

/** Refuses an argument: `name` is as the caller knows it, such as `read(text)`. */
export function refuse(name: string, problem: string): never {
  throw new TypeError(`${name}: ${problem}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.length > 40 ? `${value.slice(0, 40)}…` : value}'`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** Refuses an argument of another kind. */
export function check(name: string, value: unknown, kind: Kind): void {
  if (kind.fits(value)) return;
  const hint = (typeof value === 'string' && kind.hint?.(value)) || '';
  refuse(name, `${shown(value)} is not ${kind.takes}.${hint}`);
}

/** Refuses options that are no object, have a key that is unknown, or a value of another kind; absent ones are fine. */
export function checkOptions(name: string, options: object, kinds: { readonly [key: string]: Kind }): void {
  check(`${name}(options)`, options, OBJECT);
  for (const [key, value] of Object.entries(options)) {
    const kind = lookup(kinds, key);
    const known = Object.keys(kinds);
    if (kind === undefined)
      refuse(
        `${name}(options.${key})`,
        `there is no such option.${didYouMean(key, known)} It takes: ${known.join(', ')}.`,
      );
    if (value !== undefined) check(`${name}(options.${key})`, value, kind);
  }
}

/** A rule of the caller's; what `defineRule` has not made is refused. */
export function ruleOf(name: string, rule: CustomRule): Rule {
  check(name, rule, OBJECT);
  return isRule(rule) ? rule : refuse(name, 'this is not what `defineRule` returned.');
}
