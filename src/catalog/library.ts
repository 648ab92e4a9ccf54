import type { Kompetensi, Metode, Peran, Tema, Unit, Wilayah } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Pelapor } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { AcuanRows } from '../schema/names.ts';
import type { Praktik } from '../schema/praktik.ts';
import type { Situs } from '../schema/situs.ts';
import { type AdoptionCarrier, type Carrier, computeBukti, type BuktiResult, undisputed } from './bukti.ts';
import { denyut, type Denyut, due, type Due } from './denyut.ts';
import { urls } from './urls.ts';

/** What the reader of the Markdown measured and took out of a body. */
export interface BodyFacts {
  /** `content/kasus/x.mdx` */
  path: string;
  words: number;
  minutes: number;
  /** The words of the body, without markup. */
  text: string;
  discussion: readonly string[];
  steps: readonly string[];
  reflection: readonly string[];
  /** Of the text and all that reading it depends on; absent outside a build. */
  digest?: string | undefined;
}

export interface RawEntry<T> extends BodyFacts {
  id: string;
  data: T;
}

/** Everything in the content folder, ids not yet looked up. Lists are in the order of their files. */
export interface RawLibrary extends AcuanRows {
  situs: Situs;
  kasus: readonly RawEntry<Kasus>[];
  praktik: readonly RawEntry<Praktik>[];
  adopsi: readonly RawEntry<Adopsi>[];
}

interface Resolved extends BodyFacts {
  id: string;
  url: string;
  peran: readonly Peran[];
  tema: readonly Tema[];
  metode: readonly Metode[];
  kompetensi: readonly Kompetensi[];
  bukti: BuktiResult;
  denyut: Due;
}

export interface KasusEntry extends Resolved {
  jenis: 'kasus';
  data: Kasus;
  denyut: Denyut;
  pelapor: Pelapor;
  /** Other units that took part, such as pilots. */
  peserta: readonly Unit[];
  unit: Unit;
  wilayah: Wilayah | undefined;
  /** What the unit did, and what is merely near to it. */
  praktik: readonly PraktikEntry[];
  terkait: readonly PraktikEntry[];
}

export interface PraktikEntry extends Resolved {
  jenis: 'praktik';
  data: Praktik;
  /** Cases that did it, and those merely near to it. */
  kasus: readonly KasusEntry[];
  terkait: readonly KasusEntry[];
  /** Reports of units, and those the editors retold. */
  adopsi: readonly AdopsiEntry[];
}

export interface AdopsiEntry extends BodyFacts {
  id: string;
  data: Adopsi;
  pelapor: Pelapor;
  unit: Unit;
  wilayah: Wilayah | undefined;
  praktik: PraktikEntry;
}

export type Entry = KasusEntry | PraktikEntry;

/** The whole library with references resolved, evidence and heartbeat computed. Newest entries first, then by title. */
export interface Library extends Omit<RawLibrary, 'kasus' | 'praktik' | 'adopsi'> {
  today: string;
  kasus: readonly KasusEntry[];
  praktik: readonly PraktikEntry[];
  adopsi: readonly AdopsiEntry[];
  entries: readonly Entry[];
}

