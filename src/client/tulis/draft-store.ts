import type { FormState } from '../../writing/form-state.ts';
import type { StoryState } from '../../writing/story-state.ts';
import { Database } from '../device/database.ts';
import { newId } from '../device/new-id.ts';
import { TabChannel } from '../device/tab-channel.ts';
import { DRAFTS } from './draft-hint.ts';

const STORE = 'draf';
const DAYS_KEPT = 7;

/** A long form, or a short one of /titip/. */
export type DraftState = FormState | StoryState;

/** A draft: one piece of writing on this device. */
export interface Draft {
  id: string;
  title: string;
  /** When it last changed, ISO 8601. */
  changed: string;
  /** `<tab>.<number>` of the change that is stored; another tab's change has another. */
  revision: string;
  state: DraftState;
  /** What a reader should know about it: that it is a copy, for one. */
  note?: string;
}

/** A deleted draft: kept for some days under an id of its own, so that it can be brought back. */
export interface DeletedDraft extends Draft {
  /** When it was deleted, ISO 8601. */
  deleted: string;
  /** Its id before. */
  was: string;
}

/** Tells other tabs which draft changed, and hears them. */
export const otherDraftTabs = new TabChannel(DRAFTS);

const database = new Database(DRAFTS, 1, (fresh) => fresh.createObjectStore(STORE, { keyPath: 'id' }));

/** Lists all drafts, last changed first, and what was deleted in the last days, last deleted first. What is older goes for good. */
export async function listDrafts(now = Date.now()): Promise<{ drafts: Draft[]; deleted: DeletedDraft[] }> {
  const all: Draft[] = await database.run(STORE, 'readonly', (store) => store.getAll());
  const old = all.filter(isDeleted).filter(({ deleted }) => now - Date.parse(deleted) > DAYS_KEPT * 24 * 3600 * 1000);
  for (const { id } of old) await eraseDraft(id);
  const kept = all.filter(({ id }) => !old.some((draft) => draft.id === id));
  return {
    drafts: kept.filter((draft) => !isDeleted(draft)).sort((a, b) => b.changed.localeCompare(a.changed)),
    deleted: kept.filter(isDeleted).sort((a, b) => b.deleted.localeCompare(a.deleted)),
  };
}

export function getDraft(id: string): Promise<Draft | undefined> {
  return database.run(STORE, 'readonly', (store) => store.get(id));
}

/** Deletes a draft so that it can be brought back. Gives the id it is kept under, or undefined where it is gone already. */
export function deleteDraft(id: string, now = Date.now()): Promise<string | undefined> {
  return database.transact([STORE], 'readwrite', (transaction) => {
    const store = transaction.objectStore(STORE);
    let kept: string | undefined;
    const reading: IDBRequest<Draft | undefined> = store.get(id);
    reading.onsuccess = () => {
      if (!reading.result) return;
      kept = newId();
      store.delete(id);
      store.put({ ...reading.result, id: kept, deleted: new Date(now).toISOString(), was: id } satisfies DeletedDraft);
    };
    return () => kept;
  });
}

/** Brings a deleted draft back, under its old id unless another draft has that by now. Gives its id. */
export function undeleteDraft(id: string): Promise<string | undefined> {
  return database.transact([STORE], 'readwrite', (transaction) => {
    const store = transaction.objectStore(STORE);
    let back: string | undefined;
    const reading: IDBRequest<Draft | undefined> = store.get(id);
    reading.onsuccess = () => {
      if (!reading.result || !isDeleted(reading.result)) return;
      const { deleted: _deleted, was, ...draft } = reading.result;
      const holder = store.getKey(was);
      holder.onsuccess = () => {
        back = holder.result === undefined ? was : id;
        store.delete(id);
        store.put({ ...draft, id: back });
      };
    };
    return () => back;
  });
}

/** Deletes a draft for good. */
export function eraseDraft(id: string): Promise<undefined> {
  return database.run(STORE, 'readwrite', (store) => store.delete(id));
}

function isDeleted(draft: Draft): draft is DeletedDraft {
  return 'deleted' in draft;
}

/** Stores a draft. `base` is the revision it was changed from: where another tab stored a later one, nothing is written. */
export async function saveDraft(draft: Draft, base = ''): Promise<'saved' | 'conflict'> {
  return database.transact([STORE], 'readwrite', (transaction) => {
    const store = transaction.objectStore(STORE);
    let result: 'saved' | 'conflict' = 'saved';
    const reading: IDBRequest<Draft | undefined> = store.get(draft.id);
    reading.onsuccess = () => {
      if (isOther(reading.result?.revision, base, draft.revision)) result = 'conflict';
      else store.put(draft);
    };
    return () => result;
  });
}

/** Whether the stored revision is neither the one we started from nor one of our own tab. */
export function isOther(stored: string | undefined, base: string, own: string): boolean {
  return stored !== undefined && stored !== base && stored.split('.')[0] !== own.split('.')[0];
}
