// The stages in their order: the one page to read first.
import type { Root } from 'mdast';
import { type Problem, REFUSED } from './diagnostic.ts';
import { relevantProblems } from './extract/claims/problems.ts';
import type { DocumentClaims } from './extract/claims.ts';
import { readCsvClaims } from './extract/csv/index.ts';
import { csvRecords } from './extract/csv/records.ts';
import { extractTree } from './extract/document.ts';
import { readIniClaims } from './extract/ini/index.ts';
import { withDataMatrices } from './extract/ini/page.ts';
import type { ExtractOptions, SourceMapping } from './extract/options.ts';
import { aboutSupport, frontMatterOf } from './extract/sources/front-matter.ts';
import { sourceClaims } from './extract/sources/index.ts';
import { mappedClaims } from './extract/sources/mapping.ts';
import { orRecords, recordClaims } from './extract/sources/record-tables.ts';
import { foldName } from './extract/text/fold.ts';
import type { MatrixDocument } from './lint/document.ts';
import { buildMatrices } from './model/build.ts';
import { readJsonClaims, readYamlClaims } from './model/data.ts';
import { withEvidence } from './model/evidence.ts';
import { evidenceIn } from './model/test-results.ts';
import { DOCUMENT_START } from './position.ts';
import { stretchFinder } from './search.ts';
import { createBudget } from './source/budget.ts';
import { matches } from './source/glob.ts';
import { wayTo } from './source/paths.ts';
import type { FileReader } from './source/resolve.ts';
import type { Source } from './source/source.ts';
import { parseAsciidoc } from './syntax/asciidoc/index.ts';
import { mendHeadings } from './syntax/broken-headings.ts';
import { mendTables } from './syntax/broken-tables.ts';
import type { DataTree } from './syntax/data.ts';
import { withHtmlTables } from './syntax/embedded-html.ts';
import { findFrontMatterFlaws } from './syntax/front-matter.ts';
import { parseHtml } from './syntax/html.ts';
import { opensElements } from './syntax/inline-elements.ts';
import { parseJson } from './syntax/json.ts';
import { indentedBlocks, withIndentedBlocks } from './syntax/markdown/indented.ts';
import { parseBounded } from './syntax/markdown.ts';
import { mystOf } from './syntax/myst/detect.ts';
import { embedMyst, type MystText } from './syntax/myst/index.ts';
import { nestingProblem } from './syntax/nesting.ts';
import { findOpenTags } from './syntax/open-tags.ts';
import { parsePlain } from './syntax/plain.ts';
import { parseRst } from './syntax/rst/index.ts';
import { findSlips, isOfFence } from './syntax/rst/slips.ts';
import { parseToml } from './syntax/toml.ts';
import { parseYaml } from './syntax/yaml.ts';

/** Text to claims, by the format of the source. Never throws at what the text says. */
export function readClaims(source: Source, options: ExtractOptions = {}, given?: Root): DocumentClaims {
  const { text } = source;
  const refusal = nestingProblem(text, source.format);
  if (refusal) return refused(refusal);
  if (!source.readFile) return claimsOf(source, options, given);
  const budget = createBudget(source.readFile);
  const claims = claimsOf({ ...source, readFile: budget.read }, options, given);
  const excess = budget.excess();
  if (excess === undefined) return claims;
  const message = `The ${excess}, so the document is not read. Name fewer or smaller files.`;
  return refused({ code: REFUSED, message, range: DOCUMENT_START });
}

function refused(problem: Problem): DocumentClaims {
  return { matrices: [], footnotes: [], decisions: [], definitions: [], problems: [problem] };
}

