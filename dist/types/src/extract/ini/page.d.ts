import type { Root } from 'mdast';
import type { NamedFile } from '../../source/resolve.js';
import type { DataOrigin, DocumentClaims, MatrixClaims, Principle, Text } from '../claims.js';
/** A page's tree, and the way to the files that it names. */
export interface DataPage {
    readonly root: Root;
    readonly text: string;
    readonly read: (name: string) => NamedFile;
}
/** What the page around a directive gives to the matrix of the file. */
export interface PageFrame {
    readonly section: readonly string[];
    readonly principles: readonly Principle[];
    readonly notes: readonly Text[];
    readonly origin: DataOrigin;
}
/** The matrix of a file as its page shows it. */
export declare function framed(matrix: MatrixClaims, { section, principles, notes, origin }: PageFrame): MatrixClaims;
/**
 * Adds to the claims of an RST page the matrices of the INI files that its directives name. Ranges of targets,
 * features, statuses and cells are in the file, which `origin` names; what is wrong with the file itself is
 * told where the file is read for itself.
 */
export declare function withDataMatrices(claims: DocumentClaims, page: DataPage): DocumentClaims;
