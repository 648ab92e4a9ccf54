import type { Masalah } from '../schema/masalah.ts';
import type { KasusEntry, Library, PraktikEntry, StudiEntry } from './library.ts';
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

function byId<T extends { id: string }>(entries: readonly T[]): (id: string) => T {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    if (!entry) throw new Error(`answers: "${id}" tidak ada.`);
    return entry;
  };
}
