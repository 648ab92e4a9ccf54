/** What the reader keeps on this device: each thing is one note, changed field by field. */
export interface Note {
  /** Begins with its kind: `percobaan-1x2y3z`. */
  id: string;
  jenis: NoteKind;
  /** Of the form of the record, not of what is in it. */
  versi: number;
  isi: Readonly<Record<string, FieldValue>>;
  /** When each field was last changed (stamps.ts). Has the same keys as `isi`. */
  cap: Readonly<Record<string, string>>;
}

export type FieldValue = string | number | boolean | readonly string[];
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_KINDS = ['tersimpan', 'percobaan', 'jurnal', 'penilaian', 'kartu'] as const;
export const NOTE_VERSION = 2;

/** What a note of the journal asks: an after-action review. */
export const REFLECTION_QUESTIONS = [
  ['rencana', 'Apa yang direncanakan?'],
  ['terjadi', 'Apa yang terjadi?'],
  ['mengapa', 'Mengapa demikian?'],
  ['nanti', 'Apa yang dilakukan lain kali?'],
] as const;

/** A fresh note, without anything in it. */
export function blankNote(jenis: NoteKind, name: string): Note {
  return { id: `${jenis}-${name}`, jenis, versi: NOTE_VERSION, isi: {}, cap: {} };
}

/** Text of a field; '' where there is none. */
export function noteText({ isi }: Note, field: string): string {
  const value = own(isi, field);
  return typeof value === 'string' ? value : '';
}

export function noteList({ isi }: Note, field: string): readonly string[] {
  const value = own(isi, field);
  return typeof value === 'object' ? value : [];
}

export function noteNumber({ isi }: Note, field: string): number {
  const value = own(isi, field);
  return typeof value === 'number' ? value : 0;
}

export function noteFlag({ isi }: Note, field: string): boolean {
  return own(isi, field) === true;
}

/** The note of one entry, `praktik/bedah-kasus`, has a name that follows from it: two tabs make one note, not two. */
export function entryNoteName(entri: string): string {
  return entri.replace('/', '-');
}

// `constructor` and its like are on every object, and are no field of ours.
function own(isi: Note['isi'], field: string): FieldValue | undefined {
  return Object.hasOwn(isi, field) ? isi[field] : undefined;
}
