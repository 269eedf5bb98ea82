// `lint --explain-detection`: how each block of each document was read, and why.
import { counted } from '../counted.ts';
import type { TestResult } from '../extract/evidence/options.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { quote } from '../lint/words.ts';
import { readDocument } from '../pipeline.ts';
import type { Call } from './call.ts';
import { detectionJson, explainFile } from './detection/report.ts';
import { detectionText } from './detection/text.ts';
import { type DocumentSet, extractOptionsOf } from './documents.ts';
import { type ReportOutput, writeTexts } from './reports.ts';
import { complain } from './say.ts';
import { type Io, UsageError } from './types.ts';

const FORMATS = new Set(['pretty', 'json']);

export async function explainDetection(
  sets: readonly DocumentSet[],
  outputs: readonly ReportOutput[],
  { args, io }: Call,
): Promise<void> {
  const other = args.values('format').length > 0 && outputs.find(({ format }) => !FORMATS.has(format));
  if (other) throw new UsageError(`--explain-detection is written as pretty or json, not ${other.format}.`);
  const documents = sets
    .flatMap(({ named, applied }) => named.map((one) => ({ ...one, options: extractOptionsOf(applied) })))
    .sort((a, b) => a.order - b.order)
    .map(({ source, options }) => ({ options, document: readDocument(source, options) }));
  const files = documents.map(({ document }) => explainFile(document));
  const read = documents.map(({ document }) => document);
  const evidence = new Set(documents.flatMap(({ options }) => (options.evidence ? [options.evidence] : [])));
  for (const results of evidence) explainEvidence(results, read, io);
  await writeTexts(outputs, ({ format }) => (format === 'json' ? detectionJson : detectionText)(files), io);
}

/** Says how many results of tests speak for a cell, and names the first that speaks for none. */
function explainEvidence(results: readonly TestResult[], documents: readonly MatrixDocument[], io: Io): void {
  const used = new Set(
    documents.flatMap(({ matrices }) =>
      matrices.flatMap(({ claims }) => claims.evidence?.map(({ place }) => place) ?? []),
    ),
  );
  const [first, ...others] = results.filter(({ place }) => !used.has(place));
  const rest = others.length > 0 ? ` and ${others.length} more` : '';
  const odd =
    first === undefined
      ? ''
      : ` Named by no title, id or alias: ${quote(first.feature)} on ${quote(first.target)} (${first.source})${rest}.`;
  const found = results.length - (first === undefined ? 0 : others.length + 1);
  complain(
    io,
    `${found} of ${counted(results.length, 'test result')} speak for a cell of these documents.${odd}`,
  );
}
