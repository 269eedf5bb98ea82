// The expression of a conditional status, parsed and never run: `storage.block==complete and not-this!=missing`.
import { LEVELS, type Level } from '../extract/support.ts';

/** One comparison of a feature's level; offsets count from the expression's beginning. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly feature: string;
  readonly level: Level;
  readonly equal: boolean;
  readonly start: number;
  readonly end: number;
}

export type Condition = Comparison | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] };

/** Why a text is no expression, and where; `message` ends without a full stop. */
export interface ConditionError {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition; readonly comparisons: readonly Comparison[] }
  | { readonly ok: false; readonly error: ConditionError };

interface Token {
  readonly kind: 'word' | 'operator' | 'open' | 'close' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Parentheses within each other; deeper ones are nobody's condition. */
const MAX_DEPTH = 50;

const TOKEN = /\s*(?:(?<operator>==|!=|=|!|<>)|(?<open>\()|(?<close>\))|(?<word>[^\s()=!<>]+|[<>]))/guy;
const KINDS = ['operator', 'open', 'close', 'word'] as const;

function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: match, index, groups = {} }) => {
    const end = index + match.length;
    return KINDS.flatMap((kind): Token | [] => {
      const found = groups[kind];
      return found === undefined ? [] : { kind, text: found, start: end - found.length, end };
    });
  });
}

/** Thrown and caught inside this file alone. */
class Refusal extends Error {
  readonly token: Token;

  constructor(message: string, token: Token) {
    super(message);
    this.token = token;
  }
}

class Parser {
  readonly comparisons: Comparison[] = [];
  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;

  constructor(text: string) {
    this.#tokens = tokenize(text);
    this.#end = { kind: 'end', text: '', start: text.length, end: text.length };
  }

  get #next(): Token {
    return this.#tokens[this.#at] ?? this.#end;
  }

  #take(): Token {
    const token = this.#next;
    this.#at += 1;
    return token;
  }

  whole(): Condition {
    const condition = this.#joined('or', 0);
    const rest = this.#next;
    if (rest.kind !== 'end') throw new Refusal(`\`${rest.text}\` is not expected here`, rest);
    return condition;
  }

  #joined(word: 'and' | 'or', depth: number): Condition {
    const part = (): Condition => (word === 'or' ? this.#joined('and', depth) : this.#operand(depth));
    const first = part();
    const parts = [first];
    while (this.#next.kind === 'word' && this.#next.text.toLowerCase() === word) {
      this.#take();
      parts.push(part());
    }
    return parts.length === 1 ? first : { kind: word, parts };
  }

  #operand(depth: number): Condition {
    const token = this.#take();
    if (token.kind === 'open') {
      if (depth >= MAX_DEPTH) throw new Refusal('the parentheses are nested too deep', token);
      const inner = this.#joined('or', depth + 1);
      const close = this.#take();
      if (close.kind !== 'close') throw new Refusal('a closing parenthesis is missing', close);
      return inner;
    }
    if (token.kind !== 'word') throw new Refusal('the name of a feature is missing', token);
    return this.#comparison(token);
  }

  #comparison(feature: Token): Comparison {
    const operator = this.#take();
    if (operator.kind !== 'operator') {
      throw new Refusal(
        `\`${feature.text}\` is compared with nothing; write \`${feature.text}==complete\``,
        feature,
      );
    }
    if (operator.text !== '==' && operator.text !== '!=') {
      throw new Refusal(`\`${operator.text}\` compares nothing; write \`==\` or \`!=\``, operator);
    }
    const word = this.#take();
    if (word.kind !== 'word') throw new Refusal(`a level is missing after \`${operator.text}\``, word);
    const level = LEVELS.find((known) => known === word.text);
    if (level === undefined) {
      throw new Refusal(`\`${word.text}\` is no level (${LEVELS.join(', ')})`, word);
    }
    const { text, start, end } = feature;
    const equal = operator.text === '==';
    const comparison = { kind: 'comparison' as const, feature: text, level, equal, start, end };
    this.comparisons.push(comparison);
    return comparison;
  }
}

/**
 * Parses `feature==level`, `feature!=level`, joined by `and` (which binds tighter) and `or`, in parentheses
 * where wanted. Linear; never throws.
 */
export function parseCondition(text: string): ParsedCondition {
  const parser = new Parser(text);
  try {
    const condition = parser.whole();
    return { ok: true, condition, comparisons: parser.comparisons };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { start, end } = error.token;
    return { ok: false, error: { message: error.message, start, end } };
  }
}

function compare({ level, equal }: Comparison, found: Level | undefined): boolean | undefined {
  if (found === undefined || (found === 'unknown' && level !== 'unknown')) return undefined;
  return (found === level) === equal;
}

/**
 * Whether a condition holds, given the level of each feature; undefined where that hangs on a level that
 * nobody knows.
 */
export function holds(
  condition: Condition,
  levelOf: (feature: string) => Level | undefined,
): boolean | undefined {
  if (condition.kind === 'comparison') return compare(condition, levelOf(condition.feature));
  const decisive = condition.kind === 'or';
  let isOpen = false;
  for (const part of condition.parts) {
    const value = holds(part, levelOf);
    if (value === decisive) return decisive;
    isOpen ||= value === undefined;
  }
  return isOpen ? undefined : !decisive;
}
