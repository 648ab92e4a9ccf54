import { download } from '../device/download.ts';
import { todayInJakarta } from '../device/today.ts';
import { find } from '../site/dom.ts';
import { backupText, MOST_BACKUP_BYTES, readBackup } from './backup-file.ts';
import { clearNotesAhead } from './note-recovery.ts';
import { clearNotes, mergeNotes, storeBroken } from './note-store.ts';
import { notesMarkdown } from './notes-markdown.ts';
import type { NotesPage } from './notes-page.ts';

const PLACE = '[data-kata="cadangan"]';

export function downloadJson(page: NotesPage): void {
  const text = backupText(page.notes, page.broken, new Date().toISOString());
  download({ name: `catatan-saya-${todayInJakarta()}.json`, text });
  page.say('Cadangan diunduh.', PLACE);
}

export function downloadMarkdown(page: NotesPage): void {
  const text = notesMarkdown(page.notes, page.home.dataset['situs'] ?? '', todayInJakarta());
  download({ name: `catatan-saya-${todayInJakarta()}.md`, text });
  page.say('Catatan diunduh untuk dibaca.', PLACE);
}

/** Downloads notes that could not be read, as they were found. */
export function downloadBroken(page: NotesPage): void {
  download({
    name: `catatan-disisihkan-${todayInJakarta()}.json`,
    text: backupText([], page.broken, new Date().toISOString()),
  });
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
