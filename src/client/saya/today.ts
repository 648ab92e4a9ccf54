/** Today as the rules of the site know it, `YYYY-MM-DD` in Jakarta: a report must not lie in its future. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
