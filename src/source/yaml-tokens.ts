// The tokens of a YAML text, up to where it is nested deeper than anybody means.
import { type CST, Lexer, Parser } from 'yaml';

/** Tokens under work beside those of the levels: the document's and a scalar's. */
const BESIDE_LEVELS = 10;

/**
 * The tokens, or the offset at which more than `mostLevels` are open: reading on would cost a thousand times the
 * text in memory, and the package's composer recurses.
 */
export function yamlTokens(
  text: string,
  mostLevels: number,
): { readonly tokens: readonly CST.Token[] } | { readonly deepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > mostLevels + BESIDE_LEVELS) return { deepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
