import type { FormState } from '../../writing/form-state.ts';
import { download } from '../device/download.ts';
import { newId } from '../device/new-id.ts';
import { todayInJakarta } from '../device/today.ts';
import { find } from '../site/dom.ts';
import { getDraft, saveDraft } from '../tulis/draft-store.ts';
import { askToClear, clearEverything, copyNotes, downloadBroken, downloadJson, downloadMarkdown, shareBackup } from './backup.ts'; // prettier-ignore
import { attemptFor, removeEntry, setRecall } from './entry-notes.ts';
import { clearBroken, mergeNotes, removeNote } from './note-store.ts';
import { blankNote, type Note, noteText } from './note.ts';
import { showMoreRows } from './note-rows.ts';
import type { NotesPage } from './notes-page.ts';
import { nextQuestion, nextStage } from './recall.ts';
import { toAdopsi, toKasus } from './to-draft.ts';

type Action = (page: NotesPage, note: Note, row: HTMLElement) => Promise<unknown>;

/** What the buttons of one note do. */
const OF_NOTE: Readonly<Record<string, Action>> = {
  mulai: async (page, note) => {
    const { id } = await attemptFor(note.isi);
    await page.refresh();
    page.open(id);
  },
  hapus: remove,
  renungkan: reflect,
  laporkan: (page, note) => openDraft(page, note, toAdopsi(note, page.note(reflectionId(note)), todayInJakarta())),
  'jadikan-kasus': (page, note) => openDraft(page, note, toKasus(note, todayInJakarta())),
  ingatkan: (_, note) => setRecall(note, true),
  jangan: (_, note) => setRecall(note, false),
  kalender: remind,
  bentang: (_, __, row) => Promise.resolve(find(row, '[data-anak="langkah"]').toggleAttribute('data-lengkap')),
  nyalakan: (_, note) => setRecall(note, true),
  matikan: (page, note) => page.change(note, { aktif: false }),
  lewati: (page, note) => page.change(note, { tahap: nextStage(note, todayInJakarta()) }),
  jawab: answer,
};

const OF_PAGE: Readonly<Record<string, (page: NotesPage, button: HTMLElement) => unknown>> = {
  catat: async (page) => {
    const note = await page.change(blankNote('jurnal', newId()), { tanggal: todayInJakarta() });
    page.show();
    page.open(note.id);
    find(page.home, `[data-catatan="${note.id}"] [data-bidang="judul"]`).focus();
  },
  'hapus-penilaian': (page) => {
    const note = page.note(`penilaian-${todayInJakarta()}`);
    return note && remove(page, note);
  },
  urungkan: undo,
  'unduh-json': downloadJson,
  'unduh-md': downloadMarkdown,
  bagikan: shareBackup,
  salin: copyNotes,
  'unduh-disisihkan': downloadBroken,
  'hapus-disisihkan': clearBroken,
  lebih: async (page, button) => {
    const list = find(page.home, `[data-daftar="${button.dataset['lebih'] ?? ''}"]`);
    const known = new Set(list.children);
    showMoreRows(list);
    await page.refresh();
    const first = [...list.children].find((row) => !known.has(row));
    focusOn(first?.querySelector('summary, a, button'));
  },
  'tanya-hapus': (page) => askToClear(page, true),
  'batal-hapus': (page) => askToClear(page, false),
  'hapus-semua': clearEverything,
};

/** Runs the action of a button, then shows the notes anew. */
export async function runAction(page: NotesPage, button: HTMLElement): Promise<void> {
  const action = button.dataset['aksi'] ?? '';
  const row = button.closest<HTMLElement>('[data-catatan]');
  const note = page.note(row?.dataset['catatan']);
  const section = button.closest<HTMLElement>('section') ?? page.home;
  if (row && note) await OF_NOTE[action]?.(page, note, row);
  else await OF_PAGE[action]?.(page, button);
  await page.refresh();
  // A button that went away took the focus with it, unless its action has put it somewhere.
  if (isShown(button) || ![button, document.body].includes(focused())) return;
  focusOn(row?.isConnected ? row.querySelector('summary, a, button') : section.querySelector('h2'));
}

