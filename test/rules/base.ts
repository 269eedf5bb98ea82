// A small clean document that rule tests put one fault into.
const BASE = `# Storage drivers

| Feature | Status | Alpha | Beta | Gamma |
| ------- | ------ | ----- | ---- | ----- |
| Boot server | mandatory | ✔ | ✔ | ✔ |
| Attach disk | optional | ✔ | ✖ | ? |
| Take snapshot | optional | ✔ | ✔ | ✖ |
| Resize disk | optional | ✖ | ✔ | ✔ |

## Details

* **Boot server**

  * **Status:** mandatory

  * **Driver Support:**

    * **Alpha:** complete
    * **Beta:** complete
    * **Gamma:** complete

* **Attach disk**

  * **Status:** optional

  * **Driver Support:**

    * **Alpha:** complete
    * **Beta:** missing
    * **Gamma:** unknown

* **Take snapshot**

  * **Status:** optional

  * **Driver Support:**

    * **Alpha:** complete
    * **Beta:** partial

      **Notes:** Without memory.

    * **Gamma:** missing

* **Resize disk**

  * **Status:** optional

  * **Driver Support:**

    * **Alpha:** missing
    * **Beta:** complete
    * **Gamma:** complete
`;

/** The clean document. */
export const CLEAN = BASE;

/**
 * A text with replacements made, each of something that stands there; the first occurrence after `after`,
 * where that is given.
 */
export function edited(
  text: string,
  ...edits: readonly (readonly [find: string, put: string, after?: string])[]
): string {
  return edits.reduce((result, [find, put, after]) => {
    const from = after === undefined ? 0 : result.indexOf(after);
    const at = from < 0 ? -1 : result.indexOf(find, from);
    if (at < 0) throw new Error(`Nothing to edit: ${find}`);
    return result.slice(0, at) + put + result.slice(at + find.length);
  }, text);
}

/** The clean document with replacements made. */
export function faulty(
  ...edits: Parameters<typeof edited> extends [string, ...infer Rest] ? Rest : never
): string {
  return edited(BASE, ...edits);
}

/** One entry of the details, to append. */
export function entry(title: string, levels: Readonly<Record<string, string>>, status = 'optional'): string {
  const lines = Object.entries(levels).map(([target, level]) => `    * **${target}:** ${level}\n`);
  return `\n* **${title}**\n\n  * **Status:** ${status}\n\n  * **Driver Support:**\n\n${lines.join('')}`;
}

/** The clean document with one more column at the end. */
export function withColumn(title: string, sign: string): string {
  return BASE.replace(/^(\| Feature.*)$/m, `$1 ${title} |`)
    .replace(/^(\| -.*)$/m, '$1 --- |')
    .replace(/^(\| (?:B|A|T|R).*)$/gm, `$1 ${sign} |`);
}

/** A table with sub-headers, under which a name may come again. */
export const GROUPED = `| Feature | Go | Java |
| --- | --- | --- |
| **Reading** | | |
| Compression | ✔ | ✖ |
| Paging | ✔ | ✔ |
| **Writing** | | |
| Compression | ✖ | ✖ |
| Locking | ✔ | ✔ |
`;

/** A text copied from a rendered page: the signs have lost their columns, all but the question marks are lost. */
export const COPY = `Storage drivers

Summary

Feature Status Alpha Beta Gamma
Attach disk optional ?
Take snapshot optional

Details

  • Attach disk

    Status: optional.

    Driver Support:

    • Alpha: complete
    • Beta: missing
    • Gamma: unknown

  • Take snapshot

    Status: optional.

    Driver Support:

    • Alpha: complete
    • Beta: complete
    • Gamma: missing
`;
