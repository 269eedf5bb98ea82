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
  const section: string[] = [];
  const principles: Principle[] = [];
  const notes: Text[] = [];
  let title: string | undefined;
  let targetLabel: string | undefined;
  let open: 'principle' | 'note' | undefined;
  for (const comment of comments) {
    if (comment.range.start.offset >= first) break;
    const [mark = '', word] = COMMENT.exec(comment.text) ?? [];
    if (word === undefined) continue;
    const text = comment.text.slice(mark.length);
    const range = partOf(comment.range, mark.length, text.length);
    if (word === 'more') {
      if (open === 'principle') replaceLast(principles, (last) => ({ ...last, text: more(last.text, text) }));
      if (open === 'note') replaceLast(notes, (last) => ({ ...last, text: more(last.text, text) }));
      continue;
    }
    open = word === 'principle' || word === 'note' ? word : undefined;
    if (word === 'heading') section.push(text);
    else if (word === 'title') title = text;
    else if (word === 'targets') targetLabel = text;
    else if (word === 'note') notes.push({ text, range });
    else principles.push({ title: text, text: '', range });
  }
  const named = title ?? section.at(-1);
  return {
    ...(named !== undefined && { title: named }),
    ...(section.length > 0 && { section }),
    ...(targetLabel !== undefined && { targetLabel }),
    ...(principles.length > 0 && { principles }),
    ...(notes.length > 0 && { notes }),
  };
}

const more = (before: string, text: string): string => (before === '' ? text : `${before}\n\n${text}`);

function replaceLast<T>(list: T[], change: (last: T) => T): void {
  const last = list.pop();
  if (last !== undefined) list.push(change(last));
}
