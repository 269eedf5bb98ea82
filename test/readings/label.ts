// Labels: what a careful reader takes from a document, in the style of test/support/outline.ts.
import type { Level } from '../../src/extract/support.ts';

/** What a cell may hold; `undefined` where the document says nothing. */
export type Allowed = readonly (Level | undefined)[];

export interface ExpectedMatrix {
  /** As the document calls it; `-` where it does not say. Told when it differs, and not counted. */
  readonly title: string;
  /** Whether a document without this matrix is right too. */
  readonly optional: boolean;
  /** The names of each target, any of which will do. */
  readonly targets: readonly (readonly string[])[];
  /** The path of groups and the title, or several that will do; a lone title is found in any group. */
  readonly features: readonly {
    readonly paths: readonly (readonly string[])[];
    readonly cells: readonly Allowed[];
  }[];
}

export interface Label {
  readonly kind: string;
  /** Whether features and targets may change places: only where two careful readers would differ. */
  readonly eitherWay: boolean;
  /** None where the document holds no matrix. */
  readonly matrices: readonly ExpectedMatrix[];
}

const LEVELS: ReadonlyMap<string, Level | undefined> = new Map([
  ['C', 'complete'],
  ['P', 'partial'],
  ['M', 'missing'],
  ['U', 'unknown'],
  ['N', 'not-applicable'],
  ['.', undefined],
]);

/** `CP/MN` is three cells, the second of which may be one or the other. */
function parseCells(text: string): Allowed[] {
  if (!/^[CPMUN.](?:\/?[CPMUN.])*$/u.test(text)) throw new Error(`no levels: ${text}`);
  const cells = text.match(/.(?:\/.)*/gu) ?? [];
  return cells.map((cell) => cell.split('/').map((letter) => LEVELS.get(letter)));
}

/** `Phone = Runs on Phone` is one name or the other. */
const parseNames = (text: string): string[] => text.split(' = ');

function parseFeature(line: string, targets: ExpectedMatrix['targets']): ExpectedMatrix['features'][number] {
  const at = line.lastIndexOf(': ');
  if (at < 0) throw new Error(`no levels: ${line}`);
  const cells = parseCells(line.slice(at + 2).trim());
  if (cells.length !== targets.length)
    throw new Error(`${cells.length} levels for ${targets.length} targets: ${line}`);
  return { paths: parseNames(line.slice(0, at)).map((path) => path.split(' > ')), cells };
}

/** `# Title`, or `#? Title` of one that may be left out; the targets; a line a feature. */
function parseMatrix(block: string): ExpectedMatrix {
  const [heading = '', names = '', ...rows] = block.split('\n').filter((line) => line.trim() !== '');
  const [, optional, title = ''] = /^#(\?)? (.+)$/u.exec(heading) ?? [];
  if (title === '' || names === '' || rows.length === 0) throw new Error(`no matrix: ${block}`);
  const targets = names.split(names.includes(' | ') ? ' | ' : ', ').map(parseNames);
  const features = rows.map((row) => parseFeature(row, targets));
  return { title, optional: optional !== undefined, targets, features };
}

/** Reads a label; throws where it is not well formed. */
export function parseLabel(text: string): Label {
  const [head = '', ...blocks] = text.trim().split(/\n(?=#\?? )/u);
  const lines = head.split('\n').filter((line) => line !== '');
  const kind = lines[0]?.startsWith('kind: ') ? lines[0].slice('kind: '.length) : '';
  if (!/^[a-z-]+$/u.test(kind)) throw new Error('the first line names no kind');
  const said = lines.slice(1).filter((line) => !line.startsWith('why: '));
  const stray = said.find((line) => line !== 'either way' && line !== 'no matrix');
  if (stray !== undefined) throw new Error(`not understood: ${stray}`);
  const matrices = blocks.map(parseMatrix);
  const none = matrices.every(({ optional }) => optional);
  if (none !== said.includes('no matrix')) throw new Error('a label has a matrix or says "no matrix"');
  return { kind, eitherWay: said.includes('either way'), matrices };
}
