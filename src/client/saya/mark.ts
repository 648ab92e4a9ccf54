/** In localStorage: that notes are kept here, and on which days questions come back (`2026-11-25,2026-12-01`). */
export const MARK = 'lumbung-saya';

/** The days that are noted, or undefined where this device holds no notes. */
export function readMark(): string | undefined {
  try {
    return localStorage.getItem(MARK) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes the days, or with undefined that nothing is kept any more. */
export function writeMark(days: string | undefined): void {
  try {
    if (days === undefined) localStorage.removeItem(MARK);
    else localStorage.setItem(MARK, days);
  } catch {
    // Then the header says nothing, and /saya/ looks for notes each time.
  }
}
