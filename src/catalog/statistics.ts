import { AKHIR, ENDING_NAMES, JENIS_SUMBER, SOURCE_KIND_NAMES, type Sumber } from '../schema/fields.ts';
import { BUKTI_NAMES, undisputed } from './bukti.ts';
import type { AdopsiEntry, Entry, KasusEntry, Library } from './library.ts';
import { FATE_NAMES, FATES, fateOf } from './survival.ts';
import { href, urls } from './urls.ts';

/** A link to a row behind a figure. */
export interface Link {
  name: string;
  url: string;
}

/** One counted group, and what was counted. */
export interface Tally {
  name: string;
  count: number;
  /** The whole of like things that `count` is a part of; none where there is no such whole. */
  total?: number;
  links: readonly Link[];
  /** A list or search that shows all of them, where there is one. */
  all?: string;
}

const NAMA_DENYUT = {
  hijau: 'Hijau: dicek kurang dari 12 bulan lalu',
  kuning: 'Kuning: dicek 12–18 bulan lalu',
  merah: 'Merah: lebih lama, atau belum pernah dicek ke unitnya',
  abu: 'Abu-abu: kegiatannya sudah dihentikan',
} as const;

/** Whether an entry has a row of figures before and after on which its sources agree. */
export function isMeasured({ data }: KasusEntry | AdopsiEntry): boolean {
  return undisputed(data).length > 0;
}

/** Counts cases with figures before and after, and those without. */
export function measured({ kasus }: Library): Tally[] {
  return [
    { ...tally('Pengalaman dengan angka', kasus.filter(isMeasured).map(entryLink), kasus.length), all: href('/data/') },
    {
      ...tally('Pengalaman tanpa angka', kasus.filter((row) => !isMeasured(row)).map(entryLink), kasus.length),
      all: href('/kasus/'),
    },
  ];
}

/** Counts how cases ended, in the order of `AKHIR`; all six, empty ones included. */
export function endings({ kasus }: Library): Tally[] {
  return AKHIR.map((akhir) => {
    const links = kasus.filter(({ data }) => data.akhir === akhir).map(entryLink);
    return { ...tally(ENDING_NAMES[akhir], links, kasus.length), all: urls.cari({ akhir: ENDING_NAMES[akhir] }) };
  });
}

/** Counts different sources by who makes the claim: they add up to all of them. The links are the entries that use them. */
export function sources(library: Library): Tally[] {
  const { kasus, praktik, adopsi, studi } = library;
  const uses = [
    ...[...kasus, ...praktik].map((row) => ({ sumber: row.data.sumber, link: entryLink(row) })),
    ...adopsi.map((row) => ({ sumber: row.data.sumber, link: adopsiLink(row) })),
    ...studi.map(({ data: { judul, sumber }, url }) => ({ sumber, link: { name: judul, url } })),
  ];
  const different = differentSources(library);
  return JENIS_SUMBER.map((jenis) => ({
    name: SOURCE_KIND_NAMES[jenis],
    count: [...different.values()].filter((one) => one.jenis === jenis).length,
    total: different.size,
    links: uses.filter(({ sumber }) => sumber.some((row) => different.get(sourceKey(row))?.jenis === jenis)).map(({ link }) => link), // prettier-ignore
    all: href('/data/'),
  }));
}

/** The cases and practices at each evidence level, from 0 to 4. */
export function evidence({ entries }: Library): Tally[] {
  return BUKTI_NAMES.map((nama) => {
    const links = entries.filter(({ bukti }) => bukti.nama === nama).map(entryLink);
    return { ...tally(nama, links), all: urls.cari({ bukti: nama }) };
  });
}

/** Counts cases by heartbeat. */
export function heartbeats({ kasus }: Library): Tally[] {
  const warna = ['hijau', 'kuning', 'merah', 'abu'] as const;
  return warna.map((name) => {
    const links = kasus.filter(({ denyut }) => denyut.warna === name).map(entryLink);
    const row = tally(NAMA_DENYUT[name], links, kasus.length);
    return name === 'merah' ? { ...row, all: href('/transparansi/perlu-dicek/') } : row;
  });
}

/** Counts cases by kind of office, in the order of the list, only where there are some; the links are their units. */
export function unitKinds({ instansi, kasus }: Library): Tally[] {
  const stories = Map.groupBy(kasus, ({ unit }) => unit.jenis_instansi);
  const total = kasus.length;
  return instansi.flatMap(({ id, nama }): Tally[] => {
    const found = stories.get(id) ?? [];
    const units = [...new Map(found.map(({ unit }) => [unit.id, unit])).values()];
    const links = units
      .map((unit) => ({ name: unit.nama, url: urls.unit(unit.id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
    return found.length === 0 ? [] : [{ name: nama, count: found.length, total, links, all: href('/unit/') }];
  });
}

/** Counts cases by what became of the activity. */
export function fates({ kasus }: Library): Tally[] {
  return FATES.map((one) =>
    tally(FATE_NAMES[one], kasus.filter((row) => fateOf(row) === one).map(entryLink), kasus.length),
  );
}

function tally(name: string, links: readonly Link[], total?: number): Tally {
  return { name, count: links.length, links, ...(total === undefined ? {} : { total }) };
}

function entryLink({ url, data }: Entry): Link {
  return { name: data.judul, url };
}

function adopsiLink({ id, unit, praktik }: AdopsiEntry): Link {
  return { name: `${unit.singkatan ?? unit.nama}: ${praktik.data.judul}`, url: `${praktik.url}#adopsi-${id}` };
}

/**
 * Every source once, by its key. Entries may judge the same source differently: then who says it is the most cautious of their
 * judgements, the last of `JENIS_SUMBER`. It is a snippet where none of them read more.
 */
export function differentSources({
  kasus,
  praktik,
  adopsi,
  studi,
}: Sourced): Map<string, { jenis: Sumber['jenis']; snippet: boolean }> {
  const rows = [...kasus, ...praktik, ...adopsi, ...studi].flatMap(({ data }): readonly Sumber[] => data.sumber);
  const found = [...Map.groupBy(rows, sourceKey)].map(([key, uses]) => {
    const jenis = JENIS_SUMBER.findLast((kind) => uses.some((use) => use.jenis === kind)) ?? 'perorangan';
    return [key, { jenis, snippet: uses.every(({ dibaca_bagian }) => dibaca_bagian === 'cuplikan') }] as const;
  });
  return new Map(found);
}
type Sourced = Pick<Library, 'kasus' | 'praktik' | 'adopsi' | 'studi'>;

/** Different sources of which nobody read more than a snippet, and all different sources. */
export function snippets(library: Sourced): { read: number; all: number } {
  const all = [...differentSources(library).values()];
  return { read: all.filter(({ snippet }) => snippet).length, all: all.length };
}

/** The same for every use of a source. */
export function sourceKey({ url, judul, penerbit }: Sumber): string {
  return url ?? `${penerbit}: ${judul}`;
}
