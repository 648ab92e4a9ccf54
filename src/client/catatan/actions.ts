import type { FormState } from '../../writing/form-state.ts';
import { newId } from '../device/new-id.ts';
import { getDraft, saveDraft } from '../tulis/draft-store.ts';
import { askToClear, clearEverything, downloadBroken, downloadJson, downloadMarkdown, forgetAside } from './backup.ts';
import { blankNote, type Note, noteText } from './note.ts';
import type { NotesPage } from './notes-page.ts';
import { attemptFor, removeEntry, setRecall } from './entry-notes.ts';
import { nextStage, nextQuestion } from './recall.ts';
import { find } from './note-rows.ts';
import { mergeNotes, removeNote } from './note-store.ts';
import { toAdopsi, toKasus } from './to-draft.ts';
import { today } from '../device/today.ts';

type Action = (corner: NotesPage, note: Note, row: HTMLElement) => Promise<unknown>;

/** What the buttons of one note do. */
const OF_NOTE: Readonly<Record<string, Action>> = {
  mulai: async (corner, note) => {
    const { id } = await attemptFor(note.isi);
    await corner.refresh();
    corner.open(id);
  },
  hapus: remove,
  renungkan: reflect,
  laporkan: (corner, note) => openDraft(corner, note, toAdopsi(note, corner.note(reflectionId(note)), today())),
  'jadikan-kasus': (corner, note) => openDraft(corner, note, toKasus(note, today())),
  ingatkan: (_, note) => setRecall(note, true),
  jangan: (_, note) => setRecall(note, false),
  nyalakan: (_, note) => setRecall(note, true),
  matikan: (corner, note) => corner.change(note, { aktif: false }),
  lewati: (corner, note) => corner.change(note, { tahap: nextStage(note, today()) }),
  jawab: answer,
};

const OF_PAGE: Readonly<Record<string, (corner: NotesPage) => unknown>> = {
  catat: async (corner) => {
    const note = await corner.change(blankNote('jurnal', newId()), { tanggal: today() });
    corner.show();
    corner.open(note.id);
    find(corner.page, `[data-catatan="${note.id}"] [data-bidang="judul"]`).focus();
  },
  'hapus-penilaian': (corner) => {
    const note = corner.note(`penilaian-${today()}`);
    return note && remove(corner, note);
  },
  urungkan: undo,
  'unduh-json': downloadJson,
  'unduh-md': downloadMarkdown,
  'unduh-disisihkan': downloadBroken,
  'hapus-disisihkan': forgetAside,
  'tanya-hapus': (corner) => askToClear(corner, true),
  'batal-hapus': (corner) => askToClear(corner, false),
  'hapus-semua': clearEverything,
};

/** Does what a button says, then shows how things stand. */
export async function runAction(corner: NotesPage, button: HTMLElement): Promise<void> {
  const action = button.dataset['aksi'] ?? '';
  const row = button.closest<HTMLElement>('[data-catatan]');
  const note = corner.note(row?.dataset['catatan']);
  const list = row?.closest<HTMLElement>('section');
  if (row && note) await OF_NOTE[action]?.(corner, note, row);
  else await OF_PAGE[action]?.(corner);
  await corner.refresh();
  // A row that went took the focus with it.
  if (row && !row.isConnected && document.activeElement === document.body) focusOn(list?.querySelector('h2'));
}

async function remove(corner: NotesPage, note: Note): Promise<void> {
  if (note.jenis === 'tersimpan') corner.deleted = await removeEntry(noteText(note, 'entri'));
  else {
    await removeNote(note.id);
    corner.deleted = [note];
  }
  const bar = find(corner.page, '[data-urung]');
  bar.hidden = false;
  find(bar, '[data-kata]').textContent = `“${noteText(note, 'judul') || 'Catatan'}” dihapus.`;
  // The page gets shorter first: then the bar is where it stays.
  await corner.refresh();
  find(bar, 'button').focus();
}

async function undo(corner: NotesPage): Promise<void> {
  const { deleted } = corner;
  await mergeNotes(deleted);
  find(corner.page, '[data-urung]').hidden = true;
  corner.deleted = [];
  await corner.refresh();
  corner.say('Sudah dikembalikan.');
  focusOn(corner.page.querySelector(`[data-catatan="${deleted[0]?.id ?? ''}"] :is(summary, a)`));
}

/** Each attempt has one reflection, however often the button is pressed and in how many tabs. */
async function reflect(corner: NotesPage, attempt: Note): Promise<void> {
  const id = reflectionId(attempt);
  if (!corner.note(id))
    await corner.change(blankNote('jurnal', id.replace('jurnal-', '')), {
      tanggal: today(),
      judul: `Mencoba: ${noteText(attempt, 'judul')}`,
      entri: noteText(attempt, 'entri'),
    });
  corner.show();
  corner.open(id);
  find(corner.page, `[data-catatan="${id}"] [data-bidang="rencana"]`).focus();
}

async function answer(corner: NotesPage, card: Note, row: HTMLElement): Promise<void> {
  const area = row.querySelector('textarea');
  const text = area?.value.trim() ?? '';
  if (text === '') return area?.focus();
  await corner.change(blankNote('jurnal', newId()), {
    tanggal: today(),
    judul: noteText(card, 'judul'),
    entri: noteText(card, 'entri'),
    pertanyaan: nextQuestion(card) ?? '',
    teks: text,
  });
  await corner.change(card, { tahap: nextStage(card, today()) });
  corner.say('Jawaban tersimpan di jurnal refleksi.');
}

/** Hands the text to the writing form as a draft of its own. A draft made before is opened as it stands, not written over. */
async function openDraft(corner: NotesPage, note: Note, state: FormState): Promise<void> {
  const id = `saya-${note.id}`;
  if (!(await getDraft(id)))
    await saveDraft({
      id,
      title: noteText(note, 'judul'),
      changed: new Date().toISOString(),
      revision: `${newId()}.1`,
      state,
      note: 'dari halaman Saya',
    });
  location.assign(`${corner.page.dataset['tulis'] ?? ''}?draf=${id}`);
}

function reflectionId({ id }: Note): string {
  return `jurnal-${id}`;
}

function focusOn(element: HTMLElement | null | undefined): void {
  if (element && !element.matches('a, summary')) element.tabIndex = -1;
  element?.focus();
}
