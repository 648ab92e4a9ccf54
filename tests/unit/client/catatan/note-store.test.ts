import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { blankNote } from '../../../../src/client/catatan/note.ts';
import {
  changeNote,
  clearNotes,
  clearBroken,
  getNote,
  listNotes,
  mergeNotes,
  removeNote,
} from '../../../../src/client/catatan/note-store.ts';
import { stamp } from '../../../../src/client/catatan/stamps.ts';
import { note } from './notes.ts';

beforeEach(() => clearNotes());

test('two tabs that write different fields of one note at the same time lose nothing', async () => {
  const known = await changeNote(blankNote('percobaan', 'x'), { judul: 'Bedah kasus' });
  await Promise.all([changeNote(known, { catatan: 'dari tab pertama' }), changeNote(known, { 'langkah.0': true })]);
  expect((await getNote('percobaan-x'))?.isi).toEqual({
    judul: 'Bedah kasus',
    catatan: 'dari tab pertama',
    'langkah.0': true,
  });
});

test('of many changes to one field the last stays', async () => {
  const known = blankNote('jurnal', 'x');
  await Promise.all(Array.from({ length: 20 }, (_, n) => changeNote(known, { teks: `ketukan ${n}` })));
  expect((await getNote('jurnal-x'))?.isi).toEqual({ teks: 'ketukan 19' });
});

test('words of another tab that were never shown here stay as a note of their own when they are written over', async () => {
  // What this module stores is of this tab; what comes in by a merge is of another.
  let copies = 0;
  await mergeNotes([note('jurnal-x', { judul: 'Senin', teks: 'Kata tab lain' }, 5, 'lain')]);
  await changeNote(blankNote('jurnal', 'x'), { teks: 'Kata tab ini' }, { stamp: '', onCopy: () => (copies += 1) });
  expect(copies).toBe(1);
  const { notes } = await listNotes();
  expect(notes.map(({ isi }) => [isi['judul'], isi['teks']]).toSorted()).toEqual([
    ['Salinan dari tab lain: Senin', 'Kata tab lain'],
    ['Senin', 'Kata tab ini'],
  ]);
});

test('going on with the words of another tab makes no copy', async () => {
  const [there] = [note('jurnal-x', { teks: 'Kata' }, 5, 'lain')];
  await mergeNotes([there]);
  const shown = { stamp: there.cap['teks'] ?? '', onCopy: () => expect.unreachable() };
  await changeNote(there, { teks: 'Lain sama sekali' }, shown);
  await changeNote(there, { teks: 'Lain lagi' }, shown);
  expect((await listNotes()).notes).toHaveLength(1);
});

test('a note that another tab deleted is there again whole when this one goes on writing', async () => {
  const known = await changeNote(blankNote('jurnal', 'x'), { judul: 'Senin', teks: 'Antrean' });
  await removeNote(known.id);
  await changeNote(known, { teks: 'Antrean panjang' });
  expect((await getNote('jurnal-x'))?.isi).toEqual({ judul: 'Senin', teks: 'Antrean panjang' });
});

test('what is no note is set aside, and the rest is read', async () => {
  await changeNote(blankNote('jurnal', 'x'), { teks: 'Utuh' });
  await putRaw({ id: 'jurnal-rusak', jenis: 'jurnal', versi: 2, isi: 'hilang' });
  const { notes, broken } = await listNotes();
  expect(notes.map(({ id }) => id)).toEqual(['jurnal-x']);
  expect(broken).toEqual([
    {
      alasan: 'isi atau cap waktunya tidak ada',
      pada: expect.any(String),
      asal: { id: 'jurnal-rusak', jenis: 'jurnal', versi: 2, isi: 'hilang' },
    },
  ]);
  expect((await listNotes()).broken).toHaveLength(1);
  await clearBroken();
  expect((await listNotes()).broken).toEqual([]);
});

test('writing over what is no note sets it aside as well', async () => {
  await putRaw({ id: 'jurnal-x', jenis: 'jurnal', versi: 2 });
  await changeNote(blankNote('jurnal', 'x'), { teks: 'Baru' });
  const { notes, broken } = await listNotes();
  expect([notes.length, broken.length]).toEqual([1, 1]);
});

test('a database of version 1 keeps its notes, and they are read as notes of today', async () => {
  await deleteDatabase();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('lumbung-saya', 1);
    request.onupgradeneeded = () =>
      request.result
        .createObjectStore('catatan', { keyPath: 'id' })
        .put({ id: 'jurnal-lama', jenis: 'jurnal', versi: 1, diubah: stamp(7, 'x'), isi: { teks: 'Dari dulu' } });
    request.onsuccess = () => (request.result.close(), resolve());
  });
  const { notes, broken } = await listNotes();
  expect(notes).toEqual([note('jurnal-lama', { teks: 'Dari dulu' }, 7, 'x')]);
  expect(broken).toEqual([]);
});

test('merging brings in what is new, joins what both have and counts', async () => {
  const known = await changeNote(blankNote('jurnal', 'x'), { teks: 'Di sini' });
  await changeNote(blankNote('jurnal', 'y'), { teks: 'Hanya di sini' });
  const counts = await mergeNotes([
    known,
    note('jurnal-z', { teks: 'Dari berkas' }),
    note('jurnal-y', { judul: 'Judul' }),
  ]);
  expect(counts).toEqual({ added: 1, merged: 1, same: 1 });
  expect((await getNote('jurnal-y'))?.isi).toEqual({ teks: 'Hanya di sini', judul: 'Judul' });
});

/** Puts anything at all where notes are kept, as a broken browser or another program might. */
async function putRaw(value: unknown): Promise<void> {
  await listNotes();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('lumbung-saya');
    request.onsuccess = () => {
      const transaction = request.result.transaction('catatan', 'readwrite');
      transaction.objectStore('catatan').put(value);
      transaction.oncomplete = () => (request.result.close(), resolve());
    };
  });
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase('lumbung-saya').onsuccess = () => resolve();
  });
}
