// Every regular expression of the source, with its place: what the check of their running time goes over.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { glob } from 'tinyglobby';
import { createLocator } from '../src/source/source.ts';

/** A regular expression as it is written. */
export interface RegexLiteral {
  /** `path:line:column`. */
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The literals below `src/` and `rules/`, in the order of paths and places; what is generated is left out. */
export async function regexLiterals(root: string): Promise<readonly RegexLiteral[]> {
  const paths = await glob(['src/**/*.ts', 'rules/**/*.ts'], {
    cwd: root,
    ignore: ['src/emit/html/assets.ts'],
  });
  const found: RegexLiteral[] = [];
  for (const path of paths.sort()) {
    const text = await readFile(join(root, path), 'utf8');
    const locator = createLocator(text);
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { line, column } = locator.point(node.start);
        found.push({ place: `${path}:${line}:${column}`, ...node.regex });
      },
    }).visit(parseSync(path, text).program);
  }
  return found;
}
