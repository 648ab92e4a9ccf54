/** Start of a time written `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a span of two of them, `2015/2017`. */
export function spanStart(masa: string): string {
  return masa.split('/')[0] ?? masa;
}

/** Is a year, month or day surely before another? A year is not before a month in it. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
