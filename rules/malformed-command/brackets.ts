// The brackets of a command: `<placeholder>` and `[optional]`, as manuals write them.

/** What is wrong with the brackets of a command: `part` is the text at fault, from `index` on. */
export interface BracketFlaw {
  readonly kind: 'unbalanced' | 'doubled' | 'hollow';
  readonly part: string;
  readonly index: number;
  /** The sign that would close or open what is open. */
  readonly partner?: string;
}

const PARTNERS: Readonly<Record<string, string>> = { '<': '>', '[': ']', '>': '<', ']': '[' };

/** Placeholders written twice over: `<<server>>`, `[[--tag <tag>]]`; not `<<EOF` nor `[[ -f x ]]` of a shell. */
const DOUBLED = /<<[\p{L}\p{N}_ -]+>>?|<[\p{L}\p{N}_ -]+>>|\[\[[^\s[\]](?:[^[\]]*[^\s[\]])?\]\]/gu;
const HOLLOW = /<\s*>|\[\s*\]/gu;
const BRACKET = /[<>[\]]/gu;
/** What brackets that are doubled or hollow have; most commands have none, and neither expression is needed. */
const BESIDE = /<\s*[<>]|>>|\[\s*[[\]]/u;

/** The flaws of a command, in order. */
export function bracketFlaws(command: string): readonly BracketFlaw[] {
  const text = withoutQuotes(command);
  const flaws: BracketFlaw[] = [];
  const taken: (readonly [number, number])[] = [];
  const isBeside = BESIDE.test(text);
  for (const [kind, pattern] of [
    ['doubled', DOUBLED],
    ['hollow', HOLLOW],
  ] as const) {
    if (!isBeside) break;
    for (const { 0: part, index } of text.matchAll(pattern)) {
      flaws.push({ kind, part, index });
      taken.push([index, index + part.length]);
    }
  }
  const isTaken = (at: number): boolean => taken.some(([from, to]) => from <= at && at < to);
  const open: { readonly sign: string; readonly index: number }[] = [];
  const unbalanced = (sign: string, index: number): void => {
    flaws.push({ kind: 'unbalanced', part: sign, index, partner: PARTNERS[sign] ?? '' });
  };
  for (const { 0: sign, index } of text.matchAll(BRACKET)) {
    if (isTaken(index) || isOperator(text, index)) continue;
    if (sign === '<' || sign === '[') {
      open.push({ sign, index });
      continue;
    }
    const last = open.pop();
    if (last?.sign === PARTNERS[sign]) continue;
    if (last !== undefined) unbalanced(last.sign, last.index);
    // The sign may close what stands further out: `[--tag <tag]`.
    if (open.at(-1)?.sign === PARTNERS[sign]) open.pop();
    else if (last === undefined) unbalanced(sign, index);
  }
  for (const { sign, index } of open) unbalanced(sign, index);
  return flaws.sort((a, b) => a.index - b.index);
}

/** Text in quotes is no syntax; its length is kept. */
function withoutQuotes(command: string): string {
  return command.replace(/"[^"]*"|'[^']*'/gu, (quoted) => 'q'.repeat(quoted.length));
}

/** Redirections, arrows and comparisons: `> file`, `2>&1`, `->`, `>=2`. */
function isOperator(text: string, index: number): boolean {
  const sign = text.charAt(index);
  if (sign !== '<' && sign !== '>') return false;
  const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
  if (sign === '<') return after === '' || /[\s=<(&\d]/u.test(after) || (before === '<' && after !== '');
  return (
    before === '' ||
    /[\s=>-]/u.test(before) ||
    after === '&' ||
    after === '=' ||
    /\s[\d&]$/u.test(text.slice(0, index))
  );
}
