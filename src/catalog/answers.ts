import type { Masalah } from '../schema/masalah.ts';
import type { Entry, KasusEntry, Library, PraktikEntry, StudiEntry } from './library.ts';
import { urls } from './urls.ts';

/** A problem with the entries that answer it, in the order of its row. */
export interface AnswerPage {
  masalah: Masalah;
  url: string;
  praktik: readonly PraktikEntry[];
  kasus: readonly KasusEntry[];
  studi: readonly StudiEntry[];
}

/** All answers, ids looked up. Throws when an id points nowhere: the checker refuses such a list first. */
export function answers(library: Library): AnswerPage[] {
  const [praktik, kasus, studi] = [byId(library.praktik), byId(library.kasus), byId(library.studi)];
  return library.masalah.map((masalah) => ({
    masalah,
    url: urls.masalah(masalah.id),
    praktik: masalah.praktik.map(praktik),
    kasus: masalah.kasus.map(kasus),
    studi: masalah.studi.map(studi),
  }));
}

/** What stands behind an answer: "3 cara · 2 pengalaman · 1 penelitian". */
export function answerContents({ praktik, kasus, studi }: Pick<AnswerPage, 'praktik' | 'kasus' | 'studi'>): string {
  return [
    `${praktik.length} cara`,
    ...(kasus.length > 0 ? [`${kasus.length} pengalaman`] : []),
    ...(studi.length > 0 ? [`${studi.length} penelitian`] : []),
  ].join(' · ');
}

/** Problems whose answer names one of some entries, those that name most of them first; equal ones keep their order. */
export function answersNaming(
  { masalah }: Pick<Library, 'masalah'>,
  entries: readonly Pick<Entry, 'id' | 'jenis'>[],
): { judul: string; url: string }[] {
  const own = new Set(entries.map(({ jenis, id }) => `${jenis}/${id}`));
  return masalah
    .map(({ id, judul, praktik, kasus }) => ({
      judul,
      url: urls.masalah(id),
      count: [...praktik.map((one) => `praktik/${one}`), ...kasus.map((one) => `kasus/${one}`)].filter((one) =>
        own.has(one),
      ).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

function byId<T extends { id: string }>(entries: readonly T[]): (id: string) => T {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    if (!entry) throw new Error(`answers: "${id}" tidak ada.`);
    return entry;
  };
}
