import { DRAFTS_KEY } from './draft-hint.ts';
import { type Draft, getDraft, isOther, saveDraft } from './draft-store.ts';
import { newId } from '../device/new-id.ts';

const PREFIX = `${DRAFTS_KEY}:`;

interface Entry {
  draft: Draft;
  base: string;
}

// IndexedDB answers later; a tab that is killed in between would lose what was typed last. localStorage is written at once, so
// each change stands there until the database has it.

/** Notes a change at once. False when the device does not let us. */
export function note(draft: Draft, base: string): boolean {
  try {
    localStorage.setItem(keyOf(draft), JSON.stringify({ draft, base } satisfies Entry));
    return true;
  } catch {
    return false;
  }
}

/** The database has this change, or a later one of the same tab. */
export function settle(draft: Draft): void {
  try {
    const key = keyOf(draft);
    const text = localStorage.getItem(key);
    if (text !== null && entryOf(text)?.draft.revision === draft.revision) localStorage.removeItem(key);
  } catch {
    // Nothing was noted where nothing can be stored.
  }
}

/** Puts what a killed tab left behind into the database; the copies it had to make for that. */
export async function recover(): Promise<void> {
  for (const { draft, base } of leftBehind()) {
    const stored = await getDraft(draft.id);
    if (stored && isOther(stored.revision, base, draft.revision))
      await saveDraft(copyOf(draft, 'dari tab yang tertutup'));
    else if (!stored || numberOf(draft) > numberOf(stored) || stored.revision === base) await saveDraft(draft, base);
    // A tab that is open still may have noted more by now; that stays.
    settle(draft);
  }
}

/** The drafts that are noted and not yet in the database, for when the database does not open. */
export function leftBehind(): Entry[] {
  try {
    return Object.keys(localStorage).flatMap((key) => {
      const entry = key.startsWith(PREFIX) ? entryOf(localStorage.getItem(key) ?? '') : undefined;
      return entry ? [entry] : [];
    });
  } catch {
    return [];
  }
}

/** The same text as a draft of its own. */
export function copyOf(draft: Draft, note: string): Draft {
  return { ...draft, id: newId(), revision: `${newId()}.1`, note: `salinan ${note}` };
}

function keyOf({ id, revision }: Draft): string {
  return `${PREFIX}${id}:${revision.split('.')[0] ?? ''}`;
}

function numberOf({ revision }: Draft): number {
  return Number(revision.split('.')[1]);
}

function entryOf(text: string): Entry | undefined {
  try {
    const entry: Partial<Entry> | null = JSON.parse(text);
    return entry?.draft && typeof entry.base === 'string' ? { draft: entry.draft, base: entry.base } : undefined;
  } catch {
    return undefined;
  }
}
