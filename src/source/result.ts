// What comes of reading a file or asking git.

/** What was wanted, or why there is none of it: a clause without a full stop. */
export type Result<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly reason: string };
