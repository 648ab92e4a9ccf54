import { newId } from '../device/new-id.ts';
import { blank, type Catatan, namaEntri, teks } from './catatan.ts';
import { changeNote, listNotes, removeNote } from './store.ts';
import { today } from '../device/today.ts';

/** What is kept here about one entry. */
export interface EntryNotes {
  saved: Catatan | undefined;
  /** The attempt that is under way. */
  attempt: Catatan | undefined;
  /** Its questions that come back, or that were asked about once and not wanted. */
  card: Catatan | undefined;
}

export async function entryNotes(entri: string): Promise<EntryNotes> {
  const { notes } = await listNotes();
  const own = notes.filter((note) => teks(note, 'entri') === entri);
  return {
    saved: own.find(({ jenis }) => jenis === 'tersimpan'),
    attempt: own.find((note) => note.jenis === 'percobaan' && teks(note, 'keadaan') === 'berjalan'),
    card: own.find(({ jenis }) => jenis === 'kartu'),
  };
}

export function saveEntry(entry: Catatan['isi'], entri: string): Promise<Catatan> {
  return changeNote(blank('tersimpan', namaEntri(entri)), { ...entry, disimpan: today() });
}

let beginning: Promise<unknown> = Promise.resolve();

/** The attempt that is under way, begun where there is none. One after the other: a button pressed twice begins one. */
export function attemptOf(entry: Catatan['isi']): Promise<Catatan> {
  const begun = beginning.then(async () => (await entryNotes(String(entry['entri']))).attempt ?? startAttempt(entry));
  beginning = begun.catch(() => undefined);
  return begun;
}

/** Begins to try a practice, with its steps, signs and questions as they stand now. */
function startAttempt({ entri, judul, langkah, tanda, pertanyaan, kompetensi }: Catatan['isi']): Promise<Catatan> {
  const copy = { entri, judul, langkah, tanda, pertanyaan, kompetensi };
  const known = Object.fromEntries(Object.entries(copy).filter((field) => field[1] !== undefined));
  return changeNote(blank('percobaan', newId()), { ...known, mulai: today(), keadaan: 'berjalan' });
}

/** Lets the questions of an entry come back from today on, or notes that they are not wanted. */
export function setRecall({ isi }: Pick<Catatan, 'isi'>, wanted: boolean): Promise<Catatan> {
  const { entri = '', judul = '', pertanyaan = [] } = isi;
  return changeNote(blank('kartu', namaEntri(String(entri))), {
    entri,
    judul,
    pertanyaan,
    mulai: today(),
    tahap: 0,
    aktif: wanted,
  });
}

/** Takes a saved entry away, and its questions with it unless it is being tried. Gives what was taken. */
export async function forgetEntry(entri: string): Promise<Catatan[]> {
  const { saved, attempt, card } = await entryNotes(entri);
  const gone = [saved, attempt ? undefined : card].filter((note) => note !== undefined);
  for (const { id } of gone) await removeNote(id);
  return gone;
}
