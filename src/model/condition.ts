// The expression of a conditional status, parsed and never run: `storage.block==complete and not-this!=missing`.
import { LEVELS, type Level } from '../extract/support.ts';
import type { Offsets } from '../position.ts';

/** One comparison of a feature's level; offsets count from the expression's beginning. */
export interface Comparison extends Offsets {
  readonly kind: 'comparison';
  readonly feature: string;
  readonly level: Level;
  readonly equal: boolean;
}

export type Condition = Comparison | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] };

/** Why a text is no expression, and where; `message` ends without a full stop. */
export interface ConditionError extends Offsets {
  readonly message: string;
}

export type ParsedCondition =
  | { readonly ok: true; readonly condition: Condition; readonly comparisons: readonly Comparison[] }
  | { readonly ok: false; readonly error: ConditionError };

interface Token extends Offsets {
  readonly kind: (typeof KINDS)[number] | 'end';
  readonly text: string;
}

/** Parentheses within each other; deeper ones are nobody's condition. */
const MAX_DEPTH = 50;

const TOKEN = /\s*(?:(?<operator>==|!=|=|!|<>)|(?<open>\()|(?<close>\))|(?<word>[^\s()=!<>]+|[<>]))/guy;
const KINDS = ['operator', 'open', 'close', 'word'] as const;

function tokenize(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: match, index, groups = {} }) => {
    const end = index + match.length;
    return KINDS.flatMap((kind): Token | [] => {
      const found = groups[kind];
      return found === undefined ? [] : { kind, text: found, start: end - found.length, end };
    });
  });
}

class Refusal extends Error {
  readonly token: Token;

  constructor(message: string, token: Token) {
    super(message);
    this.token = token;
  }
}

/** Parses `a==level and b!=level or …`, in parentheses where wanted. Linear; never throws. */
export function parseCondition(text: string): ParsedCondition {
  const tokens = tokenize(text).values();
  const end: Token = { kind: 'end', text: '', start: text.length, end: text.length };
  const comparisons: Comparison[] = [];
  let next = tokens.next().value ?? end;
  /** The next token, if it is of a kind. */
  const take = (kind: Token['kind'], message: (token: Token) => string): Token => {
    const token = next;
    if (token.kind !== kind) throw new Refusal(message(token), token);
    next = tokens.next().value ?? end;
    return token;
  };
  const joined = (word: 'and' | 'or', depth: number): Condition => {
    const part = (): Condition => (word === 'or' ? joined('and', depth) : operand(depth));
    const first = part();
    const parts = [first];
    while (next.kind === 'word' && next.text.toLowerCase() === word) {
      take('word', String);
      parts.push(part());
    }
    return parts.length === 1 ? first : { kind: word, parts };
  };
  const operand = (depth: number): Condition => {
    if (next.kind !== 'open') return comparison();
    if (depth >= MAX_DEPTH) throw new Refusal('the parentheses are nested too deep', next);
    take('open', String);
    const inner = joined('or', depth + 1);
    take('close', () => 'a closing parenthesis is missing');
    return inner;
  };
  const comparison = (): Comparison => {
    const feature = take('word', () => 'the name of a feature is missing');
    if (next.kind !== 'operator')
      throw new Refusal(
        `\`${feature.text}\` is compared with nothing; write \`${feature.text}==complete\``,
        feature,
      );
    const operator = take('operator', String);
    if (operator.text !== '==' && operator.text !== '!=')
      throw new Refusal(`\`${operator.text}\` compares nothing; write \`==\` or \`!=\``, operator);
    const word = take('word', () => `a level is missing after \`${operator.text}\``);
    const level = LEVELS.find((known) => known === word.text);
    if (level === undefined) throw new Refusal(`\`${word.text}\` is no level (${LEVELS.join(', ')})`, word);
    const equal = operator.text === '==';
    const { start, end } = feature;
    const made: Comparison = { kind: 'comparison', feature: feature.text, level, equal, start, end };
    comparisons.push(made);
    return made;
  };
  try {
    const condition = joined('or', 0);
    take('end', ({ text }) => `\`${text}\` is not expected here`);
    return { ok: true, condition, comparisons };
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

/** Whether a condition holds, given the level of each feature; undefined where nobody knows one that it hangs on. */
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
