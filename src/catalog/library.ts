import type { Kompetensi, Metode, Peran, Tema, Unit, Wilayah } from '../schema/acuan.ts';
import type { Instansi, Istilah, Regulasi } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { Praktik } from '../schema/praktik.ts';
import type { Situs } from '../schema/situs.ts';
import { type AdoptionCarrier, type Carrier, tingkatBukti, type TingkatBukti } from './bukti.ts';
import { denyut, type Denyut } from './denyut.ts';
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
export interface RawLibrary {
  situs: Situs;
  kasus: readonly RawEntry<Kasus>[];
  praktik: readonly RawEntry<Praktik>[];
  adopsi: readonly RawEntry<Adopsi>[];
  unit: readonly Unit[];
  instansi: readonly Instansi[];
  peran: readonly Peran[];
  tema: readonly Tema[];
  metode: readonly Metode[];
  kompetensi: readonly Kompetensi[];
  wilayah: readonly Wilayah[];
  istilah: readonly Istilah[];
  regulasi: readonly Regulasi[];
}

interface Resolved extends BodyFacts {
  id: string;
  url: string;
  peran: readonly Peran[];
  tema: readonly Tema[];
  metode: readonly Metode[];
  kompetensi: readonly Kompetensi[];
  bukti: TingkatBukti;
  denyut: Denyut;
}

export interface KasusEntry extends Resolved {
  jenis: 'kasus';
  data: Kasus;
  unit: Unit;
  wilayah: Wilayah | undefined;
  praktik: readonly PraktikEntry[];
}

export interface PraktikEntry extends Resolved {
  jenis: 'praktik';
  data: Praktik;
  kasus: readonly KasusEntry[];
  adopsi: readonly AdopsiEntry[];
}

export interface AdopsiEntry extends BodyFacts {
  id: string;
  data: Adopsi;
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
  const find = {
    unit: finder('unit', raw.unit),
    peran: finder('peran', raw.peran),
    tema: finder('tema', raw.tema),
    metode: finder('metode', raw.metode),
    kompetensi: finder('kompetensi', raw.kompetensi),
    wilayah: finder('wilayah', raw.wilayah),
  };
  const place = (unitId: string) => {
    const unit = find.unit(unitId);
    return { unit, wilayah: unit.provinsi === undefined ? undefined : find.wilayah(unit.provinsi) };
  };
  const carrier = ({ data }: { data: Kasus | Adopsi }): Carrier => {
    const unit = find.unit(data.unit);
    return { hasil: data.hasil, sumber: data.sumber, unit, induk: parents(unit, find.unit) };
  };
  const adoptionCarrier = (entry: RawEntry<Adopsi>): AdoptionCarrier => ({
    ...carrier(entry),
    akhir: entry.data.akhir,
  });
  const kasusOf = Map.groupBy(
    raw.kasus.flatMap((entry) => entry.data.praktik.map((praktik) => ({ praktik, entry }))),
    ({ praktik }) => praktik,
  );
  const adopsiOf = Map.groupBy(raw.adopsi, ({ data }) => data.praktik);
  const shared = (data: Kasus | Praktik) => ({
    peran: data.peran.map(find.peran),
    tema: data.tema.map(find.tema),
    metode: data.metode.map(find.metode),
    kompetensi: data.kompetensi.map(find.kompetensi),
  });

  const praktik = new Map(
    raw.praktik.map((entry) => {
      const kasus: KasusEntry[] = [];
      const adopsi: AdopsiEntry[] = [];
      const carriers = (kasusOf.get(entry.id) ?? []).map((row) => carrier(row.entry));
      const resolved: PraktikEntry & { kasus: KasusEntry[]; adopsi: AdopsiEntry[] } = {
        ...entry,
        ...shared(entry.data),
        jenis: 'praktik',
        url: urls.praktik(entry.id),
        bukti: tingkatBukti(carriers, (adopsiOf.get(entry.id) ?? []).map(adoptionCarrier)),
        denyut: denyut({ ...entry.data, dicek_pada: entry.data.terbit }, today),
        kasus,
        adopsi,
      };
      return [entry.id, resolved];
    }),
  );
  const findKasus = finder('kasus', raw.kasus);
  const findPraktik = (id: string) => praktik.get(id) ?? unknown('praktik', id);

  const kasus = raw.kasus.map((entry): KasusEntry => {
    const adopsi = entry.data.praktik.flatMap((id) => adopsiOf.get(id) ?? []);
    const resolved: KasusEntry = {
      ...entry,
      ...shared(entry.data),
      ...place(entry.data.unit),
      jenis: 'kasus',
      url: urls.kasus(entry.id),
      bukti: tingkatBukti([carrier(entry)], adopsi.map(adoptionCarrier)),
      denyut: denyut(entry.data, today),
      praktik: entry.data.praktik.map(findPraktik),
    };
    if (entry.data.adaptasi_dari !== undefined) findKasus(entry.data.adaptasi_dari);
    for (const id of entry.data.praktik) findPraktik(id).kasus.push(resolved);
    return resolved;
  });
  const adopsi = raw.adopsi.map((entry): AdopsiEntry => {
    const resolved = { ...entry, ...place(entry.data.unit), praktik: findPraktik(entry.data.praktik) };
    findPraktik(entry.data.praktik).adopsi.push(resolved);
    return resolved;
  });
  const sorted = { kasus: kasus.toSorted(newestFirst), praktik: [...praktik.values()].toSorted(newestFirst) };
  return {
    ...raw,
    ...sorted,
    today,
    adopsi: adopsi.toSorted((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
    entries: [...sorted.kasus, ...sorted.praktik].toSorted(newestFirst),
  };
}

function newestFirst(a: Entry, b: Entry): number {
  return b.data.terbit.localeCompare(a.data.terbit) || a.data.judul.localeCompare(b.data.judul, 'id');
}

function finder<T extends { id: string }>(collection: string, rows: readonly T[]): (id: string) => T {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id) ?? unknown(collection, id);
}

function parents(unit: Unit, find: (id: string) => Unit, seen: readonly string[] = []): Unit[] {
  if (unit.induk === undefined || seen.includes(unit.induk)) return [];
  const parent = find(unit.induk);
  return [parent, ...parents(parent, find, [...seen, unit.id])];
}

function unknown(collection: string, id: string): never {
  throw new Error(`buildLibrary: ${collection} "${id}" tidak ada.`);
}
