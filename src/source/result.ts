// What comes of reading a file or asking git.

/** What was wanted, or why there is none of it: a clause without a full stop. */
export type Result<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly reason: string };

/** What a look comes to; nothing where it is refused. */
export function tried<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
