// What an INI file says of its matrix as a whole, in comments that other readers pass over.
import type { IniFile } from '../../syntax/ini/index.ts';
import type { MatrixClaims, Principle, Text } from '../claims.ts';
import { partOf } from './text.ts';

type About = Partial<Pick<MatrixClaims, 'title' | 'section' | 'targetLabel' | 'principles' | 'notes'>>;

const COMMENT = /^[#;][ \t]*supportmatrix:(heading|title|targets|principle|note|more)[ \t]+/;

/**
 * The comments above the first section: `# supportmatrix:heading X` a heading above the matrix, outermost first,
 * `title`, `targets` (the word for them), `principle` its title and `more` its text, `note` and `more` the
 * paragraphs of a closing note. Nothing is set that no comment says.
 */
export function aboutOf({ comments, sections }: IniFile): About {
  const first = sections[0]?.range.start.offset ?? Number.POSITIVE_INFINITY;
  const parts: { readonly word: string; readonly said: Text; readonly more: string[] }[] = [];
  for (const comment of comments) {
    if (comment.range.start.offset >= first) break;
    const [mark = '', word] = COMMENT.exec(comment.text) ?? [];
    const text = comment.text.slice(mark.length);
    const range = partOf(comment.range, mark.length, text.length);
    if (word === 'more') parts.at(-1)?.more.push(text);
    else if (word !== undefined) parts.push({ word, said: { text, range }, more: [] });
  }
  const partsOf = (word: string): typeof parts => parts.filter((part) => part.word === word);
  const section = partsOf('heading').map(({ said }) => said.text);
  const title = partsOf('title').at(-1)?.said.text;
  const targetLabel = partsOf('targets').at(-1)?.said.text;
  const principles = partsOf('principle').map(
    ({ said: { text, range }, more }): Principle => ({ title: text, text: more.join('\n\n'), range }),
  );
  const notes = partsOf('note').map(
    ({ said: { text, range }, more }): Text => ({ text: [text, ...more].join('\n\n'), range }),
  );
  const named = title ?? section.at(-1);
  return {
    ...(named !== undefined && { title: named }),
    ...(section.length > 0 && { section }),
    ...(targetLabel !== undefined && { targetLabel }),
    ...(principles.length > 0 && { principles }),
    ...(notes.length > 0 && { notes }),
  };
}
