/** What the reader keeps on this device: each thing is one note, changed field by field. */
export interface Catatan {
  /** Begins with its kind: `percobaan-1x2y3z`. */
  id: string;
  jenis: Jenis;
  /** Of the form of the record, not of what is in it. */
  versi: number;
  isi: Readonly<Record<string, Nilai>>;
  /** When each field was last changed (stamps.ts). Has the same keys as `isi`. */
  cap: Readonly<Record<string, string>>;
}

export type Nilai = string | number | boolean | readonly string[];
export type Jenis = (typeof JENIS)[number];

export const JENIS = ['tersimpan', 'percobaan', 'jurnal', 'penilaian', 'kartu'] as const;
export const VERSI = 2;

/** What a note of the journal asks: an after-action review. */
export const RENUNGAN = [
  ['rencana', 'Apa yang direncanakan?'],
  ['terjadi', 'Apa yang terjadi?'],
  ['mengapa', 'Mengapa demikian?'],
  ['nanti', 'Apa yang dilakukan lain kali?'],
] as const;

/** A fresh note, without anything in it. */
export function blank(jenis: Jenis, name: string): Catatan {
  return { id: `${jenis}-${name}`, jenis, versi: VERSI, isi: {}, cap: {} };
}

/** Text of a field; '' where there is none. */
export function teks({ isi }: Catatan, field: string): string {
  const value = own(isi, field);
  return typeof value === 'string' ? value : '';
}

export function daftar({ isi }: Catatan, field: string): readonly string[] {
  const value = own(isi, field);
  return typeof value === 'object' ? value : [];
}

export function angka({ isi }: Catatan, field: string): number {
  const value = own(isi, field);
  return typeof value === 'number' ? value : 0;
}

export function ya({ isi }: Catatan, field: string): boolean {
  return own(isi, field) === true;
}

/** The note of one entry, `praktik/bedah-kasus`, has a name that follows from it: two tabs make one note, not two. */
export function namaEntri(entri: string): string {
  return entri.replace('/', '-');
}

// `constructor` and its like are on every object, and are no field of ours.
function own(isi: Catatan['isi'], field: string): Nilai | undefined {
  return Object.hasOwn(isi, field) ? isi[field] : undefined;
}
