import { ownName } from '../device/own-name.ts';

/** Key in localStorage that says that drafts were stored; those of unconfirmed changes begin with it (draft-recovery.ts). */
export const DRAFTS_KEY = ownName('lumbung-tulis');

/** Whether this device may hold drafts: a first visit need not load what lists them. */
export function mayHaveDrafts(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(DRAFTS_KEY));
  } catch {
    return true;
  }
}
