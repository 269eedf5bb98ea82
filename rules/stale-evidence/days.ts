// Days as texts: `2024-02-29`, read strictly and counted without a clock.

const MS_PER_DAY = 86_400_000;

/** The number of a day, for differences; undefined where the text is no day that exists. */
export function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `2023-02-30` is read as a day of March by some engines and refused by others.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return time / MS_PER_DAY;
}
