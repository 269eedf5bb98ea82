// One section of an INI file as the claims of one feature.
import type { IniOption, IniSection, IniValue } from '../../syntax/ini/index.ts';
import type { CellClaim, DataKey, FeatureClaim, StatusClaim, Text } from '../claims.ts';
import { historyOf } from '../lexicon/history.ts';
import { parseMaturity } from '../lexicon/status.ts';
import { type History, STAGES, type Status } from '../support.ts';
import { type KeyMeaning, levelOf, meaningOf, OWN_KEYS, type OwnRole } from './keys.ts';
import type { Layout } from './sections.ts';
import { lineOf, lineText, paragraphText, partOf, semicolonParts } from './text.ts';

/** What one section says. */
export interface FeatureClaims {
  readonly feature: FeatureClaim;
  readonly status?: StatusClaim;
  readonly cells: readonly CellClaim[];
  readonly keys: readonly DataKey[];
}

/** The word in `driver-text.x` by which a cell is not applicable to those who know only four levels. */
const NOT_APPLICABLE = 'not-applicable';

/** The options of a feature by what they are for; of two with one key the last, as configparser has it. */
interface Sorted {
  readonly own: ReadonlyMap<string, IniOption>;
  readonly attributes: readonly IniOption[];
  readonly support: ReadonlyMap<string, IniOption>;
  readonly notes: ReadonlyMap<string, IniOption>;
  /** Our own keys of a target. */
  readonly ofTarget: ReadonlyMap<string, Partial<Record<OwnRole, IniOption>>>;
}

const isOwn = (role: KeyMeaning['role']): role is OwnRole =>
  /^support-(?:text|stage|since|until)$/u.test(role);

function targetOf({ names, stray }: KeyMeaning, layout: Layout): string | undefined {
  return names === undefined || stray ? undefined : layout.byName.get(names);
}

function dataKey(
  section: string,
  feature: string | undefined,
  option: IniOption,
  layout: Layout,
): DataKey | undefined {
  const text = lineOf(option.value);
  const meaning = meaningOf(option.key, text, layout.bare);
  const { role, names } = meaning;
  if (isOwn(role)) return undefined;
  const target = targetOf(meaning, layout);
  const value = { text, range: option.value.range };
  return {
    section,
    ...(feature !== undefined && { feature }),
    name: option.key,
    role,
    ...(names !== undefined && { names }),
    ...(target !== undefined && { target }),
    value,
    range: option.name.range,
  };
}

/** The keys of a section as rules see them; `feature` is absent for sections that are none. */
export function dataKeys(section: IniSection, feature: string | undefined, layout: Layout): DataKey[] {
  return section.options.flatMap((option) => dataKey(section.name.text, feature, option, layout) ?? []);
}

function sort(options: readonly IniOption[], layout: Layout): Sorted {
  const own = new Map<string, IniOption>();
  const attributes = new Map<string, IniOption>();
  const support = new Map<string, IniOption>();
  const notes = new Map<string, IniOption>();
  const ofTarget = new Map<string, Partial<Record<OwnRole, IniOption>>>();
  for (const option of options) {
    const meaning = meaningOf(option.key, lineOf(option.value), layout.bare);
    const { role, names } = meaning;
    const target = targetOf(meaning, layout);
    if (role === 'support' && target !== undefined) support.set(target, option);
    else if (role === 'support-notes' && target !== undefined) notes.set(target, option);
    else if (isOwn(role)) {
      if (target !== undefined) ofTarget.set(target, { ...ofTarget.get(target), [role]: option });
    } else if (role === 'unknown' || role === 'attribute' || meaning.stray)
      attributes.set(option.key, option);
    if (names === undefined) own.set(role === 'api' ? role : option.key, option);
  }
  const kept = [...attributes.values()].filter(({ key }) => !OWN_KEYS.has(key));
  return { own, attributes: kept, support, notes, ofTarget };
}

function notesOf(value: IniValue | undefined): readonly Text[] {
  const note = value && paragraphText(value);
  return note === undefined || note.text === '' ? [] : [note];
}

function refine(level: CellClaim['level'], own: string | undefined, said: string | undefined) {
  if (own === undefined || own === '') return { level, text: said };
  if (level !== 'missing') return { level, text: own };
  if (own === NOT_APPLICABLE) return { level: NOT_APPLICABLE, text: undefined } as const;
  const rest = own.startsWith(`${NOT_APPLICABLE}: `) ? own.slice(NOT_APPLICABLE.length + 2) : undefined;
  return rest === undefined ? { level, text: own } : ({ level: NOT_APPLICABLE, text: rest } as const);
}

const lineIn = (option: IniOption | undefined): string | undefined => option && lineOf(option.value);

