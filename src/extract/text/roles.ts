// Roles of Sphinx and its extensions, which the parser keeps as they are: what a reader sees in their place.
import { iconWord } from './icons.ts';

/** Roles that draw an icon: its name stands first, size and classes behind semicolons. */
const ICON = /^(?:octicon|fa[bsrl]?|far|fas|fab|fontawesome|material(?:-[a-z]+)?|mdi|bi|icon|iconify)$/u;
/** Roles that refer to something, in a domain (`py:func`) or without one. */
const REFERENCE =
  /^(?:[a-z]+:[a-z]+(?::[a-z]+)?|ref|doc|any|term|numref|download|keyword|envvar|token|class|func|meth|mod|attr|data|exc|obj|const|macro|type|member)$/u;
/** `a title <target>`, as roles of every extension have it. */
const TITLED = /^([^<]*[^<\s])\s*<([^<>]+)>$/u;

/** `DMA (direct memory access)`, of which the second is shown when asked for. */
const ABBREVIATED = /^([^()]*[^()\s])\s*\([^()]*\)$/u;

/** The word that an icon stands for, or its name as emoji have theirs. */
const iconText = (name: string): string => iconWord(name) ?? `:${name}:`;

/** The text of a role that only Sphinx knows. */
export function roleText(name: string, value: string): string {
  const role = name.toLowerCase();
  if (ICON.test(role)) return iconText(value.split(';', 1)[0] ?? '');
  if (role === 'abbr') return value.replace(ABBREVIATED, '$1');
  const [, title, target = ''] = TITLED.exec(value) ?? [];
  if (title !== undefined && (REFERENCE.test(role) || /^[^\s:/#]+[:/#]\S+$/u.test(target))) return title;
  if (!REFERENCE.test(role)) return value;
  // `~a.b.c` shows the last name, `!a` is no link.
  return value.startsWith('~')
    ? value.slice(Math.max(1, value.lastIndexOf('.') + 1))
    : value.replace(/^!/u, '');
}
