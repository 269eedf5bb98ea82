// What the functions of the language do inside, in steps: a call that is one branch may look through a whole text.

/** The steps of a call: the length of what it is called on, or of its result, or of what it looked through or moved. */
type Cost = 'self' | 'result' | 'searched' | 'moved';

const COSTS: readonly (readonly [owner: string, object: object, Readonly<Record<string, Cost>>])[] = [
  [
    'String',
    String.prototype,
    {
      indexOf: 'searched',
      includes: 'searched',
      split: 'self',
      repeat: 'result',
      normalize: 'self',
      toLowerCase: 'self',
      toUpperCase: 'self',
    },
  ],
  [
    'Array',
    Array.prototype,
    {
      indexOf: 'searched',
      includes: 'self',
      slice: 'result',
      concat: 'result',
      splice: 'moved',
      unshift: 'self',
      join: 'self',
      reverse: 'self',
      sort: 'self',
      toSorted: 'self',
      toReversed: 'self',
      with: 'self',
      fill: 'self',
      flat: 'result',
    },
  ],
  ['Object', Object, { keys: 'result', values: 'result', entries: 'result' }],
];

/** The names of what is counted. */
export const NATIVES: readonly string[] = [
  ...COSTS.flatMap(([owner, , names]) => Object.keys(names).map((name) => `${owner}.${name}`)),
  'RegExp.exec',
];

/** Counts what these functions do, in the order of their names, from a place in `counts` on. */
export function countNatives(counts: Uint32Array, from: number): void {
  let at = from;
  for (const [, object, names] of COSTS)
    for (const [name, cost] of Object.entries(names)) {
      const place = at++;
      wrap(object, name, (self, given, result) => {
        counts[place] = (counts[place] ?? 0) + stepsOf(cost, self, given, result);
      });
    }
  wrap(RegExp.prototype, 'exec', (self, [text], result, before) => {
    if (self instanceof RegExp && typeof text === 'string')
      counts[at] = (counts[at] ?? 0) + stepsOfMatch(self, text, result, before);
  });
}

type Noted = (self: unknown, given: readonly unknown[], result: unknown, before: number) => void;

function wrap(object: object, name: string, note: Noted): void {
  const original: unknown = Reflect.get(object, name);
  if (typeof original !== 'function') throw new TypeError(`${name} is no function`);
  const value = function (this: unknown, ...given: unknown[]): unknown {
    const before = this instanceof RegExp ? this.lastIndex : 0;
    const result: unknown = Reflect.apply(original, this, given);
    note(this, given, result, before);
    return result;
  };
  Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: false });
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 1;

function stepsOf(cost: Cost, self: unknown, [first, from]: readonly unknown[], result: unknown): number {
  if (cost === 'result') return lengthOf(result);
  const length = lengthOf(self);
  if (cost === 'moved') return lengthOf(result) + Math.max(0, length - Math.max(0, Number(first)));
  if (cost === 'self') return length;
  const end = typeof result === 'number' && result >= 0 ? result + 1 : length;
  return Math.max(1, end - (typeof from === 'number' ? from : 0));
}

/** An expression that is bound to a place looks at what it matches; another at all that it passes over as well. */
function stepsOfMatch(
  { sticky, global, multiline, source }: RegExp,
  text: string,
  result: unknown,
  before: number,
): number {
  const match = Array.isArray(result) ? lengthOf(result[0]) : 0;
  if (sticky || (source.startsWith('^') && !multiline)) return 1 + match;
  const from = global ? before : 0;
  const index =
    typeof result === 'object' && result !== null && 'index' in result ? result.index : text.length;
  return 1 + match + Math.max(0, Number(index) - from);
}
