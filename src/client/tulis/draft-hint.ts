import { hasDatabase } from '../device/has-database.ts';
import { ownName } from '../device/own-name.ts';

/** Name of the database of drafts, and beginning of the keys in localStorage of changes it has not confirmed (draft-recovery.ts). */
export const DRAFTS = ownName('lumbung-tulis');

/** Whether this device may hold drafts: a first visit need not load what lists them, nor make a database. */
export async function mayHaveDrafts(): Promise<boolean> {
  try {
    if (Object.keys(localStorage).some((key) => key.startsWith(`${DRAFTS}:`))) return true;
  } catch {
    return true;
  }
  return hasDatabase(DRAFTS);
}
