import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { clearNotes, getNote } from '../../../../src/client/catatan/note-store.ts';
import { confirmNote, restoreNotes, saveNoteAhead } from '../../../../src/client/catatan/note-recovery.ts';
import { freshLocalStorage } from '../local-storage.ts';
import { note } from './notes.ts';

const saved = () => Object.keys(localStorage).filter((key) => key.includes(':'));

beforeEach(async () => {
  freshLocalStorage();
  await clearNotes();
});

test('what a killed tab saved ahead comes into the database, and is dropped there', async () => {
  saveNoteAhead(note('jurnal-x', { teks: 'ketukan terakhir' }));
  await restoreNotes();
  expect((await getNote('jurnal-x'))?.isi).toEqual({ teks: 'ketukan terakhir' });
  expect(saved()).toEqual([]);
});

test('what a living tab saved meanwhile stays until that tab has stored it', async () => {
  saveNoteAhead(note('jurnal-x', { teks: 'ketukan' }, 1));
  const restoring = restoreNotes();
  saveNoteAhead(note('jurnal-x', { teks: 'ketukan berikutnya' }, 2));
  await restoring;
  expect(saved()).toHaveLength(1);
  confirmNote('jurnal-x');
  expect(saved()).toEqual([]);
});
