import { Database } from '../device/database.ts';
import { newId } from '../device/new-id.ts';
import { TabChannel } from '../device/tab-channel.ts';
import { todayInJakarta } from '../device/today.ts';
import { changeFields, isSameNote, mergeNote } from './merge.ts';
import { NOTES_KEY, readRecallTimes, writeRecallTimes } from './note-hint.ts';
import { blankNote, type Note, NOTE_VERSION, noteText } from './note.ts';
import { readNote } from './read-note.ts';
import { waitingTimes } from './recall.ts';
import { isOfTab } from './stamps.ts';

/** What could not be read as a note, kept as it was found until its owner has downloaded it. */
export interface BrokenNote {
  alasan: string;
  pada: string;
  asal: unknown;
}

/** Stamp of the text that a change was typed into, and what to do when words of another tab were kept as a copy. */
export interface ShownText {
  stamp: string;
  onCopy: () => void;
}

const NOTES = 'catatan';
const BROKEN = 'disisihkan';
const BOTH = [NOTES, BROKEN];
const TAB = newId();
// Rises with the form of the records: a tab of an older edition then cannot open it, and writes nothing it does not understand.
// Version 1 had no place to set things aside.
const database = new Database(NOTES_KEY, NOTE_VERSION, (made) => {
  if (!made.objectStoreNames.contains(NOTES)) made.createObjectStore(NOTES, { keyPath: 'id' });
  if (!made.objectStoreNames.contains(BROKEN)) made.createObjectStore(BROKEN, { autoIncrement: true });
});

/** Tells other tabs that notes changed, and hears them. */
export const otherTabs = new TabChannel(NOTES_KEY);

/** Lists all notes on this device. What is none is set aside first. */
export async function listNotes(): Promise<{ notes: Note[]; broken: BrokenNote[] }> {
  let all = await readAll();
  if (all.stored.some((value) => 'reason' in readNote(value))) {
    await moveBroken();
    all = await readAll();
  }
  return { notes: all.stored.flatMap(sound), broken: all.broken };
}

/** Reads both stores at one moment: a change that is stored later is reported later too. */
function readAll(): Promise<{ stored: unknown[]; broken: BrokenNote[] }> {
  return database.transact(BOTH, 'readonly', (transaction) => {
    const stored: IDBRequest<unknown[]> = transaction.objectStore(NOTES).getAll();
    const broken: IDBRequest<BrokenNote[]> = transaction.objectStore(BROKEN).getAll();
    return () => ({ stored: stored.result, broken: broken.result });
  });
}

export async function getNote(id: string): Promise<Note | undefined> {
  const [note] = sound(await database.run<unknown>(NOTES, 'readonly', (store) => store.get(id)));
  return note;
}

/**
 * Stores a change to some fields of a note and leaves the rest to whoever changes it meanwhile. `base` is the note as this tab knows it: where
 * another tab deleted it, it is there again whole. `shown` is the text that was on the page: where another tab wrote other
 * words meanwhile, those stay as a note of the journal.
 */
export async function changeNote(base: Note, fields: Note['isi'], shown?: ShownText): Promise<Note> {
  // The time of the change, not of its storing: what was typed later must be later.
  const now = Date.now();
  const changed = await database.transact(BOTH, 'readwrite', (transaction) => {
    const store = transaction.objectStore(NOTES);
    let result = base;
    const reading: IDBRequest<unknown> = store.get(base.id);
    reading.onsuccess = () => {
      const known = soundOrSetAside(transaction, reading.result);
      result = changeFields(known ? mergeNote(known, base) : base, fields, now, TAB);
      const copies = known && shown ? copiesOfOtherTab(known, result, Object.keys(fields), shown.stamp) : [];
      for (const copy of copies) store.put(copy);
      if (copies.length > 0) shown?.onCopy();
      store.put(result);
    };
    return () => result;
  });
  // While a text is typed only its own note changes, and nothing that waits.
  if (changed.jenis === 'kartu' || 'keadaan' in fields || readRecallTimes() === undefined) await noteRecallTimes();
  otherTabs.post('berubah');
  return changed;
}

