import type { TENTANG_UMPAN } from '../schema/titipan.ts';
import type { Submission, TitipanIsi, UmpanIsi } from './submission.ts';

/** What stands in the short forms of /titip/, as typed: every field is text. */
export interface StoryState {
  kind: StoryKind;
  values: Readonly<Record<string, string>>;
  /** Words that look like personal data and are none, with the writer's reason. */
  declared: readonly DeclaredWords[];
}

export type StoryKind = 'titipan' | 'umpan';
export type DeclaredWords = NonNullable<TitipanIsi['bukan_data_pribadi']>[number];

/** Something to mend before it can be sent, and the name of its field. */
export interface StoryProblem {
  field: string;
  message: string;
}

/** Fields whose text leaves the device for the editors' repository; `kontak` goes another way. */
export const STORY_TEXTS: Readonly<Record<StoryKind, readonly string[]>> = {
  titipan: ['cerita', 'kabupaten', 'kantor', 'jadinya', 'pesan'],
  umpan: ['teks'],
};

/** The shortest and longest answers that the intake takes, in characters. */
const LENGTHS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  cerita: [40, 5000],
  kabupaten: [3, 60],
  kantor: [3, 120],
  jadinya: [3, 3000],
  pesan: [3, 2000],
  kontak: [5, 120],
  teks: [10, 4000],
};
const REQUIRED: Readonly<Record<StoryKind, readonly string[]>> = {
  titipan: ['cerita', 'akhir'],
  umpan: ['tentang', 'teks'],
};

/** What a writer has to mend: an answer that must be there, or one that is too short or too long. */
export function storyProblems({ kind, values }: StoryState): StoryProblem[] {
  const empty = REQUIRED[kind].filter((field) => textOf(values, field) === undefined);
  const lengths = Object.entries(LENGTHS).flatMap(([field, [min, max]]): StoryProblem[] => {
    const size = [...(textOf(values, field) ?? '')].length;
    if (size === 0 || (size >= min && size <= max)) return [];
    return [{ field, message: size < min ? tooShort(field) : `terlalu panjang: ${size} karakter, paling banyak ${max}.` }]; // prettier-ignore
  });
  return [...empty.map((field) => ({ field, message: MISSING[field] ?? 'belum diisi.' })), ...lengths];
}

const MISSING: Readonly<Record<string, string>> = {
  cerita: 'belum diisi. Dua atau tiga kalimat sudah cukup.',
  akhir: 'belum dipilih. Bila ragu, pilih “Belum tahu”.',
  tentang: 'belum dipilih.',
  teks: 'belum diisi.',
};

function tooShort(field: string): string {
  if (REQUIRED.titipan.includes(field) || REQUIRED.umpan.includes(field))
    return 'terlalu pendek. Tambahkan satu kalimat.';
  return 'terlalu pendek. Tulis sedikit lebih panjang, atau kosongkan.';
}

/** What is sent of a story; `undefined` while something required is missing. */
function titipanIsi({ values, declared }: StoryState): TitipanIsi | undefined {
  const [cerita, akhir] = [textOf(values, 'cerita'), ENDINGS.find((one) => one === values['akhir'])];
  if (cerita === undefined || akhir === undefined) return undefined;
  const tempat = part(values, ['provinsi', 'kabupaten', 'kantor']);
  return {
    ...{ cerita, tempat, akhir, samarkan: isMasked(values) },
    ...part(values, ['jadinya', 'pesan', 'kontak']),
    ...(declared.length > 0 && { bukan_data_pribadi: [...declared] }),
  };
}

/** What is sent of feedback or of a question. */
function umpanIsi({ values, declared }: StoryState): UmpanIsi | undefined {
  const [teks, tentang] = [textOf(values, 'teks'), SUBJECTS.find((one) => one === values['tentang'])];
  if (teks === undefined || tentang === undefined) return undefined;
  return {
    ...{ tentang, teks },
    ...part(values, ['halaman', 'kontak']),
    ...(declared.length > 0 && { bukan_data_pribadi: [...declared] }),
  };
}

/** A submission of a short form without its envelope. */
export function storyContent(state: StoryState): StoryContent | undefined {
  if (state.kind === 'titipan') {
    const isi = titipanIsi(state);
    return isi && { jenis: 'titipan', isi };
  }
  const isi = umpanIsi(state);
  return isi && { jenis: 'umpan', isi };
}

/** Unless its writer says that the office may be named, it is not. */
export function isMasked(values: StoryState['values']): boolean {
  return values['samarkan'] !== 'tidak';
}

/** Endings that the short form offers. */
const ENDINGS = ['berjalan', 'dihentikan', 'tidak-berhasil', 'belum-diketahui'] as const;
const SUBJECTS = ['umpan-balik', 'koreksi', 'pertanyaan', 'hapus-data-pribadi'] as const satisfies typeof TENTANG_UMPAN;

function part<K extends string>(values: StoryState['values'], names: readonly K[]): { [N in K]?: string } {
  const found: { [N in K]?: string } = {};
  for (const name of names) {
    const text = textOf(values, name);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

function textOf(values: StoryState['values'], name: string): string | undefined {
  return values[name]?.trim() || undefined;
}

export type StoryContent =
  | Pick<Extract<Submission, { jenis: 'titipan' }>, 'jenis' | 'isi'>
  | Pick<Extract<Submission, { jenis: 'umpan' }>, 'jenis' | 'isi'>;
