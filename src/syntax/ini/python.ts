// What Python calls whitespace: configparser strips and splits by it, and it is not what JavaScript calls so.

/** True where Python's `str.isspace` is true of the UTF-16 code unit (all such characters are in the BMP). */
export function isPythonSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (code >= 0x1c && code <= 0x1f);
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Offsets of the stretch that `str.strip` would leave of `text` between two offsets. */
export function pythonStrip(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isPythonSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isPythonSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
