// Words and marks that take some of a yes back: `only on x86`, `partially`, `✅⚠️`.
import { foldSign } from '../text/fold.ts';
import { headSigns } from './heads.ts';
import { PRESET_SIGNS } from './levels.ts';

/** Words after a yes that take some of it back, in small letters. */
const RESERVATION =
  /^[\s,;:([（，–—-]*(?:(?:if|only|when|where|except|unless|depends|depending|limited|partial|partially|some|incomplete|unfinished|unstable|mostly|basic|experimental|beta|alpha|read-only|with (?:limitations|restrictions|caveats)|nur|wenn|außer|si|seulement|uniquement|sauf|sólo|solo|excepto|apenas|somente|teilweise|partiel|partiellement|parcial|parcialmente|parziale|частично|только|если|кроме)(?![\p{L}\p{N}])|仅|只|僅|部分|一部|のみ)/u;

/** The same behind what it is for: `(gas only)`, `on Linux only`. */
const FOR_A_PART =
  /^\s*(?:[,;:([（–—-]|(?:as|at|by|for|from|in|on|over|through|under|using|via|with)\s).{0,60} only[)\]）]?$/u;

/** A condition alone, in small letters: `only on x86`, `if compression is off`, `via a plugin`. */
const CONDITION =
  /^(?:(?:only|if|except|unless|via|through|requires|needs|with an?|nur|wenn|über|via|seulement|uniquement|sauf|solo|sólo|vía|apenas|через|только)\s+\S|(?:w\/|仅|只|僅|需要?|通过|依赖)\s?\S|\S[^。]{0,40}(?:のみ| only)$|\S.{0,40} (?:only )?(?:if|unless) \S).{0,60}$/u;

/** Whether what stands behind a yes takes some of it back, in words or by a mark. */
export function takesBack(rest: string): boolean {
  const words = rest.toLowerCase();
  return RESERVATION.test(words) || FOR_A_PART.test(words) || beginsWithDoubt(rest.trimStart());
}

function beginsWithDoubt(rest: string): boolean {
  const [mark] = headSigns(rest).flatMap(({ sign }) => PRESET_SIGNS.get(foldSign(sign)) ?? []);
  return mark?.kind === 'mark' && (mark.level === 'partial' || mark.level === 'missing');
}

/** Whether a text is nothing but a condition. */
export function isCondition(core: string): boolean {
  return CONDITION.test(core.toLowerCase());
}
