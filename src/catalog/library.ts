import type { Kompetensi, Metode, Peran, Tema, Unit, Wilayah } from '../schema/acuan.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { Pelapor } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { AcuanRows } from '../schema/names.ts';
import type { Praktik } from '../schema/praktik.ts';
import type { Situs } from '../schema/situs.ts';
import type { Kaitan } from '../schema/practice-rows.ts';
import type { Putusan, Studi } from '../schema/studi.ts';
import { type BuktiResult, computeBukti } from './bukti.ts';
import { denyut, type Denyut, due, type Due } from './denyut.ts';
import { measurementsOf, pelaporOf } from './evidence.ts';
import type { Measurement } from './measurements.ts';
import { splitRoles } from './split-roles.ts';
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
  studi: readonly RawEntry<Studi>[];
}

interface Resolved extends BodyFacts {
  id: string;
  url: string;
  /** Roles whose shelf it stands on; none for what is for everyone. */
  peran: readonly Peran[];
  /** The row of the list for what is for everyone, when this entry is. */
  everyone: Peran | undefined;
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
  /** Studies that bear on it, directly or in part. */
  studi: readonly StudiEntry[];
  /** The findings that its evidence is computed from. */
  terhitung: readonly Measurement[];
}

export interface AdopsiEntry extends BodyFacts {
  id: string;
  data: Adopsi;
  pelapor: Pelapor;
  unit: Unit;
  wilayah: Wilayah | undefined;
  praktik: PraktikEntry;
}

/** A published study, review or evaluation. */
export interface StudiEntry extends BodyFacts {
  id: string;
  url: string;
  data: Studi;
  praktik: readonly { entry: PraktikEntry; kaitan: Kaitan; putusan: Putusan }[];
  peran: readonly Peran[];
  tema: readonly Tema[];
  wilayah: readonly Wilayah[];
  /** The unit it is about, where the library has it. */
  unit: Unit | undefined;
}

export type Entry = KasusEntry | PraktikEntry;

/** The whole library with references resolved, evidence and heartbeat computed. Newest entries first, then by title. */
export interface Library extends Omit<RawLibrary, 'kasus' | 'praktik' | 'adopsi' | 'studi'> {
  today: string;
  /** The row of the list of roles for what is for everyone; `peran` holds the others. */
  everyone: Peran | undefined;
  kasus: readonly KasusEntry[];
  praktik: readonly PraktikEntry[];
  adopsi: readonly AdopsiEntry[];
  studi: readonly StudiEntry[];
  entries: readonly Entry[];
}

/** Resolves ids and computes what is computed, once. Throws when an id points nowhere: the loaders refuse such a library first. */
export function buildLibrary(raw: RawLibrary, today: string): Library {
  const find = finders(raw);
  const counted = measurementsOf(raw, find.unit);
  const praktik = raw.praktik.map((entry): OpenPraktik => ({
    ...entry,
    ...topics(entry.data, find),
    jenis: 'praktik',
    url: urls.praktik(entry.id),
    terhitung: counted.praktik(entry.id),
    bukti: computeBukti(counted.praktik(entry.id)),
    denyut: due(entry.data, today),
    kasus: [],
    terkait: [],
    adopsi: [],
    studi: [],
  }));
  const findPraktik = finder('praktik', praktik);
  const kasus = raw.kasus.map((entry): KasusEntry => ({
    ...entry,
    ...topics(entry.data, find),
    ...place(entry.data, find),
    jenis: 'kasus',
    url: urls.kasus(entry.id),
    bukti: computeBukti(counted.kasus(entry.id)),
    denyut: denyut(entry.data, today),
    pelapor: pelaporOf(entry.data),
    peserta: entry.data.unit_peserta.map(find.unit),
    praktik: practices(entry.data, 'langsung', findPraktik),
    terkait: practices(entry.data, 'sebagian', findPraktik),
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
  const studi = raw.studi.map((entry) => studiEntry(entry, raw.unit, find, findPraktik)).toSorted(latestFirst);
  for (const entry of studi) for (const row of entry.praktik) findPraktik(row.entry.id).studi.push(entry);
  const findKasus = finder('kasus', kasus);
  for (const { data } of kasus) if (data.adaptasi_dari !== undefined) findKasus(data.adaptasi_dari);
  return {
    ...raw,
    ...splitRoles(raw.peran),
    today,
    kasus: kasus.toSorted(newestFirst),
    praktik: praktik.toSorted(newestFirst),
    adopsi: adopsi.toSorted((a, b) => b.data.tanggal.localeCompare(a.data.tanggal) || a.id.localeCompare(b.id)),
    studi,
    entries: [...kasus, ...praktik].toSorted(newestFirst),
  };
}

/** A practice while the cases and reports that carry it are still being added. */
type OpenPraktik = PraktikEntry & {
  kasus: KasusEntry[];
  terkait: KasusEntry[];
  adopsi: AdopsiEntry[];
  studi: StudiEntry[];
};

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
    ...splitRoles(peran.map(find.peran)),
    tema: tema.map(find.tema),
    metode: metode.map(find.metode),
    kompetensi: kompetensi.map(find.kompetensi),
  };
}

function place({ unit: id }: Kasus | Adopsi, find: Finders) {
  const unit = find.unit(id);
  return { unit, wilayah: unit.provinsi === undefined ? undefined : find.wilayah(unit.provinsi) };
}

function practices({ praktik }: Kasus, kaitan: Kaitan, find: (id: string) => PraktikEntry): PraktikEntry[] {
  return praktik.filter((row) => row.kaitan === kaitan).map(({ id }) => find(id));
}

function studiEntry(
  entry: RawEntry<Studi>,
  units: readonly Unit[],
  find: Finders,
  findPraktik: (id: string) => PraktikEntry,
): StudiEntry {
  const { praktik, tempat } = entry.data;
  return {
    ...entry,
    url: urls.studi(entry.id),
    praktik: praktik.map(({ id, kaitan, putusan }) => ({ entry: findPraktik(id), kaitan, putusan })),
    peran: splitRoles(tempat.peran.map(find.peran)).peran,
    tema: tempat.tema.map(find.tema),
    wilayah: tempat.provinsi.map(find.wilayah),
    unit: units.find(({ id }) => id === tempat.unit),
  };
}

function newestFirst(a: Entry, b: Entry): number {
  return b.data.terbit.localeCompare(a.data.terbit) || a.data.judul.localeCompare(b.data.judul, 'id');
}

/** By the year of the study, the newest first; those without a year last. */
function latestFirst(a: StudiEntry, b: StudiEntry): number {
  return yearOf(b) - yearOf(a) || a.id.localeCompare(b.id);
}

function yearOf({ data }: StudiEntry): number {
  return data.sumber[0]?.tahun ?? 0;
}

function finder<T extends { id: string }>(collection: string, rows: readonly T[]): (id: string) => T {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => byId.get(id) ?? unknown(collection, id);
}

function unknown(collection: string, id: string): never {
  throw new Error(`buildLibrary: ${collection} "${id}" tidak ada.`);
}
