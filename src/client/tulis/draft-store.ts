import type { FormState } from '../../writing/form-state.ts';
import { Database } from '../device/database.ts';
import { DRAFTS_KEY } from './draft-hint.ts';

const STORE = 'draf';

/** A draft: one piece of writing on this device. */
export interface Draft {
  id: string;
  title: string;
  /** When it last changed, ISO 8601. */
  changed: string;
  /** `<tab>.<number>` of the change that is stored; another tab's change has another. */
  revision: string;
  state: FormState;
  /** What a reader should know about it: that it is a copy, for one. */
  note?: string;
}

const database = new Database('lumbung-tulis', 1, (fresh) => fresh.createObjectStore(STORE, { keyPath: 'id' }));

/** Lists all drafts, last changed first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = await database.run(STORE, 'readonly', (store) => store.getAll());
  return [...drafts].sort((a, b) => b.changed.localeCompare(a.changed));
}

export function getDraft(id: string): Promise<Draft | undefined> {
  return database.run(STORE, 'readonly', (store) => store.get(id));
}

export function removeDraft(id: string): Promise<undefined> {
  return database.run(STORE, 'readwrite', (store) => store.delete(id));
}

/** Stores a draft. `base` is the revision it was changed from: where another tab stored a later one, nothing is written. */
export async function saveDraft(draft: Draft, base = ''): Promise<'saved' | 'conflict'> {
  const outcome = await database.transact([STORE], 'readwrite', (transaction) => {
    const store = transaction.objectStore(STORE);
    let result: 'saved' | 'conflict' = 'saved';
    const reading: IDBRequest<Draft | undefined> = store.get(draft.id);
    reading.onsuccess = () => {
      if (isOther(reading.result?.revision, base, draft.revision)) result = 'conflict';
      else store.put(draft);
    };
    return () => result;
  });
  leaveMark();
  return outcome;
}

/** Whether the stored revision is neither the one we started from nor one of our own tab. */
export function isOther(stored: string | undefined, base: string, own: string): boolean {
  return stored !== undefined && stored !== base && stored.split('.')[0] !== own.split('.')[0];
}

function leaveMark(): void {
  try {
    localStorage.setItem(DRAFTS_KEY, '1');
  } catch {
    // Then `mayHaveDrafts` cannot read either, and says yes.
  }
}
