/** In localStorage: that notes are kept here, and when questions come back (`1764003600000,…`, milliseconds). */
export const MARK = 'lumbung-saya';

/** The times that are noted, or undefined where this device holds no notes. */
export function readMark(): string | undefined {
  try {
    return localStorage.getItem(MARK) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes the times, or with undefined that nothing is kept any more. */
export function writeMark(times: string | undefined): void {
  try {
    if (times === undefined) localStorage.removeItem(MARK);
    else localStorage.setItem(MARK, times);
  } catch {
    // Then the header says nothing, and /saya/ looks for notes each time.
  }
}