function claimsOf(source: Source, options: ExtractOptions, given?: Root): DocumentClaims {
  const { text } = source;
  switch (source.format) {
    case 'markdown': {
      const myst = readableMyst(text);
      const indented = indentedBlocks(myst?.text ?? text);
      const plain = indented?.text ?? myst?.text ?? text;
      const parsed = given && plain === text ? { root: given } : parseBounded(plain);
      if ('problem' in parsed) return refused(parsed.problem);
      const root = indented === undefined ? parsed.root : withIndentedBlocks(parsed.root, indented);
      const claims = readMarkdownClaims(root, { source, plain, options, myst });
      const own = claims.matrices.length > 0 ? undefined : readFrontMatter(source, options);
      return own === undefined ? claims : orRecords(claims, own);
    }
    case 'text':
      return extractTree({ root: parsePlain(text), text, markdown: true, options });
    case 'rst': {
      const read = source.readFile;
      const path = source.path.slice(source.path.lastIndexOf('/') + 1);
      const { root, problems } = parseRst(text, { readFile: textReader(read), path });
      const html = withHtmlTables(root, text);
      const claims = extractTree({ root: html.root, text, markdown: false, options });
      const own = [...html.problems, ...rstProblems(root, text, problems, claims)];
      const relevant = { ...claims, problems: [...claims.problems, ...own] };
      return read === undefined ? relevant : withDataMatrices(relevant, { root, text, read });
    }
    case 'asciidoc':
      return readAsciidocClaims(source, options);
    case 'html': {
      const { root, problems } = parseHtml(text);
      const claims = extractTree({ root, text, markdown: false, options });
      return { ...claims, problems: [...claims.problems, ...problems, ...openTags(claims, text)] };
    }
    case 'csv':
      return readCsv(source, options);
    case 'ini':
      return readIniClaims(text, { path: source.path, read: source.readFile });
    case 'json':
      return readData(source, parseJson(text), options, readJsonClaims);
    case 'toml':
      return readData(source, parseToml(text), options, readYamlClaims);
    case 'yaml':
      return readData(source, parseYaml(text), options, readYamlClaims);
  }
}

/** CSV is a table, or records where the configuration has a mapping for it. */
function readCsv({ text, path }: Source, options: ExtractOptions): DocumentClaims {
  const mapping = mappingOf(path, options);
  if (mapping === undefined) return readCsvClaims(text, options);
  return mappedClaims(csvRecords(text), { text, path, options, mapping });
}

/** What is wrong with a page in RST. Without a matrix it is none of ours, but for what may have cost it one. */
function rstProblems(
  root: Root,
  text: string,
  problems: readonly Problem[],
  { matrices }: DocumentClaims,
): readonly Problem[] {
  if (matrices.length === 0) return relevantProblems(problems, matrices);
  const others = problems.filter((problem) => !isOfFence(problem, text));
  return [...relevantProblems(others, matrices), ...findSlips(root, text)];
}

/** What a page with a matrix leaves open of its HTML. */
const openTags = ({ matrices }: DocumentClaims, text: string, root?: Root): readonly Problem[] =>
  matrices.length > 0 && opensElements(text) ? findOpenTags(text, root) : [];

const frontMatterFlaws = (root: Root, text: string): readonly Problem[] =>
  text.startsWith('---') ? findFrontMatterFlaws(root, text) : [];

function readAsciidocClaims({ text, readFile }: Source, options: ExtractOptions): DocumentClaims {
  const { root, problems } = parseAsciidoc(text, { readFile: readFile && textReader(readFile) });
  const html = withHtmlTables(root, text);
  const claims = extractTree({ root: html.root, text, markdown: false, options });
  const relevant = relevantProblems(problems, claims.matrices);
  return { ...claims, problems: [...claims.problems, ...html.problems, ...relevant] };
}

/** The texts of files that can be read. */
const textReader =
  (read: FileReader | undefined) =>
  (name: string): string | undefined => {
    const file = read?.(name);
    return file?.ok ? file.text : undefined;
  };

/** Data is the sources that a page is made from, the canonical shape, or records. */
function readData(
  { text, path, readFile }: Source,
  tree: DataTree,
  options: ExtractOptions,
  canonical: (text: string, tree: DataTree) => DocumentClaims,
): DocumentClaims {
  const mapping = mappingOf(path, options);
  if (mapping !== undefined) return mappedClaims(tree, { text, path, options, mapping });
  const sources = sourceClaims({ tree, text, path, read: readFile, options });
  return sources ?? orRecords(canonical(text, tree), recordClaims(tree, { text, path, options }));
}

