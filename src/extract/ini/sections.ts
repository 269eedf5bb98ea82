// Which sections of an INI file declare targets, which describe features, and which target a key names.
import { pushAll } from '../../long-lists.ts';
import type { IniFile, IniOption, IniSection } from '../../syntax/ini/index.ts';
import type { DataSection, TargetClaim } from '../claims.ts';
import { lineOf, partOf } from './text.ts';

const DECLARATION_PREFIXES = ['driver.', 'target.'] as const;

/** The first dialect of all listed its targets in one section, by these keys. */
const LIST_SECTION = 'targets';
const LIST_KEY_PREFIX = 'driver-impl-';

/** The sections of a file by their use. */
export interface Layout {
  /** What most declarations begin with. */
  readonly targetPrefix: string;
  readonly targets: readonly TargetClaim[];
  /** Target keys by the name in lower case, which is how keys name them. */
  readonly byName: ReadonlyMap<string, string>;
  /** Names in lower case of the targets that need no prefix. */
  readonly bare: ReadonlySet<string>;
  readonly features: readonly IniSection[];
  readonly defaults: readonly IniOption[];
  readonly sections: readonly DataSection[];
}

/** The last of the options of one key: what configparser keeps when it is not strict. */
export function optionOf(options: readonly IniOption[], key: string): IniOption | undefined {
  return options.findLast((option) => option.key === key);
}

function declaration(section: IniSection, prefix: string, defaults: readonly IniOption[]): TargetClaim {
  const { text, range } = section.name;
  const key = text.slice(prefix.length);
  const read = (name: string): string => {
    const option = optionOf(section.options, name) ?? optionOf(defaults, name);
    return option === undefined ? '' : lineOf(option.value);
  };
  const title = read('title');
  const link = read('link');
  const id = read('id') || key;
  const claim = { view: 'data' as const, key, id, title: title === '' ? key : title };
  const name = partOf(range, prefix.length, key.length);
  return { ...claim, ...(link !== '' && { link }), range: name };
}

function listed(section: IniSection): readonly TargetClaim[] {
  return section.options
    .filter(({ key }) => key.startsWith(LIST_KEY_PREFIX) && key.length > LIST_KEY_PREFIX.length)
    .map(({ key, name, value }) => {
      const id = key.slice(LIST_KEY_PREFIX.length);
      const title = lineOf(value);
      const range = partOf(name.range, LIST_KEY_PREFIX.length, id.length);
      return { view: 'data', key: id, id, title: title === '' ? id : title, range };
    });
}

function prefixOf(name: string): (typeof DECLARATION_PREFIXES)[number] | undefined {
  return DECLARATION_PREFIXES.find((prefix) => name.startsWith(prefix) && name.length > prefix.length);
}

/** Sorts the sections of a file. */
export function layoutOf(file: IniFile): Layout {
  const targets: TargetClaim[] = [];
  const bare = new Set<string>();
  const features: IniSection[] = [];
  const sections: DataSection[] = [];
  const defaults = file.sections.filter((section) => section.defaults).flatMap(({ options }) => options);
  for (const section of file.sections) {
    const { text: name, range } = section.name;
    const prefix = prefixOf(name);
    if (section.defaults || name === LIST_SECTION) {
      if (!section.defaults) pushAll(targets, listed(section));
      sections.push({ name, role: 'defaults', key: name, range });
    } else if (prefix !== undefined) {
      const claim = declaration(section, prefix, defaults);
      targets.push(claim);
      if (prefix === 'target.') bare.add(claim.key.toLowerCase());
      sections.push({ name, role: 'target', key: claim.key, range });
    } else {
      features.push(section);
      sections.push({ name, role: 'feature', key: name, range });
    }
  }
  const byName = new Map(targets.toReversed().map(({ key }) => [key.toLowerCase(), key]));
  const targetPrefix = bare.size * 2 > targets.length ? 'target.' : 'driver.';
  return { targetPrefix, targets, byName, bare, features, defaults, sections };
}
