/** In localStorage: that notes are kept here, and when questions come back (`1764003600000,…`, milliseconds). */
export const NOTES_KEY = 'lumbung-saya';

/** The times that are noted, or undefined where this device holds no notes. */
export function readRecallTimes(): string | undefined {
  try {
    return localStorage.getItem(NOTES_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes the times, or with undefined that nothing is kept any more. */
export function writeRecallTimes(times: string | undefined): void {
  try {
    if (times === undefined) localStorage.removeItem(NOTES_KEY);
    else localStorage.setItem(NOTES_KEY, times);
  } catch {
    // Then the header says nothing, and /saya/ looks for notes each time.
  }
}
