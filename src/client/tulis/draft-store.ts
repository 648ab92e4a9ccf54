import type { FormState } from '../../exports/form-state.ts';
import { MARK } from './draft-mark.ts';

const DATABASE = 'lumbung-tulis';
const STORE = 'draf';

/** One piece of writing on this device. */
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

let opening: Promise<IDBDatabase> | undefined;

/** All drafts, last changed first. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = await run('readonly', (store) => store.getAll());
  return drafts.toSorted((a, b) => b.changed.localeCompare(a.changed));
}

export function getDraft(id: string): Promise<Draft | undefined> {
  return run('readonly', (store) => store.get(id));
}

export function removeDraft(id: string): Promise<undefined> {
  return run('readwrite', (store) => store.delete(id));
}

/** Stores a draft. `base` is the revision it was changed from: where another tab stored a later one, nothing is written. */
export async function saveDraft(draft: Draft, base = ''): Promise<'saved' | 'conflict'> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    let outcome: 'saved' | 'conflict' = 'saved';
    const reading: IDBRequest<Draft | undefined> = store.get(draft.id);
    reading.onsuccess = () => {
      if (isOther(reading.result?.revision, base, draft.revision)) outcome = 'conflict';
      else store.put(draft);
    };
    transaction.oncomplete = () => (leaveMark(), resolve(outcome));
    transaction.onabort = () => reject(transaction.error ?? new Error('saveDraft: dibatalkan'));
  });
}

/** Whether the stored revision is neither the one we started from nor one of our own tab. */
export function isOther(stored: string | undefined, base: string, own: string): boolean {
  return stored !== undefined && stored !== base && stored.split('.')[0] !== own.split('.')[0];
}

async function run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = ask(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('draft-store: dibatalkan'));
  });
}

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
    request.onerror = () => reject(request.error ?? new Error('draft-store: tidak dapat dibuka'));
    request.onsuccess = () => {
      request.result.onclose = forget;
      request.result.onversionchange = () => (request.result.close(), forget());
      resolve(request.result);
    };
  });
  // A database that could not be opened now may be there at the next try.
  opening.catch(forget);
  return opening;
}

function leaveMark(): void {
  try {
    localStorage.setItem(MARK, '1');
  } catch {
    // Then `mayHaveDrafts` cannot read either, and says yes.
  }
}

function forget(): void {
  opening = undefined;
}
