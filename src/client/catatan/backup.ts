import { download } from '../device/download.ts';
import { copyText, shareText } from '../device/hand-over.ts';
import { todayInJakarta } from '../device/today.ts';
import { find } from '../site/dom.ts';
import { backupText, MOST_BACKUP_BYTES, readBackup } from './backup-file.ts';
import { clearNotesAhead } from './note-recovery.ts';
import { clearNotes, mergeNotes, storeBroken } from './note-store.ts';
import { notesMarkdown } from './notes-markdown.ts';
import type { NotesPage } from './notes-page.ts';

const PLACE = '[data-kata="cadangan"]';
/** Whether a file arrived is not told to a page. */
const BEGUN = 'Unduhan dimulai. Berkasnya tidak muncul? Pakai “Bagikan cadangan” atau “Salin sebagai teks”.';
const SHARED = {
  dibagikan: 'Cadangan diserahkan ke aplikasi yang Anda pilih. Periksa apakah sudah sampai.',
  batal: 'Batal dibagikan. Catatan tetap tersimpan.',
  'tidak-bisa': 'Peramban ini tidak dapat membagikan. Pakai “Salin sebagai teks”.',
} as const;

export function downloadJson(page: NotesPage): void {
  download(backup(page));
  page.say(BEGUN, PLACE);
}

export function downloadMarkdown(page: NotesPage): void {
  download({ name: `catatan-saya-${todayInJakarta()}.md`, text: readable(page) });
  page.say(BEGUN, PLACE);
}

export async function shareBackup(page: NotesPage): Promise<void> {
  page.say(SHARED[await shareText({ ...backup(page), title: 'Cadangan catatan saya' })], PLACE);
}

export async function copyNotes(page: NotesPage): Promise<void> {
  const isCopied = await copyText(readable(page));
  page.say(
    isCopied
      ? 'Catatan disalin. Tempelkan di surel, WhatsApp, atau tempat lain.'
      : 'Peramban ini tidak mengizinkan penyalinan.',
    PLACE,
  );
}

/** Downloads notes that could not be read, as they were found. */
export function downloadBroken(page: NotesPage): void {
  download({
    name: `catatan-disisihkan-${todayInJakarta()}.json`,
    text: backupText([], page.broken, new Date().toISOString()),
  });
}

function backup({ notes, broken }: NotesPage): { name: string; text: string } {
  return {
    name: `catatan-saya-${todayInJakarta()}.json`,
    text: backupText(notes, broken, new Date().toISOString()),
  };
}

function readable({ notes, home }: NotesPage): string {
  return notesMarkdown(notes, home.dataset['situs'] ?? '', todayInJakarta());
}

/** Imports a backup that the reader chose, merged with the notes that are here. */
export async function importBackup(page: NotesPage, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > MOST_BACKUP_BYTES ? undefined : await file.text();
  input.value = '';
  page.say(text === undefined ? 'Berkas ini terlalu besar untuk cadangan catatan.' : await mergeBackup(text), PLACE);
  await page.refresh();
}

async function mergeBackup(text: string): Promise<string> {
  const read = readBackup(text, Date.now());
  if ('problem' in read) return read.problem;
  try {
    const { added, merged, same } = await mergeNotes(read.notes);
    if (read.broken.length > 0) await storeBroken(read.broken);
    const broken = read.broken.length > 0 ? ` ${read.broken.length} catatan rusak disisihkan.` : '';
    return `Cadangan dibuka: ${added} catatan baru, ${merged} digabung, ${same} sudah ada.${broken}`;
  } catch (error) {
    console.warn('Cadangan tidak tersimpan:', error);
    return 'Cadangan terbaca, tetapi penyimpanan peramban ini tertutup atau penuh.';
  }
}

export function askToClear({ home }: NotesPage, open: boolean): void {
  const box = find(home, '[data-yakin]');
  box.hidden = !open;
  find(home, open ? '[data-yakin] button' : '[data-aksi="tanya-hapus"]').focus();
}

export async function clearEverything(page: NotesPage): Promise<void> {
  await clearNotes();
  clearNotesAhead();
  page.deleted = [];
  find(page.home, '[data-urung]').hidden = true;
  askToClear(page, false);
  page.say('Semua catatan sudah dihapus dari perangkat ini.', PLACE);
}
