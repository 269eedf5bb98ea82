// Signs that a site generator draws: icon shortcodes, template calls, components, pictures and substitutions, each by
// the word it stands for.

const WORDS: readonly (readonly [string, string])[] = [
  ['yes', 'yes y check checked checkmark tick ok done success true supported valid positive full available'],
  [
    'no',
    'no n x xmark cross crossmark close times cancel ban false unsupported error fail failure invalid negative danger remove missing unavailable slash',
  ],
  ['partial', 'partial partially half limited warning warn alert exclamation construction'],
  ['unknown', 'unknown question help'],
  ['n/a', 'na minus dash'],
];
const WORD_OF: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([word, names]) => names.split(' ').map((name) => [name, word] as const)),
);

/** What icon sets add to a name: their own name, a style, a shape, a size. */
const ADORNMENT =
  /^(?:icons?|glyphicons?|material|fontawesome|fa[bsrl]?|octicons?|simple|mdi|bi|tabler|lucide|heroicons|svg|img|solid|regular|outline[d]?|bold|thick|fill(?:ed)?|mark|circle|square|box|all|light|alt|white|black|green|red|blk|bk|grn|x[ls]|sm|lg|fw|mb|me|ms|text|o|\d+)$/u;
const CHECK = /^(?:check|checkmark|tick)$/u;
const SHORTCODE = /^:([a-z0-9]+(?:-[a-z0-9]+){1,5}):$/iu;
/** `{{<icon/yes>}}`, `{{< yes >}}`, `{{% no %}}`, `{{ partial }}`. */
const TEMPLATE = /^\{\{[<%]?([^{}<>%]{1,120})[>%]?\}\}$/u;
const ARGUMENT = /="([^"]*)"/gu;

/** A circle as it is drawn: filled, or a line around nothing. */
const CIRCLE = /^fa-circle(-(?:o|thin))?$/u;

/** The level word that an icon's name stands for: `check-circle` is yes. Undefined where the name is no sign. */
export function iconWord(name: string): string | undefined {
  const circle = CIRCLE.exec(name);
  if (circle !== null) return circle[1] === undefined ? '●' : '○';
  const camel = name.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
  const parts = camel.split(/[^a-z0-9]+/u).filter((part) => part !== '' && !ADORNMENT.test(part));
  // `check_no` says which of its checks it is.
  const telling = parts.length > 1 ? parts.filter((part) => !CHECK.test(part)) : parts;
  const words = new Set((telling.length > 0 ? telling : parts).map((part) => WORD_OF.get(part)));
  const [word] = words;
  return words.size === 1 ? word : undefined;
}

/** A substitution of RST or an attribute of AsciiDoc that is defined elsewhere, or draws a picture. */
const SUBSTITUTION = /^\|([^\s|](?:[^|]{0,40}[^\s|])?)\|$|^\{(\w[\w-]{0,40})\}$/u;

/** A formula as Markdown has it: `$\\checkmark$`. */
const FORMULA = /^\$([^$]{1,60})\$$/u;

/** The level word of an icon shortcode or template call that is all of `sign`, and what a substitution is called. */
export function signOfIcon(sign: string): string | undefined {
  const formula = FORMULA.exec(sign)?.[1];
  if (formula !== undefined) return mathText(formula);
  const [, bars, braces] = SUBSTITUTION.exec(sign) ?? [];
  const substitution = bars ?? braces;
  // One letter means what the company of its table says.
  if (substitution !== undefined)
    return (substitution.length > 1 ? iconWord(substitution) : undefined) ?? substitution;
  const name = SHORTCODE.exec(sign)?.[1];
  if (name !== undefined) return iconWord(name);
  const call = TEMPLATE.exec(sign)?.[1];
  return call === undefined ? undefined : wordOfCall(call);
}

/** What a template is called with says more than its name: `support support="full" link="/a"` is yes. */
function wordOfCall(call: string): string | undefined {
  const words = new Set([...call.matchAll(ARGUMENT)].map(([, value = '']) => WORD_OF.get(value)));
  words.delete(undefined);
  const [word] = words;
  // The words before the first argument, whose own name goes.
  const bare = call.includes('=') ? call.split('=', 1)[0]?.trimEnd().split(' ').slice(0, -1).join(' ') : call;
  return words.size === 0 ? iconWord(bare ?? '') : words.size === 1 ? word : undefined;
}

/** Symbols of TeX that tables draw their levels with. */
const TEX: readonly (readonly [RegExp, string])[] = [
  [/\\(?:big|large)?checkmark\b|\\cmark\b/u, '✓'],
  [/\\times\b|\\xmark\b|\\crossmark\b/u, '✗'],
  [/\\(?:black|big)?triangle(?:up|q)?\b/u, '▲'],
  [/\\(?:bullet|blacksquare)\b/u, '●'],
  [/\\(?:circ|bigcirc)\b/u, '○'],
];

/** What a formula of one symbol shows: `\color{green}\checkmark` is a tick. */
export function mathText(value: string): string {
  if (value.length > 60 || !value.includes('\\')) return value;
  return TEX.find(([pattern]) => pattern.test(value))?.[1] ?? value;
}

const ELEMENT = /^<([A-Za-z][\w.-]{0,40})([^<>]{0,200})>$/u;
const NAMING =
  /\b(?:name|icon|type|status|value|class(?:Name)?)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{["']([^"']*)["']\})/u;

/** The level word of an element that draws an icon: `<Check />`, `<Icon name="close" />`, `<i class="fa fa-check">`. */
export function signOfElement(html: string): string | undefined {
  const [, tag = '', attributes = ''] = ELEMENT.exec(html) ?? [];
  const naming = NAMING.exec(attributes);
  const name = naming?.[1] ?? naming?.[2] ?? naming?.[3];
  if (/^[A-Z]/u.test(tag)) {
    const own = attributes.trimEnd().endsWith('/') ? iconWord(tag) : undefined;
    return own ?? (name === undefined ? undefined : iconWord(name));
  }
  if (tag !== 'i' || name === undefined) return undefined;
  const words = new Set(name.split(' ').flatMap((one) => iconWord(one) ?? []));
  return words.size === 1 ? [...words][0] : iconWord(name);
}
