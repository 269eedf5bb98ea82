// What is worked out once.

/** Keeps what is computed for an object as long as the object lives: several rules ask the same. */
export const memo = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) =>
  kept(compute, new WeakMap<K, V>());

/** Keeps what is computed for a key as long as the function lives. */
export const memoByKey = <K, V>(compute: (key: K) => V): ((key: K) => V) => kept(compute, new Map<K, V>());

function kept<K, V>(compute: (key: K) => V, known: Pick<Map<K, V>, 'get'> & { set(key: K, value: V): void }) {
  return (key: K): V => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
