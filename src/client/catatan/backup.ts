import { download } from '../device/download.ts';
import { backupText, MOST_BYTES, readBackup } from './backup-file.ts';
import type { Corner } from './corner.ts';
import { notesMarkdown } from './notes-markdown.ts';
import { find } from './rows.ts';
import { clearAll, clearAside, mergeNotes, setAside } from './store.ts';
import { today } from '../device/today.ts';
import { forget } from './write-ahead.ts';

const PLACE = '[data-kata="cadangan"]';

export function downloadJson(corner: Corner): void {
  const text = backupText(corner.notes, corner.aside, new Date().toISOString());
  download({ name: `catatan-saya-${today()}.json`, text });
  corner.say('Cadangan diunduh.', PLACE);
}

export function downloadMarkdown(corner: Corner): void {
  const text = notesMarkdown(corner.notes, corner.page.dataset['situs'] ?? '', today());
  download({ name: `catatan-saya-${today()}.md`, text });
  corner.say('Catatan diunduh untuk dibaca.', PLACE);
}

/** What could not be read leaves as it was found. */
export function downloadAside(corner: Corner): void {
  download({
    name: `catatan-disisihkan-${today()}.json`,
    text: backupText([], corner.aside, new Date().toISOString()),
  });
}

export function forgetAside(): Promise<void> {
  return clearAside();
}

/** Reads a file that the reader chose, and puts what it holds beside what is here. */
export async function importBackup(corner: Corner, input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > MOST_BYTES ? undefined : await file.text();
  input.value = '';
  corner.say(text === undefined ? 'Berkas ini terlalu besar untuk cadangan catatan.' : await merged(text), PLACE);
  await corner.refresh();
}

async function merged(text: string): Promise<string> {
  const read = readBackup(text, Date.now());
  if ('problem' in read) return read.problem;
  try {
    const { baru, digabung, sama } = await mergeNotes(read.notes);
    if (read.broken.length > 0) await setAside(read.broken);
    const broken = read.broken.length > 0 ? ` ${read.broken.length} catatan rusak disisihkan.` : '';
    return `Cadangan dibuka: ${baru} catatan baru, ${digabung} digabung, ${sama} sudah ada.${broken}`;
  } catch (error) {
    console.warn('Cadangan tidak tersimpan:', error);
    return 'Cadangan terbaca, tetapi penyimpanan peramban ini tertutup atau penuh.';
  }
}

export function askToClear({ page }: Corner, open: boolean): void {
  const box = find(page, '[data-yakin]');
  box.hidden = !open;
  find(page, open ? '[data-yakin] button' : '[data-aksi="tanya-hapus"]').focus();
}

export async function clearEverything(corner: Corner): Promise<void> {
  await clearAll();
  forget();
  corner.deleted = [];
  find(corner.page, '[data-urung]').hidden = true;
  askToClear(corner, false);
  corner.say('Semua catatan sudah dihapus dari perangkat ini.', PLACE);
}
