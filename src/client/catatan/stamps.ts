/** Stamps say when a field was changed, and by which tab. They are text that sorts in the order of time: `0m9x2k4f1.tab`. */
const DIGITS = 9;
const SHAPE = /^[0-9a-z]{9}\.[0-9a-z]{1,20}$/;

export function isStamp(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}

/** A stamp of now, and in any case later than `after`: a clock that was set back must not make a change lose. */
export function stamp(now: number, tab: string, after = ''): string {
  const last = after === '' ? 0 : timeOf(after);
  return `${Math.max(now, last + 1)
    .toString(36)
    .padStart(DIGITS, '0')}.${tab}`;
}

/** The stamp, or one of now where it claims to be of the future: a file from elsewhere must not win for ever. */
export function notAfter(now: number, value: string): string {
  return timeOf(value) > now ? stamp(now, value.slice(DIGITS + 1)) : value;
}

export function isOfTab(value: string, tab: string): boolean {
  return value.slice(DIGITS + 1) === tab;
}

function timeOf(value: string): number {
  return Number.parseInt(value.slice(0, DIGITS), 36);
}
