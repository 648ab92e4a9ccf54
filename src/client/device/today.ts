const JAKARTA_MS = 7 * 3600 * 1000;

/** Today in Jakarta, `YYYY-MM-DD`, as the rules of the site know it: what is written must not lie in its future. */
export function todayInJakarta(): string {
  return new Date(Date.now() + JAKARTA_MS).toISOString().slice(0, 10);
}

/** When a day begins in Jakarta, in milliseconds. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - JAKARTA_MS;
}
