import type { FieldValue, NoteKind } from './note.ts';

const MOST_TEXT = 20_000;
/** The most steps, signs or questions that a note holds. */
export const MOST_ITEMS = 60;

const isText = (value: unknown) => typeof value === 'string' && value.length <= MOST_TEXT;

/** Validates a value by the shape of its field. */
const SHAPES = {
  teks: isText,
  tanggal: (value) => typeof value === 'string' && /^(\d{4}-\d\d-\d\d)?$/.test(value),
  entri: (value) => typeof value === 'string' && /^((kasus|praktik)\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(value),
  daftar: (value) => Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isText),
  ya: (value) => typeof value === 'boolean',
  tahap: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100,
  nilai: (value) => typeof value === 'number' && [1, 2, 3, 4].includes(value),
  keadaan: (value) => typeof value === 'string' && ['berjalan', 'selesai', 'berhenti'].includes(value),
  tanda: (value) => typeof value === 'string' && ['', 'terlihat', 'sebagian', 'belum'].includes(value),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

const ENTRY = { entri: 'entri', judul: 'teks' } as const;
const COPIED = { langkah: 'daftar', tanda: 'daftar', pertanyaan: 'daftar', kompetensi: 'daftar' } as const;

/** The fields of each kind of note. `#` stands for a number or an id: `langkah.3`. */
const FIELDS: Readonly<Record<NoteKind, Readonly<Record<string, keyof typeof SHAPES>>>> = {
  tersimpan: { ...ENTRY, ...COPIED, ringkasan: 'teks', disimpan: 'tanggal' },
  percobaan: {
    ...ENTRY,
    ...COPIED,
    mulai: 'tanggal',
    selesai: 'tanggal',
    keadaan: 'keadaan',
    catatan: 'teks',
    perubahan: 'teks',
    sebelum: 'teks',
    sesudah: 'teks',
    'langkah.#': 'ya',
    'langkah.#.tanggal': 'tanggal',
    'langkah.#.catatan': 'teks',
    'tanda.#': 'tanda',
  },
  jurnal: {
    ...ENTRY,
    tanggal: 'tanggal',
    pertanyaan: 'teks',
    teks: 'teks',
    rencana: 'teks',
    terjadi: 'teks',
    mengapa: 'teks',
    nanti: 'teks',
  },
  penilaian: { tanggal: 'tanggal', catatan: 'teks', 'nilai.#': 'nilai' },
  kartu: { ...ENTRY, pertanyaan: 'daftar', mulai: 'tanggal', tahap: 'tahap', aktif: 'ya' },
};

/** Validates the name of a field, so that nothing like `__proto__` or `constructor` comes in, which every object has. */
export function isFieldName(name: string): boolean {
  return name.length <= 80 && !(name in Object.prototype) && /^[a-z]+(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name);
}

/** Validates the value of a field. A field that only a later edition knows is let through as it is. */
export function fits(jenis: NoteKind, field: string, value: unknown): value is FieldValue {
  const shape = FIELDS[jenis][field.replace(/^([a-z]+)\.[^.]+/, '$1.#')];
  if (shape !== undefined) return SHAPES[shape](value);
  return SHAPES.teks(value) || SHAPES.daftar(value) || typeof value === 'boolean' || Number.isFinite(value);
}
