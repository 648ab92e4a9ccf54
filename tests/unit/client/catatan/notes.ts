import fc from 'fast-check';
import { type Note, NOTE_KINDS } from '../../../../src/client/catatan/note.ts';
import { stamp } from '../../../../src/client/catatan/stamps.ts';

/** A sound note, with the given fields under one stamp. */
export function note(id: string, isi: Note['isi'], at = 1000, tab = 'a'): Note {
  const jenis = NOTE_KINDS.find((name) => id.startsWith(`${name}-`));
  if (!jenis) throw new Error(`note: ${id} begins with no kind`);
  const cap = Object.fromEntries(Object.keys(isi).map((field) => [field, stamp(at, tab)]));
  return { id, jenis, versi: 2, isi, cap };
}

const FIELDS = ['judul', 'catatan', 'perubahan', 'langkah.0.catatan', 'langkah.1.catatan'] as const;

/** States of one note as several tabs and files may hold it; some changed the same field in the same millisecond. */
export const states: fc.Arbitrary<Note> = fc
  .array(
    fc.record({
      field: fc.constantFrom(...FIELDS),
      value: fc.string({ maxLength: 6 }),
      at: fc.nat(5),
      tab: fc.constantFrom('a', 'b'),
    }),
    { maxLength: 8 },
  )
  .map((changes) => ({
    id: 'percobaan-x',
    jenis: 'percobaan',
    versi: 2,
    isi: Object.fromEntries(changes.map(({ field, value }) => [field, value])),
    cap: Object.fromEntries(changes.map(({ field, at, tab }) => [field, stamp(at, tab)])),
  }));
