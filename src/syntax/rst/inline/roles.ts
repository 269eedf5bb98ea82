// Interpreted text roles: docutils' own, those that a document defines, and all others, which are kept by name.
import type { PhrasingContent } from 'mdast';
import type { Context, RoleDefinition } from '../context.ts';
import { ROLE_TRANSLATIONS } from '../languages.ts';
import type { Role, RoleData } from '../nodes.ts';
import { restoreEscapes, unescapeText } from './inline-text.ts';
import { type InlineState, textNode } from './make.ts';

const PEP_URL = 'https://peps.python.org/pep-';
const RFC_URL = 'https://tools.ietf.org/html/rfc';

/** docutils' roles, each by all of its English names. */
const CANONICAL = new Map<string, string>(
  Object.entries({
    abbreviation: 'ab',
    acronym: 'ac',
    code: '',
    subscript: 'sub',
    superscript: 'sup',
    'title-reference': 'title t',
    'pep-reference': 'pep',
    'rfc-reference': 'rfc',
    emphasis: '',
    strong: '',
    literal: '',
    math: '',
    raw: '',
    index: 'i',
    'named-reference': '',
    'anonymous-reference': '',
    'footnote-reference': '',
    'citation-reference': '',
    'substitution-reference': '',
    target: '',
    'uri-reference': 'uri url',
    'restructuredtext-unimplemented-role': '',
  }).flatMap(([name, others]) =>
    [name, ...others.split(' ')].map((other): [string, string] => [other, name]),
  ),
);
CANONICAL.delete('');

/** Names that docutils reserves and does nothing with. */
const UNIMPLEMENTED = new Set(
  [
    'index named-reference anonymous-reference footnote-reference citation-reference',
    'substitution-reference target uri-reference restructuredtext-unimplemented-role',
  ].flatMap((names) => names.split(' ')),
);

/** Roles that make links, whatever classes a `role` directive gives them. */
const LINKS: ReadonlySet<string> = new Set(['pep-reference', 'rfc-reference']);

/** Finds a role by the name that a document uses; undefined where docutils has none of that name. */
export function findRole(context: Context, name: string): RoleDefinition | undefined {
  const key = name.toLowerCase();
  const local = context.roles.get(key);
  if (local !== undefined) return local;
  const translated = ROLE_TRANSLATIONS[context.options.language ?? 'en']?.[key];
  const canonical = CANONICAL.get(translated ?? key);
  return canonical === undefined ? undefined : { canonical };
}

export interface RoleSpot {
  readonly start: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly end: number;
}

/** Makes the node of interpreted text; an empty name stands for the default role. */
export function applyRole(state: InlineState, written: string, spot: RoleSpot): PhrasingContent {
  const { context, source } = state;
  const name = written === '' ? (context.defaultRole ?? 'title-reference') : written;
  const role = findRole(context, name);
  const position = source.range(spot.start, spot.end);
  if (role === undefined) {
    const problem = context.report('unknown-role', position, name);
    return roleNode(state, name, spot, { problem });
  }
  const text = unescapeText(source.text.slice(spot.textStart, spot.textEnd));
  const flaw = findFlaw(role, text, context);
  if (flaw !== undefined) {
    const problem = context.report('invalid-role', position, name, flaw);
    return roleNode(state, name, spot, { canonical: role.canonical, problem });
  }
  const children = () => [textNode(state, spot.textStart, spot.textEnd)];
  const link = (url: string, prefix: string): PhrasingContent => ({
    type: 'link',
    url,
    children: children(),
    position,
    data: { prefix, ...(role.classes && { classes: [...role.classes] }) },
  });
  switch (role.classes === undefined || LINKS.has(role.canonical) ? role.canonical : '') {
    case 'emphasis':
      return { type: 'emphasis', children: children(), position };
    case 'strong':
      return { type: 'strong', children: children(), position };
    case 'literal':
      return { type: 'inlineCode', value: text, position };
    case 'pep-reference':
      return link(`${PEP_URL}${text.trim().padStart(4, '0')}`, 'PEP ');
    case 'rfc-reference':
      return link(rfcUrl(text), 'RFC ');
    default:
      return roleNode(state, name, spot, roleData(role));
  }
}

function roleData(role: RoleDefinition): RoleData {
  const data: RoleData = { canonical: role.canonical };
  if (role.classes !== undefined) data.classes = [...role.classes];
  if (role.format !== undefined) data.format = role.format;
  if (role.language !== undefined) data.language = role.language;
  return data;
}

function roleNode(state: InlineState, name: string, spot: RoleSpot, data: RoleData): Role {
  const value = restoreEscapes(state.source.text.slice(spot.textStart, spot.textEnd));
  const children = [textNode(state, spot.textStart, spot.textEnd)];
  return { type: 'role', name, value, children, position: state.source.range(spot.start, spot.end), data };
}

/** Why docutils would refuse to apply a role to a text; undefined where it would not. */
function findFlaw(role: RoleDefinition, text: string, { options }: Context): string | undefined {
  if (UNIMPLEMENTED.has(role.canonical)) return 'is reserved, and does nothing yet';
  if (role.canonical === 'raw' && role.format === undefined)
    return 'needs a "role" directive that gives its format';
  if (role.language !== undefined && options.knowsLanguage?.(role.language) === false)
    return `is in "${role.language}", which no highlighter knows`;
  if (role.canonical === 'pep-reference' && !isNumberIn(text, 0, 9999))
    return 'takes a number from 0 to 9999';
  if (role.canonical === 'rfc-reference' && !isNumberIn(text.split('#', 1)[0] ?? '', 1))
    return 'takes a number from 1';
  return undefined;
}

function isNumberIn(text: string, least: number, most = Number.POSITIVE_INFINITY): boolean {
  const trimmed = text.trim();
  return /^[+-]?[0-9]+$/.test(trimmed) && Number(trimmed) >= least && Number(trimmed) <= most;
}

function rfcUrl(text: string): string {
  const hash = text.indexOf('#');
  const number = Number(hash < 0 ? text : text.slice(0, hash));
  return `${RFC_URL}${number}.html${hash < 0 ? '' : text.slice(hash)}`;
}
