// Folding of names, so that the same name written in two places is the same key.

const INVISIBLE = /\u00ad|[\u200b-\u200d]|\u2060|[\ufe0e\ufe0f]|\ufeff/gu;
const SPACE = /\s+/gu;

/** White space runs to one space, ends trimmed; a no-break space counts as white space. */
export function foldSpace(text: string): string {
  return text.replace(SPACE, ' ').trim();
}

/** The key of a name: case, white space, typographic quotes and dashes, and invisible characters do not count. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201a\u201b`]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s*:\s*$/u, '');
  return foldSpace(plain).toLowerCase();
}

/** The key of a feature: its name under its groups, so that one label under two groups is two features. */
export function featureKey(group: readonly string[], title: string): string {
  return [...group, title].map(foldName).join('\u001f');
}

/** The key of a sign: variation selectors, case and a full stop do not count. */
export function foldSign(sign: string): string {
  const plain = foldSpace(sign.replace(INVISIBLE, '')).toLowerCase();
  return plain.length > 1 && plain.endsWith('.') ? plain.slice(0, -1) : plain;
}
