import type { BrokenNote } from './note-store.ts';
import type { Note } from './note.ts';
import { NOTE_VERSION } from './note.ts';
import { isRecord, readNote } from './read-note.ts';
import { notAfter } from './stamps.ts';

const KIND = 'catatan-saya-lumbung';
// A thousand attempts with full notes are about 5 MB.
export const MOST_BACKUP_BYTES = 25_000_000;
// Ten a working day for four years.
const MOST_NOTES = 10_000;

/** Exports all notes as a file that can be imported again. */
export function backupText(notes: readonly Note[], broken: readonly BrokenNote[], now: string): string {
  return JSON.stringify(
    { berkas: KIND, versi: NOTE_VERSION, dibuat: now, catatan: notes, disisihkan: broken },
    plain,
    1,
  );
}

export type Backup = { notes: Note[]; broken: BrokenNote[] } | { problem: string };

/** Reads a backup file, each note by itself; or says what is wrong with the whole. */
export function readBackup(text: string, now: number): Backup {
  const file = parse(text);
  if (file === undefined)
    return { problem: 'Berkas ini bukan JSON yang utuh. Mungkin unduhannya terputus; coba berkas cadangan yang lain.' };
  if (!isRecord(file) || file['berkas'] !== KIND || !Array.isArray(file['catatan']))
    return { problem: 'Berkas ini bukan cadangan dari Catatan saya. Pilih berkas yang dulu diunduh di sini.' };
  if (typeof file['versi'] === 'number' && file['versi'] > NOTE_VERSION)
    return { problem: 'Cadangan ini dari versi situs yang lebih baru. Muat ulang halaman, lalu buka lagi.' };
  const rows: readonly unknown[] = file['catatan'];
  const broken = brokenBefore(file['disisihkan']);
  if (rows.length + broken.length > MOST_NOTES)
    return { problem: 'Cadangan ini memuat lebih dari 10.000 catatan, terlalu banyak untuk halaman ini.' };
  const notes: Note[] = [];
  for (const row of rows) {
    const read = readNote(row);
    if ('note' in read) notes.push(present(read.note, now));
    else broken.push({ alasan: read.reason, pada: new Date(now).toISOString(), asal: row });
  }
  return { notes, broken };
}

function present(note: Note, now: number): Note {
  return {
    ...note,
    cap: Object.fromEntries(Object.entries(note.cap).map(([field, mark]) => [field, notAfter(now, mark)])),
  };
}

function brokenBefore(value: unknown): BrokenNote[] {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.filter(isRecord).map(({ alasan, pada, asal }) => ({ alasan: String(alasan), pada: String(pada), asal }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What was set aside can be anything that a database holds; JSON has no big numbers. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
