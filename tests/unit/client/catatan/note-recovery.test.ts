import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { clearNotes, getNote } from '../../../../src/client/catatan/note-store.ts';
import { jot, recover, settle } from '../../../../src/client/catatan/note-recovery.ts';
import { freshLocalStorage } from '../local-storage.ts';
import { note } from './notes.ts';

const noted = () => Object.keys(localStorage).filter((key) => key.includes(':'));

beforeEach(async () => {
  freshLocalStorage();
  await clearNotes();
});

test('what a killed tab noted comes into the database, and is noted no more', async () => {
  jot(note('jurnal-x', { teks: 'ketukan terakhir' }));
  await recover();
  expect((await getNote('jurnal-x'))?.isi).toEqual({ teks: 'ketukan terakhir' });
  expect(noted()).toEqual([]);
});

test('what a living tab noted meanwhile stays noted until that tab has stored it', async () => {
  jot(note('jurnal-x', { teks: 'ketukan' }, 1));
  const recovering = recover();
  jot(note('jurnal-x', { teks: 'ketukan berikutnya' }, 2));
  await recovering;
  expect(noted()).toHaveLength(1);
  settle('jurnal-x');
  expect(noted()).toEqual([]);
});
