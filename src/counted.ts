// Numbers of things in words.

/** `1 row`, `3 rows`. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}
