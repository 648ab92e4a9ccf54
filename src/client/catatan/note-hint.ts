import { ownName } from '../device/own-name.ts';

/** Key in localStorage that says that notes are kept here, and from when they wait for their reader (`1,1764003600000,…`, milliseconds). */
export const NOTES_KEY = ownName('lumbung-saya');

/** Reads when questions come back; undefined where this device holds no notes. */
export function readRecallTimes(): string | undefined {
  try {
    return localStorage.getItem(NOTES_KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Writes when questions come back, or with undefined that nothing is kept any more. */
export function writeRecallTimes(times: string | undefined): void {
  try {
    if (times === undefined) localStorage.removeItem(NOTES_KEY);
    else localStorage.setItem(NOTES_KEY, times);
  } catch {
    // Then the header says nothing, and /saya/ looks for notes each time.
  }
}
