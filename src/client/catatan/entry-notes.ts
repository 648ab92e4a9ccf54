import { newId } from '../device/new-id.ts';
import { todayInJakarta } from '../device/today.ts';
import { changeNote, listNotes, removeNote } from './note-store.ts';
import { blankNote, entryNoteName, type Note, noteText } from './note.ts';

/** The notes about one entry. */
export interface EntryNotes {
  saved: Note | undefined;
  /** The attempt that is under way. */
  attempt: Note | undefined;
  /** Its questions that come back, or that were asked about once and not wanted. */
  card: Note | undefined;
}

export async function entryNotes(entri: string): Promise<EntryNotes> {
  const { notes } = await listNotes();
  const own = notes.filter((note) => noteText(note, 'entri') === entri);
  return {
    saved: own.find(({ jenis }) => jenis === 'tersimpan'),
    attempt: own.find((note) => note.jenis === 'percobaan' && noteText(note, 'keadaan') === 'berjalan'),
    card: own.find(({ jenis }) => jenis === 'kartu'),
  };
}

export function saveEntry(entry: Note['isi'], entri: string): Promise<Note> {
  return changeNote(blankNote('tersimpan', entryNoteName(entri)), { ...entry, disimpan: todayInJakarta() });
}

let beginning: Promise<unknown> = Promise.resolve();

/** Finds the attempt that is under way, or starts one. One after the other: a button pressed twice starts one. */
export function attemptFor(entry: Note['isi']): Promise<Note> {
  const begun = beginning.then(async () => (await entryNotes(String(entry['entri']))).attempt ?? startAttempt(entry));
  beginning = begun.catch(() => undefined);
  return begun;
}

/** Starts an attempt, with the steps, signs and questions of the practice as they are now. */
function startAttempt({ entri, judul, langkah, tanda, pertanyaan, kompetensi }: Note['isi']): Promise<Note> {
  const copy = { entri, judul, langkah, tanda, pertanyaan, kompetensi };
  const known = Object.fromEntries(Object.entries(copy).filter((field) => field[1] !== undefined));
  return changeNote(blankNote('percobaan', newId()), { ...known, mulai: todayInJakarta(), keadaan: 'berjalan' });
}

/** Schedules the questions of an entry from today on, or remembers that they are not wanted. */
export function setRecall({ isi }: Pick<Note, 'isi'>, wanted: boolean): Promise<Note> {
  const { entri = '', judul = '', pertanyaan = [] } = isi;
  return changeNote(blankNote('kartu', entryNoteName(String(entri))), {
    entri,
    judul,
    pertanyaan,
    mulai: todayInJakarta(),
    tahap: 0,
    aktif: wanted,
  });
}

/** Removes a saved entry, and its questions with it unless it is being tried. Gives what was removed. */
export async function removeEntry(entri: string): Promise<Note[]> {
  const { saved, attempt, card } = await entryNotes(entri);
  const gone = [saved, attempt ? undefined : card].filter((note) => note !== undefined);
  for (const { id } of gone) await removeNote(id);
  return gone;
}