/** The mapping of the configuration for a file, which may be one of a revision (`HEAD:features.yaml`). */
function mappingOf(path: string, { sources }: ExtractOptions): SourceMapping | undefined {
  const file = path.replace(/^.{2,}:/u, '');
  return sources?.entries.find(({ files }) => matches(files, wayTo(sources.folder, file)));
}

/** What the front matter of a page without a matrix says. */
function readFrontMatter({ text, path }: Source, options: ExtractOptions): DocumentClaims | undefined {
  if (!/^(?:---|\+\+\+)/u.test(text)) return undefined;
  const mapping = mappingOf(path, options);
  const tree = frontMatterOf(text, mapping !== undefined);
  if (tree === undefined) return undefined;
  if (mapping !== undefined) return mappedClaims(tree, { text, path, options, mapping });
  return recordClaims(aboutSupport(tree), { text, path, options });
}

/** What a fence holds that is nested beyond measure. */
const EMPTY: Root = { type: 'root', children: [] };

const rootOf = (parsed: ReturnType<typeof parseBounded>): Root | undefined =>
  'root' in parsed ? parsed.root : undefined;

/** What a document has of MyST, unless that nests beyond measure: its fences are code then. */
function readableMyst(text: string): MystText | undefined {
  const myst = mystOf(text);
  return myst !== undefined && nestingProblem(myst.text, 'markdown') ? undefined : myst;
}

interface MarkdownReading {
  readonly source: Source;
  /** What Markdown parses, as long as the text. */
  readonly plain: string;
  readonly options: ExtractOptions;
  readonly myst: MystText | undefined;
}

/** What is wrong with a table is said only where the table is a matrix. */
function readMarkdownClaims(parsed: Root, { source, plain, options, myst }: MarkdownReading): DocumentClaims {
  const { text, readFile } = source;
  const headings = mendHeadings(parsed, plain);
  const { root, problems } = mendTables(headings.root, plain);
  const html = withHtmlTables(root, plain);
  const read = readFile && textReader(readFile);
  const parsers = {
    markdown: (part: string) =>
      nestingProblem(part, 'markdown') ? EMPTY : (rootOf(parseBounded(part)) ?? EMPTY),
    rst: (part: string) => (nestingProblem(part, 'rst') ? EMPTY : parseRst(part, { readFile: read }).root),
    readFile: read,
  };
  const whole = myst === undefined ? html.root : embedMyst(html.root, myst, text, parsers);
  const claims = extractTree({ root: whole, text, markdown: true, options });
  const isInTable = stretchFinder(
    claims.matrices.flatMap(({ table }) =>
      table === undefined ? [] : [[table.range.start.offset, table.range.end.offset] as const],
    ),
  );
  const within = problems.filter(({ range }) => isInTable(range.start.offset, range.end.offset));
  const page = claims.matrices.length > 0 ? [...headings.problems, ...frontMatterFlaws(parsed, text)] : [];
  return {
    ...claims,
    problems: [...claims.problems, ...html.problems, ...page, ...openTags(claims, text, parsed), ...within],
  };
}

/** Text to the document that rules and emitters work on; `given` is the tree of a text in Markdown, if there is one. */
export function readDocument(source: Source, options: ExtractOptions = {}, given?: Root): MatrixDocument {
  const claims = readClaims(source, options, given);
  const models = buildMatrices(claims);
  const aliases = new Map(
    Object.entries(options.aliases ?? {}).map(([alias, name]) => [foldName(alias), name]),
  );
  const matrices = claims.matrices.flatMap((matrix, index) => {
    const model = models[index];
    if (model === undefined) return [];
    const evidence = options.evidence
      ? evidenceIn(matrix, model, options.evidence, aliases)
      : matrix.evidence;
    if (evidence === undefined) return [{ claims: matrix, model }];
    const proven = { ...matrix, evidence };
    return [{ claims: proven, model: withEvidence(model, proven) }];
  });
  return {
    source,
    claims: { ...claims, matrices: matrices.map((matrix) => matrix.claims) },
    matrices,
    ...(aliases.size > 0 && { aliases }),
  };
}
