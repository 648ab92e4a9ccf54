import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../../../src/client/catatan/read-note.ts';
import { notAfter, stamp } from '../../../../src/client/catatan/stamps.ts';
import { note, states } from './notes.ts';

test('a sound note is read as it is', () => {
  fc.assert(
    fc.property(states, (one) => {
      expect(readNote(structuredClone(one))).toEqual({ note: one });
    }),
  );
});

test('a note of version 1 gets the stamp of the whole for each field', () => {
  const diubah = stamp(5, 'lama');
  const old = {
    id: 'percobaan-x',
    jenis: 'percobaan',
    versi: 1,
    diubah,
    isi: { catatan: 'Tetap ada', 'langkah.0': true },
  };
  expect(readNote(old)).toEqual({
    note: note('percobaan-x', { catatan: 'Tetap ada', 'langkah.0': true }, 5, 'lama'),
  });
});

test('no note of version 1 loses a field', () => {
  fc.assert(
    fc.property(states, ({ isi, id, jenis }) => {
      expect(readNote({ id, jenis, versi: 1, diubah: stamp(1, 'a'), isi })).toMatchObject({ note: { isi } });
    }),
  );
});

test.each([
  ['nothing', null, 'bukan catatan'],
  ['text', '<b>', 'bukan catatan'],
  ['a list', [], 'bukan catatan'],
  ['no version', { id: 'kartu-x', jenis: 'kartu', isi: {}, cap: {} }, 'versi catatan tidak dikenal'],
  ['version 0', { ...note('kartu-x', {}), versi: 0 }, 'versi catatan tidak dikenal'],
  ['a later version', { ...note('kartu-x', {}), versi: 3 }, 'dari versi situs yang lebih baru'],
  ['another kind', { ...note('kartu-x', {}), jenis: 'surat' }, 'jenis catatan tidak dikenal'],
  ['a kind every object has', { ...note('kartu-x', {}), jenis: 'constructor' }, 'jenis catatan tidak dikenal'],
  ['a name of another kind', { ...note('kartu-x', {}), jenis: 'jurnal' }, 'nama catatan tidak sah'],
  ['a name with markup', { ...note('kartu-x', {}), id: 'kartu-<img>' }, 'nama catatan tidak sah'],
  ['no fields', { ...note('kartu-x', {}), isi: undefined }, 'isi atau cap waktunya tidak ada'],
  ['a text where a number belongs', note('kartu-x', { tahap: '1' }), 'isi bidang "tahap" tidak sah'],
  [
    'an address that is none of ours',
    note('kartu-x', { entri: 'javascript:alert(1)' }),
    'isi bidang "entri" tidak sah',
  ],
  ['a day that is none', note('jurnal-x', { tanggal: 'kemarin' }), 'isi bidang "tanggal" tidak sah'],
  ['endless text', note('jurnal-x', { teks: 'x'.repeat(20_001) }), 'isi bidang "teks" tidak sah'],
  ['a field without a stamp', { ...note('jurnal-x', { teks: 'x' }), cap: {} }, 'cap waktu bidang "teks" tidak sah'],
  [
    'a stamp that is none',
    { ...note('jurnal-x', { teks: 'x' }), cap: { teks: 'zzz' } },
    'cap waktu bidang "teks" tidak sah',
  ],
  [
    'version 1 without a stamp',
    { id: 'jurnal-x', jenis: 'jurnal', versi: 1, isi: { teks: 'x' } },
    'cap waktu bidang "teks" tidak sah',
  ],
])('%s is no note', (_, value, reason) => {
  expect(readNote(value)).toEqual({ reason });
});

test('a field named like what every object has is no field', () => {
  const hostile: unknown = JSON.parse(
    '{"id":"jurnal-x","jenis":"jurnal","versi":2,"isi":{"__proto__":{"judul":"x"}},"cap":{"__proto__":"000000001.a"}}',
  );
  expect(readNote(hostile)).toEqual({ reason: 'nama bidang tidak sah' });
});

test('whatever comes in, reading neither throws nor lets a strange field through', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (isi, cap) => {
      const read = readNote({ id: 'jurnal-x', jenis: 'jurnal', versi: 2, isi, cap });
      if ('note' in read) expect(Object.keys(read.note.isi)).toEqual(Object.keys(isi ?? {}));
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.keys(readNote(value))).toHaveLength(1);
    }),
  );
});

test('a stamp of the future is brought down to now, so that later changes win', () => {
  expect(notAfter(10, stamp(99, 'x'))).toBe(stamp(10, 'x'));
  expect(notAfter(10, stamp(3, 'x'))).toBe(stamp(3, 'x'));
});