async function remove(page: NotesPage, note: Note): Promise<void> {
  if (note.jenis === 'tersimpan') page.deleted = await removeEntry(noteText(note, 'entri'));
  else {
    await removeNote(note.id);
    page.deleted = [note];
  }
  const bar = find(page.home, '[data-urung]');
  bar.hidden = false;
  find(bar, '[data-kata]').textContent = `“${noteText(note, 'judul') || 'Catatan'}” dihapus.`;
  // The page gets shorter first: then the bar is where it stays.
  await page.refresh();
  find(bar, 'button').focus();
}

async function undo(page: NotesPage): Promise<void> {
  const { deleted } = page;
  await mergeNotes(deleted);
  find(page.home, '[data-urung]').hidden = true;
  page.deleted = [];
  await page.refresh();
  page.say('Sudah dikembalikan.');
  focusOn(
    page.home.querySelector(`[data-catatan="${deleted[0]?.id ?? ''}"] :is(summary, a)`) ??
      page.home.querySelector('[data-penilaian]')?.closest('details')?.querySelector('summary'),
  );
}

/** Each attempt has one reflection, however often the button is pressed and in how many tabs. */
async function reflect(page: NotesPage, attempt: Note): Promise<void> {
  const id = reflectionId(attempt);
  if (!page.note(id))
    await page.change(blankNote('jurnal', id.replace('jurnal-', '')), {
      tanggal: todayInJakarta(),
      judul: `Mencoba: ${noteText(attempt, 'judul')}`,
      entri: noteText(attempt, 'entri'),
    });
  page.show();
  page.open(id);
  find(page.home, `[data-catatan="${id}"] [data-bidang="rencana"]`).focus();
}

async function answer(page: NotesPage, card: Note, row: HTMLElement): Promise<void> {
  const area = row.querySelector('textarea');
  const text = area?.value.trim() ?? '';
  if (text === '') return area?.focus();
  await page.change(blankNote('jurnal', newId()), {
    tanggal: todayInJakarta(),
    judul: noteText(card, 'judul'),
    entri: noteText(card, 'entri'),
    pertanyaan: nextQuestion(card) ?? '',
    teks: text,
  });
  await page.change(card, { tahap: nextStage(card, todayInJakarta()) });
  page.say('Jawaban tersimpan di jurnal refleksi.');
}

/** Hands out a file for the calendar: no server has to remember anything. */
async function remind(page: NotesPage, attempt: Note): Promise<void> {
  const { calendarFile } = await import('./calendar-file.ts');
  const [id, judul] = [attempt.id, noteText(attempt, 'judul')];
  const address = new URL(`${location.pathname}#${id}`, location.href).href;
  download({
    name: `ingatkan-${id}.ics`,
    text: calendarFile({ id, judul, address, today: todayInJakarta(), now: Date.now() }),
  });
  page.say('Berkas kalender diunduh. Buka berkasnya untuk menyimpan pengingat 1, 7, dan 30 hari lagi.', `[data-catatan="${id}"] [data-kata="pengingat"]`); // prettier-ignore
}

/** Opens a text in the writing form as a draft of its own. A draft that was made before is opened as it stands, not written over. */
async function openDraft(page: NotesPage, note: Note, state: FormState): Promise<void> {
  const id = `saya-${note.id}`;
  if (!(await getDraft(id)))
    await saveDraft({
      id,
      title: noteText(note, 'judul'),
      changed: new Date().toISOString(),
      revision: `${newId()}.1`,
      state,
      note: 'dari Catatan saya',
    });
  location.assign(`${page.home.dataset['tulis'] ?? ''}?draf=${id}`);
}

function reflectionId({ id }: Note): string {
  return `jurnal-${id}`;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function focused(): HTMLElement {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement : document.body;
}

function focusOn(element: HTMLElement | null | undefined): void {
  if (element && !element.matches('a, summary')) element.tabIndex = -1;
  element?.focus();
}
