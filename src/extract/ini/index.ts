// An INI file as claims: the matrices that OpenStack's pages are rendered from.
import type { Problem } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';
import { DOCUMENT_START } from '../../position.ts';
import { type IniFile, type IniOption, parseIni } from '../../syntax/ini/index.ts';
import type { DocumentClaims, MatrixClaims } from '../claims.ts';
import { orRecords, recordClaims } from '../sources/record-tables.ts';
import { aboutOf } from './about.ts';
import { iniData } from './data.ts';
import { dataKeys, readFeature } from './feature.ts';
import { type FeatureFileInput, readFeatureFile } from './feature-file.ts';
import { legendOf } from './legend.ts';
import { type Layout, layoutOf } from './sections.ts';
import { swallowedKeys } from './swallowed.ts';

/** Options that `[DEFAULT]` may give to all sections together: it multiplies, and files come from strangers. */
const MAX_INHERITED = 1_000_000;

function wholeRange(file: IniFile): Range {
  const start = file.sections[0]?.range.start ?? DOCUMENT_START.start;
  return { start, end: file.sections.at(-1)?.range.end ?? start };
}

function inheritance(layout: Layout): {
  readonly defaults: readonly IniOption[];
  readonly problems: readonly Problem[];
} {
  const { defaults, features } = layout;
  const first = defaults[0];
  if (first === undefined || defaults.length * features.length <= MAX_INHERITED)
    return { defaults, problems: [] };
  const message = `The ${defaults.length} keys of [DEFAULT] for ${features.length} sections are more than is read; they are left out.`;
  return { defaults: [], problems: [{ code: 'malformed-syntax', message, range: first.name.range }] };
}

function readMatrix(file: IniFile, layout: Layout, defaults: readonly IniOption[]): MatrixClaims {
  const features = layout.features.map((section) => readFeature(section, defaults, layout));
  const bySection = new Map(layout.features.map((section, index) => [section, features[index]?.keys]));
  return {
    title: '',
    section: [],
    range: wholeRange(file),
    principles: [],
    targetLabel: layout.targetPrefix === 'target.' ? 'Target' : 'Driver',
    targets: layout.targets,
    features: features.map(({ feature }) => feature),
    statuses: features.flatMap(({ status }) => status ?? []),
    cells: features.flatMap(({ cells }) => cells),
    notes: [],
    ...aboutOf(file),
    data: {
      targetPrefix: layout.targetPrefix,
      sections: layout.sections,
      keys: file.sections.flatMap(
        (section) => bySection.get(section) ?? dataKeys(section, undefined, layout),
      ),
    },
  };
}

/**
 * True where a matrix is meant: somebody declares targets and describes features, or, without declarations,
 * sections name drivers (`driver.x=complete`).
 */
function isMatrix({ targets, data }: MatrixClaims): boolean {
  const keys = data?.keys.filter(({ feature }) => feature !== undefined) ?? [];
  if (targets.length > 0) return keys.some(({ role }) => role === 'support' || role === 'title');
  return keys.some(({ role, name }) => role === 'support' && name.startsWith('driver.'));
}

/**
 * The claims of an INI file: `[driver.x]` or `[target.x]` sections declare the targets, every other section
 * is a feature whose key and id are the section's name. The page that renders the file has its title; without
 * one, our own comments may, else it is empty. A file without targets or without features is no matrix, and whatever
 * is wrong with it is none of ours: no matrix, no problem, one decision that says so. Without targets, `[Features]`
 * of signs is the column of the one target that the file is about.
 */
export function extractIni(file: IniFile, input: FeatureFileInput = { path: '' }): DocumentClaims {
  const layout = layoutOf(file);
  const { defaults, problems } = inheritance(layout);
  const range = wholeRange(file);
  const nothing = { footnotes: [], definitions: [] };
  const matrix = readMatrix(file, layout, defaults);
  if (!isMatrix(matrix)) {
    const own = readFeatureFile(file, input);
    if (own !== undefined) {
      const reason = `${own.matrix.features.length} features have a sign each, for one target.`;
      const decision = { block: 'data' as const, range, section: [], taken: true, reason };
      const problems = [...file.problems, ...own.problems];
      return { ...nothing, matrices: [own.matrix], decisions: [decision], problems };
    }
    const reason = 'No [driver.x] or [target.x] section beside sections that describe features.';
    const decision = { block: 'data' as const, range, section: [], taken: false, reason };
    return { ...nothing, matrices: [], decisions: [decision], problems: [] };
  }
  const swallowed = layout.features.flatMap((section) => swallowedKeys(section, layout));
  const reason = `${layout.targets.length} targets are declared, ${layout.features.length} sections describe features.`;
  return {
    ...nothing,
    matrices: [matrix],
    decisions: [{ block: 'data', range, section: [], taken: true, reason }],
    problems: [...file.problems, ...problems, ...swallowed],
  };
}

/** What an INI file says: in a known dialect, else as records by section, which are read as any other data. */
export function readIniClaims(text: string, input: FeatureFileInput): DocumentClaims {
  const file = parseIni(text);
  const known = extractIni(file, input);
  const data = { root: iniData(file), problems: file.problems };
  const claims = known.matrices.length > 0 ? known : orRecords(known, recordClaims(data, { text, ...input }));
  const legend = legendOf(file.comments);
  return claims.matrices.length === 0 || legend.length === 0 ? claims : { ...claims, legend };
}
