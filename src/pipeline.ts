// The stages in their order: the one page to read first.
import type { DocumentClaims } from './extract/claims.ts';
import { readCsvClaims } from './extract/csv/index.ts';
import { extractTree } from './extract/document.ts';
import { extractIni } from './extract/ini/index.ts';
import type { ExtractOptions } from './extract/options.ts';
import { relevantProblems } from './extract/relevant.ts';
import type { MatrixDocument } from './lint/document.ts';
import { buildMatrices } from './model/build.ts';
import { readJsonClaims, readYamlClaims } from './model/data.ts';
import type { Source } from './source/source.ts';
import { embedHtmlTables, parseHtml } from './syntax/html.ts';
import { parseIni } from './syntax/ini/index.ts';
import { parseMarkdown } from './syntax/markdown.ts';
import { parsePlain } from './syntax/plain.ts';
import { parseRst } from './syntax/rst/index.ts';

/** Text to claims, by the format of the source. Never throws at what the text says. */
export function readClaims(source: Source, options: ExtractOptions = {}): DocumentClaims {
  const { text } = source;
  switch (source.format) {
    case 'markdown':
      return extractTree({ root: embedHtmlTables(parseMarkdown(text), text), text, markdown: true, options });
    case 'text':
      return extractTree({ root: parsePlain(text), text, markdown: true, options });
    case 'rst': {
      const { root, problems } = parseRst(text);
      const claims = extractTree({ root, text, markdown: false, options });
      return { ...claims, problems: relevantProblems(problems, claims.matrices) };
    }
    case 'html':
      return extractTree({ root: parseHtml(text), text, markdown: false, options });
    case 'csv':
      return readCsvClaims(text, options);
    case 'ini':
      return extractIni(parseIni(text));
    case 'json':
      return readJsonClaims(text);
    case 'yaml':
      return readYamlClaims(text);
  }
}

/** Text to the document that rules and emitters work on. */
export function readDocument(source: Source, options: ExtractOptions = {}): MatrixDocument {
  const claims = readClaims(source, options);
  const models = buildMatrices(claims);
  const matrices = claims.matrices.flatMap((matrix, index) => {
    const model = models[index];
    return model === undefined ? [] : [{ claims: matrix, model }];
  });
  return { source, claims, matrices };
}
