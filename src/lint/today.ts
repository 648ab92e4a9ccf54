import process from 'node:process';

/** Today in Jakarta, `YYYY-MM-DD`; `BUILD_DATE` overrides it, as it does for the site. */
export function today(): string {
  return process.env['BUILD_DATE'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
