// Paths as URIs relative to the repository, as machine formats want them.

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Encodes each part of a path; `/` stays. A lone surrogate, which no URI can hold, becomes U+FFFD. */
export function pathToUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd')))
    .join('/');
}
