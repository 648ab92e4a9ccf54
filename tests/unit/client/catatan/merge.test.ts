import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeFields, isSameNote, mergeNote } from '../../../../src/client/catatan/merge.ts';
import { note, states } from './notes.ts';

test('of each field the later change stays', () => {
  const first = note('percobaan-x', { catatan: 'lama', judul: 'Satu' }, 1);
  const second = { ...first, isi: { catatan: 'baru', judul: 'Nol' }, cap: { ...first.cap } };
  second.cap = note('percobaan-x', { catatan: 'baru' }, 2).cap;
  second.cap['judul'] = note('percobaan-x', { judul: 'Nol' }, 0).cap['judul'] ?? '';
  expect(mergeNote(first, second).isi).toEqual({ catatan: 'baru', judul: 'Satu' });
});

test('it does not matter in which order and how often states are merged', () => {
  fc.assert(
    fc.property(states, states, states, (a, b, c) => {
      expect(mergeNote(a, b)).toEqual(mergeNote(b, a));
      expect(mergeNote(mergeNote(a, b), c)).toEqual(mergeNote(a, mergeNote(b, c)));
      expect(isSameNote(mergeNote(a, a), a)).toBe(true);
      expect(mergeNote(mergeNote(a, b), b)).toEqual(mergeNote(a, b));
    }),
  );
});

test('no field that one of the two has is lost', () => {
  fc.assert(
    fc.property(states, states, (a, b) => {
      const { isi, cap } = mergeNote(a, b);
      expect(Object.keys(isi).toSorted()).toEqual(
        [...new Set([...Object.keys(a.isi), ...Object.keys(b.isi)])].toSorted(),
      );
      expect(Object.keys(cap)).toEqual(Object.keys(isi));
      for (const [field, value] of Object.entries(isi)) expect([a.isi[field], b.isi[field]]).toContain(value);
    }),
  );
});

test('a change wins over all that was known, also when the clock was set back', () => {
  fc.assert(
    fc.property(states, fc.nat(5), (known, now) => {
      const changed = changeFields(known, { catatan: 'yang terakhir' }, now, 'c');
      expect(mergeNote(known, changed).isi['catatan']).toBe('yang terakhir');
      expect(mergeNote(changed, known).isi['catatan']).toBe('yang terakhir');
    }),
  );
});

test('two states are the same only when no field of either is later', () => {
  const early = note('percobaan-x', { catatan: 'lama' }, 1);
  const late = note('percobaan-x', { catatan: 'baru' }, 2);
  const more = note('percobaan-x', { catatan: 'lama', judul: 'Satu' }, 1);
  for (const other of [late, more])
    expect([isSameNote(early, other), isSameNote(other, early)]).toEqual([false, false]);
});

test('changes of two tabs to different fields both stay', () => {
  fc.assert(
    fc.property(states, fc.string(), fc.string(), (known, one, two) => {
      const here = changeFields(known, { catatan: one }, 9, 'a');
      const there = changeFields(known, { perubahan: two }, 9, 'b');
      expect(mergeNote(here, there).isi).toMatchObject({ catatan: one, perubahan: two });
    }),
  );
});
