/** A note: one thing that the reader keeps on this device, changed field by field. Its keys are stored, hence Indonesian. */
export interface Note {
  /** Begins with its kind: `percobaan-1x2y3z`. */
  id: string;
  jenis: NoteKind;
  /** Version of the record's form, not of what is in it. */
  versi: number;
  isi: Readonly<Record<string, FieldValue>>;
  /** When each field was last changed (stamps.ts). Has the same keys as `isi`. */
  cap: Readonly<Record<string, string>>;
}

export type FieldValue = string | number | boolean | readonly string[];
export type NoteKind = (typeof NOTE_KINDS)[number];

export const NOTE_KINDS = ['tersimpan', 'percobaan', 'jurnal', 'penilaian', 'kartu'] as const;
export const NOTE_VERSION = 2;

/** Questions of an after-action review, asked by a note of the journal: field, question, and what a report calls the answer. */
export const REFLECTION_QUESTIONS = [
  ['rencana', 'Apa yang direncanakan?', 'Yang direncanakan'],
  ['terjadi', 'Apa yang terjadi?', 'Yang terjadi'],
  ['mengapa', 'Mengapa demikian?', 'Sebabnya'],
  ['nanti', 'Apa yang dilakukan lain kali?', 'Lain kali'],
] as const;

/** An empty note. */
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

/** Name of the note about one entry, `praktik/bedah-kasus`. It follows from the entry, so two tabs make one note, not two. */
export function entryNoteName(entri: string): string {
  return entri.replace('/', '-');
}

// `constructor` and its like are on every object, and are no field of ours.
function own(isi: Note['isi'], field: string): FieldValue | undefined {
  return Object.hasOwn(isi, field) ? isi[field] : undefined;
}
