// A document of a text, for tests: read as the pipeline reads it.
import type { MatrixDocument } from '../src/lint/document.ts';
import { buildMatrices } from '../src/model/build.ts';
import { readClaims } from '../src/pipeline.ts';
import type { Format } from '../src/source/source.ts';

export function documentOf(text: string, format: Format = 'markdown', path = 'matrix.md'): MatrixDocument {
  const source = { path, format, text, bom: false };
  const claims = readClaims(source);
  const models = buildMatrices(claims);
  const matrices = claims.matrices.flatMap((matrix, index) => {
    const model = models[index];
    return model === undefined ? [] : [{ claims: matrix, model }];
  });
  return { source, claims, matrices };
}
