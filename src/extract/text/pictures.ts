// Pictures in cells and names: what each says, by its words, its title or its file.
import { iconWord } from './icons.ts';

const PICTURE_ATTRIBUTE = /\b(alt|title|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;

/** What a picture is told by. */
export interface Picture {
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly url: string | undefined;
}

/** The picture of an `<img>`. */
export function htmlPicture(html: string): Picture {
  const found = new Map(
    [...html.matchAll(PICTURE_ATTRIBUTE)].map(([, name = '', double, single]) => [
      name.toLowerCase(),
      double ?? single ?? '',
    ]),
  );
  return { alt: found.get('alt'), title: found.get('title'), url: found.get('src') };
}

/** The file's own name, behind folders and the module of a site: `yes.png` of `ROOT:yes.png`. */
const fileOf = (url: string): string => url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);

/** The name of a picture's file without its ending: a symbol that a legend may explain. */
export const stemOfPicture = (url: string): string => /^[\w-]{1,40}/u.exec(fileOf(url))?.[0] ?? '';

/** The level word of a picture's file: `/images/check.png` is yes. */
export function signOfPicture(url: string): string | undefined {
  const stem = /^[^.?#]{1,60}/u.exec(fileOf(url))?.[0];
  return stem === undefined ? undefined : iconWord(stem);
}

/** Alternative texts that tools put in, and that say nothing. */
const PLACEHOLDER = /^(?:alt(?:ernative)?(?: text)?|image|img|icon|picture)?$/iu;

/** What a picture says instead of itself; without that, its title, or the level that its file is named after. */
export function saidByPicture({ alt, title, url = '' }: Picture): string | undefined {
  return alt && !PLACEHOLDER.test(alt) ? alt : title || signOfPicture(url);
}
