import type { Entry } from './library.ts';
import { insideSentence } from './phrases.ts';

/** An entry that shares something with another, and what. */
export interface Related {
  entry: Entry;
  /** For the reader: "Juga untuk bidan". */
  alasan: string;
}

const MOST = 3;
const LEAST_SHARED = 2;
const AXES = ['peran', 'tema', 'metode'] as const;

/** Entries by what they can share, in the order of their ids: an entry then meets only those that share something. */
interface Index {
  sorted: readonly Entry[];
  /** Places in `sorted` under each `axis/id`. */
  under: ReadonlyMap<string, readonly number[]>;
  /** Room for counting, empty between calls. */
  counts: Uint8Array;
  /** What was found before: the key of a page, of its sheet, and its foot all ask for the same. */
  found: Map<Entry, Related[]>;
}

const indexes = new WeakMap<readonly Entry[], Index>();

/** Entries closest to `entry` by shared role, theme and method; those it already links to are left out. */
export function related(entry: Entry, all: readonly Entry[]): readonly Related[] {
  const index = indexOf(all);
  const near = index.found.get(entry) ?? nearest(entry, index);
  index.found.set(entry, near);
  return near;
}

function nearest(entry: Entry, { sorted, under, counts }: Index): Related[] {
  const linked = new Set(linkedIds(entry));
  const met = AXES.flatMap((axis) => entry[axis].map(({ id }) => under.get(`${axis}/${id}`) ?? []));
  for (const places of met) for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const best: { place: number; count: number }[] = [];
  for (const places of met)
    for (const place of places) {
      const count = counts[place] ?? 0;
      counts[place] = 0; // met once, however much is shared
      if (count < LEAST_SHARED || isBehind(best, place, count)) continue;
      const other = sorted[place];
      if (!other || other === entry || linked.has(`${other.jenis}/${other.id}`)) continue;
      best.push({ place, count });
      best.sort((a, b) => b.count - a.count || a.place - b.place);
      best.length = Math.min(best.length, MOST);
    }
  return best.flatMap(({ place }) => sorted.slice(place, place + 1)).map((other) => ({ entry: other, alasan: alasan(entry, other) })); // prettier-ignore
}

function isBehind(best: readonly { place: number; count: number }[], place: number, count: number): boolean {
  const last = best[MOST - 1];
  return last !== undefined && (count < last.count || (count === last.count && place > last.place));
}

function indexOf(all: readonly Entry[]): Index {
  const known = indexes.get(all);
  if (known) return known;
  const sorted = all.toSorted((a, b) => a.id.localeCompare(b.id));
  const under = new Map<string, number[]>();
  for (const [place, entry] of sorted.entries())
    for (const axis of AXES)
      for (const { id } of entry[axis]) {
        const places = under.get(`${axis}/${id}`);
        if (places) places.push(place);
        else under.set(`${axis}/${id}`, [place]);
      }
  const index = { sorted, under, counts: new Uint8Array(sorted.length), found: new Map() };
  indexes.set(all, index);
  return index;
}

function alasan(a: Entry, b: Entry): string {
  const [first = ''] = [
    ...shared(a.peran, b.peran).map((nama) => `Juga untuk ${nama}`),
    ...shared(a.tema, b.tema).map((nama) => `Juga tentang ${nama}`),
    ...shared(a.metode, b.metode).map((nama) => `Juga lewat ${nama}`),
  ];
  return first;
}

function linkedIds(entry: Entry): string[] {
  return entry.jenis === 'kasus'
    ? entry.praktik.map(({ id }) => `praktik/${id}`)
    : entry.kasus.map(({ id }) => `kasus/${id}`);
}

/** The first thing that both have, as it stands inside a sentence. */
function shared(a: readonly { id: string; nama: string }[], b: readonly { id: string }[]): string[] {
  const ids = new Set(b.map(({ id }) => id));
  return a
    .filter(({ id }) => ids.has(id))
    .slice(0, 1)
    .map(({ nama }) => insideSentence(nama));
}