/** Merges notes from elsewhere into those that are here, all or none. */
export async function mergeNotes(notes: readonly Note[]): Promise<{ added: number; merged: number; same: number }> {
  const counts = await database.transact(BOTH, 'readwrite', (transaction) => {
    const store = transaction.objectStore(NOTES);
    const result = { added: 0, merged: 0, same: 0 };
    for (const note of notes) {
      const reading: IDBRequest<unknown> = store.get(note.id);
      reading.onsuccess = () => {
        const known = soundOrSetAside(transaction, reading.result);
        const merged = known ? mergeNote(known, note) : note;
        result[!known ? 'added' : isSameNote(known, merged) ? 'same' : 'merged'] += 1;
        store.put(merged);
      };
    }
    return () => result;
  });
  await noteRecallTimes();
  otherTabs.post('berubah');
  return counts;
}

export async function removeNote(id: string): Promise<void> {
  await database.run(NOTES, 'readwrite', (store) => store.delete(id));
  await noteRecallTimes();
  otherTabs.post('berubah');
}

/** Stores what a file held and nothing could read. */
export async function storeBroken(found: readonly BrokenNote[]): Promise<void> {
  await database.transact([BROKEN], 'readwrite', (transaction) => {
    for (const one of found) transaction.objectStore(BROKEN).add(one);
    return () => undefined;
  });
  otherTabs.post('berubah');
}

/** Deletes what was set aside, once its owner has it or does not want it. */
export async function clearBroken(): Promise<void> {
  await database.run(BROKEN, 'readwrite', (store) => store.clear());
  otherTabs.post('berubah');
}

/** Deletes all notes from this device. */
export async function clearNotes(): Promise<void> {
  await database.transact(BOTH, 'readwrite', (transaction) => {
    for (const name of BOTH) transaction.objectStore(name).clear();
    return () => undefined;
  });
  writeRecallTimes(undefined);
  otherTabs.post('berubah');
}

/** Writes what waits, and from when, to where each page can read it without a database. */
async function noteRecallTimes(): Promise<void> {
  const stored: unknown[] = await database.run(NOTES, 'readonly', (store) => store.getAll());
  const notes = stored.flatMap(sound);
  writeRecallTimes(stored.length === 0 ? undefined : waitingTimes(notes));
}

/** Copies words of another tab that this change writes over without having shown them. */
function copiesOfOtherTab(known: Note, changed: Note, fields: readonly string[], seen: string): Note[] {
  return fields.flatMap((field) => {
    const [mark = '', words] = [known.cap[field], noteText(known, field)];
    if (mark === seen || isOfTab(mark, TAB) || words === '' || noteText(changed, field).includes(words)) return [];
    const title = `Salinan dari tab lain: ${noteText(known, 'judul') || 'catatan'}`;
    return [
      changeFields(
        blankNote('jurnal', newId()),
        { judul: title, tanggal: todayInJakarta(), teks: words },
        Date.now(),
        TAB,
      ),
    ];
  });
}

/** Whether a stamp is of a change of this tab. */
export function isOwnStamp(mark: string): boolean {
  return isOfTab(mark, TAB);
}

async function moveBroken(): Promise<void> {
  await database.transact(BOTH, 'readwrite', (transaction) => {
    const walking = transaction.objectStore(NOTES).openCursor();
    walking.onsuccess = () => {
      const cursor = walking.result;
      if (!cursor) return;
      const value: unknown = cursor.value;
      if (!soundOrSetAside(transaction, value)) cursor.delete();
      cursor.continue();
    };
    return () => undefined;
  });
}

/** Reads a stored note; one that cannot be read is set aside in the same transaction. */
function soundOrSetAside(transaction: IDBTransaction, value: unknown): Note | undefined {
  if (value === undefined) return undefined;
  const read = readNote(value);
  if ('note' in read) return read.note;
  const found: BrokenNote = { alasan: read.reason, pada: new Date().toISOString(), asal: value };
  transaction.objectStore(BROKEN).add(found);
  return undefined;
}

function sound(value: unknown): Note[] {
  const read = value === undefined ? undefined : readNote(value);
  return read && 'note' in read ? [read.note] : [];
}
