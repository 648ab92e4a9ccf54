import { download } from '../device/download.ts';
import { backupText, MOST_BACKUP_BYTES, readBackup } from './backup-file.ts';
import type { NotesPage } from './notes-page.ts';
import { notesMarkdown } from './notes-markdown.ts';
import { find } from './note-rows.ts';
import { clearNotes, clearBroken, mergeNotes, storeBroken } from './note-store.ts';
import { today } from '../device/today.ts';
import { forget } from './note-recovery.ts';

const PLACE = '[data-kata="cadangan"]';

export function downloadJson(corner: NotesPage): void {
  const text = backupText(corner.notes, corner.aside, new Date().toISOString());
  download({ name: `catatan-saya-${today()}.json`, text });
  corner.say('Cadangan diunduh.', PLACE);
}

export function downloadMarkdown(corner: NotesPage): void {
  const text = notesMarkdown(corner.notes, corner.page.dataset['situs'] ?? '', today());
  download({ name: `catatan-saya-${today()}.md`, text });
  corner.say('Catatan diunduh untuk dibaca.', PLACE);
}

/** What could not be read leaves as it was found. */
export function downloadBroken(corner: NotesPage): void {
  download({
    name: `catatan-disisihkan-${today()}.json`,
    text: backupText([], corner.aside, new Date().toISOString()),
  });
}

export function forgetAside(): Promise<void> {
  return clearBroken();
}

/** Reads a file that the reader chose, and puts what it holds beside what is here. */
export async function importBackup(corner: NotesPage, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > MOST_BACKUP_BYTES ? undefined : await file.text();
  input.value = '';
  corner.say(text === undefined ? 'Berkas ini terlalu besar untuk cadangan catatan.' : await merged(text), PLACE);
  await corner.refresh();
}

async function merged(text: string): Promise<string> {
  const read = readBackup(text, Date.now());
  if ('problem' in read) return read.problem;
  try {
    const { baru, digabung, sama } = await mergeNotes(read.notes);
    if (read.broken.length > 0) await storeBroken(read.broken);
    const broken = read.broken.length > 0 ? ` ${read.broken.length} catatan rusak disisihkan.` : '';
    return `Cadangan dibuka: ${baru} catatan baru, ${digabung} digabung, ${sama} sudah ada.${broken}`;
  } catch (error) {
    console.warn('Cadangan tidak tersimpan:', error);
    return 'Cadangan terbaca, tetapi penyimpanan peramban ini tertutup atau penuh.';
  }
}

export function askToClear({ page }: NotesPage, open: boolean): void {
  const box = find(page, '[data-yakin]');
  box.hidden = !open;
  find(page, open ? '[data-yakin] button' : '[data-aksi="tanya-hapus"]').focus();
}

export async function clearEverything(corner: NotesPage): Promise<void> {
  await clearNotes();
  forget();
  corner.deleted = [];
  find(corner.page, '[data-urung]').hidden = true;
  askToClear(corner, false);
  corner.say('Semua catatan sudah dihapus dari perangkat ini.', PLACE);
}
