/** Start of a time written `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a span of two of them, in the same words. */
export function startOf(masa: string): string {
  return masa.split('/')[0] ?? masa;
}

/** End of the same, padded so that it compares as the last moment: `2017` → `2017-99`. */
export function endOf(masa: string): string {
  return `${masa.split('/').at(-1) ?? masa}-99`;
}

/** Is a day or month surely before another? A year is not before a month in it. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
