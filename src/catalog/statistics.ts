import { AKHIR, ENDING_NAMES, JENIS_SUMBER, SOURCE_KIND_NAMES, type Sumber } from '../schema/fields.ts';
import { BUKTI_NAMES } from './bukti.ts';
import type { AdopsiEntry, Entry, KasusEntry, Library } from './library.ts';
import { quarterOf } from './quarters.ts';
import { FATE_NAMES, FATES, fateOf } from './survival.ts';
import { LEARNING_SHARES } from './topics.ts';
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
  /** The whole that `count` is a part of. */
  total: number;
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

/** Counts cases, practices and adoptions. */
export function contents({ kasus, praktik, adopsi }: Library): Tally[] {
  const total = kasus.length + praktik.length + adopsi.length;
  return [
    { name: 'Kasus', count: kasus.length, total, links: [{ name: 'Semua kasus', url: href('/kasus/') }] },
    { name: 'Praktik', count: praktik.length, total, links: [{ name: 'Semua praktik', url: href('/praktik/') }] },
    { name: 'Adopsi', count: adopsi.length, total, links: adopsi.map(adopsiLink) },
  ];
}

/** Counts cases and adoptions with at least one row of figures before and after, and those without. */
export function measured({ kasus, adopsi }: Library): Tally[] {
  const has = ({ data }: KasusEntry | AdopsiEntry) => data.hasil.length > 0;
  return [
    { ...tally('Kasus dengan angka', kasus.filter(has).map(entryLink), kasus.length), all: href('/data/') },
    {
      ...tally('Kasus tanpa angka', kasus.filter((row) => !has(row)).map(entryLink), kasus.length),
      all: href('/kasus/'),
    },
    tally('Adopsi dengan angka', adopsi.filter(has).map(adopsiLink), adopsi.length),
    tally('Adopsi tanpa angka', adopsi.filter((row) => !has(row)).map(adopsiLink), adopsi.length),
  ];
}

/** Counts how cases and adoptions ended, in the order of `AKHIR`; all six, empty ones included. */
export function endings({ kasus, adopsi }: Library): Tally[] {
  const rows = [
    ...kasus.map((row) => ({ akhir: row.data.akhir, link: entryLink(row) })),
    ...adopsi.map((row) => ({ akhir: row.data.akhir, link: adopsiLink(row) })),
  ];
  return AKHIR.map((akhir) => {
    const links = rows.filter((row) => row.akhir === akhir).map(({ link }) => link);
    return { ...tally(ENDING_NAMES[akhir], links, rows.length), all: urls.cari({ akhir: ENDING_NAMES[akhir] }) };
  });
}

/** Counts different sources by who makes the claim. A source used by several entries counts once; the links are the entries. */
export function sources({ kasus, praktik, adopsi }: Library): Tally[] {
  const uses = [
    ...[...kasus, ...praktik].map((row) => ({ sumber: row.data.sumber, link: entryLink(row) })),
    ...adopsi.map((row) => ({ sumber: row.data.sumber, link: adopsiLink(row) })),
  ];
  const different = (jenis: Sumber['jenis']) =>
    new Set(uses.flatMap(({ sumber }) => sumber.filter((row) => row.jenis === jenis).map(sourceKey))).size;
  const total = JENIS_SUMBER.reduce((sum, jenis) => sum + different(jenis), 0);
  return JENIS_SUMBER.map((jenis) => ({
    name: SOURCE_KIND_NAMES[jenis],
    count: different(jenis),
    total,
    links: uses.filter(({ sumber }) => sumber.some((row) => row.jenis === jenis)).map(({ link }) => link),
    all: href('/data/'),
  }));
}

/** Counts cases and practices at each evidence level, from 0 to 4. */
export function evidence({ entries }: Library): Tally[] {
  return BUKTI_NAMES.map((nama) => {
    const links = entries.filter(({ bukti }) => bukti.nama === nama).map(entryLink);
    return { ...tally(nama, links, entries.length), all: urls.cari({ bukti: nama }) };
  });
}

/** Counts the given cases or practices by heartbeat. */
export function heartbeats(entries: readonly Entry[]): Tally[] {
  const warna = ['hijau', 'kuning', 'merah', 'abu'] as const;
  return warna.map((name) => {
    const links = entries.filter(({ denyut }) => denyut.warna === name).map(entryLink);
    const row = tally(NAMA_DENYUT[name], links, entries.length);
    return name === 'merah' ? { ...row, all: href('/transparansi/perlu-dicek/') } : row;
  });
}

/** Counts cases and reports by kind of office, in the order of the list, only where there are some; the links are their units. The last row is the kinds without any. */
export function unitKinds({ instansi, kasus, adopsi }: Library): Tally[] {
  const stories = Map.groupBy([...kasus, ...adopsi], ({ unit }) => unit.jenis_instansi);
  const total = kasus.length + adopsi.length;
  return instansi.flatMap(({ id, nama }): Tally[] => {
    const found = stories.get(id) ?? [];
    const units = [...new Map(found.map(({ unit }) => [unit.id, unit])).values()];
    const links = units
      .map((unit) => ({ name: unit.nama, url: urls.unit(unit.id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
    return found.length === 0 ? [] : [{ name: nama, count: found.length, total, links, all: href('/unit/') }];
  });
}

/** Counts mentions of ways of learning in cases and practices, by their part of 70/20/10; the links are the ways. */
export function porsi({ entries, metode }: Library): Tally[] {
  const mentions = entries.flatMap((entry) => entry.metode);
  return LEARNING_SHARES.map(({ porsi: part, nama }) => ({
    name: `${nama} (${part})`,
    count: mentions.filter((row) => row.porsi === part).length,
    total: mentions.length,
    links: metode.filter((row) => row.porsi === part).map(({ id, nama: name }) => ({ name, url: urls.metode(id) })),
  }));
}

/** Counts what came and what fell due since the first day of the quarter of today. */
export function changes({ kasus, praktik, adopsi, entries, today }: Library): Tally[] {
  const { mulai } = quarterOf(today);
  const isNew = ({ data }: Entry) => data.terbit >= mulai;
  const fellDue = entries.filter(({ denyut }) => denyut.jatuh_tempo && denyut.cek_lagi >= mulai);
  const recent = adopsi.filter(({ data }) => data.tanggal >= mulai);
  return [
    { ...tally('Kasus baru', kasus.filter(isNew).map(entryLink), kasus.length), all: href('/kasus/') },
    { ...tally('Praktik baru', praktik.filter(isNew).map(entryLink), praktik.length), all: href('/praktik/') },
    tally('Laporan adopsi baru', recent.map(adopsiLink), adopsi.length),
    {
      ...tally('Jatuh tempo untuk dicek', fellDue.map(entryLink), entries.length),
      all: href('/transparansi/perlu-dicek/'),
    },
  ];
}

/** Counts cases by what became of the activity. */
export function fates({ kasus }: Library): Tally[] {
  return FATES.map((one) =>
    tally(FATE_NAMES[one], kasus.filter((row) => fateOf(row) === one).map(entryLink), kasus.length),
  );
}

function tally(name: string, links: readonly Link[], total: number): Tally {
  return { name, count: links.length, total, links };
}

function entryLink({ url, data }: Entry): Link {
  return { name: data.judul, url };
}

function adopsiLink({ id, unit, praktik }: AdopsiEntry): Link {
  return { name: `${unit.singkatan ?? unit.nama}: ${praktik.data.judul}`, url: `${praktik.url}#adopsi-${id}` };
}

function sourceKey({ url, judul, penerbit }: Sumber): string {
  return url ?? `${penerbit}: ${judul}`;
}
