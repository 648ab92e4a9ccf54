import type { Entry } from './library.ts';

/** An entry that shares something with another, and what. */
export interface Related {
  entry: Entry;
  /** For the reader: "sama-sama untuk Bidan". */
  alasan: string;
}

const MOST = 4;

/** Entries closest to `entry` by shared role, theme and method; those it already links to are left out. */
export function related(entry: Entry, all: readonly Entry[]): Related[] {
  const linked = new Set(linkedIds(entry));
  return all
    .filter((other) => other !== entry && !linked.has(`${other.jenis}/${other.id}`))
    .map((other) => ({ entry: other, ...compare(entry, other) }))
    .filter(({ score }) => score >= 3)
    .toSorted((a, b) => b.score - a.score || a.entry.id.localeCompare(b.entry.id))
    .slice(0, MOST)
    .map(({ entry: other, alasan }) => ({ entry: other, alasan }));
}

function compare(a: Entry, b: Entry): { score: number; alasan: string } {
  const peran = shared(a.peran, b.peran);
  const tema = shared(a.tema, b.tema);
  const metode = shared(a.metode, b.metode);
  const parts = [
    peran.length > 0 && `untuk ${lower(peran[0])}`,
    tema.length > 0 && `tentang ${lower(tema[0])}`,
    metode.length > 0 && `lewat ${lower(metode[0])}`,
  ].filter((part) => part !== false);
  return {
    score: 2 * peran.length + 2 * tema.length + 2 * metode.length,
    alasan: `sama-sama ${parts.slice(0, 2).join(' dan ')}`,
  };
}

function linkedIds(entry: Entry): string[] {
  return entry.jenis === 'kasus'
    ? entry.praktik.map(({ id }) => `praktik/${id}`)
    : entry.kasus.map(({ id }) => `kasus/${id}`);
}

function shared(a: readonly { id: string; nama: string }[], b: readonly { id: string }[]): string[] {
  const ids = new Set(b.map(({ id }) => id));
  return a.filter(({ id }) => ids.has(id)).map(({ nama }) => nama);
}

/** Lower-cases the first letter, unless the word is an abbreviation. */
function lower(name = ''): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