function historyAt(own: Partial<Record<OwnRole, IniOption>>): History {
  const stage = lineIn(own['support-stage']);
  return historyOf({
    stage: STAGES.find((name) => name === stage),
    since: lineIn(own['support-since']) || undefined,
    until: lineIn(own['support-until']) || undefined,
  });
}

function cellClaim(feature: string, target: string, option: IniOption, sorted: Sorted): CellClaim {
  const { text: value, range } = lineText(option.value);
  const meaning = levelOf(value);
  const own = sorted.ofTarget.get(target) ?? {};
  const said = value === meaning?.word || value === '' ? undefined : value;
  const { level, text } = refine(meaning?.level ?? 'unknown', lineIn(own['support-text']), said);
  const symbol = meaning?.word ?? value;
  return {
    view: 'data',
    feature,
    target,
    level,
    basis: meaning === undefined ? 'none' : 'preset',
    symbol,
    ...(text !== undefined && { text }),
    ...historyAt(own),
    notes: notesOf(sorted.notes.get(target)?.value),
    footnotes: [],
    range,
    symbolRange: meaning === undefined ? range : partOf(range, 0, symbol.length),
  };
}

const PLAIN_STATUSES = ['mandatory', 'optional', 'mature', 'immature', 'unspecified'] as const;

/** A status as the programs that read these files know it: case counts. */
function statusOf(text: string): Status | undefined {
  const plain = PLAIN_STATUSES.find((kind) => kind === text);
  if (plain !== undefined) return { kind: plain };
  const open = text.indexOf('(');
  if (open < 0 || !text.endsWith(')')) return undefined;
  const argument = text.slice(open + 1, -1).trim();
  if (argument === '') return undefined;
  const kind = text.slice(0, open).trim();
  if (kind === 'choice') return { kind, group: argument };
  if (kind === 'condition' || kind === 'conditional') return { kind: 'condition', expression: argument };
  return undefined;
}

function statusClaim(feature: string, own: ReadonlyMap<string, IniOption>): StatusClaim | undefined {
  const said = own.get('status');
  const maturity = own.get('maturity');
  const option = said ?? maturity;
  if (option === undefined) return undefined;
  const { text: value, range } = lineText(option.value);
  // A group or expression that the parentheses cannot hold stands in a key of its own.
  const argument = value === 'choice' || value === 'condition' ? own.get(value) : undefined;
  const text = argument === undefined ? value : `${value}(${lineOf(argument.value)})`;
  const status = said === undefined ? parseMaturity(value) : statusOf(text);
  return { view: 'data', feature, ...(status !== undefined && { status }), text, range };
}

function featureClaim(section: IniSection, sorted: Sorted): FeatureClaim {
  const line = (key: string): string => {
    const option = sorted.own.get(key);
    return option === undefined ? '' : lineOf(option.value);
  };
  const name = section.name.text;
  const title = line('title');
  const link = line('link');
  const api = sorted.own.get('api');
  const notes = sorted.own.get('notes');
  const commands = sorted.own.get('cli');
  const group = sorted.own.get('group');
  const filled = (text: Text | undefined): Text | undefined => (text?.text === '' ? undefined : text);
  const apiText = filled(api && lineText(api.value));
  const notesText = filled(notes && paragraphText(notes.value));
  return {
    view: 'data',
    key: name,
    id: line('id') || name,
    title: title === '' ? name : title,
    group: group === undefined ? [] : semicolonParts(group.value).map(({ text }) => text),
    ...(link !== '' && { link }),
    range: section.name.range,
    block: section.range,
    ...(apiText !== undefined && { api: apiText }),
    commands: commands === undefined ? [] : semicolonParts(commands.value),
    ...(notesText !== undefined && { notes: notesText }),
    attributes: sorted.attributes
      .map((option) => ({ name: option.name.text, value: paragraphText(option.value) }))
      .filter(({ value }) => value.text !== ''),
  };
}

/** The claims of one feature; `defaults` are the options that its section inherits. */
export function readFeature(
  section: IniSection,
  defaults: readonly IniOption[],
  layout: Layout,
): FeatureClaims {
  const key = section.name.text;
  const written = new Set(section.options.map((option) => option.key));
  const inherited = defaults.filter((option) => !written.has(option.key));
  const sorted = sort(inherited.length === 0 ? section.options : [...section.options, ...inherited], layout);
  const status = statusClaim(key, sorted.own);
  return {
    feature: featureClaim(section, sorted),
    ...(status !== undefined && { status }),
    cells: [...sorted.support].map(([target, option]) => cellClaim(key, target, option, sorted)),
    keys: dataKeys(section, key, layout),
  };
}
