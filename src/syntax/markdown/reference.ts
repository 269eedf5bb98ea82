// Markdown by remark-parse: the definition of what the tree is, and the parser of all that the fast lane declines.
import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { InlineLimit } from '../inline-limit.ts';
import { frontMatterLines } from './front-matter.ts';
import type { Defined } from './names.ts';

const FRONT_MATTER = ['yaml', 'toml'] as const;
const OPENING = 91; // [
const CLOSING = 93; // ]
const BACKTICK = 96;
/** What inline markup begins and ends with: `!`, `*`, brackets, `_` and the backtick. */
const SIGNS = [33, 42, OPENING, CLOSING, 95, BACKTICK];

/** A unified plugin: the syntax extensions that support matrices are written with. */
function matrixSyntax(this: Processor, defined?: Defined | 'no front matter', limit?: InlineLimit): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), ...(limit ? [counting(limit)] : [])];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
  if (defined === 'no front matter') return;
  if (defined) {
    data.micromarkExtensions.push(sharing(defined));
  } else {
    // Only a whole document has front matter: what a part begins with is a thematic break.
    data.micromarkExtensions.push(frontmatter([...FRONT_MATTER]));
    data.fromMarkdownExtensions.push(frontmatterFromMarkdown([...FRONT_MATTER]));
  }
}

/**
 * A micromark extension that recognises nothing: it stands before the constructs that define and use names, and
 * puts the names of the whole document in the place of those of the part.
 */
function sharing(defined: Defined): Extension {
  const share: Construct = {
    tokenize(_effects, _ok, nok) {
      this.parser.defined = defined.links;
      this.parser.gfmFootnotes = defined.footnotes;
      return nok;
    },
  };
  return {
    document: { [OPENING]: share },
    contentInitial: { [OPENING]: share },
    text: { [OPENING]: share, [CLOSING]: share },
  };
}

/** A micromark extension that recognises nothing: it counts the signs of inline markup. */
function counting(limit: InlineLimit): Extension {
  const count: Construct = {
    tokenize(_effects, _ok, nok) {
      limit.count(this, this.now().offset);
      return nok;
    },
    // As for code: within a run of backticks nothing begins.
    previous: (code) => code !== BACKTICK,
  };
  return { text: Object.fromEntries(SIGNS.map((sign) => [sign, count])) };
}

const whole = unified().use(remarkParse).use(matrixSyntax).freeze();
const plain = unified().use(remarkParse).use(matrixSyntax, 'no front matter').freeze();

/** Parses a whole document. Never fails, where there is no limit: all text is Markdown. */
export function parseReference(text: string, limit?: InlineLimit): Root {
  const hasFrontMatter = frontMatterLines(text) > 0;
  if (!limit) return (hasFrontMatter ? whole : plain).parse(text);
  const syntax = hasFrontMatter ? undefined : 'no front matter';
  return unified().use(remarkParse).use(matrixSyntax, syntax, limit).parse(text);
}

/** A parser of parts of a document that see, and add to, the names of all of it. */
export function partParser(defined: Defined, limit?: InlineLimit): (text: string) => Root {
  const processor = unified().use(remarkParse).use(matrixSyntax, defined, limit).freeze();
  return (text) => processor.parse(text);
}
