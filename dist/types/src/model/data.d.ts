import type { DocumentClaims } from '../extract/claims.js';
import { type DataTree } from '../syntax/data.js';
/** What a JSON file says. A file that is no document of matrices says nothing, in silence. */
export declare function readJsonClaims(text: string): DocumentClaims;
/** What a YAML file in the shape of the JSON contract says; `tree` is what it was parsed to, where it was. */
export declare function readYamlClaims(text: string, tree?: DataTree): DocumentClaims;
