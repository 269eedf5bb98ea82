// What a sentence says of whether a feature must be supported: "this operation is considered mandatory".

export type Saying = 'mandatory' | 'optional';

/** Between the verb and the word may stand only what leaves its meaning, or turns it round. */
const BETWEEN: ReadonlySet<string> = new Set(
  'not never no longer considered deemed regarded as also to be a an still therefore thus strictly hence purely entirely'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'no']);
const VERBS: ReadonlySet<string> = new Set(['is', "isn't", 'are', "aren't", 'remains', 'stays']);
const SUBJECTS: ReadonlySet<string> = new Set([
  'this',
  'it',
  'feature',
  'operation',
  'capability',
  'function',
]);
/** Sentences about one case of several. */
const CONDITIONAL =
  /\b(?:if|when|where|unless|until|otherwise|except|once|whether|only|provided|without)\b/iu;

/**
 * What a sentence says of the feature at hand; undefined where it says nothing, speaks of something else or of
 * one case only. "Not mandatory" is optional.
 */
export function sayingOf(sentence: string): Saying | undefined {
  if (CONDITIONAL.test(sentence)) return undefined;
  let found: Saying | undefined;
  for (const clause of sentence.split(/[,;:()]|\s(?:but|and|so|however)\s/iu)) {
    const said = clauseSays(clause);
    if (said === undefined) continue;
    if (found !== undefined && found !== said) return undefined;
    found = said;
  }
  return found;
}

function clauseSays(clause: string): Saying | undefined {
  const words = clause
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}']+/u)
    .filter((word) => word !== '');
  const said = new Set(words.flatMap((word, at) => wordSays(words, word, at) ?? []));
  const [first] = said;
  return said.size === 1 ? first : undefined;
}

/** What the word at a place says, with its verb and subject before it. */
function wordSays(words: readonly string[], word: string, at: number): Saying | undefined {
  if (word !== 'mandatory' && word !== 'optional') return undefined;
  let verb = at - 1;
  while (verb >= 0 && BETWEEN.has(words[verb] ?? '')) verb -= 1;
  if (!VERBS.has(words[verb] ?? '')) return undefined;
  const subject = words.slice(Math.max(0, verb - 5), verb);
  const between = words.slice(verb, at);
  const isJudgement = between.some((one) => one === 'considered' || one === 'deemed' || one === 'regarded');
  if (!isAboutFeature(subject, isJudgement)) return undefined;
  const negated = between.some((one) => NEGATIONS.has(one) || one.endsWith("n't"));
  // "Not optional" may be a way of saying mandatory, and is one rarely enough to leave alone.
  if (negated) return word === 'mandatory' ? 'optional' : undefined;
  return word;
}

/** "It" may be anything the sentence before spoke of, unless a judgement follows. */
function isAboutFeature(subject: readonly string[], isJudgement: boolean): boolean {
  if (isJudgement) return subject.some((word) => SUBJECTS.has(word));
  return subject.includes('this') && subject.length - subject.lastIndexOf('this') <= 2;
}
