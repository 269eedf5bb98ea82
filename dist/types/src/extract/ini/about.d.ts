import type { IniFile } from '../../syntax/ini/index.js';
import type { MatrixClaims } from '../claims.js';
type About = Partial<Pick<MatrixClaims, 'title' | 'section' | 'targetLabel' | 'principles' | 'notes'>>;
/**
 * The comments above the first section: `# supportmatrix:heading X` a heading above the matrix, outermost first,
 * `title`, `targets` (the word for them), `principle` its title and `more` its text, `note` and `more` the
 * paragraphs of a closing note. Nothing is set that no comment says.
 */
export declare function aboutOf({ comments, sections }: IniFile): About;
export {};