/** Resolves ids and computes what is computed, once. Throws when an id points nowhere: the loaders refuse such a library first. */
export function buildLibrary(raw: RawLibrary, today: string): Library {
  const find = finders(raw);
  const bukti = evidence(raw, find.unit);
  const praktik = raw.praktik.map((entry): OpenPraktik => ({
    ...entry,
    ...topics(entry.data, find),
    jenis: 'praktik',
    url: urls.praktik(entry.id),
    bukti: bukti.praktik(entry),
    denyut: due(entry.data, today),
    kasus: [],
    terkait: [],
    adopsi: [],
  }));
  const findPraktik = finder('praktik', praktik);
  const kasus = raw.kasus.map((entry): KasusEntry => ({
    ...entry,
    ...topics(entry.data, find),
    ...place(entry.data, find),
    jenis: 'kasus',
    url: urls.kasus(entry.id),
    bukti: bukti.kasus(entry),
    denyut: denyut(entry.data, today),
    pelapor: pelaporOf(entry.data),
    peserta: entry.data.unit_peserta.map(find.unit),
    praktik: entry.data.praktik.map(findPraktik),
    terkait: entry.data.praktik_terkait.map(findPraktik),
  }));
  const adopsi = raw.adopsi.map((entry): AdopsiEntry => ({
    ...entry,
    ...place(entry.data, find),
    pelapor: pelaporOf(entry.data),
    praktik: findPraktik(entry.data.praktik),
  }));
  for (const entry of kasus) {
    for (const { id } of entry.praktik) findPraktik(id).kasus.push(entry);
    for (const { id } of entry.terkait) findPraktik(id).terkait.push(entry);
  }
  for (const entry of adopsi) findPraktik(entry.praktik.id).adopsi.push(entry);
  const findKasus = finder('kasus', kasus);
  for (const { data } of kasus) if (data.adaptasi_dari !== undefined) findKasus(data.adaptasi_dari);
  return {
    ...raw,
    today,
    kasus: kasus.toSorted(newestFirst),
    praktik: praktik.toSorted(newestFirst),
    adopsi: adopsi.toSorted((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
    entries: [...kasus, ...praktik].toSorted(newestFirst),
  };
}

/** A practice while the cases and reports that carry it are still being added. */
type OpenPraktik = PraktikEntry & { kasus: KasusEntry[]; terkait: KasusEntry[]; adopsi: AdopsiEntry[] };

type Finders = ReturnType<typeof finders>;

function finders({ unit, peran, tema, metode, kompetensi, wilayah }: RawLibrary) {
  return {
    unit: finder('unit', unit),
    peran: finder('peran', peran),
    tema: finder('tema', tema),
    metode: finder('metode', metode),
    kompetensi: finder('kompetensi', kompetensi),
    wilayah: finder('wilayah', wilayah),
  };
}

function topics({ peran, tema, metode, kompetensi }: Kasus | Praktik, find: Finders) {
  return {
    peran: peran.map(find.peran),
    tema: tema.map(find.tema),
    metode: metode.map(find.metode),
    kompetensi: kompetensi.map(find.kompetensi),
  };
}

function place({ unit: id }: Kasus | Adopsi, find: Finders) {
  const unit = find.unit(id);
  return { unit, wilayah: unit.provinsi === undefined ? undefined : find.wilayah(unit.provinsi) };
}

/** Evidence of a case, and of a practice, from what is measured in all that carries it. */
function evidence({ kasus, adopsi }: RawLibrary, findUnit: (id: string) => Unit) {
  const carrier = ({ data }: RawEntry<Kasus | Adopsi>): Carrier => {
    const unit = findUnit(data.unit);
    const peserta = 'unit_peserta' in data ? data.unit_peserta : [];
    return { hasil: undisputed(data), sumber: data.sumber, unit, induk: parents(unit, findUnit), peserta };
  };
  const shown = kasus.flatMap((entry) => entry.data.praktik.map((praktik) => ({ praktik, entry })));
  const kasusOf = Map.groupBy(shown, ({ praktik }) => praktik);
  const adopsiOf = Map.groupBy(adopsi, ({ data }) => data.praktik);
  const adoptions = (praktik: readonly string[]): AdoptionCarrier[] =>
    praktik
      .flatMap((id) => adopsiOf.get(id) ?? [])
      .map((entry) => ({ ...carrier(entry), akhir: entry.data.akhir, pelapor: pelaporOf(entry.data) }));
  return {
    kasus: (entry: RawEntry<Kasus>) => computeBukti([carrier(entry)], adoptions(entry.data.praktik)),
    praktik: ({ id }: RawEntry<Praktik>) =>
      computeBukti(
        (kasusOf.get(id) ?? []).map(({ entry }) => carrier(entry)),
        adoptions([id]),
      ),
  };
}

/** Who wrote an entry. Where it is not said, the editors: unless a source is of the unit alone, or there is none. */
function pelaporOf({ pelapor, sumber }: Kasus | Adopsi): Pelapor {
  return pelapor ?? (sumber.length > 0 && sumber.every(({ url }) => url !== undefined) ? 'redaksi' : 'unit');
}

function newestFirst(a: Entry, b: Entry): number {
  return b.data.terbit.localeCompare(a.data.terbit) || a.data.judul.localeCompare(b.data.judul, 'id');
}

function finder<T extends { id: string }>(collection: string, rows: readonly T[]): (id: string) => T {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id) ?? unknown(collection, id);
}

/** The unit's parents, nearest first; each once, even where units are each other's parents. */
function parents(unit: Unit, find: (id: string) => Unit, seen: readonly string[] = []): Unit[] {
  if (unit.induk === undefined || seen.includes(unit.induk)) return [];
  const parent = find(unit.induk);
  return [parent, ...parents(parent, find, [...seen, unit.id])];
}

function unknown(collection: string, id: string): never {
  throw new Error(`buildLibrary: ${collection} "${id}" tidak ada.`);
}
