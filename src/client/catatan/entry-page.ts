import { askToKeep, keeping } from '../device/keeping.ts';
import { say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { attemptFor, type EntryNotes, entryNotes, removeEntry, saveEntry, setRecall } from './entry-notes.ts';
import { readEntryPage } from './read-entry-page.ts';

const STATUS = '[role="status"]';
const SEVEN_DAYS = ' Peramban ini menghapusnya bila situs ini tidak dibuka selama tujuh hari.';

/** Runs a button on the page of an entry: `simpan`, `lepas`, `coba`, `ingatkan`, `jangan`; `lihat` only shows what is saved. */
export async function actOnEntry(home: HTMLElement, action: string): Promise<void> {
  const entri = home.dataset['entri'] ?? '';
  try {
    const notes = await entryNotes(entri);
    const text = await run(home, action, entri, notes);
    if (text !== undefined) say(home, STATUS, text);
    const now = await entryNotes(entri);
    // The same buttons stand at the foot of a phone's window.
    for (const each of document.querySelectorAll<HTMLElement>('catat-saya')) show(each, now);
  } catch (error) {
    console.warn('Catatan tidak tersimpan:', error);
    if (action !== 'lihat') say(home, STATUS, `Belum dapat disimpan. ${failureText(error)}`);
  }
}

async function run(home: HTMLElement, action: string, entri: string, notes: EntryNotes): Promise<string | undefined> {
  const entry = readEntryPage(home);
  switch (action) {
    case 'simpan':
      await saveEntry(entry, entri);
      if (!notes.card && Array.isArray(entry['pertanyaan']) && entry['pertanyaan'].length > 0) ask(home, true);
      // Not waited for: some browsers put the question to the reader.
      void askToKeep();
      return `Tersimpan di Catatan saya, hanya di perangkat ini.${(await keeping()) === 'tujuh-hari' ? SEVEN_DAYS : ''}`;
    case 'lepas':
      await removeEntry(entri);
      ask(home, false);
      return 'Sudah dihapus dari Catatan saya.';
    case 'coba': {
      const { id } = await attemptFor(entry);
      location.assign(`${home.dataset['saya'] ?? ''}#${id}`);
      return undefined;
    }
    case 'ingatkan':
    case 'jangan':
      await setRecall({ isi: entry }, action === 'ingatkan');
      ask(home, false);
      return action === 'ingatkan'
        ? 'Baik. Pertanyaannya menunggu di Catatan saya sesudah 1, 7, dan 30 hari.'
        : 'Baik. Tulisan ini tetap tersimpan, tanpa pertanyaan.';
    default:
      return undefined;
  }
}

function show(home: HTMLElement, { saved, attempt }: EntryNotes): void {
  if (!saved) ask(home, false);
  const save = home.querySelector<HTMLElement>('[data-simpan]');
  if (save) {
    save.dataset['aksi'] = saved ? 'lepas' : 'simpan';
    save.textContent = (saved ? save.dataset['lepas'] : save.dataset['simpan']) ?? '';
  }
  const start = home.querySelector<HTMLElement>('[data-coba]');
  if (start && attempt) start.textContent = start.dataset['lanjut'] ?? '';
}

function ask(home: HTMLElement, open: boolean): void {
  const box = home.querySelector<HTMLElement>('[data-tanya]');
  const hadFocus = box?.contains(document.activeElement);
  if (box) box.hidden = !open;
  if (!open && hadFocus) home.querySelector<HTMLElement>('[data-simpan]')?.focus();
}
