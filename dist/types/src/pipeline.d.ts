import type { DocumentClaims } from './extract/claims.js';
import type { ExtractOptions } from './extract/options.js';
import type { MatrixDocument } from './lint/document.js';
import type { Source } from './source/source.js';
/** Text to claims, by the format of the source. Never throws at what the text says. */
export declare function readClaims(source: Source, options?: ExtractOptions): DocumentClaims;
/** Text to the document that rules and emitters work on. */
export declare function readDocument(source: Source, options?: ExtractOptions): MatrixDocument;
