import { Database } from '../device/database.ts';
import { newId } from '../device/new-id.ts';
import { blank, type Catatan, teks, VERSI } from './catatan.ts';
import { announce } from './channel.ts';
import { readMark, writeMark } from './mark.ts';
import { change, isSame, merge } from './merge.ts';
import { readNote } from './read-note.ts';
import { dueTimes } from './recall.ts';
import { isOfTab } from './stamps.ts';
import { today } from '../device/today.ts';

/** What could not be read as a note, kept as it was found until its owner has taken it. */
export interface Disisihkan {
  alasan: string;
  pada: string;
  asal: unknown;
}

/** The stamp of the text that a change was typed into, and what to do when words of another tab had to be put aside for it. */
export interface Shown {
  stamp: string;
  onCopy: () => void;
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
  let all = await readAll();
  if (all.stored.some((value) => 'reason' in readNote(value))) {
    await setBrokenAside();
    all = await readAll();
  }
  return { notes: all.stored.flatMap(sound), aside: all.aside };
}

/** All of one moment: a change that is stored later is told later too. */
function readAll(): Promise<{ stored: unknown[]; aside: Disisihkan[] }> {
  return database.transact(BOTH, 'readonly', (transaction) => {
    const stored: IDBRequest<unknown[]> = transaction.objectStore(NOTES).getAll();
    const aside: IDBRequest<Disisihkan[]> = transaction.objectStore(ASIDE).getAll();
    return () => ({ stored: stored.result, aside: aside.result });
  });
}

export async function getNote(id: string): Promise<Catatan | undefined> {
  const [note] = sound(await database.run<unknown>(NOTES, 'readonly', (store) => store.get(id)));
  return note;
}

/**
 * Changes some fields of a note and leaves the rest to whoever changes it meanwhile. `base` is the note as this tab knows it: where
 * another tab deleted it, it is there again whole. `shown` is the text that was on the page: where another tab wrote other
 * words meanwhile, those stay as a note of the journal.
 */
export async function changeNote(base: Catatan, fields: Catatan['isi'], shown?: Shown): Promise<Catatan> {
  // The time of the change, not of its storing: what was typed later must be later.
  const now = Date.now();
  const changed = await database.transact(BOTH, 'readwrite', (transaction) => {
    const store = transaction.objectStore(NOTES);
    let result = base;
    const reading: IDBRequest<unknown> = store.get(base.id);
    reading.onsuccess = () => {
      const known = settled(transaction, reading.result);
      result = change(known ? merge(known, base) : base, fields, now, TAB);
      const copies = known && shown ? otherWords(known, result, Object.keys(fields), shown.stamp) : [];
      for (const copy of copies) store.put(copy);
      if (copies.length > 0) shown?.onCopy();
      store.put(result);
    };
    return () => result;
  });
  // While a text is typed only its own note changes, and no time of a question.
  if (changed.jenis === 'kartu' || readMark() === undefined) await markTimes();
  announce();
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
  await markTimes();
  announce();
  return counts;
}

export async function removeNote(id: string): Promise<void> {
  await database.run(NOTES, 'readwrite', (store) => store.delete(id));
  await markTimes();
  announce();
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

/** When questions come back is noted where each page can read them without a database. */
async function markTimes(): Promise<void> {
  const stored: unknown[] = await database.run(NOTES, 'readonly', (store) => store.getAll());
  const notes = stored.flatMap(sound);
  writeMark(stored.length === 0 ? undefined : dueTimes(notes.filter(({ jenis }) => jenis === 'kartu')));
}

/** Words of another tab that this change writes over without having shown them, as notes of their own. */
function otherWords(known: Catatan, changed: Catatan, fields: readonly string[], seen: string): Catatan[] {
  return fields.flatMap((field) => {
    const [mark = '', words] = [known.cap[field], teks(known, field)];
    if (mark === seen || isOfTab(mark, TAB) || words === '' || teks(changed, field).includes(words)) return [];
    const title = `Salinan dari tab lain: ${teks(known, 'judul') || 'catatan'}`;
    return [change(blank('jurnal', newId()), { judul: title, tanggal: today(), teks: words }, Date.now(), TAB)];
  });
}

/** Whether a stamp is of a change of this tab. */
export function isOwn(mark: string): boolean {
  return isOfTab(mark, TAB);
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
