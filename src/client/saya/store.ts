import { Database } from '../simpanan/database.ts';
import { newId } from '../simpanan/new-id.ts';
import { type Catatan, VERSI } from './catatan.ts';
import { announce } from './channel.ts';
import { writeMark } from './mark.ts';
import { change, isSame, merge } from './merge.ts';
import { readNote } from './read-note.ts';
import { dueDays } from './recall.ts';

/** What could not be read as a note, kept as it was found until its owner has taken it. */
export interface Disisihkan {
  alasan: string;
  pada: string;
  asal: unknown;
}

const NOTES = 'catatan';
const ASIDE = 'disisihkan';
const BOTH = [NOTES, ASIDE];
const TAB = newId();
// Rises with the form of the records: a tab of an older edition then cannot open it, and writes nothing it does not understand.
// Version 1 had no place to set things aside.
const database = new Database('lumbung-saya', VERSI, (made) => {
  if (!made.objectStoreNames.contains(NOTES)) made.createObjectStore(NOTES, { keyPath: 'id' });
  if (!made.objectStoreNames.contains(ASIDE)) made.createObjectStore(ASIDE, { autoIncrement: true });
});

/** All notes on this device. What is none is set aside first. */
export async function listNotes(): Promise<{ notes: Catatan[]; aside: Disisihkan[] }> {
  const stored: unknown[] = await database.run(NOTES, 'readonly', (store) => store.getAll());
  if (stored.some((value) => 'reason' in readNote(value))) await setBrokenAside();
  const aside: Disisihkan[] = await database.run(ASIDE, 'readonly', (store) => store.getAll());
  return { notes: stored.flatMap(sound), aside };
}

export async function getNote(id: string): Promise<Catatan | undefined> {
  const [note] = sound(await database.run<unknown>(NOTES, 'readonly', (store) => store.get(id)));
  return note;
}

/**
 * Changes some fields of a note and leaves the rest to whoever changes it meanwhile. `base` is the note as this tab knows it: where
 * another tab deleted it, it is there again whole.
 */
export async function changeNote(base: Catatan, fields: Catatan['isi']): Promise<Catatan> {
  const changed = await database.transact(BOTH, 'readwrite', (transaction) => {
    const store = transaction.objectStore(NOTES);
    let result = base;
    const reading: IDBRequest<unknown> = store.get(base.id);
    reading.onsuccess = () => {
      const known = settled(transaction, reading.result);
      result = change(known ? merge(known, base) : base, fields, Date.now(), TAB);
      store.put(result);
    };
    return () => result;
  });
  await tell();
  return changed;
}

/** Puts notes of elsewhere beside and into those that are here, all or none. */
export async function mergeNotes(notes: readonly Catatan[]): Promise<{ baru: number; digabung: number; sama: number }> {
  const counts = await database.transact(BOTH, 'readwrite', (transaction) => {
    const store = transaction.objectStore(NOTES);
    const result = { baru: 0, digabung: 0, sama: 0 };
    for (const note of notes) {
      const reading: IDBRequest<unknown> = store.get(note.id);
      reading.onsuccess = () => {
        const known = settled(transaction, reading.result);
        const merged = known ? merge(known, note) : note;
        result[!known ? 'baru' : isSame(known, merged) ? 'sama' : 'digabung'] += 1;
        store.put(merged);
      };
    }
    return () => result;
  });
  await tell();
  return counts;
}

export async function removeNote(id: string): Promise<void> {
  await database.run(NOTES, 'readwrite', (store) => store.delete(id));
  await tell();
}

/** Keeps what a file held and nothing could read. */
export async function setAside(found: readonly Disisihkan[]): Promise<void> {
  await database.transact([ASIDE], 'readwrite', (transaction) => {
    for (const one of found) transaction.objectStore(ASIDE).add(one);
    return () => undefined;
  });
  announce();
}

/** Forgets what was set aside, once its owner has it or does not want it. */
export async function clearAside(): Promise<void> {
  await database.run(ASIDE, 'readwrite', (store) => store.clear());
  announce();
}

/** Takes everything off this device. */
export async function clearAll(): Promise<void> {
  await database.transact(BOTH, 'readwrite', (transaction) => {
    for (const name of BOTH) transaction.objectStore(name).clear();
    return () => undefined;
  });
  writeMark(undefined);
  announce();
}

/** The days on which questions come back are noted where each page can read them without a database. */
async function tell(): Promise<void> {
  const stored: unknown[] = await database.run(NOTES, 'readonly', (store) => store.getAll());
  const notes = stored.flatMap(sound);
  writeMark(stored.length === 0 ? undefined : dueDays(notes.filter(({ jenis }) => jenis === 'kartu')));
  announce();
}

async function setBrokenAside(): Promise<void> {
  await database.transact(BOTH, 'readwrite', (transaction) => {
    const walking = transaction.objectStore(NOTES).openCursor();
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (!cursor) return;
      const value: unknown = cursor.value;
      if (!settled(transaction, value)) cursor.delete();
      cursor.continue();
    };
    return () => undefined;
  });
}

/** The stored note; one that cannot be read is put aside in the same transaction. */
function settled(transaction: IDBTransaction, value: unknown): Catatan | undefined {
  if (value === undefined) return undefined;
  const read = readNote(value);
  if ('note' in read) return read.note;
  const found: Disisihkan = { alasan: read.reason, pada: new Date().toISOString(), asal: value };
  transaction.objectStore(ASIDE).add(found);
  return undefined;
}

function sound(value: unknown): Catatan[] {
  const read = value === undefined ? undefined : readNote(value);
  return read && 'note' in read ? [read.note] : [];
}
