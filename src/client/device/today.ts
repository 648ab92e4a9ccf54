const JAKARTA_MS = 7 * 3600 * 1000;

/** Today as the rules of the site know it, `YYYY-MM-DD` in Jakarta: what is written must not lie in its future. */
export function today(): string {
  return new Date(Date.now() + JAKARTA_MS).toISOString().slice(0, 10);
}

/** When a day begins in Jakarta, in milliseconds. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - JAKARTA_MS;
}
