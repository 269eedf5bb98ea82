// Whether a name looks like that of a thing (a product, a chip, a version) or like a phrase for what things can do.
import { foldName } from '../text/fold.ts';
import { memoize } from '../text/memoize.ts';
import { isKnownTarget } from './headers.ts';
import { isVersion } from './versions.ts';

/** Letters and digits in one word, capitals within a word, or a file name: `ESP32-C3`, `GitHub`, `node.js`. */
const PROPER = /\p{L}{2}-?\d|\d\p{L}|\p{Lu}{2}\p{Ll}{2}|\.(?:js|io|net|py|ai)\b/u;
/** Ends of words for qualities and activities. */
const ABSTRACT =
  /(?:\p{L}{3}ing|tion|sion|ment|ity|ness|ance|ence|able|ible|ability|less|only|ful)s?$|^(?:read|write|create|delete|update|list|query|import|export|encode|decode|encrypt|decrypt|sign|verify|upload|download|copy|move|rename|search|sort|filter|stream|publish|subscribe|send|receive|push|pull|fetch|load|save|scan|flash|debug|build|test|install|deploy|support|mode|type|types|time|level|levels|access|api|count|size|name|value|values|data|files?|image|images|audio|video|text|tags?|labels?|keys?|queries|transactions?|views?|indexes|indices|joins?|quotas?|snapshots?|backups?|clones?|locks?|hooks?|events?|metrics|logs|traces)$/u;
/** Last words of phrases that are no phrase alone. */
const TRAILING =
  /^(?:native|local|remote|static|dynamic|async|sync|free|open|custom|basic|advanced|automatic|manual|default|full|partial|multiple|single|required|optional|driver|language|standard)$/u;

/** 1 for the name of a thing, -1 for a phrase, 0 where nothing tells. */
function shape(title: string): number {
  const name = title.replace(/ ?\([^()]*\)/gu, '').trim();
  if (isKnownTarget(name) || (isVersion(name) && !/^\d{1,2}$/u.test(name))) return 1;
  const words = name.split(/[\s/]+/u);
  if (PROPER.test(name) && words.length <= 3) return 1;
  // `GitHub` is the name of a thing, `DirMove` is what one can do.
  if (/\p{Ll}\p{Lu}/u.test(name) && words.length <= 3) return 0.4;
  // `Go client` is one of the clients.
  const isOfTarget = words.length > 1 && isKnownTarget(words[0] ?? '');
  if (words.length > 1 && words.slice(1).some((word) => /^\p{Ll}{2}[^-_]*$/u.test(word)))
    return isOfTarget ? 0 : -1;
  const last = foldName(words.at(-1) ?? '');
  if (ABSTRACT.test(last) || (words.length > 1 && TRAILING.test(last))) return -1;
  return 0;
}

export const nameShape: (name: string) => number = memoize(shape);

/** The mean shape of names, -1 to 1. */
export function meanShape(names: readonly string[]): number {
  return names.length === 0 ? 0 : names.reduce((sum, name) => sum + nameShape(name), 0) / names.length;
}
