// A document of a text, for tests: read as the pipeline reads it.
import type { MatrixDocument } from '../src/lint/document.ts';
import { readDocument } from '../src/pipeline.ts';
import type { Format } from '../src/source/source.ts';

export function documentOf(text: string, format: Format = 'markdown', path = 'matrix.md'): MatrixDocument {
  return readDocument({ path, format, text, bom: false });
}
