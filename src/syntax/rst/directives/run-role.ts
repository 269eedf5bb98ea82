// The `role` directive, which defines a role, and `default-role`.
import { strip, words } from '../chars.ts';
import type { RoleDefinition } from '../context.ts';
import { NameScanner } from '../inline/names-scan.ts';
import { findRole } from '../inline/roles.ts';
import { makeId } from '../names.ts';
import { splitDirective } from './block.ts';
import { type DirectiveCall, type DirectiveResult, optionValue } from './call.ts';
import { anything, classNames } from './values.ts';

export function runRole(call: DirectiveCall): DirectiveResult {
  const [first] = call.content;
  if (first === undefined || first.range().start.line !== call.line)
    return { flaw: 'needs the name of a role on its first line' };
  const names = matchNames(first.text);
  if (names === undefined) return { flaw: `takes the name of a role, not "${first.text}"` };
  const base = names.base === undefined ? { canonical: 'inline' } : findRole(call.context, names.base);
  if (base === undefined) return { flaw: `builds on an unknown role, "${names.base}"` };
  const extra =
    base.canonical === 'raw' ? { format: anything } : base.canonical === 'code' ? { language: anything } : {};
  const parts = splitDirective(call.content.slice(1), { options: { class: classNames, ...extra } });
  if (parts.flaw !== undefined) return { flaw: parts.flaw };
  const classes = words(optionValue(parts, 'class') ?? names.role).map(makeId);
  if (classes.some((name) => name === '')) return { flaw: `cannot make a class name of "${names.role}"` };
  const format = optionValue(parts, 'format');
  const language = optionValue(parts, 'language');
  const role: RoleDefinition = {
    ...base,
    classes,
    ...(format === undefined ? {} : { format }),
    ...(language === undefined ? {} : { language }),
  };
  call.context.roles.set(names.role.toLowerCase(), role);
  return {};
}

/** Matches `name` or `name(base)`. */
function matchNames(text: string): { role: string; base?: string } | undefined {
  const names = new NameScanner(text);
  const end = names.end(0);
  if (end === 0) return undefined;
  const role = text.slice(0, end);
  const rest = strip(text.slice(end));
  if (rest === '') return { role };
  if (!rest.startsWith('(') || !rest.endsWith(')')) return undefined;
  const base = strip(rest.slice(1, -1));
  return base !== '' && new NameScanner(base).end(0) === base.length ? { role, base } : undefined;
}

export function runDefaultRole(call: DirectiveCall): DirectiveResult {
  const name = call.arguments[0];
  if (name !== undefined && findRole(call.context, name) === undefined)
    return { flaw: `names an unknown role, "${name}"` };
  call.context.defaultRole = name;
  return {};
}
