import process from 'node:process';

/** Today in Jakarta, `YYYY-MM-DD`; `BUILD_DATE` overrides it so that a build can be repeated to the byte. */
export function today(): string {
  return process.env['BUILD_DATE'] || new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
}
