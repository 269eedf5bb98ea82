// `lint --explain-detection`: how each block of each document was read, and why.
import { readDocument } from '../pipeline.ts';
import { detectionJson, type ExplainedFile, explainFile } from './detection/report.ts';
import { detectionText } from './detection/text.ts';
import { type DocumentSet, extractOptionsOf } from './documents.ts';
import { type ReportOutput, writeTexts } from './reports.ts';
import { type Io, type ParsedArguments, UsageError } from './types.ts';

const FORMATS = new Set(['pretty', 'json']);

/** Writes the explanation of all documents, in the order in which they were named. */
export async function explainDetection(
  sets: readonly DocumentSet[],
  outputs: readonly ReportOutput[],
  args: ParsedArguments,
  io: Io,
): Promise<void> {
  const other = args.values('format').length > 0 && outputs.find(({ format }) => !FORMATS.has(format));
  if (other) throw new UsageError(`--explain-detection is written as pretty or json, not ${other.format}.`);
  const files = sets
    .flatMap(({ named, applied }) => named.map((one) => ({ ...one, options: extractOptionsOf(applied) })))
    .sort((a, b) => a.order - b.order)
    .map(({ source, options }): ExplainedFile => explainFile(readDocument(source, options)));
  await writeTexts(outputs, ({ format }) => (format === 'json' ? detectionJson : detectionText)(files), io);
}
