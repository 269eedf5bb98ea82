import type { DocumentClaims } from '../extract/claims.js';
/** What a JSON file says. A file that is no document of matrices says nothing, in silence. */
export declare function readJsonClaims(text: string): DocumentClaims;
/** What a YAML file in the shape of the JSON contract says. */
export declare function readYamlClaims(text: string): DocumentClaims;
