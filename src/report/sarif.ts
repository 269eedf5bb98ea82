// SARIF 2.1.0: what code scanning services read. https://docs.oasis-open.org/sarif/sarif/v2.1.0/
import type { Diagnostic, Related, Severity } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { jsonText } from '../visible-json.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { fixText, type Report, type ReportedFile, type ReportedRule, type Reporter } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/supportmatrix/supportmatrix';

/** SARIF calls an info a note. */
const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** One run; rules are those that found something, so that their help is at hand where a finding is shown. */
export const sarif: Reporter = (report) => {
  const used = new Set(report.files.flatMap((file) => file.diagnostics.map(({ ruleId }) => ruleId)));
  const rules = report.rules.filter((rule) => used.has(rule.id));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const driver = {
    name: 'supportmatrix',
    semanticVersion: report.version,
    informationUri: HOME,
    rules: rules.map(ruleToSarif),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    results: report.files.flatMap((file) => resultsOf(report, file, indexes)),
  };
  return jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] });
};

function ruleToSarif({ id, description, severity, url, page }: ReportedRule): object {
  return {
    id,
    shortDescription: { text: description },
    help: { text: page ?? description, ...(page === undefined ? {} : { markdown: page }) },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf(
  report: Report,
  file: ReportedFile,
  indexes: ReadonlyMap<string, number>,
): readonly object[] {
  const path = report.repositoryPath(file.path);
  const fingerprints = fingerprintsOf(file, path);
  const hashes = file.diagnostics.length === 0 ? [] : lineHashes(file.text);
  return file.diagnostics.map((diagnostic, index) => ({
    ruleId: diagnostic.ruleId,
    ruleIndex: indexes.get(diagnostic.ruleId),
    level: LEVELS[diagnostic.severity],
    message: { text: diagnostic.message },
    locations: [
      { physicalLocation: place(path, diagnostic.range), logicalLocations: coordinates(diagnostic) },
    ],
    relatedLocations: diagnostic.related?.map((related, id) => relatedToSarif(report, path, related, id)),
    partialFingerprints: {
      primaryLocationLineHash: hashes[diagnostic.range.start.line - 1],
      'coordinate/v1': fingerprints[index],
    },
    fixes: diagnostic.fix && [fixToSarif(diagnostic, path)],
  }));
}

/** Feature and target as a place in the matrix, for those who count findings by them. */
function coordinates({ matrix, featureTitle, targetTitle }: Diagnostic): object[] | undefined {
  const names = [matrix, featureTitle, targetTitle].filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  return [{ name: names.at(-1), fullyQualifiedName: names.join(' / '), kind: 'element' }];
}

function relatedToSarif(report: Report, path: string, related: Related, id: number): object {
  const where = related.path === undefined ? path : report.repositoryPath(related.path);
  return { id, physicalLocation: place(where, related.range), message: { text: related.message } };
}

function fixToSarif(diagnostic: Diagnostic, path: string): object {
  const replacements = (diagnostic.fix?.edits ?? []).map(({ range, text }) => ({
    deletedRegion: region(range),
    insertedContent: { text },
  }));
  return {
    description: { text: fixText(diagnostic) },
    artifactChanges: [{ artifactLocation: { uri: pathToUri(path) }, replacements }],
  };
}

function place(path: string, range: Range): object {
  return { artifactLocation: { uri: pathToUri(path) }, region: region(range) };
}

function region({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** Each part of a path encoded; a lone surrogate, which no URI can hold, becomes U+FFFD. */
function pathToUri(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Characters of a window, white space within lines left out. */
const WINDOW = 100;
const FACTOR = 37n;
const END_OF_FILE = 65_535;
const LINE_FEED = 10;

/** One hash for each line of a text, `hash:number` where `number` counts the lines of equal hash. */
export function lineHashes(text: string): readonly string[] {
  const codes = codesOf(text);
  let power = 1n;
  for (let left = WINDOW; left > 0; left -= 1) power = BigInt.asUintN(64, power * FACTOR);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  for (let end = 0; end < codes.length + WINDOW - 1; end += 1) {
    const start = end - WINDOW + 1;
    const leaving = codes[start - 1] ?? 0;
    hash = BigInt.asUintN(64, hash * FACTOR + BigInt(codes[end] ?? 0) - power * BigInt(leaving));
    if (start < 0 || (start > 0 && leaving !== LINE_FEED)) continue;
    const shown = hash.toString(16);
    const number = (seen.get(shown) ?? 0) + 1;
    seen.set(shown, number);
    hashes.push(`${shown}:${number}`);
  }
  return hashes;
}

/** The characters that count, every line end as one line feed, and the end of the file. */
function codesOf(text: string): readonly number[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '');
  const codes: number[] = [];
  for (let at = 0; at < plain.length; at += 1) codes.push(plain.charCodeAt(at));
  codes.push(END_OF_FILE);
  return codes;
}
